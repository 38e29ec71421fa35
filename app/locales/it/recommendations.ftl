recommendations-title = Raccomandazioni
recommendations-lead = Che cosa gli organi consultivi hanno chiesto agli uffici, e che cosa gli uffici hanno risposto e fatto.
recommendations-show = Quali raccomandazioni
recommendations-all = Tutte
recommendations-overdue = In ritardo
recommendations-waiting = In attesa
recommendations-answered = Con risposta
recommendations-none = Nessuna qui
recommendations-none-text = Quando un organo approva una mozione, può inviarla a un ufficio. Allora appare qui, con la data della risposta.
recommendations-sent = Inviata il { $date }
standing-asked = L’ufficio chiede di più
standing-waiting = { $days ->
    [one] Risposta attesa: resta un giorno
   *[other] Risposta attesa: restano { $days } giorni
}
standing-overdue = { $days ->
    [one] Risposta in ritardo di un giorno
   *[other] Risposta in ritardo di { $days } giorni
}
standing-answered = { $days ->
    [one] Risposta in tempo, dopo un giorno
   *[other] Risposta in tempo, dopo { $days } giorni
}
standing-answered-late = { $days ->
    [one] Risposta in ritardo, dopo un giorno
   *[other] Risposta in ritardo, dopo { $days } giorni
}
of-whole = { $part } su { $whole }
records-title = Come gli uffici mantengono la parola
records-help = Calcolato su tutte le raccomandazioni inviate. Accettato vale anche per accettato in parte.
records-office = Ufficio
records-received = Ricevute
records-in-time = Risposte in tempo
records-overdue = In ritardo
records-accepted = Accettate
records-done = Realizzate
recommendation-asked = Che cosa si chiede
recommendation-answer = La risposta
recommendation-no-answer = Non c’è ancora risposta.
recommendation-facts = In breve
fact-office = Ufficio
fact-body = Inviata da
fact-motion = Mozione approvata
fact-sent = Invio
fact-due = Risposta dovuta
fact-proposal = Proposta
answer-kind = La vostra risposta
answer-kind-accepted = Accettata
answer-kind-in-part = Accettata in parte
answer-kind-not-accepted = Non accettata
answer-kind-needs-more = L’ufficio chiede di più
answer-choice-accepted = La accettiamo
answer-choice-in-part = La accettiamo in parte
answer-choice-not-accepted = Non la accettiamo
answer-choice-needs-more = Ci serve altro per decidere
answer-title = Rispondere alla raccomandazione
answer-lead = Da { $body }. Si prega di rispondere entro { $date }. Non serve un account.
answer-text = Che cosa farete, o che cosa chiedete
answer-text-help = Con parole semplici. Lo leggono giovani, spesso in una seconda lingua.
answer-reason = Motivi
answer-reason-help = Obbligatorio se non la accettate, o solo in parte.
answer-supplement = Che cosa l’organo ha poi inviato
answer-milestones = Prime tappe
answer-milestones-help = Che cosa sarà fatto ed entro quando. Potete aggiungerne dopo.
answer-public = La risposta sarà subito pubblica. Dopo non si può cambiare.
answer-submit = Invia la risposta
supply-title = L’ufficio ha bisogno di altro
supply-text = Che cosa inviate
supply-help = Diventa pubblico. Da oggi parte un nuovo termine.
supply-submit = Invia all’ufficio
milestones-title = Che cosa fa l’ufficio
milestones-progress = tappe sono fatte
milestones-none = L’ufficio non ha ancora indicato tappe.
milestone-no-day = Senza data
milestone-state-planned = Previsto
milestone-state-started = Iniziato
milestone-state-done = Fatto
milestone-state-dropped = Abbandonato
milestone-act-start = Segna come iniziato
milestone-act-finish = Segna come fatto
milestone-act-drop = Abbandona
milestone-act-reopen = Riapri
milestone-title-label = Che cosa sarà fatto
milestone-due-label = Entro quando
milestone-evidence = Che cosa lo mostra (parole o link)
milestone-add = Aggiungi una tappa
milestone-add-submit = Aggiungi
progress-title = Riferire che cosa è stato fatto
offices-title = Uffici che devono rispondere
offices-lead = Una raccomandazione va a uno di questi. Il termine parte dal giorno dell’invio.
offices-none = Nessun ufficio
offices-none-text = Aggiungi il primo ufficio della tua città che deve rispondere.
office-name = Nome dell’ufficio
office-place = Città o regione
office-email = E-mail dell’ufficio
office-email-help = Dell’ufficio, non di una persona. Riceve un link per rispondere senza account.
office-language = Lingua delle sue e-mail
office-days = Giorni per rispondere
office-reminder = Promemoria, giorni prima
office-rule = { $days } giorni per rispondere, promemoria { $reminder } giorni prima
office-official = Nomina un funzionario
office-official-help = Il nome di un account. Quella persona può rispondere senza link.
office-official-submit = Nomina questa persona
office-add = Aggiungi un ufficio
office-add-submit = Aggiungi l’ufficio
send-title = Invia a un ufficio
send-lead = La mozione approvata diventa una raccomandazione. L’ufficio deve una risposta motivata, e tutti vedono se arriva.
send-name = Titolo
send-text = Che cosa si chiede all’ufficio
send-text-help = Qui c’è il testo approvato. Aggiungi che cosa questo ufficio deve fare per primo.
send-choose = Scegli un ufficio
send-office = { $name } – { $days } giorni
send-submit = Invia la raccomandazione
conflict-motion-not-adopted = Solo una mozione approvata può essere inviata a un ufficio.
conflict-office-of-another-body = Questo ufficio deve risposte a un altro organo.
conflict-already-sent = Questa mozione è già stata inviata a questo ufficio.
conflict-nothing-asked = L’ufficio non ha chiesto nulla.
conflict-answered-already = Questa raccomandazione ha già una risposta.
conflict-nothing-promised = L’ufficio non ha accettato nulla: non c’è nulla da riferire.
conflict-milestone-not-moved = Qualcuno ha appena cambiato questa tappa. Guarda di nuovo.
conflict-link-used = Questo link è già stato usato o è scaduto. Una e-mail più recente ha un link nuovo. Un funzionario con account può accedere.
done-office-supplied = Inviato. L’ufficio ha una nuova data per rispondere.
done-office-answered = Grazie. La risposta è pubblica e gli autori sono stati avvisati.
done-office-reported = Annotato. Ora tutti possono vederlo.
done-office-added = L’ufficio è stato aggiunto.
done-official-named = Questa persona può rispondere per l’ufficio.
done-recommendation-sent = Inviata. L’ufficio ha ricevuto una e-mail e il termine corre.
waiting-answer-due = «{ $title }» attende la risposta del tuo ufficio.
waiting-answer-due-act = Rispondi
waiting-office-asks = L’ufficio chiede di più su «{ $title }».
waiting-office-asks-act = Invia
notice-recommendation-sent = «{ $title }» è stata inviata a { $office }. La risposta è dovuta il { $due }.
mail-recommendation-sent-subject = Una raccomandazione è stata inviata
mail-recommendation-sent-body =
    «{ $title }» è stata inviata a { $office }. La risposta è dovuta il { $due }.

    Guarda qui: { $link }
