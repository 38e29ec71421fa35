recommendations-title = Recommandations
recommendations-lead = Ce que les organes consultatifs ont demandé aux services, et ce que les services ont répondu et fait.
recommendations-show = Quelles recommandations
recommendations-all = Toutes
recommendations-overdue = En retard
recommendations-waiting = En attente
recommendations-answered = Avec réponse
recommendations-none = Aucune ici
recommendations-none-text = Quand un organe adopte une motion, il peut l’envoyer à un service. Elle apparaît alors ici, avec la date de la réponse.
recommendations-sent = Envoyée le { $date }
standing-asked = Le service demande plus
standing-waiting = { $days ->
    [one] Réponse attendue : encore un jour
   *[other] Réponse attendue : encore { $days } jours
}
standing-overdue = { $days ->
    [one] Réponse en retard d’un jour
   *[other] Réponse en retard de { $days } jours
}
standing-answered = { $days ->
    [one] Réponse à temps, après un jour
   *[other] Réponse à temps, après { $days } jours
}
standing-answered-late = { $days ->
    [one] Réponse en retard, après un jour
   *[other] Réponse en retard, après { $days } jours
}
of-whole = { $part } sur { $whole }
records-title = Comment les services tiennent parole
records-help = Calculé sur toutes les recommandations envoyées. Accepté veut dire aussi accepté en partie.
records-office = Service
records-received = Reçues
records-in-time = Réponses à temps
records-overdue = En retard
records-accepted = Acceptées
records-done = Réalisées
recommendation-asked = Ce qui est demandé
recommendation-answer = La réponse
recommendation-no-answer = Il n’y a pas encore de réponse.
recommendation-facts = En bref
fact-office = Service
fact-body = Envoyée par
fact-motion = Motion adoptée
fact-sent = Envoi
fact-due = Réponse due
fact-proposal = Proposition
answer-kind = Votre réponse
answer-kind-accepted = Acceptée
answer-kind-in-part = Acceptée en partie
answer-kind-not-accepted = Non acceptée
answer-kind-needs-more = Le service demande plus
answer-choice-accepted = Nous l’acceptons
answer-choice-in-part = Nous l’acceptons en partie
answer-choice-not-accepted = Nous ne l’acceptons pas
answer-choice-needs-more = Il nous faut plus pour décider
answer-title = Répondre à la recommandation
answer-lead = De { $body }. Merci de répondre jusqu’au { $date }. Il ne faut pas de compte.
answer-text = Ce que vous ferez, ou ce que vous demandez
answer-text-help = Avec des mots simples. Des jeunes le lisent, souvent dans une deuxième langue.
answer-reason = Raisons
answer-reason-help = Obligatoire si vous ne l’acceptez pas, ou seulement en partie.
answer-supplement = Ce que l’organe a envoyé ensuite
answer-milestones = Premières étapes
answer-milestones-help = Ce qui sera fait, et quand. Vous pouvez en ajouter plus tard.
answer-public = Votre réponse sera publique tout de suite. On ne peut plus la changer ensuite.
answer-submit = Envoyer la réponse
supply-title = Le service a besoin de plus
supply-text = Ce que vous envoyez
supply-help = Ce sera public. Un nouveau délai commence aujourd’hui.
supply-submit = Envoyer au service
milestones-title = Ce que fait le service
milestones-progress = étapes sont faites
milestones-none = Le service n’a pas encore donné d’étapes.
milestone-no-day = Sans date
milestone-state-planned = Prévu
milestone-state-started = Commencé
milestone-state-done = Fait
milestone-state-dropped = Abandonné
milestone-act-start = Noter comme commencé
milestone-act-finish = Noter comme fait
milestone-act-drop = Abandonner
milestone-act-reopen = Rouvrir
milestone-title-label = Ce qui sera fait
milestone-due-label = Pour quand
milestone-evidence = Ce qui le montre (mots ou lien)
milestone-add = Ajouter une étape
milestone-add-submit = Ajouter
progress-title = Dire ce qui a été fait
offices-title = Services qui doivent répondre
offices-lead = Une recommandation va à l’un d’eux. Le délai commence le jour de l’envoi.
offices-none = Aucun service
offices-none-text = Ajoutez le premier service de votre ville qui doit répondre.
office-name = Nom du service
office-place = Ville ou région
office-email = Adresse e-mail du service
office-email-help = Du service, pas d’une personne. Il reçoit un lien pour répondre sans compte.
office-language = Langue de ses e-mails
office-days = Jours pour répondre
office-reminder = Rappel, jours avant
office-rule = { $days } jours pour répondre, rappel { $reminder } jours avant
office-official = Nommer un agent
office-official-help = Le nom d’un compte. Cette personne peut répondre sans le lien.
office-official-submit = Nommer cette personne
office-add = Ajouter un service
office-add-submit = Ajouter le service
send-title = Envoyer à un service
send-lead = La motion adoptée devient une recommandation. Le service doit une réponse motivée, et chacun voit si elle arrive.
send-name = Titre
send-text = Ce qu’on demande au service
send-text-help = Le texte adopté est ici. Ajoutez ce que ce service doit faire d’abord.
send-choose = Choisir un service
send-office = { $name } – { $days } jours
send-submit = Envoyer la recommandation
conflict-motion-not-adopted = Seule une motion adoptée peut être envoyée à un service.
conflict-office-of-another-body = Ce service doit ses réponses à un autre organe.
conflict-already-sent = Cette motion a déjà été envoyée à ce service.
conflict-nothing-asked = Le service n’a rien demandé.
conflict-answered-already = Cette recommandation a déjà une réponse.
conflict-nothing-promised = Le service n’a rien accepté : il n’y a rien à signaler.
conflict-milestone-not-moved = Quelqu’un vient de changer cette étape. Regardez encore une fois.
conflict-link-used = Ce lien a déjà servi ou a expiré. Un e-mail plus récent a un nouveau lien. Un agent avec un compte peut se connecter.
done-office-supplied = Envoyé. Le service a une nouvelle date pour répondre.
done-office-answered = Merci. La réponse est publique et les auteurs sont informés.
done-office-reported = Noté. Tout le monde peut le voir.
done-office-added = Le service a été ajouté.
done-official-named = Cette personne peut répondre pour le service.
done-recommendation-sent = Envoyée. Le service a reçu un e-mail et le délai court.
waiting-answer-due = « { $title } » attend la réponse de votre service.
waiting-answer-due-act = Répondre
waiting-office-asks = Le service demande plus sur « { $title } ».
waiting-office-asks-act = Envoyer
notice-recommendation-sent = « { $title } » a été envoyée à { $office }. La réponse est due le { $due }.
mail-recommendation-sent-subject = Une recommandation a été envoyée
mail-recommendation-sent-body =
    « { $title } » a été envoyée à { $office }. La réponse est due le { $due }.

    À voir ici : { $link }
