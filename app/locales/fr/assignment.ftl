# L’attribution avec ses raisons ; domaines, absences, demandes de reprise, travail du jury.
assign-tab-proposals = Par proposition
assign-tab-jurors = Par juré
assign-tab-not-met = Non satisfait ({ $count })
assign-column-fields = Domaines
assign-column-jurors = Jurés, et pourquoi
assign-column-load = Évaluations, sur au plus
assign-column-languages = Langues
assign-column-problem = Ce qui n’est pas satisfait
assign-problems = Propositions à qui il manque quelque chose
assign-why-by-hand = choisi à la main
assign-why-stands = en place
assign-why-language = lit la langue
assign-why-foreign-language = la lit comme langue étrangère
assign-why-field = connaît le domaine
assign-why-load = a de la place
assign-numbers = Jurés : { $jurors }. Avec un conflit, ou retirés : { $conflicted }. Complets : { $full }. Absents : { $unavailable }.
assign-no-expert = Aucun de ses jurés ne connaît son domaine.
assign-foreign = Lue comme langue étrangère par { $names }.
assign-missing = Évaluations que personne ne peut prendre : { $count }
assign-foreign-count = Évaluations dans une langue étrangère : { $count }
assign-no-expert-count = Propositions dont aucun juré ne connaît le domaine : { $count }
assign-no-topic-count = Propositions sans domaine : { $count }
assign-groups = Les jurés forment { $count } groupes qui ne lisent aucune proposition en commun. Leur sévérité ne peut pas être comparée d’un groupe à l’autre.
assign-away-count = Jurés absents, qui ne reçoivent rien de nouveau : { $count }
assign-only-juror = Seulement ce que lit { $name }.
assign-only-proposal = Une seule proposition.
assign-show-all = Tout montrer
assign-all-met = Tout est satisfait
assign-all-met-text = Chaque proposition a assez de jurés, qui lisent sa langue et connaissent son domaine.
topics-title = De quoi parlent les propositions
topics-lead = Cochez les domaines de chaque proposition. L’attribution donne alors à chacune un juré qui connaît son domaine, quand c’est possible.
review-state-away = Juré absent
away-title = Votre part dans ce tour
away-heading = Êtes-vous absent ?
away-lead = Dites-le dès que vous le savez. D’autres notent alors à votre place, et aucune équipe n’attend.
away-kind = De quoi s’agit-il ?
away-kind-away = Je suis absent quelques jours
away-kind-stopped = Je ne peux pas continuer dans ce tour
away-from = Premier jour d’absence
away-from-help = Aujourd’hui, si vous laissez ce champ vide.
away-until = Dernier jour d’absence
away-until-help = Seulement si vous êtes absent quelques jours.
away-keeps = Je garde mes évaluations et les finis à temps
away-keeps-help = Sinon, d’autres jurés reçoivent les évaluations que vous n’avez pas finies. Ce que vous avez fini reste.
away-say = Annoncer mon absence
away-unfinished = Évaluations que vous n’avez pas finies : { $count }
away-until-day = Vous êtes absent jusqu’au { $day } et ne recevez rien de nouveau d’ici là.
away-for-good = Vous avez dit que vous ne pouvez pas continuer dans ce tour. Vous ne recevez rien de nouveau.
away-over = Votre absence a pris fin le { $day }.
away-gone = Évaluations que vous avez rendues : { $count }
away-back = Je suis de retour
away-back-help = À votre retour, vous retrouvez ce que personne d’autre n’a pris, avec vos brouillons.
away-fields-title = Vos domaines
away-fields = Domaines que vous connaissez bien
away-fields-help = Vous recevez d’abord des propositions de ces domaines.
swap-title = Demander à quelqu’un de reprendre
swap-lead = Une autre personne note cette proposition à votre place, si elle est d’accord. Jusque-là, elle reste à vous.
swap-lead-anonymous = Dans ce tour, les jurés ne connaissent pas les noms des autres. Tous ceux qui peuvent prendre l’évaluation voient votre demande, sans votre nom.
swap-to = À qui demandez-vous ?
swap-anyone = À quiconque le peut
swap-can = Jurés qui peuvent la prendre : { $count }
swap-reason = Pourquoi ?
swap-reason-help = Les personnes à qui vous demandez le lisent, et les organisateurs.
swap-ask = Envoyer la demande
swap-nobody = Personne ne peut la prendre maintenant
swap-nobody-text = Les autres jurés ont un conflit d’intérêts, ou plus de place, ou l’ont déjà. Si vous ne pouvez pas la noter, retirez-vous : les organisateurs cherchent quelqu’un.
swap-closed = Cette évaluation ne peut plus être transmise
swap-closed-text = Elle est commencée, ou le tour n’est pas ouvert. Vous pouvez encore vous retirer.
swap-standing = Vous avez déjà demandé
swap-standing-text = Votre demande tient jusqu’à ce que quelqu’un prenne l’évaluation, ou que vous la commenciez.
swap-take = Prendre l’évaluation
swap-decline = Refuser
swap-withdraw = Retirer la demande
swap-give-to = La donner à
swap-state-open = Ouverte
swap-state-taken = Reprise
swap-state-declined = Refusée
swap-state-withdrawn = Retirée
swap-state-ended = Terminée
swaps-title = Demandes de reprise
swaps-lead = Des jurés demandent à d’autres de reprendre une évaluation. Rien ne change tant que personne ne la prend.
swaps-asked = Ce qu’on vous demande
swaps-mine = Ce que vous avez demandé
swaps-none = Aucune demande
swaps-none-text = Quand un juré cherche quelqu’un pour une évaluation que vous pouvez prendre, la demande est ici.
swaps-from = De { $name }.
swaps-to = À { $name }.
swaps-to-anyone = À quiconque le peut.
swaps-taken-by = Reprise par { $name }.
swaps-requests = Demandes des jurés
swaps-requests-lead = Les jurés se demandent de reprendre une évaluation. Vous pouvez décider à leur place.
swaps-requests-none = Quand des jurés demandent à d’autres de reprendre une évaluation, la demande est ici.
swaps-all = Toutes les demandes
workload-title = Travail du jury
workload-lead = Qui prend, a et a fait combien. On voit où en est chacun, pas ce qu’il a noté.
workload-tab-jurors = Jurés ({ $count })
workload-tab-proposals = Propositions ({ $count })
workload-sort = Ordre
workload-sort-name = Nom
workload-sort-assigned = Le plus confié
workload-sort-open = Le plus à écrire
workload-sort-finished = Le plus fini
workload-sort-room = Le plus de place
workload-sort-seen = Le plus longtemps sans écrire
coverage-sort-number = Numéro
coverage-sort-finished = Le moins d’évaluations finies
coverage-sort-assigned = Le moins de jurés
workload-column-gone = Rendues
workload-column-seen = Dernier texte
workload-never = pas encore
workload-limit-of = Évaluations de { $name } au plus
workload-limit-help = Vide pour la limite du tour.
workload-away = Absent
workload-away-until = Absent jusqu’au { $day }
workload-stopped = Ne continue pas
workload-former = N’est plus juré
workload-back = Est de retour
workload-mark = Noter un juré comme absent
workload-mark-help = Les évaluations non finies sont rendues, et rien de nouveau n’est donné. Le juré reçoit un message.
workload-mark-act = Noter comme absent
done-topics = Les domaines des propositions sont enregistrés.
done-jury-fields = Vos domaines sont enregistrés.
done-juror-away = Merci de nous l’avoir dit. Les organisateurs le savent.
done-juror-back = Bon retour.
done-juror-marked-away = Le juré est noté comme absent.
done-juror-marked-back = Le juré est de nouveau là.
done-swap-asked = Votre demande est envoyée.
done-swap-taken = L’évaluation est à vous maintenant. Merci.
done-swap-declined = La demande est refusée.
done-swap-withdrawn = Votre demande est retirée.
done-swap-given = L’évaluation est donnée au juré.
conflict-not-away = Ce juré n’est pas noté comme absent.
conflict-juror-away = Ce juré est absent.
conflict-swap-too-late = Cette évaluation est commencée, ou le tour n’est pas ouvert. Elle ne peut plus être transmise.
conflict-swap-open = Il y a déjà une demande pour cette évaluation.
conflict-swap-nobody = Aucun autre juré ne peut prendre cette évaluation maintenant.
conflict-swap-ended = Cette demande est terminée.
conflict-swap-no-room = Le juré n’a plus de place pour cette évaluation, ou l’a ou l’a eue.
notice-jury-away = Un juré de « { $challenge } » est absent. Évaluations rendues : { $count }.
notice-jury-back = Un juré de « { $challenge } » est de retour. Évaluations qu’il a de nouveau : { $count }.
notice-jury-marked-away = Vous êtes noté comme absent dans le jury de « { $challenge } ».
notice-jury-swap-asked = Un juré de « { $challenge } » vous demande de reprendre une évaluation.
notice-jury-swap-taken = Un autre juré reprend votre évaluation pour « { $challenge } ».
notice-jury-swap-declined = Votre demande pour « { $challenge } » a été refusée. L’évaluation reste à vous.
mail-jury-away-subject = Un juré de « { $challenge } » est absent
mail-jury-away-body =
    Bonjour,

    Un juré de « { $challenge } » est absent. Évaluations rendues : { $count }. Voyez ce qui manque, et donnez-le à d’autres :
    { $link }
