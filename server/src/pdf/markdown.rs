//! Texts of people with headings, lists and bold words, as the typesetter takes them: blocks of words, never markup.

use super::words::Words;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde::Serialize;
use shared::languages::Language;

/// Words that are bold, or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    pub text: String,
    pub strong: bool,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Paragraph,
    Heading,
    Item,
}

/// A paragraph, a heading, or an item of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Block {
    pub kind: Kind,
    /// Lists around it.
    pub depth: usize,
    /// Of an item of a numbered list.
    pub number: Option<u64>,
    pub lang: Option<Language>,
    pub rtl: bool,
    pub runs: Vec<Run>,
}

/// Items nested deeper than this stand where these do.
const DEEPEST: usize = 4;

#[derive(Default)]
struct Reader {
    lang: Option<Language>,
    blocks: Vec<Block>,
    runs: Vec<Run>,
    strong: usize,
    /// The next number of each open list; none for one without numbers.
    lists: Vec<Option<u64>>,
    /// Begins an item: with its number, if it has one.
    item: Option<Option<u64>>,
    links: Vec<String>,
}

impl Reader {
    fn say(&mut self, text: &str) {
        let strong = self.strong > 0;
        match self.runs.last_mut() {
            Some(last) if last.strong == strong => last.text.push_str(text),
            _ => self.runs.push(Run {
                text: text.to_owned(),
                strong,
            }),
        }
    }

    /// Ends a block.
    fn end(&mut self, kind: Kind) {
        let runs = std::mem::take(&mut self.runs);
        let text: String = runs.iter().map(|run| run.text.as_str()).collect();
        if text.trim().is_empty() {
            return;
        }
        let item = self.item.take();
        let words = match self.lang {
            Some(lang) => Words::in_language(text, lang),
            None => Words::of(text),
        };
        self.blocks.push(Block {
            kind: if item.is_some() { Kind::Item } else { kind },
            depth: self.lists.len().min(DEEPEST),
            number: item.flatten(),
            lang: self.lang,
            rtl: words.rtl,
            runs,
        });
    }

    fn read(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => self.say(&text),
            Event::SoftBreak | Event::HardBreak => self.say(" "),
            Event::Start(Tag::Strong) => self.strong += 1,
            Event::End(TagEnd::Strong) => self.strong = self.strong.saturating_sub(1),
            Event::Start(Tag::List(first)) => {
                self.end(Kind::Paragraph);
                self.lists.push(first);
            }
            Event::Start(Tag::Item) => {
                let number = self.lists.last_mut().and_then(|next| {
                    let number = *next;
                    *next = number.map(|number| number.saturating_add(1));
                    number
                });
                self.item = Some(number);
            }
            Event::End(TagEnd::Item) => {
                self.end(Kind::Paragraph);
                self.item = None;
            }
            Event::End(TagEnd::List(_)) => {
                self.lists.pop();
            }
            Event::Start(Tag::Link { dest_url, .. }) => self.links.push(dest_url.into_string()),
            Event::End(TagEnd::Link) => {
                let address = self.links.pop().filter(|link| link.starts_with("http"));
                let is_said = |link: &String| self.runs.last().is_some_and(|run| run.text.ends_with(link.as_str()));
                if let Some(link) = address.filter(|link| !is_said(link)) {
                    self.say(&format!(" ({link})"));
                }
            }
            Event::Start(Tag::TableCell) if !self.runs.is_empty() => self.say(" · "),
            Event::Start(Tag::Heading { .. }) => self.end(Kind::Paragraph),
            Event::End(TagEnd::Heading(_)) => self.end(Kind::Heading),
            Event::End(
                TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::TableHead | TagEnd::TableRow | TagEnd::HtmlBlock,
            )
            | Event::Rule => self.end(Kind::Paragraph),
            _ => {}
        }
    }
}

/// The blocks of `markdown`, whose language is `lang` where it is known.
#[must_use]
pub fn blocks(markdown: &str, lang: Option<Language>) -> Vec<Block> {
    let mut reader = Reader {
        lang,
        ..Reader::default()
    };
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        reader.read(event);
    }
    reader.end(Kind::Paragraph);
    reader.blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(markdown: &str) -> Vec<(Kind, usize, Option<u64>, String)> {
        let whole = |block: Block| {
            let text = block.runs.into_iter().map(|run| match run.strong {
                true => format!("*{}*", run.text),
                false => run.text,
            });
            (block.kind, block.depth, block.number, text.collect())
        };
        blocks(markdown, None).into_iter().map(whole).collect()
    }

    #[test]
    fn headings_lists_and_bold_words_are_kept_apart() {
        let text =
            "## Report\n\nThe **town** wrote\nback.\n\n3. one\n4. two\n   - deep\n\n[site](https://town.example) <b>\n";
        assert_eq!(
            shape(text),
            [
                (Kind::Heading, 0, None, "Report".to_owned()),
                (Kind::Paragraph, 0, None, "The *town* wrote back.".to_owned()),
                (Kind::Item, 1, Some(3), "one".to_owned()),
                (Kind::Item, 1, Some(4), "two".to_owned()),
                (Kind::Item, 2, None, "deep".to_owned()),
                (Kind::Paragraph, 0, None, "site (https://town.example) <b>".to_owned()),
            ]
        );
        assert!(blocks(" \n\n***\n", None).is_empty());
    }

    #[test]
    fn each_block_runs_its_own_way() {
        let read = blocks("Words\n\nنص", Some(Language::Arabic));
        assert_eq!(read.iter().map(|block| block.rtl).collect::<Vec<_>>(), [false, true]);
    }
}
