# A proposal in other languages, and the word list of an edition.
translations-title = Alte limbi
translations-link = Această propunere în alte limbi
translations-lead = Scrieți propunerea și în alte limbi. Contează textul { $language }: pe acesta îl primesc juriul și funcționarii.
translations-list = Limbile de până acum
translations-none = Deocamdată o singură limbă
translations-none-text = Când începeți altă limbă, vedeți cele două texte unul lângă altul.
translations-begin = Începeți altă limbă
translations-begin-help = Fiecare secțiune primește un text gol lângă cel pe care îl aveți.
translations-begin-act = Începe
translations-language = Limbă
translation-lead = Într-o parte textul { $from }, în cealaltă același text { $to }. Spuneți la fiecare paragraf când este tradus. Dacă originalul se schimbă mai târziu, vedeți aici.
translation-source-empty = Încă nu este nimic de tradus.
translation-complete = paragrafe sunt traduse. Nu lipsește nimic.
translation-incomplete = paragrafe sunt traduse.
translation-changed = { $count ->
    [one] { $count } paragraf s-a schimbat de atunci
    [few] { $count } paragrafe s-au schimbat de atunci
   *[other] { $count } de paragrafe s-au schimbat de atunci
}
translation-machine = { $count ->
    [one] { $count } paragraf tradus automat, încă necitit
    [few] { $count } paragrafe traduse automat, încă necitite
   *[other] { $count } de paragrafe traduse automat, încă necitite
}
translation-since = Ce s-a schimbat
translation-check = Tradus
translation-check-machine = L-am citit
translation-uncheck = De revăzut
translation-check-all = { $count ->
    [one] Ultimul paragraf este tradus
    [few] Toate cele { $count } sunt traduse
   *[other] Toate cele { $count } sunt traduse
}
translation-draft = Cere o ciornă automată
translation-draft-help = Textul acestei secțiuni este trimis la { $host }. Ce vine înapoi este marcat ca traducere automată până când îl citește cineva dintre dumneavoastră.
translation-frozen-complete = Echipa a tradus acest text. Contează textul { $source }.
translation-frozen-machine = O parte a fost scrisă de o mașină și nu a fost citită de echipă. Contează textul { $source }.
translation-frozen-incomplete = Nu totul este tradus sau nu după ultima versiune. Contează textul { $source }.
translation-words = { $count ->
    [one] { $count } cuvânt din listă este în acest text
    [few] { $count } cuvinte din listă sunt în acest text
   *[other] { $count } de cuvinte din listă sunt în acest text
}
in-language-en = în engleză
in-language-fr = în franceză
in-language-it = în italiană
in-language-de = în germană
in-language-pt = în portugheză
in-language-ro = în română
in-language-el = în greacă
in-language-ar = în arabă
paragraph-state-new = Netradus
paragraph-state-changed = Schimbat de atunci
paragraph-state-machine = Tradus automat
paragraph-state-checked = Tradus
wordlist-title = Listă de cuvinte
wordlist-link = Lista de cuvinte a acestei ediții
wordlist-lead = Cum numim lucrurile aici, în fiecare limbă: ca toate traducerile să folosească aceleași cuvinte.
wordlist-list = Cuvintele
wordlist-none = Încă niciun cuvânt
wordlist-none-text = Aici organizatorii adună cuvinte de care este des nevoie.
wordlist-add = Adăugați un cuvânt
wordlist-add-act = Adaugă
wordlist-words = Cuvinte
wordlist-words-help = Scrieți cuvântul în două sau mai multe limbi.
wordlist-entry = Modificați un cuvânt
wordlist-change = Modifică
wordlist-change-act = Salvează
wordlist-remove = Scoateți cuvântul
wordlist-remove-effect = Cuvântul iese din listă. Niciun text nu se schimbă.
wordlist-remove-act = Scoate
done-translation-started = Limba este aici. Puteți scrie.
done-paragraph-checked = Acest paragraf este marcat ca tradus.
done-section-checked = Toate paragrafele secțiunii sunt marcate ca traduse.
done-paragraph-unchecked = Acest paragraf este de revăzut.
done-translation-drafted = Ciorna este în text. Vă rugăm să o citiți.
done-wordlist-added = Cuvântul este în listă.
done-wordlist-changed = Cuvântul este modificat.
done-wordlist-removed = Cuvântul este scos din listă.
conflict-text-frozen = Textul este închis acum, la fel și traducerile lui.
conflict-paragraph-changed = Acest paragraf s-a schimbat între timp. Citiți-l din nou.
conflict-translation-empty = Scrieți mai întâi traducerea.
conflict-translation-not-empty = În acest text sunt deja cuvinte.
conflict-wordlist-full = Lista de cuvinte este plină.
