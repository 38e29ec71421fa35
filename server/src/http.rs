//! What every answer has in common: a request id, a log line without addresses, security headers, limits.

use crate::accounts::identify;
use crate::error::Error;
use crate::limits;
use crate::platform::Platform;
use crate::public_pages::{self, PublicRoutes};
use crate::routes::Route;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{DefaultBodyLimit, MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use shared::fields::FieldCode;
use shared::ids::RequestId;
use shared::permissions::Operation;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Instant;
use tower::{Layer, ServiceExt, service_fn};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::{CsrfLayer, ProtectionError, ProtectionErrorKind};

/// The largest body of a form or of JSON, in bytes.
pub const MAX_BODY: usize = 1 << 20;

/// Puts everything around `router` that answers have in common, and the platform into it. `table` says which pages are public.
pub fn surround(router: Router<Platform>, table: &[Route], platform: &Platform) -> Router {
    let public = table
        .iter()
        .filter(|route| route.operation == Operation::PublicRead && route.method == Method::GET);
    let public: PublicRoutes = Arc::new(public.map(|route| route.path.clone()).collect());
    router
        .layer(middleware::from_fn_with_state(platform.clone(), identify))
        .layer(middleware::from_fn(refuse_foreign))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(CatchPanicLayer::custom(|_| {
            Error::internal("a handler panicked").into_response()
        }))
        .layer(middleware::from_fn_with_state(platform.clone(), observe))
        // Pages are sent over slow networks: a list of 50 shrinks to a sixth. Level 5 makes them a tenth smaller than 4 for half
        // a millisecond more in 80 kB; 6 gains next to nothing. Built files come compressed already and stay as they are.
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(5)))
        .layer(middleware::from_fn_with_state(
            (platform.clone(), public),
            public_pages::keep,
        ))
        .with_state(platform.clone())
}

/// On the answer to a request that a page of another host made: pages draw it in the reader's words.
#[derive(Clone, Debug)]
pub struct Foreign {
    /// The form that was sent, as it came. Only when the browser did not say itself that it came from elsewhere: then it may be an old
    /// browser behind a proxy that changes the host, and what somebody wrote shall not be lost.
    pub form: Option<String>,
}

/// Refuses what pages of other hosts send: the rule of `tower-http`, asked with the head of the request alone.
async fn refuse_foreign(request: Request, next: Next) -> Response {
    let mut question = Request::new(Body::empty());
    request.method().clone_into(question.method_mut());
    request.uri().clone_into(question.uri_mut());
    for name in [header::HOST, header::ORIGIN, HeaderName::from_static("sec-fetch-site")] {
        for value in request.headers().get_all(&name) {
            question.headers_mut().append(name.clone(), value.clone());
        }
    }
    let passes = service_fn(|_: Request| async { Ok::<_, Infallible>(StatusCode::OK.into_response()) });
    let answer = match CsrfLayer::new().layer(passes).oneshot(question).await {
        Ok(answer) => answer,
        Err(never) => match never {},
    };
    if answer.status() == StatusCode::OK {
        return next.run(request).await;
    }
    let kind = answer.extensions().get::<ProtectionError>().map(ProtectionError::kind);
    let is_form = request
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let form = if is_form && kind == Some(ProtectionErrorKind::CrossOriginRequestFromOldBrowser) {
        let bytes = to_bytes(request.into_body(), MAX_BODY).await.ok();
        bytes.and_then(|bytes| String::from_utf8(bytes.to_vec()).ok())
    } else {
        None
    };
    let mut response = Error::Foreign.into_response();
    response.extensions_mut().insert(Foreign { form });
    response
}

/// Gives the request an id, counts it, logs it, and sets the headers that every answer carries.
async fn observe(State(platform): State<Platform>, mut request: Request, next: Next) -> Response {
    let id: RequestId = platform.clock.new_id();
    request.extensions_mut().insert(id);
    let method = request.method().clone();
    // The route's pattern, not the address: ids and codes stay out of logs and metrics.
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("none", MatchedPath::as_str)
        .to_owned();
    let started = Instant::now();
    let span = tracing::info_span!("request", %id, %method, %route);
    let mut response = tracing::Instrument::instrument(next.run(request), span).await;
    let seconds = started.elapsed().as_secs_f64();
    let status = response.status().as_u16();
    tracing::debug!(%id, %method, %route, status, seconds, "answered");
    metrics::counter!("http_requests_total", "method" => method.to_string(), "route" => route.clone(), "status" => status.to_string()).increment(1);
    metrics::histogram!("http_request_seconds", "route" => route).record(seconds);

    let headers = response.headers_mut();
    if let Ok(value) = HeaderValue::from_str(&id.to_string()) {
        headers.insert(HeaderName::from_static("x-request-id"), value);
    }
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), geolocation=(), microphone=(), payment=()",
        ),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static(
            "default-src 'none'; frame-ancestors 'none'; sandbox",
        ));
    if method != Method::GET {
        headers
            .entry(header::CACHE_CONTROL)
            .or_insert(HeaderValue::from_static("no-store"));
    }
    response
}

/// Stands before the JSON API: counts requests, and gives every refusal the shape of an error, also those of axum itself.
pub async fn answer_api(State(platform): State<Platform>, mut request: Request, next: Next) -> Response {
    if let Err(error) = limits::admit(&platform, &mut request) {
        return error.into_response();
    }
    let response = next.run(request).await;
    let is_json = |response: &Response| {
        let kind = response
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok());
        kind.is_some_and(|kind| kind.starts_with("application/json"))
    };
    match response.status() {
        status if !status.is_client_error() || is_json(&response) => response,
        StatusCode::METHOD_NOT_ALLOWED => Error::NoSuchMethod.into_response(),
        StatusCode::PAYLOAD_TOO_LARGE => Error::TooLarge.into_response(),
        StatusCode::NOT_FOUND => Error::NotFound.into_response(),
        StatusCode::BAD_REQUEST | StatusCode::UNSUPPORTED_MEDIA_TYPE | StatusCode::UNPROCESSABLE_ENTITY => {
            Error::field("body", FieldCode::Unknown).into_response()
        }
        _ => response,
    }
}

/// Whether a WebSocket upgrade comes from a page of ours: one `Origin`, whose host is the request's own.
#[must_use]
pub fn is_same_origin(headers: &HeaderMap) -> bool {
    let mut origins = headers.get_all(header::ORIGIN).iter();
    let (Some(origin), None) = (origins.next(), origins.next()) else {
        return false;
    };
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let authority = origin.to_str().ok().and_then(|origin| {
        origin
            .strip_prefix("https://")
            .or_else(|| origin.strip_prefix("http://"))
    });
    matches!((authority, host), (Some(authority), Some(host)) if authority == host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn upgrade(origins: &[&str]) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, HeaderValue::from_static("lab.example:3000"));
        for origin in origins {
            headers.append(header::ORIGIN, HeaderValue::from_str(origin).unwrap());
        }
        is_same_origin(&headers)
    }

    #[test]
    fn only_a_page_of_ours_may_open_a_socket() {
        assert!(upgrade(&["http://lab.example:3000"]));
        for wrong in [
            "null",
            "",
            "http://lab.example",
            "http://lab.example:3001",
            "http://sub.lab.example:3000",
            "http://lab.example:3000.evil.example",
            "http://evil.example/lab.example:3000",
            "ftp://lab.example:3000",
        ] {
            assert!(!upgrade(&[wrong]), "{wrong}");
        }
        assert!(!upgrade(&[]));
        assert!(!upgrade(&["http://lab.example:3000", "http://lab.example:3000"]));
    }
}
