poll-new = Preparar uma votação
poll-new-lead = Abre a votação mais tarde, quando a sala estiver pronta.
poll-new-submit = Preparar esta votação
poll-question = Pergunta
poll-question-help = Para que sim, não e abstenção sejam respostas claras.
poll-question-of = Aprovar «{ $title }»?
poll-item = Ponto da ordem do dia
poll-item-none = Nenhum ponto
poll-on-motion = A votação é sobre a moção
poll-rules = Regras desta votação
poll-secret-plain = Esta votação é secreta. Quem gere este servidor poderia ver. As outras pessoas não. Você poderia mostrar o seu código a alguém.
poll-finished-plain = A votação terminou. A presidência publica a seguir o resultado.
poll-state-created = Preparada
poll-state-started = Aberta
poll-state-finished = Terminada
poll-state-published = Resultado publicado
poll-state-no-result = Terminada sem resultado
poll-act-start = Abrir a votação
poll-act-stop = Terminar a votação
poll-act-publish = Publicar o resultado
poll-act-remove = Tirar
poll-act-end-without-result = Terminar sem resultado
poll-no-result-title = Terminar sem resultado?
poll-no-result-effect = Os votos secretos sobre «{ $title }» são apagados e nada fica decidido. Pode votar-se de novo. Isto não pode ser desfeito.
stance-yes = Sim
stance-no = Não
stance-abstain = Abstenção
secrecy-named = Com nomes
secrecy-secret = Secreta
majority-simple = Mais sim do que não
majority-absolute = Sim de mais de metade dos votos da lista
majority-two-thirds = Dois terços de sim e não
quorum-none = Sem quórum
quorum-present = Membros presentes
quorum-ballots = Votos dados
share-quarter = um quarto
share-third = um terço
share-half = metade
share-more-than-half = mais de metade
share-two-thirds = dois terços
presence-needed = Só vota quem está presente
presence-not-needed = Todos os membros podem votar, também de outro lugar
rules-majority = Uma moção passa com
rules-quorum = Quórum
rules-quorum-help = Quantos têm de participar para que uma decisão conte.
rules-share = Quórum: quantos
rules-secrecy = Nomes
rules-secrecy-help = Uma votação secreta precisa de pelo menos cinco votantes.
rules-presence = Quem pode votar
rules-proxies = Votos de ausentes que uma pessoa pode dar
rules-proxies-help = 0 a 5
says-majority-simple = Uma moção passa quando há mais sim do que não.
says-majority-absolute = Uma moção passa quando mais de metade dos votos da lista são sim.
says-majority-two-thirds = Uma moção passa quando pelo menos dois terços dos votos sim e não são sim.
says-quorum-none = Não há quórum: cada votação decide.
says-quorum-present = Quórum: é preciso { $share } dos membros presentes.
says-quorum-ballots = Quórum: é preciso { $share } dos votos da lista.
says-secrecy-named = Os membros veem quem votou o quê, depois de o resultado ser publicado.
says-secrecy-secret = Ninguém vê quem votou o quê.
says-presence-needed = Só os membros presentes podem votar.
says-presence-not-needed = Os membros também podem votar de outro lugar.
says-proxies = { $count ->
    [0] Ninguém vota por outro membro.
    [one] Uma pessoa pode votar por um membro ausente.
   *[other] Uma pessoa pode votar por { $count } membros ausentes.
 }
