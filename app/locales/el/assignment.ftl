# Η ανάθεση με τους λόγους της· πεδία, απουσίες, αιτήματα ανάληψης, δουλειά της επιτροπής.
assign-tab-proposals = Ανά πρόταση
assign-tab-jurors = Ανά κριτή
assign-tab-not-met = Δεν καλύπτονται ({ $count })
assign-column-fields = Πεδία
assign-column-jurors = Κριτές, και γιατί
assign-column-load = Αξιολογήσεις, από το πολύ
assign-column-languages = Γλώσσες
assign-column-problem = Τι δεν καλύπτεται
assign-problems = Προτάσεις από τις οποίες λείπει κάτι
assign-why-by-hand = ορίστηκε με το χέρι
assign-why-stands = ισχύει ήδη
assign-why-language = διαβάζει τη γλώσσα
assign-why-foreign-language = τη διαβάζει ως ξένη γλώσσα
assign-why-field = γνωρίζει το πεδίο
assign-why-load = έχει θέση
assign-numbers = Κριτές: { $jurors }. Με σύγκρουση, ή σε αποχή: { $conflicted }. Χωρίς θέση: { $full }. Απόντες: { $unavailable }.
assign-no-expert = Κανένας από τους κριτές της δεν γνωρίζει το πεδίο της.
assign-foreign = Τη διαβάζουν ως ξένη γλώσσα: { $names }.
assign-missing = Αξιολογήσεις που δεν μπορεί να αναλάβει κανείς: { $count }
assign-foreign-count = Αξιολογήσεις σε ξένη γλώσσα: { $count }
assign-no-expert-count = Προτάσεις που το πεδίο τους δεν το γνωρίζει κανένας κριτής τους: { $count }
assign-no-topic-count = Προτάσεις χωρίς πεδίο: { $count }
assign-groups = Οι κριτές χωρίζονται σε { $count } ομάδες που δεν διαβάζουν καμία κοινή πρόταση. Η αυστηρότητά τους δεν συγκρίνεται από ομάδα σε ομάδα.
assign-away-count = Κριτές που απουσιάζουν και δεν παίρνουν τίποτε νέο: { $count }
assign-only-juror = Μόνο όσα διαβάζει: { $name }.
assign-only-proposal = Μόνο μία πρόταση.
assign-show-all = Εμφάνιση όλων
assign-all-met = Καλύπτονται όλα
assign-all-met-text = Κάθε πρόταση έχει αρκετούς κριτές, που διαβάζουν τη γλώσσα της και γνωρίζουν το πεδίο της.
topics-title = Με τι ασχολούνται οι προτάσεις
topics-lead = Σημειώστε τα πεδία κάθε πρότασης. Η ανάθεση δίνει τότε στην καθεμία έναν κριτή που γνωρίζει το πεδίο της, όπου γίνεται.
review-state-away = Ο κριτής απουσιάζει
away-title = Το μέρος σας σε αυτόν τον γύρο
away-heading = Απουσιάζετε;
away-lead = Πείτε το μόλις το μάθετε. Τότε βαθμολογούν άλλοι στη θέση σας, και καμία ομάδα δεν περιμένει.
away-kind = Περί τίνος πρόκειται;
away-kind-away = Απουσιάζω μερικές μέρες
away-kind-stopped = Δεν μπορώ να συνεχίσω σε αυτόν τον γύρο
away-from = Πρώτη μέρα απουσίας
away-from-help = Σήμερα, αν το αφήσετε κενό.
away-until = Τελευταία μέρα απουσίας
away-until-help = Μόνο αν απουσιάζετε μερικές μέρες.
away-keeps = Κρατώ τις αξιολογήσεις μου και τις τελειώνω εγκαίρως
away-keeps-help = Αλλιώς άλλοι κριτές παίρνουν τις αξιολογήσεις που δεν τελειώσατε. Όσα τελειώσατε μένουν.
away-say = Δηλώνω την απουσία μου
away-unfinished = Αξιολογήσεις που δεν τελειώσατε: { $count }
away-until-day = Απουσιάζετε μέχρι { $day } και δεν παίρνετε τίποτε νέο ως τότε.
away-for-good = Είπατε ότι δεν μπορείτε να συνεχίσετε σε αυτόν τον γύρο. Δεν παίρνετε τίποτε νέο.
away-over = Η απουσία σας τελείωσε: { $day }.
away-gone = Αξιολογήσεις σας που επιστράφηκαν: { $count }
away-back = Επέστρεψα
away-back-help = Όταν επιστρέψετε, έχετε πάλι όσα δεν έχει ως τότε κανείς άλλος, με τα πρόχειρά σας.
away-fields-title = Τα πεδία σας
away-fields = Πεδία που γνωρίζετε καλά
away-fields-help = Παίρνετε πρώτα προτάσεις από αυτά τα πεδία.
swap-title = Ζητήστε από κάποιον να την αναλάβει
swap-lead = Κάποιος άλλος βαθμολογεί αυτή την πρόταση στη θέση σας, αν συμφωνεί. Ως τότε μένει δική σας.
swap-lead-anonymous = Σε αυτόν τον γύρο οι κριτές δεν ξέρουν ο ένας το όνομα του άλλου. Όσοι μπορούν να αναλάβουν την αξιολόγηση βλέπουν το αίτημά σας, χωρίς το όνομά σας.
swap-to = Από ποιον το ζητάτε;
swap-anyone = Από όποιον μπορεί
swap-can = Κριτές που μπορούν να την αναλάβουν: { $count }
swap-reason = Γιατί;
swap-reason-help = Το διαβάζουν όσοι ρωτάτε και οι διοργανωτές.
swap-ask = Αποστολή αιτήματος
swap-nobody = Κανείς δεν μπορεί να την αναλάβει τώρα
swap-nobody-text = Οι άλλοι κριτές έχουν σύγκρουση συμφερόντων, ή δεν έχουν θέση, ή την έχουν ήδη. Αν δεν μπορείτε να τη βαθμολογήσετε, δηλώστε αποχή: οι διοργανωτές ψάχνουν κάποιον.
swap-closed = Αυτή η αξιολόγηση δεν μπορεί πια να δοθεί σε άλλον
swap-closed-text = Άρχισε, ή ο γύρος δεν είναι ανοιχτός. Μπορείτε ακόμη να δηλώσετε αποχή.
swap-standing = Το ζητήσατε ήδη
swap-standing-text = Το αίτημά σας ισχύει μέχρι να αναλάβει κάποιος την αξιολόγηση ή να την αρχίσετε εσείς.
swap-take = Αναλαμβάνω την αξιολόγηση
swap-decline = Άρνηση
swap-withdraw = Ανάκληση αιτήματος
swap-give-to = Να δοθεί σε
swap-state-open = Ανοιχτό
swap-state-taken = Αναλήφθηκε
swap-state-declined = Δεν έγινε δεκτό
swap-state-withdrawn = Ανακλήθηκε
swap-state-ended = Έληξε
swaps-title = Αιτήματα ανάληψης
swaps-lead = Κριτές ζητούν από άλλους να αναλάβουν μια αξιολόγηση. Τίποτε δεν αλλάζει μέχρι να την αναλάβει κάποιος.
swaps-asked = Τι σας ζητούν
swaps-mine = Τι ζητήσατε
swaps-none = Κανένα αίτημα
swaps-none-text = Όταν ένας κριτής ψάχνει κάποιον για μια αξιολόγηση που μπορείτε να αναλάβετε, το βλέπετε εδώ.
swaps-from = Από: { $name }.
swaps-to = Προς: { $name }.
swaps-to-anyone = Προς όποιον μπορεί.
swaps-taken-by = Την ανέλαβε: { $name }.
swaps-requests = Αιτήματα των κριτών
swaps-requests-lead = Οι κριτές ζητούν ο ένας από τον άλλον να αναλάβει μια αξιολόγηση. Μπορείτε να αποφασίσετε στη θέση τους.
swaps-requests-none = Όταν κριτές ζητούν από άλλους να αναλάβουν μια αξιολόγηση, το βλέπετε εδώ.
swaps-all = Όλα τα αιτήματα
workload-title = Δουλειά της επιτροπής
workload-lead = Ποιος δέχεται, έχει και έκανε πόσα. Δείχνει πού βρίσκεται ο καθένας, όχι τι έδωσε.
workload-tab-jurors = Κριτές ({ $count })
workload-tab-proposals = Προτάσεις ({ $count })
workload-sort = Σειρά
workload-sort-name = Όνομα
workload-sort-assigned = Περισσότερες αναθέσεις
workload-sort-open = Περισσότερες για γράψιμο
workload-sort-finished = Περισσότερες έτοιμες
workload-sort-room = Περισσότερη θέση
workload-sort-seen = Περισσότερο καιρό χωρίς γράψιμο
coverage-sort-number = Αριθμός
coverage-sort-finished = Λιγότερες έτοιμες
coverage-sort-assigned = Λιγότεροι κριτές
workload-column-gone = Επιστράφηκαν
workload-column-seen = Τελευταίο γράψιμο
workload-never = όχι ακόμη
workload-limit-of = Αξιολογήσεις το πολύ: { $name }
workload-limit-help = Κενό για το όριο του γύρου.
workload-away = Απουσιάζει
workload-away-until = Απουσιάζει μέχρι { $day }
workload-stopped = Δεν συνεχίζει
workload-former = Δεν είναι πια κριτής
workload-back = Επέστρεψε
workload-mark = Σημειώστε έναν κριτή ως απόντα
workload-mark-help = Οι αξιολογήσεις που δεν τελείωσαν επιστρέφονται, και δεν δίνεται τίποτε νέο. Ο κριτής παίρνει μήνυμα.
workload-mark-act = Σημείωση ως απόντα
done-topics = Τα πεδία των προτάσεων αποθηκεύτηκαν.
done-jury-fields = Τα πεδία σας αποθηκεύτηκαν.
done-juror-away = Ευχαριστούμε που το είπατε. Οι διοργανωτές το ξέρουν.
done-juror-back = Καλώς ήρθατε πάλι.
done-juror-marked-away = Ο κριτής σημειώθηκε ως απών.
done-juror-marked-back = Ο κριτής είναι πάλι εδώ.
done-swap-asked = Το αίτημά σας στάλθηκε.
done-swap-taken = Η αξιολόγηση είναι τώρα δική σας. Ευχαριστούμε.
done-swap-declined = Το αίτημα δεν έγινε δεκτό.
done-swap-withdrawn = Το αίτημά σας ανακλήθηκε.
done-swap-given = Η αξιολόγηση δόθηκε στον κριτή.
conflict-not-away = Αυτός ο κριτής δεν είναι σημειωμένος ως απών.
conflict-juror-away = Αυτός ο κριτής απουσιάζει.
conflict-swap-too-late = Αυτή η αξιολόγηση άρχισε, ή ο γύρος δεν είναι ανοιχτός. Δεν μπορεί πια να δοθεί σε άλλον.
conflict-swap-open = Υπάρχει ήδη αίτημα για αυτή την αξιολόγηση.
conflict-swap-nobody = Κανένας άλλος κριτής δεν μπορεί να αναλάβει τώρα αυτή την αξιολόγηση.
conflict-swap-ended = Αυτό το αίτημα έληξε.
conflict-swap-no-room = Ο κριτής δεν έχει πια θέση για αυτή την αξιολόγηση, ή την έχει ή την είχε.
notice-jury-away = Ένας κριτής για «{ $challenge }» απουσιάζει. Αξιολογήσεις που επιστράφηκαν: { $count }.
notice-jury-back = Ένας κριτής για «{ $challenge }» επέστρεψε. Αξιολογήσεις που έχει πάλι: { $count }.
notice-jury-marked-away = Σημειωθήκατε ως απών στην επιτροπή για «{ $challenge }».
notice-jury-swap-asked = Ένας κριτής για «{ $challenge }» σας ζητά να αναλάβετε μια αξιολόγηση.
notice-jury-swap-taken = Άλλος κριτής αναλαμβάνει την αξιολόγησή σας για «{ $challenge }».
notice-jury-swap-declined = Το αίτημά σας για «{ $challenge }» δεν έγινε δεκτό. Η αξιολόγηση μένει δική σας.
mail-jury-away-subject = Ένας κριτής για «{ $challenge }» απουσιάζει
mail-jury-away-body =
    Γεια σας,

    Ένας κριτής για «{ $challenge }» απουσιάζει. Αξιολογήσεις που επιστράφηκαν: { $count }. Δείτε τι λείπει και δώστε το σε άλλους:
    { $link }
