//! One amendment as a person sees it, and the form of a new one.

use super::entity::amendment::{Column, Entity, Model};
use super::entity::support;
use super::fits::{check_changes, parent_of, target};
use super::ground::{Ground, Names};
use super::list::{LIVE, Line, lines};
use super::polls::{of_amendment, prepared};
use super::procedure;
use super::versions;
use crate::accounts::Viewer;
use crate::diff::{Part, word_diff};
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::polls::entity::poll;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::amendments::{AmendmentNumber, AmendmentState, ChangeKind, ConflictKind, Place, VersionText};
use shared::ids::{AmendmentId, MotionId};
use shared::permissions::Operation;

/// Others that are listed beside an amendment, at most.
const BESIDE: u64 = 50;

/// An amendment with everything that is shown of it.
#[derive(Debug)]
pub struct Shown {
    pub ground: Ground,
    pub line: Line,
    /// The amendment whose words it changes.
    pub parent: Option<Line>,
    /// Amendments to this one, by number.
    pub subs: Vec<Line>,
    /// Those it meets, by number.
    pub rivals: Vec<Line>,
    /// What it changes, as the text was when it was written.
    pub changes: Vec<Part>,
    /// The words as they were adopted, where they are others.
    pub adopted: Option<Vec<Part>>,
    /// Names, the first ones.
    pub supporters: Vec<String>,
    pub is_supported: bool,
    pub polls: Vec<poll::Model>,
    /// Prepared polls that could decide it; for those who lead.
    pub prepared: Vec<poll::Model>,
    pub may_edit: bool,
    pub is_own: bool,
}

impl Shown {
    /// # Errors
    /// `Conflict` when it is decided, or the motion is.
    pub fn check_undecided(&self) -> Result<()> {
        procedure::check_undecided(&self.ground, &self.line.row)
    }
}

/// The words that an amendment changes, in the version for which it was written; empty for an insertion.
pub(super) async fn base_of(
    db: &impl ConnectionTrait,
    ground: &Ground,
    row: &Model,
    parent: Option<&Model>,
) -> Result<String> {
    let written = match parent {
        Some(parent) => VersionText::submitted(&parent.text),
        None => {
            let number = u32::try_from(row.version).map_err(Error::internal)?;
            versions::text(db, &ground.motion, number).await?
        }
    };
    Ok(words_at(&written, row.change().place()))
}

/// The words at a place of a text; none in a gap.
pub(super) fn words_at(text: &VersionText, place: Place) -> String {
    match place {
        Place::At(id) => text.get(id).map(|paragraph| paragraph.text.clone()).unwrap_or_default(),
        Place::After(_) => String::new(),
    }
}

/// What the proposed procedure changes of the words of an amendment.
#[must_use]
pub fn wording_of(line: &Line) -> Option<Vec<Part>> {
    let procedure = line.procedure.as_ref().filter(|procedure| !procedure.text.is_empty());
    procedure.map(|procedure| word_diff(&line.row.text, &procedure.text))
}

