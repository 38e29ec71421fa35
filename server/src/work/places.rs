//! Where the person has something to do again and again: teams, editions one runs, the jury's desk, bodies, the admin area.
//!
//! How to use: `places::find(platform, viewer)`. To add a kind: a variant of [`Place`], its line in [`find`], its words in `app/src/work/views.rs`.

use crate::accounts::Viewer;
use crate::bodies::{self, entity::body};
use crate::error::Result;
use crate::platform::Platform;
use crate::processes::entity::process;
use crate::teams;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{BodyId, TeamId};
use shared::languages::Language;
use shared::permissions::Role;
use shared::time::Day;

/// Places of one kind on the page.
const MOST: u64 = 10;

/// One place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Team {
        id: TeamId,
        name: String,
    },
    /// An edition that the person runs.
    Edition {
        slug: String,
        title: String,
        language: Language,
    },
    /// What the person reviews as a juror, or runs as an organiser.
    Jury,
    Body {
        id: BodyId,
        name: String,
        language: Language,
    },
    /// The recommendations to the person's office.
    Office,
    Admin,
}

/// The person's places, in the order of the chain. Six queries at most.
///
/// # Errors
/// `LoggedOut` for nobody.
pub async fn find(platform: &Platform, viewer: &Viewer) -> Result<Vec<Place>> {
    let person = viewer.person()?;
    let holds = |role: Role| person.grants.iter().any(|grant| grant.role == role);
    let mut places: Vec<Place> = teams::read::own(platform, viewer)
        .await?
        .into_iter()
        .take(MOST as usize)
        .map(|team| Place::Team {
            id: team.id,
            name: team.name.to_string(),
        })
        .collect();
    let db = platform.db.read();
    let runs = viewer.processes_as(Role::Organiser);
    if !runs.is_empty() {
        let rows = process::Entity::find()
            .filter(process::Column::Id.is_in(runs))
            .order_by_desc(process::Column::Id)
            .limit(MOST);
        places.extend(rows.all(db).await?.into_iter().map(|row| Place::Edition {
            slug: row.slug.to_string(),
            title: row.title,
            language: row.language,
        }));
    }
    if holds(Role::Juror) || holds(Role::Organiser) {
        places.push(Place::Jury);
    }
    let sits = bodies::standing::bodies_of(platform, viewer, Day::of(platform.clock.now())).await?;
    if !sits.is_empty() {
        let rows = body::Entity::find().filter(body::Column::Id.is_in(sits)).limit(MOST);
        places.extend(rows.all(db).await?.into_iter().map(|row| Place::Body {
            id: row.id,
            name: row.name,
            language: row.language,
        }));
    }
    if holds(Role::Official) {
        places.push(Place::Office);
    }
    if holds(Role::Admin) {
        places.push(Place::Admin);
    }
    Ok(places)
}
