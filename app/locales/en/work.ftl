place-work = My work
work-title = My work
work-lead = { $count ->
    [0] Nothing waits for you.
    [one] One thing waits for you.
   *[other] { $count } things wait for you.
}
work-waiting = Waiting for you
work-empty-title = All done
work-empty-text = When a step needs you, it stands here first.
work-empty-step = See the current edition
work-told = What you were told
work-places = Your places
work-told-nothing = Nothing yet. When something happens to your proposals, teams or bodies, you read it here.
work-read-all = Mark all as read
work-new = New
due-late = { $days ->
    [one] One day late: it was due on { $date }
   *[other] { $days } days late: it was due on { $date }
}
due-today = Due today, { $date }
due-in = { $days ->
    [one] Due tomorrow, { $date }
   *[other] Due in { $days } days, { $date }
}
waited-minutes = { $count ->
    [0] Waiting for less than a minute
    [one] Waiting for 1 minute
   *[other] Waiting for { $count } minutes
}
waited-hours = { $count ->
    [one] Waiting for 1 hour
   *[other] Waiting for { $count } hours
}
waited-days = { $count ->
    [one] Waiting for 1 day
   *[other] Waiting for { $count } days
}
