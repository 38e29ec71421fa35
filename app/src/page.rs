//! A page: who asks, in which language, and how a view becomes an answer.
//!
//! How to use: a handler takes [`Page`], awaits its data, and returns `Ok(page.render(|| Document::new(title, view! { … })))`. It
//! ends with `?` on a service's error: the error page is drawn in the person's language, or the log-in page is shown first.

use crate::errors::PageError;
use crate::layout::Shell;
use axum::extract::{FromRequestParts, OriginalUri, RawPathParams};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use server::accounts::{Cookies, Viewer};
use server::limits::Visitor;
use server::{Error, Platform};
use shared::ids::RequestId;
use shared::languages::{Language, negotiate};
use shared::time::Timestamp;
use std::sync::Arc;

/// What a page handler returns.
pub type PageResult = Result<Response, PageError>;

/// Everything that all pages know.
#[derive(Clone)]
pub struct Page {
    pub platform: Platform,
    pub viewer: Viewer,
    pub language: Language,
    /// The address after the language, as `/teams/7?after=3`.
    pub path: String,
    pub request: Option<RequestId>,
    pub now: Timestamp,
    /// Allows the scripts of this answer.
    pub nonce: Arc<str>,
    /// Where the request comes from, for limits.
    pub visitor: Visitor,
    /// The browser asks for little data (`Save-Data: on`): the letters that are on the device do.
    pub saves_data: bool,
}

/// What a handler hands over to be drawn.
pub struct Document {
    title: String,
    body: AnyView,
    status: StatusCode,
    scripts: Vec<&'static str>,
    is_bare: bool,
}

impl Document {
    /// A page without any script.
    #[must_use]
    pub fn new(title: String, body: impl IntoView + 'static) -> Self {
        Self {
            title,
            body: body.into_any(),
            status: StatusCode::OK,
            scripts: Vec::new(),
            is_bare: false,
        }
    }

    /// Without the frame of the other pages: for a screen that all look at and nobody presses.
    #[must_use]
    pub fn bare(mut self) -> Self {
        self.is_bare = true;
        self
    }

    /// A page with a form: 422 when the form comes back refused, 409 when something else than its fields stood in the way.
    #[must_use]
    pub fn of_form(title: String, state: &crate::forms::FormState, body: impl IntoView + 'static) -> Self {
        let document = Self::new(title, body);
        if state.conflict.is_some() {
            document.with_status(StatusCode::CONFLICT)
        } else if state.errors.is_empty() {
            document
        } else {
            document.refused()
        }
    }

    /// The page holds islands: their library is loaded.
    #[must_use]
    pub fn with_islands(self) -> Self {
        self.with_script("islands.js")
    }

    /// Loads a built script, by its plain name.
    #[must_use]
    pub fn with_script(mut self, name: &'static str) -> Self {
        self.scripts.push(name);
        self
    }

    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// The same page again after refused input.
    #[must_use]
    pub fn refused(self) -> Self {
        self.with_status(StatusCode::UNPROCESSABLE_ENTITY)
    }
}

impl Page {
    /// Draws a page. The closure runs where views find language, viewer and page in their context.
    #[must_use]
    pub fn render(&self, make: impl FnOnce() -> Document) -> Response {
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
        let (html, status, has_scripts) = owner.with(|| {
            provide_context(self.language);
            provide_context(self.viewer.clone());
            provide_context(self.clone());
            let document = make();
            let has_scripts = !document.scripts.is_empty();
            let status = document.status;
            let html = view! { <Shell title=document.title scripts=document.scripts body=document.body is_bare=document.is_bare /> }.to_html();
            (html, status, has_scripts)
        });
        owner.unset_with_forced_cleanup();
        // Leptos marks places for hydration by `<!>`, which is no valid HTML: islands read an empty comment just as well, and a
        // page without islands needs none. User text cannot hold the mark, since `<` is escaped in it.
        let html = html.replace("<!>", if has_scripts { "<!---->" } else { "" });
        let mut response = (status, Html(html)).into_response();
        let policy = content_security_policy(has_scripts.then_some(&*self.nonce));
        response
            .headers_mut()
            .append(header::VARY, HeaderValue::from_static("save-data"));
        if let Ok(policy) = HeaderValue::from_str(&policy) {
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        response
    }

    /// Draws a part of a page without its frame, for a script that puts it into the page.
    #[must_use]
    pub fn render_part(&self, make: impl FnOnce() -> AnyView) -> Response {
        Html(self.part(make)).into_response()
    }

    /// The text of such a part.
    #[must_use]
    pub fn part(&self, make: impl FnOnce() -> AnyView) -> String {
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
        let html = owner.with(|| {
            provide_context(self.language);
            provide_context(self.viewer.clone());
            provide_context(self.clone());
            make().to_html()
        });
        owner.unset_with_forced_cleanup();
        html.replace("<!>", "")
    }

    /// Words in this page's language outside of a view: what is stored, or fills a form.
    #[must_use]
    pub fn say<T>(&self, words: impl FnOnce() -> T) -> T {
        let owner = Owner::new();
        let said = owner.with(|| {
            provide_context(self.language);
            words()
        });
        owner.unset_with_forced_cleanup();
        said
    }

    /// The address of `path` (as `/teams`) in this page's language.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        format!("/{}{path}", self.language.as_str())
    }

