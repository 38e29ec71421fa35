//! How much of this process pictures may take, so that a flood of them stops nobody who writes.
//!
//! How to use: [`Gate::enter`] before a body is read; [`Gate::work`] around what costs memory and processor time.

use crate::error::{Error, Result};
use dashmap::DashMap;
use shared::ids::AccountId;
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Files that are received at once: each is in memory as far as it has come.
const RECEIVED: usize = 24;
/// Of one person.
const OF_ONE: u32 = 3;
/// What is drawn at once: two pictures of a usual size, or one large.
const WORK: u32 = 2;
/// Pixels from which on a picture is large.
const LARGE: u64 = 16_000_000;

/// The bounds of one process.
pub struct Gate {
    received: Arc<Semaphore>,
    senders: Arc<DashMap<AccountId, u32>>,
    work: Arc<Semaphore>,
}

/// Leave to send one file; dropped, it is free for another.
pub struct Pass {
    _permit: OwnedSemaphorePermit,
    senders: Arc<DashMap<AccountId, u32>>,
    sender: AccountId,
}

impl Drop for Pass {
    fn drop(&mut self) {
        if let Some(mut count) = self.senders.get_mut(&self.sender) {
            *count = count.saturating_sub(1);
        }
        self.senders.remove_if(&self.sender, |_, count| *count == 0);
    }
}

impl Default for Gate {
    fn default() -> Self {
        Self {
            received: Arc::new(Semaphore::new(RECEIVED)),
            senders: Arc::default(),
            work: Arc::new(Semaphore::new(WORK as usize)),
        }
    }
}

impl Gate {
    /// Lets a person begin to send.
    ///
    /// # Errors
    /// `TooMany` for a person who sends several already; `Unavailable` while many others do.
    pub fn enter(&self, sender: AccountId) -> Result<Pass> {
        let permit = self
            .received
            .clone()
            .try_acquire_owned()
            .map_err(|_| Error::Unavailable("many pictures are being sent".into()))?;
        {
            let mut count = self.senders.entry(sender).or_insert(0);
            if *count >= OF_ONE {
                return Err(Error::TooMany(10));
            }
            *count += 1;
        }
        Ok(Pass {
            _permit: permit,
            senders: self.senders.clone(),
            sender,
        })
    }

    /// Waits for the turn of a picture of so many pixels.
    ///
    /// # Errors
    /// `Unavailable` when the process ends.
    pub async fn work(&self, pixels: u64) -> Result<OwnedSemaphorePermit> {
        let turns = if pixels > LARGE { WORK } else { 1 };
        let turn = self.work.clone().acquire_many_owned(turns).await;
        turn.map_err(|_| Error::Unavailable("the platform stops".into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn one_person_sends_three_at_once_and_all_together_twenty_four() {
        let gate = Gate::default();
        let person = |n: u128| AccountId(Uuid::from_u128(n));
        let mut first: Vec<_> = (0..3).map(|_| gate.enter(person(0)).unwrap()).collect();
        assert!(matches!(gate.enter(person(0)), Err(Error::TooMany(_))));
        first.pop();
        first.push(gate.enter(person(0)).unwrap());
        let others: Vec<_> = (3..24).map(|n| gate.enter(person(n)).unwrap()).collect();
        assert!(matches!(gate.enter(person(99)), Err(Error::Unavailable(_))));
        drop((first, others));
        gate.enter(person(99)).unwrap();
        assert!(gate.senders.is_empty(), "who has gone is forgotten");
    }

    #[tokio::test]
    async fn a_large_picture_is_drawn_alone() {
        let gate = Gate::default();
        let small = [gate.work(1).await.unwrap(), gate.work(LARGE).await.unwrap()];
        assert_eq!(gate.work.available_permits(), 0);
        drop(small);
        let large = gate.work(LARGE + 1).await.unwrap();
        assert_eq!(gate.work.available_permits(), 0);
        drop(large);
    }
}
