//! Sending a proposal to the jury: is it complete, freeze its text with a hash, take it back while the phase is open.

use super::access::{self, Access, require_sight};
use super::entity::{proposal, submission};
use super::steps;
use crate::accounts::Viewer;
use crate::challenges::{self, entity::section};
use crate::error::{Error, Result};
use crate::notices::{Notice, tell};
use crate::platform::{Platform, Tx};
use crate::{evidence, rooms, teams, translations};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
};
use serde_json::json;
use sha2::{Digest, Sha256};
use shared::ids::{AccountId, ProposalId, SectionId, SubmissionId};
use shared::permissions::Operation;
use shared::proposals::{Finding, Frozen, FrozenSection, ProposalAct, check};
use std::collections::HashMap;

/// The text of every section at this moment, in the proposal's language.
///
/// # Errors
/// The database's.
pub async fn texts(db: &impl ConnectionTrait, proposal: &proposal::Model) -> Result<HashMap<SectionId, String>> {
    let texts = rooms::service::texts(db, proposal.id).await?;
    let own = texts.into_iter().filter(|text| text.language == proposal.language);
    Ok(own.map(|text| (text.section, text.text)).collect())
}

/// What is to be mended in a proposal with these texts.
#[must_use]
pub fn findings<'a>(
    proposal: &proposal::Model,
    sections: impl Iterator<Item = (&'a section::Model, &'a str)>,
) -> Vec<Finding> {
    let sections: Vec<_> = sections.map(|(section, text)| (section.template(), text)).collect();
    check(
        proposal.title.as_str(),
        sections.iter().map(|(template, text)| (template, *text)),
    )
}

/// SHA-256 of a frozen text, in hex; anybody can compute it again from [`Frozen::bytes`].
#[must_use]
pub fn hash_of(frozen: &Frozen) -> String {
    hex::encode(Sha256::digest(frozen.bytes()))
}

/// Freezes the text and sends it to the jury.
///
/// The state changes first: whoever writes in the room checks it in the transaction of the words, so that a change is either in the
/// frozen text or refused.
///
/// # Errors
/// `NotFound`; `Forbidden` to those outside the team; `Conflict` of `phase-closed`, `wrong-state`, `proposal-incomplete`.
pub async fn submit(platform: &Platform, viewer: &Viewer, id: ProposalId) -> Result<SubmissionId> {
    let tx = platform.begin(viewer).await?;
    let Access {
        proposal,
        edition,
        object,
    } = access::load(&tx.db, viewer, id, tx.now).await?;
    viewer.require(Operation::TeamWrite, &object)?;
    let proposal = steps::advance_in(&tx, &edition, proposal, ProposalAct::Submit).await?;
    let frozen = freeze(&tx, &proposal).await?;
    let submission: SubmissionId = tx.new_id();
    let hash = hash_of(&frozen);
    let row = submission::ActiveModel {
        id: Set(submission),
        proposal_id: Set(id),
        submitted_by: Set(tx.actor),
        submitted_at: Set(tx.now),
        hash: Set(hash.clone()),
        frozen: Set(serde_json::to_string(&frozen).map_err(Error::internal)?),
        withdrawn_at: Set(None),
    };
    row.insert(&tx.db).await?;
    evidence::files::service::keep_sent(&tx.db, &frozen).await?;
    tell_team(platform, &tx, &proposal, true).await?;
    tx.audit(
        "proposal.submit",
        ("proposal", id.0),
        json!({ "submission": submission, "hash": hash }),
    )
    .await?;
    tx.commit().await?;
    teams::members::rights_changed(platform, &[proposal.team_id]).await?;
    Ok(submission)
}

async fn freeze(tx: &Tx, proposal: &proposal::Model) -> Result<Frozen> {
    let challenge = challenges::service::by_ids(&tx.db, [proposal.challenge_id])
        .await?
        .remove(&proposal.challenge_id);
    let sections = challenges::service::sections(&tx.db, proposal.challenge_id).await?;
    let mut texts = texts(&tx.db, proposal).await?;
    let sections: Vec<_> = sections
        .into_iter()
        .map(|section| (texts.remove(&section.id).unwrap_or_default(), section))
        .collect();
    if findings(
        proposal,
        sections.iter().map(|(text, section)| (section, text.as_str())),
    )
    .iter()
    .any(Finding::blocks)
    {
        return Err(Error::Conflict("proposal-incomplete"));
    }
    let ids: Vec<SectionId> = sections.iter().map(|(_, section)| section.id).collect();
    let evidence = evidence::frozen::of_proposal(&tx.db, proposal, &ids).await?;
    let translations = translations::frozen::of_proposal(&tx.db, proposal, &ids).await?;
    let frozen = sections.into_iter().map(|(text, section)| FrozenSection {
        title: section.title,
        language: proposal.language,
        text,
    });
    Ok(Frozen {
        number: proposal.number.clone(),
        challenge: challenge.ok_or(Error::NotFound)?.slug,
        title: proposal.title.to_string(),
        sections: frozen.collect(),
        evidence,
        translations,
    })
}

