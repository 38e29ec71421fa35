//! The amendments to a motion in the order of its text, page by page, with what meets what.

use super::entity::amendment::{Column, Entity, Model};
use super::entity::{procedure, support};
use super::ground::{Ground, Names};
use super::service::stored;
use super::versions;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::amendments::{AmendmentNumber, AmendmentState, ChangeKind, ConflictKind, VersionText};
use shared::ids::{AmendmentId, MotionId};
use std::collections::{HashMap, HashSet};

/// Amendments on one page.
pub const PAGE: u64 = 30;

/// States in which an amendment can meet another.
pub(super) const LIVE: [AmendmentState; 4] = [
    AmendmentState::Submitted,
    AmendmentState::InVote,
    AmendmentState::Accepted,
    AmendmentState::Adopted,
];

/// Which part of the list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    /// The number of a paragraph in the newest version; 0 before the first.
    pub place: Option<u32>,
    pub state: Option<AmendmentState>,
}

/// One amendment in the list.
#[derive(Clone, Debug)]
pub struct Line {
    pub row: Model,
    /// None of a draft.
    pub number: Option<AmendmentNumber>,
    /// Who submitted it.
    pub who: String,
    pub clash: Option<ConflictKind>,
    pub procedure: Option<procedure::Model>,
    /// The other amendment that the procedure, or else the decision, names.
    pub because: Option<(AmendmentId, AmendmentNumber)>,
    pub supporters: u32,
}

/// A page of the list.
#[derive(Debug)]
pub struct List {
    pub ground: Ground,
    /// Own drafts; on the first page.
    pub drafts: Vec<Line>,
    pub lines: Vec<Line>,
    /// The last amendment of this page, when there are more.
    pub next: Option<AmendmentId>,
    pub text: VersionText,
}

/// How many amendments of each kind touch each paragraph of a text: of the motion, or of an amendment.
type Touched = HashMap<(Option<AmendmentId>, i32), Vec<(ChangeKind, i64)>>;

/// The amendments that touch the paragraphs that `rows` touch, in one statement.
pub(super) async fn touched(db: &impl ConnectionTrait, motion: MotionId, rows: &[Model]) -> Result<Touched> {
    let paragraphs: HashSet<i32> = rows.iter().map(|row| row.paragraph).collect();
    let counts: Vec<(Option<AmendmentId>, ChangeKind, i32, i64)> = Entity::find()
        .select_only()
        .columns([Column::ParentId, Column::Kind, Column::Paragraph])
        .column_as(Column::Id.count(), "amendments")
        .filter(Column::MotionId.eq(motion))
        .filter(Column::Paragraph.is_in(paragraphs))
        .filter(Column::State.is_in(LIVE))
        .filter(Column::AppliedIn.is_null())
        .group_by(Column::ParentId)
        .group_by(Column::Kind)
        .group_by(Column::Paragraph)
        .into_tuple()
        .all(db)
        .await?;
    let mut touched = Touched::new();
    for (parent, kind, paragraph, count) in counts {
        touched.entry((parent, paragraph)).or_default().push((kind, count));
    }
    Ok(touched)
}

/// What an amendment meets: the text as it is now, or another amendment.
pub(super) fn clash_of(row: &Model, text: &VersionText, touched: &Touched) -> Option<ConflictKind> {
    if !row.state.is_live() || row.applied_in.is_some() {
        return None;
    }
    if row.parent_id.is_none() {
        let written = u32::try_from(row.version).unwrap_or_default();
        let with_text = ConflictKind::with_text(text, row.change().place(), written);
        if with_text.is_some() {
            return with_text;
        }
    }
    let here = touched.get(&(row.parent_id, row.paragraph))?;
    here.iter().find_map(|(kind, count)| {
        let others = count - i64::from(*kind == row.kind);
        (others > 0).then(|| ConflictKind::between(row.kind, *kind)).flatten()
    })
}

