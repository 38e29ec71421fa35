motion-new = Antrag schreiben
motion-new-lead = Ein Antrag ist ein Text, über den das Gremium berät und abstimmt. Vorschläge der Teams kommen über den Eingang.
motion-new-submit = Einbringen
motion-title = Titel
motion-text = Text
motion-text-help = Eine leere Zeile beginnt einen neuen Absatz. Jeder Absatz bekommt eine Nummer.
motion-reason = Gründe
motion-about = Über diesen Antrag
motion-since = Eingebracht
motion-decided = Entschieden
motion-proposal = Aus dem Vorschlag
motion-hash = Prüfsumme des gesendeten Textes
motion-paragraph = Absatz { $number }
motion-withdraw = Antrag zurückziehen
motion-state-submitted = Eingebracht
motion-state-on-agenda = Auf der Tagesordnung
motion-state-in-debate = In Beratung
motion-state-adopted = Angenommen
motion-state-rejected = Nicht angenommen
motion-state-postponed = Vertagt
motion-state-withdrawn = Zurückgezogen
done-motion-made = Der Antrag ist eingebracht.
done-motion-withdrawn = Der Antrag ist zurückgezogen.
conflict-motion-step = Der Antrag ist inzwischen in einem anderen Zustand. Bitte laden Sie die Seite neu.
conflict-motion-decided = Über diesen Antrag wurde schon entschieden.
inbox-title = Eingang
inbox-lead = Ausgewählte Vorschläge und Anträge anderer Gremien kommen hier an. Mit einem Schritt wird daraus ein Antrag dieses Gremiums.
inbox-empty = Hier wartet nichts.
inbox-meeting = Sitzung
inbox-later = Vorerst ohne Sitzung
inbox-take = Zum Antrag machen
sending-title = Ausgewählten Vorschlag an ein Gremium senden
sending-lead = Das Gremium berät darüber und stimmt ab.
sending-empty = Kein ausgewählter Vorschlag wartet.
sending-proposal = Vorschlag
sending-body = Gremium
sending-submit = Senden
done-sent-to-body = Der Vorschlag liegt im Eingang des Gremiums.
conflict-already-in-body = Dieses Gremium hat diesen Vorschlag schon.
waiting-inbox = { $count ->
    [one] Ein Vorschlag wartet im Eingang Ihres Gremiums
   *[other] { $count } Vorschläge warten im Eingang Ihres Gremiums
 }
waiting-inbox-act = Eingang öffnen
motion-submitters = Eingebracht von
motion-team = Team
motion-supporters = Unterstützung
motion-history = Was bisher geschah
motion-acts = Was Sie tun können
motion-in-block = Wird im Block entschieden:
motion-out-of-block = Herausgenommen aus dem Block
motion-text-before = Der Text davor
motion-state-referred = In einem Ausschuss
motion-state-needs-changes = Soll geändert werden
motion-step-put-on-agenda = Auf die Tagesordnung gesetzt
motion-step-take-off-agenda = Von der Tagesordnung genommen
motion-step-debate = Beratung begonnen
motion-step-adopt = Angenommen
motion-step-reject = Nicht angenommen
motion-step-postpone = Vertagt
motion-step-withdraw = Zurückgezogen
motion-step-refer = An einen Ausschuss gegeben
motion-step-report-back = Aus dem Ausschuss zurück
motion-step-ask-changes = Änderungen wurden erbeten
motion-step-resubmit = Wieder eingebracht
motion-by-meeting = Durch die Sitzung
motion-by-officers = Durch die Leitung des Gremiums
motion-by-submitters = Durch die Einbringenden
step-to = An:
step-until = Bis { $date }
support-count = { $count ->
    [one] Ein Mitglied unterstützt ihn
   *[other] { $count } Mitglieder unterstützen ihn
 }
support-needed = { $count } von { $needed } nötigen Mitgliedern unterstützen ihn
support-missing = { $count ->
    [one] Eines fehlt noch, damit er auf eine Tagesordnung kommen kann.
   *[other] { $count } fehlen noch, damit er auf eine Tagesordnung kommen kann.
 }
support-names = Wer ihn unterstützt
support-more = { $count ->
    [one] und eines mehr
   *[other] und { $count } weitere
 }
