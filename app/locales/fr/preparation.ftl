meeting-state-cancelled = Annulée
live-none-cancelled = La réunion n’a pas lieu.
meeting-length = Durée prévue en minutes
meeting-until = jusque vers
meeting-access = Comment entrer
meeting-access-help = Marches, ascenseur, portes, où arriver avec une poussette. Tout le monde le lit.
meeting-link-who = Qui voit le lien
meeting-link-public = Tout le monde, pas seulement l’instance
meeting-link-hidden = Les membres de l’instance voient le lien.
meeting-interpretation = Interprétation
meeting-interpretation-help = Langues vers lesquelles quelqu’un interprète.
meeting-calendar = Garder dans mon agenda
meeting-cancel = Annuler la réunion
meeting-cancel-why = Pourquoi
meeting-cancel-why-help = Toutes les personnes invitées lisent cette raison, et le public aussi.
meeting-cancel-effect = La réunion n’a pas lieu. Tous les membres sont prévenus. Ses motions attendent une autre réunion. Vous ne pouvez pas revenir en arrière.
meeting-cancel-submit = Annuler et prévenir tout le monde
meeting-cancelled-why = Cette réunion n’a pas lieu.
agenda-title = Préparer l’ordre du jour
agenda-of = Ordre du jour : { $title }
agenda-number = Numéro
agenda-begins = Début
agenda-length = Durée
agenda-print = Ordre du jour à imprimer
agenda-print-help = Imprimez cette page avec votre navigateur. Toutes les heures sont en UTC.
agenda-with-internal = Ce papier contient des points internes. Il est réservé à l’instance.
agenda-takes = Les points prennent { $minutes } minutes, la réunion est prévue pour { $planned }.
agenda-over = Minutes en trop : { $count }. Raccourcissez des points ou prévoyez une réunion plus longue.
agenda-undo = Annuler ce déplacement
agenda-copy = Copier un ordre du jour précédent
agenda-copy-lead = Les points vont à la fin de cet ordre du jour, avec leurs durées et leurs sous-points. Les motions restent où elles sont.
agenda-copy-which = Ordre du jour de
agenda-copy-from = { $title }, { $date } (points : { $count })
agenda-copy-submit = Copier ces points
agenda-copy-none = Aucune autre réunion de cette instance n’a de points à copier.
item-edit = Modifier le point
item-edit-short = Modifier
item-edit-of = Modifier : { $title }
item-more = Plus
item-under = En faire un sous-point du point précédent
item-out = En faire un point à part
item-to = Mettre à la place
item-to-submit = Déplacer
item-drag-of = Glisser : { $title }
item-papers = Documents : { $count }
item-parent = Sous-point de
item-parent-help = Un sous-point est placé sous son point, comme 3.1 sous 3.
item-no-parent = Aucun autre point
item-presenter = Qui le présente
item-presented = par { $name }
item-notes = Notes
item-notes-help = Ce qu’il faut savoir avant. Les personnes qui voient le point les lisent.
item-visible = Qui le voit
item-internal = Seulement l’instance : interne
item-internal-mark = Interne
item-remove-sure = Retirer ce point de l’ordre du jour ?
item-remove-effect = « { $title } » quitte l’ordre du jour. Ses sous-points restent comme points, ses documents restent avec la réunion.
item-remove-motion = « { $title } » quitte l’ordre du jour. Sa motion attend une autre réunion.
item-remove-submit = Retirer
drag-help = Glissez un point par sa poignée. Au clavier : Espace le prend, les flèches cherchent une place, Espace le pose, Échap le laisse.
drag-picked = { $title } est pris. Cherchez une place avec les flèches.
drag-before = Avant { $title }
drag-after = Après { $title }
drag-under = Comme sous-point de { $title }
drag-dropped = { $title } a été déplacé.
drag-left = Rien n’a été déplacé.
drag-lost = Pas de connexion. Rien n’a été déplacé ; veuillez réessayer.
papers-title = Documents
papers-lead = Ce qu’il faut avoir lu avant la réunion : des fichiers, ou des liens vers d’autres pages.
papers-none = Pas encore de documents
papers-none-text = Ajoutez ce que les gens doivent lire avant de venir.
paper-add = Ajouter un document
paper-title = Titre du document
paper-file = Fichier
paper-file-help = PDF, image, tableau (CSV) ou texte, jusqu’à 5 Mo. Les noms de celles et ceux qui l’ont fait sont enlevés.
paper-link = Ou un lien
paper-link-help = Commence par https://
paper-link-mark = lien
paper-item = Se rapporte à
paper-of-meeting = Toute la réunion
paper-internal = Seulement l’instance : interne
paper-add-submit = Ajouter ce document
paper-show = Montrer à tout le monde
paper-hide = Réserver à l’instance
paper-remove = Supprimer
paper-remove-of = Supprimer : { $title }
paper-remove-sure = Supprimer ce document ?
paper-remove-effect = « { $title } » est supprimé pour toujours.
paper-remove-submit = Supprimer pour toujours
invitations-title = Invitations et réponses
invitations-sent = Les invitations ont été envoyées le { $date }.
invitations-invited = Membres invités
invitations-yes = Membres qui viennent
invitations-no = Membres qui ne viennent pas
invitations-called = Suppléances appelées
invitations-standing-in = Suppléances qui viennent
invitations-send = Inviter qui ne l’est pas encore ({ $count })
invitations-ask = Redemander à celles et ceux qui n’ont pas répondu
invitations-help = Un courriel part à toutes les personnes qui ont donné une adresse ; les autres le lisent ici. Quand un membre ne vient pas, la suppléance est appelée automatiquement.
invitations-seats = Siège par siège
invitations-is-called = Suppléance, appelée
invitations-nobody = Personne ne peut remplacer ce siège.
forecast-needed = { $expected } sur { $mandates } attendus, { $needed } nécessaires
forecast-plain = { $expected } sur { $mandates } attendus
forecast-no-rule = Les règles de l’instance ne demandent aucun nombre de personnes.
forecast-enough = C’est assez pour décider.
forecast-possible = Ce sera assez si viennent celles et ceux qui n’ont pas répondu.
forecast-too-few = Ce n’est pas assez pour décider. Demandez à plus de personnes, ou choisissez un autre jour.
replied-waiting = Pas encore de réponse
replied-yes = Vient
replied-no = Ne vient pas
replied-substitute = Envoie sa suppléance
replied-not-invited = Sans invitation
reply-asked = Viendrez-vous ?
reply-yes = Oui, je viens
reply-no = Non
reply-substitute = J’envoie ma suppléance
reply-said-waiting = Vous n’avez pas encore répondu.
reply-said-yes = Vous avez dit que vous venez.
reply-said-no = Vous avez dit que vous ne venez pas.
reply-said-substitute = Vous avez dit que votre suppléance vient.
reply-as-substitute = On vous demande de suppléer : le membre ne vient pas.
reply-once = Un clic suffit ; il n’est pas nécessaire de vous connecter. Ce lien marche une fois.
reply-thanks = Merci de votre réponse
reply-change = Si cela change, connectez-vous et répondez à nouveau sur la page de la réunion.
reply-to-meeting = Vers la réunion
expected-name = Nom
expected-which = Quels sièges
expected-find = Chercher
expected-none = Aucun siège de ce genre
expected-none-text = Cherchez un autre nom, ou montrez tous les sièges.
expected-all = Tous
expected-checked-in = Attendent une confirmation
expected-present = Présents
expected-unanswered = Pas encore de réponse
expected-declined = Ne viennent pas
attendance-title = Liste de présence
attendance-nobody-waits = Personne n’attend une confirmation.
attendance-confirm-all = Confirmer toutes les arrivées
attendance-file = Liste en fichier (CSV)
attendance-back = Est de retour
attendance-since = depuis
attendance-member = Membre
attendance-guest = De passage
attendance-column-name = Nom
attendance-column-role = Comme
attendance-column-answer = Réponse
attendance-column-state = À la réunion
attendance-column-came = Arrivée (UTC)
attendance-column-left = Départ (UTC)
guests-title = Personnes de passage
guests-none = Aucune personne de passage n’a été admise.
guest-name = Nom de la personne
guest-name-help = Comme elle veut être appelée. Il figure dans le procès-verbal.
guest-capacity = Vient pour
guest-admit = Admettre cette personne
done-item-added = Le point est à l’ordre du jour.
done-item-moved = Le point a été déplacé.
done-item-back = Le point est revenu à sa place.
done-item-removed = Le point est retiré de l’ordre du jour.
done-agenda-copied = Les points ont été copiés.
done-paper-added = Le document a été ajouté.
done-paper-removed = Le document a été supprimé.
done-invited = Les invitations sont en route.
done-asked-again = On redemande à celles et ceux qui n’ont pas répondu.
done-reply-noted = Merci. Votre réponse est notée.
done-guest-admitted = La personne est admise.
done-meeting-cancelled = La réunion est annulée. Tous les membres sont prévenus.
conflict-agenda-full = Un ordre du jour a 500 points au plus.
conflict-item-not-placed = Le point ne peut pas être là. Un point qui a des sous-points ne peut pas en être un.
conflict-papers-closed = Les documents de cette réunion ne peuvent plus être changés.
conflict-papers-full = Une réunion a 60 documents au plus. Supprimez-en d’abord un.
conflict-sitting-begun = La réunion a commencé. On note dans la salle qui est là.
conflict-time-begun = La réunion a commencé. Son heure reste la même.
conflict-all-invited = Tout le monde a déjà une invitation.
conflict-asked-today = On leur a demandé il y a peu. Redemandez demain.
conflict-all-answered = Tout le monde a répondu.
conflict-not-invited = Vous n’avez pas encore d’invitation à cette réunion.
conflict-not-needed = Le membre vient finalement. Vous n’avez pas besoin de venir.
conflict-reply-link-used = Ce lien a été utilisé ou n’est plus valable. Connectez-vous pour répondre, ou prenez le lien d’un courriel plus récent.
conflict-nobody-checked-in = Personne n’attend une confirmation.
conflict-guests-full = Une réunion admet 200 personnes de passage au plus.
waiting-meeting-reply = Viendrez-vous à « { $title } » ?
waiting-meeting-reply-act = Répondre
mail-line-when = { $begins }
mail-line-place = Lieu : { $place }
mail-line-interpretation = Interprétation : { $languages }
mail-line-join = En ligne :
notice-meeting-invitation = { $body } vous invite à « { $title } » : { $begins }.
mail-meeting-invitation-subject = Invitation : { $title }
mail-meeting-invitation-body =
    { $body } vous invite à « { $title } ».

    { $lines }

    Veuillez dire si vous venez. Il n’est pas nécessaire de vous connecter ; le lien marche une fois :
    { $link }

    L’ordre du jour et les documents :
    { $page }
