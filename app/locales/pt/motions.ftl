motion-new = Escrever uma moção
motion-new-lead = Uma moção é um texto que o órgão debate e vota. As propostas das equipas chegam pela caixa de entrada.
motion-new-submit = Apresentar
motion-title = Título
motion-text = Texto
motion-text-help = Uma linha vazia começa um novo parágrafo. Cada parágrafo recebe um número.
motion-reason = Razões
motion-about = Sobre esta moção
motion-since = Apresentada
motion-decided = Decidida
motion-proposal = Feita da proposta
motion-hash = Soma de controlo do texto enviado
motion-paragraph = Parágrafo { $number }
motion-withdraw = Retirar a moção
motion-state-submitted = Apresentada
motion-state-on-agenda = Na ordem do dia
motion-state-in-debate = Em debate
motion-state-adopted = Aprovada
motion-state-rejected = Não aprovada
motion-state-postponed = Adiada
motion-state-withdrawn = Retirada
done-motion-made = A moção foi apresentada.
done-motion-withdrawn = A moção foi retirada.
conflict-motion-step = O estado da moção mudou. Recarregue a página.
conflict-motion-decided = Esta moção já foi decidida.
inbox-title = Caixa de entrada
inbox-lead = As propostas escolhidas e as moções de outros órgãos chegam aqui. Um só ato faz delas uma moção deste órgão.
inbox-empty = Nada espera aqui.
inbox-meeting = Reunião
inbox-later = Por agora sem reunião
inbox-take = Fazer uma moção
sending-title = Enviar uma proposta escolhida a um órgão
sending-lead = O órgão debate e vota.
sending-empty = Nenhuma proposta escolhida espera.
sending-proposal = Proposta
sending-body = Órgão
sending-submit = Enviar
done-sent-to-body = A proposta está na caixa de entrada do órgão.
conflict-already-in-body = Este órgão já tem esta proposta.
waiting-inbox = { $count ->
    [one] Uma proposta espera na caixa de entrada do seu órgão
   *[other] { $count } propostas esperam na caixa de entrada do seu órgão
 }
waiting-inbox-act = Abrir a caixa
motion-submitters = Apresentada por
motion-team = Equipa
motion-supporters = Apoios
motion-history = O que aconteceu até agora
motion-acts = O que pode fazer
motion-in-block = Decidida no bloco
motion-out-of-block = Retirada do bloco
motion-text-before = O texto anterior
motion-state-referred = Numa comissão
motion-state-needs-changes = A alterar
motion-step-put-on-agenda = Posta na ordem do dia
motion-step-take-off-agenda = Tirada da ordem do dia
motion-step-debate = Começo do debate
motion-step-adopt = Aprovada
motion-step-reject = Não aprovada
motion-step-postpone = Adiada
motion-step-withdraw = Retirada
motion-step-refer = Entregue a uma comissão
motion-step-report-back = Voltou da comissão
motion-step-ask-changes = Foram pedidas alterações
motion-step-resubmit = Apresentada de novo
motion-by-meeting = Pela reunião
motion-by-officers = Por quem dirige o órgão
motion-by-submitters = Por quem a apresentou
step-to = A:
step-until = Até { $date }
support-count = { $count ->
    [one] Um apoio
   *[other] { $count } apoios
 }
support-needed = { $count } de { $needed } apoios
support-missing = { $count ->
    [one] Falta um para poder vir à ordem do dia.
   *[other] Faltam { $count } para poder vir à ordem do dia.
 }
support-names = Quem a apoia
support-more = { $count ->
    [one] e mais um
   *[other] e mais { $count }
 }
support-help = Membros e visitantes veem aqui o seu nome. Apoiar não é votar.
support-give = Apoiar esta moção
support-yours = Já apoia esta moção.
support-take-back = Retirar o meu apoio
submitters-asked = Ainda sem resposta. Só quem apresenta vê estes nomes:
submitter-asked-you = Pede-se que apresente também esta moção. O seu nome aparece quando aceitar.
submitter-agree = Apresentar também
submitter-decline = Não, agradeço
submitter-leave = Tirar o meu nome
motion-as = Apresenta-a
motion-as-member = como membro
motion-as-body = em nome do órgão
motion-new-supporters = { $count ->
    [one] Uma moção de membros precisa de um apoio antes da ordem do dia.
   *[other] Uma moção de membros precisa de { $count } apoios antes da ordem do dia.
 }
