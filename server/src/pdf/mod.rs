//! Papers as PDF: letters and minutes that people keep, print and show.
//!
//! How to use: fill a [`Letter`] or [`Minutes`] with words (they are said by the crate `app`, in the reader's language), show it as a page, and give it
//! to [`letter`] or [`minutes`] for the file. Without the feature `pdf` there is no typesetter in the program: [`AVAILABLE`] is false, nobody is led to a file,
//! and both answer `NotFound`.
//!
//! What people wrote goes to the typesetter as data and is never read as its markup; the typesetter sees no file, no network and no clock, only the
//! template and the fonts that are in the program (`press.rs`). A PDF is tagged, in its language, with a title, as PDF/UA-1 wants it.
//!
//! To add another paper: a type like [`Letter`], a template beside `letter.typ` (after `paper.typ`, which all share), a function here.

mod letter;
pub mod markdown;
pub mod minutes;
#[cfg(feature = "pdf")]
mod press;
#[cfg(all(test, feature = "pdf"))]
mod tests;
mod words;

pub use letter::{Comments, Criteria, Criterion, Letter, Level};
pub use minutes::Minutes;
pub use words::{Fact, Part, Words};

use crate::error::{Error, Result};

/// Whether this program can make a PDF.
pub const AVAILABLE: bool = cfg!(feature = "pdf");

/// The letter as a PDF.
///
/// # Errors
/// `Unavailable` when too many others wait; `NotFound` in a program without the feature.
#[cfg(feature = "pdf")]
pub async fn letter(letter: Letter) -> Result<Vec<u8>> {
    set(press::LETTER, letter).await
}

/// The minutes as a PDF.
///
/// # Errors
/// As [`letter`].
#[cfg(feature = "pdf")]
pub async fn minutes(minutes: Minutes) -> Result<Vec<u8>> {
    set(press::MINUTES, minutes).await
}

/// Sets a paper. One is set at a time; how long that takes is the figure `pdf_seconds`.
#[cfg(feature = "pdf")]
async fn set(template: press::Template, paper: impl serde::Serialize + Send + 'static) -> Result<Vec<u8>> {
    use std::time::{Duration, Instant};
    use tokio::sync::Semaphore;

    /// Setting takes a whole core and some tens of megabytes: what else runs must not feel it.
    static TURN: Semaphore = Semaphore::const_new(1);
    const PATIENCE: Duration = Duration::from_secs(20);

    let turn = tokio::time::timeout(PATIENCE, TURN.acquire()).await;
    let turn = turn.map_err(|_| Error::Unavailable("many papers are being set".into()))?;
    let _turn = turn.map_err(Error::internal)?;
    let set = tokio::task::spawn_blocking(move || {
        let started = Instant::now();
        let set = press::set(template, &paper);
        metrics::histogram!("pdf_seconds").record(started.elapsed().as_secs_f64());
        set
    });
    set.await.map_err(Error::internal)?
}

/// There is no typesetter in this program.
///
/// # Errors
/// `NotFound`.
#[cfg(not(feature = "pdf"))]
pub async fn letter(_: Letter) -> Result<Vec<u8>> {
    Err(Error::NotFound)
}

/// There is no typesetter in this program.
///
/// # Errors
/// `NotFound`.
#[cfg(not(feature = "pdf"))]
pub async fn minutes(_: Minutes) -> Result<Vec<u8>> {
    Err(Error::NotFound)
}
