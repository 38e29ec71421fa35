//! Amendments to motions, and the versions of a motion's text.
//!
//! Purpose: members of a body ask for changes of single paragraphs; chair and secretary propose a procedure for each, note what is decided, settle
//! what does not fit together, and make the next version of the text. The newest version is always the text of the motion (`motion.text`), so
//! that everything else goes on reading that column.
//!
//! How to use: [`service`] for what submitters do, [`around`] for supporters and the end of submission, [`procedure`] and [`decisions`] for what
//! becomes of an amendment, [`merge`] for conflicts, [`aside`] for what was adopted of a paragraph that is gone, [`make`] for new versions,
//! [`rewritten`] for drafts to a motion that is written anew, [`overview`], [`list`], [`read`] and [`versions`] for pages. A poll about an
//! amendment is linked by [`polls::attach_poll`] or [`polls::put_to_vote`]; the publication of every poll calls [`of_poll`], the start of every
//! poll [`check_start`].
//!
//! To add a decision: see `shared::amendments`.

pub mod api;
pub mod around;
pub mod aside;
pub mod decisions;
pub mod entity;
mod fits;
mod ground;
pub mod list;
pub mod make;
pub mod merge;
pub mod overview;
mod pending;
pub mod polls;
pub mod procedure;
pub mod read;
pub mod rewritten;
pub mod service;
pub mod versions;

pub use decisions::decide;
pub use ground::{Ground, Names};
pub use polls::{check_start, decides, of_poll};
