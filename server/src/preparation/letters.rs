//! What people are told of a meeting: in the app, and by a letter that brings the entry for their calendar.
//!
//! An invitation is no news but part of the office that one holds: whoever has given an address gets it, whatever else they want by mail.

use super::entity::arrangement;
use super::entity::invitation;
use crate::accounts::entity::account;
use crate::accounts::tokens::{new_secret, secret_hash};
use crate::bodies::entity::body;
use crate::bodies::service as bodies;
use crate::error::Result;
use crate::mail::{Attached, Letter};
use crate::meetings::entity::meeting;
use crate::notices::{Notice, put};
use crate::platform::{Platform, Tx};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use shared::ids::AccountId;
use shared::languages::Language;
use shared::preparation::calendar::{Entry, Method};

/// A meeting as letters speak of it.
pub struct Ground {
    pub meeting: meeting::Model,
    pub body: body::Model,
    pub row: arrangement::Model,
}

impl Ground {
    /// # Errors
    /// The database's.
    pub async fn of(db: &impl ConnectionTrait, meeting: meeting::Model, row: arrangement::Model) -> Result<Self> {
        let body = bodies::load(db, meeting.body_id).await?;
        Ok(Self { meeting, body, row })
    }

    /// The entry for the calendar of a reader of `language`. Only who is of the body learns the link to join, unless that is public; `people` are the
    /// addresses of sender and reader.
    #[must_use]
    pub fn calendar(
        &self,
        platform: &Platform,
        method: Method,
        language: Language,
        inside: bool,
        people: Option<(&str, &str)>,
    ) -> String {
        let public_url = &platform.config.public_url;
        let host = public_url.split("://").last().unwrap_or_default();
        let host = host.split(['/', ':']).next().unwrap_or_default();
        let sees_link = inside || self.row.link_is_public;
        let link = self.meeting.link.as_deref().filter(|_| sees_link).unwrap_or_default();
        let place = match (self.meeting.place.as_str(), link) {
            ("", link) => link.to_owned(),
            (place, _) => place.to_owned(),
        };
        let interpreted = self.row.interpreted().map(|languages| {
            let values = [("languages", languages)];
            platform.texts.text(language, "mail-line-interpretation", &values)
        });
        let interpreted = interpreted.as_deref().unwrap_or_default();
        let description = [self.body.name.as_str(), interpreted, link];
        let description: Vec<_> = description.into_iter().filter(|part| !part.is_empty()).collect();
        Entry {
            uid: &format!("meeting-{}@{host}", self.meeting.id),
            sequence: self.row.sequence,
            stamp: platform.clock.now(),
            starts_at: self.meeting.starts_at,
            minutes: self.row.minutes,
            title: &self.meeting.title,
            place: &place,
            description: &description.join("\n"),
            url: &format!("{public_url}/{language}/assembly/meetings/{}", self.meeting.id),
            people,
            cancelled: self.row.cancelled_why.is_some(),
        }
        .write(method)
    }
}

/// One thing that people are told of a meeting.
pub struct MeetingNotice {
    key: &'static str,
    method: Method,
    asks: bool,
    reason: String,
}

impl MeetingNotice {
    /// The texts are `notice-<key>`, `mail-<key>-subject` and `mail-<key>-body`.
    #[must_use]
    pub fn new(key: &'static str, method: Method) -> Self {
        Self {
            key,
            method,
            asks: false,
            reason: String::new(),
        }
    }

    /// The letter has a link by which its reader answers.
    #[must_use]
    pub fn asking(self) -> Self {
        Self { asks: true, ..self }
    }

    /// With a reason, as people wrote it.
    #[must_use]
    pub fn because(self, reason: &str) -> Self {
        Self {
            reason: reason.to_owned(),
            ..self
        }
    }

    /// Tells `accounts`, in the transaction of the act; how many of them get a letter. Four statements, and two for each letter.
    ///
    /// # Errors
    /// The database's.
    pub async fn send(&self, platform: &Platform, tx: &Tx, ground: &Ground, accounts: &[AccountId]) -> Result<usize> {
        let mut accounts = accounts.to_vec();
        accounts.sort_unstable();
        accounts.dedup();
        if accounts.is_empty() {
            return Ok(0);
        }
        let people = account::Entity::find()
            .filter(account::Column::Id.is_in(accounts))
            .filter(account::Column::SuspendedAt.is_null())
            .all(&tx.db)
            .await?;
        let path = format!("/assembly/meetings/{}", ground.meeting.id);
        let values = self.values(ground);
        let ids: Vec<AccountId> = people.iter().map(|person| person.id).collect();
        for some in ids.chunks(500) {
            put(tx, some, &Notice::new(self.key, path.clone(), &values)).await?;
        }
        let starts = ground.meeting.starts_at.to_minute();
        let mut letters = 0;
        for person in people {
            let Some(email) = &person.email else { continue };
            let mut values = values.clone();
            let address = |path: &str| format!("{}/{}{path}", platform.config.public_url, person.language);
            values.push(("page", address(&path)));
            if self.asks {
                let secret = new_secret();
                invitation::Entity::update_many()
                    .col_expr(invitation::Column::TokenHash, Expr::value(secret_hash(&secret)))
                    .filter(invitation::Column::MeetingId.eq(ground.meeting.id))
                    .filter(invitation::Column::AccountId.eq(person.id))
                    .exec(&tx.db)
                    .await?;
                values.push(("link", address(&format!("/reply/{secret}"))));
            }
            let mut letter = Letter::new(email.as_str(), person.language, self.key, &values);
            letter = letter.with_line("mail-line-when", &[("begins", starts.clone())], String::new());
            if !ground.meeting.place.is_empty() {
                let place = ground.meeting.place.clone();
                letter = letter.with_line("mail-line-place", &[("place", place)], String::new());
            }
            if let Some(languages) = ground.row.interpreted() {
                letter = letter.with_line("mail-line-interpretation", &[("languages", languages)], String::new());
            }
            if let Some(link) = ground.meeting.link.clone() {
                letter = letter.with_line("mail-line-join", &[], link);
            }
            let from = &platform.config.mail.from;
            let text = ground.calendar(
                platform,
                self.method,
                person.language,
                true,
                Some((address_in(from), email.as_str())),
            );
            letter.attached = Some(Attached {
                method: self.method.as_str().to_owned(),
                text,
            });
            tx.mail(letter).await?;
            letters += 1;
        }
        Ok(letters)
    }

    fn values(&self, ground: &Ground) -> Vec<(&'static str, String)> {
        let mut values = vec![
            ("title", ground.meeting.title.clone()),
            ("body", ground.body.name.clone()),
            ("begins", ground.meeting.starts_at.to_minute()),
        ];
        if !self.reason.is_empty() {
            values.push(("reason", self.reason.clone()));
        }
        values
    }
}

/// The address of `Name <address>`.
fn address_in(mailbox: &str) -> &str {
    let inner = mailbox.rsplit_once('<').map_or(mailbox, |(_, rest)| rest);
    inner.trim_end_matches('>').trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_senders_address_is_found_in_its_mailbox() {
        assert_eq!(address_in("Inquiry Lab <lab@example.org>"), "lab@example.org");
        assert_eq!(address_in("lab@example.org"), "lab@example.org");
    }
}
