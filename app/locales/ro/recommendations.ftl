recommendations-title = Recomandări
recommendations-lead = Ce au cerut organele consultative de la birouri și ce au răspuns și au făcut birourile.
recommendations-show = Ce recomandări
recommendations-all = Toate
recommendations-overdue = Întârziate
recommendations-waiting = În așteptare
recommendations-answered = Cu răspuns
recommendations-none = Niciuna aici
recommendations-none-text = Când un organ adoptă o moțiune, o poate trimite unui birou. Atunci apare aici, cu data răspunsului.
recommendations-sent = Trimisă pe { $date }
standing-asked = Biroul cere mai mult
standing-waiting = { $days ->
    [one] Răspuns așteptat: mai este o zi
    [few] Răspuns așteptat: mai sunt { $days } zile
   *[other] Răspuns așteptat: mai sunt { $days } de zile
}
standing-overdue = { $days ->
    [one] Răspuns întârziat cu o zi
    [few] Răspuns întârziat cu { $days } zile
   *[other] Răspuns întârziat cu { $days } de zile
}
standing-answered = { $days ->
    [one] Răspuns la timp, după o zi
    [few] Răspuns la timp, după { $days } zile
   *[other] Răspuns la timp, după { $days } de zile
}
standing-answered-late = { $days ->
    [one] Răspuns cu întârziere, după o zi
    [few] Răspuns cu întârziere, după { $days } zile
   *[other] Răspuns cu întârziere, după { $days } de zile
}
of-whole = { $part } din { $whole }
records-title = Cum se țin birourile de cuvânt
records-help = Numărat din toate recomandările trimise. Acceptat înseamnă și acceptat în parte.
records-office = Birou
records-received = Primite
records-in-time = Răspunsuri la timp
records-overdue = Întârziate
records-accepted = Acceptate
records-done = Realizate
recommendation-asked = Ce se cere
recommendation-answer = Răspunsul
recommendation-no-answer = Încă nu există răspuns.
recommendation-facts = Pe scurt
fact-office = Birou
fact-body = Trimisă de
fact-motion = Moțiune adoptată
fact-sent = Trimisă
fact-due = Răspuns până la
fact-proposal = Propunere
answer-kind = Răspunsul dumneavoastră
answer-kind-accepted = Acceptată
answer-kind-in-part = Acceptată în parte
answer-kind-not-accepted = Neacceptată
answer-kind-needs-more = Biroul cere mai mult
answer-choice-accepted = O acceptăm
answer-choice-in-part = O acceptăm în parte
answer-choice-not-accepted = Nu o acceptăm
answer-choice-needs-more = Avem nevoie de mai mult ca să decidem
answer-title = Răspundeți la recomandare
answer-lead = De la { $body }. Vă rugăm să răspundeți până pe { $date }. Nu aveți nevoie de cont.
answer-text = Ce veți face sau ce cereți
answer-text-help = În cuvinte simple. Citesc tineri, mulți într-o a doua limbă.
answer-reason = Motive
answer-reason-help = Obligatoriu dacă nu o acceptați sau doar în parte.
answer-supplement = Ce a trimis apoi organul
answer-milestones = Primele etape
answer-milestones-help = Ce se va face și până când. Puteți adăuga și mai târziu.
answer-public = Răspunsul va fi public imediat. După aceea nu mai poate fi schimbat.
answer-submit = Trimiteți răspunsul
supply-title = Biroul are nevoie de mai mult
supply-text = Ce trimiteți
supply-help = Devine public. Astăzi începe un nou termen.
supply-submit = Trimiteți biroului
milestones-title = Ce face biroul
milestones-progress = etape sunt gata
milestones-none = Biroul nu a numit încă nicio etapă.
milestone-no-day = Fără dată
milestone-state-planned = Planificat
milestone-state-started = Început
milestone-state-done = Gata
milestone-state-dropped = Abandonat
milestone-act-start = Notați ca început
milestone-act-finish = Notați ca gata
milestone-act-drop = Renunțați
milestone-act-reopen = Redeschideți
milestone-title-label = Ce se va face
milestone-due-label = Până când
milestone-evidence = Ce o arată (cuvinte sau link)
milestone-add = Adăugați o etapă
milestone-add-submit = Adăugați
progress-title = Spuneți ce s-a făcut
offices-title = Birouri care trebuie să răspundă
offices-lead = O recomandare merge la unul dintre ele. Termenul începe în ziua trimiterii.
offices-none = Niciun birou
offices-none-text = Adăugați primul birou al orașului care trebuie să răspundă.
office-name = Numele biroului
office-place = Oraș sau regiune
office-email = E-mailul biroului
office-email-help = Al biroului, nu al unei persoane. Primește un link pentru a răspunde fără cont.
office-language = Limba e-mailurilor
office-days = Zile pentru răspuns
office-reminder = Reamintire, zile înainte
office-rule = Termen în zile: { $days }; reamintire cu zile înainte: { $reminder }
office-official = Numiți un funcționar
office-official-help = Numele unui cont. Acea persoană poate răspunde fără link.
office-official-submit = Numiți această persoană
office-add = Adăugați un birou
office-add-submit = Adăugați biroul
send-title = Trimiteți unui birou
send-lead = Moțiunea adoptată devine recomandare. Biroul datorează un răspuns motivat și toți văd dacă vine.
send-name = Titlu
send-text = Ce i se cere biroului
send-text-help = Aici este textul adoptat. Adăugați ce ar trebui să facă mai întâi acest birou.
send-choose = Alegeți un birou
send-office = { $name } – zile: { $days }
send-submit = Trimiteți recomandarea
conflict-motion-not-adopted = Doar o moțiune adoptată poate fi trimisă unui birou.
conflict-office-of-another-body = Acest birou răspunde altui organ.
conflict-already-sent = Această moțiune a fost deja trimisă acestui birou.
conflict-nothing-asked = Biroul nu a cerut nimic.
conflict-answered-already = Această recomandare are deja un răspuns.
conflict-nothing-promised = Biroul nu a acceptat nimic, deci nu este nimic de raportat.
conflict-milestone-not-moved = Cineva a schimbat etapa chiar acum. Uitați-vă din nou.
conflict-link-used = Acest link a fost folosit sau a expirat. Un e-mail mai nou are un link nou. Un funcționar cu cont se poate autentifica.
done-office-supplied = Trimis. Biroul are o nouă dată pentru răspuns.
done-office-answered = Mulțumim. Răspunsul este public, iar autorii au fost anunțați.
done-office-reported = Notat. Acum toți pot vedea.
done-office-added = Biroul a fost adăugat.
done-official-named = Această persoană poate răspunde pentru birou.
done-recommendation-sent = Trimisă. Biroul a primit un e-mail și termenul curge.
waiting-answer-due = „{ $title }” așteaptă răspunsul biroului dumneavoastră.
waiting-answer-due-act = Răspundeți
waiting-office-asks = Biroul cere mai mult despre „{ $title }”.
waiting-office-asks-act = Trimiteți
notice-recommendation-sent = „{ $title }” a fost trimisă la { $office }. Răspunsul este așteptat pe { $due }.
mail-recommendation-sent-subject = O recomandare a fost trimisă
mail-recommendation-sent-body =
    „{ $title }” a fost trimisă la { $office }. Răspunsul este așteptat pe { $due }.

    Vedeți aici: { $link }
