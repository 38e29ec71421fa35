meeting-state-cancelled = Annullata
live-none-cancelled = La riunione non si tiene.
meeting-length = Durata prevista in minuti
meeting-until = fino alle circa
meeting-access = Come si entra
meeting-access-help = Gradini, ascensore, porte, dove arrivare con un passeggino. Lo leggono tutti.
meeting-link-who = Chi vede il link
meeting-link-public = Tutti, non solo l’organo
meeting-link-hidden = I membri dell’organo vedono il link.
meeting-interpretation = Interpretariato
meeting-interpretation-help = Lingue verso cui qualcuno interpreta.
meeting-calendar = Salva nel mio calendario
meeting-cancel = Annulla la riunione
meeting-cancel-why = Perché
meeting-cancel-why-help = Tutti gli invitati leggono questo motivo, e anche il pubblico.
meeting-cancel-effect = La riunione non si tiene. Tutti i membri lo sanno. Le sue mozioni aspettano un’altra riunione. Non si può tornare indietro.
meeting-cancel-submit = Annulla e avvisa tutti
meeting-cancelled-why = Questa riunione non si tiene.
agenda-title = Prepara l’ordine del giorno
agenda-of = Ordine del giorno: { $title }
agenda-number = Numero
agenda-begins = Inizio
agenda-length = Durata
agenda-print = Ordine del giorno da stampare
agenda-print-help = Stampa questa pagina dal tuo browser. Tutti gli orari sono in UTC.
agenda-with-internal = Questo foglio contiene punti interni. È solo per l’organo.
agenda-takes = I punti richiedono { $minutes } minuti, la riunione è prevista per { $planned }.
agenda-over = Minuti di troppo: { $count }. Accorcia dei punti o prevedi una riunione più lunga.
agenda-undo = Annulla lo spostamento
agenda-copy = Copia un ordine del giorno precedente
agenda-copy-lead = I punti vanno alla fine di questo ordine del giorno, con durate e sottopunti. Le mozioni restano dove sono.
agenda-copy-which = Ordine del giorno di
agenda-copy-from = { $title }, { $date } (punti: { $count })
agenda-copy-submit = Copia questi punti
agenda-copy-none = Nessun’altra riunione di questo organo ha punti da copiare.
item-edit = Modifica il punto
item-edit-short = Modifica
item-edit-of = Modifica: { $title }
item-more = Altro
item-under = Rendilo un sottopunto del punto prima
item-out = Rendilo un punto a sé
item-to = Sposta al posto
item-to-submit = Sposta
item-drag-of = Trascina: { $title }
item-papers = Documenti: { $count }
item-parent = Sottopunto di
item-parent-help = Un sottopunto sta sotto il suo punto, come 3.1 sotto 3.
item-no-parent = Nessun altro punto
item-presenter = Chi lo presenta
item-presented = di { $name }
item-notes = Note
item-notes-help = Che cosa bisogna sapere prima. Le legge chi vede il punto.
item-visible = Chi lo vede
item-internal = Solo l’organo: interno
item-internal-mark = Interno
item-remove-sure = Togliere questo punto dall’ordine del giorno?
item-remove-effect = «{ $title }» esce dall’ordine del giorno. I sottopunti restano come punti, i documenti restano con la riunione.
item-remove-motion = «{ $title }» esce dall’ordine del giorno. La sua mozione aspetta un’altra riunione.
item-remove-submit = Togli il punto
drag-help = Trascina un punto per la maniglia. Con i tasti: Spazio lo prende, le frecce cercano un posto, Spazio lo posa, Esc lo lascia.
drag-picked = { $title } è preso. Cerca un posto con le frecce.
drag-before = Prima di { $title }
drag-after = Dopo { $title }
drag-under = Come sottopunto di { $title }
drag-dropped = { $title } è stato spostato.
drag-left = Non è stato spostato nulla.
drag-lost = Nessuna connessione. Non è stato spostato nulla; prova di nuovo.
papers-title = Documenti
papers-lead = Ciò che bisogna aver letto prima della riunione: file, o link ad altre pagine.
papers-none = Ancora nessun documento
papers-none-text = Aggiungi ciò che tutti devono leggere prima di venire.
paper-add = Aggiungi un documento
paper-title = Titolo del documento
paper-file = File
paper-file-help = PDF, immagine, tabella (CSV) o testo, fino a 5 MB. I nomi di chi l’ha fatto vengono tolti.
paper-link = Oppure un link
paper-link-help = Comincia con https://
paper-link-mark = link
paper-item = Riguarda
paper-of-meeting = Tutta la riunione
paper-internal = Solo l’organo: interno
paper-add-submit = Aggiungi questo documento
paper-show = Mostra a tutti
paper-hide = Solo per l’organo
paper-remove = Elimina
paper-remove-of = Elimina: { $title }
paper-remove-sure = Eliminare questo documento?
paper-remove-effect = «{ $title }» viene eliminato per sempre.
paper-remove-submit = Elimina per sempre
invitations-title = Inviti e risposte
invitations-sent = Gli inviti sono partiti il { $date }.
invitations-invited = Membri invitati
invitations-yes = Membri che vengono
invitations-no = Membri che non vengono
invitations-called = Supplenti chiamati
invitations-standing-in = Supplenti che vengono
invitations-send = Invita chi non è ancora invitato ({ $count })
invitations-ask = Chiedi di nuovo a chi non ha risposto
invitations-help = Le lettere arrivano a chi ha dato un indirizzo; gli altri lo leggono qui. Se un membro non viene, il supplente è chiamato da solo.
invitations-seats = Seggio per seggio
invitations-is-called = Supplente, chiamato
invitations-nobody = Nessuno può sostituire questo seggio.
forecast-needed = { $expected } di { $mandates } attesi, { $needed } necessari
forecast-plain = { $expected } di { $mandates } attesi
forecast-no-rule = Le regole dell’organo non chiedono un numero di persone.
forecast-enough = Basta per decidere.
forecast-possible = Basterà se viene chi non ha ancora risposto.
forecast-too-few = Non basta per decidere. Chiedi ad altre persone, o scegli un altro giorno.
replied-waiting = Ancora nessuna risposta
replied-yes = Viene
replied-no = Non viene
replied-substitute = Manda il supplente
replied-not-invited = Non invitato
reply-asked = Vieni?
reply-yes = Sì, vengo
reply-no = No
reply-substitute = Mando il mio supplente
reply-said-waiting = Non hai ancora risposto.
reply-said-yes = Hai detto che vieni.
reply-said-no = Hai detto che non vieni.
reply-said-substitute = Hai detto che viene il tuo supplente.
reply-as-substitute = Sei chiamato come supplente: il membro non viene.
reply-once = Basta premere una volta; non serve accedere. Questo link vale una volta.
reply-thanks = Grazie della risposta
reply-change = Se cambia qualcosa, accedi e rispondi di nuovo nella pagina della riunione.
reply-to-meeting = Alla riunione
expected-name = Nome
expected-which = Quali seggi
expected-find = Cerca
expected-none = Nessun seggio così
expected-none-text = Cerca un altro nome, o mostra tutti i seggi.
expected-all = Tutti
expected-checked-in = Aspettano la conferma
expected-present = Presenti
expected-unanswered = Ancora nessuna risposta
expected-declined = Non vengono
attendance-title = Elenco dei presenti
attendance-nobody-waits = Nessuno aspetta la conferma.
attendance-confirm-all = Conferma tutti quelli registrati
attendance-file = Elenco come file (CSV)
attendance-back = È tornato
attendance-since = dalle
attendance-member = Membro
attendance-guest = Ospite
attendance-column-name = Nome
attendance-column-role = Come
attendance-column-answer = Risposta
attendance-column-state = Alla riunione
attendance-column-came = Arrivo (UTC)
attendance-column-left = Uscita (UTC)
guests-title = Ospiti
guests-none = Nessun ospite è stato ammesso.
guest-name = Nome dell’ospite
guest-name-help = Come l’ospite vuole essere chiamato. Sta nel verbale.
guest-capacity = Viene per
guest-admit = Ammetti questo ospite
done-item-added = Il punto è all’ordine del giorno.
done-item-moved = Il punto è stato spostato.
done-item-back = Il punto è di nuovo dov’era.
done-item-removed = Il punto è tolto dall’ordine del giorno.
done-agenda-copied = I punti sono stati copiati.
done-paper-added = Il documento è stato aggiunto.
done-paper-removed = Il documento è stato eliminato.
done-invited = Gli inviti sono in viaggio.
done-asked-again = Chi non ha risposto riceve di nuovo la domanda.
done-reply-noted = Grazie. La tua risposta è annotata.
done-guest-admitted = L’ospite è ammesso.
done-meeting-cancelled = La riunione è annullata. Tutti i membri lo sanno.
conflict-agenda-full = Un ordine del giorno ha al massimo 500 punti.
conflict-item-not-placed = Il punto non può stare lì. Un punto con sottopunti non può esserlo a sua volta.
conflict-papers-closed = I documenti di questa riunione non si possono più cambiare.
conflict-papers-full = Una riunione ha al massimo 60 documenti. Eliminane prima uno.
conflict-sitting-begun = La riunione è cominciata. Chi c’è si annota in sala.
conflict-time-begun = La riunione è cominciata. L’orario resta com’è.
conflict-all-invited = Sono già tutti invitati.
conflict-asked-today = Hanno ricevuto la domanda da poco. Chiedi di nuovo domani.
conflict-all-answered = Hanno risposto tutti.
conflict-not-invited = Non hai ancora un invito a questa riunione.
conflict-not-needed = Il membro viene lo stesso. Non serve che tu venga.
conflict-reply-link-used = Questo link è stato usato o è scaduto. Accedi per rispondere, o usa il link di una lettera più recente.
conflict-nobody-checked-in = Nessuno aspetta la conferma.
conflict-guests-full = Una riunione ha al massimo 200 ospiti.
waiting-meeting-reply = Vieni a «{ $title }»?
waiting-meeting-reply-act = Rispondi
mail-line-when = { $begins }
mail-line-place = Luogo: { $place }
mail-line-interpretation = Interpretariato: { $languages }
mail-line-join = Online:
notice-meeting-invitation = { $body } ti invita a «{ $title }»: { $begins }.
mail-meeting-invitation-subject = Invito: { $title }
mail-meeting-invitation-body =
    { $body } ti invita a «{ $title }».

    { $lines }

    Di’ per favore se vieni. Non serve accedere; il link vale una volta:
    { $link }

    L’ordine del giorno e i documenti:
    { $page }
