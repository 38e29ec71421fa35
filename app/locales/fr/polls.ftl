poll-new = Préparer un vote
poll-new-lead = Vous ouvrez le vote plus tard, quand la salle est prête.
poll-new-submit = Préparer ce vote
poll-question = Question
poll-question-help = Pour que oui, non et abstention soient des réponses claires.
poll-question-of = Adopter « { $title } » ?
poll-item = Point de l’ordre du jour
poll-item-none = Aucun point
poll-on-motion = Le vote porte sur la motion
poll-rules = Règles de ce vote
poll-secret-plain = Ce vote est secret. La personne qui gère ce serveur pourrait regarder. Les autres ne le peuvent pas. Vous pourriez montrer votre code à quelqu’un.
poll-finished-plain = Le vote est terminé. La présidence va publier le résultat.
poll-state-created = Préparé
poll-state-started = Ouvert
poll-state-finished = Terminé
poll-state-published = Résultat publié
poll-state-no-result = Terminé sans résultat
poll-act-start = Ouvrir le vote
poll-act-stop = Terminer le vote
poll-act-publish = Publier le résultat
poll-act-remove = Retirer
poll-act-end-without-result = Terminer sans résultat
poll-no-result-title = Terminer sans résultat ?
poll-no-result-effect = Les votes secrets sur « { $title } » sont supprimés et rien n’est décidé. Vous pouvez voter de nouveau. Cela ne peut pas être annulé.
stance-yes = Oui
stance-no = Non
stance-abstain = Abstention
secrecy-named = Avec les noms
secrecy-secret = Secret
majority-simple = Plus de oui que de non
majority-absolute = Oui de plus de la moitié des voix de la liste
majority-two-thirds = Deux tiers des oui et des non
quorum-none = Pas de quorum
quorum-present = Membres présents
quorum-ballots = Votes exprimés
share-quarter = un quart
share-third = un tiers
share-half = la moitié
share-more-than-half = plus de la moitié
share-two-thirds = deux tiers
presence-needed = Seuls les présents votent
presence-not-needed = Tous les membres peuvent voter, aussi d’ailleurs
rules-majority = Une motion passe avec
rules-quorum = Quorum
rules-quorum-help = Combien doivent participer pour qu’une décision compte.
rules-share = Quorum : combien
rules-secrecy = Noms
rules-secrecy-help = Un vote secret a besoin d’au moins cinq votants.
rules-presence = Qui peut voter
rules-proxies = Votes d’absents qu’une personne peut donner
rules-proxies-help = 0 à 5
says-majority-simple = Une motion passe quand il y a plus de oui que de non.
says-majority-absolute = Une motion passe quand plus de la moitié des voix de la liste disent oui.
says-majority-two-thirds = Une motion passe quand au moins deux tiers des oui et des non sont des oui.
says-quorum-none = Il n’y a pas de quorum : chaque vote décide.
says-quorum-present = Quorum : { $share } des membres doit être là.
says-quorum-ballots = Quorum : { $share } des voix de la liste doit voter.
says-secrecy-named = Les membres voient qui a voté quoi, une fois le résultat publié.
says-secrecy-secret = Personne ne voit qui a voté quoi.
says-presence-needed = Seuls les membres présents peuvent voter.
says-presence-not-needed = Les membres peuvent aussi voter d’ailleurs.
says-proxies = { $count ->
    [0] Personne ne vote pour un autre membre.
    [one] Une personne peut voter pour un membre absent.
   *[other] Une personne peut voter pour { $count } membres absents.
 }
