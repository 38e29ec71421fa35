//! Raising, answering, lowering; and what waits for mentors.

use super::entity::{ActiveModel, Column, Entity};
use super::read::newest;
use crate::accounts::Viewer;
use crate::accounts::entity::grant;
use crate::accounts::grants::{holders, valid};
use crate::error::{Error, OnUnique, Result};
use crate::notices::{Notice, tell};
use crate::platform::{Platform, Tx};
use crate::proposals;
use crate::proposals::access::require_sight;
use crate::teams::entity::team;
use crate::teams::members;
use crate::work::Waiting;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Set,
};
use serde_json::json;
use shared::hands::{HandAct, HandQuestion, HandState};
use shared::ids::{AccountId, HandId, TeamId};
use shared::permissions::{Object, Operation, Role, Scope};
use shared::rooms::Beside;
use shared::time::Timestamp;
use std::collections::HashMap;

/// Hands that My work shows at most.
const MOST: u64 = 50;

/// A team whose hand the viewer may see.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub(super) async fn sight(db: &impl ConnectionTrait, viewer: &Viewer, id: TeamId) -> Result<(team::Model, Object)> {
    viewer.person()?;
    let team = team::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    let object = members::object(db, viewer, team.process_id, id).await?;
    require_sight(viewer, viewer.may(Operation::HandRead, &object))?;
    Ok((team, object))
}

/// Raises the team's hand and tells its mentors; the organisers where it has none.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than members; `Conflict("hand-is-up")`; `TooMany` within a minute after it was lowered.
pub async fn raise(
    platform: &Platform,
    viewer: &Viewer,
    id: TeamId,
    question: Option<&HandQuestion>,
) -> Result<HandId> {
    let tx = platform.begin(viewer).await?;
    let (team, object) = sight(&tx.db, viewer, id).await?;
    viewer.require(Operation::HandRaise, &object)?;
    let pause = newest(&tx.db, id)
        .await?
        .map_or(0, |last| last.state.pause(last.ended_at, tx.now));
    if pause > 0 {
        return Err(Error::TooMany(pause.unsigned_abs().div_ceil(1_000)));
    }
    let hand: HandId = tx.new_id();
    let row = ActiveModel {
        id: Set(hand),
        process_id: Set(team.process_id),
        team_id: Set(id),
        up_of: Set(Some(id)),
        raised_by: Set(tx.account()?),
        question: Set(question.cloned()),
        state: Set(HandState::Up),
        raised_at: Set(tx.now),
        answered_by: Set(None),
        answered_at: Set(None),
        ended_at: Set(None),
    };
    row.insert(&tx.db).await.on_unique_conflict("hand-is-up")?;
    let helpers = helpers(&tx, &team).await?;
    let path = format!("/teams/{id}/hand");
    let team_name = ("team", team.name.to_string());
    let notice = match question {
        None => Notice::new("hand-up", path, &[team_name]),
        Some(question) => Notice::new("hand-question", path, &[team_name, ("question", question.to_string())]),
    };
    tell(platform, &tx, &helpers, &notice).await?;
    tx.audit("hand.raise", ("hand", hand.0), json!({ "team": id })).await?;
    tx.commit().await?;
    tell_rooms(platform, id).await?;
    Ok(hand)
}

/// Who is called: the team's mentors, or else the organisers of its edition.
async fn helpers(tx: &Tx, team: &team::Model) -> Result<Vec<AccountId>> {
    let mentors = members::mentors(&tx.db, &[team.id], tx.now).await?.remove(&team.id);
    match mentors {
        Some(mentors) => Ok(mentors),
        None => holders(&tx.db, Role::Organiser, Scope::Process(team.process_id), tx.now).await,
    }
}