notice-meeting-asked-again = Viendrez-vous à « { $title } » ({ $begins }) ? { $body } n’a pas encore votre réponse.
mail-meeting-asked-again-subject = Viendrez-vous ? { $title }
mail-meeting-asked-again-body =
    { $body } n’a pas encore votre réponse : viendrez-vous à « { $title } » ?

    { $lines }

    Il n’est pas nécessaire de vous connecter ; le lien marche une fois :
    { $link }

    L’ordre du jour et les documents :
    { $page }
notice-meeting-called = Un membre ne peut pas venir à « { $title } » ({ $begins }). { $body } vous demande de le suppléer.
mail-meeting-called-subject = Pouvez-vous suppléer ? { $title }
mail-meeting-called-body =
    Un membre que vous suppléez ne peut pas venir. { $body } vous demande de venir à « { $title } ».

    { $lines }

    Veuillez dire si vous venez. Il n’est pas nécessaire de vous connecter ; le lien marche une fois :
    { $link }

    L’ordre du jour et les documents :
    { $page }
notice-meeting-released = Vous n’avez pas besoin de suppléer à « { $title } » de { $body } ({ $begins }).
mail-meeting-released-subject = Plus besoin de suppléer : { $title }
mail-meeting-released-body =
    Vous n’avez pas besoin de suppléer à « { $title } » de { $body }. Merci d’avoir été disponible.

    { $lines }

    La réunion :
    { $page }