ballot-no-poll = Votação
ballot-nothing = Não há nenhuma votação aberta.
ballot-soon = A votação não começou.
ballot-done = O seu voto foi contado.
ballot-not-on-roll = Não está na lista desta votação.
ballot-guest = Agora votam os membros.
ballot-over = A votação terminou. O resultado vem em breve.
ballot-for = Vota por { $name }.
ballot-secrecy-named = O seu nome ficará ao lado do seu voto.
ballot-secrecy-secret = O seu voto é secreto.
ballot-not-counted = Escolheu: { $chosen }. Não foi contado.
counted-title = O seu voto foi contado
counted-receipt = Este é o seu código:
counted-receipt-help = Está na lista de votos quando o resultado é publicado. Só o mostramos uma vez.
counted-next = Dar o voto seguinte
ballots-title = Lista de votos
ballots-lead-secret = Procure o seu código. Ao lado está o seu voto. Nenhum nome é guardado com ele.
ballots-lead-named = Quem votou o quê.
ballots-receipt = Código
ballots-stance = Voto
ballots-file = Descarregar o ficheiro
ballots-verify = Qualquer pessoa pode contar de novo este ficheiro com:
ballots-members-only = Quem votou o quê é só para membros do órgão.
cast-as-substitute = suplente
cast-as-proxy = voto entregue
result-title = Resultado
result-votes = Votos
result-share = { $count } de { $total } ({ $percent } %)
result-share-of-all = As percentagens são de todos os votos, incluindo as abstenções.
result-share-of-ballots = As percentagens são dos boletins que indicaram uma opção.
verdict-adopted = Aprovada.
verdict-rejected = Não aprovada.
verdict-no-quorum = Nada foi decidido: participaram poucas pessoas.
verdict-too-few = Sem resultado: demasiado poucos votos secretos. Foram apagados.
because-counts = { $yes } sim, { $no } não, abstenções: { $abstain }.
because-no-ballots = Ninguém votou.
because-more-yes-than-no = É preciso mais sim do que não: { $yes } contra { $no }.
because-half-of-roll = É preciso sim de mais de metade dos { $roll } votos da lista: { $needed } ou mais.
because-two-thirds = Dois terços de { $of } são { $needed }.
because-yes-of-decided = Sim: { $yes } de { $base } a favor ou contra ({ $percent } %).
because-yes-of-roll = Sim: { $yes } de { $base } da lista ({ $percent } %).
because-tie = Há tantos sim como não. Então tudo fica como está.
because-quorum-of-present = Quórum: lugares ocupados: { $reached } de { $whole }, precisos: { $needed }.
because-quorum-of-ballots = Quórum: votos dados: { $reached } de { $whole }, precisos: { $needed }.
done-poll-made = A votação está preparada. Abra-a quando a sala estiver pronta.
done-poll-started = A votação está aberta.
done-poll-stopped = A votação terminou. Publique agora o resultado.
done-poll-published = O resultado está publicado.
done-poll-no-result = A votação terminou sem resultado.
conflict-poll-exists = Já há uma votação sobre esta moção.
conflict-poll-running = Há uma votação aberta. Termine-a primeiro.
conflict-poll-step = O estado da votação mudou. Recarregue a página.
conflict-poll-not-started = A votação ainda não começou.
conflict-poll-over = A votação terminou antes de o seu voto chegar.
conflict-already-voted = Este voto já foi dado. Conta o primeiro.
conflict-roll-empty = Ninguém poderia votar: confirme primeiro quem está.
conflict-roll-too-small = Uma votação secreta precisa de pelo menos cinco votantes, senão não seria secreta.
conflict-ballots-too-few = Foram dados menos de cinco votos secretos. O resultado mostraria quem votou o quê, por isso fica fechado. Pode fazer uma nova votação com nomes.
conflict-ballots-enough = Os votos são suficientes. Publique o resultado.
poll-kind = Tipo de votação
poll-kind-help = Escolha primeiro: o formulário mostra depois o que este tipo precisa.
poll-kind-show = Mostrar os campos deste tipo
kinds-question = Uma pergunta
kinds-choice = Uma escolha entre opções
kinds-election = Uma eleição
method-yes-no = Sim, não ou abstenção
method-single-choice = Uma opção por pessoa
method-approval = Várias opções por pessoa (aprovação)
method-score = Pontos para cada opção
method-schulze = Ordem, comparada aos pares (Schulze)
method-instant-runoff = Ordem, sai a mais fraca (voto alternativo)
method-stv = Ordem, lugares em proporção (VUT)
method-at-large = Cruzes, ganha quem tem mais votos
poll-title-help = O que se escolhe, como se lê no boletim.
poll-block = Moções decididas em conjunto
poll-block-help = Marque duas ou mais: uma só votação decide todas da mesma forma. Não marque nenhuma para a moção do ponto.
poll-options = Opções
poll-options-help = Uma por linha, de 2 a 60. O título de um ponto da ordem de trabalhos torna-se uma ligação para a sua moção.
poll-candidates = Candidaturas
poll-candidates-help = Uma por linha, de 2 a 60. O nome de um membro fica ligado a esse membro.
poll-options-title = O que se pode escolher
poll-seats = Lugares
poll-seats-help = Quantos são escolhidos: menos do que as opções.
poll-highest = Pontuação mais alta
poll-highest-help = De 1 a 10. A mais baixa é 0.
poll-crosses = Opções que um boletim pode indicar
poll-crosses-help = Deixe vazio para quantas se quiser.
poll-tie = Em caso de empate
poll-tie-help = Só conta quando os votos são exatamente iguais.
poll-preview = Mostrar o que significa
poll-means = O que esta votação significa
poll-on-block = A votação decide { $count } moções em conjunto:
polls-title = Todas as votações
polls-of-body = Todas as votações deste órgão
polls-of-meeting = Todas as votações desta reunião
polls-none = Ainda não há votações
polls-none-text = As votações ficam aqui assim que a presidência as preparar.
says-single-choice = Cada boletim indica uma opção. É escolhida a que tem mais votos.
says-choice-simple = Basta ter mais votos.
says-choice-absolute = Também precisa de mais de metade dos votos da lista.
says-choice-two-thirds = Também precisa de dois terços dos boletins que indicam uma opção.
says-approval = { $seats ->
    [one] Cada boletim indica até { $crosses } opções. É escolhida a opção que está em mais boletins.
   *[other] Cada boletim indica até { $crosses } opções. São escolhidas as { $seats } opções que estão em mais boletins.
 }
