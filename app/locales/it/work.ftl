place-work = Il mio lavoro
work-title = Il mio lavoro
work-lead = { $count ->
    [0] Niente ti aspetta.
    [one] Una cosa ti aspetta.
   *[other] { $count } cose ti aspettano.
}
work-waiting = Ti aspetta
work-empty-title = Tutto fatto
work-empty-text = Quando un passo ha bisogno di te, lo trovi qui per primo.
work-empty-step = Vedi l’edizione in corso
work-told = Che cosa ti è stato detto
work-places = I tuoi spazi
work-told-nothing = Ancora niente. Quando succede qualcosa alle tue proposte, squadre o organi, lo leggi qui.
work-read-all = Segna tutto come letto
work-new = Nuovo
due-late = { $days ->
    [one] Un giorno di ritardo: la scadenza era { $date }
   *[other] { $days } giorni di ritardo: la scadenza era { $date }
}
due-today = Scade oggi, { $date }
due-in = { $days ->
    [one] Scade domani, { $date }
   *[other] Scade tra { $days } giorni, { $date }
}
waited-minutes = { $count ->
    [0] Aspetta da meno di un minuto
    [one] Aspetta da 1 minuto
   *[other] Aspetta da { $count } minuti
}
waited-hours = { $count ->
    [one] Aspetta da 1 ora
   *[other] Aspetta da { $count } ore
}
waited-days = { $count ->
    [one] Aspetta da 1 giorno
   *[other] Aspetta da { $count } giorni
}
