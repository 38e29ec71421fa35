//! A process (one edition): its phases by date, what each phase opens, and what organisers fill in.
//!
//! Make a [`Plan`] of the phases, ask it where the process [`stands`](Plan::standing) at a moment, and let
//! [`Standing::require`] answer whether an act is open. An organiser may hold the process in a phase by hand ([`Hold`]): the
//! plan stays as it was and counts again when the hold is lifted, so a hold is reversible; the server writes both to the audit log.
//!
//! Rules of a plan: each kind at most once; in the order registration, drafting, jury, results, assembly; a phase begins (inclusive)
//! before it ends (exclusive); phases do not overlap. There may be gaps: in a gap nothing is open.
//!
//! To add an act: a variant of [`Act`] and a line in [`PhaseKind::opens`]. To add a phase: a variant of [`PhaseKind`], in its order.

use crate::fields::{self, FieldCode, FieldErrors};
use crate::time::Timestamp;
use crate::words::{texts, words};
use serde::{Deserialize, Serialize};

words! {
    /// The parts of a process, in their order.
    pub enum PhaseKind {
        Registration = "registration",
        Drafting = "drafting",
        Jury = "jury",
        Results = "results",
        Assembly = "assembly",
    }

    /// What phases open. Who may do it is another question, for the permissions.
    pub enum Act {
        CreateTeam = "create_team",
        JoinTeam = "join_team",
        LeaveTeam = "leave_team",
        Draft = "draft",
        Submit = "submit",
        Withdraw = "withdraw",
        DeclareConflict = "declare_conflict",
        Review = "review",
        Determine = "determine",
        Publish = "publish",
        MakeMotion = "make_motion",
    }

    /// Where a phase lies, seen from now.
    pub enum PhasePlace {
        Past = "past",
        Current = "current",
        Coming = "coming",
    }
}

impl PhaseKind {
    /// What this phase opens. Whoever comes late may still join while teams draft, but no team begins then; the jury and the
    /// results both open the determination, for a jury may meet after its last review.
    #[must_use]
    pub const fn opens(self) -> &'static [Act] {
        match self {
            Self::Registration => &[Act::CreateTeam, Act::JoinTeam, Act::LeaveTeam],
            Self::Drafting => &[Act::JoinTeam, Act::LeaveTeam, Act::Draft, Act::Submit, Act::Withdraw],
            Self::Jury => &[Act::DeclareConflict, Act::Review, Act::Determine],
            Self::Results => &[Act::Determine, Act::Publish, Act::MakeMotion],
            Self::Assembly => &[Act::Publish, Act::MakeMotion],
        }
    }
}

/// One dated phase: from inclusive, until exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phase {
    pub kind: PhaseKind,
    pub from: Timestamp,
    pub until: Timestamp,
}

/// The phases of a process, checked and in order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Plan(Vec<Phase>);

impl Plan {
    /// A plan of phases given in any order.
    ///
    /// # Errors
    /// By the fields `<kind>_from` and `<kind>_until`: `EndBeforeStart`; `Overlap` where a phase begins before the one before it has
    /// ended; `NotAChoice` where a kind comes twice.
    pub fn parse(mut phases: Vec<Phase>) -> Result<Self, FieldErrors> {
        phases.sort_by_key(|phase| phase.kind);
        let mut errors = FieldErrors::default();
        for phase in &phases {
            if phase.until <= phase.from {
                errors.add(&format!("{}_until", phase.kind), FieldCode::EndBeforeStart);
            }
        }
        for pair in phases.windows(2) {
            let field = format!("{}_from", pair[1].kind);
            if pair[0].kind == pair[1].kind {
                errors.add(&field, FieldCode::NotAChoice);
            } else if pair[1].from < pair[0].until {
                errors.add(&field, FieldCode::Overlap);
            }
        }
        errors.finish(Some(Self(phases)))
    }

    #[must_use]
    pub fn phases(&self) -> &[Phase] {
        &self.0
    }

    /// The phase of a kind, when the process has one.
    #[must_use]
    pub fn phase(&self, kind: PhaseKind) -> Option<&Phase> {
        self.0.iter().find(|phase| phase.kind == kind)
    }

    /// Where the process stands: in the phase an organiser holds it in, or else in the phase of the date.
    #[must_use]
    pub fn standing(&self, hold: Option<&Hold>, now: Timestamp) -> Standing {
        let by_date = self.0.iter().find(|phase| phase.from <= now && now < phase.until);
        let held = hold.filter(|hold| hold.counts(now));
        let opens_next = |act: Act| {
            self.0
                .iter()
                .find(|phase| phase.from > now && phase.kind.opens().contains(&act))
        };
        Standing {
            phase: held.map_or(by_date.map(|phase| phase.kind), |hold| hold.phase),
            by_hand: held.is_some(),
            until: held.map_or(by_date.map(|phase| phase.until), |hold| hold.until),
            next: Act::ALL
                .iter()
                .filter_map(|&act| opens_next(act).map(|phase| (act, phase.from)))
                .collect(),
        }
    }

    /// Every phase with its place, for a timeline.
    #[must_use]
    pub fn timeline(&self, hold: Option<&Hold>, now: Timestamp) -> Vec<(Phase, PhasePlace)> {
        let current = self.standing(hold, now).phase;
        let place = |phase: &Phase| match current {
            Some(kind) if phase.kind == kind => PhasePlace::Current,
            Some(kind) if phase.kind < kind => PhasePlace::Past,
            Some(_) => PhasePlace::Coming,
            None if phase.until <= now => PhasePlace::Past,
            None => PhasePlace::Coming,
        };
        self.0.iter().map(|phase| (*phase, place(phase))).collect()
    }
}

