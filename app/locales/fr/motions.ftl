motion-new = Écrire une motion
motion-new-lead = Une motion est un texte que l’instance débat et vote. Les propositions des équipes arrivent par la boîte de réception.
motion-new-submit = Déposer
motion-title = Titre
motion-text = Texte
motion-text-help = Une ligne vide commence un nouveau paragraphe. Chaque paragraphe reçoit un numéro.
motion-reason = Raisons
motion-about = À propos de cette motion
motion-since = Déposée
motion-decided = Décidée
motion-proposal = Issue de la proposition
motion-hash = Empreinte du texte envoyé
motion-paragraph = Paragraphe { $number }
motion-withdraw = Retirer la motion
motion-state-submitted = Déposée
motion-state-on-agenda = À l’ordre du jour
motion-state-in-debate = En débat
motion-state-adopted = Adoptée
motion-state-rejected = Non adoptée
motion-state-postponed = Reportée
motion-state-withdrawn = Retirée
done-motion-made = La motion est déposée.
done-motion-withdrawn = La motion est retirée.
conflict-motion-step = La motion a changé d’état. Rechargez la page.
conflict-motion-decided = Cette motion a déjà été décidée.
inbox-title = Boîte de réception
inbox-lead = Les propositions choisies et les motions d’autres instances arrivent ici. Un seul acte en fait une motion de cette instance.
inbox-empty = Rien n’attend ici.
inbox-meeting = Réunion
inbox-later = Sans réunion pour le moment
inbox-take = En faire une motion
sending-title = Envoyer une proposition choisie à une instance
sending-lead = L’instance en débat et vote.
sending-empty = Aucune proposition choisie n’attend.
sending-proposal = Proposition
sending-body = Instance
sending-submit = Envoyer
done-sent-to-body = La proposition est dans la boîte de l’instance.
conflict-already-in-body = Cette instance a déjà cette proposition.
waiting-inbox = { $count ->
    [one] Une proposition attend dans la boîte de votre instance
   *[other] { $count } propositions attendent dans la boîte de votre instance
 }
waiting-inbox-act = Ouvrir la boîte
motion-submitters = Déposée par
motion-team = Équipe
motion-supporters = Soutiens
motion-history = Ce qui s’est passé
motion-acts = Ce que vous pouvez faire
motion-in-block = Décidée dans le bloc
motion-out-of-block = Sortie du bloc
motion-text-before = Le texte d’avant
motion-state-referred = En commission
motion-state-needs-changes = À modifier
motion-step-put-on-agenda = Mise à l’ordre du jour
motion-step-take-off-agenda = Retirée de l’ordre du jour
motion-step-debate = Début du débat
motion-step-adopt = Adoptée
motion-step-reject = Non adoptée
motion-step-postpone = Reportée
motion-step-withdraw = Retirée
motion-step-refer = Confiée à une commission
motion-step-report-back = Revenue de la commission
motion-step-ask-changes = Des modifications ont été demandées
motion-step-resubmit = Déposée de nouveau
motion-by-meeting = Par la réunion
motion-by-officers = Par la direction de l’instance
motion-by-submitters = Par ses auteurs
step-to = À :
step-until = Jusqu’au { $date }
support-count = { $count ->
    [one] Un soutien
   *[other] { $count } soutiens
 }
support-needed = { $count } soutiens sur { $needed }
support-missing = { $count ->
    [one] Il en faut encore un pour venir à l’ordre du jour.
   *[other] Il en faut encore { $count } pour venir à l’ordre du jour.
 }
support-names = Qui la soutient
support-more = { $count ->
    [one] et un autre
   *[other] et { $count } autres
 }
support-help = Membres et public voient votre nom ici. Un soutien n’est pas un vote.
support-give = Soutenir cette motion
support-yours = Vous soutenez cette motion.
support-take-back = Retirer mon soutien
submitters-asked = Pas encore de réponse. Vous seuls voyez ces noms :
submitter-asked-you = On vous demande de déposer aussi cette motion. Votre nom paraît si vous acceptez.
submitter-agree = La déposer aussi
submitter-decline = Non, merci
submitter-leave = Retirer mon nom
motion-as = Vous la déposez
motion-as-member = comme membre
motion-as-body = au nom de l’instance
motion-new-supporters = { $count ->
    [one] Une motion de membres a besoin d’un soutien avant l’ordre du jour.
   *[other] Une motion de membres a besoin de { $count } soutiens avant l’ordre du jour.
 }
