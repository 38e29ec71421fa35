meeting-state-cancelled = Ακυρώθηκε
live-none-cancelled = Η συνεδρίαση δεν γίνεται.
meeting-length = Προβλεπόμενη διάρκεια σε λεπτά
meeting-until = έως περίπου
meeting-access = Πώς μπαίνει κανείς
meeting-access-help = Σκαλιά, ανελκυστήρας, πόρτες, πού φτάνει κανείς με καρότσι. Το διαβάζουν όλοι.
meeting-link-who = Ποιος βλέπει τον σύνδεσμο
meeting-link-public = Όλοι, όχι μόνο το όργανο
meeting-link-hidden = Τα μέλη του οργάνου βλέπουν τον σύνδεσμο.
meeting-interpretation = Διερμηνεία
meeting-interpretation-help = Γλώσσες στις οποίες κάποιος διερμηνεύει.
meeting-calendar = Κρατήστε το στο ημερολόγιό μου
meeting-cancel = Ακύρωση της συνεδρίασης
meeting-cancel-why = Γιατί
meeting-cancel-why-help = Όλοι οι προσκεκλημένοι διαβάζουν αυτόν τον λόγο, και το κοινό επίσης.
meeting-cancel-effect = Η συνεδρίαση δεν γίνεται. Όλα τα μέλη ενημερώνονται. Τα ψηφίσματά της περιμένουν άλλη συνεδρίαση. Δεν αναιρείται.
meeting-cancel-submit = Ακυρώστε την και ενημερώστε όλους
meeting-cancelled-why = Αυτή η συνεδρίαση δεν γίνεται.
agenda-title = Ετοιμάστε την ημερήσια διάταξη
agenda-of = Ημερήσια διάταξη: { $title }
agenda-number = Αριθμός
agenda-begins = Έναρξη
agenda-length = Διάρκεια
agenda-print = Ημερήσια διάταξη για εκτύπωση
agenda-print-help = Εκτυπώστε αυτή τη σελίδα από τον φυλλομετρητή σας. Όλες οι ώρες είναι σε UTC.
agenda-with-internal = Αυτό το χαρτί έχει εσωτερικά θέματα. Είναι μόνο για το όργανο.
agenda-takes = Τα θέματα χρειάζονται { $minutes } λεπτά, η συνεδρίαση προβλέπεται για { $planned }.
agenda-over = Λεπτά παραπάνω: { $count }. Συντομεύστε θέματα ή προβλέψτε μεγαλύτερη συνεδρίαση.
agenda-undo = Αναίρεση της μετακίνησης
agenda-copy = Αντιγραφή παλαιότερης ημερήσιας διάταξης
agenda-copy-lead = Τα θέματα πηγαίνουν στο τέλος αυτής της ημερήσιας διάταξης, με τη διάρκεια και τα μέρη τους. Τα ψηφίσματα μένουν εκεί που είναι.
agenda-copy-which = Ημερήσια διάταξη της
agenda-copy-from = { $title }, { $date } (θέματα: { $count })
agenda-copy-submit = Αντιγράψτε αυτά τα θέματα
agenda-copy-none = Καμία άλλη συνεδρίαση αυτού του οργάνου δεν έχει θέματα για αντιγραφή.
item-edit = Αλλαγή του θέματος
item-edit-short = Αλλαγή
item-edit-of = Αλλαγή: { $title }
item-more = Περισσότερα
item-under = Κάντε το μέρος του προηγούμενου θέματος
item-out = Κάντε το ξεχωριστό θέμα
item-to = Μετακίνηση στη θέση
item-to-submit = Μετακίνηση
item-drag-of = Σύρετε: { $title }
item-papers = Έγγραφα: { $count }
item-parent = Μέρος του
item-parent-help = Ένα μέρος στέκεται κάτω από το θέμα του, όπως το 3.1 κάτω από το 3.
item-no-parent = Κανένα άλλο θέμα
item-presenter = Ποιος το παρουσιάζει
item-presented = από { $name }
item-notes = Σημειώσεις
item-notes-help = Τι πρέπει να ξέρει κανείς πριν. Τις διαβάζει όποιος βλέπει το θέμα.
item-visible = Ποιος το βλέπει
item-internal = Μόνο το όργανο: εσωτερικό
item-internal-mark = Εσωτερικό
item-remove-sure = Να βγει αυτό το θέμα από την ημερήσια διάταξη;
item-remove-effect = Το «{ $title }» βγαίνει από την ημερήσια διάταξη. Τα μέρη του μένουν ως θέματα, τα έγγραφά του μένουν στη συνεδρίαση.
item-remove-motion = Το «{ $title }» βγαίνει από την ημερήσια διάταξη. Το ψήφισμά του περιμένει άλλη συνεδρίαση.
item-remove-submit = Βγάλτε το
drag-help = Σύρετε ένα θέμα από τη λαβή του. Με πλήκτρα: το Διάστημα το πιάνει, τα βέλη ψάχνουν θέση, το Διάστημα το αφήνει, το Escape ακυρώνει.
drag-picked = Πιάσατε το { $title }. Ψάξτε θέση με τα βέλη.
drag-before = Πριν από το { $title }
drag-after = Μετά το { $title }
drag-under = Ως μέρος του { $title }
drag-dropped = Το { $title } μετακινήθηκε.
drag-left = Τίποτα δεν μετακινήθηκε.
drag-lost = Δεν υπάρχει σύνδεση. Τίποτα δεν μετακινήθηκε· δοκιμάστε ξανά.
papers-title = Έγγραφα
papers-lead = Όσα πρέπει να έχει διαβάσει κανείς πριν από τη συνεδρίαση: αρχεία ή σύνδεσμοι προς άλλες σελίδες.
papers-none = Δεν υπάρχουν ακόμη έγγραφα
papers-none-text = Προσθέστε όσα πρέπει να διαβάσουν όλοι πριν έρθουν.
paper-add = Προσθήκη εγγράφου
paper-title = Τίτλος του εγγράφου
paper-file = Αρχείο
paper-file-help = PDF, εικόνα, πίνακας (CSV) ή κείμενο, έως 5 MB. Τα ονόματα όσων το έφτιαξαν αφαιρούνται.
paper-link = Ή ένας σύνδεσμος
paper-link-help = Αρχίζει με https://
paper-link-mark = σύνδεσμος
paper-item = Ανήκει σε
paper-of-meeting = Όλη η συνεδρίαση
paper-internal = Μόνο το όργανο: εσωτερικό
paper-add-submit = Προσθέστε αυτό το έγγραφο
paper-show = Να το δουν όλοι
paper-hide = Μόνο για το όργανο
paper-remove = Διαγραφή
paper-remove-of = Διαγραφή: { $title }
paper-remove-sure = Να διαγραφεί αυτό το έγγραφο;
paper-remove-effect = Το «{ $title }» διαγράφεται για πάντα.
paper-remove-submit = Οριστική διαγραφή
invitations-title = Προσκλήσεις και απαντήσεις
invitations-sent = Οι προσκλήσεις στάλθηκαν στις { $date }.
invitations-invited = Προσκεκλημένα μέλη
invitations-yes = Μέλη που έρχονται
invitations-no = Μέλη που δεν έρχονται
invitations-called = Αναπληρωτές που κλήθηκαν
invitations-standing-in = Αναπληρωτές που έρχονται
invitations-send = Προσκαλέστε όσους δεν έχουν πρόσκληση ({ $count })
invitations-ask = Ρωτήστε ξανά όσους δεν απάντησαν
invitations-help = Γράμμα παίρνουν όσοι έδωσαν διεύθυνση· οι άλλοι το διαβάζουν εδώ. Όταν ένα μέλος δεν έρχεται, ο αναπληρωτής καλείται αυτόματα.
invitations-seats = Έδρα προς έδρα
invitations-is-called = Αναπληρωτής, κλήθηκε
invitations-nobody = Κανείς δεν μπορεί να αναπληρώσει αυτή την έδρα.
forecast-needed = Αναμένονται { $expected } από { $mandates }, χρειάζονται { $needed }
forecast-plain = Αναμένονται { $expected } από { $mandates }
forecast-no-rule = Οι κανόνες του οργάνου δεν ζητούν αριθμό παρόντων.
forecast-enough = Αρκούν για να ληφθεί απόφαση.
forecast-possible = Θα αρκούν αν έρθουν όσοι δεν απάντησαν.
forecast-too-few = Δεν αρκούν για να ληφθεί απόφαση. Ρωτήστε περισσότερους ή διαλέξτε άλλη μέρα.
replied-waiting = Καμία απάντηση ακόμη
replied-yes = Έρχεται
replied-no = Δεν έρχεται
replied-substitute = Στέλνει τον αναπληρωτή
replied-not-invited = Χωρίς πρόσκληση
reply-asked = Θα έρθετε;
reply-yes = Ναι, έρχομαι
reply-no = Όχι
reply-substitute = Στέλνω τον αναπληρωτή μου
reply-said-waiting = Δεν έχετε απαντήσει ακόμη.
reply-said-yes = Είπατε ότι έρχεστε.
reply-said-no = Είπατε ότι δεν έρχεστε.
reply-said-substitute = Είπατε ότι έρχεται ο αναπληρωτής σας.
reply-as-substitute = Σας ζητούν ως αναπληρωτή: το μέλος δεν έρχεται.
reply-once = Αρκεί ένα πάτημα· δεν χρειάζεται να συνδεθείτε. Αυτός ο σύνδεσμος ισχύει μία φορά.
reply-thanks = Ευχαριστούμε για την απάντηση
reply-change = Αν αλλάξει κάτι, συνδεθείτε και απαντήστε ξανά στη σελίδα της συνεδρίασης.
reply-to-meeting = Στη συνεδρίαση
expected-name = Όνομα
expected-which = Ποιες έδρες
expected-find = Αναζήτηση
expected-none = Καμία τέτοια έδρα
expected-none-text = Ψάξτε άλλο όνομα ή δείξτε όλες τις έδρες.
expected-all = Όλες
expected-checked-in = Περιμένουν επιβεβαίωση
expected-present = Παρόντες
expected-unanswered = Καμία απάντηση ακόμη
expected-declined = Δεν έρχονται
attendance-title = Κατάλογος παρόντων
attendance-nobody-waits = Κανείς δεν περιμένει επιβεβαίωση.
attendance-confirm-all = Επιβεβαιώστε όλους όσοι δήλωσαν άφιξη
attendance-file = Κατάλογος ως αρχείο (CSV)
attendance-back = Γύρισε
attendance-since = από
attendance-member = Μέλος
attendance-guest = Επισκέπτης
attendance-column-name = Όνομα
attendance-column-role = Ως
attendance-column-answer = Απάντηση
attendance-column-state = Στη συνεδρίαση
attendance-column-came = Ήρθε (UTC)
attendance-column-left = Έφυγε (UTC)
guests-title = Επισκέπτες
guests-none = Δεν έγινε δεκτός κανένας επισκέπτης.
guest-name = Όνομα του επισκέπτη
guest-name-help = Όπως θέλει να λέγεται. Μπαίνει στα πρακτικά.
guest-capacity = Έρχεται για
guest-admit = Δεχτείτε αυτόν τον επισκέπτη
done-item-added = Το θέμα είναι στην ημερήσια διάταξη.
done-item-moved = Το θέμα μετακινήθηκε.
done-item-back = Το θέμα είναι πάλι εκεί που ήταν.
done-item-removed = Το θέμα βγήκε από την ημερήσια διάταξη.
done-agenda-copied = Τα θέματα αντιγράφηκαν.
done-paper-added = Το έγγραφο προστέθηκε.
done-paper-removed = Το έγγραφο διαγράφηκε.
done-invited = Οι προσκλήσεις είναι καθ’ οδόν.
done-asked-again = Όσοι δεν απάντησαν ερωτώνται ξανά.
done-reply-noted = Ευχαριστούμε. Η απάντησή σας σημειώθηκε.
done-guest-admitted = Ο επισκέπτης έγινε δεκτός.
done-meeting-cancelled = Η συνεδρίαση ακυρώθηκε. Όλα τα μέλη ενημερώνονται.
conflict-agenda-full = Μια ημερήσια διάταξη έχει έως 500 θέματα.
conflict-item-not-placed = Το θέμα δεν μπορεί να σταθεί εκεί. Θέμα με μέρη δεν γίνεται το ίδιο μέρος.
conflict-papers-closed = Τα έγγραφα αυτής της συνεδρίασης δεν αλλάζουν πια.
conflict-papers-full = Μια συνεδρίαση έχει έως 60 έγγραφα. Διαγράψτε πρώτα ένα.
conflict-sitting-begun = Η συνεδρίαση άρχισε. Ποιος είναι εκεί σημειώνεται στην αίθουσα.
conflict-time-begun = Η συνεδρίαση άρχισε. Η ώρα της μένει όπως είναι.
conflict-all-invited = Όλοι έχουν ήδη πρόσκληση.
conflict-asked-today = Ρωτήθηκαν πριν από λίγο. Ρωτήστε ξανά αύριο.
conflict-all-answered = Όλοι απάντησαν.
conflict-not-invited = Δεν έχετε ακόμη πρόσκληση σε αυτή τη συνεδρίαση.
conflict-not-needed = Το μέλος έρχεται τελικά. Δεν χρειάζεται να έρθετε.
conflict-reply-link-used = Αυτός ο σύνδεσμος χρησιμοποιήθηκε ή έληξε. Συνδεθείτε για να απαντήσετε ή πάρτε τον σύνδεσμο νεότερου γράμματος.
conflict-nobody-checked-in = Κανείς δεν περιμένει επιβεβαίωση.
conflict-guests-full = Μια συνεδρίαση έχει έως 200 επισκέπτες.
waiting-meeting-reply = Θα έρθετε στη συνεδρίαση «{ $title }»;
waiting-meeting-reply-act = Απάντηση
mail-line-when = { $begins }
mail-line-place = Τόπος: { $place }
mail-line-interpretation = Διερμηνεία: { $languages }
mail-line-join = Διαδικτυακά:
notice-meeting-invitation = { $body } σας προσκαλεί στη συνεδρίαση «{ $title }»: { $begins }.
mail-meeting-invitation-subject = Πρόσκληση: { $title }
mail-meeting-invitation-body =
    { $body } σας προσκαλεί στη συνεδρίαση «{ $title }».

    { $lines }

    Πείτε μας αν θα έρθετε. Δεν χρειάζεται να συνδεθείτε· ο σύνδεσμος ισχύει μία φορά:
    { $link }

    Η ημερήσια διάταξη και τα έγγραφα:
    { $page }
