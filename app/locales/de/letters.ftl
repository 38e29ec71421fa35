letter-title = Brief der Jury
letter-name = Brief der Jury zu { $number }
letter-draft = Vorschau: Dieser Brief ist nicht verschickt. Das Team liest ihn, wenn das Ergebnis veröffentlicht ist.
letter-to = An das Team
letter-proposal = Vorschlag
letter-proposal-title = Titel
letter-greeting = Liebes Team,
letter-greeting-team = Liebes Team { $team },
letter-decision-selected = Die Jury hat Ihren Vorschlag ausgewählt. Wir gratulieren!
letter-decision-selected-with-conditions = Die Jury hat Ihren Vorschlag mit Auflagen ausgewählt. Wir gratulieren!
letter-decision-goes-on = Die Jury nimmt Ihren Vorschlag in die nächste Runde mit. Herzlichen Glückwunsch!
letter-decision-not-selected = Die Jury hat Ihren Vorschlag nicht ausgewählt. Danke für die Arbeit, die Sie hineingesteckt haben.
letter-conditions = Gründe und Auflagen
letter-figures = Das Ergebnis in Zahlen
letter-reviews = { $count ->
    [0] Kein Jurymitglied hat Ihren Vorschlag bewertet.
    [one] Ein Jurymitglied hat Ihren Vorschlag gelesen und bewertet.
   *[other] { $count } Jurymitglieder haben Ihren Vorschlag gelesen und bewertet.
 }
letter-mean = Er hat { $points } von 100 Punkten: das Mittel dessen, was sie gegeben haben.
letter-rank = Sein Rang ist { $rank } von { $all }.
letter-next = Wie es weitergeht
letter-next-selected = Die Organisatoren können Ihren Vorschlag an eine Versammlung schicken. Dort kann er ein Antrag werden, geändert und abgestimmt werden. Jeder Schritt steht auf der Seite Ihres Vorschlags.
letter-next-selected-with-conditions = Lesen Sie die Auflagen oben und sagen Sie den Organisatoren, wie Sie sie erfüllen. Dann können sie Ihren Vorschlag an eine Versammlung schicken, die darüber berät und abstimmt. Jeder Schritt steht auf der Seite Ihres Vorschlags.
letter-next-goes-on = Die Jury liest Ihren Vorschlag noch einmal, neben den anderen, die weiterkommen. Sie müssen nichts tun. Am Ende dieser Runde bekommen Sie einen weiteren Brief.
letter-next-not-selected = Ihr Text gehört weiter Ihnen und wird nicht veröffentlicht. Lesen Sie, was die Jurymitglieder raten: Sie können den Text besser machen und in einer anderen Ausgabe noch einmal vorschlagen.
letter-criteria-lead = Für jedes Kriterium: wie viele Jurymitglieder welche Stufe gewählt haben.
letter-column-level = Stufe
letter-column-jurors = Jurymitglieder
letter-comments-lead = Jeder Text ist von einem Jurymitglied. Namen werden nicht genannt.
letter-ask = Fragen oder Einwände
letter-ask-text = Fragen Sie die Organisatoren der Ausgabe oder wer Ihr Team begleitet. Wenn Sie meinen, dass eine Regel verletzt wurde, schreiben Sie das den Organisatoren, mit der Nummer { $number }.
letter-closing = Mit freundlichen Grüßen
letter-signature = Die Jury von „{ $challenge }“
letter-address = Der ganze Weg dieses Vorschlags:
letter-missing = Einige Zeichen dieser Texte lassen sich hier nicht drucken. Die Seite dieses Briefes zeigt sie alle.
letter-pdf = Brief als PDF
letters-title = Briefe an die Teams
letters-preview = Noch ist nichts verschickt. Sie lesen hier, was jedes Team bekommen wird, mit der Wahl darunter.
letters-show = Die Briefe so zeigen
letters-early = Noch keine Briefe
letters-early-text = Wenn die Runde geschlossen ist und die Jury entschieden hat, lesen Sie hier, was jedes Team bekommen wird.
letters-none = Kein Brief, den Sie lesen können
letters-none-text = In dieser Runde ist kein Vorschlag, oder Sie dürfen seine Bewertungen nicht sehen.
letters-sent = Verschickt
letters-not-sent = Nicht verschickt
