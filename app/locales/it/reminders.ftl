# Promemoria, che cosa arriva per e-mail, e a che punto è un turno della giuria.
mail-choice-title = Che cosa arriva per e-mail
mail-choice-lead = Tutto si trova anche nell’app. Qui scegli che cosa mandiamo anche al tuo indirizzo e-mail.
mail-choice-no-address = Qui non hai un indirizzo e-mail: non arriva nessun messaggio.
mail-choice-add = Aggiungi un indirizzo e-mail
mail-choice-news = Novità
mail-choice-news-help = Che cosa succede alle tue proposte, squadre, valutazioni e organi.
news-by-mail-at-once = Subito, un messaggio per ognuna
news-by-mail-daily = Una volta al giorno, ciò che non ho letto da un giorno
news-by-mail-never = Mai
mail-choice-reminders = Promemoria delle valutazioni
mail-choice-reminders-help = Per i giurati: al massimo uno al giorno, e solo se una valutazione ti aspetta.
reminders-by-mail-daily = Ogni giorno in cui una valutazione aspetta
reminders-by-mail-usual = Se non ho iniziato dopo tre giorni, e prima della scadenza
reminders-by-mail-deadlines = Solo prima della scadenza: una settimana, due giorni e dodici ore
reminders-by-mail-never = Mai
mail-choice-submit = Salva la mia scelta
done-mail-choice = La tua scelta è salvata.
mail-choice-tail =
    Qui scegli che cosa arriva per e-mail:
    { $settings }
mail-line-reviews = «{ $challenge }»: valutazioni da finire: { $count }, entro il { $until }
mail-line-more = E altro nell’app: { $count }
notice-jury-reminder = Valutazioni che ti aspettano: { $count }. La prima scadenza è il { $until }.
mail-jury-reminder-subject = Valutazioni da finire: { $count }, entro il { $until }
mail-jury-reminder-body =
    Ciao,

    queste valutazioni ti aspettano:
    { $lines }

    Le trovi qui:
    { $link }

    Grazie per il tuo tempo.
mail-news-digest-subject = Novità che non hai letto: { $count }
mail-news-digest-body =
    Ciao,

    questo è nuovo e non ancora letto:
    { $lines }

    Trovi tutto qui:
    { $link }
notice-jury-nudge = Gli organizzatori ti chiedono di finire le tue valutazioni per «{ $challenge }»: { $count }, entro il { $until }.
notice-jury-nudge-note = Gli organizzatori ti chiedono di finire le tue valutazioni per «{ $challenge }»: { $count }, entro il { $until }. Scrivono: «{ $note }»
mail-jury-nudge-subject = Le tue valutazioni per «{ $challenge }»
mail-jury-nudge-body =
    Ciao,

    gli organizzatori ti chiedono di finire le tue valutazioni per «{ $challenge }»: { $count }, entro il { $until }. Sono qui:
    { $link }

    Grazie per il tuo tempo.
mail-jury-nudge-note-subject = Le tue valutazioni per «{ $challenge }»
mail-jury-nudge-note-body =
    Ciao,

    gli organizzatori ti chiedono di finire le tue valutazioni per «{ $challenge }»: { $count }, entro il { $until }. Scrivono:
    «{ $note }»

    Le tue valutazioni sono qui:
    { $link }

    Grazie per il tuo tempo.
board-link = Avanzamento
board-title = A che punto è il turno
board-planned = Il turno non è ancora aperto
board-planned-text = Quando sarà aperto e le valutazioni saranno affidate, qui vedrai chi non ha iniziato e che cosa manca.
board-left = Tempo che resta
board-days-left = { $days ->
    [0] Meno di un giorno
    [one] 1 giorno
   *[other] { $days } giorni
}
board-over = La scadenza è passata
board-lacking = Proposte a cui mancano valutazioni
board-pace = Al ritmo degli ultimi sette giorni
board-pace-in-time = Completo il { $date }, prima della scadenza
board-pace-late = Completo il { $date }, dopo la scadenza
board-pace-none = Troppo presto per dirlo
board-new-conflicts = Nuovi conflitti di interessi dalla tua ultima visita: { $count }
board-conflicts-seen = Li ho visti
board-lists = Elenchi di questo turno
board-show = Mostra
board-all = Tutto
board-order = Ordine
juror-standing-not-started = Non ha iniziato
juror-standing-behind = Indietro
juror-standing-on-the-way = A buon punto
juror-standing-done = Finito
juror-standing-idle = Senza valutazioni
juror-order-standing = Chi ha bisogno di un cenno
juror-order-name = Nome
juror-order-left = Più da fare
juror-order-activity = Assente da più tempo
submission-order-missing = Più mancanze
submission-order-number = Numero
board-lacking-only = Con mancanze
board-column-seen = Ultimo lavoro
board-column-reminded = Ultimo promemoria
board-column-missing = Mancano
board-column-open = Ancora da finire
board-never = Mai
board-hidden = In corso: { $count }. I nomi sono nascosti: sei della squadra o hai un conflitto di interessi.
board-lacks-juror = Manca un giurato
board-none = Nessun giurato è a questo punto
board-none-text = Scegli un altro gruppo qui sopra.
board-all-in = Ogni proposta ha le sue valutazioni
board-all-in-text = Qui non manca niente. Le valutazioni ci sono.
board-remind = Manda un promemoria a chi è scelto
board-remind-help = Vedi ancora una volta chi sono prima che parta qualcosa. Un giurato riceve a mano al massimo un promemoria al giorno.
board-remind-title = Promemoria ai giurati
board-remind-lead = Ognuno riceve un messaggio nell’app, e per e-mail se non ha detto di no: quante valutazioni restano, ed entro quando.
board-remind-who = Chi riceve il promemoria
board-remind-choice = { $name }: ne restano { $count }
board-remind-choice-last = { $name }: ne restano { $count }, ultimo promemoria il { $date }
board-remind-today = Già avvisati oggi: { $names }
board-remind-note = Una tua riga
board-remind-note-help = La legge chiunque hai scelto. Non nominare squadre né proposte.
board-remind-submit = Manda ora
board-remind-closed = I promemoria partono solo mentre un turno è aperto.
board-remind-nobody = Nessuno da avvisare
board-remind-nobody-text = Tutti hanno finito o sono stati avvisati oggi.
conflict-nobody-to-remind = Non c’è nessuno da avvisare: chi hai scelto ha finito o è stato avvisato oggi.
done-jurors-reminded = I giurati hanno il promemoria.
done-conflicts-seen = Annotato. Ciò che sarà dichiarato da ora appare di nuovo qui.