submitters-with = La déposer avec
submitters-with-help = Dix membres au plus. Chacun est sollicité, et nommé seulement s’il accepte.
submitters-names = D’autres membres par leur nom
submitters-names-help = Comme dans la liste des membres : un par ligne, ou séparés par des virgules. Dix au plus avec ceux que vous cochez.
motion-rewrite = Récrire la motion
motion-rewrite-lead = Le texte d’avant reste dans l’historique. Les soutiens restent et peuvent être retirés.
motion-rewrite-asked = L’instance demande ceci :
motion-rewrite-submit = Déposer de nouveau
motion-changed-what = Ce que vous avez changé
motion-changed-what-help = Une ou deux phrases. Elles restent dans l’historique de la motion.
motion-move = Dire ce qu’elle devient
motion-move-lead = Chacun voit cette étape et sa raison sur la page de la motion.
motion-move-act = Étape
motion-act-refer = La confier à une commission ou à une autre instance
motion-act-report-back = Elle revient de la commission
motion-act-ask-changes = Demander des modifications aux auteurs
motion-act-postpone = La reporter
motion-act-withdraw = Noter qu’elle est retirée
motion-step-reason = Pourquoi
motion-step-reason-help = En une à trois phrases.
motion-step-to = À qui
motion-step-to-help = Nécessaire si vous la confiez.
motion-step-until = Jusqu’à quel jour
motion-step-until-help = Si vous la reportez et connaissez le jour.
motion-withdraw-effect = L’instance n’en décidera pas. C’est définitif ; une autre motion peut être déposée.
done-motion-moved = L’étape est notée.
done-motion-rewritten = La motion est déposée de nouveau.
done-motion-supported = Vous soutenez maintenant la motion.
done-support-back = Votre soutien est retiré.
done-submitter-agreed = Vous déposez aussi la motion.
done-submitter-left = Votre nom n’est pas sur la motion.
advice-title = Recommandation de la présidence
advice-give = Recommander quelque chose à l’instance
advice-lead = Elle figure près de la motion, à l’ordre du jour et sur la page du vote. L’instance reste libre.
advice-reason-help = Inutile sans recommandation.
advice-take-back = Retirer la recommandation
advice-adopt = La présidence recommande de l’adopter.
advice-reject = La présidence recommande de ne pas l’adopter.
advice-adopt-changed = La présidence recommande de l’adopter avec des modifications.
advice-postpone = La présidence recommande de la reporter.
advice-open = La présidence ne recommande rien.
done-advice-given = La recommandation figure près de la motion.
done-advice-back = La recommandation est retirée.
motion-rules = Règles des motions
motion-rules-lead = Combien de soutiens il faut à une motion de membres, et quelles étapes vous utilisez.
motion-rules-note = Les motions des équipes, d’autres instances et de l’instance elle-même n’ont pas besoin de soutiens.
rules-supporters = Soutiens nécessaires
rules-supporters-help = De 0 à 50. Avec 0, toute motion peut venir à l’ordre du jour.
rules-workflow = Étapes prises à la main
rules-workflow-help = Ce qui n’est pas coché n’est pas proposé. L’ordre du jour et les votes font avancer les motions de toute façon.
motions-title = Motions de cette instance
motions-supporters = { $count ->
    [one] Ici, une motion de membres a besoin d’un soutien.
   *[other] Ici, une motion de membres a besoin de { $count } soutiens.
 }
motions-all = Toutes les motions
motions-words = Mots du titre
motions-state = État
motions-any-state = Tous les états
motions-search = Chercher des motions
motions-none-title = Rien ne correspond
motions-none-text = Aucune motion n’a ces mots et cet état. Essayez moins de mots.
motions-empty-title = Pas encore de motion
blocks-title = Blocs de motions
blocks-lead = Les motions d’un bloc sont décidées ensemble. Tout membre peut en sortir une avant le vote.
blocks-all = Tous les blocs de cette réunion
blocks-empty-title = Pas encore de bloc
blocks-empty-text = Chaque motion de cette réunion est décidée seule.
block-count = { $count ->
    [one] Une motion
   *[other] { $count } motions
 }