/// Takes the text back from the jury; it can be written again.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Conflict` of `phase-closed`, `wrong-state`.
pub async fn withdraw(platform: &Platform, viewer: &Viewer, id: ProposalId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let Access {
        proposal,
        edition,
        object,
    } = access::load(&tx.db, viewer, id, tx.now).await?;
    viewer.require(Operation::TeamWrite, &object)?;
    let proposal = steps::advance_in(&tx, &edition, proposal, ProposalAct::Withdraw).await?;
    let submission = current(&tx.db, id).await?.ok_or(Error::NotFound)?;
    let submission_id = submission.id;
    let mut row = submission.into_active_model();
    row.withdrawn_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    tell_team(platform, &tx, &proposal, false).await?;
    tx.audit(
        "proposal.withdraw",
        ("proposal", id.0),
        json!({ "submission": submission_id }),
    )
    .await?;
    tx.commit().await?;
    teams::members::rights_changed(platform, &[proposal.team_id]).await
}

async fn tell_team(platform: &Platform, tx: &Tx, proposal: &proposal::Model, sent: bool) -> Result<()> {
    let members = teams::members::of_team(&tx.db, proposal.team_id).await?;
    let mentors = teams::members::mentors(&tx.db, &[proposal.team_id], tx.now).await?;
    let people = members
        .into_iter()
        .map(|member| member.account_id)
        .chain(mentors.into_values().flatten());
    let people: Vec<AccountId> = people.filter(|account| Some(*account) != tx.actor).collect();
    let values = [
        ("number", proposal.number.to_string()),
        ("title", proposal.title.to_string()),
    ];
    let path = format!("/proposals/{}", proposal.id);
    let notice = if sent {
        Notice::new("proposal-sent", path, &values)
    } else {
        Notice::new("proposal-taken-back", path, &values)
    };
    tell(platform, tx, &people, &notice).await
}

/// The frozen text of a proposal that counts.
///
/// # Errors
/// The database's.
pub async fn current(db: &impl ConnectionTrait, proposal: ProposalId) -> Result<Option<submission::Model>> {
    let query = submission::Entity::find().filter(submission::Column::ProposalId.eq(proposal));
    Ok(query.filter(submission::Column::WithdrawnAt.is_null()).one(db).await?)
}

/// Every frozen text of a proposal, also those taken back, oldest first.
///
/// # Errors
/// The database's.
pub async fn of_proposal(db: &impl ConnectionTrait, proposal: ProposalId) -> Result<Vec<submission::Model>> {
    let query = submission::Entity::find().filter(submission::Column::ProposalId.eq(proposal));
    Ok(query.order_by_asc(submission::Column::SubmittedAt).all(db).await?)
}

/// A frozen text to read.
#[derive(Clone, Debug)]
pub struct SubmissionView {
    pub access: Access,
    pub submission: submission::Model,
    pub frozen: Frozen,
    /// Whether the hash still fits the text.
    pub is_intact: bool,
}

/// The frozen text of a proposal, for those who may read it: its team, mentors, organisers, its jurors; everybody once it is selected.
///
/// # Errors
/// `LoggedOut`; `NotFound` also for those who may not read it, and when there is none.
pub async fn read(platform: &Platform, viewer: &Viewer, id: ProposalId) -> Result<SubmissionView> {
    let db = platform.db.read();
    let access = match access::load(db, viewer, id, platform.clock.now()).await {
        Err(Error::NotFound) if !viewer.is_signed_in() => return Err(Error::LoggedOut),
        loaded => loaded?,
    };
    require_sight(viewer, access.may_read_submission(viewer))?;
    let submission = current(db, id).await?.ok_or(Error::NotFound)?;
    let frozen = submission.text()?;
    let is_intact = hash_of(&frozen) == submission.hash;
    Ok(SubmissionView {
        access,
        submission,
        frozen,
        is_intact,
    })
}
