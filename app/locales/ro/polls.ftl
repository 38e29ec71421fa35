poll-new = Pregătește un vot
poll-new-lead = Deschideți votul mai târziu, când sala este gata.
poll-new-submit = Pregătește acest vot
poll-question = Întrebare
poll-question-help = Astfel ca da, nu și abținere să fie răspunsuri clare.
poll-question-of = Adoptăm „{ $title }”?
poll-item = Punct al ordinii de zi
poll-item-none = Niciun punct
poll-on-motion = Votul este despre moțiunea
poll-rules = Regulile acestui vot
poll-secret-plain = Acest vot este secret. Cine administrează acest server ar putea privi. Alții nu pot. Ați putea arăta codul cuiva.
poll-finished-plain = Votul s-a încheiat. Acum președinția publică rezultatul.
poll-state-created = Pregătit
poll-state-started = Deschis
poll-state-finished = Încheiat
poll-state-published = Rezultat publicat
poll-state-no-result = Încheiat fără rezultat
poll-act-start = Deschide votul
poll-act-stop = Încheie votul
poll-act-publish = Publică rezultatul
poll-act-remove = Scoate
poll-act-end-without-result = Încheie fără rezultat
poll-no-result-title = Încheiați fără rezultat?
poll-no-result-effect = Voturile secrete despre „{ $title }” se șterg și nu se decide nimic. Puteți vota din nou. Nu se poate anula.
stance-yes = Da
stance-no = Nu
stance-abstain = Abținere
secrecy-named = Cu nume
secrecy-secret = Secret
majority-simple = Mai multe da decât nu
majority-absolute = Da de la mai mult de jumătate din voturile de pe listă
majority-two-thirds = Două treimi din da și nu
quorum-none = Fără cvorum
quorum-present = Membri prezenți
quorum-ballots = Voturi date
share-quarter = un sfert
share-third = o treime
share-half = jumătate
share-more-than-half = mai mult de jumătate
share-two-thirds = două treimi
presence-needed = Votează doar cine este prezent
presence-not-needed = Toți membrii pot vota, și din alt loc
rules-majority = O moțiune trece cu
rules-quorum = Cvorum
rules-quorum-help = Câți trebuie să participe ca o decizie să conteze.
rules-share = Cvorum: câți
rules-secrecy = Nume
rules-secrecy-help = Un vot secret are nevoie de cel puțin cinci votanți.
rules-presence = Cine poate vota
rules-proxies = Voturi ale absenților pe care le poate da o persoană
rules-proxies-help = 0 până la 5
says-majority-simple = O moțiune trece când sunt mai multe da decât nu.
says-majority-absolute = O moțiune trece când mai mult de jumătate din voturile de pe listă sunt da.
says-majority-two-thirds = O moțiune trece când cel puțin două treimi din voturile da și nu sunt da.
says-quorum-none = Nu există cvorum: fiecare vot decide.
says-quorum-present = Cvorum: { $share } din membri trebuie să fie prezenți.
says-quorum-ballots = Cvorum: { $share } din voturile de pe listă trebuie date.
says-secrecy-named = Membrii văd cine ce a votat, după ce rezultatul este publicat.
says-secrecy-secret = Nimeni nu vede cine ce a votat.
says-presence-needed = Doar membrii prezenți pot vota.
says-presence-not-needed = Membrii pot vota și din alt loc.
says-proxies = { $count ->
    [0] Nimeni nu votează pentru alt membru.
    [one] O persoană poate vota pentru un membru absent.
    [few] O persoană poate vota pentru { $count } membri absenți.
   *[other] O persoană poate vota pentru { $count } de membri absenți.
 }
