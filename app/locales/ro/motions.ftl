motion-new = Scrie o moțiune
motion-new-lead = O moțiune este un text pe care organismul îl dezbate și îl votează. Propunerile echipelor vin prin cutia de primire.
motion-new-submit = Depune
motion-title = Titlu
motion-text = Text
motion-text-help = Un rând gol începe un paragraf nou. Fiecare paragraf primește un număr.
motion-reason = Motive
motion-about = Despre această moțiune
motion-since = Depusă
motion-decided = Decisă
motion-proposal = Făcută din propunerea
motion-hash = Suma de control a textului trimis
motion-paragraph = Paragraful { $number }
motion-withdraw = Retrage moțiunea
motion-state-submitted = Depusă
motion-state-on-agenda = Pe ordinea de zi
motion-state-in-debate = În dezbatere
motion-state-adopted = Adoptată
motion-state-rejected = Neadoptată
motion-state-postponed = Amânată
motion-state-withdrawn = Retrasă
done-motion-made = Moțiunea este depusă.
done-motion-withdrawn = Moțiunea este retrasă.
conflict-motion-step = Starea moțiunii s-a schimbat. Reîncărcați pagina.
conflict-motion-decided = Despre această moțiune s-a decis deja.
inbox-title = Cutia de primire
inbox-lead = Propunerile alese și moțiunile altor organisme ajung aici. Un singur pas face din ele o moțiune a acestui organism.
inbox-empty = Nimic nu așteaptă aici.
inbox-meeting = Ședință
inbox-later = Deocamdată fără ședință
inbox-take = Fă o moțiune
sending-title = Trimite o propunere aleasă unui organism
sending-lead = Organismul discută și votează.
sending-empty = Nicio propunere aleasă nu așteaptă.
sending-proposal = Propunere
sending-body = Organism
sending-submit = Trimite
done-sent-to-body = Propunerea este în cutia organismului.
conflict-already-in-body = Acest organism are deja această propunere.
waiting-inbox = { $count ->
    [one] O propunere așteaptă în cutia organismului dumneavoastră
    [few] { $count } propuneri așteaptă în cutia organismului dumneavoastră
   *[other] { $count } de propuneri așteaptă în cutia organismului dumneavoastră
 }
waiting-inbox-act = Deschide cutia
motion-submitters = Depusă de
motion-team = Echipa
motion-supporters = Susținători
motion-history = Ce s-a întâmplat până acum
motion-acts = Ce puteți face
motion-in-block = Se decide în blocul
motion-out-of-block = Scoasă din blocul
motion-text-before = Textul dinainte
motion-state-referred = La o comisie
motion-state-needs-changes = De modificat
motion-step-put-on-agenda = Pusă pe ordinea de zi
motion-step-take-off-agenda = Scoasă de pe ordinea de zi
motion-step-debate = A început dezbaterea
motion-step-adopt = Adoptată
motion-step-reject = Neadoptată
motion-step-postpone = Amânată
motion-step-withdraw = Retrasă
motion-step-refer = Dată unei comisii
motion-step-report-back = S-a întors de la comisie
motion-step-ask-changes = S-au cerut modificări
motion-step-resubmit = Depusă din nou
motion-by-meeting = De ședință
motion-by-officers = De conducerea organismului
motion-by-submitters = De cei care au depus-o
step-to = Către:
step-until = Până la { $date }
support-count = { $count ->
    [one] Un susținător
    [few] { $count } susținători
   *[other] { $count } de susținători
 }
support-needed = { $count } din { $needed } susținători
support-missing = { $count ->
    [one] Mai e nevoie de unul ca să ajungă pe ordinea de zi.
    [few] Mai e nevoie de { $count } ca să ajungă pe ordinea de zi.
   *[other] Mai e nevoie de { $count } de susținători ca să ajungă pe ordinea de zi.
 }
support-names = Cine o susține
support-more = { $count ->
    [one] și încă unul
    [few] și încă { $count }
   *[other] și încă { $count } de persoane
 }
support-help = Membrii și vizitatorii văd aici numele dumneavoastră. Sprijinul nu este un vot.
support-give = Susțineți moțiunea
support-yours = Susțineți această moțiune.
support-take-back = Retrageți sprijinul
submitters-asked = Încă fără răspuns. Doar dumneavoastră vedeți aceste nume:
submitter-asked-you = Vi se cere să depuneți și dumneavoastră moțiunea. Numele apare după ce acceptați.
submitter-agree = Depuneți și dumneavoastră
submitter-decline = Nu, mulțumesc
submitter-leave = Scoateți-mi numele
motion-as = O depuneți
motion-as-member = ca membru
motion-as-body = în numele organismului
motion-new-supporters = { $count ->
    [one] O moțiune a membrilor are nevoie de un susținător înainte de ordinea de zi.
    [few] O moțiune a membrilor are nevoie de { $count } susținători înainte de ordinea de zi.
   *[other] O moțiune a membrilor are nevoie de { $count } de susținători înainte de ordinea de zi.
 }
