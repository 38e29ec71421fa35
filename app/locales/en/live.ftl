live-keys-lead = One key is enough while you do not write.
projector-title = Projector
projector-vote = Vote
projector-cast = { $cast } of { $roll } votes cast
projector-more = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
