recommendations-title = Recommendations
recommendations-lead = What advisory bodies asked of offices, and what the offices answered and did.
recommendations-show = Which recommendations
recommendations-all = All
recommendations-overdue = Overdue
recommendations-waiting = Waiting
recommendations-answered = Answered
recommendations-none = None here
recommendations-none-text = When a body adopts a motion, it can send it to an office. Then it stands here, with the date of the answer.
recommendations-sent = Sent on { $date }
standing-asked = The office asked for more
standing-waiting = { $days ->
    [one] Waiting for the answer: one day left
   *[other] Waiting for the answer: { $days } days left
}
standing-overdue = { $days ->
    [one] Answer overdue by one day
   *[other] Answer overdue by { $days } days
}
standing-answered = { $days ->
    [one] Answered in time, after one day
   *[other] Answered in time, after { $days } days
}
standing-answered-late = { $days ->
    [one] Answered late, after one day
   *[other] Answered late, after { $days } days
}
of-whole = { $part } of { $whole }
records-title = How offices keep their word
records-help = Counted from all recommendations sent. Accepted also means accepted in part.
records-office = Office
records-received = Received
records-in-time = Answered in time
records-overdue = Overdue
records-accepted = Accepted
records-done = Done
recommendation-asked = What is asked
recommendation-answer = The answer
recommendation-no-answer = There is no answer yet.
recommendation-facts = At a glance
fact-office = Office
fact-body = Sent by
fact-motion = Adopted motion
fact-sent = Sent
fact-due = Answer due
fact-proposal = Proposal
answer-kind = Your answer
answer-kind-accepted = Accepted
answer-kind-in-part = Accepted in part
answer-kind-not-accepted = Not accepted
answer-kind-needs-more = The office asks for more
answer-choice-accepted = We accept it
answer-choice-in-part = We accept it in part
answer-choice-not-accepted = We do not accept it
answer-choice-needs-more = We need more before we can decide
answer-title = Answer the recommendation
answer-lead = From { $body }. Please answer by { $date }. You need no account.
answer-text = What you will do, or what you ask
answer-text-help = In plain words. Young people read it, many in a second language.
answer-reason = Reasons
answer-reason-help = Required when you do not accept it, or only in part.
answer-supplement = What the body then sent
answer-milestones = First milestones
answer-milestones-help = What will be done by when. You can add more later.
answer-public = Your answer will be public at once. It cannot be changed afterwards.
answer-submit = Send the answer
supply-title = The office needs more from you
supply-text = What you send
supply-help = It becomes public. A new clock starts today.
supply-submit = Send it to the office
milestones-title = What the office does
milestones-progress = milestones are done
milestones-none = The office has not named any milestones yet.
milestone-no-day = No date
milestone-state-planned = Planned
milestone-state-started = Started
milestone-state-done = Done
milestone-state-dropped = Given up
milestone-act-start = Note as started
milestone-act-finish = Note as done
milestone-act-drop = Give up
milestone-act-reopen = Open again
milestone-title-label = What will be done
milestone-due-label = By when
milestone-evidence = What shows it (words or a link)
milestone-add = Add a milestone
milestone-add-submit = Add it
progress-title = Report what was done
offices-title = Offices that owe answers
offices-lead = A recommendation goes to one of these. Its clock starts on the day it is sent.
offices-none = No office yet
offices-none-text = Add the first office of your town that should answer.
office-name = Name of the office
office-place = Town or region
office-email = Mail address of the office
office-email-help = Of the office, not of a person. It gets a link to answer without an account.
office-language = Language of its mail
office-days = Days to answer
office-reminder = Reminder, days before
office-rule = { $days } days to answer, reminder { $reminder } days before
office-official = Name an official
office-official-help = The name of an account. That person can answer without the link.
office-official-submit = Name this person
office-add = Add an office
office-add-submit = Add the office
send-title = Send to an office
send-lead = The adopted motion becomes a recommendation. The office owes a reasoned answer, and everybody can see whether it comes.
send-name = Title
send-text = What the office is asked to do
send-text-help = The adopted text stands here. Add what this office should do first.
send-choose = Choose an office
send-office = { $name } – { $days } days
send-submit = Send the recommendation
conflict-motion-not-adopted = Only an adopted motion can be sent to an office.
conflict-office-of-another-body = This office owes its answers to another body.
conflict-already-sent = This motion was sent to this office before.
conflict-nothing-asked = The office has not asked for anything.
conflict-answered-already = This recommendation was answered already.
conflict-nothing-promised = The office has not accepted anything, so there is nothing to report.
conflict-milestone-not-moved = Somebody changed this milestone a moment ago. Please look again.
conflict-link-used = This link was used or has run out. A newer letter has a newer link. An official with an account can log in.
done-office-supplied = Sent. The office has a new date for its answer.
done-office-answered = Thank you. The answer is public now, and the authors were told.
done-office-reported = Noted. Everybody can see it now.
done-office-added = The office was added.
done-official-named = This person can answer for the office now.
done-recommendation-sent = Sent. The office got a letter, and the clock runs.
waiting-answer-due = “{ $title }” waits for the answer of your office.
waiting-answer-due-act = Answer it
waiting-office-asks = The office asks for more about “{ $title }”.
waiting-office-asks-act = Send it
notice-recommendation-sent = “{ $title }” was sent to { $office }. The answer is due on { $due }.
mail-recommendation-sent-subject = A recommendation was sent
mail-recommendation-sent-body =
    “{ $title }” was sent to { $office }. The answer is due on { $due }.

    See it here: { $link }
