letter-title = Scrisoarea juriului
letter-name = Scrisoarea juriului despre { $number }
letter-draft = Previzualizare: scrisoarea nu a fost trimisă. Echipa o citește când se publică rezultatul.
letter-to = Către echipa
letter-proposal = Propunere
letter-proposal-title = Titlu
letter-greeting = Dragă echipă,
letter-greeting-team = Dragă echipă { $team },
letter-decision-selected = Juriul a ales propunerea dumneavoastră. Felicitări!
letter-decision-selected-with-conditions = Juriul a ales propunerea dumneavoastră, cu condiții. Felicitări!
letter-decision-goes-on = Juriul duce propunerea dumneavoastră în runda următoare. Felicitări!
letter-decision-not-selected = Juriul nu a ales propunerea dumneavoastră. Vă mulțumim pentru munca depusă.
letter-conditions = Motive și condiții
letter-figures = Rezultatul în cifre
letter-reviews = { $count ->
    [0] Niciun jurat nu a notat propunerea dumneavoastră.
    [one] Un jurat a citit și a notat propunerea dumneavoastră.
    [few] { $count } jurați au citit și au notat propunerea dumneavoastră.
   *[other] { $count } de jurați au citit și au notat propunerea dumneavoastră.
 }
letter-mean = Are { $points } puncte din 100: media notelor lor.
letter-rank = Locul ei este { $rank } din { $all }.
letter-next = Ce urmează
letter-next-selected = Organizatorii pot trimite propunerea dumneavoastră unei adunări. Acolo poate deveni moțiune, poate fi schimbată și votată. Fiecare pas este pe pagina propunerii.
letter-next-selected-with-conditions = Citiți condițiile de mai sus și spuneți organizatorilor cum le îndepliniți. Apoi ei pot trimite propunerea unei adunări, care o dezbate și o votează. Fiecare pas este pe pagina propunerii.
letter-next-goes-on = Juriul citește propunerea dumneavoastră încă o dată, alături de celelalte care merg mai departe. Nu trebuie să faceți nimic. La sfârșitul acelei runde primiți o altă scrisoare.
letter-next-not-selected = Textul rămâne al dumneavoastră și nu se publică. Citiți ce vă sfătuiesc jurații: puteți îmbunătăți textul și îl puteți propune din nou în altă ediție.
letter-criteria-lead = Pentru fiecare criteriu: câți jurați au ales ce nivel.
letter-column-level = Nivel
letter-column-jurors = Jurați
letter-comments-lead = Fiecare text este al unui jurat. Numele nu se spun.
letter-ask = Întrebări sau obiecții
letter-ask-text = Întrebați organizatorii ediției sau mentorul dumneavoastră. Dacă credeți că o regulă nu a fost respectată, scrieți-le organizatorilor, cu numărul { $number }.
letter-closing = Cu stimă,
letter-signature = Juriul pentru „{ $challenge }”
letter-address = Toată viața acestei propuneri:
letter-missing = Unele semne din aceste texte nu pot fi tipărite aici. Pagina acestei scrisori le arată pe toate.
letter-pdf = Scrisoarea în PDF
letters-title = Scrisori către echipe
letters-preview = Încă nu s-a trimis nimic. Citiți aici ce va primi fiecare echipă, cu alegerea de mai jos.
letters-show = Arată scrisorile așa
letters-early = Încă nu sunt scrisori
letters-early-text = Când runda este închisă și juriul a decis, citiți aici ce va primi fiecare echipă.
letters-none = Nicio scrisoare pe care să o puteți citi
letters-none-text = În această rundă nu este nicio propunere sau nu îi puteți vedea evaluările.
letters-sent = Trimisă
letters-not-sent = Netrimisă
