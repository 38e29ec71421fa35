poll-new = Prepare a vote
poll-new-lead = You start the vote later, when the room is ready.
poll-new-submit = Prepare this vote
poll-question = Question
poll-question-help = So that yes, no and abstain are clear answers.
poll-question-of = Adopt “{ $title }”?
poll-item = Item of the agenda
poll-item-none = No item
poll-on-motion = The vote is about the motion
poll-rules = Rules of this vote
poll-secret-plain = This vote is secret. The operator of this server could look. Others cannot. You could show your code to someone.
poll-finished-plain = The vote has ended. The chair publishes the result next.
poll-state-created = Prepared
poll-state-started = Open for votes
poll-state-finished = Ended
poll-state-published = Result published
poll-state-no-result = Ended without a result
poll-act-start = Start the vote
poll-act-stop = End the vote
poll-act-publish = Publish the result
poll-act-remove = Remove
poll-act-end-without-result = End without a result
poll-no-result-title = End without a result?
poll-no-result-effect = The secret votes on “{ $title }” are deleted, and nothing is decided. You can vote on it again. This cannot be undone.
stance-yes = Yes
stance-no = No
stance-abstain = Abstain
secrecy-named = With names
secrecy-secret = Secret
majority-simple = More yes than no
majority-absolute = Yes from more than half of all votes on the roll
majority-two-thirds = Two thirds of yes and no
quorum-none = No quorum
quorum-present = Members who are there
quorum-ballots = Votes cast
share-quarter = one quarter
share-third = one third
share-half = half
share-more-than-half = more than half
share-two-thirds = two thirds
presence-needed = Only those who are there vote
presence-not-needed = All members can vote, also from elsewhere
rules-majority = A motion passes with
rules-quorum = Quorum
rules-quorum-help = How many must take part so that a decision counts.
rules-share = Quorum: how many
rules-secrecy = Names
rules-secrecy-help = A secret vote needs at least five voters.
rules-presence = Who can vote
rules-proxies = Votes of absent members one person can cast
rules-proxies-help = 0 to 5
says-majority-simple = A motion passes when there are more yes than no.
says-majority-absolute = A motion passes when more than half of all votes on the roll are yes.
says-majority-two-thirds = A motion passes when at least two thirds of the yes and no votes are yes.
says-quorum-none = There is no quorum: every vote decides.
says-quorum-present = Quorum: { $share } of the members must be there.
says-quorum-ballots = Quorum: { $share } of the votes on the roll must be cast.
says-secrecy-named = Members see who voted what, once the result is published.
says-secrecy-secret = Nobody sees who voted what.
says-presence-needed = Only members who are there can vote.
says-presence-not-needed = Members can also vote from elsewhere.
says-proxies = { $count ->
    [0] Nobody votes for another member.
    [one] One person can vote for one absent member.
   *[other] One person can vote for { $count } absent members.
 }
