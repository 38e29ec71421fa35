poll-new = Abstimmung vorbereiten
poll-new-lead = Sie starten die Abstimmung später, wenn der Raum bereit ist.
poll-new-submit = Diese Abstimmung vorbereiten
poll-question = Frage
poll-question-help = So, dass Ja, Nein und Enthaltung klare Antworten sind.
poll-question-of = „{ $title }“ annehmen?
poll-item = Punkt der Tagesordnung
poll-item-none = Kein Punkt
poll-on-motion = Es geht um den Antrag
poll-rules = Regeln dieser Abstimmung
poll-secret-plain = Diese Abstimmung ist geheim. Wer diesen Server betreibt, könnte nachsehen. Andere können es nicht. Sie könnten Ihren Code jemandem zeigen.
poll-finished-plain = Die Abstimmung ist beendet. Als Nächstes veröffentlicht der Vorsitz das Ergebnis.
poll-state-created = Vorbereitet
poll-state-started = Läuft
poll-state-finished = Beendet
poll-state-published = Ergebnis veröffentlicht
poll-state-no-result = Ohne Ergebnis beendet
poll-act-start = Abstimmung starten
poll-act-stop = Abstimmung beenden
poll-act-publish = Ergebnis veröffentlichen
poll-act-remove = Entfernen
poll-act-end-without-result = Ohne Ergebnis beenden
poll-no-result-title = Ohne Ergebnis beenden?
poll-no-result-effect = Die geheimen Stimmen zu „{ $title }“ werden gelöscht, und nichts ist entschieden. Sie können neu abstimmen. Das lässt sich nicht rückgängig machen.
stance-yes = Ja
stance-no = Nein
stance-abstain = Enthaltung
secrecy-named = Mit Namen
secrecy-secret = Geheim
majority-simple = Mehr Ja als Nein
majority-absolute = Ja von mehr als der Hälfte aller Stimmberechtigten
majority-two-thirds = Zwei Drittel von Ja und Nein
quorum-none = Kein Quorum
quorum-present = Anwesende Mitglieder
quorum-ballots = Abgegebene Stimmen
share-quarter = ein Viertel
share-third = ein Drittel
share-half = die Hälfte
share-more-than-half = mehr als die Hälfte
share-two-thirds = zwei Drittel
presence-needed = Nur wer da ist, stimmt ab
presence-not-needed = Alle Mitglieder können abstimmen, auch von anderswo
rules-majority = Ein Antrag ist angenommen mit
rules-quorum = Quorum
rules-quorum-help = Wie viele mitmachen müssen, damit eine Entscheidung gilt.
rules-share = Quorum: wie viele
rules-secrecy = Namen
rules-secrecy-help = Eine geheime Abstimmung braucht mindestens fünf Stimmberechtigte.
rules-presence = Wer abstimmen kann
rules-proxies = Stimmen von Abwesenden, die eine Person abgeben kann
rules-proxies-help = 0 bis 5
says-majority-simple = Ein Antrag ist angenommen, wenn es mehr Ja als Nein gibt.
says-majority-absolute = Ein Antrag ist angenommen, wenn mehr als die Hälfte aller Stimmberechtigten Ja sagt.
says-majority-two-thirds = Ein Antrag ist angenommen, wenn mindestens zwei Drittel der Ja- und Nein-Stimmen Ja sind.
says-quorum-none = Es gibt kein Quorum: Jede Abstimmung entscheidet.
says-quorum-present = Quorum: { $share } der Mitglieder muss da sein.
says-quorum-ballots = Quorum: { $share } der Stimmen muss abgegeben sein.
says-secrecy-named = Mitglieder sehen, wer wie gestimmt hat, sobald das Ergebnis veröffentlicht ist.
says-secrecy-secret = Niemand sieht, wer wie gestimmt hat.
says-presence-needed = Nur anwesende Mitglieder können abstimmen.
says-presence-not-needed = Mitglieder können auch von anderswo abstimmen.
says-proxies = { $count ->
    [0] Niemand stimmt für ein anderes Mitglied.
    [one] Eine Person kann für ein abwesendes Mitglied stimmen.
   *[other] Eine Person kann für { $count } abwesende Mitglieder stimmen.
 }