ballot-no-poll = Vot
ballot-nothing = Niciun vot nu este deschis.
ballot-soon = Votul nu a început.
ballot-done = Votul dumneavoastră este numărat.
ballot-not-on-roll = Nu sunteți pe lista acestui vot.
ballot-guest = Acum votează membrii.
ballot-over = Votul s-a încheiat. Rezultatul vine în curând.
ballot-for = Votați pentru { $name }.
ballot-secrecy-named = Numele va sta lângă votul dumneavoastră.
ballot-secrecy-secret = Votul dumneavoastră este secret.
ballot-not-counted = Ați ales: { $chosen }. Nu a fost numărat.
counted-title = Votul dumneavoastră este numărat
counted-receipt = Acesta este codul dumneavoastră:
counted-receipt-help = Stă în lista voturilor când rezultatul este publicat. Îl arătăm o singură dată.
counted-next = Dați votul următor
ballots-title = Lista voturilor
ballots-lead-secret = Căutați codul. Lângă el stă votul dumneavoastră. Niciun nume nu este păstrat cu el.
ballots-lead-named = Cine ce a votat.
ballots-receipt = Cod
ballots-stance = Vot
ballots-file = Descarcă fișierul
ballots-verify = Oricine poate număra din nou acest fișier cu:
ballots-members-only = Cine ce a votat este doar pentru membrii organismului.
cast-as-substitute = supleant
cast-as-proxy = vot încredințat
result-title = Rezultat
result-votes = Voturi
result-share = { $count } din { $total } ({ $percent } %)
result-share-of-all = Procentele sunt din toate voturile, cu tot cu abțineri.
result-share-of-ballots = Procentele sunt din buletinele care au numit o opțiune.
verdict-adopted = Adoptată.
verdict-rejected = Neadoptată.
verdict-no-quorum = Nu s-a decis nimic: au participat prea puțini.
verdict-too-few = Fără rezultat: prea puține voturi secrete. Au fost șterse.
because-counts = { $yes } da, { $no } nu, abțineri: { $abstain }.
because-no-ballots = Nu a votat nimeni.
because-more-yes-than-no = Trebuie mai multe da decât nu: { $yes } față de { $no }.
because-half-of-roll = Trebuie da de la mai mult de jumătate din voturile de pe listă ({ $roll }): { $needed } sau mai multe.
because-two-thirds = Două treimi din { $of } înseamnă { $needed }.
because-yes-of-decided = Da: { $yes } din { $base } pentru sau împotrivă ({ $percent } %).
because-yes-of-roll = Da: { $yes } din { $base } de pe listă ({ $percent } %).
because-tie = Sunt la fel de multe da și nu. Atunci totul rămâne cum este.
because-quorum-of-present = Cvorum: locuri ocupate: { $reached } din { $whole }, necesare: { $needed }.
because-quorum-of-ballots = Cvorum: voturi date: { $reached } din { $whole }, necesare: { $needed }.
done-poll-made = Votul este pregătit. Deschideți-l când sala este gata.
done-poll-started = Votul este deschis.
done-poll-stopped = Votul s-a încheiat. Publicați acum rezultatul.
done-poll-published = Rezultatul este publicat.
done-poll-no-result = Votul s-a încheiat fără rezultat.
conflict-poll-exists = Există deja un vot despre această moțiune.
conflict-poll-running = Un vot este deschis. Încheiați-l mai întâi.
conflict-poll-step = Starea votului s-a schimbat. Reîncărcați pagina.
conflict-poll-not-started = Votul nu a început încă.
conflict-poll-over = Votul s-a încheiat înainte să ajungă votul dumneavoastră.
conflict-already-voted = Acest vot a fost dat deja. Contează primul.
conflict-roll-empty = Nimeni nu ar putea vota: confirmați mai întâi cine este prezent.
conflict-roll-too-small = Un vot secret are nevoie de cel puțin cinci votanți, altfel nu ar fi secret.
conflict-ballots-too-few = Au fost date mai puțin de cinci voturi secrete. Rezultatul ar arăta cine ce a votat, deci rămâne închis. Puteți face un vot nou cu nume.
conflict-ballots-enough = Sunt destule voturi. Publicați rezultatul.
poll-kind = Felul votului
poll-kind-help = Alegeți-l întâi: formularul arată apoi ce îi trebuie.
poll-kind-show = Arată câmpurile acestui fel
kinds-question = O întrebare
kinds-choice = O alegere între opțiuni
kinds-election = O alegere de persoane
method-yes-no = Da, nu sau abținere
method-single-choice = Câte o opțiune
method-approval = Câte mai multe opțiuni (aprobare)
method-score = Puncte pentru fiecare opțiune
method-schulze = Ordine, comparată în perechi (Schulze)
method-instant-runoff = Ordine, iese cea mai slabă (vot alternativ)
method-stv = Ordine, locuri în proporție (STV)
method-at-large = Cruci, câștigă cele mai multe voturi
poll-title-help = Ce se alege, așa cum se citește pe buletin.
poll-block = Moțiuni decise împreună
poll-block-help = Bifați două sau mai multe: un singur vot le decide pe toate la fel. Nu bifați niciuna pentru moțiunea punctului.
poll-options = Opțiuni
poll-options-help = Câte una pe rând, de la 2 la 60. Titlul unui punct de pe ordinea de zi devine o legătură către moțiunea lui.
poll-candidates = Candidaturi
poll-candidates-help = Câte una pe rând, de la 2 la 60. Numele unui membru este legat de acel membru.
poll-options-title = Ce se poate alege
poll-seats = Locuri
poll-seats-help = Câte se aleg: mai puține decât opțiunile.
poll-highest = Punctajul cel mai mare
poll-highest-help = De la 1 la 10. Cel mai mic este 0.
poll-crosses = Opțiuni pe care le poate numi un buletin
poll-crosses-help = Lăsați gol pentru oricâte.
poll-tie = La egalitate
poll-tie-help = Contează numai când voturile sunt exact egale.
poll-preview = Arată ce înseamnă
poll-means = Ce înseamnă acest vot
poll-on-block = Votul decide { $count } moțiuni împreună:
polls-title = Toate voturile
polls-of-body = Toate voturile acestui organism
polls-of-meeting = Toate voturile acestei ședințe
polls-none = Încă niciun vot
polls-none-text = Voturile stau aici după ce președinția le pregătește.
says-single-choice = Fiecare buletin numește o opțiune. Este aleasă cea cu cele mai multe voturi.
says-choice-simple = Cele mai multe voturi sunt de ajuns.
says-choice-absolute = Îi trebuie și mai mult de jumătate din toate voturile de pe listă.
says-choice-two-thirds = Îi trebuie și două treimi din buletinele care numesc o opțiune.
says-approval = { $seats ->
    [one] Fiecare buletin numește până la { $crosses } opțiuni. Este aleasă opțiunea de pe cele mai multe buletine.
   *[other] Fiecare buletin numește până la { $crosses } opțiuni. Sunt alese cele { $seats } opțiuni de pe cele mai multe buletine.
 }