notice-office-accepted = The office accepted “{ $title }”.
mail-office-accepted-subject = The office has answered
mail-office-accepted-body =
    The office accepted “{ $title }”.

    See it here: { $link }
notice-office-accepted-in-part = The office accepted “{ $title }” in part and gave its reasons.
mail-office-accepted-in-part-subject = The office has answered
mail-office-accepted-in-part-body =
    The office accepted “{ $title }” in part and gave its reasons.

    See it here: { $link }
notice-office-did-not-accept = The office did not accept “{ $title }” and gave its reasons.
mail-office-did-not-accept-subject = The office has answered
mail-office-did-not-accept-body =
    The office did not accept “{ $title }” and gave its reasons.

    See it here: { $link }
notice-office-needs-more = The office asks for more about “{ $title }” before it decides.
mail-office-needs-more-subject = The office has answered
mail-office-needs-more-body =
    The office asks for more about “{ $title }” before it decides.

    See it here: { $link }
notice-milestone-done = Done for “{ $title }”: { $milestone }
mail-milestone-done-subject = Something was done
mail-milestone-done-body =
    Done for “{ $title }”: { $milestone }

    See it here: { $link }
notice-answer-overdue = { $office } has not answered “{ $title }” in time.
mail-answer-overdue-subject = An answer is overdue
mail-answer-overdue-body =
    { $office } has not answered “{ $title }” in time.

    See it here: { $link }
mail-office-asked-subject = A recommendation for your office: { $title }
mail-office-asked-body =
    An advisory body of young migrants adopted “{ $title }” and sends it to { $office }. Please answer by { $due }. You need no account: this link opens the form and works once.

    { $link }
mail-office-supplied-subject = What you asked for: { $title }
mail-office-supplied-body =
    The body sent { $office } what it asked for about “{ $title }”. Please answer by { $due }. This link works once.

    { $link }
mail-office-reminder-subject = Answer due on { $due }: { $title }
mail-office-reminder-body =
    The answer of { $office } to “{ $title }” is due on { $due }. This link opens the form and works once.

    { $link }
mail-office-overdue-subject = Answer overdue since { $due }: { $title }
mail-office-overdue-body =
    The answer of { $office } to “{ $title }” was due on { $due }. It now stands in the public list of overdue answers. This link opens the form and works once.

    { $link }
mail-office-progress-subject = To report on: { $title }
mail-office-progress-body =
    { $office } has accepted “{ $title }”. When something is done, tell it with this link. It works once; then you get the next one.

    { $link }
