//! The list of amendments, and the proposed procedure as a table.

use super::text::MotionHead;
use super::{NumberLink, StateBadge, name_of, what_of};
use crate::components::{
    Badge, Button, Column, DataTable, EmptyState, LinkButton, Look, Mark, Notice, Pagination, Row, Select,
};
use crate::forms::FormState;
use crate::history::Changes;
use crate::locale::{number, short_date};
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::amendments::list::{Filter, Line, List};
use server::amendments::read::wording_of;
use shared::amendments::AmendmentState;
use shared::languages::Language;
use shared::permissions::Operation;

/// The head of a row: the number, or a draft.
fn head(line: &Line) -> AnyView {
    let id = line.row.id;
    match line.number {
        Some(number) => view! { <NumberLink id=id number=number /> }.into_any(),
        None => {
            let href = link(&format!("/assembly/amendments/{id}"));
            view! { <a href=href>{name_of(None)}</a> }.into_any()
        }
    }
}

/// The amendments as a table.
#[component]
pub fn Lines(lines: Vec<Line>, caption: String) -> impl IntoView {
    let columns = vec![
        Column::text(t!("amendment")),
        Column::text(t!("amendment-what")),
        Column::text(t!("amendment-who")),
        Column::text(t!("amendment-state")),
        Column::text(t!("amendment-clash")),
        Column::number(t!("amendment-supporters")),
    ];
    let rows = lines.into_iter().map(|line| Row {
        head: head(&line),
        cells: vec![
            what_of(&line).into_any(),
            view! { <bdi>{crate::locale::person(&line.who)}</bdi> }.into_any(),
            view! { <StateBadge state=line.row.state /> }.into_any(),
            match line.clash {
                Some(kind) => {
                    view! { <Badge mark=Mark::Needs words=t_word!("amendment-clash", kind.as_str()) /> }.into_any()
                }
                None => t!("amendment-no-clash").into_any(),
            },
            number(line.supporters.into()).into_any(),
        ],
    });
    view! { <DataTable caption=caption columns=columns rows=rows.collect() /> }
}

#[component]
pub fn AmendmentList(found: List, filter: Filter, state: FormState) -> impl IntoView {
    let page = use_page();
    let List {
        ground,
        drafts,
        lines,
        next,
        text,
    } = found;
    let here = format!("/assembly/motions/{}", ground.motion.id);
    let leads = ground.is_open() && ground.may(&page.viewer, Operation::AmendmentLead);
    let proposes = ground.takes() && ground.may(&page.viewer, Operation::AmendmentPropose);
    let closed = ground.closed_at.filter(|_| ground.is_open());
    let decided = !ground.is_open();
    let later = next.map(|next| {
        let place = filter.place.map(|place| format!("&place={place}")).unwrap_or_default();
        let show = filter.state.map(|state| format!("&show={state}")).unwrap_or_default();
        link(&format!("{here}/amendments?after={next}{place}{show}"))
    });
    let mut places = vec![(String::new(), t!("amendments-all-places"))];
    places.push(("0".into(), t!("amendment-before-first")));
    let numbers = 1..=u32::try_from(text.paragraphs.len()).unwrap_or_default();
    places.extend(numbers.map(|number| (number.to_string(), t!("motion-paragraph", number = number))));
    let mut states = vec![(String::new(), t!("amendments-all-states"))];
    let shown = AmendmentState::ALL
        .iter()
        .filter(|state| **state != AmendmentState::Draft);
    states.extend(shown.map(|state| (state.to_string(), t_word!("amendment-state", state.as_str()))));
    let is_filtered = filter.place.is_some() || filter.state.is_some();
    let (has_drafts, is_empty) = (!drafts.is_empty(), lines.is_empty());
    let first_step = proposes.then(|| (link(&format!("{here}/amendments/new")), t!("amendment-new")));
    view! {
        <MotionHead body=ground.body.clone() motion=ground.motion.clone() title=t!("amendments-title") />
        {closed.map(|at| view! { <Notice><p>{t!("amendments-closed-since", date = short_date(at))}</p></Notice> })}
        {decided.then(|| view! { <Notice><p>{t!("amendments-motion-decided")}</p></Notice> })}
        <div class="actions">
            {proposes.then(|| view! { <LinkButton href=link(&format!("{here}/amendments/new"))>{t!("amendment-new")}</LinkButton> })}
            <a class="button text" href=link(&format!("{here}/procedure"))>{t!("procedure-title")}</a>
            <a class="button text" href=link(&format!("{here}/versions"))>{t!("versions-title")}</a>
            {leads.then(|| view! { <a class="button text" href=link(&format!("{here}/merge"))>{t!("merge-title")}</a> })}
        </div>
        {has_drafts.then(|| view! { <Lines lines=drafts caption=t!("amendments-drafts") /> })}
        <form method="get" action=link(&format!("{here}/amendments")) class="filter">
            <Select name="place" label=t!("amendments-place") choices=places state=state.clone() />
            <Select name="show" label=t!("amendment-state") choices=states state=state />
            <Button look=Look::Secondary>{t!("amendments-filter")}</Button>
        </form>
        {match (is_empty, is_filtered) {
            (false, _) => view! { <Lines lines=lines caption=t!("amendments-in-order") /> }.into_any(),
            (true, true) => view! { <p class="quiet">{t!("amendments-none-such")}</p> }.into_any(),
            (true, false) => {
                view! { <EmptyState title=t!("amendments-empty") text=t!("amendments-empty-text") first_step=first_step.unwrap_or_else(|| (link(&here), t!("amendments-to-motion"))) /> }
                    .into_any()
            }
        }}
        <Pagination later=later />
        {leads
            .then(|| {
                let closes = closed.is_none();
                let value = if closes { "no" } else { "yes" };
                let words = if closes { t!("amendments-close") } else { t!("amendments-open") };
                view! {
                    <form method="post" class="actions" action=link(&format!("{here}/amendments/taking"))>
                        <input type="hidden" name="takes" value=value />
                        <Button look=Look::Secondary>{words}</Button>
                    </form>
                }
            })}
    }
}

