meeting-state-cancelled = Anulată
live-none-cancelled = Ședința nu are loc.
meeting-length = Durata prevăzută în minute
meeting-until = până pe la
meeting-access = Cum se intră
meeting-access-help = Trepte, lift, uși, unde se ajunge cu un cărucior. Toată lumea citește.
meeting-link-who = Cine vede linkul
meeting-link-public = Toată lumea, nu doar organismul
meeting-link-hidden = Membrii organismului văd linkul.
meeting-interpretation = Interpretare
meeting-interpretation-help = Limbile în care cineva interpretează.
meeting-calendar = Păstrați în calendarul meu
meeting-cancel = Anulați ședința
meeting-cancel-why = De ce
meeting-cancel-why-help = Toate persoanele invitate citesc acest motiv, și publicul la fel.
meeting-cancel-effect = Ședința nu are loc. Toți membrii sunt anunțați. Moțiunile ei așteaptă altă ședință. Nu puteți reveni.
meeting-cancel-submit = Anulați și anunțați pe toți
meeting-cancelled-why = Această ședință nu are loc.
agenda-title = Pregătiți ordinea de zi
agenda-of = Ordinea de zi: { $title }
agenda-number = Număr
agenda-begins = Început
agenda-length = Durată
agenda-print = Ordinea de zi de tipărit
agenda-print-help = Tipăriți această pagină din browser. Toate orele sunt în UTC.
agenda-with-internal = Această hârtie conține puncte interne. Este doar pentru organism.
agenda-takes = Punctele cer { $minutes } minute, ședința este prevăzută pentru { $planned }.
agenda-over = Minute în plus: { $count }. Scurtați puncte sau prevedeți o ședință mai lungă.
agenda-undo = Anulați mutarea
agenda-copy = Copiați o ordine de zi anterioară
agenda-copy-lead = Punctele ajung la sfârșitul acestei ordini de zi, cu duratele și subpunctele lor. Moțiunile rămân unde sunt.
agenda-copy-which = Ordinea de zi de la
agenda-copy-from = { $title }, { $date } (puncte: { $count })
agenda-copy-submit = Copiați aceste puncte
agenda-copy-none = Nicio altă ședință a acestui organism nu are puncte de copiat.
item-edit = Modificați punctul
item-edit-short = Modificați
item-edit-of = Modificați: { $title }
item-more = Mai mult
item-under = Faceți-l subpunct al punctului dinainte
item-out = Faceți-l punct de sine stătător
item-to = Mutați pe locul
item-to-submit = Mutați
item-drag-of = Trageți: { $title }
item-papers = Documente: { $count }
item-parent = Subpunct al
item-parent-help = Un subpunct stă sub punctul său, ca 3.1 sub 3.
item-no-parent = Niciun alt punct
item-presenter = Cine îl prezintă
item-presented = de { $name }
item-notes = Note
item-notes-help = Ce trebuie știut înainte. Le citește cine vede punctul.
item-visible = Cine îl vede
item-internal = Doar organismul: intern
item-internal-mark = Intern
item-remove-sure = Scoateți acest punct de pe ordinea de zi?
item-remove-effect = „{ $title }” iese de pe ordinea de zi. Subpunctele rămân ca puncte, documentele rămân la ședință.
item-remove-motion = „{ $title }” iese de pe ordinea de zi. Moțiunea sa așteaptă altă ședință.
item-remove-submit = Scoateți punctul
drag-help = Trageți un punct de mâner. Cu tastele: Spațiu îl ia, săgețile caută un loc, Spațiu îl așază, Esc îl lasă.
drag-picked = { $title } este luat. Căutați un loc cu săgețile.
drag-before = Înainte de { $title }
drag-after = După { $title }
drag-under = Ca subpunct al { $title }
drag-dropped = { $title } a fost mutat.
drag-left = Nu s-a mutat nimic.
drag-lost = Nu există conexiune. Nu s-a mutat nimic; încercați din nou.
papers-title = Documente
papers-lead = Ce trebuie citit înainte de ședință: fișiere sau linkuri spre alte pagini.
papers-none = Încă niciun document
papers-none-text = Adăugați ce trebuie citit înainte de a veni.
paper-add = Adăugați un document
paper-title = Titlul documentului
paper-file = Fișier
paper-file-help = PDF, imagine, tabel (CSV) sau text, până la 5 MB. Numele celor care l-au făcut sunt scoase.
paper-link = Sau un link
paper-link-help = Începe cu https://
paper-link-mark = link
paper-item = Ține de
paper-of-meeting = Toată ședința
paper-internal = Doar organismul: intern
paper-add-submit = Adăugați acest document
paper-show = Arătați tuturor
paper-hide = Doar pentru organism
paper-remove = Ștergeți
paper-remove-of = Ștergeți: { $title }
paper-remove-sure = Ștergeți acest document?
paper-remove-effect = „{ $title }” este șters definitiv.
paper-remove-submit = Ștergeți definitiv
invitations-title = Invitații și răspunsuri
invitations-sent = Invitațiile au fost trimise pe { $date }.
invitations-invited = Membri invitați
invitations-yes = Membri care vin
invitations-no = Membri care nu vin
invitations-called = Supleanți chemați
invitations-standing-in = Supleanți care vin
invitations-send = Invitați pe cine nu are încă invitație ({ $count })
invitations-ask = Întrebați din nou pe cei care nu au răspuns
invitations-help = Scrisorile ajung la cei care au dat o adresă; ceilalți citesc aici. Când un membru nu vine, supleantul este chemat automat.
invitations-seats = Loc cu loc
invitations-is-called = Supleant, chemat
invitations-nobody = Nimeni nu poate ține locul acesta.
forecast-needed = { $expected } din { $mandates } așteptați, { $needed } necesari
forecast-plain = { $expected } din { $mandates } așteptați
forecast-no-rule = Regulile organismului nu cer un număr de persoane.
forecast-enough = Ajunge pentru a decide.
forecast-possible = Va ajunge dacă vin cei care nu au răspuns încă.
forecast-too-few = Nu ajunge pentru a decide. Întrebați mai multe persoane sau alegeți altă zi.
replied-waiting = Încă niciun răspuns
replied-yes = Vine
replied-no = Nu vine
replied-substitute = Trimite supleantul
replied-not-invited = Fără invitație
reply-asked = Veniți?
reply-yes = Da, vin
reply-no = Nu
reply-substitute = Îmi trimit supleantul
reply-said-waiting = Nu ați răspuns încă.
reply-said-yes = Ați spus că veniți.
reply-said-no = Ați spus că nu veniți.
reply-said-substitute = Ați spus că vine supleantul dumneavoastră.
reply-as-substitute = Sunteți chemat ca supleant: membrul nu vine.
reply-once = Ajunge o apăsare; nu trebuie să vă conectați. Acest link merge o singură dată.
reply-thanks = Vă mulțumim pentru răspuns
reply-change = Dacă se schimbă ceva, conectați-vă și răspundeți din nou pe pagina ședinței.
reply-to-meeting = La ședință
expected-name = Nume
expected-which = Ce locuri
expected-find = Căutați
expected-none = Niciun astfel de loc
expected-none-text = Căutați alt nume sau arătați toate locurile.
expected-all = Toate
expected-checked-in = Așteaptă confirmarea
expected-present = Prezenți
expected-unanswered = Încă niciun răspuns
expected-declined = Nu vin
attendance-title = Lista celor prezenți
attendance-nobody-waits = Nimeni nu așteaptă confirmarea.
attendance-confirm-all = Confirmați toate sosirile
attendance-file = Lista ca fișier (CSV)
attendance-back = S-a întors
attendance-since = de la
attendance-member = Membru
attendance-guest = Invitat
attendance-column-name = Nume
attendance-column-role = Ca
attendance-column-answer = Răspuns
attendance-column-state = La ședință
attendance-column-came = A venit (UTC)
attendance-column-left = A plecat (UTC)
guests-title = Invitați
guests-none = Niciun invitat nu a fost primit.
guest-name = Numele invitatului
guest-name-help = Așa cum vrea să fie numit. Apare în procesul-verbal.
guest-capacity = Vine din partea
guest-admit = Primiți acest invitat
done-item-added = Punctul este pe ordinea de zi.
done-item-moved = Punctul a fost mutat.
done-item-back = Punctul este din nou unde era.
done-item-removed = Punctul a fost scos de pe ordinea de zi.
done-agenda-copied = Punctele au fost copiate.
done-paper-added = Documentul a fost adăugat.
done-paper-removed = Documentul a fost șters.
done-invited = Invitațiile sunt pe drum.
done-asked-again = Cei care nu au răspuns sunt întrebați din nou.
done-reply-noted = Vă mulțumim. Răspunsul este notat.
done-guest-admitted = Invitatul este primit.
done-meeting-cancelled = Ședința este anulată. Toți membrii sunt anunțați.
conflict-agenda-full = O ordine de zi are cel mult 500 de puncte.
conflict-item-not-placed = Punctul nu poate sta acolo. Un punct cu subpuncte nu poate fi el însuși subpunct.
conflict-papers-closed = Documentele acestei ședințe nu mai pot fi schimbate.
conflict-papers-full = O ședință are cel mult 60 de documente. Ștergeți întâi unul.
conflict-sitting-begun = Ședința a început. Cine este prezent se notează în sală.
conflict-time-begun = Ședința a început. Ora ei rămâne aceeași.
conflict-all-invited = Toată lumea are deja invitație.
conflict-asked-today = Au fost întrebați de curând. Întrebați din nou mâine.
conflict-all-answered = Toată lumea a răspuns.
conflict-not-invited = Nu aveți încă o invitație la această ședință.
conflict-not-needed = Membrul vine totuși. Nu trebuie să veniți.
conflict-reply-link-used = Acest link a fost folosit sau a expirat. Conectați-vă pentru a răspunde sau folosiți linkul unei scrisori mai noi.
conflict-nobody-checked-in = Nimeni nu așteaptă confirmarea.
conflict-guests-full = O ședință are cel mult 200 de invitați.
waiting-meeting-reply = Veniți la „{ $title }”?
waiting-meeting-reply-act = Răspundeți
mail-line-when = { $begins }
mail-line-place = Loc: { $place }
mail-line-interpretation = Interpretare: { $languages }
mail-line-join = Online:
notice-meeting-invitation = { $body } vă invită la „{ $title }”: { $begins }.
mail-meeting-invitation-subject = Invitație: { $title }
mail-meeting-invitation-body =
    { $body } vă invită la „{ $title }”.

    { $lines }

    Spuneți, vă rugăm, dacă veniți. Nu trebuie să vă conectați; linkul merge o singură dată:
    { $link }

    Ordinea de zi și documentele:
    { $page }
