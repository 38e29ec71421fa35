//! A host on this machine that answers in every way a source may, and the names under which a story finds it.

use axum::Router;
use axum::extract::State;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::any;
use server::evidence::guard;
use server::evidence::link::{Asker, Way};
use std::collections::HashMap;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio_rustls::rustls::RootCertStore;

/// A host of pages, and what it was asked.
pub(super) struct Town {
    pub(super) address: SocketAddr,
    log: Arc<Mutex<Vec<String>>>,
}

#[derive(Clone)]
struct Pages {
    log: Arc<Mutex<Vec<String>>>,
    inside: String,
}

impl Town {
    pub(super) async fn start() -> Self {
        Self::start_leading(String::new()).await
    }

    /// With a page that leads on to `inside`.
    pub(super) async fn start_leading(inside: String) -> Self {
        let log = Arc::new(Mutex::new(Vec::new()));
        let pages = Pages {
            log: log.clone(),
            inside,
        };
        let router = Router::new().fallback(any(answer)).with_state(pages);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, log }
    }

    pub(super) fn log(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }

    pub(super) fn asked(&self, begin: &str) -> usize {
        self.log().iter().filter(|line| line.starts_with(begin)).count()
    }

    pub(super) fn way(&self) -> Map {
        Map {
            hosts: HashMap::from([
                ("town.example".into(), self.address),
                ("deaf.example".into(), ([127, 0, 0, 1], 1).into()),
            ]),
            also: HashMap::new(),
            outside: vec![self.address, ([127, 0, 0, 1], 1).into()],
            roots: RootCertStore::empty(),
        }
    }

    pub(super) fn asker(&self) -> Asker {
        Asker::by(Box::new(self.way()), "https://lab.example").unwrap()
    }
}

/// Names of a test; of its addresses only those of the town count as outside, for all others the guard of the program is asked.
pub(super) struct Map {
    pub(super) hosts: HashMap<String, SocketAddr>,
    pub(super) also: HashMap<String, SocketAddr>,
    pub(super) outside: Vec<SocketAddr>,
    pub(super) roots: RootCertStore,
}

impl Way for Map {
    fn find<'a>(&'a self, host: &'a str, port: u16) -> Pin<Box<dyn Future<Output = Vec<SocketAddr>> + Send + 'a>> {
        let found = self.hosts.get(host).into_iter().chain(self.also.get(host)).copied();
        // An unusual port is not the town's.
        let at = move |address: SocketAddr| {
            if port > 443 {
                SocketAddr::from((address.ip(), port))
            } else {
                address
            }
        };
        let found: Vec<_> = found.map(at).collect();
        Box::pin(async move { found })
    }

    fn roots(&self) -> RootCertStore {
        self.roots.clone()
    }

    fn allows(&self, address: &SocketAddr) -> bool {
        self.outside.contains(address) || guard::is_allowed(address)
    }
}

async fn answer(State(pages): State<Pages>, request: axum::extract::Request) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let name = |header| {
        request
            .headers()
            .get(header)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    let agent = name(header::USER_AGENT).split('/').next().unwrap_or_default();
    let line = format!("{method} {path} {} {agent}", name(header::HOST));
    pages.log.lock().unwrap().push(line);
    let is_head = method == Method::HEAD;
    match path.as_str() {
        "/works" => StatusCode::OK.into_response(),
        "/old" => StatusCode::GONE.into_response(),
        "/moved" => Redirect::permanent("works").into_response(),
        "/around" => Redirect::temporary("/around").into_response(),
        "/get-only" if is_head => StatusCode::METHOD_NOT_ALLOWED.into_response(),
        "/get-only" => "here".into_response(),
        "/get-gone" if is_head => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        "/refused" => StatusCode::FORBIDDEN.into_response(),
        "/broken" => StatusCode::BAD_GATEWAY.into_response(),
        "/big" if is_head => StatusCode::NOT_FOUND.into_response(),
        // Nobody reads it to its end, for it has none.
        "/big" => axum::body::Body::from_stream(futures_util::stream::repeat_with(|| {
            Ok::<_, std::io::Error>(vec![b'x'; 65_536])
        }))
        .into_response(),
        "/inside" => Redirect::temporary(&pages.inside).into_response(),
        "/inside-by-name" => Redirect::temporary("http://inside.example/works").into_response(),
        "/to-a-file" => Redirect::temporary("file:///etc/passwd").into_response(),
        "/to-a-password" => Redirect::temporary("http://user:pass@town.example/works").into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}
