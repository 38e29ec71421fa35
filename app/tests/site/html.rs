//! Reads HTML as a browser does, to the pieces that attacks are about: tags, attributes, text, forms.
//!
//! How to use: [`pieces`] gives everything in order; [`links`] and [`forms`] what a visitor can follow and send.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// One piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Start(String, Vec<(String, String)>),
    End(String),
    Text(String),
    Comment(String),
}

impl Piece {
    /// The value of an attribute of a start tag.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        match self {
            Self::Start(_, attributes) => attributes
                .iter()
                .find(|(n, _)| n == name)
                .map(|(_, value)| value.as_str()),
            _ => None,
        }
    }

    fn value(&self, name: &str) -> String {
        self.attribute(name).unwrap_or_default().to_owned()
    }
}

#[derive(Default)]
struct Collector(RefCell<Vec<Piece>>);

impl TokenSink for Collector {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut pieces = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => {
                let name = tag.name.to_string();
                let attributes = tag
                    .attrs
                    .iter()
                    .map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string()));
                pieces.push(Piece::Start(name.clone(), attributes.collect()));
                match name.as_str() {
                    "title" | "textarea" => return TokenSinkResult::RawData(RawKind::Rcdata),
                    "style" | "xmp" | "iframe" | "noembed" | "noframes" => {
                        return TokenSinkResult::RawData(RawKind::Rawtext);
                    }
                    "script" => return TokenSinkResult::RawData(RawKind::ScriptData),
                    "plaintext" => return TokenSinkResult::Plaintext,
                    _ => {}
                }
            }
            Token::TagToken(tag) => pieces.push(Piece::End(tag.name.to_string())),
            Token::CharacterTokens(text) => match pieces.last_mut() {
                Some(Piece::Text(before)) => before.push_str(&text),
                _ => pieces.push(Piece::Text(text.to_string())),
            },
            Token::CommentToken(text) => pieces.push(Piece::Comment(text.to_string())),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// Everything on the page, in order.
