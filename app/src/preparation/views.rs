//! Views of what is prepared for a meeting.

mod agenda;
mod attendance;
mod edit;
mod invitations;
mod items;
mod papers;
mod plan;
mod replies;

pub use agenda::{Agenda, PrintedAgenda};
pub use attendance::{AttendanceList, attendance_table};
pub use edit::{CopyForm, EditAgenda};
pub use invitations::Invitations;
pub use items::ItemForm;
pub use papers::{Papers, papers_list};
pub use plan::CancelForm;
pub use replies::{LinkPage, ReplyForm, Thanks};

use crate::components::{Button, Crumbs, Look};
use crate::forms::{Form, FormState};
use crate::page::link;
use crate::t;
use crate::t_word;
use leptos::prelude::*;
use server::meetings::entity::meeting;
use server::preparation::seats::Wanted;
use shared::preparation::SeatFilter;
use shared::time::Timestamp;

/// The clock of a moment, as `10:20`, in Coordinated Universal Time.
pub fn clock(at: Timestamp) -> impl IntoView {
    let minute = at.to_minute();
    let words = minute.get(11..).unwrap_or_default().to_owned();
    view! { <time class="ltr" datetime=format!("{minute}Z")>{words}</time> }
}

/// The way back to a meeting and to its console.
fn crumbs_of(meeting: &meeting::Model) -> impl IntoView + use<> {
    let here = format!("/assembly/meetings/{}", meeting.id);
    let places = vec![
        (link("/assembly"), t!("assembly-title")),
        (link(&here), meeting.title.clone()),
        (link(&format!("{here}/manage")), t!("console-title")),
    ];
    view! { <Crumbs places=places /> }
}

/// Finding seats by name and by how they stand.
#[component]
fn SeatSearch(wanted: Wanted) -> impl IntoView {
    let filters = SeatFilter::ALL
        .iter()
        .map(|filter| (filter.to_string(), t_word!("expected", filter.as_str())))
        .collect();
    let form = Form::of([("q", wanted.name), ("only", wanted.filter.to_string())]);
    let state = FormState::filled(form);
    view! {
        <form method="get" class="filter">
            <crate::components::Field name="q" label=t!("expected-name") maxlength=60 optional=true state=state.clone() />
            <crate::components::Select name="only" label=t!("expected-which") choices=filters state=state />
            <Button look=Look::Secondary>{t!("expected-find")}</Button>
        </form>
    }
}

/// The address of the next page of a list of seats.
fn later(path: &str, wanted: &Wanted, last: Option<shared::ids::MandateId>, more: bool) -> Option<String> {
    let last = last.filter(|_| more)?;
    let name = crate::errors::encode(&wanted.name);
    Some(link(&format!("{path}?q={name}&only={}&after={last}", wanted.filter)))
}