notice-meeting-asked-again = Veniți la „{ $title }” ({ $begins })? { $body } nu are încă răspunsul dumneavoastră.
mail-meeting-asked-again-subject = Veniți? { $title }
mail-meeting-asked-again-body =
    { $body } nu are încă răspunsul dumneavoastră: veniți la „{ $title }”?

    { $lines }

    Nu trebuie să vă conectați; linkul merge o singură dată:
    { $link }

    Ordinea de zi și documentele:
    { $page }
notice-meeting-called = Un membru nu poate veni la „{ $title }” ({ $begins }). { $body } vă roagă să îi țineți locul.
mail-meeting-called-subject = Puteți ține locul? { $title }
mail-meeting-called-body =
    Un membru căruia îi sunteți supleant nu poate veni. { $body } vă roagă să veniți la „{ $title }”.

    { $lines }

    Spuneți, vă rugăm, dacă veniți. Nu trebuie să vă conectați; linkul merge o singură dată:
    { $link }

    Ordinea de zi și documentele:
    { $page }
notice-meeting-released = Nu trebuie să țineți locul la „{ $title }” a { $body } ({ $begins }).
mail-meeting-released-subject = Nu mai trebuie să țineți locul: { $title }
mail-meeting-released-body =
    Nu trebuie să țineți locul la „{ $title }” a { $body }. Vă mulțumim că ați fost disponibil.

    { $lines }

    Ședința:
    { $page }
