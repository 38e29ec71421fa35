motion-new = Νέο ψήφισμα
motion-new-lead = Το ψήφισμα είναι ένα κείμενο που το όργανο συζητά και ψηφίζει. Οι προτάσεις των ομάδων έρχονται στα εισερχόμενα.
motion-new-submit = Κατάθεση
motion-title = Τίτλος
motion-text = Κείμενο
motion-text-help = Μια κενή γραμμή αρχίζει νέα παράγραφο. Κάθε παράγραφος παίρνει αριθμό.
motion-reason = Λόγοι
motion-about = Για αυτό το ψήφισμα
motion-since = Κατατέθηκε
motion-decided = Αποφασίστηκε
motion-proposal = Από την πρόταση
motion-hash = Άθροισμα ελέγχου του κειμένου
motion-paragraph = Παράγραφος { $number }
motion-withdraw = Απόσυρση του ψηφίσματος
motion-state-submitted = Κατατέθηκε
motion-state-on-agenda = Στην ημερήσια διάταξη
motion-state-in-debate = Συζητείται
motion-state-adopted = Εγκρίθηκε
motion-state-rejected = Δεν εγκρίθηκε
motion-state-postponed = Αναβλήθηκε
motion-state-withdrawn = Αποσύρθηκε
done-motion-made = Το ψήφισμα κατατέθηκε.
done-motion-withdrawn = Το ψήφισμα αποσύρθηκε.
conflict-motion-step = Η κατάσταση του ψηφίσματος άλλαξε. Ανανεώστε τη σελίδα.
conflict-motion-decided = Για αυτό το ψήφισμα υπάρχει ήδη απόφαση.
inbox-title = Εισερχόμενα
inbox-lead = Οι επιλεγμένες προτάσεις και τα ψηφίσματα άλλων οργάνων έρχονται εδώ. Με μία πράξη γίνονται ψήφισμα αυτού του οργάνου.
inbox-empty = Δεν περιμένει τίποτα εδώ.
inbox-meeting = Συνεδρίαση
inbox-later = Προς το παρόν χωρίς συνεδρίαση
inbox-take = Να γίνει ψήφισμα
sending-title = Αποστολή επιλεγμένης πρότασης σε όργανο
sending-lead = Το όργανο τη συζητά και ψηφίζει.
sending-empty = Δεν περιμένει καμία επιλεγμένη πρόταση.
sending-proposal = Πρόταση
sending-body = Όργανο
sending-submit = Αποστολή
done-sent-to-body = Η πρόταση είναι στα εισερχόμενα του οργάνου.
conflict-already-in-body = Αυτό το όργανο έχει ήδη αυτή την πρόταση.
waiting-inbox = { $count ->
    [one] Μία πρόταση περιμένει στα εισερχόμενα του οργάνου σας
   *[other] { $count } προτάσεις περιμένουν στα εισερχόμενα του οργάνου σας
 }
waiting-inbox-act = Άνοιγμα εισερχομένων
motion-submitters = Κατατέθηκε από
motion-team = Ομάδα
motion-supporters = Υποστήριξη
motion-history = Τι έγινε ως τώρα
motion-acts = Τι μπορείτε να κάνετε
motion-in-block = Αποφασίζεται στο μπλοκ
motion-out-of-block = Βγήκε από το μπλοκ
motion-text-before = Το προηγούμενο κείμενο
motion-state-referred = Σε επιτροπή
motion-state-needs-changes = Χρειάζεται αλλαγές
motion-step-put-on-agenda = Μπήκε στην ημερήσια διάταξη
motion-step-take-off-agenda = Βγήκε από την ημερήσια διάταξη
motion-step-debate = Άρχισε η συζήτηση
motion-step-adopt = Εγκρίθηκε
motion-step-reject = Δεν εγκρίθηκε
motion-step-postpone = Αναβλήθηκε
motion-step-withdraw = Αποσύρθηκε
motion-step-refer = Δόθηκε σε επιτροπή
motion-step-report-back = Επέστρεψε από την επιτροπή
motion-step-ask-changes = Ζητήθηκαν αλλαγές
motion-step-resubmit = Κατατέθηκε ξανά
motion-by-meeting = Από τη συνεδρίαση
motion-by-officers = Από την προεδρία ή τη γραμματεία
motion-by-submitters = Από όσους το κατέθεσαν
step-to = Προς:
step-until = Έως { $date }
support-count = { $count ->
    [one] Ένα μέλος το υποστηρίζει
   *[other] { $count } μέλη το υποστηρίζουν
 }
