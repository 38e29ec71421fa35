//! Juries of their own: who of a process's jurors sits in a round. All others see nothing of it.

use super::access::managed;
use super::entity::{assignment, round};
use super::rules::entity::member;
use super::{rounds, rules};
use crate::accounts::{AccountId, Viewer, service as accounts};
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::RoundId;
use shared::jury::{ReviewState, RoundState};
use std::collections::BTreeSet;

/// Who sits in the jury of a round that has its own.
///
/// # Errors
/// The database's.
pub async fn members(db: &impl ConnectionTrait, round: RoundId) -> Result<BTreeSet<AccountId>> {
    let rows = member::Entity::find()
        .filter(member::Column::RoundId.eq(round))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.juror_id).collect())
}

/// The jury of a round, for its organisers.
#[derive(Clone, Debug)]
pub struct Jury {
    pub round: round::Model,
    pub own_jury: bool,
    /// By name, with whether they sit in it, and whether they have reviews to write in it.
    pub jurors: Vec<(AccountId, String, bool, bool)>,
}

/// Who sits in the jury of a round, and who else could.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn get_jury(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<Jury> {
    let db = platform.db.read();
    let round = managed(db, viewer, round).await?;
    let own_jury = rules::of(db, round.id).await?.own_jury;
    let members = members(db, round.id).await?;
    let at_work = at_work(db, round.id).await?;
    let all = rounds::jurors_of_process(db, round.process_id, platform.clock.now()).await?;
    let names = accounts::pseudonyms(db, all.iter().copied()).await?;
    let line = |juror: AccountId| {
        let name = names.get(&juror).cloned().unwrap_or_default();
        (juror, name, members.contains(&juror), at_work.contains(&juror))
    };
    let mut jurors: Vec<_> = all.into_iter().map(line).collect();
    jurors.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(Jury {
        round,
        own_jury,
        jurors,
    })
}

async fn at_work(db: &impl ConnectionTrait, round: RoundId) -> Result<BTreeSet<AccountId>> {
    let rows = assignment::Entity::find()
        .filter(assignment::Column::RoundId.eq(round))
        .filter(assignment::Column::State.ne(ReviewState::Recused))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.juror_id).collect())
}

/// Names the jury of a round: all jurors of the process (`None`), or only these. Who has reviews in it stays.
///
/// # Errors
/// `NotFound`; `Conflict`: `round-published`, `juror-has-reviews`; `Invalid` on `jurors` (`Required`, `NotAChoice`).
pub async fn set_jury(platform: &Platform, viewer: &Viewer, round: RoundId, only: Option<&[AccountId]>) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    if round.state == RoundState::Published {
        return Err(Error::Conflict("round-published"));
    }
    if let Some(only) = only {
        let all = rounds::jurors_of_process(&tx.db, round.process_id, tx.now).await?;
        if only.is_empty() {
            return Err(Error::field("jurors", FieldCode::Required));
        }
        if !only.iter().all(|juror| all.contains(juror)) {
            return Err(Error::field("jurors", FieldCode::NotAChoice));
        }
        let stays = |juror: &AccountId| only.contains(juror) || !all.contains(juror);
        if !at_work(&tx.db, round.id).await?.iter().all(stays) {
            return Err(Error::Conflict("juror-has-reviews"));
        }
    }
    let named: BTreeSet<AccountId> = only.unwrap_or_default().iter().copied().collect();
    member::Entity::delete_many()
        .filter(member::Column::RoundId.eq(round.id))
        .exec(&tx.db)
        .await?;
    if !named.is_empty() {
        let rows = named.iter().map(|juror| member::ActiveModel {
            round_id: Set(round.id),
            juror_id: Set(*juror),
        });
        member::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    }
    let mut row = rules::of(&tx.db, round.id).await?;
    row.own_jury = only.is_some();
    rules::put(&tx, row).await?;
    let detail = json!({ "own_jury": only.is_some(), "jurors": named });
    tx.audit("round.jury", ("round", round.id.0), detail).await?;
    tx.commit().await
}
