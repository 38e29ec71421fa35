//! A bell for each meeting: rung after a change, heard by the pages that are open on it.
//!
//! It carries no content, so it cannot tell anybody what they may not see: whoever hears it asks again, as themselves.

use crate::nodes::{NodeNews, Teller};
use dashmap::DashMap;
use shared::ids::MeetingId;
use tokio::sync::watch;

/// The bells of all meetings that somebody watches.
#[derive(Default)]
pub struct Bells {
    bells: DashMap<MeetingId, watch::Sender<u64>>,
    nodes: Teller,
}

impl Bells {
    /// Bells that are heard at the other nodes too.
    #[must_use]
    pub fn new(nodes: Teller) -> Self {
        Self {
            bells: DashMap::new(),
            nodes,
        }
    }

    /// Tells everybody who watches `meeting` that something changed.
    pub fn ring(&self, meeting: MeetingId) {
        self.nodes.tell(NodeNews::Bell(meeting));
        self.ring_here(meeting);
    }

    /// Tells those who watch at this node.
    pub(crate) fn ring_here(&self, meeting: MeetingId) {
        if let Some(bell) = self.bells.get(&meeting) {
            bell.send_modify(|count| *count += 1);
        }
        self.bells.remove_if(&meeting, |_, bell| bell.receiver_count() == 0);
    }

    /// Hears the bell of `meeting` from now on.
    #[must_use]
    pub fn listen(&self, meeting: MeetingId) -> watch::Receiver<u64> {
        self.bells
            .entry(meeting)
            .or_insert_with(|| watch::channel(0).0)
            .subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_bell_is_heard_in_its_meeting_only_and_forgotten_when_nobody_listens() {
        let bells = Bells::default();
        let [one, two] = [1, 2].map(|n| MeetingId(Uuid::from_u128(n)));
        let (here, there) = (bells.listen(one), bells.listen(two));
        bells.ring(one);
        assert!(here.has_changed().unwrap() && !there.has_changed().unwrap());
        drop(here);
        bells.ring(one);
        assert_eq!(bells.bells.len(), 1);
    }
}