support-needed = { $count } από { $needed } υποστηρικτές
support-missing = { $count ->
    [one] Λείπει ακόμη ένας για να έρθει σε ημερήσια διάταξη.
   *[other] Λείπουν ακόμη { $count } για να έρθει σε ημερήσια διάταξη.
 }
support-names = Ποιοι το υποστηρίζουν
support-more = { $count ->
    [one] και ακόμη ένας
   *[other] και ακόμη { $count }
 }
support-help = Μέλη και επισκέπτες βλέπουν εδώ το όνομά σας. Η υποστήριξη δεν είναι ψήφος.
support-give = Υποστήριξη αυτού του ψηφίσματος
support-yours = Υποστηρίζετε αυτό το ψήφισμα.
support-take-back = Ανάκληση της υποστήριξής μου
submitters-asked = Δεν απάντησαν ακόμη. Μόνο εσείς βλέπετε αυτά τα ονόματα:
submitter-asked-you = Σας ζητούν να καταθέσετε κι εσείς αυτό το ψήφισμα. Το όνομά σας εμφανίζεται μόλις δεχτείτε.
submitter-agree = Κατάθεση και από εμένα
submitter-decline = Όχι, ευχαριστώ
submitter-leave = Αφαίρεση του ονόματός μου
motion-as = Το καταθέτετε
motion-as-member = ως μέλος
motion-as-body = εκ μέρους του οργάνου
motion-new-supporters = { $count ->
    [one] Ένα ψήφισμα μελών χρειάζεται έναν υποστηρικτή πριν από την ημερήσια διάταξη.
   *[other] Ένα ψήφισμα μελών χρειάζεται { $count } υποστηρικτές πριν από την ημερήσια διάταξη.
 }
