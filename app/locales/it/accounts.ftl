sign-up-title = Crea un account
sign-up-lead = Servono un nome e una password. Non chiediamo mai i tuoi documenti, il tuo nome legale o la tua nazionalità.
sign-up-pseudonym = Nome che gli altri vedono
sign-up-pseudonym-help = Da 3 a 30 caratteri. Non deve essere il tuo vero nome.
sign-up-email = Indirizzo e-mail
sign-up-email-help = Solo per mandarti notizie e una nuova password. Senza, ricevi un codice di recupero.
sign-up-submit = Crea il mio account
sign-up-have-account = Ho già un account
account-password = Password
account-password-help = Almeno 10 caratteri. Tre o quattro parole vanno bene.
welcome-title = Il tuo account è pronto
welcome-lead = Scrivi questo codice di recupero. Apre il tuo account se dimentichi la password.
welcome-code-help = Lo mostriamo una volta sola. Tienilo con le carte importanti, o come foto sul telefono.
welcome-go-on = L’ho scritto, continua
log-in-title = Accedi
log-in-name = Nome o indirizzo e-mail
log-in-submit = Accedi
log-in-no-account = Non ho ancora un account
account-title = Il tuo account
account-sessions = Dove hai fatto l’accesso
account-session-since = Dal { $when }
account-session-this = Questo dispositivo
account-log-out = Esci
log-in-forgotten = Password dimenticata?
account-no-email = Nessuno
account-admin = Amministrazione
account-settings = Impostazioni
account-back = Torna al mio account
account-password-again = La tua password
account-export = Scarica i miei dati
account-export-text = Tutto quello che conserviamo su di te, in un solo file (JSON).
account-session-used = Usato l’ultima volta: { $when }
account-session-end = Esci da lì
account-end-others = Esci da tutti gli altri dispositivi
account-end-all = Esci ovunque
password-title = Cambia la password
password-lead = Tutti gli altri dispositivi vengono disconnessi.
password-old = Vecchia password
password-new = Nuova password
password-submit = Salva la nuova password
done-password-changed = La nuova password è salvata. Tutti gli altri dispositivi sono disconnessi.
done-sessions-ended = Fatto. Quei dispositivi sono disconnessi.
done-logged-out-everywhere = Sei uscito da tutti i dispositivi.
email-title = Indirizzo e-mail
email-lead = Mandiamo un link al nuovo indirizzo. L’indirizzo vale quando hai aperto il link.
email-help = Nessun altro lo vede. Solo per mandarti notizie e una nuova password.
email-now = Il tuo indirizzo attuale:
email-submit = Mandami il link
email-remove = Togli il mio indirizzo e-mail
done-email-asked = Ti abbiamo mandato un link. Aprilo entro un’ora.
done-email-removed = Il tuo indirizzo e-mail è stato tolto.
done-email-confirmed = Il tuo indirizzo e-mail è confermato.
confirm-title = È il tuo indirizzo?
confirm-lead = Manderemo le tue notizie e le nuove password a { $email }.
confirm-submit = Sì, è il mio
language-title = Lingua dei messaggi
language-lead = In questa lingua ti scriviamo per e-mail.
language-label = Lingua
language-submit = Salva la lingua
done-language-saved = La lingua è salvata.
code-title = Nuovo codice di recupero
code-lead = Il vecchio codice non funziona più. Il nuovo apre il tuo account se dimentichi la password.
code-submit = Crea un nuovo codice
code-new-title = Il tuo nuovo codice di recupero
erase-title = Cancella il mio account
erase-short = Il tuo nome, l’indirizzo e i dispositivi vengono cancellati per sempre.
erase-effect = Il tuo nome, il tuo indirizzo e-mail e i tuoi accessi vengono cancellati per sempre. I testi scritti con altri restano; come autore si legge «una persona che ha partecipato». Anche i voti restano. Non puoi annullare.
erase-submit = Cancella il mio account per sempre
done-account-erased = Il tuo account è cancellato. Grazie per aver partecipato.
former-participant = una persona che ha partecipato
forgot-title = Password dimenticata
forgot-lead = Se l’account ha un indirizzo e-mail, mandiamo lì un link. Il link vale un’ora.
forgot-submit = Manda il link
forgot-code = Ho un codice di recupero
done-reset-asked = Se esiste un account così con un indirizzo e-mail, il messaggio è in arrivo.
reset-title = Scegli una nuova password
recover-title = Usa il codice di recupero
recover-lead = Il codice vale una volta. Poi ne ricevi uno nuovo.
recover-code = Codice di recupero
recover-code-help = 24 lettere e cifre. Minuscole e spazi vanno bene.
recover-by-mail = Preferisco un link per e-mail
link-dead-title = Questo link non funziona più
link-dead-text = È già stato usato, o ha più di un’ora, o c’è un messaggio più nuovo.
link-dead-again = Chiedi una nuova password
invitation-title = Sei invitato
invitation-lead = Questo link ti dà il ruolo { $role } ({ $scope }). Vale una volta.
invitation-how = Ti serve un account. Se non ce l’hai, creane uno: ci vuole un minuto.
invitation-accept = Accetta come { $name }
done-invitation-accepted = Hai il tuo nuovo ruolo.
conflict-email-taken = Un altro account ha questo indirizzo e-mail. Prima toglilo da lì.
conflict-invitation-used = Questo invito è già stato usato. Chiedine uno nuovo.
conflict-invitation-revoked = Questo invito è stato ritirato. Chiedi a chi l’ha mandato.
conflict-invitation-expired = Questo invito è scaduto. Chiedine uno nuovo.
conflict-not-yourself = Non puoi bloccare il tuo account.
conflict-last-admin = È l’ultimo account che gestisce questo sito. Prima nomina un’altra persona.
mail-reset-subject = La tua nuova password
mail-reset-body =
    Ciao { $name },

    apri questo link e scegli una nuova password:

    { $link }

    Il link vale una volta, per un’ora. Non l’hai chiesto tu? Allora non fare niente: la tua password resta.
mail-confirm-subject = È il tuo indirizzo?
mail-confirm-body =
    Ciao { $name },

    apri questo link per confermare che questo indirizzo è tuo:

    { $link }

    Il link vale una volta, per un’ora. Non ci conosci? Allora non fare niente, e non scriveremo più.
mail-address-changed-subject = Il tuo account ha un nuovo indirizzo e-mail
mail-address-changed-body =
    Ciao { $name },

    il tuo account ora ha un altro indirizzo e-mail. A questo non scriviamo più.

    Non sei stato tu? Accedi e cambia la password, o chiedi aiuto agli organizzatori.
mail-invitation-subject = Sei invitato
mail-invitation-body =
    Ciao,

    sei invitato a lavorare con noi su Inquiry Lab. Apri questo link per dire di sì:

    { $link }

    Il link vale una volta. La pagina dice quale ruolo dà.