mail-jury-back-subject = Ένας κριτής για «{ $challenge }» επέστρεψε
mail-jury-back-body =
    Γεια σας,

    Ένας κριτής για «{ $challenge }» επέστρεψε. Αξιολογήσεις που έχει πάλι: { $count }. Η ανάθεση όπως είναι τώρα βρίσκεται εδώ:
    { $link }
mail-jury-marked-away-subject = Σημειωθήκατε ως απών: «{ $challenge }»
mail-jury-marked-away-body =
    Γεια σας,

    Ένας διοργανωτής σας σημείωσε ως απόντα στην επιτροπή για «{ $challenge }». Αν δεν ισχύει, πείτε εδώ ότι επιστρέψατε:
    { $link }
mail-jury-swap-asked-subject = Μπορείτε να αναλάβετε μια αξιολόγηση για «{ $challenge }»;
mail-jury-swap-asked-body =
    Γεια σας,

    Ένας κριτής για «{ $challenge }» σας ζητά να αναλάβετε μια αξιολόγηση. Μπορείτε να πείτε ναι ή όχι εδώ:
    { $link }
mail-jury-swap-taken-subject = Άλλος αναλαμβάνει την αξιολόγησή σας για «{ $challenge }»
mail-jury-swap-taken-body =
    Γεια σας,

    Άλλος κριτής αναλαμβάνει την αξιολόγησή σας για «{ $challenge }». Δεν έχετε να κάνετε τίποτε άλλο για αυτήν:
    { $link }
mail-jury-swap-declined-subject = Το αίτημά σας για «{ $challenge }» δεν έγινε δεκτό
mail-jury-swap-declined-body =
    Γεια σας,

    Το αίτημά σας για «{ $challenge }» δεν έγινε δεκτό, και η αξιολόγηση μένει δική σας. Μπορείτε να ρωτήσετε κάποιον άλλον:
    { $link }
