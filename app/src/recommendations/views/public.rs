//! The public list and page.

use super::super::pages::{Circle, Rights};
use super::circle;
use crate::components::{
    Badge, Card, Column, Crumbs, DataTable, EmptyState, ErrorSummary, Facts, Kept, Knot, Mark, Pagination, Progress,
    Row, Tab, Tabs, TextArea, Thread,
};
use crate::evidence::OfProposal;
use crate::forms::FormState;
use crate::locale::{date, number, short_date};
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::markdown::to_html;
use server::recommendations::entity::{milestone, office, recommendation, response};
use server::recommendations::lists::Filter;
use server::recommendations::service::{Whole, path};
use shared::recommendations::{AnswerKind, AnswerStanding, ClockStanding, OfficeFigures, progress};
use shared::time::Day;

/// The state of the answer as mark and words.
fn standing(row: &recommendation::Model, today: Day) -> (Mark, String) {
    if row.standing == AnswerStanding::Asked {
        return (Mark::Now, t!("standing-asked"));
    }
    match row.clock_standing(today) {
        ClockStanding::Waiting { days_left } => (Mark::Now, t!("standing-waiting", days = days_left)),
        ClockStanding::Soon { days_left } => (Mark::Needs, t!("standing-waiting", days = days_left)),
        ClockStanding::Overdue { days } => (Mark::Owed, t!("standing-overdue", days = days)),
        ClockStanding::Answered {
            in_time: true,
            after_days,
        } => (Mark::Done, t!("standing-answered", days = after_days)),
        ClockStanding::Answered {
            in_time: false,
            after_days,
        } => (Mark::Done, t!("standing-answered-late", days = after_days)),
    }
}

#[component]
pub fn List(
    rows: Vec<(recommendation::Model, String)>,
    records: Vec<(office::Model, OfficeFigures)>,
    filter: Filter,
    next: Option<String>,
) -> impl IntoView {
    let today = Day::of(use_page().now);
    let tab = |which, word: &str, words: String| Tab {
        words,
        href: link(&format!("/recommendations?show={word}")),
        is_here: which == filter,
    };
    let tabs = vec![
        tab(Filter::All, "all", t!("recommendations-all")),
        tab(Filter::Overdue, "overdue", t!("recommendations-overdue")),
        tab(Filter::Waiting, "waiting", t!("recommendations-waiting")),
        tab(Filter::Answered, "answered", t!("recommendations-answered")),
    ];
    let list = if rows.is_empty() {
        view! { <EmptyState title=t!("recommendations-none") text=t!("recommendations-none-text") /> }.into_any()
    } else {
        let cards = rows.into_iter().map(|(row, office)| {
            let (mark, words) = standing(&row, today);
            view! {
                <Card title=row.title.clone() href=link(&path(row.id)) mark=mark lang=row.language.as_str() level=2>
                    <p class="card-meta"><bdi>{office}</bdi> " " <span>{t!("recommendations-sent", date = short_date(row.sent_at))}</span></p>
                    <p class="card-foot"><Badge mark=mark words=words /></p>
                </Card>
            }
        });
        view! { <ul class="cards one">{cards.collect_view()}</ul> }.into_any()
    };
    view! {
        <div class="page-head">
            <h1>{t!("recommendations-title")}</h1>
            <p class="lead">{t!("recommendations-lead")}</p>
        </div>
        <Tabs label=t!("recommendations-show") tabs=tabs />
        <section class="section">
            {list}
            <Pagination earlier=None later=next.map(|path| link(&path)) />
        </section>
        {(!records.is_empty()).then(|| view! { <Records records=records /> })}
    }
}