/// What is proposed for one amendment, in words.
#[component]
pub fn Proposed(line: Line, language: Language) -> impl IntoView {
    let Some(procedure) = line.procedure.clone() else {
        return view! { <span class="quiet">{t!("procedure-none")}</span> }.into_any();
    };
    let wording = wording_of(&line);
    view! {
        <div class="stack tight">
            <p>
                {t_word!("procedure", procedure.kind.as_str())} " "
                {line.because.map(|(id, number)| view! { <NumberLink id=id number=number /> })}
            </p>
            {wording.map(|parts| view! { <Changes parts=parts language=language /> })}
            {(!procedure.reason.is_empty())
                .then(|| view! { <p class="small" lang=language.as_str() dir="auto">{procedure.reason}</p> })}
        </div>
    }
    .into_any()
}

/// What the submitter says to it.
pub fn answer_words(line: &Line) -> String {
    match line.procedure.as_ref().map(|procedure| procedure.answer()) {
        None => String::new(),
        Some(None) => t!("procedure-unanswered"),
        Some(Some((true, at))) => t!("procedure-agrees", date = short_date(at)),
        Some(Some((false, at))) => t!("procedure-disagrees", date = short_date(at)),
    }
}

#[component]
pub fn ProcedureTable(found: List) -> impl IntoView {
    let List {
        ground, lines, next, ..
    } = found;
    let here = format!("/assembly/motions/{}", ground.motion.id);
    let language = ground.motion.language;
    let is_empty = lines.is_empty();
    let columns = vec![
        Column::text(t!("amendment")),
        Column::text(t!("amendment-what")),
        Column::text(t!("procedure-title")),
        Column::text(t!("procedure-answer")),
        Column::text(t!("amendment-state")),
    ];
    let rows = lines.into_iter().map(|line| Row {
        head: head(&line),
        cells: vec![
            what_of(&line).into_any(),
            view! { <Proposed line=line.clone() language=language /> }.into_any(),
            answer_words(&line).into_any(),
            view! { <StateBadge state=line.row.state /> }.into_any(),
        ],
    });
    let rows: Vec<_> = rows.collect();
    let later = next.map(|next| link(&format!("{here}/procedure?after={next}")));
    view! {
        <MotionHead body=ground.body.clone() motion=ground.motion.clone() title=t!("procedure-title") below=true />
        <p>{t!("procedure-lead")}</p>
        {if is_empty {
            view! { <p class="quiet">{t!("amendments-empty")}</p> }.into_any()
        } else {
            view! { <DataTable caption=t!("amendments-in-order") columns=columns rows=rows /> }.into_any()
        }}
        <Pagination later=later />
    }
}
