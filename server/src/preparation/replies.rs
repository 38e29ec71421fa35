//! Answering an invitation: logged in, by the link of the letter, or through the secretary; and calling the substitute of a member who does not
//! come.

use super::arrangements;
use super::entity::invitation::{Column, Entity, Model};
use super::letters::{Ground, MeetingNotice};
use crate::accounts::Viewer;
use crate::accounts::tokens::secret_hash;
use crate::bodies::entity::mandate;
use crate::bodies::standing;
use crate::error::{Error, Result};
use crate::meetings::attendance;
use crate::meetings::entity::meeting;
use crate::meetings::service::load;
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AccountId, MeetingId};
use shared::meetings::{AttendanceAct, AttendanceState};
use shared::permissions::{Object, Operation, Relation};
use shared::preparation::calendar::Method;
use shared::preparation::replies::Reply;

/// By whose hand an answer comes.
#[derive(Clone, Debug)]
pub enum Hand {
    /// The person, logged in.
    Own(Viewer, MeetingId),
    /// The secret of a link in a letter: it works once, until the meeting begins.
    Link(String),
    /// Chair or secretary, for somebody who told them.
    Desk(Viewer, MeetingId, AccountId),
}

impl Hand {
    const fn as_str(&self) -> &'static str {
        match self {
            Self::Own(..) => "account",
            Self::Link(_) => "link",
            Self::Desk(..) => "desk",
        }
    }

    fn viewer(&self) -> Viewer {
        match self {
            Self::Own(viewer, _) | Self::Desk(viewer, ..) => viewer.clone(),
            Self::Link(_) => Viewer::anonymous(),
        }
    }

    /// The invitation that this hand answers, and its meeting.
    async fn open(&self, db: &impl ConnectionTrait) -> Result<(Model, meeting::Model)> {
        match self {
            Self::Own(viewer, meeting) => {
                let meeting = load(db, *meeting).await?;
                let object = standing::object(db, viewer, meeting.body_id, meeting.day()).await?;
                viewer.require(Operation::MeetingReply, &object)?;
                Ok((find(db, meeting.id, viewer.person()?.id).await?, meeting))
            }
            Self::Link(secret) => {
                let (row, meeting) = by_link(db, secret).await?;
                let object = Object::platform().with(Relation::LinkHolder);
                Viewer::anonymous().require(Operation::MeetingReply, &object)?;
                Ok((row, meeting))
            }
            Self::Desk(viewer, meeting, account) => {
                let meeting = load(db, *meeting).await?;
                viewer.require(Operation::MeetingManage, &meeting.object())?;
                Ok((find(db, meeting.id, *account).await?, meeting))
            }
        }
    }
}

async fn find(db: &impl ConnectionTrait, meeting: MeetingId, account: AccountId) -> Result<Model> {
    let row = Entity::find_by_id((meeting, account)).one(db).await?;
    row.ok_or(Error::Conflict("not-invited"))
}

async fn by_link(db: &impl ConnectionTrait, secret: &str) -> Result<(Model, meeting::Model)> {
    let row = Entity::find()
        .filter(Column::TokenHash.eq(secret_hash(secret)))
        .one(db)
        .await?;
    let row = row.ok_or(Error::NotFound)?;
    let meeting = load(db, row.meeting_id).await?;
    Ok((row, meeting))
}

/// What the page behind a link shows.
#[derive(Clone, Debug)]
pub struct Asked {
    pub meeting: meeting::Model,
    pub row: Model,
    pub has_substitute: bool,
}

/// The question behind a link. Looking does not use it up.
///
/// # Errors
/// `NotFound` for a link that never was or was used; `Conflict("sitting-begun")`.
pub async fn follow(platform: &Platform, secret: &str) -> Result<Asked> {
    let db = platform.db.read();
    let (row, meeting) = by_link(db, secret).await?;
    check_open(platform, &row, &meeting)?;
    let has_substitute = !row.is_substitute && seat(db, &row).await?.substitute_on(meeting.day()).is_some();
    Ok(Asked {
        meeting,
        row,
        has_substitute,
    })
}

/// Whether the seat of an invitation has somebody who can stand in for the invited person on the day of the meeting.
///
/// # Errors
/// The database's.
pub async fn has_substitute(platform: &Platform, meeting: &meeting::Model, row: &Model) -> Result<bool> {
    let seat = seat(platform.db.read(), row).await?;
    Ok(!row.is_substitute && seat.substitute_on(meeting.day()).is_some())
}

fn check_open(platform: &Platform, row: &Model, meeting: &meeting::Model) -> Result<()> {
    if !meeting.is_going() {
        return Err(Error::Conflict("meeting-over"));
    }
    let begun = meeting.opened_at.is_some() || meeting.starts_at <= platform.clock.now();
    match (begun, row.released_at) {
        (true, _) => Err(Error::Conflict("sitting-begun")),
        (false, Some(_)) => Err(Error::Conflict("not-needed")),
        (false, None) => Ok(()),
    }
}

async fn seat(db: &impl ConnectionTrait, row: &Model) -> Result<mandate::Model> {
    let found = mandate::Entity::find_by_id(row.mandate_id).one(db).await?;
    found.ok_or(Error::NotFound)
}

