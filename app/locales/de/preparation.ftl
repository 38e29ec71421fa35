meeting-state-cancelled = Abgesagt
live-none-cancelled = Die Sitzung findet nicht statt.
meeting-length = Geplante Dauer in Minuten
meeting-until = bis etwa
meeting-access = Wie man hineinkommt
meeting-access-help = Stufen, Aufzug, Türen, Zugang mit Kinderwagen. Alle lesen es.
meeting-link-who = Wer den Link sieht
meeting-link-public = Alle, nicht nur das Gremium
meeting-link-hidden = Mitglieder des Gremiums sehen den Link.
meeting-interpretation = Dolmetschen
meeting-interpretation-help = Sprachen, in die jemand dolmetscht.
meeting-calendar = In meinen Kalender
meeting-cancel = Sitzung absagen
meeting-cancel-why = Warum
meeting-cancel-why-help = Alle Eingeladenen lesen diesen Grund, und die Öffentlichkeit auch.
meeting-cancel-effect = Die Sitzung findet nicht statt. Alle Mitglieder erfahren es. Ihre Anträge warten auf eine andere Sitzung. Das lässt sich nicht rückgängig machen.
meeting-cancel-submit = Absagen und allen Bescheid geben
meeting-cancelled-why = Diese Sitzung findet nicht statt.
agenda-title = Tagesordnung vorbereiten
agenda-of = Tagesordnung: { $title }
agenda-number = Nummer
agenda-begins = Beginn
agenda-length = Dauer
agenda-print = Tagesordnung zum Drucken
agenda-print-help = Drucken Sie diese Seite mit Ihrem Browser. Alle Zeiten sind in UTC.
agenda-with-internal = Dieses Papier enthält interne Punkte. Es ist nur für das Gremium.
agenda-takes = Die Punkte brauchen { $minutes } Minuten, die Sitzung ist für { $planned } geplant.
agenda-over = Minuten zu viel: { $count }. Kürzen Sie Punkte oder planen Sie eine längere Sitzung.
agenda-undo = Verschieben rückgängig machen
agenda-copy = Frühere Tagesordnung übernehmen
agenda-copy-lead = Die Punkte kommen ans Ende dieser Tagesordnung, mit Dauer und Unterpunkten. Anträge bleiben, wo sie sind.
agenda-copy-which = Tagesordnung von
agenda-copy-from = { $title }, { $date } (Punkte: { $count })
agenda-copy-submit = Diese Punkte übernehmen
agenda-copy-none = Keine andere Sitzung dieses Gremiums hat Punkte zum Übernehmen.
item-edit = Punkt ändern
item-edit-short = Ändern
item-edit-of = Ändern: { $title }
item-more = Mehr
item-under = Zum Unterpunkt des Punktes davor machen
item-out = Zum eigenen Punkt machen
item-to = An Stelle
item-to-submit = Verschieben
item-drag-of = Ziehen: { $title }
item-papers = Unterlagen: { $count }
item-parent = Teil von
item-parent-help = Ein Unterpunkt steht unter seinem Punkt, wie 3.1 unter 3.
item-no-parent = Kein anderer Punkt
item-presenter = Wer ihn vorstellt
item-presented = von { $name }
item-notes = Hinweise
item-notes-help = Was man vorher wissen soll. Wer den Punkt sieht, liest sie.
item-visible = Wer es sieht
item-internal = Nur das Gremium: intern
item-internal-mark = Intern
item-remove-sure = Diesen Punkt von der Tagesordnung nehmen?
item-remove-effect = „{ $title }“ kommt von der Tagesordnung. Unterpunkte bleiben als Punkte, Unterlagen bleiben bei der Sitzung.
item-remove-motion = „{ $title }“ kommt von der Tagesordnung. Der Antrag wartet auf eine andere Sitzung.
item-remove-submit = Von der Tagesordnung nehmen
drag-help = Ziehen Sie einen Punkt an seinem Griff. Mit Tasten: Leertaste nimmt ihn auf, die Pfeile suchen einen Platz, Leertaste legt ihn ab, Escape bricht ab.
drag-picked = { $title } ist aufgenommen. Suchen Sie mit den Pfeilen einen Platz.
drag-before = Vor { $title }
drag-after = Nach { $title }
drag-under = Als Unterpunkt von { $title }
drag-dropped = { $title } wurde verschoben.
drag-left = Nichts wurde verschoben.
drag-lost = Keine Verbindung. Nichts wurde verschoben; bitte versuchen Sie es noch einmal.
papers-title = Unterlagen
papers-lead = Was man vor der Sitzung gelesen haben soll: Dateien oder Links zu anderen Seiten.
papers-none = Noch keine Unterlagen
papers-none-text = Fügen Sie hinzu, was alle vorher lesen sollen.
paper-add = Unterlage hinzufügen
paper-title = Titel der Unterlage
paper-file = Datei
paper-file-help = PDF, Bild, Tabelle (CSV) oder Text, bis 5 MB. Die Namen derer, die sie gemacht haben, werden entfernt.
paper-link = Oder ein Link
paper-link-help = Beginnt mit https://
paper-link-mark = Link
paper-item = Gehört zu
paper-of-meeting = Ganze Sitzung
paper-internal = Nur das Gremium: intern
paper-add-submit = Diese Unterlage hinzufügen
paper-show = Allen zeigen
paper-hide = Nur für das Gremium
paper-remove = Entfernen
paper-remove-of = Entfernen: { $title }
paper-remove-sure = Diese Unterlage entfernen?
paper-remove-effect = „{ $title }“ wird endgültig gelöscht.
paper-remove-submit = Endgültig entfernen
invitations-title = Einladungen und Antworten
invitations-sent = Die Einladungen gingen am { $date } hinaus.
invitations-invited = Eingeladene Mitglieder
invitations-yes = Mitglieder, die kommen
invitations-no = Mitglieder, die nicht kommen
invitations-called = Gerufene Vertretungen
invitations-standing-in = Vertretungen, die kommen
invitations-send = Einladen, wer noch nicht eingeladen ist ({ $count })
invitations-ask = Alle ohne Antwort noch einmal fragen
invitations-help = Briefe bekommen alle, die eine Adresse angegeben haben; die anderen lesen es hier. Kommt ein Mitglied nicht, wird die Vertretung von selbst gerufen.
invitations-seats = Sitz für Sitz
invitations-is-called = Vertretung, gerufen
invitations-nobody = Für diesen Sitz kann niemand einspringen.
forecast-needed = { $expected } von { $mandates } erwartet, { $needed } nötig
forecast-plain = { $expected } von { $mandates } erwartet
forecast-no-rule = Die Regeln des Gremiums verlangen keine Zahl von Anwesenden.
forecast-enough = Das reicht, um zu entscheiden.
forecast-possible = Es reicht, wenn alle kommen, die noch nicht geantwortet haben.
forecast-too-few = Das reicht nicht, um zu entscheiden. Fragen Sie mehr Menschen oder wählen Sie einen anderen Tag.
replied-waiting = Noch keine Antwort
replied-yes = Kommt
replied-no = Kommt nicht
replied-substitute = Schickt die Vertretung
replied-not-invited = Nicht eingeladen
reply-asked = Kommen Sie?
reply-yes = Ja, ich komme
reply-no = Nein
reply-substitute = Ich schicke meine Vertretung
reply-said-waiting = Sie haben noch nicht geantwortet.
reply-said-yes = Sie haben gesagt, dass Sie kommen.
reply-said-no = Sie haben gesagt, dass Sie nicht kommen.
reply-said-substitute = Sie haben gesagt, dass Ihre Vertretung kommt.
reply-as-substitute = Sie sind als Vertretung gefragt: Das Mitglied kommt nicht.
reply-once = Ein Druck genügt; Sie brauchen sich nicht anzumelden. Dieser Link gilt einmal.
reply-thanks = Danke für Ihre Antwort
reply-change = Wenn sich etwas ändert, melden Sie sich an und antworten Sie auf der Seite der Sitzung.
reply-to-meeting = Zur Sitzung
expected-name = Name
expected-which = Welche Sitze
expected-find = Suchen
expected-none = Kein solcher Sitz
expected-none-text = Suchen Sie einen anderen Namen, oder zeigen Sie alle Sitze.
expected-all = Alle
expected-checked-in = Warten auf Bestätigung
expected-present = Anwesend
expected-unanswered = Noch keine Antwort
expected-declined = Kommen nicht
attendance-title = Liste der Anwesenden
attendance-nobody-waits = Niemand wartet auf Bestätigung.
attendance-confirm-all = Alle Angemeldeten bestätigen
attendance-file = Liste als Datei (CSV)
attendance-back = Ist wieder da
attendance-since = seit
attendance-member = Mitglied
attendance-guest = Gast
attendance-column-name = Name
attendance-column-role = Als
attendance-column-answer = Antwort
attendance-column-state = In der Sitzung
attendance-column-came = Gekommen (UTC)
attendance-column-left = Gegangen (UTC)
guests-title = Gäste
guests-none = Es wurde kein Gast eingelassen.
guest-name = Name des Gastes
guest-name-help = So, wie der Gast genannt werden möchte. Er steht im Protokoll.
guest-capacity = Kommt für
guest-admit = Diesen Gast einlassen
done-item-added = Der Punkt steht auf der Tagesordnung.
done-item-moved = Der Punkt wurde verschoben.
done-item-back = Der Punkt ist wieder, wo er war.
done-item-removed = Der Punkt ist von der Tagesordnung genommen.
done-agenda-copied = Die Punkte wurden übernommen.
done-paper-added = Die Unterlage wurde hinzugefügt.
done-paper-removed = Die Unterlage wurde entfernt.
done-invited = Die Einladungen sind unterwegs.
done-asked-again = Wer noch nicht geantwortet hat, wird noch einmal gefragt.
done-reply-noted = Danke. Ihre Antwort ist vermerkt.
done-guest-admitted = Der Gast ist eingelassen.
done-meeting-cancelled = Die Sitzung ist abgesagt. Alle Mitglieder erfahren es.
conflict-agenda-full = Eine Tagesordnung hat höchstens 500 Punkte.
conflict-item-not-placed = Der Punkt kann dort nicht stehen. Ein Punkt mit Unterpunkten kann selbst keiner sein.
conflict-papers-closed = Die Unterlagen dieser Sitzung lassen sich nicht mehr ändern.
conflict-papers-full = Eine Sitzung hat höchstens 60 Unterlagen. Entfernen Sie zuerst eine.
conflict-sitting-begun = Die Sitzung hat begonnen. Wer da ist, wird im Raum vermerkt.
conflict-time-begun = Die Sitzung hat begonnen. Ihre Zeit bleibt, wie sie ist.
conflict-all-invited = Alle sind schon eingeladen.
conflict-asked-today = Sie wurden vor kurzem gefragt. Fragen Sie morgen wieder.
conflict-all-answered = Alle haben geantwortet.
conflict-not-invited = Sie sind zu dieser Sitzung noch nicht eingeladen.
conflict-not-needed = Das Mitglied kommt doch. Sie brauchen nicht zu kommen.
conflict-reply-link-used = Dieser Link wurde benutzt oder gilt nicht mehr. Melden Sie sich an, um zu antworten, oder nehmen Sie den Link eines neueren Briefes.
conflict-nobody-checked-in = Niemand wartet auf Bestätigung.
conflict-guests-full = Eine Sitzung hat höchstens 200 Gäste.
waiting-meeting-reply = Kommen Sie zu „{ $title }“?
waiting-meeting-reply-act = Antworten
mail-line-when = { $begins }
mail-line-place = Ort: { $place }
mail-line-interpretation = Dolmetschen: { $languages }
mail-line-join = Online:
notice-meeting-invitation = { $body } lädt Sie zu „{ $title }“ ein: { $begins }.
mail-meeting-invitation-subject = Einladung: { $title }
mail-meeting-invitation-body =
    { $body } lädt Sie zu „{ $title }“ ein.

    { $lines }

    Bitte sagen Sie, ob Sie kommen. Sie brauchen sich nicht anzumelden; der Link gilt einmal:
    { $link }

    Tagesordnung und Unterlagen:
    { $page }
