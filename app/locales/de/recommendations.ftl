recommendations-title = Empfehlungen
recommendations-lead = Was Beiräte von Ämtern verlangt haben, und was die Ämter geantwortet und getan haben.
recommendations-show = Welche Empfehlungen
recommendations-all = Alle
recommendations-overdue = Überfällig
recommendations-waiting = Wartend
recommendations-answered = Beantwortet
recommendations-none = Hier ist keine
recommendations-none-text = Wenn ein Beirat einen Antrag annimmt, kann er ihn an ein Amt schicken. Dann steht er hier, mit dem Tag der Antwort.
recommendations-sent = Geschickt am { $date }
standing-asked = Das Amt fragt nach
standing-waiting = { $days ->
    [one] Antwort erwartet: noch ein Tag
   *[other] Antwort erwartet: noch { $days } Tage
}
standing-overdue = { $days ->
    [one] Antwort einen Tag überfällig
   *[other] Antwort { $days } Tage überfällig
}
standing-answered = { $days ->
    [one] Rechtzeitig beantwortet, nach einem Tag
   *[other] Rechtzeitig beantwortet, nach { $days } Tagen
}
standing-answered-late = { $days ->
    [one] Zu spät beantwortet, nach einem Tag
   *[other] Zu spät beantwortet, nach { $days } Tagen
}
of-whole = { $part } von { $whole }
records-title = Wie Ämter Wort halten
records-help = Gezählt über alle geschickten Empfehlungen. Angenommen heißt auch: zum Teil angenommen.
records-office = Amt
records-received = Erhalten
records-in-time = Rechtzeitig beantwortet
records-overdue = Überfällig
records-accepted = Angenommen
records-done = Umgesetzt
recommendation-asked = Worum es geht
recommendation-answer = Die Antwort
recommendation-no-answer = Es gibt noch keine Antwort.
recommendation-facts = Auf einen Blick
fact-office = Amt
fact-body = Geschickt von
fact-motion = Angenommener Antrag
fact-sent = Geschickt am
fact-due = Antwort fällig
fact-proposal = Vorschlag
answer-kind = Ihre Antwort
answer-kind-accepted = Angenommen
answer-kind-in-part = Zum Teil angenommen
answer-kind-not-accepted = Nicht angenommen
answer-kind-needs-more = Das Amt fragt nach
answer-choice-accepted = Wir nehmen sie an
answer-choice-in-part = Wir nehmen sie zum Teil an
answer-choice-not-accepted = Wir nehmen sie nicht an
answer-choice-needs-more = Wir brauchen mehr, um zu entscheiden
answer-title = Die Empfehlung beantworten
answer-lead = Von { $body }. Bitte antworten Sie bis { $date }. Sie brauchen kein Konto.
answer-text = Was Sie tun werden oder fragen
answer-text-help = In einfachen Worten. Junge Leute lesen es, oft in einer zweiten Sprache.
answer-reason = Gründe
answer-reason-help = Nötig, wenn Sie sie nicht oder nur zum Teil annehmen.
answer-supplement = Was der Beirat dann schickte
answer-milestones = Erste Schritte
answer-milestones-help = Was bis wann getan wird. Sie können später mehr hinzufügen.
answer-public = Ihre Antwort ist sofort öffentlich. Sie kann danach nicht geändert werden.
answer-submit = Antwort abschicken
supply-title = Das Amt braucht mehr von Ihnen
supply-text = Was Sie schicken
supply-help = Es wird öffentlich. Heute beginnt eine neue Frist.
supply-submit = An das Amt schicken
milestones-title = Was das Amt tut
milestones-progress = Schritte sind getan
milestones-none = Das Amt hat noch keine Schritte genannt.
milestone-no-day = Kein Datum
milestone-state-planned = Geplant
milestone-state-started = Begonnen
milestone-state-done = Getan
milestone-state-dropped = Aufgegeben
milestone-act-start = Als begonnen melden
milestone-act-finish = Als getan melden
milestone-act-drop = Aufgeben
milestone-act-reopen = Wieder öffnen
milestone-title-label = Was getan wird
milestone-due-label = Bis wann
milestone-evidence = Was es zeigt (Worte oder Link)
milestone-add = Einen Schritt hinzufügen
milestone-add-submit = Hinzufügen
progress-title = Melden, was getan wurde
offices-title = Ämter, die antworten müssen
offices-lead = Eine Empfehlung geht an eines davon. Die Frist beginnt am Tag des Abschickens.
offices-none = Noch kein Amt
offices-none-text = Fügen Sie das erste Amt Ihrer Stadt hinzu, das antworten soll.
office-name = Name des Amtes
office-place = Stadt oder Region
office-email = E-Mail-Adresse des Amtes
office-email-help = Des Amtes, nicht einer Person. Es bekommt einen Link zum Antworten ohne Konto.
office-language = Sprache seiner E-Mails
office-days = Tage zum Antworten
office-reminder = Erinnerung, Tage vorher
office-rule = { $days } Tage zum Antworten, Erinnerung { $reminder } Tage vorher
office-official = Eine Person im Amt benennen
office-official-help = Der Name eines Kontos. Diese Person kann ohne den Link antworten.
office-official-submit = Diese Person benennen
office-add = Ein Amt hinzufügen
office-add-submit = Amt hinzufügen
send-title = An ein Amt schicken
send-lead = Der angenommene Antrag wird eine Empfehlung. Das Amt schuldet eine begründete Antwort, und alle sehen, ob sie kommt.
send-name = Titel
send-text = Was das Amt tun soll
send-text-help = Hier steht der angenommene Text. Ergänzen Sie, was dieses Amt zuerst tun soll.
send-choose = Amt wählen
send-office = { $name } – { $days } Tage
send-submit = Empfehlung schicken
conflict-motion-not-adopted = Nur ein angenommener Antrag kann an ein Amt gehen.
conflict-office-of-another-body = Dieses Amt antwortet einem anderen Beirat.
conflict-already-sent = Dieser Antrag ging schon an dieses Amt.
conflict-nothing-asked = Das Amt hat nichts gefragt.
conflict-answered-already = Diese Empfehlung ist schon beantwortet.
conflict-nothing-promised = Das Amt hat nichts zugesagt, also gibt es nichts zu melden.
conflict-milestone-not-moved = Jemand hat diesen Schritt eben geändert. Bitte sehen Sie noch einmal nach.
conflict-link-used = Dieser Link wurde benutzt oder ist abgelaufen. Eine neuere E-Mail hat einen neuen Link. Wer ein Konto hat, kann sich anmelden.
done-office-supplied = Geschickt. Das Amt hat einen neuen Termin für die Antwort.
done-office-answered = Danke. Die Antwort ist jetzt öffentlich, die Verfasser wissen Bescheid.
done-office-reported = Vermerkt. Alle können es jetzt sehen.
done-office-added = Das Amt wurde hinzugefügt.
done-official-named = Diese Person kann jetzt für das Amt antworten.
done-recommendation-sent = Geschickt. Das Amt hat eine E-Mail, die Frist läuft.
waiting-answer-due = „{ $title }“ wartet auf die Antwort Ihres Amtes.
waiting-answer-due-act = Antworten
waiting-office-asks = Das Amt fragt nach zu „{ $title }“.
waiting-office-asks-act = Schicken
notice-recommendation-sent = „{ $title }“ ging an { $office }. Die Antwort ist fällig am { $due }.
mail-recommendation-sent-subject = Eine Empfehlung wurde geschickt
mail-recommendation-sent-body =
    „{ $title }“ ging an { $office }. Die Antwort ist fällig am { $due }.

    Hier ansehen: { $link }
