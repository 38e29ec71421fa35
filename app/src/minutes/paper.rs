//! Minutes in words: what the page shows and the PDF prints.
//!
//! To add a part: a field of [`pdf::Minutes`], its words here, its place in `views/paper.rs` and in `server/src/pdf/minutes.typ`.

use super::lines::{entry, ours, speeches, tasks};
use super::path_of;
use crate::locale::{date, language, plain, short_date};
use crate::{t, t_word};
use server::minutes::entity::version;
use server::minutes::reading::Minutes;
use server::pdf::markdown::blocks;
use server::pdf::minutes::{Addendum, Section};
use server::pdf::{self, Words};
use shared::languages::{Direction, Language};
use shared::minutes::facts::Fact;
use shared::minutes::record;
use shared::time::Day;

/// The minutes in the language of the page; `public_url` is where the platform stands.
#[must_use]
pub fn paper(minutes: &Minutes, public_url: &str) -> pdf::Minutes {
    let (lang, desk, record) = (language(), &minutes.desk, &minutes.record);
    let state = desk.state();
    let path = path_of(desk.meeting.id);
    let whole = t!("minutes-of", meeting = &record.title);
    pdf::Minutes {
        lang,
        rtl: lang.dir() == Direction::RightToLeft,
        name: plain(&whole),
        title: ours(whole),
        sender: desk.body.name.clone(),
        date: date(Day::of(desk.meeting.opened_at.unwrap_or(desk.meeting.starts_at))),
        draft: (!state.is_approved()).then(|| t_word!("minutes-standing", state.as_str())),
        standing: standing(minutes),
        text_lang: record.language,
        sections: record.sections.iter().map(|one| section(minutes, one)).collect(),
        addenda_title: t!("minutes-addenda"),
        addenda: minutes.addenda.iter().map(|one| addendum(minutes, one)).collect(),
        signatures: [t_word!("role", "chair"), t_word!("role", "secretary")],
        address_name: t!("minutes-address"),
        address: format!("{}/{}{path}", public_url.trim_end_matches('/'), lang.as_str()),
        missing: Some(t!("minutes-missing-signs")),
    }
}

/// When and where they were approved, and what is not in them.
fn standing(minutes: &Minutes) -> Vec<String> {
    let row = minutes.desk.row.as_ref();
    let day = row.and_then(|row| row.approved_day).map(date);
    let approved = day.map(|day| match (&minutes.approved_in, &minutes.approved_item) {
        (Some(meeting), Some(point)) => t!(
            "minutes-approved-item",
            date = day,
            meeting = &meeting.title,
            number = &point.number
        ),
        (Some(meeting), None) => t!("minutes-approved-in", date = day, meeting = &meeting.title),
        (None, _) => t!("minutes-approved-on", date = day),
    });
    let left_out = minutes.record.left_out;
    let left_out = (left_out > 0).then(|| t!("minutes-left-out", count = left_out));
    approved.into_iter().chain(left_out).collect()
}

/// What the head or a point of the agenda is called.
pub fn title_of(section: &record::Section) -> Words {
    match &section.point {
        Some(point) => Words::of(format!("{}. {}", point.number, point.title)),
        None => ours(t!("minutes-head")),
    }
}

fn section(minutes: &Minutes, section: &record::Section) -> Section {
    let told = section
        .lines
        .iter()
        .filter(|line| section.hidden_for(&line.key).is_none());
    let spoken: Vec<&Fact> = told.map(|line| &line.fact).collect();
    // Speeches stand in a table of their own.
    let others = section
        .lines
        .iter()
        .filter(|line| !matches!(line.fact, Fact::Speech { .. }));
    let hidden = section.hidden.len();
    Section {
        title: title_of(section),
        entries: others
            .map(|line| entry(minutes, line, section.hidden_for(&line.key)))
            .collect(),
        speeches: speeches(minutes, &spoken),
        text: blocks(&section.text, Some(minutes.record.language)),
        markdown: section.text.clone(),
        tasks: tasks(&minutes.names, &section.tasks),
        notes: (hidden > 0)
            .then(|| t!("minutes-hidden-count", count = hidden))
            .into_iter()
            .collect(),
        is_internal: section.is_internal,
    }
}

fn addendum(minutes: &Minutes, row: &version::Model) -> Addendum {
    let day = short_date(row.made_at);
    let about = minutes.record.section(row.item_id).filter(|_| row.item_id.is_some());
    let title = match about.and_then(|section| section.point.as_ref()) {
        Some(point) => format!("{day} – {}. \u{2068}{}\u{2069}", point.number, point.title),
        None => day,
    };
    let lang: Option<Language> = row.language;
    Addendum {
        title: ours(title),
        text: blocks(&row.text, lang),
        markdown: row.text.clone(),
        lang,
    }
}
