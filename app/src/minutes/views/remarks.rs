//! What members ask to be put right, and the answers.

use super::super::part_word;
use super::{path_of, places, point_name};
use crate::components::{
    Badge, Choices, Crumbs, EmptyState, ErrorSummary, LinkButton, Look, Mark, Notice, Pagination, PersonMark, Select,
    TextArea,
};
use crate::forms::FormState;
use crate::locale::date_time;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::minutes::entity::remark;
use server::minutes::reading::Names;
use server::minutes::remarks::Remarks;
use shared::ids::MinutesRemarkId;
use shared::minutes::record::Point;
use shared::minutes::{LONGEST_REMARK, RemarkDecision};

pub struct RemarksView {
    pub remarks: Remarks,
    pub asked: FormState,
    /// The remark that is being answered.
    pub answer: Option<(MinutesRemarkId, FormState)>,
}

#[component]
pub fn RemarksPage(view: RemarksView) -> impl IntoView {
    let RemarksView {
        remarks,
        asked,
        mut answer,
    } = view;
    let Remarks {
        desk,
        list,
        names,
        points,
        after,
        is_open,
    } = remarks;
    let here = link(&format!("{}/remarks", path_of(desk.meeting.id)));
    let is_empty = list.is_empty();
    let is_away = !desk.may_read();
    let cards: Vec<_> = list
        .into_iter()
        .map(|row| {
            let mine = answer.take_if(|(id, _)| *id == row.id).map(|(_, state)| state);
            remark_card(row, &names, &points, &here, desk.may_write, mine)
        })
        .collect();
    let later = after.map(|after| format!("{here}?after={after}"));
    let mut choices = vec![(part_word(None), t!("minutes-whole"))];
    choices.extend(
        points
            .iter()
            .map(|point| (part_word(Some(point.item)), point_name(point))),
    );
    view! {
        <Crumbs places=places(&desk, true) />
        <div class="page-head"><h1>{t!("minutes-remarks")}</h1><p class="lead">{t!("minutes-remarks-lead")}</p></div>
        <div class="stack loose">
            {is_away.then(|| view! { <Notice mark=Mark::Now><p>{t!("minutes-away")}</p></Notice> })}
            {if is_empty {
                view! { <EmptyState title=t!("minutes-remarks-none") text=t!("minutes-remarks-none-text") /> }.into_any()
            } else {
                view! { <ul class="cards one">{cards}</ul> }.into_any()
            }}
            <Pagination later=later />
            {is_open
                .then(|| {
                    let labels = vec![("text", t!("minutes-remark-text"))];
                    view! {
                        <section class="section" aria-labelledby="ask">
                            <h2 id="ask">{t!("minutes-remark-new")}</h2>
                            <form method="post" class="form" action=here.clone()>
                                <ErrorSummary state=asked.clone() labels=labels />
                                <Select name="part" label=t!("minutes-about") choices=choices state=asked.clone() />
                                <TextArea name="text" label=t!("minutes-remark-text") help=t!("minutes-remark-help") rows=4 maxlength=LONGEST_REMARK as u32 state=asked />
                                <div class="actions"><button class="button">{t!("minutes-remark-submit")}</button></div>
                            </form>
                        </section>
                    }
                })}
        </div>
    }
}

/// One remark with its answer, or the way to answer it.
fn remark_card(
    row: remark::Model,
    names: &Names,
    points: &[Point],
    here: &str,
    may_answer: bool,
    form: Option<FormState>,
) -> AnyView {
    let about = points.iter().find(|point| Some(point.item) == row.item_id);
    let about = about.map_or_else(|| t!("minutes-whole"), point_name);
    let author = names.of(row.author_id).to_owned();
    let badge = match row.decision {
        None => view! { <Badge mark=Mark::Needs words=t!("minutes-remark-open") /> }.into_any(),
        Some(decision) => {
            view! { <Badge mark=Mark::Done words=t_word!("minutes-remark", decision.as_str()) /> }.into_any()
        }
    };
    let by = row.answered_by.map(|who| names.of(who).to_owned());
    let answer = row.answer.zip(row.answered_at).map(|(text, at)| {
        view! {
            <div class="panel stack tight">
                <p class="card-meta cluster">{by.map(|name| view! { <PersonMark name=name /> })} <span>{date_time(at)}</span></p>
                <p dir="auto">{text}</p>
            </div>
        }
    });
    let is_open = row.decision.is_none() && may_answer;
    let reply = match form {
        Some(state) if is_open => {
            Some(view! { <AnswerForm action=format!("{here}/{}/answer", row.id) state=state /> }.into_any())
        }
        _ if is_open => {
            let href = format!("{here}?answer={}#answer", row.id);
            Some(
                view! { <p><LinkButton href=href look=Look::Secondary>{t!("minutes-answer")}</LinkButton></p> }
                    .into_any(),
            )
        }
        _ => None,
    };
    view! {
        <li class="card">
            <p class="card-meta cluster"><PersonMark name=author /> <span>{date_time(row.created_at)}</span> {badge}</p>
            <h2 class="card-title"><bdi>{about}</bdi></h2>
            <p dir="auto">{row.text}</p>
            {answer}
            {reply}
        </li>
    }
    .into_any()
}

#[component]
fn AnswerForm(action: String, state: FormState) -> impl IntoView {
    let choices = RemarkDecision::ALL
        .iter()
        .map(|decision| {
            (
                decision.as_str().to_owned(),
                t_word!("minutes-remark", decision.as_str()),
            )
        })
        .collect();
    let labels = vec![
        ("decision", t!("minutes-decision")),
        ("answer", t!("minutes-answer-text")),
    ];
    view! {
        <form method="post" class="form" action=action>
            <ErrorSummary state=state.clone() labels=labels />
            <Choices name="decision" legend=t!("minutes-decision") choices=choices single=true row=true state=state.clone() />
            <TextArea name="answer" label=t!("minutes-answer-text") help=t!("minutes-answer-help") rows=3 maxlength=LONGEST_REMARK as u32 state=state />
            <div class="actions"><button class="button">{t!("minutes-answer-submit")}</button></div>
        </form>
    }
}
