//! Seating many members at once, from a table: looked through first, then all or none.

use super::entity::mandate::{Entity, Model};
use super::register::{Given, Register};
use super::service::{load, load_open};
use super::telling;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel};
use serde_json::json;
use shared::bodies::import::{Line, read};
use shared::bodies::members::NewMember;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{AccountId, BodyId, MandateId};
use shared::permissions::Operation;
use shared::time::Timestamp;

/// Rows that go into one statement; both databases limit the values of one.
const CHUNK: usize = 500;

/// A table as it would be seated.
#[derive(Clone, Debug)]
pub struct Looked {
    /// With what is wrong in each line, also in comparison with the others and with the members there are.
    pub lines: Vec<Line>,
    mandates: Vec<Model>,
}

impl Looked {
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.lines.iter().all(|line| line.read.is_ok())
    }
}

/// Looks a table through; nothing is seated.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Invalid` on `table` for what is no table: the page asks `shared::bodies::import::read` why.
pub async fn look(platform: &Platform, viewer: &Viewer, body: BodyId, table: &str) -> Result<Looked> {
    let db = platform.db.read();
    viewer.require(Operation::BodyManage, &load(db, body).await?.object())?;
    check(db, body, table, (viewer.account_id(), platform.clock.now()), || {
        platform.clock.new_id()
    })
    .await
}

/// Seats everybody in a table and tells them.
///
/// # Errors
/// As [`look`]; `Conflict` when a line is wrong, or the body is closed; nobody is seated then.
pub async fn run(platform: &Platform, viewer: &Viewer, body: BodyId, table: &str) -> Result<usize> {
    let tx = platform.begin(viewer).await?;
    let row = load_open(&tx.db, body).await?;
    viewer.require(Operation::BodyManage, &row.object())?;
    let looked = check(&tx.db, body, table, (tx.actor, tx.now), || tx.new_id()).await?;
    if !looked.is_good() {
        return Err(Error::Conflict("table-wrong"));
    }
    for rows in looked.mandates.chunks(CHUNK) {
        let rows = rows.iter().map(|row| row.clone().into_active_model().reset_all());
        Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    }
    for mandate in &looked.mandates {
        let detail = json!({ "body": body, "from": mandate.from_day.to_string(), "origin": mandate.origin });
        tx.audit("mandate.give", ("mandate", mandate.id.0), detail).await?;
    }
    telling::given(platform, &tx, &row, &looked.mandates).await?;
    tx.commit().await?;
    for mandate in &looked.mandates {
        for account in [Some(mandate.account_id), mandate.substitute_id].into_iter().flatten() {
            platform.sessions.rights_changed(account);
        }
    }
    Ok(looked.mandates.len())
}

async fn check(
    db: &impl ConnectionTrait,
    body: BodyId,
    table: &str,
    (by, at): (Option<AccountId>, Timestamp),
    new_id: impl Fn() -> MandateId,
) -> Result<Looked> {
    let mut lines = read(table).map_err(|_| Error::field("table", FieldCode::Unknown))?;
    let members: Vec<&NewMember> = lines.iter().filter_map(|line| line.read.as_ref().ok()).collect();
    let mut register = Register::load(db, body, &members).await?;
    let mut mandates = Vec::new();
    for line in &mut lines {
        let Ok(member) = &line.read else { continue };
        let given = Given { id: new_id(), by, at };
        match register.take(member, given) {
            Ok(mandate) => mandates.push(mandate),
            Err(errors) => line.read = Err::<NewMember, FieldErrors>(errors),
        }
    }
    Ok(Looked { lines, mandates })
}
