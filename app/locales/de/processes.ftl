conflict-process-has-numbers = Es gibt schon Vorschläge mit Nummern dieses Jahres. Das Jahr bleibt.
conflict-phase-changed-since = Danach wurde noch etwas geändert. Sehen Sie zuerst den heutigen Stand an.
conflict-last-organiser = Die letzte Person der Organisation bleibt. Ernennen Sie zuerst eine andere.
conflict-too-many-challenges = Eine Ausgabe hat höchstens 30 Aufgaben.
conflict-challenge-in-use = Teams schreiben schon zu dieser Aufgabe. Ihre Teile können geändert, aber nicht entfernt werden.
conflict-challenge-has-numbers = Vorschläge antworten schon auf diese Aufgabe. Ihre Adresse bleibt.
