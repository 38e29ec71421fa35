live-keys-lead = Une seule touche suffit tant que vous n’écrivez pas.
projector-title = Projection
projector-vote = Vote
projector-cast = { $cast } votes exprimés sur { $roll }
projector-more = { $count ->
    [one] et une autre personne
   *[other] et { $count } autres
 }