notice-office-accepted = Das Amt hat „{ $title }“ angenommen.
mail-office-accepted-subject = Das Amt hat geantwortet
mail-office-accepted-body =
    Das Amt hat „{ $title }“ angenommen.

    Hier ansehen: { $link }
notice-office-accepted-in-part = Das Amt hat „{ $title }“ zum Teil angenommen und nennt Gründe.
mail-office-accepted-in-part-subject = Das Amt hat geantwortet
mail-office-accepted-in-part-body =
    Das Amt hat „{ $title }“ zum Teil angenommen und nennt Gründe.

    Hier ansehen: { $link }
notice-office-did-not-accept = Das Amt hat „{ $title }“ nicht angenommen und nennt Gründe.
mail-office-did-not-accept-subject = Das Amt hat geantwortet
mail-office-did-not-accept-body =
    Das Amt hat „{ $title }“ nicht angenommen und nennt Gründe.

    Hier ansehen: { $link }
notice-office-needs-more = Das Amt fragt zu „{ $title }“ nach, bevor es entscheidet.
mail-office-needs-more-subject = Das Amt hat geantwortet
mail-office-needs-more-body =
    Das Amt fragt zu „{ $title }“ nach, bevor es entscheidet.

    Hier ansehen: { $link }
notice-milestone-done = Getan für „{ $title }“: { $milestone }
mail-milestone-done-subject = Etwas wurde getan
mail-milestone-done-body =
    Getan für „{ $title }“: { $milestone }

    Hier ansehen: { $link }
