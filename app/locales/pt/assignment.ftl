# A atribuição com as suas razões; áreas, ausências, pedidos de substituição, trabalho do júri.
assign-tab-proposals = Por proposta
assign-tab-jurors = Por jurado
assign-tab-not-met = Não cumprido ({ $count })
assign-column-fields = Áreas
assign-column-jurors = Jurados, e porquê
assign-column-load = Avaliações, de no máximo
assign-column-languages = Línguas
assign-column-problem = O que não está cumprido
assign-problems = Propostas a que falta alguma coisa
assign-why-by-hand = posto à mão
assign-why-stands = já está
assign-why-language = lê a língua
assign-why-foreign-language = lê-a como língua estrangeira
assign-why-field = conhece a área
assign-why-load = tem lugar
assign-numbers = Jurados: { $jurors }. Com conflito, ou retirados: { $conflicted }. Completos: { $full }. Ausentes: { $unavailable }.
assign-no-expert = Nenhum dos seus jurados conhece a sua área.
assign-foreign = Lida como língua estrangeira por { $names }.
assign-missing = Avaliações que ninguém pode fazer: { $count }
assign-foreign-count = Avaliações numa língua estrangeira: { $count }
assign-no-expert-count = Propostas cuja área nenhum dos seus jurados conhece: { $count }
assign-no-topic-count = Propostas sem área: { $count }
assign-groups = Os jurados formam { $count } grupos que não leem nenhuma proposta em comum. A sua severidade não se pode comparar de um grupo para outro.
assign-away-count = Jurados ausentes, que não recebem nada de novo: { $count }
assign-only-juror = Só o que { $name } lê.
assign-only-proposal = Só uma proposta.
assign-show-all = Mostrar tudo
assign-all-met = Está tudo cumprido
assign-all-met-text = Cada proposta tem jurados suficientes, que leem a sua língua e conhecem a sua área.
topics-title = De que tratam as propostas
topics-lead = Assinale as áreas de cada proposta. A atribuição dá então a cada uma um jurado que conhece a sua área, quando é possível.
review-state-away = Jurado ausente
away-title = A sua parte nesta ronda
away-heading = Está ausente?
away-lead = Diga-o logo que o saiba. Assim outros avaliam em seu lugar, e nenhuma equipa espera.
away-kind = De que se trata?
away-kind-away = Estou ausente alguns dias
away-kind-stopped = Não posso continuar nesta ronda
away-from = Primeiro dia de ausência
away-from-help = Hoje, se deixar em branco.
away-until = Último dia de ausência
away-until-help = Só se estiver ausente alguns dias.
away-keeps = Fico com as minhas avaliações e termino-as a tempo
away-keeps-help = Caso contrário, outros jurados recebem as avaliações que não terminou. O que terminou fica.
away-say = Comunicar a minha ausência
away-unfinished = Avaliações que não terminou: { $count }
away-until-day = Está ausente até { $day }, e até lá não recebe nada de novo.
away-for-good = Disse que não pode continuar nesta ronda. Não recebe nada de novo.
away-over = A sua ausência terminou em { $day }.
away-gone = Avaliações suas que foram devolvidas: { $count }
away-back = Estou de volta
away-back-help = Quando voltar, tem de novo o que até então mais ninguém tem, com os seus rascunhos.
away-fields-title = As suas áreas
away-fields = Áreas que conhece bem
away-fields-help = Recebe primeiro propostas destas áreas.
swap-title = Pedir a alguém que o substitua
swap-lead = Outra pessoa avalia esta proposta em seu lugar, se concordar. Até lá, continua a ser sua.
swap-lead-anonymous = Nesta ronda, os jurados não conhecem os nomes uns dos outros. Todos os que podem fazer a avaliação veem o seu pedido, sem o seu nome.
swap-to = A quem pede?
swap-anyone = A quem puder
swap-can = Jurados que a podem fazer: { $count }
swap-reason = Porquê?
swap-reason-help = Leem isto as pessoas a quem pede, e os organizadores.
swap-ask = Enviar o pedido
swap-nobody = Agora ninguém a pode fazer
swap-nobody-text = Os outros jurados têm um conflito de interesses, ou não têm lugar, ou já a têm. Se não a pode avaliar, retire-se: os organizadores procuram alguém.
swap-closed = Esta avaliação já não pode ser passada a outro
swap-closed-text = Já começou, ou a ronda não está aberta. Ainda se pode retirar.
swap-standing = Já pediu
swap-standing-text = O seu pedido vale até alguém ficar com a avaliação, ou até a começar.
swap-take = Ficar com a avaliação
swap-decline = Recusar
swap-withdraw = Retirar o pedido
swap-give-to = Dar a
swap-state-open = Aberto
swap-state-taken = Aceite
swap-state-declined = Recusado
swap-state-withdrawn = Retirado
swap-state-ended = Terminado
swaps-title = Pedidos de substituição
swaps-lead = Há jurados que pedem a outros que fiquem com uma avaliação. Nada muda até alguém ficar com ela.
swaps-asked = O que lhe pedem
swaps-mine = O que pediu
swaps-none = Nenhum pedido
swaps-none-text = Quando um jurado procura alguém para uma avaliação que pode fazer, o pedido está aqui.
swaps-from = De { $name }.
swaps-to = Para { $name }.
swaps-to-anyone = Para quem puder.
swaps-taken-by = Ficou com ela { $name }.
swaps-requests = Pedidos dos jurados
swaps-requests-lead = Os jurados pedem uns aos outros que fiquem com uma avaliação. Pode decidir no lugar deles.
swaps-requests-none = Quando jurados pedem a outros que fiquem com uma avaliação, o pedido está aqui.
swaps-all = Todos os pedidos
workload-title = Trabalho do júri
workload-lead = Quem aceita, tem e fez quanto. Vê-se até onde cada um chegou, não o que deu.
workload-tab-jurors = Jurados ({ $count })
workload-tab-proposals = Propostas ({ $count })
workload-sort = Ordem
workload-sort-name = Nome
workload-sort-assigned = Mais recebidas
workload-sort-open = Mais por escrever
workload-sort-finished = Mais terminadas
workload-sort-room = Mais lugar
workload-sort-seen = Há mais tempo sem escrever
coverage-sort-number = Número
coverage-sort-finished = Menos terminadas
coverage-sort-assigned = Menos jurados
workload-column-gone = Devolvidas
workload-column-seen = Último texto
workload-never = ainda não
workload-limit-of = Avaliações de { $name }, no máximo
workload-limit-help = Vazio para o limite da ronda.
workload-away = Ausente
workload-away-until = Ausente até { $day }
workload-stopped = Não continua
workload-former = Já não é jurado
workload-back = Está de volta
workload-mark = Marcar um jurado como ausente
workload-mark-help = As avaliações não terminadas são devolvidas, e nada de novo é dado. O jurado recebe uma mensagem.
workload-mark-act = Marcar como ausente
done-topics = As áreas das propostas estão guardadas.
done-jury-fields = As suas áreas estão guardadas.
done-juror-away = Obrigado por avisar. Os organizadores já sabem.
done-juror-back = Bem-vindo de volta.
done-juror-marked-away = O jurado está marcado como ausente.
done-juror-marked-back = O jurado está de novo presente.
done-swap-asked = O seu pedido foi enviado.
done-swap-taken = A avaliação é agora sua. Obrigado.
done-swap-declined = O pedido foi recusado.
done-swap-withdrawn = O seu pedido foi retirado.
done-swap-given = A avaliação foi dada ao jurado.
conflict-not-away = Este jurado não está marcado como ausente.
conflict-juror-away = Este jurado está ausente.
conflict-swap-too-late = Esta avaliação já começou, ou a ronda não está aberta. Já não pode ser passada a outro.
conflict-swap-open = Já há um pedido para esta avaliação.
conflict-swap-nobody = Nenhum outro jurado pode fazer esta avaliação agora.
conflict-swap-ended = Este pedido terminou.
conflict-swap-no-room = O jurado já não tem lugar para esta avaliação, ou tem-na ou já a teve.
notice-jury-away = Um jurado de «{ $challenge }» está ausente. Avaliações devolvidas: { $count }.
notice-jury-back = Um jurado de «{ $challenge }» está de volta. Avaliações que tem de novo: { $count }.
notice-jury-marked-away = Está marcado como ausente no júri de «{ $challenge }».
notice-jury-swap-asked = Um jurado de «{ $challenge }» pede-lhe que fique com uma avaliação.
notice-jury-swap-taken = Outro jurado fica com a sua avaliação para «{ $challenge }».
notice-jury-swap-declined = O seu pedido para «{ $challenge }» foi recusado. A avaliação continua a ser sua.
mail-jury-away-subject = Um jurado de «{ $challenge }» está ausente
mail-jury-away-body =
    Olá,

    Um jurado de «{ $challenge }» está ausente. Avaliações devolvidas: { $count }. Veja o que falta, e dê-o a outros:
    { $link }
