sign-up-title = Faceți un cont
sign-up-lead = Aveți nevoie de un nume și de o parolă. Nu vă cerem niciodată actele, numele legal sau naționalitatea.
sign-up-pseudonym = Numele pe care îl văd ceilalți
sign-up-pseudonym-help = Între 3 și 30 de caractere. Nu trebuie să fie numele dumneavoastră real.
sign-up-email = Adresă de e-mail
sign-up-email-help = Doar ca să vă trimitem noutăți și o parolă nouă. Fără ea primiți un cod de recuperare.
sign-up-submit = Creează contul meu
sign-up-have-account = Am deja un cont
account-password = Parolă
account-password-help = Cel puțin 10 caractere. Trei sau patru cuvinte sunt bune.
welcome-title = Contul dumneavoastră este gata
welcome-lead = Scrieți acest cod de recuperare. El vă deschide contul dacă uitați parola.
welcome-code-help = Îl arătăm o singură dată. Păstrați-l lângă actele importante sau ca poză pe telefon.
welcome-go-on = L-am scris, continuă
log-in-title = Autentificare
log-in-name = Nume sau adresă de e-mail
log-in-submit = Intră în cont
log-in-no-account = Nu am încă un cont
account-title = Contul dumneavoastră
account-sessions = Unde sunteți autentificat
account-session-since = Din { $when }
account-session-this = Acest dispozitiv
account-log-out = Deconectare
log-in-forgotten = Ați uitat parola?
account-no-email = Niciuna
account-admin = Administrare
account-settings = Setări
account-back = Înapoi la contul meu
account-password-again = Parola dumneavoastră
account-export = Descarcă datele mele
account-export-text = Tot ce păstrăm despre dumneavoastră, într-un singur fișier (JSON).
account-session-used = Folosit ultima dată: { $when }
account-session-end = Deconectează acolo
account-end-others = Deconectează toate celelalte dispozitive
account-end-all = Deconectează peste tot
password-title = Schimbă parola
password-lead = Toate celelalte dispozitive sunt deconectate.
password-old = Parola veche
password-new = Parola nouă
password-submit = Salvează parola nouă
done-password-changed = Parola nouă este salvată. Toate celelalte dispozitive sunt deconectate.
done-sessions-ended = Gata. Acele dispozitive sunt deconectate.
done-logged-out-everywhere = V-ați deconectat de pe toate dispozitivele.
email-title = Adresa de e-mail
email-lead = Trimitem un link la adresa nouă. Adresa contează după ce deschideți linkul.
email-help = Nimeni altcineva nu o vede. Doar ca să vă trimitem noutăți și o parolă nouă.
email-now = Adresa de acum:
email-submit = Trimite-mi linkul
email-remove = Șterge adresa mea de e-mail
done-email-asked = V-am trimis un link. Deschideți-l în cel mult o oră.
done-email-removed = Adresa de e-mail a fost ștearsă.
done-email-confirmed = Adresa de e-mail este confirmată.
confirm-title = Este adresa dumneavoastră?
confirm-lead = Vom trimite noutățile și parolele noi la { $email }.
confirm-submit = Da, este a mea
language-title = Limba mesajelor
language-lead = În această limbă vă scriem prin e-mail.
language-label = Limbă
language-submit = Salvează limba
done-language-saved = Limba este salvată.
code-title = Cod nou de recuperare
code-lead = Codul vechi nu mai merge. Cel nou vă deschide contul dacă uitați parola.
code-submit = Creează un cod nou
code-new-title = Noul cod de recuperare
erase-title = Șterge contul meu
erase-short = Numele, adresa și dispozitivele se șterg pentru totdeauna.
erase-effect = Numele, adresa de e-mail și autentificările se șterg pentru totdeauna. Textele scrise cu alții rămân; ca autor apare „o persoană care a participat”. Și voturile rămân. Nu puteți anula acest lucru.
erase-submit = Șterge contul pentru totdeauna
done-account-erased = Contul este șters. Vă mulțumim că ați participat.
former-participant = o persoană care a participat
forgot-title = Parolă uitată
forgot-lead = Dacă are contul o adresă de e-mail, trimitem acolo un link. Linkul merge o oră.
forgot-submit = Trimite linkul
forgot-code = Am un cod de recuperare
done-reset-asked = Dacă există un astfel de cont cu adresă de e-mail, mesajul este pe drum.
reset-title = Alegeți o parolă nouă
recover-title = Folosiți codul de recuperare
recover-lead = Codul merge o singură dată. Apoi primiți unul nou.
recover-code = Cod de recuperare
recover-code-help = 24 de litere și cifre. Literele mici și spațiile nu strică.
recover-by-mail = Prefer un link prin e-mail
link-dead-title = Acest link nu mai merge
link-dead-text = A fost deja folosit, are mai mult de o oră sau există un mesaj mai nou.
link-dead-again = Cereți o parolă nouă
invitation-title = Sunteți invitat
invitation-lead = Acest link vă dă rolul { $role } ({ $scope }). Merge o singură dată.
invitation-how = Aveți nevoie de un cont. Dacă nu aveți, faceți unul: durează un minut.
invitation-accept = Acceptă ca { $name }
done-invitation-accepted = Aveți noul rol.
conflict-email-taken = Alt cont are această adresă de e-mail. Ștergeți-o mai întâi de acolo.
conflict-invitation-used = Această invitație a fost deja folosită. Cereți una nouă.
conflict-invitation-revoked = Această invitație a fost retrasă. Întrebați persoana care a trimis-o.
conflict-invitation-expired = Această invitație a expirat. Cereți una nouă.
conflict-not-yourself = Nu vă puteți bloca propriul cont.
conflict-last-admin = Este ultimul cont care administrează site-ul. Numiți mai întâi pe altcineva.
mail-reset-subject = Parola dumneavoastră nouă
mail-reset-body =
    Bună ziua, { $name },

    deschideți acest link și alegeți o parolă nouă:

    { $link }

    Linkul merge o singură dată, timp de o oră. Nu ați cerut asta? Atunci nu faceți nimic: parola rămâne.
mail-confirm-subject = Este adresa dumneavoastră?
mail-confirm-body =
    Bună ziua, { $name },

    deschideți acest link ca să confirmați că adresa este a dumneavoastră:

    { $link }

    Linkul merge o singură dată, timp de o oră. Nu ne cunoașteți? Atunci nu faceți nimic și nu vă mai scriem.
mail-address-changed-subject = Contul are o nouă adresă de e-mail
mail-address-changed-body =
    Bună ziua, { $name },

    contul are acum altă adresă de e-mail. La aceasta nu mai scriem.

    Nu ați fost dumneavoastră? Autentificați-vă și schimbați parola sau cereți ajutor organizatorilor.
mail-invitation-subject = Sunteți invitat
mail-invitation-body =
    Bună ziua,

    sunteți invitat să lucrați cu noi pe Inquiry Lab. Deschideți acest link ca să spuneți da:

    { $link }

    Linkul merge o singură dată. Pagina spune ce rol dă.
