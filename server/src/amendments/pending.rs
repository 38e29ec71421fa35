//! What was adopted of a motion and is in no version yet, with what the chair has settled.

use super::entity::amendment::{Column, Entity, Model};
use super::entity::{settled, settlement};
use super::ground::Ground;
use super::service::stored;
use super::versions;
use crate::error::Result;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::amendments::apply::conflicts;
use shared::amendments::{self as rules, AmendmentState, Conflict, Settlement, VersionText};
use shared::ids::{AmendmentId, SettlementId};
use std::collections::{BTreeSet, HashMap};

/// Adopted amendments that wait for the next version.
pub(super) struct Pending {
    pub(super) text: VersionText,
    pub(super) rows: Vec<Model>,
    pub(super) adopted: Vec<rules::Amendment>,
    pub(super) settlements: Vec<Settlement>,
}

impl Pending {
    pub(super) async fn load(db: &impl ConnectionTrait, ground: &Ground) -> Result<Self> {
        let motion = ground.motion.id;
        let text = versions::newest(db, &ground.motion).await?;
        let mut rows = Entity::find()
            .filter(Column::MotionId.eq(motion))
            .filter(Column::State.is_in([AmendmentState::Accepted, AmendmentState::Adopted]))
            .filter(Column::AppliedIn.is_null())
            .order_by_asc(Column::Number)
            .order_by_asc(Column::Sub)
            .all(db)
            .await?;
        // One to an amendment that is not adopted has no effect.
        let tops: BTreeSet<_> = rows
            .iter()
            .filter(|row| row.parent_id.is_none())
            .map(|row| row.id)
            .collect();
        rows.retain(|row| row.parent_id.is_none_or(|parent| tops.contains(&parent)));
        let settlements = settlement::Entity::find()
            .filter(settlement::Column::MotionId.eq(motion))
            .filter(settlement::Column::Version.eq(stored(text.number)))
            .all(db)
            .await?;
        let named = settled::Entity::find()
            .filter(settled::Column::SettlementId.is_in(settlements.iter().map(|row| row.id)))
            .all(db)
            .await?;
        let mut amendments: HashMap<SettlementId, BTreeSet<AmendmentId>> = HashMap::new();
        for row in named {
            amendments
                .entry(row.settlement_id)
                .or_default()
                .insert(row.amendment_id);
        }
        let settlements = settlements
            .into_iter()
            .map(|row| Settlement {
                slot: row.slot(),
                amendments: amendments.remove(&row.id).unwrap_or_default(),
                text: row.text,
            })
            .collect();
        Ok(Self {
            adopted: rows.iter().map(Model::rule).collect(),
            text,
            rows,
            settlements,
        })
    }

    /// The next version.
    pub(super) fn next(&self) -> std::result::Result<VersionText, Vec<Conflict>> {
        rules::apply(&self.text, &self.adopted, &self.settlements)
    }

    /// The settlement that counts for a conflict.
    pub(super) fn settled(&self, conflict: &Conflict) -> Option<&Settlement> {
        let ids: BTreeSet<_> = conflict.amendments.iter().copied().collect();
        self.settlements
            .iter()
            .find(|settlement| settlement.slot == conflict.slot && settlement.amendments == ids)
    }

    /// The conflicts, settled or not; those in the words of an amendment first.
    pub(super) fn conflicts(&self) -> Vec<Conflict> {
        let mut all = conflicts(&self.text, &self.adopted);
        // What is settled within an amendment may bring it into conflict outside, or out of it.
        if let Err(more) = self.next() {
            for conflict in more {
                if !all.iter().any(|known| known.slot == conflict.slot) {
                    all.push(conflict);
                }
            }
        }
        all
    }

    pub(super) fn find(&self, id: AmendmentId) -> Option<&rules::Amendment> {
        self.adopted.iter().find(|one| one.id == id)
    }
}
