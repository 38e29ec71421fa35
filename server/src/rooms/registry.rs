//! The rooms that are loaded, each once.

use super::room::{Heard, Room};
use super::writer::{self, WriterHandle};
use crate::accounts::session::SessionEvent;
use crate::error::{Error, Result};
use crate::nodes::{NodeNews, Teller};
use crate::platform::Platform;
use dashmap::DashMap;
use shared::ids::{DocumentId, ProposalId, ThreadId};
use shared::rooms::Beside;
use std::sync::{Arc, OnceLock};
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{OnceCell, mpsc};

/// What a room may have unheard; then its connections wait.
const INBOX: usize = 256;

type Slot = Arc<OnceCell<mpsc::Sender<Heard>>>;

/// The loaded rooms of this process.
#[derive(Default)]
pub struct Rooms {
    loaded: DashMap<ProposalId, Slot>,
    writer: OnceLock<WriterHandle>,
    pub(super) nodes: Teller,
    /// The documents of the loaded rooms with their versions, when there may be other nodes.
    pub(super) heads: DashMap<DocumentId, (ProposalId, u32)>,
}

impl Rooms {
    /// Rooms whose news go to the other nodes too.
    #[must_use]
    pub fn new(nodes: Teller) -> Self {
        Self {
            nodes,
            ..Self::default()
        }
    }

    pub(super) fn sender(&self, proposal: ProposalId) -> Option<mpsc::Sender<Heard>> {
        self.loaded.get(&proposal).and_then(|slot| slot.get().cloned())
    }

    async fn tell(&self, proposal: ProposalId, heard: Heard) {
        if let Some(room) = self.sender(proposal) {
            // A room that ends has nobody in it; one that is loaded later reads everything.
            let _ = room.send(heard).await;
        }
    }

    /// How many rooms are loaded.
    #[must_use]
    pub fn count(&self) -> usize {
        self.loaded.len()
    }

    /// Look again at what everybody may do in this room: its proposal has another state, or its phase has changed.
    pub async fn look_again(&self, proposal: ProposalId) {
        self.nodes.tell(NodeNews::Look(proposal));
        self.tell(proposal, Heard::LookAgain(None)).await;
    }

    /// Tells those in the room that a talk has begun, changed or gone.
    pub async fn tell_thread(&self, proposal: ProposalId, thread: ThreadId) {
        self.nodes.tell(NodeNews::Thread(proposal, thread));
        self.tell(proposal, Heard::Thread(thread)).await;
    }

    /// Tells those in the room that something beside the text has changed.
    pub async fn tell_beside(&self, proposal: ProposalId, what: Beside) {
        self.nodes.tell(NodeNews::Beside(proposal, what));
        self.tell(proposal, Heard::Beside(what)).await;
    }

    /// Tells the room that a document has rows which it did not write itself.
    pub async fn read_on(&self, proposal: ProposalId, document: DocumentId) {
        self.nodes.hint(|| NodeNews::ReadOn(proposal, document));
        self.tell(proposal, Heard::ReadOn(document)).await;
    }

    /// Like [`Rooms::look_again`], in all rooms: a phase of a process has changed.
    pub async fn look_again_everywhere(&self) {
        self.tell_all(|| Heard::LookAgain(None)).await;
    }

    /// Says something to a room, which is loaded when it is not yet. When it ends at this moment, it is loaded again.
    ///
    /// # Errors
    /// `NotFound` when there is no such proposal, `Unavailable` when the platform stops, the database's.
    pub(super) async fn say<T>(
        &self,
        platform: &Platform,
        proposal: ProposalId,
        mut make: impl FnMut() -> (Heard, T),
    ) -> Result<(mpsc::Sender<Heard>, T)> {
        for _ in 0..5 {
            let slot = self.loaded.entry(proposal).or_default().clone();
            let room = slot
                .get_or_try_init(|| self.load(platform, proposal, slot.clone()))
                .await;
            let room = match room {
                Ok(room) => room.clone(),
                Err(error) => {
                    self.loaded.remove_if(&proposal, |_, found| Arc::ptr_eq(found, &slot));
                    return Err(error);
                }
            };
            let (heard, waits) = make();
            if room.send(heard).await.is_ok() {
                return Ok((room, waits));
            }
            self.loaded.remove_if(&proposal, |_, found| Arc::ptr_eq(found, &slot));
        }
        Err(Error::Unavailable("the room ends".into()))
    }

    async fn load(&self, platform: &Platform, proposal: ProposalId, slot: Slot) -> Result<mpsc::Sender<Heard>> {
        if platform.stopping.is_cancelled() {
            return Err(Error::Unavailable("the platform stops".into()));
        }
        // Listening begins before the first right is read.
        self.writer(platform);
        let room = Room::load(platform, proposal).await?;
        let (sender, inbox) = mpsc::channel(INBOX);
        let platform = platform.clone();
        metrics::gauge!("rooms_loaded").increment(1);
        platform.tasks.clone().spawn(async move {
            room.run(inbox).await;
            platform
                .rooms
                .loaded
                .remove_if(&proposal, |_, found| Arc::ptr_eq(found, &slot));
            metrics::gauge!("rooms_loaded").decrement(1);
        });
        Ok(sender)
    }

    /// The writer, started at its first use together with the ear for sessions and roles.
    pub(super) fn writer(&self, platform: &Platform) -> &WriterHandle {
        self.writer.get_or_init(|| {
            platform.tasks.spawn(listen(platform.clone()));
            writer::start(platform)
        })
    }

    pub(super) async fn tell_all(&self, make: impl Fn() -> Heard) {
        let rooms: Vec<_> = self.loaded.iter().filter_map(|slot| slot.get().cloned()).collect();
        // All at once: a room that is busy must not keep the others from hearing.
        let told = rooms.iter().map(|room| room.send(make()));
        futures_util::future::join_all(told).await;
    }
}

/// Carries ended sessions and changed roles to the rooms, until the platform stops.
async fn listen(platform: Platform) {
    let mut events = platform.sessions.subscribe();
    loop {
        let event = tokio::select! {
            () = platform.stopping.cancelled() => return,
            event = events.recv() => event,
        };
        match event {
            Ok(SessionEvent::Ended(session)) => platform.rooms.tell_all(|| Heard::Ended(session)).await,
            Ok(SessionEvent::RightsChanged(account)) => {
                platform.rooms.tell_all(|| Heard::LookAgain(Some(account))).await
            }
            // Some were missed: look at everything.
            Err(RecvError::Lagged(_)) => platform.rooms.look_again_everywhere().await,
            Err(RecvError::Closed) => return,
        }
    }
}
