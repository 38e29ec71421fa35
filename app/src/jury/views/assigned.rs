//! The tables of an assignment: by proposal with the reason for each pair, by juror, and what is not met. All are paged.

use super::topics::fields_in_words;
use super::{ReviewBadge, SubjectName};
use crate::components::{Badge, Column, DataTable, EmptyState, Mark, Pagination, Row};
use crate::locale::{list, person};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::assignments::Preview;
use server::jury::entity::assignment;
use server::jury::paged::Paged;
use server::jury::subjects::Subject;
use shared::ids::{AccountId, RoundId, SubmissionId};
use shared::jury::ReviewState;
use shared::jury::assignment::Pair;
use shared::languages::Languages;

/// Which table is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    #[default]
    Proposals,
    Jurors,
    NotMet,
}

/// What of the assignment is looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shown {
    pub part: Part,
    pub from: usize,
    /// Only what this juror reads.
    pub juror: Option<AccountId>,
    /// Only this submission.
    pub submission: Option<SubmissionId>,
}

impl Shown {
    pub fn part(part: Part) -> Self {
        Self {
            part,
            ..Self::default()
        }
    }

    /// The address of the same from row `from` on.
    pub fn address(self, round: RoundId, from: usize) -> String {
        let part = match self.part {
            Part::Proposals => None,
            Part::Jurors => Some("by=jurors".to_owned()),
            Part::NotMet => Some("by=not-met".to_owned()),
        };
        let juror = self.juror.map(|juror| format!("juror={juror}"));
        let submission = self.submission.map(|submission| format!("submission={submission}"));
        let from = (from > 0).then(|| format!("from={from}"));
        let query: Vec<_> = [part, juror, submission, from].into_iter().flatten().collect();
        let mark = if query.is_empty() { "" } else { "?" };
        link(&format!("/jury/rounds/{round}/assign{mark}{}", query.join("&")))
    }

    fn pages<T>(self, round: RoundId, page: &Paged<T>) -> AnyView {
        let at = |from: usize| self.address(round, from);
        let (earlier, later) = (page.earlier.map(at), page.later.map(at));
        view! { <Pagination earlier=earlier later=later /> }.into_any()
    }
}

fn name(preview: &Preview, juror: AccountId) -> String {
    preview.names.get(&juror).map(|name| person(name)).unwrap_or_default()
}

/// Each submission with its jurors, and why they are its jurors.
pub fn by_proposal(preview: &Preview, shown: Shown) -> AnyView {
    let touches = |submission: SubmissionId, juror: AccountId| {
        let pair = Pair { submission, juror };
        preview.assigned.pairs.contains(&pair)
            || preview.standing.contains_key(&pair)
            || preview.gone.contains_key(&pair)
    };
    let is_shown = |subject: &&Subject| {
        shown.submission.is_none_or(|one| one == subject.submission)
            && shown.juror.is_none_or(|juror| touches(subject.submission, juror))
    };
    let subjects: Vec<Subject> = preview.subjects.iter().filter(is_shown).cloned().collect();
    let round = preview.round.id;
    let is_part = shown.juror.is_some() || shown.submission.is_some();
    let what = match (shown.juror, is_part) {
        (Some(juror), _) => t!("assign-only-juror", name = name(preview, juror)),
        (None, true) => t!("assign-only-proposal"),
        (None, false) => String::new(),
    };
    let all = Shown::default().address(round, 0);
    let page = Paged::of(subjects, shown.from);
    let empty = page.all == 0;
    let columns = vec![
        Column::text(t!("jury-column-submission")),
        Column::text(t!("assign-column-fields")),
        Column::text(t!("assign-column-jurors")),
    ];
    let pages = shown.pages(round, &page);
    let rows = page.rows.into_iter().map(|subject| {
        let fields = preview.known.topics.get(&subject.submission).map(fields_in_words);
        let pairs = pairs_of(preview, subject.submission);
        Row {
            head: view! { <SubjectName subject=subject /> }.into_any(),
            cells: vec![fields.unwrap_or_default().into_any(), pairs],
        }
    });
    let rows = rows.collect();
    view! {
        {is_part.then(|| view! { <p>{what} " " <a href=all>{t!("assign-show-all")}</a></p> })}
        {empty.then(|| view! { <EmptyState title=t!("jury-no-submissions") text=t!("jury-no-submissions-text") /> })}
        {(!empty).then(|| view! { <DataTable caption=t!("jury-in-round") columns=columns rows=rows /> })}
        {pages}
    }
    .into_any()
}

/// Who reads a submission: what stands, what went back, what would be new.
fn pairs_of(preview: &Preview, submission: SubmissionId) -> AnyView {
    let here = |pair: &Pair| pair.submission == submission;
    let rows = preview
        .standing
        .iter()
        .chain(&preview.gone)
        .filter(|(pair, _)| here(pair));
    let rows: Vec<_> = rows.map(|(pair, row)| standing(preview, *pair, row)).collect();
    let new: Vec<_> = preview
        .added()
        .filter(here)
        .map(|pair| {
            view! {
                <li class="cluster">
                    <bdi>{name(preview, pair.juror)}</bdi> " "
                    <Badge mark=Mark::Next words=t!("jury-would-be-added") /> " "
                    {why(preview, pair)}
                </li>
            }
        })
        .collect();
    view! { <ul class="plain stack tight">{rows}{new}</ul> }.into_any()
}

