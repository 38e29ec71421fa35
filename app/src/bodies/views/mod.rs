//! Views of bodies.

pub mod body;
pub mod forms;
pub mod history;
pub mod import;
pub mod mandates;
pub mod members;
pub mod officers;
pub mod rules;
pub mod seats;
pub mod tree;

use crate::components::Column;
use crate::locale::date;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::members::{Member, SeatName};
use server::bodies::standing::Numbers;
use shared::bodies::Term;
use shared::languages::Languages;

/// The first and the last day of a term, in one line.
pub fn term_words(term: Term) -> String {
    let from = date(term.from);
    match term.until {
        Some(until) => t!("term-until", from = from, until = date(until)),
        None => t!("term-open", from = from),
    }
}

/// The number of a seat and what it is for.
pub fn seat_words(number: i32, label: &str) -> String {
    if label.is_empty() {
        t!("seat-title", number = number)
    } else {
        t!("seat-title-label", number = number, label = label)
    }
}

pub fn seat_name(seat: Option<&SeatName>) -> String {
    seat.map_or_else(String::new, |seat| seat_words(seat.number, &seat.label))
}

/// How a member came to the seat, with the association that sends them.
pub fn origin_words(member: &Member) -> AnyView {
    let origin = t_word!("origin", member.origin.as_str());
    match &member.delegated_by {
        Some(by) => view! { {origin} ": " <bdi>{by.clone()}</bdi> }.into_any(),
        None => origin.into_any(),
    }
}

/// "31 mandates, quorum 16, 2 seats vacant".
pub fn numbers_words(numbers: Numbers) -> String {
    let mut words = vec![t!("numbers-mandates", count = numbers.mandates)];
    if let Some(quorum) = numbers.quorum.filter(|_| numbers.mandates > 0) {
        words.push(t!("numbers-quorum", count = quorum));
    }
    if numbers.seats > 0 {
        words.push(t!("numbers-vacant", count = numbers.vacant));
    }
    words.join(" · ")
}

pub fn languages_words(languages: &Languages) -> AnyView {
    let name = |(at, language): (usize, shared::languages::Language)| {
        view! { {(at > 0).then_some(", ")}<span class="native" lang=language.as_str()>{language.own_name()}</span> }
    };
    languages.iter().enumerate().map(name).collect_view().into_any()
}

/// The columns of members in a list.
pub fn member_columns() -> Vec<Column> {
    vec![
        Column::text(t!("member-name")),
        Column::text(t!("member-seat")),
        Column::text(t!("member-origin")),
        Column::text(t!("member-term")),
    ]
}

/// The cells of a member after the name.
pub fn member_cells(member: &Member) -> Vec<AnyView> {
    let seat = seat_name(member.seat.as_ref());
    let substitute = member
        .has_substitute
        .then(|| view! { <p class="small quiet">{t!("member-has-substitute")}</p> });
    let moved_up = member
        .moved_up
        .then(|| view! { <p class="small quiet">{t!("member-moved-up")}</p> });
    vec![
        view! { <span dir="auto">{seat}</span> }.into_any(),
        view! { {origin_words(member)} {moved_up} }.into_any(),
        view! { {term_words(member.term)} {substitute} }.into_any(),
    ]
}