notice-office-accepted = Le service a accepté « { $title } ».
mail-office-accepted-subject = Le service a répondu
mail-office-accepted-body =
    Le service a accepté « { $title } ».

    À voir ici : { $link }
notice-office-accepted-in-part = Le service a accepté en partie « { $title } » et donne ses raisons.
mail-office-accepted-in-part-subject = Le service a répondu
mail-office-accepted-in-part-body =
    Le service a accepté en partie « { $title } » et donne ses raisons.

    À voir ici : { $link }
notice-office-did-not-accept = Le service n’a pas accepté « { $title } » et donne ses raisons.
mail-office-did-not-accept-subject = Le service a répondu
mail-office-did-not-accept-body =
    Le service n’a pas accepté « { $title } » et donne ses raisons.

    À voir ici : { $link }
notice-office-needs-more = Le service demande plus sur « { $title } » avant de décider.
mail-office-needs-more-subject = Le service a répondu
mail-office-needs-more-body =
    Le service demande plus sur « { $title } » avant de décider.

    À voir ici : { $link }
notice-milestone-done = Fait pour « { $title } » : { $milestone }
mail-milestone-done-subject = Quelque chose a été fait
mail-milestone-done-body =
    Fait pour « { $title } » : { $milestone }

    À voir ici : { $link }
