//! The one route table, for pages, forms and the JSON API alike.
//!
//! How to use: each feature has `pub fn routes() -> Routes`; every route names the [`Operation`] that guards it, so a route
//! without a policy does not compile. `Routes::finish` gives axum's router, the table for tests, and the OpenAPI document.

use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use axum::extract::{FromRequest, Request};
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::de::DeserializeOwned;
use shared::fields::FieldCode;
use shared::permissions::{Allow, Operation, Relation};
use std::str::FromStr;
use utoipa::openapi::OpenApi;
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouter, UtoipaMethodRouterExt};

/// An identifier out of an address or a form; what is no identifier names nothing.
///
/// # Errors
/// `NotFound`.
pub fn id<T: FromStr>(raw: &str) -> Result<T> {
    raw.parse().map_err(|_| Error::NotFound)
}

/// The JSON body of a request. What cannot be read is refused on the field `body`, in the one shape of errors.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        match Json::from_request(request, state).await {
            Ok(Json(value)) => Ok(Self(value)),
            Err(_) => Err(Error::field("body", FieldCode::Unknown)),
        }
    }
}

/// One line of the route table.
#[derive(Clone, Debug)]
pub struct Route {
    pub method: Method,
    pub path: String,
    pub operation: Operation,
    /// Whether it is a door of sockets, which wants a real connection.
    pub is_socket: bool,
}

/// Routes of one or more features.
#[derive(Default)]
pub struct Routes {
    router: OpenApiRouter<Platform>,
    table: Vec<Route>,
}

impl Routes {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A page or a file: reads only.
    #[must_use]
    pub fn get<H, T>(mut self, path: &str, operation: Operation, handler: H) -> Self
    where
        H: Handler<T, Platform>,
        T: 'static,
    {
        self.note(Method::GET, path, operation, false);
        self.router = self.router.route(path, get(handler));
        self
    }

    /// The answer to a form.
    #[must_use]
    pub fn post<H, T>(mut self, path: &str, operation: Operation, handler: H) -> Self
    where
        H: Handler<T, Platform>,
        T: 'static,
    {
        self.note(Method::POST, path, operation, false);
        self.router = self.router.route(path, post(handler));
        self
    }

    /// One documented handler of the JSON API, as `routes!(list_teams)`.
    #[must_use]
    pub fn api(mut self, operation: Operation, routes: UtoipaMethodRouter<Platform>) -> Self {
        self.note_all(operation, &routes, false);
        let routes = if needs_person(operation) {
            routes.layer(middleware::from_fn(refuse_nobody))
        } else {
            routes
        };
        self.router = self.router.routes(routes);
        self
    }

    /// One documented handler that opens a socket. Who may come in is the handler's to say: a browser learns a reason only by the
    /// close code of an open socket, so nobody is answered at the door.
    #[must_use]
    pub fn socket(mut self, operation: Operation, routes: UtoipaMethodRouter<Platform>) -> Self {
        self.note_all(operation, &routes, true);
        self.router = self.router.routes(routes);
        self
    }

    fn note(&mut self, method: Method, path: &str, operation: Operation, is_socket: bool) {
        self.table.push(Route {
            method,
            path: path.to_owned(),
            operation,
            is_socket,
        });
    }

    fn note_all(&mut self, operation: Operation, routes: &UtoipaMethodRouter<Platform>, is_socket: bool) {
        for (path, item) in &routes.1.paths {
            let methods = [
                (Method::GET, &item.get),
                (Method::POST, &item.post),
                (Method::PUT, &item.put),
                (Method::PATCH, &item.patch),
                (Method::DELETE, &item.delete),
            ];
            for (method, documented) in methods {
                if documented.is_some() {
                    self.note(method, path, operation, is_socket);
                }
            }
        }
    }

    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.table.extend(other.table);
        self.router = self.router.merge(other.router);
        self
    }

    pub fn finish(self) -> (Router<Platform>, Vec<Route>, OpenApi) {
        let (router, openapi) = self.router.split_for_parts();
        (router, self.table, openapi)
    }
}

/// Whether only somebody who is logged in can be allowed. Links of a mail lead to pages, never to JSON.
fn needs_person(operation: Operation) -> bool {
    let is_open = |allow: &Allow| matches!(allow, Allow::Anyone | Allow::Relation(Relation::Published));
    !operation.allowed().iter().any(is_open)
}

/// Answers 401 to nobody before anything is read, so that a stranger learns nothing of what a route wants.
async fn refuse_nobody(viewer: Viewer, request: Request, next: Next) -> Response {
    if viewer.is_signed_in() {
        next.run(request).await
    } else {
        Error::LoggedOut.into_response()
    }
}