notice-meeting-asked-again = Kommen Sie zu „{ $title }“ ({ $begins })? { $body } hat noch keine Antwort von Ihnen.
mail-meeting-asked-again-subject = Kommen Sie? { $title }
mail-meeting-asked-again-body =
    { $body } hat noch keine Antwort von Ihnen: Kommen Sie zu „{ $title }“?

    { $lines }

    Sie brauchen sich nicht anzumelden; der Link gilt einmal:
    { $link }

    Tagesordnung und Unterlagen:
    { $page }
notice-meeting-called = Ein Mitglied kann nicht zu „{ $title }“ kommen ({ $begins }). { $body } bittet Sie um Vertretung.
mail-meeting-called-subject = Können Sie einspringen? { $title }
mail-meeting-called-body =
    Ein Mitglied, das Sie vertreten, kann nicht kommen. { $body } bittet Sie, zu „{ $title }“ zu kommen.

    { $lines }

    Bitte sagen Sie, ob Sie kommen. Sie brauchen sich nicht anzumelden; der Link gilt einmal:
    { $link }

    Tagesordnung und Unterlagen:
    { $page }
notice-meeting-released = Sie brauchen bei „{ $title }“ von { $body } nicht einzuspringen ({ $begins }).
mail-meeting-released-subject = Sie brauchen nicht einzuspringen: { $title }
mail-meeting-released-body =
    Sie brauchen bei „{ $title }“ von { $body } nicht einzuspringen. Danke für Ihre Bereitschaft.

    { $lines }

    Die Sitzung:
    { $page }
