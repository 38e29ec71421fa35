//! The slot for a service that drafts translations. None is set by default; what it drafts is marked until somebody has read it.
//!
//! [`Libre`] speaks the API of LibreTranslate (`POST /translate` with `q`, `source`, `target`, `format`; source: docs.libretranslate.com),
//! which other services offer too.

use crate::config::TranslationConfig;
use crate::error::{Error, Result};
use crate::tls;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::Request;
use axum::http::header::{ACCEPT, CONNECTION, CONTENT_TYPE, HOST};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde::{Deserialize, Serialize};
use shared::changeset::LONGEST_TEXT;
use shared::languages::Language;
use std::fmt::Display;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use url::{Position, Url};

/// How long the service may take for one section.
const PATIENCE: Duration = Duration::from_secs(60);
/// Bytes of an answer.
const LONGEST_ANSWER: usize = 4 * LONGEST_TEXT as usize;

/// What is to be drafted.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub from: Language,
    pub to: Language,
    pub paragraphs: Vec<String>,
}

/// A service that drafts translations.
pub trait Machine: Send + Sync {
    /// The paragraphs in the other language, as many as were given and in their order.
    fn translate(&self, wanted: Wanted) -> Pin<Box<dyn Future<Output = Result<Vec<String>>> + Send + '_>>;
    /// Where the text goes: people are told before they send it.
    fn host(&self) -> &str;
}

/// The service of the settings, if one is set.
///
/// # Errors
/// `Internal` when its address is none.
pub fn of(config: &TranslationConfig) -> Result<Option<Arc<dyn Machine>>> {
    let Some(url) = &config.url else { return Ok(None) };
    Ok(Some(Arc::new(Libre::new(url, config.key.clone())?)))
}

/// A service with LibreTranslate's API, at the address that the settings name: the operator's own, so it may be inside of the network.
pub struct Libre {
    url: Url,
    host: String,
    key: Option<String>,
    tls: TlsConnector,
}

#[derive(Serialize)]
struct Question<'a> {
    q: &'a [String],
    source: &'static str,
    target: &'static str,
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<&'a str>,
}

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "translatedText")]
    translated: Vec<String>,
}

/// The texts of a service's answer, as many as were asked for.
///
/// # Errors
/// `Unavailable` for whatever else it says.
pub fn read_answer(answer: &[u8], asked: usize) -> Result<Vec<String>> {
    let answer: Answer = serde_json::from_slice(answer).map_err(away)?;
    if answer.translated.len() != asked {
        return Err(away("it left paragraphs out"));
    }
    Ok(answer.translated)
}

/// Why there is no draft, in words for the log: the reader is told to try again later.
fn away(why: impl Display) -> Error {
    Error::Unavailable(format!("the translation service: {why}"))
}

impl Libre {
    /// # Errors
    /// `Internal` when the address is none, or TLS cannot be set up.
    pub fn new(url: &str, key: Option<String>) -> Result<Self> {
        let url = Url::parse(url)
            .and_then(|base| base.join("translate"))
            .map_err(Error::internal)?;
        let host = url.host_str().filter(|_| matches!(url.scheme(), "http" | "https"));
        let host = host.ok_or_else(|| Error::internal("translation.url is no address of the web"))?;
        Ok(Self {
            host: host.to_owned(),
            tls: tls::connector(tls::public_roots())?,
            url,
            key,
        })
    }

    async fn ask(&self, wanted: Wanted) -> Result<Vec<String>> {
        let question = Question {
            q: &wanted.paragraphs,
            source: wanted.from.as_str(),
            target: wanted.to.as_str(),
            format: "text",
            api_key: self.key.as_deref(),
        };
        let question = serde_json::to_vec(&question).map_err(Error::internal)?;
        let answer = timeout(PATIENCE, self.send(question)).await.map_err(away)??;
        read_answer(&answer, wanted.paragraphs.len())
    }

    /// Posts the question and gives the answer's bytes.
    async fn send(&self, question: Vec<u8>) -> Result<Bytes> {
        let port = self.url.port_or_known_default().unwrap_or(443);
        let host = self.host.trim_matches(['[', ']']);
        let stream = TcpStream::connect((host, port)).await.map_err(away)?;
        if self.url.scheme() == "http" {
            return exchange(stream, self.request(question)?).await;
        }
        let name = ServerName::try_from(host.to_owned()).map_err(away)?;
        let stream = self.tls.connect(name, stream).await.map_err(away)?;
        exchange(stream, self.request(question)?).await
    }

    fn request(&self, question: Vec<u8>) -> Result<Request<Body>> {
        let authority = &self.url[Position::BeforeHost..Position::AfterPort];
        Request::post(&self.url[Position::BeforePath..Position::AfterQuery])
            .header(HOST, authority)
            .header(CONTENT_TYPE, "application/json")
            .header(ACCEPT, "application/json")
            .header(CONNECTION, "close")
            .body(Body::from(question))
            .map_err(Error::internal)
    }
}

/// Sends a request and reads what is answered to it, within [`LONGEST_ANSWER`].
async fn exchange(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    request: Request<Body>,
) -> Result<Bytes> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(away)?;
    let read = async move {
        let answer = sender.send_request(request).await.map_err(away)?;
        if !answer.status().is_success() {
            return Err(away(answer.status()));
        }
        to_bytes(Body::new(answer.into_body()), LONGEST_ANSWER)
            .await
            .map_err(away)
    };
    let (mut read, mut connection) = (pin!(read), pin!(connection));
    tokio::select! {
        biased;
        answer = &mut read => answer,
        // It may end with the answer in hand.
        _ = &mut connection => read.await,
    }
}

impl Machine for Libre {
    fn translate(&self, wanted: Wanted) -> Pin<Box<dyn Future<Output = Result<Vec<String>>> + Send + '_>> {
        Box::pin(self.ask(wanted))
    }

    fn host(&self) -> &str {
        &self.host
    }
}
