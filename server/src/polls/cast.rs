//! Casting a vote.
//!
//! The transaction is a plain one, without the audit log: it locks the poll, so that a vote that races with the end is either counted or
//! refused, marks the roll and lays the ballot down. Nothing of it is logged, timed or counted.

use super::entity::{ballot, named, roll, voter};
use super::service::load_locked;
use super::storage;
use crate::accounts::Viewer;
use crate::clock::random_bytes;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use shared::ids::{MandateId, PollId};
use shared::permissions::{Operation, Relation};
use shared::polls::roll::{CastAs, CastRefused, RollEntry};
use shared::polls::{PollState, ReceiptCode, Secrecy, Stance};

/// Casts the vote of `mandate`. Of a secret vote it gives the receipt, which is nowhere else than in the published list.
///
/// # Errors
/// `NotFound`; `LoggedOut`; `Forbidden` to those who are not on the roll for this mandate; `Conflict`: `poll-not-started`, `poll-over`,
/// `already-voted`.
pub async fn cast(
    platform: &Platform,
    viewer: &Viewer,
    id: PollId,
    mandate: MandateId,
    stance: Stance,
) -> Result<Option<ReceiptCode>> {
    let account = viewer.person()?.id;
    let tx = platform.db.begin().await?;
    let poll = load_locked(&tx, id).await?;
    if poll.state == PollState::Created {
        return Err(Error::Conflict("poll-not-started"));
    }
    let voters = voter::Entity::find()
        .filter(voter::Column::PollId.eq(id))
        .filter(voter::Column::MandateId.eq(mandate))
        .all(&tx)
        .await?;
    let entry = RollEntry {
        mandate,
        voters: voters.iter().map(|row| (row.account_id, row.cast_as)).collect(),
    };
    let on_roll = voters.iter().any(|row| row.account_id == account);
    viewer.require(Operation::PollCast, &poll.object().with_if(on_roll, Relation::OnRoll))?;
    if !poll.state.takes_ballots() {
        return Err(Error::Conflict("poll-over"));
    }
    let mark = roll::Entity::find_by_id((id, mandate))
        .one(&tx)
        .await?
        .ok_or(Error::NotFound)?;
    let before = match poll.secrecy {
        // How a secret vote was cast is not known; that it was cast settles it.
        Secrecy::Secret => mark.has_cast.then_some(CastAs::Holder),
        Secrecy::Named => named::Entity::find_by_id((id, mandate))
            .one(&tx)
            .await?
            .map(|vote| vote.cast_as),
    };
    let right = entry.may_cast(account, before, poll.secrecy).map_err(|why| match why {
        CastRefused::NotOnRoll => Error::Forbidden,
        CastRefused::AlreadyCast => Error::Conflict("already-voted"),
    })?;
    storage::mark(&tx, id, mandate).await?;
    let receipt = match poll.secrecy {
        Secrecy::Secret => {
            let key: [u8; 16] = random_bytes();
            let row = ballot::ActiveModel {
                poll_id: Set(id),
                key: Set(key.to_vec()),
                stance: Set(stance),
            };
            ballot::Entity::insert(row).exec_without_returning(&tx).await?;
            Some(ReceiptCode::of_key(key))
        }
        Secrecy::Named => {
            named::Entity::delete_by_id((id, mandate)).exec(&tx).await?;
            let row = named::ActiveModel {
                poll_id: Set(id),
                mandate_id: Set(mandate),
                account_id: Set(account),
                cast_as: Set(right),
                stance: Set(stance),
            };
            named::Entity::insert(row).exec_without_returning(&tx).await?;
            None
        }
    };
    tx.commit().await?;
    Ok(receipt)
}