notice-meeting-changed = « { $title } » de { $body } a un autre lieu ou un autre lien. Début : { $begins }.
mail-meeting-changed-subject = Autre lieu : { $title }
mail-meeting-changed-body =
    « { $title } » de { $body } a un autre lieu ou un autre lien. Votre réponse reste valable.

    { $lines }

    La réunion :
    { $page }
notice-meeting-unseated = « { $title } » de { $body } a lieu à un autre moment : { $begins }. Votre mandat se termine avant ce jour.
mail-meeting-unseated-subject = Autre date : { $title }
mail-meeting-unseated-body =
    « { $title } » de { $body } a lieu à un autre moment. Votre mandat se termine avant ce jour ; nous ne vous demandons plus de répondre. Merci pour votre travail.

    { $lines }

    La réunion :
    { $page }
notice-meeting-moved = « { $title } » de { $body } a lieu à un autre moment : { $begins }. Veuillez répondre à nouveau.
mail-meeting-moved-subject = Autre date : { $title }
mail-meeting-moved-body =
    « { $title } » de { $body } a lieu à un autre moment.

    { $lines }

    Veuillez dire à nouveau si vous venez. Il n’est pas nécessaire de vous connecter ; le lien marche une fois :
    { $link }

    La réunion :
    { $page }
notice-meeting-cancelled = « { $title } » de { $body } ({ $begins }) n’a pas lieu : { $reason }
mail-meeting-cancelled-subject = Annulation : { $title }
mail-meeting-cancelled-body =
    « { $title } » de { $body } n’a pas lieu.

    { $reason }

    C’était prévu :
    { $lines }

    La réunion :
    { $page }