notice-office-accepted = L’ufficio ha accettato «{ $title }».
mail-office-accepted-subject = L’ufficio ha risposto
mail-office-accepted-body =
    L’ufficio ha accettato «{ $title }».

    Guarda qui: { $link }
notice-office-accepted-in-part = L’ufficio ha accettato in parte «{ $title }» e spiega i motivi.
mail-office-accepted-in-part-subject = L’ufficio ha risposto
mail-office-accepted-in-part-body =
    L’ufficio ha accettato in parte «{ $title }» e spiega i motivi.

    Guarda qui: { $link }
notice-office-did-not-accept = L’ufficio non ha accettato «{ $title }» e spiega i motivi.
mail-office-did-not-accept-subject = L’ufficio ha risposto
mail-office-did-not-accept-body =
    L’ufficio non ha accettato «{ $title }» e spiega i motivi.

    Guarda qui: { $link }
notice-office-needs-more = L’ufficio chiede di più su «{ $title }» prima di decidere.
mail-office-needs-more-subject = L’ufficio ha risposto
mail-office-needs-more-body =
    L’ufficio chiede di più su «{ $title }» prima di decidere.

    Guarda qui: { $link }
notice-milestone-done = Fatto per «{ $title }»: { $milestone }
mail-milestone-done-subject = Qualcosa è stato fatto
mail-milestone-done-body =
    Fatto per «{ $title }»: { $milestone }

    Guarda qui: { $link }
