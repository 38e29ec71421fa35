# What a demo instance shows: its accounts.
demo-accounts-title = Δείτε την πλατφόρμα σαν κάποιος άλλος
demo-home-text = Αυτή είναι μια επίδειξη: οι πόλεις, τα άτομα και οι προτάσεις είναι φανταστικά. Δοκιμάστε κάθε ρόλο· τίποτα εδώ δεν μετράει.
demo-accounts-lead = Αυτή είναι μια επίδειξη. Διαλέξτε ποιος θέλετε να είστε: συνδέεστε ως αυτό το άτομο. Όλα τα ονόματα και οι πόλεις είναι φανταστικά· μπορείτε να αλλάξετε τα πάντα.
demo-accounts-caption = Λογαριασμοί της επίδειξης
demo-column-role = Είμαι
demo-column-name = Όνομα
demo-role-organiser = Διοργάνωση
demo-role-participant = Συμμετέχων
demo-role-mentor = Μέντορας
demo-role-juror = Κριτική επιτροπή
demo-role-chair = Προεδρία του συμβουλίου
demo-role-secretary = Γραμματεία του συμβουλίου
demo-role-member = Μέλος του συμβουλίου
demo-role-official = Υπηρεσία του δήμου
demo-role-admin = Διαχείριση της πλατφόρμας
