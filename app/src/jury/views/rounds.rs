//! The juries of a process, the settings of a round, and how a round goes.

use super::hub::Hub;
use super::rules::RoundRules;
use super::{RoundBadge, desk::SubjectLink};
use crate::components::{
    Column, Crumbs, DataTable, EmptyState, ErrorSummary, Facts, Field, Mark, Notice, Progress, Row, TextArea,
};
use crate::forms::FormState;
use crate::locale::{date_time, number};
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::jury::closing::Closing;
use server::jury::desk;
use server::jury::rules::RulesView;
use shared::jury::RoundState;

/// Each challenge with its rubric and its rounds.
#[component]
pub fn ProcessJury(jury: desk::ProcessJury) -> impl IntoView {
    let slug = jury.process.slug.to_string();
    let is_empty = jury.challenges.is_empty();
    let kept = jury.rubrics;
    view! {
        <Crumbs places=vec![(link(&format!("/processes/{slug}")), jury.process.title)] />
        <div class="page-head"><h1>{t!("jury-process-title")}</h1><p class="lead">{t!("jury-process-lead")}</p></div>
        {is_empty.then(|| view! { <EmptyState title=t!("jury-no-challenges") text=t!("jury-no-challenges-text") first_step=(link(&format!("/processes/{slug}/manage")), t!("jury-to-process")) /> })}
        <ul class="cards one">
            {jury.challenges.into_iter().map(|(challenge, version, rounds)| {
                let rubric = link(&format!("/jury/challenges/{}/rubric", challenge.id));
                let new = link(&format!("/jury/challenges/{}/rounds/new", challenge.id));
                let tracks = link(&format!("/jury/challenges/{}/tracks", challenge.id));
                view! {
                    <li class="card">
                        <h2 class="card-title" lang=challenge.language.as_str() dir="auto">{challenge.title}</h2>
                        <p>{match version {
                            Some(version) => t!("jury-rubric-version", version = version),
                            None => t!("jury-no-rubric"),
                        }}</p>
                        <ul class="plain stack tight">
                            {rounds.into_iter().map(|round| {
                                // A planned one takes the version above.
                                let kept = round.rubric_id.and_then(|id| kept.get(&id).copied());
                                let kept = kept.map(|version| view! { <br /> <span class="small">{rubric_of(&round, Some(version))}</span> });
                                view! {
                                    <li>
                                        <a href=link(&format!("/jury/rounds/{}/manage", round.id))>{t!("jury-round-until", when = date_time(round.closes_at))}</a>
                                        " " <RoundBadge state=round.state /> {kept}
                                    </li>
                                }
                            }).collect_view()}
                        </ul>
                        <p class="card-foot actions">
                            <a class="button secondary" href=rubric>{t!("jury-rubric-link")}</a>
                            {version.map(|_| view! { <a class="button secondary" href=new>{t!("jury-new-title")}</a> })}
                            <a class="button text" href=tracks>{t!("rounds-tracks-title")}</a>
                        </p>
                    </li>
                }
            }).collect_view()}
        </ul>
    }
}

/// The settings of a round.
#[component]
pub fn Settings(title: String, lead: String, back: String, is_planned: bool, state: FormState) -> impl IntoView {
    let labels = vec![
        ("reviews_required", t!("jury-reviews-required")),
        ("juror_limit", t!("jury-juror-limit")),
        ("closes_at", t!("jury-closes-at")),
    ];
    let tick = |name: &'static str, words: String, help: String, on: bool| {
        view! {
            <div class="choice">
                <input type="checkbox" id=name name=name value="1" checked=on />
                <label for=name>{words}</label>
                <p class="help">{help}</p>
            </div>
        }
    };
    let blind = !state.value("blind").is_empty();
    let anonymous = !state.value("anonymous").is_empty();
    view! {
        <div class="page-head"><h1>{title}</h1><p class="lead" dir="auto">{lead}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="reviews_required" label=t!("jury-reviews-required") help=t!("jury-reviews-required-help") kind="number" width="short" state=state.clone() />
            <Field name="juror_limit" label=t!("jury-juror-limit") help=t!("jury-juror-limit-help") kind="number" width="short" state=state.clone() />
            <Field name="closes_at" label=t!("jury-closes-at") help=t!("jury-closes-at-help") kind="datetime-local" width="medium" state=state />
            {is_planned.then(|| view! {
                <fieldset class="choices">
                    <legend>{t!("jury-who-sees")}</legend>
                    {tick("blind", t!("jury-set-blind"), t!("jury-set-blind-help"), blind)}
                    {tick("anonymous", t!("jury-set-anonymous"), t!("jury-set-anonymous-help"), anonymous)}
                </fieldset>
            })}
            <div class="actions">
                <button class="button">{t!("jury-save")}</button>
                <a class="button text" href=link(&back)>{t!("confirm-back")}</a>
            </div>
        </form>
    }
}

