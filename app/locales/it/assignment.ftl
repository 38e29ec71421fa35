# L’assegnazione con le sue ragioni; campi, assenze, richieste di subentro, lavoro della giuria.
assign-tab-proposals = Per proposta
assign-tab-jurors = Per giurato
assign-tab-not-met = Non soddisfatto ({ $count })
assign-column-fields = Campi
assign-column-jurors = Giurati, e perché
assign-column-load = Valutazioni, su al massimo
assign-column-languages = Lingue
assign-column-problem = Che cosa non è soddisfatto
assign-problems = Proposte a cui manca qualcosa
assign-why-by-hand = messo a mano
assign-why-stands = già stabilito
assign-why-language = legge la lingua
assign-why-foreign-language = la legge come lingua straniera
assign-why-field = conosce il campo
assign-why-load = ha posto
assign-numbers = Giurati: { $jurors }. Con un conflitto, o che hanno rinunciato: { $conflicted }. Al completo: { $full }. Assenti: { $unavailable }.
assign-no-expert = Nessuno dei suoi giurati conosce il suo campo.
assign-foreign = Letta come lingua straniera da { $names }.
assign-missing = Valutazioni che nessuno può prendere: { $count }
assign-foreign-count = Valutazioni in una lingua straniera: { $count }
assign-no-expert-count = Proposte di cui nessun giurato conosce il campo: { $count }
assign-no-topic-count = Proposte senza campo: { $count }
assign-groups = I giurati formano { $count } gruppi che non leggono nessuna proposta in comune. La loro severità non si può confrontare da un gruppo all’altro.
assign-away-count = Giurati assenti, che non ricevono niente di nuovo: { $count }
assign-only-juror = Solo ciò che legge { $name }.
assign-only-proposal = Una sola proposta.
assign-show-all = Mostra tutto
assign-all-met = Tutto è soddisfatto
assign-all-met-text = Ogni proposta ha abbastanza giurati, che leggono la sua lingua e conoscono il suo campo.
topics-title = Di che cosa parlano le proposte
topics-lead = Spunta i campi di ogni proposta. L’assegnazione dà poi a ciascuna un giurato che conosce il suo campo, dove è possibile.
review-state-away = Giurato assente
away-title = La tua parte in questo turno
away-heading = Sei assente?
away-lead = Dillo appena lo sai. Così altri valutano al tuo posto, e nessuna squadra aspetta.
away-kind = Di che cosa si tratta?
away-kind-away = Sono assente per alcuni giorni
away-kind-stopped = Non posso continuare in questo turno
away-from = Primo giorno di assenza
away-from-help = Oggi, se lasci il campo vuoto.
away-until = Ultimo giorno di assenza
away-until-help = Solo se sei assente per alcuni giorni.
away-keeps = Tengo le mie valutazioni e le finisco in tempo
away-keeps-help = Altrimenti altri giurati ricevono le valutazioni che non hai finito. Quello che hai finito resta.
away-say = Segnala la mia assenza
away-unfinished = Valutazioni che non hai finito: { $count }
away-until-day = Sei assente fino al { $day }, e fino ad allora non ricevi niente di nuovo.
away-for-good = Hai detto che non puoi continuare in questo turno. Non ricevi niente di nuovo.
away-over = La tua assenza è finita il { $day }.
away-gone = Tue valutazioni tornate indietro: { $count }
away-back = Sono di nuovo qui
away-back-help = Quando torni, riprendi ciò che nel frattempo nessun altro ha preso, con le tue bozze.
away-fields-title = I tuoi campi
away-fields = Campi che conosci bene
away-fields-help = Ricevi prima le proposte di questi campi.
swap-title = Chiedi a qualcuno di subentrare
swap-lead = Un’altra persona valuta questa proposta al tuo posto, se è d’accordo. Fino ad allora resta tua.
swap-lead-anonymous = In questo turno i giurati non conoscono i nomi degli altri. Chi può prendere la valutazione vede la tua richiesta, senza il tuo nome.
swap-to = A chi lo chiedi?
swap-anyone = A chiunque possa
swap-can = Giurati che possono prenderla: { $count }
swap-reason = Perché?
swap-reason-help = Lo leggono le persone a cui lo chiedi, e gli organizzatori.
swap-ask = Invia la richiesta
swap-nobody = Ora nessuno può prenderla
swap-nobody-text = Gli altri giurati hanno un conflitto di interessi, o non hanno posto, o l’hanno già. Se non puoi valutarla, rinuncia: gli organizzatori cercano qualcuno.
swap-closed = Questa valutazione non si può più cedere
swap-closed-text = È iniziata, o il turno non è aperto. Puoi ancora rinunciare.
swap-standing = L’hai già chiesto
swap-standing-text = La tua richiesta resta finché qualcuno prende la valutazione, o tu la inizi.
swap-take = Prendi la valutazione
swap-decline = Rifiuta
swap-withdraw = Ritira la richiesta
swap-give-to = Affidala a
swap-state-open = Aperta
swap-state-taken = Presa da un altro
swap-state-declined = Rifiutata
swap-state-withdrawn = Ritirata
swap-state-ended = Finita
swaps-title = Richieste di subentro
swaps-lead = Alcuni giurati chiedono ad altri di prendere una valutazione. Non cambia niente finché nessuno la prende.
swaps-asked = Che cosa ti si chiede
swaps-mine = Che cosa hai chiesto
swaps-none = Nessuna richiesta
swaps-none-text = Quando un giurato cerca qualcuno per una valutazione che puoi prendere, la trovi qui.
swaps-from = Da { $name }.
swaps-to = A { $name }.
swaps-to-anyone = A chiunque possa.
swaps-taken-by = Presa da { $name }.
swaps-requests = Richieste dei giurati
swaps-requests-lead = I giurati si chiedono a vicenda di prendere una valutazione. Puoi decidere al loro posto.
swaps-requests-none = Quando dei giurati chiedono ad altri di prendere una valutazione, la trovi qui.
swaps-all = Tutte le richieste
workload-title = Lavoro della giuria
workload-lead = Chi prende, ha e ha fatto quanto. Si vede a che punto è ciascuno, non che cosa ha dato.
workload-tab-jurors = Giurati ({ $count })
workload-tab-proposals = Proposte ({ $count })
workload-sort = Ordine
workload-sort-name = Nome
workload-sort-assigned = Più affidate
workload-sort-open = Più da scrivere
workload-sort-finished = Più finite
workload-sort-room = Più posto
workload-sort-seen = Da più tempo senza scrivere
coverage-sort-number = Numero
coverage-sort-finished = Meno finite
coverage-sort-assigned = Meno giurati
workload-column-gone = Tornate
workload-column-seen = Ultimo testo
workload-never = non ancora
workload-limit-of = Valutazioni di { $name } al massimo
workload-limit-help = Vuoto per il limite del turno.
workload-away = Assente
workload-away-until = Assente fino al { $day }
workload-stopped = Non continua
workload-former = Non è più giurato
workload-back = È tornato
workload-mark = Segna un giurato come assente
workload-mark-help = Le valutazioni non finite tornano indietro, e non si dà niente di nuovo. Il giurato riceve un messaggio.
workload-mark-act = Segna come assente
done-topics = I campi delle proposte sono salvati.
done-jury-fields = I tuoi campi sono salvati.
done-juror-away = Grazie di averlo detto. Gli organizzatori lo sanno.
done-juror-back = Bentornato.
done-juror-marked-away = Il giurato è segnato come assente.
done-juror-marked-back = Il giurato è di nuovo presente.
done-swap-asked = La tua richiesta è inviata.
done-swap-taken = Ora la valutazione è tua. Grazie.
done-swap-declined = La richiesta è rifiutata.
done-swap-withdrawn = La tua richiesta è ritirata.
done-swap-given = La valutazione è affidata al giurato.
conflict-not-away = Questo giurato non è segnato come assente.
conflict-juror-away = Questo giurato è assente.
conflict-swap-too-late = Questa valutazione è iniziata, o il turno non è aperto. Non si può più cedere.
conflict-swap-open = C’è già una richiesta per questa valutazione.
conflict-swap-nobody = Ora nessun altro giurato può prendere questa valutazione.
conflict-swap-ended = Questa richiesta è finita.
conflict-swap-no-room = Il giurato non ha più posto per questa valutazione, oppure ce l’ha o l’ha avuta.
notice-jury-away = Un giurato di «{ $challenge }» è assente. Valutazioni tornate: { $count }.
notice-jury-back = Un giurato di «{ $challenge }» è tornato. Valutazioni che ha di nuovo: { $count }.
notice-jury-marked-away = Sei segnato come assente nella giuria di «{ $challenge }».
notice-jury-swap-asked = Un giurato di «{ $challenge }» ti chiede di prendere una valutazione.
notice-jury-swap-taken = Un altro giurato prende la tua valutazione per «{ $challenge }».
notice-jury-swap-declined = La tua richiesta per «{ $challenge }» è stata rifiutata. La valutazione resta tua.
mail-jury-away-subject = Un giurato di «{ $challenge }» è assente
mail-jury-away-body =
    Ciao,

    un giurato di «{ $challenge }» è assente. Valutazioni tornate: { $count }. Guarda che cosa manca, e dallo ad altri:
    { $link }
