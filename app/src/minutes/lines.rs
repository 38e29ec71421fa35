//! One thing that happened, in the words of the page's language.

use crate::amendments::what_changes;
use crate::locale::{date, date_time, language, list, person};
use crate::polls::{explain, verdict_words};
use crate::{t, t_word};
use server::minutes::reading::{Minutes, Names};
use server::pdf::Words;
use server::pdf::minutes::{Entry, Listed};
use shared::ids::{AccountId, PollId};
use shared::minutes::facts::{Fact, Line, Someone};
use shared::minutes::record::Task;

/// A sentence of ours; it runs as the page does.
pub fn ours(text: String) -> Words {
    Words::in_language(text, language())
}

/// The name of a person, held together beside words of another direction.
pub fn name(names: &Names, who: AccountId) -> String {
    format!("\u{2068}{}\u{2069}", person(names.of(who)))
}

pub fn someone(names: &Names, who: &Someone) -> String {
    match who {
        Someone::Account(who) => name(names, *who),
        Someone::Named(text) => format!("\u{2068}{text}\u{2069}"),
    }
}

/// "3:05".
fn duration(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn people(names: &Names, who: &[AccountId]) -> Words {
    let mut all: Vec<_> = who.iter().map(|who| name(names, *who)).collect();
    all.sort_by_key(|name| name.to_lowercase());
    ours(list(&all))
}

/// The question of a poll with its result and every number it rests on, as the published poll says it.
fn result(minutes: &Minutes, id: PollId, title: &str) -> Vec<Words> {
    let poll = minutes.polls.get(&id);
    let result = match (
        poll.and_then(|poll| poll.published()),
        poll.and_then(|poll| poll.verdict),
    ) {
        (Some(file), _) => explain(&file).join(" "),
        (None, Some(verdict)) => verdict_words(verdict),
        (None, None) => t!("minutes-no-result"),
    };
    vec![Words::of(title), ours(result)]
}

/// What is said of a fact, and where it leads.
fn said(minutes: &Minutes, fact: &Fact) -> (Vec<Words>, Option<String>) {
    let names = &minutes.names;
    let one = |words: Words| (vec![words], None);
    match fact {
        Fact::Body { name, language } => one(Words::in_language(name, *language)),
        Fact::Day { day } => one(ours(date(*day))),
        Fact::Place { place } => one(Words::of(place)),
        Fact::Opened { at } | Fact::Closed { at } => one(ours(date_time(*at))),
        Fact::Chair { people: who }
        | Fact::Secretary { people: who }
        | Fact::Present { people: who }
        | Fact::Excused { people: who }
        | Fact::Absent { people: who } => one(people(names, who)),
        Fact::Guests { names } => {
            let names: Vec<_> = names.iter().map(|name| format!("\u{2068}{name}\u{2069}")).collect();
            one(ours(list(&names)))
        }
        Fact::Came { who, at } | Fact::Left { who, at } => {
            one(ours(format!("{} ({})", name(names, *who), date_time(*at))))
        }
        Fact::Substitute { who, of } => one(ours(t!(
            "minutes-says-substitute",
            who = name(names, *who),
            of = name(names, *of)
        ))),
        Fact::Proxy { from, to } => one(ours(t!(
            "minutes-says-proxy",
            from = name(names, *from),
            to = name(names, *to)
        ))),
        Fact::Quorum {
            present,
            mandates,
            needed,
        } => {
            let seats = t!("minutes-says-seats", present = *present, mandates = *mandates);
            let needed = needed.map(|needed| ours(t!("minutes-says-needed", needed = needed)));
            ([ours(seats)].into_iter().chain(needed).collect(), None)
        }
        Fact::Motion {
            motion,
            title,
            language,
            state,
        } => {
            let words = vec![
                Words::in_language(title, *language),
                ours(t_word!("motion-state", state.as_str())),
            ];
            (words, Some(format!("/assembly/motions/{motion}")))
        }
        Fact::Speech { who, kind, seconds } => one(ours(format!(
            "{} – {}, {}",
            someone(names, who),
            t_word!("speech-kind", kind.as_str()),
            duration(*seconds)
        ))),
        Fact::Amendment {
            number,
            change,
            place,
            text,
            language,
            decision,
        } => {
            let what = ours(format!("{number} – {}", what_changes(*change, *place)));
            let text = (!text.is_empty()).then(|| Words::in_language(text, *language));
            let decision = ours(t_word!("minutes-amendment", decision.as_str()));
            ([what].into_iter().chain(text).chain([decision]).collect(), None)
        }
        Fact::Poll { poll, title, .. } => (result(minutes, *poll, title), Some(format!("/assembly/polls/{poll}"))),
    }
}

/// One line: what it is, and what is said of it.
pub fn entry(minutes: &Minutes, line: &Line, hidden: Option<&str>) -> Entry {
    let (words, path) = said(minutes, &line.fact);
    Entry {
        name: t_word!("minutes-line", line.fact.kind()),
        words,
        path,
        hidden: hidden.map(str::to_owned),
    }
}

/// Speeches as a table; nothing where nobody spoke.
pub fn speeches(minutes: &Minutes, facts: &[&Fact]) -> Option<Listed> {
    let row = |fact: &&Fact| match fact {
        Fact::Speech { who, kind, seconds } => Some(vec![
            ours(someone(&minutes.names, who)),
            ours(t_word!("speech-kind", kind.as_str())),
            ours(duration(*seconds)),
        ]),
        _ => None,
    };
    let rows: Vec<_> = facts.iter().filter_map(row).collect();
    (!rows.is_empty()).then(|| Listed {
        caption: t!("minutes-speeches"),
        columns: vec![
            t!("minutes-column-who"),
            t!("minutes-column-kind"),
            t!("minutes-column-time"),
        ],
        rows,
    })
}

/// Tasks as a table; nothing where there are none.
pub fn tasks(names: &Names, tasks: &[Task]) -> Option<Listed> {
    let row = |task: &Task| {
        vec![
            Words::of(&task.what),
            ours(someone(names, &task.who)),
            ours(task.due.map_or_else(|| "–".to_owned(), date)),
        ]
    };
    (!tasks.is_empty()).then(|| Listed {
        caption: t!("minutes-tasks-title"),
        columns: vec![
            t!("minutes-column-what"),
            t!("minutes-column-who"),
            t!("minutes-column-until"),
        ],
        rows: tasks.iter().map(row).collect(),
    })
}
