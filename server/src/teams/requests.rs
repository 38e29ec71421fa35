//! Wishes to join a team: made by a person, accepted or declined by the lead.

use super::entity::join_request::{ActiveModel, Column, Entity, Model};
use super::entity::team;
use super::members;
use super::service::{begin, join, refused};
use crate::accounts::{Viewer, service as accounts};
use crate::error::{Error, OnUnique, Result};
use crate::notices::{Notice, tell};
use crate::platform::{Platform, Tx};
use crate::processes::edition;
use crate::work::Waiting;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Set,
};
use serde_json::json;
use shared::fields::{self, FieldCode};
use shared::ids::{AccountId, JoinRequestId, TeamId};
use shared::permissions::{Object, Operation};
use shared::processes::Act;
use shared::teams::{MembershipRole, RequestState};
use std::collections::HashMap;

/// Asks to join a team, with a few words to its lead (up to 500 characters).
///
/// # Errors
/// `LoggedOut`, `NotFound`; `Invalid` on `message`; `Conflict` of `phase-closed`, `team-closed`, `team-full`, `team-already-member`,
/// `in-another-team`, `already-asked`.
pub async fn ask(platform: &Platform, viewer: &Viewer, id: TeamId, message: &str) -> Result<JoinRequestId> {
    viewer.require(Operation::TeamJoin, &Object::platform())?;
    let message = fields::text(message, 0, 500).map_err(|code| Error::field("message", code))?;
    let tx = platform.begin(viewer).await?;
    let team = team::Entity::find_by_id(id).one(&tx.db).await?.ok_or(Error::NotFound)?;
    let edition = edition::load(&tx.db, team.process_id).await?;
    edition.require(Act::JoinTeam, tx.now)?;
    if team.closed_at.is_some() {
        return Err(Error::Conflict("team-closed"));
    }
    let account = tx.account()?;
    let rows = members::of_team(&tx.db, id).await?;
    let elsewhere = members::team_of(&tx.db, team.process_id, account)
        .await?
        .is_some_and(|other| other != id);
    let limit = u8::try_from(edition.process.team_limit).unwrap_or(u8::MAX);
    members::rules(&rows).join(account, elsewhere, limit).map_err(refused)?;
    let request: JoinRequestId = tx.new_id();
    let row = ActiveModel {
        id: Set(request),
        team_id: Set(id),
        account_id: Set(account),
        message: Set(message),
        state: Set(RequestState::Open),
        created_at: Set(tx.now),
        decided_at: Set(None),
        decided_by: Set(None),
    };
    row.insert(&tx.db).await.on_unique_conflict("already-asked")?;
    let leads: Vec<AccountId> = rows
        .iter()
        .filter(|row| row.role == MembershipRole::Lead)
        .map(|row| row.account_id)
        .collect();
    let values = [
        ("person", viewer.person()?.pseudonym.clone()),
        ("team", team.name.to_string()),
    ];
    tell(
        platform,
        &tx,
        &leads,
        &Notice::new("join-request", format!("/teams/{id}"), &values),
    )
    .await?;
    tx.audit("team.ask", ("team", id.0), json!({ "request": request }))
        .await?;
    tx.commit().await?;
    Ok(request)
}

/// Takes one's own wish back.
///
/// # Errors
/// `NotFound`, also for another's wish; `Conflict("request-decided")`.
pub async fn withdraw(platform: &Platform, viewer: &Viewer, id: JoinRequestId) -> Result<TeamId> {
    viewer.require(Operation::TeamJoin, &Object::platform())?;
    let tx = platform.begin(viewer).await?;
    let request = Entity::find_by_id(id)
        .one(&tx.db)
        .await?
        .filter(|request| Some(request.account_id) == tx.actor);
    let request = request.ok_or(Error::NotFound)?;
    let team = request.team_id;
    close(&tx, request, RequestState::Withdrawn).await?;
    tx.audit("team.take-back-request", ("team", team.0), json!({ "request": id }))
        .await?;
    tx.commit().await?;
    Ok(team)
}

async fn close(tx: &Tx, request: Model, state: RequestState) -> Result<()> {
    if request.state != RequestState::Open {
        return Err(Error::Conflict("request-decided"));
    }
    let mut row = request.into_active_model();
    row.state = Set(state);
    row.decided_at = Set(Some(tx.now));
    row.decided_by = Set(tx.actor);
    row.update(&tx.db).await?;
    Ok(())
}