notice-office-accepted = Biroul a acceptat „{ $title }”.
mail-office-accepted-subject = Biroul a răspuns
mail-office-accepted-body =
    Biroul a acceptat „{ $title }”.

    Vedeți aici: { $link }
notice-office-accepted-in-part = Biroul a acceptat în parte „{ $title }” și a dat motivele.
mail-office-accepted-in-part-subject = Biroul a răspuns
mail-office-accepted-in-part-body =
    Biroul a acceptat în parte „{ $title }” și a dat motivele.

    Vedeți aici: { $link }
notice-office-did-not-accept = Biroul nu a acceptat „{ $title }” și a dat motivele.
mail-office-did-not-accept-subject = Biroul a răspuns
mail-office-did-not-accept-body =
    Biroul nu a acceptat „{ $title }” și a dat motivele.

    Vedeți aici: { $link }
notice-office-needs-more = Biroul cere mai mult despre „{ $title }” înainte de a decide.
mail-office-needs-more-subject = Biroul a răspuns
mail-office-needs-more-body =
    Biroul cere mai mult despre „{ $title }” înainte de a decide.

    Vedeți aici: { $link }
notice-milestone-done = Gata pentru „{ $title }”: { $milestone }
mail-milestone-done-subject = Ceva a fost făcut
mail-milestone-done-body =
    Gata pentru „{ $title }”: { $milestone }

    Vedeți aici: { $link }
