//! The list of one item as an act finds it and leaves it.

use super::entity::{category, list, rules, speech};
use crate::error::Result;
use crate::meetings::entity::{item, meeting};
use crate::platform::Tx;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use shared::ids::{AccountId, AgendaItemId, BodyId, MeetingId, SpeechId};
use shared::meetings::{AgendaItemState, MeetingState};
use shared::speakers::floor::{Floor, Step};
use shared::speakers::{Before, Category, SpeakingRules, SpeechKind, SpeechState, Wish, order};
use shared::time::Timestamp;
use std::collections::HashMap;

/// The list of an item with everything its order depends on.
#[derive(Clone, Debug)]
pub(super) struct Desk {
    pub item: AgendaItemId,
    pub meeting: MeetingId,
    pub meeting_open: bool,
    pub is_current: bool,
    pub rules: SpeakingRules,
    pub is_closed: bool,
    /// By their ids: the earlier asked for the earlier.
    pub speeches: Vec<speech::Model>,
    categories: HashMap<AccountId, Category>,
}

impl Desk {
    pub async fn load(db: &impl ConnectionTrait, meeting: &meeting::Model, item: &item::Model) -> Result<Self> {
        let rules = rules_of(db, meeting.body_id).await?;
        let list = list::Entity::find_by_id(item.id).one(db).await?;
        let speeches = speech::Entity::find()
            .filter(speech::Column::ItemId.eq(item.id))
            .order_by_asc(speech::Column::Id)
            .all(db)
            .await?;
        let categories = if rules.quota {
            categories(db, meeting.id).await?
        } else {
            HashMap::new()
        };
        Ok(Self {
            item: item.id,
            meeting: meeting.id,
            meeting_open: meeting.state == MeetingState::Open,
            is_current: item.state == AgendaItemState::Current,
            rules,
            is_closed: list.is_some_and(|list| list.is_closed),
            speeches,
            categories,
        })
    }

    pub fn floor(&self) -> Floor {
        Floor::of(self.speeches.iter().map(speech::Model::on_floor))
    }

    fn find(&self, id: SpeechId) -> Option<&speech::Model> {
        self.speeches.iter().find(|speech| speech.id == id)
    }

    pub fn waits(&self, id: SpeechId) -> Option<&speech::Model> {
        self.find(id).filter(|speech| speech.state == SpeechState::Waiting)
    }

    /// What a person waits for or has the floor for.
    pub fn open_of(&self, account: AccountId) -> Vec<SpeechKind> {
        let own = self.speeches.iter().filter(|speech| speech.account_id == account);
        own.filter(|speech| speech.state.is_open())
            .map(|speech| speech.kind)
            .collect()
    }

    /// All who wait, in their order.
    pub fn waiting(&self) -> Vec<Wish> {
        let has_spoken = |account: AccountId| {
            self.speeches
                .iter()
                .any(|one| one.account_id == account && one.kind.is_ordinary() && one.started_at.is_some())
        };
        let wish = |row: &speech::Model| Wish {
            speech: row.id,
            person: row.account_id,
            kind: row.kind,
            place: row.place.and_then(|place| u32::try_from(place).ok()),
            has_spoken: has_spoken(row.account_id),
            category: self.categories.get(&row.account_id).copied(),
        };
        let waiting = self.speeches.iter().filter(|row| row.state == SpeechState::Waiting);
        let wishes: Vec<_> = waiting.map(wish).collect();
        let by_id: HashMap<_, _> = wishes.iter().map(|wish| (wish.speech, *wish)).collect();
        let order = order(&wishes, &self.rules, self.before());
        order
            .into_iter()
            .filter_map(|speech| by_id.get(&speech).copied())
            .collect()
    }

    /// The last who spoke to the matter.
    fn before(&self) -> Before {
        let mut held: Vec<_> = self.speeches.iter().filter(|one| one.started_at.is_some()).collect();
        held.sort_by_key(|one| (one.started_at, one.id));
        held.iter().fold(Before::default(), |before, one| {
            before.and(one.kind, self.categories.get(&one.account_id).copied())
        })
    }

