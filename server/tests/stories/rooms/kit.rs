//! A room for a story: a proposal with its people, and browsers without a screen on real sockets.

use axum::Router;
use futures_util::{SinkExt, StreamExt};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use server::accounts::{Viewer, grants, session};
use server::proposals::entity::proposal;
use server::rooms::{entity, service};
use server::teams::entity::membership;
use server::testing::Lab;
use server::testing::drafts::{Draft, make_draft};
use server::{Platform, api, http};
use shared::changeset::ChangeSet;
use shared::ids::{AccountId, DocumentId, ProposalId, SectionId};
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use shared::proposals::ProposalState;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::{HeaderValue, StatusCode};
use tokio_tungstenite::tungstenite::{Error as SocketError, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, client_async};

/// The longest a story waits for something that must come.
const PATIENCE: Duration = Duration::from_secs(5);

/// A served platform with one proposal of two sections.
pub struct Scene {
    pub platform: Platform,
    pub address: SocketAddr,
    draft: Draft,
    pub proposal: ProposalId,
    pub documents: Vec<DocumentId>,
}

/// A browser in a room.
pub struct Browser {
    pub socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    pub welcome: Value,
}

/// What a room did instead of going on.
#[derive(Debug, PartialEq, Eq)]
pub enum Turned {
    /// The upgrade was answered with a status.
    Away(StatusCode),
    /// The socket was closed with a code.
    Closed(u16),
}

pub async fn serve(platform: &Platform) -> SocketAddr {
    let (router, table, _) = api::routes().finish();
    let router: Router = http::surround(router, &table, platform);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let stopping = platform.stopping.clone();
    tokio::spawn(async move {
        axum::serve(listener, router)
            .with_graceful_shutdown(stopping.cancelled_owned())
            .await
    });
    address
}

impl Scene {
    /// Serves `lab` and makes a proposal.
    pub async fn start(lab: &Lab) -> Self {
        let platform = lab.platform.clone();
        let address = serve(&platform).await;
        let draft = make_draft(&platform).await;
        let proposal = draft.proposal;

        let row = proposal::Entity::find_by_id(proposal)
            .one(platform.db.read())
            .await
            .unwrap();
        let challenge = row.unwrap().challenge_id;
        let sections = server::challenges::service::sections(platform.db.read(), challenge)
            .await
            .unwrap();
        let sections: Vec<SectionId> = sections.iter().map(|section| section.id).collect();
        service::make_documents(
            &platform.db.writer(),
            &platform.clock,
            proposal,
            &sections,
            Language::English,
        )
        .await
        .unwrap();
        let documents = service::texts(platform.db.read(), proposal)
            .await
            .unwrap()
            .iter()
            .map(|text| text.document)
            .collect();
        Self {
            platform,
            address,
            draft,
            proposal,
            documents,
        }
    }

    /// The same proposal at another node.
    pub async fn at(&self, platform: Platform) -> Self {
        let address = serve(&platform).await;
        Self {
            platform,
            address,
            draft: self.draft.clone(),
            proposal: self.proposal,
            documents: self.documents.clone(),
        }
    }

    /// Gives somebody a right in the room: `write` to a member, `comment` to a mentor, `read` to an organiser.
    pub async fn give(&self, viewer: &Viewer, right: &str) {
        self.take_unsaid(viewer).await;
        let id = account(viewer);
        let tx = self.platform.begin(&Viewer::anonymous()).await.unwrap();
        match right {
            "write" => self.draft.join(&tx.db, id, tx.now).await,
            "comment" => grants::give(&tx, id, Role::Mentor, Scope::Team(self.draft.team))
                .await
                .unwrap(),
            "read" => grants::give(&tx, id, Role::Organiser, Scope::Process(self.draft.process))
                .await
                .unwrap(),
            other => panic!("no right is called {other}"),
        }
        tx.commit().await.unwrap();
        self.platform.sessions.rights_changed(id);
    }

    /// New people who may write here, by their names.
    pub async fn writers<const N: usize>(&self, lab: &Lab, names: [&str; N]) -> [Viewer; N] {
        let mut people = Vec::with_capacity(N);
        for name in names {
            let person = lab.person(name).await;
            self.give(&person, "write").await;
            people.push(person);
        }
        people.try_into().unwrap()
    }

    pub async fn take(&self, viewer: &Viewer) {
        self.take_unsaid(viewer).await;
        self.platform.sessions.rights_changed(account(viewer));
    }