says-score = { $seats ->
    [one] Fiecare buletin dă opțiunilor de la 0 la { $highest } puncte. Este aleasă opțiunea cu cele mai multe puncte.
   *[other] Fiecare buletin dă opțiunilor de la 0 la { $highest } puncte. Sunt alese cele { $seats } opțiuni cu cele mai multe puncte.
 }
says-schulze = { $seats ->
    [one] Fiecare buletin pune opțiunile în ordine. Este aleasă opțiunea care câștigă împotriva tuturor celorlalte; dacă nu există, cea cu cel mai puternic lanț de victorii.
   *[other] Fiecare buletin pune opțiunile în ordine. Ele sunt comparate în perechi și sunt alese cele { $seats } cu cele mai puternice lanțuri de victorii.
 }
says-instant-runoff = Fiecare buletin pune opțiunile în ordine. Rundă după rundă iese cea mai slabă, iar buletinele ei trec la următoarea, până când una are mai mult de jumătate.
says-at-large = { $seats ->
    [one] Fiecare buletin numește o candidatură. Este aleasă cea cu cele mai multe voturi.
   *[other] Fiecare buletin numește până la { $seats } candidaturi. Sunt alese cele { $seats } cu cele mai multe voturi.
 }
says-stv = { $seats ->
    [one] Fiecare buletin pune candidaturile în ordine. Cine atinge cota este ales; voturile celor mai slabe trec la următoarea de pe buletin, până când una este aleasă.
   *[other] Fiecare buletin pune candidaturile în ordine. Cine atinge cota este ales; voturile în plus și cele ale celor mai slabe trec la următoarea de pe buletin, până când { $seats } sunt alese.
 }