fn standing(preview: &Preview, pair: Pair, row: &assignment::Model) -> AnyView {
    let remove = link(&format!("/jury/rounds/{}/assign/remove", preview.round.id));
    let (juror, state, id) = (name(preview, pair.juror), row.state, row.id.to_string());
    let removable = state == ReviewState::Assigned;
    let who = juror.clone();
    view! {
        <li class="cluster">
            <bdi>{juror}</bdi> " " <ReviewBadge state=state /> " " {why(preview, pair)}
            {removable.then(|| view! {
                <form method="post" action=remove>
                    <input type="hidden" name="assignment" value=id />
                    <button class="button text compact">{t!("jury-remove")}<span class="visually-hidden">" " {who}</span></button>
                </form>
            })}
        </li>
    }
    .into_any()
}

/// Why a pair is as it is; nothing for one that no longer is.
fn why(preview: &Preview, pair: Pair) -> AnyView {
    let reasons = preview.why.get(&pair).into_iter().flatten();
    let words: Vec<_> = reasons.map(|reason| t_word!("assign-why", reason.as_str())).collect();
    (!words.is_empty())
        .then(|| view! { <span class="small quiet">{words.join(" · ")}</span> })
        .into_any()
}

/// Languages, each by its own name.
pub fn languages_in_words(languages: &Languages) -> AnyView {
    let name = |at: usize, language: shared::languages::Language| {
        view! { {(at > 0).then_some(", ")}<span class="native" lang=language.as_str()>{language.own_name()}</span> }
    };
    let names = languages
        .iter()
        .enumerate()
        .map(|(at, one)| name(at, one))
        .collect_view();
    view! { <span>{names}</span> }.into_any()
}

/// Each juror with what they would have, read and know.
pub fn by_juror(preview: &Preview, shown: Shown) -> AnyView {
    let mut jurors = preview.jurors.clone();
    jurors.sort_by_key(|juror| name(preview, juror.id));
    let page = Paged::of(jurors, shown.from);
    if page.all == 0 {
        return view! { <EmptyState title=t!("jury-no-jurors") text=t!("jury-no-jurors-text") /> }.into_any();
    }
    let columns = vec![
        Column::text(t!("jury-column-juror")),
        Column::number(t!("assign-column-load")),
        Column::text(t!("assign-column-languages")),
        Column::text(t!("assign-column-fields")),
    ];
    let pages = shown.pages(preview.round.id, &page);
    let rows = page.rows.into_iter().map(|juror| {
        let only = Shown {
            juror: Some(juror.id),
            ..Shown::default()
        };
        let href = only.address(preview.round.id, 0);
        let load = preview.assigned.load.get(&juror.id).copied().unwrap_or(0);
        let fields = preview.known.fields.get(&juror.id).map(fields_in_words);
        let away = preview.away.contains(&juror.id);
        Row {
            head: view! {
                <a href=href><bdi>{name(preview, juror.id)}</bdi></a>
                {away.then(|| view! { " " <Badge mark=Mark::Owed words=t!("workload-away") /> })}
            }
            .into_any(),
            cells: vec![
                t!("jury-count-of", count = load, all = juror.limit).into_any(),
                languages_in_words(&juror.languages),
                fields.unwrap_or_default().into_any(),
            ],
        }
    });
    let rows = rows.collect();
    view! { <DataTable caption=t!("jury-jurors") columns=columns rows=rows /> {pages} }.into_any()
}

/// What is not met, in words, of each submission that lacks something.
pub fn problems_of(preview: &Preview) -> Vec<(Subject, Vec<String>)> {
    let of = |subject: &Subject| {
        let here = subject.submission;
        let mut lines = Vec::new();
        if let Some(unmet) = preview.assigned.unmet.iter().find(|one| one.submission == here) {
            let (jurors, conflicted, full) = (unmet.jurors, unmet.conflicted, unmet.full);
            let missing = t!("jury-missing", count = unmet.missing);
            let why = t_word!(
                "shortage",
                unmet.why.as_str(),
                jurors = jurors,
                conflicted = conflicted,
                full = full
            );
            let numbers = t!(
                "assign-numbers",
                jurors = jurors,
                conflicted = conflicted,
                full = full,
                unavailable = unmet.unavailable
            );
            lines.extend([format!("{missing} {why}"), numbers]);
        }
        if preview.lacks_expert(here) {
            lines.push(t!("assign-no-expert"));
        }
        let foreign = preview
            .assigned
            .foreign_language
            .iter()
            .filter(|pair| pair.submission == here);
        let names: Vec<_> = foreign.map(|pair| name(preview, pair.juror)).collect();
        if !names.is_empty() {
            lines.push(t!("assign-foreign", names = list(&names)));
        }
        (!lines.is_empty()).then(|| (subject.clone(), lines))
    };
    preview.subjects.iter().filter_map(of).collect()
}

/// The submissions that lack something.
pub fn not_met(preview: &Preview, problems: Vec<(Subject, Vec<String>)>, shown: Shown) -> AnyView {
    let page = Paged::of(problems, shown.from);
    if page.all == 0 {
        return view! { <EmptyState title=t!("assign-all-met") text=t!("assign-all-met-text") /> }.into_any();
    }
    let columns = vec![
        Column::text(t!("jury-column-submission")),
        Column::text(t!("assign-column-problem")),
    ];
    let pages = shown.pages(preview.round.id, &page);
    let rows = page.rows.into_iter().map(|(subject, lines)| Row {
        head: view! { <SubjectName subject=subject /> }.into_any(),
        cells: vec![
            view! { <ul class="plain stack tight">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }.into_any(),
        ],
    });
    let rows = rows.collect();
    view! { <DataTable caption=t!("assign-problems") columns=columns rows=rows /> {pages} }.into_any()
}
