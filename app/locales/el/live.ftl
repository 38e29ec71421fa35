live-keys-lead = Αρκεί ένα πλήκτρο, όσο δεν γράφετε.
projector-title = Προβολή
projector-vote = Ψηφοφορία
projector-cast = { $cast } από { $roll } ψήφους
projector-more = { $count ->
    [one] και ένα ακόμη άτομο
   *[other] και ακόμη { $count }
 }
