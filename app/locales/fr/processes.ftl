conflict-process-has-numbers = Des propositions ont déjà un numéro de cette année. L’année ne change plus.
conflict-phase-changed-since = Autre chose a changé depuis. Regardez d’abord l’état actuel.
conflict-last-organiser = Le dernier organisateur reste. Nommez d’abord quelqu’un d’autre.
conflict-too-many-challenges = Une édition a au plus 30 défis.
conflict-challenge-in-use = Des équipes écrivent déjà sur ce défi. Ses parties peuvent être changées, pas supprimées.
conflict-challenge-has-numbers = Des propositions répondent déjà à ce défi. Son adresse ne change plus.