notice-answer-overdue = { $office } hat „{ $title }“ nicht rechtzeitig beantwortet.
mail-answer-overdue-subject = Eine Antwort ist überfällig
mail-answer-overdue-body =
    { $office } hat „{ $title }“ nicht rechtzeitig beantwortet.

    Hier ansehen: { $link }
mail-office-asked-subject = Eine Empfehlung für Ihr Amt: { $title }
mail-office-asked-body =
    Ein Beirat junger Migrantinnen und Migranten hat „{ $title }“ angenommen und schickt es an { $office }. Bitte antworten Sie bis { $due }. Sie brauchen kein Konto: Dieser Link öffnet das Formular und gilt einmal.

    { $link }
mail-office-supplied-subject = Was Sie gefragt haben: { $title }
mail-office-supplied-body =
    Der Beirat hat { $office } zu „{ $title }“ geschickt, was gefragt war. Bitte antworten Sie bis { $due }. Dieser Link gilt einmal.

    { $link }
mail-office-reminder-subject = Antwort fällig am { $due }: { $title }
mail-office-reminder-body =
    Die Antwort von { $office } auf „{ $title }“ ist am { $due } fällig. Dieser Link öffnet das Formular und gilt einmal.

    { $link }
mail-office-overdue-subject = Antwort überfällig seit { $due }: { $title }
mail-office-overdue-body =
    Die Antwort von { $office } auf „{ $title }“ war am { $due } fällig. Sie steht jetzt in der öffentlichen Liste überfälliger Antworten. Dieser Link öffnet das Formular und gilt einmal.

    { $link }
mail-office-progress-subject = Zum Melden: { $title }
mail-office-progress-body =
    { $office } hat „{ $title }“ angenommen. Wenn etwas getan ist, melden Sie es mit diesem Link. Er gilt einmal, dann kommt der nächste.

    { $link }
answer-choice-by-points = Wir antworten Punkt für Punkt
answer-documents = Dokumente
answer-documents-help = Unterlagen auf der Website Ihres Amtes, zum Beispiel ein Beschluss oder ein Plan.
document-link = Adresse (https)
document-title = Titel des Dokuments
documents-title = Dokumente des Amtes
follow = Dieser Empfehlung folgen
unfollow = Nicht mehr folgen
follow-count = Menschen, die folgen: { $count }
follow-help = Sie erfahren, wenn das Amt antwortet und wenn etwas getan ist.
follow-on = Sie folgen dieser Empfehlung.
follow-title = Hören, was daraus wird
milestone-responsible = Wer zuständig ist
point-number = Punkt { $number }
point-open = Noch nicht beantwortet
point-reason-help = Nötig, wenn Sie diesen Punkt nicht oder nur teilweise annehmen.
point-verdict-accepted = Angenommen
point-verdict-in-part = Teilweise angenommen
point-verdict-not-accepted = Nicht angenommen
points-title = Punkt für Punkt
reply-choice-left = Wir lassen es bei der Antwort
reply-choice-taken-up = Wir greifen sie auf: Das Amt wird erneut gefragt, eine neue Frist beginnt
reply-decide = Was das Gremium daraus macht
reply-decide-submit = Entscheidung festhalten
reply-help = Einmal, für alle Verfasser. Sie wird sofort öffentlich und lässt sich nicht ändern.
reply-left = Das Gremium lässt es bei der Antwort
reply-taken-up = Das Gremium hat sie aufgegriffen
reply-note = Was das Gremium dazu sagt
reply-submit = Erwiderung senden
reply-text = Ihre Erwiderung an das Amt
reply-title = Erwiderung der Verfasser
send-points = Punkte, einer pro Zeile
send-points-help = Das Amt antwortet auf jeden und nennt Gründe, wenn es einen nicht annimmt.
done-followed = Sie folgen jetzt dieser Empfehlung.
done-unfollowed = Sie folgen ihr nicht mehr.
done-replied = Ihre Erwiderung ist jetzt öffentlich.
conflict-nothing-to-reply = Es gibt keine endgültige Antwort, auf die man erwidern kann.
conflict-replied-already = Die Verfasser haben schon erwidert.
conflict-reply-decided = Das ist schon entschieden, oder das Amt wurde erneut gefragt.
notice-authors-replied = Die Verfasser haben auf die Antwort zu „{ $title }“ erwidert.
mail-authors-replied-subject = Neues zu einer Empfehlung
mail-authors-replied-body =
    Die Verfasser haben auf die Antwort zu „{ $title }“ erwidert.

    Hier ansehen: { $link }
