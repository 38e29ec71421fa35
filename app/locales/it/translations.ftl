# A proposal in other languages, and the word list of an edition.
translations-title = Altre lingue
translations-link = Questa proposta in altre lingue
translations-lead = Scrivete la vostra proposta anche in altre lingue. Conta il testo { $language }: è quello che ricevono la giuria e i funzionari.
translations-list = Le lingue finora
translations-none = Per ora una sola lingua
translations-none-text = Quando iniziate un’altra lingua, vedete i due testi uno accanto all’altro.
translations-begin = Inizia un’altra lingua
translations-begin-help = Ogni sezione riceve un testo vuoto accanto a quello che avete.
translations-begin-act = Inizia
translations-language = Lingua
translation-lead = Da un lato il testo { $from }, dall’altro lo stesso { $to }. Dite per ogni paragrafo quando è tradotto. Se il testo di partenza cambia più tardi, lo vedete qui.
translation-source-empty = Non c’è ancora niente da tradurre.
translation-complete = paragrafi sono tradotti. Non manca nulla.
translation-incomplete = paragrafi sono tradotti.
translation-changed = { $count ->
    [one] { $count } paragrafo è cambiato da allora
   *[other] { $count } paragrafi sono cambiati da allora
}
translation-machine = { $count ->
    [one] { $count } paragrafo fatto da una macchina, non ancora letto
   *[other] { $count } paragrafi fatti da una macchina, non ancora letti
}
translation-since = Che cosa è cambiato
translation-check = Tradotto
translation-check-machine = L’ho letto
translation-uncheck = Da rivedere
translation-check-all = { $count ->
    [one] L’ultimo paragrafo è tradotto
   *[other] Tutti e { $count } sono tradotti
}
translation-draft = Fai scrivere una bozza a una macchina
translation-draft-help = Il testo di questa sezione viene inviato a { $host }. Quello che torna è segnato come lavoro di una macchina finché uno di voi non l’ha letto.
translation-frozen-complete = La squadra ha tradotto questo testo. Vale il testo { $source }.
translation-frozen-machine = Una parte è stata scritta da una macchina e non è stata riletta dalla squadra. Vale il testo { $source }.
translation-frozen-incomplete = Non tutto è tradotto, o non secondo l’ultima versione. Vale il testo { $source }.
translation-words = { $count ->
    [one] { $count } parola della lista è in questo testo
   *[other] { $count } parole della lista sono in questo testo
}
in-language-en = in inglese
in-language-fr = in francese
in-language-it = in italiano
in-language-de = in tedesco
in-language-pt = in portoghese
in-language-ro = in rumeno
in-language-el = in greco
in-language-ar = in arabo
paragraph-state-new = Non tradotto
paragraph-state-changed = Cambiato da allora
paragraph-state-machine = Fatto da una macchina
paragraph-state-checked = Tradotto
wordlist-title = Lista di parole
wordlist-link = Lista di parole di questa edizione
wordlist-lead = Come chiamiamo le cose qui, in ogni lingua: così tutte le traduzioni usano le stesse parole.
wordlist-list = Le parole
wordlist-none = Ancora nessuna parola
wordlist-none-text = Qui gli organizzatori raccolgono le parole che servono spesso.
wordlist-add = Aggiungi una parola
wordlist-add-act = Aggiungi
wordlist-words = Parole
wordlist-words-help = Scrivi la parola in due o più lingue.
wordlist-entry = Modifica una parola
wordlist-change = Modifica
wordlist-change-act = Salva
wordlist-remove = Togli la parola
wordlist-remove-effect = La parola esce dalla lista. Nessun testo cambia.
wordlist-remove-act = Togli
done-translation-started = La lingua c’è. Potete scrivere.
done-paragraph-checked = Questo paragrafo è segnato come tradotto.
done-section-checked = Tutti i paragrafi della sezione sono segnati come tradotti.
done-paragraph-unchecked = Questo paragrafo è da rivedere.
done-translation-drafted = La bozza è nel testo. Leggila, per favore.
done-wordlist-added = La parola è nella lista.
done-wordlist-changed = La parola è modificata.
done-wordlist-removed = La parola è tolta dalla lista.
conflict-text-frozen = Ora il testo è chiuso, e anche le sue traduzioni.
conflict-paragraph-changed = Questo paragrafo è cambiato nel frattempo. Guardalo di nuovo.
conflict-translation-empty = Prima scrivi la traduzione.
conflict-translation-not-empty = In questo testo ci sono già delle parole.
conflict-wordlist-full = La lista di parole è piena.