/// How each office keeps its word.
#[component]
fn Records(records: Vec<(office::Model, OfficeFigures)>) -> impl IntoView {
    let head = |office: office::Model| {
        let ended = office.ended_day.map(|day| t!("office-ended-on", date = date(day)));
        let ended = ended.map(|words| view! { " " <span class="small quiet">{words}</span> });
        view! { <bdi>{office.name} ", " {office.place}</bdi> {ended} }.into_any()
    };
    let of = |part: u32, whole: u32| t!("of-whole", part = part, whole = whole).into_any();
    let columns = vec![
        Column::text(t!("records-office")),
        Column::number(t!("records-received")),
        Column::number(t!("records-in-time")),
        Column::number(t!("records-overdue")),
        Column::number(t!("records-accepted")),
        Column::number(t!("records-done")),
    ];
    let rows = records
        .into_iter()
        .map(|(office, figures)| Row {
            head: head(office),
            cells: vec![
                number(i64::from(figures.received)).into_any(),
                of(figures.in_time, figures.received),
                number(i64::from(figures.overdue)).into_any(),
                of(figures.accepted, figures.answered),
                of(figures.done, figures.accepted),
            ],
        })
        .collect();
    view! {
        <section class="section">
            <h2>{t!("records-title")}</h2>
            <p class="quiet">{t!("records-help")}</p>
            <DataTable caption=t!("records-title") columns=columns rows=rows />
        </section>
    }
}

#[component]
pub fn Show(whole: Whole, rights: Rights, circle: Circle, state: FormState) -> impl IntoView {
    let today = Day::of(use_page().now);
    let committed = whole.commits();
    // Whoever wrote for a form that is gone meanwhile gets the words back.
    let (gone, state) = match state.conflict {
        Some(_) => (Some(state), FormState::empty()),
        None => (None, state),
    };
    let Whole {
        row,
        office,
        body_name,
        motion_title,
        proposal_number,
        responses,
        points,
        documents,
        milestones,
        sent,
    } = whole;
    let follow = circle::follow(row.id, &circle);
    let (mark, words) = standing(&row, today);
    let id = row.id;
    let text = row.proposal_id.map(|id| link(&format!("/proposals/{id}/text")));
    let open = row.standing == AnswerStanding::Waiting;
    let asked = row.standing == AnswerStanding::Asked;
    let office_name = format!("{}, {}", office.name, office.place);
    let mut facts = vec![
        (t!("fact-office"), view! { <bdi>{office_name}</bdi> }.into_any()),
        (
            t!("fact-body"),
            view! { <a href=link(&format!("/assembly/bodies/{}", row.body_id))><bdi>{body_name}</bdi></a> }.into_any(),
        ),
        (
            t!("fact-motion"),
            view! { <a href=link(&format!("/assembly/motions/{}", row.motion_id))><bdi>{motion_title}</bdi></a> }
                .into_any(),
        ),
        (t!("fact-sent"), short_date(row.sent_at).into_any()),
        (t!("fact-due"), date(row.due_day).into_any()),
    ];
    if let Some(number) = proposal_number {
        facts.push((
            t!("fact-proposal"),
            view! { <a class="stamp" href=format!("/p/{number}")><bdi>{number.clone()}</bdi></a> }.into_any(),
        ));
    }
    view! {
        <Crumbs places=vec![(link("/recommendations"), t!("recommendations-title"))] />
        <div class="page-head">
            <h1 lang=row.language.as_str() dir="auto">{row.title.clone()}</h1>
            <p><Badge mark=mark words=words /></p>
        </div>
        {gone.map(|state| view! { <Kept state=state /> })}
        <div class="cols">
            <div class="cols-main stack loose">
                <section class="section">
                    <h2>{t!("recommendation-asked")}</h2>
                    <div class="prose" lang=row.language.as_str() dir="auto" inner_html=to_html(&row.text)></div>
                </section>
                {circle::points(points, row.language.as_str())}
                {sent.map(|frozen| view! { <OfProposal frozen=frozen text=text /> })}
                <section class="section">
                    <h2>{t!("recommendation-answer")}</h2>
                    {if responses.is_empty() {
                        view! { <p>{t!("recommendation-no-answer")}</p> }.into_any()
                    } else {
                        view! { <ol class="thread">{responses.into_iter().map(|answer| view! { <ResponseKnot answer=answer /> }).collect_view()}</ol> }.into_any()
                    }}
                    {circle::documents(documents)}
                    {(rights.answer && open)
                        .then(|| view! { <p class="actions no-print"><a class="button" href=link(&format!("{}/answer", path(id)))>{t!("answer-title")}</a></p> })}
                </section>
                {(rights.supply && asked).then(|| view! { <Supply id=format!("{}/supply", path(id)) state=state.clone() /> })}
                {circle::reply(id, circle.replied, state)}
                {committed.then(|| view! { <Milestones milestones=milestones today=today may_report=rights.report report=format!("{}/progress", path(id)) /> })}
            </div>
            <aside class="cols-side stack"><div class="panel"><h2>{t!("recommendation-facts")}</h2><Facts facts=facts /></div> {follow}</aside>
        </div>
    }
}

