live-keys-lead = Eine Taste genügt, solange Sie nicht schreiben.
projector-title = Leinwand
projector-vote = Abstimmung
projector-cast = { $cast } von { $roll } Stimmen abgegeben
projector-more = { $count ->
    [one] und eine weitere Person
   *[other] und { $count } weitere
 }