submitters-with = Κατάθεση μαζί με
submitters-with-help = Το πολύ δέκα μέλη. Όλοι ερωτώνται και αναφέρονται μόνο αν δεχτούν.
submitters-names = Άλλα μέλη με το όνομά τους
submitters-names-help = Όπως τα δείχνει ο κατάλογος των μελών: ένα σε κάθε γραμμή ή με κόμμα ανάμεσα. Το πολύ δέκα, μαζί με όσα σημειώνετε.
motion-rewrite = Νέα μορφή του ψηφίσματος
motion-rewrite-lead = Το προηγούμενο κείμενο μένει στο ιστορικό. Η υποστήριξη μένει και μπορεί να ανακληθεί.
motion-rewrite-asked = Το όργανο ζητά το εξής:
motion-rewrite-submit = Νέα κατάθεση
motion-changed-what = Τι αλλάξατε
motion-changed-what-help = Μία ή δύο φράσεις. Μένουν στο ιστορικό του ψηφίσματος.
motion-move = Τι γίνεται με το ψήφισμα
motion-move-lead = Όλοι βλέπουν αυτό το βήμα και τον λόγο στη σελίδα του ψηφίσματος.
motion-move-act = Βήμα
motion-act-refer = Παραπομπή σε επιτροπή ή άλλο όργανο
motion-act-report-back = Επέστρεψε από την επιτροπή
motion-act-ask-changes = Αίτημα αλλαγών προς όσους το έγραψαν
motion-act-postpone = Αναβολή
motion-act-withdraw = Σημείωση της απόσυρσης
motion-step-reason = Γιατί
motion-step-reason-help = Σε μία έως τρεις φράσεις.
motion-step-to = Σε ποιον
motion-step-to-help = Χρειάζεται αν το παραπέμπετε.
motion-step-until = Έως ποια ημέρα
motion-step-until-help = Αν αναβάλλετε και ξέρετε την ημέρα.
motion-withdraw-effect = Το όργανο δεν θα αποφασίσει. Δεν αναιρείται· μπορεί να κατατεθεί άλλο ψήφισμα.
done-motion-moved = Το βήμα σημειώθηκε.
done-motion-rewritten = Το ψήφισμα κατατέθηκε ξανά.
done-motion-supported = Τώρα υποστηρίζετε το ψήφισμα.
done-support-back = Η υποστήριξή σας ανακλήθηκε.
done-submitter-agreed = Καταθέτετε κι εσείς το ψήφισμα.
done-submitter-left = Το όνομά σας δεν είναι στο ψήφισμα.
advice-title = Σύσταση της προεδρίας
advice-give = Σύσταση προς το όργανο
advice-lead = Φαίνεται δίπλα στο ψήφισμα, στην ημερήσια διάταξη και στη σελίδα της ψηφοφορίας. Το όργανο αποφασίζει ελεύθερα.
advice-reason-help = Δεν χρειάζεται χωρίς σύσταση.
advice-take-back = Ανάκληση της σύστασης
advice-adopt = Η προεδρία συνιστά έγκριση.
advice-reject = Η προεδρία συνιστά απόρριψη του ψηφίσματος.
advice-adopt-changed = Η προεδρία συνιστά έγκριση με αλλαγές.
advice-postpone = Η προεδρία συνιστά αναβολή.
advice-open = Η προεδρία δεν συνιστά τίποτα.
done-advice-given = Η σύσταση είναι δίπλα στο ψήφισμα.
done-advice-back = Η σύσταση ανακλήθηκε.
motion-rules = Κανόνες για τα ψηφίσματα
motion-rules-lead = Πόσους υποστηρικτές χρειάζεται ένα ψήφισμα μελών και ποια βήματα χρησιμοποιείτε.
motion-rules-note = Ψηφίσματα ομάδων, άλλων οργάνων και του ίδιου του οργάνου δεν χρειάζονται υποστηρικτές.
rules-supporters = Υποστηρικτές που χρειάζονται
rules-supporters-help = Από 0 έως 50. Με 0, κάθε ψήφισμα μπορεί να μπει σε ημερήσια διάταξη.
rules-workflow = Βήματα με το χέρι
rules-workflow-help = Ό,τι δεν επιλέξετε δεν προσφέρεται. Η ημερήσια διάταξη και οι ψηφοφορίες κινούν ούτως ή άλλως τα ψηφίσματα.
motions-title = Ψηφίσματα αυτού του οργάνου
motions-supporters = { $count ->
    [one] Εδώ ένα ψήφισμα μελών χρειάζεται έναν υποστηρικτή.
   *[other] Εδώ ένα ψήφισμα μελών χρειάζεται { $count } υποστηρικτές.
 }
motions-all = Όλα τα ψηφίσματα
motions-words = Λέξεις του τίτλου
motions-state = Κατάσταση
motions-any-state = Κάθε κατάσταση
motions-search = Αναζήτηση ψηφισμάτων
motions-none-title = Τίποτα δεν ταιριάζει
motions-none-text = Κανένα ψήφισμα δεν έχει αυτές τις λέξεις και αυτή την κατάσταση. Δοκιμάστε λιγότερες λέξεις.
motions-empty-title = Κανένα ψήφισμα ακόμη
blocks-title = Μπλοκ ψηφισμάτων
blocks-lead = Τα ψηφίσματα ενός μπλοκ αποφασίζονται μαζί. Κάθε μέλος μπορεί να βγάλει ένα πριν από την ψηφοφορία.
blocks-all = Όλα τα μπλοκ της συνεδρίασης
blocks-empty-title = Κανένα μπλοκ ακόμη
blocks-empty-text = Κάθε ψήφισμα αυτής της συνεδρίασης αποφασίζεται χωριστά.
block-count = { $count ->
    [one] Ένα ψήφισμα
   *[other] { $count } ψηφίσματα
 }
