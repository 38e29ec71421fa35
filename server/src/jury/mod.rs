//! The jury: rubrics, rounds, conflicts of interest, assignment, reviews, results, determination, feedback.
//!
//! Purpose: each submission of a challenge is read by several jurors who have no conflict, scored with reasons, and each sees the scores of
//! others only after giving their own. The pure rules are `shared::jury`; here they meet the database.
//!
//! How to use: an organiser writes a rubric ([`rubrics`]), makes a round and opens it in the jury phase ([`rounds`]); jurors declare
//! conflicts ([`conflicts`]); the organiser previews and publishes the assignment ([`assignments`]); jurors score ([`reviews`]); the round
//! closes; the jury decides and the organiser publishes ([`results`]); teams read [`feedback`]. [`desk`] is what waits for whom, [`scoring`] a
//! juror's list and flags.
//! Whoever shows anything of a review asks [`access::Lens`] first.
//!
//! To add somebody who looks at reviews: `shared::jury::Viewer`, then [`access::Lens`].

pub mod access;
pub mod api;
pub mod assignments;
pub mod conflicts;
pub mod desk;
pub mod entity;
pub mod feedback;
pub mod results;
pub mod reviews;
pub mod rounds;
pub mod rubrics;
pub mod scoring;
pub mod subjects;

use crate::error::Result;
use crate::platform::Tx;
use crate::processes::edition;
use shared::ids::ProcessId;
use shared::processes::Act;

/// Goes on only when the phase of the process opens `act`.
async fn require_phase(tx: &Tx, process: ProcessId, act: Act) -> Result<()> {
    edition::load(&tx.db, process).await?.require(act, tx.now)
}
