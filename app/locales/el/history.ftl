# The history of drafts.
history-title = Ιστορικό
history-lead = Πώς έγινε κάθε ενότητα. Τίποτα από όσα γράφτηκαν δεν χάνεται.
history-link = Πώς έγινε αυτό το κείμενο
history-of = Ιστορικό: «{ $section }»
history-of-lead = Μια νέα εκδοχή αρχίζει όταν κάποιος αρχίζει να γράφει μετά από παύση 20 λεπτών.
history-none = Εδώ δεν έχει γραφτεί ακόμα τίποτα.
history-none-text = Μόλις γράψει κάποιος, κάθε εκδοχή θα βρίσκεται εδώ.
history-changes = { $count ->
    [one] { $count } αλλαγή
   *[other] { $count } αλλαγές
}
history-last = Τελευταία αλλαγή: { $when }, { $person }
history-newest = Η πιο νέα
history-names = Εκδοχές με όνομα
history-what-changed = Τι άλλαξε
history-who = Ποιος έγραψε τι
history-compare = Σύγκριση δύο εκδοχών
history-compare-from = Παλιότερη εκδοχή
history-compare-to = Νεότερη εκδοχή
history-compare-go = Σύγκριση
history-compare-same = Αυτές οι δύο εκδοχές είναι ίδιες.
history-compare-others = Σύγκριση άλλων
history-compare-newest = Σύγκριση με την πιο νέα εκδοχή
history-compared = Από «{ $older }» σε «{ $newer }»
history-empty = Η άδεια σελίδα
history-version = Εκδοχή { $version }
history-version-of = Εκδοχή { $version } από { $head }.
history-made = Έγινε: { $when }, { $person }.
history-at-start = Πριν από την πρώτη λέξη.
history-blank = Σε αυτή την εκδοχή δεν υπάρχουν λέξεις.
history-view-text = Κείμενο
history-view-changes = Αλλαγές
history-view-authors = Συντάκτες
history-views = Τρόποι να δείτε αυτή την εκδοχή
history-replay = Δείτε όλες τις εκδοχές στη σειρά
history-replay-go = Δείξε αυτό το σημείο
history-play = Αναπαραγωγή
history-pause = Παύση
history-steps = Βήματα μέσα στις εκδοχές
history-earlier = Ένα βήμα πίσω
history-later = Ένα βήμα μπροστά
history-first = Στην αρχή
history-to-newest = Στην πιο νέα εκδοχή
history-changes-since = Τι άλλαξε από την εκδοχή { $version }
history-added = Προστέθηκε
history-removed = Αφαιρέθηκε
history-as-before = { $count ->
    [one] { $count } λέξη όπως πριν
   *[other] { $count } λέξεις όπως πριν
}
history-authors-lead = Ο αριθμός πριν από τις λέξεις λέει ποιος τις έγραψε.
history-words = { $count ->
    [one] { $count } λέξη
   *[other] { $count } λέξεις
}
history-name-title = Όνομα αυτής της εκδοχής
history-name = Όνομα
history-name-help = Για παράδειγμα: Πριν από τη συζήτηση με τον μέντορά μας
history-name-submit = Αποθήκευση ονόματος
history-unname = Αφαίρεση ονόματος
history-named-by = Όνομα από: { $person }, { $when }
history-restore = Επαναφορά αυτής της εκδοχής
history-restore-title = Επαναφορά της εκδοχής { $version }
history-restore-effect = Η ενότητα παίρνει πάλι το κείμενο αυτής της εκδοχής, για όλους, αμέσως. Ό,τι υπάρχει εκεί τώρα μένει στο ιστορικό. Οι λέξεις που επιστρέφουν έχουν το όνομά σας.
history-restore-submit = Επαναφορά
history-more = Περισσότερα
history-export-markdown = Αποθήκευση ως αρχείο Markdown
history-export-html = Αποθήκευση ως ιστοσελίδα
history-written-by = Το έγραψαν: { $people }
done-version-named = Αυτή η εκδοχή έχει τώρα το όνομά της.
done-version-unnamed = Το όνομα αφαιρέθηκε. Η εκδοχή μένει.
done-version-restored = Το παλιότερο κείμενο επέστρεψε. Ό,τι υπήρχε πριν είναι στο ιστορικό.
done-version-same = Το κείμενο είναι ήδη έτσι. Τίποτα δεν άλλαξε.
