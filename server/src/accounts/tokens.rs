//! The two tokens of a session, and codes by mail and link.

use crate::clock::random_bytes;
use crate::db::Db;
use crate::error::{Error, OnUnique, Result};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::ids::{AccountId, SessionId};
use shared::time::Timestamp;

/// How long a signed token counts.
pub const ACCESS_LIFE: i64 = 10 * Timestamp::MINUTE;

/// Signs and checks the short-lived token.
pub struct Tokens {
    encode: EncodingKey,
    decode: DecodingKey,
    secret: Vec<u8>,
}

/// What the signed token says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Claims {
    pub sub: AccountId,
    pub sid: SessionId,
    pub name: String,
    /// Milliseconds since 1970, as everywhere in this project.
    pub until: Timestamp,
}

impl Tokens {
    /// Takes the secret out of the database; the first start makes it.
    ///
    /// # Errors
    /// The database's.
    pub async fn load(db: &Db) -> Result<Self> {
        const NAME: &str = "session-secret";
        use super::entity::setting::{ActiveModel, Entity};
        let fresh = ActiveModel {
            name: Set(NAME.to_owned()),
            value: Set(hex::encode(random_bytes::<32>())),
        };
        // Two processes may start at once: the one that comes second takes the first one's.
        match fresh.insert(&db.writer()).await.on_unique_conflict("made already") {
            Ok(_) | Err(Error::Conflict(_)) => {}
            Err(error) => return Err(error),
        }
        let row = Entity::find_by_id(NAME.to_owned()).one(&db.writer()).await?;
        let secret = hex::decode(row.ok_or(Error::NotFound)?.value).map_err(Error::internal)?;
        Ok(Self::of_secret(&secret))
    }

    /// Signs and hashes with `secret`.
    #[must_use]
    pub fn of_secret(secret: &[u8]) -> Self {
        Self {
            encode: EncodingKey::from_secret(secret),
            decode: DecodingKey::from_secret(secret),
            secret: secret.to_vec(),
        }
    }

    /// # Errors
    /// `Internal` when signing fails.
    pub fn sign(&self, claims: &Claims) -> Result<String> {
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), claims, &self.encode).map_err(Error::internal)
    }

    /// What `token` says, if we signed it and it has not run out.
    #[must_use]
    pub fn read(&self, token: &str, now: Timestamp) -> Option<Claims> {
        let mut validation = Validation::new(Algorithm::HS256);
        // Our own field and clock say when it runs out.
        validation.validate_exp = false;
        validation.required_spec_claims.clear();
        let claims: Claims = jsonwebtoken::decode(token, &self.decode, &validation).ok()?.claims;
        (claims.until > now).then_some(claims)
    }

    /// A keyed hash, for things that must not be guessed from a copy of the database.
    #[must_use]
    pub fn keyed_hash(&self, text: &str) -> String {
        let mac = self.mac(text);
        mac.map_or_else(String::new, |mac| hex::encode(mac.finalize().into_bytes()))
    }

    /// Whether `hash` is the keyed hash of `text`; found out in the same time for every wrong one.
    #[must_use]
    pub fn is_keyed_hash(&self, text: &str, hash: &str) -> bool {
        let (Some(mac), Ok(hash)) = (self.mac(text), hex::decode(hash)) else {
            return false;
        };
        mac.verify_slice(&hash).is_ok()
    }

    fn mac(&self, text: &str) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.secret).ok()?;
        mac.update(text.as_bytes());
        Some(mac)
    }
}

/// A secret of 256 bits for a cookie or a link.
#[must_use]
pub fn new_secret() -> String {
    URL_SAFE_NO_PAD.encode(random_bytes::<32>())
}

/// How a secret is stored: its SHA-256 in hexadecimal. The secrets are random, so no salt is needed.
#[must_use]
pub fn secret_hash(secret: &str) -> String {
    hex::encode(Sha256::digest(secret.as_bytes()))
}
