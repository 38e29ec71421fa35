minutes-title = Proces-verbal
minutes-of = Proces-verbal: { $meeting }
minutes-edit = Scrierea procesului-verbal
minutes-edit-lead = Ce s-a întâmplat stă deja aici. Deschideți o parte și adăugați cuvintele dumneavoastră. Nimeni nu poate schimba un rezultat.
minutes-text = Text
minutes-text-help = Titlurile încep cu ##, cuvintele îngroșate stau între **.
minutes-head = Ședința
minutes-state-draft = Schiță
minutes-state-handed = La membri
minutes-state-approved = Aprobat
minutes-state-published = Aprobat și public
minutes-standing-draft = Aceasta este o schiță. O văd doar președinția și secretariatul.
minutes-standing-handed = Membrii citesc această schiță. Organismul nu a aprobat-o încă.
minutes-standing-approved = Procesul-verbal este aprobat. Nu este încă public.
minutes-act-hand = Dați-l membrilor
minutes-act-take-back = Luați înapoi pentru corectare
minutes-version-edit = Text scris
minutes-version-line = Un rând scos sau pus la loc
minutes-version-handed = Dat membrilor
minutes-version-taken-back = Luat înapoi pentru corectare
minutes-version-approved = Aprobat de organism
minutes-version-published = Publicat
minutes-version-addendum = Corectat după aprobare
minutes-line-body = Organism
minutes-line-day = Data
minutes-line-place = Loc
minutes-line-opened = Deschisă
minutes-line-closed = Închisă
minutes-line-chair = Președinte
minutes-line-secretary = Secretar
minutes-line-present = Prezenți
minutes-line-came = A venit mai târziu
minutes-line-left = A plecat
minutes-line-excused = Scuzați
minutes-line-absent = Absenți
minutes-line-guests = Invitați
minutes-line-substitute = Supleant
minutes-line-proxy = Vot încredințat
minutes-line-quorum = Cvorum
minutes-line-motion = Moțiune
minutes-line-speech = Luare de cuvânt
minutes-line-amendment = Amendament
minutes-line-poll = Vot
minutes-line-hide = Omiteți
minutes-line-show = Puneți la loc
minutes-speeches = Cine a vorbit
minutes-amendment-open = Nedecis
minutes-amendment-adopted = Adoptat
minutes-amendment-changed = Adoptat cu schimbări
minutes-amendment-rejected = Neadoptat
minutes-amendment-withdrawn = Retras
minutes-amendment-obsolete = Fără obiect
minutes-says-substitute = { $who } a ținut locul lui { $of }.
minutes-says-proxy = { $from } a dat votul către { $to }.
minutes-says-seats = Locuri ocupate: { $present } din { $mandates }.
minutes-says-needed = Necesare pentru a decide: { $needed }
minutes-no-result = Niciun rezultat nu a fost publicat.
minutes-column-who = Cine
minutes-column-kind = Pentru ce
minutes-column-time = Minute și secunde
minutes-column-what = Ce
minutes-column-until = Până la
minutes-column-state = Cât de departe
minutes-tasks-title = Sarcini
minutes-tasks-none = Nicio sarcină
minutes-tasks-none-text = Secretariatul notează cine ce face și până când. Apoi stă aici și pe pagina de lucru a persoanei.
minutes-task = Sarcină
minutes-task-person = Cine o face
minutes-task-other = Altcineva
minutes-task-who = Numele altcuiva
minutes-task-who-help = Un birou sau un oaspete. Lăsați gol dacă ați ales o persoană mai sus.
minutes-task-what = Ce este de făcut
minutes-task-due = Până la
minutes-task-add = Adăugați sarcina
minutes-task-remove = Ștergeți
minutes-task-remove-of = Ștergeți: { $what }
minutes-task-done = Este gata
minutes-task-undo = Nu este încă gata
minutes-task-done-on = Gata la { $date }
minutes-task-open = De făcut
minutes-task-from = Din ședința
minutes-approved-on = Aprobat de organism la { $date }.
minutes-approved-in = Aprobat de organism la { $date }, în ședința „{ $meeting }”.
minutes-approved-item = Aprobat de organism la { $date }, în ședința „{ $meeting }”, punctul { $number }.
minutes-left-out = { $count ->
    [one] Lipsește o parte: este doar pentru membri.
    [few] Lipsesc { $count } părți: sunt doar pentru membri.
   *[other] Lipsesc { $count } de părți: sunt doar pentru membri.
}
minutes-hidden-count = { $count ->
    [one] Secretariatul a omis un rând.
    [few] Secretariatul a omis { $count } rânduri.
   *[other] Secretariatul a omis { $count } de rânduri.
}
minutes-unanswered = { $count ->
    [one] O observație a unui membru așteaptă un răspuns.
    [few] { $count } observații ale membrilor așteaptă un răspuns.
   *[other] { $count } de observații ale membrilor așteaptă un răspuns.
}
minutes-hidden-because = Omis: { $reason }
minutes-addenda = Corecturi după aprobare
minutes-addendum-new = Corectarea procesului-verbal
minutes-addendum-lead = Ce a fost aprobat rămâne cum este. Corectura dumneavoastră stă dedesubt, cu data ei.
minutes-addendum-text = Corectură
minutes-addendum-submit = Adăugați corectura
minutes-address = Acest proces-verbal pe internet:
minutes-missing-signs = Unele semne din aceste texte nu pot fi tipărite aici. Pagina acestui proces-verbal le arată pe toate.
minutes-pdf = Procesul-verbal în PDF
minutes-pdf-public = PDF-ul nu conține părți interne.
minutes-internal = Doar membrii
minutes-internal-label = Doar membrii pot citi această parte
minutes-internal-help = Ceilalți citesc doar că lipsește o parte, și nimic din ea.
minutes-approve = Consemnați aprobarea
minutes-publish = Publicați procesul-verbal
minutes-remarks = Observațiile membrilor
minutes-away = Procesul-verbal este corectat. Membrii îl primesc din nou.
minutes-remarks-lead = Membrii spun ce trebuie corectat înainte de aprobare. Secretariatul răspunde la fiecare observație.
minutes-remarks-none = Nicio observație
minutes-remarks-none-text = Când membrii au schița, pot cere aici corecturi.
minutes-remark-open = Încă fără răspuns
minutes-remark-taken-up = Preluată
minutes-remark-declined = Nepreluată
minutes-remark-new = Cereți o corectură
minutes-remark-text = Ce trebuie corectat
minutes-remark-help = O citesc și ceilalți membri.
minutes-remark-submit = Trimiteți observația
minutes-answer = Răspundeți
minutes-answer-text = Răspuns pentru membru
minutes-answer-help = Spuneți ce schimbați sau de ce nu.
minutes-answer-submit = Trimiteți răspunsul
minutes-decision = Ce se face cu ea
minutes-history = Istoricul procesului-verbal
minutes-history-lead = Fiecare pas, cu cine și când.
minutes-history-none = Încă nu s-a scris nimic
minutes-history-none-text = Când cineva scrie într-o parte, pasul stă aici.
minutes-step = Pasul { $number }
minutes-step-plain = Acest pas nu a schimbat cuvinte.
minutes-news = Nou de la ultima modificare
minutes-news-text = Aici s-a întâmplat ceva după ce textul a fost scris. Verificați textul, apoi salvați-l: semnul dispare.
minutes-gone = Nu mai este printre fapte:
minutes-written-by = Scris de { $name }, { $when }
minutes-write-here = Deschideți această parte
minutes-save-part = Salvați această parte
minutes-reason = De ce se omite?
minutes-reason-help = Membrii pot citi motivul. Ceilalți citesc doar că lipsește un rând.
minutes-language = Limba textului
minutes-hand-later = Când ședința este închisă, puteți da procesul-verbal membrilor.
minutes-preview = Vedeți întregul
minutes-meanwhile = Altcineva a salvat această parte în timp ce scriați. Nimic nu s-a pierdut: ambele texte sunt aici. Uniți-le, apoi salvați.
minutes-theirs = Textul salvat
minutes-difference = Prin ce diferă al dumneavoastră
minutes-approve-title = Aprobarea procesului-verbal
minutes-approve-lead = Consemnați când și unde l-a aprobat organismul. După aceea nimic nu se schimbă decât printr-o corectură datată.
minutes-approve-day = Ziua aprobării
minutes-approve-day-help = Nu înainte de ședință și nu după ziua de azi.
minutes-approve-by = Cum a fost aprobat
minutes-approve-by-help = La o ședință ulterioară, la un punct al ordinii de zi, sau de către președinte dacă niciun membru nu s-a opus.
minutes-approve-submit = Organismul l-a aprobat
minutes-approve-not-yet = Procesul-verbal nu este acum la membri. Se poate aproba doar ce au citit membrii.
minutes-by-chair = Fără ședință
minutes-by-chair-act = Prin actul președintelui
minutes-by-meeting = Ședința în întregime
minutes-whole = Întregul
minutes-about = Despre
done-minutes-line-hidden = Rândul este omis. Motivul este păstrat.
done-minutes-line-shown = Rândul este din nou acolo.
done-minutes-task-added = Sarcina este adăugată. Persoana o vede pe pagina de lucru.
done-minutes-task-removed = Sarcina este ștearsă.
done-minutes-task-done = Sarcina este gata.
done-minutes-task-undone = Sarcina așteaptă din nou.
done-minutes-handed = Membrii au acum procesul-verbal și au fost anunțați.
done-minutes-taken-back = Procesul-verbal este din nou o schiță.
done-minutes-approved = Procesul-verbal este aprobat. Acum îl puteți publica.
done-minutes-published = Procesul-verbal este public.
done-minutes-corrected = Corectura stă sub procesul-verbal.
done-minutes-remark-sent = Observația dumneavoastră este trimisă. Secretariatul va răspunde.
done-minutes-answered = Răspunsul este trimis.
conflict-minutes-closed = Procesul-verbal nu poate fi schimbat acum.
conflict-minutes-step = Procesul-verbal este acum în altă stare. Vă rugăm să reîncărcați pagina.
conflict-minutes-facts-changed = S-a schimbat ceva după ce membrii au primit procesul-verbal. Luați-l înapoi și dați-l din nou.
conflict-minutes-not-approved = Doar un proces-verbal aprobat se corectează astfel.
conflict-minutes-not-handed = Procesul-verbal nu este acum la membri.
conflict-line-stays = Acest rând rămâne: spune ce s-a decis, când sau de câți.
conflict-remark-answered = Cineva a răspuns deja la această observație.
conflict-meeting-not-closed = Ședința nu este încă închisă.
waiting-minutes-task = Sarcina dumneavoastră: { $what }
waiting-minutes-task-act = Vedeți sarcina
waiting-minutes-remarks = Observații fără răspuns: { $meeting }
waiting-minutes-remarks-act = Răspundeți la observații
notice-minutes-handed = Puteți citi procesul-verbal al ședinței „{ $meeting }” ({ $body }) și cere corecturi.
mail-minutes-handed-subject = Un proces-verbal de citit
mail-minutes-handed-body =
    Puteți citi procesul-verbal al ședinței „{ $meeting }” ({ $body }) și cere corecturi înainte de aprobare.

    Vedeți aici: { $link }
notice-minutes-task = Ședința „{ $meeting }” v-a dat o sarcină: { $what }
mail-minutes-task-subject = O sarcină pentru dumneavoastră
mail-minutes-task-body =
    Ședința „{ $meeting }” v-a dat o sarcină: { $what }

    Vedeți aici: { $link }
notice-minutes-answer = Observația dumneavoastră la procesul-verbal „{ $meeting }” are un răspuns.
mail-minutes-answer-subject = Un răspuns la observația dumneavoastră
mail-minutes-answer-body =
    Observația dumneavoastră la procesul-verbal „{ $meeting }” are un răspuns.

    Vedeți aici: { $link }