/// Answers an invitation. When a member does not come, the substitute is called; when they come after all, the substitute is told so. In the list of
/// who is expected, whoever does not come is excused.
///
/// # Errors
/// `NotFound` for a link that does not work; `Forbidden`; `Conflict` of `not-invited`, `not-needed`, `sitting-begun`, `meeting-over`; `Invalid` on
/// `reply` for what this person cannot answer.
pub async fn reply(platform: &Platform, hand: &Hand, reply: Reply) -> Result<MeetingId> {
    let tx = platform.begin(&hand.viewer()).await?;
    let (row, meeting) = hand.open(&tx.db).await?;
    check_open(platform, &row, &meeting)?;
    let seat = seat(&tx.db, &row).await?;
    let substitute = seat.substitute_on(meeting.day()).filter(|_| !row.is_substitute);
    if !Reply::choices(substitute.is_some()).contains(&reply) {
        return Err(Error::field("reply", FieldCode::NotAChoice));
    }
    let id = meeting.id;
    excuse(&tx, &row, reply).await?;
    let mut changed = row.clone().into_active_model();
    changed.reply = Set(reply);
    changed.replied_at = Set(Some(tx.now));
    if matches!(hand, Hand::Link(_)) {
        changed.token_hash = Set(None);
    }
    changed.update(&tx.db).await?;
    match substitute {
        Some(substitute) if reply.calls_substitute() => call(platform, &tx, meeting, &seat, substitute).await?,
        _ if row.is_substitute || reply.calls_substitute() => {}
        _ => release(platform, &tx, meeting, &seat, None).await?,
    }
    tx.audit(
        "meeting.reply",
        ("meeting", id.0),
        json!({ "reply": reply, "by": hand.as_str(), "seat": row.mandate_id }),
    )
    .await?;
    tx.commit().await?;
    platform.bells.ring(id);
    Ok(id)
}

/// Whoever does not come is excused, and expected again when they come after all.
async fn excuse(tx: &Tx, row: &Model, reply: Reply) -> Result<()> {
    let there = attendance::row_of(tx, row.meeting_id, row.account_id).await?;
    let act = match (reply == Reply::Yes, there.state) {
        (false, AttendanceState::Expected) => AttendanceAct::Excuse,
        (true, AttendanceState::Excused) => AttendanceAct::Undo,
        _ => return Ok(()),
    };
    attendance::change(tx, there, act).await
}

/// Calls the substitute of a seat. A person fills one seat: whoever has their own, or stands in for another, is not called for this one.
async fn call(
    platform: &Platform,
    tx: &Tx,
    meeting: meeting::Model,
    seat: &mandate::Model,
    substitute: AccountId,
) -> Result<()> {
    // Whoever was named before is not needed any more.
    release(platform, tx, meeting.clone(), seat, Some(substitute)).await?;
    let known = Entity::find_by_id((meeting.id, substitute)).one(&tx.db).await?;
    if let Some(known) = known {
        if !known.is_substitute || known.released_at.is_none() {
            return Ok(());
        }
        Entity::delete_by_id((known.meeting_id, substitute))
            .exec(&tx.db)
            .await?;
    }
    let called = Model {
        meeting_id: meeting.id,
        account_id: substitute,
        mandate_id: seat.id,
        is_substitute: true,
        reply: Reply::Waiting,
        invited_at: tx.now,
        replied_at: None,
        released_at: None,
        token_hash: None,
    };
    Entity::insert(called.into_active_model().reset_all())
        .exec_without_returning(&tx.db)
        .await?;
    tx.audit("meeting.call", ("meeting", meeting.id.0), json!({ "seat": seat.id }))
        .await?;
    let row = arrangements::of(&tx.db, meeting.id).await?;
    let ground = Ground::of(&tx.db, meeting, row).await?;
    MeetingNotice::new("meeting-called", Method::Request)
        .asking()
        .send(platform, tx, &ground, &[substitute])
        .await?;
    Ok(())
}

/// Tells whoever was called for a seat, but for the one who is needed, that they are not, also when they do not stand in for it any more.
async fn release(
    platform: &Platform,
    tx: &Tx,
    meeting: meeting::Model,
    seat: &mandate::Model,
    needed: Option<AccountId>,
) -> Result<()> {
    let mut called = Entity::find()
        .filter(Column::MeetingId.eq(meeting.id))
        .filter(Column::MandateId.eq(seat.id))
        .filter(Column::IsSubstitute.eq(true))
        .filter(Column::ReleasedAt.is_null())
        .all(&tx.db)
        .await?;
    called.retain(|one| Some(one.account_id) != needed);
    if called.is_empty() {
        return Ok(());
    }
    let people: Vec<_> = called.iter().map(|one| one.account_id).collect();
    for one in called {
        let mut one = one.into_active_model();
        one.released_at = Set(Some(tx.now));
        one.token_hash = Set(None);
        one.update(&tx.db).await?;
    }
    let row = arrangements::of(&tx.db, meeting.id).await?;
    let ground = Ground::of(&tx.db, meeting, row).await?;
    MeetingNotice::new("meeting-released", Method::Cancel)
        .send(platform, tx, &ground, &people)
        .await?;
    Ok(())
}
