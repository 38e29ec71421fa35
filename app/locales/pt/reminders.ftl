# Lembretes, o que vem por e-mail, e como avança uma ronda do júri.
mail-choice-title = O que vem por e-mail
mail-choice-lead = Tudo está também na aplicação. Escolha aqui o que enviamos também para o seu endereço de e-mail.
mail-choice-no-address = Não tem aqui um endereço de e-mail, por isso não vem nenhuma mensagem.
mail-choice-add = Acrescentar um endereço de e-mail
mail-choice-news = Novidades
mail-choice-news-help = O que acontece às suas propostas, equipas, avaliações e órgãos.
news-by-mail-at-once = Logo, uma mensagem para cada uma
news-by-mail-daily = Uma vez por dia, o que não li durante um dia
news-by-mail-never = Nunca
mail-choice-reminders = Lembretes de avaliações
mail-choice-reminders-help = Para jurados: um por dia no máximo, e só quando uma avaliação espera por si.
reminders-by-mail-daily = Em cada dia em que uma avaliação espera
reminders-by-mail-usual = Quando não comecei ao fim de três dias, e antes do prazo
reminders-by-mail-deadlines = Só antes do prazo: uma semana, dois dias e doze horas
reminders-by-mail-never = Nunca
mail-choice-submit = Guardar a minha escolha
done-mail-choice = A sua escolha está guardada.
mail-choice-tail =
    Escolha aqui o que vem por e-mail:
    { $settings }
mail-line-reviews = «{ $challenge }»: avaliações por terminar: { $count }, até { $until }
mail-line-more = E mais na aplicação: { $count }
notice-jury-reminder = Avaliações à sua espera: { $count }. O primeiro prazo é { $until }.
mail-jury-reminder-subject = Avaliações por terminar: { $count }, até { $until }
mail-jury-reminder-body =
    Olá,

    Estas avaliações esperam por si:
    { $lines }

    Encontra-as aqui:
    { $link }

    Obrigado pelo seu tempo.
mail-news-digest-subject = Novidades que não leu: { $count }
mail-news-digest-body =
    Olá,

    Isto é novo e ainda não foi lido:
    { $lines }

    Está tudo aqui:
    { $link }
notice-jury-nudge = A organização pede-lhe que termine as suas avaliações em «{ $challenge }»: { $count }, até { $until }.
notice-jury-nudge-note = A organização pede-lhe que termine as suas avaliações em «{ $challenge }»: { $count }, até { $until }. Escreve: «{ $note }»
mail-jury-nudge-subject = As suas avaliações em «{ $challenge }»
mail-jury-nudge-body =
    Olá,

    A organização pede-lhe que termine as suas avaliações em «{ $challenge }»: { $count }, até { $until }. Estão aqui:
    { $link }

    Obrigado pelo seu tempo.
mail-jury-nudge-note-subject = As suas avaliações em «{ $challenge }»
mail-jury-nudge-note-body =
    Olá,

    A organização pede-lhe que termine as suas avaliações em «{ $challenge }»: { $count }, até { $until }. Escreve:
    «{ $note }»

    As suas avaliações estão aqui:
    { $link }

    Obrigado pelo seu tempo.
board-link = Avanço
board-title = Como avança a ronda
board-planned = A ronda ainda não abriu
board-planned-text = Quando estiver aberta e as avaliações forem dadas a jurados, verá aqui quem não começou e o que falta.
board-left = Tempo que resta
board-days-left = { $days ->
    [0] Menos de um dia
    [one] 1 dia
   *[other] { $days } dias
}
board-over = O prazo terminou
board-lacking = Propostas a que faltam avaliações
board-pace = Ao ritmo dos últimos sete dias
board-pace-in-time = Completo em { $date }, antes do prazo
board-pace-late = Completo em { $date }, depois do prazo
board-pace-none = Cedo demais para dizer
board-new-conflicts = Novos conflitos de interesses desde a sua última visita: { $count }
board-conflicts-seen = Já os vi
board-lists = Listas desta ronda
board-show = Mostrar
board-all = Tudo
board-order = Ordem
juror-standing-not-started = Não começou
juror-standing-behind = Atrasado
juror-standing-on-the-way = A caminho
juror-standing-done = Terminou
juror-standing-idle = Sem avaliações
juror-order-standing = Quem precisa de uma palavra
juror-order-name = Nome
juror-order-left = Mais por fazer
juror-order-activity = Ausente há mais tempo
submission-order-missing = Mais em falta
submission-order-number = Número
board-lacking-only = Com avaliações em falta
board-column-seen = Último trabalho
board-column-reminded = Último lembrete
board-column-missing = Em falta
board-column-open = Ainda por terminar
board-never = Nunca
board-hidden = Em curso: { $count }. Os nomes estão escondidos: é da equipa ou tem um conflito de interesses.
board-lacks-juror = Falta um jurado
board-none = Nenhum jurado está neste ponto
board-none-text = Escolha outro grupo acima.
board-all-in = Cada proposta tem as suas avaliações
board-all-in-text = Aqui não falta nada. As avaliações chegaram.
board-remind = Lembrar os escolhidos
board-remind-help = Vê mais uma vez de quem se trata antes de algo ser enviado. Um jurado recebe à mão um lembrete por dia no máximo.
board-remind-title = Lembrar jurados
board-remind-lead = Cada um recebe uma mensagem na aplicação, e por e-mail se não a recusou: quantas avaliações faltam, e até quando.
board-remind-who = Quem é lembrado
board-remind-choice = { $name }: faltam { $count }
board-remind-choice-last = { $name }: faltam { $count }, último lembrete em { $date }
board-remind-today = Já lembrados hoje: { $names }
board-remind-note = Uma linha sua
board-remind-note-help = Todas as pessoas escolhidas a leem. Não nomeie equipas nem propostas.
board-remind-submit = Lembrar agora
board-remind-closed = Só enquanto uma ronda está aberta se podem lembrar os jurados.
board-remind-nobody = Ninguém para lembrar
board-remind-nobody-text = Todos terminaram ou foram lembrados hoje.
conflict-nobody-to-remind = Não há ninguém para lembrar: quem escolheu terminou ou foi lembrado hoje.
done-jurors-reminded = Os jurados foram lembrados.
done-conflicts-seen = Anotado. O que for declarado a partir de agora volta a aparecer aqui.
