//! Texts with marks in them: what changed, and who wrote what. Colour never speaks alone: signs and words say the same.

use crate::locale::{number, person};
use crate::page::use_page;
use crate::t;
use leptos::prelude::*;
use server::diff::Part;
use server::history::read::Writer;
use shared::history::Written;
use shared::languages::Language;
use shared::people::colour_of;

/// Letters of a stretch that stayed as it was, above which only its ends are shown.
const LONG: usize = 900;
/// Letters of such an end.
const END: usize = 300;

/// What went and what came, with the words around it.
#[component]
pub fn Changes(parts: Vec<Part>, language: Language) -> impl IntoView {
    if !parts.iter().any(|part| !matches!(part, Part::Same(_))) {
        return view! { <p class="notice">{t!("history-compare-same")}</p> }.into_any();
    }
    let own = use_page().language.as_str();
    let last = parts.len() - 1;
    let marks = |new: bool| {
        let word = if new {
            t!("history-added")
        } else {
            t!("history-removed")
        };
        view! { <bdi class="visually-hidden" lang=own>{format!("{word}: ")}</bdi> }
    };
    let pieces: Vec<AnyView> = parts
        .into_iter()
        .enumerate()
        .map(|(at, part)| match part {
            Part::Gone(text) => view! { <del>{marks(false)}{text}</del> }.into_any(),
            Part::New(text) => view! { <ins>{marks(true)}{text}</ins> }.into_any(),
            Part::Same(text) => match shortened(&text, at == 0, at == last) {
                None => view! { <span>{text}</span> }.into_any(),
                Some((head, words, tail)) => view! {
                    <span>{head}</span>
                    <bdi class="history-gap" lang=own>{t!("history-as-before", count = words)}</bdi>
                    <span>{tail}</span>
                }
                .into_any(),
            },
        })
        .collect();
    view! {
        <p class="cluster small">
            <span class="history-text"><ins>{t!("history-added")}</ins></span>
            <span class="history-text"><del>{t!("history-removed")}</del></span>
        </p>
        <div class="history-text" lang=language.as_str() dir=language.dir().as_str()>{pieces}</div>
    }
    .into_any()
}

/// The ends of a long stretch and how many words are between them.
fn shortened(text: &str, is_first: bool, is_last: bool) -> Option<(String, usize, String)> {
    let letters = text.chars().count();
    if letters <= LONG {
        return None;
    }
    let at = |letter: usize| text.char_indices().nth(letter).map_or(text.len(), |(byte, _)| byte);
    let head = if is_first { 0 } else { at(END) };
    let tail = if is_last { text.len() } else { at(letters - END) };
    // Not within a word.
    let head = text[..head].rfind(char::is_whitespace).map_or(0, |byte| byte + 1);
    let tail = text[tail..]
        .find(char::is_whitespace)
        .map_or(text.len(), |byte| tail + byte);
    let words = text[head..tail].split_whitespace().count();
    Some((text[..head].to_owned(), words, text[tail..].to_owned()))
}

/// Who wrote how much, and the text with the writer's number before each stretch.
#[component]
pub fn Authors(writers: Vec<Writer>, written: Vec<Written<usize>>, language: Language) -> impl IntoView {
    let names: Vec<(String, u8)> = writers
        .iter()
        .map(|writer| {
            let name = person(&writer.name);
            let colour = colour_of(&name);
            (name, colour)
        })
        .collect();
    let own = use_page().language.as_str();
    let list = writers
        .into_iter()
        .zip(&names)
        .enumerate()
        .map(|(at, (writer, (name, colour)))| {
            view! {
                <li class="person">
                    <span class=format!("initials presence-{colour}") aria-hidden="true">{number(at as i64 + 1)}</span>
                    <span><bdi>{name.clone()}</bdi> ", " {t!("history-words", count = writer.words)}</span>
                </li>
            }
        });
    let list = list.collect_view();
    let stretches = written.into_iter().filter_map(|stretch| {
        let (name, colour) = names.get(stretch.author)?;
        let place = number(stretch.author as i64 + 1);
        Some(view! {
            <span class=format!("stretch presence-{colour}-range")>
                <span class=format!("stretch-number presence-{colour}") aria-hidden="true">{place}</span>
                <bdi class="visually-hidden" lang=own>{format!("{name}: ")}</bdi>
                {stretch.text}
            </span>
        })
    });
    let stretches: Vec<_> = stretches.collect();
    view! {
        <p>{t!("history-authors-lead")}</p>
        <ol class="people">{list}</ol>
        <div class="history-text" lang=language.as_str() dir=language.dir().as_str()>{stretches}</div>
    }
}

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn of_a_long_stretch_the_ends_are_shown_in_whole_words() {
        let text = "word ".repeat(400);
        assert_eq!(shortened("short", false, false), None);
        let (head, words, tail) = shortened(&text, false, false).unwrap();
        assert!(
            head.starts_with("word") && head.ends_with("word ") && tail.trim() != "",
            "{head:?} {tail:?}"
        );
        assert_eq!(
            head.split_whitespace().count() + words + tail.split_whitespace().count(),
            400
        );
        let (head, words, _) = shortened(&text, true, false).unwrap();
        assert_eq!((head.as_str(), words > 300), ("", true));
        assert_eq!(shortened(&text, false, true).unwrap().2, "");
        assert!(shortened(&"ع".repeat(2_000), false, false).is_some());
    }
}