ballot-no-poll = Abstimmung
ballot-nothing = Gerade läuft keine Abstimmung.
ballot-soon = Die Abstimmung hat noch nicht begonnen.
ballot-done = Ihre Stimme ist gezählt.
ballot-not-on-roll = Sie stehen bei dieser Abstimmung nicht auf der Liste.
ballot-guest = Jetzt stimmen die Mitglieder ab.
ballot-over = Die Abstimmung ist beendet. Das Ergebnis kommt bald.
ballot-for = Sie stimmen für { $name }.
ballot-secrecy-named = Ihr Name steht später neben Ihrer Stimme.
ballot-secrecy-secret = Ihre Stimme ist geheim.
ballot-not-counted = Sie haben gewählt: { $chosen }. Das wurde nicht gezählt.
counted-title = Ihre Stimme ist gezählt
counted-receipt = Das ist Ihr Code:
counted-receipt-help = Er steht in der Liste der Stimmen, wenn das Ergebnis veröffentlicht ist. Wir zeigen ihn nur einmal.
counted-next = Nächste Stimme abgeben
ballots-title = Liste der Stimmen
ballots-lead-secret = Suchen Sie Ihren Code. Daneben steht, wie Sie gestimmt haben. Es ist kein Name dazu gespeichert.
ballots-lead-named = Wer wie gestimmt hat.
ballots-receipt = Code
ballots-stance = Stimme
ballots-file = Datei herunterladen
ballots-verify = Alle können diese Datei nachzählen mit:
ballots-members-only = Wer wie gestimmt hat, sehen Mitglieder des Gremiums.
cast-as-substitute = Vertretung
cast-as-proxy = übertragene Stimme
result-title = Ergebnis
result-votes = Stimmen
result-share = { $count } von { $total } ({ $percent } %)
result-share-of-all = Die Prozente beziehen sich auf alle Stimmen, auch die Enthaltungen.
result-share-of-ballots = Die Prozente beziehen sich auf die Stimmzettel, die etwas nennen.
verdict-adopted = Angenommen.
verdict-rejected = Nicht angenommen.
verdict-no-quorum = Nichts wurde entschieden: Zu wenige haben teilgenommen.
verdict-too-few = Kein Ergebnis: zu wenige geheime Stimmen. Sie wurden gelöscht.
because-counts = { $yes } Ja, { $no } Nein, Enthaltungen: { $abstain }.
because-no-ballots = Niemand hat abgestimmt.
because-more-yes-than-no = Nötig ist mehr Ja als Nein: { $yes } gegen { $no }.
because-half-of-roll = Nötig ist Ja von mehr als der Hälfte der { $roll } Stimmen auf der Liste: { $needed } oder mehr.
because-two-thirds = Zwei Drittel von { $of } sind { $needed }.
because-yes-of-decided = Ja: { $yes } von { $base } dafür oder dagegen ({ $percent } %).
because-yes-of-roll = Ja: { $yes } von { $base } auf der Liste ({ $percent } %).
because-tie = Ja und Nein sind gleich viele. Dann bleibt alles, wie es ist.
because-quorum-of-present = Quorum: besetzte Sitze: { $reached } von { $whole }, nötig: { $needed }.
because-quorum-of-ballots = Quorum: abgegebene Stimmen: { $reached } von { $whole }, nötig: { $needed }.
done-poll-made = Die Abstimmung ist vorbereitet. Starten Sie sie, wenn der Raum bereit ist.
done-poll-started = Die Abstimmung läuft.
done-poll-stopped = Die Abstimmung ist beendet. Veröffentlichen Sie nun das Ergebnis.
done-poll-published = Das Ergebnis ist veröffentlicht.
done-poll-no-result = Die Abstimmung ist ohne Ergebnis beendet.
conflict-poll-exists = Zu diesem Antrag gibt es schon eine Abstimmung.
conflict-poll-running = Gerade läuft eine Abstimmung. Beenden Sie sie zuerst.
conflict-poll-step = Die Abstimmung ist inzwischen in einem anderen Zustand. Bitte laden Sie die Seite neu.
conflict-poll-not-started = Die Abstimmung hat noch nicht begonnen.
conflict-poll-over = Die Abstimmung war zu Ende, bevor Ihre Stimme ankam.
conflict-already-voted = Diese Stimme wurde schon abgegeben. Die erste zählt.
conflict-roll-empty = Niemand könnte abstimmen: Bestätigen Sie zuerst, wer da ist.
conflict-roll-too-small = Eine geheime Abstimmung braucht mindestens fünf Stimmberechtigte, sonst wäre sie nicht geheim.
conflict-ballots-too-few = Weniger als fünf geheime Stimmen wurden abgegeben. Das Ergebnis würde zeigen, wer wie gestimmt hat. Darum bleibt es geschlossen. Sie können neu mit Namen abstimmen.
conflict-ballots-enough = Es sind genug Stimmen. Veröffentlichen Sie das Ergebnis.
poll-kind = Art der Abstimmung
poll-kind-help = Wählen Sie sie zuerst: Das Formular zeigt dann, was diese Art braucht.
poll-kind-show = Felder dieser Art zeigen
kinds-question = Eine Frage
kinds-choice = Eine Auswahl unter Vorschlägen
kinds-election = Eine Wahl
method-yes-no = Ja, Nein oder Enthaltung
method-single-choice = Je ein Vorschlag
method-approval = Je mehrere Vorschläge (Zustimmungswahl)
method-score = Punkte für jeden Vorschlag
method-schulze = Reihenfolge, paarweise verglichen (Schulze)
method-instant-runoff = Reihenfolge, der schwächste scheidet aus (Stichwahl in einem Zug)
method-stv = Reihenfolge, Sitze im Verhältnis (STV)
method-at-large = Kreuze, die meisten Stimmen gewinnen
poll-title-help = Was gewählt wird, so wie es auf dem Stimmzettel steht.
poll-block = Anträge, über die zusammen entschieden wird
poll-block-help = Kreuzen Sie zwei oder mehr an: Eine Abstimmung entscheidet alle gleich. Kreuzen Sie keinen an, wenn es um den Antrag des Punktes geht.
poll-options = Vorschläge
poll-options-help = Einer pro Zeile, 2 bis 60. Der Titel eines Punktes der Tagesordnung führt zu seinem Antrag.
poll-candidates = Kandidaturen
poll-candidates-help = Eine pro Zeile, 2 bis 60. Der Name eines Mitglieds wird mit diesem Mitglied verbunden.
poll-options-title = Was zur Wahl steht
poll-seats = Sitze
poll-seats-help = Wie viele gewählt werden: weniger, als es Vorschläge gibt.
poll-highest = Höchste Punktzahl
poll-highest-help = 1 bis 10. Die niedrigste ist 0.
poll-crosses = Vorschläge, die ein Stimmzettel nennen darf
poll-crosses-help = Leer lassen für beliebig viele.
poll-tie = Bei Gleichstand
poll-tie-help = Das zählt nur, wenn die Stimmen genau gleich sind.
poll-preview = Zeigen, was das bedeutet
poll-means = Was diese Abstimmung bedeutet
poll-on-block = Die Abstimmung entscheidet { $count } Anträge zusammen:
polls-title = Alle Abstimmungen
polls-of-body = Alle Abstimmungen dieses Gremiums
polls-of-meeting = Alle Abstimmungen dieser Sitzung
polls-none = Noch keine Abstimmung
polls-none-text = Abstimmungen stehen hier, sobald der Vorsitz sie vorbereitet hat.
says-single-choice = Jeder Stimmzettel nennt einen Vorschlag. Gewählt ist der mit den meisten Stimmen.
says-choice-simple = Die meisten Stimmen genügen.
says-choice-absolute = Er braucht auch mehr als die Hälfte aller Stimmberechtigten.
says-choice-two-thirds = Er braucht auch zwei Drittel der Stimmzettel, die einen Vorschlag nennen.
says-approval = { $seats ->
    [one] Jeder Stimmzettel nennt bis zu { $crosses } Vorschläge. Gewählt ist der Vorschlag auf den meisten Stimmzetteln.
   *[other] Jeder Stimmzettel nennt bis zu { $crosses } Vorschläge. Gewählt sind die { $seats } Vorschläge auf den meisten Stimmzetteln.
 }