submitters-with = Apresentar em conjunto com
submitters-with-help = No máximo dez membros. Cada um é consultado e só é nomeado se aceitar.
submitters-names = Outros membros pelo nome
submitters-names-help = Tal como na lista de membros: um por linha, ou separados por vírgulas. No máximo dez, com os que assinalar.
motion-rewrite = Reescrever a moção
motion-rewrite-lead = O texto anterior fica na história. Os apoios ficam e podem ser retirados.
motion-rewrite-asked = O órgão pede isto:
motion-rewrite-submit = Apresentar de novo
motion-changed-what = O que mudou
motion-changed-what-help = Uma ou duas frases. Ficam na história da moção.
motion-move = Dizer o que lhe acontece
motion-move-lead = Todos veem este passo e a razão na página da moção.
motion-move-act = Passo
motion-act-refer = Entregá-la a uma comissão ou a outro órgão
motion-act-report-back = Voltou da comissão
motion-act-ask-changes = Pedir alterações a quem a escreveu
motion-act-postpone = Adiá-la
motion-act-withdraw = Anotar que foi retirada
motion-step-reason = Porquê
motion-step-reason-help = Em uma a três frases.
motion-step-to = A quem
motion-step-to-help = Necessário se a entregar.
motion-step-until = Até que dia
motion-step-until-help = Se a adiar e souber o dia.
motion-withdraw-effect = O órgão não decidirá. Não se pode desfazer; pode apresentar-se outra moção.
done-motion-moved = O passo está anotado.
done-motion-rewritten = A moção foi apresentada de novo.
done-motion-supported = O seu apoio à moção está anotado.
done-support-back = O seu apoio foi retirado.
done-submitter-agreed = Também apresenta a moção.
done-submitter-left = O seu nome não está na moção.
advice-title = Recomendação da presidência
advice-give = Recomendar algo ao órgão
advice-lead = Fica junto da moção, na ordem do dia e na página da votação. O órgão decide livremente.
advice-reason-help = Desnecessário sem recomendação.
advice-take-back = Retirar a recomendação
advice-adopt = A presidência recomenda aprová-la.
advice-reject = A presidência recomenda não a aprovar.
advice-adopt-changed = A presidência recomenda aprová-la com alterações.
advice-postpone = A presidência recomenda adiá-la.
advice-open = A presidência não recomenda nada.
done-advice-given = A recomendação está junto da moção.
done-advice-back = A recomendação foi retirada.
motion-rules = Regras das moções
motion-rules-lead = Quantos apoios uma moção de membros precisa e que passos usa.
motion-rules-note = Moções de equipas, de outros órgãos e do próprio órgão não precisam de apoios.
rules-supporters = Apoios necessários
rules-supporters-help = De 0 a 50. Com 0, qualquer moção pode vir à ordem do dia.
rules-workflow = Passos feitos à mão
rules-workflow-help = O que não for marcado não é oferecido. A ordem do dia e as votações movem as moções na mesma.
motions-title = Moções deste órgão
motions-supporters = { $count ->
    [one] Aqui, uma moção de membros precisa de um apoio.
   *[other] Aqui, uma moção de membros precisa de { $count } apoios.
 }
motions-all = Todas as moções
motions-words = Palavras do título
motions-state = Estado
motions-any-state = Todos os estados
motions-search = Procurar moções
motions-none-title = Nada corresponde
motions-none-text = Nenhuma moção tem estas palavras e este estado. Tente menos palavras.
motions-empty-title = Ainda nenhuma moção
blocks-title = Blocos de moções
blocks-lead = As moções de um bloco são decididas em conjunto. Qualquer membro pode retirar uma antes da votação.
blocks-all = Todos os blocos desta reunião
blocks-empty-title = Ainda nenhum bloco
blocks-empty-text = Cada moção desta reunião é decidida em separado.
block-count = { $count ->
    [one] Uma moção
   *[other] { $count } moções
 }
