motion-new = Write a motion
motion-new-lead = A motion is a text that the body debates and votes on. Proposals of teams come by the inbox.
motion-new-submit = Bring it in
motion-title = Title
motion-text = Text
motion-text-help = An empty line begins a new paragraph. Each paragraph gets a number.
motion-reason = Reasons
motion-about = About this motion
motion-since = Brought in
motion-decided = Decided
motion-proposal = Made of the proposal
motion-hash = Check sum of the text that was sent
motion-paragraph = Paragraph { $number }
motion-withdraw = Withdraw the motion
motion-state-submitted = Brought in
motion-state-on-agenda = On the agenda
motion-state-in-debate = In debate
motion-state-adopted = Adopted
motion-state-rejected = Not adopted
motion-state-postponed = Postponed
motion-state-withdrawn = Withdrawn
done-motion-made = The motion is brought in.
done-motion-withdrawn = The motion is withdrawn.
conflict-motion-step = The motion is in another state now. Please load the page again.
conflict-motion-decided = This motion was decided before.
inbox-title = Inbox
inbox-lead = Selected proposals and motions of other bodies arrive here. One act makes a motion of this body.
inbox-empty = Nothing waits here.
inbox-meeting = Meeting
inbox-later = Without a meeting for now
inbox-take = Make it a motion
sending-title = Send a selected proposal to a body
sending-lead = The body debates it and votes.
sending-empty = No selected proposal waits.
sending-proposal = Proposal
sending-body = Body
sending-submit = Send
done-sent-to-body = The proposal is in the inbox of the body.
conflict-already-in-body = This body has this proposal already.
waiting-inbox = { $count ->
    [one] One proposal waits in the inbox of your body
   *[other] { $count } proposals wait in the inbox of your body
 }
waiting-inbox-act = Open the inbox
motion-submitters = Brought in by
motion-team = Team
motion-supporters = Supporters
motion-history = What happened so far
motion-acts = What you can do
motion-in-block = Decided in the block
motion-out-of-block = Taken out of the block
motion-text-before = The text before
motion-state-referred = With a committee
motion-state-needs-changes = Needs changes
motion-step-put-on-agenda = Put on an agenda
motion-step-take-off-agenda = Taken off the agenda
motion-step-debate = Debate began
motion-step-adopt = Adopted
motion-step-reject = Not adopted
motion-step-postpone = Postponed
motion-step-withdraw = Withdrawn
motion-step-refer = Given to a committee
motion-step-report-back = Came back from the committee
motion-step-ask-changes = Changes were asked for
motion-step-resubmit = Brought in again
motion-by-meeting = By the meeting
motion-by-officers = By those who lead the body
motion-by-submitters = By those who brought it in
step-to = To:
step-until = Until { $date }
support-count = { $count ->
    [one] One supporter
   *[other] { $count } supporters
 }
support-needed = { $count } of { $needed } supporters
support-missing = { $count ->
    [one] One more is needed before it can come to an agenda.
   *[other] { $count } more are needed before it can come to an agenda.
 }
support-names = Who supports it
support-more = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
support-help = All members and guests see your name here. Support is no vote.
support-give = Support this motion
support-yours = You support this motion.
support-take-back = Take my support back
submitters-asked = Asked, and not yet answered. Only you see these names:
submitter-asked-you = You are asked to bring this motion in, too. Your name appears once you agree.
submitter-agree = Bring it in, too
submitter-decline = No, thank you
submitter-leave = Take my name off
motion-as = You bring it in
motion-as-member = as a member
motion-as-body = in the name of the body
motion-new-supporters = { $count ->
    [one] A motion of members needs one supporter before it can be put on an agenda.
   *[other] A motion of members needs { $count } supporters before it can be put on an agenda.
 }