says-score = { $seats ->
    [one] Jeder Stimmzettel gibt Vorschlägen 0 bis { $highest } Punkte. Gewählt ist der Vorschlag mit den meisten Punkten.
   *[other] Jeder Stimmzettel gibt Vorschlägen 0 bis { $highest } Punkte. Gewählt sind die { $seats } Vorschläge mit den meisten Punkten.
 }
says-schulze = { $seats ->
    [one] Jeder Stimmzettel bringt Vorschläge in eine Reihenfolge. Gewählt ist, wer gegen jeden anderen gewinnt; gibt es das nicht, der mit der stärksten Kette von Siegen.
   *[other] Jeder Stimmzettel bringt Vorschläge in eine Reihenfolge. Sie werden paarweise verglichen, und die { $seats } mit den stärksten Ketten von Siegen sind gewählt.
 }
says-instant-runoff = Jeder Stimmzettel bringt Vorschläge in eine Reihenfolge. Runde für Runde scheidet der schwächste aus, und seine Stimmzettel gehen an den nächsten, bis einer mehr als die Hälfte hat.
says-at-large = { $seats ->
    [one] Jeder Stimmzettel nennt eine Kandidatur. Gewählt ist, wer die meisten Stimmen hat.
   *[other] Jeder Stimmzettel nennt bis zu { $seats } Kandidaturen. Gewählt sind die { $seats } mit den meisten Stimmen.
 }
