//! Markdown of people's texts, as HTML that can be shown to anybody.
//!
//! How to use: `markdown::to_html(text)` gives HTML for `inner_html`. Only what this list allows comes out: paragraphs, headings (from
//! `h3` on and without gaps, since they stand under an `h1` and an `h2` of the page), lists, emphasis, quotes, code, tables, links to web and mail, and
//! pictures of our own door (`shared::images::ImageAddress`). No raw HTML for anybody, no pictures from elsewhere, no styles, no scripts. Words that
//! a source is for are marked by [`cited`].

pub mod cited;

use ammonia::{Builder, UrlRelative};
use cited::Marks;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use shared::images::{ImageAddress, LONGEST_DESCRIPTION};
use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::fmt::Write;
use std::sync::LazyLock;

/// The tags that come out.
pub const TAGS: [&str; 24] = [
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| rules(false));

/// What may come out; with `is_cited` also the marks of [`cited`], which no text can write: its own HTML is shown as text.
fn rules(is_cited: bool) -> Builder<'static> {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(TAGS))
        .add_tag_attributes("a", ["href"])
        .add_tag_attributes("img", ["alt", "decoding", "height", "loading", "src", "width"])
        .add_tag_attributes("ol", ["start"])
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::PassThrough)
        // Of all addresses without a host, those of our pictures pass, and only as pictures.
        .attribute_filter(move |tag, name, value| match (tag, name) {
            ("a", "href") if is_cited && value.starts_with(cited::TO_CARD) => Some(Cow::Borrowed(value)),
            ("img", "src") => ImageAddress::parse(value).map(|_| Cow::Borrowed(value)),
            ("a", "href") => (value.len() <= PIECE && has_scheme(value)).then_some(Cow::Borrowed(value)),
            _ => Some(Cow::Borrowed(value)),
        })
        .link_rel(Some("nofollow noopener noreferrer ugc"));
    if is_cited {
        builder
            .add_tags(["mark", "sup"])
            .add_tag_attributes("a", ["aria-label", "id"]);
    }
    builder
}

/// Whether an address says how it is reached; the cleaner has looked at which way that is.
fn has_scheme(address: &str) -> bool {
    url::Url::parse(address).is_ok()
}

/// Nested deeper than this, quotes and lists are flat: no reader follows, and a hostile text could make the page heavy.
const MAX_DEPTH: usize = 12;

/// The HTML of `markdown`.
#[must_use]
pub fn to_html(markdown: &str) -> String {
    CLEANER
        .clean(&draw(markdown, &mut Marks::new(markdown, &[])))
        .to_string()
}

/// What is read.
fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH
}

/// HTML that is still to be cleaned.
fn draw(markdown: &str, marks: &mut Marks<'_>) -> String {
    let mut depth = 0_usize;
    let mut pictures = Pictures::default();
    let used: BTreeSet<HeadingLevel> = Parser::new_ext(markdown, options())
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => Some(level),
            _ => None,
        })
        .collect();
    let mut above = HeadingLevel::H2;
    let events = Parser::new_ext(markdown, options()).into_offset_iter();
    let events = events.filter_map(|(event, at)| {
        let event = match event {
            // Raw HTML is shown as the text that it is.
            Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
            Event::Start(Tag::Heading {
                level,
                id,
                classes,
                attrs,
            }) => {
                above = step(&used, level, above);
                Event::Start(Tag::Heading {
                    level: above,
                    id,
                    classes,
                    attrs,
                })
            }
            Event::End(TagEnd::Heading(_)) => Event::End(TagEnd::Heading(above)),
            Event::Start(tag @ (Tag::BlockQuote(_) | Tag::List(_) | Tag::Item)) => {
                depth += 1;
                return (depth <= MAX_DEPTH).then_some((Event::Start(tag), at));
            }
            Event::End(tag @ (TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item)) => {
                depth = depth.saturating_sub(1);
                return (depth < MAX_DEPTH).then_some((Event::End(tag), at));
            }
            other => other,
        };
        Some((event, at))
    });
    let mut run = 0;
    let events = events
        .flat_map(|(event, at)| marks.draw(event, at))
        .filter_map(|event| pictures.draw(event))
        .flat_map(|event| pieces(event, &mut run));
    let mut out = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut out, events);
    out
}

/// Bytes that one text of the tree has at most, or one address. Whoever writes the tree down looks for marks to escape up to the end of the text, once for
/// each mark in it: two hundred thousand `&` in one text would take a second.
const PIECE: usize = 2_000;
/// What parts two texts: the cleaner takes it out, and leaves two.
const SEAM: &str = "<!---->";

