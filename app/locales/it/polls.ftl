poll-new = Prepara una votazione
poll-new-lead = Apri la votazione più tardi, quando la sala è pronta.
poll-new-submit = Prepara questa votazione
poll-question = Domanda
poll-question-help = Così che sì, no e astensione siano risposte chiare.
poll-question-of = Approvare «{ $title }»?
poll-item = Punto dell’ordine del giorno
poll-item-none = Nessun punto
poll-on-motion = La votazione riguarda la mozione
poll-rules = Regole di questa votazione
poll-secret-plain = Questa votazione è segreta. Chi gestisce questo server potrebbe guardare. Gli altri no. Potresti mostrare il tuo codice a qualcuno.
poll-finished-plain = La votazione è finita. Ora la presidenza pubblica il risultato.
poll-state-created = Preparata
poll-state-started = Aperta
poll-state-finished = Finita
poll-state-published = Risultato pubblicato
poll-state-no-result = Finita senza risultato
poll-act-start = Apri la votazione
poll-act-stop = Chiudi la votazione
poll-act-publish = Pubblica il risultato
poll-act-remove = Togli
poll-act-end-without-result = Termina senza risultato
poll-no-result-title = Terminare senza risultato?
poll-no-result-effect = I voti segreti su «{ $title }» vengono cancellati e nulla è deciso. Si può votare di nuovo. Non si può annullare.
stance-yes = Sì
stance-no = No
stance-abstain = Astensione
secrecy-named = Con i nomi
secrecy-secret = Segreta
majority-simple = Più sì che no
majority-absolute = Sì di più della metà dei voti in lista
majority-two-thirds = Due terzi di sì e no
quorum-none = Nessun quorum
quorum-present = Membri presenti
quorum-ballots = Voti dati
share-quarter = un quarto
share-third = un terzo
share-half = la metà
share-more-than-half = più della metà
share-two-thirds = due terzi
presence-needed = Vota solo chi è presente
presence-not-needed = Tutti i membri possono votare, anche da altrove
rules-majority = Una mozione passa con
rules-quorum = Quorum
rules-quorum-help = Quanti devono partecipare perché una decisione valga.
rules-share = Quorum: quanti
rules-secrecy = Nomi
rules-secrecy-help = Una votazione segreta ha bisogno di almeno cinque votanti.
rules-presence = Chi può votare
rules-proxies = Voti di assenti che una persona può dare
rules-proxies-help = Da 0 a 5
says-majority-simple = Una mozione passa quando ci sono più sì che no.
says-majority-absolute = Una mozione passa quando più della metà dei voti in lista sono sì.
says-majority-two-thirds = Una mozione passa quando almeno due terzi dei voti sì e no sono sì.
says-quorum-none = Non c’è quorum: ogni votazione decide.
says-quorum-present = Quorum: serve { $share } dei membri presenti.
says-quorum-ballots = Quorum: serve { $share } dei voti in lista.
says-secrecy-named = I membri vedono chi ha votato che cosa, dopo la pubblicazione.
says-secrecy-secret = Nessuno vede chi ha votato che cosa.
says-presence-needed = Possono votare solo i membri presenti.
says-presence-not-needed = I membri possono votare anche da altrove.
says-proxies = { $count ->
    [0] Nessuno vota per un altro membro.
    [one] Una persona può votare per un membro assente.
   *[other] Una persona può votare per { $count } membri assenti.
 }
