//! The public record of every office, from what was sent, answered and done.

use super::entity::{milestone, office, recommendation, response, rule};
use super::offices;
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder, QuerySelect};
use shared::ids::{OfficeId, RecommendationId};
use shared::recommendations::{
    AnswerKind, AnswerStanding, Clock, MilestoneState, OfficeFigures, RecordLine, Said, office_figures, progress,
};
use shared::time::{Day, Timestamp};
use std::collections::HashMap;

/// The record of every office that got a recommendation, on `today`. It takes four queries, whatever the number, and reads no text.
///
/// # Errors
/// The database's.
pub async fn records(platform: &Platform, today: Day) -> Result<Vec<(office::Model, OfficeFigures)>> {
    use recommendation::Column;
    let db = platform.db.read();
    let sent: Vec<(RecommendationId, OfficeId, Timestamp, Day, i32, i32, AnswerStanding)> =
        recommendation::Entity::find()
            .select_only()
            .columns([
                Column::Id,
                Column::OfficeId,
                Column::SentAt,
                Column::ClockFrom,
                Column::Days,
                Column::ReminderBefore,
                Column::Standing,
            ])
            .into_tuple()
            .all(db)
            .await?;
    let mut states = states(db).await?;
    let mut answers = answers(db).await?;
    let mut lines: HashMap<OfficeId, Vec<RecordLine>> = HashMap::new();
    for (id, office, sent_at, from, days, reminder_before, standing) in sent {
        let clock = |sent| Clock {
            sent,
            rule: rule(days, reminder_before),
        };
        let running = (standing == AnswerStanding::Waiting).then(|| clock(from));
        let said = answers.remove(&id).unwrap_or_default();
        let progress = progress(states.remove(&id).unwrap_or_default());
        let line = RecordLine::of(clock(Day::of(sent_at)), running, &said, progress);
        lines.entry(office).or_default().push(line);
    }
    let record = |office: office::Model| {
        lines
            .get(&office.id)
            .map(|lines| (office, office_figures(lines, today)))
    };
    Ok(offices::list(platform, None)
        .await?
        .into_iter()
        .filter_map(record)
        .collect())
}

/// The states of the milestones of each recommendation.
async fn states(db: &impl ConnectionTrait) -> Result<HashMap<RecommendationId, Vec<MilestoneState>>> {
    use milestone::Column;
    let rows: Vec<(RecommendationId, MilestoneState)> = milestone::Entity::find()
        .select_only()
        .columns([Column::RecommendationId, Column::State])
        .into_tuple()
        .all(db)
        .await?;
    let mut all: HashMap<_, Vec<_>> = HashMap::new();
    for (id, state) in rows {
        all.entry(id).or_default().push(state);
    }
    Ok(all)
}

/// What was answered to each recommendation, in its order.
async fn answers(db: &impl ConnectionTrait) -> Result<HashMap<RecommendationId, Vec<Said>>> {
    use response::Column;
    let rows: Vec<(RecommendationId, AnswerKind, Timestamp, Option<Timestamp>)> = response::Entity::find()
        .select_only()
        .columns([
            Column::RecommendationId,
            Column::Kind,
            Column::AnsweredAt,
            Column::SuppliedAt,
        ])
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let mut all: HashMap<_, Vec<_>> = HashMap::new();
    for (id, kind, answered_at, supplied_at) in rows {
        all.entry(id).or_default().push(Said {
            kind,
            day: Day::of(answered_at),
            supplied: supplied_at.map(Day::of),
        });
    }
    Ok(all)
}
