//! Looking whether a page is there, without reading it.
//!
//! Purpose: the state of a link ([`LinkState`]) by one HEAD, and one GET where that is refused; of an answer only its head is read, and the
//! connection is dropped. Addresses come from people, so this is written as a door that an attacker pushes at: names are looked up here, every
//! address must pass [`guard::is_allowed`], and the connection goes to the address that has passed. Each step of a redirect begins anew.
//! Nothing is sent but the request itself: no cookie, no name of a user, no address of the page it stands on.
//!
//! How to use: `Asker::public(config)` is the only one that runs outside of tests. Another way to find hosts is a [`Way`], which no setting
//! can choose: a test hands it over in code.

use super::guard;
use crate::error::Result;
use crate::tls;
use axum::body::Body;
use axum::http::header::{ACCEPT, HOST, LOCATION, USER_AGENT};
use axum::http::{Method, Request, StatusCode, Version};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use shared::evidence::LinkState;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::RootCertStore;
use tokio_rustls::rustls::pki_types::ServerName;
use url::{Host, Url};

/// For one connection, and for everything about one link.
const CONNECT: Duration = Duration::from_secs(5);
const WHOLE: Duration = Duration::from_secs(20);
/// A page may lead on this often.
const REDIRECTS: usize = 5;
/// Bytes of the head of an answer.
const HEAD: usize = 32 * 1024;
/// Addresses of one host that are tried.
const ADDRESSES: usize = 2;

/// How the addresses of a host are found, and which of them may be asked.
pub trait Way: Send + Sync {
    /// The addresses of a name.
    fn find<'a>(&'a self, host: &'a str, port: u16) -> Pin<Box<dyn Future<Output = Vec<SocketAddr>> + Send + 'a>>;
    /// Whether an address may be asked.
    fn allows(&self, address: &SocketAddr) -> bool;
    /// Who is believed when they say whose host it is.
    fn roots(&self) -> RootCertStore {
        tls::public_roots()
    }
}

/// The public internet, by the names of the system.
struct Public;

impl Way for Public {
    fn find<'a>(&'a self, host: &'a str, port: u16) -> Pin<Box<dyn Future<Output = Vec<SocketAddr>> + Send + 'a>> {
        Box::pin(async move {
            let found = tokio::net::lookup_host((host, port)).await;
            found.map(Iterator::collect).unwrap_or_default()
        })
    }

    fn allows(&self, address: &SocketAddr) -> bool {
        guard::is_allowed(address)
    }
}

/// Looks at links.
pub struct Asker {
    way: Box<dyn Way>,
    tls: TlsConnector,
    /// How the platform names itself to others, with the address at which they find out what it is.
    name: String,
}

/// Why there is no status.
enum Failed {
    /// The address is none that may be asked.
    Forbidden,
    Silent,
}

impl Asker {
    /// One that asks public addresses only.
    ///
    /// # Errors
    /// `Internal` when TLS cannot be set up.
    pub fn public(public_url: &str) -> Result<Self> {
        Self::by(Box::new(Public), public_url)
    }

    /// One that finds hosts in another way, for tests.
    ///
    /// # Errors
    /// `Internal` when TLS cannot be set up.
    pub fn by(way: Box<dyn Way>, public_url: &str) -> Result<Self> {
        Ok(Self {
            tls: tls::connector(way.roots())?,
            way,
            name: format!("InquiryLab/{} (link check; +{public_url})", env!("CARGO_PKG_VERSION")),
        })
    }

    /// The state of a link, within 20 seconds.
    pub async fn ask(&self, url: &str) -> LinkState {
        timeout(WHOLE, self.look(url)).await.unwrap_or(LinkState::Silent)
    }

    async fn look(&self, url: &str) -> LinkState {
        match self.walk(&Method::HEAD, url).await {
            Ok(status) if status.is_success() => return LinkState::Works,
            Err(Failed::Forbidden) => return LinkState::Unchecked,
            // Many hosts answer this method wrongly, or not at all.
            Ok(_) | Err(Failed::Silent) => {}
        }
        match self.walk(&Method::GET, url).await {
            Ok(status) => judge(status),
            Err(Failed::Forbidden) => LinkState::Unchecked,
            Err(Failed::Silent) => LinkState::Silent,
        }
    }