ballot-no-poll = Votazione
ballot-nothing = Nessuna votazione è in corso.
ballot-soon = La votazione non è iniziata.
ballot-done = Il tuo voto è contato.
ballot-not-on-roll = Non sei nella lista di questa votazione.
ballot-guest = Ora votano i membri.
ballot-over = La votazione è finita. Il risultato arriva presto.
ballot-for = Voti per { $name }.
ballot-secrecy-named = Il tuo nome starà accanto al tuo voto.
ballot-secrecy-secret = Il tuo voto è segreto.
ballot-not-counted = Hai scelto: { $chosen }. Non è stato contato.
counted-title = Il tuo voto è contato
counted-receipt = Questo è il tuo codice:
counted-receipt-help = Sta nella lista dei voti quando il risultato è pubblicato. Lo mostriamo una sola volta.
counted-next = Dai il voto seguente
ballots-title = Lista dei voti
ballots-lead-secret = Cerca il tuo codice. Accanto c’è il tuo voto. Nessun nome è salvato con esso.
ballots-lead-named = Chi ha votato che cosa.
ballots-receipt = Codice
ballots-stance = Voto
ballots-file = Scarica il file
ballots-verify = Tutti possono ricontare questo file con:
ballots-members-only = Chi ha votato che cosa lo vedono i membri dell’organo.
cast-as-substitute = supplente
cast-as-proxy = voto affidato
result-title = Risultato
result-votes = Voti
result-share = { $count } su { $total } ({ $percent } %)
result-share-of-all = Le percentuali sono di tutti i voti, comprese le astensioni.
result-share-of-ballots = Le percentuali sono delle schede che indicano un’opzione.
verdict-adopted = Approvata.
verdict-rejected = Non approvata.
verdict-no-quorum = Non si è deciso nulla: hanno partecipato in troppo pochi.
verdict-too-few = Nessun risultato: troppo pochi voti segreti. Sono stati cancellati.
because-counts = { $yes } sì, { $no } no, astensioni: { $abstain }.
because-no-ballots = Nessuno ha votato.
because-more-yes-than-no = Servono più sì che no: { $yes } contro { $no }.
because-half-of-roll = Serve il sì di più della metà dei { $roll } voti in lista: { $needed } o più.
because-two-thirds = Due terzi di { $of } fa { $needed }.
because-yes-of-decided = Sì: { $yes } su { $base } a favore o contro ({ $percent } %).
because-yes-of-roll = Sì: { $yes } su { $base } in lista ({ $percent } %).
because-tie = Sì e no sono pari. Allora tutto resta com’è.
because-quorum-of-present = Quorum: posti occupati: { $reached } su { $whole }, necessari: { $needed }.
because-quorum-of-ballots = Quorum: voti dati: { $reached } su { $whole }, necessari: { $needed }.
done-poll-made = La votazione è preparata. Aprila quando la sala è pronta.
done-poll-started = La votazione è aperta.
done-poll-stopped = La votazione è finita. Ora pubblica il risultato.
done-poll-published = Il risultato è pubblicato.
done-poll-no-result = La votazione è finita senza risultato.
conflict-poll-exists = C’è già una votazione su questa mozione.
conflict-poll-running = Una votazione è in corso. Chiudila prima.
conflict-poll-step = Lo stato della votazione è cambiato. Ricarica la pagina.
conflict-poll-not-started = La votazione non è ancora iniziata.
conflict-poll-over = La votazione è finita prima che arrivasse il tuo voto.
conflict-already-voted = Questo voto è già stato dato. Conta il primo.
conflict-roll-empty = Nessuno potrebbe votare: conferma prima chi c’è.
conflict-roll-too-small = Una votazione segreta ha bisogno di almeno cinque votanti, altrimenti non sarebbe segreta.
conflict-ballots-too-few = Meno di cinque voti segreti sono stati dati. Il risultato mostrerebbe chi ha votato che cosa, quindi resta chiuso. Puoi fare una nuova votazione con i nomi.
conflict-ballots-enough = I voti bastano. Pubblica il risultato.
poll-kind = Tipo di votazione
poll-kind-help = Sceglilo per primo: il modulo mostra poi quello che serve.
poll-kind-show = Mostra i campi di questo tipo
kinds-question = Una domanda
kinds-choice = Una scelta tra opzioni
kinds-election = Un’elezione
method-yes-no = Sì, no o astensione
method-single-choice = Un’opzione a testa
method-approval = Più opzioni a testa (approvazione)
method-score = Punti per ogni opzione
method-schulze = Ordine, confronti a coppie (Schulze)
method-instant-runoff = Ordine, esce la più debole (voto alternativo)
method-stv = Ordine, posti in proporzione (STV)
method-at-large = Croci, vince chi ha più voti
poll-title-help = Quello che si sceglie, come si legge sulla scheda.
poll-block = Mozioni decise insieme
poll-block-help = Spuntane due o più: una sola votazione le decide tutte allo stesso modo. Non spuntarne nessuna per la mozione del punto.
poll-options = Opzioni
poll-options-help = Una per riga, da 2 a 60. Il titolo di un punto dell’ordine del giorno diventa un link alla sua mozione.
poll-candidates = Candidature
poll-candidates-help = Una per riga, da 2 a 60. Il nome di un membro è collegato a quel membro.
poll-options-title = Che cosa si può scegliere
poll-seats = Posti
poll-seats-help = Quanti si scelgono: meno delle opzioni.
poll-highest = Punteggio massimo
poll-highest-help = Da 1 a 10. Il minimo è 0.
poll-crosses = Opzioni che una scheda può indicare
poll-crosses-help = Lascia vuoto per quante se ne vuole.
poll-tie = In caso di parità
poll-tie-help = Conta solo quando i voti sono esattamente uguali.
poll-preview = Mostra che cosa significa
poll-means = Che cosa significa questa votazione
poll-on-block = La votazione decide { $count } mozioni insieme:
polls-title = Tutte le votazioni
polls-of-body = Tutte le votazioni di questo organo
polls-of-meeting = Tutte le votazioni di questa riunione
polls-none = Ancora nessuna votazione
polls-none-text = Le votazioni stanno qui quando la presidenza le ha preparate.
says-single-choice = Ogni scheda indica un’opzione. È scelta quella con più voti.
says-choice-simple = Basta avere più voti.
says-choice-absolute = Le serve anche più della metà dei voti in lista.
says-choice-two-thirds = Le servono anche due terzi delle schede che indicano un’opzione.
says-approval = { $seats ->
    [one] Ogni scheda indica fino a { $crosses } opzioni. È scelta l’opzione su più schede.
   *[other] Ogni scheda indica fino a { $crosses } opzioni. Sono scelte le { $seats } opzioni su più schede.
 }