ballot-no-poll = Vote
ballot-nothing = Aucun vote n’est ouvert.
ballot-soon = Le vote n’a pas commencé.
ballot-done = Votre vote est compté.
ballot-not-on-roll = Vous n’êtes pas sur la liste de ce vote.
ballot-guest = Les membres votent maintenant.
ballot-over = Le vote est terminé. Le résultat arrive bientôt.
ballot-for = Vous votez pour { $name }.
ballot-secrecy-named = Votre nom sera à côté de votre vote.
ballot-secrecy-secret = Votre vote est secret.
ballot-not-counted = Vous avez choisi : { $chosen }. Cela n’a pas été compté.
counted-title = Votre vote est compté
counted-receipt = Voici votre code :
counted-receipt-help = Il sera dans la liste des bulletins quand le résultat est publié. Nous le montrons une seule fois.
counted-next = Donner le vote suivant
ballots-title = Liste des bulletins
ballots-lead-secret = Cherchez votre code. À côté, il y a votre vote. Aucun nom n’est gardé avec lui.
ballots-lead-named = Qui a voté quoi.
ballots-receipt = Code
ballots-stance = Vote
ballots-file = Télécharger le fichier
ballots-verify = Tout le monde peut recompter ce fichier avec :
ballots-members-only = Qui a voté quoi est visible pour les membres de l’instance.
cast-as-substitute = suppléance
cast-as-proxy = vote confié
result-title = Résultat
result-votes = Votes
result-share = { $count } sur { $total } ({ $percent } %)
result-share-of-all = Les pourcentages se rapportent à toutes les voix, abstentions comprises.
result-share-of-ballots = Les pourcentages se rapportent aux bulletins qui nomment une option.
verdict-adopted = Adopté.
verdict-rejected = Non adopté.
verdict-no-quorum = Rien n’a été décidé : trop peu de personnes ont participé.
verdict-too-few = Aucun résultat : trop peu de votes secrets. Ils ont été supprimés.
because-counts = { $yes } oui, { $no } non, abstentions : { $abstain }.
because-no-ballots = Personne n’a voté.
because-more-yes-than-no = Il faut plus de oui que de non : { $yes } contre { $no }.
because-half-of-roll = Il faut oui de plus de la moitié des { $roll } voix de la liste : { $needed } ou plus.
because-two-thirds = Deux tiers de { $of }, c’est { $needed }.
because-yes-of-decided = Oui : { $yes } sur { $base } pour ou contre ({ $percent } %).
because-yes-of-roll = Oui : { $yes } sur { $base } de la liste ({ $percent } %).
because-tie = Autant de oui que de non. Alors tout reste comme avant.
because-quorum-of-present = Quorum : sièges occupés : { $reached } sur { $whole }, nécessaires : { $needed }.
because-quorum-of-ballots = Quorum : voix exprimées : { $reached } sur { $whole }, nécessaires : { $needed }.
done-poll-made = Le vote est préparé. Ouvrez-le quand la salle est prête.
done-poll-started = Le vote est ouvert.
done-poll-stopped = Le vote est terminé. Publiez maintenant le résultat.
done-poll-published = Le résultat est publié.
done-poll-no-result = Le vote est terminé sans résultat.
conflict-poll-exists = Il y a déjà un vote sur cette motion.
conflict-poll-running = Un vote est ouvert. Terminez-le d’abord.
conflict-poll-step = Le vote a changé d’état. Rechargez la page.
conflict-poll-not-started = Le vote n’a pas encore commencé.
conflict-poll-over = Le vote s’est terminé avant l’arrivée de votre vote.
conflict-already-voted = Ce vote a déjà été donné. Le premier compte.
conflict-roll-empty = Personne ne pourrait voter : confirmez d’abord qui est là.
conflict-roll-too-small = Un vote secret a besoin d’au moins cinq votants, sinon il ne serait pas secret.
conflict-ballots-too-few = Moins de cinq votes secrets ont été donnés. Le résultat montrerait qui a voté quoi, donc il reste fermé. Vous pouvez voter de nouveau avec les noms.
conflict-ballots-enough = Il y a assez de votes. Publiez le résultat.
poll-kind = Type de vote
poll-kind-help = Choisissez-le d’abord : le formulaire montre alors ce qu’il faut.
poll-kind-show = Montrer les champs de ce type
kinds-question = Une question
kinds-choice = Un choix entre des options
kinds-election = Une élection
method-yes-no = Oui, non ou abstention
method-single-choice = Une option par personne
method-approval = Plusieurs options par personne (approbation)
method-score = Des points pour chaque option
method-schulze = Un ordre, comparé deux à deux (Schulze)
method-instant-runoff = Un ordre, le plus faible sort (vote alternatif)
method-stv = Un ordre, sièges en proportion (VUT)
method-at-large = Des croix, le plus de voix gagne
poll-title-help = Ce qui est choisi, comme on le lit sur le bulletin.
poll-block = Motions décidées ensemble
poll-block-help = Cochez-en deux ou plus : un seul vote les décide toutes de la même façon. N’en cochez aucune pour la motion du point.
poll-options = Options
poll-options-help = Une par ligne, de 2 à 60. Le titre d’un point de l’ordre du jour devient un lien vers sa motion.
poll-candidates = Candidatures
poll-candidates-help = Une par ligne, de 2 à 60. Le nom d’un membre est relié à ce membre.
poll-options-title = Ce que l’on peut choisir
poll-seats = Sièges
poll-seats-help = Combien sont choisis : moins qu’il n’y a d’options.
poll-highest = Note la plus haute
poll-highest-help = De 1 à 10. La plus basse est 0.
poll-crosses = Options qu’un bulletin peut nommer
poll-crosses-help = Laissez vide pour autant qu’on veut.
poll-tie = En cas d’égalité
poll-tie-help = Cela ne compte que si les voix sont exactement égales.
poll-preview = Montrer ce que cela veut dire
poll-means = Ce que ce vote veut dire
poll-on-block = Le vote décide { $count } motions ensemble :
polls-title = Tous les votes
polls-of-body = Tous les votes de cette instance
polls-of-meeting = Tous les votes de cette réunion
polls-none = Pas encore de vote
polls-none-text = Les votes sont ici dès que la présidence les a préparés.
says-single-choice = Chaque bulletin nomme une option. Celle qui a le plus de voix est choisie.
says-choice-simple = Le plus de voix suffit.
says-choice-absolute = Il lui faut aussi plus de la moitié des voix de la liste.
says-choice-two-thirds = Il lui faut aussi deux tiers des bulletins qui nomment une option.
says-approval = { $seats ->
    [one] Chaque bulletin nomme jusqu’à { $crosses } options. L’option présente sur le plus de bulletins est choisie.
   *[other] Chaque bulletin nomme jusqu’à { $crosses } options. Les { $seats } options présentes sur le plus de bulletins sont choisies.
 }
