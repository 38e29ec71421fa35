//! What an office fills in.

use super::super::forms::MILESTONES;
use crate::components::{Choices, Crumbs, ErrorSummary, Field, TextArea};
use crate::evidence::OfProposal;
use crate::forms::FormState;
use crate::locale::date;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::markdown::to_html;
use server::recommendations::entity::{milestone, recommendation};
use server::recommendations::service::{Whole, path};
use shared::recommendations::{AnswerKind, AnswerStanding, MilestoneAct};

/// The way to the page that everybody reads.
fn places(row: &recommendation::Model) -> Vec<(String, String)> {
    vec![
        (link("/recommendations"), t!("recommendations-title")),
        (link(&path(row.id)), row.title.clone()),
    ]
}

/// The question and the form to answer it, on one page: the answer is shorter than any account procedure.
#[component]
pub fn AnswerPage(whole: Whole, state: FormState) -> impl IntoView {
    let row = whole.row;
    let text = row.proposal_id.map(|id| link(&format!("/proposals/{id}/text")));
    let answered = row.standing != AnswerStanding::Waiting;
    let kinds = AnswerKind::ALL
        .iter()
        .map(|kind| (kind.as_str().to_owned(), t_word!("answer-choice", kind.as_str())))
        .collect();
    let labels = vec![
        ("kind", t!("answer-kind")),
        ("text", t!("answer-text")),
        ("reason", t!("answer-reason")),
        ("milestone-1", t!("milestone-title-label")),
        ("milestone-2", t!("milestone-title-label")),
        ("milestone-3", t!("milestone-title-label")),
    ];
    view! {
        <Crumbs places=places(&row) />
        <div class="page-head">
            <h1>{t!("answer-title")}</h1>
            <p class="lead">{t!("answer-lead", body = whole.body_name, date = date(row.due_day))}</p>
        </div>
        <section class="panel">
            <h2 lang=row.language.as_str() dir="auto">{row.title.clone()}</h2>
            <div class="prose" lang=row.language.as_str() dir="auto" inner_html=to_html(&row.text)></div>
        </section>
        {whole.sent.map(|frozen| view! { <OfProposal frozen=frozen text=text /> })}
        {if answered {
            view! { <p class="notice">{t!("conflict-answered-already")}</p> }.into_any()
        } else {
            view! {
                <form method="post" class="form">
                    <ErrorSummary state=state.clone() labels=labels />
                    <Choices name="kind" legend=t!("answer-kind") choices=kinds single=true state=state.clone() />
                    <TextArea name="text" label=t!("answer-text") help=t!("answer-text-help") state=state.clone() />
                    <TextArea name="reason" label=t!("answer-reason") help=t!("answer-reason-help") state=state.clone() />
                    <fieldset class="choices">
                        <legend>{t!("answer-milestones")}</legend>
                        <p class="help">{t!("answer-milestones-help")}</p>
                        {MILESTONES
                            .into_iter()
                            .map(|(title, due)| {
                                view! {
                                    <div class="field-row">
                                        <Field name=title label=t!("milestone-title-label") optional=true state=state.clone() />
                                        <Field name=due label=t!("milestone-due-label") kind="date" optional=true width="short" state=state.clone() />
                                    </div>
                                }
                            })
                            .collect_view()}
                    </fieldset>
                    <p class="help">{t!("answer-public")}</p>
                    <div class="actions"><button class="button">{t!("answer-submit")}</button></div>
                </form>
            }
            .into_any()
        }}
    }
}

/// The milestones, each with what may happen to it next, and one more.
#[component]
pub fn ProgressPage(whole: Whole, state: FormState) -> impl IntoView {
    let row = whole.row;
    let labels = vec![
        ("title", t!("milestone-title-label")),
        ("evidence", t!("milestone-evidence")),
    ];
    let places = places(&row);
    let (lang, title) = (row.language.as_str(), row.title);
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1>{t!("progress-title")}</h1>
            <p class="lead" lang=lang dir="auto">{title}</p>
        </div>
        <ErrorSummary state=state.clone() labels=labels />
        <section class="section">
            <h2>{t!("milestones-title")}</h2>
            <ul class="cards one">
                {whole.milestones.into_iter().map(|milestone| view! { <Step milestone=milestone /> }).collect_view()}
            </ul>
        </section>
        <section class="section">
            <h2>{t!("milestone-add")}</h2>
            <form method="post" class="form">
                <div class="field-row">
                    <Field name="title" label=t!("milestone-title-label") state=state.clone() />
                    <Field name="due" label=t!("milestone-due-label") kind="date" optional=true width="short" state=state />
                </div>
                <div class="actions"><button class="button">{t!("milestone-add-submit")}</button></div>
            </form>
        </section>
    }
}

/// One milestone with a form for its next step.
#[component]
fn Step(milestone: milestone::Model) -> impl IntoView {
    let acts: Vec<_> = MilestoneAct::ALL
        .iter()
        .filter(|act| milestone.state.after(**act).is_ok())
        .copied()
        .collect();
    let field = format!("evidence-{}", milestone.id);
    view! {
        <li class="card">
            <h3 class="card-title" dir="auto">{milestone.title}</h3>
            <p class="card-meta">
                <span>{milestone.due_day.map_or_else(|| t!("milestone-no-day"), date)}</span> " " <span>{t_word!("milestone-state", milestone.state.as_str())}</span>
            </p>
            <form method="post" class="form">
                <input type="hidden" name="milestone" value=milestone.id.to_string() />
                <div class="field">
                    <label for=field.clone()>{t!("milestone-evidence")} " " <span class="optional">{t!("form-optional")}</span></label>
                    <input id=field name="evidence" maxlength="1000" value=milestone.evidence dir="auto" />
                </div>
                <div class="actions">
                    {acts
                        .into_iter()
                        .map(|act| view! { <button class="button secondary" name="act" value=act.as_str()>{t_word!("milestone-act", act.as_str())}</button> })
                        .collect_view()}
                </div>
            </form>
        </li>
    }
}