ballot-no-poll = Vote
ballot-nothing = No vote runs now.
ballot-soon = The vote has not begun.
ballot-done = Your vote is counted.
ballot-not-on-roll = You are not on the roll of this vote.
ballot-guest = Members vote now.
ballot-over = The vote has ended. The result comes soon.
ballot-for = You vote for { $name }.
ballot-secrecy-named = Your name will stand beside your vote.
ballot-secrecy-secret = Your vote is secret.
ballot-not-counted = You chose: { $chosen }. This was not counted.
counted-title = Your vote is counted
counted-receipt = This is your code:
counted-receipt-help = It stands in the list of ballots when the result is published. We show it only once.
counted-next = Cast the next vote
ballots-title = List of ballots
ballots-lead-secret = Find your code. Beside it stands what you voted. No name is stored with it.
ballots-lead-named = Who voted what.
ballots-receipt = Code
ballots-stance = Vote
ballots-file = Download the file
ballots-verify = Anybody can count this file again with:
ballots-members-only = Who voted what is for members of the body.
cast-as-substitute = substitute
cast-as-proxy = vote given to another member
result-title = Result
result-votes = Votes
result-share = { $count } of { $total } ({ $percent } %)
result-share-of-all = The percentages are of all votes, abstentions included.
result-share-of-ballots = The percentages are of the ballots that named an option.
verdict-adopted = Adopted.
verdict-rejected = Not adopted.
verdict-no-quorum = Nothing was decided: too few took part.
verdict-too-few = No result: too few secret votes came. They were deleted.
because-counts = { $yes } yes, { $no } no, { $abstain } abstained.
because-no-ballots = Nobody voted.
because-more-yes-than-no = To pass, yes must be more than no: { $yes } against { $no }.
because-half-of-roll = To pass, more than half of { $roll } votes on the roll must be yes: { $needed } or more.
because-two-thirds = Two thirds of { $of } is { $needed }.
because-yes-of-decided = Yes: { $yes } of { $base } for or against ({ $percent } %).
because-yes-of-roll = Yes: { $yes } of { $base } on the roll ({ $percent } %).
because-tie = Yes and no are equal. Then everything stays as it is.
because-quorum-of-present = Quorum: seats filled: { $reached } of { $whole }, needed: { $needed }.
because-quorum-of-ballots = Quorum: votes cast: { $reached } of { $whole }, needed: { $needed }.
done-poll-made = The vote is prepared. Start it when the room is ready.
done-poll-started = The vote runs.
done-poll-stopped = The vote has ended. Now publish the result.
done-poll-published = The result is published.
done-poll-no-result = The vote has ended without a result.
conflict-poll-exists = There is already a vote on this motion.
conflict-poll-running = A vote runs now. End it first.
conflict-poll-step = The vote is in another state now. Please load the page again.
conflict-poll-not-started = The vote has not begun yet.
conflict-poll-over = The vote ended before your vote came.
conflict-already-voted = This vote was cast before. The first one counts.
conflict-roll-empty = Nobody could vote: confirm first who is there.
conflict-roll-too-small = A secret vote needs at least five voters, or it would not be secret.
conflict-ballots-too-few = Fewer than five secret votes were cast. The result would show who voted what, so it stays closed. You can hold a new vote with names.
conflict-ballots-enough = Enough votes came. Publish the result.
poll-kind = Kind of vote
poll-kind-help = Choose it first: the form then shows what this kind needs.
poll-kind-show = Show the fields of this kind
kinds-question = A question
kinds-choice = A choice among options
kinds-election = An election
method-yes-no = Yes, no or abstain
method-single-choice = One option each
method-approval = Several options each (approval)
method-score = Points for each option
method-schulze = Order, compared in pairs (Schulze)
method-instant-runoff = Order, the weakest goes out (instant runoff)
method-stv = Order, seats in proportion (STV)
method-at-large = Crosses, the most votes win
poll-title-help = What is chosen, as people read it on the ballot.
poll-block = Motions decided together
poll-block-help = Tick two or more: one vote decides all of them in the same way. Tick none for the motion of the item.
poll-options = Options
poll-options-help = One on each line, 2 to 60. The title of an item of the agenda becomes a link to its motion.
poll-candidates = Candidates
poll-candidates-help = One on each line, 2 to 60. The name of a member is linked with that member.
poll-options-title = What can be chosen
poll-seats = Seats
poll-seats-help = How many are chosen: fewer than there are options.
poll-highest = Highest score
poll-highest-help = 1 to 10. The lowest is 0.
poll-crosses = Options one ballot may name
poll-crosses-help = Leave it empty for as many as one likes.
poll-tie = When there is a tie
poll-tie-help = It matters only when votes are exactly equal.
poll-preview = Show what it means
poll-means = What this vote means
poll-on-block = The vote decides { $count } motions together:
polls-title = All votes
polls-of-body = All votes of this body
polls-of-meeting = All votes of this meeting
polls-none = No vote yet
polls-none-text = Votes stand here once the chair has prepared them.
says-single-choice = Each ballot names one option. The one with the most votes is chosen.
says-choice-simple = The most votes are enough.
says-choice-absolute = It also needs more than half of all votes on the roll.
says-choice-two-thirds = It also needs two thirds of the ballots that name an option.
says-approval = { $seats ->
    [one] Each ballot names up to { $crosses } options. The option on the most ballots is chosen.
   *[other] Each ballot names up to { $crosses } options. The { $seats } options on the most ballots are chosen.
 }
says-score = { $seats ->
    [one] Each ballot gives options 0 to { $highest } points. The option with the most points is chosen.
   *[other] Each ballot gives options 0 to { $highest } points. The { $seats } options with the most points are chosen.
 }
says-schulze = { $seats ->
    [one] Each ballot puts options in order. The option that wins against every other one is chosen; if there is none, the one with the strongest chain of wins.
   *[other] Each ballot puts options in order. Options are compared in pairs, and the { $seats } with the strongest chains of wins are chosen.
 }
