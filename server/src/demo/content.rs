//! What the demo is made of, read from the files in `content/`: people, editions, teams, proposals, the jury's reviews, the bodies and
//! what became of it all.
//!
//! How to use: `Content::read(2026)`. Everything names everything else by its `key`.
//!
//! To add a proposal: a file in `content/proposals/` and a line in [`PROPOSALS`]. Head lines `name: value`, then a `## key` for each section
//! with words; `draft: yes` leaves it unsent.

use crate::error::{Error, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use shared::evidence::LinkState;
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
    pub chats: Vec<ChatText>,
    pub hands: Vec<HandText>,
    pub proposals: Vec<ProposalText>,
    pub jury: JuryText,
    pub assembly: AssemblyText,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonText {
    pub key: String,
    pub pseudonym: String,
    pub language: Language,
    /// Set for those whose account the log-in page shows: what they are.
    pub role: Option<String>,
}

/// A talk about words of a draft.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TalkText {
    pub proposal: String,
    pub section: String,
    pub quote: String,
    /// Who says what.
    pub says: Vec<(String, String)>,
    pub ended_by: Option<String>,
    /// Other words for the quote, which the first one suggests.
    pub suggests: Option<String>,
    /// Who takes them over.
    pub accepted_by: Option<String>,
    /// Who declines them, and why.
    pub declined_by: Option<(String, String)>,
}

/// A source of a proposal.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceText {
    pub proposal: String,
    pub section: String,
    pub person: String,
    pub quote: Option<String>,
    pub claim: String,
    pub url: String,
    pub title: Option<String>,
    pub publisher: Option<String>,
    /// When it was published, counted from today.
    pub day: Option<i32>,
    /// What a look at the link has shown; none for one that was not looked at.
    pub link: Option<LinkState>,
}

/// A change of a draft.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditText {
    pub proposal: String,
    pub section: String,
    pub by: String,
    /// What they call the version before it.
    pub name: Option<String>,
    pub from: String,
    pub to: String,
}

/// What is said in the chat of a room.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatText {
    pub proposal: String,
    /// Who says what.
    pub says: Vec<(String, String)>,
}

/// A hand that is up.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandText {
    pub team: String,
    pub person: String,
    pub question: String,
}

