recommendations-title = Recomendações
recommendations-lead = O que os órgãos consultivos pediram aos serviços, e o que os serviços responderam e fizeram.
recommendations-show = Que recomendações
recommendations-all = Todas
recommendations-overdue = Em atraso
recommendations-waiting = À espera
recommendations-answered = Respondidas
recommendations-none = Nenhuma aqui
recommendations-none-text = Quando um órgão aprova uma moção, pode enviá-la a um serviço. Então aparece aqui, com a data da resposta.
recommendations-sent = Enviada em { $date }
standing-asked = O serviço pediu mais
standing-waiting = { $days ->
    [one] À espera da resposta: falta um dia
   *[other] À espera da resposta: faltam { $days } dias
}
standing-overdue = { $days ->
    [one] Resposta com um dia de atraso
   *[other] Resposta com { $days } dias de atraso
}
standing-answered = { $days ->
    [one] Respondida a tempo, após um dia
   *[other] Respondida a tempo, após { $days } dias
}
standing-answered-late = { $days ->
    [one] Respondida com atraso, após um dia
   *[other] Respondida com atraso, após { $days } dias
}
of-whole = { $part } de { $whole }
records-title = Como os serviços cumprem
records-help = Contado em todas as recomendações enviadas. Aceite inclui aceite em parte.
records-office = Serviço
records-received = Recebidas
records-in-time = Respondidas a tempo
records-overdue = Em atraso
records-accepted = Aceites
records-done = Realizadas
recommendation-asked = O que se pede
recommendation-answer = A resposta
recommendation-no-answer = Ainda não há resposta.
recommendation-facts = Em resumo
fact-office = Serviço
fact-body = Enviada por
fact-motion = Moção aprovada
fact-sent = Envio
fact-due = Resposta devida
fact-proposal = Proposta
answer-kind = A vossa resposta
answer-kind-accepted = Aceite
answer-kind-in-part = Aceite em parte
answer-kind-not-accepted = Não aceite
answer-kind-needs-more = O serviço pede mais
answer-choice-accepted = Aceitamos
answer-choice-in-part = Aceitamos em parte
answer-choice-not-accepted = Não aceitamos
answer-choice-needs-more = Precisamos de mais para decidir
answer-title = Responder à recomendação
answer-lead = De { $body }. Responda até { $date }. Não precisa de conta.
answer-text = O que vão fazer, ou o que pedem
answer-text-help = Em palavras simples. Jovens vão ler, muitos numa segunda língua.
answer-reason = Razões
answer-reason-help = Obrigatório se não aceitam, ou só em parte.
answer-supplement = O que o órgão enviou depois
answer-milestones = Primeiras etapas
answer-milestones-help = O que será feito e até quando. Pode juntar mais depois.
answer-public = A resposta fica logo pública. Depois não se pode mudar.
answer-submit = Enviar a resposta
supply-title = O serviço precisa de mais
supply-text = O que enviam
supply-help = Fica público. Começa hoje um novo prazo.
supply-submit = Enviar ao serviço
milestones-title = O que o serviço faz
milestones-progress = etapas estão feitas
milestones-none = O serviço ainda não indicou etapas.
milestone-no-day = Sem data
milestone-state-planned = Previsto
milestone-state-started = Iniciado
milestone-state-done = Feito
milestone-state-dropped = Abandonado
milestone-act-start = Marcar como iniciado
milestone-act-finish = Marcar como feito
milestone-act-drop = Abandonar
milestone-act-reopen = Reabrir
milestone-title-label = O que será feito
milestone-due-label = Até quando
milestone-evidence = O que o mostra (palavras ou ligação)
milestone-add = Juntar uma etapa
milestone-add-submit = Juntar
progress-title = Dizer o que foi feito
offices-title = Serviços que devem responder
offices-lead = Uma recomendação vai para um destes. O prazo começa no dia do envio.
offices-none = Nenhum serviço
offices-none-text = Junte o primeiro serviço da sua cidade que deve responder.
office-name = Nome do serviço
office-place = Cidade ou região
office-email = E-mail do serviço
office-email-help = Do serviço, não de uma pessoa. Recebe uma ligação para responder sem conta.
office-language = Língua dos e-mails
office-days = Dias para responder
office-reminder = Lembrete, dias antes
office-rule = { $days } dias para responder, lembrete { $reminder } dias antes
office-official = Nomear um funcionário
office-official-help = O nome de uma conta. Essa pessoa pode responder sem a ligação.
office-official-submit = Nomear esta pessoa
office-add = Juntar um serviço
office-add-submit = Juntar o serviço
send-title = Enviar a um serviço
send-lead = A moção aprovada torna-se recomendação. O serviço deve uma resposta com razões, e todos veem se ela chega.
send-name = Título
send-text = O que se pede ao serviço
send-text-help = Aqui está o texto aprovado. Junte o que este serviço deve fazer primeiro.
send-choose = Escolher um serviço
send-office = { $name } – { $days } dias
send-submit = Enviar a recomendação
conflict-motion-not-adopted = Só uma moção aprovada pode ser enviada a um serviço.
conflict-office-of-another-body = Este serviço responde a outro órgão.
conflict-already-sent = Esta moção já foi enviada a este serviço.
conflict-nothing-asked = O serviço não pediu nada.
conflict-answered-already = Esta recomendação já foi respondida.
conflict-nothing-promised = O serviço não aceitou nada: não há nada a relatar.
conflict-milestone-not-moved = Alguém mudou esta etapa agora mesmo. Veja outra vez.
conflict-link-used = Esta ligação já foi usada ou expirou. Um e-mail mais recente tem uma nova. Um funcionário com conta pode entrar.
done-office-supplied = Enviado. O serviço tem nova data para responder.
done-office-answered = Obrigado. A resposta é pública e os autores foram avisados.
done-office-reported = Registado. Todos podem ver agora.
done-office-added = O serviço foi adicionado.
done-official-named = Esta pessoa pode responder pelo serviço.
done-recommendation-sent = Enviada. O serviço recebeu um e-mail e o prazo corre.
waiting-answer-due = «{ $title }» espera a resposta do seu serviço.
waiting-answer-due-act = Responder
waiting-office-asks = O serviço pede mais sobre «{ $title }».
waiting-office-asks-act = Enviar
notice-recommendation-sent = «{ $title }» foi enviada a { $office }. A resposta é devida em { $due }.
mail-recommendation-sent-subject = Uma recomendação foi enviada
mail-recommendation-sent-body =
    «{ $title }» foi enviada a { $office }. A resposta é devida em { $due }.

    Ver aqui: { $link }