submitters-with = Depuneți împreună cu
submitters-with-help = Cel mult zece membri. Fiecare este întrebat și numit doar dacă acceptă.
submitters-names = Alți membri după nume
submitters-names-help = Așa cum apar în lista membrilor: unul pe rând sau despărțiți prin virgule. Cel mult zece, împreună cu cei bifați.
motion-rewrite = Rescrieți moțiunea
motion-rewrite-lead = Textul dinainte rămâne în istoric. Sprijinul rămâne și poate fi retras.
motion-rewrite-asked = Organismul cere următoarele:
motion-rewrite-submit = Depuneți din nou
motion-changed-what = Ce ați schimbat
motion-changed-what-help = Una sau două propoziții. Rămân în istoricul moțiunii.
motion-move = Spuneți ce se întâmplă cu ea
motion-move-lead = Toți văd acest pas și motivul pe pagina moțiunii.
motion-move-act = Pas
motion-act-refer = Dați-o unei comisii sau altui organism
motion-act-report-back = S-a întors de la comisie
motion-act-ask-changes = Cereți modificări celor care au scris-o
motion-act-postpone = Amânați-o
motion-act-withdraw = Notați că este retrasă
motion-step-reason = De ce
motion-step-reason-help = În una până la trei propoziții.
motion-step-to = Cui
motion-step-to-help = Necesar dacă o dați mai departe.
motion-step-until = Până în ce zi
motion-step-until-help = Dacă o amânați și știți ziua.
motion-withdraw-effect = Organismul nu va decide. Nu se poate anula; se poate depune altă moțiune.
done-motion-moved = Pasul este notat.
done-motion-rewritten = Moțiunea este depusă din nou.
done-motion-supported = Acum susțineți moțiunea.
done-support-back = Sprijinul dumneavoastră este retras.
done-submitter-agreed = Depuneți și dumneavoastră moțiunea.
done-submitter-left = Numele dumneavoastră nu este pe moțiune.
advice-title = Recomandarea președinției
advice-give = Recomandați ceva organismului
advice-lead = Stă lângă moțiune, pe ordinea de zi și pe pagina votului. Organismul decide liber.
advice-reason-help = Nu e necesar fără recomandare.
advice-take-back = Retrageți recomandarea
advice-adopt = Președinția recomandă adoptarea.
advice-reject = Președinția recomandă respingerea moțiunii.
advice-adopt-changed = Președinția recomandă adoptarea cu modificări.
advice-postpone = Președinția recomandă amânarea.
advice-open = Președinția nu recomandă nimic.
done-advice-given = Recomandarea stă lângă moțiune.
done-advice-back = Recomandarea este retrasă.
motion-rules = Reguli pentru moțiuni
motion-rules-lead = De câți susținători are nevoie o moțiune a membrilor și ce pași folosiți.
motion-rules-note = Moțiunile echipelor, ale altor organisme și ale organismului însuși nu au nevoie de susținători.
rules-supporters = Susținători necesari
rules-supporters-help = De la 0 la 50. Cu 0, orice moțiune poate ajunge pe ordinea de zi.
rules-workflow = Pași făcuți manual
rules-workflow-help = Ce nu bifați nu este oferit. Ordinea de zi și voturile mișcă oricum moțiunile.
motions-title = Moțiunile acestui organism
motions-supporters = { $count ->
    [one] Aici, o moțiune a membrilor are nevoie de un susținător.
    [few] Aici, o moțiune a membrilor are nevoie de { $count } susținători.
   *[other] Aici, o moțiune a membrilor are nevoie de { $count } de susținători.
 }
motions-all = Toate moțiunile
motions-words = Cuvinte din titlu
motions-state = Stare
motions-any-state = Orice stare
motions-search = Căutați moțiuni
motions-none-title = Nimic nu se potrivește
motions-none-text = Nicio moțiune nu are aceste cuvinte și această stare. Încercați mai puține cuvinte.
motions-empty-title = Încă nicio moțiune
blocks-title = Blocuri de moțiuni
blocks-lead = Moțiunile unui bloc se decid împreună. Orice membru poate scoate una înainte de vot.
blocks-all = Toate blocurile acestei ședințe
blocks-empty-title = Încă niciun bloc
blocks-empty-text = Fiecare moțiune a acestei ședințe se decide separat.
block-count = { $count ->
    [one] O moțiune
    [few] { $count } moțiuni
   *[other] { $count } de moțiuni
 }
