letter-title = Letter of the jury
letter-name = Letter of the jury on { $number }
letter-draft = Preview: this letter has not been sent. The team reads it when the result is published.
letter-to = To the team
letter-proposal = Proposal
letter-proposal-title = Title
letter-greeting = Dear team,
letter-greeting-team = Dear team { $team },
letter-decision-selected = The jury has selected your proposal. Congratulations!
letter-decision-selected-with-conditions = The jury has selected your proposal, with conditions. Congratulations!
letter-decision-goes-on = The jury takes your proposal on to the next round. Congratulations!
letter-decision-not-selected = The jury has not selected your proposal. Thank you for the work that you have put into it.
letter-conditions = Reasons and conditions
letter-figures = The result in figures
letter-reviews = { $count ->
    [0] No juror has scored your proposal.
    [one] One juror has read and scored your proposal.
   *[other] { $count } jurors have read and scored your proposal.
 }
letter-mean = It has { $points } points of 100: the mean of what they gave.
letter-rank = Its rank is { $rank } of { $all }.
letter-next = What comes next
letter-next-selected = The organisers can send your proposal to an assembly. There it can become a motion, be changed and be voted. Each step stands on the page of your proposal.
letter-next-selected-with-conditions = Read the conditions above, and tell the organisers how you meet them. Then they can send your proposal to an assembly, where it is debated and voted. Each step stands on the page of your proposal.
letter-next-goes-on = The jury reads your proposal once more, beside the others that go on. You need not do anything. When that round is over, you get another letter.
letter-next-not-selected = Your text stays yours and is not published. Read what the jurors advise: you can make the text better and propose it again in another edition.
letter-criteria-lead = For each criterion: how many jurors chose which level.
letter-column-level = Level
letter-column-jurors = Jurors
letter-comments-lead = Each text is by one juror. Names are not told.
letter-ask = Questions or objections
letter-ask-text = Ask the organisers of the edition, or your mentor. If you think that a rule was broken, write so to the organisers, with the number { $number }.
letter-closing = With kind regards,
letter-signature = The jury of “{ $challenge }”
letter-address = The whole life of this proposal:
letter-missing = Some signs of these texts cannot be printed here. The page of this letter shows them all.
letter-pdf = Letter as PDF
letters-title = Letters to the teams
letters-preview = Nothing is sent yet. You read here what each team will get, as it would be with the choice below.
letters-show = Show the letters so
letters-early = No letters yet
letters-early-text = When the round is closed and the jury has decided, you read here what each team will get.
letters-none = No letter for you to read
letters-none-text = There is no proposal in this round, or you may not see its reviews.
letters-sent = Sent
letters-not-sent = Not sent
