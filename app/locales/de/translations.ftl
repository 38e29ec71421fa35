# Ein Vorschlag in anderen Sprachen und die Wortliste einer Ausgabe.
translations-title = Andere Sprachen
translations-link = Dieser Vorschlag in anderen Sprachen
translations-lead = Schreibt euren Vorschlag auch in anderen Sprachen. Es zählt der Text { $language }: Ihn bekommen die Jury und die Ämter.
translations-list = Die Sprachen bisher
translations-none = Bisher nur eine Sprache
translations-none-text = Wenn ihr eine weitere Sprache beginnt, seht ihr beide Texte nebeneinander.
translations-begin = Eine weitere Sprache beginnen
translations-begin-help = Jeder Abschnitt bekommt einen leeren Text neben dem, den ihr habt.
translations-begin-act = Beginnen
translations-language = Sprache
translation-lead = Auf der einen Seite der Text { $from }, auf der anderen derselbe { $to }. Sagt bei jedem Absatz, wann er übersetzt ist. Ändert sich später die Vorlage, seht ihr es hier.
translation-source-empty = Hier ist noch nichts zu übersetzen.
translation-complete = Absätze sind übersetzt. Nichts fehlt.
translation-incomplete = Absätze sind übersetzt.
translation-changed = { $count ->
    [one] { $count } Absatz hat sich seitdem geändert
   *[other] { $count } Absätze haben sich seitdem geändert
}
translation-machine = { $count ->
    [one] { $count } Absatz von einer Maschine, noch nicht gelesen
   *[other] { $count } Absätze von einer Maschine, noch nicht gelesen
}
translation-since = Was sich geändert hat
translation-check = Übersetzt
translation-check-machine = Ich habe es gelesen
translation-uncheck = Noch einmal ansehen
translation-check-all = { $count ->
    [one] Der letzte Absatz ist übersetzt
   *[other] Alle { $count } sind übersetzt
}
translation-draft = Von einer Maschine entwerfen lassen
translation-draft-help = Der Text dieses Abschnitts wird an { $host } geschickt. Was zurückkommt, ist als Arbeit einer Maschine gekennzeichnet, bis jemand von euch es gelesen hat.
translation-frozen-complete = Das Team hat dies übersetzt. Es gilt der Text { $source }.
translation-frozen-machine = Ein Teil stammt von einer Maschine und wurde vom Team nicht gelesen. Es gilt der Text { $source }.
translation-frozen-incomplete = Nicht alles ist übersetzt, oder nicht in der letzten Fassung. Es gilt der Text { $source }.
translation-words = { $count ->
    [one] { $count } Wort der Wortliste steht in diesem Text
   *[other] { $count } Wörter der Wortliste stehen in diesem Text
}
in-language-en = auf Englisch
in-language-fr = auf Französisch
in-language-it = auf Italienisch
in-language-de = auf Deutsch
in-language-pt = auf Portugiesisch
in-language-ro = auf Rumänisch
in-language-el = auf Griechisch
in-language-ar = auf Arabisch
paragraph-state-new = Nicht übersetzt
paragraph-state-changed = Seitdem geändert
paragraph-state-machine = Von einer Maschine
paragraph-state-checked = Übersetzt
wordlist-title = Wortliste
wordlist-link = Wortliste dieser Ausgabe
wordlist-lead = Wie wir hier Dinge nennen, in jeder Sprache: damit alle Übersetzungen dieselben Wörter verwenden.
wordlist-list = Die Wörter
wordlist-none = Noch keine Wörter
wordlist-none-text = Hier sammeln die Veranstalter Wörter, die oft gebraucht werden.
wordlist-add = Ein Wort hinzufügen
wordlist-add-act = Hinzufügen
wordlist-words = Wörter
wordlist-words-help = Schreibt das Wort in zwei oder mehr Sprachen.
wordlist-entry = Ein Wort ändern
wordlist-change = Ändern
wordlist-change-act = Speichern
wordlist-remove = Herausnehmen
wordlist-remove-effect = Das Wort kommt aus der Liste. Kein Text ändert sich.
wordlist-remove-act = Herausnehmen
done-translation-started = Die Sprache ist da. Ihr könnt schreiben.
done-paragraph-checked = Dieser Absatz gilt als übersetzt.
done-section-checked = Alle Absätze des Abschnitts gelten als übersetzt.
done-paragraph-unchecked = Dieser Absatz soll noch einmal angesehen werden.
done-translation-drafted = Der Entwurf steht im Text. Bitte lest ihn.
done-wordlist-added = Das Wort steht in der Liste.
done-wordlist-changed = Das Wort ist geändert.
done-wordlist-removed = Das Wort ist aus der Liste genommen.
conflict-text-frozen = Der Text ist jetzt geschlossen, und seine Übersetzungen auch.
conflict-paragraph-changed = Dieser Absatz hat sich inzwischen geändert. Sieh ihn noch einmal an.
conflict-translation-empty = Schreib zuerst die Übersetzung.
conflict-translation-not-empty = In diesem Text stehen schon Wörter.
conflict-wordlist-full = Die Wortliste ist voll.