notice-answer-overdue = { $office } n’a pas répondu à temps à « { $title } ».
mail-answer-overdue-subject = Une réponse est en retard
mail-answer-overdue-body =
    { $office } n’a pas répondu à temps à « { $title } ».

    À voir ici : { $link }
mail-office-asked-subject = Une recommandation pour votre service : { $title }
mail-office-asked-body =
    Un organe consultatif de jeunes migrants a adopté « { $title } » et l’envoie à { $office }. Merci de répondre jusqu’au { $due }. Il ne faut pas de compte : ce lien ouvre le formulaire et sert une fois.

    { $link }
mail-office-supplied-subject = Ce que vous avez demandé : { $title }
mail-office-supplied-body =
    L’organe a envoyé à { $office } ce qui était demandé sur « { $title } ». Merci de répondre jusqu’au { $due }. Ce lien sert une fois.

    { $link }
mail-office-reminder-subject = Réponse due le { $due } : { $title }
mail-office-reminder-body =
    La réponse de { $office } à « { $title } » est due le { $due }. Ce lien ouvre le formulaire et sert une fois.

    { $link }
mail-office-overdue-subject = Réponse en retard depuis le { $due } : { $title }
mail-office-overdue-body =
    La réponse de { $office } à « { $title } » était due le { $due }. Elle figure maintenant dans la liste publique des retards. Ce lien ouvre le formulaire et sert une fois.

    { $link }
mail-office-progress-subject = Pour informer sur : { $title }
mail-office-progress-body =
    { $office } a accepté « { $title } ». Quand quelque chose est fait, dites-le avec ce lien. Il sert une fois, puis vous recevez le suivant.

    { $link }
answer-choice-by-points = Nous répondons point par point
answer-documents = Documents
answer-documents-help = Des documents publiés sur le site de votre service, par exemple une décision ou un plan.
document-link = Adresse (https)
document-title = Titre du document
documents-title = Documents du service
follow = Suivre cette recommandation
unfollow = Ne plus la suivre
follow-count = Personnes qui suivent : { $count }
follow-help = Vous êtes informé quand le service répond et quand quelque chose est fait.
follow-on = Vous suivez cette recommandation.
follow-title = Savoir ce qu’elle devient
milestone-responsible = Qui est responsable
point-number = Point { $number }
point-open = Pas encore de réponse
point-reason-help = Obligatoire si vous n’acceptez pas ce point, ou seulement en partie.
point-verdict-accepted = Accepté
point-verdict-in-part = Accepté en partie
point-verdict-not-accepted = Non accepté
points-title = Point par point
reply-choice-left = Nous en restons à la réponse
reply-choice-taken-up = Nous la reprenons : le service est interrogé de nouveau et un nouveau délai commence
reply-decide = Ce que l’instance en fait
reply-decide-submit = Noter la décision
reply-help = Une seule fois, pour tous les auteurs. Elle devient publique aussitôt et ne peut plus changer.
reply-left = L’instance en reste à la réponse
reply-taken-up = L’instance l’a reprise
reply-note = Ce que l’instance en dit
reply-submit = Envoyer la réplique
reply-text = Votre réplique au service
reply-title = Réplique des auteurs
send-points = Points, un par ligne
send-points-help = Le service répond à chacun et donne ses raisons quand il n’en accepte pas un.
done-followed = Vous suivez maintenant cette recommandation.
done-unfollowed = Vous ne la suivez plus.
done-replied = Votre réplique est maintenant publique.
conflict-nothing-to-reply = Il n’y a pas de réponse définitive à laquelle répliquer.
conflict-replied-already = Les auteurs ont déjà répliqué.
conflict-reply-decided = C’est déjà décidé, ou le service a de nouveau été interrogé.
notice-authors-replied = Les auteurs ont répliqué à la réponse sur « { $title } ».
mail-authors-replied-subject = Nouvelles d’une recommandation
mail-authors-replied-body =
    Les auteurs ont répliqué à la réponse sur « { $title } ».

    À voir ici : { $link }