    /// Takes all rights away behind the room's back.
    pub async fn take_unsaid(&self, viewer: &Viewer) {
        let id = account(viewer);
        // A millisecond later, so that what was given and taken in one moment was held before.
        self.platform.clock.advance(1);
        let tx = self.platform.begin(&Viewer::anonymous()).await.unwrap();
        membership::Entity::update_many()
            .col_expr(membership::Column::LeftAt, Expr::value(tx.now))
            .filter(membership::Column::AccountId.eq(id))
            .filter(membership::Column::LeftAt.is_null())
            .exec(&tx.db)
            .await
            .unwrap();
        grants::take(&tx, id, Role::Mentor, Scope::Team(self.draft.team))
            .await
            .unwrap();
        grants::take(&tx, id, Role::Organiser, Scope::Process(self.draft.process))
            .await
            .unwrap();
        tx.commit().await.unwrap();
    }

    /// Moves the proposal to another state without telling the room.
    pub async fn state(&self, state: ProposalState) {
        proposal::Entity::update_many()
            .col_expr(proposal::Column::State, Expr::value(state))
            .exec(&self.platform.db.writer())
            .await
            .unwrap();
    }

    /// The cookie of a new session.
    pub async fn cookie(&self, viewer: &Viewer) -> String {
        let person = viewer.person().unwrap();
        let new = session::begin(&self.platform, person.id, &person.pseudonym)
            .await
            .unwrap();
        format!("__Host-access={}", new.access)
    }

