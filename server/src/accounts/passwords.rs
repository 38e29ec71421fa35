//! Passwords: argon2id, a few at a time, on threads of their own, so that a crowd at the log-in does not stop the other pages.

use crate::error::{Error, Result};
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use std::sync::Arc;
use std::thread::available_parallelism;
use tokio::sync::Semaphore;

/// Hashes and checks passwords.
pub struct Passwords {
    places: Arc<Semaphore>,
    /// A hash of nothing in use: an unknown account costs as much time as a known one.
    decoy: String,
}

/// OWASP's minimum for argon2id: 19 MiB, 2 passes, 1 lane.
fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
}

impl Passwords {
    #[must_use]
    #[expect(clippy::new_without_default, reason = "hashes the decoy: not a cheap default")]
    pub fn new() -> Self {
        let places = available_parallelism().map_or(1, |n| n.get().div_ceil(2));
        let decoy = argon2()
            .hash_password(&crate::clock::random_bytes::<16>())
            .map_or_else(|_| String::new(), |h| h.to_string());
        Self {
            places: Arc::new(Semaphore::new(places)),
            decoy,
        }
    }

    /// # Errors
    /// `Internal` when the machine lacks the memory.
    pub async fn hash(&self, password: String) -> Result<String> {
        self.run(move || {
            argon2()
                .hash_password(password.as_bytes())
                .map(|hash| hash.to_string())
                .map_err(Error::internal)
        })
        .await?
    }

    /// Whether `password` belongs to `hash`; with no hash it is false after the same time.
    ///
    /// # Errors
    /// `Internal` when the stored hash is damaged.
    pub async fn verify(&self, password: String, hash: Option<String>) -> Result<bool> {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.decoy.clone());
        let fits = self
            .run(move || {
                let parsed = PasswordHash::new(&hash).map_err(Error::internal)?;
                Ok::<_, Error>(argon2().verify_password(password.as_bytes(), &parsed).is_ok())
            })
            .await??;
        Ok(fits && known)
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
        let _place = self.places.acquire().await.map_err(Error::internal)?;
        tokio::task::spawn_blocking(work).await.map_err(Error::internal)
    }
}
