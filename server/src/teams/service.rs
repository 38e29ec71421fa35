//! Making a team, coming and going.

use super::entity::{join_request, membership, team};
use super::members;
use crate::accounts::{Viewer, grants};
use crate::clock::random_bytes;
use crate::error::{Error, OnUnique, Result};
use crate::platform::{Platform, Tx};
use crate::processes::edition;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect, QueryTrait, Set};
use serde_json::json;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{AccountId, MembershipId, ProcessId, TeamId};
use shared::languages::Languages;
use shared::permissions::{Object, Operation, Role, Scope};
use shared::processes::Act;
use shared::teams::{JoinCode, Leaving, MembershipRole, RequestState, Tags, TeamDescription, TeamName, TeamRefused};

/// What a team says of itself.
#[derive(Clone, Debug)]
pub struct TeamText {
    pub name: TeamName,
    pub description: TeamDescription,
    pub languages: Languages,
    pub interests: Tags,
}

impl TeamText {
    /// What a form sent: `languages` are codes with spaces between, `interests` words with commas.
    ///
    /// # Errors
    /// By the fields `name`, `description`, `languages` (at least one), `interests`.
    pub fn parse(
        name: &str,
        description: &str,
        languages: &str,
        interests: &str,
    ) -> std::result::Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.take("name", TeamName::parse(name));
        let description = errors.take("description", TeamDescription::parse(description));
        let languages = errors.take("languages", Languages::parse_some(languages));
        let interests = errors.take("interests", Tags::parse(interests));
        let text = (|| {
            Some(Self {
                name: name?,
                description: description?,
                languages: languages?,
                interests: interests?,
            })
        })();
        errors.finish(text)
    }
}

/// The refusal as an answer.
pub(super) fn refused(refused: TeamRefused) -> Error {
    Error::Conflict(match refused {
        TeamRefused::Full(_) => "team-full",
        TeamRefused::AlreadyMember => "team-already-member",
        TeamRefused::InAnotherTeam => "in-another-team",
        TeamRefused::LeadMustHandOver => "lead-must-hand-over",
        TeamRefused::NotLead => "not-lead",
        TeamRefused::NotMember => "not-member",
    })
}

/// Begins a team; whoever makes it leads it.
///
/// # Errors
/// `LoggedOut`; `NotFound`; `Invalid` when the name is taken; `Conflict` of `phase-closed`, `in-another-team`, `has-a-role`.
pub async fn create(platform: &Platform, viewer: &Viewer, process: ProcessId, text: &TeamText) -> Result<TeamId> {
    viewer.require(Operation::TeamJoin, &Object::platform())?;
    let tx = platform.begin(viewer).await?;
    let edition = edition::load(&tx.db, process).await?;
    edition.require(Act::CreateTeam, tx.now)?;
    let (id, account): (TeamId, _) = (tx.new_id(), tx.account()?);
    require_no_role(&tx, account, process, id).await?;
    let row = team::ActiveModel {
        id: Set(id),
        process_id: Set(process),
        name: Set(text.name.clone()),
        name_key: Set(text.name.key()),
        description: Set(text.description.clone()),
        languages: Set(text.languages.clone()),
        interests: Set(text.interests.clone()),
        join_code: Set(JoinCode::from_bytes(random_bytes())),
        members: Set(1),
        created_at: Set(tx.now),
        closed_at: Set(None),
    };
    row.insert(&tx.db).await.on_unique("name")?;
    insert_member(&tx, process, id, account, MembershipRole::Lead).await?;
    tx.audit("team.create", ("team", id.0), json!({ "process": process }))
        .await?;
    tx.commit().await?;
    Ok(id)
}