/// Answers the hand of a team, or lowers it.
///
/// # Errors
/// `NotFound`, also for a hand of another team; `Forbidden`; `Conflict` of `hand-answered` (somebody else comes already) and `hand-is-down`.
pub async fn step(platform: &Platform, viewer: &Viewer, id: TeamId, hand: HandId, act: HandAct) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (team, object) = sight(&tx.db, viewer, id).await?;
    let operation = match act {
        HandAct::Come | HandAct::Finish => Operation::HandAnswer,
        HandAct::Lower => Operation::HandRaise,
    };
    viewer.require(operation, &object)?;
    let found = Entity::find_by_id(hand).one(&tx.db).await?;
    let row = found.filter(|row| row.team_id == id).ok_or(Error::NotFound)?;
    let state = row.state.after(act).ok_or(Error::Conflict(if row.state.is_up() {
        "hand-answered"
    } else {
        "hand-is-down"
    }))?;
    let mut row = row.into_active_model();
    row.state = Set(state);
    if operation == Operation::HandAnswer {
        row.answered_by = Set(tx.actor);
        row.answered_at = Set(Some(tx.now));
    }
    if !state.is_up() {
        row.up_of = Set(None);
        row.ended_at = Set(Some(tx.now));
    }
    row.update(&tx.db).await?;
    if let Some(notice) = told(act, &team, &viewer.person()?.pseudonym) {
        let rows = members::of_team(&tx.db, id).await?;
        let people: Vec<AccountId> = rows.iter().map(|row| row.account_id).collect();
        tell(platform, &tx, &people, &notice).await?;
    }
    let action = format!("hand.{act}");
    tx.audit(&action, ("hand", hand.0), json!({ "team": id })).await?;
    tx.commit().await?;
    tell_rooms(platform, id).await
}

/// What the team is told of an answer.
fn told(act: HandAct, team: &team::Model, by: &str) -> Option<Notice> {
    let path = format!("/teams/{}/hand", team.id);
    let values = [("by", by.to_owned()), ("team", team.name.to_string())];
    match act {
        HandAct::Come => Some(Notice::new("hand-coming", path, &values)),
        HandAct::Finish => Some(Notice::new("hand-done", path, &values)),
        HandAct::Lower => None,
    }
}

/// Tells the rooms of the team's proposals.
async fn tell_rooms(platform: &Platform, team: TeamId) -> Result<()> {
    for proposal in proposals::service::of_team(platform.db.read(), team).await? {
        platform.rooms.tell_beside(proposal.id, Beside::Hand).await;
    }
    Ok(())
}

/// The hands that wait for the person, who has waited longest first, at most 50: of the teams one mentors, and of those without a mentor in
/// the editions one runs. A hand to which another has said "I am coming" does not wait any more. Two queries.
///
/// # Errors
/// `LoggedOut`.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    let person = viewer.person()?;
    let mentored = person
        .grants
        .iter()
        .filter_map(|grant| match (grant.role, grant.scope) {
            (Role::Mentor, Scope::Team(id)) => Some(id),
            _ => None,
        });
    let mentored: Vec<TeamId> = mentored.collect();
    let runs = viewer.processes_as(Role::Organiser);
    if mentored.is_empty() && runs.is_empty() {
        return Ok(Vec::new());
    }
    let db = platform.db.read();
    let mine = Condition::any().add(Column::TeamId.is_in(mentored)).add(
        Condition::all()
            .add(Column::ProcessId.is_in(runs))
            .add(Column::TeamId.not_in_subquery(with_mentor(platform.clock.now()))),
    );
    let open = Condition::any().add(Column::State.eq(HandState::Up)).add(
        Condition::all()
            .add(Column::State.eq(HandState::Coming))
            .add(Column::AnsweredBy.eq(person.id)),
    );
    let rows = Entity::find()
        .filter(mine)
        .filter(open)
        .order_by_asc(Column::RaisedAt)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let teams = team::Entity::find()
        .filter(team::Column::Id.is_in(rows.iter().map(|row| row.team_id)))
        .filter(team::Column::ClosedAt.is_null());
    let teams = teams
        .all(db)
        .await?
        .into_iter()
        .map(|team| (team.id, team.name.to_string()));
    let teams: HashMap<TeamId, String> = teams.collect();
    let waiting = rows.into_iter().filter_map(|row| {
        let path = format!("/teams/{}/hand", row.team_id);
        let team = ("team", teams.get(&row.team_id)?.clone());
        let waiting = match (row.state, row.question) {
            (HandState::Coming, _) => Waiting::new("hand-coming", path, &[team], None),
            (_, None) => Waiting::new("hand-up", path, &[team], None),
            (_, Some(question)) => {
                let values = [team, ("question", question.to_string())];
                Waiting::new("hand-question", path, &values, None)
            }
        };
        Some(waiting.since(row.raised_at))
    });
    Ok(waiting.collect())
}

/// The teams that have a mentor now.
fn with_mentor(now: Timestamp) -> sea_orm::sea_query::SelectStatement {
    grant::Entity::find()
        .select_only()
        .column(grant::Column::ScopeId)
        .filter(grant::Column::Role.eq(Role::Mentor))
        .filter(grant::Column::ScopeKind.eq("team"))
        .filter(valid(now))
        .into_query()
}