    /// The status at the end of all redirects.
    async fn walk(&self, method: &Method, url: &str) -> Result<StatusCode, Failed> {
        let mut url = Url::parse(url).map_err(|_| Failed::Forbidden)?;
        for _ in 0..=REDIRECTS {
            let (status, location) = self.step(method, &url).await?;
            match location.filter(|_| status.is_redirection()) {
                Some(location) => url = url.join(&location).map_err(|_| Failed::Silent)?,
                None => return Ok(status),
            }
        }
        Err(Failed::Silent)
    }

    /// One request, and where its answer leads on.
    async fn step(&self, method: &Method, url: &Url) -> Result<(StatusCode, Option<String>), Failed> {
        let is_plain = url.username().is_empty() && url.password().is_none();
        let port = url.port_or_known_default().ok_or(Failed::Forbidden)?;
        if !is_plain || !matches!(url.scheme(), "http" | "https") {
            return Err(Failed::Forbidden);
        }
        let addresses = match url.host().ok_or(Failed::Forbidden)? {
            Host::Ipv4(ip) => vec![SocketAddr::from((ip, port))],
            Host::Ipv6(ip) => vec![SocketAddr::from((ip, port))],
            Host::Domain(name) => timeout(CONNECT, self.way.find(name, port)).await.unwrap_or_default(),
        };
        if addresses.is_empty() {
            return Err(Failed::Silent);
        }
        // One address inside of the network spoils the name: whoever gave it out means no good, or it is our own.
        if !addresses.iter().all(|address| self.way.allows(address)) {
            return Err(Failed::Forbidden);
        }
        let stream = connect(&addresses).await.ok_or(Failed::Silent)?;
        let request = self.request(method, url).ok_or(Failed::Silent)?;
        if url.scheme() == "http" {
            return exchange(stream, request).await;
        }
        let name = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        let name = ServerName::try_from(name).map_err(|_| Failed::Silent)?;
        let safe = timeout(CONNECT, self.tls.connect(name, stream)).await;
        match safe {
            Ok(Ok(stream)) => exchange(stream, request).await,
            Ok(Err(_)) | Err(_) => Err(Failed::Silent),
        }
    }

    fn request(&self, method: &Method, url: &Url) -> Option<Request<Body>> {
        let host = url.host_str()?;
        let host = url
            .port()
            .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        let path = url
            .query()
            .map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
        Request::builder()
            .method(method.clone())
            .version(Version::HTTP_11)
            .uri(path)
            .header(HOST, host)
            .header(USER_AGENT, &self.name)
            .header(ACCEPT, "*/*")
            .header("connection", "close")
            .body(Body::empty())
            .ok()
    }
}

async fn connect(addresses: &[SocketAddr]) -> Option<TcpStream> {
    for address in addresses.iter().take(ADDRESSES) {
        if let Ok(Ok(stream)) = timeout(CONNECT, TcpStream::connect(address)).await {
            return Some(stream);
        }
    }
    None
}

/// Sends a request and reads the head of its answer.
async fn exchange(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    request: Request<Body>,
) -> Result<(StatusCode, Option<String>), Failed> {
    let mut builder = http1::Builder::new();
    builder.max_buf_size(HEAD);
    let made = builder.handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = made.map_err(|_| Failed::Silent)?;
    let mut answer = pin!(sender.send_request(request));
    let mut connection = pin!(connection);
    let answer = tokio::select! {
        biased;
        answer = &mut answer => answer,
        // It may end with the answer in hand.
        _ = &mut connection => answer.await,
    };
    let answer = answer.map_err(|_| Failed::Silent)?;
    let location = answer.headers().get(LOCATION).and_then(|value| value.to_str().ok());
    Ok((answer.status(), location.map(str::to_owned)))
}

/// What a status says of a page.
fn judge(status: StatusCode) -> LinkState {
    match status {
        StatusCode::NOT_FOUND | StatusCode::GONE => LinkState::Gone,
        status if status.is_server_error() => LinkState::Silent,
        status if status.is_client_error() => LinkState::Refused,
        _ => LinkState::Works,
    }
}
