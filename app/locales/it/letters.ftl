letter-title = Lettera della giuria
letter-name = Lettera della giuria su { $number }
letter-draft = Anteprima: questa lettera non è stata inviata. La squadra la legge quando il risultato è pubblicato.
letter-to = Alla squadra
letter-proposal = Proposta
letter-proposal-title = Titolo
letter-greeting = Cara squadra,
letter-greeting-team = Cara squadra { $team },
letter-decision-selected = La giuria ha scelto la vostra proposta. Congratulazioni!
letter-decision-selected-with-conditions = La giuria ha scelto la vostra proposta, con condizioni. Congratulazioni!
letter-decision-goes-on = La giuria porta la vostra proposta al prossimo turno. Complimenti!
letter-decision-not-selected = La giuria non ha scelto la vostra proposta. Grazie per il lavoro che ci avete messo.
letter-conditions = Motivi e condizioni
letter-figures = Il risultato in cifre
letter-reviews = { $count ->
    [0] Nessun giurato ha valutato la vostra proposta.
    [one] Un giurato ha letto e valutato la vostra proposta.
   *[other] { $count } giurati hanno letto e valutato la vostra proposta.
 }
letter-mean = Ha { $points } punti su 100: la media di quanto hanno dato.
letter-rank = Il suo posto è { $rank } su { $all }.
letter-next = Che cosa succede ora
letter-next-selected = Gli organizzatori possono inviare la vostra proposta a un’assemblea. Lì può diventare una mozione, essere cambiata e votata. Ogni passo sta sulla pagina della proposta.
letter-next-selected-with-conditions = Leggete le condizioni qui sopra e dite agli organizzatori come le rispettate. Poi possono inviare la vostra proposta a un’assemblea, che ne discute e vota. Ogni passo sta sulla pagina della proposta.
letter-next-goes-on = La giuria legge ancora una volta la vostra proposta, accanto alle altre che proseguono. Non dovete fare nulla. Alla fine di quel turno riceverete un’altra lettera.
letter-next-not-selected = Il vostro testo resta vostro e non viene pubblicato. Leggete i consigli dei giurati: potete migliorare il testo e proporlo in un’altra edizione.
letter-criteria-lead = Per ogni criterio: quanti giurati hanno scelto quale livello.
letter-column-level = Livello
letter-column-jurors = Giurati
letter-comments-lead = Ogni testo è di un giurato. I nomi non si dicono.
letter-ask = Domande o obiezioni
letter-ask-text = Chiedete agli organizzatori dell’edizione o a chi vi fa da mentore. Se pensate che una regola non sia stata seguita, scrivetelo agli organizzatori, con il numero { $number }.
letter-closing = Cordiali saluti,
letter-signature = La giuria di «{ $challenge }»
letter-address = Tutta la vita di questa proposta:
letter-missing = Alcuni segni di questi testi non si possono stampare qui. La pagina di questa lettera li mostra tutti.
letter-pdf = Lettera in PDF
letters-title = Lettere alle squadre
letters-preview = Non è ancora inviato nulla. Qui leggi che cosa riceverà ogni squadra, con la scelta qui sotto.
letters-show = Mostra le lettere così
letters-early = Ancora nessuna lettera
letters-early-text = Quando il turno è chiuso e la giuria ha deciso, qui leggi che cosa riceverà ogni squadra.
letters-none = Nessuna lettera da leggere per te
letters-none-text = In questo turno non c’è una proposta, oppure non puoi vederne le valutazioni.
letters-sent = Inviata
letters-not-sent = Non inviata