/// A text in pieces; `run` is how long the piece before it is already.
fn pieces<'a>(event: Event<'a>, run: &mut usize) -> Vec<Event<'a>> {
    let (text, is_code) = match event {
        Event::Text(text) if *run + text.len() <= PIECE => {
            *run += text.len();
            return vec![Event::Text(text)];
        }
        Event::Text(text) => (text, false),
        Event::Code(text) if text.len() > PIECE => (text, true),
        other => return vec![other],
    };
    let tag = |tag: &'static str| is_code.then_some(Event::InlineHtml(CowStr::Borrowed(tag)));
    let mut out: Vec<_> = tag("<code>").into_iter().collect();
    let mut rest = &*text;
    while !rest.is_empty() {
        let (piece, more) = rest.split_at(rest.floor_char_boundary(PIECE));
        out.push(Event::InlineHtml(CowStr::Borrowed(SEAM)));
        out.push(Event::Text(CowStr::from(piece.to_owned())));
        *run = piece.len();
        rest = more;
    }
    out.extend(tag("</code>"));
    out
}

/// Draws the pictures of our own door. One from elsewhere would call another host: its words stay.
#[derive(Default)]
struct Pictures {
    /// The one whose words are read, and how many others stand in them.
    open: Option<(ImageAddress, usize)>,
    words: String,
}

impl Pictures {
    fn draw<'a>(&mut self, event: Event<'a>) -> Option<Event<'a>> {
        let Some((address, inner)) = &mut self.open else {
            return match event {
                Event::Start(Tag::Image { dest_url, .. }) => {
                    self.open = ImageAddress::parse(&dest_url).map(|address| (address, 0));
                    None
                }
                Event::End(TagEnd::Image) => None,
                other => Some(other),
            };
        };
        match event {
            Event::Start(Tag::Image { .. }) => *inner += 1,
            Event::End(TagEnd::Image) if *inner > 0 => *inner -= 1,
            Event::End(TagEnd::Image) => {
                let drawn = drawing(address, &self.words);
                *self = Self::default();
                return Some(Event::InlineHtml(CowStr::from(drawn)));
            }
            Event::Text(text) | Event::Code(text) => self.words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => self.words.push(' '),
            _ => {}
        }
        None
    }
}

/// A picture that loads when somebody comes near it, and has its room before.
fn drawing(address: &ImageAddress, words: &str) -> String {
    let mut tag = format!("<img src=\"{}\" alt=\"", address.path());
    escape(&mut tag, words.chars().take(LONGEST_DESCRIPTION));
    tag.push_str("\" loading=\"lazy\" decoding=\"async\"");
    if let Some((width, height)) = address.size {
        // Writing to a String does not fail.
        let _ = write!(tag, " width=\"{width}\" height=\"{height}\"");
    }
    tag.push('>');
    tag
}

/// Writes words into an attribute.
fn escape(tag: &mut String, words: impl Iterator<Item = char>) {
    for letter in words {
        match letter {
            '&' => tag.push_str("&amp;"),
            '<' => tag.push_str("&lt;"),
            '>' => tag.push_str("&gt;"),
            '"' => tag.push_str("&quot;"),
            other => tag.push(other),
        }
    }
}