block-new = Νέο μπλοκ
block-new-submit = Δημιουργία του μπλοκ
block-name = Όνομα του μπλοκ
block-motions = Ψηφίσματα της ημερήσιας διάταξης
block-no-motions = Κανένα ψήφισμα της ημερήσιας διάταξης δεν είναι ελεύθερο. Μπορείτε να προσθέσετε αργότερα.
block-lead = Αυτά τα ψηφίσματα αποφασίζονται μαζί, εκτός αν κάποιο μέλος βγάλει ένα.
block-closed-lead = Η ψηφοφορία για αυτό το μπλοκ άρχισε. Τίποτα δεν βγαίνει πια.
block-empty = Κανένα ψήφισμα στο μπλοκ.
block-add = Προσθήκη ψηφίσματος
block-add-submit = Προσθήκη στο μπλοκ
block-rename = Μετονομασία του μπλοκ
block-taken-out = Αποφασίζεται χωριστά
block-taken-out-when = Ένα μέλος το έβγαλε: { $date }
block-take-out-of = Αίτημα για χωριστή ψηφοφορία: { $title }
block-take-out = Να βγει από το μπλοκ
block-put-back = Επαναφορά
block-dissolve = Διάλυση του μπλοκ
block-dissolve-effect = Τα ψηφίσματά του μένουν στην ημερήσια διάταξη και αποφασίζονται ένα ένα.
block-dissolve-submit = Διάλυση τώρα
done-block-made = Το μπλοκ δημιουργήθηκε.
done-block-removed = Το μπλοκ διαλύθηκε.
done-taken-out = Το ψήφισμα βγήκε από το μπλοκ. Θα ψηφιστεί χωριστά.
way-title = Η πορεία του στα όργανα
way-sent-to = Διαβιβάστηκε προς
way-came-from = Ήρθε από
way-original = Το αρχικό ψήφισμα με το ιστορικό του
way-text = Έκδοση { $version } του κειμένου, στάλθηκε { $date }. Άθροισμα ελέγχου:
forwarding-state-waiting = Περιμένει στα εισερχόμενα
forwarding-state-taken = Έγινε δεκτό
forwarding-state-refused = Δεν έγινε δεκτό
forwarding-state-called-back = Ανακλήθηκε
forward-title = Διαβίβαση σε άλλο όργανο
forward-lead = Φτάνει στα εισερχόμενά τους. Η σελίδα του ψηφίσματός σας δείχνει αν έγινε δεκτό και τι αποφάσισαν.
forward-to = Σε ποιο όργανο
forward-note = Συνοδευτικό σημείωμα
forward-note-help = Τι ζητάτε και γιατί τους αφορά. Όλοι μπορούν να το διαβάσουν.
forward-submit = Διαβίβαση
forward-call-back = Ανάκληση
forward-nowhere = Δεν μένει άλλο όργανο
forward-nowhere-text = Όλα τα άλλα όργανα έχουν ήδη αυτό το ψήφισμα, ή περιμένει στα εισερχόμενά τους.
arrival-take = Αποδοχή
arrival-refuse = Μη αποδοχή
arrival-refuse-help = Το όργανο που το έστειλε και όλοι οι άλλοι μπορούν να το διαβάσουν.
arrival-refuse-submit = Επιστροφή με αυτόν τον λόγο
done-motion-forwarded = Το ψήφισμα είναι στα εισερχόμενα του άλλου οργάνου.
done-forwarding-called-back = Το ψήφισμα ανακλήθηκε.
done-forwarding-refused = Το άλλο όργανο διαβάζει τώρα τον λόγο σας.
conflict-already-supported = Αυτή η θέση υποστηρίζει ήδη το ψήφισμα.
conflict-not-supported = Δεν υποστηρίζετε αυτό το ψήφισμα.
conflict-own-motion = Είναι δικό σας ψήφισμα.
conflict-support-closed = Το ψήφισμα είναι σε ημερήσια διάταξη ή αποφασίστηκε. Όσοι το στηρίζουν δεν αλλάζουν πια.
conflict-supporters-missing = Αυτό το ψήφισμα δεν έχει ακόμη αρκετούς υποστηρικτές.
conflict-last-submitter = Είστε ο τελευταίος που το καταθέτει. Μπορείτε να αποσύρετε το ψήφισμα.
conflict-motion-in-vote = Υπάρχει ψηφοφορία για αυτό το ψήφισμα. Δημοσιεύστε ή αφαιρέστε την πρώτα.
conflict-motion-amended = Υπάρχουν τροπολογίες σε αυτό το κείμενο: αλλάζει μόνο μέσα από αυτές. Μπορείτε να αλλάξετε τον τίτλο και την αιτιολογία.
conflict-already-forwarded = Το άλλο όργανο έχει ήδη αυτό το ψήφισμα, ή περιμένει στα εισερχόμενά του.
conflict-forwarding-answered = Στο μεταξύ κάποιος απάντησε ή το ανακάλεσε.
conflict-block-closed = Η ψηφοφορία για αυτό το μπλοκ άρχισε ή τελείωσε.
conflict-taken-out = Αυτό το ψήφισμα έχει ήδη βγει.
conflict-too-many-blocks = Αυτή η συνεδρίαση έχει πενήντα μπλοκ. Δεν γίνονται περισσότερα.
waiting-forwarded = { $count ->
    [one] Ένα ψήφισμα άλλου οργάνου περιμένει στα εισερχόμενα
   *[other] { $count } ψηφίσματα άλλων οργάνων περιμένουν στα εισερχόμενα
 }
