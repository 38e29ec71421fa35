//! Casting a vote.
//!
//! The transaction is a plain one, without the audit log: it locks the poll, so that a vote that races with the end is either counted or
//! refused, marks the roll and lays the ballot down. Nothing of it is logged, timed or counted. It asks six statements at most, whatever the
//! size of the roll.

use super::entity::{ballot, named, poll, roll, voter};
use super::service::load_locked;
use super::storage::Marks;
use crate::accounts::Viewer;
use crate::clock::random_bytes;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, Set};
use shared::ids::{AccountId, MandateId, PollId};
use shared::permissions::{Operation, Relation};
use shared::polls::roll::{CastAs, CastRefused, RollEntry};
use shared::polls::{PollState, ReceiptCode, Secrecy, Stance, Vote};

/// What is cast.
#[derive(Clone, Debug)]
pub struct Cast {
    pub vote: Vote,
    /// That the vote may be known when fewer than five cast a secret one. It is noted on the roll, never beside the ballot.
    pub agrees: bool,
}

impl From<Vote> for Cast {
    fn from(vote: Vote) -> Self {
        Self { vote, agrees: false }
    }
}

impl From<Stance> for Cast {
    fn from(stance: Stance) -> Self {
        Vote::Stance(stance).into()
    }
}

/// Casts the vote of `mandate`. Of a secret vote it gives the receipt, which is nowhere else than in the published list. A named vote may be
/// cast again while the poll runs: the last one counts.
///
/// # Errors
/// `NotFound`; `LoggedOut`; `Forbidden` to those who are not on the roll for this mandate; `Invalid` for a vote that is none of this poll;
/// `Conflict`: `poll-not-started`, `poll-over`, `already-voted`, `holder-voted` for a proxy after the holder, `voted-in-room`.
pub async fn cast(
    platform: &Platform,
    viewer: &Viewer,
    id: PollId,
    mandate: MandateId,
    cast: impl Into<Cast>,
) -> Result<Option<ReceiptCode>> {
    let Cast { vote, agrees } = cast.into();
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
    vote.check(&poll.contest()?)
        .map_err(|code| Error::field("vote", code))?;
    let mark = roll::Entity::find_by_id((id, mandate))
        .one(&tx)
        .await?
        .ok_or(Error::NotFound)?;
    if mark.in_room {
        return Err(Error::Conflict("voted-in-room"));
    }
    let marks = Marks::of(&tx, std::slice::from_ref(&poll)).await?;
    let has_cast = marks.has_cast(&mark);
    let receipt = match poll.secrecy {
        Secrecy::Secret => {
            // How a secret vote was cast is not known; that it was cast settles it.
            right(&entry, account, has_cast.then_some(CastAs::Holder), poll.secrecy)?;
            marks.set(&tx, mark, agrees).await?;
            Some(lay_down(&tx, id, &vote).await?)
        }
        Secrecy::Named => {
            let before = named::Entity::find_by_id((id, mandate)).one(&tx).await?;
            // Whoever cast a vote may change it; it is theirs.
            let of_others = before
                .filter(|vote| vote.account_id != account)
                .map(|vote| vote.cast_as);
            let right = right(&entry, account, of_others, poll.secrecy)?;
            if !has_cast {
                marks.set(&tx, mark, agrees).await?;
            }
            write_down(&tx, &poll, mandate, account, right, &vote).await?;
            None
        }
    };
    tx.commit().await?;
    Ok(receipt)
}

fn right(entry: &RollEntry, account: AccountId, before: Option<CastAs>, secrecy: Secrecy) -> Result<CastAs> {
    entry.may_cast(account, before, secrecy).map_err(|why| match why {
        CastRefused::NotOnRoll => Error::Forbidden,
        CastRefused::AlreadyCast if before == Some(CastAs::Holder) && secrecy == Secrecy::Named => {
            Error::Conflict("holder-voted")
        }
        CastRefused::AlreadyCast => Error::Conflict("already-voted"),
    })
}

/// A secret ballot; its random key is the receipt.
async fn lay_down(tx: &DatabaseTransaction, poll: PollId, vote: &Vote) -> Result<ReceiptCode> {
    let key: [u8; 16] = random_bytes();
    let row = ballot::ActiveModel {
        poll_id: Set(poll),
        key: Set(key.to_vec()),
        vote: Set(vote.to_string()),
    };
    ballot::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(ReceiptCode::of_key(key))
}

/// A named vote in the place of the one before.
async fn write_down(
    tx: &DatabaseTransaction,
    poll: &poll::Model,
    mandate: MandateId,
    account: AccountId,
    right: CastAs,
    vote: &Vote,
) -> Result<()> {
    let row = named::ActiveModel {
        poll_id: Set(poll.id),
        mandate_id: Set(mandate),
        account_id: Set(account),
        cast_as: Set(right),
        vote: Set(vote.to_string()),
    };
    let again = OnConflict::columns([named::Column::PollId, named::Column::MandateId])
        .update_columns([named::Column::AccountId, named::Column::CastAs, named::Column::Vote])
        .to_owned();
    named::Entity::insert(row)
        .on_conflict(again)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}