/// What stands beside the rows of a page; the number of statements does not depend on theirs.
pub(super) async fn lines(
    db: &impl ConnectionTrait,
    ground: &Ground,
    text: &VersionText,
    rows: Vec<Model>,
) -> Result<Vec<Line>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let touched = touched(db, ground.motion.id, &rows).await?;
    let names = Names::load(db, ground.body.id, rows.iter().map(|row| row.submitter_id)).await?;
    let procedures = procedure::Entity::find()
        .filter(procedure::Column::AmendmentId.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    let mut procedures: HashMap<_, _> = procedures.into_iter().map(|row| (row.amendment_id, row)).collect();
    let supporters: Vec<(AmendmentId, i64)> = support::Entity::find()
        .select_only()
        .column(support::Column::AmendmentId)
        .column_as(support::Column::AccountId.count(), "supporters")
        .filter(support::Column::AmendmentId.is_in(ids))
        .group_by(support::Column::AmendmentId)
        .into_tuple()
        .all(db)
        .await?;
    let supporters: HashMap<_, _> = supporters.into_iter().collect();
    let because = |row: &Model, procedure: Option<&procedure::Model>| {
        row.because_id
            .or_else(|| procedure.and_then(|procedure| procedure.because_id))
    };
    let others: Vec<_> = rows
        .iter()
        .filter_map(|row| because(row, procedures.get(&row.id)))
        .collect();
    let others = numbers(db, &others).await?;
    let line = |row: Model| {
        let procedure = procedures.remove(&row.id);
        let because = because(&row, procedure.as_ref());
        Line {
            number: row.named(),
            who: names.of(row.submitter_id),
            clash: clash_of(&row, text, &touched),
            because: because.and_then(|id| Some((id, *others.get(&id)?))),
            supporters: supporters
                .get(&row.id)
                .and_then(|count| u32::try_from(*count).ok())
                .unwrap_or_default(),
            procedure,
            row,
        }
    };
    Ok(rows.into_iter().map(line).collect())
}

/// The numbers of amendments by id.
pub(super) async fn numbers(
    db: &impl ConnectionTrait,
    ids: &[AmendmentId],
) -> Result<HashMap<AmendmentId, AmendmentNumber>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = Entity::find()
        .filter(Column::Id.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| row.named().map(|number| (row.id, number)))
        .collect())
}

/// The amendments to a motion after the amendment `after`, by the paragraphs of its text.
///
/// # Errors
/// `NotFound`.
pub async fn list(
    platform: &Platform,
    viewer: &Viewer,
    motion: MotionId,
    filter: Filter,
    after: Option<AmendmentId>,
) -> Result<List> {
    let db = platform.db.read();
    let ground = Ground::load(db, viewer, motion, platform.clock.now()).await?;
    let text = versions::newest(db, &ground.motion).await?;
    let mut query = Entity::find()
        .filter(Column::MotionId.eq(motion))
        .filter(Column::Number.is_not_null());
    if let Some(place) = filter.place {
        query = query.filter(Column::Place.eq(stored(place)));
    }
    if let Some(state) = filter.state {
        query = query.filter(Column::State.eq(state));
    }
    if let Some(after) = after {
        let last = Entity::find_by_id(after)
            .filter(Column::MotionId.eq(motion))
            .one(db)
            .await?;
        query = query.filter(behind(&last.ok_or(Error::NotFound)?));
    }
    let mut rows = query
        .order_by_asc(Column::Place)
        .order_by_asc(Column::Number)
        .order_by_asc(Column::Sub)
        .limit(PAGE + 1)
        .all(db)
        .await?;
    let is_more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let next = rows.last().map(|row| row.id).filter(|_| is_more);
    let drafts = match viewer.account_id().filter(|_| after.is_none()) {
        Some(account) => {
            let own = Entity::find()
                .filter(Column::MotionId.eq(motion))
                .filter(Column::SubmitterId.eq(account))
                .filter(Column::State.eq(AmendmentState::Draft))
                .order_by_asc(Column::Id);
            lines(db, &ground, &text, own.all(db).await?).await?
        }
        None => Vec::new(),
    };
    Ok(List {
        drafts,
        lines: lines(db, &ground, &text, rows).await?,
        next,
        text,
        ground,
    })
}

/// What comes after an amendment in the list.
fn behind(last: &Model) -> Condition {
    let same_place = || Condition::all().add(Column::Place.eq(last.place));
    let number = last.number.unwrap_or_default();
    let same_number = same_place()
        .add(Column::Number.eq(number))
        .add(Column::Sub.gt(last.sub));
    Condition::any()
        .add(Column::Place.gt(last.place))
        .add(same_place().add(Column::Number.gt(number)))
        .add(same_number)
}
