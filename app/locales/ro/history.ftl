# The history of drafts.
history-title = Istoric
history-lead = Cum s-a născut fiecare parte. Nimic din ce s-a scris nu se pierde.
history-link = Cum s-a născut acest text
history-of = Istoricul pentru „{ $section }”
history-of-lead = O versiune nouă începe când cineva se apucă să scrie după o pauză de 20 de minute.
history-none = Aici nu este scris încă nimic.
history-none-text = De îndată ce scrie cineva, fiecare versiune stă aici.
history-changes = { $count ->
    [one] { $count } schimbare
    [few] { $count } schimbări
   *[other] { $count } de schimbări
}
history-last = Schimbat ultima dată pe { $when } de { $person }
history-newest = Cea mai nouă
history-names = Versiuni cu nume
history-what-changed = Ce s-a schimbat
history-who = Cine ce a scris
history-compare = Compară două versiuni
history-compare-from = Versiunea mai veche
history-compare-to = Versiunea mai nouă
history-compare-go = Compară
history-compare-same = Aceste două versiuni sunt la fel.
history-compare-others = Compară altele
history-compare-newest = Compară cu versiunea cea mai nouă
history-compared = De la „{ $older }” la „{ $newer }”
history-empty = Pagina goală
history-version = Versiunea { $version }
history-version-of = Versiunea { $version } din { $head }.
history-made = Făcută pe { $when } de { $person }.
history-at-start = Înainte de primul cuvânt.
history-blank = În această versiune nu sunt cuvinte.
history-view-text = Textul
history-view-changes = Schimbări
history-view-authors = Autori
history-views = Feluri de a vedea această versiune
history-replay = Treci prin toate versiunile
history-replay-go = Arată acest loc
history-play = Redă
history-pause = Pauză
history-steps = Pași prin versiuni
history-earlier = Un pas înapoi
history-later = Un pas înainte
history-first = La început
history-to-newest = La versiunea cea mai nouă
history-changes-since = Ce s-a schimbat de la versiunea { $version }
history-added = Adăugat
history-removed = Scos
history-as-before = { $count ->
    [one] { $count } cuvânt ca înainte
    [few] { $count } cuvinte ca înainte
   *[other] { $count } de cuvinte ca înainte
}
history-authors-lead = Numărul dinaintea cuvintelor spune cine le-a scris.
history-words = { $count ->
    [one] { $count } cuvânt
    [few] { $count } cuvinte
   *[other] { $count } de cuvinte
}
history-name-title = Numele acestei versiuni
history-name = Nume
history-name-help = De exemplu: Înainte de discuția cu mentorul nostru
history-name-submit = Salvează numele
history-unname = Scoate numele
history-named-by = Nume dat de { $person } pe { $when }
history-restore = Adu înapoi această versiune
history-restore-title = Adu înapoi versiunea { $version }
history-restore-effect = Partea are din nou textul acestei versiuni, pentru toți, imediat. Ce stă acum acolo rămâne în istoric. Cuvintele care se întorc stau sub numele dumneavoastră.
history-restore-submit = Adu-o înapoi
history-more = Mai mult
history-export-markdown = Salvează ca fișier Markdown
history-export-html = Salvează ca pagină web
history-written-by = Scris de { $people }
done-version-named = Această versiune are acum numele ei.
done-version-unnamed = Numele este scos. Versiunea rămâne.
done-version-restored = Textul mai vechi este din nou aici. Ce stătea înainte este în istoric.
done-version-same = Textul este deja așa. Nu s-a schimbat nimic.