submitters-with = Bring it in together with
submitters-with-help = At most ten members. Each is asked, and named only after agreeing.
submitters-names = Other members by name
submitters-names-help = As the list of members shows them: one a line, or with commas between. With those you tick, at most ten.
motion-rewrite = Write the motion anew
motion-rewrite-lead = The text before stays in its history. Supporters stay, and can take their support back.
motion-rewrite-asked = The body asks for this:
motion-rewrite-submit = Bring it in again
motion-changed-what = What you changed
motion-changed-what-help = One or two sentences. They stand in the history of the motion.
motion-move = Say what happens with it
motion-move-lead = Everybody sees this step with its reason on the page of the motion.
motion-move-act = Step
motion-act-refer = Give it to a committee or another body
motion-act-report-back = It is back from the committee
motion-act-ask-changes = Ask its writers for changes
motion-act-postpone = Postpone it
motion-act-withdraw = Note that it is withdrawn
motion-step-reason = Why
motion-step-reason-help = In one to three sentences.
motion-step-to = To whom
motion-step-to-help = Needed when you give it away.
motion-step-until = Until which day
motion-step-until-help = If you postpone it and know the day.
motion-withdraw-effect = The body will not decide on it. This cannot be undone; another motion can be brought in.
done-motion-moved = The step is noted.
done-motion-rewritten = The motion is brought in again.
done-motion-supported = You support the motion now.
done-support-back = Your support is taken back.
done-submitter-agreed = You bring the motion in, too.
done-submitter-left = Your name is not on the motion.
advice-title = Recommendation of the chair
advice-give = Recommend something to the body
advice-lead = It stands beside the motion, on the agenda and on the page of the vote. The body is free to decide otherwise.
advice-reason-help = Not needed without a recommendation.
advice-take-back = Take the recommendation back
advice-adopt = The chair recommends to adopt it.
advice-reject = The chair recommends not to adopt it.
advice-adopt-changed = The chair recommends to adopt it in a changed version.
advice-postpone = The chair recommends to postpone it.
advice-open = The chair recommends nothing.
done-advice-given = The recommendation stands beside the motion.
done-advice-back = The recommendation is taken back.
motion-rules = Rules for motions
motion-rules-lead = How many supporters a motion of members needs, and which steps you take by hand.
motion-rules-note = Motions of teams, of other bodies and of the body itself need no supporters.
rules-supporters = Supporters needed
rules-supporters-help = 0 to 50. With 0, every motion can be put on an agenda.
rules-workflow = Steps by hand
rules-workflow-help = What you do not tick is not offered. The agenda and the votes move motions anyway.
motions-title = Motions of this body
motions-supporters = { $count ->
    [one] A motion of members needs one supporter here.
   *[other] A motion of members needs { $count } supporters here.
 }
motions-all = All motions
motions-words = Words of the title
motions-state = State
motions-any-state = Every state
motions-search = Find motions
motions-none-title = Nothing fits
motions-none-text = No motion has these words and this state. Try fewer words.
motions-empty-title = No motion yet
blocks-title = Blocks of motions
blocks-lead = Motions of a block are decided together. Any member can take one out before the vote.
blocks-all = All blocks of this meeting
blocks-empty-title = No block yet
blocks-empty-text = Every motion of this meeting is decided by itself.
block-count = { $count ->
    [one] One motion
   *[other] { $count } motions
 }
