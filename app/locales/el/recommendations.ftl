recommendations-title = Συστάσεις
recommendations-lead = Τι ζήτησαν τα συμβουλευτικά όργανα από τις υπηρεσίες, και τι απάντησαν και έκαναν οι υπηρεσίες.
recommendations-show = Ποιες συστάσεις
recommendations-all = Όλες
recommendations-overdue = Εκπρόθεσμες
recommendations-waiting = Σε αναμονή
recommendations-answered = Απαντημένες
recommendations-none = Καμία εδώ
recommendations-none-text = Όταν ένα όργανο εγκρίνει μια πρόταση, μπορεί να τη στείλει σε μια υπηρεσία. Τότε εμφανίζεται εδώ, με την ημερομηνία της απάντησης.
recommendations-sent = Στάλθηκε στις { $date }
standing-asked = Η υπηρεσία ζητά περισσότερα
standing-waiting = { $days ->
    [one] Αναμένεται απάντηση: μένει μία ημέρα
   *[other] Αναμένεται απάντηση: μένουν { $days } ημέρες
}
standing-overdue = { $days ->
    [one] Η απάντηση καθυστερεί μία ημέρα
   *[other] Η απάντηση καθυστερεί { $days } ημέρες
}
standing-answered = { $days ->
    [one] Απαντήθηκε εγκαίρως, μετά από μία ημέρα
   *[other] Απαντήθηκε εγκαίρως, μετά από { $days } ημέρες
}
standing-answered-late = { $days ->
    [one] Απαντήθηκε με καθυστέρηση, μετά από μία ημέρα
   *[other] Απαντήθηκε με καθυστέρηση, μετά από { $days } ημέρες
}
of-whole = { $part } από { $whole }
records-title = Πώς οι υπηρεσίες κρατούν τον λόγο τους
records-help = Μετρημένο σε όλες τις συστάσεις που στάλθηκαν. Δεκτό σημαίνει και εν μέρει δεκτό.
records-office = Υπηρεσία
records-received = Έλαβε
records-in-time = Απαντήθηκαν εγκαίρως
records-overdue = Εκπρόθεσμες
records-accepted = Δεκτές
records-done = Υλοποιημένες
recommendation-asked = Τι ζητείται
recommendation-answer = Η απάντηση
recommendation-no-answer = Δεν υπάρχει ακόμη απάντηση.
recommendation-facts = Με μια ματιά
fact-office = Υπηρεσία
fact-body = Από
fact-motion = Εγκεκριμένη πρόταση
fact-sent = Αποστολή
fact-due = Προθεσμία απάντησης
fact-proposal = Αρχική πρόταση
answer-kind = Η απάντησή σας
answer-kind-accepted = Δεκτή
answer-kind-in-part = Εν μέρει δεκτή
answer-kind-not-accepted = Μη δεκτή
answer-kind-needs-more = Η υπηρεσία ζητά περισσότερα
answer-choice-accepted = Τη δεχόμαστε
answer-choice-in-part = Τη δεχόμαστε εν μέρει
answer-choice-not-accepted = Δεν τη δεχόμαστε
answer-choice-needs-more = Χρειαζόμαστε περισσότερα για να αποφασίσουμε
answer-title = Απαντήστε στη σύσταση
answer-lead = Από: { $body }. Απαντήστε έως { $date }. Δεν χρειάζεστε λογαριασμό.
answer-text = Τι θα κάνετε ή τι ζητάτε
answer-text-help = Με απλά λόγια. Το διαβάζουν νέοι, πολλοί σε δεύτερη γλώσσα.
answer-reason = Λόγοι
answer-reason-help = Υποχρεωτικό αν δεν τη δέχεστε ή τη δέχεστε μόνο εν μέρει.
answer-supplement = Τι έστειλε μετά το όργανο
answer-milestones = Πρώτα ορόσημα
answer-milestones-help = Τι θα γίνει και έως πότε. Μπορείτε να προσθέσετε κι άλλα αργότερα.
answer-public = Η απάντησή σας δημοσιεύεται αμέσως. Μετά δεν αλλάζει.
answer-submit = Αποστολή απάντησης
supply-title = Η υπηρεσία χρειάζεται περισσότερα
supply-text = Τι στέλνετε
supply-help = Γίνεται δημόσιο. Από σήμερα τρέχει νέα προθεσμία.
supply-submit = Αποστολή στην υπηρεσία
milestones-title = Τι κάνει η υπηρεσία
milestones-progress = ορόσημα έγιναν
milestones-none = Η υπηρεσία δεν έχει ορίσει ακόμη ορόσημα.
milestone-no-day = Χωρίς ημερομηνία
milestone-state-planned = Προγραμματισμένο
milestone-state-started = Ξεκίνησε
milestone-state-done = Έγινε
milestone-state-dropped = Εγκαταλείφθηκε
milestone-act-start = Σημείωση: ξεκίνησε
milestone-act-finish = Σημείωση: έγινε
milestone-act-drop = Εγκατάλειψη
milestone-act-reopen = Άνοιγμα ξανά
milestone-title-label = Τι θα γίνει
milestone-due-label = Έως πότε
milestone-evidence = Τι το δείχνει (λόγια ή σύνδεσμος)
milestone-add = Προσθήκη ορόσημου
milestone-add-submit = Προσθήκη
progress-title = Αναφορά για ό,τι έγινε
offices-title = Υπηρεσίες που οφείλουν απαντήσεις
offices-lead = Μια σύσταση πηγαίνει σε μία από αυτές. Η προθεσμία αρχίζει την ημέρα αποστολής.
offices-none = Καμία υπηρεσία ακόμη
offices-none-text = Προσθέστε την πρώτη υπηρεσία της πόλης σας που πρέπει να απαντά.
office-name = Όνομα της υπηρεσίας
office-place = Πόλη ή περιφέρεια
office-email = E-mail της υπηρεσίας
office-email-help = Της υπηρεσίας, όχι ενός προσώπου. Λαμβάνει σύνδεσμο για να απαντά χωρίς λογαριασμό.
office-language = Γλώσσα των e-mail
office-days = Ημέρες για απάντηση
office-reminder = Υπενθύμιση, ημέρες πριν
office-rule = { $days } ημέρες για απάντηση, υπενθύμιση { $reminder } ημέρες πριν
office-official = Ορισμός υπαλλήλου
office-official-help = Το όνομα ενός λογαριασμού. Αυτό το άτομο απαντά χωρίς τον σύνδεσμο.
office-official-submit = Ορισμός αυτού του ατόμου
office-add = Προσθήκη υπηρεσίας
office-add-submit = Προσθήκη της υπηρεσίας
send-title = Αποστολή σε υπηρεσία
send-lead = Η εγκεκριμένη πρόταση γίνεται σύσταση. Η υπηρεσία οφείλει αιτιολογημένη απάντηση και όλοι βλέπουν αν έρχεται.
send-name = Τίτλος
send-text = Τι ζητείται από την υπηρεσία
send-text-help = Εδώ είναι το εγκεκριμένο κείμενο. Προσθέστε τι πρέπει να κάνει πρώτα η υπηρεσία.
send-choose = Επιλέξτε υπηρεσία
send-office = { $name } – { $days } ημέρες
send-submit = Αποστολή σύστασης
conflict-motion-not-adopted = Μόνο εγκεκριμένη πρόταση στέλνεται σε υπηρεσία.
conflict-office-of-another-body = Αυτή η υπηρεσία απαντά σε άλλο όργανο.
conflict-already-sent = Αυτή η πρόταση στάλθηκε ήδη σε αυτή την υπηρεσία.
conflict-nothing-asked = Η υπηρεσία δεν ζήτησε κάτι.
conflict-answered-already = Αυτή η σύσταση έχει ήδη απαντηθεί.
conflict-nothing-promised = Η υπηρεσία δεν δέχτηκε κάτι, οπότε δεν υπάρχει κάτι για αναφορά.
conflict-milestone-not-moved = Κάποιος μόλις άλλαξε αυτό το ορόσημο. Δείτε ξανά.
conflict-link-used = Ο σύνδεσμος χρησιμοποιήθηκε ή έληξε. Ένα νεότερο μήνυμα έχει νέο σύνδεσμο. Υπάλληλος με λογαριασμό μπορεί να συνδεθεί.
done-office-supplied = Στάλθηκε. Η υπηρεσία έχει νέα προθεσμία.
done-office-answered = Ευχαριστούμε. Η απάντηση είναι δημόσια και οι συντάκτες ενημερώθηκαν.
done-office-reported = Σημειώθηκε. Το βλέπουν όλοι.
done-office-added = Η υπηρεσία προστέθηκε.
done-official-named = Αυτό το άτομο απαντά πλέον για την υπηρεσία.
done-recommendation-sent = Στάλθηκε. Η υπηρεσία έλαβε μήνυμα και η προθεσμία τρέχει.
waiting-answer-due = Το «{ $title }» περιμένει την απάντηση της υπηρεσίας σας.
waiting-answer-due-act = Απάντηση
waiting-office-asks = Η υπηρεσία ζητά περισσότερα για το «{ $title }».
waiting-office-asks-act = Αποστολή
notice-recommendation-sent = Το «{ $title }» στάλθηκε: { $office }. Η απάντηση οφείλεται στις { $due }.
mail-recommendation-sent-subject = Στάλθηκε μια σύσταση
mail-recommendation-sent-body =
    Το «{ $title }» στάλθηκε: { $office }. Η απάντηση οφείλεται στις { $due }.

    Δείτε εδώ: { $link }
