# The building blocks of pages.
mark-done = Erledigt
mark-now = Jetzt
mark-next = Später
mark-needs = Wartet auf Sie
mark-owed = Überfällig
progress-count = { $done } von { $whole }
chart-as-table = Dasselbe als Tabelle
pagination-label = Mehr von dieser Liste
pagination-earlier = Frühere
pagination-later = Spätere
crumbs-label = Sie sind hier
confirm-back = Nein, zurück
