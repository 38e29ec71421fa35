//! Beginning a proposal, naming it, listing and reading.

use super::access::{self, Access, require_sight};
use super::entity::{proposal, step, submission};
use super::{steps, submissions};
use crate::accounts::Viewer;
use crate::challenges::{self, service::ChallengeView};
use crate::error::{Error, OnUnique, Result};
use crate::platform::Platform;
use crate::processes::{Edition, edition};
use crate::teams::{self, entity::team};
use crate::work::Waiting;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Set,
};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{ChallengeId, ProcessId, ProposalId, TeamId};
use shared::languages::Language;
use shared::permissions::Operation;
use shared::processes::Act;
use shared::proposals::{Finding, ProposalNumber, ProposalState, ProposalTitle, count_words};
use std::collections::HashMap;

pub use super::steps::advance;

/// The proposal with which the viewer's team answers the challenge, and whether the viewer has a team in its process at all.
///
/// # Errors
/// The database's.
pub async fn own(
    platform: &Platform,
    viewer: &Viewer,
    process: ProcessId,
    challenge: ChallengeId,
) -> Result<(bool, Option<ProposalId>)> {
    let db = platform.db.read();
    let team = match viewer.account_id() {
        Some(account) => teams::members::team_of(db, process, account).await?,
        None => None,
    };
    let Some(team) = team else {
        return Ok((false, None));
    };
    let row = proposal::Entity::find()
        .filter(proposal::Column::TeamId.eq(team))
        .filter(proposal::Column::ChallengeId.eq(challenge))
        .one(db)
        .await?;
    Ok((true, row.map(|row| row.id)))
}