/// The level on the page of a heading: the highest that the text uses is the third, and none is more than one step below the one before.
fn step(used: &BTreeSet<HeadingLevel>, level: HeadingLevel, above: HeadingLevel) -> HeadingLevel {
    let rank = used.iter().take_while(|one| **one < level).count();
    let lowest = above as usize + 1;
    match (3 + rank).min(lowest) {
        3 => HeadingLevel::H3,
        4 => HeadingLevel::H4,
        5 => HeadingLevel::H5,
        _ => HeadingLevel::H6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use shared::ids::ImageId;
    use shared::images::ImageDescription;

    #[test]
    fn a_long_text_is_shown_as_it_is_however_it_is_cut() {
        for text in ["a & é ", "`a & é` "] {
            let whole = text.repeat(4_000);
            let html = to_html(whole.trim());
            let shown = text
                .replace('&', "&amp;")
                .replacen('`', "<code>", 1)
                .replacen('`', "</code>", 1)
                .repeat(4_000);
            assert_eq!(html.trim(), format!("<p>{}</p>", shown.trim()));
        }
        let code = format!("`{}`", "a & ".repeat(4_000).trim());
        let shown = "a &amp; ".repeat(4_000);
        assert_eq!(to_html(&code).trim(), format!("<p><code>{}</code></p>", shown.trim()));
    }

    #[test]
    fn what_people_write_is_shown() {
        let html = to_html(
            "# Goal\n\nA **bus** to [town](https://town.example/a?b=1&c=2).\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        );
        assert!(html.contains("<h3>Goal</h3>") && html.contains("<strong>bus</strong>"));
        assert!(
            html.contains("href=\"https://town.example/a?b=1&amp;c=2\"") && html.contains("rel=\"nofollow noopener")
        );
        assert!(html.contains("<ol>") && html.contains("<td>1</td>"));
    }

    #[test]
    fn headings_begin_under_those_of_the_page_and_leave_no_gap() {
        let levels = |text: &str| -> Vec<char> {
            to_html(text)
                .match_indices("<h")
                .filter_map(|(at, _)| to_html(text)[at + 2..].chars().next())
                .collect()
        };
        assert_eq!(levels("## a\n\n### b\n\n## c"), ['3', '4', '3']);
        assert_eq!(levels("# a\n\n#### b\n\n###### c"), ['3', '4', '5']);
        assert_eq!(levels("### a\n\n## b\n\n### c"), ['3', '3', '4']);
    }

    #[test]
    fn nothing_hostile_comes_through() {
        let hostile = [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
            "<style>@import'//evil.example'</style>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt&colon;alert(1))",
            "[x](\u{1}javascript:alert(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "[x](vbscript:x)",
            "[x](//evil.example)",
            "<javascript:alert(1)>",
            "![x](https://evil.example/pixel.gif)",
            "[a]: javascript:alert(1)\n[a]",
            "<a href=\"https://x\" style=\"position:fixed\" onclick=alert(1)>x</a>",
            "`<script>`\n\n    <script>",
            "<iframe srcdoc='<script>alert(1)</script>'>",
            "<div style=\"background:url(javascript:alert(1))\">",
        ];
        for text in hostile {
            let html = to_html(text).to_lowercase();
            let tags: Vec<_> = html
                .split('<')
                .skip(1)
                .map(|tag| tag.split('>').next().unwrap_or_default())
                .collect();
            for tag in tags {
                let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
                assert!(
                    !["script", "img", "svg", "math", "style", "iframe", "div"].contains(&name),
                    "{text} → {html}"
                );
                assert!(!tag.contains("on") || !tag.contains("=alert"), "{text} → {html}");
                assert!(
                    !tag.contains("javascript:") && !tag.contains("data:") && !tag.contains("vbscript:"),
                    "{text} → {html}"
                );
                assert!(!tag.contains("href=\"//"), "{text} → {html}");
            }
        }
    }

    #[test]
    fn a_picture_of_our_own_door_is_drawn_with_its_words_and_its_room() {
        let id = "01890000-0000-7000-8000-00000000abcd";
        let html = to_html(&format!(
            "Look:\n\n![A \"bus\" & <b>you</b> \\[x\\]](/images/{id}#800x600)"
        ));
        for part in [
            &format!("src=\"/images/{id}\""),
            "alt=\"A &quot;bus&quot; &amp; &lt;b&gt;you&lt;/b&gt; [x]\"",
            "loading=\"lazy\"",
            "decoding=\"async\"",
            "width=\"800\"",
            "height=\"600\"",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(!html.contains("<b>"), "{html}");
        assert!(!to_html(&format!("![x](/images/{id})")).contains("width"));
        let linked = to_html(&format!("[![x](/images/{id})](https://town.example)"));
        assert!(
            linked.contains("<a href=\"https://town.example\"") && linked.contains("<img"),
            "{linked}"
        );
    }

    #[test]
    fn no_other_picture_is_drawn_and_its_words_stay() {
        let id = "01890000-0000-7000-8000-00000000abcd";
        for address in [
            format!("https://evil.example/images/{id}"),
            format!("//evil.example/images/{id}"),
            format!("/images/{id}?x=1"),
            format!("/images/../en/log-out?{id}"),
            format!("/en/images/{id}"),
            format!("/images/{id}/../../en/log-out"),
            format!("/IMAGES/{id}"),
            format!("images/{id}"),
            format!("data:image/svg+xml,/images/{id}"),
            "/images/1".to_owned(),
        ] {
            let html = to_html(&format!("![some *words*](<{address}>)"));
            assert_eq!(html.trim(), "<p>some <em>words</em></p>", "{address}");
            let html = to_html(&format!("<img src=\"/images/{id}\" onerror=alert(1)>"));
            assert!(!html.contains("<img"), "{html}");
        }
        // An address of ours is drawn; it leads nowhere.
        let html = to_html(&format!("[x](/images/{id})"));
        assert!(!html.contains("href"), "{html}");
    }

    proptest! {
        #[test]
        fn what_is_said_of_a_picture_is_what_it_is_called(words in "\\PC{1,60}") {
            let Ok(said) = ImageDescription::parse(&words) else { return Ok(()) };
            let address = ImageAddress { id: ImageId(uuid::Uuid::nil()), size: Some((8, 6)) };
            let html = to_html(&address.markdown(&said));
            let alt = html.split("alt=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
            let alt = alt.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&nbsp;", "\u{a0}");
            prop_assert_eq!(alt.replace("&amp;", "&"), said.as_str(), "{}", html);
        }
    }
}
