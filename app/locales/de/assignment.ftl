# Die Zuteilung mit ihren Gründen; Fachgebiete, Abwesenheiten, Bitten um Übernahme, Arbeit der Jury.
assign-tab-proposals = Nach Vorschlag
assign-tab-jurors = Nach Jurymitglied
assign-tab-not-met = Nicht erfüllt ({ $count })
assign-column-fields = Fachgebiete
assign-column-jurors = Jurymitglieder, und warum
assign-column-load = Bewertungen von höchstens
assign-column-languages = Sprachen
assign-column-problem = Was nicht erfüllt ist
assign-problems = Vorschläge, denen etwas fehlt
assign-why-by-hand = von Hand gesetzt
assign-why-stands = steht schon
assign-why-language = liest die Sprache
assign-why-foreign-language = liest sie als Fremdsprache
assign-why-field = kennt das Fachgebiet
assign-why-load = hat Platz
assign-numbers = Jurymitglieder: { $jurors }. Mit Konflikt, oder zurückgetreten: { $conflicted }. Voll: { $full }. Abwesend: { $unavailable }.
assign-no-expert = Keines seiner Jurymitglieder kennt das Fachgebiet.
assign-foreign = Als Fremdsprache gelesen von { $names }.
assign-missing = Bewertungen, die niemand übernehmen kann: { $count }
assign-foreign-count = Bewertungen in einer Fremdsprache: { $count }
assign-no-expert-count = Vorschläge, deren Fachgebiet keines ihrer Jurymitglieder kennt: { $count }
assign-no-topic-count = Vorschläge ohne Fachgebiet: { $count }
assign-groups = Die Jurymitglieder bilden { $count } Gruppen, die keinen Vorschlag gemeinsam lesen. Ihre Strenge lässt sich von Gruppe zu Gruppe nicht vergleichen.
assign-away-count = Jurymitglieder, die abwesend sind und nichts Neues bekommen: { $count }
assign-only-juror = Nur, was { $name } liest.
assign-only-proposal = Nur ein Vorschlag.
assign-show-all = Alles zeigen
assign-all-met = Alles ist erfüllt
assign-all-met-text = Jeder Vorschlag hat genug Jurymitglieder, die seine Sprache lesen und sein Fachgebiet kennen.
topics-title = Wovon die Vorschläge handeln
topics-lead = Kreuzen Sie die Fachgebiete jedes Vorschlags an. Die Zuteilung gibt dann jedem ein Jurymitglied, das sein Fachgebiet kennt, wo das möglich ist.
review-state-away = Jurymitglied abwesend
away-title = Ihr Teil in dieser Runde
away-heading = Sind Sie abwesend?
away-lead = Sagen Sie es, sobald Sie es wissen. Dann bewerten andere an Ihrer Stelle, und kein Team wartet.
away-kind = Worum geht es?
away-kind-away = Ich bin einige Tage abwesend
away-kind-stopped = Ich kann in dieser Runde nicht weitermachen
away-from = Erster Tag der Abwesenheit
away-from-help = Heute, wenn Sie nichts eintragen.
away-until = Letzter Tag der Abwesenheit
away-until-help = Nur, wenn Sie einige Tage abwesend sind.
away-keeps = Ich behalte meine Bewertungen und schließe sie rechtzeitig ab
away-keeps-help = Sonst bekommen andere Jurymitglieder die Bewertungen, die Sie nicht abgeschlossen haben. Was abgeschlossen ist, bleibt.
away-say = Abwesenheit melden
away-unfinished = Bewertungen, die Sie nicht abgeschlossen haben: { $count }
away-until-day = Sie sind abwesend bis { $day } und bekommen bis dahin nichts Neues.
away-for-good = Sie haben gesagt, dass Sie in dieser Runde nicht weitermachen können. Sie bekommen nichts Neues.
away-over = Ihre Abwesenheit endete am { $day }.
away-gone = Bewertungen von Ihnen, die zurückgegangen sind: { $count }
away-back = Ich bin wieder da
away-back-help = Wenn Sie zurückkommen, haben Sie wieder, was bis dahin niemand anderes hat, mit Ihren Entwürfen.
away-fields-title = Ihre Fachgebiete
away-fields = Fachgebiete, die Sie gut kennen
away-fields-help = Sie bekommen zuerst Vorschläge aus diesen Fachgebieten.
swap-title = Jemanden um Übernahme bitten
swap-lead = Jemand anderes bewertet diesen Vorschlag an Ihrer Stelle, wenn er oder sie einverstanden ist. Bis dahin bleibt er bei Ihnen.
swap-lead-anonymous = In dieser Runde kennen Jurymitglieder die Namen der anderen nicht. Alle, die die Bewertung übernehmen können, sehen Ihre Bitte, ohne Ihren Namen.
swap-to = Wen bitten Sie?
swap-anyone = Alle, die können
swap-can = Jurymitglieder, die sie übernehmen können: { $count }
swap-reason = Warum?
swap-reason-help = Das lesen die, die Sie bitten, und die Organisatoren.
swap-ask = Bitte senden
swap-nobody = Niemand kann sie jetzt übernehmen
swap-nobody-text = Die anderen Jurymitglieder haben einen Interessenkonflikt oder keinen Platz, oder sie haben sie schon. Wenn Sie nicht bewerten können, treten Sie zurück: Die Organisatoren suchen jemanden.
swap-closed = Diese Bewertung kann nicht mehr abgegeben werden
swap-closed-text = Sie ist begonnen, oder die Runde ist nicht offen. Sie können noch zurücktreten.
swap-standing = Sie haben schon gebeten
swap-standing-text = Ihre Bitte steht, bis jemand die Bewertung übernimmt oder Sie damit beginnen.
swap-take = Bewertung übernehmen
swap-decline = Ablehnen
swap-withdraw = Bitte zurücknehmen
swap-give-to = Geben an
swap-state-open = Offen
swap-state-taken = Übernommen
swap-state-declined = Abgelehnt
swap-state-withdrawn = Zurückgenommen
swap-state-ended = Beendet
swaps-title = Bitten um Übernahme
swaps-lead = Jurymitglieder bitten andere, eine Bewertung zu übernehmen. Es ändert sich nichts, bis jemand sie übernimmt.
swaps-asked = Worum Sie gebeten werden
swaps-mine = Worum Sie gebeten haben
swaps-none = Keine Bitte
swaps-none-text = Wenn jemand eine Vertretung für eine Bewertung sucht, die Sie übernehmen können, steht es hier.
swaps-from = Von { $name }.
swaps-to = An { $name }.
swaps-to-anyone = An alle, die können.
swaps-taken-by = Übernommen von { $name }.
swaps-requests = Bitten der Jurymitglieder
swaps-requests-lead = Jurymitglieder bitten einander, eine Bewertung zu übernehmen. Sie können an ihrer Stelle entscheiden.
swaps-requests-none = Wenn Jurymitglieder andere bitten, eine Bewertung zu übernehmen, steht es hier.
swaps-all = Alle Bitten
workload-title = Arbeit der Jury
workload-lead = Wer wie viel nimmt, hat und getan hat. Man sieht, wie weit jemand ist, nicht, was er oder sie gegeben hat.
workload-tab-jurors = Jurymitglieder ({ $count })
workload-tab-proposals = Vorschläge ({ $count })
workload-sort = Reihenfolge
workload-sort-name = Name
workload-sort-assigned = Die meisten zugeteilten
workload-sort-open = Die meisten offenen
workload-sort-finished = Die meisten abgeschlossenen
workload-sort-room = Der meiste Platz
workload-sort-seen = Am längsten nicht geschrieben
coverage-sort-number = Nummer
coverage-sort-finished = Die wenigsten abgeschlossenen
coverage-sort-assigned = Die wenigsten Jurymitglieder
workload-column-gone = Zurückgegangen
workload-column-seen = Zuletzt geschrieben
workload-never = noch nicht
workload-limit-of = Bewertungen von { $name }, höchstens
workload-limit-help = Leer für die Grenze der Runde.
workload-away = Abwesend
workload-away-until = Abwesend bis { $day }
workload-stopped = Macht nicht weiter
workload-former = Nicht mehr in der Jury
workload-back = Ist wieder da
workload-mark = Ein Jurymitglied als abwesend melden
workload-mark-help = Bewertungen, die nicht abgeschlossen sind, gehen zurück, und es kommt nichts Neues dazu. Das Jurymitglied bekommt eine Nachricht.
workload-mark-act = Als abwesend melden
done-topics = Die Fachgebiete der Vorschläge sind gespeichert.
done-jury-fields = Ihre Fachgebiete sind gespeichert.
done-juror-away = Danke, dass Sie es gesagt haben. Die Organisatoren wissen es.
done-juror-back = Schön, dass Sie wieder da sind.
done-juror-marked-away = Das Jurymitglied ist als abwesend gemeldet.
done-juror-marked-back = Das Jurymitglied ist wieder da.
done-swap-asked = Ihre Bitte ist gesendet.
done-swap-taken = Die Bewertung ist jetzt Ihre. Vielen Dank.
done-swap-declined = Die Bitte ist abgelehnt.
done-swap-withdrawn = Ihre Bitte ist zurückgenommen.
done-swap-given = Die Bewertung ist dem Jurymitglied gegeben.
conflict-not-away = Dieses Jurymitglied ist nicht als abwesend gemeldet.
conflict-juror-away = Dieses Jurymitglied ist abwesend.
conflict-swap-too-late = Diese Bewertung ist begonnen, oder die Runde ist nicht offen. Sie kann nicht mehr abgegeben werden.
conflict-swap-open = Für diese Bewertung gibt es schon eine Bitte.
conflict-swap-nobody = Kein anderes Jurymitglied kann diese Bewertung jetzt übernehmen.
conflict-swap-ended = Diese Bitte ist beendet.
conflict-swap-no-room = Das Jurymitglied hat keinen Platz mehr für diese Bewertung, oder es hat oder hatte sie.
notice-jury-away = Ein Jurymitglied zu „{ $challenge }“ ist abwesend. Zurückgegangene Bewertungen: { $count }.
notice-jury-back = Ein Jurymitglied zu „{ $challenge }“ ist wieder da. Bewertungen, die es wieder hat: { $count }.
notice-jury-marked-away = Sie sind in der Jury zu „{ $challenge }“ als abwesend gemeldet.
notice-jury-swap-asked = Ein Jurymitglied zu „{ $challenge }“ bittet Sie, eine Bewertung zu übernehmen.
notice-jury-swap-taken = Ein anderes Jurymitglied übernimmt Ihre Bewertung zu „{ $challenge }“.
notice-jury-swap-declined = Ihre Bitte zu „{ $challenge }“ wurde abgelehnt. Die Bewertung bleibt bei Ihnen.
mail-jury-away-subject = Ein Jurymitglied zu „{ $challenge }“ ist abwesend
mail-jury-away-body =
    Guten Tag,

    ein Jurymitglied zu „{ $challenge }“ ist abwesend. Zurückgegangene Bewertungen: { $count }. Sehen Sie hier, was fehlt, und geben Sie es anderen:
    { $link }
