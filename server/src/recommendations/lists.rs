//! The public lists of recommendations, each in pages; and what waits for a person.

use super::entity::{office, recommendation};
use super::service::path;
use crate::accounts::Viewer;
use crate::error::Result;
use crate::platform::Platform;
use crate::work::Waiting;
use recommendation::{Column, Entity, Model};
use sea_orm::{ColumnTrait, Condition, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::fields::FieldCode;
use shared::ids::{OfficeId, RecommendationId};
use shared::permissions::{Role, Scope};
use shared::recommendations::AnswerStanding;
use shared::time::Day;

/// Which recommendations to list: beside `All`, every one stands in exactly one of these.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    #[default]
    All,
    /// Waiting for an answer whose day is over.
    Overdue,
    /// Waiting for an answer in time, or for what the office asked the body for: no clock runs then.
    Waiting,
    Answered,
}

impl Filter {
    fn condition(self, today: Day) -> Condition {
        let waits = || Condition::all().add(Column::Standing.eq(AnswerStanding::Waiting));
        match self {
            Self::All => Condition::all(),
            Self::Overdue => waits().add(Column::DueDay.lt(today)),
            Self::Waiting => Condition::any()
                .add(Column::Standing.eq(AnswerStanding::Asked))
                .add(waits().add(Column::DueDay.gte(today))),
            Self::Answered => Condition::all().add(Column::Standing.eq(AnswerStanding::Answered)),
        }
    }
}

/// Where a page ended; as text `2026-08-01_<id>`, for the address of the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After {
    due: Day,
    id: RecommendationId,
}

impl std::fmt::Display for After {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}_{}", self.due, self.id)
    }
}

impl std::str::FromStr for After {
    type Err = FieldCode;

    fn from_str(text: &str) -> Result<Self, FieldCode> {
        let (due, id) = text.split_once('_').ok_or(FieldCode::Unknown)?;
        Ok(Self {
            due: Day::parse(due)?,
            id: id.parse().map_err(|_| FieldCode::Unknown)?,
        })
    }
}

/// Recommendations on one page.
pub const PAGE: u64 = 20;

/// A page of recommendations, newest first (overdue ones: the longest overdue first), after the one that `after` names; and where the
/// next page begins. It takes two queries.
///
/// # Errors
/// The database's.
pub async fn list(
    platform: &Platform,
    filter: Filter,
    office: Option<OfficeId>,
    after: Option<After>,
) -> Result<(Vec<(Model, String)>, Option<After>)> {
    let (db, today) = (platform.db.read(), Day::of(platform.clock.now()));
    let mut query = Entity::find().filter(filter.condition(today)).limit(PAGE + 1);
    query = match filter {
        Filter::Overdue => query.order_by_asc(Column::DueDay).order_by_asc(Column::Id),
        Filter::All | Filter::Waiting | Filter::Answered => query.order_by_desc(Column::Id),
    };
    if let Some(office) = office {
        query = query.filter(Column::OfficeId.eq(office));
    }
    if let Some(After { due, id }) = after {
        query = query.filter(match filter {
            Filter::Overdue => Condition::any()
                .add(Column::DueDay.gt(due))
                .add(Column::DueDay.eq(due).and(Column::Id.gt(id))),
            Filter::All | Filter::Waiting | Filter::Answered => Condition::all().add(Column::Id.lt(id)),
        });
    }
    let mut rows = query.all(db).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    let next = rows.last().filter(|_| more).map(|row| After {
        due: row.due_day,
        id: row.id,
    });
    let offices = office::Entity::find()
        .filter(office::Column::Id.is_in(rows.iter().map(|row| row.office_id)))
        .all(db)
        .await?;
    let name = |id| {
        offices
            .iter()
            .find(|office| office.id == id)
            .map(|office| format!("{}, {}", office.name, office.place))
    };
    let named = rows.into_iter().map(|row| {
        let name = name(row.office_id).unwrap_or_default();
        (row, name)
    });
    Ok((named.collect(), next))
}

/// How many answers are overdue today.
///
/// # Errors
/// The database's.
pub async fn count_overdue(platform: &Platform) -> Result<u64> {
    let today = Day::of(platform.clock.now());
    let overdue = Entity::find().filter(Filter::Overdue.condition(today));
    Ok(overdue.count(platform.db.read()).await?)
}

/// What waits for an official, and for the officers of a body whose office asked for more.
///
/// # Errors
/// The database's.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    let Ok(person) = viewer.person() else {
        return Ok(Vec::new());
    };
    let (mut offices, mut bodies) = (Vec::new(), Vec::new());
    for grant in &person.grants {
        match (grant.role, grant.scope) {
            (Role::Official, Scope::Office(id)) => offices.push(id),
            (Role::Chair | Role::Secretary, Scope::Body(id)) => bodies.push(id),
            _ => {}
        }
    }
    if offices.is_empty() && bodies.is_empty() {
        return Ok(Vec::new());
    }
    let mine = Condition::any()
        .add(
            Column::OfficeId
                .is_in(offices)
                .and(Column::Standing.eq(AnswerStanding::Waiting)),
        )
        .add(
            Column::BodyId
                .is_in(bodies)
                .and(Column::Standing.eq(AnswerStanding::Asked)),
        );
    let rows = Entity::find()
        .filter(mine)
        .order_by_asc(Column::DueDay)
        .limit(50)
        .all(platform.db.read())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let title = [("title", row.title.clone())];
            match row.standing {
                AnswerStanding::Asked => Waiting::new("office-asks", path(row.id), &title, None),
                _ => Waiting::new(
                    "answer-due",
                    format!("{}/answer", path(row.id)),
                    &title,
                    Some(row.due_day.start()),
                ),
            }
        })
        .collect())
}