says-score = { $seats ->
    [one] Ogni scheda dà alle opzioni da 0 a { $highest } punti. È scelta l’opzione con più punti.
   *[other] Ogni scheda dà alle opzioni da 0 a { $highest } punti. Sono scelte le { $seats } opzioni con più punti.
 }
says-schulze = { $seats ->
    [one] Ogni scheda mette le opzioni in ordine. È scelta l’opzione che vince contro ogni altra; se non c’è, quella con la più forte catena di vittorie.
   *[other] Ogni scheda mette le opzioni in ordine. Sono confrontate a coppie, e sono scelte le { $seats } con le più forti catene di vittorie.
 }
says-instant-runoff = Ogni scheda mette le opzioni in ordine. Turno dopo turno esce la più debole e le sue schede passano alla successiva, finché una ha più della metà.
says-at-large = { $seats ->
    [one] Ogni scheda indica una candidatura. È eletta quella con più voti.
   *[other] Ogni scheda indica fino a { $seats } candidature. Sono elette le { $seats } con più voti.
 }
says-stv = { $seats ->
    [one] Ogni scheda mette le candidature in ordine. È eletto chi raggiunge la quota; i voti dei più deboli passano al successivo della scheda, finché uno è eletto.
   *[other] Ogni scheda mette le candidature in ordine. È eletto chi raggiunge la quota; i voti in più e quelli dei più deboli passano al successivo della scheda, finché { $seats } sono eletti.
 }
