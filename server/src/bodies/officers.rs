//! Who leads a body, from when, until when: roles of chair and secretary in its scope. A deputy holds the chair's role under another name.

use super::entity::{body, deputy};
use super::service::{account_named, load};
use crate::accounts::entity::grant::{self, Column, Entity, Model};
use crate::accounts::{Viewer, grants, service::pseudonyms};
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use shared::accounts::Pseudonym;
use shared::bodies::{Officer, Term};
use shared::fields::FieldCode;
use shared::ids::{BodyId, GrantId};
use shared::permissions::{Operation, Role, Scope};
use shared::time::{Day, Timestamp};
use std::collections::HashSet;

/// Former officers on the page at most.
const FORMER: u64 = 50;

/// Somebody who leads, led or will lead a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub id: GrantId,
    pub officer: Officer,
    pub name: String,
    pub term: Term,
    pub standing: Standing,
}

/// Whether an officer holds the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Now,
    Coming,
    Former,
}

const fn role_of(officer: Officer) -> Role {
    match officer {
        Officer::Chair | Officer::Deputy => Role::Chair,
        Officer::Secretary => Role::Secretary,
    }
}

/// Names an officer for a term, beside those there are.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Invalid` for an unknown pseudonym, or a term that meets another of the same person in the same right.
pub async fn name(
    platform: &Platform,
    viewer: &Viewer,
    id: BodyId,
    officer: Officer,
    name: &Pseudonym,
    term: Term,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::BodyOfficers, &load(&tx.db, id).await?.object())?;
    let account = account_named(&tx.db, name, "name").await?;
    let held = of_body(id)
        .filter(Column::AccountId.eq(account))
        .filter(Column::Role.eq(role_of(officer)))
        .all(&tx.db)
        .await?;
    if held
        .iter()
        .any(|row| term_of(row).is_some_and(|held| held.meets(&term)))
    {
        return Err(Error::field("from", FieldCode::Overlap));
    }
    // A role of today begins at once.
    let from = if term.from == Day::of(tx.now) {
        tx.now
    } else {
        term.from.start()
    };
    let until = term.until.map(|day| day.plus(1).start());
    let grant = grants::give_from(&tx, account, role_of(officer), Scope::Body(id), from, until).await?;
    if officer == Officer::Deputy {
        let row = deputy::ActiveModel { grant_id: Set(grant) };
        row.insert(&tx.db).await?;
    }
    let detail =
        json!({ "officer": officer, "from": term.from.to_string(), "until": term.until.map(|day| day.to_string()) });
    tx.audit("body.officer", ("body", id.0), detail).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(())
}

/// Ends the office of somebody now, or takes it back before it begins. The last chair stays: a body without one could not name the next.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` for the last chair, and for an office that has ended.
pub async fn end(platform: &Platform, viewer: &Viewer, id: BodyId, grant: GrantId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::BodyOfficers, &load(&tx.db, id).await?.object())?;
    let row = of_body(id).filter(Column::Id.eq(grant)).one(&tx.db).await?;
    let row = row.ok_or(Error::NotFound)?;
    let account = row.account_id;
    match standing(&row, tx.now) {
        Standing::Former => return Err(Error::Conflict("officer-ended")),
        Standing::Coming => {
            Entity::delete_by_id(grant).exec(&tx.db).await?;
        }
        Standing::Now => {
            let chairs = grants::holders(&tx.db, Role::Chair, Scope::Body(id), tx.now).await?;
            if row.role == Role::Chair && chairs == [account] {
                return Err(Error::Conflict("last-chair"));
            }
            let mut ended: grant::ActiveModel = row.clone().into();
            ended.until_at = Set(Some(tx.now));
            ended.update(&tx.db).await?;
        }
    }
    let detail = json!({ "role": row.role.as_str(), "scope": "body", "scope_id": id });
    tx.audit("grant.take", ("account", account.0), detail).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(())
}

fn of_body(id: BodyId) -> sea_orm::Select<Entity> {
    let (kind, scope) = Scope::Body(id).to_columns();
    Entity::find()
        .filter(Column::ScopeKind.eq(kind))
        .filter(Column::ScopeId.eq(scope))
        .filter(Column::Role.is_in([Role::Chair, Role::Secretary]))
}

fn standing(row: &Model, now: Timestamp) -> Standing {
    if row.until_at.is_some_and(|until| until <= now) {
        Standing::Former
    } else if row.from_at > now {
        Standing::Coming
    } else {
        Standing::Now
    }
}

/// The days of a role; none of one that was taken back within its first moment.
fn term_of(row: &Model) -> Option<Term> {
    let until = row.until_at.map(|until| Day::of(until.plus(-1)));
    let from = Day::of(row.from_at);
    until.is_none_or(|until| from <= until).then_some(Term { from, until })
}

/// Who leads the body now and who will; the chair first.
///
/// # Errors
/// The database's.
pub async fn list(platform: &Platform, body: &body::Model) -> Result<Vec<Held>> {
    let open = Condition::any()
        .add(Column::UntilAt.is_null())
        .add(Column::UntilAt.gt(platform.clock.now()));
    shown(platform, of_body(body.id).filter(open)).await
}

/// Who led the body, the latest first; 50 at most.
///
/// # Errors
/// The database's.
pub async fn former(platform: &Platform, body: &body::Model) -> Result<Vec<Held>> {
    let over = of_body(body.id)
        .filter(Column::UntilAt.lte(platform.clock.now()))
        .order_by_desc(Column::UntilAt)
        .limit(FORMER);
    let mut all = shown(platform, over).await?;
    all.sort_by_key(|held| std::cmp::Reverse(held.term.until));
    Ok(all)
}

async fn shown(platform: &Platform, query: sea_orm::Select<Entity>) -> Result<Vec<Held>> {
    let (db, now) = (platform.db.read(), platform.clock.now());
    let rows = query.all(db).await?;
    let deputies: HashSet<GrantId> = deputy::Entity::find()
        .filter(deputy::Column::GrantId.is_in(rows.iter().map(|row| row.id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| row.grant_id)
        .collect();
    let names = pseudonyms(db, rows.iter().map(|row| row.account_id)).await?;
    let officer = |row: &Model| match row.role {
        Role::Chair if deputies.contains(&row.id) => Officer::Deputy,
        Role::Chair => Officer::Chair,
        _ => Officer::Secretary,
    };
    let mut all: Vec<Held> = rows
        .iter()
        .filter_map(|row| {
            Some(Held {
                id: row.id,
                officer: officer(row),
                name: names.get(&row.account_id)?.clone(),
                term: term_of(row)?,
                standing: standing(row, now),
            })
        })
        .collect();
    all.sort_by(|a, b| {
        (a.standing, a.officer, &a.name, a.term.from).cmp(&(b.standing, b.officer, &b.name, b.term.from))
    });
    Ok(all)
}
