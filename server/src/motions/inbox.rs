//! The inbox of a body: selected proposals that an organiser sent there, until one act makes each a motion and an agenda item.

use super::forwarding::arrivals;
use super::list::cut;
use super::service::{NewMotion, PAGE, insert, step};
use super::{entity as motion, submitters};
use crate::accounts::Viewer;
use crate::bodies::service as bodies;
use crate::error::{Error, OnUnique, Result};
use crate::meetings::{
    agenda::{self, NewItem},
    service as meetings,
};
use crate::platform::{Platform, Tx};
use crate::proposals::entity::proposal;
use crate::proposals::{steps, submissions};
use crate::teams;
use crate::work::Waiting;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select, Set};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{BodyId, MeetingId, MotionId, ProcessId, ProposalId};
use shared::meetings::AgendaItemKind;
use shared::motions::{MotionAct, text_of};
use shared::permissions::{Object, Operation, Role, Scope};
use shared::proposals::{ProposalAct, ProposalState};

/// A proposal that was sent to a body.
pub mod entity {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, BodyId, ProposalId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "inbox_entry")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub body_id: BodyId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub proposal_id: ProposalId,
        pub sent_by: Option<AccountId>,
        pub sent_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Proposals to choose from on one page.
const CHOICES: u64 = 100;

/// Sends a selected proposal to a body, as an organiser of its edition.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when it is not selected or was sent to this body before.
pub async fn send(platform: &Platform, viewer: &Viewer, id: ProposalId, body: BodyId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let proposal = proposal::Entity::find_by_id(id)
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    viewer.require(
        Operation::MotionSend,
        &Object::in_scope(Scope::Process(proposal.process_id)),
    )?;
    if proposal.state != ProposalState::Selected {
        return Err(Error::Conflict("wrong-state"));
    }
    bodies::load_open(&tx.db, body).await?;
    let row = entity::ActiveModel {
        body_id: Set(body),
        proposal_id: Set(id),
        sent_by: Set(tx.actor),
        sent_at: Set(tx.now),
    };
    entity::Entity::insert(row)
        .exec_without_returning(&tx.db)
        .await
        .on_unique_conflict("already-in-body")?;
    tx.audit("proposal.send", ("proposal", id.0), json!({ "body": body }))
        .await?;
    tx.commit().await
}

/// The selected proposals of the editions that `viewer` runs which no body has yet, after the proposal `after`: one page, and whether more
/// follow.
///
/// # Errors
/// The database's.
pub async fn sendable(
    platform: &Platform,
    viewer: &Viewer,
    after: Option<ProposalId>,
) -> Result<(Vec<proposal::Model>, bool)> {
    let Ok(person) = viewer.person() else {
        return Ok((Vec::new(), false));
    };
    let run = |grant: &shared::permissions::Grant| match (grant.role, grant.scope) {
        (Role::Organiser, Scope::Process(id)) => Some(id),
        _ => None,
    };
    let processes: Vec<ProcessId> = person.grants.iter().filter_map(run).collect();
    if processes.is_empty() {
        return Ok((Vec::new(), false));
    }
    let sent = entity::Entity::find().select_only().column(entity::Column::ProposalId);
    let query = proposal::Entity::find()
        .filter(proposal::Column::ProcessId.is_in(processes))
        .filter(proposal::Column::Id.not_in_subquery(sent.into_query()));
    page(platform, query, after, CHOICES).await
}

/// The proposals that wait in the inbox of a body, after the proposal `after`: one page, and whether more follow.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary.
pub async fn list(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    after: Option<ProposalId>,
) -> Result<(Vec<proposal::Model>, bool)> {
    viewer.require(
        Operation::MotionMake,
        &bodies::load(platform.db.read(), body).await?.object(),
    )?;
    let here = entity::Entity::find()
        .select_only()
        .column(entity::Column::ProposalId)
        .filter(entity::Column::BodyId.eq(body));
    let query = proposal::Entity::find().filter(proposal::Column::Id.in_subquery(here.into_query()));
    page(platform, query, after, PAGE).await
}

