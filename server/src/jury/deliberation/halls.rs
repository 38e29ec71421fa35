//! Who is at the meetings of juries now, and the bell that says when to look again.
//!
//! A bell says which item it is about, and the socket of each person asks the rule of sight before it passes it on; the content is asked for
//! by each person as themselves. Nobody is stored: whoever is connected is here, at this node or another, and gone with the connection.

use crate::nodes::{NodeNews, Teller};
use crate::platform::Platform;
use dashmap::DashMap;
use shared::ids::{AccountId, RoundId, SubmissionId};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::broadcast;
use uuid::Uuid;

/// News that a slow socket may leave lying before it has to look at everything.
const WAITING: usize = 64;

/// What has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Something that everybody at the meeting may know.
    Meeting,
    /// Something of one item.
    Item(SubmissionId),
}

/// The meetings at which somebody is.
#[derive(Default)]
pub struct Halls {
    halls: DashMap<RoundId, Hall>,
    last: AtomicU64,
    nodes: Teller,
}

struct Hall {
    news: broadcast::Sender<About>,
    here: BTreeMap<u64, AccountId>,
    elsewhere: HashMap<Uuid, BTreeSet<AccountId>>,
}

impl Default for Hall {
    fn default() -> Self {
        Self {
            news: broadcast::channel(WAITING).0,
            here: BTreeMap::new(),
            elsewhere: HashMap::new(),
        }
    }
}

impl Hall {
    fn people_here(&self) -> BTreeSet<AccountId> {
        self.here.values().copied().collect()
    }

    fn ring(&self, about: About) {
        // Nobody may be listening.
        let _ = self.news.send(about);
    }
}

impl Halls {
    /// Halls whose news are heard at the other nodes too.
    #[must_use]
    pub fn new(nodes: Teller) -> Self {
        Self {
            nodes,
            ..Self::default()
        }
    }

    /// At how many meetings somebody of this node is.
    #[must_use]
    pub fn count(&self) -> usize {
        self.halls.iter().filter(|hall| !hall.here.is_empty()).count()
    }

    /// Everybody who is at the meeting of a round now.
    #[must_use]
    pub fn present(&self, round: RoundId) -> BTreeSet<AccountId> {
        let Some(hall) = self.halls.get(&round) else {
            return BTreeSet::new();
        };
        let elsewhere = hall.elsewhere.values().flatten().copied();
        hall.here.values().copied().chain(elsewhere).collect()
    }

    /// Tells those at the meeting that something changed; after the commit.
    pub fn ring(&self, round: RoundId, about: About) {
        let item = match about {
            About::Meeting => None,
            About::Item(submission) => Some(submission),
        };
        self.nodes.tell(NodeNews::Hall(round, item));
        self.ring_here(round, about);
    }

    fn ring_here(&self, round: RoundId, about: About) {
        if let Some(hall) = self.halls.get(&round) {
            hall.ring(about);
        }
    }

    fn come(&self, round: RoundId, account: AccountId) -> (u64, broadcast::Receiver<About>) {
        let connection = self.last.fetch_add(1, Ordering::Relaxed);
        let mut hall = self.halls.entry(round).or_default();
        if hall.here.is_empty() {
            self.nodes.tell(NodeNews::WhoAttends(round));
        }
        hall.here.insert(connection, account);
        self.nodes.tell(NodeNews::Attending(round, hall.people_here()));
        hall.ring(About::Meeting);
        (connection, hall.news.subscribe())
    }

    fn go(&self, round: RoundId, connection: u64) {
        if let Some(mut hall) = self.halls.get_mut(&round) {
            hall.here.remove(&connection);
            self.nodes.tell(NodeNews::Attending(round, hall.people_here()));
            hall.ring(About::Meeting);
        }
        self.tidy();
    }

    /// Forgets the meetings at which nobody is.
    fn tidy(&self) {
        self.halls
            .retain(|_, hall| !hall.here.is_empty() || !hall.elsewhere.is_empty());
    }

    /// What another node says of a meeting.
    pub(crate) fn hear_node(&self, node: Uuid, news: &NodeNews) {
        match news {
            NodeNews::Hall(round, item) => self.ring_here(*round, item.map_or(About::Meeting, About::Item)),
            NodeNews::Attending(round, people) => self.people_elsewhere(*round, node, people),
            NodeNews::WhoAttends(round) => {
                if let Some(hall) = self.halls.get(round).filter(|hall| !hall.here.is_empty()) {
                    self.nodes.tell(NodeNews::Attending(*round, hall.people_here()));
                }
            }
            _ => {}
        }
    }