support-help = Mitglieder und Gäste sehen hier Ihren Namen. Unterstützen ist keine Abstimmung.
support-give = Diesen Antrag unterstützen
support-yours = Sie unterstützen diesen Antrag.
support-take-back = Meine Unterstützung zurücknehmen
submitters-asked = Noch ohne Antwort. Nur Sie sehen diese Namen:
submitter-asked-you = Sie sind gebeten, diesen Antrag mit einzubringen. Ihr Name erscheint, sobald Sie zustimmen.
submitter-agree = Mit einbringen
submitter-decline = Nein, danke
submitter-leave = Meinen Namen entfernen
motion-as = Sie bringen ihn ein
motion-as-member = als Mitglied
motion-as-body = im Namen des Gremiums
motion-new-supporters = { $count ->
    [one] Ein Antrag von Mitgliedern braucht eine Unterstützung, bevor er auf eine Tagesordnung kommt.
   *[other] Ein Antrag von Mitgliedern braucht { $count } Unterstützungen, bevor er auf eine Tagesordnung kommt.
 }
submitters-with = Gemeinsam einbringen mit
submitters-with-help = Höchstens zehn Mitglieder. Alle werden gefragt und erst nach ihrer Zustimmung genannt.
submitters-names = Weitere Mitglieder mit Namen
submitters-names-help = So, wie die Mitgliederliste sie zeigt: einer je Zeile oder mit Kommas dazwischen. Mit den angekreuzten höchstens zehn.
motion-rewrite = Antrag neu fassen
motion-rewrite-lead = Der Text davor bleibt im Verlauf. Die Unterstützung bleibt und kann zurückgenommen werden.
motion-rewrite-asked = Das Gremium bittet um Folgendes:
motion-rewrite-submit = Wieder einbringen
motion-changed-what = Was Sie geändert haben
motion-changed-what-help = Ein oder zwei Sätze. Sie stehen im Verlauf des Antrags.
motion-move = Sagen, was damit geschieht
motion-move-lead = Alle sehen diesen Schritt mit seinem Grund auf der Seite des Antrags.
motion-move-act = Schritt
motion-act-refer = An einen Ausschuss oder ein anderes Gremium geben
motion-act-report-back = Er ist aus dem Ausschuss zurück
motion-act-ask-changes = Die Einbringenden um Änderungen bitten
motion-act-postpone = Vertagen
motion-act-withdraw = Rückzug vermerken
motion-step-reason = Warum
motion-step-reason-help = In ein bis drei Sätzen.
motion-step-to = An wen
motion-step-to-help = Nötig, wenn Sie ihn weitergeben.
motion-step-until = Bis zu welchem Tag
motion-step-until-help = Wenn Sie vertagen und den Tag kennen.
motion-withdraw-effect = Das Gremium entscheidet nicht darüber. Das lässt sich nicht rückgängig machen; ein anderer Antrag kann eingebracht werden.
done-motion-moved = Der Schritt ist vermerkt.
done-motion-rewritten = Der Antrag ist wieder eingebracht.
done-motion-supported = Sie unterstützen den Antrag jetzt.
done-support-back = Ihre Unterstützung ist zurückgenommen.
done-submitter-agreed = Sie bringen den Antrag mit ein.
done-submitter-left = Ihr Name steht nicht auf dem Antrag.
advice-title = Empfehlung des Vorsitzes
advice-give = Dem Gremium etwas empfehlen
advice-lead = Sie steht beim Antrag, auf der Tagesordnung und auf der Seite der Abstimmung. Das Gremium entscheidet frei.
advice-reason-help = Ohne Empfehlung nicht nötig.
advice-take-back = Empfehlung zurücknehmen
advice-adopt = Der Vorsitz empfiehlt, ihn anzunehmen.
advice-reject = Der Vorsitz empfiehlt, ihn abzulehnen.
advice-adopt-changed = Der Vorsitz empfiehlt, ihn in geänderter Fassung anzunehmen.
advice-postpone = Der Vorsitz empfiehlt, ihn zu vertagen.
advice-open = Der Vorsitz empfiehlt nichts.
done-advice-given = Die Empfehlung steht beim Antrag.
done-advice-back = Die Empfehlung ist zurückgenommen.
motion-rules = Regeln für Anträge
motion-rules-lead = Wie viele Unterstützungen ein Antrag von Mitgliedern braucht und welche Schritte Sie selbst vornehmen.
motion-rules-note = Anträge von Teams, von anderen Gremien und vom Gremium selbst brauchen keine Unterstützung.
rules-supporters = Nötige Unterstützungen
rules-supporters-help = 0 bis 50. Bei 0 kann jeder Antrag auf eine Tagesordnung kommen.
rules-workflow = Schritte von Hand
rules-workflow-help = Was nicht angekreuzt ist, wird nicht angeboten. Tagesordnung und Abstimmungen bewegen Anträge ohnehin.
motions-title = Anträge dieses Gremiums
motions-supporters = { $count ->
    [one] Ein Antrag von Mitgliedern braucht hier eine Unterstützung.
   *[other] Ein Antrag von Mitgliedern braucht hier { $count } Unterstützungen.
 }