says-tie-status-quo = Se i voti sono uguali, non cambia nulla e nessuno vince.
says-tie-chair = Se i voti sono uguali, decide la presidenza davanti a tutti e dice perché.
says-tie-lot = Se i voti sono uguali, decide la sorte, e tutti possono rifare il sorteggio.
ballot-agree = Se votano meno di cinque persone, il mio voto può essere conosciuto.
ballot-by-holder = Il membro ha votato. Il tuo voto al suo posto non conta.
ballot-by-proxy = Qualcuno ha votato per te: { $vote }. Se voti ora, conta solo il tuo voto.
ballot-change = Cambia il voto
ballot-fill = Compila la scheda
ballot-final = Un voto segreto non si può cambiare.
ballot-in-room = Questo voto si dà in sala.
ballot-mine = Voti che puoi dare
ballot-open = Non ancora dato.
ballot-published = Il risultato è pubblicato.
ballot-stands = Hai scelto: { $vote }. Puoi cambiarlo fino alla fine della votazione.
ballots-hands = Per alzata di mano: { $count }
ballots-papers = Su carta: { $count }
ballots-pages = Pagine della lista
ballots-room = Voti della sala
vote-place = {$place}. {$titles}
vote-score = { $title }: { $score }
paper-ballot = Scheda
paper-choose-one = Scegli un’opzione
paper-choose-several = Scegli quello che sostieni
paper-at-most = Fino a { $count } su { $options }.
paper-cast = Dai il voto
paper-motion = Leggi la mozione
paper-no-score = Nessun punto
paper-scores = Punti
paper-scores-help = Da 0 a { $highest }. Nessun punto conta come 0.
paper-order = Il tuo ordine
paper-order-help = Metti per primo quello che preferisci. Non devi ordinare tutto.
paper-order-equal = Le opzioni allo stesso posto per te sono uguali.
paper-order-strict = Ogni posto va a una sola opzione.
paper-place-of = Posto di { $title }
paper-no-place = Nessun posto
paper-in = Aggiungi
paper-in-of = Aggiungi { $title } al tuo ordine
paper-up = Più in alto: { $title }
paper-down = Più in basso: { $title }
paper-out = Togli { $title } dal tuo ordine
paper-moved = { $title } è ora al posto { $place } su { $places }.
paper-unplaced = { $title } ora non ha un posto.
roll-title = Lista dei votanti
roll-lead = { $roll } voti in lista, su { $mandates } posti; { $present } erano occupati all’inizio della votazione.
roll-voters = Chi può dare il voto
roll-room = In sala
roll-in-room = Vota in sala
roll-tick = Spunta per la sala
roll-untick = Togli la spunta
roll-tick-help = Spunta chi vota per mano o su carta prima di contare: da allora questo posto non può votare da un dispositivo. Un posto che ha votato da un dispositivo non si può spuntare.
roll-ticked = { $count ->
    [one] Un posto vota in sala.
   *[other] { $count } posti votano in sala.
 }
left-out-title = Posti senza voto
left-out-absent = nessuno c’era per questo posto
left-out-proxy-absent = chi porta il voto non c’era
left-out-proxy-full = chi porta il voto ne porta già quanti le regole permettono
inroom-title = Voti in sala
inroom-lead = Mani e carta contano accanto ai voti dai dispositivi, e sono segnati così.
inroom-figures = Spuntati in lista: { $ticked }. Inseriti: { $entered }.
inroom-over = Il risultato è pubblicato. Non si può più inserire nulla.
inroom-tick-first = Mentre la votazione è aperta, spunta in lista chi vota in sala. Inserisci i voti quando è finita.
inroom-nobody = Nessuno è stato spuntato, quindi non c’è nulla da inserire.
inroom-hands = Mani
inroom-counted = Carta, contata per opzione
inroom-people = Persone che hanno alzato la mano
inroom-people-help = Una persona può alzarla per più opzioni.
inroom-papers = Schede di carta
inroom-paper-question = Una scheda per riga: yes (sì), no (no) o abstain (astensione).
inroom-paper-one = Una scheda per riga: il numero dell’opzione, o abstain per un’astensione.
inroom-paper-several = Una scheda per riga: i numeri con virgole, come 1,4, o abstain per un’astensione.
inroom-paper-scores = Una scheda per riga: i punti nell’ordine delle opzioni, come 5,-,0 (- per nessuno), o abstain per un’astensione.
inroom-paper-order = Una scheda per riga: i numeri nell’ordine della carta, come 3>1>2, o abstain per un’astensione.
inroom-bad-lines = Queste righe non sono voti: { $lines }.
inroom-submit = Conserva questi voti
result-chosen = Scelta: { $titles }.
result-is-chosen = scelto
result-goes-out = esce
result-points = Punti
result-option = Opzione
result-pairs = Confronti
result-pairs-help = Ogni numero dice quante schede mettono l’opzione della riga prima di quella della colonna. I confronti vinti sono in grassetto.
result-round = Turno { $round }, voti necessari: { $needed }
result-rounds = Tutti i turni in una tabella
result-exhausted = Schede senza opzione successiva
result-lost = Perso per arrotondamento
result-needed = Voti necessari
verdict-chosen = Scelto.
verdict-chosen-in-part = Scelto, ma restano posti vuoti.
verdict-nothing-chosen = Non è stato scelto nulla.
verdict-waits = Una parità aspetta la sua decisione.
because-ballots = Schede che indicano un’opzione: { $ballots }. Astensioni: { $abstentions }.
because-votes = { $title }: { $votes } su { $ballots } ({ $percent } %).
because-sum = { $title }: punti { $sum }, schede { $given }.
because-choice-absolute = Serviva più della metà dei { $base } voti in lista: { $needed } o più. I voti più numerosi: { $votes }, cioè { $percent } %.
because-choice-two-thirds = Servivano due terzi di { $base } schede: { $needed } o più. I voti più numerosi: { $votes }, cioè { $percent } %.
because-beats-all = { $title } vince contro ogni altra opzione.
because-strongest-paths = { $title } non vince contro ogni altra opzione, ma nessuna ha una catena di vittorie più forte.
because-quota = Quota: { $quota } (schede: { $ballots }, posti: { $seats }).
because-chosen-in-round = Turno { $round }: { $title } è scelto (voti: { $votes }, necessari: { $needed }).
because-left-in-round = Turno { $round }: { $title } è scelto (voti: { $votes }), perché non restavano più opzioni che posti.
because-out-in-round = { $count ->
    [one] Turno { $round }: { $titles } esce (voti: { $votes }).
   *[other] Turno { $round }: { $titles } escono (voti ciascuno: { $votes }).
 }
