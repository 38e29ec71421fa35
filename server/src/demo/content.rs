//! What the demo is made of, read from the files in `content/`: people, editions, teams, proposals, the jury's reviews, the bodies and
//! what became of it all.
//!
//! How to use: `Content::read(2026)`. Everything names everything else by its `key`.
//!
//! The shapes of the TOML files stand by part in the modules of the same folder.
//!
//! To add a proposal: a file in `content/proposals/` and a line in [`PROPOSALS`]. Head lines `name: value`, then a `## key` for each section
//! with words; `draft: yes` leaves it unsent. A translation likewise, in `content/translations/`.

mod assembly;
mod editions;
mod jury;
mod motions;
mod practices;
mod rooms;
mod translations;

pub use assembly::*;
pub use editions::*;
pub use jury::*;
pub use motions::*;
pub use practices::*;
pub use rooms::*;
pub use translations::*;

use crate::error::{Error, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use shared::languages::Language;

/// The texts in the order of their numbers.
const PROPOSALS: &[(&str, &str)] = &[
    (
        "a-seat-and-a-budget",
        include_str!("content/proposals/a-seat-and-a-budget.md"),
    ),
    (
        "ville-a-voix-haute",
        include_str!("content/proposals/ville-a-voix-haute.md"),
    ),
    (
        "wusata-mujtamaiyya",
        include_str!("content/proposals/wusata-mujtamaiyya.md"),
    ),
    ("dez-etapas", include_str!("content/proposals/dez-etapas.md")),
    (
        "bilancio-in-piazza",
        include_str!("content/proposals/bilancio-in-piazza.md"),
    ),
    ("los-und-stimme", include_str!("content/proposals/los-und-stimme.md")),
    ("prima-zi", include_str!("content/proposals/prima-zi.md")),
    ("ena-tilefono", include_str!("content/proposals/ena-tilefono.md")),
    ("night-bus", include_str!("content/proposals/night-bus.md")),
    ("stin-plateia", include_str!("content/proposals/stin-plateia.md")),
    ("morning-shift", include_str!("content/proposals/morning-shift.md")),
    ("cle-du-quartier", include_str!("content/proposals/cle-du-quartier.md")),
    ("okto-mines", include_str!("content/proposals/okto-mines.md")),
    (
        "what-i-did-for-free",
        include_str!("content/proposals/what-i-did-for-free.md"),
    ),
    ("offene-werkbank", include_str!("content/proposals/offene-werkbank.md")),
    ("bancs", include_str!("content/proposals/bancs.md")),
];

/// Everything.
#[derive(Clone, Debug)]
pub struct Content {
    pub people: Vec<PersonText>,
    pub processes: Vec<ProcessText>,
    pub sections: Vec<SectionText>,
    pub teams: Vec<TeamText>,
    pub requests: Vec<RequestText>,
    pub talks: Vec<TalkText>,
    pub edits: Vec<EditText>,
    pub evidence: Vec<EvidenceText>,
    pub images: Vec<ImageText>,
    pub recordings: Vec<RecordingText>,
    pub chats: Vec<ChatText>,
    pub hands: Vec<HandText>,
    pub practices: Vec<RecordText>,
    pub proposals: Vec<ProposalText>,
    pub translations: Vec<TranslationText>,
    pub entries: Vec<EntryText>,
    pub jury: JuryText,
    pub assembly: AssemblyText,
    pub motions: MotionsText,
}

/// A proposal with the sections that have words.
#[derive(Clone, Debug)]
pub struct ProposalText {
    pub key: String,
    pub title: String,
    pub team: String,
    pub challenge: String,
    pub language: Language,
    pub is_draft: bool,
    /// Section key and text.
    pub sections: Vec<(String, String)>,
}

impl Content {
    /// All of it, for a first edition that began in `year`.
    ///
    /// # Errors
    /// `Internal` that names the file and what is wrong in it.
    pub fn read(year: i64) -> Result<Self> {
        #[derive(Deserialize)]
        struct People {
            person: Vec<PersonText>,
        }
        #[derive(Deserialize)]
        struct Processes {
            process: Vec<ProcessText>,
            section: Vec<SectionText>,
        }
        #[derive(Deserialize)]
        struct Teams {
            team: Vec<TeamText>,
            request: Vec<RequestText>,
        }
        #[derive(Deserialize)]
        struct Talks {
            talk: Vec<TalkText>,
            chat: Vec<ChatText>,
            hand: Vec<HandText>,
            recording: Vec<RecordingText>,
        }
        #[derive(Deserialize)]
        struct Edits {
            edit: Vec<EditText>,
        }
        #[derive(Deserialize)]
        struct Sources {
            evidence: Vec<EvidenceText>,
        }
        #[derive(Deserialize)]
        struct Pictures {
            image: Vec<ImageText>,
        }
        #[derive(Deserialize)]
        struct Library {
            practice: Vec<RecordText>,
        }
        let Library { practice: practices } = toml("practices.toml", include_str!("content/practices.toml"), year)?;
        let Pictures { image: images } = toml("images.toml", include_str!("content/images.toml"), year)?;
        #[derive(Deserialize)]
        struct Wordlist {
            entry: Vec<EntryText>,
        }
        let Wordlist { entry: entries } = toml("translations.toml", include_str!("content/translations.toml"), year)?;
        let Sources { evidence } = toml("evidence.toml", include_str!("content/evidence.toml"), year)?;
        let Edits { edit: edits } = toml("history.toml", include_str!("content/history.toml"), year)?;
        let Talks {
            talk: talks,
            chat: chats,
            hand: hands,
            recording: recordings,
        } = toml("talk.toml", include_str!("content/talk.toml"), year)?;
        let People { person: people } = toml("people.toml", include_str!("content/people.toml"), year)?;
        let Processes {
            process: processes,
            section: sections,
        } = toml("processes.toml", include_str!("content/processes.toml"), year)?;
        let Teams {
            team: teams,
            request: requests,
        } = toml("teams.toml", include_str!("content/teams.toml"), year)?;
        Ok(Self {
            people,
            processes,
            sections,
            teams,
            requests,
            talks,
            edits,
            evidence,
            images,
            recordings,
            chats,
            hands,
            practices,
            proposals: PROPOSALS
                .iter()
                .map(|(key, text)| proposal(key, text))
                .collect::<Result<_>>()?,
            translations: TRANSLATIONS
                .iter()
                .map(|(name, text)| translation(name, text))
                .collect::<Result<_>>()?,
            entries,
            jury: toml("jury.toml", include_str!("content/jury.toml"), year)?,
            assembly: toml("assembly.toml", include_str!("content/assembly.toml"), year)?,
            motions: toml("motions.toml", include_str!("content/motions.toml"), year)?,
        })
    }
}

fn toml<T: DeserializeOwned>(name: &str, text: &str, year: i64) -> Result<T> {
    let text = text
        .replace("{year}", &year.to_string())
        .replace("{next}", &(year + 1).to_string());
    ::toml::from_str(&text).map_err(|error| Error::Internal(format!("demo content, {name}: {error}")))
}

/// A file with head lines `name: value` and a part for each `## key`.
struct Sheet<'a> {
    name: &'a str,
    head: &'a str,
    parts: Vec<(String, String)>,
}

