//! The ears: what other nodes have said is done here, once.

use super::news::{Batch, NodeNews};
use crate::platform::Platform;
use std::collections::HashMap;
use std::sync::PoisonError;
use std::time::Duration;
use tokio::time::Instant;
use uuid::Uuid;

/// A node that was heard and is silent for this long is dead: its people are gone.
const SILENT: Duration = Duration::from_secs(6);
/// How long it is remembered what was heard: longer than the two ways can differ.
const REMEMBERED: Duration = Duration::from_secs(120);
/// Forget from time to time, not at each batch.
const MANY: usize = 4_096;

/// What was heard, and of whom.
#[derive(Default)]
pub struct Ears {
    nodes: HashMap<Uuid, Instant>,
    numbers: HashMap<(Uuid, u64), Instant>,
}

impl Ears {
    /// Notes a batch; false when it was heard before.
    fn is_new(&mut self, batch: &Batch, now: Instant) -> bool {
        self.nodes.insert(batch.node, now);
        if batch.number == 0 {
            return true;
        }
        if self.numbers.len() > MANY {
            self.numbers.retain(|_, heard_at| now - *heard_at < REMEMBERED);
        }
        self.numbers.insert((batch.node, batch.number), now).is_none()
    }

    /// Forgets the nodes that have been silent for too long, and names them.
    fn silent(&mut self, now: Instant) -> Vec<Uuid> {
        let silent = |heard_at: &Instant| now - *heard_at > SILENT;
        let found = self.nodes.iter().filter(|(_, heard_at)| silent(heard_at));
        let found: Vec<Uuid> = found.map(|(node, _)| *node).collect();
        for node in &found {
            self.nodes.remove(node);
        }
        found
    }
}

/// Does what a batch says, unless it was heard before or is this node's own.
pub async fn hear(platform: &Platform, batch: Batch) {
    let node = batch.node;
    if node == platform.nodes.me {
        return;
    }
    let now = Instant::now();
    let is_new = {
        let mut ears = platform.nodes.ears.lock().unwrap_or_else(PoisonError::into_inner);
        ears.is_new(&batch, now)
    };
    if !is_new {
        return;
    }
    for news in batch.news {
        match news {
            NodeNews::Rights(account) => platform.sessions.rights_changed_elsewhere(account),
            NodeNews::Ended(session) => platform.sessions.ended_elsewhere(session),
            NodeNews::AllEnded(account) => platform.sessions.all_ended_elsewhere(account),
            NodeNews::Bell(meeting) => platform.bells.ring_here(meeting),
            NodeNews::Hall(..) | NodeNews::Attending(..) | NodeNews::WhoAttends(_) => {
                platform.halls.hear_node(node, &news);
            }
            NodeNews::Alive => {}
            NodeNews::Gone => {
                forget(platform, node);
                platform.halls.node_is_gone(node);
                platform.rooms.node_is_gone(node).await;
            }
            of_a_room => platform.rooms.hear_node(node, of_a_room),
        }
    }
}

fn forget(platform: &Platform, node: Uuid) {
    let mut ears = platform.nodes.ears.lock().unwrap_or_else(PoisonError::into_inner);
    ears.nodes.remove(&node);
}

/// Lets the people of dead nodes go. Call it when everything that was told has been heard.
pub async fn bury(platform: &Platform) {
    let silent = {
        let mut ears = platform.nodes.ears.lock().unwrap_or_else(PoisonError::into_inner);
        ears.silent(Instant::now())
    };
    for node in silent {
        tracing::info!(%node, "a node is silent; its people count as gone");
        platform.halls.node_is_gone(node);
        platform.rooms.node_is_gone(node).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch(number: u64) -> Batch {
        Batch {
            node: Uuid::from_u128(1),
            number,
            news: Vec::new(),
        }
    }

    #[test]
    fn what_comes_both_ways_is_heard_once_and_hints_always() {
        let (mut ears, now) = (Ears::default(), Instant::now());
        assert!(ears.is_new(&batch(2), now) && ears.is_new(&batch(1), now));
        assert!(!ears.is_new(&batch(1), now) && !ears.is_new(&batch(2), now));
        assert!(ears.is_new(&batch(0), now) && ears.is_new(&batch(0), now));
    }

    #[test]
    fn a_node_that_is_silent_for_too_long_is_named_once() {
        let (mut ears, now) = (Ears::default(), Instant::now());
        ears.is_new(&batch(1), now);
        assert_eq!(ears.silent(now + SILENT), Vec::<Uuid>::new());
        let later = now + SILENT + Duration::from_millis(1);
        assert_eq!(ears.silent(later), [Uuid::from_u128(1)]);
        assert_eq!(ears.silent(later), Vec::<Uuid>::new());
    }
}