/// An amendment.
///
/// # Errors
/// `NotFound`, also for the draft of somebody else.
pub async fn get(platform: &Platform, viewer: &Viewer, id: AmendmentId) -> Result<Shown> {
    let db = platform.db.read();
    let (ground, row) = Ground::of(db, viewer, id, platform.clock.now()).await?;
    let text = versions::newest(db, &ground.motion).await?;
    let parent = parent_of(db, &row).await?;
    let base = base_of(db, &ground, &row, parent.as_ref()).await?;
    let changes = word_diff(&base, &row.text);
    let adopted = row.adopted_text.as_deref().map(|words| word_diff(&base, words));
    let subs = Entity::find()
        .filter(Column::ParentId.eq(id))
        .filter(Column::Number.is_not_null())
        .order_by_asc(Column::Sub)
        .limit(BESIDE)
        .all(db)
        .await?;
    let rivals = rivals(db, &row).await?;
    let supports = support::Entity::find()
        .filter(support::Column::AmendmentId.eq(id))
        .order_by_asc(support::Column::GivenAt)
        .limit(BESIDE)
        .all(db)
        .await?;
    let own_support = match viewer.account_id() {
        Some(account) => support::Entity::find_by_id((id, account)).one(db).await?,
        None => None,
    };
    let names = Names::load(db, ground.body.id, supports.iter().map(|row| row.account_id)).await?;
    let leads = ground.may(viewer, Operation::AmendmentLead);
    let may_edit =
        ground.may(viewer, Operation::AmendmentChange) && ground.takes() && check_changes(db, &row).await.is_ok();
    let is_own = viewer.account_id() == Some(row.submitter_id);
    let prepared = match row.state {
        AmendmentState::Submitted if leads => prepared(db, ground.body.id).await?,
        _ => Vec::new(),
    };
    let mut line = lines(db, &ground, &text, vec![row]).await?;
    let line = line.pop().ok_or(Error::NotFound)?;
    let mut of_parent = lines(db, &ground, &text, parent.into_iter().collect()).await?;
    Ok(Shown {
        parent: of_parent.pop(),
        subs: lines(db, &ground, &text, subs).await?,
        rivals: lines(db, &ground, &text, rivals).await?,
        changes,
        adopted,
        supporters: supports.iter().map(|row| names.of(row.account_id)).collect(),
        is_supported: own_support.is_some(),
        polls: of_amendment(db, id, ground.may(viewer, Operation::MeetingPapersRead)).await?,
        prepared,
        may_edit,
        is_own,
        line,
        ground,
    })
}

/// The amendments that touch the same words, or insert at the same place.
async fn rivals(db: &impl ConnectionTrait, row: &Model) -> Result<Vec<Model>> {
    if !row.state.is_live() || row.applied_in.is_some() {
        return Ok(Vec::new());
    }
    let kinds = ChangeKind::ALL
        .iter()
        .copied()
        .filter(|other| ConflictKind::between(row.kind, *other).is_some());
    let parent = match row.parent_id {
        Some(parent) => Column::ParentId.eq(parent),
        None => Column::ParentId.is_null(),
    };
    Ok(Entity::find()
        .filter(Column::MotionId.eq(row.motion_id))
        .filter(parent)
        .filter(Column::Paragraph.eq(row.paragraph))
        .filter(Column::Kind.is_in(kinds))
        .filter(Column::State.is_in(LIVE))
        .filter(Column::AppliedIn.is_null())
        .filter(Column::Id.ne(row.id))
        .order_by_asc(Column::Number)
        .order_by_asc(Column::Sub)
        .limit(BESIDE)
        .all(db)
        .await?)
}

/// What a form of an amendment shows beside its fields.
#[derive(Debug)]
pub struct Desk {
    pub ground: Ground,
    /// The amendment whose words are changed.
    pub parent: Option<(AmendmentId, AmendmentNumber)>,
    /// The words that are changed.
    pub target: VersionText,
    /// Why everything that the form says would be refused.
    pub in_the_way: Option<&'static str>,
}

impl Desk {
    /// Whether the form is of any use. One that was sent is kept: its page is drawn again, whatever came in the way meanwhile.
    ///
    /// # Errors
    /// `Conflict` when amendments are closed, the motion is decided, or the words can no longer change.
    pub fn check_open(&self) -> Result<()> {
        self.in_the_way.map_or(Ok(()), |why| Err(Error::Conflict(why)))
    }

    async fn load(
        db: &impl ConnectionTrait,
        ground: Ground,
        parent: Option<Model>,
        is_free: Result<()>,
    ) -> Result<Self> {
        let mut in_the_way = conflict_of(ground.check_takes().and(is_free))?;
        let target = match (target(db, &ground, parent.as_ref()).await, &parent) {
            (Err(Error::Conflict(why)), Some(parent)) => {
                in_the_way.get_or_insert(why);
                VersionText::submitted(&parent.text)
            }
            (target, _) => target?,
        };
        Ok(Self {
            parent: parent.and_then(|parent| parent.named().map(|number| (parent.id, number))),
            ground,
            target,
            in_the_way,
        })
    }
}

