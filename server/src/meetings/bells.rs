//! A bell for each meeting: rung after a change, heard by the pages that are open on it.
//!
//! It carries no content, so it cannot tell anybody what they may not see: whoever hears it asks again, as themselves.

use crate::clock::Clock;
use crate::nodes::{NodeNews, Teller};
use dashmap::DashMap;
use shared::ids::MeetingId;
use shared::time::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

/// People without an account who may watch at once, at one process; more see the page, and load it anew themselves.
const STRANGERS: usize = 5_000;

/// What a bell says.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ring {
    /// How often it was rung while somebody listened.
    pub count: u64,
    /// When it was rung last, or heard from another node; 0 when never.
    pub at: Timestamp,
}

/// The bells of all meetings that somebody watches.
pub struct Bells {
    bells: DashMap<MeetingId, watch::Sender<Ring>>,
    /// How often any of them was rung.
    rings: AtomicU64,
    strangers: Arc<Semaphore>,
    nodes: Teller,
    clock: Clock,
}

impl Bells {
    /// Bells that are heard at the other nodes too.
    #[must_use]
    pub fn new(nodes: Teller, clock: Clock) -> Self {
        Self {
            bells: DashMap::new(),
            rings: AtomicU64::new(0),
            strangers: Arc::new(Semaphore::new(STRANGERS)),
            nodes,
            clock,
        }
    }

    /// Tells everybody who watches `meeting` that something changed.
    pub fn ring(&self, meeting: MeetingId) {
        self.nodes.tell(NodeNews::Bell(meeting));
        self.ring_here(meeting);
    }

    /// Tells those who watch at this node.
    pub(crate) fn ring_here(&self, meeting: MeetingId) {
        self.rings.fetch_add(1, Ordering::SeqCst);
        if let Some(bell) = self.bells.get(&meeting) {
            let at = self.clock.now();
            bell.send_modify(|ring| {
                ring.count += 1;
                ring.at = at;
            });
        }
        self.bells.remove_if(&meeting, |_, bell| bell.receiver_count() == 0);
    }

    /// How often a bell was rung since the process began, whichever: what was drawn at this count is not out of date while it stands.
    #[must_use]
    pub fn rings(&self) -> u64 {
        self.rings.load(Ordering::SeqCst)
    }

    /// A place for somebody without an account, while it is held; none when all are taken.
    pub(crate) fn stranger(&self) -> Option<OwnedSemaphorePermit> {
        self.strangers.clone().try_acquire_owned().ok()
    }

    /// Hears the bell of `meeting` from now on.
    #[must_use]
    pub fn listen(&self, meeting: MeetingId) -> watch::Receiver<Ring> {
        self.bells
            .entry(meeting)
            .or_insert_with(|| watch::channel(Ring::default()).0)
            .subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_bell_is_heard_in_its_meeting_only_and_forgotten_when_nobody_listens() {
        let bells = Bells::new(Teller::default(), Clock::system());
        let [one, two] = [1, 2].map(|n| MeetingId(Uuid::from_u128(n)));
        let (here, there) = (bells.listen(one), bells.listen(two));
        bells.ring(one);
        assert!(here.has_changed().unwrap() && !there.has_changed().unwrap());
        drop(here);
        bells.ring(one);
        assert_eq!(bells.bells.len(), 1);
    }
}