notice-reply-taken-up = Das Gremium hat die Erwiderung zu „{ $title }“ aufgegriffen und fragt das Amt erneut.
mail-reply-taken-up-subject = Neues zu einer Empfehlung
mail-reply-taken-up-body =
    Das Gremium hat die Erwiderung zu „{ $title }“ aufgegriffen und fragt das Amt erneut.

    Hier ansehen: { $link }
notice-reply-left = Das Gremium lässt es bei „{ $title }“ bei der Antwort des Amtes.
mail-reply-left-subject = Neues zu einer Empfehlung
mail-reply-left-body =
    Das Gremium lässt es bei „{ $title }“ bei der Antwort des Amtes.

    Hier ansehen: { $link }
notice-milestone-started = Begonnen für „{ $title }“: { $milestone }
mail-milestone-started-subject = Neues zu einer Empfehlung
mail-milestone-started-body =
    Begonnen für „{ $title }“: { $milestone }

    Hier ansehen: { $link }
notice-milestone-dropped = Aufgegeben für „{ $title }“: { $milestone }
mail-milestone-dropped-subject = Neues zu einer Empfehlung
mail-milestone-dropped-body =
    Aufgegeben für „{ $title }“: { $milestone }

    Hier ansehen: { $link }
notice-milestone-late = Verspätet für „{ $title }“: { $milestone }
mail-milestone-late-subject = Neues zu einer Empfehlung
mail-milestone-late-body =
    Verspätet für „{ $title }“: { $milestone }

    Hier ansehen: { $link }
mail-office-replied-subject = Die Verfasser haben erwidert: „{ $title }“
mail-office-replied-body =
    Das Gremium hat die Erwiderung auf die Antwort von { $office } aufgegriffen. Bitte antworten Sie erneut bis { $due }: { $link }
mail-office-milestone-late-subject = Ein zugesagter Schritt ist verspätet: „{ $title }“
mail-office-milestone-late-body =
    Der Tag eines Schrittes, den { $office } zugesagt hat, ist vorbei. Bitte sagen Sie, wie er steht; Sie brauchen kein Konto: { $link }
send-none = Kein Amt, an das er gehen kann
send-none-text = Kein Amt kann diesen Antrag annehmen: Es gibt keines, jedes hat ihn schon oder ist beendet.
office-edit = Dieses Amt ändern
office-edit-lead = Eine laufende Frist behält ihren Tag; neue Tage gelten für das, was ab jetzt geschickt wird. Eine neue Adresse bekommt neue Links, die alten gelten nicht mehr.
office-edit-submit = Amt speichern
office-end = Dieses Amt beenden
office-end-help = Es bekommt keine neue Empfehlung. Was es schuldet und seine Zahlen bleiben für alle lesbar. Sie können es wieder öffnen.
office-reopen = Dieses Amt wieder öffnen
office-ended-on = nimmt seit { $date } nichts Neues an
done-office-ended = Das Amt bekommt keine neue Empfehlung mehr.
done-office-reopened = Das Amt ist wieder offen.
conflict-office-ended = Dieses Amt nimmt keine neue Empfehlung mehr an.
milestone-evidence-help = Nötig, um es als getan zu vermerken.
notice-milestone-added = Neu für „{ $title }“: { $milestone }
mail-milestone-added-subject = Neues zu einer Empfehlung
mail-milestone-added-body =
    Neu für „{ $title }“: { $milestone }

    Hier ansehen: { $link }
notice-body-supplied = Der Beirat hat { $office } zu „{ $title }“ geschickt, was gefragt war. Die Antwort ist jetzt bis { $due } fällig.
mail-body-supplied-subject = Neues zu einer Empfehlung
mail-body-supplied-body =
    Der Beirat hat { $office } zu „{ $title }“ geschickt, was gefragt war. Die Antwort ist jetzt bis { $due } fällig.

    Hier ansehen: { $link }
