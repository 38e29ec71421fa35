# A proposal in other languages, and the word list of an edition.
translations-title = Other languages
translations-link = This proposal in other languages
translations-lead = Write your proposal in other languages too. The text { $language } is the one that counts: it is what the jury and the officials get.
translations-list = The languages so far
translations-none = Only one language so far
translations-none-text = When you begin another language, you see both texts side by side.
translations-begin = Begin another language
translations-begin-help = Each section gets an empty text beside the one you have.
translations-begin-act = Begin
translations-language = Language
translation-lead = On one side the text { $from }, on the other the same { $to }. Say of each paragraph when it is translated. If its source changes later, you see that here.
translation-source-empty = There is nothing to translate yet.
translation-complete = paragraphs are translated. Nothing is missing.
translation-incomplete = paragraphs are translated.
translation-changed = { $count ->
    [one] { $count } paragraph has changed since
   *[other] { $count } paragraphs have changed since
}
translation-machine = { $count ->
    [one] { $count } paragraph by a machine, not read yet
   *[other] { $count } paragraphs by a machine, not read yet
}
translation-since = What changed
translation-check = Translated
translation-check-machine = I have read it
translation-uncheck = Look at it again
translation-check-all = { $count ->
    [one] The last paragraph is translated
   *[other] All { $count } are translated
}
translation-draft = Let a machine draft it
translation-draft-help = The text of this section is sent to { $host }. What comes back is marked as a machine’s work until one of you has read it.
translation-frozen-complete = The team translated this. The text { $source } is the one that counts.
translation-frozen-machine = Part of this was written by a machine and not read by the team. The text { $source } is the one that counts.
translation-frozen-incomplete = Not all of this is translated, or not to the last version. The text { $source } is the one that counts.
translation-words = { $count ->
    [one] { $count } word of the word list is in this text
   *[other] { $count } words of the word list are in this text
}
in-language-en = in English
in-language-fr = in French
in-language-it = in Italian
in-language-de = in German
in-language-pt = in Portuguese
in-language-ro = in Romanian
in-language-el = in Greek
in-language-ar = in Arabic
paragraph-state-new = Not translated
paragraph-state-changed = Changed since
paragraph-state-machine = By a machine
paragraph-state-checked = Translated
wordlist-title = Word list
wordlist-link = Word list of this edition
wordlist-lead = What we call things here, in every language: so that all translations use the same words.
wordlist-list = The words
wordlist-none = No words yet
wordlist-none-text = The organisers collect words here that are often needed.
wordlist-add = Add a word
wordlist-add-act = Add
wordlist-words = Words
wordlist-words-help = Write the word in two languages or more.
wordlist-entry = Change a word
wordlist-change = Change
wordlist-change-act = Save
wordlist-remove = Take it out
wordlist-remove-effect = The word goes out of the list. No text changes.
wordlist-remove-act = Take out
done-translation-started = The language is there. You can write.
done-paragraph-checked = This paragraph counts as translated.
done-section-checked = All paragraphs of the section count as translated.
done-paragraph-unchecked = This paragraph waits to be looked at again.
done-translation-drafted = The draft is in the text. Please read it.
done-wordlist-added = The word is in the list.
done-wordlist-changed = The word is changed.
done-wordlist-removed = The word is out of the list.
conflict-text-frozen = The text is closed now, and so are its translations.
conflict-paragraph-changed = This paragraph has changed meanwhile. Look at it again.
conflict-translation-empty = Write the translation first.
conflict-translation-not-empty = There are words in this text already.
conflict-wordlist-full = The word list is full.