says-score = { $seats ->
    [one] Chaque bulletin donne aux options de 0 à { $highest } points. L’option qui a le plus de points est choisie.
   *[other] Chaque bulletin donne aux options de 0 à { $highest } points. Les { $seats } options qui ont le plus de points sont choisies.
 }
says-schulze = { $seats ->
    [one] Chaque bulletin met les options en ordre. L’option qui gagne contre chaque autre est choisie ; s’il n’y en a pas, celle qui a la plus forte chaîne de victoires.
   *[other] Chaque bulletin met les options en ordre. Elles sont comparées deux à deux, et les { $seats } qui ont les plus fortes chaînes de victoires sont choisies.
 }
says-instant-runoff = Chaque bulletin met les options en ordre. À chaque tour, la plus faible sort et ses bulletins vont à la suivante, jusqu’à ce qu’une ait plus de la moitié.
says-at-large = { $seats ->
    [one] Chaque bulletin nomme une candidature. Celle qui a le plus de voix est élue.
   *[other] Chaque bulletin nomme jusqu’à { $seats } candidatures. Les { $seats } qui ont le plus de voix sont élues.
 }
says-stv = { $seats ->
    [one] Chaque bulletin met les candidatures en ordre. Celle qui atteint le quota est élue ; les voix de la plus faible vont à la suivante du bulletin, jusqu’à ce qu’une soit élue.
   *[other] Chaque bulletin met les candidatures en ordre. Celle qui atteint le quota est élue ; les voix en trop et celles de la plus faible vont à la suivante du bulletin, jusqu’à ce que { $seats } soient élues.
 }
