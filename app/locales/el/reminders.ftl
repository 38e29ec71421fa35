# Υπενθυμίσεις, τι έρχεται με e-mail, και πώς προχωρά ένας γύρος της επιτροπής.
mail-choice-title = Τι έρχεται με e-mail
mail-choice-lead = Όλα βρίσκονται και στην εφαρμογή. Εδώ επιλέγετε τι στέλνουμε και στη διεύθυνση e-mail σας.
mail-choice-no-address = Δεν έχετε εδώ διεύθυνση e-mail, άρα δεν έρχεται κανένα μήνυμα.
mail-choice-add = Προσθήκη διεύθυνσης e-mail
mail-choice-news = Νέα
mail-choice-news-help = Τι συμβαίνει με τις προτάσεις, τις ομάδες, τις αξιολογήσεις και τα όργανά σας.
news-by-mail-at-once = Αμέσως, ένα μήνυμα για το καθένα
news-by-mail-daily = Μία φορά την ημέρα, ό,τι δεν διάβασα για μία ημέρα
news-by-mail-never = Ποτέ
mail-choice-reminders = Υπενθυμίσεις αξιολογήσεων
mail-choice-reminders-help = Για κριτές: το πολύ μία την ημέρα, και μόνο όταν σας περιμένει μια αξιολόγηση.
reminders-by-mail-daily = Κάθε ημέρα που περιμένει μια αξιολόγηση
reminders-by-mail-usual = Όταν δεν έχω αρχίσει μετά από τρεις ημέρες, και πριν από την προθεσμία
reminders-by-mail-deadlines = Μόνο πριν από την προθεσμία: μία εβδομάδα, δύο ημέρες και δώδεκα ώρες
reminders-by-mail-never = Ποτέ
mail-choice-submit = Αποθήκευση της επιλογής μου
done-mail-choice = Η επιλογή σας αποθηκεύτηκε.
mail-choice-tail =
    Εδώ επιλέγετε τι έρχεται με e-mail:
    { $settings }
mail-line-reviews = «{ $challenge }»: αξιολογήσεις που μένουν: { $count }, έως { $until }
mail-line-more = Και άλλα στην εφαρμογή: { $count }
notice-jury-reminder = Αξιολογήσεις που σας περιμένουν: { $count }. Η πρώτη προθεσμία είναι { $until }.
mail-jury-reminder-subject = Αξιολογήσεις που μένουν: { $count }, έως { $until }
mail-jury-reminder-body =
    Γεια σας,

    Αυτές οι αξιολογήσεις σας περιμένουν:
    { $lines }

    Τις βρίσκετε εδώ:
    { $link }

    Ευχαριστούμε για τον χρόνο σας.
mail-news-digest-subject = Νέα που δεν διαβάσατε: { $count }
mail-news-digest-body =
    Γεια σας,

    Αυτά είναι νέα και δεν διαβάστηκαν ακόμη:
    { $lines }

    Όλα βρίσκονται εδώ:
    { $link }
notice-jury-nudge = Οι διοργανωτές σας ζητούν να τελειώσετε τις αξιολογήσεις σας για «{ $challenge }»: { $count }, έως { $until }.
notice-jury-nudge-note = Οι διοργανωτές σας ζητούν να τελειώσετε τις αξιολογήσεις σας για «{ $challenge }»: { $count }, έως { $until }. Γράφουν: «{ $note }»
mail-jury-nudge-subject = Οι αξιολογήσεις σας για «{ $challenge }»
mail-jury-nudge-body =
    Γεια σας,

    Οι διοργανωτές σας ζητούν να τελειώσετε τις αξιολογήσεις σας για «{ $challenge }»: { $count }, έως { $until }. Είναι εδώ:
    { $link }

    Ευχαριστούμε για τον χρόνο σας.
mail-jury-nudge-note-subject = Οι αξιολογήσεις σας για «{ $challenge }»
mail-jury-nudge-note-body =
    Γεια σας,

    Οι διοργανωτές σας ζητούν να τελειώσετε τις αξιολογήσεις σας για «{ $challenge }»: { $count }, έως { $until }. Γράφουν:
    «{ $note }»

    Οι αξιολογήσεις σας είναι εδώ:
    { $link }

    Ευχαριστούμε για τον χρόνο σας.
