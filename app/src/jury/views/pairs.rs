//! Finals by pairs: two texts side by side and one question, what was said before, and the ranking that comes of it.

use super::{RoundBadge, SubjectName};
use crate::components::{
    Choices, Column, Crumbs, DataTable, EmptyState, ErrorSummary, Field, Mark, Notice, Progress, Row, TextArea,
};
use crate::evidence::Source;
use crate::forms::FormState;
use crate::locale::{decimal, number};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::desk::Overview;
use server::jury::pairs::{self, Candidate, Desk, Given};
use server::markdown::to_html;
use shared::ids::{RoundId, SubmissionId};
use shared::jury::RoundState;
use shared::jury::figures::pairwise::{Preferred, Strength};
use shared::jury::pairs::MOST;

fn pair_of(first: SubmissionId, second: SubmissionId) -> String {
    format!("{first}~{second}")
}

/// The juror's page.
#[component]
pub fn Pairs(desk: Desk, later: String, state: FormState, problem: Option<&'static str>) -> impl IntoView {
    let id = desk.round.id;
    let (done, all) = desk.progress;
    let is_done = done >= all;
    let is_closed = desk.state != RoundState::Open;
    let seen = is_done || is_closed;
    let compare = desk.couple.map(|couple| {
        view! { <Compare round=id couple=couple later=later state=state is_change=desk.said.is_some() /> }
    });
    let is_empty = compare.is_none() && !is_closed;
    view! {
        <Crumbs places=vec![(link("/jury"), t!("jury-desk-title")), (link(&format!("/jury/rounds/{id}")), t!("jury-round"))] />
        <div class="page-head">
            <h1>{t!("pairs-title")}</h1>
            <p class="lead">{t!("pairs-lead")}</p>
            <p><RoundBadge state=desk.state /></p>
        </div>
        <Progress done=done whole=all rest=t!("pairs-rest") mark=is_done.then_some(Mark::Done) />
        {seen.then(|| view! { <p class="actions"><a class="button secondary" href=link(&format!("/jury/rounds/{id}/pairs/ranking"))>{t!("pairs-ranking-link")}</a></p> })}
        {(is_done && desk.is_more && !is_closed).then(|| view! { <Notice mark=Mark::Done><p>{t!("pairs-enough")}</p></Notice> })}
        {problem.map(|code| view! { <Notice mark=Mark::Owed><p class="strong">{t!("pairs-not-saved")}</p><p>{t_word!("conflict", code)}</p></Notice> })}
        {is_closed.then(|| view! { <Notice><p>{t!("pairs-closed")}</p></Notice> })}
        {is_empty.then(|| view! { <EmptyState title=t!("pairs-none") text=t!("pairs-none-text") /> })}
        {compare}
        <GivenList round=id given=desk.given is_open=!is_closed />
    }
}

/// Two texts and the question.
#[component]
fn Compare(round: RoundId, couple: [Candidate; 2], later: String, state: FormState, is_change: bool) -> impl IntoView {
    let ids = [couple[0].subject.submission, couple[1].subject.submission];
    let skip = match later.is_empty() {
        true => pair_of(ids[0], ids[1]),
        false => format!("{later}.{}", pair_of(ids[0], ids[1])),
    };
    let choices = Preferred::ALL
        .iter()
        .map(|one| (one.as_str().to_owned(), t_word!("pairs-preferred", one.as_str())));
    let labels = vec![("preferred", t!("pairs-question")), ("reason", t!("pairs-reason"))];
    let [first, second] = couple;
    view! {
        <div class="pair">
            <CandidateText candidate=first place=t!("pairs-first") id="first-text" />
            <CandidateText candidate=second place=t!("pairs-second") id="second-text" />
        </div>
        <form method="post" action=link(&format!("/jury/rounds/{round}/pairs")) class="panel form wide">
            <ErrorSummary state=state.clone() labels=labels />
            <input type="hidden" name="first" value=ids[0].to_string() />
            <input type="hidden" name="second" value=ids[1].to_string() />
            <Choices name="preferred" legend=t!("pairs-question") choices=choices.collect() single=true row=true state=state.clone() />
            <TextArea name="reason" label=t!("pairs-reason") help=t!("pairs-reason-help") rows=2 maxlength=2000 optional=true state=state />
            <div class="actions">
                <button class="button">{if is_change { t!("pairs-change") } else { t!("pairs-give") }}</button>
                {match is_change {
                    true => view! { <a class="button text" href=link(&format!("/jury/rounds/{round}/pairs"))>{t!("confirm-back")}</a> }.into_any(),
                    false => view! { <a class="button text" href=link(&format!("/jury/rounds/{round}/pairs?later={skip}"))>{t!("pairs-later")}</a> }.into_any(),
                }}
            </div>
        </form>
    }
}

