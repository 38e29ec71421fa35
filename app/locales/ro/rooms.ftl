# The rooms.
room-lead = Aici scrieți împreună. Fiecare vede imediat cuvintele celorlalți.
room-work = Munca mea
room-sections = Părțile textului
room-frozen = Acest text este închis acum. Îl puteți citi, dar nimeni nu îl poate schimba.
room-read-only = Puteți citi acest text. Numai echipa îl poate schimba.
room-comment-only = Puteți citi acest text și îl puteți comenta. Numai echipa îl poate schimba.
room-complete = secțiuni sunt gata. Nu lipsește nimic.
room-incomplete = secțiuni sunt gata. Celelalte sunt goale sau prea lungi.
room-save = Salvează această secțiune
room-tools = Unelte pentru text
room-tool-heading = Titlu
room-tool-bold = Aldin
room-tool-italic = Cursiv
room-tool-bullets = Listă
room-tool-numbers = Listă numerotată
room-tool-quote = Citat
room-tool-link = Legătură
room-tool-undo = Anulează
room-tool-redo = Refă
room-tool-comment = Comentează cuvintele marcate (Ctrl+Alt+M)
room-tool-evidence = Adaugă o sursă la cuvintele marcate
room-tool-preview = Previzualizare
room-tool-whole = Ecran complet (Esc pentru ieșire)
room-preview = Cum îl vor vedea cititorii
room-preview-lead = Încă nu s-a salvat nimic. Cuvintele dumneavoastră sunt în câmpul de mai jos.
room-preview-empty = Încă nu este nimic de citit.
room-preview-failed = Previzualizarea nu s-a încărcat. Încercați din nou când aveți conexiune.
room-aloud = Citiți cu voce tare
room-aloud-stop = Opriți citirea
room-aloud-failed = Acest dispozitiv nu are o voce pentru această limbă.
room-easier = Mai ușor de citit
room-easier-long = { $count ->
    [one] O frază are mai mult de { $limit } de cuvinte. Două fraze scurte se citesc mai ușor:
    [few] { $count } fraze au mai mult de { $limit } de cuvinte. Frazele scurte se citesc mai ușor:
   *[other] { $count } de fraze au mai mult de { $limit } de cuvinte. Frazele scurte se citesc mai ușor:
}
room-easier-words = ({ $count ->
    [one] { $count } cuvânt
    [few] { $count } cuvinte
   *[other] { $count } de cuvinte
})
room-easier-more = { $count ->
    [one] și încă una
    [few] și încă { $count }
   *[other] și încă { $count }
}
room-back = Înapoi în cameră
room-keys = Taste pentru scris
room-keys-ctrl = Ctrl
room-keys-comment = Comentarea cuvintelor marcate
room-keys-list = Într-o listă: rândul următor
room-keys-line = Mutarea rândului mai sus sau mai jos
room-keys-leave = Ieșirea din text
room-keys-mac = Pe un Mac, apăsați ⌘ în loc de Ctrl.
room-state-saved = Salvat pe server
room-state-saving = Se salvează…
room-state-here = Încă nu este pe server. Țineți pagina deschisă: încercăm din nou singuri.
room-state-kept = Încă nu este pe server, dar e păstrat pe acest dispozitiv. Se trimite când există conexiune.
room-state-full = Acest dispozitiv este plin. Ultimele cuvinte sunt doar pe această pagină: țineți-o deschisă până se trimit.
room-waits = { $count ->
    [one] 1 modificare așteaptă.
    [few] { $number } modificări așteaptă.
   *[other] { $number } de modificări așteaptă.
}
room-give-up = Renunțați la aceste cuvinte
room-device = Fără conexiune
room-device-text = Ce scrieți rămâne pe acest dispozitiv până ajunge pe server. Se șterge când vă deconectați.
room-device-shared = Și alții folosesc acest dispozitiv: nu păstra nimic pe el
room-state-too-long = Acest text este prea lung pentru a fi salvat. Vă rugăm să îl scurtați.
room-state-forbidden = Nu s-a salvat: nu mai puteți scrie aici. Copiați-vă cuvintele dacă aveți nevoie de ele.
room-state-frozen = Nu s-a salvat: textul este închis acum. Copiați-vă cuvintele dacă aveți nevoie de ele.
room-state-storage = Serverul nu a putut salva. Încercăm din nou în câteva secunde.
room-people = Cine este aici
room-person-at = în „{ $section }”
room-person-reads = citește
room-connection-off = Această pagină nu se reînnoiește singură. Salvați fiecare secțiune cu butonul ei.
room-connection-connecting = Se face legătura…
room-connection-online = Sunteți conectat la server.
room-connection-waiting = Fără legătură. Puteți scrie mai departe. Încercăm din nou singuri.
room-connection-log-in = Sesiunea dumneavoastră s-a încheiat. Intrați din nou în cont, apoi deschideți iar pagina.
room-connection-forbidden = Nu mai puteți fi în această cameră.
room-connection-reload = Copiați ce nu este salvat, apoi încărcați pagina din nou.
room-stale-title = Altcineva a schimbat aceleași rânduri
room-stale-text = Nimic nu s-a pierdut, dar textul dumneavoastră nu este încă salvat. Îl găsiți mai jos. Uniți cele două texte și salvați din nou.
room-theirs = Ce au scris ceilalți
done-room-saved = Textul dumneavoastră este salvat.
done-room-merged = Textul dumneavoastră este salvat, împreună cu ce au scris alții între timp.
conflict-frozen = Textul este închis acum și nu mai poate fi schimbat.
room-said-sent = S-a făcut, iar ceilalți văd.
room-said-failed = Nu s-a salvat. Încercați din nou.
room-news = Noi:
room-over = Prea multe cuvinte
