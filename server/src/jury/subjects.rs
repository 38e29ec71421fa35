//! What a jury reviews: submissions with their proposal, team and the people behind them. The one place where the jury reads the tables
//! of processes, teams and proposals.

use crate::accounts::entity::grant;
use crate::accounts::service::pseudonyms;
use crate::challenges::entity::challenge;
use crate::error::{Error, Result};
use crate::platform::Tx;
use crate::processes::edition;
use crate::processes::entity::process;
use crate::proposals::entity::{proposal, submission};
use crate::proposals::steps;
use crate::teams::entity::{membership, team};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{AccountId, ChallengeId, ProcessId, ProposalId, SubmissionId, TeamId};
use shared::jury::masked;
use shared::languages::Language;
use shared::permissions::Role;
use shared::proposals::{Frozen, ProposalAct, ProposalNumber, ProposalState};
use shared::time::Timestamp;
use std::collections::{BTreeSet, HashMap};

/// A submission as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    pub submission: SubmissionId,
    pub proposal: ProposalId,
    pub number: ProposalNumber,
    pub title: String,
    pub language: Language,
    pub team: TeamId,
    /// None in a blind round, for jurors.
    pub team_name: Option<String>,
}

impl Subject {
    /// The same for somebody who must not know who wrote.
    #[must_use]
    pub fn blinded(mut self, blind: bool) -> Self {
        if blind && let Some(name) = self.team_name.take() {
            self.title = masked(&self.title, &[name]);
        }
        self
    }
}

/// The challenge and its process.
///
/// # Errors
/// `NotFound`.
pub async fn challenge(db: &impl ConnectionTrait, id: ChallengeId) -> Result<challenge::Model> {
    challenge::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
}

/// The process.
///
/// # Errors
/// `NotFound`.
pub async fn process(db: &impl ConnectionTrait, id: ProcessId) -> Result<process::Model> {
    process::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
}

/// The submissions of a challenge that wait for a jury, in the order of their numbers.
///
/// # Errors
/// The database's.
pub async fn submitted(db: &impl ConnectionTrait, challenge: ChallengeId) -> Result<Vec<Subject>> {
    let proposals = proposal::Entity::find()
        .filter(proposal::Column::ChallengeId.eq(challenge))
        .filter(proposal::Column::State.eq(ProposalState::Submitted))
        .order_by_asc(proposal::Column::Serial)
        .all(db)
        .await?;
    let frozen = current_of(db, &proposals).await?;
    with_teams(db, proposals, frozen).await
}