notice-meeting-asked-again = Vieni a «{ $title }» ({ $begins })? { $body } non ha ancora la tua risposta.
mail-meeting-asked-again-subject = Vieni? { $title }
mail-meeting-asked-again-body =
    { $body } non ha ancora la tua risposta: vieni a «{ $title }»?

    { $lines }

    Non serve accedere; il link vale una volta:
    { $link }

    L’ordine del giorno e i documenti:
    { $page }
notice-meeting-called = Un membro non può venire a «{ $title }» ({ $begins }). { $body } ti chiede di sostituirlo.
mail-meeting-called-subject = Puoi fare da supplente? { $title }
mail-meeting-called-body =
    Un membro di cui sei supplente non può venire. { $body } ti chiede di venire a «{ $title }».

    { $lines }

    Di’ per favore se vieni. Non serve accedere; il link vale una volta:
    { $link }

    L’ordine del giorno e i documenti:
    { $page }
notice-meeting-released = Non serve che tu faccia da supplente a «{ $title }» di { $body } ({ $begins }).
mail-meeting-released-subject = Non serve un supplente: { $title }
mail-meeting-released-body =
    Non serve che tu faccia da supplente a «{ $title }» di { $body }. Grazie della disponibilità.

    { $lines }

    La riunione:
    { $page }