notice-office-accepted = Η υπηρεσία δέχτηκε το «{ $title }».
mail-office-accepted-subject = Η υπηρεσία απάντησε
mail-office-accepted-body =
    Η υπηρεσία δέχτηκε το «{ $title }».

    Δείτε εδώ: { $link }
notice-office-accepted-in-part = Η υπηρεσία δέχτηκε εν μέρει το «{ $title }» και εξηγεί τους λόγους.
mail-office-accepted-in-part-subject = Η υπηρεσία απάντησε
mail-office-accepted-in-part-body =
    Η υπηρεσία δέχτηκε εν μέρει το «{ $title }» και εξηγεί τους λόγους.

    Δείτε εδώ: { $link }
notice-office-did-not-accept = Η υπηρεσία δεν δέχτηκε το «{ $title }» και εξηγεί τους λόγους.
mail-office-did-not-accept-subject = Η υπηρεσία απάντησε
mail-office-did-not-accept-body =
    Η υπηρεσία δεν δέχτηκε το «{ $title }» και εξηγεί τους λόγους.

    Δείτε εδώ: { $link }
notice-office-needs-more = Η υπηρεσία ζητά περισσότερα για το «{ $title }» πριν αποφασίσει.
mail-office-needs-more-subject = Η υπηρεσία απάντησε
mail-office-needs-more-body =
    Η υπηρεσία ζητά περισσότερα για το «{ $title }» πριν αποφασίσει.

    Δείτε εδώ: { $link }
