place-work = O meu trabalho
work-title = O meu trabalho
work-lead = { $count ->
    [0] Nada espera por si.
    [one] Uma coisa espera por si.
   *[other] { $count } coisas esperam por si.
}
work-waiting = À sua espera
work-empty-title = Tudo feito
work-empty-text = Quando um passo precisa de si, aparece aqui primeiro.
work-empty-step = Ver a edição atual
work-told = O que lhe foi comunicado
work-places = Os seus espaços
work-told-nothing = Ainda nada. Quando algo acontece às suas propostas, equipas ou órgãos, lê-o aqui.
work-read-all = Marcar tudo como lido
work-new = Novo
due-late = { $days ->
    [one] Um dia de atraso: o prazo era { $date }
   *[other] { $days } dias de atraso: o prazo era { $date }
}
due-today = O prazo é hoje, { $date }
due-in = { $days ->
    [one] O prazo é amanhã, { $date }
   *[other] O prazo é daqui a { $days } dias, { $date }
}
waited-minutes = { $count ->
    [0] À espera há menos de um minuto
    [one] À espera há 1 minuto
   *[other] À espera há { $count } minutos
}
waited-hours = { $count ->
    [one] À espera há 1 hora
   *[other] À espera há { $count } horas
}
waited-days = { $count ->
    [one] À espera há 1 dia
   *[other] À espera há { $count } dias
}