says-instant-runoff = Each ballot puts options in order. Round by round the weakest option goes out and its ballots go on to the next one, until one has more than half.
says-at-large = { $seats ->
    [one] Each ballot names one candidate. The one with the most votes is elected.
   *[other] Each ballot names up to { $seats } candidates. The { $seats } with the most votes are elected.
 }
says-stv = { $seats ->
    [one] Each ballot puts candidates in order. Who reaches the quota is elected; votes of the weakest go on to the next on the ballot, until one is elected.
   *[other] Each ballot puts candidates in order. Who reaches the quota is elected; spare votes and votes of the weakest go on to the next on the ballot, until { $seats } are elected.
 }
says-tie-status-quo = When votes are equal, nothing changes and nobody wins.
says-tie-chair = When votes are equal, the chair decides in the open and says why.
says-tie-lot = When votes are equal, a lot decides, and anybody can draw it again.
ballot-agree = If fewer than five people vote, my vote may be known.
ballot-by-holder = The member has voted. Your vote for them does not count.
ballot-by-proxy = Somebody voted for you: { $vote }. If you vote now, only your vote counts.
ballot-change = Change the vote
ballot-fill = Fill in the ballot
ballot-final = A secret vote cannot be changed.
ballot-in-room = This vote is taken in the room.
ballot-mine = Votes you can cast
ballot-open = Not cast yet.
ballot-published = The result is published.
ballot-stands = You chose: { $vote }. You can change it until the vote ends.
ballots-hands = Shown by hand: { $count }
ballots-papers = On paper: { $count }
ballots-pages = Pages of the list
ballots-room = Votes of the room
vote-place = {$place}. {$titles}
vote-score = { $title }: { $score }
paper-ballot = Ballot
paper-choose-one = Choose one
paper-choose-several = Choose what you support
paper-at-most = Up to { $count } of { $options }.
paper-cast = Cast the vote
paper-motion = Read the motion
paper-no-score = No points
paper-scores = Points
paper-scores-help = From 0 to { $highest }. No points counts as 0.
paper-order = Your order
paper-order-help = Put first what you like most. You need not place all.
paper-order-equal = Options in the same place are equal to you.
paper-order-strict = Each place goes to one option.
paper-place-of = Place of { $title }
paper-no-place = No place
paper-in = Add
paper-in-of = Add { $title } to your order
paper-up = Higher: { $title }
paper-down = Lower: { $title }
paper-out = Take { $title } out of your order
paper-moved = { $title } is now in place { $place } of { $places }.
paper-unplaced = { $title } has no place now.
roll-title = Roll
roll-lead = { $roll } votes on the roll, of { $mandates } seats; { $present } were filled when the vote began.
roll-voters = Who can cast it
roll-room = In the room
roll-in-room = Votes in the room
roll-tick = Tick for the room
roll-untick = Take the tick away
roll-tick-help = Tick who votes by hand or on paper before you count: from then on this seat cannot vote from a device. A seat that has voted from a device cannot be ticked.
roll-ticked = { $count ->
    [one] One seat votes in the room.
   *[other] { $count } seats vote in the room.
 }