/// An organiser's act: the process is in `phase` whatever the date, until a moment or until the hold is lifted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// `None` is a pause: nothing is open.
    pub phase: Option<PhaseKind>,
    pub from: Timestamp,
    pub until: Option<Timestamp>,
    pub reason: String,
}

impl Hold {
    /// What a form sends for a hold in which nothing is open.
    pub const PAUSE: &str = "pause";

    /// A hold from now on, as a form sends it: a phase or [`Hold::PAUSE`]; an empty `until` holds until lifted.
    ///
    /// # Errors
    /// By the fields `phase`, `until` (`NotADate`, `EndBeforeStart`) and `reason` (`ReasonRequired`, `TooLong` past 500 characters).
    pub fn parse(phase: &str, until: &str, reason: &str, now: Timestamp) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let phase = match phase {
            Self::PAUSE => Some(None),
            word => errors.take("phase", PhaseKind::parse(word)).map(Some),
        };
        let until = match until.trim() {
            "" => Some(None),
            raw => errors
                .take("until", Timestamp::parse_minute(raw).and_then(|end| after(now, end)))
                .map(Some),
        };
        let reason = fields::text(reason, 1, 500).map_err(|code| {
            if code == FieldCode::Required {
                FieldCode::ReasonRequired
            } else {
                code
            }
        });
        let reason = errors.take("reason", reason);
        let hold = (|| {
            Some(Self {
                phase: phase?,
                from: now,
                until: until?,
                reason: reason?,
            })
        })();
        errors.finish(hold)
    }

    fn counts(&self, now: Timestamp) -> bool {
        self.from <= now && self.until.is_none_or(|until| now < until)
    }
}

fn after(now: Timestamp, end: Timestamp) -> Result<Timestamp, FieldCode> {
    if end > now {
        Ok(end)
    } else {
        Err(FieldCode::EndBeforeStart)
    }
}

/// Where a process stands at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// `None` before the first phase, in a gap and after the last.
    pub phase: Option<PhaseKind>,
    /// Held by an organiser, against the dates.
    pub by_hand: bool,
    /// When this phase ends; `None` in a gap and in a hold without end.
    pub until: Option<Timestamp>,
    next: Vec<(Act, Timestamp)>,
}

impl Standing {
    #[must_use]
    pub fn opens(&self, act: Act) -> bool {
        self.phase.is_some_and(|phase| phase.opens().contains(&act))
    }

    /// Whether an act is open.
    ///
    /// # Errors
    /// [`Closed`], with the date of its next opening in the plan.
    pub fn require(&self, act: Act) -> Result<(), Closed> {
        if self.opens(act) {
            return Ok(());
        }
        let opens_at = self.next.iter().find(|(one, _)| *one == act).map(|(_, from)| *from);
        Err(Closed { act, opens_at })
    }
}

/// An act that the phase does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("the phase does not open {act}")]
pub struct Closed {
    pub act: Act,
    pub opens_at: Option<Timestamp>,
}

texts! {
    /// The name of a thing in an address: `language-and-territory`; small ASCII letters, digits and single hyphens, 2 to 60.
    Slug
}

/// Words that stand in addresses where a slug would.
const NOT_SLUGS: &[&str] = &["api", "edit", "new", "settings"];

impl Slug {
    /// # Errors
    /// `Required`, `TooShort`, `TooLong`, `NotAllowedCharacters`, `Taken` for a word of the addresses themselves.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let slug = fields::line(raw, 2, 60)?;
        let plain = slug
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !plain || slug.split('-').any(str::is_empty) {
            return Err(FieldCode::NotAllowedCharacters);
        }
        if NOT_SLUGS.contains(&slug.as_str()) {
            Err(FieldCode::Taken)
        } else {
            Ok(Self(slug))
        }
    }

    /// A slug made of a title, to be offered in a form; `None` when the title has too few Latin letters.
    #[must_use]
    pub fn of_title(title: &str) -> Option<Self> {
        let mut out = String::new();
        for c in title.chars().flat_map(char::to_lowercase).flat_map(plain_letters) {
            match c {
                'a'..='z' | '0'..='9' => out.push(c),
                _ if !out.is_empty() && !out.ends_with('-') => out.push('-'),
                _ => {}
            }
        }
        let cut: String = out.chars().take(60).collect();
        Self::parse(cut.trim_matches('-')).ok()
    }
}

/// The plain letters of an accented one in our Latin languages; any other character as it is.
fn plain_letters(c: char) -> impl Iterator<Item = char> {
    let (first, second) = match c {
        'à'..='å' | 'ă' => ('a', None),
        'ç' => ('c', None),
        'è'..='ë' => ('e', None),
        'ì'..='ï' => ('i', None),
        'ñ' => ('n', None),
        'ò'..='ö' => ('o', None),
        'ș' | 'ş' => ('s', None),
        'ț' | 'ţ' => ('t', None),
        'ù'..='ü' => ('u', None),
        'ß' => ('s', Some('s')),
        'æ' => ('a', Some('e')),
        'œ' => ('o', Some('e')),
        _ => (c, None),
    };
    [Some(first), second].into_iter().flatten()
}

#[cfg(test)]
mod tests;