/// How a round goes, and the next act.
#[component]
pub fn Manage(overview: desk::Overview, rules: RulesView, state: FormState) -> impl IntoView {
    let id = overview.round.id;
    let required = u32::try_from(overview.round.reviews_required).unwrap_or(1);
    let whole = required * u32::try_from(overview.subjects.len()).unwrap_or(0);
    let done: u32 = overview
        .subjects
        .iter()
        .map(|(_, finished, _)| (*finished).min(required))
        .sum();
    let lacking = overview
        .subjects
        .iter()
        .filter(|(_, _, assigned)| *assigned < required)
        .count();
    let planned = overview.state == RoundState::Planned;
    let close_reason = rules.stated.row.close_reason.clone();
    let idle = overview
        .jurors
        .iter()
        .filter(|line| line.assigned > 0 && line.begun + line.finished == 0)
        .count();
    let facts: Vec<(String, AnyView)> = vec![
        (
            t!("jury-column-state"),
            view! { <RoundBadge state=overview.state /> }.into_any(),
        ),
        (t!("jury-closes-at"), date_time(overview.round.closes_at).into_any()),
        (t!("jury-rubric-link"), rubric_of(&overview.round, overview.rubric)),
        (t!("jury-reviews-required"), number(required.into()).into_any()),
        (
            t!("jury-set-blind"),
            if overview.round.blind {
                t!("jury-yes")
            } else {
                t!("jury-no")
            }
            .into_any(),
        ),
        (
            t!("jury-set-anonymous"),
            if overview.round.anonymous {
                t!("jury-yes")
            } else {
                t!("jury-no")
            }
            .into_any(),
        ),
    ];
    view! {
        <Crumbs places=vec![(link(&format!("/jury/processes/{}", overview.process_slug)), t!("jury-process-title"))] />
        <div class="page-head"><h1>{t!("jury-manage-title")}</h1><p class="lead" dir="auto">{overview.challenge.title}</p></div>
        <Next id=id state=overview.state has_rubric=overview.rubric.is_some() challenge=overview.round.challenge_id closing=rules.closing form=state />
        {(!planned && whole > 0).then(|| view! { <Progress done=done whole=whole rest=t!("jury-reviews-in") mark=(done == whole).then_some(Mark::Done) /> })}
        {(!planned && lacking > 0).then(|| view! { <Notice mark=Mark::Needs><p>{t!("jury-lacking", count = lacking)}</p></Notice> })}
        {(!planned && idle > 0).then(|| view! { <Notice mark=Mark::Needs><p>{t!("jury-idle", count = idle)}</p></Notice> })}
        <Hub id=id state=overview.state has_pairs=overview.has_pairs />
        <Facts facts=facts />
        <section class="section">
            <h2>{t!("rounds-rules-title")}</h2>
            <RoundRules stated=rules.stated />
            {(!close_reason.is_empty()).then(|| view! { <p>{t!("rounds-close-reason")} " " <bdi>{close_reason}</bdi></p> })}
            <p class="actions"><a class=if planned { "button secondary" } else { "button text" } href=link(&format!("/jury/rounds/{id}/rules"))>{if planned { t!("rounds-rules-change") } else { t!("rounds-rules-title") }}</a></p>
        </section>
        <section class="section"><Jurors lines=overview.jurors /></section>
        <section class="section"><Subjects subjects=overview.subjects required=required /></section>
    }
}

/// The version of the rubric that a round opened with, or would take now.
fn rubric_of(round: &server::jury::entity::round::Model, version: Option<i32>) -> AnyView {
    let Some(version) = version else {
        return t!("rubrics-none").into_any();
    };
    let href = link(&format!("/jury/challenges/{}/rubric/{version}", round.challenge_id));
    let words = if round.rubric_id.is_some() {
        t!("rubrics-kept-by", version = version)
    } else {
        t!("rubrics-would-take", version = version)
    };
    view! { <a href=href>{words}</a> }.into_any()
}