because-surplus-in-round = Turno { $round }: voti sopra la quota che passano da { $titles } ai successivi di quelle schede: { $surplus }.
because-earlier-round = Turno { $round }: più opzioni avevano meno voti di tutte. { $title } ne aveva meno nel turno { $earlier }.
because-tie-waits = Una parità non è ancora decisa.
because-tie-chair = Sì e no sono pari. La presidenza ha deciso: { $stance }.
because-tie-lot = Sì e no sono pari. La sorte ha dato: { $stance }.
because-tie-nobody = { $titles } sono pari. Secondo le regole allora non vince nessuno.
because-tie-chair-for = { $titles } sono pari. La presidenza ha deciso per { $who }.
because-tie-chair-out = { $titles } sono pari. La presidenza ha deciso che { $who } esce.
because-tie-lot-for = { $titles } sono pari. La sorte ha scelto { $who }.
because-tie-lot-out = { $titles } sono pari. Per sorte { $who } esce.
because-empty-seats = { $seats ->
    [one] Un posto resta vuoto.
   *[other] { $seats } posti restano vuoti.
 }
because-room = { $count ->
    [one] Uno di questi voti è stato dato in sala.
   *[other] { $count } di questi voti sono stati dati in sala.
 }
tie-status-quo = Non cambia nulla, nessuno vince
tie-chair = Decide la presidenza e dice perché
tie-lot = Decide la sorte
tie-title = Una parità
tie-lead = { $titles } hanno gli stessi voti. Decidi ora; poi il risultato è pubblicato.
tie-round = Turno { $round }
tie-wins = { $count ->
    [one] Chi vince
   *[other] Chi vince: scegline { $count }
 }
tie-out = Chi esce
tie-reason = Motivo
tie-reason-help = Tutti possono leggerlo accanto al risultato.
tie-decide = Decidi e pubblica
tie-seed = Che cosa è stato estratto
tie-seed-help = Estrai davanti a tutti: lancia dadi o chiedi un numero a più persone. Scrivi che cosa è uscito, al massimo 80 caratteri.
tie-draw = Sorteggia e pubblica
tie-reason-was = La presidenza ha dato questo motivo:
tie-seed-was = Il sorteggio è stato fatto con:
tie-seed-how = L’ordine è quello di SHA-256 di questo testo, due punti e il numero dell’opzione.
done-inroom-entered = I voti della sala sono conservati.
conflict-holder-voted = Il membro ha votato. Conta quel voto.
conflict-voted-in-room = Questo voto si dà in sala. Se è un errore, dillo alla segreteria.
conflict-voted-online = Questo posto ha votato da un dispositivo. Non può votare anche in sala.
conflict-room-too-few = Meno di cinque voti su carta non sarebbero segreti. Spunta almeno cinque posti, o nessuno.
conflict-papers-too-few = Sono stati inseriti meno di cinque voti su carta. Il risultato mostrerebbe chi ha votato cosa; perciò resta chiuso. Inserisci almeno cinque voti, o nessuno.
conflict-room-too-many = Sono più voti dei posti spuntati in lista.
conflict-tie-decided = Una parità di questo conteggio è decisa. I voti della sala restano come sono.
conflict-tie-waits = Una parità aspetta la sua decisione.
conflict-no-tie = Non c’è nessuna parità da decidere.