answer-choice-by-points = We answer point by point
answer-documents = Documents
answer-documents-help = Papers that stand on the site of your office, for example a decision or a plan.
document-link = Address (https)
document-title = Title of the document
documents-title = Documents of the office
follow = Follow this recommendation
unfollow = Follow it no more
follow-count = People who follow: { $count }
follow-help = You are told when the office answers and when something is done.
follow-on = You follow this recommendation.
follow-title = Hear what becomes of it
milestone-responsible = Who is responsible
point-number = Point { $number }
point-open = Not answered yet
point-reason-help = Required when you do not accept this point, or only in part.
point-verdict-accepted = Accepted
point-verdict-in-part = Accepted in part
point-verdict-not-accepted = Not accepted
points-title = Point by point
reply-choice-left = We leave it at the answer
reply-choice-taken-up = We take it up: the office is asked again, and a new clock starts
reply-decide = What the body makes of it
reply-decide-submit = Note the decision
reply-help = Once, for all authors. It becomes public at once and cannot be changed.
reply-left = The body leaves it at the answer
reply-taken-up = The body has taken it up
reply-note = What the body says to it
reply-submit = Send the reply
reply-text = Your reply to the office
reply-title = Reply of the authors
send-points = Points, one a line
send-points-help = The office answers each of them and gives reasons where it does not accept one.
done-followed = You follow this recommendation now.
done-unfollowed = You follow it no more.
done-replied = Your reply is public now.
conflict-nothing-to-reply = There is no final answer to reply to.
conflict-replied-already = The authors have replied already.
conflict-reply-decided = This was decided already, or the office has been asked again.
notice-authors-replied = The authors replied to the answer about “{ $title }”.
mail-authors-replied-subject = News of a recommendation
mail-authors-replied-body =
    The authors replied to the answer about “{ $title }”.

    See it here: { $link }
notice-reply-taken-up = The body took up the reply about “{ $title }” and asks the office again.
mail-reply-taken-up-subject = News of a recommendation
mail-reply-taken-up-body =
    The body took up the reply about “{ $title }” and asks the office again.

    See it here: { $link }
notice-reply-left = The body leaves “{ $title }” at the answer of the office.
mail-reply-left-subject = News of a recommendation
mail-reply-left-body =
    The body leaves “{ $title }” at the answer of the office.

    See it here: { $link }
notice-milestone-started = Begun for “{ $title }”: { $milestone }
mail-milestone-started-subject = News of a recommendation
mail-milestone-started-body =
    Begun for “{ $title }”: { $milestone }

    See it here: { $link }
notice-milestone-dropped = Given up for “{ $title }”: { $milestone }
mail-milestone-dropped-subject = News of a recommendation
mail-milestone-dropped-body =
    Given up for “{ $title }”: { $milestone }

    See it here: { $link }
notice-milestone-late = Late for “{ $title }”: { $milestone }
mail-milestone-late-subject = News of a recommendation
mail-milestone-late-body =
    Late for “{ $title }”: { $milestone }

    See it here: { $link }
mail-office-replied-subject = The authors replied: “{ $title }”
mail-office-replied-body =
    The body took up the authors' reply to the answer of { $office }. Please answer again by { $due }: { $link }
mail-office-milestone-late-subject = A promised step is late: “{ $title }”
mail-office-milestone-late-body =
    The day of a step that { $office } has promised is over. Please say where it stands; you need no account: { $link }
send-none = No office to send it to
send-none-text = No office can take this motion: there is none, each has it already, or has ended.
office-edit = Change this office
office-edit-lead = A clock that runs keeps its day; new days count for what is sent from now on. A new address gets new links, and those sent to the old one end.
office-edit-submit = Save the office
office-end = End this office
office-end-help = It gets no new recommendation. What it owes and its figures stay for everybody to read. You can open it again.
office-reopen = Open this office again
office-ended-on = has taken nothing new since { $date }
done-office-ended = The office gets no new recommendation any more.
done-office-reopened = The office is open again.
conflict-office-ended = This office takes no new recommendation any more.
milestone-evidence-help = Needed to note it as done.
notice-milestone-added = New for “{ $title }”: { $milestone }
mail-milestone-added-subject = News of a recommendation
mail-milestone-added-body =
    New for “{ $title }”: { $milestone }

    See it here: { $link }
notice-body-supplied = The body sent { $office } what it asked for about “{ $title }”. The answer is now due on { $due }.
mail-body-supplied-subject = News of a recommendation
mail-body-supplied-body =
    The body sent { $office } what it asked for about “{ $title }”. The answer is now due on { $due }.

    See it here: { $link }