/// A conflict apart from other errors.
fn conflict_of(result: Result<()>) -> Result<Option<&'static str>> {
    match result {
        Ok(()) => Ok(None),
        Err(Error::Conflict(why)) => Ok(Some(why)),
        Err(error) => Err(error),
    }
}

/// The form of a new amendment to a motion.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than members of the body.
pub async fn new_desk(platform: &Platform, viewer: &Viewer, motion: MotionId) -> Result<Desk> {
    let db = platform.db.read();
    let ground = Ground::load(db, viewer, motion, platform.clock.now()).await?;
    ground.require(viewer, Operation::AmendmentPropose)?;
    Desk::load(db, ground, None, Ok(())).await
}

/// The form of a new amendment to the words of another.
///
/// # Errors
/// As [`new_desk`].
pub async fn sub_desk(platform: &Platform, viewer: &Viewer, parent: AmendmentId) -> Result<Desk> {
    let db = platform.db.read();
    let (ground, row) = Ground::of(db, viewer, parent, platform.clock.now()).await?;
    ground.require(viewer, Operation::AmendmentPropose)?;
    Desk::load(db, ground, Some(row), Ok(())).await
}

/// The form of one's own amendment, and the amendment.
///
/// # Errors
/// `NotFound`; `Forbidden`.
pub async fn edit_desk(platform: &Platform, viewer: &Viewer, id: AmendmentId) -> Result<(Desk, Model)> {
    let db = platform.db.read();
    let (ground, row) = Ground::of(db, viewer, id, platform.clock.now()).await?;
    ground.require(viewer, Operation::AmendmentChange)?;
    let is_free = check_changes(db, &row).await;
    let parent = parent_of(db, &row).await?;
    Ok((Desk::load(db, ground, parent, is_free).await?, row))
}

/// The motion of an amendment, for those who lead; with the other submitted amendments to choose from.
///
/// # Errors
/// `NotFound`; `Forbidden`.
pub async fn procedure_desk(
    platform: &Platform,
    viewer: &Viewer,
    id: AmendmentId,
) -> Result<(Shown, Vec<(AmendmentId, AmendmentNumber)>)> {
    let shown = get(platform, viewer, id).await?;
    shown.ground.require(viewer, Operation::AmendmentLead)?;
    let others = others(platform.db.read(), shown.ground.motion.id, &shown.line.row).await?;
    Ok((shown, others))
}

/// Other amendments that one could become obsolete by: those around the same place first.
pub(super) async fn others(
    db: &impl ConnectionTrait,
    motion: MotionId,
    row: &Model,
) -> Result<Vec<(AmendmentId, AmendmentNumber)>> {
    let near = |near: bool| {
        let query = Entity::find()
            .filter(Column::MotionId.eq(motion))
            .filter(Column::Number.is_not_null())
            .filter(Column::State.is_in(LIVE))
            .filter(Column::Id.ne(row.id));
        let query = match near {
            true => query.filter(Column::Place.eq(row.place)),
            false => query.filter(Column::Place.ne(row.place)),
        };
        query
            .order_by_asc(Column::Place)
            .order_by_asc(Column::Number)
            .order_by_asc(Column::Sub)
            .limit(BESIDE)
    };
    let mut rows = near(true).all(db).await?;
    rows.extend(near(false).all(db).await?);
    Ok(rows
        .into_iter()
        .filter_map(|row| row.named().map(|number| (row.id, number)))
        .collect())
}

/// The amendment, for those who may do `operation` to it.
///
/// # Errors
/// `NotFound`; `LoggedOut`; `Forbidden`.
pub async fn check(platform: &Platform, viewer: &Viewer, id: AmendmentId, operation: Operation) -> Result<Model> {
    let db = platform.db.read();
    let (ground, row) = Ground::of(db, viewer, id, platform.clock.now()).await?;
    ground.require(viewer, operation)?;
    Ok(row)
}
