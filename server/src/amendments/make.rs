//! Making the next version of a motion's text: one act, of everything that was adopted.

use super::decisions::{close_subs, make_obsolete};
use super::entity::amendment::{Column, Entity, Model};
use super::ground::Ground;
use super::pending::Pending;
use super::service::stored;
use super::versions;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::motions::entity as motion;
use crate::platform::{Platform, Tx};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Set,
};
use serde_json::json;
use sha2::{Digest, Sha256};
use shared::amendments::{AmendmentState, ChangeKind, Place, VersionText};
use shared::ids::{AmendmentId, MotionId};
use shared::permissions::Operation;

/// Characters of a motion's text, as forms of motions take them.
const LONGEST: usize = 50_000;
/// Ids in one statement.
const CHUNK: usize = 500;

/// What a preview says that it shows, so that nothing else is made than what was seen.
#[must_use]
pub fn seal(next: &VersionText) -> String {
    hex::encode(Sha256::digest(format!("{} {}", next.number, next.text())))
}

/// Makes the next version of all adopted amendments, as it was previewed (`seen` is its [`seal`]). Open amendments follow their paragraphs; of
/// those whose paragraph is gone there is nothing to decide any more.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary; `Conflict` when the motion is decided, nothing was adopted, a conflict is not
/// settled, a vote decides about a paragraph that would go, something has changed since the preview, or the text would be too long.
pub async fn make_version(platform: &Platform, viewer: &Viewer, motion: MotionId, seen: &str) -> Result<u32> {
    let tx = platform.begin(viewer).await?;
    let ground = Ground::load(&tx.db, viewer, motion, tx.now).await?;
    ground.require(viewer, Operation::AmendmentLead)?;
    ground.check_open()?;
    let pending = Pending::load(&tx.db, &ground).await?;
    if pending.adopted.is_empty() {
        return Err(Error::Conflict("amendments-none"));
    }
    let next = pending.next().map_err(|_| Error::Conflict("amendments-conflict"))?;
    if seal(&next) != seen {
        return Err(Error::Conflict("amendments-changed"));
    }
    let held = falling(&tx.db, motion, &pending.text, &next, AmendmentState::InVote).await?;
    if !held.is_empty() {
        return Err(Error::Conflict("amendments-in-vote"));
    }
    let text = next.text();
    if text.chars().count() > LONGEST || text.is_empty() {
        return Err(Error::Conflict("amendments-length"));
    }
    versions::freeze(&tx, &ground.motion).await?;
    versions::store(&tx, motion, &next, true, tx.now).await?;
    let mut row: motion::ActiveModel = ground.motion.clone().into_active_model();
    row.text = Set(text);
    row.update(&tx.db).await?;
    let ids: Vec<_> = pending.rows.iter().map(|row| row.id).collect();
    for ids in ids.chunks(CHUNK) {
        Entity::update_many()
            .col_expr(Column::AppliedIn, Expr::value(stored(next.number)))
            .filter(Column::Id.is_in(ids.iter().copied()))
            .exec(&tx.db)
            .await?;
    }
    follow(platform, &tx, motion, &pending, &next).await?;
    let numbers: Vec<_> = pending.adopted.iter().map(|one| one.number.to_string()).collect();
    tx.audit(
        "motion.version",
        ("motion", motion.0),
        json!({ "version": next.number, "amendments": numbers }),
    )
    .await?;
    tx.commit().await?;
    Ok(next.number)
}

/// A place as rows have it: whether it is a gap, and the paragraph.
type Spot = (bool, i32);

fn place_of((is_gap, paragraph): Spot) -> Place {
    Place::from_columns(is_gap, u32::try_from(paragraph).unwrap_or_default())
}

const fn is_gap(kind: ChangeKind) -> bool {
    matches!(kind, ChangeKind::Insert)
}

/// The kinds of change that stand in a gap, or at a paragraph.
pub(super) fn kinds(gap: bool) -> impl Iterator<Item = ChangeKind> {
    ChangeKind::ALL.iter().copied().filter(move |kind| is_gap(*kind) == gap)
}

