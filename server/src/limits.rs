//! How often somebody may try: log-ins for one account and from one address, changes by one person, guesses of a code.
//!
//! Nothing of it is stored. An address is known here only by a keyed hash whose key is random and changes every day, so that neither
//! a log nor a copy of the memory says who came from where. With a clock of the platform, so that tests can let a minute pass.
//!
//! How to use: [`admit`] stands before every route; handlers that take a password or code wrap their service call in [`guard`].
//! To add a kind: a field of [`Limits`] and a function beside [`Limits::try_code`].
//!
//! The arithmetic is the generic cell rate algorithm (ITU-T I.371): one number for each key. Written here, not taken from the crate
//! `governor`, because a failed try must be charged after it was looked at, and a right one not at all.

use crate::accounts::Viewer;
use crate::clock::random_bytes;
use crate::config::LimitConfig;
use crate::error::{Error, Result};
use crate::platform::Platform;
use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderMap, Method};
use dashmap::DashMap;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use shared::ids::AccountId;
use shared::time::{Day, Timestamp};
use std::net::{IpAddr, SocketAddr};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

type Key = [u8; 16];

/// Where a request comes from, as far as anybody here may know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Visitor(Key);

/// All limits of one process.
pub struct Limits {
    secret: Mutex<(Day, [u8; 32])>,
    names: Buckets,
    failures: Buckets,
    writes: Buckets,
    chat: Buckets,
    images: Buckets,
    codes: DashMap<Key, (u32, Timestamp)>,
}

impl Limits {
    #[must_use]
    pub fn new(config: &LimitConfig) -> Self {
        Self {
            secret: Mutex::new((Day(i32::MIN), [0; 32])),
            names: Buckets::per_minute(config.credentials_per_minute),
            failures: Buckets::per_minute(config.credentials_per_minute),
            writes: Buckets::per_minute(config.writes_per_minute),
            chat: Buckets::per_minute(config.chat_per_minute),
            images: Buckets::per_minute(config.images_per_minute),
            codes: DashMap::new(),
        }
    }

    fn key(&self, parts: &[&[u8]], now: Timestamp) -> Key {
        let secret = match self.secret.lock() {
            Ok(mut secret) => {
                if secret.0 != Day::of(now) {
                    *secret = (Day::of(now), random_bytes());
                }
                secret.1
            }
            Err(_) => return Key::default(),
        };
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&secret) else {
            return Key::default();
        };
        for part in parts {
            mac.update(part);
        }
        let mut key = Key::default();
        key.copy_from_slice(&mac.finalize().into_bytes()[..16]);
        key
    }

    /// The visitor at `address`. Of an IPv6 address the network counts (its first 64 bits): one person has all the rest.
    #[must_use]
    pub fn visitor(&self, address: IpAddr, now: Timestamp) -> Visitor {
        Visitor(match address.to_canonical() {
            IpAddr::V4(address) => self.key(&[b"4", &address.octets()], now),
            IpAddr::V6(address) => self.key(&[b"6", &address.octets()[..8]], now),
        })
    }

    /// Counts a try to get into the account called `name`, from `visitor`.
    ///
    /// # Errors
    /// `TooMany` when the account was tried too often, or too many tries of this visitor failed.
    pub fn try_credentials(&self, visitor: Visitor, name: &str, now: Timestamp) -> Result<()> {
        self.failures.peek(visitor.0, now)?;
        let name = name.trim().to_lowercase();
        self.names.take(self.key(&[b"name", name.as_bytes()], now), now)
    }

    /// Counts a try that failed.
    pub fn failed(&self, visitor: Visitor, now: Timestamp) {
        // It was allowed to happen; the next one meets the limit.
        let _ = self.failures.take(visitor.0, now);
    }

    /// Counts a message that a person says in a chat.
    ///
    /// # Errors
    /// `TooMany`.
    pub fn try_chat(&self, account: AccountId, now: Timestamp) -> Result<()> {
        self.chat.take(self.key(&[b"chat", account.0.as_bytes()], now), now)
    }

    /// Counts a picture that a person sends.
    ///
    /// # Errors
    /// `TooMany`.
    pub fn try_image(&self, account: AccountId, now: Timestamp) -> Result<()> {
        self.images.take(self.key(&[b"image", account.0.as_bytes()], now), now)
    }

    /// Counts a guess of the code of `name`; `tries` an hour.
    ///
    /// # Errors
    /// `TooMany` with the seconds to the end of that hour.
    pub fn try_code(&self, name: &str, tries: u32, now: Timestamp) -> Result<()> {
        self.codes.retain(|_, (_, until)| *until > now);
        let name = name.trim().to_lowercase();
        let mut entry = self
            .codes
            .entry(self.key(&[b"code", name.as_bytes()], now))
            .or_insert((0, now.plus(Timestamp::HOUR)));
        if entry.0 >= tries {
            return Err(Error::TooMany(seconds(entry.1.since(now))));
        }
        entry.0 += 1;
        Ok(())
    }
}

