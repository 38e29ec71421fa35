//! Public pages that are kept in memory for people who are not logged in.
//!
//! A page is kept with the version of the data it was drawn from ([`Db::data_version`](crate::db::Db::data_version)), and given only
//! to those whose request came before that version changed: nobody ever sees a page older than the last write. Requests that arrive
//! together ask the database once. Since pages also tell the time, none is kept longer than [`LIFE`].
//!
//! How to use: routes with `Operation::PublicRead` are kept by themselves. Only whole answers without cookies and scripts are.

use crate::error::Result;
use crate::platform::Platform;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use shared::ids::RequestId;
use shared::time::Timestamp;
use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// How long a page is kept at most, in milliseconds.
const LIFE: i64 = 1_000;
/// Bytes of the largest page that is kept, and of all of them.
const LARGEST: usize = 1 << 20;
const ALL: usize = 32 << 20;

/// The patterns of the routes whose pages may be kept, as `/{lang}/glossary`.
pub type PublicRoutes = Arc<HashSet<String>>;

/// What two requests must share to get the same bytes.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    address: String,
    encodings: Option<HeaderValue>,
    saves_data: Option<HeaderValue>,
}

struct Kept {
    at: Timestamp,
    headers: HeaderMap,
    body: Bytes,
}

#[derive(Default)]
struct Shelf {
    version: Arc<str>,
    pages: HashMap<Key, Arc<Kept>>,
    bytes: usize,
}

/// The pages in memory.
#[derive(Default)]
pub struct PublicPages {
    shelf: Mutex<Shelf>,
    /// Requests that have asked for the version so far.
    arrived: AtomicU64,
    /// The last version that was read, and how many requests had arrived before it was.
    read: tokio::sync::Mutex<(u64, Arc<str>)>,
}

impl PublicPages {
    /// The version of the data at some moment after this call, read once for all who ask meanwhile.
    async fn version(&self, platform: &Platform) -> Result<Arc<str>> {
        let place = self.arrived.fetch_add(1, Ordering::SeqCst) + 1;
        let mut read = self.read.lock().await;
        if read.0 < place {
            let arrived = self.arrived.load(Ordering::SeqCst);
            *read = (arrived, platform.db.data_version().await?.into());
        }
        Ok(read.1.clone())
    }

    fn find(&self, key: &Key, version: &Arc<str>, now: Timestamp) -> Option<Arc<Kept>> {
        let shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = shelf.pages.get(key).filter(|_| shelf.version == *version)?;
        (0..LIFE).contains(&now.since(kept.at)).then(|| kept.clone())
    }

    fn keep(&self, key: Key, version: Arc<str>, page: Arc<Kept>) {
        let mut shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        if shelf.version != version || shelf.bytes + page.body.len() > ALL {
            *shelf = Shelf {
                version,
                ..Shelf::default()
            };
        }
        shelf.bytes += page.body.len();
        if let Some(before) = shelf.pages.insert(key, page) {
            shelf.bytes -= before.body.len();
        }
    }
}

/// Answers with a kept page, or keeps the answer.
pub async fn keep(
    State((platform, routes)): State<(Platform, PublicRoutes)>,
    request: Request,
    next: Next,
) -> Response {
    let Some(key) = key_of(&request, &routes) else {
        return next.run(request).await;
    };
    let Ok(version) = platform.public_pages.version(&platform).await else {
        return next.run(request).await;
    };
    let now = platform.clock.now();
    if let Some(page) = platform.public_pages.find(&key, &version, now) {
        metrics::counter!("public_pages_total", "answer" => "kept").increment(1);
        return page.answer(platform.clock.new_id());
    }
    metrics::counter!("public_pages_total", "answer" => "drawn").increment(1);
    let response = next.run(request).await;
    if !may_be_kept(&response) {
        return response;
    }
    let (parts, body) = response.into_parts();
    // A page is in memory as a whole already.
    let body = match to_bytes(body, usize::MAX).await {
        Ok(body) => body,
        Err(error) => return crate::Error::internal(error).into_response(),
    };
    if body.len() > LARGEST {
        return Response::from_parts(parts, Body::from(body));
    }
    let page = Kept {
        at: now,
        headers: parts.headers.clone(),
        body: body.clone(),
    };
    platform.public_pages.keep(key, version, Arc::new(page));
    Response::from_parts(parts, Body::from(body))
}

impl Kept {
    fn answer(&self, request: RequestId) -> Response {
        let mut response = Response::new(Body::from(self.body.clone()));
        *response.headers_mut() = self.headers.clone();
        if let Ok(value) = HeaderValue::from_str(&request.to_string()) {
            response
                .headers_mut()
                .insert(HeaderName::from_static("x-request-id"), value);
        }
        response
    }
}

/// None for a request whose answer is for one person, or not a public page.
fn key_of(request: &Request, routes: &PublicRoutes) -> Option<Key> {
    let headers = request.headers();
    let is_public = request.method() == Method::GET
        && !headers.contains_key(header::COOKIE)
        && !headers.contains_key(header::AUTHORIZATION)
        && routes.contains(request.extensions().get::<MatchedPath>()?.as_str());
    is_public.then(|| Key {
        address: request
            .uri()
            .path_and_query()
            .map(ToString::to_string)
            .unwrap_or_default(),
        encodings: headers.get(header::ACCEPT_ENCODING).cloned(),
        saves_data: headers.get("save-data").cloned(),
    })
}

/// A whole page that sets no cookie and lets no script run by a number used once.
fn may_be_kept(response: &Response) -> bool {
    let headers = response.headers();
    let starts = |name: HeaderName, start: &str| {
        let value = headers.get(name).and_then(|value| value.to_str().ok());
        value.is_some_and(|value| value.starts_with(start))
    };
    let policy = headers
        .get(header::CONTENT_SECURITY_POLICY)
        .and_then(|value| value.to_str().ok());
    response.status() == StatusCode::OK
        && starts(header::CONTENT_TYPE, "text/html")
        && !headers.contains_key(header::SET_COOKIE)
        && !starts(header::CACHE_CONTROL, "no-store")
        && policy.is_some_and(|policy| !policy.contains("'nonce-"))
}
