//! The places where a role holds, by name: to choose one, and to say where somebody has a role.
//!
//! How to use: [`choices`] for a form, [`names`] for a list, [`object`] for the permission to give a role there.
//! To add a kind of place: a variant of `Scope`, and one line in each function here.

use crate::accounts::Viewer;
use crate::bodies::entity::body;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::processes::entity::process;
use crate::recommendations::entity::office;
use crate::teams::entity::team;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{BodyId, OfficeId, ProcessId, TeamId};
use shared::permissions::{Object, Operation, Role, Scope};
use std::collections::HashMap;

/// The newest of a kind that a form offers; an older place is reached from its own page.
const MOST: u64 = 200;

/// Places with their names.
type Named = Vec<(Scope, String)>;

/// Where the person may invite somebody or give a role, in groups of one kind: for an admin everywhere, for an organiser the own editions and
/// their teams. Empty groups are left out. Four queries, whatever the number.
///
/// # Errors
/// `Forbidden` to those who may invite nobody.
pub async fn choices(platform: &Platform, viewer: &Viewer) -> Result<Vec<Named>> {
    let is_admin = viewer.holds(Role::Admin, Scope::Platform);
    let everywhere = is_admin || viewer.holds(Role::Organiser, Scope::Platform);
    let own = viewer.processes_as(Role::Organiser);
    viewer.person()?;
    if !everywhere && own.is_empty() {
        return Err(Error::Forbidden);
    }
    let db = platform.db.read();
    let mut processes = Condition::all();
    let mut teams = Condition::all().add(team::Column::ClosedAt.is_null());
    if !everywhere {
        processes = processes.add(process::Column::Id.is_in(own.clone()));
        teams = teams.add(team::Column::ProcessId.is_in(own));
    }
    let processes = process::Entity::find()
        .filter(processes)
        .order_by_desc(process::Column::Id)
        .limit(MOST);
    let teams = team::Entity::find()
        .filter(teams)
        .order_by_desc(team::Column::Id)
        .limit(MOST);
    let mut groups: Vec<Named> = vec![
        named(processes.all(db).await?, |row| (Scope::Process(row.id), row.title)),
        named(teams.all(db).await?, |row| (Scope::Team(row.id), row.name.to_string())),
    ];
    if is_admin {
        let bodies = body::Entity::find().order_by_desc(body::Column::Id).limit(MOST);
        let offices = office::Entity::find().order_by_desc(office::Column::Id).limit(MOST);
        groups.push(named(bodies.all(db).await?, |row| (Scope::Body(row.id), row.name)));
        groups.push(named(offices.all(db).await?, |row| {
            (Scope::Office(row.id), of_office(row))
        }));
        groups.insert(0, vec![(Scope::Platform, String::new())]);
    }
    groups.retain(|group| !group.is_empty());
    Ok(groups)
}

fn named<R>(rows: Vec<R>, name: impl FnMut(R) -> (Scope, String)) -> Named {
    rows.into_iter().map(name).collect()
}

fn of_office(row: office::Model) -> String {
    format!("{}, {}", row.name, row.place)
}

/// The names of `scopes`; the platform and what is gone have none. Four queries at most.
///
/// # Errors
/// The database's.
pub async fn names(platform: &Platform, scopes: impl IntoIterator<Item = Scope>) -> Result<HashMap<Scope, String>> {
    let (mut processes, mut teams, mut bodies, mut offices) = (
        Vec::<ProcessId>::new(),
        Vec::<TeamId>::new(),
        Vec::<BodyId>::new(),
        Vec::<OfficeId>::new(),
    );
    for scope in scopes {
        match scope {
            Scope::Platform => (),
            Scope::Process(id) => processes.push(id),
            Scope::Team(id) => teams.push(id),
            Scope::Body(id) => bodies.push(id),
            Scope::Office(id) => offices.push(id),
        }
    }
    let db = platform.db.read();
    let mut all = HashMap::new();
    if !processes.is_empty() {
        let rows = process::Entity::find().filter(process::Column::Id.is_in(processes));
        all.extend(named(rows.all(db).await?, |row| (Scope::Process(row.id), row.title)));
    }
    if !teams.is_empty() {
        let rows = team::Entity::find().filter(team::Column::Id.is_in(teams));
        all.extend(named(rows.all(db).await?, |row| {
            (Scope::Team(row.id), row.name.to_string())
        }));
    }
    if !bodies.is_empty() {
        let rows = body::Entity::find().filter(body::Column::Id.is_in(bodies));
        all.extend(named(rows.all(db).await?, |row| (Scope::Body(row.id), row.name)));
    }
    if !offices.is_empty() {
        let rows = office::Entity::find().filter(office::Column::Id.is_in(offices));
        all.extend(named(rows.all(db).await?, |row| {
            (Scope::Office(row.id), of_office(row))
        }));
    }
    Ok(all)
}

/// A place as an object of permissions, with what it lies in: a team lies in its process.
///
/// # Errors
/// `Invalid` on `scope` when there is no such place; `Forbidden` to those who may invite nobody, so that they learn nothing of places.
pub async fn object(platform: &Platform, viewer: &Viewer, scope: Scope) -> Result<Object> {
    let person = viewer.person()?;
    let invites = Operation::InvitationManage.allowed();
    let may_somewhere = person
        .grants
        .iter()
        .any(|grant| invites.contains(&shared::permissions::Allow::Role(grant.role)));
    if !may_somewhere {
        return Err(Error::Forbidden);
    }
    let unknown = || Error::field("scope", shared::fields::FieldCode::NotAChoice);
    if scope != Scope::Platform && !names(platform, [scope]).await?.contains_key(&scope) {
        return Err(unknown());
    }
    let object = Object::in_scope(scope);
    let Scope::Team(id) = scope else {
        return Ok(object);
    };
    let row = team::Entity::find_by_id(id).one(platform.db.read()).await?;
    Ok(object.and_scope(Scope::Process(row.ok_or_else(unknown)?.process_id)))
}
