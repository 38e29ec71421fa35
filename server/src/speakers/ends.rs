//! What becomes of lists when the room goes on, when the meeting ends, and when somebody leaves.

use super::entity::{category, speech, undo};
use crate::error::Result;
use crate::meetings::agenda;
use crate::platform::Tx;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};
use shared::ids::{AccountId, MeetingId, SpeechId};
use shared::speakers::SpeechState;
use shared::speakers::floor::{Floor, Step};

/// Speeches that began and have not ended.
const BEGUN: [SpeechState; 3] = [SpeechState::Speaking, SpeechState::Paused, SpeechState::Interrupted];

/// The room leaves its item: whoever has the floor has ended. Those who wait stay on the list of that item.
///
/// # Errors
/// The database's.
pub async fn of_item(tx: &Tx, meeting: MeetingId) -> Result<()> {
    for mut row in open(&tx.db, meeting, &BEGUN).await? {
        row.step(Step::End, tx.now);
        speech::Entity::update(row.into_active_model().reset_all())
            .exec(&tx.db)
            .await?;
    }
    // What was done to another item's list is no longer in sight.
    forget_acts(tx, meeting).await
}

/// The meeting ends: so does every speech, wishes that were not heard go, and so does what people said of themselves.
///
/// # Errors
/// The database's.
pub async fn of_meeting(tx: &Tx, meeting: MeetingId) -> Result<()> {
    of_item(tx, meeting).await?;
    speech::Entity::delete_many()
        .filter(speech::Column::MeetingId.eq(meeting))
        .filter(speech::Column::State.eq(SpeechState::Waiting))
        .exec(&tx.db)
        .await?;
    category::Entity::delete_many()
        .filter(category::Column::MeetingId.eq(meeting))
        .exec(&tx.db)
        .await?;
    Ok(())
}

/// Somebody is no longer there: what they waited for goes, and their speech ends. A speech that they interrupted goes on.
///
/// # Errors
/// The database's.
pub async fn leave(tx: &Tx, meeting: MeetingId, account: AccountId) -> Result<()> {
    let begun = open(&tx.db, meeting, &BEGUN).await?;
    let mut steps: Vec<(SpeechId, Step)> = Vec::new();
    for one in begun.iter().filter(|one| one.account_id == account) {
        let others = begun.iter().filter(|other| other.item_id == one.item_id);
        let floor = Floor::of(others.map(speech::Model::on_floor));
        match floor.end() {
            Ok(ends) if floor.now.is_some_and(|now| now.speech == one.id) => steps.extend(ends),
            _ => steps.push((one.id, Step::End)),
        }
    }
    for mut row in begun {
        let own = row.account_id == account;
        // Whoever left does not go on with a speech that was interrupted.
        let step = steps
            .iter()
            .find(|(id, step)| *id == row.id && !(own && *step == Step::Speak));
        let Some((_, step)) = step else { continue };
        let item = row.item_id;
        row.step(*step, tx.now);
        speech::Entity::update(row.into_active_model().reset_all())
            .exec(&tx.db)
            .await?;
        // Who has left gets the floor back by no act that is undone.
        undo::Entity::delete_by_id(item).exec(&tx.db).await?;
    }
    speech::Entity::delete_many()
        .filter(speech::Column::MeetingId.eq(meeting))
        .filter(speech::Column::AccountId.eq(account))
        .filter(speech::Column::State.eq(SpeechState::Waiting))
        .exec(&tx.db)
        .await?;
    Ok(())
}

async fn open(db: &impl ConnectionTrait, meeting: MeetingId, states: &[SpeechState]) -> Result<Vec<speech::Model>> {
    let rows = speech::Entity::find()
        .filter(speech::Column::MeetingId.eq(meeting))
        .filter(speech::Column::State.is_in(states.iter().copied()));
    Ok(rows.all(db).await?)
}

async fn forget_acts(tx: &Tx, meeting: MeetingId) -> Result<()> {
    let items = agenda::of_meeting(&tx.db, meeting).await?;
    undo::Entity::delete_many()
        .filter(undo::Column::ItemId.is_in(items.into_iter().map(|item| item.id)))
        .exec(&tx.db)
        .await?;
    Ok(())
}