fn seconds(milliseconds: i64) -> u64 {
    u64::try_from(milliseconds.div_euclid(Timestamp::SECOND) + 1).unwrap_or(1)
}

/// One bucket a key; each drains evenly, `burst` fit in at once.
struct Buckets {
    /// Milliseconds that one try costs.
    cost: i64,
    burst: i64,
    /// When each bucket is empty again.
    empty_at: DashMap<Key, i64>,
    sweep_at: AtomicUsize,
}

impl Buckets {
    fn per_minute(times: u32) -> Self {
        let burst = i64::from(times.max(1));
        let sweep_at = AtomicUsize::new(10_000);
        Self {
            cost: (Timestamp::MINUTE / burst).max(1),
            burst,
            empty_at: DashMap::new(),
            sweep_at,
        }
    }

    /// The seconds to wait when a bucket that is empty at `empty_at` is full at `now`.
    fn check(&self, empty_at: i64, now: Timestamp) -> Result<()> {
        let over = empty_at - now.0 - self.cost * (self.burst - 1);
        if over > 0 {
            Err(Error::TooMany(seconds(over)))
        } else {
            Ok(())
        }
    }

    fn peek(&self, key: Key, now: Timestamp) -> Result<()> {
        let empty_at = self.empty_at.get(&key).map_or(now.0, |at| *at);
        self.check(empty_at, now)
    }

    fn take(&self, key: Key, now: Timestamp) -> Result<()> {
        if self.empty_at.len() >= self.sweep_at.load(Ordering::Relaxed) {
            self.empty_at.retain(|_, at| *at > now.0);
            self.sweep_at
                .store((self.empty_at.len() * 2).max(10_000), Ordering::Relaxed);
        }
        let mut entry = self.empty_at.entry(key).or_insert(now.0);
        let empty_at = (*entry).max(now.0);
        self.check(empty_at, now)?;
        *entry = empty_at + self.cost;
        Ok(())
    }
}

/// Finds out where `request` comes from and counts it when it may change something; stands before every route, behind `identify`.
///
/// # Errors
/// `TooMany`.
pub fn admit(platform: &Platform, request: &mut Request) -> Result<()> {
    let now = platform.clock.now();
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|ConnectInfo(peer)| peer.ip());
    let address = match &platform.config.limits.address_header {
        Some(name) => forwarded(request.headers(), name).or(peer),
        None => peer,
    };
    let visitor = address
        .map(|address| platform.limits.visitor(address, now))
        .unwrap_or_default();
    request.extensions_mut().insert(visitor);
    if [Method::GET, Method::HEAD, Method::OPTIONS].contains(request.method()) {
        return Ok(());
    }
    let person = request.extensions().get::<Viewer>().and_then(Viewer::account_id);
    let key = match person {
        Some(account) => platform.limits.key(&[b"account", account.0.as_bytes()], now),
        None => visitor.0,
    };
    platform.limits.writes.take(key, now)
}

