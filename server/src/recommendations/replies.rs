//! The authors' reply to an answer: once; and what the body makes of it.

use super::entity::recommendation;
use super::service::{followers, load, path};
use super::{links, offices, reminders};
use crate::accounts::Viewer;
use crate::bodies::service::load as load_body;
use crate::error::{Error, OnUnique, Result};
use crate::notices::{Notice, tell};
use crate::platform::{Platform, Tx};
use crate::proposals::entity::proposal;
use crate::teams::entity::membership;
use reply::{ActiveModel, Entity, Model};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use shared::ids::RecommendationId;
use shared::permissions::{Object, Operation, Relation, Scope};
use shared::recommendations::{AnswerStanding, LinkPurpose, ReplyDecision};
use shared::time::Day;

/// What the authors say to an answer.
pub mod reply {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RecommendationId};
    use shared::recommendations::ReplyDecision;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recommendation_reply")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub recommendation_id: RecommendationId,
        /// Who sent it for the authors.
        pub account_id: AccountId,
        pub text: String,
        pub replied_at: Timestamp,
        /// None until the body has decided.
        pub decision: Option<ReplyDecision>,
        /// What the body says to it.
        pub note: String,
        pub decided_by: Option<AccountId>,
        pub decided_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The recommendation with the relation of the viewer to its authors.
async fn object(db: &impl ConnectionTrait, viewer: &Viewer, row: &recommendation::Model) -> Result<Object> {
    let object = Object::in_scope(Scope::Body(row.body_id));
    let (Some(account), Some(proposal)) = (viewer.account_id(), row.proposal_id) else {
        return Ok(object);
    };
    let Some(proposal) = proposal::Entity::find_by_id(proposal).one(db).await? else {
        return Ok(object);
    };
    let membership = membership::Entity::find()
        .filter(membership::Column::TeamId.eq(proposal.team_id))
        .filter(membership::Column::AccountId.eq(account))
        .filter(membership::Column::LeftAt.is_null());
    let is_author = membership.one(db).await?.is_some();
    Ok(object.with_if(is_author, Relation::TeamMember))
}

/// Replies to the answer for the authors. The body is told.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than the authors; `Conflict("nothing-to-reply")` before the office has answered, `Conflict("replied-already")`.
pub async fn reply(platform: &Platform, viewer: &Viewer, id: RecommendationId, text: String) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let row = load(&tx.db, id).await?;
    viewer.require(Operation::RecommendationReply, &object(&tx.db, viewer, &row).await?)?;
    if row.standing != AnswerStanding::Answered {
        return Err(Error::Conflict("nothing-to-reply"));
    }
    let new = ActiveModel {
        recommendation_id: Set(id),
        account_id: Set(tx.account()?),
        text: Set(text),
        replied_at: Set(tx.now),
        decision: Set(None),
        note: Set(String::new()),
        decided_by: Set(None),
        decided_at: Set(None),
    };
    Entity::insert(new)
        .exec_without_returning(&tx.db)
        .await
        .on_unique_conflict("replied-already")?;
    let notice = Notice::new("authors-replied", path(id), &[("title", row.title.clone())]);
    tell(platform, &tx, &followers(&tx, &row).await?, &notice).await?;
    tx.audit("recommendation.reply", ("recommendation", id.0), json!({}))
        .await?;
    tx.commit().await
}

/// The body takes the reply up, and the office owes another answer: a new clock starts today. Or it leaves it at the answer.
///
/// # Errors
/// `NotFound`, also without a reply; `Forbidden` to others than chair and secretary; `Conflict("reply-decided")`.
pub async fn decide(
    platform: &Platform,
    viewer: &Viewer,
    id: RecommendationId,
    decision: ReplyDecision,
    note: String,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let row = load(&tx.db, id).await?;
    viewer.require(
        Operation::RecommendationSend,
        &load_body(&tx.db, row.body_id).await?.object(),
    )?;
    let reply = Entity::find_by_id(id).one(&tx.db).await?.ok_or(Error::NotFound)?;
    if reply.decision.is_some() || row.standing != AnswerStanding::Answered {
        return Err(Error::Conflict("reply-decided"));
    }
    let mut changed = reply.into_active_model();
    changed.decision = Set(Some(decision));
    changed.note = Set(note);
    changed.decided_by = Set(tx.actor);
    changed.decided_at = Set(Some(tx.now));
    changed.update(&tx.db).await?;
    let (place, title) = (path(id), [("title", row.title.clone())]);
    let notice = match decision {
        ReplyDecision::TakenUp => Notice::new("reply-taken-up", place, &title),
        ReplyDecision::Left => Notice::new("reply-left", place, &title),
    };
    let row = match decision {
        ReplyDecision::TakenUp => ask_again(platform, &tx, row).await?,
        ReplyDecision::Left => row,
    };
    tell(platform, &tx, &followers(&tx, &row).await?, &notice).await?;
    let detail = json!({ "decision": decision, "due": row.due_day });
    tx.audit("recommendation.reply_decided", ("recommendation", id.0), detail)
        .await?;
    tx.commit().await
}

async fn ask_again(platform: &Platform, tx: &Tx, row: recommendation::Model) -> Result<recommendation::Model> {
    let clock = row.clock().restarted(Day::of(tx.now));
    let mut changed = row.into_active_model();
    changed.clock_from = Set(clock.sent);
    changed.due_day = Set(clock.due());
    changed.standing = Set(AnswerStanding::Waiting);
    changed.answered_day = Set(None);
    let row = changed.update(&tx.db).await?;
    let office = offices::load(&tx.db, row.office_id).await?;
    links::send(platform, tx, &office, &row, LinkPurpose::Answer, "office-replied").await?;
    reminders::plan(tx, &row).await?;
    Ok(row)
}

/// The reply with the name of its sender, and what the viewer may do with it.
#[derive(Clone, Debug, Default)]
pub struct Replied {
    pub reply: Option<(Model, String)>,
    pub may_reply: bool,
    pub may_decide: bool,
}

/// # Errors
/// The database's.
pub async fn of(platform: &Platform, viewer: &Viewer, row: &recommendation::Model) -> Result<Replied> {
    let db = platform.db.read();
    let object = object(db, viewer, row).await?;
    let reply = Entity::find_by_id(row.id).one(db).await?;
    let names = crate::accounts::service::pseudonyms(db, reply.iter().map(|reply| reply.account_id)).await?;
    let answered = row.standing == AnswerStanding::Answered;
    let leads = viewer.may(Operation::RecommendationSend, &object);
    Ok(Replied {
        may_reply: reply.is_none() && answered && viewer.may(Operation::RecommendationReply, &object),
        may_decide: leads && answered && reply.as_ref().is_some_and(|reply| reply.decision.is_none()),
        reply: reply.map(|reply| {
            let name = names.get(&reply.account_id).cloned().unwrap_or_default();
            (reply, name)
        }),
    })
}