says-stv = { $seats ->
    [one] Jeder Stimmzettel bringt Kandidaturen in eine Reihenfolge. Wer die Quote erreicht, ist gewählt; Stimmen der schwächsten gehen an die nächste auf dem Stimmzettel, bis jemand gewählt ist.
   *[other] Jeder Stimmzettel bringt Kandidaturen in eine Reihenfolge. Wer die Quote erreicht, ist gewählt; überzählige Stimmen und die der schwächsten gehen an die nächste auf dem Stimmzettel, bis { $seats } gewählt sind.
 }
says-tie-status-quo = Sind die Stimmen gleich, ändert sich nichts und niemand gewinnt.
says-tie-chair = Sind die Stimmen gleich, entscheidet der Vorsitz offen und sagt, warum.
says-tie-lot = Sind die Stimmen gleich, entscheidet das Los, und alle können es nachziehen.
ballot-agree = Wenn weniger als fünf Personen abstimmen, darf meine Stimme bekannt werden.
ballot-by-holder = Das Mitglied hat abgestimmt. Ihre Stimme an seiner Stelle zählt nicht.
ballot-by-proxy = Jemand hat für Sie abgestimmt: { $vote }. Wenn Sie jetzt abstimmen, zählt nur Ihre Stimme.
ballot-change = Stimme ändern
ballot-fill = Stimmzettel ausfüllen
ballot-final = Eine geheime Stimme kann nicht geändert werden.
ballot-in-room = Diese Stimme wird im Raum abgegeben.
ballot-mine = Stimmen, die Sie abgeben können
ballot-open = Noch nicht abgegeben.
ballot-published = Das Ergebnis ist veröffentlicht.
ballot-stands = Sie haben gewählt: { $vote }. Sie können es ändern, bis die Abstimmung endet.
ballots-hands = Per Handzeichen: { $count }
ballots-papers = Auf Papier: { $count }
ballots-pages = Seiten der Liste
ballots-room = Stimmen aus dem Raum
vote-place = {$place}. {$titles}
vote-score = { $title }: { $score }
paper-ballot = Stimmzettel
paper-choose-one = Wählen Sie einen Vorschlag
paper-choose-several = Wählen Sie, was Sie unterstützen
paper-at-most = Bis zu { $count } von { $options }.
paper-cast = Stimme abgeben
paper-motion = Antrag lesen
paper-no-score = Keine Punkte
paper-scores = Punkte
paper-scores-help = Von 0 bis { $highest }. Keine Punkte zählen wie 0.
paper-order = Ihre Reihenfolge
paper-order-help = Setzen Sie zuerst, was Ihnen am liebsten ist. Sie müssen nicht alle einordnen.
paper-order-equal = Vorschläge auf demselben Platz sind für Sie gleich.
paper-order-strict = Jeder Platz gehört einem Vorschlag.
paper-place-of = Platz von { $title }
paper-no-place = Kein Platz
paper-in = Hinzufügen
paper-in-of = { $title } in Ihre Reihenfolge aufnehmen
paper-up = Höher: { $title }
paper-down = Tiefer: { $title }
paper-out = { $title } aus Ihrer Reihenfolge nehmen
paper-moved = { $title } steht jetzt auf Platz { $place } von { $places }.
paper-unplaced = { $title } hat jetzt keinen Platz.
roll-title = Verzeichnis der Stimmen
roll-lead = { $roll } Stimmen im Verzeichnis, bei { $mandates } Sitzen; { $present } waren besetzt, als die Abstimmung begann.
roll-voters = Wer sie abgeben kann
roll-room = Im Raum
roll-in-room = Stimmt im Raum ab
roll-tick = Für den Raum abhaken
roll-untick = Haken entfernen
roll-tick-help = Haken Sie vor dem Zählen ab, wer per Hand oder auf Papier abstimmt: Von da an kann dieser Sitz nicht mehr von einem Gerät abstimmen. Ein Sitz, der von einem Gerät abgestimmt hat, kann nicht abgehakt werden.
roll-ticked = { $count ->
    [one] Ein Sitz stimmt im Raum ab.
   *[other] { $count } Sitze stimmen im Raum ab.
 }