says-score = { $seats ->
    [one] Cada boletim dá às opções de 0 a { $highest } pontos. É escolhida a opção com mais pontos.
   *[other] Cada boletim dá às opções de 0 a { $highest } pontos. São escolhidas as { $seats } opções com mais pontos.
 }
says-schulze = { $seats ->
    [one] Cada boletim põe as opções por ordem. É escolhida a opção que ganha a todas as outras; se não houver, a que tem a cadeia de vitórias mais forte.
   *[other] Cada boletim põe as opções por ordem. São comparadas aos pares, e são escolhidas as { $seats } com as cadeias de vitórias mais fortes.
 }
says-instant-runoff = Cada boletim põe as opções por ordem. Ronda a ronda sai a mais fraca e os seus boletins passam à seguinte, até uma ter mais de metade.
says-at-large = { $seats ->
    [one] Cada boletim indica uma candidatura. É eleita a que tem mais votos.
   *[other] Cada boletim indica até { $seats } candidaturas. São eleitas as { $seats } com mais votos.
 }
says-stv = { $seats ->
    [one] Cada boletim põe as candidaturas por ordem. Quem atinge a quota é eleito; os votos dos mais fracos passam ao seguinte no boletim, até um ser eleito.
   *[other] Cada boletim põe as candidaturas por ordem. Quem atinge a quota é eleito; os votos a mais e os dos mais fracos passam ao seguinte no boletim, até { $seats } serem eleitos.
 }
