//! Invitations: a link that gives one person a role in a scope, once.
//!
//! How to use from a feature: `invitations::create(platform, viewer, &object, new)`, where `object` says in which scopes the role's
//! scope lies (an organiser's process, say). An admin may give any role, an organiser those of [`BY_ORGANISERS`] in the own process.

use super::Viewer;
use super::entity::invitation::{ActiveModel, Column, Entity, Model};
use super::grants;
use super::tokens::secret_hash;
use crate::clock::random_bytes;
use crate::error::{Error, Result};
use crate::mail::Letter;
use crate::platform::Platform;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use shared::accounts::{Email, InvitationToken, check_invitation, invitation_expiry};
use shared::ids::InvitationId;
use shared::languages::Language;
use shared::permissions::{Object, Operation, Role, Scope};

/// The roles an organiser may invite to.
pub const BY_ORGANISERS: [Role; 3] = [Role::Juror, Role::Mentor, Role::Organiser];

/// What an invitation is made of.
#[derive(Clone, Debug)]
pub struct NewInvitation {
    pub role: Role,
    pub scope: Scope,
    /// For whom, to tell invitations apart; only those who invite read it.
    pub label: String,
    /// Days that the link works: 1 to 90, 14 when none.
    pub days: Option<i64>,
    /// Where to send the link, in which language; without it the one who invites hands it over.
    pub send_to: Option<(Email, Language)>,
}

/// Makes an invitation and gives its link's token, which is not kept.
///
/// # Errors
/// `Forbidden` when the person may not invite to this role in this scope, or `object` does not lie in that scope.
pub async fn create(
    platform: &Platform,
    viewer: &Viewer,
    object: &Object,
    new: NewInvitation,
) -> Result<(InvitationId, String)> {
    viewer.require(Operation::InvitationManage, object)?;
    let is_admin = viewer.holds(Role::Admin, Scope::Platform);
    // Everything lies on the platform; a role that holds there is an admin's to give.
    let by_organiser = BY_ORGANISERS.contains(&new.role) && new.scope != Scope::Platform;
    if !object.lies_in(new.scope) || !(is_admin || by_organiser) {
        return Err(Error::Forbidden);
    }
    let token = InvitationToken::from_bytes(random_bytes());
    let tx = platform.begin(viewer).await?;
    let id: InvitationId = tx.new_id();
    let (kind, scope_id) = new.scope.to_columns();
    let row = ActiveModel {
        id: Set(id),
        hash: Set(secret_hash(token.reveal())),
        role: Set(new.role),
        scope_kind: Set(kind.to_owned()),
        scope_id: Set(scope_id),
        label: Set(new.label),
        created_by: Set(tx.actor),
        created_at: Set(tx.now),
        expires_at: Set(invitation_expiry(tx.now, new.days)),
        used_by: Set(None),
        used_at: Set(None),
        revoked_at: Set(None),
    };
    row.insert(&tx.db).await?;
    if let Some((email, language)) = new.send_to {
        let link = format!(
            "{}/{}/invitations/{}",
            platform.config.public_url,
            language.as_str(),
            token.reveal()
        );
        tx.mail(Letter::new(email.as_str(), language, "invitation", &[("link", link)]))
            .await?;
    }
    let detail = serde_json::json!({ "role": new.role.as_str(), "scope": kind, "scope_id": scope_id });
    tx.audit("invitation.create", ("invitation", id.0), detail).await?;
    tx.commit().await?;
    Ok((id, token.reveal().to_owned()))
}

/// The invitation behind a link, if it still works.
///
/// # Errors
/// `NotFound` when the link is none of ours; `Conflict` that says why it does not work any more.
pub async fn find(platform: &Platform, raw: &str) -> Result<Model> {
    let found = find_any(platform.db.read(), raw).await?;
    check(&found, platform.clock.now())?;
    Ok(found)
}