    /// Goes on to `path` after a form was accepted.
    #[must_use]
    pub fn redirect(&self, path: &str) -> Response {
        Redirect::to(&self.link(path)).into_response()
    }

    /// Goes on to `path`, which then says the text `done-<key>`.
    #[must_use]
    pub fn redirect_done(&self, path: &str, key: &str) -> Response {
        let joint = if path.contains('?') { '&' } else { '?' };
        self.redirect(&format!("{path}{joint}done={key}"))
    }

    /// Like [`Page::redirect_done`], with the cookies of a log-in or log-out.
    #[must_use]
    pub fn redirect_with(&self, path: &str, cookies: &Cookies) -> Response {
        let mut response = self.redirect(path);
        cookies.apply(response.headers_mut());
        response
    }

    /// The value of `name` in the address, decoded; empty when absent.
    #[must_use]
    pub fn query(&self, name: &str) -> String {
        let query = self.path.split_once('?').map_or("", |(_, query)| query);
        crate::forms::Form::parse(query).get(name).to_owned()
    }
}

/// The page that is being drawn.
///
/// # Panics
/// Outside of [`Page::render`]: a mistake of the programmer.
#[must_use]
pub fn use_page() -> Page {
    expect_context::<Page>()
}

/// The address of `path` in the language of the page that is being drawn.
#[must_use]
pub fn link(path: &str) -> String {
    use_page().link(path)
}

/// What a browser may load and run for an answer: ours only, and scripts only on a page that has some.
fn content_security_policy(nonce: Option<&str>) -> String {
    let scripts = nonce.map_or_else(
        || "script-src 'none'".to_owned(),
        |nonce| format!("script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'"),
    );
    format!(
        "default-src 'none'; {scripts}; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; font-src 'self'; manifest-src 'self'; \
         form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    )
}

impl FromRequestParts<Platform> for Page {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, platform: &Platform) -> Result<Self, PageError> {
        let uri = match OriginalUri::from_request_parts(parts, platform).await {
            Ok(OriginalUri(uri)) => uri,
            Err(never) => match never {},
        };
        let whole = uri.path_and_query().map_or("/", |path| path.as_str());
        let in_path = match RawPathParams::from_request_parts(parts, platform).await {
            Ok(params) => params
                .iter()
                .find(|(name, _)| *name == "lang")
                .map(|(_, word)| Language::parse(word)),
            Err(_) => None,
        };
        let outside = Self::outside(parts, platform);
        match in_path {
            Some(Ok(language)) => Ok(Self {
                language,
                path: whole.get(3..).unwrap_or_default().to_owned(),
                ..outside
            }),
            Some(Err(_)) => Err(Error::NotFound.into()),
            None => Ok(outside),
        }
    }
}

impl Page {
    /// A page at an address that no route gives a language: the one it begins with, or the visitor's preferred one.
    #[must_use]
    pub fn outside(parts: &Parts, platform: &Platform) -> Self {
        let first = parts.uri.path().split('/').nth(1).unwrap_or_default();
        Self {
            platform: platform.clone(),
            viewer: parts.extensions.get::<Viewer>().cloned().unwrap_or_default(),
            language: Language::parse(first).unwrap_or_else(|_| preferred_language(&parts.headers)),
            path: String::new(),
            request: parts.extensions.get::<RequestId>().copied(),
            now: platform.clock.now(),
            nonce: new_nonce(),
            visitor: parts.extensions.get::<Visitor>().copied().unwrap_or_default(),
            saves_data: parts.headers.get("save-data").is_some_and(|value| value == "on"),
        }
    }
}

fn new_nonce() -> Arc<str> {
    uuid::Uuid::new_v4().simple().to_string().into()
}

/// The language for an address without one: the cookie of the last choice, then what the browser asks for, then English.
#[must_use]
pub fn preferred_language(headers: &HeaderMap) -> Language {
    let text = |name| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    let cookie = text(header::COOKIE)
        .split(';')
        .find_map(|cookie| cookie.trim().strip_prefix("language="))
        .and_then(|word| Language::parse(word).ok());
    cookie
        .or_else(|| negotiate(text(header::ACCEPT_LANGUAGE)))
        .unwrap_or(Language::English)
}