notice-answer-overdue = { $office } non ha risposto in tempo a «{ $title }».
mail-answer-overdue-subject = Una risposta è in ritardo
mail-answer-overdue-body =
    { $office } non ha risposto in tempo a «{ $title }».

    Guarda qui: { $link }
mail-office-asked-subject = Una raccomandazione per il vostro ufficio: { $title }
mail-office-asked-body =
    Un organo consultivo di giovani migranti ha approvato «{ $title }» e lo invia a { $office }. Si prega di rispondere entro il { $due }. Non serve un account: questo link apre il modulo e vale una volta.

    { $link }
mail-office-supplied-subject = Che cosa avevate chiesto: { $title }
mail-office-supplied-body =
    L’organo ha inviato a { $office } quanto chiesto su «{ $title }». Si prega di rispondere entro il { $due }. Il link vale una volta.

    { $link }
mail-office-reminder-subject = Risposta dovuta il { $due }: { $title }
mail-office-reminder-body =
    La risposta di { $office } a «{ $title }» è dovuta il { $due }. Questo link apre il modulo e vale una volta.

    { $link }
mail-office-overdue-subject = Risposta in ritardo dal { $due }: { $title }
mail-office-overdue-body =
    La risposta di { $office } a «{ $title }» era dovuta il { $due }. Ora è nell’elenco pubblico dei ritardi. Questo link apre il modulo e vale una volta.

    { $link }
mail-office-progress-subject = Per riferire su: { $title }
mail-office-progress-body =
    { $office } ha accettato «{ $title }». Quando qualcosa è fatto, ditelo con questo link. Vale una volta; poi arriva il prossimo.

    { $link }
answer-choice-by-points = Rispondiamo punto per punto
answer-documents = Documenti
answer-documents-help = Documenti pubblicati sul sito del Suo ufficio, per esempio una decisione o un piano.
document-link = Indirizzo (https)
document-title = Titolo del documento
documents-title = Documenti dell’ufficio
follow = Seguire questa raccomandazione
unfollow = Non seguirla più
follow-count = Persone che seguono: { $count }
follow-help = Viene avvisato quando l’ufficio risponde e quando qualcosa è fatto.
follow-on = Segue questa raccomandazione.
follow-title = Sapere che cosa ne sarà
milestone-responsible = Chi è responsabile
point-number = Punto { $number }
point-open = Ancora senza risposta
point-reason-help = Obbligatorio se non accetta questo punto, o solo in parte.
point-verdict-accepted = Accettato
point-verdict-in-part = Accettato in parte
point-verdict-not-accepted = Non accettato
points-title = Punto per punto
reply-choice-left = Ci fermiamo alla risposta
reply-choice-taken-up = La riprendiamo: l’ufficio viene interpellato di nuovo e parte un nuovo termine
reply-decide = Che cosa ne fa l’organo
reply-decide-submit = Annotare la decisione
reply-help = Una volta sola, per tutti gli autori. Diventa subito pubblica e non si può cambiare.
reply-left = L’organo si ferma alla risposta
reply-taken-up = L’organo l’ha ripresa
reply-note = Che cosa ne dice l’organo
reply-submit = Inviare la replica
reply-text = La vostra replica all’ufficio
reply-title = Replica degli autori
send-points = Punti, uno per riga
send-points-help = L’ufficio risponde a ciascuno e dà i motivi quando non ne accetta uno.
done-followed = Ora segue questa raccomandazione.
done-unfollowed = Non la segue più.
done-replied = La replica è ora pubblica.
conflict-nothing-to-reply = Non c’è una risposta definitiva a cui replicare.
conflict-replied-already = Gli autori hanno già replicato.
conflict-reply-decided = È già deciso, o l’ufficio è stato interpellato di nuovo.
notice-authors-replied = Gli autori hanno replicato alla risposta su «{ $title }».
mail-authors-replied-subject = Novità su una raccomandazione
mail-authors-replied-body =
    Gli autori hanno replicato alla risposta su «{ $title }».

    Guarda qui: { $link }
