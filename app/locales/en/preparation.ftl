meeting-state-cancelled = Cancelled
live-none-cancelled = The meeting does not take place.
meeting-length = Planned length in minutes
meeting-until = until about
meeting-access = How to get in
meeting-access-help = Steps, lift, doors, where to arrive with a pram. Everybody reads it.
meeting-link-who = Who sees the link
meeting-link-public = Everybody, not only the body
meeting-link-hidden = Members of the body see the link.
meeting-interpretation = Interpretation
meeting-interpretation-help = Languages into which somebody interprets.
meeting-calendar = Keep in my calendar
meeting-cancel = Cancel the meeting
meeting-cancel-why = Why
meeting-cancel-why-help = Everybody who is invited reads this reason, and so does the public.
meeting-cancel-effect = The meeting does not take place. All members are told. Its motions wait for another meeting. You cannot undo this.
meeting-cancel-submit = Cancel it and tell everybody
meeting-cancelled-why = This meeting does not take place.
agenda-title = Prepare the agenda
agenda-of = Agenda: { $title }
agenda-number = Number
agenda-begins = Begins
agenda-length = Length
agenda-print = Agenda to print
agenda-print-help = Print this page from your browser. All times are in UTC.
agenda-with-internal = This paper holds internal items. It is for the body only.
agenda-takes = The items take { $minutes } minutes, the meeting is planned for { $planned }.
agenda-over = Minutes too many: { $count }. Shorten items or plan a longer meeting.
agenda-undo = Undo this move
agenda-copy = Copy an earlier agenda
agenda-copy-lead = The items go to the end of this agenda, with their durations and parts. Motions stay where they are.
agenda-copy-which = Agenda of
agenda-copy-from = { $title }, { $date } (items: { $count })
agenda-copy-submit = Copy these items
agenda-copy-none = No other meeting of this body has items to copy.
item-edit = Change the item
item-edit-short = Change
item-edit-of = Change: { $title }
item-more = More
item-under = Make it a part of the item before
item-out = Make it an item of its own
item-to = Move to place
item-to-submit = Move
item-drag-of = Drag: { $title }
item-papers = Papers: { $count }
item-parent = Part of
item-parent-help = A part stands under its item, as 3.1 under 3.
item-no-parent = No other item
item-presenter = Who presents it
item-presented = by { $name }
item-notes = Notes
item-notes-help = What one should know before. Whoever sees the item reads them.
item-visible = Who sees it
item-internal = Only the body: internal
item-internal-mark = Internal
item-remove-sure = Take this item off the agenda?
item-remove-effect = “{ $title }” goes off the agenda. Its parts stay as items, its papers stay with the meeting.
item-remove-motion = “{ $title }” goes off the agenda. Its motion waits for another meeting.
item-remove-submit = Take it off
drag-help = Drag an item by its handle. By keys: Space takes it up, the arrows look for a place, Space drops it, Escape leaves it.
drag-picked = { $title } is taken up. Look for a place with the arrows.
drag-before = Before { $title }
drag-after = After { $title }
drag-under = As a part of { $title }
drag-dropped = { $title } was moved.
drag-left = Nothing was moved.
drag-lost = No connection. Nothing was moved; please try again.
papers-title = Papers
papers-lead = What one should have read before the meeting: files, or links to pages elsewhere.
papers-none = No papers yet
papers-none-text = Add what people should read before they come.
paper-add = Add a paper
paper-title = Title of the paper
paper-file = File
paper-file-help = PDF, picture, table (CSV) or text, up to 5 MB. The names of those who made it are taken out.
paper-link = Or a link
paper-link-help = Begins with https://
paper-link-mark = link
paper-item = Belongs to
paper-of-meeting = The whole meeting
paper-internal = Only the body: internal
paper-add-submit = Add this paper
paper-show = Show to everybody
paper-hide = Only for the body
paper-remove = Remove
paper-remove-of = Remove: { $title }
paper-remove-sure = Remove this paper?
paper-remove-effect = “{ $title }” is deleted for good.
paper-remove-submit = Remove it
invitations-title = Invitations and answers
invitations-sent = Invitations were sent on { $date }.
invitations-invited = Members invited
invitations-yes = Members who come
invitations-no = Members who do not come
invitations-called = Substitutes called
invitations-standing-in = Substitutes who come
invitations-send = Invite who is not invited yet ({ $count })
invitations-ask = Ask those again who have not answered
invitations-help = Letters go to everybody who gave an address; all others read it here. When a member does not come, the substitute is called by itself.
invitations-seats = Seat by seat
invitations-is-called = Substitute, called
invitations-nobody = Nobody can stand in for this seat.
forecast-needed = { $expected } of { $mandates } expected, { $needed } needed
forecast-plain = { $expected } of { $mandates } expected
forecast-no-rule = The rules of the body ask for no number of people.
forecast-enough = That is enough to decide.
forecast-possible = It will be enough if those come who have not answered.
forecast-too-few = That is not enough to decide. Ask more people, or choose another day.
replied-waiting = No answer yet
replied-yes = Comes
replied-no = Does not come
replied-substitute = Sends the substitute
replied-not-invited = Not invited
reply-asked = Will you come?
reply-yes = Yes, I come
reply-no = No
reply-substitute = I send my substitute
reply-said-waiting = You have not answered yet.
reply-said-yes = You said that you come.
reply-said-no = You said that you do not come.
reply-said-substitute = You said that your substitute comes.
reply-as-substitute = You are asked as a substitute: the member does not come.
reply-once = One press is enough; you need not log in. This link works once.
reply-thanks = Thank you for your answer
reply-change = If it changes, log in and answer again on the page of the meeting.
reply-to-meeting = To the meeting
expected-name = Name
expected-which = Which seats
expected-find = Find
expected-none = No such seat
expected-none-text = Look for another name, or show all seats.
expected-all = All
expected-checked-in = Wait to be confirmed
expected-present = Present
expected-unanswered = No answer yet
expected-declined = Do not come
attendance-title = List of who is there
attendance-nobody-waits = Nobody waits to be confirmed.
attendance-confirm-all = Confirm all who checked in
attendance-file = List as a file (CSV)
attendance-back = Is back
attendance-since = since
attendance-member = Member
attendance-guest = Guest
attendance-column-name = Name
attendance-column-role = As
attendance-column-answer = Answer
attendance-column-state = At the meeting
attendance-column-came = Came (UTC)
attendance-column-left = Left (UTC)
guests-title = Guests
guests-none = No guest was admitted.
guest-name = Name of the guest
guest-name-help = As the guest wants to be called. It stands in the minutes.
guest-capacity = Comes for
guest-admit = Admit this guest
done-item-added = The item is on the agenda.
done-item-moved = The item was moved.
done-item-back = The item is back where it was.
done-item-removed = The item is off the agenda.
done-agenda-copied = The items were copied.
done-paper-added = The paper was added.
done-paper-removed = The paper was removed.
done-invited = The invitations are on their way.
done-asked-again = Those who have not answered are asked again.
done-reply-noted = Thank you. Your answer is noted.
done-guest-admitted = The guest is admitted.
done-meeting-cancelled = The meeting is cancelled. All members are told.
conflict-agenda-full = An agenda has 500 items at most.
conflict-item-not-placed = The item cannot stand there. An item with parts cannot be a part itself.
conflict-papers-closed = The papers of this meeting cannot be changed any more.
conflict-papers-full = A meeting has 60 papers at most. Remove one first.
conflict-sitting-begun = The meeting has begun. Who is there is noted in the room.
conflict-time-begun = The meeting has begun. Its time stays as it is.
conflict-all-invited = Everybody is invited already.
conflict-asked-today = They were asked a short time ago. Ask again tomorrow.
conflict-all-answered = Everybody has answered.
conflict-not-invited = You are not invited to this meeting yet.
conflict-not-needed = The member comes after all. You need not come.
conflict-reply-link-used = This link was used or has run out. Log in to answer, or use the link of a newer letter.
conflict-nobody-checked-in = Nobody waits to be confirmed.
conflict-guests-full = A meeting has 200 guests at most.
waiting-meeting-reply = Will you come to “{ $title }”?
waiting-meeting-reply-act = Answer
mail-line-when = { $begins }
mail-line-place = Place: { $place }
mail-line-interpretation = Interpretation: { $languages }
mail-line-join = Online:
notice-meeting-invitation = { $body } invites you to “{ $title }” on { $begins }.
mail-meeting-invitation-subject = Invitation: { $title }
mail-meeting-invitation-body =
    { $body } invites you to “{ $title }”.

    { $lines }

    Please say whether you come. You need not log in; the link works once:
    { $link }

    The agenda and the papers:
    { $page }