left-out-title = Seats without a vote
left-out-absent = nobody was there for it
left-out-proxy-absent = the person who carries the vote was not there
left-out-proxy-full = the person who carries the vote already carries as many as the rules allow
inroom-title = Votes in the room
inroom-lead = Hands and papers count beside the votes from devices, and are marked as such.
inroom-figures = Ticked on the roll: { $ticked }. Entered: { $entered }.
inroom-over = The result is published. Nothing can be entered any more.
inroom-tick-first = While the vote runs, tick on the roll who votes in the room. Enter the votes once it has ended.
inroom-nobody = Nobody was ticked, so there is nothing to enter.
inroom-hands = Hands
inroom-counted = Papers, counted by option
inroom-people = People who raised a hand
inroom-people-help = One person can raise it for several options.
inroom-papers = Papers
inroom-paper-question = One paper on each line: yes, no or abstain.
inroom-paper-one = One paper on each line: the number of the option, or abstain.
inroom-paper-several = One paper on each line: the numbers with commas, as 1,4, or abstain.
inroom-paper-scores = One paper on each line: the points in the order of the options, as 5,-,0 (- for none), or abstain.
inroom-paper-order = One paper on each line: the numbers in the order of the paper, as 3>1>2, or abstain.
inroom-bad-lines = These lines are no votes: { $lines }.
inroom-submit = Keep these votes
result-chosen = Chosen: { $titles }.
result-is-chosen = chosen
result-goes-out = goes out
result-points = Points
result-option = Option
result-pairs = Comparisons
result-pairs-help = Each number says how many ballots put the option of its row before the one of its column. Comparisons that were won are bold.
result-round = Round { $round }, votes needed: { $needed }
result-rounds = All rounds as a table
result-exhausted = Ballots without a next option
result-lost = Lost by rounding
result-needed = Votes needed
verdict-chosen = Chosen.
verdict-chosen-in-part = Chosen, but seats stay empty.
verdict-nothing-chosen = Nothing was chosen.
verdict-waits = A tie waits for its decision.
because-ballots = Ballots that name an option: { $ballots }. Abstentions: { $abstentions }.
because-votes = { $title }: { $votes } of { $ballots } ({ $percent } %).
because-sum = { $title }: points { $sum }, ballots { $given }.
because-choice-absolute = More than half of { $base } votes on the roll was needed: { $needed } or more. The most votes were { $votes }: { $percent } %.
because-choice-two-thirds = Two thirds of { $base } ballots was needed: { $needed } or more. The most votes were { $votes }: { $percent } %.
because-beats-all = { $title } wins against every other option.
because-strongest-paths = { $title } does not win against every other option, but no other has a stronger chain of wins.
because-quota = Quota: { $quota } (ballots: { $ballots }, seats: { $seats }).
because-chosen-in-round = Round { $round }: { $title } is chosen (votes: { $votes }, needed: { $needed }).
because-left-in-round = Round { $round }: { $title } is chosen (votes: { $votes }), because no more options were left than seats.
because-out-in-round = { $count ->
    [one] Round { $round }: { $titles } goes out (votes: { $votes }).
   *[other] Round { $round }: { $titles } go out (votes each: { $votes }).
 }
because-surplus-in-round = Round { $round }: votes above the quota go on from { $titles } to the next on those ballots: { $surplus }.
because-earlier-round = Round { $round }: several had the fewest votes. { $title } had the fewest in round { $earlier }.
because-tie-waits = A tie is not decided yet.
because-tie-chair = Yes and no are equal. The chair decided: { $stance }.
because-tie-lot = Yes and no are equal. The lot fell on: { $stance }.
because-tie-nobody = { $titles } are equal. By the rules nobody wins such a tie.
because-tie-chair-for = { $titles } are equal. The chair decided for { $who }.
because-tie-chair-out = { $titles } are equal. The chair decided that { $who } goes out.
because-tie-lot-for = { $titles } are equal. The lot fell on { $who }.
because-tie-lot-out = { $titles } are equal. By the lot { $who } goes out.
because-empty-seats = { $seats ->
    [one] One seat stays empty.
   *[other] { $seats } seats stay empty.
 }
because-room = { $count ->
    [one] One of these votes was cast in the room.
   *[other] { $count } of these votes were cast in the room.
 }
tie-status-quo = Nothing changes, nobody wins
tie-chair = The chair decides and says why
tie-lot = The lot decides
tie-title = A tie
tie-lead = { $titles } have equal votes. Decide now; then the result is published.
tie-round = Round { $round }
tie-wins = { $count ->
    [one] Who wins
   *[other] Who wins: choose { $count }
 }
tie-out = Who goes out
tie-reason = Reason
tie-reason-help = Everybody can read it beside the result.
tie-decide = Decide and publish
tie-seed = What was drawn
tie-seed-help = Draw it in the open: throw dice, or ask several people for a number. Write down what came, up to 80 characters.
tie-draw = Draw the lot and publish
tie-reason-was = The chair gave this reason:
tie-seed-was = The lot was drawn with:
tie-seed-how = The order is that of SHA-256 of this text, a colon and the number of the option.
done-inroom-entered = The votes of the room are kept.
conflict-holder-voted = The member has voted. That vote counts.
conflict-voted-in-room = This vote is taken in the room. If that is a mistake, tell the secretary.
conflict-voted-online = This seat has voted from a device. It cannot vote in the room as well.
conflict-room-too-few = Fewer than five votes on paper would not be secret. Tick at least five seats, or none.
conflict-papers-too-few = Fewer than five votes on paper were entered. The result would show who voted what, so it stays closed. Enter at least five votes, or none.
conflict-room-too-many = These are more votes than seats ticked on the roll.
conflict-tie-decided = A tie of this count was decided. The votes of the room stay as they are.
conflict-tie-waits = A tie waits for its decision.
conflict-no-tie = There is no tie to decide.
