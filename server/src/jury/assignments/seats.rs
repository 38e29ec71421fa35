//! The seats of a round: which languages a juror reads there, how much they take.

use super::panel;
use crate::accounts::Viewer;
use crate::accounts::entity::account;
use crate::error::{Error, Result};
use crate::jury::access::{self, managed};
use crate::jury::entity::{round, seat};
use crate::jury::rules;
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AccountId, RoundId};
use shared::jury::assignment::Juror;
use shared::languages::{Language, Languages};
use shared::permissions::Operation;
use std::collections::{BTreeSet, HashMap};

/// The languages and limits of `jurors` in a round; who is not among its `active` ones any more takes nothing new.
pub(in crate::jury) async fn seats(
    db: &impl ConnectionTrait,
    round: &round::Model,
    jurors: &[AccountId],
    active: &BTreeSet<AccountId>,
) -> Result<Vec<Juror>> {
    let usual: HashMap<AccountId, Language> = account::Entity::find()
        .select_only()
        .columns([account::Column::Id, account::Column::Language])
        .filter(account::Column::Id.is_in(jurors.iter().copied()))
        .into_tuple()
        .all(db)
        .await?
        .into_iter()
        .collect();
    let seats: HashMap<AccountId, seat::Model> = seat::Entity::find()
        .filter(seat::Column::RoundId.eq(round.id))
        .all(db)
        .await?
        .into_iter()
        .map(|seat| (seat.juror_id, seat))
        .collect();
    let of_juror = |id: &AccountId| {
        let seat = seats.get(id);
        let limit = seat.and_then(|seat| seat.review_limit).unwrap_or(round.juror_limit);
        let named = seat
            .map(|seat| seat.languages.clone())
            .filter(|languages| !languages.is_empty());
        Juror {
            id: *id,
            limit: if active.contains(id) {
                u32::try_from(limit).unwrap_or(0)
            } else {
                0
            },
            languages: named.unwrap_or_else(|| Languages::of(usual.get(id).copied())),
        }
    };
    Ok(jurors.iter().map(of_juror).collect())
}
/// A juror says which languages they read, for the balance of this round.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Invalid` on `languages` when there is none.
pub async fn set_languages(platform: &Platform, viewer: &Viewer, round: RoundId, languages: Languages) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = access::round(&tx.db, round).await?;
    viewer.require(Operation::ConflictDeclare, &round.object())?;
    if !rules::sits(&tx.db, round.id, tx.account()?).await? {
        return Err(Error::NotFound);
    }
    if languages.is_empty() {
        return Err(Error::field("languages", FieldCode::Required));
    }
    let me = tx.account()?;
    let limit = seat_of(&tx, round.id, me).await?.and_then(|seat| seat.review_limit);
    put_seat(&tx, round.id, me, languages, limit).await?;
    tx.commit().await
}

/// An organiser says how many reviews a juror takes at most in this round; none for the round's own limit.
///
/// # Errors
/// `NotFound`; `Invalid` on `juror`.
pub async fn set_limit(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    juror: AccountId,
    limit: Option<u32>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    if !panel(&tx.db, &round, tx.now).await?.contains(&juror) {
        return Err(Error::field("juror", FieldCode::NotAChoice));
    }
    let languages = seat_of(&tx, round.id, juror).await?.map(|seat| seat.languages);
    let limit = limit.and_then(|limit| i32::try_from(limit).ok());
    put_seat(
        &tx,
        round.id,
        juror,
        languages.unwrap_or_else(|| Languages::of([])),
        limit,
    )
    .await?;
    let detail = json!({ "juror": juror, "limit": limit });
    tx.audit("round.limit", ("round", round.id.0), detail).await?;
    tx.commit().await
}

async fn seat_of(tx: &Tx, round: RoundId, juror: AccountId) -> Result<Option<seat::Model>> {
    Ok(seat::Entity::find_by_id((round, juror)).one(&tx.db).await?)
}

async fn put_seat(tx: &Tx, round: RoundId, juror: AccountId, languages: Languages, limit: Option<i32>) -> Result<()> {
    seat::Entity::delete_by_id((round, juror)).exec(&tx.db).await?;
    let row = seat::ActiveModel {
        round_id: Set(round),
        juror_id: Set(juror),
        languages: Set(languages),
        review_limit: Set(limit),
    };
    row.insert(&tx.db).await?;
    Ok(())
}
