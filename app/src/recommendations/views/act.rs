//! What an office fills in.

use super::super::forms::{BY_POINTS, DOCUMENTS, MILESTONES, evidence_field};
use crate::components::{Choices, Crumbs, ErrorSummary, Field, Kept, TextArea};
use crate::evidence::OfProposal;
use crate::forms::{Form, FormState};
use crate::locale::date;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::markdown::to_html;
use server::recommendations::entity::{milestone, recommendation};
use server::recommendations::points::Point;
use server::recommendations::service::{Whole, path};
use shared::recommendations::points::PointVerdict;
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
    let of_kind = |kind: &AnswerKind| (kind.as_str().to_owned(), t_word!("answer-choice", kind.as_str()));
    let kinds = if whole.points.is_empty() {
        AnswerKind::ALL.iter().map(of_kind).collect()
    } else {
        vec![
            (BY_POINTS.to_owned(), t_word!("answer-choice", BY_POINTS)),
            of_kind(&AnswerKind::NeedsMore),
        ]
    };
    let mut labels: Vec<(String, String)> = whole.points.iter().flat_map(labels_of).collect();
    labels.extend(DOCUMENTS.map(|(_, link)| (link.to_owned(), t!("document-link"))));
    let points = points(&whole.points, row.language.as_str(), &state);
    let fixed = [
        ("kind", t!("answer-kind")),
        ("text", t!("answer-text")),
        ("reason", t!("answer-reason")),
        ("milestone-1", t!("milestone-title-label")),
        ("milestone-2", t!("milestone-title-label")),
        ("milestone-3", t!("milestone-title-label")),
    ];
    labels.extend(fixed.map(|(field, label)| (field.to_owned(), label)));
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
        {if answered && state.form.words().is_empty() {
            view! { <p class="notice">{t!("conflict-answered-already")}</p> }.into_any()
        } else if answered {
            view! { <Kept state=FormState::in_conflict(state.form, "answered-already") /> }.into_any()
        } else {
            view! {
                <form method="post" class="form">
                    <ErrorSummary state=state.clone() labels=labels />
                    <Choices name="kind" legend=t!("answer-kind") choices=kinds single=true state=state.clone() />
                    {points}
                    <TextArea name="text" label=t!("answer-text") help=t!("answer-text-help") state=state.clone() />
                    <TextArea name="reason" label=t!("answer-reason") help=t!("answer-reason-help") state=state.clone() />
                    <fieldset class="choices">
                        <legend>{t!("answer-milestones")}</legend>
                        <p class="help">{t!("answer-milestones-help")}</p>
                        {MILESTONES
                            .into_iter()
                            .map(|(title, due, who)| {
                                view! {
                                    <div class="field-row">
                                        <Field name=title label=t!("milestone-title-label") optional=true state=state.clone() />
                                        <Field name=due label=t!("milestone-due-label") kind="date" optional=true width="short" state=state.clone() />
                                        <Field name=who label=t!("milestone-responsible") maxlength=120 optional=true state=state.clone() />
                                    </div>
                                }
                            })
                            .collect_view()}
                    </fieldset>
                    <fieldset class="choices">
                        <legend>{t!("answer-documents")}</legend>
                        <p class="help">{t!("answer-documents-help")}</p>
                        {DOCUMENTS
                            .into_iter()
                            .map(|(title, address)| {
                                view! {
                                    <div class="field-row">
                                        <Field name=title label=t!("document-title") maxlength=120 optional=true state=state.clone() />
                                        <Field name=address label=t!("document-link") kind="url" maxlength=500 optional=true state=state.clone() />
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

/// The names of a point's fields.
fn fields_of(point: &Point) -> (String, String) {
    let number = point.row.number;
    (format!("point-{number}"), format!("point-{number}-reason"))
}

fn labels_of(point: &Point) -> [(String, String); 2] {
    let (verdict, reason) = fields_of(point);
    let words = t!("point-number", number = point.row.number);
    [(verdict, words.clone()), (reason, words)]
}

/// Each point with what the office may say to it.
fn points(points: &[Point], lang: &'static str, state: &FormState) -> AnyView {
    let field = |point: &Point| {
        let (verdict, reason) = fields_of(point);
        let choices = PointVerdict::ALL
            .iter()
            .map(|one| (one.to_string(), t_word!("point-verdict", one.as_str())))
            .collect();
        view! {
            <div class="panel stack tight">
                <p class="strong" lang=lang dir="auto">{point.row.text.clone()}</p>
                <Choices name=verdict legend=t!("point-number", number = point.row.number) choices=choices single=true row=true state=state.clone() />
                <TextArea name=reason label=t!("answer-reason") help=t!("point-reason-help") rows=3 maxlength=5000 state=state.clone() />
            </div>
        }
    };
    points.iter().map(field).collect_view().into_any()
}

/// The milestones, each with what may happen to it next, and one more.
#[component]
pub fn ProgressPage(whole: Whole, state: FormState) -> impl IntoView {
    let row = whole.row;
    let mut labels = vec![("title".to_owned(), t!("milestone-title-label"))];
    let of_step = |milestone: &milestone::Model| (evidence_field(milestone.id), t!("milestone-evidence"));
    labels.extend(whole.milestones.iter().map(of_step));
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
                {whole.milestones.into_iter().map(|milestone| view! { <Step milestone=milestone state=state.clone() /> }).collect_view()}
            </ul>
        </section>
        <section class="section">
            <h2>{t!("milestone-add")}</h2>
            <form method="post" class="form">
                <div class="field-row">
                    <Field name="title" label=t!("milestone-title-label") state=state.clone() />
                    <Field name="due" label=t!("milestone-due-label") kind="date" optional=true width="short" state=state.clone() />
                    <Field name="responsible" label=t!("milestone-responsible") maxlength=120 optional=true state=state />
                </div>
                <div class="actions"><button class="button">{t!("milestone-add-submit")}</button></div>
            </form>
        </section>
    }
}

/// One milestone with a form for its next step; `state` is of the form that came back, of whichever step.
#[component]
fn Step(milestone: milestone::Model, state: FormState) -> impl IntoView {
    let acts: Vec<_> = MilestoneAct::ALL
        .iter()
        .filter(|act| milestone.state.after(**act).is_ok())
        .copied()
        .collect();
    let field = evidence_field(milestone.id);
    let state = if state.form.is_sent(&field) {
        state
    } else {
        FormState::filled(Form::of([(field.as_str(), milestone.evidence)]))
    };
    view! {
        <li class="card">
            <h3 class="card-title" dir="auto">{milestone.title}</h3>
            <p class="card-meta">
                <span>{milestone.due_day.map_or_else(|| t!("milestone-no-day"), date)}</span> " " <span>{t_word!("milestone-state", milestone.state.as_str())}</span>
            </p>
            <form method="post" class="form">
                <input type="hidden" name="milestone" value=milestone.id.to_string() />
                <Field name=field label=t!("milestone-evidence") help=t!("milestone-evidence-help") maxlength=1000 state=state />
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
