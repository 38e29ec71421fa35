//! Views of speakers: what everybody sees, one's own bar, the chair's, the projector, and the forms.

mod board;
mod forms;
mod lead;
mod own;
mod projector;

pub use board::SpeakerBoard;
pub use forms::{GuestsPage, RulesPage};
pub use lead::{LeadBar, LeadList};
pub use own::SpeakBar;
pub use projector::Projector;

use crate::components::{Badge, Mark};
use crate::t_word;
use leptos::prelude::*;
use shared::speakers::SpeechKind;

/// What somebody speaks for.
#[component]
fn Kind(kind: SpeechKind) -> impl IntoView {
    let mark = if kind == SpeechKind::PointOfOrder {
        Mark::Needs
    } else {
        Mark::Next
    };
    view! { <Badge mark=mark words=t_word!("speech-kind", kind.as_str()) /> }
}
