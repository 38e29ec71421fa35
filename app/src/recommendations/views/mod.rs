//! Views of recommendations.

mod act;
mod offices;
mod public;

pub use act::{AnswerPage, ProgressPage};
pub use offices::{Offices, SendPage};
pub use public::{List, Show};