notice-answer-overdue = { $office } nu a răspuns la timp la „{ $title }”.
mail-answer-overdue-subject = Un răspuns întârzie
mail-answer-overdue-body =
    { $office } nu a răspuns la timp la „{ $title }”.

    Vedeți aici: { $link }
mail-office-asked-subject = O recomandare pentru biroul dumneavoastră: { $title }
mail-office-asked-body =
    Un organ consultativ al tinerilor migranți a adoptat „{ $title }” și îl trimite la { $office }. Vă rugăm să răspundeți până pe { $due }. Nu aveți nevoie de cont: acest link deschide formularul și este valabil o dată.

    { $link }
mail-office-supplied-subject = Ce ați cerut: { $title }
mail-office-supplied-body =
    Organul a trimis la { $office } ce s-a cerut despre „{ $title }”. Vă rugăm să răspundeți până pe { $due }. Linkul este valabil o dată.

    { $link }
mail-office-reminder-subject = Răspuns până pe { $due }: { $title }
mail-office-reminder-body =
    Răspunsul de la { $office } la „{ $title }” este așteptat pe { $due }. Acest link deschide formularul și este valabil o dată.

    { $link }
mail-office-overdue-subject = Răspuns întârziat din { $due }: { $title }
mail-office-overdue-body =
    Răspunsul de la { $office } la „{ $title }” era așteptat pe { $due }. Acum este în lista publică a întârzierilor. Acest link deschide formularul și este valabil o dată.

    { $link }
mail-office-progress-subject = Pentru a informa despre: { $title }
mail-office-progress-body =
    { $office } a acceptat „{ $title }”. Când ceva este gata, spuneți cu acest link. Este valabil o dată; apoi primiți următorul.

    { $link }
answer-choice-by-points = Răspundem punct cu punct
answer-documents = Documente
answer-documents-help = Documente publicate pe site-ul biroului, de exemplu o decizie sau un plan.
document-link = Adresă (https)
document-title = Titlul documentului
documents-title = Documentele biroului
follow = Urmăriți această recomandare
unfollow = Nu o mai urmăriți
follow-count = Persoane care urmăresc: { $count }
follow-help = Aflați când biroul răspunde și când se face ceva.
follow-on = Urmăriți această recomandare.
follow-title = Aflați ce devine
milestone-responsible = Cine este responsabil
point-number = Punctul { $number }
point-open = Încă fără răspuns
point-reason-help = Obligatoriu dacă nu acceptați acest punct sau doar în parte.
point-verdict-accepted = Acceptat
point-verdict-in-part = Acceptat în parte
point-verdict-not-accepted = Neacceptat
points-title = Punct cu punct
reply-choice-left = Rămânem la răspuns
reply-choice-taken-up = O preluăm: biroul este întrebat din nou și începe un nou termen
reply-decide = Ce face organismul cu el
reply-decide-submit = Notați decizia
reply-help = O singură dată, pentru toți autorii. Devine imediat publică și nu se poate schimba.
reply-left = Organismul rămâne la răspuns
reply-taken-up = Organismul a preluat-o
reply-note = Ce spune organismul
reply-submit = Trimiteți replica
reply-text = Replica dumneavoastră către birou
reply-title = Replica autorilor
send-points = Puncte, unul pe rând
send-points-help = Biroul răspunde la fiecare și dă motive când nu acceptă unul.
done-followed = Acum urmăriți această recomandare.
done-unfollowed = Nu o mai urmăriți.
done-replied = Replica este acum publică.
conflict-nothing-to-reply = Nu există un răspuns final la care să replicați.
conflict-replied-already = Autorii au replicat deja.
conflict-reply-decided = S-a decis deja sau biroul a fost întrebat din nou.
notice-authors-replied = Autorii au replicat la răspunsul despre „{ $title }”.
mail-authors-replied-subject = Noutăți despre o recomandare
mail-authors-replied-body =
    Autorii au replicat la răspunsul despre „{ $title }”.

    Vedeți aici: { $link }