notice-meeting-asked-again = Θα έρθετε στη συνεδρίαση «{ $title }» ({ $begins }); { $body } δεν έχει ακόμη την απάντησή σας.
mail-meeting-asked-again-subject = Θα έρθετε; { $title }
mail-meeting-asked-again-body =
    { $body } δεν έχει ακόμη την απάντησή σας: θα έρθετε στη συνεδρίαση «{ $title }»;

    { $lines }

    Δεν χρειάζεται να συνδεθείτε· ο σύνδεσμος ισχύει μία φορά:
    { $link }

    Η ημερήσια διάταξη και τα έγγραφα:
    { $page }
notice-meeting-called = Ένα μέλος δεν μπορεί να έρθει στη συνεδρίαση «{ $title }» ({ $begins }). { $body } σας ζητά να το αναπληρώσετε.
mail-meeting-called-subject = Μπορείτε να αναπληρώσετε; { $title }
mail-meeting-called-body =
    Ένα μέλος που αναπληρώνετε δεν μπορεί να έρθει. { $body } σας ζητά να έρθετε στη συνεδρίαση «{ $title }».

    { $lines }

    Πείτε μας αν θα έρθετε. Δεν χρειάζεται να συνδεθείτε· ο σύνδεσμος ισχύει μία φορά:
    { $link }

    Η ημερήσια διάταξη και τα έγγραφα:
    { $page }