async fn find_any(db: &impl sea_orm::ConnectionTrait, raw: &str) -> Result<Model> {
    let token = InvitationToken::parse(raw).map_err(|_| Error::NotFound)?;
    Entity::find()
        .filter(Column::Hash.eq(secret_hash(token.reveal())))
        .one(db)
        .await?
        .ok_or(Error::NotFound)
}

fn check(invitation: &Model, now: shared::time::Timestamp) -> Result<()> {
    use shared::accounts::InvitationRefused::{Expired, Revoked, Used};
    check_invitation(&invitation.facts(), now).map_err(|refused| {
        Error::Conflict(match refused {
            Used => "invitation-used",
            Revoked => "invitation-revoked",
            Expired => "invitation-expired",
        })
    })
}

/// Gives the person the role of the invitation and uses it up.
///
/// # Errors
/// As [`find`]; `LoggedOut` for nobody.
pub async fn accept(platform: &Platform, viewer: &Viewer, raw: &str) -> Result<Model> {
    let account = viewer.person()?.id;
    let tx = platform.begin(viewer).await?;
    let invitation = find_any(&tx.db, raw).await?;
    check(&invitation, tx.now)?;
    let scope = invitation.scope().ok_or(Error::NotFound)?;
    let row = ActiveModel {
        id: Set(invitation.id),
        used_by: Set(Some(account)),
        used_at: Set(Some(tx.now)),
        // What it said about a person is not needed any more.
        label: Set(String::new()),
        ..Default::default()
    };
    row.update(&tx.db).await?;
    grants::give(&tx, account, invitation.role, scope).await?;
    tx.audit(
        "invitation.accept",
        ("invitation", invitation.id.0),
        serde_json::json!({}),
    )
    .await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(invitation)
}

/// Invitations that the person may manage, newest first: all for an admin, else those in `scopes` that the person organises.
///
/// # Errors
/// `Forbidden` to those who may manage none.
pub async fn list(
    platform: &Platform,
    viewer: &Viewer,
    scopes: &[Scope],
    before: Option<InvitationId>,
    limit: u64,
) -> Result<Vec<Model>> {
    let mut matches = Condition::any();
    if viewer.may(Operation::InvitationManage, &Object::platform()) {
        matches = matches.add(Column::Id.is_not_null());
    } else {
        for scope in scopes {
            viewer.require(Operation::InvitationManage, &Object::in_scope(*scope))?;
            let (kind, id) = scope.to_columns();
            matches = matches.add(
                Condition::all()
                    .add(Column::ScopeKind.eq(kind))
                    .add(Column::ScopeId.eq(id)),
            );
        }
        if scopes.is_empty() {
            viewer.require(Operation::InvitationManage, &Object::platform())?;
        }
    }
    let mut query = Entity::find().filter(matches).order_by_desc(Column::Id).limit(limit);
    if let Some(before) = before {
        query = query.filter(Column::Id.lt(before));
    }
    Ok(query.all(platform.db.read()).await?)
}

/// Takes an unused invitation back. Taking it back twice is no error.
///
/// # Errors
/// `NotFound` when there is none or the person may not manage it.
pub async fn revoke(platform: &Platform, viewer: &Viewer, id: InvitationId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let invitation = Entity::find_by_id(id).one(&tx.db).await?.ok_or(Error::NotFound)?;
    let object = invitation.scope().map_or_else(Object::platform, Object::in_scope);
    let is_own = invitation.created_by.is_some() && invitation.created_by == viewer.account_id();
    if !viewer.may(Operation::InvitationManage, &object) && !is_own {
        return Err(Error::NotFound);
    }
    Entity::update_many()
        .col_expr(Column::RevokedAt, Expr::value(tx.now))
        .filter(Column::Id.eq(id))
        .filter(Column::RevokedAt.is_null())
        .filter(Column::UsedAt.is_null())
        .exec(&tx.db)
        .await?;
    tx.audit("invitation.revoke", ("invitation", id.0), serde_json::json!({}))
        .await?;
    tx.commit().await
}