    /// Opens a socket of a room with these headers.
    pub async fn knock(&self, proposal: &str, headers: &[(&'static str, &str)]) -> Result<Browser, Turned> {
        self.knock_at(&format!("rooms/{proposal}"), headers).await
    }

    /// Opens a socket at `path` with these headers.
    pub async fn knock_at(&self, path: &str, headers: &[(&'static str, &str)]) -> Result<Browser, Turned> {
        let stream = TcpStream::connect(self.address).await.unwrap();
        self.knock_by(stream, path, headers).await
    }

    async fn knock_by(
        &self,
        stream: TcpStream,
        path: &str,
        headers: &[(&'static str, &str)],
    ) -> Result<Browser, Turned> {
        let mut request = format!("ws://{}/api/v1/{path}", self.address)
            .into_client_request()
            .unwrap();
        for (name, value) in headers {
            request
                .headers_mut()
                .append(*name, HeaderValue::from_str(value).unwrap());
        }
        let socket = match client_async(request, MaybeTlsStream::Plain(stream)).await {
            Ok((socket, _)) => socket,
            Err(SocketError::Http(answer)) => return Err(Turned::Away(answer.status())),
            Err(other) => panic!("{other}"),
        };
        let mut browser = Browser {
            socket,
            welcome: Value::Null,
        };
        match browser.next().await {
            Ok(welcome) => {
                assert_eq!(welcome["type"], "welcome");
                browser.welcome = welcome;
                Ok(browser)
            }
            Err(code) => Err(Turned::Closed(code)),
        }
    }

    /// Opens a socket as a browser of `viewer` does.
    pub async fn enter(&self, viewer: &Viewer) -> Result<Browser, Turned> {
        let cookie = self.cookie(viewer).await;
        let origin = format!("http://{}", self.address);
        self.knock(&self.proposal.to_string(), &[("cookie", &cookie), ("origin", &origin)])
            .await
    }

    /// Like [`Scene::enter`], on a socket that holds little of what it has not read.
    pub async fn enter_with_small_ears(&self, viewer: &Viewer) -> Browser {
        let cookie = self.cookie(viewer).await;
        let origin = format!("http://{}", self.address);
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_recv_buffer_size(64 * 1024).unwrap();
        let stream = socket.connect(self.address).await.unwrap();
        let (path, headers) = (
            format!("rooms/{}", self.proposal),
            [("cookie", cookie.as_str()), ("origin", origin.as_str())],
        );
        self.knock_by(stream, &path, &headers).await.unwrap()
    }

    /// The text of the first document, read from the log alone.
    pub async fn replayed(&self) -> String {
        let rows = entity::change::Entity::find()
            .order_by_asc(entity::change::Column::Version)
            .all(self.platform.db.read())
            .await
            .unwrap();
        let rows: Vec<_> = rows
            .into_iter()
            .filter(|row| row.document_id == self.documents[0])
            .collect();
        rows.iter().enumerate().fold(String::new(), |text, (at, row)| {
            assert_eq!(row.version, at as i64 + 1, "the log has no hole");
            ChangeSet::from_json(&row.changes).unwrap().apply(&text).unwrap()
        })
    }

    pub async fn text(&self) -> String {
        let texts = service::texts(self.platform.db.read(), self.proposal).await.unwrap();
        texts
            .into_iter()
            .find(|text| text.document == self.documents[0])
            .unwrap()
            .text
    }
}

impl Browser {
    pub async fn say(&mut self, message: Value) {
        self.send(message.to_string()).await;
    }

    pub async fn send(&mut self, frame: String) {
        // The other side may have closed already; then the next message says so.
        let _ = self.socket.send(Message::Text(frame.into())).await;
    }

    /// The next message, or the code with which the socket was closed (1006 without one).
    pub async fn next(&mut self) -> Result<Value, u16> {
        loop {
            match timeout(PATIENCE, self.socket.next())
                .await
                .expect("something comes in time")
            {
                Some(Ok(Message::Text(frame))) => return Ok(serde_json::from_str(&frame).unwrap()),
                Some(Ok(Message::Close(frame))) => return Err(frame.map_or(1005, |frame| frame.code.into())),
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return Err(1006),
            }
        }
    }

    /// The next news with this list; other messages are passed over.
    pub async fn news_of(&mut self, list: &str) -> Value {
        loop {
            let news = self.until("news").await;
            if !news[list].is_null() {
                return news[list].clone();
            }
        }
    }

    /// The next message of a kind; others are passed over.
    pub async fn until(&mut self, kind: &str) -> Value {
        loop {
            let message = self
                .next()
                .await
                .unwrap_or_else(|code| panic!("closed with {code} before {kind}"));
            if message["type"] == kind {
                return message;
            }
        }
    }

    /// Waits until an update brings the log to this version; other messages are passed over.
    pub async fn reaches(&mut self, version: u32) {
        loop {
            let news = self.until("news").await;
            let mut updates = news["updates"].as_array().into_iter().flatten();
            if updates.any(|update| update["version"] == version) {
                return;
            }
        }
    }

    /// Waits until a connection has left the room; other messages are passed over.
    pub async fn misses(&mut self, connection: &Value) {
        while !self.news_of("left").await.as_array().unwrap().contains(connection) {}
    }

    /// Asks whether the socket is open, and waits for the answer.
    pub async fn answers(&mut self) {
        self.say(json!({ "type": "ping" })).await;
        self.until("pong").await;
    }

    /// The next update of the log; other news are passed over.
    pub async fn update(&mut self) -> Value {
        loop {
            let news = self.until("news").await;
            if let Some(update) = news["updates"].get(0) {
                assert_eq!(
                    news["updates"].as_array().unwrap().len(),
                    1,
                    "one at a time in this story"
                );
                return update.clone();
            }
        }
    }

    /// What beside the text has changed; other news are passed over.
    pub async fn beside(&mut self) -> Value {
        loop {
            let news = self.until("news").await;
            if !news["beside"].is_null() {
                return news;
            }
        }
    }

    /// The code with which the socket is closed.
    pub async fn closed(&mut self) -> u16 {
        loop {
            if let Err(code) = self.next().await {
                return code;
            }
        }
    }

    /// Whether nothing comes for a while but what `passes`.
    pub async fn is_quiet(&mut self, passes: impl Fn(&Value) -> bool) -> bool {
        let end = tokio::time::Instant::now() + Duration::from_millis(300);
        loop {
            match tokio::time::timeout_at(end, self.next()).await {
                Err(_) => return true,
                Ok(Ok(message)) if passes(&message) => {}
                Ok(other) => {
                    eprintln!("not quiet: {other:?}");
                    return false;
                }
            }
        }
    }

    pub async fn open(&mut self, document: DocumentId, client: &str) -> Value {
        self.say(json!({ "type": "open", "document": document, "client": client }))
            .await;
        self.until("opened").await
    }

    pub async fn push(&mut self, document: DocumentId, version: u32, seq: u32, changes: Value) {
        self.say(json!({ "type": "push", "document": document, "version": version, "seq": seq, "updates": [changes] }))
            .await;
    }
}

/// The accounts of people.
pub fn account(viewer: &Viewer) -> AccountId {
    viewer.account_id().unwrap()
}
