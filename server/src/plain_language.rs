//! Hints for plainer words: which sentences of a text are long.
//!
//! How to use: `plain_language::long_sentences(markdown, language)`. More than [`LONG`] words are too many for people who read in a language
//! they are learning: the limit of the United Kingdom's Government Digital Service ("Sentence length: why 25 words is our limit", 2014). Sentences
//! and words are those of Unicode (UAX #29).

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use shared::languages::Language;
use unicode_segmentation::UnicodeSegmentation;

/// Words that a sentence may have.
pub const LONG: usize = 25;
/// Signs between two words that are looked at: to find where a sentence ends, those behind a full stop are looked through once for each of them.
const SIGNS: usize = 8;
/// Words by which a sentence is found again.
const BEGINNING: usize = 8;

/// A sentence of more than [`LONG`] words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LongSentence {
    pub words: usize,
    /// Its first words as they stand, without marks.
    pub beginning: String,
}

/// The long sentences of a text in Markdown, in their order. Headings, tables and code are no sentences.
#[must_use]
pub fn long_sentences(markdown: &str, language: Language) -> Vec<LongSentence> {
    let mut found = Vec::new();
    for block in blocks(markdown) {
        // In Greek this is the mark of a question; Unicode cannot know it from a semicolon.
        let block = if language == Language::Greek {
            block.replace(';', "?")
        } else {
            block
        };
        for sentence in block.unicode_sentences() {
            let words = sentence.unicode_words().count();
            if words > LONG {
                let end = sentence
                    .unicode_word_indices()
                    .nth(BEGINNING - 1)
                    .map_or(sentence.len(), |(at, word)| at + word.len());
                let beginning = sentence[..end].split_whitespace().collect::<Vec<_>>().join(" ");
                found.push(LongSentence { words, beginning });
            }
        }
    }
    found
}

/// The words of each paragraph and of each point of a list, without marks.
fn blocks(markdown: &str) -> Vec<String> {
    let (mut blocks, mut block) = (Vec::new(), String::new());
    let (mut passed_over, mut signs) = (0_u32, 0_usize);
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::Table(_) | Tag::Image { .. }) => {
                passed_over += 1
            }
            Event::End(TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::Table | TagEnd::Image) => passed_over -= 1,
            Event::Start(Tag::Paragraph | Tag::Item | Tag::BlockQuote(_))
            | Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                blocks.push(std::mem::take(&mut block));
            }
            Event::Text(text) | Event::Code(text) if passed_over == 0 => {
                for letter in text.chars() {
                    signs = if letter.is_alphanumeric() { 0 } else { signs + 1 };
                    if signs <= SIGNS {
                        block.push(letter);
                    }
                }
            }
            Event::SoftBreak | Event::HardBreak => block.push(' '),
            _ => {}
        }
    }
    blocks.push(block);
    blocks.retain(|block| !block.trim().is_empty());
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(count: usize) -> String {
        format!("Word{}", " word".repeat(count - 1))
    }

    #[test]
    fn a_sentence_of_25_words_is_short_enough_and_one_of_26_is_long() {
        let text = format!("Short. {}. {}. Short again.", words(25), words(26));
        let found = long_sentences(&text, Language::English);
        let beginning = words(8);
        assert_eq!(found, [LongSentence { words: 26, beginning }]);
    }

    #[test]
    fn marks_breaks_and_links_are_not_part_of_a_sentence() {
        let text = format!(
            "We **ask** the [town](https://town.example/a/b)\nfor *rooms* {}.",
            words(20)
        );
        let [one] = &long_sentences(&text, Language::English)[..] else {
            panic!("one sentence")
        };
        assert_eq!(
            (one.words, one.beginning.as_str()),
            (26, "We ask the town for rooms Word word")
        );
    }

    #[test]
    fn points_paragraphs_headings_tables_and_code_are_not_read_together() {
        let half = words(20);
        let text = format!(
            "# {half} {half}\n\n- {half}\n- {half}\n\n{half}\n\n{half}\n\n    {half} {half}\n\n| {half} {half} |\n|---|\n| {half} {half} |\n"
        );
        assert_eq!(long_sentences(&text, Language::English), []);
    }

    #[test]
    fn sentences_end_by_the_marks_of_their_language() {
        let greek = "λέξη ".repeat(20);
        assert_eq!(long_sentences(&format!("{greek}; {greek}."), Language::Greek), []);
        assert_eq!(long_sentences(&format!("{greek}, {greek}."), Language::Greek).len(), 1);
        let arabic = "كلمة ".repeat(20);
        assert_eq!(long_sentences(&format!("{arabic}؟ {arabic}."), Language::Arabic), []);
        assert_eq!(
            long_sentences(&format!("{arabic}، {arabic}."), Language::Arabic).len(),
            1
        );
    }

    #[test]
    fn a_row_of_signs_costs_no_time() {
        let start = std::time::Instant::now();
        for (signs, long) in [(")", 0), ("\"", 0), (" ", 0), (".", 0), ("a.)", 1)] {
            let text = format!(".{}", signs.repeat(199_000 / signs.len()));
            assert_eq!(long_sentences(&text, Language::English).len(), long, "{signs}");
        }
        assert!(
            start.elapsed() < std::time::Duration::from_secs(20),
            "{:?}",
            start.elapsed()
        );
    }

    proptest! {
        #[test]
        fn every_text_has_an_answer_and_no_short_sentence_is_named(text in "\\PC{0,400}") {
            for sentence in long_sentences(&text, Language::English) {
                prop_assert!(sentence.words > LONG);
                prop_assert!(!sentence.beginning.is_empty());
            }
        }
    }
}