notice-reply-taken-up = Organismul a preluat replica despre „{ $title }” și întreabă din nou biroul.
mail-reply-taken-up-subject = Noutăți despre o recomandare
mail-reply-taken-up-body =
    Organismul a preluat replica despre „{ $title }” și întreabă din nou biroul.

    Vedeți aici: { $link }
notice-reply-left = Organismul rămâne la răspunsul biroului despre „{ $title }”.
mail-reply-left-subject = Noutăți despre o recomandare
mail-reply-left-body =
    Organismul rămâne la răspunsul biroului despre „{ $title }”.

    Vedeți aici: { $link }
notice-milestone-started = Început pentru „{ $title }”: { $milestone }
mail-milestone-started-subject = Noutăți despre o recomandare
mail-milestone-started-body =
    Început pentru „{ $title }”: { $milestone }

    Vedeți aici: { $link }
notice-milestone-dropped = Abandonat pentru „{ $title }”: { $milestone }
mail-milestone-dropped-subject = Noutăți despre o recomandare
mail-milestone-dropped-body =
    Abandonat pentru „{ $title }”: { $milestone }

    Vedeți aici: { $link }
notice-milestone-late = Întârziat pentru „{ $title }”: { $milestone }
mail-milestone-late-subject = Noutăți despre o recomandare
mail-milestone-late-body =
    Întârziat pentru „{ $title }”: { $milestone }

    Vedeți aici: { $link }
mail-office-replied-subject = Autorii au replicat: „{ $title }”
mail-office-replied-body =
    Organismul a preluat replica autorilor la răspunsul { $office }. Vă rugăm să răspundeți din nou până la { $due }: { $link }
mail-office-milestone-late-subject = Un pas promis întârzie: „{ $title }”
mail-office-milestone-late-body =
    A trecut ziua unui pas promis de { $office }. Vă rugăm să spuneți în ce stadiu este, fără cont: { $link }
send-none = Niciun birou căruia să-i fie trimisă
send-none-text = Niciun birou nu poate primi această moțiune: nu există, fiecare o are deja sau s-a încheiat.
office-edit = Modificați acest birou
office-edit-lead = Un termen care curge își păstrează data; noile zile sunt valabile pentru ce se trimite de acum. O adresă nouă primește linkuri noi, iar cele vechi nu mai sunt valabile.
office-edit-submit = Salvați biroul
office-end = Închideți acest birou
office-end-help = Nu mai primește recomandări noi. Ce datorează și cifrele sale rămân vizibile pentru toți. Îl puteți redeschide.
office-reopen = Redeschideți acest birou
office-ended-on = nu mai primește nimic nou din { $date }
done-office-ended = Biroul nu mai primește recomandări.
done-office-reopened = Biroul este din nou deschis.
conflict-office-ended = Acest birou nu mai primește recomandări.
milestone-evidence-help = Necesar pentru a-l nota ca realizat.
notice-milestone-added = Nou pentru „{ $title }”: { $milestone }
mail-milestone-added-subject = Noutăți despre o recomandare
mail-milestone-added-body =
    Nou pentru „{ $title }”: { $milestone }

    Vedeți aici: { $link }
notice-body-supplied = Organul a trimis la { $office } ce s-a cerut despre „{ $title }”. Răspunsul este acum așteptat până pe { $due }.
mail-body-supplied-subject = Noutăți despre o recomandare
mail-body-supplied-body =
    Organul a trimis la { $office } ce s-a cerut despre „{ $title }”. Răspunsul este acum așteptat până pe { $due }.

    Vedeți aici: { $link }
