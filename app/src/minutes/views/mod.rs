//! Views of minutes: the paper, the desk, remarks, tasks, history, approval.

pub mod approval;
pub mod edit;
pub mod history;
mod open;
pub mod paper;
pub mod remarks;
pub mod tasks;

use super::path_of;
use crate::bodies::crumbs;
use crate::components::{Mark, Notice};
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::minutes::access::Desk;
use shared::minutes::MinutesState;
use shared::minutes::record::Point;

/// The places above the minutes; above a page of theirs also the minutes themselves.
fn places(desk: &Desk, is_inner: bool) -> Vec<(String, String)> {
    let mut places = crumbs(&desk.body);
    let meeting = link(&format!("/assembly/meetings/{}", desk.meeting.id));
    places.push((meeting, desk.meeting.title.clone()));
    if is_inner && desk.may_read() {
        places.push((link(&path_of(desk.meeting.id)), t!("minutes-title")));
    }
    places
}

/// That members wait for answers; nothing when nobody does.
#[component]
fn Unanswered(count: u64, remarks: String) -> impl IntoView {
    (count > 0).then(|| {
        view! { <Notice mark=Mark::Needs><p><a href=remarks>{t!("minutes-unanswered", count = count)}</a></p></Notice> }
    })
}

fn mark_of(state: MinutesState) -> Mark {
    match state {
        MinutesState::Draft => Mark::Next,
        MinutesState::Handed => Mark::Now,
        MinutesState::Approved | MinutesState::Published => Mark::Done,
    }
}

/// "3. Buses"; its number runs with the page, its title as it is written.
fn point_name(point: &Point) -> String {
    format!("{}. \u{2068}{}\u{2069}", point.number, point.title)
}
