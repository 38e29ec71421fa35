# The rooms.
room-lead = Hier schreiben Sie gemeinsam. Jede Person sieht sofort, was die anderen schreiben.
room-work = Meine Arbeit
room-sections = Abschnitte
room-frozen = Dieser Text ist jetzt geschlossen. Sie können ihn lesen, aber niemand kann ihn ändern.
room-read-only = Sie können diesen Text lesen. Nur das Team kann ihn ändern.
room-comment-only = Sie können diesen Text lesen und kommentieren. Nur das Team kann ihn ändern.
room-complete = Abschnitte sind fertig. Es fehlt nichts.
room-incomplete = Abschnitte sind fertig. Die anderen sind leer oder zu lang.
room-save = Diesen Abschnitt speichern
room-tools = Werkzeuge für den Text
room-tool-heading = Überschrift
room-tool-bold = Fett
room-tool-italic = Kursiv
room-tool-bullets = Liste
room-tool-numbers = Nummerierte Liste
room-tool-quote = Zitat
room-tool-link = Link
room-tool-undo = Rückgängig
room-tool-redo = Wiederholen
room-tool-comment = Markierte Wörter kommentieren (Strg+Alt+M)
room-tool-evidence = Eine Quelle zu den markierten Wörtern hinzufügen
room-tool-preview = Vorschau
room-tool-whole = Ganzer Bildschirm (Esc beendet)
room-preview = So werden es andere lesen
room-preview-lead = Noch ist nichts gespeichert. Ihre Worte stehen unten im Feld.
room-preview-empty = Hier gibt es noch nichts zu lesen.
room-preview-failed = Die Vorschau wurde nicht geladen. Versuchen Sie es wieder, wenn Sie verbunden sind.
room-aloud = Vorlesen
room-aloud-stop = Vorlesen beenden
room-aloud-failed = Dieses Gerät hat keine Stimme für diese Sprache.
room-easier = Leichter zu lesen
room-easier-long = { $count ->
    [one] Ein Satz hat mehr als { $limit } Wörter. Zwei kurze liest man leichter:
   *[other] { $count } Sätze haben mehr als { $limit } Wörter. Kurze liest man leichter:
}
room-easier-words = ({ $count } Wörter)
room-easier-more = { $count ->
    [one] und noch einer
   *[other] und noch { $count }
}
room-back = Zurück zum Raum
room-keys = Tasten zum Schreiben
room-keys-ctrl = Strg
room-keys-comment = Markierte Wörter kommentieren
room-keys-list = In einer Liste: nächste Zeile
room-keys-line = Die Zeile nach oben oder unten schieben
room-keys-leave = Den Text verlassen
room-keys-mac = Auf einem Mac drücken Sie ⌘ statt Strg.
room-state-saved = Auf dem Server gespeichert
room-state-saving = Wird gespeichert…
room-state-here = Noch nicht auf dem Server. Lassen Sie diese Seite offen: Wir versuchen es von selbst noch einmal.
room-state-kept = Noch nicht auf dem Server, aber auf diesem Gerät aufgehoben. Es wird gesendet, sobald Sie verbunden sind.
room-state-full = Dieses Gerät ist voll. Ihre neuesten Worte sind nur auf dieser Seite: Lassen Sie sie offen, bis alles gesendet ist.
room-waits = { $count ->
    [one] 1 Änderung wartet.
   *[other] { $number } Änderungen warten.
}
room-give-up = Diese Worte wegwerfen
room-device = Ohne Verbindung
room-device-text = Was Sie schreiben, bleibt auf diesem Gerät, bis der Server es hat. Beim Abmelden wird es gelöscht.
room-device-shared = Auch andere benutzen dieses Gerät: nichts darauf aufheben
room-state-too-long = Dieser Text ist zu lang zum Speichern. Bitte kürzen Sie ihn.
room-state-forbidden = Das ist nicht gespeichert: Sie dürfen hier nicht mehr schreiben. Kopieren Sie Ihre Worte, wenn Sie sie brauchen.
room-state-frozen = Das ist nicht gespeichert: Der Text ist jetzt geschlossen. Kopieren Sie Ihre Worte, wenn Sie sie brauchen.
room-state-storage = Der Server konnte das nicht speichern. Wir versuchen es in ein paar Sekunden noch einmal.
room-people = Wer hier ist
room-person-at = in „{ $section }“
room-person-reads = liest mit
room-connection-off = Diese Seite erneuert sich nicht von selbst. Speichern Sie jeden Abschnitt mit seinem Knopf.
room-connection-connecting = Verbindung wird hergestellt…
room-connection-online = Sie sind verbunden.
room-connection-waiting = Keine Verbindung. Sie können weiterschreiben. Wir versuchen es von selbst noch einmal.
room-connection-log-in = Sie sind abgemeldet. Bitte melden Sie sich wieder an und öffnen Sie diese Seite neu.
room-connection-forbidden = Sie dürfen nicht mehr in diesem Raum sein.
room-connection-reload = Bitte kopieren Sie, was nicht gespeichert ist, und laden Sie diese Seite neu.
room-stale-title = Jemand anderes hat dieselben Zeilen geändert
room-stale-text = Nichts ist verloren, aber Ihr Text ist noch nicht gespeichert. Er steht hier unten. Fügen Sie beides zusammen und speichern Sie noch einmal.
room-theirs = Was die anderen geschrieben haben
done-room-saved = Ihr Text ist gespeichert.
done-room-merged = Ihr Text ist gespeichert, zusammen mit dem, was andere inzwischen geschrieben haben.
conflict-frozen = Der Text ist jetzt geschlossen und kann nicht mehr geändert werden.
room-said-sent = Das ist getan, und die anderen sehen es.
room-said-failed = Das wurde nicht gespeichert. Bitte versuchen Sie es noch einmal.
room-news = Neu:
room-over = Zu viele Wörter
