live-keys-lead = Basta un tasto, finché non scrive.
projector-title = Proiezione
projector-vote = Voto
projector-cast = { $cast } voti espressi su { $roll }
projector-more = { $count ->
    [one] e un’altra persona
   *[other] e altre { $count }
 }