says-tie-status-quo = Când voturile sunt egale, nimic nu se schimbă și nimeni nu câștigă.
says-tie-chair = Când voturile sunt egale, președinția decide în fața tuturor și spune de ce.
says-tie-lot = Când voturile sunt egale, decid sorții, și oricine poate repeta tragerea.
ballot-agree = Dacă votează mai puțin de cinci persoane, votul meu poate fi cunoscut.
ballot-by-holder = Membrul a votat. Votul dumneavoastră în locul lui nu contează.
ballot-by-proxy = Cineva a votat pentru dumneavoastră: { $vote }. Dacă votați acum, contează numai votul dumneavoastră.
ballot-change = Schimbați votul
ballot-fill = Completați buletinul
ballot-final = Un vot secret nu poate fi schimbat.
ballot-in-room = Acest vot se dă în sală.
ballot-mine = Voturi pe care le puteți da
ballot-open = Încă nu a fost dat.
ballot-published = Rezultatul este publicat.
ballot-stands = Ați ales: { $vote }. Puteți schimba până la sfârșitul votului.
ballots-hands = Prin ridicarea mâinii: { $count }
ballots-papers = Pe hârtie: { $count }
ballots-pages = Paginile listei
ballots-room = Voturile din sală
vote-place = {$place}. {$titles}
vote-score = { $title }: { $score }
paper-ballot = Buletin
paper-choose-one = Alegeți o opțiune
paper-choose-several = Alegeți ce susțineți
paper-at-most = Până la { $count } din { $options }.
paper-cast = Dați votul
paper-motion = Citiți moțiunea
paper-no-score = Fără puncte
paper-scores = Puncte
paper-scores-help = De la 0 la { $highest }. Fără puncte contează ca 0.
paper-order = Ordinea dumneavoastră
paper-order-help = Puneți întâi ce preferați. Nu trebuie să le ordonați pe toate.
paper-order-equal = Opțiunile de pe același loc sunt egale pentru dumneavoastră.
paper-order-strict = Fiecare loc este al unei singure opțiuni.
paper-place-of = Locul pentru { $title }
paper-no-place = Fără loc
paper-in = Adăugați
paper-in-of = Adăugați { $title } în ordinea dumneavoastră
paper-up = Mai sus: { $title }
paper-down = Mai jos: { $title }
paper-out = Scoateți { $title } din ordinea dumneavoastră
paper-moved = { $title } este acum pe locul { $place } din { $places }.
paper-unplaced = { $title } nu mai are loc acum.
roll-title = Lista votanților
roll-lead = { $roll } voturi pe listă, din { $mandates } locuri; { $present } erau ocupate când a început votul.
roll-voters = Cine îl poate da
roll-room = În sală
roll-in-room = Votează în sală
roll-tick = Bifați pentru sală
roll-untick = Scoateți bifa
roll-tick-help = Bifați cine votează cu mâna sau pe hârtie înainte de numărare: de atunci acest loc nu mai poate vota de pe un dispozitiv. Un loc care a votat de pe un dispozitiv nu poate fi bifat.
roll-ticked = { $count ->
    [one] Un loc votează în sală.
    [few] { $count } locuri votează în sală.
   *[other] { $count } de locuri votează în sală.
 }