notice-office-accepted = O serviço aceitou «{ $title }».
mail-office-accepted-subject = O serviço respondeu
mail-office-accepted-body =
    O serviço aceitou «{ $title }».

    Ver aqui: { $link }
notice-office-accepted-in-part = O serviço aceitou em parte «{ $title }» e deu as razões.
mail-office-accepted-in-part-subject = O serviço respondeu
mail-office-accepted-in-part-body =
    O serviço aceitou em parte «{ $title }» e deu as razões.

    Ver aqui: { $link }
notice-office-did-not-accept = O serviço não aceitou «{ $title }» e deu as razões.
mail-office-did-not-accept-subject = O serviço respondeu
mail-office-did-not-accept-body =
    O serviço não aceitou «{ $title }» e deu as razões.

    Ver aqui: { $link }
notice-office-needs-more = O serviço pede mais sobre «{ $title }» antes de decidir.
mail-office-needs-more-subject = O serviço respondeu
mail-office-needs-more-body =
    O serviço pede mais sobre «{ $title }» antes de decidir.

    Ver aqui: { $link }
notice-milestone-done = Feito para «{ $title }»: { $milestone }
mail-milestone-done-subject = Algo foi feito
mail-milestone-done-body =
    Feito para «{ $title }»: { $milestone }

    Ver aqui: { $link }
notice-answer-overdue = { $office } não respondeu a tempo a «{ $title }».
mail-answer-overdue-subject = Uma resposta está em atraso
mail-answer-overdue-body =
    { $office } não respondeu a tempo a «{ $title }».

    Ver aqui: { $link }
mail-office-asked-subject = Uma recomendação para o vosso serviço: { $title }
mail-office-asked-body =
    Um órgão consultivo de jovens migrantes aprovou «{ $title }» e envia-o a { $office }. Responda até { $due }. Não precisa de conta: esta ligação abre o formulário e serve uma vez.

    { $link }
mail-office-supplied-subject = O que pediram: { $title }
mail-office-supplied-body =
    O órgão enviou a { $office } o que foi pedido sobre «{ $title }». Responda até { $due }. A ligação serve uma vez.

    { $link }
mail-office-reminder-subject = Resposta devida em { $due }: { $title }
mail-office-reminder-body =
    A resposta de { $office } a «{ $title }» é devida em { $due }. Esta ligação abre o formulário e serve uma vez.

    { $link }
mail-office-overdue-subject = Resposta em atraso desde { $due }: { $title }
mail-office-overdue-body =
    A resposta de { $office } a «{ $title }» era devida em { $due }. Está agora na lista pública de atrasos. Esta ligação abre o formulário e serve uma vez.

    { $link }
mail-office-progress-subject = Para informar sobre: { $title }
mail-office-progress-body =
    { $office } aceitou «{ $title }». Quando algo estiver feito, diga-o com esta ligação. Serve uma vez; depois recebe a próxima.

    { $link }
