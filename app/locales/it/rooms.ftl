# The rooms.
room-lead = Qui scrivete insieme. Ognuno vede subito le parole degli altri.
room-work = Il mio lavoro
room-sections = Parti del testo
room-frozen = Questo testo è chiuso. Puoi leggerlo, ma nessuno può cambiarlo.
room-read-only = Puoi leggere questo testo. Solo il gruppo può cambiarlo.
room-comment-only = Puoi leggere questo testo e commentarlo. Solo il gruppo può cambiarlo.
room-complete = sezioni sono pronte. Non manca nulla.
room-incomplete = sezioni sono pronte. Le altre sono vuote o troppo lunghe.
room-save = Salva questa sezione
room-tools = Strumenti di testo
room-tool-heading = Titolo
room-tool-bold = Grassetto
room-tool-italic = Corsivo
room-tool-bullets = Elenco
room-tool-numbers = Elenco numerato
room-tool-quote = Citazione
room-tool-link = Link
room-tool-undo = Annulla
room-tool-redo = Ripeti
room-tool-comment = Commenta le parole segnate (Ctrl+Alt+M)
room-tool-evidence = Aggiungi una fonte alle parole segnate
room-tool-preview = Anteprima
room-tool-whole = Schermo intero (Esc per uscire)
room-preview = Come lo vedranno i lettori
room-preview-lead = Non è ancora salvato. Le tue parole sono nel campo qui sotto.
room-preview-empty = Non c’è ancora niente da leggere.
room-preview-failed = L’anteprima non si è caricata. Riprova quando hai una connessione.
room-aloud = Leggi ad alta voce
room-aloud-stop = Ferma la lettura
room-aloud-failed = Questo dispositivo non ha una voce per questa lingua.
room-easier = Più facile da leggere
room-easier-long = { $count ->
    [one] Una frase ha più di { $limit } parole. Due frasi brevi si leggono meglio:
   *[other] { $count } frasi hanno più di { $limit } parole. Le frasi brevi si leggono meglio:
}
room-easier-words = ({ $count } parole)
room-easier-more = { $count ->
    [one] e un’altra
   *[other] e altre { $count }
}
room-back = Torna alla stanza
room-keys = Tasti per scrivere
room-keys-ctrl = Ctrl
room-keys-comment = Commenta le parole segnate
room-keys-list = In una lista: la riga dopo
room-keys-line = Sposta la riga su o giù
room-keys-leave = Esci dal testo
room-keys-mac = Su un Mac premi ⌘ al posto di Ctrl.
room-state-saved = Salvato sul server
room-state-saving = Salvataggio…
room-state-here = Non ancora sul server. Tieni aperta questa pagina: riproviamo da soli.
room-state-kept = Non ancora sul server, ma conservato su questo dispositivo. Parte quando c’è una connessione.
room-state-full = Questo dispositivo è pieno. Le tue ultime parole sono solo in questa pagina: tienila aperta finché non partono.
room-waits = { $count ->
    [one] 1 modifica aspetta.
   *[other] { $number } modifiche aspettano.
}
room-give-up = Butta via queste parole
room-device = Senza connessione
room-device-text = Quello che scrivi resta su questo dispositivo finché il server non lo riceve. Si cancella quando esci.
room-device-shared = Anche altri usano questo dispositivo: non conservare niente
room-state-too-long = Questo testo è troppo lungo per essere salvato. Accorcialo, per favore.
room-state-forbidden = Questo non è salvato: non puoi più scrivere qui. Copia le tue parole se ti servono.
room-state-frozen = Questo non è salvato: il testo è chiuso. Copia le tue parole se ti servono.
room-state-storage = Il server non ha potuto salvare. Riproviamo tra pochi secondi.
room-people = Chi è qui
room-person-at = in «{ $section }»
room-person-reads = legge con voi
room-connection-off = Questa pagina non si aggiorna da sola. Salva ogni sezione con il suo pulsante.
room-connection-connecting = Connessione…
room-connection-online = Ora hai la connessione.
room-connection-waiting = Nessuna connessione. Puoi continuare a scrivere. Riproviamo da soli.
room-connection-log-in = La tua sessione è finita. Accedi di nuovo, poi riapri questa pagina.
room-connection-forbidden = Non puoi più stare in questa stanza.
room-connection-reload = Copia quello che non è salvato, poi ricarica questa pagina.
room-stale-title = Qualcun altro ha cambiato le stesse righe
room-stale-text = Niente è perso, ma il tuo testo non è ancora salvato. Lo trovi qui sotto. Unisci i due testi e salva di nuovo.
room-theirs = Che cosa hanno scritto gli altri
done-room-saved = Il tuo testo è salvato.
done-room-merged = Il tuo testo è salvato, insieme a quello che altri hanno scritto nel frattempo.
conflict-frozen = Il testo è chiuso e non si può più cambiare.
room-said-sent = È fatto, e gli altri lo vedono.
room-said-failed = Non è stato salvato. Riprova.
room-news = Nuovi:
room-over = Troppe parole