left-out-title = Locuri fără vot
left-out-absent = nu era nimeni pentru el
left-out-proxy-absent = cine poartă votul nu era prezent
left-out-proxy-full = cine poartă votul poartă deja câte permit regulile
inroom-title = Voturi în sală
inroom-lead = Mâinile și hârtiile contează alături de voturile de pe dispozitive și sunt însemnate așa.
inroom-figures = Bifate pe listă: { $ticked }. Introduse: { $entered }.
inroom-over = Rezultatul este publicat. Nu se mai poate introduce nimic.
inroom-tick-first = Cât timp votul este deschis, bifați pe listă cine votează în sală. Introduceți voturile după ce s-a încheiat.
inroom-nobody = Nu a fost bifat nimeni, deci nu este nimic de introdus.
inroom-hands = Mâini
inroom-counted = Hârtii, numărate pe opțiuni
inroom-people = Persoane care au ridicat mâna
inroom-people-help = O persoană o poate ridica pentru mai multe opțiuni.
inroom-papers = Hârtii
inroom-paper-question = Câte o hârtie pe rând: yes (da), no (nu) sau abstain (abținere).
inroom-paper-one = Câte o hârtie pe rând: numărul opțiunii sau abstain pentru abținere.
inroom-paper-several = Câte o hârtie pe rând: numerele cu virgule, ca 1,4, sau abstain pentru abținere.
inroom-paper-scores = Câte o hârtie pe rând: punctele în ordinea opțiunilor, ca 5,-,0 (- pentru niciunul), sau abstain pentru abținere.
inroom-paper-order = Câte o hârtie pe rând: numerele în ordinea de pe hârtie, ca 3>1>2, sau abstain pentru abținere.
inroom-bad-lines = Aceste rânduri nu sunt voturi: { $lines }.
inroom-submit = Păstrați aceste voturi
result-chosen = Alegere: { $titles }.
result-is-chosen = ales
result-goes-out = iese
result-points = Puncte
result-option = Opțiune
result-pairs = Comparații
result-pairs-help = Fiecare număr spune câte buletine pun opțiunea de pe rând înaintea celei de pe coloană. Comparațiile câștigate sunt îngroșate.
result-round = Runda { $round }, voturi necesare: { $needed }
result-rounds = Toate rundele într-un tabel
result-exhausted = Buletine fără opțiune următoare
result-lost = Pierdut prin rotunjire
result-needed = Voturi necesare
verdict-chosen = Ales.
verdict-chosen-in-part = Ales, dar rămân locuri goale.
verdict-nothing-chosen = Nu s-a ales nimic.
verdict-waits = O egalitate își așteaptă decizia.
because-ballots = Buletine care numesc o opțiune: { $ballots }. Abțineri: { $abstentions }.
because-votes = { $title }: { $votes } din { $ballots } ({ $percent } %).
because-sum = { $title }: puncte { $sum }, buletine { $given }.
because-choice-absolute = Trebuia mai mult de jumătate din voturile de pe listă ({ $base }): { $needed } sau mai multe. Cele mai multe voturi: { $votes }, adică { $percent } %.
because-choice-two-thirds = Trebuiau două treimi din buletine ({ $base }): { $needed } sau mai multe. Cele mai multe voturi: { $votes }, adică { $percent } %.
because-beats-all = { $title } câștigă împotriva tuturor celorlalte opțiuni.
because-strongest-paths = { $title } nu câștigă împotriva tuturor celorlalte opțiuni, dar niciuna nu are un lanț de victorii mai puternic.
because-quota = Cotă: { $quota } (buletine: { $ballots }, locuri: { $seats }).
because-chosen-in-round = Runda { $round }: { $title } este ales (voturi: { $votes }, necesare: { $needed }).
because-left-in-round = Runda { $round }: { $title } este ales (voturi: { $votes }), fiindcă nu rămăseseră mai multe opțiuni decât locuri.
because-out-in-round = { $count ->
    [one] Runda { $round }: { $titles } iese (voturi: { $votes }).
   *[other] Runda { $round }: { $titles } ies (voturi fiecare: { $votes }).
 }