    fn people_elsewhere(&self, round: RoundId, node: Uuid, people: &BTreeSet<AccountId>) {
        {
            let mut hall = self.halls.entry(round).or_default();
            let before = if people.is_empty() {
                hall.elsewhere.remove(&node)
            } else {
                hall.elsewhere.insert(node, people.clone())
            };
            if before.unwrap_or_default() != *people {
                hall.ring(About::Meeting);
            }
        }
        self.tidy();
    }

    /// A node has ended: nobody is at a meeting there.
    pub(crate) fn node_is_gone(&self, node: Uuid) {
        for mut hall in self.halls.iter_mut() {
            if hall.elsewhere.remove(&node).is_some() {
                hall.ring(About::Meeting);
            }
        }
        self.tidy();
    }

    /// This node has missed what others said for long: who is there is asked anew, and everybody looks again.
    pub(crate) fn begin_anew(&self) {
        for mut hall in self.halls.iter_mut() {
            hall.elsewhere.clear();
            hall.ring(About::Meeting);
            self.nodes.tell(NodeNews::WhoAttends(*hall.key()));
        }
        self.tidy();
    }
}

/// Somebody at a meeting; dropped, they are gone.
pub struct Attending {
    platform: Platform,
    round: RoundId,
    connection: u64,
    pub news: broadcast::Receiver<About>,
}

impl Attending {
    /// Somebody comes to the meeting of a round.
    #[must_use]
    pub fn come(platform: &Platform, round: RoundId, account: AccountId) -> Self {
        let (connection, news) = platform.halls.come(round, account);
        Self {
            platform: platform.clone(),
            round,
            connection,
            news,
        }
    }
}

impl Drop for Attending {
    fn drop(&mut self) {
        self.platform.halls.go(self.round, self.connection);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id<T: From<Uuid>>(n: u128) -> T {
        Uuid::from_u128(n).into()
    }

    #[test]
    fn somebody_is_present_as_long_as_one_of_their_connections_is() {
        let (halls, round, amina) = (Halls::default(), id(1), id(7));
        let (first, mut news) = halls.come(round, amina);
        let (second, _more) = halls.come(round, amina);
        assert_eq!(halls.present(round), [amina].into());
        assert_eq!(news.try_recv(), Ok(About::Meeting));
        halls.go(round, first);
        assert_eq!((halls.present(round), halls.count()), ([amina].into(), 1));
        halls.go(round, second);
        assert!(halls.present(round).is_empty() && halls.halls.is_empty());
        assert!(halls.present(id(2)).is_empty());
    }

    #[test]
    fn a_bell_says_which_item_and_is_heard_at_its_meeting_only() {
        let halls = Halls::default();
        let (one, other): (RoundId, RoundId) = (id(1), id(2));
        let (_, mut here) = halls.come(one, id(7));
        let (_, mut there) = halls.come(other, id(7));
        halls.ring(one, About::Item(id(5)));
        assert_eq!(here.try_recv(), Ok(About::Item(id(5))));
        assert!(there.try_recv().is_err());
    }

    #[test]
    fn people_of_another_node_come_and_go_with_its_word_and_with_it() {
        let halls = Halls::default();
        let (round, [near, far, node]) = (id(1), [7, 8, 9].map(Uuid::from_u128));
        let (near, far) = (AccountId(near), AccountId(far));
        let (_, mut news) = halls.come(round, near);
        let say = |people: &[AccountId]| {
            halls.hear_node(node, &NodeNews::Attending(round, people.iter().copied().collect()));
        };
        say(&[far]);
        assert_eq!(halls.present(round), [near, far].into());
        assert_eq!(news.try_recv(), Ok(About::Meeting));
        say(&[far]);
        assert!(news.try_recv().is_err(), "nothing has changed");
        say(&[]);
        assert_eq!(halls.present(round), [near].into());
        say(&[far]);
        halls.node_is_gone(node);
        assert_eq!(halls.present(round), [near].into());
        halls.hear_node(node, &NodeNews::Hall(round, Some(id(5))));
        let heard: Vec<_> = std::iter::from_fn(|| news.try_recv().ok()).collect();
        assert_eq!(heard.last(), Some(&About::Item(id(5))));
    }
}