notice-milestone-done = Έγινε για το «{ $title }»: { $milestone }
mail-milestone-done-subject = Κάτι έγινε
mail-milestone-done-body =
    Έγινε για το «{ $title }»: { $milestone }

    Δείτε εδώ: { $link }
notice-answer-overdue = { $office }: δεν απάντησε εγκαίρως στο «{ $title }».
mail-answer-overdue-subject = Μια απάντηση καθυστερεί
mail-answer-overdue-body =
    { $office }: δεν απάντησε εγκαίρως στο «{ $title }».

    Δείτε εδώ: { $link }
mail-office-asked-subject = Μια σύσταση για την υπηρεσία σας: { $title }
mail-office-asked-body =
    Ένα συμβουλευτικό όργανο νέων μεταναστών ενέκρινε το «{ $title }» και το στέλνει: { $office }. Απαντήστε έως { $due }. Δεν χρειάζεστε λογαριασμό: ο σύνδεσμος ανοίγει τη φόρμα και ισχύει μία φορά.

    { $link }
mail-office-supplied-subject = Αυτό που ζητήσατε: { $title }
mail-office-supplied-body =
    Το όργανο έστειλε όσα ζητήθηκαν ({ $office }) για το «{ $title }». Απαντήστε έως { $due }. Ο σύνδεσμος ισχύει μία φορά.

    { $link }
mail-office-reminder-subject = Απάντηση έως { $due }: { $title }
mail-office-reminder-body =
    Η απάντηση ({ $office }) στο «{ $title }» οφείλεται στις { $due }. Ο σύνδεσμος ανοίγει τη φόρμα και ισχύει μία φορά.

    { $link }