mail-jury-back-subject = Un giurato di «{ $challenge }» è tornato
mail-jury-back-body =
    Ciao,

    un giurato di «{ $challenge }» è tornato. Valutazioni che ha di nuovo: { $count }. L’assegnazione com’è ora si trova qui:
    { $link }
mail-jury-marked-away-subject = Sei segnato come assente: «{ $challenge }»
mail-jury-marked-away-body =
    Ciao,

    un organizzatore ti ha segnato come assente nella giuria di «{ $challenge }». Se non è così, di’ qui che sei tornato:
    { $link }
mail-jury-swap-asked-subject = Puoi prendere una valutazione per «{ $challenge }»?
mail-jury-swap-asked-body =
    Ciao,

    un giurato di «{ $challenge }» ti chiede di prendere una valutazione. Puoi dire sì o no qui:
    { $link }
mail-jury-swap-taken-subject = La tua valutazione per «{ $challenge }» passa a un altro
mail-jury-swap-taken-body =
    Ciao,

    un altro giurato prende la tua valutazione per «{ $challenge }». Non devi fare più niente:
    { $link }
mail-jury-swap-declined-subject = La tua richiesta per «{ $challenge }» è stata rifiutata
mail-jury-swap-declined-body =
    Ciao,

    la tua richiesta per «{ $challenge }» è stata rifiutata, e la valutazione resta tua. Puoi chiedere a qualcun altro:
    { $link }