    /// Puts somebody on the list.
    pub fn add(&mut self, id: SpeechId, account: AccountId, kind: SpeechKind) {
        self.speeches.push(speech::Model {
            id,
            meeting_id: self.meeting,
            item_id: self.item,
            account_id: account,
            kind,
            state: SpeechState::Waiting,
            place: None,
            seconds_limit: i32::try_from(self.rules.limit(kind)).unwrap_or(i32::MAX),
            spent: 0,
            since: None,
            started_at: None,
            ended_at: None,
        });
    }

    pub fn take_off(&mut self, id: SpeechId) {
        self.speeches.retain(|speech| speech.id != id);
    }

    pub fn apply(&mut self, steps: Vec<(SpeechId, Step)>, now: Timestamp) {
        for (id, step) in steps {
            for speech in self.speeches.iter_mut().filter(|speech| speech.id == id) {
                speech.step(step, now);
            }
        }
    }

    /// Writes what is different from `before`, and says what that was.
    pub async fn write(&self, tx: &Tx, before: &Self) -> Result<Changes> {
        let mut speeches = Vec::new();
        for old in &before.speeches {
            let new = self.find(old.id);
            if new != Some(old) {
                speeches.push((Some(old.clone()), new.cloned()));
            }
        }
        let added = self.speeches.iter().filter(|new| before.find(new.id).is_none());
        speeches.extend(added.map(|new| (None, Some(new.clone()))));
        for (old, new) in &speeches {
            put(tx, old.as_ref(), new.as_ref()).await?;
        }
        if self.is_closed != before.is_closed {
            close(tx, self.item, self.is_closed).await?;
        }
        Ok(Changes {
            speeches,
            is_closed: (before.is_closed, self.is_closed),
        })
    }
}

/// What an act changed: each row before and after.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Changes {
    pub speeches: Vec<(Option<speech::Model>, Option<speech::Model>)>,
    pub is_closed: (bool, bool),
}

impl Changes {
    /// Whether the list is still as these changes left it.
    pub fn stand(&self, desk: &Desk) -> bool {
        let stands = |(old, new): &(Option<speech::Model>, Option<speech::Model>)| {
            let id = old.as_ref().or(new.as_ref()).map(|speech| speech.id);
            id.is_some_and(|id| desk.find(id) == new.as_ref())
        };
        self.speeches.iter().all(stands) && self.is_closed.1 == desk.is_closed
    }

    /// Makes everything as it was before.
    pub fn take_back(self, desk: &mut Desk) {
        for (old, new) in self.speeches {
            if let Some(new) = new {
                desk.take_off(new.id);
            }
            desk.speeches.extend(old);
        }
        desk.speeches.sort_by_key(|speech| speech.id);
        desk.is_closed = self.is_closed.0;
    }
}

async fn put(tx: &Tx, old: Option<&speech::Model>, new: Option<&speech::Model>) -> Result<()> {
    match (old, new) {
        (_, None) => {
            if let Some(old) = old {
                speech::Entity::delete_by_id(old.id).exec(&tx.db).await?;
            }
        }
        (None, Some(new)) => {
            let row = new.clone().into_active_model().reset_all();
            speech::Entity::insert(row).exec_without_returning(&tx.db).await?;
        }
        (Some(_), Some(new)) => {
            let row = new.clone().into_active_model().reset_all();
            speech::Entity::update(row).exec(&tx.db).await?;
        }
    }
    Ok(())
}

async fn close(tx: &Tx, item: AgendaItemId, is_closed: bool) -> Result<()> {
    list::Entity::delete_by_id(item).exec(&tx.db).await?;
    let row = list::Model {
        item_id: item,
        is_closed,
    };
    let row = row.into_active_model().reset_all();
    list::Entity::insert(row).exec_without_returning(&tx.db).await?;
    Ok(())
}

/// The rules of a body; those that everybody begins with where it has said nothing.
pub(super) async fn rules_of(db: &impl ConnectionTrait, body: BodyId) -> Result<SpeakingRules> {
    let row = rules::Entity::find_by_id(body).one(db).await?;
    Ok(row.map(|row| row.rules()).unwrap_or_default())
}

async fn categories(db: &impl ConnectionTrait, meeting: MeetingId) -> Result<HashMap<AccountId, Category>> {
    let rows = category::Entity::find()
        .filter(category::Column::MeetingId.eq(meeting))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.account_id, row.category)).collect())
}
