//! Views of motions: a card and a recommendation for the lists of others here; the page of one, its text, its history and its way through bodies,
//! blocks and the forms in files of their own.

mod blocks;
mod forms;
mod history;
mod inbox;
mod list;
mod page;
mod people;
mod text;
mod way;
mod writing;

pub use blocks::{BlockLinks, BlockPage, BlocksPage};
pub use forms::{AdvisePage, ForwardPage, MovePage, RulesPage, WithdrawPage};
pub use inbox::{ArrivalPage, Inbox, SendProposal};
pub use list::{MotionList, Motions};
pub use page::MotionPage;
pub use text::Paragraphs;
pub use writing::{NewMotion, Rewrite, Writer};

use crate::components::{Badge, Card, Mark};
use crate::page::link;
use crate::t_word;
use leptos::prelude::*;
use server::bodies::entity::body;
use server::motions::{advice::entity as advice, entity as motion};
use shared::motions::MotionState;

/// How a state of a motion looks.
fn mark_of(state: MotionState) -> Mark {
    match state {
        MotionState::Adopted => Mark::Done,
        MotionState::OnAgenda | MotionState::InDebate => Mark::Now,
        MotionState::NeedsChanges => Mark::Needs,
        MotionState::Submitted
        | MotionState::Postponed
        | MotionState::Referred
        | MotionState::Rejected
        | MotionState::Withdrawn => Mark::Next,
    }
}

/// The state of a motion in words.
#[component]
fn StateBadge(state: MotionState) -> impl IntoView {
    view! { <Badge mark=mark_of(state) words=t_word!("motion-state", state.as_str()) /> }
}

/// A motion in a list.
#[component]
pub fn MotionCard(
    motion: motion::Model,
    /// 2 in a list that stands directly under the title of the page.
    #[prop(default = 3)]
    level: u8,
) -> impl IntoView {
    view! {
        <Card title=motion.title.clone() href=link(&format!("/assembly/motions/{}", motion.id)) lang=motion.language.as_str() level=level>
            <p class="cluster">
                <StateBadge state=motion.state />
                {motion.proposal_number.map(|number| view! { <bdi class="small quiet">{number}</bdi> })}
            </p>
        </Card>
    }
}

/// What the chair recommends, in one line, beside a motion on an agenda or a vote on it.
#[component]
pub fn AdviceNote(advice: advice::Model) -> impl IntoView {
    let lang = advice.language.as_str();
    view! {
        <p class="small">
            <strong>{t_word!("advice", advice.kind.as_str())}</strong>
            {(!advice.reason.is_empty()).then(|| view! { " " <span lang=lang dir="auto">{advice.reason}</span> })}
        </p>
    }
}

/// The places above a page that belongs to a motion.
fn crumbs_of(motion: &motion::Model, body: &body::Model) -> Vec<(String, String)> {
    let mut places = crate::bodies::crumbs(body);
    places.push((link(&format!("/assembly/motions/{}", motion.id)), motion.title.clone()));
    places
}