says-tie-status-quo = Se os votos forem iguais, nada muda e ninguém ganha.
says-tie-chair = Se os votos forem iguais, a presidência decide à vista de todos e diz porquê.
says-tie-lot = Se os votos forem iguais, decide a sorte, e qualquer pessoa pode repetir o sorteio.
ballot-agree = Se votarem menos de cinco pessoas, o meu voto pode ser conhecido.
ballot-by-holder = O membro votou. O seu voto em lugar dele não conta.
ballot-by-proxy = Alguém votou por si: { $vote }. Se votar agora, só conta o seu voto.
ballot-change = Mudar o voto
ballot-fill = Preencher o boletim
ballot-final = Um voto secreto não pode ser mudado.
ballot-in-room = Este voto é dado na sala.
ballot-mine = Votos que pode dar
ballot-open = Ainda não foi dado.
ballot-published = O resultado está publicado.
ballot-stands = Escolheu: { $vote }. Pode mudar até ao fim da votação.
ballots-hands = De braço no ar: { $count }
ballots-papers = Em papel: { $count }
ballots-pages = Páginas da lista
ballots-room = Votos da sala
vote-place = {$place}. {$titles}
vote-score = { $title }: { $score }
paper-ballot = Boletim
paper-choose-one = Escolha uma opção
paper-choose-several = Escolha o que apoia
paper-at-most = Até { $count } de { $options }.
paper-cast = Dar o voto
paper-motion = Ler a moção
paper-no-score = Sem pontos
paper-scores = Pontos
paper-scores-help = De 0 a { $highest }. Sem pontos conta como 0.
paper-order = A sua ordem
paper-order-help = Ponha primeiro o que prefere. Não precisa de ordenar tudo.
paper-order-equal = As opções no mesmo lugar são iguais para si.
paper-order-strict = Cada lugar é de uma só opção.
paper-place-of = Lugar de { $title }
paper-no-place = Sem lugar
paper-in = Juntar
paper-in-of = Juntar { $title } à sua ordem
paper-up = Mais acima: { $title }
paper-down = Mais abaixo: { $title }
paper-out = Tirar { $title } da sua ordem
paper-moved = { $title } está agora no lugar { $place } de { $places }.
paper-unplaced = { $title } agora não tem lugar.
roll-title = Lista de votantes
roll-lead = { $roll } votos na lista, de { $mandates } lugares; { $present } estavam ocupados quando a votação começou.
roll-voters = Quem pode dar o voto
roll-room = Na sala
roll-in-room = Vota na sala
roll-tick = Marcar para a sala
roll-untick = Tirar a marca
roll-tick-help = Marque quem vota de braço no ar ou em papel antes de contar: a partir daí este lugar não pode votar de um aparelho. Um lugar que votou de um aparelho não pode ser marcado.
roll-ticked = { $count ->
    [one] Um lugar vota na sala.
   *[other] { $count } lugares votam na sala.
 }
left-out-title = Lugares sem voto
left-out-absent = ninguém estava presente por ele
left-out-proxy-absent = quem leva o voto não estava presente
left-out-proxy-full = quem leva o voto já leva tantos quantos as regras permitem
inroom-title = Votos na sala
inroom-lead = Braços no ar e papéis contam ao lado dos votos de aparelhos, e estão assinalados.
inroom-figures = Marcados na lista: { $ticked }. Registados: { $entered }.
inroom-over = O resultado está publicado. Já não se pode registar nada.
inroom-tick-first = Enquanto a votação decorre, marque na lista quem vota na sala. Registe os votos quando ela terminar.
inroom-nobody = Ninguém foi marcado, por isso não há nada a registar.
inroom-hands = Braços no ar
inroom-counted = Papéis, contados por opção
inroom-people = Pessoas que levantaram o braço
inroom-people-help = Uma pessoa pode levantá-lo por várias opções.
inroom-papers = Papéis
inroom-paper-question = Um papel por linha: yes (sim), no (não) ou abstain (abstenção).
inroom-paper-one = Um papel por linha: o número da opção, ou abstain para uma abstenção.
inroom-paper-several = Um papel por linha: os números com vírgulas, como 1,4, ou abstain para uma abstenção.
inroom-paper-scores = Um papel por linha: os pontos pela ordem das opções, como 5,-,0 (- para nenhum), ou abstain para uma abstenção.
inroom-paper-order = Um papel por linha: os números pela ordem do papel, como 3>1>2, ou abstain para uma abstenção.
inroom-bad-lines = Estas linhas não são votos: { $lines }.
inroom-submit = Guardar estes votos
result-chosen = Escolha: { $titles }.
result-is-chosen = escolhido
result-goes-out = sai
result-points = Pontos
result-option = Opção
result-pairs = Comparações
result-pairs-help = Cada número diz quantos boletins põem a opção da linha antes da opção da coluna. As comparações ganhas estão a negrito.
result-round = Ronda { $round }, votos necessários: { $needed }
result-rounds = Todas as rondas em tabela
result-exhausted = Boletins sem opção seguinte
result-lost = Perdido no arredondamento
result-needed = Votos necessários
verdict-chosen = Escolhido.
verdict-chosen-in-part = Escolhido, mas ficam lugares vazios.
verdict-nothing-chosen = Nada foi escolhido.
verdict-waits = Um empate espera pela sua decisão.
because-ballots = Boletins que indicam uma opção: { $ballots }. Abstenções: { $abstentions }.
because-votes = { $title }: { $votes } de { $ballots } ({ $percent } %).
because-sum = { $title }: pontos { $sum }, boletins { $given }.
because-choice-absolute = Era preciso mais de metade dos { $base } votos da lista: { $needed } ou mais. O maior número de votos: { $votes }, ou seja { $percent } %.
because-choice-two-thirds = Eram precisos dois terços de { $base } boletins: { $needed } ou mais. O maior número de votos: { $votes }, ou seja { $percent } %.
because-beats-all = { $title } ganha a todas as outras opções.
because-strongest-paths = { $title } não ganha a todas as outras opções, mas nenhuma tem uma cadeia de vitórias mais forte.
because-quota = Quota: { $quota } (boletins: { $ballots }, lugares: { $seats }).
because-chosen-in-round = Ronda { $round }: { $title } é escolhido (votos: { $votes }, precisos: { $needed }).
because-left-in-round = Ronda { $round }: { $title } é escolhido (votos: { $votes }), porque não havia mais opções do que lugares.
because-out-in-round = { $count ->
    [one] Ronda { $round }: { $titles } sai (votos: { $votes }).
   *[other] Ronda { $round }: { $titles } saem (votos cada: { $votes }).
 }