/// The address that the trusted proxy itself put last; what stands before it came from the visitor.
fn forwarded(headers: &HeaderMap, name: &str) -> Option<IpAddr> {
    let last = headers.get_all(name).iter().next_back()?.to_str().ok()?;
    last.rsplit(',').next()?.trim().parse().ok()
}

/// Runs `work`, a try of `visitor` to get into the account called `name`; a refused try counts against the visitor.
///
/// # Errors
/// `TooMany`, or what `work` says.
pub async fn guard<T>(
    platform: &Platform,
    visitor: Visitor,
    name: &str,
    work: impl Future<Output = Result<T>>,
) -> Result<T> {
    platform.limits.try_credentials(visitor, name, platform.clock.now())?;
    let result = work.await;
    if matches!(result, Err(Error::Invalid(_))) {
        platform.limits.failed(visitor, platform.clock.now());
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_780_308_000_000);

    fn limits() -> Limits {
        Limits::new(&LimitConfig {
            credentials_per_minute: 3,
            writes_per_minute: 3,
            chat_per_minute: 3,
            images_per_minute: 3,
            address_header: None,
        })
    }

    #[test]
    fn an_account_is_tried_three_times_a_minute_and_then_every_twenty_seconds() {
        let limits = limits();
        let from = |n: u8| limits.visitor(IpAddr::from([10, 0, 0, n]), NOW);
        for n in 0..3 {
            limits.try_credentials(from(n), "Amina", NOW).unwrap();
        }
        let refused = limits.try_credentials(from(9), " amina", NOW);
        assert!(matches!(refused, Err(Error::TooMany(1..=21))), "{refused:?}");
        limits.try_credentials(from(9), "bilal", NOW).unwrap();
        let later = NOW.plus(20 * Timestamp::SECOND);
        limits.try_credentials(from(9), "amina", later).unwrap();
        assert!(limits.try_credentials(from(9), "amina", later).is_err());
    }

    #[test]
    fn only_failures_count_against_an_address() {
        let limits = limits();
        let class_room = limits.visitor(IpAddr::from([10, 0, 0, 1]), NOW);
        for n in 0..60 {
            limits.try_credentials(class_room, &format!("pupil {n}"), NOW).unwrap();
        }
        for _ in 0..3 {
            limits.failed(class_room, NOW);
        }
        assert!(limits.try_credentials(class_room, "one more", NOW).is_err());
    }

    #[test]
    fn an_address_has_another_key_every_day_and_its_ipv6_network_one_key() {
        let limits = limits();
        let at = |text: &str, now| limits.visitor(text.parse().unwrap(), now);
        assert_eq!(at("2001:db8::1", NOW), at("2001:db8::ffff", NOW));
        assert_ne!(at("2001:db8::1", NOW), at("2001:db8:0:1::1", NOW));
        assert_eq!(at("::ffff:10.0.0.1", NOW), at("10.0.0.1", NOW));
        assert_ne!(at("10.0.0.1", NOW), at("10.0.0.1", NOW.plus(Timestamp::DAY)));
    }

    #[test]
    fn a_code_is_guessed_five_times_an_hour() {
        let limits = limits();
        for _ in 0..5 {
            limits.try_code("amina", 5, NOW).unwrap();
        }
        assert!(matches!(limits.try_code("amina", 5, NOW), Err(Error::TooMany(3601))));
        limits.try_code("amina", 5, NOW.plus(Timestamp::HOUR)).unwrap();
    }

    #[test]
    fn of_a_forwarded_list_only_the_proxys_own_entry_counts() {
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", "1.1.1.1".parse().unwrap());
        headers.append("x-forwarded-for", "2.2.2.2, 10.0.0.7".parse().unwrap());
        assert_eq!(
            forwarded(&headers, "x-forwarded-for"),
            Some(IpAddr::from([10, 0, 0, 7]))
        );
        assert_eq!(forwarded(&headers, "x-real-ip"), None);
    }
}
