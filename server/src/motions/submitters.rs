//! Members who bring a motion in: one or several, each of whom has agreed to be named.

use super::service::{NewMotion, insert, load};
use super::{entity as motion, people, supports};
use crate::accounts::Viewer;
use crate::bodies::{members, service as bodies, standing};
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use crate::work::Waiting;
use entity::{ActiveModel, Column, Entity, Model};
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Set,
};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AccountId, BodyId, MandateId, MotionId};
use shared::languages::Language;
use shared::motions::{MotionState, MotionText};
use shared::permissions::Operation;
use shared::time::Day;

/// A member who brings a motion in, or is asked to.
pub mod entity {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, MandateId, MotionId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "motion_submitter")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub motion_id: MotionId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub mandate_id: MandateId,
        pub account_id: AccountId,
        pub named_at: Timestamp,
        pub agreed_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Members whom one can ask to bring a motion in together.
const OTHERS: usize = 10;
/// Motions that wait for one person, on one page.
const LIMIT: u64 = 50;

/// Brings a motion in as a member; the others of `with` (by their seats) are named once they agree.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than members; `Invalid` for a seat that does not hold, one's own, or too many; `Conflict` for a closed body.
pub async fn bring_in(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    text: MotionText,
    language: Language,
    with: &[MandateId],
) -> Result<MotionId> {
    let tx = platform.begin(viewer).await?;
    let today = Day::of(tx.now);
    bodies::load_open(&tx.db, body).await?;
    let object = standing::object(&tx.db, viewer, body, today).await?;
    viewer.require(Operation::MotionSubmit, &object)?;
    let account = tx.account()?;
    let own = people::seat(&tx.db, account, body, today)
        .await?
        .ok_or(Error::Forbidden)?;
    let seats = members::seats(&tx.db, body, today).await?;
    let mut named = vec![(own.id, account, Some(tx.now))];
    for id in with {
        let seat = seats.iter().find(|seat| seat.id == *id && seat.account_id != account);
        let seat = seat.filter(|_| named.iter().all(|(seat, ..)| seat != id) && with.len() <= OTHERS);
        let seat = seat.ok_or_else(|| Error::field("with", FieldCode::NotAChoice))?;
        named.push((*id, seat.account_id, None));
    }
    let id = insert(&tx, NewMotion::of_text(body, text, language)).await?.id;
    let rows = named.iter().map(|&(seat, account, agreed_at)| ActiveModel {
        motion_id: Set(id),
        mandate_id: Set(seat),
        account_id: Set(account),
        named_at: Set(tx.now),
        agreed_at: Set(agreed_at),
    });
    Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    tx.audit(
        "motion.bring_in",
        ("motion", id.0),
        json!({ "body": body, "asked": named.len() - 1 }),
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// Agrees to be named as one who brings the motion in; one's support becomes that.
///
/// # Errors
/// `NotFound` also when one was not asked; `Conflict` when it is on an agenda or one has agreed before.
pub async fn agree(platform: &Platform, viewer: &Viewer, id: MotionId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let row = mine(&tx, viewer, id).await?;
    if row.agreed_at.is_some() {
        return Err(Error::Conflict("own-motion"));
    }
    supports::entity::Entity::delete_many()
        .filter(supports::entity::Column::MotionId.eq(id))
        .filter(supports::entity::Column::MandateId.eq(row.mandate_id))
        .exec(&tx.db)
        .await?;
    let mut row = row.into_active_model();
    row.agreed_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    tx.audit("motion.agree", ("motion", id.0), json!({})).await?;
    tx.commit().await
}

/// Declines, or takes one's name off the motion.
///
/// # Errors
/// As [`agree`]; `Conflict` for the last one, who can withdraw it.
pub async fn leave(platform: &Platform, viewer: &Viewer, id: MotionId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let row = mine(&tx, viewer, id).await?;
    let others = Entity::find()
        .filter(Column::MotionId.eq(id))
        .filter(Column::AgreedAt.is_not_null())
        .filter(Column::AccountId.ne(row.account_id));
    if row.agreed_at.is_some() && others.one(&tx.db).await?.is_none() {
        return Err(Error::Conflict("last-submitter"));
    }
    Entity::delete_by_id((id, row.mandate_id)).exec(&tx.db).await?;
    tx.audit("motion.leave", ("motion", id.0), json!({})).await?;
    tx.commit().await
}

async fn mine(tx: &Tx, viewer: &Viewer, id: MotionId) -> Result<Model> {
    let motion = load(&tx.db, id).await?;
    let object = standing::object(&tx.db, viewer, motion.body_id, Day::of(tx.now)).await?;
    viewer.require(Operation::MotionSubmit, &object)?;
    let row = of_person(id, tx.account()?).one(&tx.db).await?.ok_or(Error::NotFound)?;
    if motion.state.takes_support() {
        Ok(row)
    } else {
        Err(Error::Conflict("support-closed"))
    }
}

fn of_person(id: MotionId, account: AccountId) -> sea_orm::Select<Entity> {
    Entity::find()
        .filter(Column::MotionId.eq(id))
        .filter(Column::AccountId.eq(account))
}

/// Whether a person has brought the motion in.
pub(crate) async fn is_one(db: &impl ConnectionTrait, id: MotionId, account: AccountId) -> Result<bool> {
    let row = of_person(id, account).one(db).await?;
    Ok(row.is_some_and(|row| row.agreed_at.is_some()))
}

/// Whether `viewer` has brought the motion in.
///
/// # Errors
/// The database's.
pub async fn is_submitter(platform: &Platform, viewer: &Viewer, id: MotionId) -> Result<bool> {
    match viewer.account_id() {
        Some(account) => is_one(platform.db.read(), id, account).await,
        None => Ok(false),
    }
}

/// Everybody who is named or asked, in the order in which they were, with their names; three queries.
///
/// # Errors
/// The database's.
pub async fn of_motion(db: &impl ConnectionTrait, id: MotionId) -> Result<Vec<(Model, String)>> {
    let rows = Entity::find()
        .filter(Column::MotionId.eq(id))
        .order_by_asc(Column::NamedAt)
        .order_by_asc(Column::MandateId)
        .all(db)
        .await?;
    let acted: Vec<_> = rows.iter().map(|row| (row.mandate_id, row.account_id)).collect();
    let names = people::of_seats(db, &acted).await?;
    let named = |row: Model| {
        let name = names.get(&(row.mandate_id, row.account_id)).cloned();
        (row, name.unwrap_or_default())
    };
    Ok(rows.into_iter().map(named).collect())
}

/// The motions that one is asked to bring in, and one's own that want changes.
///
/// # Errors
/// `LoggedOut` for nobody.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    let db = platform.db.read();
    let open = MotionState::ALL.iter().copied().filter(|state| state.takes_support());
    let asked = Condition::all()
        .add(Column::AgreedAt.is_null())
        .add(Column::MotionId.in_subquery(in_states(open.collect())));
    let sent_back = Condition::all()
        .add(Column::AgreedAt.is_not_null())
        .add(Column::MotionId.in_subquery(in_states(vec![MotionState::NeedsChanges])));
    let rows = Entity::find()
        .filter(Column::AccountId.eq(viewer.person()?.id))
        .filter(Condition::any().add(asked).add(sent_back))
        .order_by_desc(Column::NamedAt)
        .limit(LIMIT)
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let motions = motion::Entity::find()
        .filter(motion::Column::Id.is_in(rows.iter().map(|row| row.motion_id)))
        .all(db)
        .await?;
    let wait = |row: &Model| {
        let motion = motions.iter().find(|motion| motion.id == row.motion_id)?;
        let values = [("title", motion.title.clone())];
        let here = format!("/assembly/motions/{}", motion.id);
        Some(match row.agreed_at {
            None => Waiting::new("submitter", here, &values, None),
            Some(_) => Waiting::new("rewrite", format!("{here}/rewrite"), &values, None),
        })
    };
    Ok(rows.iter().filter_map(wait).collect())
}

/// The ids of motions in some states.
fn in_states(states: Vec<MotionState>) -> SelectStatement {
    let found = motion::Entity::find().select_only().column(motion::Column::Id);
    found.filter(motion::Column::State.is_in(states)).into_query()
}
