//! The juror's desk, and a round before reading.

use super::rules::RoundRules;
use super::scoring_parts::OnDevice;
use super::{ReviewBadge, RoundBadge, SubjectName, kinds, name_of};
use crate::components::{
    Badge, Card, Choices, Crumbs, EmptyState, ErrorSummary, Mark, More, Notice, Pagination, Progress, Select, Tab,
    Tabs, TextArea,
};
use crate::forms::{Form, FormState};
use crate::locale::{date_time, number};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::desk;
use server::jury::entity::assignment;
use shared::ids::SubmissionId;
use shared::jury::calibration::Calibration;
use shared::jury::{ConflictSource, DeskFilter, ReviewState, RoundState};
use shared::languages::Language;

/// The parts of a list, each with how many it has; empty ones are left out unless one stands in them.
fn parts(here: &str, counts: &[(DeskFilter, u32)], now: Option<DeskFilter>, all: Option<u32>) -> Vec<Tab> {
    let words = |words: String, count: u32| format!("{words} ({})", number(count.into()));
    let whole = all.map(|count| Tab {
        href: link(here),
        words: words(t!("desk-filter-all"), count),
        is_here: now.is_none(),
    });
    let always = [DeskFilter::Open, DeskFilter::Done];
    let shown = |(part, count): &&(DeskFilter, u32)| *count > 0 || now == Some(*part) || always.contains(part);
    let parts = counts.iter().filter(shown).map(|(part, count)| Tab {
        href: link(&format!("{here}?state={part}")),
        words: words(t_word!("desk-filter", part.as_str()), *count),
        is_here: now == Some(*part),
    });
    whole.into_iter().chain(parts).collect()
}

/// What waits for a juror, in their order.
#[component]
pub fn Desk(desk: desk::Desk, filter: DeskFilter) -> impl IntoView {
    let later = desk
        .after
        .map(|after| link(&format!("/jury?state={filter}&after={after}")));
    let (finished, all) = desk.progress;
    let is_empty = desk.items.is_empty();
    let (empty_title, empty_text) = match filter {
        DeskFilter::Done => (t!("jury-none-done"), t!("jury-none-done-text")),
        DeskFilter::Open => (t!("jury-none-waiting"), t!("jury-none-waiting-text")),
        _ => (t!("desk-none-here"), t!("desk-none-here-text")),
    };
    view! {
        <div class="page-head"><h1>{t!("jury-desk-title")}</h1><p class="lead">{t!("jury-desk-lead")}</p></div>
        <OnDevice />
        <div class="cols">
            <div class="cols-main stack">
                {(all > 0).then(|| view! { <Progress done=finished whole=all rest=t!("jury-progress-rest") mark=(finished == all).then_some(Mark::Done) /> })}
                <Tabs label=t!("jury-desk-title") tabs=parts("/jury", &desk.counts, Some(filter), None) />
                {is_empty.then(|| view! { <EmptyState title=empty_title text=empty_text /> })}
                {(!is_empty).then(|| view! { <ul class="cards one">{desk.items.into_iter().map(|item| view! { <Task item=item /> }).collect_view()}</ul> })}
                <Pagination later=later earlier=None />
            </div>
            <aside class="cols-side stack">
                {(!desk.rounds.is_empty()).then(|| view! {
                    <section class="panel stack tight">
                        <h2>{t!("jury-your-rounds")}</h2>
                        <ul class="plain stack tight">
                            {desk.rounds.into_iter().map(|(round, title)| view! {
                                <li><a href=link(&format!("/jury/rounds/{}", round.id))><bdi>{title}</bdi></a> " " <RoundBadge state=round.state /></li>
                            }).collect_view()}
                        </ul>
                        <p class="small">{t!("jury-your-rounds-help")}</p>
                    </section>
                })}
                {(!desk.runs.is_empty()).then(|| view! {
                    <section class="panel stack tight">
                        <h2>{t!("jury-you-run")}</h2>
                        <ul class="plain stack tight">
                            {desk.runs.into_iter().map(|(slug, title)| view! { <li><a href=link(&format!("/jury/processes/{slug}"))><bdi>{title}</bdi></a></li> }).collect_view()}
                        </ul>
                    </section>
                })}
            </aside>
        </div>
    }
}

#[component]
fn Task(item: desk::Item) -> impl IntoView {
    let href = link(&format!("/jury/assignments/{}", item.assignment.id));
    let take_up = format!("{href}/later");
    let is_later = item.later.is_some();
    let mark = (!item.assignment.state.counts() && !is_later).then_some(Mark::Needs);
    let language = item.subject.language.as_str();
    view! {
        <Card title=item.subject.title href=href mark=mark lang=language level=2>
            <p class="card-meta">
                <span class="ltr">{item.subject.number.to_string()}</span>
                {item.subject.team_name.map(|name| view! { " " <bdi>{name}</bdi> })}
                " "
                <ReviewBadge state=item.assignment.state />
                <Marks is_later=is_later is_flagged=item.is_flagged />
            </p>
            <p class="small">{t!("jury-until", when = date_time(item.round.closes_at))}</p>
            {item.later.map(|note| view! {
                {(!note.is_empty()).then(|| view! { <p dir="auto">{note}</p> })}
                <form method="post" action=take_up class="card-foot"><button class="button secondary compact" name="act" value="now">{t!("scoring-take-up")}</button></form>
            })}
        </Card>
    }
}