notice-meeting-changed = «{ $title }» di { $body } ha un altro luogo o link. Inizio: { $begins }.
mail-meeting-changed-subject = Altro luogo: { $title }
mail-meeting-changed-body =
    «{ $title }» di { $body } ha un altro luogo o link. La tua risposta resta valida.

    { $lines }

    La riunione:
    { $page }
notice-meeting-unseated = «{ $title }» di { $body } è a un’altra ora: { $begins }. Il tuo mandato finisce prima di quel giorno.
mail-meeting-unseated-subject = Altra data: { $title }
mail-meeting-unseated-body =
    «{ $title }» di { $body } è a un’altra ora. Il tuo mandato finisce prima di quel giorno; non ti chiediamo più di rispondere. Grazie del tuo lavoro.

    { $lines }

    La riunione:
    { $page }
notice-meeting-moved = «{ $title }» di { $body } è a un’altra ora: { $begins }. Rispondi di nuovo, per favore.
mail-meeting-moved-subject = Altra data: { $title }
mail-meeting-moved-body =
    «{ $title }» di { $body } è a un’altra ora.

    { $lines }

    Di’ di nuovo, per favore, se vieni. Non serve accedere; il link vale una volta:
    { $link }

    La riunione:
    { $page }
notice-meeting-cancelled = «{ $title }» di { $body } ({ $begins }) non si tiene: { $reason }
mail-meeting-cancelled-subject = Annullata: { $title }
mail-meeting-cancelled-body =
    «{ $title }» di { $body } non si tiene.

    { $reason }

    Era prevista per:
    { $lines }

    La riunione:
    { $page }