mail-office-overdue-subject = Απάντηση εκπρόθεσμη από { $due }: { $title }
mail-office-overdue-body =
    Η απάντηση ({ $office }) στο «{ $title }» οφειλόταν στις { $due }. Βρίσκεται πλέον στη δημόσια λίστα εκπρόθεσμων. Ο σύνδεσμος ανοίγει τη φόρμα και ισχύει μία φορά.

    { $link }
mail-office-progress-subject = Για αναφορά: { $title }
mail-office-progress-body =
    { $office }: δεκτό το «{ $title }». Όταν γίνει κάτι, πείτε το με αυτόν τον σύνδεσμο. Ισχύει μία φορά· μετά έρχεται ο επόμενος.

    { $link }
answer-choice-by-points = Απαντάμε σημείο προς σημείο
answer-documents = Έγγραφα
answer-documents-help = Έγγραφα στον ιστότοπο της υπηρεσίας σας, για παράδειγμα μια απόφαση ή ένα σχέδιο.
document-link = Διεύθυνση (https)
document-title = Τίτλος του εγγράφου
documents-title = Έγγραφα της υπηρεσίας
follow = Παρακολούθηση αυτής της σύστασης
unfollow = Τέλος παρακολούθησης
follow-count = Άτομα που παρακολουθούν: { $count }
follow-help = Ενημερώνεστε όταν απαντά η υπηρεσία και όταν γίνεται κάτι.
follow-on = Παρακολουθείτε αυτή τη σύσταση.
follow-title = Μάθετε τι θα γίνει
milestone-responsible = Ποιος είναι υπεύθυνος
point-number = Σημείο { $number }
point-open = Χωρίς απάντηση ακόμη
point-reason-help = Απαραίτητο όταν δεν δέχεστε αυτό το σημείο ή το δέχεστε εν μέρει.
point-verdict-accepted = Δεκτό
point-verdict-in-part = Εν μέρει δεκτό
point-verdict-not-accepted = Μη δεκτό
points-title = Σημείο προς σημείο
reply-choice-left = Μένουμε στην απάντηση
reply-choice-taken-up = Την υιοθετούμε: η υπηρεσία ερωτάται ξανά και αρχίζει νέα προθεσμία
reply-decide = Τι κάνει το όργανο με αυτήν
reply-decide-submit = Καταγραφή της απόφασης
reply-help = Μία φορά, για όλους τους συγγραφείς. Γίνεται αμέσως δημόσια και δεν αλλάζει.
reply-left = Το όργανο μένει στην απάντηση
reply-taken-up = Το όργανο την υιοθέτησε
reply-note = Τι λέει το όργανο
reply-submit = Αποστολή της ανταπάντησης
reply-text = Η ανταπάντησή σας στην υπηρεσία
reply-title = Ανταπάντηση των συγγραφέων
send-points = Σημεία, ένα ανά γραμμή
send-points-help = Η υπηρεσία απαντά στο καθένα και αιτιολογεί όποιο δεν δέχεται.
done-followed = Παρακολουθείτε πλέον αυτή τη σύσταση.
done-unfollowed = Δεν την παρακολουθείτε πια.
done-replied = Η ανταπάντησή σας είναι πλέον δημόσια.
conflict-nothing-to-reply = Δεν υπάρχει τελική απάντηση.
conflict-replied-already = Οι συγγραφείς έχουν ήδη ανταπαντήσει.
conflict-reply-decided = Αποφασίστηκε ήδη ή η υπηρεσία ρωτήθηκε ξανά.
notice-authors-replied = Οι συγγραφείς ανταπάντησαν για το «{ $title }».
mail-authors-replied-subject = Νέα για μια σύσταση
mail-authors-replied-body =
    Οι συγγραφείς ανταπάντησαν για το «{ $title }».

    Δείτε εδώ: { $link }
notice-reply-taken-up = Το όργανο υιοθέτησε την ανταπάντηση για το «{ $title }» και ρωτά ξανά την υπηρεσία.
mail-reply-taken-up-subject = Νέα για μια σύσταση
mail-reply-taken-up-body =
    Το όργανο υιοθέτησε την ανταπάντηση για το «{ $title }» και ρωτά ξανά την υπηρεσία.

    Δείτε εδώ: { $link }
