# The building blocks of pages.
mark-done = Făcut
mark-now = Acum
mark-next = Mai târziu
mark-needs = Vă așteaptă
mark-owed = Întârziat
progress-count = { $done } din { $whole }
chart-as-table = Același lucru ca tabel
pagination-label = Mai mult din listă
pagination-earlier = Anterioare
pagination-later = Următoare
crumbs-label = Sunteți aici
confirm-back = Nu, înapoi
