# A proposal in other languages, and the word list of an edition.
translations-title = Άλλες γλώσσες
translations-link = Αυτή η πρόταση σε άλλες γλώσσες
translations-lead = Γράψτε την πρότασή σας και σε άλλες γλώσσες. Μετρά το κείμενο { $language }: αυτό παίρνουν η κριτική επιτροπή και οι υπηρεσίες.
translations-list = Οι γλώσσες ως τώρα
translations-none = Προς το παρόν μόνο μία γλώσσα
translations-none-text = Όταν ξεκινήσετε άλλη γλώσσα, βλέπετε τα δύο κείμενα δίπλα δίπλα.
translations-begin = Ξεκινήστε άλλη γλώσσα
translations-begin-help = Κάθε ενότητα παίρνει ένα κενό κείμενο δίπλα σε αυτό που έχετε.
translations-begin-act = Έναρξη
translations-language = Γλώσσα
translation-lead = Από τη μία το κείμενο { $from }, από την άλλη το ίδιο { $to }. Σημειώστε κάθε παράγραφο που μεταφράστηκε. Αν το αρχικό κείμενο αλλάξει αργότερα, το βλέπετε εδώ.
translation-source-empty = Δεν υπάρχει ακόμη τίποτα για μετάφραση.
translation-complete = παράγραφοι είναι μεταφρασμένες. Δεν λείπει τίποτα.
translation-incomplete = παράγραφοι είναι μεταφρασμένες.
translation-changed = { $count ->
    [one] { $count } παράγραφος άλλαξε από τότε
   *[other] { $count } παράγραφοι άλλαξαν από τότε
}
translation-machine = { $count ->
    [one] { $count } παράγραφος από μηχανή, δεν διαβάστηκε ακόμη
   *[other] { $count } παράγραφοι από μηχανή, δεν διαβάστηκαν ακόμη
}
translation-since = Τι άλλαξε
translation-check = Μεταφράστηκε
translation-check-machine = Τη διάβασα
translation-uncheck = Να τη δούμε ξανά
translation-check-all = { $count ->
    [one] Η τελευταία παράγραφος μεταφράστηκε
   *[other] Και οι { $count } μεταφράστηκαν
}
translation-draft = Προσχέδιο από μηχανή
translation-draft-help = Το κείμενο αυτής της ενότητας στέλνεται στο { $host }. Ό,τι επιστρέφει σημειώνεται ως δουλειά μηχανής, μέχρι να το διαβάσει κάποιος από εσάς.
translation-frozen-complete = Η ομάδα το μετέφρασε. Ισχύει το κείμενο { $source }.
translation-frozen-machine = Ένα μέρος το έγραψε μηχανή και η ομάδα δεν το διάβασε. Ισχύει το κείμενο { $source }.
translation-frozen-incomplete = Δεν είναι όλα μεταφρασμένα, ή όχι με την τελευταία μορφή. Ισχύει το κείμενο { $source }.
translation-words = { $count ->
    [one] { $count } λέξη της λίστας υπάρχει σε αυτό το κείμενο
   *[other] { $count } λέξεις της λίστας υπάρχουν σε αυτό το κείμενο
}
in-language-en = στα αγγλικά
in-language-fr = στα γαλλικά
in-language-it = στα ιταλικά
in-language-de = στα γερμανικά
in-language-pt = στα πορτογαλικά
in-language-ro = στα ρουμανικά
in-language-el = στα ελληνικά
in-language-ar = στα αραβικά
paragraph-state-new = Χωρίς μετάφραση
paragraph-state-changed = Άλλαξε από τότε
paragraph-state-machine = Από μηχανή
paragraph-state-checked = Μεταφράστηκε
wordlist-title = Λίστα λέξεων
wordlist-link = Λίστα λέξεων αυτής της διοργάνωσης
wordlist-lead = Πώς λέμε εδώ τα πράγματα, σε κάθε γλώσσα: για να έχουν όλες οι μεταφράσεις τις ίδιες λέξεις.
wordlist-list = Οι λέξεις
wordlist-none = Καμία λέξη ακόμη
wordlist-none-text = Εδώ οι διοργανωτές μαζεύουν λέξεις που χρειάζονται συχνά.
wordlist-add = Προσθήκη λέξης
wordlist-add-act = Προσθήκη
wordlist-words = Λέξεις
wordlist-words-help = Γράψτε τη λέξη σε δύο ή περισσότερες γλώσσες.
wordlist-entry = Αλλαγή λέξης
wordlist-change = Αλλαγή
wordlist-change-act = Αποθήκευση
wordlist-remove = Αφαίρεση της λέξης
wordlist-remove-effect = Η λέξη βγαίνει από τη λίστα. Κανένα κείμενο δεν αλλάζει.
wordlist-remove-act = Αφαίρεση
done-translation-started = Η γλώσσα μπήκε. Μπορείτε να γράψετε.
done-paragraph-checked = Αυτή η παράγραφος σημειώθηκε ως μεταφρασμένη.
done-section-checked = Όλες οι παράγραφοι της ενότητας σημειώθηκαν ως μεταφρασμένες.
done-paragraph-unchecked = Αυτή η παράγραφος περιμένει να τη δείτε ξανά.
done-translation-drafted = Το προσχέδιο είναι στο κείμενο. Παρακαλούμε διαβάστε το.
done-wordlist-added = Η λέξη μπήκε στη λίστα.
done-wordlist-changed = Η λέξη άλλαξε.
done-wordlist-removed = Η λέξη βγήκε από τη λίστα.
conflict-text-frozen = Το κείμενο έκλεισε, και οι μεταφράσεις του επίσης.
conflict-paragraph-changed = Αυτή η παράγραφος άλλαξε στο μεταξύ. Δείτε τη ξανά.
conflict-translation-empty = Γράψτε πρώτα τη μετάφραση.
conflict-translation-not-empty = Αυτό το κείμενο έχει ήδη λέξεις.
conflict-wordlist-full = Η λίστα λέξεων είναι γεμάτη.
