# The building blocks of pages.
mark-done = Fait
mark-now = En cours
mark-next = Plus tard
mark-needs = Vous attend
mark-owed = En retard
progress-count = { $done } sur { $whole }
chart-as-table = Le même en tableau
pagination-label = Suite de la liste
pagination-earlier = Précédents
pagination-later = Suivants
crumbs-label = Vous êtes ici
confirm-back = Non, revenir