says-tie-status-quo = Si les voix sont égales, rien ne change et personne ne gagne.
says-tie-chair = Si les voix sont égales, la présidence décide devant tous et dit pourquoi.
says-tie-lot = Si les voix sont égales, le sort décide, et chacun peut refaire le tirage.
ballot-agree = Si moins de cinq personnes votent, mon vote peut être connu.
ballot-by-holder = Le membre a voté. Votre vote à sa place ne compte pas.
ballot-by-proxy = Quelqu’un a voté pour vous : { $vote }. Si vous votez maintenant, seul votre vote compte.
ballot-change = Changer le vote
ballot-fill = Remplir le bulletin
ballot-final = Un vote secret ne peut pas être changé.
ballot-in-room = Ce vote est donné dans la salle.
ballot-mine = Votes que vous pouvez donner
ballot-open = Pas encore donné.
ballot-published = Le résultat est publié.
ballot-stands = Vous avez choisi : { $vote }. Vous pouvez le changer jusqu’à la fin du vote.
ballots-hands = À main levée : { $count }
ballots-papers = Sur papier : { $count }
ballots-pages = Pages de la liste
ballots-room = Votes de la salle
vote-place = {$place}. {$titles}
vote-score = { $title } : { $score }
paper-ballot = Bulletin
paper-choose-one = Choisissez une option
paper-choose-several = Choisissez ce que vous soutenez
paper-at-most = Jusqu’à { $count } sur { $options }.
paper-cast = Donner le vote
paper-motion = Lire la motion
paper-no-score = Pas de points
paper-scores = Points
paper-scores-help = De 0 à { $highest }. Pas de points compte comme 0.
paper-order = Votre ordre
paper-order-help = Mettez d’abord ce que vous préférez. Vous n’avez pas besoin de tout placer.
paper-order-equal = Les options à la même place sont égales pour vous.
paper-order-strict = Chaque place va à une seule option.
paper-place-of = Place de { $title }
paper-no-place = Sans place
paper-in = Ajouter
paper-in-of = Ajouter { $title } à votre ordre
paper-up = Plus haut : { $title }
paper-down = Plus bas : { $title }
paper-out = Retirer { $title } de votre ordre
paper-moved = { $title } est maintenant à la place { $place } sur { $places }.
paper-unplaced = { $title } n’a plus de place.
roll-title = Liste des votants
roll-lead = { $roll } voix sur la liste, pour { $mandates } sièges ; { $present } étaient occupés au début du vote.
roll-voters = Qui peut donner la voix
roll-room = Dans la salle
roll-in-room = Vote dans la salle
roll-tick = Cocher pour la salle
roll-untick = Enlever la coche
roll-tick-help = Cochez qui vote à main levée ou sur papier avant de compter : ce siège ne peut alors plus voter depuis un appareil. Un siège qui a voté depuis un appareil ne peut pas être coché.
roll-ticked = { $count ->
    [one] Un siège vote dans la salle.
   *[other] { $count } sièges votent dans la salle.
 }
left-out-title = Sièges sans voix
left-out-absent = personne n’était là pour lui
left-out-proxy-absent = la personne qui porte la voix n’était pas là
left-out-proxy-full = la personne qui porte la voix en porte déjà autant que les règles le permettent
inroom-title = Votes dans la salle
inroom-lead = Les mains et les papiers comptent à côté des votes depuis un appareil, et sont marqués ainsi.
inroom-figures = Cochés sur la liste : { $ticked }. Saisis : { $entered }.
inroom-over = Le résultat est publié. On ne peut plus rien saisir.
inroom-tick-first = Pendant le vote, cochez sur la liste qui vote dans la salle. Saisissez les votes quand il est terminé.
inroom-nobody = Personne n’a été coché, il n’y a donc rien à saisir.
inroom-hands = Mains
inroom-counted = Papiers, comptés par option
inroom-people = Personnes qui ont levé la main
inroom-people-help = Une personne peut la lever pour plusieurs options.
inroom-papers = Papiers
inroom-paper-question = Un papier par ligne : yes (oui), no (non) ou abstain (abstention).
inroom-paper-one = Un papier par ligne : le numéro de l’option, ou abstain pour une abstention.
inroom-paper-several = Un papier par ligne : les numéros avec des virgules, comme 1,4, ou abstain pour une abstention.
inroom-paper-scores = Un papier par ligne : les points dans l’ordre des options, comme 5,-,0 (- pour aucun), ou abstain pour une abstention.
inroom-paper-order = Un papier par ligne : les numéros dans l’ordre du papier, comme 3>1>2, ou abstain pour une abstention.
inroom-bad-lines = Ces lignes ne sont pas des votes : { $lines }.
inroom-submit = Garder ces votes
result-chosen = Choix : { $titles }.
result-is-chosen = choisi
result-goes-out = sort
result-points = Points
result-option = Option
result-pairs = Comparaisons
result-pairs-help = Chaque nombre dit combien de bulletins mettent l’option de la ligne avant celle de la colonne. Les comparaisons gagnées sont en gras.
result-round = Tour { $round } : il faut { $needed } voix
result-rounds = Tous les tours en tableau
result-exhausted = Bulletins sans option suivante
result-lost = Perdu par l’arrondi
result-needed = Voix nécessaires
verdict-chosen = Choisi.
verdict-chosen-in-part = Choisi, mais des sièges restent vides.
verdict-nothing-chosen = Rien n’a été choisi.
verdict-waits = Une égalité attend sa décision.
because-ballots = Bulletins qui nomment une option : { $ballots }. Abstentions : { $abstentions }.
because-votes = { $title } : { $votes } voix sur { $ballots } ({ $percent } %).
because-sum = { $title } : points { $sum }, bulletins { $given }.
because-choice-absolute = Il fallait plus de la moitié des { $base } voix de la liste : { $needed } ou plus. Le plus de voix : { $votes }, soit { $percent } %.
because-choice-two-thirds = Il fallait deux tiers des { $base } bulletins : { $needed } ou plus. Le plus de voix : { $votes }, soit { $percent } %.
because-beats-all = { $title } gagne contre chaque autre option.
because-strongest-paths = { $title } ne gagne pas contre chaque autre option, mais aucune n’a une plus forte chaîne de victoires.
because-quota = Quota : { $quota } (bulletins : { $ballots }, sièges : { $seats }).
because-chosen-in-round = Tour { $round } : { $title } est choisi avec { $votes } voix ; il en fallait { $needed }.
because-left-in-round = Tour { $round } : { $title } est choisi avec { $votes } voix, parce qu’il ne restait pas plus d’options que de sièges.
because-out-in-round = { $count ->
    [one] Tour { $round } : { $titles } sort avec { $votes } voix.
   *[other] Tour { $round } : { $titles } sortent avec { $votes } voix chacun.
 }