impl<'a> Sheet<'a> {
    fn read(name: &'a str, text: &'a str) -> Self {
        let mut parts = text.split("\n## ");
        let head = parts.next().unwrap_or_default();
        let part = |part: &str| {
            let (key, text) = part.split_once('\n').unwrap_or((part, ""));
            (key.trim().to_owned(), text.trim().to_owned())
        };
        let parts = parts.map(part).filter(|(_, text)| !text.is_empty()).collect();
        Self { name, head, parts }
    }

    fn wrong(&self, what: &str) -> Error {
        Error::Internal(format!("demo content, {}.md: {what}", self.name))
    }

    fn value(&self, name: &str) -> Option<String> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines
            .find(|(one, _)| *one == name)
            .map(|(_, value)| value.trim().to_owned())
    }

    fn needed(&self, name: &str) -> Result<String> {
        self.value(name).ok_or_else(|| self.wrong(name))
    }

    fn language(&self) -> Result<Language> {
        Language::parse(&self.needed("language")?).map_err(|_| self.wrong("language"))
    }
}

fn proposal(key: &str, text: &str) -> Result<ProposalText> {
    let sheet = Sheet::read(key, text);
    Ok(ProposalText {
        key: key.to_owned(),
        title: sheet.needed("title")?,
        team: sheet.needed("team")?,
        challenge: sheet.needed("challenge")?,
        language: sheet.language()?,
        is_draft: sheet.value("draft").is_some(),
        sections: sheet.parts,
    })
}

fn translation(name: &str, text: &str) -> Result<TranslationText> {
    let sheet = Sheet::read(name, text);
    Ok(TranslationText {
        proposal: sheet.needed("proposal")?,
        language: sheet.language()?,
        by: sheet.needed("by")?,
        checks_all: sheet.needed("checked")? == "all",
        sections: sheet.parts,
    })
}