motions-all = Alle Anträge
motions-words = Wörter des Titels
motions-state = Stand
motions-any-state = Jeder Stand
motions-search = Anträge finden
motions-none-title = Nichts passt
motions-none-text = Kein Antrag hat diese Wörter und diesen Stand. Versuchen Sie weniger Wörter.
motions-empty-title = Noch kein Antrag
blocks-title = Antragsblöcke
blocks-lead = Über die Anträge eines Blocks wird gemeinsam entschieden. Jedes Mitglied kann vor der Abstimmung einen herausnehmen.
blocks-all = Alle Blöcke dieser Sitzung
blocks-empty-title = Noch kein Block
blocks-empty-text = Über jeden Antrag dieser Sitzung wird einzeln entschieden.
block-count = { $count ->
    [one] Ein Antrag
   *[other] { $count } Anträge
 }
block-new = Einen Block bilden
block-new-submit = Diesen Block bilden
block-name = Name des Blocks
block-motions = Anträge der Tagesordnung
block-no-motions = Kein Antrag der Tagesordnung ist frei. Sie können später welche hinzufügen.
block-lead = Über diese Anträge wird gemeinsam entschieden, wenn kein Mitglied einen herausnimmt.
block-closed-lead = Die Abstimmung über diesen Block hat begonnen. Nichts verlässt ihn mehr.
block-empty = In diesem Block ist kein Antrag.
block-add = Einen Antrag hinzufügen
block-add-submit = Zum Block hinzufügen
block-rename = Block umbenennen
block-taken-out = Wird einzeln entschieden
block-taken-out-when = Ein Mitglied hat ihn herausgenommen: { $date }
block-take-out-of = Einzeln abstimmen lassen: { $title }
block-take-out = Aus dem Block nehmen
block-put-back = Zurücklegen
block-dissolve = Block auflösen
block-dissolve-effect = Seine Anträge bleiben auf der Tagesordnung und werden einzeln entschieden.
block-dissolve-submit = Jetzt auflösen
done-block-made = Der Block ist gebildet.
done-block-removed = Der Block ist aufgelöst.
done-taken-out = Der Antrag ist aus dem Block. Über ihn wird einzeln abgestimmt.
way-title = Sein Weg durch die Gremien
way-sent-to = Weitergeleitet an
way-came-from = Kommt von
way-original = Der ursprüngliche Antrag mit seinem Verlauf
way-text = Fassung { $version } des Textes, gesendet am { $date }. Prüfsumme:
forwarding-state-waiting = Wartet im Eingang
forwarding-state-taken = Aufgegriffen
forwarding-state-refused = Nicht aufgegriffen
forwarding-state-called-back = Zurückgerufen
forward-title = An ein anderes Gremium weiterleiten
forward-lead = Er kommt dort in den Eingang. Ob er aufgegriffen wird und wie entschieden wird, steht auf der Seite Ihres Antrags.
forward-to = An welches Gremium
forward-note = Begleitschreiben
forward-note-help = Worum Sie bitten und warum es das Gremium angeht. Alle können es lesen.
forward-submit = Weiterleiten
forward-call-back = Zurückrufen
forward-nowhere = Kein Gremium übrig
forward-nowhere-text = Alle anderen Gremien haben diesen Antrag schon, oder er wartet in ihrem Eingang.
arrival-take = Aufgreifen
arrival-refuse = Nicht aufgreifen
arrival-refuse-help = Das Gremium, das ihn gesendet hat, und alle anderen können das lesen.
arrival-refuse-submit = Mit diesem Grund zurückgeben
done-motion-forwarded = Der Antrag liegt im Eingang des anderen Gremiums.
done-forwarding-called-back = Der Antrag ist zurückgerufen.
done-forwarding-refused = Das andere Gremium liest jetzt Ihren Grund.
conflict-already-supported = Dieser Sitz unterstützt den Antrag schon.
conflict-not-supported = Sie unterstützen diesen Antrag nicht.
conflict-own-motion = Das ist Ihr eigener Antrag.
conflict-support-closed = Der Antrag ist auf einer Tagesordnung oder entschieden. Wer hinter ihm steht, ändert sich nicht mehr.
conflict-supporters-missing = Dieser Antrag hat noch nicht genug Unterstützung.
conflict-last-submitter = Sie sind die letzte Person, die ihn einbringt. Sie können den Antrag zurückziehen.
conflict-motion-in-vote = Zu diesem Antrag gibt es eine Abstimmung. Veröffentlichen oder entfernen Sie sie zuerst.
conflict-motion-amended = Zu diesem Text gibt es Änderungsanträge: Er ändert sich nur noch durch sie. Titel und Begründung können Sie ändern.
conflict-already-forwarded = Das andere Gremium hat diesen Antrag schon, oder er wartet dort im Eingang.
conflict-forwarding-answered = Jemand hat inzwischen geantwortet oder ihn zurückgerufen.
conflict-block-closed = Die Abstimmung über diesen Block hat begonnen oder ist vorbei.
conflict-taken-out = Dieser Antrag wurde schon herausgenommen.
conflict-too-many-blocks = Diese Sitzung hat fünfzig Blöcke. Mehr sind nicht möglich.
waiting-forwarded = { $count ->
    [one] Ein Antrag eines anderen Gremiums wartet im Eingang
   *[other] { $count } Anträge anderer Gremien warten im Eingang
 }
