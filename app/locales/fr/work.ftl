place-work = Mon travail
work-title = Mon travail
work-lead = { $count ->
    [0] Rien ne vous attend.
    [one] Une chose vous attend.
   *[other] { $count } choses vous attendent.
}
work-waiting = Ce qui vous attend
work-empty-title = Tout est fait
work-empty-text = Quand une étape a besoin de vous, elle apparaît ici en premier.
work-empty-step = Voir l’édition en cours
work-told = Ce qu’on vous a dit
work-places = Vos espaces
work-told-nothing = Rien pour l’instant. Quand il se passe quelque chose pour vos propositions, équipes ou organes, vous le lisez ici.
work-read-all = Tout marquer comme lu
work-new = Nouveau
due-late = { $days ->
    [one] Un jour de retard : c’était pour le { $date }
   *[other] { $days } jours de retard : c’était pour le { $date }
}
due-today = À faire aujourd’hui, { $date }
due-in = { $days ->
    [one] À faire demain, { $date }
   *[other] À faire dans { $days } jours, { $date }
}
waited-minutes = { $count ->
    [0] En attente depuis moins d’une minute
    [one] En attente depuis { $count } minute
   *[other] En attente depuis { $count } minutes
}
waited-hours = { $count ->
    [one] En attente depuis { $count } heure
   *[other] En attente depuis { $count } heures
}
waited-days = { $count ->
    [one] En attente depuis { $count } jour
   *[other] En attente depuis { $count } jours
}