notice-meeting-changed = „{ $title }“ von { $body } hat einen anderen Ort oder Link. Beginn: { $begins }.
mail-meeting-changed-subject = Anderer Ort: { $title }
mail-meeting-changed-body =
    „{ $title }“ von { $body } hat einen anderen Ort oder Link. Ihre Antwort bleibt.

    { $lines }

    Die Sitzung:
    { $page }
notice-meeting-unseated = „{ $title }“ von { $body } ist zu einer anderen Zeit: { $begins }. Ihr Sitz endet vor diesem Tag.
mail-meeting-unseated-subject = Andere Zeit: { $title }
mail-meeting-unseated-body =
    „{ $title }“ von { $body } ist zu einer anderen Zeit. Ihr Sitz endet vor diesem Tag; Sie werden nicht noch einmal gefragt. Danke für Ihre Arbeit.

    { $lines }

    Die Sitzung:
    { $page }
notice-meeting-moved = „{ $title }“ von { $body } ist zu einer anderen Zeit: { $begins }. Bitte antworten Sie neu.
mail-meeting-moved-subject = Andere Zeit: { $title }
mail-meeting-moved-body =
    „{ $title }“ von { $body } ist zu einer anderen Zeit.

    { $lines }

    Bitte sagen Sie noch einmal, ob Sie kommen. Sie brauchen sich nicht anzumelden; der Link gilt einmal:
    { $link }

    Die Sitzung:
    { $page }
notice-meeting-cancelled = „{ $title }“ von { $body } ({ $begins }) findet nicht statt: { $reason }
mail-meeting-cancelled-subject = Abgesagt: { $title }
mail-meeting-cancelled-body =
    „{ $title }“ von { $body } findet nicht statt.

    { $reason }

    Geplant war:
    { $lines }

    Die Sitzung:
    { $page }
