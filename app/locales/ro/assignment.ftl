# Repartizarea cu motivele ei; domenii, absențe, cereri de preluare, munca juriului.
assign-tab-proposals = După propunere
assign-tab-jurors = După jurat
assign-tab-not-met = Neîndeplinit ({ $count })
assign-column-fields = Domenii
assign-column-jurors = Jurați, și de ce
assign-column-load = Evaluări, din cel mult
assign-column-languages = Limbi
assign-column-problem = Ce nu este îndeplinit
assign-problems = Propuneri cărora le lipsește ceva
assign-why-by-hand = pus de mână
assign-why-stands = deja stabilit
assign-why-language = citește limba
assign-why-foreign-language = o citește ca limbă străină
assign-why-field = cunoaște domeniul
assign-why-load = are loc
assign-numbers = Jurați: { $jurors }. Cu un conflict, sau retrași: { $conflicted }. Fără loc: { $full }. Absenți: { $unavailable }.
assign-no-expert = Niciunul dintre jurații ei nu îi cunoaște domeniul.
assign-foreign = Citită ca limbă străină de { $names }.
assign-missing = Evaluări pe care nu le poate lua nimeni: { $count }
assign-foreign-count = Evaluări într-o limbă străină: { $count }
assign-no-expert-count = Propuneri al căror domeniu nu îl cunoaște niciun jurat al lor: { $count }
assign-no-topic-count = Propuneri fără domeniu: { $count }
assign-groups = Jurații formează { $count } grupuri care nu citesc nicio propunere în comun. Severitatea lor nu poate fi comparată de la un grup la altul.
assign-away-count = Jurați absenți, care nu primesc nimic nou: { $count }
assign-only-juror = Doar ce citește { $name }.
assign-only-proposal = O singură propunere.
assign-show-all = Arată tot
assign-all-met = Totul este îndeplinit
assign-all-met-text = Fiecare propunere are destui jurați, care îi citesc limba și îi cunosc domeniul.
topics-title = Despre ce sunt propunerile
topics-lead = Bifați domeniile fiecărei propuneri. Repartizarea îi dă apoi fiecăreia un jurat care îi cunoaște domeniul, unde se poate.
review-state-away = Jurat absent
away-title = Partea dumneavoastră în această rundă
away-heading = Sunteți absent?
away-lead = Spuneți de îndată ce știți. Atunci alții notează în locul dumneavoastră, și nicio echipă nu așteaptă.
away-kind = Despre ce este vorba?
away-kind-away = Sunt absent câteva zile
away-kind-stopped = Nu pot continua în această rundă
away-from = Prima zi de absență
away-from-help = Astăzi, dacă nu completați.
away-until = Ultima zi de absență
away-until-help = Doar dacă sunteți absent câteva zile.
away-keeps = Păstrez evaluările mele și le termin la timp
away-keeps-help = Altfel, alți jurați primesc evaluările pe care nu le-ați terminat. Ce ați terminat rămâne.
away-say = Anunț că lipsesc
away-unfinished = Evaluări pe care nu le-ați terminat: { $count }
away-until-day = Sunteți absent până la { $day } și nu primiți nimic nou până atunci.
away-for-good = Ați spus că nu puteți continua în această rundă. Nu primiți nimic nou.
away-over = Absența dumneavoastră s-a încheiat la { $day }.
away-gone = Evaluări ale dumneavoastră care s-au întors: { $count }
away-back = M-am întors
away-back-help = Când vă întoarceți, aveți din nou ce nu are altcineva până atunci, cu ciornele dumneavoastră.
away-fields-title = Domeniile dumneavoastră
away-fields = Domenii pe care le cunoașteți bine
away-fields-help = Primiți întâi propuneri din aceste domenii.
swap-title = Cereți cuiva să preia
swap-lead = Altcineva notează această propunere în locul dumneavoastră, dacă este de acord. Până atunci rămâne a dumneavoastră.
swap-lead-anonymous = În această rundă, jurații nu își cunosc numele între ei. Toți cei care pot lua evaluarea văd cererea, fără numele dumneavoastră.
swap-to = Cui îi cereți?
swap-anyone = Oricui poate
swap-can = Jurați care o pot lua: { $count }
swap-reason = De ce?
swap-reason-help = Citesc acest lucru cei cărora le cereți și organizatorii.
swap-ask = Trimite cererea
swap-nobody = Acum nu o poate lua nimeni
swap-nobody-text = Ceilalți jurați au un conflict de interese, sau nu au loc, sau o au deja. Dacă nu o puteți nota, retrageți-vă: organizatorii caută pe cineva.
swap-closed = Această evaluare nu mai poate fi predată
swap-closed-text = A început, sau runda nu este deschisă. Vă mai puteți retrage.
swap-standing = Ați cerut deja
swap-standing-text = Cererea rămâne până când cineva ia evaluarea, sau până când o începeți.
swap-take = Iau evaluarea
swap-decline = Refuz
swap-withdraw = Retrag cererea
swap-give-to = Se dă lui
swap-state-open = Deschisă
swap-state-taken = Preluată
swap-state-declined = Refuzată
swap-state-withdrawn = Retrasă
swap-state-ended = Încheiată
swaps-title = Cereri de preluare
swaps-lead = Jurații le cer altora să preia o evaluare. Nu se schimbă nimic până când o ia cineva.
swaps-asked = Ce vi se cere
swaps-mine = Ce ați cerut
swaps-none = Nicio cerere
swaps-none-text = Când un jurat caută pe cineva pentru o evaluare pe care o puteți lua, cererea este aici.
swaps-from = De la { $name }.
swaps-to = Către { $name }.
swaps-to-anyone = Către oricine poate.
swaps-taken-by = Preluată de { $name }.
swaps-requests = Cererile juraților
swaps-requests-lead = Jurații își cer unii altora să preia o evaluare. Puteți hotărî în locul lor.
swaps-requests-none = Când jurații le cer altora să preia o evaluare, cererea este aici.
swaps-all = Toate cererile
workload-title = Munca juriului
workload-lead = Cine acceptă, are și a făcut cât. Se vede cât de departe este fiecare, nu ce a dat.
workload-tab-jurors = Jurați ({ $count })
workload-tab-proposals = Propuneri ({ $count })
workload-sort = Ordine
workload-sort-name = Nume
workload-sort-assigned = Cele mai multe primite
workload-sort-open = Cele mai multe de scris
workload-sort-finished = Cele mai multe terminate
workload-sort-room = Cel mai mult loc
workload-sort-seen = De cel mai mult timp fără scris
coverage-sort-number = Număr
coverage-sort-finished = Cele mai puține terminate
coverage-sort-assigned = Cei mai puțini jurați
workload-column-gone = Întoarse
workload-column-seen = Scris ultima dată
workload-never = încă nu
workload-limit-of = Evaluări ale lui { $name }, cel mult
workload-limit-help = Gol pentru limita rundei.
workload-away = Absent
workload-away-until = Absent până la { $day }
workload-stopped = Nu continuă
workload-former = Nu mai este jurat
workload-back = S-a întors
workload-mark = Marcați un jurat ca absent
workload-mark-help = Evaluările neterminate se întorc, și nu se dă nimic nou. Juratul primește un mesaj.
workload-mark-act = Marchează ca absent
done-topics = Domeniile propunerilor sunt salvate.
done-jury-fields = Domeniile dumneavoastră sunt salvate.
done-juror-away = Vă mulțumim că ați spus. Organizatorii știu.
done-juror-back = Bine ați revenit.
done-juror-marked-away = Juratul este marcat ca absent.
done-juror-marked-back = Juratul este din nou prezent.
done-swap-asked = Cererea dumneavoastră este trimisă.
done-swap-taken = Evaluarea este acum a dumneavoastră. Vă mulțumim.
done-swap-declined = Cererea este refuzată.
done-swap-withdrawn = Cererea dumneavoastră este retrasă.
done-swap-given = Evaluarea este dată juratului.
conflict-not-away = Acest jurat nu este marcat ca absent.
conflict-juror-away = Acest jurat este absent.
conflict-swap-too-late = Această evaluare a început, sau runda nu este deschisă. Nu mai poate fi predată.
conflict-swap-open = Există deja o cerere pentru această evaluare.
conflict-swap-nobody = Niciun alt jurat nu poate lua acum această evaluare.
conflict-swap-ended = Această cerere s-a încheiat.
conflict-swap-no-room = Juratul nu mai are loc pentru această evaluare, sau o are ori a avut-o.
notice-jury-away = Un jurat de la „{ $challenge }” este absent. Evaluări întoarse: { $count }.
notice-jury-back = Un jurat de la „{ $challenge }” s-a întors. Evaluări pe care le are din nou: { $count }.
notice-jury-marked-away = Sunteți marcat ca absent în juriul pentru „{ $challenge }”.
notice-jury-swap-asked = Un jurat de la „{ $challenge }” vă cere să preluați o evaluare.
notice-jury-swap-taken = Alt jurat preia evaluarea dumneavoastră pentru „{ $challenge }”.
notice-jury-swap-declined = Cererea dumneavoastră pentru „{ $challenge }” a fost refuzată. Evaluarea rămâne a dumneavoastră.
mail-jury-away-subject = Un jurat de la „{ $challenge }” este absent
mail-jury-away-body =
    Bună ziua,

    Un jurat de la „{ $challenge }” este absent. Evaluări întoarse: { $count }. Vedeți ce lipsește și dați altora:
    { $link }