notice-meeting-released = Δεν χρειάζεται να αναπληρώσετε στη συνεδρίαση «{ $title }» του οργάνου { $body } ({ $begins }).
mail-meeting-released-subject = Δεν χρειάζεται αναπλήρωση: { $title }
mail-meeting-released-body =
    Δεν χρειάζεται να αναπληρώσετε στη συνεδρίαση «{ $title }» του οργάνου { $body }. Ευχαριστούμε για τη διάθεσή σας.

    { $lines }

    Η συνεδρίαση:
    { $page }
notice-meeting-changed = Η συνεδρίαση «{ $title }» του οργάνου { $body } έχει άλλο τόπο ή σύνδεσμο. Έναρξη: { $begins }.
mail-meeting-changed-subject = Άλλος τόπος: { $title }
mail-meeting-changed-body =
    Η συνεδρίαση «{ $title }» του οργάνου { $body } έχει άλλο τόπο ή σύνδεσμο. Η απάντησή σας μένει.

    { $lines }

    Η συνεδρίαση:
    { $page }
notice-meeting-unseated = Η συνεδρίαση «{ $title }» του οργάνου { $body } γίνεται άλλη ώρα: { $begins }. Η θητεία σας λήγει πριν από εκείνη την ημέρα.
mail-meeting-unseated-subject = Άλλη ώρα: { $title }
mail-meeting-unseated-body =
    Η συνεδρίαση «{ $title }» του οργάνου { $body } γίνεται άλλη ώρα. Η θητεία σας λήγει πριν από εκείνη την ημέρα· δεν σας ρωτάμε ξανά. Ευχαριστούμε για τη δουλειά σας.

    { $lines }

    Η συνεδρίαση:
    { $page }
notice-meeting-moved = Η συνεδρίαση «{ $title }» του οργάνου { $body } γίνεται άλλη ώρα: { $begins }. Απαντήστε ξανά.
mail-meeting-moved-subject = Άλλη ώρα: { $title }
mail-meeting-moved-body =
    Η συνεδρίαση «{ $title }» του οργάνου { $body } γίνεται άλλη ώρα.

    { $lines }

    Πείτε μας ξανά αν θα έρθετε. Δεν χρειάζεται να συνδεθείτε· ο σύνδεσμος ισχύει μία φορά:
    { $link }

    Η συνεδρίαση:
    { $page }
notice-meeting-cancelled = Η συνεδρίαση «{ $title }» του οργάνου { $body } ({ $begins }) δεν γίνεται: { $reason }
mail-meeting-cancelled-subject = Ακυρώθηκε: { $title }
mail-meeting-cancelled-body =
    Η συνεδρίαση «{ $title }» του οργάνου { $body } δεν γίνεται.

    { $reason }

    Ήταν προγραμματισμένη για:
    { $lines }

    Η συνεδρίαση:
    { $page }