async fn insert_member(
    tx: &Tx,
    process: ProcessId,
    team: TeamId,
    account: AccountId,
    role: MembershipRole,
) -> Result<()> {
    let row = membership::ActiveModel {
        id: Set(tx.new_id::<MembershipId>()),
        process_id: Set(process),
        team_id: Set(team),
        account_id: Set(account),
        role: Set(role),
        joined_at: Set(tx.now),
        left_at: Set(None),
    };
    row.insert(&tx.db).await.on_unique_conflict("in-another-team")?;
    // Wishes to join others of the process are void now.
    let teams = team::Entity::find()
        .select_only()
        .column(team::Column::Id)
        .filter(team::Column::ProcessId.eq(process));
    join_request::Entity::update_many()
        .col_expr(join_request::Column::State, Expr::value(RequestState::Withdrawn))
        .col_expr(join_request::Column::DecidedAt, Expr::value(tx.now))
        .filter(join_request::Column::AccountId.eq(account))
        .filter(join_request::Column::State.eq(RequestState::Open))
        .filter(join_request::Column::TeamId.in_subquery(teams.into_query()))
        .exec(&tx.db)
        .await?;
    Ok(())
}

/// Organisers and jurors of a process, and a team's mentors, stand beside its teams, not in them.
async fn require_no_role(tx: &Tx, account: AccountId, process: ProcessId, team: TeamId) -> Result<()> {
    let beside = grants::grants_of(&tx.db, account, tx.now)
        .await?
        .iter()
        .any(|grant| match grant.scope {
            Scope::Process(id) => id == process && matches!(grant.role, Role::Organiser | Role::Juror),
            Scope::Team(id) => id == team && grant.role == Role::Mentor,
            _ => false,
        });
    if beside {
        Err(Error::Conflict("has-a-role"))
    } else {
        Ok(())
    }
}

/// Puts `account` into a team, by the rules.
///
/// # Errors
/// `Conflict` of `phase-closed`, `team-closed`, `team-full`, `team-already-member`, `in-another-team`, `has-a-role`.
pub(super) async fn join(tx: &Tx, team: team::Model, account: AccountId) -> Result<()> {
    let edition = edition::load(&tx.db, team.process_id).await?;
    edition.require(Act::JoinTeam, tx.now)?;
    if team.closed_at.is_some() {
        return Err(Error::Conflict("team-closed"));
    }
    require_no_role(tx, account, team.process_id, team.id).await?;
    let rows = members::of_team(&tx.db, team.id).await?;
    let elsewhere = members::team_of(&tx.db, team.process_id, account)
        .await?
        .is_some_and(|other| other != team.id);
    let limit = u8::try_from(edition.process.team_limit).unwrap_or(u8::MAX);
    let role = members::rules(&rows).join(account, elsewhere, limit).map_err(refused)?;
    insert_member(tx, team.process_id, team.id, account, role).await?;
    count(tx, team, rows.len() + 1).await
}

async fn count(tx: &Tx, team: team::Model, members: usize) -> Result<()> {
    let mut row = team.into_active_model();
    row.members = Set(i32::try_from(members).unwrap_or(i32::MAX));
    row.closed_at = Set((members == 0).then_some(tx.now));
    row.update(&tx.db).await?;
    Ok(())
}

/// Joins the team that has this code.
///
/// # Errors
/// `LoggedOut`; `Invalid` on `code`; as [`join`].
pub async fn join_by_code(platform: &Platform, viewer: &Viewer, code: &JoinCode) -> Result<TeamId> {
    viewer.require(Operation::TeamJoin, &Object::platform())?;
    let tx = platform.begin(viewer).await?;
    let found = team::Entity::find()
        .filter(team::Column::JoinCode.eq(code.clone()))
        .one(&tx.db)
        .await?;
    let team = found.ok_or_else(|| Error::field("code", FieldCode::WrongCode))?;
    let (id, account) = (team.id, tx.account()?);
    join(&tx, team, account).await?;
    tx.audit("team.join", ("team", id.0), json!({ "by": "code" })).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(id)
}

