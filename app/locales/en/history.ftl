# The history of drafts.
history-title = History
history-lead = How each section came to be. Nothing that was written is lost.
history-link = How this text came to be
history-of = History of “{ $section }”
history-of-lead = A new version begins when somebody starts to write after a pause of 20 minutes.
history-none = Nothing is written here yet.
history-none-text = As soon as somebody writes, each version stands here.
history-changes = { $count ->
    [one] 1 change
   *[other] { $count } changes
}
history-last = Last changed on { $when } by { $person }
history-newest = Newest
history-names = Versions with a name
history-what-changed = What changed
history-who = Who wrote what
history-compare = Compare two versions
history-compare-from = Older version
history-compare-to = Newer version
history-compare-go = Compare
history-compare-same = These two versions are the same.
history-compare-others = Compare others
history-compare-newest = Compare with the newest version
history-compared = From “{ $older }” to “{ $newer }”
history-empty = The empty page
history-version = Version { $version }
history-version-of = Version { $version } of { $head }.
history-made = Made on { $when } by { $person }.
history-at-start = Before the first word.
history-blank = There are no words in this version.
history-view-text = Text
history-view-changes = Changes
history-view-authors = Authors
history-views = Ways to see this version
history-replay = Go through all versions
history-replay-go = Show this place
history-play = Play
history-pause = Pause
history-steps = Steps through the versions
history-earlier = Step back
history-later = Step on
history-first = To the beginning
history-to-newest = To the newest version
history-changes-since = What changed since version { $version }
history-added = Added
history-removed = Taken out
history-as-before = { $count ->
    [one] 1 word as before
   *[other] { $count } words as before
}
history-authors-lead = The number before words says who wrote them.
history-words = { $count ->
    [one] 1 word
   *[other] { $count } words
}
history-name-title = Name of this version
history-name = Name
history-name-help = For example: Before the talk with our mentor
history-name-submit = Save the name
history-unname = Remove the name
history-named-by = Named by { $person } on { $when }
history-restore = Bring this version back
history-restore-title = Bring back version { $version }
history-restore-effect = The section gets the text of this version again, for everybody, at once. What stands there now stays in the history. Words that come back stand under your name.
history-restore-submit = Bring it back
history-more = More
history-export-markdown = Save as a Markdown file
history-export-html = Save as a web page
history-written-by = Written by { $people }
done-version-named = This version has its name now.
done-version-unnamed = The name is removed. The version stays.
done-version-restored = The older text is back. What stood there before is in the history.
done-version-same = The text is like this already. Nothing has changed.