/// Submissions that a jury of these processes has decided, but for those of one challenge, newest first.
///
/// # Errors
/// The database's.
pub async fn decided(
    db: &impl ConnectionTrait,
    processes: &[ProcessId],
    but: ChallengeId,
    limit: u64,
) -> Result<Vec<Subject>> {
    let decided = [
        ProposalState::Selected,
        ProposalState::NotSelected,
        ProposalState::Motion,
    ];
    let proposals = proposal::Entity::find()
        .filter(proposal::Column::ProcessId.is_in(processes.iter().copied()))
        .filter(proposal::Column::ChallengeId.ne(but))
        .filter(proposal::Column::State.is_in(decided))
        .order_by_desc(proposal::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    let frozen = current_of(db, &proposals).await?;
    with_teams(db, proposals, frozen).await
}

/// The submission that counts of each of these proposals.
async fn current_of(
    db: &impl ConnectionTrait,
    proposals: &[proposal::Model],
) -> Result<Vec<(SubmissionId, ProposalId)>> {
    let ids = proposals.iter().map(|proposal| proposal.id);
    Ok(submission::Entity::find()
        .select_only()
        .columns([submission::Column::Id, submission::Column::ProposalId])
        .filter(submission::Column::ProposalId.is_in(ids))
        .filter(submission::Column::WithdrawnAt.is_null())
        .into_tuple()
        .all(db)
        .await?)
}

/// These submissions, in the order of their numbers.
///
/// # Errors
/// The database's.
pub async fn of_submissions(db: &impl ConnectionTrait, ids: &[SubmissionId]) -> Result<Vec<Subject>> {
    let frozen: Vec<(SubmissionId, ProposalId)> = submission::Entity::find()
        .select_only()
        .columns([submission::Column::Id, submission::Column::ProposalId])
        .filter(submission::Column::Id.is_in(ids.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    let proposals = proposal::Entity::find()
        .filter(proposal::Column::Id.is_in(frozen.iter().map(|(_, proposal)| *proposal)))
        .order_by_asc(proposal::Column::Serial)
        .all(db)
        .await?;
    with_teams(db, proposals, frozen).await
}

async fn with_teams(
    db: &impl ConnectionTrait,
    proposals: Vec<proposal::Model>,
    frozen: Vec<(SubmissionId, ProposalId)>,
) -> Result<Vec<Subject>> {
    let teams: HashMap<TeamId, String> = team::Entity::find()
        .filter(team::Column::Id.is_in(proposals.iter().map(|proposal| proposal.team_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|team| (team.id, team.name.to_string()))
        .collect();
    let frozen: HashMap<_, _> = frozen.into_iter().map(|(id, proposal)| (proposal, id)).collect();
    let subject = |proposal: proposal::Model| {
        Some(Subject {
            submission: *frozen.get(&proposal.id)?,
            proposal: proposal.id,
            number: proposal.number,
            title: proposal.title.to_string(),
            language: proposal.language,
            team: proposal.team_id,
            team_name: teams.get(&proposal.team_id).cloned(),
        })
    };
    Ok(proposals.into_iter().filter_map(subject).collect())
}

/// Whether everybody may read the proposal.
///
/// # Errors
/// `NotFound`.
pub async fn is_public(db: &impl ConnectionTrait, id: ProposalId) -> Result<bool> {
    let row = proposal::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    Ok(row.state.is_public())
}

/// The frozen text and its hash.
///
/// # Errors
/// `NotFound`, `Internal` when the row was damaged.
pub async fn text(db: &impl ConnectionTrait, id: SubmissionId) -> Result<(Frozen, String)> {
    let row = submission::Entity::find_by_id(id)
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    Ok((row.text()?, row.hash))
}

/// The frozen text without the names of its team and of its people.
///
/// # Errors
/// The database's.
pub async fn blind_text(
    db: &impl ConnectionTrait,
    subject: &Subject,
    mut text: Frozen,
    now: Timestamp,
) -> Result<Frozen> {
    let people = people_of(db, &[subject.team], now).await?;
    let people = people.into_iter().map(|(_, account)| account);
    let people = pseudonyms(db, people).await?;
    let team = team::Entity::find_by_id(subject.team).one(db).await?;
    let names: Vec<String> = people
        .into_values()
        .chain(team.map(|team| team.name.to_string()))
        .collect();
    text.title = masked(&text.title, &names);
    for section in &mut text.sections {
        section.text = masked(&section.text, &names);
    }
    for translation in &mut text.translations {
        translation.text = masked(&translation.text, &names);
    }
    let cards = text.evidence.into_iter();
    text.evidence = cards
        .map(|card| card.blinded(&names, |words| masked(words, &names)))
        .collect();
    Ok(text)
}

/// Moves proposals of one process by an act of the jury.
///
/// # Errors
/// `Conflict` of `phase-closed`, `wrong-state`.
pub async fn advance(tx: &Tx, process: ProcessId, ids: &[ProposalId], act: ProposalAct) -> Result<()> {
    let edition = edition::load(&tx.db, process).await?;
    let rows = proposal::Entity::find()
        .filter(proposal::Column::Id.is_in(ids.iter().copied()))
        .all(&tx.db)
        .await?;
    for row in rows {
        steps::advance_in(tx, &edition, row, act).await?;
    }
    Ok(())
}

/// Everybody who is or was in these teams, and their mentors of now.
///
/// # Errors
/// The database's.
pub(super) async fn people_of(
    db: &impl ConnectionTrait,
    teams: &[TeamId],
    now: Timestamp,
) -> Result<Vec<(TeamId, AccountId)>> {
    let mut people: Vec<(TeamId, AccountId)> = membership::Entity::find()
        .select_only()
        .columns([membership::Column::TeamId, membership::Column::AccountId])
        .filter(membership::Column::TeamId.is_in(teams.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    people.extend(mentors(db, teams, now).await?);
    Ok(people)
}

pub(super) async fn mentors(
    db: &impl ConnectionTrait,
    teams: &[TeamId],
    now: Timestamp,
) -> Result<Vec<(TeamId, AccountId)>> {
    let valid = Condition::any()
        .add(grant::Column::UntilAt.is_null())
        .add(grant::Column::UntilAt.gt(now));
    let rows = grant::Entity::find()
        .filter(grant::Column::Role.eq(Role::Mentor))
        .filter(grant::Column::ScopeKind.eq("team"))
        .filter(grant::Column::ScopeId.is_in(teams.iter().map(|team| team.0)))
        .filter(grant::Column::FromAt.lte(now))
        .filter(valid)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (TeamId(row.scope_id), row.account_id))
        .collect())
}

/// Those who are in these teams now.
///
/// # Errors
/// The database's.
pub async fn people_now(db: &impl ConnectionTrait, teams: &[TeamId]) -> Result<Vec<(TeamId, AccountId)>> {
    Ok(membership::Entity::find()
        .select_only()
        .columns([membership::Column::TeamId, membership::Column::AccountId])
        .filter(membership::Column::TeamId.is_in(teams.iter().copied()))
        .filter(membership::Column::LeftAt.is_null())
        .into_tuple()
        .all(db)
        .await?)
}

/// Those of `teams` that `account` is or was in, or is the mentor of.
///
/// # Errors
/// The database's.
pub async fn own_teams(
    db: &impl ConnectionTrait,
    account: AccountId,
    teams: &[TeamId],
    now: Timestamp,
) -> Result<BTreeSet<TeamId>> {
    let people = people_of(db, teams, now).await?;
    Ok(people
        .into_iter()
        .filter(|(_, one)| *one == account)
        .map(|(team, _)| team)
        .collect())
}
