meeting-state-cancelled = Cancelada
live-none-cancelled = A reunião não se realiza.
meeting-length = Duração prevista em minutos
meeting-until = até cerca das
meeting-access = Como se entra
meeting-access-help = Degraus, elevador, portas, onde chegar com um carrinho de bebé. Todos o leem.
meeting-link-who = Quem vê a ligação
meeting-link-public = Todos, não só o órgão
meeting-link-hidden = Os membros do órgão veem a ligação.
meeting-interpretation = Interpretação
meeting-interpretation-help = Línguas para as quais alguém interpreta.
meeting-calendar = Guardar no meu calendário
meeting-cancel = Cancelar a reunião
meeting-cancel-why = Porquê
meeting-cancel-why-help = Todas as pessoas convidadas leem este motivo, e o público também.
meeting-cancel-effect = A reunião não se realiza. Todos os membros são avisados. As suas moções esperam por outra reunião. Não pode voltar atrás.
meeting-cancel-submit = Cancelar e avisar todos
meeting-cancelled-why = Esta reunião não se realiza.
agenda-title = Preparar a ordem do dia
agenda-of = Ordem do dia: { $title }
agenda-number = Número
agenda-begins = Início
agenda-length = Duração
agenda-print = Ordem do dia para imprimir
agenda-print-help = Imprima esta página no seu navegador. Todas as horas são em UTC.
agenda-with-internal = Este papel contém pontos internos. É só para o órgão.
agenda-takes = Os pontos levam { $minutes } minutos, a reunião está prevista para { $planned }.
agenda-over = Minutos a mais: { $count }. Encurte pontos ou preveja uma reunião mais longa.
agenda-undo = Desfazer esta mudança
agenda-copy = Copiar uma ordem do dia anterior
agenda-copy-lead = Os pontos vão para o fim desta ordem do dia, com durações e alíneas. As moções ficam onde estão.
agenda-copy-which = Ordem do dia de
agenda-copy-from = { $title }, { $date } (pontos: { $count })
agenda-copy-submit = Copiar estes pontos
agenda-copy-none = Nenhuma outra reunião deste órgão tem pontos para copiar.
item-edit = Alterar o ponto
item-edit-short = Alterar
item-edit-of = Alterar: { $title }
item-more = Mais
item-under = Torná-lo alínea do ponto anterior
item-out = Torná-lo um ponto próprio
item-to = Mudar para o lugar
item-to-submit = Mudar
item-drag-of = Arrastar: { $title }
item-papers = Documentos: { $count }
item-parent = Alínea de
item-parent-help = Uma alínea fica sob o seu ponto, como 3.1 sob 3.
item-no-parent = Nenhum outro ponto
item-presenter = Quem o apresenta
item-presented = por { $name }
item-notes = Notas
item-notes-help = O que se deve saber antes. Lê-as quem vê o ponto.
item-visible = Quem o vê
item-internal = Só o órgão: interno
item-internal-mark = Interno
item-remove-sure = Retirar este ponto da ordem do dia?
item-remove-effect = «{ $title }» sai da ordem do dia. As alíneas ficam como pontos, os documentos ficam com a reunião.
item-remove-motion = «{ $title }» sai da ordem do dia. A sua moção espera por outra reunião.
item-remove-submit = Retirar o ponto
drag-help = Arraste um ponto pela pega. Com teclas: Espaço pega-lhe, as setas procuram um lugar, Espaço pousa-o, Esc larga-o.
drag-picked = { $title } está na mão. Procure um lugar com as setas.
drag-before = Antes de { $title }
drag-after = Depois de { $title }
drag-under = Como alínea de { $title }
drag-dropped = { $title } mudou de lugar.
drag-left = Nada mudou de lugar.
drag-lost = Sem ligação. Nada mudou de lugar; tente outra vez.
papers-title = Documentos
papers-lead = O que se deve ter lido antes da reunião: ficheiros, ou ligações a outras páginas.
papers-none = Ainda sem documentos
papers-none-text = Acrescente o que as pessoas devem ler antes de vir.
paper-add = Acrescentar um documento
paper-title = Título do documento
paper-file = Ficheiro
paper-file-help = PDF, imagem, tabela (CSV) ou texto, até 5 MB. Os nomes de quem o fez são retirados.
paper-link = Ou uma ligação
paper-link-help = Começa por https://
paper-link-mark = ligação
paper-item = Pertence a
paper-of-meeting = Toda a reunião
paper-internal = Só o órgão: interno
paper-add-submit = Acrescentar este documento
paper-show = Mostrar a todos
paper-hide = Só para o órgão
paper-remove = Eliminar
paper-remove-of = Eliminar: { $title }
paper-remove-sure = Eliminar este documento?
paper-remove-effect = «{ $title }» é eliminado para sempre.
paper-remove-submit = Eliminar para sempre
invitations-title = Convites e respostas
invitations-sent = Os convites foram enviados em { $date }.
invitations-invited = Membros convidados
invitations-yes = Membros que vêm
invitations-no = Membros que não vêm
invitations-called = Suplentes chamados
invitations-standing-in = Suplentes que vêm
invitations-send = Convidar quem ainda não tem convite ({ $count })
invitations-ask = Perguntar outra vez a quem não respondeu
invitations-help = As cartas vão para quem deu um endereço; os outros leem aqui. Quando um membro não vem, o suplente é chamado automaticamente.
invitations-seats = Lugar a lugar
invitations-is-called = Suplente, chamado
invitations-nobody = Ninguém pode substituir neste lugar.
forecast-needed = { $expected } de { $mandates } esperados, { $needed } necessários
forecast-plain = { $expected } de { $mandates } esperados
forecast-no-rule = As regras do órgão não pedem um número de pessoas.
forecast-enough = Chega para decidir.
forecast-possible = Chegará se vier quem ainda não respondeu.
forecast-too-few = Não chega para decidir. Pergunte a mais pessoas, ou escolha outro dia.
replied-waiting = Ainda sem resposta
replied-yes = Vem
replied-no = Não vem
replied-substitute = Manda o suplente
replied-not-invited = Sem convite
reply-asked = Vem à reunião?
reply-yes = Sim, vou
reply-no = Não
reply-substitute = Mando o meu suplente
reply-said-waiting = Ainda não respondeu.
reply-said-yes = Disse que vem.
reply-said-no = Disse que não vem.
reply-said-substitute = Disse que vem o seu suplente.
reply-as-substitute = É chamado como suplente: o membro não vem.
reply-once = Basta premir uma vez; não precisa de iniciar sessão. Esta ligação serve uma vez.
reply-thanks = Obrigado pela sua resposta
reply-change = Se algo mudar, inicie sessão e responda de novo na página da reunião.
reply-to-meeting = Para a reunião
expected-name = Nome
expected-which = Que lugares
expected-find = Procurar
expected-none = Nenhum lugar assim
expected-none-text = Procure outro nome, ou mostre todos os lugares.
expected-all = Todos
expected-checked-in = Esperam confirmação
expected-present = Presentes
expected-unanswered = Ainda sem resposta
expected-declined = Não vêm
attendance-title = Lista de presenças
attendance-nobody-waits = Ninguém espera confirmação.
attendance-confirm-all = Confirmar todos os que se registaram
attendance-file = Lista em ficheiro (CSV)
attendance-back = Voltou
attendance-since = desde as
attendance-member = Membro
attendance-guest = Convidado
attendance-column-name = Nome
attendance-column-role = Como
attendance-column-answer = Resposta
attendance-column-state = Na reunião
attendance-column-came = Chegada (UTC)
attendance-column-left = Saída (UTC)
guests-title = Convidados
guests-none = Nenhum convidado foi admitido.
guest-name = Nome do convidado
guest-name-help = Como o convidado quer ser chamado. Fica na ata.
guest-capacity = Vem por
guest-admit = Admitir este convidado
done-item-added = O ponto está na ordem do dia.
done-item-moved = O ponto mudou de lugar.
done-item-back = O ponto voltou ao seu lugar.
done-item-removed = O ponto saiu da ordem do dia.
done-agenda-copied = Os pontos foram copiados.
done-paper-added = O documento foi acrescentado.
done-paper-removed = O documento foi eliminado.
done-invited = Os convites vão a caminho.
done-asked-again = Quem não respondeu recebe outra vez a pergunta.
done-reply-noted = Obrigado. A sua resposta está anotada.
done-guest-admitted = O convidado está admitido.
done-meeting-cancelled = A reunião está cancelada. Todos os membros são avisados.
conflict-agenda-full = Uma ordem do dia tem no máximo 500 pontos.
conflict-item-not-placed = O ponto não pode ficar aí. Um ponto com alíneas não pode ser alínea.
conflict-papers-closed = Os documentos desta reunião já não podem ser alterados.
conflict-papers-full = Uma reunião tem no máximo 60 documentos. Elimine primeiro um.
conflict-sitting-begun = A reunião começou. Quem está é anotado na sala.
conflict-time-begun = A reunião já começou. A hora fica como está.
conflict-all-invited = Todos já têm convite.
conflict-asked-today = Receberam a pergunta há pouco. Pergunte outra vez amanhã.
conflict-all-answered = Todos responderam.
conflict-not-invited = Ainda não tem convite para esta reunião.
conflict-not-needed = O membro afinal vem. Não precisa de vir.
conflict-reply-link-used = Esta ligação já foi usada ou perdeu a validade. Inicie sessão para responder, ou use a ligação de uma carta mais recente.
conflict-nobody-checked-in = Ninguém espera confirmação.
conflict-guests-full = Uma reunião tem no máximo 200 convidados.
waiting-meeting-reply = Vem a «{ $title }»?
waiting-meeting-reply-act = Responder
mail-line-when = { $begins }
mail-line-place = Lugar: { $place }
mail-line-interpretation = Interpretação: { $languages }
mail-line-join = Em linha:
notice-meeting-invitation = { $body } convida para «{ $title }»: { $begins }.
mail-meeting-invitation-subject = Convite: { $title }
mail-meeting-invitation-body =
    { $body } convida para «{ $title }».

    { $lines }

    Diga, por favor, se vem. Não precisa de iniciar sessão; a ligação serve uma vez:
    { $link }

    A ordem do dia e os documentos:
    { $page }