pub fn pieces(html: &str) -> Vec<Piece> {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let tokenizer = Tokenizer::new(Collector::default(), TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

/// Where the links and plain addresses of the page lead.
pub fn links(pieces: &[Piece]) -> BTreeSet<String> {
    pieces
        .iter()
        .filter_map(|piece| piece.attribute("href").or_else(|| piece.attribute("src")))
        .map(str::to_owned)
        .collect()
}

/// A form as a browser would send it.
#[derive(Clone, Debug)]
pub struct SentForm {
    pub action: String,
    /// Name and value of every field; empty ones that must be filled hold sample words.
    pub fields: Vec<(String, String)>,
    /// The names of those fields that take free text.
    pub texts: Vec<String>,
    /// The button that was pressed, when it has a name.
    pub button: Option<(String, String)>,
}

/// What somebody who fills in everything writes into a field of this type.
fn sample(kind: &str, minimum: &str) -> String {
    match kind {
        "date" => "2026-07-01",
        "datetime-local" => "2026-07-01T10:00",
        "time" => "10:00",
        "number" | "range" if minimum.is_empty() => "1",
        "number" | "range" => minimum,
        "email" => "someone@example.org",
        "url" => "https://example.org",
        "password" => "four green bridges",
        _ => "Sample words",
    }
    .to_owned()
}

/// The forms of a page that are sent by POST, one for each of their named buttons.
pub fn forms(pieces: &[Piece], page: &str) -> Vec<SentForm> {
    let mut found = Vec::new();
    let mut rest = pieces;
    while let Some(start) = rest
        .iter()
        .position(|piece| matches!(piece, Piece::Start(name, _) if name == "form"))
    {
        let end = rest[start..]
            .iter()
            .position(|piece| *piece == Piece::End("form".into()))
            .map_or(rest.len(), |end| start + end);
        let form = &rest[start..end];
        rest = &rest[end..];
        if !form[0].value("method").eq_ignore_ascii_case("post") {
            continue;
        }
        let action = match form[0].attribute("action") {
            None | Some("") => page.to_owned(),
            Some(action) => action.to_owned(),
        };
        found.extend(read_form(form, &action));
    }
    found
}

fn read_form(form: &[Piece], action: &str) -> Vec<SentForm> {
    let (mut fields, mut texts, mut buttons) = (Vec::<(String, String)>::new(), Vec::new(), Vec::new());
    for (at, piece) in form.iter().enumerate() {
        let Piece::Start(tag, _) = piece else { continue };
        let (name, kind, value) = (piece.value("name"), piece.value("type"), piece.value("value"));
        if (tag == "button" && kind != "button") || (tag == "input" && kind == "submit") {
            buttons.push((!name.is_empty()).then_some((name, value)));
            continue;
        }
        if name.is_empty() || piece.attribute("disabled").is_some() {
            continue;
        }
        match (tag.as_str(), kind.as_str()) {
            ("input", "hidden") => fields.push((name, value)),
            ("input", "radio") => {
                let chosen = fields.iter().position(|(other, _)| *other == name);
                match (chosen, piece.attribute("checked").is_some()) {
                    (None, _) => fields.push((name, value)),
                    (Some(at), true) => fields[at].1 = value,
                    (Some(_), false) => {}
                }
            }
            ("input", "checkbox") => {
                let required = piece.attribute("required").is_some();
                let first = !fields.iter().any(|(other, _)| *other == name);
                if required || first || piece.attribute("checked").is_some() {
                    fields.push((name, if value.is_empty() { "on".into() } else { value }));
                }
            }
            ("input", _) => {
                let filled = if value.is_empty() {
                    sample(&kind, &piece.value("min"))
                } else {
                    value
                };
                if ["", "text", "search", "email", "url", "tel"].contains(&kind.as_str()) {
                    texts.push(name.clone());
                }
                fields.push((name, filled));
            }
            ("textarea", _) => {
                let inside = match form.get(at + 1) {
                    Some(Piece::Text(text)) if !text.trim().is_empty() => text.clone(),
                    _ => sample("", ""),
                };
                texts.push(name.clone());
                fields.push((name, inside));
            }
            ("select", _) => {
                let options = form[at + 1..]
                    .iter()
                    .take_while(|piece| **piece != Piece::End("select".into()))
                    .filter(|piece| matches!(piece, Piece::Start(tag, _) if tag == "option"));
                let (mut first, mut selected) = (None, None);
                for option in options {
                    let value = option.value("value");
                    if option.attribute("selected").is_some() && !value.is_empty() {
                        selected = Some(value);
                    } else if first.is_none() && !value.is_empty() {
                        first = Some(value);
                    }
                }
                fields.push((name, selected.or(first).unwrap_or_default()));
            }
            _ => {}
        }
    }
    if buttons.is_empty() {
        buttons.push(None);
    }
    buttons.dedup();
    buttons
        .into_iter()
        .map(|button| {
            let mut fields = fields.clone();
            fields.extend(button.clone());
            SentForm {
                action: action.to_owned(),
                fields,
                texts: texts.clone(),
                button,
            }
        })
        .collect()
}

#[test]
fn a_page_is_read_as_a_browser_reads_it() {
    let page = "<title>a</b></title><form method=post action=/x><input name=a value='1'><input type=hidden name=b value=2>\
                <textarea name=c><b>&lt;</textarea><select name=d><option value=''>-<option value=q></select>\
                <button name=act value=one>1</button><button name=act value=two>2</button></form><a href=/y>y</a>";
    let pieces = pieces(page);
    assert_eq!(pieces[1], Piece::Text("a</b>".into()));
    assert_eq!(links(&pieces).into_iter().collect::<Vec<_>>(), ["/y"]);
    let forms = forms(&pieces, "/here");
    assert_eq!(forms.len(), 2);
    let fields: Vec<_> = forms[1]
        .fields
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    assert_eq!(fields, ["a=1", "b=2", "c=<b><", "d=q", "act=two"]);
    assert_eq!(forms[0].texts, ["a", "c"]);
}
