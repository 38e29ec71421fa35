//! The letter of a jury in words: what the page shows and the PDF prints.
//!
//! To add a part: a field of [`Letter`], its words here, its place in `views/letter.rs` and in `server/src/pdf/letter.typ`.

use super::views::points;
use crate::locale::{date, language, plain};
use crate::{t, t_word};
use server::jury::feedback::{CriterionFeedback, Feedback};
use server::pdf::{self, Comments, Criteria, Fact, Letter, Level, Part, Words};
use shared::jury::{DeterminationKind, RoundState};
use shared::languages::{Direction, Language};
use shared::time::Day;

/// The letter about `feedback` in the language of the page; `public_url` is where the platform stands.
#[must_use]
pub fn letter(feedback: &Feedback, public_url: &str) -> Letter {
    let (lang, number) = (language(), feedback.subject.number.to_string());
    let is_sent = feedback.round.state == RoundState::Published;
    let sent_at = feedback.round.published_at.filter(|_| is_sent);
    let theirs = |text: String| Words::in_language(text, lang);
    let greeting = match &feedback.subject.team_name {
        Some(team) => t!("letter-greeting-team", team = team),
        None => t!("letter-greeting"),
    };
    let rubric = feedback.rubric_row.language;
    let criteria = feedback.criteria.iter().map(|one| criterion(one, rubric)).collect();
    let comments = feedback.comments.iter().map(Words::of).collect();
    Letter {
        lang,
        rtl: lang.dir() == Direction::RightToLeft,
        name: plain(&t!("letter-name", number = &number)),
        title: t!("letter-title"),
        sender: t!("site-name"),
        date: sent_at.map(|at| date(Day::of(at))).unwrap_or_default(),
        draft: (!is_sent).then(|| t!("letter-draft")),
        facts: facts(feedback),
        greeting: theirs(greeting),
        decision: t_word!("letter-decision", feedback.decision.as_str()),
        parts: parts(feedback),
        criteria: (!feedback.criteria.is_empty()).then(|| Criteria {
            title: t!("jury-criteria"),
            lead: t!("letter-criteria-lead"),
            columns: [t!("letter-column-level"), t!("letter-column-jurors")],
            list: criteria,
        }),
        comments: (!feedback.comments.is_empty()).then(|| Comments {
            title: t!("jury-comments"),
            lead: t!("letter-comments-lead"),
            list: comments,
        }),
        last: Part {
            title: t!("letter-ask"),
            words: vec![theirs(t!("letter-ask-text", number = &number))],
        },
        closing: t!("letter-closing"),
        signature: theirs(t!("letter-signature", challenge = &feedback.challenge.title)),
        address_name: t!("letter-address"),
        address: format!("{}/p/{number}", public_url.trim_end_matches('/')),
        missing: Some(t!("letter-missing")),
    }
}

fn facts(feedback: &Feedback) -> Vec<Fact> {
    let subject = &feedback.subject;
    let fact = |name: String, words: Words| Fact { name, words };
    let team = subject.team_name.as_ref();
    let team = team.map(|name| fact(t!("letter-to"), Words::of(name)));
    let written = |text: &str, language: Language| Words::in_language(text, language);
    let others = [
        fact(t!("letter-proposal"), Words::of(subject.number.to_string())),
        fact(t!("letter-proposal-title"), written(&subject.title, subject.language)),
        fact(
            t!("custody-challenge"),
            written(&feedback.challenge.title, feedback.challenge.language),
        ),
        fact(
            t!("custody-edition"),
            written(&feedback.process.title, feedback.process.language),
        ),
    ];
    team.into_iter().chain(others).collect()
}

/// Reasons, figures, what comes next.
fn parts(feedback: &Feedback) -> Vec<Part> {
    let reasons = match feedback.decision {
        DeterminationKind::SelectedWithConditions => t!("letter-conditions"),
        DeterminationKind::Selected | DeterminationKind::GoesOn | DeterminationKind::NotSelected => {
            t!("jury-decision-reason")
        }
    };
    let mut figures = vec![t!("letter-reviews", count = feedback.reviews)];
    if feedback.mean.is_some() {
        figures.push(t!("letter-mean", points = points(feedback.mean)));
    }
    if let Some(share) = feedback.share {
        figures.push(t!("rounds-share-is", percent = share.percent()));
    }
    if let Some((rank, all)) = feedback.rank {
        figures.push(t!("letter-rank", rank = rank, all = all));
    }
    let ours = |text: String| Words::in_language(text, language());
    vec![
        Part {
            title: reasons,
            words: vec![Words::of(&feedback.reason)],
        },
        Part {
            title: t!("letter-figures"),
            words: figures.into_iter().map(ours).collect(),
        },
        Part {
            title: t!("letter-next"),
            words: vec![ours(t_word!("letter-next", feedback.decision.as_str()))],
        },
    ]
}

fn criterion(one: &CriterionFeedback, language: Language) -> pdf::Criterion {
    let all: u32 = one.counts.iter().sum();
    let levels = one.criterion.levels.iter().zip(&one.counts);
    let level = |(level, count): (&shared::jury::rubric::Level, &u32)| Level {
        label: Words::in_language(format!("{} – {}", level.value, level.label), language),
        count: t!("jury-count-of", count = *count, all = all),
        share: if all > 0 {
            f64::from(*count) / f64::from(all)
        } else {
            0.0
        },
    };
    pdf::Criterion {
        title: Words::in_language(&one.criterion.title, language),
        levels: levels.map(level).collect(),
    }
}
