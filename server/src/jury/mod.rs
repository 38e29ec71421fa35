//! The jury: rubrics, rounds, conflicts of interest, assignment, reviews, results, determination, feedback.
//!
//! Purpose: each submission of a challenge is read by several jurors who have no conflict, scored with reasons, and each sees the scores of
//! others only after giving their own. The pure rules are `shared::jury`; here they meet the database.
//!
//! How to use: an organiser writes a rubric ([`rubrics`]), makes a round, states its rules ([`rules`]) and opens it in the jury phase
//! ([`rounds`]); jurors declare conflicts ([`conflicts`]), the fields they know ([`expertise`]) and when they are away ([`absences`]); the
//! organiser previews and publishes the assignment ([`assignments`]), and sees who does how much ([`workload`]); jurors score ([`reviews`])
//! or ask another to take over ([`swaps`]); the round closes; the jury looks at its figures ([`study`]) and decides, at a meeting
//! ([`deliberation`]) or without, and the organiser publishes ([`results`]); teams read [`feedback`], which organisers see as [`letters`]
//! before. [`desk`] is what waits for whom, [`scoring`] a juror's list and flags.
//! Whoever shows anything of a review asks [`access::Lens`] first.
//!
//! To add somebody who looks at reviews: `shared::jury::Viewer`, then [`access::Lens`].

pub mod absences;
pub mod access;
pub mod api;
pub mod assignments;
pub mod calibration;
pub mod chain;
pub mod closing;
pub mod conflicts;
pub mod deliberation;
pub mod desk;
pub mod entity;
pub mod expertise;
pub mod feedback;
pub mod ground;
mod handover;
pub mod letters;
pub mod members;
pub mod paged;
pub mod pairs;
pub mod progress;
pub mod publication;
pub mod results;
pub mod reviews;
pub mod rounds;
pub mod rubrics;
pub mod rules;
pub mod scoring;
pub mod study;
pub mod subjects;
pub mod swaps;
mod ties;
pub mod tracks;
pub mod workload;

use crate::error::Result;
use crate::platform::Tx;
use crate::processes::edition;
use shared::ids::ProcessId;
use shared::processes::Act;

/// Goes on only when the phase of the process opens `act`.
async fn require_phase(tx: &Tx, process: ProcessId, act: Act) -> Result<()> {
    edition::load(&tx.db, process).await?.require(act, tx.now)
}