/// One page of those of a query that are selected, and whether more follow.
async fn page(
    platform: &Platform,
    mut query: Select<proposal::Entity>,
    after: Option<ProposalId>,
    size: u64,
) -> Result<(Vec<proposal::Model>, bool)> {
    if let Some(after) = after {
        query = query.filter(proposal::Column::Id.gt(after));
    }
    let rows = query
        .filter(proposal::Column::State.eq(ProposalState::Selected))
        .order_by_asc(proposal::Column::Id)
        .limit(size + 1)
        .all(platform.db.read())
        .await?;
    Ok(cut(rows, size))
}

/// Makes a motion of a proposal of the inbox, with the text and the hash of what the team sent; with a meeting, also an agenda item.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Invalid` for a meeting of another body; `Conflict` when the phase does not open it, it is a motion already, the body
/// is closed, or the meeting is over.
pub async fn take(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    id: ProposalId,
    meeting: Option<MeetingId>,
) -> Result<MotionId> {
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::MotionMake, &bodies::load_open(&tx.db, body).await?.object())?;
    entity::Entity::find_by_id((body, id))
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    let submission = submissions::current(&tx.db, id).await?.ok_or(Error::NotFound)?;
    let frozen = submission.text()?;
    let moved = steps::advance(&tx, &[id], ProposalAct::MakeMotion).await?;
    let proposal = moved.into_iter().next().ok_or(Error::NotFound)?;
    let new = NewMotion {
        body,
        proposal: Some((id, proposal.number.to_string())),
        text_hash: Some(submission.hash),
        title: frozen.title,
        text: text_of(&frozen.sections),
        reason: String::new(),
        language: proposal.language,
    };
    let row = insert(&tx, new).await?;
    let motion = row.id;
    tx.audit(
        "motion.take",
        ("motion", motion.0),
        json!({ "body": body, "proposal": id }),
    )
    .await?;
    if let Some(meeting) = meeting {
        onto_agenda(&tx, row, meeting).await?;
    }
    tx.commit().await?;
    teams::members::rights_changed(platform, &[proposal.team_id]).await?;
    if let Some(meeting) = meeting {
        platform.bells.ring(meeting);
    }
    Ok(motion)
}

/// Puts a motion that was just made on the agenda of a meeting of its body.
pub(super) async fn onto_agenda(tx: &Tx, motion: motion::Model, meeting: MeetingId) -> Result<()> {
    let found = meetings::load(&tx.db, meeting).await?;
    if found.body_id != motion.body_id {
        return Err(Error::field("meeting", FieldCode::NotAChoice));
    }
    found.check_going()?;
    let item = NewItem {
        kind: AgendaItemKind::Motion,
        title: motion.title.clone(),
        motion: Some(motion.id),
        minutes: 0,
    };
    step(tx, motion, MotionAct::PutOnAgenda).await?;
    agenda::append(tx, meeting, item).await?;
    Ok(())
}

/// What waits for `viewer` about motions: the inboxes of bodies that they lead, one line each, and motions that they bring in.
///
/// # Errors
/// The database's.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    let led = |grant: &shared::permissions::Grant| match (grant.role, grant.scope) {
        (Role::Chair | Role::Secretary, Scope::Body(id)) => Some(id),
        _ => None,
    };
    let mut bodies: Vec<BodyId> = viewer.person()?.grants.iter().filter_map(led).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let mut found = submitters::waiting(platform, viewer).await?;
    if bodies.is_empty() {
        return Ok(found);
    }
    found.extend(arrivals::waiting(platform, &bodies).await?);
    let open = proposal::Entity::find()
        .select_only()
        .column(proposal::Column::Id)
        .filter(proposal::Column::State.eq(ProposalState::Selected));
    let rows: Vec<(BodyId, i64)> = entity::Entity::find()
        .select_only()
        .column(entity::Column::BodyId)
        .column_as(entity::Column::ProposalId.count(), "proposals")
        .filter(entity::Column::BodyId.is_in(bodies))
        .filter(entity::Column::ProposalId.in_subquery(open.into_query()))
        .group_by(entity::Column::BodyId)
        .order_by_asc(entity::Column::BodyId)
        .into_tuple()
        .all(platform.db.read())
        .await?;
    found.extend(rows.into_iter().map(|(body, count)| {
        let path = format!("/assembly/bodies/{body}/inbox");
        Waiting::new("inbox", path, &[("count", count.to_string())], None)
    }));
    Ok(found)
}