block-new = Formar um bloco
block-new-submit = Formar este bloco
block-name = Nome do bloco
block-motions = Moções da ordem do dia
block-no-motions = Nenhuma moção da ordem do dia está livre. Pode juntar algumas mais tarde.
block-lead = Estas moções são decididas em conjunto, salvo se um membro retirar uma.
block-closed-lead = A votação deste bloco começou. Já nada sai dele.
block-empty = Nenhuma moção neste bloco.
block-add = Juntar uma moção
block-add-submit = Juntar ao bloco
block-rename = Mudar o nome do bloco
block-taken-out = Decidida em separado
block-taken-out-when = Um membro retirou-a em { $date }
block-take-out-of = Pedir votação em separado: { $title }
block-take-out = Retirar do bloco
block-put-back = Repor
block-dissolve = Dissolver o bloco
block-dissolve-effect = As suas moções ficam na ordem do dia e são decididas uma a uma.
block-dissolve-submit = Dissolver agora
done-block-made = O bloco está formado.
done-block-removed = O bloco foi dissolvido.
done-taken-out = A moção saiu do bloco. Terá a sua própria votação.
way-title = O seu caminho pelos órgãos
way-sent-to = Enviada a
way-came-from = Veio de
way-original = A moção original e a sua história
way-text = Versão { $version } do texto, enviada em { $date }. Soma de controlo:
forwarding-state-waiting = Espera na caixa de entrada
forwarding-state-taken = Acolhida
forwarding-state-refused = Não acolhida
forwarding-state-called-back = Chamada de volta
forward-title = Enviá-la a outro órgão
forward-lead = Chega à caixa de entrada deles. A página da sua moção mostra se é acolhida e o que decidem.
forward-to = A que órgão
forward-note = Carta de acompanhamento
forward-note-help = O que pede e porque lhes diz respeito. Todos podem ler.
forward-submit = Enviar
forward-call-back = Chamar de volta
forward-nowhere = Não há outro órgão
forward-nowhere-text = Todos os outros órgãos já têm esta moção, ou ela espera na caixa deles.
arrival-take = Acolher
arrival-refuse = Não acolher
arrival-refuse-help = O órgão que a enviou e todos os outros podem ler isto.
arrival-refuse-submit = Devolver com esta razão
done-motion-forwarded = A moção está na caixa de entrada do outro órgão.
done-forwarding-called-back = A moção foi chamada de volta.
done-forwarding-refused = O outro órgão lê agora a sua razão.
conflict-already-supported = Este lugar já apoia a moção.
conflict-not-supported = Não apoia esta moção.
conflict-own-motion = É a sua própria moção.
conflict-support-closed = A moção está na ordem do dia ou decidida. Quem a apoia já não muda.
conflict-supporters-missing = Esta moção ainda não tem apoios suficientes.
conflict-last-submitter = É a última pessoa que a apresenta. Pode retirar a moção.
conflict-motion-in-vote = Há uma votação sobre esta moção. Publique-a ou tire-a primeiro.
conflict-motion-amended = Há emendas a este texto: só muda por meio delas. Pode alterar o título e a fundamentação.
conflict-already-forwarded = O outro órgão já tem esta moção, ou ela espera na caixa dele.
conflict-forwarding-answered = Entretanto alguém respondeu ou chamou-a de volta.
conflict-block-closed = A votação deste bloco começou ou acabou.
conflict-taken-out = Esta moção já tinha saído.
conflict-too-many-blocks = Esta reunião tem cinquenta blocos. É o máximo possível.
waiting-forwarded = { $count ->
    [one] Uma moção de outro órgão espera na caixa de entrada
   *[other] { $count } moções de outros órgãos esperam na caixa de entrada
 }
waiting-forwarded-act = Abrir a caixa
waiting-submitter = Pede-se que apresente também «{ $title }»
waiting-submitter-act = Responder
waiting-rewrite = O órgão pede alterações em «{ $title }»
waiting-rewrite-act = Reescrever
notice-forwarding-arrived = { $body } enviou-vos a moção «{ $title }».
mail-forwarding-arrived-subject = Chegou uma moção
mail-forwarding-arrived-body =
    { $body } enviou-vos a moção «{ $title }».

    Ver aqui: { $link }
notice-forwarding-news = { $news ->
    [taken] { $body } acolheu a vossa moção «{ $title }».
    [refused] { $body } não acolheu a vossa moção «{ $title }». A razão está na página dela.
    [adopted] { $body } aprovou a vossa moção «{ $title }».
    [withdrawn] { $body } retirou a vossa moção «{ $title }».
   *[rejected] { $body } não aprovou a vossa moção «{ $title }».
 }
mail-forwarding-news-subject = Notícias da vossa moção
mail-forwarding-news-body =
    { $news ->
        [taken] { $body } acolheu a vossa moção «{ $title }».
        [refused] { $body } não acolheu a vossa moção «{ $title }». A razão está na página dela.
        [adopted] { $body } aprovou a vossa moção «{ $title }».
        [withdrawn] { $body } retirou a vossa moção «{ $title }».
       *[rejected] { $body } não aprovou a vossa moção «{ $title }».
     }

    Ver aqui: { $link }
