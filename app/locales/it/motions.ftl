motion-new = Scrivi una mozione
motion-new-lead = Una mozione è un testo che l’organo discute e vota. Le proposte delle squadre arrivano nella posta in arrivo.
motion-new-submit = Presenta
motion-title = Titolo
motion-text = Testo
motion-text-help = Una riga vuota inizia un nuovo paragrafo. Ogni paragrafo riceve un numero.
motion-reason = Motivi
motion-about = Su questa mozione
motion-since = Presentata
motion-decided = Decisa
motion-proposal = Nata dalla proposta
motion-hash = Impronta del testo inviato
motion-paragraph = Paragrafo { $number }
motion-withdraw = Ritira la mozione
motion-state-submitted = Presentata
motion-state-on-agenda = All’ordine del giorno
motion-state-in-debate = In discussione
motion-state-adopted = Approvata
motion-state-rejected = Non approvata
motion-state-postponed = Rinviata
motion-state-withdrawn = Ritirata
done-motion-made = La mozione è presentata.
done-motion-withdrawn = La mozione è ritirata.
conflict-motion-step = Lo stato della mozione è cambiato. Ricarica la pagina.
conflict-motion-decided = Su questa mozione si è già deciso.
inbox-title = Posta in arrivo
inbox-lead = Qui arrivano le proposte scelte e le mozioni di altri organi. Un solo atto ne fa una mozione di questo organo.
inbox-empty = Non c’è nulla in attesa.
inbox-meeting = Riunione
inbox-later = Per ora senza riunione
inbox-take = Fanne una mozione
sending-title = Invia una proposta scelta a un organo
sending-lead = L’organo ne discute e vota.
sending-empty = Nessuna proposta scelta in attesa.
sending-proposal = Proposta
sending-body = Organo
sending-submit = Invia
done-sent-to-body = La proposta è nella posta dell’organo.
conflict-already-in-body = Questo organo ha già questa proposta.
waiting-inbox = { $count ->
    [one] Una proposta aspetta nella posta del tuo organo
   *[other] { $count } proposte aspettano nella posta del tuo organo
 }
waiting-inbox-act = Apri la posta
motion-submitters = Presentata da
motion-team = Squadra
motion-supporters = Sostegno
motion-history = Che cosa è successo finora
motion-acts = Che cosa puoi fare
motion-in-block = Decisa nel blocco
motion-out-of-block = Tolta dal blocco
motion-text-before = Il testo di prima
motion-state-referred = In commissione
motion-state-needs-changes = Da modificare
motion-step-put-on-agenda = Messa all’ordine del giorno
motion-step-take-off-agenda = Tolta dall’ordine del giorno
motion-step-debate = Inizio della discussione
motion-step-adopt = Approvata
motion-step-reject = Non approvata
motion-step-postpone = Rinviata
motion-step-withdraw = Ritirata
motion-step-refer = Affidata a una commissione
motion-step-report-back = Tornata dalla commissione
motion-step-ask-changes = Sono state chieste modifiche
motion-step-resubmit = Presentata di nuovo
motion-by-meeting = Dalla riunione
motion-by-officers = Da chi guida l’organo
motion-by-submitters = Da chi l’ha presentata
step-to = A:
step-until = Fino al { $date }
support-count = { $count ->
    [one] Un membro la sostiene
   *[other] { $count } membri la sostengono
 }
support-needed = { $count } membri su { $needed } la sostengono
support-missing = { $count ->
    [one] Ne serve ancora uno perché arrivi all’ordine del giorno.
   *[other] Ne servono ancora { $count } perché arrivi all’ordine del giorno.
 }
support-names = Chi la sostiene
support-more = { $count ->
    [one] e un altro
   *[other] e altri { $count }
 }
support-help = Membri e ospiti vedono qui il tuo nome. Sostenere non è votare.
support-give = Sostieni questa mozione
support-yours = Tu sostieni questa mozione.
support-take-back = Ritira il mio sostegno
submitters-asked = Non hanno ancora risposto. Solo voi vedete questi nomi:
submitter-asked-you = Ti si chiede di presentare anche tu questa mozione. Il tuo nome compare se accetti.
submitter-agree = Presentala anche tu
submitter-decline = No, grazie
submitter-leave = Togli il mio nome
motion-as = La presenti
motion-as-member = come membro
motion-as-body = a nome dell’organo
motion-new-supporters = { $count ->
    [one] Una mozione di membri ha bisogno di un sostegno prima dell’ordine del giorno.
   *[other] Una mozione di membri ha bisogno di { $count } sostegni prima dell’ordine del giorno.
 }