because-surplus-in-round = Runda { $round }: voturi peste cotă care trec de la { $titles } la următoarele de pe acele buletine: { $surplus }.
because-earlier-round = Runda { $round }: mai multe aveau cele mai puține voturi. { $title } avea cele mai puține în runda { $earlier }.
because-tie-waits = O egalitate nu este încă decisă.
because-tie-chair = Da și nu sunt egale. Președinția a decis: { $stance }.
because-tie-lot = Da și nu sunt egale. Sorții au dat: { $stance }.
because-tie-nobody = { $titles } sunt la egalitate. După reguli, atunci nu câștigă nimeni.
because-tie-chair-for = { $titles } sunt la egalitate. Președinția a decis pentru { $who }.
because-tie-chair-out = { $titles } sunt la egalitate. Președinția a decis să iasă { $who }.
because-tie-lot-for = { $titles } sunt la egalitate. Sorții au ales { $who }.
because-tie-lot-out = { $titles } sunt la egalitate. Prin tragere la sorți iese { $who }.
because-empty-seats = { $seats ->
    [one] Un loc rămâne gol.
    [few] { $seats } locuri rămân goale.
   *[other] { $seats } de locuri rămân goale.
 }
because-room = { $count ->
    [one] Unul dintre aceste voturi a fost dat în sală.
    [few] { $count } dintre aceste voturi au fost date în sală.
   *[other] { $count } dintre aceste voturi au fost date în sală.
 }
tie-status-quo = Nimic nu se schimbă, nimeni nu câștigă
tie-chair = Președinția decide și spune de ce
tie-lot = Decid sorții
tie-title = O egalitate
tie-lead = { $titles } au voturi egale. Decideți acum; apoi rezultatul este publicat.
tie-round = Runda { $round }
tie-wins = { $count ->
    [one] Cine câștigă
   *[other] Cine câștigă: alegeți { $count }
 }
tie-out = Cine iese
tie-reason = Motiv
tie-reason-help = Toată lumea îl poate citi lângă rezultat.
tie-decide = Decideți și publicați
tie-seed = Ce s-a tras
tie-seed-help = Trageți în fața tuturor: aruncați zaruri sau cereți un număr mai multor persoane. Scrieți ce a ieșit, cel mult 80 de caractere.
tie-draw = Trageți la sorți și publicați
tie-reason-was = Președinția a dat acest motiv:
tie-seed-was = Sorții au fost trași cu:
tie-seed-how = Ordinea este cea dată de SHA-256 al acestui text, două puncte și numărul opțiunii.
done-inroom-entered = Voturile din sală sunt păstrate.
conflict-holder-voted = Membrul a votat. Acel vot contează.
conflict-voted-in-room = Acest vot se dă în sală. Dacă este o greșeală, spuneți secretariatului.
conflict-voted-online = Acest loc a votat de pe un dispozitiv. Nu poate vota și în sală.
conflict-room-too-few = Mai puțin de cinci voturi pe hârtie nu ar fi secrete. Bifați cel puțin cinci locuri sau niciunul.
conflict-papers-too-few = Au fost introduse mai puțin de cinci voturi pe hârtie. Rezultatul ar arăta cine ce a votat, așa că rămâne închis. Introduceți cel puțin cinci voturi sau niciunul.
conflict-room-too-many = Sunt mai multe voturi decât locuri bifate pe listă.
conflict-tie-decided = O egalitate a acestei numărători este decisă. Voturile din sală rămân cum sunt.
conflict-tie-waits = O egalitate își așteaptă decizia.
conflict-no-tie = Nu este nicio egalitate de decis.