notice-meeting-asked-again = Vem a «{ $title }» ({ $begins })? { $body } ainda não tem a sua resposta.
mail-meeting-asked-again-subject = Vem? { $title }
mail-meeting-asked-again-body =
    { $body } ainda não tem a sua resposta: vem a «{ $title }»?

    { $lines }

    Não precisa de iniciar sessão; a ligação serve uma vez:
    { $link }

    A ordem do dia e os documentos:
    { $page }
notice-meeting-called = Um membro não pode vir a «{ $title }» ({ $begins }). { $body } pede que o substitua.
mail-meeting-called-subject = Pode substituir? { $title }
mail-meeting-called-body =
    Um membro de quem é suplente não pode vir. { $body } pede que venha a «{ $title }».

    { $lines }

    Diga, por favor, se vem. Não precisa de iniciar sessão; a ligação serve uma vez:
    { $link }

    A ordem do dia e os documentos:
    { $page }
notice-meeting-released = Não precisa de substituir em «{ $title }» de { $body } ({ $begins }).
mail-meeting-released-subject = Não precisa de substituir: { $title }
mail-meeting-released-body =
    Não precisa de substituir em «{ $title }» de { $body }. Obrigado por estar disponível.

    { $lines }

    A reunião:
    { $page }
notice-meeting-changed = «{ $title }» de { $body } tem outro lugar ou ligação. Começa: { $begins }.
mail-meeting-changed-subject = Outro lugar: { $title }
mail-meeting-changed-body =
    «{ $title }» de { $body } tem outro lugar ou ligação. A sua resposta mantém-se.

    { $lines }

    A reunião:
    { $page }
notice-meeting-unseated = «{ $title }» de { $body } é noutra altura: { $begins }. O seu mandato termina antes desse dia.
mail-meeting-unseated-subject = Outra data: { $title }
mail-meeting-unseated-body =
    «{ $title }» de { $body } é noutra altura. O seu mandato termina antes desse dia; não lhe pedimos nova resposta. Obrigado pelo seu trabalho.

    { $lines }

    A reunião:
    { $page }
notice-meeting-moved = «{ $title }» de { $body } é noutra altura: { $begins }. Responda de novo, por favor.
mail-meeting-moved-subject = Outra data: { $title }
mail-meeting-moved-body =
    «{ $title }» de { $body } é noutra altura.

    { $lines }

    Diga de novo, por favor, se vem. Não precisa de iniciar sessão; a ligação serve uma vez:
    { $link }

    A reunião:
    { $page }
notice-meeting-cancelled = «{ $title }» de { $body } ({ $begins }) não se realiza: { $reason }
mail-meeting-cancelled-subject = Cancelada: { $title }
mail-meeting-cancelled-body =
    «{ $title }» de { $body } não se realiza.

    { $reason }

    Estava prevista para:
    { $lines }

    A reunião:
    { $page }
