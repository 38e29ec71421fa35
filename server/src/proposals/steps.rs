//! The one way from state to state, for this feature and for the jury and the bodies, and the dates of it.

use super::entity::{proposal, step};
use crate::error::{Error, Result};
use crate::platform::Tx;
use crate::processes::{Edition, edition};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
};
use serde_json::json;
use shared::ids::{ProposalId, ProposalStepId};
use shared::proposals::{NotMoved, ProposalAct, ProposalState};
use std::collections::BTreeSet;

/// Moves proposals by an act, when their state and the phase allow it, and notes when and by whom; all or none. The caller has checked
/// the permission; after the commit it calls [`crate::teams::members::rights_changed`] with the teams of what comes back.
///
/// # Errors
/// `NotFound`; `Conflict` of `phase-closed`, `wrong-state`.
pub async fn advance(tx: &Tx, ids: &[ProposalId], act: ProposalAct) -> Result<Vec<proposal::Model>> {
    let rows = proposal::Entity::find()
        .filter(proposal::Column::Id.is_in(ids.iter().copied()))
        .all(&tx.db)
        .await?;
    if rows.len() < ids.iter().collect::<BTreeSet<_>>().len() {
        return Err(Error::NotFound);
    }
    let processes: Vec<_> = rows.iter().map(|row| row.process_id).collect();
    let editions = edition::load_all(&tx.db, &processes).await?;
    let mut moved = Vec::with_capacity(rows.len());
    for row in rows {
        let edition = editions.get(&row.process_id).ok_or(Error::NotFound)?;
        moved.push(advance_in(tx, edition, row, act).await?);
    }
    Ok(moved)
}

/// Moves one proposal, when its edition is at hand.
///
/// # Errors
/// `Conflict` of `phase-closed`, `wrong-state`.
pub async fn advance_in(
    tx: &Tx,
    edition: &Edition,
    proposal: proposal::Model,
    act: ProposalAct,
) -> Result<proposal::Model> {
    let next = proposal.state.after(act, &edition.standing(tx.now)).map_err(|reason| {
        Error::Conflict(match reason {
            NotMoved::Closed(_) => "phase-closed",
            NotMoved::WrongState { .. } => "wrong-state",
        })
    })?;
    let (id, before) = (proposal.id, proposal.state);
    let mut row = proposal.into_active_model();
    row.state = Set(next);
    let moved = row.update(&tx.db).await?;
    note(tx, id, Some(act), next).await?;
    let detail = json!({ "act": act, "from": before, "to": next });
    tx.audit("proposal.advance", ("proposal", id.0), detail).await?;
    Ok(moved)
}

/// Notes a step.
pub(super) async fn note(tx: &Tx, proposal: ProposalId, act: Option<ProposalAct>, state: ProposalState) -> Result<()> {
    let row = step::ActiveModel {
        id: Set(tx.new_id::<ProposalStepId>()),
        proposal_id: Set(proposal),
        act: Set(act),
        state: Set(state),
        at: Set(tx.now),
        actor_id: Set(tx.actor),
    };
    row.insert(&tx.db).await?;
    Ok(())
}

/// Every step of a proposal, in order.
///
/// # Errors
/// The database's.
pub async fn of_proposal(db: &impl ConnectionTrait, proposal: ProposalId) -> Result<Vec<step::Model>> {
    let query = step::Entity::find().filter(step::Column::ProposalId.eq(proposal));
    Ok(query
        .order_by_asc(step::Column::At)
        .order_by_asc(step::Column::Id)
        .all(db)
        .await?)
}