submitters-with = Presentala insieme a
submitters-with-help = Al massimo dieci membri. A ciascuno si chiede, e il nome compare solo se accetta.
submitters-names = Altri membri per nome
submitters-names-help = Come nell’elenco dei membri: uno per riga, o separati da virgole. Al massimo dieci, con quelli che spunti.
motion-rewrite = Riscrivi la mozione
motion-rewrite-lead = Il testo di prima resta nella storia. I sostegni restano e si possono ritirare.
motion-rewrite-asked = L’organo chiede questo:
motion-rewrite-submit = Presenta di nuovo
motion-changed-what = Che cosa hai cambiato
motion-changed-what-help = Una o due frasi. Restano nella storia della mozione.
motion-move = Di’ che cosa ne sarà
motion-move-lead = Tutti vedono questo passo e il motivo sulla pagina della mozione.
motion-move-act = Passo
motion-act-refer = Affidala a una commissione o a un altro organo
motion-act-report-back = È tornata dalla commissione
motion-act-ask-changes = Chiedi modifiche a chi l’ha scritta
motion-act-postpone = Rinviala
motion-act-withdraw = Segna che è ritirata
motion-step-reason = Perché
motion-step-reason-help = In una, due o tre frasi.
motion-step-to = A chi
motion-step-to-help = Serve se la affidi ad altri.
motion-step-until = Fino a che giorno
motion-step-until-help = Se la rinvii e conosci il giorno.
motion-withdraw-effect = L’organo non deciderà. Non si può annullare; si può presentare un’altra mozione.
done-motion-moved = Il passo è segnato.
done-motion-rewritten = La mozione è presentata di nuovo.
done-motion-supported = Ora sostieni la mozione.
done-support-back = Il tuo sostegno è ritirato.
done-submitter-agreed = Presenti anche tu la mozione.
done-submitter-left = Il tuo nome non è sulla mozione.
advice-title = Raccomandazione della presidenza
advice-give = Raccomanda qualcosa all’organo
advice-lead = Sta accanto alla mozione, all’ordine del giorno e sulla pagina del voto. L’organo resta libero.
advice-reason-help = Non serve senza raccomandazione.
advice-take-back = Ritira la raccomandazione
advice-adopt = La presidenza raccomanda di approvarla.
advice-reject = La presidenza raccomanda di non approvarla.
advice-adopt-changed = La presidenza raccomanda di approvarla con modifiche.
advice-postpone = La presidenza raccomanda di rinviarla.
advice-open = La presidenza non raccomanda nulla.
done-advice-given = La raccomandazione è accanto alla mozione.
done-advice-back = La raccomandazione è ritirata.
motion-rules = Regole delle mozioni
motion-rules-lead = Quanti sostegni servono a una mozione di membri e quali passi usi.
motion-rules-note = Le mozioni di squadre, di altri organi e dell’organo stesso non hanno bisogno di sostegni.
rules-supporters = Sostegni necessari
rules-supporters-help = Da 0 a 50. Con 0 ogni mozione può andare all’ordine del giorno.
rules-workflow = Passi fatti a mano
rules-workflow-help = Ciò che non è spuntato non viene offerto. Ordine del giorno e voti muovono comunque le mozioni.
motions-title = Mozioni di questo organo
motions-supporters = { $count ->
    [one] Qui una mozione di membri ha bisogno di un sostegno.
   *[other] Qui una mozione di membri ha bisogno di { $count } sostegni.
 }
motions-all = Tutte le mozioni
motions-words = Parole del titolo
motions-state = Stato
motions-any-state = Tutti gli stati
motions-search = Cerca mozioni
motions-none-title = Nulla corrisponde
motions-none-text = Nessuna mozione ha queste parole e questo stato. Prova con meno parole.
motions-empty-title = Ancora nessuna mozione
blocks-title = Blocchi di mozioni
blocks-lead = Le mozioni di un blocco si decidono insieme. Ogni membro può toglierne una prima del voto.
blocks-all = Tutti i blocchi di questa riunione
blocks-empty-title = Ancora nessun blocco
blocks-empty-text = Ogni mozione di questa riunione si decide da sola.
block-count = { $count ->
    [one] Una mozione
   *[other] { $count } mozioni
 }