block-new = Formați un bloc
block-new-submit = Formați acest bloc
block-name = Numele blocului
block-motions = Moțiuni de pe ordinea de zi
block-no-motions = Nicio moțiune de pe ordinea de zi nu este liberă. Puteți adăuga mai târziu.
block-lead = Aceste moțiuni se decid împreună, dacă niciun membru nu scoate una.
block-closed-lead = Votul asupra acestui bloc a început. Nimic nu mai iese din el.
block-empty = Nicio moțiune în acest bloc.
block-add = Adăugați o moțiune
block-add-submit = Adăugați la bloc
block-rename = Redenumiți blocul
block-taken-out = Se decide separat
block-taken-out-when = Un membru a scos-o la { $date }
block-take-out-of = Cereți vot separat: { $title }
block-take-out = Scoateți din bloc
block-put-back = Puneți la loc
block-dissolve = Desființați blocul
block-dissolve-effect = Moțiunile lui rămân pe ordinea de zi și se decid una câte una.
block-dissolve-submit = Desființați acum
done-block-made = Blocul este format.
done-block-removed = Blocul este desființat.
done-taken-out = Moțiunea a ieșit din bloc. Va avea votul ei.
way-title = Drumul ei prin organisme
way-sent-to = Trimisă către
way-came-from = Vine de la
way-original = Moțiunea originală și istoricul ei
way-text = Versiunea { $version } a textului, trimisă la { $date }. Suma de control:
forwarding-state-waiting = Așteaptă în cutie
forwarding-state-taken = Preluată
forwarding-state-refused = Nepreluată
forwarding-state-called-back = Rechemată
forward-title = Trimiteți-o altui organism
forward-lead = Ajunge în cutia lor. Pagina moțiunii dumneavoastră arată dacă o preiau și ce decid.
forward-to = Cărui organism
forward-note = Scrisoare de însoțire
forward-note-help = Ce cereți și de ce îi privește. Oricine poate citi.
forward-submit = Trimiteți
forward-call-back = Rechemați-o
forward-nowhere = Niciun alt organism
forward-nowhere-text = Toate celelalte organisme au deja această moțiune sau ea așteaptă în cutia lor.
arrival-take = Preluați-o
arrival-refuse = Nu o preluați
arrival-refuse-help = Organismul care a trimis-o și toți ceilalți pot citi.
arrival-refuse-submit = Trimiteți înapoi cu acest motiv
done-motion-forwarded = Moțiunea este în cutia celuilalt organism.
done-forwarding-called-back = Moțiunea este rechemată.
done-forwarding-refused = Celălalt organism citește acum motivul dumneavoastră.
conflict-already-supported = Acest loc susține deja moțiunea.
conflict-not-supported = Nu susțineți această moțiune.
conflict-own-motion = Este moțiunea dumneavoastră.
conflict-support-closed = Moțiunea este pe ordinea de zi sau decisă. Cine o susține nu se mai schimbă.
conflict-supporters-missing = Această moțiune nu are încă destui susținători.
conflict-last-submitter = Sunteți ultima persoană care o depune. Puteți retrage moțiunea.
conflict-motion-in-vote = Există un vot despre această moțiune. Publicați-l sau scoateți-l mai întâi.
conflict-motion-amended = Există amendamente la acest text: se schimbă numai prin ele. Puteți schimba titlul și motivarea.
conflict-already-forwarded = Celălalt organism are deja moțiunea sau ea așteaptă în cutia lui.
conflict-forwarding-answered = Între timp cineva a răspuns sau a rechemat-o.
conflict-block-closed = Votul asupra acestui bloc a început sau s-a încheiat.
conflict-taken-out = Această moțiune fusese deja scoasă.
conflict-too-many-blocks = Această ședință are cincizeci de blocuri. Este maximul posibil.
waiting-forwarded = { $count ->
    [one] O moțiune a altui organism așteaptă în cutie
    [few] { $count } moțiuni ale altor organisme așteaptă în cutie
   *[other] { $count } de moțiuni ale altor organisme așteaptă în cutie
 }
waiting-forwarded-act = Deschideți cutia
waiting-submitter = Vi se cere să depuneți și dumneavoastră „{ $title }”
waiting-submitter-act = Răspundeți
waiting-rewrite = Organismul cere modificări la „{ $title }”
waiting-rewrite-act = Rescrieți
notice-forwarding-arrived = { $body } v-a trimis moțiunea „{ $title }”.
mail-forwarding-arrived-subject = A sosit o moțiune
mail-forwarding-arrived-body =
    { $body } v-a trimis moțiunea „{ $title }”.

    Vedeți aici: { $link }
notice-forwarding-news = { $news ->
    [taken] { $body } a preluat moțiunea dumneavoastră „{ $title }”.
    [refused] { $body } nu a preluat moțiunea dumneavoastră „{ $title }”. Motivul este pe pagina ei.
    [adopted] { $body } a adoptat moțiunea dumneavoastră „{ $title }”.
    [withdrawn] { $body } a retras moțiunea dumneavoastră „{ $title }”.
   *[rejected] { $body } nu a adoptat moțiunea dumneavoastră „{ $title }”.
 }
mail-forwarding-news-subject = Noutăți despre moțiunea dumneavoastră
mail-forwarding-news-body =
    { $news ->
        [taken] { $body } a preluat moțiunea dumneavoastră „{ $title }”.
        [refused] { $body } nu a preluat moțiunea dumneavoastră „{ $title }”. Motivul este pe pagina ei.
        [adopted] { $body } a adoptat moțiunea dumneavoastră „{ $title }”.
        [withdrawn] { $body } a retras moțiunea dumneavoastră „{ $title }”.
       *[rejected] { $body } nu a adoptat moțiunea dumneavoastră „{ $title }”.
     }

    Vedeți aici: { $link }