mail-jury-back-subject = Un jurat de la „{ $challenge }” s-a întors
mail-jury-back-body =
    Bună ziua,

    Un jurat de la „{ $challenge }” s-a întors. Evaluări pe care le are din nou: { $count }. Repartizarea așa cum este acum se găsește aici:
    { $link }
mail-jury-marked-away-subject = Sunteți marcat ca absent: „{ $challenge }”
mail-jury-marked-away-body =
    Bună ziua,

    Un organizator v-a marcat ca absent în juriul pentru „{ $challenge }”. Dacă nu este așa, spuneți aici că v-ați întors:
    { $link }
mail-jury-swap-asked-subject = Puteți prelua o evaluare pentru „{ $challenge }”?
mail-jury-swap-asked-body =
    Bună ziua,

    Un jurat de la „{ $challenge }” vă cere să preluați o evaluare. Puteți spune da sau nu aici:
    { $link }
mail-jury-swap-taken-subject = Evaluarea dumneavoastră pentru „{ $challenge }” este preluată
mail-jury-swap-taken-body =
    Bună ziua,

    Alt jurat preia evaluarea dumneavoastră pentru „{ $challenge }”. Nu mai aveți nimic de făcut pentru ea:
    { $link }
mail-jury-swap-declined-subject = Cererea dumneavoastră pentru „{ $challenge }” a fost refuzată
mail-jury-swap-declined-body =
    Bună ziua,

    Cererea dumneavoastră pentru „{ $challenge }” a fost refuzată, și evaluarea rămâne a dumneavoastră. Puteți cere altcuiva:
    { $link }