because-surplus-in-round = Ronda { $round }: votos acima da quota que passam de { $titles } aos seguintes nesses boletins: { $surplus }.
because-earlier-round = Ronda { $round }: várias tinham o menor número de votos. { $title } tinha o menor na ronda { $earlier }.
because-tie-waits = Um empate ainda não está decidido.
because-tie-chair = Sim e não são iguais. A presidência decidiu: { $stance }.
because-tie-lot = Sim e não são iguais. A sorte deu: { $stance }.
because-tie-nobody = { $titles } estão empatados. Pelas regras ninguém ganha então.
because-tie-chair-for = { $titles } estão empatados. A presidência decidiu por { $who }.
because-tie-chair-out = { $titles } estão empatados. A presidência decidiu que { $who } sai.
because-tie-lot-for = { $titles } estão empatados. A sorte escolheu { $who }.
because-tie-lot-out = { $titles } estão empatados. Por sorteio, { $who } sai.
because-empty-seats = { $seats ->
    [one] Um lugar fica vazio.
   *[other] { $seats } lugares ficam vazios.
 }
because-room = { $count ->
    [one] Um destes votos foi dado na sala.
   *[other] { $count } destes votos foram dados na sala.
 }
tie-status-quo = Nada muda, ninguém ganha
tie-chair = A presidência decide e diz porquê
tie-lot = A sorte decide
tie-title = Um empate
tie-lead = { $titles } têm os mesmos votos. Decida agora; depois o resultado é publicado.
tie-round = Ronda { $round }
tie-wins = { $count ->
    [one] Quem ganha
   *[other] Quem ganha: escolha { $count }
 }
tie-out = Quem sai
tie-reason = Razão
tie-reason-help = Todas as pessoas a podem ler ao lado do resultado.
tie-decide = Decidir e publicar
tie-seed = O que foi sorteado
tie-seed-help = Sorteie à vista de todos: lance dados ou peça um número a várias pessoas. Escreva o que saiu, até 80 caracteres.
tie-draw = Sortear e publicar
tie-reason-was = A presidência deu esta razão:
tie-seed-was = O sorteio foi feito com:
tie-seed-how = A ordem é a de SHA-256 deste texto, dois pontos e o número da opção.
done-inroom-entered = Os votos da sala estão guardados.
conflict-holder-voted = O membro votou. Esse voto conta.
conflict-voted-in-room = Este voto é dado na sala. Se for um engano, diga-o ao secretariado.
conflict-voted-online = Este lugar votou de um aparelho. Não pode votar também na sala.
conflict-room-too-few = Menos de cinco votos em papel não seriam secretos. Marque pelo menos cinco lugares, ou nenhum.
conflict-papers-too-few = Foram registados menos de cinco votos em papel. O resultado mostraria quem votou o quê; por isso fica fechado. Registe pelo menos cinco votos, ou nenhum.
conflict-room-too-many = São mais votos do que lugares marcados na lista.
conflict-tie-decided = Um empate desta contagem está decidido. Os votos da sala ficam como estão.
conflict-tie-waits = Um empate espera pela sua decisão.
conflict-no-tie = Não há empate para decidir.