mail-jury-back-subject = Ein Jurymitglied zu „{ $challenge }“ ist wieder da
mail-jury-back-body =
    Guten Tag,

    ein Jurymitglied zu „{ $challenge }“ ist wieder da. Bewertungen, die es wieder hat: { $count }. Die Zuteilung, wie sie jetzt steht, ist hier:
    { $link }
mail-jury-marked-away-subject = Sie sind als abwesend gemeldet: „{ $challenge }“
mail-jury-marked-away-body =
    Guten Tag,

    jemand aus der Organisation hat Sie in der Jury zu „{ $challenge }“ als abwesend gemeldet. Wenn das nicht stimmt, sagen Sie hier, dass Sie wieder da sind:
    { $link }
mail-jury-swap-asked-subject = Können Sie eine Bewertung zu „{ $challenge }“ übernehmen?
mail-jury-swap-asked-body =
    Guten Tag,

    ein Jurymitglied zu „{ $challenge }“ bittet Sie, eine Bewertung zu übernehmen. Hier können Sie Ja oder Nein sagen:
    { $link }
mail-jury-swap-taken-subject = Ihre Bewertung zu „{ $challenge }“ wird übernommen
mail-jury-swap-taken-body =
    Guten Tag,

    ein anderes Jurymitglied übernimmt Ihre Bewertung zu „{ $challenge }“. Sie haben dafür nichts mehr zu tun:
    { $link }
mail-jury-swap-declined-subject = Ihre Bitte zu „{ $challenge }“ wurde abgelehnt
mail-jury-swap-declined-body =
    Guten Tag,

    Ihre Bitte zu „{ $challenge }“ wurde abgelehnt, und die Bewertung bleibt bei Ihnen. Sie können jemand anderen bitten:
    { $link }
