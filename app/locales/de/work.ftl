place-work = Meine Arbeit
work-title = Meine Arbeit
work-lead = { $count ->
    [0] Nichts wartet auf dich.
    [one] Eine Sache wartet auf dich.
   *[other] { $count } Sachen warten auf dich.
}
work-waiting = Das wartet auf dich
work-empty-title = Alles erledigt
work-empty-text = Wenn ein Schritt dich braucht, steht er hier zuerst.
work-empty-step = Die laufende Ausgabe ansehen
work-told = Was dir mitgeteilt wurde
work-told-nothing = Noch nichts. Wenn mit deinen Vorschlägen, Teams oder Gremien etwas geschieht, liest du es hier.
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
