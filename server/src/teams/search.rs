//! Finding a team by languages and interests, best match first, page by page.
//!
//! The order is that of [`shared::teams::fit`], computed by the database, so that ten thousand teams need one statement; a test
//! compares both. Full teams come last, closed ones not at all.

use super::entity::team;
use crate::accounts::Viewer;
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::sea_query::{Expr, ExprTrait, SimpleExpr};
use sea_orm::{ColumnTrait, Condition, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{ProcessId, TeamId};
use shared::languages::Languages;
use shared::permissions::{Object, Operation};
use shared::teams::{Fit, Tags, fit};

/// What a person looks for.
#[derive(Clone, Debug)]
pub struct Search {
    pub process: ProcessId,
    /// At most so many people are in a team of the process.
    pub team_limit: u8,
    pub languages: Languages,
    pub interests: Tags,
}

/// The place after which the next page begins: points and id of the last team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub points: i64,
    pub id: TeamId,
}

impl Place {
    /// A place in an address, as `90.0197…`.
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let (points, id) = raw.split_once('.')?;
        Some(Self {
            points: points.parse().ok()?,
            id: id.parse().ok()?,
        })
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.points, self.id)
    }
}

/// A team, why it fits, and its place in the list.
#[derive(Clone, Debug)]
pub struct Found {
    pub team: team::Model,
    pub fit: Fit,
    pub place: Place,
}

/// Teams of a process, best match first; among equals the newest. Without languages and interests all count as equal.
///
/// # Errors
/// `LoggedOut`.
pub async fn find(
    platform: &Platform,
    viewer: &Viewer,
    search: &Search,
    after: Option<Place>,
    limit: u64,
) -> Result<Vec<Found>> {
    viewer.require(Operation::TeamRead, &Object::platform())?;
    let mut query = team::Entity::find()
        .filter(team::Column::ProcessId.eq(search.process))
        .filter(team::Column::ClosedAt.is_null());
    match points(search) {
        None => {
            if let Some(place) = after {
                query = query.filter(team::Column::Id.lt(place.id));
            }
        }
        Some(points) => {
            if let Some(place) = after {
                let as_good = Condition::all()
                    .add(points.clone().eq(place.points))
                    .add(team::Column::Id.lt(place.id));
                query = query.filter(Condition::any().add(points.clone().lt(place.points)).add(as_good));
            }
            query = query.order_by(points, Order::Desc);
        }
    }
    let teams = query
        .order_by_desc(team::Column::Id)
        .limit(limit)
        .all(platform.db.read())
        .await?;
    let found = teams.into_iter().map(|team| {
        let free = i32::from(search.team_limit) - team.members;
        let person = (&search.languages, &search.interests);
        let fit = fit(
            person,
            (&team.languages, &team.interests),
            u8::try_from(free).unwrap_or(0),
        );
        let place = Place {
            points: fit.points().into(),
            id: team.id,
        };
        Found { team, fit, place }
    });
    Ok(found.collect())
}

/// The points of [`Fit::points`] in the words of the database; none when nothing was asked.
fn points(search: &Search) -> Option<SimpleExpr> {
    // Codes have two letters and stand between spaces, so that a pattern of one cannot match across two.
    let languages = search
        .languages
        .iter()
        .map(|code| team::Column::Languages.like(format!("%{code}%")));
    let tag = |tag: &str| Expr::cust("(', ' || interests || ', ')").like(format!("%, {tag}, %"));
    let languages = count(languages);
    let tags = count(search.interests.iter().map(tag));
    if languages.is_none() && tags.is_none() {
        return None;
    }
    let nothing = || SimpleExpr::from(Expr::value(0));
    let languages = languages.map_or_else(nothing, |count| {
        Expr::case(count.clone().eq(0), 0)
            .case(count.eq(1), 50)
            .finally(60)
            .into()
    });
    let asked = i32::try_from(search.interests.iter().count().max(1)).unwrap_or(1);
    let tags = tags.map_or_else(nothing, |count| count.mul(40).div(asked));
    let is_full = team::Column::Members.gte(i32::from(search.team_limit));
    Some(Expr::case(is_full, 0).finally(languages.add(tags)).into())
}

/// How many of these are true.
fn count(terms: impl Iterator<Item = SimpleExpr>) -> Option<SimpleExpr> {
    terms
        .map(|term| Expr::case(term, 1).finally(0).into())
        .reduce(ExprTrait::add)
}