/// Begins a proposal of a team for a challenge; it has its number at once.
///
/// # Errors
/// `NotFound` also for a challenge of another process; `Forbidden` to those outside the team; `Invalid` when the language is none of the
/// process; `Conflict` of `phase-closed`, `proposal-exists` (the team answers this challenge already).
pub async fn start(
    platform: &Platform,
    viewer: &Viewer,
    team: TeamId,
    challenge: ChallengeId,
    title: &ProposalTitle,
    language: Language,
) -> Result<ProposalId> {
    let tx = platform.begin(viewer).await?;
    let team = team::Entity::find_by_id(team)
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    let object = teams::members::object(&tx.db, viewer, team.process_id, team.id).await?;
    viewer.require(Operation::TeamWrite, &object)?;
    let edition = edition::load(&tx.db, team.process_id).await?;
    let found = challenges::service::by_ids(&tx.db, [challenge])
        .await?
        .remove(&challenge);
    found
        .filter(|found| found.process_id == team.process_id)
        .ok_or(Error::NotFound)?;
    edition.require(Act::Draft, tx.now)?;
    if !edition.process.languages.contains(language) {
        return Err(Error::field("language", FieldCode::NotAChoice));
    }
    let year = edition.process.year;
    let last: Option<i32> = proposal::Entity::find()
        .select_only()
        .column_as(proposal::Column::Serial.max(), "last")
        .filter(proposal::Column::Year.eq(year))
        .into_tuple()
        .one(&tx.db)
        .await?
        .flatten();
    let serial = last.unwrap_or(0) + 1;
    let id: ProposalId = tx.new_id();
    let number = ProposalNumber::new(u16::try_from(year).map_err(Error::internal)?, serial.unsigned_abs());
    let row = proposal::ActiveModel {
        id: Set(id),
        number: Set(number.clone()),
        year: Set(year),
        serial: Set(serial),
        process_id: Set(team.process_id),
        challenge_id: Set(challenge),
        team_id: Set(team.id),
        title: Set(title.clone()),
        language: Set(language),
        state: Set(ProposalState::Draft),
        created_at: Set(tx.now),
    };
    row.insert(&tx.db).await.on_unique_conflict("proposal-exists")?;
    steps::note(&tx, id, None, ProposalState::Draft).await?;
    let detail = json!({ "number": number.as_str(), "team": team.id, "challenge": challenge });
    tx.audit("proposal.start", ("proposal", id.0), detail).await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes the title of a draft.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Conflict("proposal-frozen")`.
pub async fn rename(platform: &Platform, viewer: &Viewer, id: ProposalId, title: &ProposalTitle) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let Access {
        proposal,
        edition,
        object,
    } = access::load(&tx.db, viewer, id, tx.now).await?;
    viewer.require(Operation::TeamWrite, &object)?;
    if !proposal.state.is_writable(&edition.standing(tx.now)) {
        return Err(Error::Conflict("proposal-frozen"));
    }
    let before = proposal.title.clone();
    let mut row = proposal.into_active_model();
    row.title = Set(title.clone());
    row.update(&tx.db).await?;
    let detail = json!({ "before": before.as_str(), "after": title.as_str() });
    tx.audit("proposal.rename", ("proposal", id.0), detail).await?;
    tx.commit().await
}

/// Which proposals a list shows.
#[derive(Clone, Copy, Debug)]
pub struct Filter {
    pub process: ProcessId,
    pub challenge: Option<ChallengeId>,
    /// Only those that were selected.
    pub selected: bool,
}

/// A proposal in a public list.
#[derive(Clone, Debug)]
pub struct Listed {
    pub proposal: proposal::Model,
    /// Only of a public one.
    pub team: Option<String>,
}

/// The proposals that everybody may know of, by number from the newest; two statements, whatever their number.
///
/// # Errors
/// The database's.
pub async fn list(platform: &Platform, filter: Filter, after: Option<ProposalId>, limit: u64) -> Result<Vec<Listed>> {
    let db = platform.db.read();
    let listed = ProposalState::ALL.iter().copied();
    let states = listed.filter(|state| {
        if filter.selected {
            state.is_public()
        } else {
            state.is_listed()
        }
    });
    let mut query = proposal::Entity::find()
        .filter(proposal::Column::ProcessId.eq(filter.process))
        .filter(proposal::Column::State.is_in(states));
    if let Some(challenge) = filter.challenge {
        query = query.filter(proposal::Column::ChallengeId.eq(challenge));
    }
    if let Some(after) = after {
        query = query.filter(proposal::Column::Id.lt(after));
    }
    let rows = query.order_by_desc(proposal::Column::Id).limit(limit).all(db).await?;
    let public = rows.iter().filter(|row| row.state.is_public()).map(|row| row.team_id);
    let names = team_names(db, public).await?;
    let listed = rows.into_iter().map(|proposal| Listed {
        team: names
            .get(&proposal.team_id)
            .cloned()
            .filter(|_| proposal.state.is_public()),
        proposal,
    });
    Ok(listed.collect())
}

async fn team_names(db: &impl ConnectionTrait, ids: impl Iterator<Item = TeamId>) -> Result<HashMap<TeamId, String>> {
    let rows: Vec<(TeamId, String)> = team::Entity::find()
        .select_only()
        .columns([team::Column::Id, team::Column::Name])
        .filter(team::Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// The proposals of a team, in order of their numbers; the caller says which of them may be seen.
///
/// # Errors
/// The database's.
pub async fn of_team(db: &impl ConnectionTrait, team: TeamId) -> Result<Vec<proposal::Model>> {
    let query = proposal::Entity::find().filter(proposal::Column::TeamId.eq(team));
    Ok(query.order_by_asc(proposal::Column::Serial).all(db).await?)
}

/// Whether a process has a proposal.
///
/// # Errors
/// The database's.
pub async fn exist_in_process(db: &impl ConnectionTrait, process: ProcessId) -> Result<bool> {
    Ok(proposal::Entity::find()
        .filter(proposal::Column::ProcessId.eq(process))
        .one(db)
        .await?
        .is_some())
}

/// Whether a challenge has a proposal.
///
/// # Errors
/// The database's.
pub async fn exist_for_challenge(db: &impl ConnectionTrait, challenge: ChallengeId) -> Result<bool> {
    Ok(proposal::Entity::find()
        .filter(proposal::Column::ChallengeId.eq(challenge))
        .one(db)
        .await?
        .is_some())
}

/// A section of a proposal with its text at this moment.
#[derive(Clone, Debug)]
pub struct SectionNow {
    pub section: challenges::entity::section::Model,
    pub text: String,
    pub words: u32,
}

/// A proposal as its team's page shows it.
#[derive(Clone, Debug)]
pub struct ProposalView {
    pub access: Access,
    pub team: team::Model,
    pub challenge: challenges::entity::challenge::Model,
    pub sections: Vec<SectionNow>,
    /// What is to be mended before it can be sent, or worth a thought.
    pub findings: Vec<Finding>,
    pub steps: Vec<step::Model>,
    /// The frozen text that counts.
    pub submission: Option<submission::Model>,
}

impl ProposalView {
    /// Whether nothing stands against sending the text.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.findings.iter().any(Finding::blocks)
    }
}

/// A proposal for its team, its mentors and the organisers.
///
/// # Errors
/// `LoggedOut`; `NotFound` also for those who may not see it.
pub async fn load(platform: &Platform, viewer: &Viewer, id: ProposalId) -> Result<ProposalView> {
    viewer.person()?;
    let db = platform.db.read();
    let access = access::load(db, viewer, id, platform.clock.now()).await?;
    require_sight(viewer, access.is_inside(viewer))?;
    let team = team::Entity::find_by_id(access.proposal.team_id)
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    let ChallengeView { challenge, sections } =
        challenges::service::load(platform, access.proposal.process_id, access.proposal.challenge_id).await?;
    let texts = submissions::texts(db, &access.proposal).await?;
    let sections = sections.into_iter().map(|section| {
        let text = texts.get(&section.id).cloned().unwrap_or_default();
        SectionNow {
            words: count_words(&text),
            text,
            section,
        }
    });
    let sections: Vec<_> = sections.collect();
    let findings = submissions::findings(
        &access.proposal,
        sections.iter().map(|one| (&one.section, one.text.as_str())),
    );
    Ok(ProposalView {
        steps: steps::of_proposal(db, id).await?,
        submission: submissions::current(db, id).await?,
        access,
        team,
        challenge,
        sections,
        findings,
    })
}

/// The newest drafts of the viewer's teams, and the editions they are for.
///
/// # Errors
/// `LoggedOut`.
pub async fn own_drafts(
    platform: &Platform,
    viewer: &Viewer,
) -> Result<(Vec<proposal::Model>, HashMap<ProcessId, Edition>)> {
    let db = platform.db.read();
    let own = teams::read::own(platform, viewer).await?;
    let teams: Vec<TeamId> = own.into_iter().map(|team| team.id).collect();
    if teams.is_empty() {
        return Ok((Vec::new(), HashMap::new()));
    }
    let drafts = proposal::Entity::find()
        .filter(proposal::Column::TeamId.is_in(teams))
        .filter(proposal::Column::State.eq(ProposalState::Draft))
        .order_by_desc(proposal::Column::Id)
        .limit(20)
        .all(db)
        .await?;
    let processes: Vec<ProcessId> = drafts.iter().map(|draft| draft.process_id).collect();
    let editions = edition::load_all(db, &processes).await?;
    Ok((drafts, editions))
}

/// Those of [`own_drafts`] that can be written now, so that a source can be added to them.
///
/// # Errors
/// `LoggedOut`.
pub async fn writable_drafts(platform: &Platform, viewer: &Viewer) -> Result<Vec<proposal::Model>> {
    let now = platform.clock.now();
    let (mut drafts, editions) = own_drafts(platform, viewer).await?;
    drafts.retain(|draft| {
        let edition = editions.get(&draft.process_id);
        edition.is_some_and(|edition| draft.state.is_writable(&edition.standing(now)))
    });
    Ok(drafts)
}

/// Drafts of the person's teams that were not sent while the phase is open, at most 20.
///
/// # Errors
/// `LoggedOut`.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    let now = platform.clock.now();
    let (drafts, editions) = own_drafts(platform, viewer).await?;
    let waiting = drafts.into_iter().filter_map(|draft| {
        let standing = editions.get(&draft.process_id)?.standing(now);
        let values = [("number", draft.number.to_string()), ("title", draft.title.to_string())];
        let unsent = || {
            Waiting::new(
                "proposal-unsent",
                format!("/proposals/{}", draft.id),
                &values,
                standing.until,
            )
        };
        standing.opens(Act::Submit).then(unsent)
    });
    Ok(waiting.collect())
}
