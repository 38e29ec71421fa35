# The building blocks of pages.
mark-done = Έγινε
mark-now = Τώρα
mark-next = Αργότερα
mark-needs = Σας περιμένει
mark-owed = Εκπρόθεσμο
progress-count = { $done } από { $whole }
chart-as-table = Το ίδιο ως πίνακας
pagination-label = Περισσότερα από τη λίστα
pagination-earlier = Προηγούμενα
pagination-later = Επόμενα
crumbs-label = Βρίσκεστε εδώ
confirm-back = Όχι, πίσω