answer-choice-by-points = Respondemos ponto por ponto
answer-documents = Documentos
answer-documents-help = Documentos publicados no sítio do seu serviço, por exemplo uma decisão ou um plano.
document-link = Endereço (https)
document-title = Título do documento
documents-title = Documentos do serviço
follow = Seguir esta recomendação
unfollow = Deixar de seguir
follow-count = Pessoas que seguem: { $count }
follow-help = É informado quando o serviço responde e quando algo é feito.
follow-on = Segue esta recomendação.
follow-title = Saber o que acontece
milestone-responsible = Quem é responsável
point-number = Ponto { $number }
point-open = Ainda sem resposta
point-reason-help = Obrigatório se não aceitar este ponto, ou só em parte.
point-verdict-accepted = Aceite
point-verdict-in-part = Aceite em parte
point-verdict-not-accepted = Não aceite
points-title = Ponto por ponto
reply-choice-left = Ficamos pela resposta
reply-choice-taken-up = Retomamo-la: o serviço é questionado de novo e começa um novo prazo
reply-decide = O que o órgão faz com isto
reply-decide-submit = Anotar a decisão
reply-help = Uma só vez, por todos os autores. Fica logo pública e não pode mudar.
reply-left = O órgão fica pela resposta
reply-taken-up = O órgão retomou-a
reply-note = O que o órgão diz
reply-submit = Enviar a réplica
reply-text = A vossa réplica ao serviço
reply-title = Réplica dos autores
send-points = Pontos, um por linha
send-points-help = O serviço responde a cada um e dá razões quando não aceita um.
done-followed = Agora segue esta recomendação.
done-unfollowed = Deixou de a seguir.
done-replied = A réplica está agora pública.
conflict-nothing-to-reply = Não há uma resposta definitiva à qual replicar.
conflict-replied-already = Os autores já replicaram.
conflict-reply-decided = Já foi decidido, ou o serviço foi de novo questionado.
notice-authors-replied = Os autores replicaram à resposta sobre «{ $title }».
mail-authors-replied-subject = Novidades de uma recomendação
mail-authors-replied-body =
    Os autores replicaram à resposta sobre «{ $title }».

    Ver aqui: { $link }
notice-reply-taken-up = O órgão retomou a réplica sobre «{ $title }» e questiona de novo o serviço.
mail-reply-taken-up-subject = Novidades de uma recomendação
mail-reply-taken-up-body =
    O órgão retomou a réplica sobre «{ $title }» e questiona de novo o serviço.

    Ver aqui: { $link }
notice-reply-left = O órgão fica pela resposta do serviço sobre «{ $title }».
mail-reply-left-subject = Novidades de uma recomendação
mail-reply-left-body =
    O órgão fica pela resposta do serviço sobre «{ $title }».

    Ver aqui: { $link }
notice-milestone-started = Começado para «{ $title }»: { $milestone }
mail-milestone-started-subject = Novidades de uma recomendação
mail-milestone-started-body =
    Começado para «{ $title }»: { $milestone }

    Ver aqui: { $link }
notice-milestone-dropped = Abandonado para «{ $title }»: { $milestone }
mail-milestone-dropped-subject = Novidades de uma recomendação
mail-milestone-dropped-body =
    Abandonado para «{ $title }»: { $milestone }

    Ver aqui: { $link }
notice-milestone-late = Atrasado para «{ $title }»: { $milestone }
mail-milestone-late-subject = Novidades de uma recomendação
mail-milestone-late-body =
    Atrasado para «{ $title }»: { $milestone }

    Ver aqui: { $link }
mail-office-replied-subject = Os autores replicaram: «{ $title }»
mail-office-replied-body =
    O órgão retomou a réplica dos autores à resposta de { $office }. Responda de novo até { $due }: { $link }
mail-office-milestone-late-subject = Um passo prometido está atrasado: «{ $title }»
mail-office-milestone-late-body =
    Passou o dia de um passo prometido por { $office }. Diga em que ponto está, sem conta: { $link }
send-none = Nenhum serviço a quem a enviar
send-none-text = Nenhum serviço pode receber esta moção: não há nenhum, cada um já a tem ou terminou.
office-edit = Alterar este serviço
office-edit-lead = Um prazo a correr mantém a sua data; os novos dias valem para o que for enviado a partir de agora. Um novo endereço recebe novas ligações, e as antigas deixam de servir.
office-edit-submit = Guardar o serviço
office-end = Encerrar este serviço
office-end-help = Não recebe novas recomendações. O que deve e os seus números ficam visíveis para todos. Pode reabri-lo.
office-reopen = Reabrir este serviço
office-ended-on = não recebe nada de novo desde { $date }
done-office-ended = O serviço já não recebe recomendações.
done-office-reopened = O serviço está de novo aberto.
conflict-office-ended = Este serviço já não recebe recomendações.
milestone-evidence-help = Necessário para o dar como feito.
notice-milestone-added = Novo para «{ $title }»: { $milestone }
mail-milestone-added-subject = Novidades de uma recomendação
mail-milestone-added-body =
    Novo para «{ $title }»: { $milestone }

    Ver aqui: { $link }
notice-body-supplied = O órgão enviou a { $office } o que foi pedido sobre «{ $title }». A resposta é agora devida até { $due }.
mail-body-supplied-subject = Novidades de uma recomendação
mail-body-supplied-body =
    O órgão enviou a { $office } o que foi pedido sobre «{ $title }». A resposta é agora devida até { $due }.

    Ver aqui: { $link }