/// The act that comes next.
#[component]
fn Next(
    id: shared::ids::RoundId,
    state: RoundState,
    has_rubric: bool,
    challenge: shared::ids::ChallengeId,
    closing: Closing,
    form: FormState,
) -> impl IntoView {
    let act = |value: &'static str, words: String, help: String, class: &'static str| {
        view! {
            <form method="post" action=link(&format!("/jury/rounds/{id}/manage")) class="panel stack tight">
                <p>{help}</p>
                <p><button class=class name="act" value=value>{words}</button></p>
            </form>
        }
        .into_any()
    };
    match state {
        RoundState::Planned if !has_rubric => view! {
            <div class="panel stack tight">
                <p>{t!("jury-no-rubric")}</p>
                <p><a class="button" href=link(&format!("/jury/challenges/{challenge}/rubric"))>{t!("jury-rubric-link")}</a></p>
            </div>
        }.into_any(),
        RoundState::Planned => act("open", t!("jury-act-open"), t!("jury-act-open-help"), "button"),
        RoundState::Open => view! { <Close id=id closing=closing state=form /> }.into_any(),
        RoundState::Closed => view! {
            <div class="panel stack tight">
                <p>{t!("jury-act-decide-help")}</p>
                <p class="actions"><a class="button" href=link(&format!("/jury/rounds/{id}/results"))>{t!("jury-decide-title")}</a></p>
                <form method="post" action=link(&format!("/jury/rounds/{id}/manage"))><button class="button text" name="act" value="reopen">{t!("jury-act-reopen")}</button></form>
            </div>
        }.into_any(),
        RoundState::Published => view! { <p><a class="button secondary" href=link(&format!("/jury/rounds/{id}/outcome"))>{t!("jury-outcome-link")}</a></p> }.into_any(),
    }
}

/// Closing: how far the rule is, and a reason where it is not met.
#[component]
fn Close(id: shared::ids::RoundId, closing: Closing, state: FormState) -> impl IntoView {
    let met = closing.is_met();
    let lacking = closing.lacking;
    let rule = match (closing.is_stated, closing.automatic) {
        (true, true) => t!("rounds-early-itself", least = closing.least),
        (true, false) => t!("rounds-early-may", least = closing.least),
        (false, _) => t!("jury-act-close-help"),
    };
    let far = if met {
        t!("rounds-close-met")
    } else {
        t!(
            "rounds-close-lacking",
            submissions = lacking.submissions,
            all = closing.submissions,
            reviews = lacking.reviews
        )
    };
    view! {
        <form method="post" action=link(&format!("/jury/rounds/{id}/manage")) class="panel stack tight">
            <p>{rule}</p>
            <p class="strong">{far}</p>
            {(!met).then(|| view! {
                <ErrorSummary state=state.clone() labels=vec![("reason", t!("rounds-close-why"))] />
                <TextArea name="reason" label=t!("rounds-close-why") help=t!("rounds-close-why-help") rows=2 maxlength=1_000 state=state />
            })}
            <p><button class="button secondary" name="act" value="close">{t!("jury-act-close")}</button></p>
        </form>
    }
}

#[component]
fn Jurors(lines: Vec<desk::JurorLine>) -> impl IntoView {
    if lines.is_empty() {
        return view! { <EmptyState title=t!("jury-no-jurors") text=t!("jury-no-jurors-text") /> }.into_any();
    }
    let columns = vec![
        Column::text(t!("jury-column-juror")),
        Column::number(t!("jury-column-assigned")),
        Column::number(t!("jury-column-begun")),
        Column::number(t!("jury-column-finished")),
        Column::number(t!("jury-column-recused")),
    ];
    let rows = lines
        .into_iter()
        .map(|line| Row {
            head: view! { <bdi>{line.name}</bdi> }.into_any(),
            cells: [line.assigned, line.begun, line.finished, line.recused]
                .map(|n| number(n.into()).into_any())
                .into(),
        })
        .collect();
    view! { <DataTable caption=t!("jury-jurors") columns=columns rows=rows /> }.into_any()
}

#[component]
fn Subjects(subjects: Vec<(server::jury::subjects::Subject, u32, u32)>, required: u32) -> impl IntoView {
    if subjects.is_empty() {
        return view! { <EmptyState title=t!("jury-no-submissions") text=t!("jury-no-submissions-text") /> }.into_any();
    }
    let columns = vec![
        Column::text(t!("jury-column-submission")),
        Column::number(t!("jury-column-finished")),
        Column::number(t!("jury-column-assigned")),
    ];
    let rows = subjects
        .into_iter()
        .map(|(subject, finished, assigned)| Row {
            head: view! { <SubjectLink subject=subject href=None /> }.into_any(),
            cells: [finished, assigned]
                .map(|n| t!("jury-count-of", count = n, all = required).into_any())
                .into(),
        })
        .collect();
    view! { <DataTable caption=t!("jury-in-round") columns=columns rows=rows /> }.into_any()
}
