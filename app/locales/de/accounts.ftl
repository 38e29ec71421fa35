sign-up-title = Konto anlegen
sign-up-lead = Sie brauchen einen Namen und ein Passwort. Wir fragen nie nach Ihren Papieren, Ihrem amtlichen Namen oder Ihrer Nationalität.
sign-up-pseudonym = Name, den andere sehen
sign-up-pseudonym-help = 3 bis 30 Zeichen. Es muss nicht Ihr richtiger Name sein.
sign-up-email = E-Mail-Adresse
sign-up-email-help = Nur für Nachrichten und ein neues Passwort. Ohne sie bekommen Sie einen Notfallcode.
sign-up-submit = Mein Konto anlegen
sign-up-have-account = Ich habe schon ein Konto
account-password = Passwort
account-password-help = Mindestens 10 Zeichen. Drei oder vier Wörter sind gut.
welcome-title = Ihr Konto ist bereit
welcome-lead = Schreiben Sie diesen Notfallcode auf. Er öffnet Ihr Konto, wenn Sie das Passwort vergessen.
welcome-code-help = Wir zeigen ihn nur einmal. Bewahren Sie ihn bei wichtigen Papieren auf oder als Foto auf dem Handy.
welcome-go-on = Ich habe ihn aufgeschrieben, weiter
log-in-title = Anmelden
log-in-name = Name oder E-Mail-Adresse
log-in-submit = Anmelden
log-in-no-account = Ich habe noch kein Konto
account-title = Ihr Konto
account-sessions = Wo Sie angemeldet sind
account-session-since = Seit { $when }
account-session-this = Dieses Gerät
account-log-out = Abmelden
log-in-forgotten = Passwort vergessen?
account-no-email = Keine
account-admin = Verwaltung
account-settings = Einstellungen
account-back = Zurück zu meinem Konto
account-password-again = Ihr Passwort
account-export = Meine Daten herunterladen
account-export-text = Alles, was wir über Sie speichern, in einer Datei (JSON).
account-session-used = Zuletzt benutzt: { $when }
account-session-end = Dort abmelden
account-end-others = Auf allen anderen Geräten abmelden
account-end-all = Überall abmelden
password-title = Passwort ändern
password-lead = Alle anderen Geräte werden abgemeldet.
password-old = Altes Passwort
password-new = Neues Passwort
password-submit = Neues Passwort speichern
done-password-changed = Das neue Passwort ist gespeichert. Alle anderen Geräte sind abgemeldet.
done-sessions-ended = Erledigt. Diese Geräte sind abgemeldet.
done-logged-out-everywhere = Sie sind auf allen Geräten abgemeldet.
email-title = E-Mail-Adresse
email-lead = Wir schicken einen Link an die neue Adresse. Die Adresse gilt, wenn Sie den Link geöffnet haben.
email-help = Niemand sonst sieht sie. Nur für Nachrichten und ein neues Passwort.
email-now = Ihre Adresse jetzt:
email-submit = Link schicken
email-remove = Meine E-Mail-Adresse entfernen
done-email-asked = Wir haben Ihnen einen Link geschickt. Öffnen Sie ihn innerhalb einer Stunde.
done-email-removed = Ihre E-Mail-Adresse ist entfernt.
done-email-confirmed = Ihre E-Mail-Adresse ist bestätigt.
confirm-title = Ist das Ihre Adresse?
confirm-lead = Wir schicken Ihre Nachrichten und neue Passwörter an { $email }.
confirm-submit = Ja, das ist meine
language-title = Sprache der Nachrichten
language-lead = In dieser Sprache schreiben wir Ihnen E-Mails.
language-label = Sprache
language-submit = Sprache speichern
done-language-saved = Die Sprache ist gespeichert.
code-title = Neuer Notfallcode
code-lead = Der alte Code gilt dann nicht mehr. Der neue öffnet Ihr Konto, wenn Sie das Passwort vergessen.
code-submit = Neuen Code machen
code-new-title = Ihr neuer Notfallcode
erase-title = Mein Konto löschen
erase-short = Ihr Name, Ihre Adresse und Ihre Geräte werden für immer gelöscht.
erase-effect = Ihr Name, Ihre E-Mail-Adresse und Ihre Anmeldungen werden für immer gelöscht. Texte, die Sie mit anderen geschrieben haben, bleiben; als Autor steht dort „eine frühere Teilnehmerin oder ein früherer Teilnehmer“. Auch Stimmen bleiben. Sie können das nicht rückgängig machen.
erase-submit = Mein Konto für immer löschen
done-account-erased = Ihr Konto ist gelöscht. Danke fürs Mitmachen.
former-participant = eine frühere Teilnehmerin oder ein früherer Teilnehmer
forgot-title = Passwort vergessen
forgot-lead = Wenn das Konto eine E-Mail-Adresse hat, schicken wir einen Link dorthin. Der Link gilt eine Stunde.
forgot-submit = Link schicken
forgot-code = Ich habe einen Notfallcode
done-reset-asked = Wenn es so ein Konto mit einer E-Mail-Adresse gibt, ist eine Nachricht unterwegs.
reset-title = Neues Passwort wählen
recover-title = Notfallcode benutzen
recover-lead = Der Code gilt einmal. Danach bekommen Sie einen neuen.
recover-code = Notfallcode
recover-code-help = 24 Buchstaben und Ziffern. Kleine Buchstaben und Leerzeichen machen nichts.
recover-by-mail = Lieber einen Link per E-Mail
link-dead-title = Dieser Link gilt nicht mehr
link-dead-text = Er wurde schon benutzt, ist älter als eine Stunde, oder es gibt eine neuere Nachricht.
link-dead-again = Neues Passwort anfordern
invitation-title = Sie sind eingeladen
invitation-lead = Dieser Link gibt Ihnen die Rolle { $role } ({ $scope }). Er gilt einmal.
invitation-how = Sie brauchen ein Konto. Wenn Sie keines haben, legen Sie eines an: Das dauert eine Minute.
invitation-accept = Als { $name } annehmen
done-invitation-accepted = Sie haben Ihre neue Rolle.
conflict-email-taken = Ein anderes Konto hat diese E-Mail-Adresse. Entfernen Sie sie zuerst dort.
conflict-invitation-used = Diese Einladung wurde schon benutzt. Bitten Sie um eine neue.
conflict-invitation-revoked = Diese Einladung wurde zurückgenommen. Fragen Sie die Person, die sie geschickt hat.
conflict-invitation-expired = Diese Einladung ist abgelaufen. Bitten Sie um eine neue.
conflict-not-yourself = Sie können Ihr eigenes Konto nicht sperren.
conflict-last-admin = Das ist das letzte Konto, das diese Seite verwaltet. Geben Sie zuerst einem anderen diese Rolle.
mail-reset-subject = Ihr neues Passwort
mail-reset-body =
    Guten Tag { $name },

    öffnen Sie diesen Link und wählen Sie ein neues Passwort:

    { $link }

    Der Link gilt einmal, eine Stunde lang. Sie haben das nicht gewollt? Dann tun Sie nichts: Ihr Passwort bleibt.
mail-confirm-subject = Ist das Ihre Adresse?
mail-confirm-body =
    Guten Tag { $name },

    öffnen Sie diesen Link und bestätigen Sie so, dass das Ihre E-Mail-Adresse ist:

    { $link }

    Der Link gilt einmal, eine Stunde lang. Sie kennen uns nicht? Dann tun Sie nichts, und wir schreiben nicht wieder.
mail-address-changed-subject = Ihr Konto hat eine neue E-Mail-Adresse
mail-address-changed-body =
    Guten Tag { $name },

    Ihr Konto hat jetzt eine andere E-Mail-Adresse. An diese schreiben wir nicht mehr.

    Das waren nicht Sie? Melden Sie sich an und ändern Sie Ihr Passwort, oder bitten Sie die Organisatoren um Hilfe.
mail-invitation-subject = Sie sind eingeladen
mail-invitation-body =
    Guten Tag,

    Sie sind eingeladen, mit uns auf Inquiry Lab zu arbeiten. Öffnen Sie diesen Link, um Ja zu sagen:

    { $link }

    Der Link gilt einmal. Die Seite sagt, welche Rolle er gibt.