board-link = Πρόοδος
board-title = Πώς προχωρά ο γύρος
board-planned = Ο γύρος δεν έχει ανοίξει ακόμη
board-planned-text = Όταν ανοίξει και δοθούν αξιολογήσεις σε κριτές, βλέπετε εδώ ποιος δεν άρχισε και τι λείπει.
board-left = Χρόνος που μένει
board-days-left = { $days ->
    [0] Λιγότερο από μία ημέρα
    [one] 1 ημέρα
   *[other] { $days } ημέρες
}
board-over = Η προθεσμία πέρασε
board-lacking = Προτάσεις που τους λείπουν αξιολογήσεις
board-pace = Με τον ρυθμό των τελευταίων επτά ημερών
board-pace-in-time = Πλήρες στις { $date }, πριν από την προθεσμία
board-pace-late = Πλήρες στις { $date }, μετά την προθεσμία
board-pace-none = Πολύ νωρίς για να πούμε
board-new-conflicts = Νέες συγκρούσεις συμφερόντων από την τελευταία σας επίσκεψη: { $count }
board-conflicts-seen = Τις είδα
board-lists = Κατάλογοι αυτού του γύρου
board-show = Εμφάνιση
board-all = Όλα
board-order = Σειρά
juror-standing-not-started = Δεν άρχισε
juror-standing-behind = Πίσω
juror-standing-on-the-way = Σε καλό δρόμο
juror-standing-done = Έτοιμος
juror-standing-idle = Χωρίς αξιολογήσεις
juror-order-standing = Ποιος χρειάζεται έναν λόγο
juror-order-name = Όνομα
juror-order-left = Μένουν οι περισσότερες
juror-order-activity = Λείπει περισσότερο καιρό
submission-order-missing = Λείπουν οι περισσότερες
submission-order-number = Αριθμός
board-lacking-only = Με ελλείψεις
board-column-seen = Τελευταία εργασία
board-column-reminded = Τελευταία υπενθύμιση
board-column-missing = Λείπουν
board-column-open = Μένουν να τελειώσουν
board-never = Ποτέ
board-hidden = Σε εξέλιξη: { $count }. Τα ονόματα κρύβονται: είστε της ομάδας ή έχετε σύγκρουση συμφερόντων.
board-lacks-juror = Λείπει κριτής
board-none = Κανένας κριτής δεν βρίσκεται εκεί
board-none-text = Επιλέξτε άλλη ομάδα πιο πάνω.
board-all-in = Κάθε πρόταση έχει τις αξιολογήσεις της
board-all-in-text = Εδώ δεν λείπει τίποτα. Οι αξιολογήσεις ήρθαν.
board-remind = Υπενθύμιση σε όσους επιλέχθηκαν
board-remind-help = Βλέπετε άλλη μία φορά ποιοι είναι πριν σταλεί κάτι. Με το χέρι, ένας κριτής παίρνει το πολύ μία υπενθύμιση την ημέρα.
board-remind-title = Υπενθύμιση σε κριτές
board-remind-lead = Ο καθένας παίρνει ένα μήνυμα στην εφαρμογή, και με e-mail αν δεν το αρνήθηκε: πόσες αξιολογήσεις μένουν, και έως πότε.
board-remind-who = Ποιος παίρνει υπενθύμιση
board-remind-choice = { $name }: μένουν { $count }
board-remind-choice-last = { $name }: μένουν { $count }, τελευταία υπενθύμιση στις { $date }
board-remind-today = Πήραν ήδη σήμερα: { $names }
board-remind-note = Μια δική σας γραμμή
board-remind-note-help = Τη διαβάζουν όλοι όσοι επιλέξατε. Παρακαλούμε μην ονομάσετε ομάδα ή πρόταση.
board-remind-submit = Αποστολή τώρα
board-remind-closed = Υπενθυμίσεις στέλνονται μόνο όσο ένας γύρος είναι ανοιχτός.
board-remind-nobody = Κανένας για υπενθύμιση
board-remind-nobody-text = Όλοι τελείωσαν ή πήραν υπενθύμιση σήμερα.
conflict-nobody-to-remind = Δεν υπάρχει κανένας για υπενθύμιση: όσοι επιλέξατε τελείωσαν ή πήραν υπενθύμιση σήμερα.
done-jurors-reminded = Οι κριτές πήραν την υπενθύμιση.
done-conflicts-seen = Σημειώθηκε. Ό,τι δηλωθεί από εδώ και πέρα εμφανίζεται πάλι εδώ.
