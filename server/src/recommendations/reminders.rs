//! Letters to an office that has not answered: one before the day, one after it.

use super::entity::recommendation;
use super::{links, offices, service};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jobs::{self, Job};
use crate::notices::{Notice, tell};
use crate::platform::{Platform, Tx};
use shared::ids::RecommendationId;
use shared::recommendations::{AnswerStanding, ClockStanding, LinkPurpose};
use shared::time::Day;

/// Plans both letters of the clock that runs now.
///
/// # Errors
/// The database's.
pub async fn plan(tx: &Tx, row: &recommendation::Model) -> Result<()> {
    let clock = row.clock();
    for day in [clock.reminder(), clock.due().plus(1)] {
        let job = Job::RemindOffice {
            recommendation: row.id,
            due: row.due_day,
        };
        jobs::enqueue(&tx.db, &job, tx.new_id(), day.start()).await?;
    }
    Ok(())
}

/// Reminds the office if the clock of `due` runs still and nobody answered; tells the body once it is overdue.
///
/// # Errors
/// The database's; the job is tried again.
pub async fn remind(platform: &Platform, id: RecommendationId, due: Day) -> Result<()> {
    let tx = platform.begin(&Viewer::anonymous()).await?;
    let row = match service::load(&tx.db, id).await {
        Ok(row) => row,
        Err(Error::NotFound) => return Ok(()),
        Err(error) => return Err(error),
    };
    if row.standing != AnswerStanding::Waiting || row.due_day != due {
        return Ok(());
    }
    let office = offices::load(&tx.db, row.office_id).await?;
    if let ClockStanding::Overdue { .. } = row.clock_standing(Day::of(tx.now)) {
        links::send(platform, &tx, &office, &row, LinkPurpose::Answer, "office-overdue").await?;
        let values = [("title", row.title.clone()), ("office", office.name.clone())];
        let followers = service::followers(&tx, &row).await?;
        tell(
            platform,
            &tx,
            &followers,
            &Notice::new("answer-overdue", service::path(id), &values),
        )
        .await?;
    } else {
        links::send(platform, &tx, &office, &row, LinkPurpose::Answer, "office-reminder").await?;
    }
    tx.audit(
        "recommendation.remind",
        ("recommendation", id.0),
        serde_json::json!({ "due": due }),
    )
    .await?;
    tx.commit().await
}