/// Days of a phase, counted from today: from, until.
pub type Days = (i32, i32);

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcessText {
    pub key: String,
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub languages: String,
    pub team_limit: u8,
    pub year: String,
    pub created: i32,
    pub registration: Days,
    pub drafting: Days,
    pub jury: Days,
    pub results: Days,
    pub assembly: Days,
    pub challenge: Vec<ChallengeText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChallengeText {
    pub key: String,
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub text: String,
    /// Keys of sections, in their order.
    pub section: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionText {
    pub key: String,
    pub title: String,
    pub guidance: String,
    pub limit: u32,
    pub required: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TeamText {
    pub key: String,
    pub process: String,
    pub name: String,
    pub description: String,
    pub languages: String,
    pub interests: String,
    /// The first one leads.
    pub members: Vec<String>,
    pub mentor: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestText {
    pub team: String,
    pub person: String,
    pub message: String,
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

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JuryText {
    pub rubric: Vec<RubricText>,
    pub juror: Vec<JurorText>,
    pub conflict: Vec<ConflictText>,
    pub review: Vec<ReviewText>,
    pub determination: Vec<DeterminationText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RubricText {
    pub process: String,
    pub criterion: Vec<CriterionText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriterionText {
    pub title: String,
    pub guidance: String,
    pub weight: u32,
    pub reason_below: u32,
    /// From 0 on.
    pub levels: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JurorText {
    pub person: String,
    pub process: String,
    pub languages: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConflictText {
    pub proposal: String,
    pub juror: String,
    pub kind: String,
    pub note: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewText {
    pub proposal: String,
    pub juror: String,
    /// One for each criterion; none for a reading that has not begun.
    #[serde(default)]
    pub scores: Vec<u32>,
    #[serde(default)]
    pub reasons: Vec<String>,
    #[serde(default)]
    pub feedback: String,
    #[serde(default)]
    pub note: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeterminationText {
    pub proposal: String,
    pub outcome: String,
    pub reason: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssemblyText {
    pub body: Vec<BodyText>,
    pub office: Vec<OfficeText>,
    pub sitting: SittingText,
    pub forum: SittingText,
    pub upcoming: Vec<UpcomingText>,
    pub recommendation: Vec<RecommendationText>,
    pub answer: Vec<AnswerText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BodyText {
    pub key: String,
    pub slug: String,
    pub name: String,
    pub place: String,
    pub level: String,
    pub parent: Option<String>,
    pub competence: String,
    pub chair: String,
    pub secretary: Option<String>,
    pub mandates: Vec<MandateText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MandateText {
    pub person: String,
    pub origin: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeText {
    pub key: String,
    pub body: String,
    pub name: String,
    pub place: String,
    pub email: String,
    pub days: u16,
    pub reminder_before: u16,
    pub official: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SittingText {
    pub body: String,
    pub title: String,
    pub place: String,
    pub languages: String,
    pub opening: String,
    pub present: Vec<String>,
    pub excused: Vec<String>,
    pub minutes: String,
    pub vote: Vec<VoteText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoteText {
    pub proposal: String,
    pub secrecy: String,
    pub majority: String,
    /// In the order of those present.
    pub stances: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpcomingText {
    pub body: String,
    pub in_days: i32,
    pub title: String,
    pub place: String,
    pub languages: String,
    /// Whose motion is on the agenda.
    pub proposal: String,
    pub items: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecommendationText {
    pub proposal: String,
    pub body: String,
    pub office: String,
    pub sent: i32,
    pub title: String,
    pub text: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerText {
    pub proposal: String,
    pub day: i32,
    pub kind: String,
    pub text: String,
    pub reason: String,
    pub milestone: Vec<MilestoneText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MilestoneText {
    pub title: String,
    pub due: i32,
    pub state: String,
    /// What shows that it was done.
    #[serde(default)]
    pub evidence: String,
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
        }
        #[derive(Deserialize)]
        struct Edits {
            edit: Vec<EditText>,
        }
        #[derive(Deserialize)]
        struct Sources {
            evidence: Vec<EvidenceText>,
        }
        let Sources { evidence } = toml("evidence.toml", include_str!("content/evidence.toml"), year)?;
        let Edits { edit: edits } = toml("history.toml", include_str!("content/history.toml"), year)?;
        let Talks {
            talk: talks,
            chat: chats,
            hand: hands,
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
            chats,
            hands,
            proposals: PROPOSALS
                .iter()
                .map(|(key, text)| proposal(key, text))
                .collect::<Result<_>>()?,
            jury: toml("jury.toml", include_str!("content/jury.toml"), year)?,
            assembly: toml("assembly.toml", include_str!("content/assembly.toml"), year)?,
        })
    }
}

fn toml<T: DeserializeOwned>(name: &str, text: &str, year: i64) -> Result<T> {
    let text = text
        .replace("{year}", &year.to_string())
        .replace("{next}", &(year + 1).to_string());
    ::toml::from_str(&text).map_err(|error| Error::Internal(format!("demo content, {name}: {error}")))
}

fn proposal(key: &str, text: &str) -> Result<ProposalText> {
    let wrong = |what: &str| Error::Internal(format!("demo content, {key}.md: {what}"));
    let mut parts = text.split("\n## ");
    let head = parts.next().unwrap_or_default();
    let value = |name: &str| {
        let line = head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find(|(one, _)| *one == name);
        line.map(|(_, value)| value.trim().to_owned())
    };
    let needed = |name: &str| value(name).ok_or_else(|| wrong(name));
    let section = |part: &str| {
        let (key, text) = part.split_once('\n').unwrap_or((part, ""));
        (key.trim().to_owned(), text.trim().to_owned())
    };
    Ok(ProposalText {
        key: key.to_owned(),
        title: needed("title")?,
        team: needed("team")?,
        challenge: needed("challenge")?,
        language: Language::parse(&needed("language")?).map_err(|_| wrong("language"))?,
        is_draft: value("draft").is_some(),
        sections: parts.map(section).filter(|(_, text)| !text.is_empty()).collect(),
    })
}