left-out-title = Sitze ohne Stimme
left-out-absent = niemand war dafür da
left-out-proxy-absent = wer die Stimme trägt, war nicht da
left-out-proxy-full = wer die Stimme trägt, trägt schon so viele, wie die Regeln erlauben
inroom-title = Stimmen im Raum
inroom-lead = Handzeichen und Papier zählen neben den Stimmen von Geräten und sind so gekennzeichnet.
inroom-figures = Im Verzeichnis abgehakt: { $ticked }. Eingetragen: { $entered }.
inroom-over = Das Ergebnis ist veröffentlicht. Es kann nichts mehr eingetragen werden.
inroom-tick-first = Haken Sie im Verzeichnis ab, wer im Raum abstimmt, solange die Abstimmung läuft. Tragen Sie die Stimmen ein, wenn sie beendet ist.
inroom-nobody = Niemand wurde abgehakt, also gibt es nichts einzutragen.
inroom-hands = Handzeichen
inroom-counted = Papier, nach Vorschlägen gezählt
inroom-people = Personen, die die Hand gehoben haben
inroom-people-help = Eine Person kann sie für mehrere Vorschläge heben.
inroom-papers = Stimmzettel aus Papier
inroom-paper-question = Ein Stimmzettel pro Zeile: yes (Ja), no (Nein) oder abstain (Enthaltung).
inroom-paper-one = Ein Stimmzettel pro Zeile: die Nummer des Vorschlags, oder abstain für eine Enthaltung.
inroom-paper-several = Ein Stimmzettel pro Zeile: die Nummern mit Komma, etwa 1,4, oder abstain für eine Enthaltung.
inroom-paper-scores = Ein Stimmzettel pro Zeile: die Punkte in der Reihenfolge der Vorschläge, etwa 5,-,0 (- für keine), oder abstain für eine Enthaltung.
inroom-paper-order = Ein Stimmzettel pro Zeile: die Nummern in der Reihenfolge des Papiers, etwa 3>1>2, oder abstain für eine Enthaltung.
inroom-bad-lines = Diese Zeilen sind keine Stimmen: { $lines }.
inroom-submit = Diese Stimmen festhalten
result-chosen = Gewählt: { $titles }.
result-is-chosen = gewählt
result-goes-out = scheidet aus
result-points = Punkte
result-option = Vorschlag
result-pairs = Vergleiche
result-pairs-help = Jede Zahl sagt, wie viele Stimmzettel den Vorschlag der Zeile vor den der Spalte setzen. Gewonnene Vergleiche sind fett.
result-round = Runde { $round }, nötige Stimmen: { $needed }
result-rounds = Alle Runden als Tabelle
result-exhausted = Stimmzettel ohne nächsten Vorschlag
result-lost = Durch Runden verloren
result-needed = Nötige Stimmen
verdict-chosen = Gewählt.
verdict-chosen-in-part = Gewählt, aber Sitze bleiben leer.
verdict-nothing-chosen = Nichts wurde gewählt.
verdict-waits = Ein Gleichstand wartet auf seine Entscheidung.
because-ballots = Stimmzettel mit einem Vorschlag: { $ballots }. Enthaltungen: { $abstentions }.
because-votes = { $title }: { $votes } von { $ballots } ({ $percent } %).
because-sum = { $title }: Punkte { $sum }, Stimmzettel { $given }.
because-choice-absolute = Nötig war mehr als die Hälfte von { $base } Stimmen auf der Liste: { $needed } oder mehr. Die meisten Stimmen: { $votes }, also { $percent } %.
because-choice-two-thirds = Nötig waren zwei Drittel von { $base } Stimmzetteln: { $needed } oder mehr. Die meisten Stimmen: { $votes }, also { $percent } %.
because-beats-all = { $title } gewinnt gegen jeden anderen Vorschlag.
because-strongest-paths = { $title } gewinnt nicht gegen jeden anderen Vorschlag, aber keiner hat eine stärkere Kette von Siegen.
because-quota = Quote: { $quota } (Stimmzettel: { $ballots }, Sitze: { $seats }).
because-chosen-in-round = Runde { $round }: { $title } ist gewählt (Stimmen: { $votes }, nötig: { $needed }).
because-left-in-round = Runde { $round }: { $title } ist gewählt (Stimmen: { $votes }), weil nicht mehr Vorschläge als Sitze übrig waren.
because-out-in-round = { $count ->
    [one] Runde { $round }: { $titles } scheidet aus (Stimmen: { $votes }).
   *[other] Runde { $round }: { $titles } scheiden aus (Stimmen je: { $votes }).
 }
