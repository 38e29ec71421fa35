live-keys-lead = Este de ajuns o tastă cât timp nu scrieți.
projector-title = Proiecție
projector-vote = Vot
projector-cast = { $cast } din { $roll } voturi exprimate
projector-more = { $count ->
    [one] și încă o persoană
    [few] și încă { $count }
   *[other] și încă { $count }
 }