block-new = Make a block
block-new-submit = Make this block
block-name = Name of the block
block-motions = Motions of the agenda
block-no-motions = No motion of the agenda is free. You can add some later.
block-lead = These motions are decided together, unless a member takes one out.
block-closed-lead = The vote on this block has begun. Nothing leaves it any more.
block-empty = No motion is in this block.
block-add = Add a motion
block-add-submit = Add to the block
block-rename = Rename the block
block-taken-out = Decided by itself
block-taken-out-when = A member took it out on { $date }
block-take-out-of = Ask for a vote of its own: { $title }
block-take-out = Take it out of the block
block-put-back = Put it back
block-dissolve = Dissolve the block
block-dissolve-effect = Its motions stay on the agenda and are decided one by one.
block-dissolve-submit = Dissolve it now
done-block-made = The block is made.
done-block-removed = The block is dissolved.
done-taken-out = The motion is out of the block. It gets a vote of its own.
way-title = Its way through bodies
way-sent-to = Sent on to
way-came-from = Came from
way-original = The original motion with its history
way-text = Version { $version } of the text, sent on { $date }. Check sum:
forwarding-state-waiting = Waits in the inbox
forwarding-state-taken = Taken up
forwarding-state-refused = Not taken up
forwarding-state-called-back = Called back
forward-title = Send it on to another body
forward-lead = It arrives in their inbox. Whether they take it up, and how they decide, shows on the page of your motion.
forward-to = To which body
forward-note = Covering note
forward-note-help = What you ask of them, and why it concerns them. Everybody can read it.
forward-submit = Send it on
forward-call-back = Call it back
forward-nowhere = Nowhere left to send it
forward-nowhere-text = Every other body has this motion already, or it waits in their inbox.
arrival-take = Take it up
arrival-refuse = Do not take it up
arrival-refuse-help = The body that sent it and everybody else can read this.
arrival-refuse-submit = Send it back with this reason
done-motion-forwarded = The motion is in the inbox of the other body.
done-forwarding-called-back = The motion is called back.
done-forwarding-refused = The other body reads your reason now.
conflict-already-supported = This seat supports the motion already.
conflict-not-supported = You do not support this motion.
conflict-own-motion = This is your own motion.
conflict-support-closed = The motion is on an agenda or decided. Who stands behind it does not change any more.
conflict-supporters-missing = This motion does not have enough supporters yet.
conflict-last-submitter = You are the last one who brings it in. You can withdraw the motion.
conflict-motion-in-vote = There is a vote on this motion. Publish or remove it first.
conflict-motion-amended = There are amendments to this text: it changes by them alone. You can change the title and the reasons.
conflict-already-forwarded = The other body has this motion already, or it waits in their inbox.
conflict-forwarding-answered = Somebody has answered or called it back meanwhile.
conflict-block-closed = The vote on this block has begun or is over.
conflict-taken-out = This motion was taken out before.
conflict-too-many-blocks = This meeting has fifty blocks. That is as many as there can be.
waiting-forwarded = { $count ->
    [one] One motion of another body waits in your inbox
   *[other] { $count } motions of other bodies wait in your inbox
 }
waiting-forwarded-act = Open the inbox
waiting-submitter = You are asked to bring in “{ $title }”, too
waiting-submitter-act = Answer
waiting-rewrite = The body asks for changes in “{ $title }”
waiting-rewrite-act = Write it anew
notice-forwarding-arrived = { $body } has sent you the motion “{ $title }”.
mail-forwarding-arrived-subject = A motion has arrived
mail-forwarding-arrived-body =
    { $body } has sent you the motion “{ $title }”.

    See it here: { $link }
notice-forwarding-news = { $news ->
    [taken] { $body } has taken up your motion “{ $title }”.
    [refused] { $body } has not taken up your motion “{ $title }”. The reason stands on its page.
    [adopted] { $body } has adopted your motion “{ $title }”.
    [withdrawn] { $body } has withdrawn your motion “{ $title }”.
   *[rejected] { $body } has not adopted your motion “{ $title }”.
 }
mail-forwarding-news-subject = News of your motion
mail-forwarding-news-body =
    { $news ->
        [taken] { $body } has taken up your motion “{ $title }”.
        [refused] { $body } has not taken up your motion “{ $title }”. The reason stands on its page.
        [adopted] { $body } has adopted your motion “{ $title }”.
        [withdrawn] { $body } has withdrawn your motion “{ $title }”.
       *[rejected] { $body } has not adopted your motion “{ $title }”.
     }

    See it here: { $link }