block-new = Former un bloc
block-new-submit = Former ce bloc
block-name = Nom du bloc
block-motions = Motions de l’ordre du jour
block-no-motions = Aucune motion de l’ordre du jour n’est libre. Vous pourrez en ajouter plus tard.
block-lead = Ces motions sont décidées ensemble, sauf si un membre en sort une.
block-closed-lead = Le vote sur ce bloc a commencé. Plus rien n’en sort.
block-empty = Aucune motion dans ce bloc.
block-add = Ajouter une motion
block-add-submit = Ajouter au bloc
block-rename = Renommer le bloc
block-taken-out = Décidée seule
block-taken-out-when = Un membre l’a sortie le { $date }
block-take-out-of = Demander un vote à part : { $title }
block-take-out = La sortir du bloc
block-put-back = La remettre
block-dissolve = Dissoudre le bloc
block-dissolve-effect = Ses motions restent à l’ordre du jour et sont décidées une à une.
block-dissolve-submit = Dissoudre maintenant
done-block-made = Le bloc est formé.
done-block-removed = Le bloc est dissous.
done-taken-out = La motion est sortie du bloc. Elle aura son propre vote.
way-title = Son chemin entre les instances
way-sent-to = Transmise à
way-came-from = Venue de
way-original = La motion d’origine et son histoire
way-text = Version { $version } du texte, envoyée le { $date }. Empreinte :
forwarding-state-waiting = Attend dans la boîte
forwarding-state-taken = Reprise
forwarding-state-refused = Non reprise
forwarding-state-called-back = Rappelée
forward-title = La transmettre à une autre instance
forward-lead = Elle arrive dans leur boîte. La page de votre motion montre si elle est reprise et ce qui est décidé.
forward-to = À quelle instance
forward-note = Lettre d’accompagnement
forward-note-help = Ce que vous demandez et en quoi cela les concerne. Chacun peut la lire.
forward-submit = Transmettre
forward-call-back = La rappeler
forward-nowhere = Plus d’instance où l’envoyer
forward-nowhere-text = Toutes les autres instances ont déjà cette motion, ou elle attend dans leur boîte.
arrival-take = La reprendre
arrival-refuse = Ne pas la reprendre
arrival-refuse-help = L’instance qui l’a envoyée et tout le monde peuvent le lire.
arrival-refuse-submit = La renvoyer avec cette raison
done-motion-forwarded = La motion est dans la boîte de l’autre instance.
done-forwarding-called-back = La motion est rappelée.
done-forwarding-refused = L’autre instance lit maintenant votre raison.
conflict-already-supported = Ce siège soutient déjà la motion.
conflict-not-supported = Vous ne soutenez pas cette motion.
conflict-own-motion = C’est votre propre motion.
conflict-support-closed = La motion est à l’ordre du jour ou décidée. Ses soutiens ne changent plus.
conflict-supporters-missing = Cette motion n’a pas encore assez de soutiens.
conflict-last-submitter = Vous êtes la dernière personne qui la dépose. Vous pouvez retirer la motion.
conflict-motion-in-vote = Un vote porte sur cette motion. Publiez-le ou supprimez-le d’abord.
conflict-motion-amended = Des amendements portent sur ce texte : il ne change plus que par eux. Vous pouvez modifier le titre et les motifs.
conflict-already-forwarded = L’autre instance a déjà cette motion, ou elle attend dans sa boîte.
conflict-forwarding-answered = Quelqu’un a répondu ou l’a rappelée entre-temps.
conflict-block-closed = Le vote sur ce bloc a commencé ou est terminé.
conflict-taken-out = Cette motion était déjà sortie.
conflict-too-many-blocks = Cette réunion a cinquante blocs. C’est le maximum possible.
waiting-forwarded = { $count ->
    [one] Une motion d’une autre instance attend dans votre boîte
   *[other] { $count } motions d’autres instances attendent dans votre boîte
 }
waiting-forwarded-act = Ouvrir la boîte
waiting-submitter = On vous demande de déposer aussi « { $title } »
waiting-submitter-act = Répondre
waiting-rewrite = L’instance demande de modifier « { $title } »
waiting-rewrite-act = La récrire
notice-forwarding-arrived = { $body } vous a transmis la motion « { $title } ».
mail-forwarding-arrived-subject = Une motion est arrivée
mail-forwarding-arrived-body =
    { $body } vous a transmis la motion « { $title } ».

    À voir ici : { $link }
notice-forwarding-news = { $news ->
    [taken] { $body } a repris votre motion « { $title } ».
    [refused] { $body } n’a pas repris votre motion « { $title } ». La raison est sur sa page.
    [adopted] { $body } a adopté votre motion « { $title } ».
    [withdrawn] { $body } a retiré votre motion « { $title } ».
   *[rejected] { $body } n’a pas adopté votre motion « { $title } ».
 }
mail-forwarding-news-subject = Des nouvelles de votre motion
mail-forwarding-news-body =
    { $news ->
        [taken] { $body } a repris votre motion « { $title } ».
        [refused] { $body } n’a pas repris votre motion « { $title } ». La raison est sur sa page.
        [adopted] { $body } a adopté votre motion « { $title } ».
        [withdrawn] { $body } a retiré votre motion « { $title } ».
       *[rejected] { $body } n’a pas adopté votre motion « { $title } ».
     }

    À voir ici : { $link }
