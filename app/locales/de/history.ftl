# The history of drafts.
history-title = Verlauf
history-lead = Wie jeder Abschnitt entstanden ist. Nichts Geschriebenes geht verloren.
history-link = Wie dieser Text entstanden ist
history-of = Verlauf von „{ $section }“
history-of-lead = Eine neue Fassung beginnt, wenn jemand nach einer Pause von 20 Minuten zu schreiben anfängt.
history-none = Hier steht noch nichts.
history-none-text = Sobald jemand schreibt, steht jede Fassung hier.
history-changes = { $count ->
    [one] { $count } Änderung
   *[other] { $count } Änderungen
}
history-last = Zuletzt geändert am { $when } von { $person }
history-newest = Neueste
history-names = Fassungen mit Namen
history-what-changed = Was sich geändert hat
history-who = Wer was geschrieben hat
history-compare = Zwei Fassungen vergleichen
history-compare-from = Ältere Fassung
history-compare-to = Neuere Fassung
history-compare-go = Vergleichen
history-compare-same = Diese beiden Fassungen sind gleich.
history-compare-others = Andere vergleichen
history-compare-newest = Mit der neuesten Fassung vergleichen
history-compared = Von „{ $older }“ zu „{ $newer }“
history-empty = Das leere Blatt
history-version = Fassung { $version }
history-version-of = Fassung { $version } von { $head }.
history-made = Entstanden am { $when } durch { $person }.
history-at-start = Vor dem ersten Wort.
history-blank = In dieser Fassung stehen keine Wörter.
history-view-text = Wortlaut
history-view-changes = Änderungen
history-view-authors = Verfasser
history-views = Ansichten dieser Fassung
history-replay = Alle Fassungen durchgehen
history-replay-go = Diese Stelle zeigen
history-play = Abspielen
history-pause = Anhalten
history-steps = Schritte durch die Fassungen
history-earlier = Schritt zurück
history-later = Schritt weiter
history-first = Zum Anfang
history-to-newest = Zur neuesten Fassung
history-changes-since = Was sich seit Fassung { $version } geändert hat
history-added = Dazugekommen
history-removed = Weggefallen
history-as-before = { $count ->
    [one] { $count } Wort wie vorher
   *[other] { $count } Wörter wie vorher
}
history-authors-lead = Die Nummer vor den Wörtern sagt, wer sie geschrieben hat.
history-words = { $count ->
    [one] { $count } Wort
   *[other] { $count } Wörter
}
history-name-title = Name dieser Fassung
history-name = Bezeichnung
history-name-help = Zum Beispiel: Vor dem Gespräch mit unserer Mentorin
history-name-submit = Namen speichern
history-unname = Namen entfernen
history-named-by = Benannt von { $person } am { $when }
history-restore = Diese Fassung zurückholen
history-restore-title = Fassung { $version } zurückholen
history-restore-effect = Der Abschnitt bekommt wieder den Text dieser Fassung, für alle, sofort. Was jetzt dort steht, bleibt im Verlauf. Wörter, die zurückkommen, stehen unter deinem Namen.
history-restore-submit = Zurückholen
history-more = Mehr
history-export-markdown = Als Markdown-Datei speichern
history-export-html = Als Webseite speichern
history-written-by = Geschrieben von { $people }
done-version-named = Diese Fassung hat jetzt ihren Namen.
done-version-unnamed = Der Name ist entfernt. Die Fassung bleibt.
done-version-restored = Der ältere Text ist wieder da. Was vorher dort stand, steht im Verlauf.
done-version-same = Der Text ist schon so. Nichts hat sich geändert.
