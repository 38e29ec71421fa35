# Mementouri, ce vine prin e-mail și cum înaintează o rundă a juriului.
mail-choice-title = Ce vine prin e-mail
mail-choice-lead = Totul se găsește și în aplicație. Alegeți aici ce trimitem și la adresa dumneavoastră de e-mail.
mail-choice-no-address = Nu aveți aici o adresă de e-mail, deci nu vine niciun mesaj.
mail-choice-add = Adăugați o adresă de e-mail
mail-choice-news = Noutăți
mail-choice-news-help = Ce se întâmplă cu propunerile, echipele, evaluările și organismele dumneavoastră.
news-by-mail-at-once = Imediat, câte un mesaj pentru fiecare
news-by-mail-daily = O dată pe zi, ce nu am citit timp de o zi
news-by-mail-never = Niciodată
mail-choice-reminders = Mementouri pentru evaluări
mail-choice-reminders-help = Pentru jurați: cel mult unul pe zi și doar când o evaluare vă așteaptă.
reminders-by-mail-daily = În fiecare zi în care o evaluare așteaptă
reminders-by-mail-usual = Când nu am început după trei zile și înainte de termen
reminders-by-mail-deadlines = Doar înainte de termen: o săptămână, două zile și douăsprezece ore
reminders-by-mail-never = Niciodată
mail-choice-submit = Salvează alegerea mea
done-mail-choice = Alegerea dumneavoastră este salvată.
mail-choice-tail =
    Alegeți aici ce vine prin e-mail:
    { $settings }
mail-line-reviews = „{ $challenge }”: evaluări de terminat: { $count }, până la { $until }
mail-line-more = Și altele în aplicație: { $count }
notice-jury-reminder = Evaluări care vă așteaptă: { $count }. Primul termen este { $until }.
mail-jury-reminder-subject = Evaluări de terminat: { $count }, până la { $until }
mail-jury-reminder-body =
    Bună ziua,

    Aceste evaluări vă așteaptă:
    { $lines }

    Le găsiți aici:
    { $link }

    Vă mulțumim pentru timpul dumneavoastră.
mail-news-digest-subject = Noutăți pe care nu le-ați citit: { $count }
mail-news-digest-body =
    Bună ziua,

    Acestea sunt noi și încă necitite:
    { $lines }

    Totul este aici:
    { $link }
notice-jury-nudge = Organizatorii vă roagă să terminați evaluările pentru „{ $challenge }”: { $count }, până la { $until }.
notice-jury-nudge-note = Organizatorii vă roagă să terminați evaluările pentru „{ $challenge }”: { $count }, până la { $until }. Ei scriu: „{ $note }”
mail-jury-nudge-subject = Evaluările dumneavoastră pentru „{ $challenge }”
mail-jury-nudge-body =
    Bună ziua,

    Organizatorii vă roagă să terminați evaluările pentru „{ $challenge }”: { $count }, până la { $until }. Sunt aici:
    { $link }

    Vă mulțumim pentru timpul dumneavoastră.
mail-jury-nudge-note-subject = Evaluările dumneavoastră pentru „{ $challenge }”
mail-jury-nudge-note-body =
    Bună ziua,

    Organizatorii vă roagă să terminați evaluările pentru „{ $challenge }”: { $count }, până la { $until }. Ei scriu:
    „{ $note }”

    Evaluările dumneavoastră sunt aici:
    { $link }

    Vă mulțumim pentru timpul dumneavoastră.
board-link = Înaintare
board-title = Cum înaintează runda
board-planned = Runda nu este încă deschisă
board-planned-text = Când este deschisă și evaluările sunt repartizate, vedeți aici cine nu a început și ce lipsește.
board-left = Timp rămas
board-days-left = { $days ->
    [0] Mai puțin de o zi
    [one] 1 zi
    [few] { $days } zile
   *[other] { $days } de zile
}
board-over = Termenul a trecut
board-lacking = Propuneri cărora le lipsesc evaluări
board-pace = În ritmul ultimelor șapte zile
board-pace-in-time = Complet la { $date }, înainte de termen
board-pace-late = Complet la { $date }, după termen
board-pace-none = Prea devreme pentru a spune
board-new-conflicts = Conflicte de interese noi de la ultima vizită: { $count }
board-conflicts-seen = Le-am văzut
board-lists = Listele acestei runde
board-show = Arată
board-all = Toate
board-order = Ordine
juror-standing-not-started = Nu a început
juror-standing-behind = În urmă
juror-standing-on-the-way = Pe drum
juror-standing-done = Gata
juror-standing-idle = Fără evaluări
juror-order-standing = Cine are nevoie de un cuvânt
juror-order-name = Nume
juror-order-left = Cele mai multe rămase
juror-order-activity = Absent de cel mai mult timp
submission-order-missing = Cele mai multe lipsuri
submission-order-number = Număr
board-lacking-only = Cu lipsuri
board-column-seen = Ultima lucrare
board-column-reminded = Ultimul memento
board-column-missing = Lipsesc
board-column-open = Încă de terminat
board-never = Niciodată
board-hidden = În lucru: { $count }. Numele sunt ascunse: sunteți din echipă sau aveți un conflict de interese.
board-lacks-juror = Lipsește un jurat
board-none = Niciun jurat nu este în acest punct
board-none-text = Alegeți alt grup mai sus.
board-all-in = Fiecare propunere are evaluările ei
board-all-in-text = Aici nu lipsește nimic. Evaluările au sosit.
board-remind = Trimite un memento celor aleși
board-remind-help = Vedeți încă o dată despre cine este vorba înainte de trimitere. Un jurat primește manual cel mult un memento pe zi.
board-remind-title = Memento pentru jurați
board-remind-lead = Fiecare primește un mesaj în aplicație, și prin e-mail dacă nu a refuzat: câte evaluări au rămas și până când.
board-remind-who = Cine primește mementoul
board-remind-choice = { $name }: au rămas { $count }
board-remind-choice-last = { $name }: au rămas { $count }, ultimul memento la { $date }
board-remind-today = Au primit deja astăzi: { $names }
board-remind-note = Un rând de la dumneavoastră
board-remind-note-help = Îl citesc toți cei aleși. Vă rugăm să nu numiți nicio echipă și nicio propunere.
board-remind-submit = Trimite acum
board-remind-closed = Mementouri se trimit doar cât timp o rundă este deschisă.
board-remind-nobody = Nimeni de anunțat
board-remind-nobody-text = Toți au terminat sau au primit un memento astăzi.
conflict-nobody-to-remind = Nu este nimeni de anunțat: cei aleși au terminat sau au primit un memento astăzi.
done-jurors-reminded = Jurații au primit mementoul.
done-conflicts-seen = Notat. Ce se declară de acum înainte apare din nou aici.