/// One of two texts, with what its claims rest on.
#[component]
fn CandidateText(candidate: Candidate, place: String, id: &'static str) -> impl IntoView {
    let Candidate { subject, text } = candidate;
    let lang = subject.language.as_str();
    let cards = text.evidence;
    let sections = text.sections.into_iter().enumerate().map(|(at, section)| {
        let lang = section.language.as_str();
        let sources = cards.iter().filter(|card| card.section as usize == at).cloned().map(|card| {
            view! {
                <li>
                    <p lang=lang dir="auto">{card.claim}</p>
                    <Source source=card.source title=card.title publisher=card.publisher day=card.day />
                </li>
            }
        });
        let sources: Vec<_> = sources.collect();
        view! {
            <h3 dir="auto">{section.title}</h3>
            <div class="prose" lang=lang dir="auto" inner_html=to_html(&section.text)></div>
            {(!sources.is_empty()).then(|| view! { <details class="more"><summary>{t!("evidence-of-section")}</summary><ul class="plain">{sources}</ul></details> })}
        }
    });
    view! {
        <article class="document stack" aria-labelledby=id>
            <p class="small quiet">{place} " · " <span class="ltr">{subject.number.to_string()}</span> {subject.team_name.map(|name| view! { " · " <bdi>{name}</bdi> })}</p>
            <h2 id=id lang=lang dir="auto">{text.title}</h2>
            {sections.collect_view()}
        </article>
    }
}

/// What the juror has said so far.
#[component]
fn GivenList(round: RoundId, given: Vec<Given>, is_open: bool) -> impl IntoView {
    let rows = given.into_iter().map(|one| {
        let pair = pair_of(one.first.submission, one.second.submission);
        let words = t_word!("pairs-preferred", one.preferred.as_str());
        let href = link(&format!("/jury/rounds/{round}/pairs?pair={pair}"));
        let name = format!("{}: {} / {}", t!("pairs-change"), one.first.number, one.second.number);
        view! {
            <li class="card stack tight">
                <p><SubjectName subject=one.first /></p>
                <p><SubjectName subject=one.second /></p>
                <p class="strong">{words}</p>
                {(!one.reason.is_empty()).then(|| view! { <p dir="auto" class="small">{one.reason}</p> })}
                {is_open.then(|| view! { <p><a href=href aria-label=crate::locale::plain(&name)>{t!("pairs-change")}</a></p> })}
            </li>
        }
    });
    let rows: Vec<_> = rows.collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2>{t!("pairs-given")}</h2>
                <ul class="cards one">{rows}</ul>
            </section>
        }
    })
}

/// The share of comparisons that a finalist would win against a middling one, in percent.
fn share(strength: f64) -> i64 {
    (100.0 / (1.0 + (-strength).exp())).round() as i64
}

/// The ranking.
#[component]
pub fn Ranking(ranking: pairs::Ranking) -> impl IntoView {
    let id = ranking.round.id;
    let place = match ranking.may_manage {
        true => (link(&format!("/jury/rounds/{id}/manage")), t!("jury-manage-title")),
        false => (link(&format!("/jury/rounds/{id}/pairs")), t!("pairs-title")),
    };
    let is_empty = ranking.waiting.is_none() && ranking.comparisons == 0;
    let has_lines = ranking.waiting.is_none() && ranking.comparisons > 0;
    view! {
        <Crumbs places=vec![(link("/jury"), t!("jury-desk-title")), place] />
        <div class="page-head">
            <h1>{t!("pairs-ranking-title")}</h1>
            <p class="lead" dir="auto">{ranking.challenge.clone()}</p>
            <p><RoundBadge state=ranking.state /></p>
        </div>
        {ranking.waiting.map(|(done, all)| view! {
            <Notice><p>{t!("pairs-wait")}</p></Notice>
            <Progress done=done whole=all rest=t!("pairs-rest") />
            <p><a class="button" href=link(&format!("/jury/rounds/{id}/pairs"))>{t!("pairs-go-on")}</a></p>
        })}
        {ranking.may_manage.then(|| view! { <p><a href=link(&format!("/jury/rounds/{id}/pairs/settings"))>{t!("pairs-settings-title")}</a></p> })}
        {ranking.jurors.map(|(done, begun, all)| view! { <p>{t!("pairs-jurors", done = done, begun = begun, all = all, each = ranking.each)}</p> })}
        {is_empty.then(|| view! { <EmptyState title=t!("pairs-empty") text=t!("pairs-empty-text") /> })}
        {has_lines.then(|| view! {
            {(ranking.groups > 1).then(|| view! { <Notice mark=Mark::Needs><p>{t!("pairs-groups", count = ranking.groups)}</p></Notice> })}
            <section class="section"><Strengths lines=ranking.lines.clone() /></section>
            <p>{t!("pairs-count", count = ranking.comparisons)}</p>
            <details class="more">
                <summary>{t!("pairs-how")}</summary>
                <div class="prose"><p>{t!("pairs-how-text")}</p><p>{t!("pairs-how-ranks")}</p><p class="small quiet">{t!("pairs-how-source")}</p></div>
            </details>
        })}
    }
}