mail-jury-back-subject = Un juré de « { $challenge } » est de retour
mail-jury-back-body =
    Bonjour,

    Un juré de « { $challenge } » est de retour. Évaluations qu’il a de nouveau : { $count }. L’attribution telle qu’elle est se trouve ici :
    { $link }
mail-jury-marked-away-subject = Vous êtes noté comme absent : « { $challenge } »
mail-jury-marked-away-body =
    Bonjour,

    Un organisateur vous a noté comme absent dans le jury de « { $challenge } ». Si ce n’est pas le cas, dites ici que vous êtes de retour :
    { $link }
mail-jury-swap-asked-subject = Pouvez-vous reprendre une évaluation pour « { $challenge } » ?
mail-jury-swap-asked-body =
    Bonjour,

    Un juré de « { $challenge } » vous demande de reprendre une évaluation. Vous pouvez dire oui ou non ici :
    { $link }
mail-jury-swap-taken-subject = Votre évaluation pour « { $challenge } » est reprise
mail-jury-swap-taken-body =
    Bonjour,

    Un autre juré reprend votre évaluation pour « { $challenge } ». Vous n’avez plus rien à faire pour elle :
    { $link }
mail-jury-swap-declined-subject = Votre demande pour « { $challenge } » a été refusée
mail-jury-swap-declined-body =
    Bonjour,

    Votre demande pour « { $challenge } » a été refusée, et l’évaluation reste à vous. Vous pouvez demander à une autre personne :
    { $link }
