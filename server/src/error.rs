//! What can go wrong, each variant documented by the answer it gives. Causes of 5xx go to the log, never to the reader.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sea_orm::{DbErr, SqlErr};
use shared::fields::{FieldCode, FieldErrors};

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What a service answers when it does not do as asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// 401: the act needs a person; pages send to the log-in page and back.
    #[error("not logged in")]
    LoggedOut,
    /// 404: it does not exist, or this person may not know that it does.
    #[error("not found")]
    NotFound,
    /// 403: the person sees the thing but may not do this to it.
    #[error("forbidden")]
    Forbidden,
    /// 403: the request was made by a page of another host; nothing was read or done.
    #[error("sent by a page of another host")]
    Foreign,
    /// 422: refused fields; pages show the form again with the values kept.
    #[error("invalid: {0:?}")]
    Invalid(FieldErrors),
    /// 405: the address exists, this method does not.
    #[error("method not allowed")]
    NoSuchMethod,
    /// 413: the body is larger than allowed.
    #[error("too large")]
    TooLarge,
    /// 409: the state does not allow it now. The code is the key `conflict-<code>` of the locales.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// 429: too many tries; the seconds to wait.
    #[error("too many requests")]
    TooMany(u64),
    /// 503: a part is away for a moment.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// 500: our fault; the cause is in the log under the request's id.
    #[error("internal: {0}")]
    Internal(String),
}

impl Error {
    /// One refused field.
    #[must_use]
    pub fn field(field: &str, code: FieldCode) -> Self {
        Self::Invalid(FieldErrors::one(field, code))
    }

    /// An error of ours, from anything that can say what happened.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        Self::Internal(cause.to_string())
    }

    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::LoggedOut => StatusCode::UNAUTHORIZED,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::Foreign => StatusCode::FORBIDDEN,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NoSuchMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The word for this kind of error in JSON and in the keys of the locales (`error-<code>`).
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::LoggedOut => "logged-out",
            Self::NotFound => "not-found",
            Self::Forbidden => "forbidden",
            Self::Foreign => "foreign",
            Self::Invalid(_) => "invalid",
            Self::NoSuchMethod => "no-such-method",
            Self::TooLarge => "too-large",
            Self::Conflict(_) => "conflict",
            Self::TooMany(_) => "too-many",
            Self::Unavailable(_) => "unavailable",
            Self::Internal(_) => "internal",
        }
    }

    /// Writes the cause of a 5xx to the log.
    pub fn log(&self) {
        if self.status().is_server_error() {
            tracing::error!(error = %self, "request failed");
        }
    }
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        Self::Internal(error.to_string())
    }
}

impl From<FieldErrors> for Error {
    fn from(errors: FieldErrors) -> Self {
        Self::Invalid(errors)
    }
}

/// Turns a violated unique index into a field error, at the call that may cause it.
pub trait OnUnique<T> {
    /// # Errors
    /// `Invalid` with `field: taken` when the database refused a duplicate; else the database's error as `Internal`.
    fn on_unique(self, field: &str) -> Result<T>;
    /// # Errors
    /// `Conflict(code)` when the database refused a duplicate; else the database's error as `Internal`.
    fn on_unique_conflict(self, code: &'static str) -> Result<T>;
}

impl<T> OnUnique<T> for std::result::Result<T, DbErr> {
    fn on_unique(self, field: &str) -> Result<T> {
        self.map_err(|error| match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Error::field(field, FieldCode::Taken),
            _ => error.into(),
        })
    }

    fn on_unique_conflict(self, code: &'static str) -> Result<T> {
        self.map_err(|error| match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Error::Conflict(code),
            _ => error.into(),
        })
    }
}

/// The body of an error of the JSON API.
#[derive(serde::Serialize, utoipa::ToSchema)]
pub struct ErrorBody {
    /// Kind of error, as `not-found`.
    pub error: &'static str,
    /// Which state is in the way, for `conflict`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conflict: Option<&'static str>,
    /// Codes by field, for `invalid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<std::collections::BTreeMap<String, Vec<String>>>)]
    pub fields: Option<FieldErrors>,
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        self.log();
        let (status, error) = (self.status(), self.code());
        let wait = if let Self::TooMany(seconds) = &self {
            Some(*seconds)
        } else {
            None
        };
        let conflict = if let Self::Conflict(code) = &self {
            Some(*code)
        } else {
            None
        };
        let fields = if let Self::Invalid(fields) = self {
            Some(fields)
        } else {
            None
        };
        let mut response = (
            status,
            Json(ErrorBody {
                error,
                conflict,
                fields,
            }),
        )
            .into_response();
        if let Some(seconds) = wait {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
