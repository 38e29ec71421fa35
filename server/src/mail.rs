//! Mail: a letter is a key of the locales with values, put into words when it is sent.
//!
//! How to use: `tx.mail(Letter::new(…))` in the transaction of the act. The texts are `mail-<key>-subject` and `mail-<key>-body`; a list in
//! the body is `$lines`, one [`Line`] each.
//! Without an SMTP server letters are text files in the outbox folder, which an admin reads in the app and may hand over.

mod letter;

pub use letter::{Attached, Letter, Line};

use crate::accounts::Viewer;
use crate::config::MailConfig;
use crate::error::{Error, Result};
use crate::platform::Platform;
use letter::borrowed;
use lettre::message::{Mailbox, MultiPart, SinglePart, header::ContentType};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use shared::accounts::Email;
use shared::ids::JobId;
use shared::languages::Language;
use shared::permissions::{Object, Operation};
use shared::time::Timestamp;
use std::path::{Path, PathBuf};

/// How long a letter stays in the outbox, in milliseconds.
pub const OUTBOX_LIFE: i64 = 30 * Timestamp::DAY;

/// Sends letters by SMTP, or lays them in a folder.
pub enum Post {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Outbox(PathBuf),
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
                Self::Outbox(config.outbox.clone())
            }
        })
    }
}

/// Puts `letter` into words and sends it. The message's id is the job's, so that a letter sent twice is seen as one.
///
/// # Errors
/// `Internal` when an address is wrong, the server refuses, or the folder cannot be written.
pub async fn deliver(platform: &Platform, id: JobId, letter: &Letter) -> Result<()> {
    let say = |line: &Line| {
        let words = platform.texts.text(letter.language, &line.key, &borrowed(&line.values));
        [words.trim_end(), line.under.as_str()].join("\n").trim_end().to_owned()
    };
    let mut values = borrowed(&letter.values);
    if !letter.lines.is_empty() {
        let lines: Vec<_> = letter.lines.iter().map(|line| format!("– {}", say(line))).collect();
        values.push(("lines", lines.join("\n")));
    }
    let text = |part: &str| {
        platform
            .texts
            .text(letter.language, &format!("mail-{}-{part}", letter.key), &values)
    };
    // A subject is one line; bidi isolates belong into bodies only.
    let subject: String = text("subject")
        .chars()
        .filter(|c| !c.is_control() && !('\u{2066}'..='\u{2069}').contains(c))
        .collect();
    let tail = letter.tail.as_ref().map(|tail| format!("\n\n{}", say(tail)));
    let body = plain_links(&(text("body") + &tail.unwrap_or_default()));
    let to: Mailbox = letter.to.parse().map_err(Error::internal)?;
    match &platform.post {
        Post::Smtp(post) => {
            let from: Mailbox = platform.config.mail.from.parse().map_err(Error::internal)?;
            let message = Message::builder()
                .message_id(Some(format!("<{id}@{}>", from.email.domain())))
                .from(from)
                .to(to)
                .subject(subject);
            let message = match &letter.attached {
                Some(attached) => message.multipart(with_calendar(body, attached)?),
                None => message.header(ContentType::TEXT_PLAIN).body(body),
            }
            .map_err(Error::internal)?;
            post.send(message).await.map(drop).map_err(Error::internal)
        }
        Post::Outbox(folder) => {
            let file = folder.join(format!("{id}.eml"));
            let text = format!(
                "To: {}\nSubject: {subject}\nContent-Language: {}\n\n{body}\n",
                to.email, letter.language
            );
            tokio::fs::write(file, text).await.map_err(Error::internal)
        }
    }
}

/// The words, and beside them the entry that programs for mail offer to keep.
fn with_calendar(body: String, attached: &Attached) -> Result<MultiPart> {
    let kind = format!("text/calendar; method={}; charset=utf-8", attached.method);
    let calendar = SinglePart::builder()
        .header(ContentType::parse(&kind).map_err(Error::internal)?)
        .body(attached.text.clone());
    Ok(MultiPart::alternative()
        .singlepart(SinglePart::plain(body))
        .singlepart(calendar))
}