/// Accepts or declines a wish to join team `id`, as its lead.
///
/// # Errors
/// `NotFound` also when the wish is for another team; `Forbidden`; `Conflict("request-decided")` and those of joining.
pub async fn decide(
    platform: &Platform,
    viewer: &Viewer,
    id: TeamId,
    request: JoinRequestId,
    accept: bool,
) -> Result<()> {
    let (tx, team) = begin(platform, viewer, id, Operation::TeamLead).await?;
    let request = Entity::find_by_id(request)
        .one(&tx.db)
        .await?
        .filter(|request| request.team_id == id);
    let request = request.ok_or(Error::NotFound)?;
    let (request_id, account, name) = (request.id, request.account_id, team.name.to_string());
    let state = if accept {
        RequestState::Accepted
    } else {
        RequestState::Declined
    };
    close(&tx, request, state).await?;
    let notice = if accept {
        join(&tx, team, account).await?;
        Notice::new("join-accepted", format!("/teams/{id}"), &[("team", name)])
    } else {
        Notice::new("join-declined", "/teams".to_owned(), &[("team", name)])
    };
    tell(platform, &tx, &[account], &notice).await?;
    tx.audit(
        "team.decide-request",
        ("team", id.0),
        json!({ "request": request_id, "accept": accept }),
    )
    .await?;
    tx.commit().await?;
    if accept {
        platform.sessions.rights_changed(account);
    }
    Ok(())
}

/// The open wishes to join a team, oldest first, at most 50.
///
/// # Errors
/// The database's.
pub(super) async fn open_of(db: &impl ConnectionTrait, team: TeamId) -> Result<Vec<Model>> {
    let query = Entity::find()
        .filter(Column::TeamId.eq(team))
        .filter(Column::State.eq(RequestState::Open));
    Ok(query.order_by_asc(Column::Id).limit(50).all(db).await?)
}

/// The open wish of a person to join a team.
///
/// # Errors
/// The database's.
pub(super) async fn own(db: &impl ConnectionTrait, team: TeamId, account: AccountId) -> Result<Option<Model>> {
    let query = Entity::find()
        .filter(Column::TeamId.eq(team))
        .filter(Column::AccountId.eq(account));
    Ok(query.filter(Column::State.eq(RequestState::Open)).one(db).await?)
}

/// Wishes that wait for the teams which the person leads, at most 20.
///
/// # Errors
/// `LoggedOut`.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    use super::entity::membership;
    let db = platform.db.read();
    let leads = membership::Entity::find()
        .filter(membership::Column::AccountId.eq(viewer.person()?.id))
        .filter(membership::Column::Role.eq(MembershipRole::Lead))
        .filter(membership::Column::LeftAt.is_null())
        .all(db)
        .await?;
    let teams: Vec<TeamId> = leads.into_iter().map(|row| row.team_id).collect();
    if teams.is_empty() {
        return Ok(Vec::new());
    }
    let open = Entity::find()
        .filter(Column::TeamId.is_in(teams.clone()))
        .filter(Column::State.eq(RequestState::Open));
    let open = open.order_by_asc(Column::Id).limit(20).all(db).await?;
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let names = team::Entity::find()
        .filter(team::Column::Id.is_in(teams))
        .all(db)
        .await?;
    let names: HashMap<TeamId, String> = names.into_iter().map(|team| (team.id, team.name.to_string())).collect();
    let people = accounts::pseudonyms(platform.db.read(), open.iter().map(|request| request.account_id)).await?;
    let waiting = open.into_iter().map(|request| {
        let person = people.get(&request.account_id).cloned().unwrap_or_default();
        let team = names.get(&request.team_id).cloned().unwrap_or_default();
        let path = format!("/teams/{}", request.team_id);
        Waiting::new("join-request", path, &[("person", person), ("team", team)], None)
    });
    Ok(waiting.collect())
}

/// What a form says of a decision: `accept` or `decline`.
///
/// # Errors
/// `Invalid` on `decision`.
pub fn parse_decision(word: &str) -> Result<bool> {
    match word {
        "accept" => Ok(true),
        "decline" => Ok(false),
        _ => Err(Error::field("decision", FieldCode::NotAChoice)),
    }
}
