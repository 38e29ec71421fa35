# The history of drafts.
history-title = Storia
history-lead = Come è nata ogni parte. Niente di quello che è stato scritto va perso.
history-link = Come è nato questo testo
history-of = Storia di «{ $section }»
history-of-lead = Una nuova versione comincia quando qualcuno inizia a scrivere dopo una pausa di 20 minuti.
history-none = Qui non è ancora scritto niente.
history-none-text = Appena qualcuno scrive, ogni versione si trova qui.
history-changes = { $count ->
    [one] { $count } modifica
   *[other] { $count } modifiche
}
history-last = Ultima modifica il { $when } di { $person }
history-newest = La più recente
history-names = Versioni con un nome
history-what-changed = Che cosa è cambiato
history-who = Chi ha scritto che cosa
history-compare = Confrontare due versioni
history-compare-from = Versione più vecchia
history-compare-to = Versione più recente
history-compare-go = Confrontare
history-compare-same = Queste due versioni sono uguali.
history-compare-others = Confrontare altre versioni
history-compare-newest = Confrontare con la versione più recente
history-compared = Da «{ $older }» a «{ $newer }»
history-empty = La pagina vuota
history-version = Versione { $version }
history-version-of = Versione { $version } di { $head }.
history-made = Fatta il { $when } da { $person }.
history-at-start = Prima della prima parola.
history-blank = In questa versione non ci sono parole.
history-view-text = Testo
history-view-changes = Modifiche
history-view-authors = Autori
history-views = Modi di vedere questa versione
history-replay = Scorrere tutte le versioni
history-replay-go = Mostrare questo punto
history-play = Avvia
history-pause = Pausa
history-steps = Passi tra le versioni
history-earlier = Un passo indietro
history-later = Un passo avanti
history-first = All’inizio
history-to-newest = Alla versione più recente
history-changes-since = Che cosa è cambiato dalla versione { $version }
history-added = Aggiunto
history-removed = Tolto
history-as-before = { $count ->
    [one] { $count } parola come prima
   *[other] { $count } parole come prima
}
history-authors-lead = Il numero davanti alle parole dice chi le ha scritte.
history-words = { $count ->
    [one] { $count } parola
   *[other] { $count } parole
}
history-name-title = Nome di questa versione
history-name = Nome
history-name-help = Per esempio: Prima del colloquio con il nostro mentore
history-name-submit = Salvare il nome
history-unname = Togliere il nome
history-named-by = Nome dato da { $person } il { $when }
history-restore = Riprendere questa versione
history-restore-title = Riprendere la versione { $version }
history-restore-effect = La parte ha di nuovo il testo di questa versione, per tutti, subito. Quello che c’è adesso resta nella storia. Le parole che tornano portano il tuo nome.
history-restore-submit = Riprendere
history-more = Altro
history-export-markdown = Salvare come file Markdown
history-export-html = Salvare come pagina web
history-written-by = Scritto da { $people }
done-version-named = Questa versione ha adesso il suo nome.
done-version-unnamed = Il nome è tolto. La versione resta.
done-version-restored = Il testo più vecchio è tornato. Quello che c’era prima è nella storia.
done-version-same = Il testo è già così. Niente è cambiato.
