//! Mail: a letter is a key of the locales with values, put into words when it is sent.
//!
//! How to use: `jobs::enqueue(tx, &Job::Mail(Letter::new(…)), …)`, or `tx.mail(…)`. The texts are `mail-<key>-subject` and
//! `mail-<key>-body`. Without an SMTP server letters are files in the outbox folder, which an admin can read in the app.

use crate::config::MailConfig;
use crate::error::{Error, Result};
use crate::platform::Platform;
use lettre::message::{Mailbox, header::ContentType};
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use serde::{Deserialize, Serialize};
use shared::ids::JobId;
use shared::languages::Language;

/// A letter to one person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Letter {
    pub to: String,
    pub language: Language,
    pub key: String,
    pub values: Vec<(String, String)>,
}

impl Letter {
    #[must_use]
    pub fn new(to: &str, language: Language, key: &str, values: &[(&str, String)]) -> Self {
        Self {
            to: to.to_owned(),
            language,
            key: key.to_owned(),
            values: values
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect(),
        }
    }
}

/// Sends letters by SMTP, or lays them in a folder.
pub enum Post {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Outbox(AsyncFileTransport<Tokio1Executor>),
}

impl Post {
    /// # Errors
    /// `Internal` when the SMTP address is not understood or the folder cannot be made.
    pub fn build(config: &MailConfig) -> Result<Self> {
        Ok(match &config.smtp_url {
            Some(url) => Self::Smtp(
                AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                    .map_err(Error::internal)?
                    .build(),
            ),
            None => {
                std::fs::create_dir_all(&config.outbox).map_err(Error::internal)?;
                Self::Outbox(AsyncFileTransport::new(&config.outbox))
            }
        })
    }
}

/// Puts `letter` into words and sends it. The message's id is the job's, so that a letter sent twice is seen as one.
///
/// # Errors
/// `Internal` when an address is wrong or the server refuses.
pub async fn deliver(platform: &Platform, id: JobId, letter: &Letter) -> Result<()> {
    let values: Vec<(&str, String)> = letter
        .values
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    let text = |part: &str| {
        platform
            .texts
            .text(letter.language, &format!("mail-{}-{part}", letter.key), &values)
    };
    let from: Mailbox = platform.config.mail.from.parse().map_err(Error::internal)?;
    let host = from.email.domain().to_owned();
    // A subject is one line; bidi isolates belong into bodies only.
    let subject: String = text("subject")
        .chars()
        .filter(|c| !c.is_control() && !('\u{2066}'..='\u{2069}').contains(c))
        .collect();
    let message = Message::builder()
        .message_id(Some(format!("<{id}@{host}>")))
        .from(from)
        .to(letter.to.parse().map_err(Error::internal)?)
        .subject(subject)
        .header(ContentType::TEXT_PLAIN)
        .body(text("body"))
        .map_err(Error::internal)?;
    match &platform.post {
        Post::Smtp(post) => post.send(message).await.map(drop).map_err(Error::internal),
        Post::Outbox(post) => post.send(message).await.map(drop).map_err(Error::internal),
    }
}
