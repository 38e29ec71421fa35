# The building blocks of pages.
mark-done = Fatto
mark-now = Adesso
mark-next = Più tardi
mark-needs = Aspetta te
mark-owed = In ritardo
progress-count = { $done } su { $whole }
chart-as-table = Lo stesso in tabella
pagination-label = Altro di questo elenco
pagination-earlier = Precedenti
pagination-later = Successivi
crumbs-label = Ti trovi qui
confirm-back = No, torna indietro