mail-jury-back-subject = Um jurado de «{ $challenge }» está de volta
mail-jury-back-body =
    Olá,

    Um jurado de «{ $challenge }» está de volta. Avaliações que tem de novo: { $count }. A atribuição como está agora encontra-se aqui:
    { $link }
mail-jury-marked-away-subject = Está marcado como ausente: «{ $challenge }»
mail-jury-marked-away-body =
    Olá,

    Um organizador marcou-o como ausente no júri de «{ $challenge }». Se não for assim, diga aqui que está de volta:
    { $link }
mail-jury-swap-asked-subject = Pode ficar com uma avaliação para «{ $challenge }»?
mail-jury-swap-asked-body =
    Olá,

    Um jurado de «{ $challenge }» pede-lhe que fique com uma avaliação. Pode dizer sim ou não aqui:
    { $link }
mail-jury-swap-taken-subject = A sua avaliação para «{ $challenge }» passa a outro
mail-jury-swap-taken-body =
    Olá,

    Outro jurado fica com a sua avaliação para «{ $challenge }». Não tem mais nada a fazer por ela:
    { $link }
mail-jury-swap-declined-subject = O seu pedido para «{ $challenge }» foi recusado
mail-jury-swap-declined-body =
    Olá,

    O seu pedido para «{ $challenge }» foi recusado, e a avaliação continua a ser sua. Pode pedir a outra pessoa:
    { $link }
