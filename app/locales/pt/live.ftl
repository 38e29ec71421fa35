live-keys-lead = Basta uma tecla enquanto não escreve.
projector-title = Projeção
projector-vote = Votação
projector-cast = { $cast } de { $roll } votos entregues
projector-more = { $count ->
    [one] e mais uma pessoa
   *[other] e mais { $count }
 }