waiting-forwarded-act = Άνοιγμα εισερχομένων
waiting-submitter = Σας ζητούν να καταθέσετε κι εσείς το «{ $title }»
waiting-submitter-act = Απάντηση
waiting-rewrite = Το όργανο ζητά αλλαγές στο «{ $title }»
waiting-rewrite-act = Νέα μορφή
notice-forwarding-arrived = { $body }: σας διαβίβασε το ψήφισμα «{ $title }».
mail-forwarding-arrived-subject = Έφτασε ένα ψήφισμα
mail-forwarding-arrived-body =
    { $body }: σας διαβίβασε το ψήφισμα «{ $title }».

    Δείτε εδώ: { $link }
notice-forwarding-news = { $news ->
    [taken] { $body }: δέχτηκε το ψήφισμά σας «{ $title }».
    [refused] { $body }: δεν δέχτηκε το ψήφισμά σας «{ $title }». Ο λόγος είναι στη σελίδα του.
    [adopted] { $body }: ενέκρινε το ψήφισμά σας «{ $title }».
    [withdrawn] { $body }: απέσυρε το ψήφισμά σας «{ $title }».
   *[rejected] { $body }: δεν ενέκρινε το ψήφισμά σας «{ $title }».
 }
mail-forwarding-news-subject = Νέα για το ψήφισμά σας
mail-forwarding-news-body =
    { $news ->
        [taken] { $body }: δέχτηκε το ψήφισμά σας «{ $title }».
        [refused] { $body }: δεν δέχτηκε το ψήφισμά σας «{ $title }». Ο λόγος είναι στη σελίδα του.
        [adopted] { $body }: ενέκρινε το ψήφισμά σας «{ $title }».
        [withdrawn] { $body }: απέσυρε το ψήφισμά σας «{ $title }».
       *[rejected] { $body }: δεν ενέκρινε το ψήφισμά σας «{ $title }».
     }

    Δείτε εδώ: { $link }