notice-meeting-asked-again = Will you come to “{ $title }” on { $begins }? { $body } has no answer from you yet.
mail-meeting-asked-again-subject = Will you come? { $title }
mail-meeting-asked-again-body =
    { $body } has no answer from you yet: will you come to “{ $title }”?

    { $lines }

    You need not log in; the link works once:
    { $link }

    The agenda and the papers:
    { $page }
notice-meeting-called = A member cannot come to “{ $title }” on { $begins }. { $body } asks you to stand in.
mail-meeting-called-subject = Can you stand in? { $title }
mail-meeting-called-body =
    A member for whom you stand in cannot come. { $body } asks you to come to “{ $title }”.

    { $lines }

    Please say whether you come. You need not log in; the link works once:
    { $link }

    The agenda and the papers:
    { $page }
notice-meeting-released = You need not stand in at “{ $title }” of { $body } on { $begins }.
mail-meeting-released-subject = You need not stand in: { $title }
mail-meeting-released-body =
    You need not stand in at “{ $title }” of { $body }. Thank you for being ready.

    { $lines }

    The meeting:
    { $page }
notice-meeting-changed = “{ $title }” of { $body } has another place or link. It begins on { $begins }.
mail-meeting-changed-subject = Another place: { $title }
mail-meeting-changed-body =
    “{ $title }” of { $body } has another place or link. What you answered stays.

    { $lines }

    The meeting:
    { $page }
notice-meeting-unseated = “{ $title }” of { $body } is at another time: { $begins }. Your seat ends before that day.
mail-meeting-unseated-subject = Another time: { $title }
mail-meeting-unseated-body =
    “{ $title }” of { $body } is at another time. Your seat ends before that day; you are not asked again. Thank you for your work.

    { $lines }

    The meeting:
    { $page }
notice-meeting-moved = “{ $title }” of { $body } is at another time: { $begins }. Please answer again.
mail-meeting-moved-subject = Another time: { $title }
mail-meeting-moved-body =
    “{ $title }” of { $body } is at another time.

    { $lines }

    Please say again whether you come. You need not log in; the link works once:
    { $link }

    The meeting:
    { $page }
notice-meeting-cancelled = “{ $title }” of { $body } on { $begins } does not take place: { $reason }
mail-meeting-cancelled-subject = Cancelled: { $title }
mail-meeting-cancelled-body =
    “{ $title }” of { $body } does not take place.

    { $reason }

    It was planned for:
    { $lines }

    The meeting:
    { $page }