notice-reply-taken-up = L’organo ha ripreso la replica su «{ $title }» e interpella di nuovo l’ufficio.
mail-reply-taken-up-subject = Novità su una raccomandazione
mail-reply-taken-up-body =
    L’organo ha ripreso la replica su «{ $title }» e interpella di nuovo l’ufficio.

    Guarda qui: { $link }
notice-reply-left = L’organo si ferma alla risposta dell’ufficio su «{ $title }».
mail-reply-left-subject = Novità su una raccomandazione
mail-reply-left-body =
    L’organo si ferma alla risposta dell’ufficio su «{ $title }».

    Guarda qui: { $link }
notice-milestone-started = Iniziato per «{ $title }»: { $milestone }
mail-milestone-started-subject = Novità su una raccomandazione
mail-milestone-started-body =
    Iniziato per «{ $title }»: { $milestone }

    Guarda qui: { $link }
notice-milestone-dropped = Abbandonato per «{ $title }»: { $milestone }
mail-milestone-dropped-subject = Novità su una raccomandazione
mail-milestone-dropped-body =
    Abbandonato per «{ $title }»: { $milestone }

    Guarda qui: { $link }
notice-milestone-late = In ritardo per «{ $title }»: { $milestone }
mail-milestone-late-subject = Novità su una raccomandazione
mail-milestone-late-body =
    In ritardo per «{ $title }»: { $milestone }

    Guarda qui: { $link }
mail-office-replied-subject = Gli autori hanno replicato: «{ $title }»
mail-office-replied-body =
    L’organo ha ripreso la replica degli autori alla risposta di { $office }. Vi preghiamo di rispondere di nuovo entro { $due }: { $link }
mail-office-milestone-late-subject = Un passo promesso è in ritardo: «{ $title }»
mail-office-milestone-late-body =
    È passato il giorno di un passo promesso da { $office }. Vi preghiamo di dire a che punto è, senza account: { $link }
send-none = Nessun ufficio a cui inviarla
send-none-text = Nessun ufficio può ricevere questa mozione: non ce n’è, ognuno l’ha già o ha cessato.
office-edit = Modifica questo ufficio
office-edit-lead = Un termine che corre mantiene la sua data; i nuovi giorni valgono per i prossimi invii. Un nuovo indirizzo riceve nuovi link, quelli inviati al vecchio non valgono più.
office-edit-submit = Salva l’ufficio
office-end = Chiudi questo ufficio
office-end-help = Non riceve nuove raccomandazioni. Ciò che deve e le sue cifre restano visibili a tutti. Si può riaprire.
office-reopen = Riapri questo ufficio
office-ended-on = non riceve più nulla dal { $date }
done-office-ended = L’ufficio non riceve più raccomandazioni.
done-office-reopened = L’ufficio è di nuovo aperto.
conflict-office-ended = Questo ufficio non riceve più raccomandazioni.
milestone-evidence-help = Serve per segnarlo come fatto.
notice-milestone-added = Nuovo per «{ $title }»: { $milestone }
mail-milestone-added-subject = Novità su una raccomandazione
mail-milestone-added-body =
    Nuovo per «{ $title }»: { $milestone }

    Guarda qui: { $link }
notice-body-supplied = L’organo ha inviato a { $office } quanto chiesto su «{ $title }». La risposta è ora attesa entro il { $due }.
mail-body-supplied-subject = Novità su una raccomandazione
mail-body-supplied-body =
    L’organo ha inviato a { $office } quanto chiesto su «{ $title }». La risposta è ora attesa entro il { $due }.

    Guarda qui: { $link }