/// How a kind of answer looks on the thread.
fn mark_of(kind: AnswerKind) -> Mark {
    match kind {
        AnswerKind::Accepted | AnswerKind::InPart => Mark::Done,
        AnswerKind::NotAccepted => Mark::Next,
        AnswerKind::NeedsMore => Mark::Needs,
    }
}

#[component]
fn ResponseKnot(answer: response::Model) -> impl IntoView {
    let mark = mark_of(answer.kind);
    view! {
        <li class=format!("knot {}", mark.class())>
            <p class="knot-when">{short_date(answer.answered_at)} " " <Badge mark=mark words=t_word!("answer-kind", answer.kind.as_str()) /></p>
            <div class="knot-body prose" dir="auto">
                <div inner_html=to_html(&answer.text)></div>
                {(!answer.reason.is_empty())
                    .then(|| view! { <h3>{t!("answer-reason")}</h3> <div inner_html=to_html(&answer.reason)></div> })}
                {answer.supplement.map(|text| view! { <h3>{t!("answer-supplement")}</h3> <div inner_html=to_html(&text)></div> })}
            </div>
        </li>
    }
}

#[component]
fn Supply(id: String, state: FormState) -> impl IntoView {
    view! {
        <section class="section no-print">
            <h2>{t!("supply-title")}</h2>
            <form method="post" action=link(&id) class="form">
                <ErrorSummary state=state.clone() labels=vec![("supplement", t!("supply-text"))] />
                <TextArea name="supplement" label=t!("supply-text") help=t!("supply-help") state=state />
                <div class="actions"><button class="button">{t!("supply-submit")}</button></div>
            </form>
        </section>
    }
}

#[component]
fn Milestones(milestones: Vec<milestone::Model>, today: Day, may_report: bool, report: String) -> impl IntoView {
    let counted = progress(milestones.iter().map(|milestone| milestone.state));
    let knots = milestones
        .into_iter()
        .map(|milestone| knot(milestone, today))
        .collect::<Vec<_>>();
    let empty = knots.is_empty();
    view! {
        <section class="section">
            <h2>{t!("milestones-title")}</h2>
            {(counted.of > 0).then(|| view! { <Progress done=counted.done whole=counted.of rest=t!("milestones-progress") /> })}
            {if empty {
                view! { <p>{t!("milestones-none")}</p> }.into_any()
            } else {
                view! { <Thread knots=knots /> }.into_any()
            }}
            {may_report.then(|| view! { <p class="actions no-print"><a class="button secondary" href=link(&report)>{t!("progress-title")}</a></p> })}
        </section>
    }
}

/// A milestone on the thread.
pub(super) fn knot(milestone: milestone::Model, today: Day) -> Knot {
    use shared::recommendations::MilestoneState;
    let mark = match milestone.state {
        _ if milestone.state.is_late(milestone.due_day, today) => Mark::Owed,
        MilestoneState::Done => Mark::Done,
        MilestoneState::Started => Mark::Now,
        MilestoneState::Planned | MilestoneState::Dropped => Mark::Next,
    };
    let when = milestone.due_day.map_or_else(|| t!("milestone-no-day"), date);
    let (evidence, responsible) = (milestone.evidence, milestone.responsible);
    let knot = Knot::new(mark, milestone.title)
        .when(when)
        .words(t_word!("milestone-state", milestone.state.as_str()));
    if evidence.is_empty() && responsible.is_empty() {
        return knot;
    }
    let who = (!responsible.is_empty())
        .then(|| view! { <p class="card-meta">{t!("milestone-responsible")} ": " <bdi>{responsible}</bdi></p> });
    let shown = (!evidence.is_empty())
        .then(|| view! { <div class="evidence prose" dir="auto" inner_html=to_html(&evidence)></div> });
    knot.body(view! { {who} {shown} })
}