/// The text without marks of direction around links that stand on a line of their own: programs would take them for a part.
fn plain_links(body: &str) -> String {
    let is_mark = |c: char| ('\u{2066}'..='\u{2069}').contains(&c);
    let line = |line: &str| {
        if line.trim_start_matches(is_mark).starts_with("http") {
            line.replace(is_mark, "")
        } else {
            line.to_owned()
        }
    };
    body.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// A letter as it lies in the outbox.
#[derive(Clone, Debug)]
pub struct OutboxLetter {
    pub id: JobId,
    pub to: String,
    pub subject: String,
    /// The language of subject and body.
    pub language: Language,
    pub body: String,
}

fn read_letter(id: JobId, text: &str) -> Option<OutboxLetter> {
    let (head, body) = text.split_once("\n\n")?;
    let field = |name: &str| {
        head.lines()
            .find_map(|line| line.strip_prefix(name))
            .unwrap_or_default()
            .to_owned()
    };
    Some(OutboxLetter {
        id,
        to: field("To: "),
        subject: field("Subject: "),
        language: Language::parse(&field("Content-Language: ")).unwrap_or(Language::English),
        body: body.to_owned(),
    })
}

/// The ids of letters in `folder`, newest first: ids are ordered by time.
async fn letter_ids(folder: &Path) -> Result<Vec<JobId>> {
    let mut ids = Vec::new();
    let mut entries = tokio::fs::read_dir(folder).await.map_err(Error::internal)?;
    while let Some(entry) = entries.next_entry().await.map_err(Error::internal)? {
        let name = entry.file_name();
        ids.extend(
            name.to_str()
                .and_then(|name| name.strip_suffix(".eml"))
                .and_then(|id| id.parse::<JobId>().ok()),
        );
    }
    ids.sort_unstable_by(|a, b| b.cmp(a));
    Ok(ids)
}

/// Letters in the outbox, newest first, those older than `before`; none when letters leave by SMTP.
///
/// # Errors
/// `Forbidden` to others than admins.
pub async fn list_outbox(
    platform: &Platform,
    viewer: &Viewer,
    before: Option<JobId>,
    limit: usize,
) -> Result<Vec<OutboxLetter>> {
    viewer.require(Operation::InstanceManage, &Object::platform())?;
    let Post::Outbox(folder) = &platform.post else {
        return Ok(Vec::new());
    };
    let ids = letter_ids(folder).await?;
    let mut letters = Vec::new();
    for id in ids
        .into_iter()
        .filter(|id| before.is_none_or(|before| *id < before))
        .take(limit)
    {
        if let Ok(text) = tokio::fs::read_to_string(folder.join(format!("{id}.eml"))).await {
            letters.extend(read_letter(id, &text));
        }
    }
    Ok(letters)
}

/// One letter of the outbox.
///
/// # Errors
/// `Forbidden` to others than admins; `NotFound`.
pub async fn get_outbox_letter(platform: &Platform, viewer: &Viewer, id: JobId) -> Result<OutboxLetter> {
    viewer.require(Operation::InstanceManage, &Object::platform())?;
    let Post::Outbox(folder) = &platform.post else {
        return Err(Error::NotFound);
    };
    let text = tokio::fs::read_to_string(folder.join(format!("{id}.eml")))
        .await
        .map_err(|_| Error::NotFound)?;
    read_letter(id, &text).ok_or(Error::NotFound)
}

/// Removes letters of the outbox for which `is_old` says so.
async fn remove(folder: &Path, is_old: impl Fn(JobId, &str) -> bool) -> Result<()> {
    for id in letter_ids(folder).await? {
        let file = folder.join(format!("{id}.eml"));
        let text = tokio::fs::read_to_string(&file).await.unwrap_or_default();
        if is_old(id, &text) {
            tokio::fs::remove_file(file).await.map_err(Error::internal)?;
        }
    }
    Ok(())
}

/// Removes every letter to `email` from the outbox.
///
/// # Errors
/// `Internal` when the folder cannot be written.
pub async fn forget_address(platform: &Platform, email: &Email) -> Result<()> {
    let Post::Outbox(folder) = &platform.post else {
        return Ok(());
    };
    remove(folder, |id, text| {
        read_letter(id, text).is_some_and(|letter| letter.to.eq_ignore_ascii_case(email.as_str()))
    })
    .await
}

/// Removes letters that lie in the outbox for longer than [`OUTBOX_LIFE`].
///
/// # Errors
/// `Internal` when the folder cannot be written.
pub async fn tidy_outbox(platform: &Platform) -> Result<()> {
    let Post::Outbox(folder) = &platform.post else {
        return Ok(());
    };
    let oldest = platform.clock.now().plus(-OUTBOX_LIFE);
    let made_at = |id: JobId| {
        id.0.get_timestamp()
            .map_or(i64::MAX, |at| i64::try_from(at.to_unix().0).unwrap_or(i64::MAX) * 1_000)
    };
    remove(folder, |id, _| made_at(id) < oldest.0).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_for_a_calendar_stands_beside_the_words() {
        let attached = Attached {
            method: "REQUEST".into(),
            text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".into(),
        };
        let both = with_calendar("Come, please.".into(), &attached).unwrap().formatted();
        let both = String::from_utf8(both).unwrap();
        for part in [
            "multipart/alternative",
            "text/calendar; method=REQUEST; charset=utf-8",
            "Come, please.",
            "BEGIN:VCALENDAR",
        ] {
            assert!(both.contains(part), "{part} is not in {both}");
        }
    }
}