waiting-forwarded-act = Eingang öffnen
waiting-submitter = Sie sind gebeten, „{ $title }“ mit einzubringen
waiting-submitter-act = Antworten
waiting-rewrite = Das Gremium bittet um Änderungen an „{ $title }“
waiting-rewrite-act = Neu fassen
notice-forwarding-arrived = { $body } hat Ihnen den Antrag „{ $title }“ weitergeleitet.
mail-forwarding-arrived-subject = Ein Antrag ist eingegangen
mail-forwarding-arrived-body =
    { $body } hat Ihnen den Antrag „{ $title }“ weitergeleitet.

    Hier ansehen: { $link }
notice-forwarding-news = { $news ->
    [taken] { $body } hat Ihren Antrag „{ $title }“ aufgegriffen.
    [refused] { $body } hat Ihren Antrag „{ $title }“ nicht aufgegriffen. Der Grund steht auf seiner Seite.
    [adopted] { $body } hat Ihren Antrag „{ $title }“ angenommen.
    [withdrawn] { $body } hat Ihren Antrag „{ $title }“ zurückgezogen.
   *[rejected] { $body } hat Ihren Antrag „{ $title }“ nicht angenommen.
 }
mail-forwarding-news-subject = Neues zu Ihrem Antrag
mail-forwarding-news-body =
    { $news ->
        [taken] { $body } hat Ihren Antrag „{ $title }“ aufgegriffen.
        [refused] { $body } hat Ihren Antrag „{ $title }“ nicht aufgegriffen. Der Grund steht auf seiner Seite.
        [adopted] { $body } hat Ihren Antrag „{ $title }“ angenommen.
        [withdrawn] { $body } hat Ihren Antrag „{ $title }“ zurückgezogen.
       *[rejected] { $body } hat Ihren Antrag „{ $title }“ nicht angenommen.
     }

    Hier ansehen: { $link }