because-surplus-in-round = Tour { $round } : voix au-dessus du quota qui passent de { $titles } à la suite de ces bulletins : { $surplus }.
because-earlier-round = Tour { $round } : plusieurs avaient le moins de voix. { $title } en avait le moins au tour { $earlier }.
because-tie-waits = Une égalité n’est pas encore décidée.
because-tie-chair = Autant de oui que de non. La présidence a décidé : { $stance }.
because-tie-lot = Autant de oui que de non. Le sort est tombé sur : { $stance }.
because-tie-nobody = { $titles } sont à égalité. Selon les règles, personne ne gagne alors.
because-tie-chair-for = { $titles } sont à égalité. La présidence a décidé pour { $who }.
because-tie-chair-out = { $titles } sont à égalité. La présidence a décidé que { $who } sort.
because-tie-lot-for = { $titles } sont à égalité. Le sort est tombé sur { $who }.
because-tie-lot-out = { $titles } sont à égalité. Par le sort, { $who } sort.
because-empty-seats = { $seats ->
    [one] Un siège reste vide.
   *[other] { $seats } sièges restent vides.
 }
because-room = { $count ->
    [one] Un de ces votes a été donné dans la salle.
   *[other] { $count } de ces votes ont été donnés dans la salle.
 }
tie-status-quo = Rien ne change, personne ne gagne
tie-chair = La présidence décide et dit pourquoi
tie-lot = Le sort décide
tie-title = Une égalité
tie-lead = { $titles } ont le même nombre de voix. Décidez maintenant ; ensuite le résultat est publié.
tie-round = Tour { $round }
tie-wins = { $count ->
    [one] Qui gagne
   *[other] Qui gagne : choisissez-en { $count }
 }
tie-out = Qui sort
tie-reason = Raison
tie-reason-help = Tout le monde peut la lire à côté du résultat.
tie-decide = Décider et publier
tie-seed = Ce qui a été tiré
tie-seed-help = Tirez-le devant tous : lancez des dés ou demandez un nombre à plusieurs personnes. Écrivez ce qui est sorti, 80 caractères au plus.
tie-draw = Tirer au sort et publier
tie-reason-was = La présidence a donné cette raison :
tie-seed-was = Le sort a été tiré avec :
tie-seed-how = L’ordre est celui de SHA-256 de ce texte, d’un deux-points et du numéro de l’option.
done-inroom-entered = Les votes de la salle sont gardés.
conflict-holder-voted = Le membre a voté. C’est ce vote qui compte.
conflict-voted-in-room = Ce vote est donné dans la salle. Si c’est une erreur, dites-le au secrétariat.
conflict-voted-online = Ce siège a voté depuis un appareil. Il ne peut pas voter aussi dans la salle.
conflict-room-too-few = Moins de cinq votes sur papier ne seraient pas secrets. Cochez au moins cinq sièges, ou aucun.
conflict-papers-too-few = Moins de cinq votes sur papier ont été saisis. Le résultat montrerait qui a voté quoi ; il reste donc fermé. Saisissez au moins cinq votes, ou aucun.
conflict-room-too-many = Il y a plus de votes que de sièges cochés sur la liste.
conflict-tie-decided = Une égalité de ce décompte a été décidée. Les votes de la salle restent comme ils sont.
conflict-tie-waits = Une égalité attend sa décision.
conflict-no-tie = Il n’y a pas d’égalité à décider.
