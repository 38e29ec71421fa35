//! Views of recommendations.

mod act;
mod circle;
mod offices;
mod public;

pub use act::{AnswerPage, ProgressPage};
pub use offices::{Offices, SendPage};
pub use public::{List, Show};
