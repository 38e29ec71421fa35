# Erinnerungen, was per E-Mail kommt, und wie eine Runde der Jury vorankommt.
mail-choice-title = Was per E-Mail kommt
mail-choice-lead = Alles steht auch in der Anwendung. Hier wählen Sie, was wir zusätzlich an Ihre E-Mail-Adresse schicken.
mail-choice-no-address = Sie haben hier keine E-Mail-Adresse, also kommt keine E-Mail.
mail-choice-add = E-Mail-Adresse angeben
mail-choice-news = Nachrichten
mail-choice-news-help = Was mit Ihren Vorschlägen, Teams, Bewertungen und Gremien geschieht.
news-by-mail-at-once = Sofort, je eine E-Mail
news-by-mail-daily = Einmal am Tag, was ich einen Tag lang nicht gelesen habe
news-by-mail-never = Nie
mail-choice-reminders = Erinnerungen an Bewertungen
mail-choice-reminders-help = Für Jurymitglieder: höchstens eine am Tag, und nur wenn eine Bewertung auf Sie wartet.
reminders-by-mail-daily = An jedem Tag, an dem eine Bewertung wartet
reminders-by-mail-usual = Wenn ich nach drei Tagen nicht begonnen habe, und vor der Frist
reminders-by-mail-deadlines = Nur vor der Frist: eine Woche, zwei Tage und zwölf Stunden
reminders-by-mail-never = Nie
mail-choice-submit = Meine Wahl speichern
done-mail-choice = Ihre Wahl ist gespeichert.
mail-choice-tail =
    Hier wählen Sie, was per E-Mail kommt:
    { $settings }
mail-line-reviews = „{ $challenge }“: noch fertigzustellen: { $count }, bis { $until }
mail-line-more = Und mehr in der Anwendung: { $count }
notice-jury-reminder = Bewertungen, die auf Sie warten: { $count }. Die erste Frist endet { $until }.
mail-jury-reminder-subject = Bewertungen fertigzustellen: { $count }, bis { $until }
mail-jury-reminder-body =
    Guten Tag,

    diese Bewertungen warten auf Sie:
    { $lines }

    Sie finden sie hier:
    { $link }

    Danke für Ihre Zeit.
mail-news-digest-subject = Nachrichten, die Sie nicht gelesen haben: { $count }
mail-news-digest-body =
    Guten Tag,

    das ist neu und noch nicht gelesen:
    { $lines }

    Alles steht hier:
    { $link }
notice-jury-nudge = Die Organisation bittet Sie, Ihre Bewertungen zu „{ $challenge }“ fertigzustellen: { $count }, bis { $until }.
notice-jury-nudge-note = Die Organisation bittet Sie, Ihre Bewertungen zu „{ $challenge }“ fertigzustellen: { $count }, bis { $until }. Sie schreibt: „{ $note }“
mail-jury-nudge-subject = Ihre Bewertungen zu „{ $challenge }“
mail-jury-nudge-body =
    Guten Tag,

    die Organisation bittet Sie, Ihre Bewertungen zu „{ $challenge }“ fertigzustellen: { $count }, bis { $until }. Sie stehen hier:
    { $link }

    Danke für Ihre Zeit.
mail-jury-nudge-note-subject = Ihre Bewertungen zu „{ $challenge }“
mail-jury-nudge-note-body =
    Guten Tag,

    die Organisation bittet Sie, Ihre Bewertungen zu „{ $challenge }“ fertigzustellen: { $count }, bis { $until }. Sie schreibt:
    „{ $note }“

    Ihre Bewertungen stehen hier:
    { $link }

    Danke für Ihre Zeit.
board-link = Fortschritt
board-title = Wie die Runde vorankommt
board-planned = Die Runde ist noch nicht offen
board-planned-text = Wenn sie offen ist und Bewertungen zugeteilt sind, sehen Sie hier, wer nicht begonnen hat und wo Bewertungen fehlen.
board-left = Restliche Zeit
board-days-left = { $days ->
    [0] Weniger als ein Tag
    [one] 1 Tag
   *[other] { $days } Tage
}
board-over = Die Frist ist vorbei
board-lacking = Vorschläge, denen Bewertungen fehlen
board-pace = Im Tempo der letzten sieben Tage
board-pace-in-time = Vollständig am { $date }, vor der Frist
board-pace-late = Vollständig am { $date }, nach der Frist
board-pace-none = Noch nicht zu sagen
board-new-conflicts = Neue Interessenkonflikte, seit Sie zuletzt hier waren: { $count }
board-conflicts-seen = Ich habe sie gesehen
board-lists = Listen dieser Runde
board-show = Zeigen
board-all = Alle
board-order = Reihenfolge
juror-standing-not-started = Nicht begonnen
juror-standing-behind = Im Rückstand
juror-standing-on-the-way = Unterwegs
juror-standing-done = Fertig
juror-standing-idle = Ohne Bewertungen
juror-order-standing = Wer ein Wort braucht
juror-order-name = Name
juror-order-left = Am meisten übrig
juror-order-activity = Am längsten weg
submission-order-missing = Am meisten fehlt
submission-order-number = Nummer
board-lacking-only = Es fehlt etwas
board-column-seen = Zuletzt bei der Arbeit
board-column-reminded = Letzte Erinnerung
board-column-missing = Fehlen
board-column-open = Noch fertigzustellen
board-never = Nie
board-hidden = In Arbeit: { $count }. Die Namen sind verborgen: Sie gehören zum Team oder haben einen Interessenkonflikt.
board-lacks-juror = Es fehlt ein Jurymitglied
board-none = Niemand steht an dieser Stelle
board-none-text = Wählen Sie oben eine andere Gruppe.
board-all-in = Jeder Vorschlag hat seine Bewertungen
board-all-in-text = Hier fehlt nichts. Die Bewertungen sind da.
board-remind = Die Gewählten erinnern
board-remind-help = Sie sehen noch einmal, um wen es geht, bevor etwas abgeht. Von Hand wird ein Jurymitglied höchstens einmal am Tag erinnert.
board-remind-title = Jurymitglieder erinnern
board-remind-lead = Alle bekommen eine Nachricht in der Anwendung, und per E-Mail, wer das nicht abgelehnt hat: wie viele Bewertungen übrig sind, und bis wann.
board-remind-who = Wer erinnert wird
board-remind-choice = { $name }: { $count } übrig
board-remind-choice-last = { $name }: { $count } übrig, zuletzt erinnert am { $date }
board-remind-today = Heute schon erinnert: { $names }
board-remind-note = Eine eigene Zeile
board-remind-note-help = Alle Gewählten lesen sie. Bitte nennen Sie kein Team und keinen Vorschlag.
board-remind-submit = Jetzt erinnern
board-remind-closed = Erinnert werden kann nur, solange eine Runde offen ist.
board-remind-nobody = Niemand zu erinnern
board-remind-nobody-text = Alle sind fertig oder wurden heute erinnert.
conflict-nobody-to-remind = Es ist niemand zu erinnern: Die Gewählten sind fertig oder wurden heute erinnert.
done-jurors-reminded = Die Jurymitglieder sind erinnert.
done-conflicts-seen = Vermerkt. Was ab jetzt genannt wird, erscheint wieder hier.
