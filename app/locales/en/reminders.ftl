# Reminders, what comes by mail, and how a round of a jury comes along.
mail-choice-title = What comes by mail
mail-choice-lead = Everything stands in the app as well. Here you choose what we also send to your mail address.
mail-choice-no-address = You have no mail address here, so no letter comes.
mail-choice-add = Add a mail address
mail-choice-news = News
mail-choice-news-help = What happens to your proposals, teams, reviews and bodies.
news-by-mail-at-once = At once, a letter for each
news-by-mail-daily = Once a day, what I have not read for a day
news-by-mail-never = Never
mail-choice-reminders = Reminders of reviews
mail-choice-reminders-help = For jurors: at most one a day, and only when a review waits for you.
reminders-by-mail-daily = Every day on which a review waits
reminders-by-mail-usual = When I have not begun after three days, and before the deadline
reminders-by-mail-deadlines = Only before the deadline: a week, two days and twelve hours
reminders-by-mail-never = Never
mail-choice-submit = Save my choice
done-mail-choice = Your choice is saved.
mail-choice-tail =
    You choose here what comes by mail:
    { $settings }
mail-line-reviews = “{ $challenge }”: reviews to finish: { $count }, until { $until }
mail-line-more = And more in the app: { $count }
notice-jury-reminder = Reviews wait for you: { $count }. The first deadline is { $until }.
mail-jury-reminder-subject = Reviews to finish: { $count }, until { $until }
mail-jury-reminder-body =
    Hello,

    These reviews wait for you:
    { $lines }

    You find them here:
    { $link }

    Thank you for your time.
mail-news-digest-subject = News that you have not read: { $count }
mail-news-digest-body =
    Hello,

    This is new and not read yet:
    { $lines }

    All of it stands here:
    { $link }
notice-jury-nudge = The organisers ask you to finish your reviews for “{ $challenge }”: { $count }, until { $until }.
notice-jury-nudge-note = The organisers ask you to finish your reviews for “{ $challenge }”: { $count }, until { $until }. They write: “{ $note }”
mail-jury-nudge-subject = Your reviews for “{ $challenge }”
mail-jury-nudge-body =
    Hello,

    The organisers ask you to finish your reviews for “{ $challenge }”: { $count }, until { $until }. They are here:
    { $link }

    Thank you for your time.
mail-jury-nudge-note-subject = Your reviews for “{ $challenge }”
mail-jury-nudge-note-body =
    Hello,

    The organisers ask you to finish your reviews for “{ $challenge }”: { $count }, until { $until }. They write:
    “{ $note }”

    Your reviews are here:
    { $link }

    Thank you for your time.
board-link = Progress
board-title = How the round comes along
board-planned = The round has not opened yet
board-planned-text = Once it is open and reviews are given to jurors, you see here who has not started and what lacks reviews.
board-left = Time left
board-days-left = { $days ->
    [0] Less than a day
    [one] 1 day
   *[other] { $days } days
}
board-over = The deadline is over
board-lacking = Proposals that lack reviews
board-pace = At the pace of the last seven days
board-pace-in-time = Complete on { $date }, before the deadline
board-pace-late = Complete on { $date }, after the deadline
board-pace-none = Too early to say
board-new-conflicts = New conflicts of interest since you last looked: { $count }
board-conflicts-seen = I have seen them
board-lists = Lists of this round
board-show = Show
board-all = All
board-order = Order
juror-standing-not-started = Not started
juror-standing-behind = Behind
juror-standing-on-the-way = On the way
juror-standing-done = Done
juror-standing-idle = Without reviews
juror-order-standing = Who needs a word
juror-order-name = Name
juror-order-left = Most left
juror-order-activity = Longest away
submission-order-missing = Most missing
submission-order-number = Number
board-lacking-only = Lacking reviews
board-column-seen = Last at work
board-column-reminded = Last reminder
board-column-missing = Missing
board-column-open = Still to finish
board-never = Never
board-hidden = Under way: { $count }. The names are hidden: you are of the team or have a conflict of interest.
board-lacks-juror = Lacks a juror
board-none = No juror stands so
board-none-text = Choose another group above.
board-all-in = Every proposal has its reviews
board-all-in-text = Nothing is missing here. The reviews are in.
board-remind = Remind the chosen
board-remind-help = You see once more who it is before anything is sent. A juror is reminded by hand once a day at most.
board-remind-title = Remind jurors
board-remind-lead = Each one gets a message in the app, and by mail unless they said no: how many reviews are left, and until when.
board-remind-who = Who is reminded
board-remind-choice = { $name }: { $count } left
board-remind-choice-last = { $name }: { $count } left, last reminded on { $date }
board-remind-today = Already reminded today: { $names }
board-remind-note = A line of your own
board-remind-note-help = Everybody whom you chose reads it. Please name no team and no proposal.
board-remind-submit = Remind now
board-remind-closed = Only while a round is open can jurors be reminded of it.
board-remind-nobody = Nobody to remind
board-remind-nobody-text = Everybody is done or was reminded today.
conflict-nobody-to-remind = There is nobody to remind: those you chose are done or were reminded today.
done-jurors-reminded = The jurors are reminded.
done-conflicts-seen = Noted. What is declared from now on shows here again.
