# The assignment with its reasons; fields, absences, requests to take over, the work of the jury.
assign-tab-proposals = By proposal
assign-tab-jurors = By juror
assign-tab-not-met = Not met ({ $count })
assign-column-fields = Fields
assign-column-jurors = Jurors, and why
assign-column-load = Reviews of at most
assign-column-languages = Languages
assign-column-problem = What is not met
assign-problems = Proposals that lack something
assign-why-by-hand = set by hand
assign-why-stands = stands already
assign-why-language = reads the language
assign-why-foreign-language = reads it as a foreign language
assign-why-field = knows the field
assign-why-load = has room for it
assign-numbers = Jurors: { $jurors }. With a conflict, or stood back: { $conflicted }. Full: { $full }. Away: { $unavailable }.
assign-no-expert = None of its jurors knows its field.
assign-foreign = Read as a foreign language by { $names }.
assign-missing = Reviews that nobody can take: { $count }
assign-foreign-count = Reviews in a foreign language: { $count }
assign-no-expert-count = Proposals whose field none of their jurors knows: { $count }
assign-no-topic-count = Proposals without a field: { $count }
assign-groups = The jurors fall into { $count } groups that read no proposal in common. How severe they are cannot be compared from one group to another.
assign-away-count = Jurors who are away and get nothing new: { $count }
assign-only-juror = Only what { $name } reads.
assign-only-proposal = Only one proposal.
assign-show-all = Show all
assign-all-met = Everything is met
assign-all-met-text = Every proposal has enough jurors, who read its language and know its field.
topics-title = What proposals are about
topics-lead = Tick the fields of each proposal. The assignment then gives each one a juror who knows its field, where that can be.
review-state-away = Juror away
away-title = Your part in this round
away-heading = Are you away?
away-lead = Say so as soon as you know. Then others score in your place, and no team waits.
away-kind = What is it?
away-kind-away = I am away for some days
away-kind-stopped = I cannot go on in this round
away-from = First day away
away-from-help = Today, when you leave it empty.
away-until = Last day away
away-until-help = Only when you are away for some days.
away-keeps = I keep my reviews and finish them in time
away-keeps-help = Otherwise other jurors get the reviews that you have not finished. What you have finished stays.
away-say = Say that I am away
away-unfinished = Reviews that you have not finished: { $count }
away-until-day = You are away until { $day }, and get nothing new until then.
away-for-good = You have said that you cannot go on in this round. You get nothing new.
away-over = Your absence ended on { $day }.
away-gone = Reviews of yours that went back: { $count }
away-back = I am back
away-back-help = When you come back, you have again what nobody else has by then, with your drafts.
away-fields-title = Your fields
away-fields = Fields that you know well
away-fields-help = You get proposals from these fields first.
swap-title = Ask somebody to take over
swap-lead = Somebody else scores this proposal in your place, if they agree. Until then it stays yours.
swap-lead-anonymous = Jurors do not know each other's names in this round. Everybody who can take the review sees your request, without your name.
swap-to = Whom do you ask?
swap-anyone = Anyone who can
swap-can = Jurors who can take it: { $count }
swap-reason = Why?
swap-reason-help = Those whom you ask read this, and the organisers.
swap-ask = Send the request
swap-nobody = Nobody can take it now
swap-nobody-text = The other jurors have a conflict of interest, or no room, or have it already. If you cannot score it, stand back: the organisers look for somebody.
swap-closed = This review can no longer be handed over
swap-closed-text = It has begun, or the round is not open. You can still stand back.
swap-standing = You have already asked
swap-standing-text = Your request stands until somebody takes the review, or you begin it.
swap-take = Take the review
swap-decline = Decline
swap-withdraw = Take the request back
swap-give-to = Give it to
swap-state-open = Open
swap-state-taken = Taken over
swap-state-declined = Declined
swap-state-withdrawn = Taken back
swap-state-ended = Ended
swaps-title = Requests to take over
swaps-lead = Jurors ask others to take over a review. Nothing changes until somebody takes it.
swaps-asked = What you are asked
swaps-mine = What you asked
swaps-none = No request
swaps-none-text = When a juror needs somebody for a review that you can take, it stands here.
swaps-from = From { $name }.
swaps-to = To { $name }.
swaps-to-anyone = To anyone who can.
swaps-taken-by = Taken over by { $name }.
swaps-requests = Requests of jurors
swaps-requests-lead = Jurors ask each other to take over a review. You can decide in their place.
swaps-requests-none = When jurors ask others to take over a review, it stands here.
swaps-all = All requests
workload-title = Work of the jury
workload-lead = Who takes, has and has done how much. It says how far somebody is, not what they gave.
workload-tab-jurors = Jurors ({ $count })
workload-tab-proposals = Proposals ({ $count })
workload-sort = Order
workload-sort-name = Name
workload-sort-assigned = Most given
workload-sort-open = Most to write
workload-sort-finished = Most finished
workload-sort-room = Most room
workload-sort-seen = Longest without writing
coverage-sort-number = Number
coverage-sort-finished = Fewest finished
coverage-sort-assigned = Fewest jurors
workload-column-gone = Went back
workload-column-seen = Last written
workload-never = not yet
workload-limit-of = Reviews of { $name } at most
workload-limit-help = Empty for the limit of the round.
workload-away = Away
workload-away-until = Away until { $day }
workload-stopped = Does not go on
workload-former = No longer a juror
workload-back = Is back
workload-mark = Mark a juror as away
workload-mark-help = Reviews that are not finished go back, and nothing new is given. The juror gets a message.
workload-mark-act = Mark as away
done-topics = The fields of the proposals are saved.
done-jury-fields = Your fields are saved.
done-juror-away = Thank you for telling us. The organisers know it.
done-juror-back = Welcome back.
done-juror-marked-away = The juror is marked as away.
done-juror-marked-back = The juror is there again.
done-swap-asked = Your request is sent.
done-swap-taken = The review is yours now. Thank you.
done-swap-declined = The request is declined.
done-swap-withdrawn = Your request is taken back.
done-swap-given = The review is given to the juror.
conflict-not-away = This juror is not marked as away.
conflict-juror-away = This juror is away.
conflict-swap-too-late = This review has begun, or the round is not open. It can no longer be handed over.
conflict-swap-open = There is already a request for this review.
conflict-swap-nobody = No other juror can take this review now.
conflict-swap-ended = This request has ended.
conflict-swap-no-room = The juror has no room left for this review, or has or had it.
notice-jury-away = A juror of “{ $challenge }” is away. Reviews that went back: { $count }.
notice-jury-back = A juror of “{ $challenge }” is back. Reviews that they have again: { $count }.
notice-jury-marked-away = You are marked as away in the jury of “{ $challenge }”.
notice-jury-swap-asked = A juror of “{ $challenge }” asks you to take over a review.
notice-jury-swap-taken = Another juror takes over your review for “{ $challenge }”.
notice-jury-swap-declined = Your request for “{ $challenge }” was declined. The review stays yours.
mail-jury-away-subject = A juror of “{ $challenge }” is away
mail-jury-away-body =
    Hello,

    A juror of “{ $challenge }” is away. Reviews that went back: { $count }. See what is missing, and give it to others:
    { $link }
mail-jury-back-subject = A juror of “{ $challenge }” is back
mail-jury-back-body =
    Hello,

    A juror of “{ $challenge }” is back. Reviews that they have again: { $count }. The assignment as it stands is here:
    { $link }
mail-jury-marked-away-subject = You are marked as away: “{ $challenge }”
mail-jury-marked-away-body =
    Hello,

    An organiser has marked you as away in the jury of “{ $challenge }”. If that is not so, say here that you are back:
    { $link }
mail-jury-swap-asked-subject = Can you take over a review for “{ $challenge }”?
mail-jury-swap-asked-body =
    Hello,

    A juror of “{ $challenge }” asks you to take over a review. You can say yes or no here:
    { $link }
mail-jury-swap-taken-subject = Your review for “{ $challenge }” is taken over
mail-jury-swap-taken-body =
    Hello,

    Another juror takes over your review for “{ $challenge }”. You have nothing more to do for it:
    { $link }
mail-jury-swap-declined-subject = Your request for “{ $challenge }” was declined
mail-jury-swap-declined-body =
    Hello,

    Your request for “{ $challenge }” was declined, and the review stays yours. You can ask somebody else:
    { $link }
