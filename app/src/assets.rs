//! Built scripts, styles and fonts: found by their plain name, served by their hashed one, compressed beforehand.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use server::{Error, Platform};
use std::collections::HashMap;
use std::path::Path as FilePath;
use std::sync::{Arc, OnceLock};

/// Where assets stand among the addresses.
const FOLDER: &str = "/assets/";

static ASSETS: OnceLock<Assets> = OnceLock::new();

/// What the build made.
#[derive(Default)]
struct Assets {
    /// Plain name → hashed name.
    names: HashMap<String, String>,
    /// Hashed name → the file as it is and compressed.
    files: HashMap<String, File>,
}

struct File {
    kind: HeaderValue,
    plain: Arc<[u8]>,
    brotli: Option<Arc<[u8]>>,
    gzip: Option<Arc<[u8]>>,
}

/// Reads what `make build` made in `folder` into memory; call once, before the first page.
///
/// # Errors
/// A sentence that says which file is missing and how to make it.
pub fn load(folder: &FilePath) -> Result<(), String> {
    let manifest = folder.join("manifest.json");
    let text = std::fs::read_to_string(&manifest).map_err(|error| {
        format!(
            "{}: {error}. Run `make build` first, or name the folder by --site-dir.",
            manifest.display()
        )
    })?;
    let names: HashMap<String, String> =
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", manifest.display()))?;
    let mut files = HashMap::new();
    for hashed in names.values() {
        let read = |suffix: &str| std::fs::read(folder.join(format!("{hashed}{suffix}"))).map(Arc::from);
        let plain = read("").map_err(|error| format!("{hashed}: {error}. Run `make build` again."))?;
        files.insert(
            hashed.clone(),
            File {
                kind: kind_of(hashed),
                plain,
                brotli: read(".br").ok(),
                gzip: read(".gz").ok(),
            },
        );
    }
    // A second load, as by a test in the same process, keeps the first.
    let _ = ASSETS.set(Assets { names, files });
    Ok(())
}

/// The address of the asset with this plain name, as `main.css`; tests run without a build and get the plain name.
#[must_use]
pub fn address(name: &str) -> String {
    let hashed = ASSETS
        .get()
        .and_then(|assets| assets.names.get(name))
        .map_or(name, String::as_str);
    format!("{FOLDER}{hashed}")
}

/// The route that serves them. Their names change with their content, so browsers keep them for a year.
pub fn router() -> Router<Platform> {
    Router::new()
        .route("/assets/{*name}", get(serve))
        .route("/room-worker.js", get(serve_worker))
}

/// The service worker of the rooms, under one address for ever: a browser asks for it again and again, and it stands above the rooms.
async fn serve_worker() -> Response {
    let assets = ASSETS.get();
    let file = assets.and_then(|assets| assets.files.get(assets.names.get("room-worker.js")?));
    let Some(file) = file else {
        return Error::NotFound.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; connect-src 'self'",
        ),
    ];
    (headers, axum::body::Bytes::from_owner(file.plain.clone())).into_response()
}

async fn serve(State(_): State<Platform>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let Some(file) = ASSETS.get().and_then(|assets| assets.files.get(&name)) else {
        return Error::NotFound.into_response();
    };
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let (bytes, encoding) = match (&file.brotli, &file.gzip) {
        (Some(bytes), _) if accepted.contains("br") => (bytes, Some("br")),
        (_, Some(bytes)) if accepted.contains("gzip") => (bytes, Some("gzip")),
        _ => (&file.plain, None),
    };
    let mut response = (StatusCode::OK, axum::body::Bytes::from_owner(bytes.clone())).into_response();
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, file.kind.clone());
    out.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

fn kind_of(name: &str) -> HeaderValue {
    HeaderValue::from_static(match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "woff2" => "font/woff2",
        "svg" => "image/svg+xml",
        "json" | "webmanifest" => "application/json",
        _ => "application/octet-stream",
    })
}