/// Put off, flagged: said beside the state of a task.
#[component]
fn Marks(is_later: bool, is_flagged: bool) -> impl IntoView {
    view! {
        {is_later.then(|| view! { " " <Badge mark=Mark::Next words=t!("scoring-is-later") /> })}
        {is_flagged.then(|| view! { " " <Badge mark=Mark::Needs words=t!("scoring-is-flagged") /> })}
    }
}

/// A round for a juror, before reading.
#[component]
pub fn JurorRound(
    found: desk::JurorRound,
    state: FormState,
    /// Only one's own of this part; else all that is in the round.
    filter: Option<DeskFilter>,
    /// The last one of the page before.
    after: Option<SubmissionId>,
) -> impl IntoView {
    let id = found.round.id;
    let is_open = matches!(found.state, RoundState::Open | RoundState::Closed);
    let (done, all) = found.progress;
    let calibration = found.stated.row.calibration;
    let waits = is_open && calibration != Calibration::None && found.samples_done < found.stated.samples;
    let submissions: Vec<_> = std::iter::once((String::new(), t!("jury-choose-submission")))
        .chain(
            found
                .rows
                .iter()
                .map(|(subject, _, _)| (subject.submission.to_string(), name_of(subject))),
        )
        .collect();
    let labels = vec![
        ("submission", t!("jury-conflict-with")),
        ("kind", t!("jury-conflict-kind")),
        ("note", t!("jury-conflict-note")),
        ("languages", t!("jury-languages")),
    ];
    let chosen: Vec<_> = found
        .languages
        .iter()
        .map(|language| ("languages", language.as_str().to_owned()))
        .collect();
    let languages = FormState::filled(Form::of(chosen));
    let names = Language::ALL
        .iter()
        .map(|one| (one.as_str().to_owned(), one.own_name().to_owned()))
        .collect();
    let here = format!("/jury/rounds/{id}");
    let action = link(&here);
    let marks = found.marks;
    let of_filter = |filter: DeskFilter| {
        let count = marks.values().filter(|one| one.is_in(filter)).count();
        (filter, u32::try_from(count).unwrap_or(u32::MAX))
    };
    let counts: Vec<_> = DeskFilter::ALL.iter().map(|filter| of_filter(*filter)).collect();
    let whole = u32::try_from(found.rows.len()).unwrap_or(u32::MAX);
    let tabs = parts(&here, &counts, filter, Some(whole));
    let mark_of = |row: Option<&assignment::Model>| row.and_then(|row| marks.get(&row.id));
    let is_in =
        |row: Option<&assignment::Model>| filter.is_none_or(|filter| mark_of(row).is_some_and(|one| one.is_in(filter)));
    let mut rows = found.rows;
    rows.retain(|(_, _, row)| is_in(row.as_ref()));
    if let Some(at) = rows
        .iter()
        .position(|(subject, _, _)| Some(subject.submission) == after)
    {
        rows.drain(..=at);
    }
    let page = usize::try_from(desk::PAGE).unwrap_or(usize::MAX);
    let more = rows.len() > page;
    rows.truncate(page);
    let later = rows.last().filter(|_| more).map(|(subject, _, _)| {
        let state = filter.map(|filter| format!("state={filter}&")).unwrap_or_default();
        link(&format!("{here}?{state}after={}", subject.submission))
    });
    let is_empty = rows.is_empty();
    let until = date_time(found.round.closes_at);
    let rubric = found.rubric.map(|version| {
        let place = format!("/jury/challenges/{}/rubric/{version}", found.round.challenge_id);
        (link(&place), version)
    });
    view! {
        <Crumbs places=vec![(link("/jury"), t!("jury-desk-title"))] />
        <div class="page-head">
            <h1 dir="auto">{t!("jury-round-title", challenge = &found.challenge)}</h1>
            <p class="lead">{t!("jury-round-lead", when = date_time(found.round.closes_at))}</p>
            <p><RoundBadge state=found.state /></p>
            {rubric.map(|(href, version)| view! { <p><a href=href>{t!("rubrics-juror-link", version = version)}</a></p> })}
        </div>
        <OnDevice />
        <ErrorSummary state=state.clone() labels=labels />
        {(waits && found.stated.samples > 0).then(|| view! {
            <Notice mark=Mark::Needs>
                <p>{t_word!("rounds-samples-ask", calibration.as_str())}</p>
                <p><a class="button secondary" href=link(&format!("/jury/rounds/{id}/samples"))>{t!("rounds-samples-title")}</a></p>
            </Notice>
        })}
        {(!waits && found.stated.samples > 0).then(|| view! { <p><a href=link(&format!("/jury/rounds/{id}/samples"))>{t!("rounds-samples-title")}</a></p> })}
        {(all > 0).then(|| view! { <Progress done=done whole=all rest=t!("jury-progress-rest") /> })}
        <p class="actions">
            <a class="button secondary" href=link(&format!("/jury/rounds/{id}/availability"))>{t!("away-title")}</a>
            <a class="button secondary" href=link(&format!("/jury/rounds/{id}/swaps"))>{t!("swaps-title")}</a>
        </p>
        <section class="section">
            <h2>{t!("jury-in-round")}</h2>
            <Tabs label=t!("jury-in-round") tabs=tabs />
            {is_empty.then(|| view! { <EmptyState title=t!("desk-none-here") text=t!("desk-none-here-text") /> })}
            <ul class="cards one" hidden=is_empty>
                {rows.into_iter().map(|(subject, conflict, assignment)| {
                    let mark = mark_of(assignment.as_ref());
                    let (is_later, is_flagged) = mark.map_or((false, false), |one| (one.is_later(), one.is_flagged));
                    let theirs = assignment.as_ref().filter(|row| conflict.is_none() && !row.state.is_given_back());
                    let waits = theirs.is_some_and(|row| !row.state.counts());
                    let swap = theirs
                        .filter(|row| row.state == ReviewState::Assigned)
                        .map(|row| link(&format!("/jury/assignments/{}/swap", row.id)));
                    let href = theirs.map(|row| link(&format!("/jury/assignments/{}", row.id)));
                    let submission = subject.submission.to_string();
                    let due = href.is_some().then(|| until.clone());
                    let (language, title) = (subject.language.as_str(), subject.title.clone());
                    view! {
                        <li class=if waits && !is_later { "card needs" } else { "card" }>
                            <h3 class="card-title">{match href {
                                Some(href) => view! { <a href=href lang=language dir="auto">{title}</a> }.into_any(),
                                None => view! { <span lang=language dir="auto">{title}</span> }.into_any(),
                            }}</h3>
                            <p class="card-meta">
                                <span class="ltr">{subject.number.to_string()}</span>
                                {subject.team_name.clone().map(|name| view! { " " <bdi>{name}</bdi> })}
                                {assignment.map(|row| view! { " " <ReviewBadge state=row.state /> })}
                                <Marks is_later=is_later is_flagged=is_flagged />
                            </p>
                            {due.map(|when| view! { <p class="small">{t!("jury-until", when = when)}</p> })}
                            {swap.map(|href| view! { <p class="card-foot"><a class="button text compact" href=href>{t!("swap-title")}</a></p> })}
                            {conflict.map(|conflict| {
                                let kind = conflict.kind;
                                view! {
                                    <p>{t!("jury-conflict-is", kind = t_word!("conflict-kind", kind.as_str()))}</p>
                                    {(conflict.source == ConflictSource::Declared).then(|| view! {
                                        <form method="post" action=link(&format!("/jury/rounds/{id}/take-back")) class="card-foot">
                                            <input type="hidden" name="submission" value=submission />
                                            <input type="hidden" name="kind" value=kind.as_str() />
                                            <button class="button secondary compact">{t!("jury-conflict-take-back")}</button>
                                        </form>
                                    })}
                                }
                            })}
                        </li>
                    }
                }).collect_view()}
            </ul>
            <Pagination later=later earlier=None />
        </section>
        {is_open.then(|| view! {
            <section class="section">
                <h2>{t!("jury-conflict-title")}</h2>
                <p>{t!("jury-conflict-lead")}</p>
                <form method="post" action=action class="form">
                    <Select name="submission" label=t!("jury-conflict-with") choices=submissions state=state.clone() />
                    <Select name="kind" label=t!("jury-conflict-kind") choices=kinds(t!("jury-choose-kind")) state=state.clone() />
                    <TextArea name="note" label=t!("jury-conflict-note") help=t!("jury-conflict-note-help") rows=2 maxlength=500 optional=true state=state.clone() />
                    <div class="actions"><button class="button">{t!("jury-conflict-declare")}</button></div>
                </form>
                <More summary=t!("jury-languages")>
                    <form method="post" action=link(&format!("/jury/rounds/{id}/languages")) class="form">
                        <Choices name="languages" legend=t!("jury-languages") help=t!("jury-languages-help") choices=names row=true state=languages />
                        <div class="actions"><button class="button secondary">{t!("jury-save")}</button></div>
                    </form>
                </More>
            </section>
        })}
        {found.has_pairs.then(|| view! { <p class="actions"><a class="button" href=link(&format!("/jury/rounds/{id}/pairs"))>{t!("pairs-title")}</a></p> })}
        <section class="section">
            <h2>{t!("rounds-rules-title")}</h2>
            <RoundRules stated=found.stated />
        </section>
        {(found.state != RoundState::Planned).then(|| view! { <p><a href=link(&format!("/jury/rounds/{id}/results"))>{t!("jury-results-link")}</a></p> })}
    }
}

/// A link to a submission's reviews, or its name alone.
#[component]
pub fn SubjectLink(subject: server::jury::subjects::Subject, href: Option<String>) -> impl IntoView {
    match href {
        Some(href) => view! { <a href=href><SubjectName subject=subject /></a> }.into_any(),
        None => view! { <SubjectName subject=subject /> }.into_any(),
    }
}
