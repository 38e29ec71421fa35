place-work = Meine Arbeit
work-title = Meine Arbeit
work-lead = { $count ->
    [0] Nichts wartet auf Sie.
    [one] Eine Sache wartet auf Sie.
   *[other] { $count } Sachen warten auf Sie.
}
work-waiting = Das wartet auf Sie
work-empty-title = Alles erledigt
work-empty-text = Wenn ein Schritt Sie braucht, steht er hier zuerst.
work-empty-step = Die laufende Ausgabe ansehen
work-told = Was Ihnen mitgeteilt wurde
work-places = Ihre Bereiche
work-told-nothing = Noch nichts. Wenn mit Ihren Vorschlägen, Teams oder Gremien etwas geschieht, lesen Sie es hier.
work-read-all = Alles als gelesen markieren
work-new = Neu
due-late = { $days ->
    [one] Einen Tag zu spät: fällig war es am { $date }
   *[other] { $days } Tage zu spät: fällig war es am { $date }
}
due-today = Heute fällig, { $date }
due-in = { $days ->
    [one] Morgen fällig, { $date }
   *[other] In { $days } Tagen fällig, { $date }
}
waited-minutes = { $count ->
    [0] Wartet seit weniger als einer Minute
    [one] Wartet seit 1 Minute
   *[other] Wartet seit { $count } Minuten
}
waited-hours = { $count ->
    [one] Wartet seit 1 Stunde
   *[other] Wartet seit { $count } Stunden
}
waited-days = { $count ->
    [one] Wartet seit 1 Tag
   *[other] Wartet seit { $count } Tagen
}