because-surplus-in-round = Runde { $round }: Stimmen über der Quote, die von { $titles } an die nächsten auf diesen Stimmzetteln gehen: { $surplus }.
because-earlier-round = Runde { $round }: Mehrere hatten die wenigsten Stimmen. { $title } hatte die wenigsten in Runde { $earlier }.
because-tie-waits = Ein Gleichstand ist noch nicht entschieden.
because-tie-chair = Ja und Nein sind gleich. Der Vorsitz hat entschieden: { $stance }.
because-tie-lot = Ja und Nein sind gleich. Das Los fiel auf: { $stance }.
because-tie-nobody = { $titles } sind gleich. Nach den Regeln gewinnt dann niemand.
because-tie-chair-for = { $titles } sind gleich. Der Vorsitz hat für { $who } entschieden.
because-tie-chair-out = { $titles } sind gleich. Der Vorsitz hat entschieden, dass { $who } ausscheidet.
because-tie-lot-for = { $titles } sind gleich. Das Los fiel auf { $who }.
because-tie-lot-out = { $titles } sind gleich. Nach dem Los scheidet { $who } aus.
because-empty-seats = { $seats ->
    [one] Ein Sitz bleibt leer.
   *[other] { $seats } Sitze bleiben leer.
 }
because-room = { $count ->
    [one] Eine dieser Stimmen wurde im Raum abgegeben.
   *[other] { $count } dieser Stimmen wurden im Raum abgegeben.
 }
tie-status-quo = Nichts ändert sich, niemand gewinnt
tie-chair = Der Vorsitz entscheidet und sagt, warum
tie-lot = Das Los entscheidet
tie-title = Ein Gleichstand
tie-lead = { $titles } haben gleich viele Stimmen. Entscheiden Sie jetzt; dann wird das Ergebnis veröffentlicht.
tie-round = Runde { $round }
tie-wins = { $count ->
    [one] Wer gewinnt
   *[other] Wer gewinnt: Wählen Sie { $count }
 }
tie-out = Wer ausscheidet
tie-reason = Begründung
tie-reason-help = Alle können sie neben dem Ergebnis lesen.
tie-decide = Entscheiden und veröffentlichen
tie-seed = Was gezogen wurde
tie-seed-help = Ziehen Sie es offen: Würfeln Sie, oder fragen Sie mehrere Personen nach einer Zahl. Schreiben Sie auf, was kam, bis 80 Zeichen.
tie-draw = Losen und veröffentlichen
tie-reason-was = Der Vorsitz hat das so begründet:
tie-seed-was = Das Los wurde gezogen mit:
tie-seed-how = Die Reihenfolge ist die von SHA-256 dieses Textes, eines Doppelpunkts und der Nummer des Vorschlags.
done-inroom-entered = Die Stimmen aus dem Raum sind festgehalten.
conflict-holder-voted = Das Mitglied hat abgestimmt. Diese Stimme zählt.
conflict-voted-in-room = Diese Stimme wird im Raum abgegeben. Ist das ein Versehen, sagen Sie es der Schriftführung.
conflict-voted-online = Dieser Sitz hat von einem Gerät abgestimmt. Er kann nicht auch im Raum abstimmen.
conflict-room-too-few = Weniger als fünf Stimmen auf Papier wären nicht geheim. Haken Sie mindestens fünf Sitze ab, oder keinen.
conflict-papers-too-few = Es wurden weniger als fünf Stimmen auf Papier eingetragen. Das Ergebnis würde zeigen, wer wie gestimmt hat; es bleibt deshalb geschlossen. Tragen Sie mindestens fünf Stimmen ein oder keine.
conflict-room-too-many = Das sind mehr Stimmen, als Sitze abgehakt sind.
conflict-tie-decided = Ein Gleichstand dieser Zählung ist entschieden. Die Stimmen aus dem Raum bleiben, wie sie sind.
conflict-tie-waits = Ein Gleichstand wartet auf seine Entscheidung.
conflict-no-tie = Es gibt keinen Gleichstand zu entscheiden.