notice-reply-left = Το όργανο μένει στην απάντηση της υπηρεσίας για το «{ $title }».
mail-reply-left-subject = Νέα για μια σύσταση
mail-reply-left-body =
    Το όργανο μένει στην απάντηση της υπηρεσίας για το «{ $title }».

    Δείτε εδώ: { $link }
notice-milestone-started = Ξεκίνησε για το «{ $title }»: { $milestone }
mail-milestone-started-subject = Νέα για μια σύσταση
mail-milestone-started-body =
    Ξεκίνησε για το «{ $title }»: { $milestone }

    Δείτε εδώ: { $link }
notice-milestone-dropped = Εγκαταλείφθηκε για το «{ $title }»: { $milestone }
mail-milestone-dropped-subject = Νέα για μια σύσταση
mail-milestone-dropped-body =
    Εγκαταλείφθηκε για το «{ $title }»: { $milestone }

    Δείτε εδώ: { $link }
notice-milestone-late = Καθυστερεί για το «{ $title }»: { $milestone }
mail-milestone-late-subject = Νέα για μια σύσταση
mail-milestone-late-body =
    Καθυστερεί για το «{ $title }»: { $milestone }

    Δείτε εδώ: { $link }
mail-office-replied-subject = Οι συγγραφείς ανταπάντησαν: «{ $title }»
mail-office-replied-body =
    Το όργανο υιοθέτησε την ανταπάντηση στην απάντηση: { $office }. Παρακαλούμε απαντήστε ξανά έως { $due }: { $link }
mail-office-milestone-late-subject = Ένα βήμα που υποσχεθήκατε καθυστερεί: «{ $title }»
mail-office-milestone-late-body =
    Πέρασε η ημέρα ενός βήματος που υποσχέθηκε: { $office }. Πείτε μας πού βρίσκεται, χωρίς λογαριασμό: { $link }
send-none = Καμία υπηρεσία για αποστολή
send-none-text = Καμία υπηρεσία δεν μπορεί να λάβει αυτή την πρόταση: δεν υπάρχει, όλες την έχουν ήδη ή έχουν κλείσει.
office-edit = Αλλαγή αυτής της υπηρεσίας
office-edit-lead = Μια προθεσμία που τρέχει κρατά την ημέρα της· οι νέες ημέρες ισχύουν για ό,τι στέλνεται από τώρα. Μια νέα διεύθυνση παίρνει νέους συνδέσμους και οι παλιοί παύουν να ισχύουν.
office-edit-submit = Αποθήκευση της υπηρεσίας
office-end = Λήξη αυτής της υπηρεσίας
office-end-help = Δεν λαμβάνει νέες συστάσεις. Όσα οφείλει και τα στοιχεία της μένουν ορατά σε όλους. Μπορείτε να την ανοίξετε ξανά.
office-reopen = Άνοιγμα της υπηρεσίας ξανά
office-ended-on = δεν δέχεται κάτι νέο από { $date }
done-office-ended = Η υπηρεσία δεν λαμβάνει πια συστάσεις.
done-office-reopened = Η υπηρεσία είναι πάλι ανοιχτή.
conflict-office-ended = Αυτή η υπηρεσία δεν δέχεται πια συστάσεις.
milestone-evidence-help = Χρειάζεται για να σημειωθεί ως έτοιμο.
notice-milestone-added = Νέο για το «{ $title }»: { $milestone }
mail-milestone-added-subject = Νέα για μια σύσταση
mail-milestone-added-body =
    Νέο για το «{ $title }»: { $milestone }

    Δείτε εδώ: { $link }
notice-body-supplied = Το όργανο έστειλε όσα ζητήθηκαν ({ $office }) για το «{ $title }». Η απάντηση αναμένεται πλέον έως { $due }.
mail-body-supplied-subject = Νέα για μια σύσταση
mail-body-supplied-body =
    Το όργανο έστειλε όσα ζητήθηκαν ({ $office }) για το «{ $title }». Η απάντηση αναμένεται πλέον έως { $due }.

    Δείτε εδώ: { $link }
