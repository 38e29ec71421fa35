//! Words of a text that a source is for: underlined in its HTML, with the number of the source behind them, which leads to the source.
//!
//! How to use: [`find`] says where the words stand in the Markdown; [`to_html`] draws the text, and says which numbers it has placed. Marks are set
//! between the pieces that the Markdown is read in, so they never break an element: words that go over emphasis, links or list items are
//! marked piece by piece, and the number comes behind the last piece, behind a link and not in it.

use super::{draw, escape, options, rules};
use ammonia::Builder;
use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd};
use std::ops::Range;
use std::sync::LazyLock;

/// How the link of a number to its source begins.
pub(super) const TO_CARD: &str = "#source-";

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| rules(true));

/// Words of a text, and the source that they have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cite {
    /// Bytes of the Markdown, as [`find`] gives them.
    pub words: Range<usize>,
    /// Of the source, on its page.
    pub number: usize,
    /// What the number is called for those who hear it.
    pub label: String,
}

/// The text with the numbers in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CitedHtml {
    pub html: String,
    /// Those that stand in the text. Words of which nothing is drawn have none.
    pub placed: Vec<usize>,
}

/// The id of the place where the source with this number stands on a page.
#[must_use]
pub fn card_id(number: usize) -> String {
    format!("{}{number}", &TO_CARD[1..])
}

/// The id of the number behind its words.
#[must_use]
pub fn words_id(number: usize) -> String {
    format!("cited-{number}")
}

/// Where a quote stands in `markdown`, in bytes; none when it stands there twice, for nobody knows which one is meant.
#[must_use]
pub fn find(markdown: &str, quote: &str) -> Option<Range<usize>> {
    let quote = quote.trim();
    let first = quote.chars().next()?;
    let from = markdown.find(quote)?;
    let rest = &markdown[from + first.len_utf8()..];
    (!rest.contains(quote)).then(|| from..from + quote.len())
}

/// The HTML of `markdown`, with these words marked.
#[must_use]
pub fn to_html(markdown: &str, cites: &[Cite]) -> CitedHtml {
    let mut marks = Marks::new(markdown, cites);
    let html = CLEANER.clean(&draw(markdown, &mut marks)).to_string();
    CitedHtml {
        html,
        placed: marks.placed,
    }
}

/// Puts the marks between the pieces of a text.
pub(super) struct Marks<'c> {
    markdown: &'c str,
    cites: &'c [Cite],
    /// For each: where the last of it that is shown ends, until its number is placed.
    ends: Vec<Option<usize>>,
    /// Those whose number waits for the end of a link or a picture.
    waiting: Vec<usize>,
    /// How many links and pictures are open.
    open: usize,
    placed: Vec<usize>,
}

fn touch(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

impl<'c> Marks<'c> {
    pub(super) fn new(markdown: &'c str, cites: &'c [Cite]) -> Self {
        let mut ends = vec![None; cites.len()];
        if !cites.is_empty() {
            for (event, at) in Parser::new_ext(markdown, options()).into_offset_iter() {
                if !is_shown(&event) {
                    continue;
                }
                for (cite, end) in cites.iter().zip(&mut ends) {
                    if touch(&cite.words, &at) {
                        *end = Some(cite.words.end.min(at.end));
                    }
                }
            }
        }
        Self {
            markdown,
            cites,
            ends,
            waiting: Vec::new(),
            open: 0,
            placed: Vec::new(),
        }
    }

    /// A piece of the text, which stands at these bytes of it, with the marks that belong to it.
    pub(super) fn draw<'a>(&mut self, event: Event<'a>, at: Range<usize>) -> Vec<Event<'a>> {
        if self.cites.is_empty() {
            return vec![event];
        }
        let mut out = Vec::new();
        match event {
            // Where it stands letter for letter it can be cut; what is written as `&amp;` cannot.
            Event::Text(text) if self.markdown.get(at.clone()) == Some(&*text) => {
                let mut from = at.start;
                for to in self.cuts(&at) {
                    let piece = text[from - at.start..to - at.start].to_owned();
                    self.put(Event::Text(CowStr::from(piece)), &(from..to), &mut out);
                    from = to;
                }
            }
            Event::Text(_) | Event::Code(_) => self.put(event, &at, &mut out),
            // No text leads to a source: only its number does.
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            }) => {
                self.open += 1;
                let is_here = dest_url.starts_with('#');
                out.push(Event::Start(Tag::Link {
                    link_type,
                    dest_url: if is_here { CowStr::Borrowed("") } else { dest_url },
                    title,
                    id,
                }));
            }
            Event::Start(Tag::Image { .. }) => {
                self.open += 1;
                out.push(event);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                self.open = self.open.saturating_sub(1);
                out.push(event);
                self.place(&mut out);
            }
            other => out.push(other),
        }
        out
    }

    /// Where a piece is cut, up to its end.
    fn cuts(&self, at: &Range<usize>) -> Vec<usize> {
        let ends = self.cites.iter().flat_map(|cite| [cite.words.start, cite.words.end]);
        let mut cuts: Vec<_> = ends.filter(|cut| at.start < *cut && *cut < at.end).collect();
        cuts.push(at.end);
        cuts.sort_unstable();
        cuts.dedup();
        cuts
    }

    fn put<'a>(&mut self, event: Event<'a>, at: &Range<usize>, out: &mut Vec<Event<'a>>) {
        if !self.cites.iter().any(|cite| touch(&cite.words, at)) {
            out.push(event);
            return;
        }
        out.push(Event::InlineHtml(CowStr::Borrowed("<mark>")));
        out.push(event);
        out.push(Event::InlineHtml(CowStr::Borrowed("</mark>")));
        for (one, end) in self.ends.iter_mut().enumerate() {
            if end.is_some_and(|end| at.start < end && end <= at.end) {
                *end = None;
                self.waiting.push(one);
            }
        }
        self.place(out);
    }

    fn place(&mut self, out: &mut Vec<Event<'_>>) {
        if self.open > 0 {
            return;
        }
        for one in self.waiting.drain(..) {
            let Cite { number, label, .. } = &self.cites[one];
            let mut tag = format!(
                "<sup><a id=\"{}\" href=\"{TO_CARD}{number}\" aria-label=\"",
                words_id(*number)
            );
            escape(&mut tag, label.chars());
            tag.push_str(&format!("\">{number}</a></sup>"));
            out.push(Event::InlineHtml(CowStr::from(tag)));
            self.placed.push(*number);
        }
    }
}

/// What people see of a text; raw HTML is shown as text too.
fn is_shown(event: &Event<'_>) -> bool {
    matches!(
        event,
        Event::Text(_) | Event::Code(_) | Event::Html(_) | Event::InlineHtml(_)
    )
}

#[cfg(test)]
mod tests;