notice-reply-taken-up = L’instance a repris la réplique sur « { $title } » et interroge de nouveau le service.
mail-reply-taken-up-subject = Nouvelles d’une recommandation
mail-reply-taken-up-body =
    L’instance a repris la réplique sur « { $title } » et interroge de nouveau le service.

    À voir ici : { $link }
notice-reply-left = L’instance en reste à la réponse du service sur « { $title } ».
mail-reply-left-subject = Nouvelles d’une recommandation
mail-reply-left-body =
    L’instance en reste à la réponse du service sur « { $title } ».

    À voir ici : { $link }
notice-milestone-started = Commencé pour « { $title } » : { $milestone }
mail-milestone-started-subject = Nouvelles d’une recommandation
mail-milestone-started-body =
    Commencé pour « { $title } » : { $milestone }

    À voir ici : { $link }
notice-milestone-dropped = Abandonné pour « { $title } » : { $milestone }
mail-milestone-dropped-subject = Nouvelles d’une recommandation
mail-milestone-dropped-body =
    Abandonné pour « { $title } » : { $milestone }

    À voir ici : { $link }
notice-milestone-late = En retard pour « { $title } » : { $milestone }
mail-milestone-late-subject = Nouvelles d’une recommandation
mail-milestone-late-body =
    En retard pour « { $title } » : { $milestone }

    À voir ici : { $link }
mail-office-replied-subject = Les auteurs ont répliqué : « { $title } »
mail-office-replied-body =
    L’instance a repris la réplique des auteurs à la réponse de { $office }. Merci de répondre de nouveau avant le { $due } : { $link }
mail-office-milestone-late-subject = Une étape promise est en retard : « { $title } »
mail-office-milestone-late-body =
    Le jour prévu pour une étape promise par { $office } est passé. Merci de dire où elle en est, sans compte : { $link }
send-none = Aucun service à qui l’envoyer
send-none-text = Aucun service ne peut recevoir cette motion : il n’y en a pas, chacun l’a déjà ou a cessé.
office-edit = Modifier ce service
office-edit-lead = Un délai qui court garde sa date ; les nouveaux jours valent pour les prochains envois. Une nouvelle adresse reçoit de nouveaux liens, les anciens ne marchent plus.
office-edit-submit = Enregistrer le service
office-end = Clore ce service
office-end-help = Il ne reçoit plus de recommandation. Ce qu’il doit et ses chiffres restent visibles pour tous. Vous pouvez le rouvrir.
office-reopen = Rouvrir ce service
office-ended-on = ne reçoit plus rien depuis le { $date }
done-office-ended = Le service ne reçoit plus de recommandation.
done-office-reopened = Le service est de nouveau ouvert.
conflict-office-ended = Ce service ne reçoit plus de recommandation.
milestone-evidence-help = Nécessaire pour noter que c’est fait.
notice-milestone-added = Nouveau pour « { $title } » : { $milestone }
mail-milestone-added-subject = Nouvelles d’une recommandation
mail-milestone-added-body =
    Nouveau pour « { $title } » : { $milestone }

    À voir ici : { $link }
notice-body-supplied = L’organe a envoyé à { $office } ce qui était demandé sur « { $title } ». La réponse est maintenant attendue pour le { $due }.
mail-body-supplied-subject = Nouvelles d’une recommandation
mail-body-supplied-body =
    L’organe a envoyé à { $office } ce qui était demandé sur « { $title } ». La réponse est maintenant attendue pour le { $due }.

    À voir ici : { $link }
