//! Views of amendments, and the words that several of them say.

pub mod forms;
pub mod list;
pub mod merge;
pub mod one;
pub mod side;
pub mod text;
pub mod versions;

use crate::bodies::crumbs;
use crate::components::{Badge, Mark};
use crate::locale::{list as listed, number, short_date};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::amendments::list::Line;
use server::amendments::versions::Dates;
use server::bodies::entity::body;
use server::motions::entity as motion;
use shared::amendments::{AmendmentNumber, AmendmentState, ChangeKind, Paragraph};
use shared::ids::AmendmentId;

/// A whole number as the page's language writes it.
pub fn number_words(value: u32) -> String {
    number(value.into())
}

/// The way to a page of a motion's amendments.
pub fn crumbs_of(body: &body::Model, motion: &motion::Model) -> Vec<(String, String)> {
    let mut places = crumbs(body);
    places.push((link(&format!("/assembly/motions/{}", motion.id)), motion.title.clone()));
    places
}

/// As [`crumbs_of`], below the list of amendments.
pub fn crumbs_below(body: &body::Model, motion: &motion::Model) -> Vec<(String, String)> {
    let mut places = crumbs_of(body, motion);
    let list = link(&format!("/assembly/motions/{}/amendments", motion.id));
    places.push((list, t!("amendments-title")));
    places
}

/// "Amendment A3", or "Draft".
pub fn name_of(number: Option<AmendmentNumber>) -> String {
    match number {
        Some(number) => t!("amendment-name", number = number.to_string()),
        None => t!("amendment-draft-name"),
    }
}

/// What an amendment does, in words: "Replaces paragraph 3".
pub fn what_of(line: &Line) -> String {
    let row = &line.row;
    let at = if row.parent_id.is_some() {
        row.paragraph
    } else {
        row.place
    };
    what_changes(row.kind, u32::try_from(at).unwrap_or_default())
}

/// What a change of the paragraph `at` does, in words.
pub fn what_changes(kind: ChangeKind, at: u32) -> String {
    match (kind, at) {
        (ChangeKind::Insert, 0) => t!("amendment-inserts-first"),
        (kind, at) => t_word!("amendment-does", kind.as_str(), number = at),
    }
}

/// How a state of an amendment looks.
fn mark_of(state: AmendmentState) -> Mark {
    match state {
        AmendmentState::Accepted | AmendmentState::Adopted => Mark::Done,
        AmendmentState::InVote => Mark::Now,
        AmendmentState::Draft => Mark::Needs,
        AmendmentState::Submitted | AmendmentState::Rejected | AmendmentState::Withdrawn | AmendmentState::Obsolete => {
            Mark::Next
        }
    }
}

#[component]
pub fn StateBadge(state: AmendmentState) -> impl IntoView {
    view! { <Badge mark=mark_of(state) words=t_word!("amendment-state", state.as_str()) /> }
}

/// A link to an amendment by its number.
#[component]
pub fn NumberLink(id: AmendmentId, number: AmendmentNumber) -> impl IntoView {
    view! { <a class="nowrap" href=link(&format!("/assembly/amendments/{id}"))><bdi>{number.to_string()}</bdi></a> }
}

/// Links to amendments, one after the other.
#[component]
pub fn NumberLinks(amendments: Vec<(AmendmentId, AmendmentNumber)>) -> impl IntoView {
    let links = amendments
        .into_iter()
        .map(|(id, number)| view! { <li><NumberLink id=id number=number /></li> });
    view! { <ul class="plain cluster">{links.collect_view()}</ul> }
}

/// Where the words of a paragraph come from.
pub fn origin_of(paragraph: &Paragraph, dates: &Dates) -> String {
    let at = dates
        .get(&paragraph.since)
        .map(|at| short_date(*at))
        .unwrap_or_default();
    let numbers: Vec<_> = paragraph.from.iter().map(ToString::to_string).collect();
    match (numbers.is_empty(), paragraph.merged) {
        (true, _) => t!("paragraph-submitted"),
        (false, false) => t!("paragraph-amended", amendments = listed(&numbers), date = at),
        (false, true) => t!("paragraph-merged", amendments = listed(&numbers), date = at),
    }
}
