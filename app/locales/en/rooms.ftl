# The rooms.
room-lead = You write here together. Each of you sees the words of the others at once.
room-work = My work
room-sections = Sections
room-frozen = This text is closed now. You can read it, but nobody can change it.
room-read-only = You can read this text. Only the team can change it.
room-comment-only = You can read this text and comment on it. Only the team can change it.
room-complete = sections are ready. Nothing is missing.
room-incomplete = sections are ready. The others need words, or are too long.
room-save = Save this section
room-tools = Text tools
room-tool-heading = Heading
room-tool-bold = Bold
room-tool-italic = Italic
room-tool-bullets = List
room-tool-numbers = Numbered list
room-tool-quote = Quotation
room-tool-link = Link
room-tool-undo = Undo
room-tool-redo = Redo
room-tool-comment = Comment on the words you marked (Ctrl+Alt+M)
room-tool-evidence = Add a source for the words you marked
room-tool-preview = Preview
room-tool-whole = Full screen (Escape leaves it)
room-preview = How readers will see it
room-preview-lead = Nothing is saved yet. Your words are in the field below.
room-preview-empty = There is nothing to read yet.
room-preview-failed = The preview did not load. Try again when you have a connection.
room-aloud = Read aloud
room-aloud-stop = Stop reading
room-aloud-failed = This device has no voice for this language.
room-easier = Easier to read
room-easier-long = { $count ->
    [one] One sentence has more than { $limit } words. Two short ones are easier to read:
   *[other] { $count } sentences have more than { $limit } words. Short ones are easier to read:
}
room-easier-words = ({ $count } words)
room-easier-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
room-back = Back to the room
room-keys = Keys for writing
room-keys-ctrl = Ctrl
room-keys-comment = Comment on marked words
room-keys-list = In a list: the next line
room-keys-line = Move the line up or down
room-keys-leave = Leave the text
room-keys-mac = On a Mac, press ⌘ in place of Ctrl.
room-state-saved = Saved on the server
room-state-saving = Saving…
room-state-here = Not on the server yet. Keep this page open: we try again by ourselves.
room-state-kept = Not on the server yet, but kept on this device. It is sent when there is a connection.
room-state-full = This device is full. Your newest words are only on this page: keep it open until they are sent.
room-waits = { $count ->
    [one] 1 change waits.
   *[other] { $number } changes wait.
}
room-give-up = Throw these words away
room-device = Without a connection
room-device-text = What you write is kept on this device until the server has it. It is removed when you log out.
room-device-shared = Other people use this device too: keep nothing on it
room-state-too-long = This text is too long to be saved. Please make it shorter.
room-state-forbidden = This was not saved: you may no longer write here. Copy your words if you need them.
room-state-frozen = This was not saved: the text is closed now. Copy your words if you need them.
room-state-storage = The server could not save this. We try again in a few seconds.
room-people = Who is here
room-person-at = in “{ $section }”
room-person-reads = reads along
room-connection-off = This page does not update by itself. Save each section with its button.
room-connection-connecting = Connecting…
room-connection-online = You are connected.
room-connection-waiting = No connection. You can go on writing. We try again by ourselves.
room-connection-log-in = You are logged out. Please log in again, then open this page again.
room-connection-forbidden = You may not be in this room any more.
room-connection-reload = Please copy what is not saved, then load this page again.
room-stale-title = Somebody else changed the same lines
room-stale-text = Nothing is lost, and nothing of yours is saved yet. Below is your text. Put both together, then save again.
room-theirs = What the others wrote
done-room-saved = Your text is saved.
done-room-merged = Your text is saved, together with what others wrote meanwhile.
conflict-frozen = The text is closed now and cannot be changed.
room-said-sent = This is done, and the others see it.
room-said-failed = This was not kept. Please try again.
room-news = New:
room-over = Too many words
