//! Who runs and judges a process: organisers and jurors, named by their pseudonym.

use super::edition;
use crate::accounts::{Viewer, grants, service as accounts};
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::teams;
use shared::fields::FieldCode;
use shared::ids::{AccountId, ProcessId};
use shared::permissions::{Operation, Role, Scope};

/// The roles that are given in a process.
pub const ROLES: [Role; 2] = [Role::Organiser, Role::Juror];

/// The people with a role in a process, by name.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn list(
    platform: &Platform,
    viewer: &Viewer,
    process: ProcessId,
    role: Role,
) -> Result<Vec<(AccountId, String)>> {
    let db = platform.db.read();
    let edition = edition::load(db, process).await?;
    viewer.require(Operation::ProcessPeople, &edition.object())?;
    let ids = grants::holders(db, role, Scope::Process(process), platform.clock.now()).await?;
    let mut people: Vec<_> = accounts::pseudonyms(platform.db.read(), ids)
        .await?
        .into_iter()
        .collect();
    people.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(people)
}

/// Gives the person with this pseudonym a role in a process.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Invalid` on `name` when nobody is called so; `Conflict("juror-in-team")` for a juror who is in a team
/// of the process.
pub async fn name(
    platform: &Platform,
    viewer: &Viewer,
    process: ProcessId,
    role: Role,
    pseudonym: &str,
) -> Result<AccountId> {
    let edition = edition::load(platform.db.read(), process).await?;
    viewer.require(Operation::ProcessPeople, &edition.object())?;
    if !ROLES.contains(&role) {
        return Err(Error::field("role", FieldCode::NotAChoice));
    }
    let account = person_called(platform, pseudonym).await?;
    let tx = platform.begin(viewer).await?;
    if role == Role::Juror && teams::members::team_of(&tx.db, process, account).await?.is_some() {
        return Err(Error::Conflict("juror-in-team"));
    }
    grants::give(&tx, account, role, Scope::Process(process)).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(account)
}

/// Ends a role of a person in a process. The last organiser stays.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Conflict("last-organiser")`.
pub async fn dismiss(
    platform: &Platform,
    viewer: &Viewer,
    process: ProcessId,
    role: Role,
    account: AccountId,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let edition = edition::load(&tx.db, process).await?;
    viewer.require(Operation::ProcessPeople, &edition.object())?;
    if !ROLES.contains(&role) {
        return Err(Error::field("role", FieldCode::NotAChoice));
    }
    let holders = grants::holders(&tx.db, role, Scope::Process(process), tx.now).await?;
    if !holders.contains(&account) {
        return Err(Error::NotFound);
    }
    if role == Role::Organiser && holders.len() == 1 {
        return Err(Error::Conflict("last-organiser"));
    }
    grants::take(&tx, account, role, Scope::Process(process)).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(())
}

/// The account with this pseudonym (never by mail address: that would tell strangers who has one).
///
/// # Errors
/// `Invalid` on `name`.
pub async fn person_called(platform: &Platform, pseudonym: &str) -> Result<AccountId> {
    let refused = |code| Error::field("name", code);
    let name = shared::accounts::Pseudonym::parse(pseudonym).map_err(|code| match code {
        FieldCode::Required => refused(code),
        _ => refused(FieldCode::NoSuchPerson),
    })?;
    let found = accounts::find_by_name(platform, name.as_str()).await?;
    let found = found.filter(|account| account.suspended_at.is_none());
    found
        .map(|account| account.id)
        .ok_or_else(|| refused(FieldCode::NoSuchPerson))
}