notice-meeting-changed = „{ $title }” a { $body } are alt loc sau alt link. Începe: { $begins }.
mail-meeting-changed-subject = Alt loc: { $title }
mail-meeting-changed-body =
    „{ $title }” a { $body } are alt loc sau alt link. Răspunsul dumneavoastră rămâne.

    { $lines }

    Ședința:
    { $page }
notice-meeting-unseated = „{ $title }” a { $body } este la altă oră: { $begins }. Mandatul dumneavoastră se încheie înainte de acea zi.
mail-meeting-unseated-subject = Altă dată: { $title }
mail-meeting-unseated-body =
    „{ $title }” a { $body } este la altă oră. Mandatul dumneavoastră se încheie înainte de acea zi; nu vă mai cerem un răspuns. Vă mulțumim pentru muncă.

    { $lines }

    Ședința:
    { $page }
notice-meeting-moved = „{ $title }” a { $body } este la altă oră: { $begins }. Răspundeți din nou, vă rugăm.
mail-meeting-moved-subject = Altă dată: { $title }
mail-meeting-moved-body =
    „{ $title }” a { $body } este la altă oră.

    { $lines }

    Spuneți din nou, vă rugăm, dacă veniți. Nu trebuie să vă conectați; linkul merge o singură dată:
    { $link }

    Ședința:
    { $page }
notice-meeting-cancelled = „{ $title }” a { $body } ({ $begins }) nu are loc: { $reason }
mail-meeting-cancelled-subject = Anulată: { $title }
mail-meeting-cancelled-body =
    „{ $title }” a { $body } nu are loc.

    { $reason }

    Era prevăzută pentru:
    { $lines }

    Ședința:
    { $page }
