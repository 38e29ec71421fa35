place-work = Η δουλειά μου
work-title = Η δουλειά μου
work-lead = { $count ->
    [0] Τίποτα δεν σας περιμένει.
    [one] Ένα πράγμα σας περιμένει.
   *[other] { $count } πράγματα σας περιμένουν.
}
work-waiting = Σας περιμένουν
work-empty-title = Όλα έτοιμα
work-empty-text = Όταν ένα βήμα σας χρειάζεται, φαίνεται πρώτα εδώ.
work-empty-step = Δείτε την τρέχουσα διοργάνωση
work-told = Τι σας ανακοινώθηκε
work-places = Οι χώροι σας
work-told-nothing = Τίποτα ακόμη. Όταν συμβεί κάτι στις προτάσεις, τις ομάδες ή τα όργανά σας, το διαβάζετε εδώ.
work-read-all = Σήμανση όλων ως αναγνωσμένων
work-new = Νέο
due-late = { $days ->
    [one] Μία ημέρα καθυστέρηση: η προθεσμία ήταν { $date }
   *[other] { $days } ημέρες καθυστέρηση: η προθεσμία ήταν { $date }
}
due-today = Η προθεσμία είναι σήμερα, { $date }
due-in = { $days ->
    [one] Η προθεσμία είναι αύριο, { $date }
   *[other] Η προθεσμία είναι σε { $days } ημέρες, { $date }
}
waited-minutes = { $count ->
    [0] Αναμονή κάτω από ένα λεπτό
    [one] Αναμονή 1 λεπτό
   *[other] Αναμονή { $count } λεπτά
}
waited-hours = { $count ->
    [one] Αναμονή 1 ώρα
   *[other] Αναμονή { $count } ώρες
}
waited-days = { $count ->
    [one] Αναμονή 1 ημέρα
   *[other] Αναμονή { $count } ημέρες
}