/// The places that amendments of a motion touch, with the state of any of them.
async fn spots(db: &impl ConnectionTrait, motion: MotionId) -> Result<Vec<Spot>> {
    let found: Vec<(ChangeKind, i32)> = Entity::find()
        .select_only()
        .columns([Column::Kind, Column::Paragraph])
        .filter(Column::MotionId.eq(motion))
        .filter(Column::ParentId.is_null())
        .distinct()
        .into_tuple()
        .all(db)
        .await?;
    let mut spots: Vec<Spot> = found
        .into_iter()
        .map(|(kind, paragraph)| (is_gap(kind), paragraph))
        .collect();
    spots.sort_unstable();
    spots.dedup();
    Ok(spots)
}

/// Amendments in `state` whose paragraph is in `before` and not in `next`.
pub(super) async fn falling(
    db: &impl ConnectionTrait,
    motion: MotionId,
    before: &VersionText,
    next: &VersionText,
    state: AmendmentState,
) -> Result<Vec<Model>> {
    let gone = before
        .paragraphs
        .iter()
        .filter(|paragraph| next.get(paragraph.id).is_none());
    let gone: Vec<_> = gone.map(|paragraph| stored(paragraph.id.0)).collect();
    Ok(Entity::find()
        .filter(Column::MotionId.eq(motion))
        .filter(Column::ParentId.is_null())
        .filter(Column::Paragraph.is_in(gone))
        .filter(Column::Kind.is_in(kinds(false)))
        .filter(Column::State.eq(state))
        .order_by_asc(Column::Number)
        .all(db)
        .await?)
}

/// Lets what is open name its place in the new text, and keeps the order of the list.
async fn follow(platform: &Platform, tx: &Tx, motion: MotionId, pending: &Pending, next: &VersionText) -> Result<()> {
    let before = &pending.text;
    for row in falling(&tx.db, motion, before, next, AmendmentState::Submitted).await? {
        if let Some(because) = remover(pending, row.change().place()) {
            let id = row.id;
            make_obsolete(platform, tx, row, because).await?;
            close_subs(platform, tx, id).await?;
        }
    }
    for spot in spots(&tx.db, motion).await? {
        let Some(place) = next.follow(before, place_of(spot)) else {
            continue;
        };
        let (_, paragraph) = place.to_columns();
        let position = next.position(place).unwrap_or_default();
        if Some(position) != before.position(place_of(spot)) {
            reorder(&tx.db, motion, spot, position).await?;
        }
        if stored(paragraph) != spot.1 {
            Entity::update_many()
                .col_expr(Column::Paragraph, Expr::value(stored(paragraph)))
                .filter(Column::MotionId.eq(motion))
                .filter(Column::ParentId.is_null())
                .filter(Column::Kind.is_in(kinds(spot.0)))
                .filter(Column::Paragraph.eq(spot.1))
                .filter(Column::State.is_in([AmendmentState::Draft, AmendmentState::Submitted, AmendmentState::InVote]))
                .exec(&tx.db)
                .await?;
        }
    }
    Ok(())
}

/// Moves the amendments to a place, and those to them, to where the place now stands in the list.
async fn reorder(db: &impl ConnectionTrait, motion: MotionId, (gap, paragraph): Spot, position: u32) -> Result<()> {
    let numbers = Entity::find()
        .select_only()
        .column(Column::Number)
        .filter(Column::MotionId.eq(motion))
        .filter(Column::ParentId.is_null())
        .filter(Column::Number.is_not_null())
        .filter(Column::Kind.is_in(kinds(gap)))
        .filter(Column::Paragraph.eq(paragraph));
    Entity::update_many()
        .col_expr(Column::Place, Expr::value(stored(position)))
        .filter(Column::MotionId.eq(motion))
        .filter(Column::Number.in_subquery(numbers.into_query()))
        .exec(db)
        .await?;
    Ok(())
}

/// The adopted amendment that has taken a paragraph away.
fn remover(pending: &Pending, place: Place) -> Option<AmendmentId> {
    let here = pending
        .adopted
        .iter()
        .filter(|one| one.parent.is_none() && one.change.place() == place);
    let mut here: Vec<_> = here.collect();
    here.sort_by_key(|one| (!one.change.text().is_empty(), one.number));
    here.first().map(|one| one.id)
}
