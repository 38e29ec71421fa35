//! From cookies to a [`Viewer`], once a request.

use super::Viewer;
use super::session::{self, NewSession, SESSION_LIFE};
use crate::error::Result;
use crate::platform::Platform;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use shared::time::Timestamp;

const ACCESS: &str = "__Host-access";
const REFRESH: &str = "__Host-refresh";

/// What a log-in or log-out does to the browser's cookies; add it to the answer.
pub enum Cookies {
    Set(NewSession),
    Clear,
}

impl Cookies {
    /// Writes the cookies into `headers`.
    pub fn apply(&self, headers: &mut HeaderMap) {
        let (access, refresh, life) = match self {
            Self::Set(new) => (
                new.access.as_str(),
                new.refresh.as_str(),
                SESSION_LIFE / Timestamp::SECOND,
            ),
            Self::Clear => ("", "", 0),
        };
        for (name, value) in [(ACCESS, access), (REFRESH, refresh)] {
            let cookie = Cookie::build((name, value))
                .path("/")
                .secure(true)
                .http_only(true)
                .same_site(SameSite::Lax)
                .max_age(time::Duration::seconds(life))
                .build();
            if let Ok(value) = HeaderValue::from_str(&cookie.to_string()) {
                headers.append(header::SET_COOKIE, value);
            }
        }
        if matches!(self, Self::Clear) {
            headers.insert("clear-site-data", HeaderValue::from_static("\"cache\", \"storage\""));
        }
    }
}

/// Finds out who asks and puts the [`Viewer`] into the request.
///
/// # Errors
/// The database's.
pub async fn identify(State(platform): State<Platform>, mut request: Request, next: Next) -> Result<Response> {
    let jar = CookieJar::from_headers(request.headers());
    let (access, refresh) = (jar.get(ACCESS).map(Cookie::value), jar.get(REFRESH).map(Cookie::value));
    let (viewer, new) = if access.is_some() || refresh.is_some() {
        session::resolve(&platform, access, refresh).await?
    } else {
        (Viewer::anonymous(), None)
    };
    let signed_in = viewer.is_signed_in();
    request.extensions_mut().insert(viewer);
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    if let Some(new) = new
        && !headers.contains_key(header::SET_COOKIE)
    {
        Cookies::Set(new).apply(headers);
    }
    if signed_in {
        // A page of one person is never another's, whatever lies in between; the back button after log-out shows nothing.
        headers
            .entry(header::CACHE_CONTROL)
            .or_insert(HeaderValue::from_static("no-store"));
    }
    Ok(response)
}
