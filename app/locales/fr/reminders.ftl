# Rappels, ce qui vient par e-mail, et où en est un tour de jury.
mail-choice-title = Ce qui vient par e-mail
mail-choice-lead = Tout se trouve aussi dans l’application. Choisissez ici ce que nous envoyons en plus à votre adresse e-mail.
mail-choice-no-address = Vous n’avez pas d’adresse e-mail ici : aucun message ne part.
mail-choice-add = Ajouter une adresse e-mail
mail-choice-news = Nouvelles
mail-choice-news-help = Ce qui arrive à vos propositions, équipes, évaluations et organes.
news-by-mail-at-once = Tout de suite, un message pour chacune
news-by-mail-daily = Une fois par jour, ce que je n’ai pas lu depuis un jour
news-by-mail-never = Jamais
mail-choice-reminders = Rappels des évaluations
mail-choice-reminders-help = Pour les jurés : un par jour au plus, et seulement si une évaluation vous attend.
reminders-by-mail-daily = Chaque jour où une évaluation attend
reminders-by-mail-usual = Si je n’ai pas commencé après trois jours, et avant la date limite
reminders-by-mail-deadlines = Seulement avant la date limite : une semaine, deux jours et douze heures
reminders-by-mail-never = Jamais
mail-choice-submit = Enregistrer mon choix
done-mail-choice = Votre choix est enregistré.
mail-choice-tail =
    Vous choisissez ici ce qui vient par e-mail :
    { $settings }
mail-line-reviews = « { $challenge } » : évaluations à terminer : { $count }, jusqu’au { $until }
mail-line-more = Et encore dans l’application : { $count }
notice-jury-reminder = Des évaluations vous attendent : { $count }. La première date limite est le { $until }.
mail-jury-reminder-subject = Évaluations à terminer : { $count }, jusqu’au { $until }
mail-jury-reminder-body =
    Bonjour,

    Ces évaluations vous attendent :
    { $lines }

    Vous les trouvez ici :
    { $link }

    Merci pour votre temps.
mail-news-digest-subject = Nouvelles que vous n’avez pas lues : { $count }
mail-news-digest-body =
    Bonjour,

    Voici ce qui est nouveau et pas encore lu :
    { $lines }

    Tout se trouve ici :
    { $link }
notice-jury-nudge = Les organisateurs vous demandent de terminer vos évaluations pour « { $challenge } » : { $count }, jusqu’au { $until }.
notice-jury-nudge-note = Les organisateurs vous demandent de terminer vos évaluations pour « { $challenge } » : { $count }, jusqu’au { $until }. Ils écrivent : « { $note } »
mail-jury-nudge-subject = Vos évaluations pour « { $challenge } »
mail-jury-nudge-body =
    Bonjour,

    Les organisateurs vous demandent de terminer vos évaluations pour « { $challenge } » : { $count }, jusqu’au { $until }. Elles sont ici :
    { $link }

    Merci pour votre temps.
mail-jury-nudge-note-subject = Vos évaluations pour « { $challenge } »
mail-jury-nudge-note-body =
    Bonjour,

    Les organisateurs vous demandent de terminer vos évaluations pour « { $challenge } » : { $count }, jusqu’au { $until }. Ils écrivent :
    « { $note } »

    Vos évaluations sont ici :
    { $link }

    Merci pour votre temps.
board-link = Avancement
board-title = Où en est le tour
board-planned = Le tour n’est pas encore ouvert
board-planned-text = Quand il sera ouvert et que des évaluations seront confiées, vous verrez ici qui n’a pas commencé et ce qui manque.
board-left = Temps qui reste
board-days-left = { $days ->
    [0] Moins d’un jour
    [one] { $days } jour
   *[other] { $days } jours
}
board-over = La date limite est passée
board-lacking = Propositions à qui il manque des évaluations
board-pace = Au rythme des sept derniers jours
board-pace-in-time = Complet le { $date }, avant la date limite
board-pace-late = Complet le { $date }, après la date limite
board-pace-none = Trop tôt pour le dire
board-new-conflicts = Nouveaux conflits d’intérêts depuis votre dernière visite : { $count }
board-conflicts-seen = Je les ai vus
board-lists = Listes de ce tour
board-show = Afficher
board-all = Tout
board-order = Ordre
juror-standing-not-started = Pas commencé
juror-standing-behind = En retard
juror-standing-on-the-way = En chemin
juror-standing-done = Terminé
juror-standing-idle = Sans évaluations
juror-order-standing = Qui a besoin d’un mot
juror-order-name = Nom
juror-order-left = Le plus à faire
juror-order-activity = Absent depuis longtemps
submission-order-missing = Le plus de manques
submission-order-number = Numéro
board-lacking-only = Avec des manques
board-column-seen = Dernier travail
board-column-reminded = Dernier rappel
board-column-missing = Manquent
board-column-open = Encore à terminer
board-never = Jamais
board-hidden = En cours : { $count }. Les noms sont cachés : vous êtes de l’équipe ou vous avez un conflit d’intérêts.
board-lacks-juror = Il manque un juré
board-none = Aucun juré n’en est là
board-none-text = Choisissez un autre groupe ci-dessus.
board-all-in = Chaque proposition a ses évaluations
board-all-in-text = Rien ne manque ici. Les évaluations sont là.
board-remind = Rappeler les jurés choisis
board-remind-help = Vous voyez encore une fois de qui il s’agit avant tout envoi. Un juré reçoit un rappel à la main par jour au plus.
board-remind-title = Rappeler des jurés
board-remind-lead = Chacun reçoit un message dans l’application, et par e-mail sauf refus : combien d’évaluations restent, et jusqu’à quand.
board-remind-who = Qui reçoit le rappel
board-remind-choice = { $name } : reste { $count }
board-remind-choice-last = { $name } : reste { $count }, dernier rappel le { $date }
board-remind-today = Déjà rappelés aujourd’hui : { $names }
board-remind-note = Une ligne de vous
board-remind-note-help = Toutes les personnes choisies la lisent. Ne nommez ni équipe ni proposition.
board-remind-submit = Envoyer le rappel
board-remind-closed = Les rappels ne partent que pendant qu’un tour est ouvert.
board-remind-nobody = Personne à rappeler
board-remind-nobody-text = Tous ont terminé ou ont reçu un rappel aujourd’hui.
conflict-nobody-to-remind = Il n’y a personne à rappeler : les jurés choisis ont terminé ou ont reçu un rappel aujourd’hui.
done-jurors-reminded = Les jurés ont reçu le rappel.
done-conflicts-seen = C’est noté. Ce qui sera déclaré à partir de maintenant apparaîtra de nouveau ici.