block-new = Forma un blocco
block-new-submit = Forma questo blocco
block-name = Nome del blocco
block-motions = Mozioni dell’ordine del giorno
block-no-motions = Nessuna mozione dell’ordine del giorno è libera. Puoi aggiungerne più tardi.
block-lead = Queste mozioni si decidono insieme, salvo che un membro ne tolga una.
block-closed-lead = Il voto su questo blocco è iniziato. Nulla ne esce più.
block-empty = Nessuna mozione in questo blocco.
block-add = Aggiungi una mozione
block-add-submit = Aggiungi al blocco
block-rename = Rinomina il blocco
block-taken-out = Decisa da sola
block-taken-out-when = Un membro l’ha tolta il { $date }
block-take-out-of = Chiedi un voto a parte: { $title }
block-take-out = Toglila dal blocco
block-put-back = Rimettila
block-dissolve = Sciogli il blocco
block-dissolve-effect = Le sue mozioni restano all’ordine del giorno e si decidono una per una.
block-dissolve-submit = Scioglilo ora
done-block-made = Il blocco è formato.
done-block-removed = Il blocco è sciolto.
done-taken-out = La mozione è fuori dal blocco. Avrà un voto a sé.
way-title = Il suo cammino tra gli organi
way-sent-to = Inoltrata a
way-came-from = Arrivata da
way-original = La mozione originale e la sua storia
way-text = Versione { $version } del testo, inviata il { $date }. Impronta:
forwarding-state-waiting = Aspetta nella posta
forwarding-state-taken = Accolta
forwarding-state-refused = Non accolta
forwarding-state-called-back = Richiamata
forward-title = Inoltrala a un altro organo
forward-lead = Arriva nella loro posta. La pagina della tua mozione mostra se è accolta e che cosa si decide.
forward-to = A quale organo
forward-note = Lettera di accompagnamento
forward-note-help = Che cosa chiedi e perché li riguarda. Tutti possono leggerla.
forward-submit = Inoltra
forward-call-back = Richiamala
forward-nowhere = Nessun altro organo
forward-nowhere-text = Tutti gli altri organi hanno già questa mozione, o aspetta nella loro posta.
arrival-take = Accoglila
arrival-refuse = Non accoglierla
arrival-refuse-help = L’organo che l’ha inviata e tutti gli altri possono leggerlo.
arrival-refuse-submit = Rimandala con questo motivo
done-motion-forwarded = La mozione è nella posta dell’altro organo.
done-forwarding-called-back = La mozione è richiamata.
done-forwarding-refused = L’altro organo legge ora il tuo motivo.
conflict-already-supported = Questo seggio sostiene già la mozione.
conflict-not-supported = Non sostieni questa mozione.
conflict-own-motion = È la tua mozione.
conflict-support-closed = La mozione è all’ordine del giorno o decisa. Chi la sostiene non cambia più.
conflict-supporters-missing = Questa mozione non ha ancora abbastanza sostegni.
conflict-last-submitter = Sei l’ultima persona che la presenta. Puoi ritirare la mozione.
conflict-motion-in-vote = C’è un voto su questa mozione. Prima pubblicalo o toglilo.
conflict-motion-amended = Su questo testo ci sono emendamenti: cambia soltanto con essi. Puoi cambiare il titolo e la motivazione.
conflict-already-forwarded = L’altro organo ha già questa mozione, o aspetta nella sua posta.
conflict-forwarding-answered = Nel frattempo qualcuno ha risposto o l’ha richiamata.
conflict-block-closed = Il voto su questo blocco è iniziato o finito.
conflict-taken-out = Questa mozione era già fuori.
conflict-too-many-blocks = Questa riunione ha cinquanta blocchi. È il massimo possibile.
waiting-forwarded = { $count ->
    [one] Una mozione di un altro organo aspetta nella posta
   *[other] { $count } mozioni di altri organi aspettano nella posta
 }
waiting-forwarded-act = Apri la posta
waiting-submitter = Ti si chiede di presentare anche tu «{ $title }»
waiting-submitter-act = Rispondi
waiting-rewrite = L’organo chiede modifiche a «{ $title }»
waiting-rewrite-act = Riscrivila
notice-forwarding-arrived = { $body } vi ha inoltrato la mozione «{ $title }».
mail-forwarding-arrived-subject = È arrivata una mozione
mail-forwarding-arrived-body =
    { $body } vi ha inoltrato la mozione «{ $title }».

    Guarda qui: { $link }
notice-forwarding-news = { $news ->
    [taken] { $body } ha accolto la vostra mozione «{ $title }».
    [refused] { $body } non ha accolto la vostra mozione «{ $title }». Il motivo è sulla sua pagina.
    [adopted] { $body } ha approvato la vostra mozione «{ $title }».
    [withdrawn] { $body } ha ritirato la vostra mozione «{ $title }».
   *[rejected] { $body } non ha approvato la vostra mozione «{ $title }».
 }
mail-forwarding-news-subject = Novità sulla vostra mozione
mail-forwarding-news-body =
    { $news ->
        [taken] { $body } ha accolto la vostra mozione «{ $title }».
        [refused] { $body } non ha accolto la vostra mozione «{ $title }». Il motivo è sulla sua pagina.
        [adopted] { $body } ha approvato la vostra mozione «{ $title }».
        [withdrawn] { $body } ha ritirato la vostra mozione «{ $title }».
       *[rejected] { $body } non ha approvato la vostra mozione «{ $title }».
     }

    Guarda qui: { $link }
