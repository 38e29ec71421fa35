//! Views of recommendations.

mod act;
mod circle;
mod offices;
mod public;
mod send;

pub use act::{AnswerPage, ProgressPage};
pub use offices::{OfficePage, Offices};
pub use public::{List, Show};
pub use send::SendPage;