/// A team in a transaction, for somebody who may do `operation` to it.
pub(super) async fn begin(
    platform: &Platform,
    viewer: &Viewer,
    id: TeamId,
    operation: Operation,
) -> Result<(Tx, team::Model)> {
    let tx = platform.begin(viewer).await?;
    let team = team::Entity::find_by_id(id).one(&tx.db).await?.ok_or(Error::NotFound)?;
    let object = members::object(&tx.db, viewer, team.process_id, id).await?;
    viewer.require(operation, &object)?;
    Ok((tx, team))
}

/// Changes what a team says of itself.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Invalid` when the name is taken.
pub async fn update(platform: &Platform, viewer: &Viewer, id: TeamId, text: &TeamText) -> Result<()> {
    let (tx, team) = begin(platform, viewer, id, Operation::TeamLead).await?;
    let mut row = team.into_active_model();
    row.name = Set(text.name.clone());
    row.name_key = Set(text.name.key());
    row.description = Set(text.description.clone());
    row.languages = Set(text.languages.clone());
    row.interests = Set(text.interests.clone());
    row.update(&tx.db).await.on_unique("name")?;
    tx.audit("team.update", ("team", id.0), json!({})).await?;
    tx.commit().await
}

/// Gives the team a new code; the old one opens nothing any more.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn renew_code(platform: &Platform, viewer: &Viewer, id: TeamId) -> Result<()> {
    let (tx, team) = begin(platform, viewer, id, Operation::TeamLead).await?;
    let mut row = team.into_active_model();
    row.join_code = Set(JoinCode::from_bytes(random_bytes()));
    row.update(&tx.db).await?;
    tx.audit("team.renew-code", ("team", id.0), json!({})).await?;
    tx.commit().await
}

/// Leaves a team. When the last one leaves, the team is closed; its texts stay.
///
/// # Errors
/// `NotFound`; `Forbidden` to those who are not in it; `Conflict` of `phase-closed`, `lead-must-hand-over`.
pub async fn leave(platform: &Platform, viewer: &Viewer, id: TeamId) -> Result<Leaving> {
    let (tx, team) = begin(platform, viewer, id, Operation::TeamWrite).await?;
    edition::load(&tx.db, team.process_id)
        .await?
        .require(Act::LeaveTeam, tx.now)?;
    let account = tx.account()?;
    let rows = members::of_team(&tx.db, id).await?;
    let leaving = members::rules(&rows).leave(account).map_err(refused)?;
    for row in rows.iter().filter(|row| row.account_id == account) {
        let mut row = row.clone().into_active_model();
        row.left_at = Set(Some(tx.now));
        row.update(&tx.db).await?;
    }
    count(&tx, team, rows.len().saturating_sub(1)).await?;
    tx.audit(
        "team.leave",
        ("team", id.0),
        json!({ "closes": leaving == Leaving::TeamCloses }),
    )
    .await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(leaving)
}

/// Makes another member the lead: by the lead, or by an organiser when the lead is away.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Conflict("not-member")`.
pub async fn hand_over(platform: &Platform, viewer: &Viewer, id: TeamId, next: AccountId) -> Result<()> {
    let (tx, _) = begin(platform, viewer, id, Operation::TeamHandOver).await?;
    let rows = members::of_team(&tx.db, id).await?;
    let rules = members::rules(&rows);
    let lead = rules
        .members()
        .iter()
        .find(|(_, role)| *role == MembershipRole::Lead)
        .map(|(person, _)| *person);
    let after = rules.hand_over(lead.ok_or(Error::NotFound)?, next).map_err(refused)?;
    for row in rows {
        let role = after.role(row.account_id).unwrap_or(row.role);
        let mut row = row.into_active_model();
        row.role = Set(role);
        row.update(&tx.db).await?;
    }
    tx.audit("team.hand-over", ("team", id.0), json!({ "to": next }))
        .await?;
    tx.commit().await?;
    members::rights_changed(platform, &[id]).await
}