/// Between which shares of comparisons a finalist stands in 95 of 100 cases.
fn bounds(strength: &Strength) -> (i64, i64) {
    let reach = 1.96 * strength.standard_error;
    (share(strength.strength - reach), share(strength.strength + reach))
}

#[component]
fn Strengths(lines: Vec<pairs::Line>) -> impl IntoView {
    let columns = vec![
        Column::text(t!("jury-column-submission")),
        Column::number(t!("jury-column-rank")),
        Column::number(t!("pairs-column-ranks")),
        Column::number(t!("pairs-column-share")),
        Column::number(t!("pairs-column-between")),
        Column::number(t!("pairs-column-strength")),
        Column::number(t!("pairs-column-comparisons")),
    ];
    let drawn = lines.clone().into_iter().map(|line| {
        let (low, high) = bounds(&line.strength);
        let label = super::name_of(&line.subject);
        view! {
            <li>
                <bdi>{label}</bdi>
                " "
                <span class="value">{t!("pairs-share", percent = share(line.strength.strength))}</span>
                <svg aria-hidden="true">
                    <rect class="bar-ground" width="100%" height="14" />
                    <line class="whisker" x1=format!("{low}%") x2=format!("{high}%") y1="7" y2="7" />
                    <circle class="whisker-dot" cx=format!("{}%", share(line.strength.strength)) cy="7" r="5" />
                </svg>
            </li>
        }
    });
    let drawn = drawn.collect_view();
    let rows = lines.into_iter().map(|line| {
        let one = line.strength;
        let (low, high) = bounds(&one);
        let range =
            |low: i64, high: i64| view! { <span class="ltr">{number(low)} "–" {number(high)}</span> }.into_any();
        Row {
            head: view! { <SubjectName subject=line.subject /> }.into_any(),
            cells: vec![
                number(one.rank.into()).into_any(),
                range(one.ranks.best.into(), one.ranks.worst.into()),
                t!("pairs-share", percent = share(one.strength)).into_any(),
                range(low, high),
                decimal(one.strength, 2).into_any(),
                number(one.comparisons.into()).into_any(),
            ],
        }
    });
    view! {
        <figure class="chart">
            <figcaption>{t!("pairs-chart")}</figcaption>
            <ul class="bars">{drawn}</ul>
        </figure>
        <DataTable caption=t!("pairs-table") columns=columns rows=rows.collect() />
    }
}

/// How many comparisons an organiser asks for.
#[component]
pub fn PairsSettings(overview: Overview, state: FormState) -> impl IntoView {
    let back = link(&format!("/jury/rounds/{}/manage", overview.round.id));
    let finalists = overview.subjects.len();
    let all = shared::jury::pairs::couples(finalists);
    view! {
        <Crumbs places=vec![(back.clone(), t!("jury-manage-title"))] />
        <div class="page-head"><h1>{t!("pairs-settings-title")}</h1><p class="lead" dir="auto">{overview.challenge.title}</p></div>
        <p>{t!("pairs-settings-lead")}</p>
        <p>{t!("pairs-settings-couples", finalists = finalists, couples = all)}</p>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=vec![("each", t!("pairs-each"))] />
            <Field name="each" label=t!("pairs-each") help=t!("pairs-each-help", most = MOST) kind="number" width="short" optional=true state=state />
            <div class="actions">
                <button class="button">{t!("jury-save")}</button>
                <a class="button text" href=back>{t!("confirm-back")}</a>
            </div>
        </form>
    }
}
