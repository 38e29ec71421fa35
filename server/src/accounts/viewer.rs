//! The one who asks.

use crate::error::{Error, Result};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use shared::ids::{AccountId, ProcessId, SessionId};
use shared::permissions::{Grant, Object, Operation, Role, Scope, may};
use std::convert::Infallible;
use std::sync::Arc;

/// Somebody or nobody; cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Viewer(Option<Arc<Person>>);

/// A person who is logged in.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: AccountId,
    /// None when the platform acts for the person, as in the demo data.
    pub session: Option<SessionId>,
    pub pseudonym: String,
    /// The roles held at this moment.
    pub grants: Vec<Grant>,
}

impl Viewer {
    #[must_use]
    pub fn anonymous() -> Self {
        Self(None)
    }

    #[must_use]
    pub fn person_is(person: Person) -> Self {
        Self(Some(Arc::new(person)))
    }

    #[must_use]
    pub fn account_id(&self) -> Option<AccountId> {
        self.0.as_ref().map(|person| person.id)
    }

    #[must_use]
    pub fn is_signed_in(&self) -> bool {
        self.0.is_some()
    }

    /// The person.
    ///
    /// # Errors
    /// `LoggedOut` when nobody is logged in.
    pub fn person(&self) -> Result<&Person> {
        self.0.as_deref().ok_or(Error::LoggedOut)
    }

    #[must_use]
    pub fn may(&self, operation: Operation, object: &Object) -> bool {
        let grants = self.0.as_ref().map_or(&[][..], |person| &person.grants);
        may(self.is_signed_in(), grants, operation, object)
    }

    /// Goes on only when the person may do `operation` to `object`.
    ///
    /// # Errors
    /// `LoggedOut` for nobody, `Forbidden` for somebody who may not.
    pub fn require(&self, operation: Operation, object: &Object) -> Result<()> {
        match (self.may(operation, object), self.is_signed_in()) {
            (true, _) => Ok(()),
            (false, false) => Err(Error::LoggedOut),
            (false, true) => Err(Error::Forbidden),
        }
    }

    /// Whether the person holds `role` in `scope` itself.
    #[must_use]
    pub fn holds(&self, role: Role, scope: Scope) -> bool {
        self.0
            .as_ref()
            .is_some_and(|person| person.grants.contains(&Grant { role, scope }))
    }

    /// The editions in which the person holds `role`.
    #[must_use]
    pub fn processes_as(&self, role: Role) -> Vec<ProcessId> {
        let grants = self.0.as_ref().map_or(&[][..], |person| &person.grants);
        let of_role = grants.iter().filter(|grant| grant.role == role);
        of_role
            .filter_map(|grant| match grant.scope {
                Scope::Process(id) => Some(id),
                _ => None,
            })
            .collect()
    }

    /// Whether the person holds `role` anywhere, for menus.
    #[must_use]
    pub fn holds_anywhere(&self, role: Role) -> bool {
        self.0
            .as_ref()
            .is_some_and(|person| person.grants.iter().any(|grant| grant.role == role))
    }
}

impl<S: Sync> FromRequestParts<S> for Viewer {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> std::result::Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().cloned().unwrap_or_default())
    }
}
