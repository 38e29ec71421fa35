//! Views of the organiser's pages.

use super::views::{Standing, edition_path};
use crate::components::{
    Card, Choices, Crumbs, EmptyState, ErrorSummary, Field, Mark, Notice, PersonMark, Select, Tab as TabLink, Tabs,
    TextArea, language_choices,
};
use crate::forms::FormState;
use crate::locale::date_time;
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::processes::entity::phase_hold;
use server::processes::{Edition, help};
use shared::ids::AccountId;
use shared::permissions::{Operation, Role};
use shared::processes::{Hold, PhaseKind};

/// The pages of an organiser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Overview,
    Phases,
    Challenges,
    People,
    Words,
}

impl Tab {
    /// Its address, without language.
    #[must_use]
    pub fn path(self, edition: &Edition) -> String {
        let end = match self {
            Self::Overview => "",
            Self::Phases => "/phases",
            Self::Challenges => "/challenges",
            Self::People => "/people",
            Self::Words => "/words",
        };
        format!("{}/manage{end}", edition_path(edition))
    }
}

/// The head of an organiser's page, with the ways to the others.
#[component]
pub fn Manage(edition: Edition, here: Tab) -> impl IntoView {
    let runs = use_page().viewer.may(Operation::ProcessManage, &edition.object());
    let tabs = [
        (Tab::Overview, t!("manage-overview")),
        (Tab::Phases, t!("manage-phases")),
        (Tab::Challenges, t!("manage-challenges")),
        (Tab::People, t!("manage-people")),
        (Tab::Words, t!("manage-words")),
    ];
    let jury = runs.then(|| TabLink {
        href: link(&format!("/jury/processes/{}", edition.process.slug)),
        words: t!("jury-process-title"),
        is_here: false,
    });
    let tabs: Vec<_> = tabs
        .into_iter()
        .filter(|(tab, _)| runs || *tab == Tab::People)
        .map(|(tab, words)| TabLink {
            href: link(&tab.path(&edition)),
            words,
            is_here: tab == here,
        })
        .chain(jury)
        .collect();
    view! {
        <Crumbs places=vec![(link(&edition_path(&edition)), edition.process.title.clone())] />
        <div class="page-head"><h1>{t!("manage-title")}</h1></div>
        <Tabs label=t!("manage-title") tabs=tabs />
    }
}

/// Where it stands, where help is needed, a phase by hand.
#[component]
pub fn Overview(
    edition: Edition,
    needs: Vec<help::Need>,
    acts: Vec<phase_hold::Model>,
    state: FormState,
) -> impl IntoView {
    let page = use_page();
    let path = Tab::Overview.path(&edition);
    let undo = page.query("undo");
    let undo = acts.first().filter(|act| act.id.to_string() == undo).map(|act| {
        let (action, act) = (link(&format!("{path}/undo")), act.id.to_string());
        view! {
            <Notice mark=Mark::Needs>
                <form method="post" action=action class="cluster spread">
                    <p>{t!("phase-undo-help")}</p>
                    <input type="hidden" name="act" value=act />
                    <button class="button secondary compact">{t!("phase-undo")}</button>
                </form>
            </Notice>
        }
    });
    let lift = edition.hold.is_some().then(|| {
        view! { <form method="post" action=link(&format!("{path}/lift")) class="actions"><button class="button secondary">{t!("phase-lift")}</button></form> }
    });
    let mut phases: Vec<_> = PhaseKind::ALL
        .iter()
        .map(|kind| (kind.to_string(), t_word!("phase", kind.as_str())))
        .collect();
    phases.push((Hold::PAUSE.to_owned(), t!("phase-pause")));
    let labels = vec![
        ("phase", t!("phase-hold-phase")),
        ("until", t!("phase-hold-until")),
        ("reason", t!("phase-hold-reason")),
    ];
    let past = acts.into_iter().map(|act| {
        let phase = act.phase.map_or_else(|| t!("phase-pause"), |phase| t_word!("phase", phase.as_str()));
        let lifted = act.lifted_at.map(|at| t!("phase-act-lifted", when = date_time(at)));
        view! { <li><p><span class="strong">{phase}</span> " · " {date_time(act.from_at)} " · " {lifted}</p><p class="quiet" dir="auto">{act.reason}</p></li> }
    });
    let past: Vec<_> = past.collect();
    view! {
        <Manage edition=edition.clone() here=Tab::Overview />
        {undo}
        <Standing edition=edition />
        {lift}
        <section class="section">
            <h2>{t!("help-title")}</h2>
            {if needs.is_empty() {
                view! { <EmptyState title=t!("help-none-title") text=t!("help-none-text") /> }.into_any()
            } else {
                view! { <ul class="cards">{needs.into_iter().map(|need| view! { <Need need=need /> }).collect_view()}</ul> }.into_any()
            }}
        </section>
        <section class="section">
            <h2>{t!("phase-hold-title")}</h2>
            <p>{t!("phase-hold-lead")}</p>
            <form method="post" action=link(&format!("{path}/hold")) class="form">
                <ErrorSummary state=state.clone() labels=labels />
                <Select name="phase" label=t!("phase-hold-phase") choices=phases state=state.clone() />
                <Field name="until" kind="datetime-local" label=t!("phase-hold-until") help=t!("phase-hold-until-help") optional=true width="medium" state=state.clone() />
                <Field name="reason" label=t!("phase-hold-reason") help=t!("phase-hold-reason-help") maxlength=500 state=state />
                <div class="actions"><button class="button secondary">{t!("phase-hold-submit")}</button></div>
            </form>
            {(!past.is_empty()).then(|| view! { <details class="more"><summary>{t!("phase-acts")}</summary><ul>{past}</ul></details> })}
        </section>
    }
}

#[component]
fn Need(need: help::Need) -> impl IntoView {
    let teams = need.teams.into_iter().map(|team| {
        view! { <li><a href=link(&format!("/teams/{}", team.id)) dir="auto">{team.name.to_string()}</a></li> }
    });
    view! {
        <Card title=t_word!("need", need.kind.as_str()) mark=Mark::Needs>
            <p>{t_word!("need-do", need.kind.as_str())}</p>
            <ul>{teams.collect_view()}</ul>
            {need.more.then(|| view! { <p class="card-meta">{t!("help-more")}</p> })}
        </Card>
    }
}

/// The dates of the phases.
#[component]
pub fn Dates(edition: Edition, state: FormState) -> impl IntoView {
    let mut labels = Vec::new();
    for kind in PhaseKind::ALL {
        let name = t_word!("phase", kind.as_str());
        labels.push((format!("{kind}_from"), format!("{name}: {}", t!("phase-from"))));
        labels.push((format!("{kind}_until"), format!("{name}: {}", t!("phase-until"))));
    }
    let fields = PhaseKind::ALL.iter().map(|kind| {
        view! {
            <fieldset class="choices">
                <legend>{t_word!("phase", kind.as_str())}</legend>
                <p class="help">{t_word!("phase-about", kind.as_str())}</p>
                <div class="field-row">
                    <Field name=format!("{kind}_from") kind="datetime-local" label=t!("phase-from") state=state.clone() />
                    <Field name=format!("{kind}_until") kind="datetime-local" label=t!("phase-until") state=state.clone() />
                </div>
            </fieldset>
        }
    });
    let fields = fields.collect_view();
    view! {
        <Manage edition=edition here=Tab::Phases />
        <form method="post" class="form wide">
            <p>{t!("phases-lead")}</p>
            <ErrorSummary state=state labels=labels />
            {fields}
            <div class="actions"><button class="button">{t!("phases-submit")}</button></div>
        </form>
    }
}

/// The words of an edition; of a new one when there is none yet.
#[component]
pub fn ProcessWords(edition: Option<Edition>, state: FormState) -> impl IntoView {
    let labels = vec![
        ("title", t!("process-field-title")),
        ("slug", t!("process-field-slug")),
        ("summary", t!("process-field-summary")),
        ("year", t!("process-field-year")),
        ("language", t!("process-field-language")),
        ("languages", t!("process-field-languages")),
        ("team_limit", t!("process-field-team-limit")),
    ];
    let is_new = edition.is_none();
    let head = match edition {
        Some(edition) => view! { <Manage edition=edition here=Tab::Words /> }.into_any(),
        None => view! {
            <Crumbs places=vec![(link("/processes"), t!("processes-title"))] />
            <div class="page-head"><h1>{t!("process-new")}</h1><p class="lead">{t!("process-new-lead")}</p></div>
        }
        .into_any(),
    };
    view! {
        {head}
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="title" label=t!("process-field-title") maxlength=120 state=state.clone() />
            <TextArea name="summary" label=t!("process-field-summary") help=t!("process-field-summary-help") rows=3 maxlength=500 state=state.clone() />
            <Select name="language" label=t!("process-field-language") choices=language_choices() state=state.clone() />
            <Field name="slug" label=t!("process-field-slug") help=t!("process-field-slug-help") optional=is_new maxlength=60 state=state.clone() />
            <Choices name="languages" legend=t!("process-field-languages") choices=language_choices() row=true state=state.clone() />
            <div class="field-row">
                <Field name="year" kind="number" label=t!("process-field-year") help=t!("process-field-year-help") width="short" state=state.clone() />
                <Field name="team_limit" kind="number" label=t!("process-field-team-limit") width="short" state=state />
            </div>
            <div class="actions"><button class="button">{if is_new { t!("process-new-submit") } else { t!("manage-save") }}</button></div>
        </form>
    }
}

/// Organisers and jurors.
#[component]
pub fn People(edition: Edition, groups: Vec<(Role, Vec<(AccountId, String)>)>, state: FormState) -> impl IntoView {
    let path = Tab::People.path(&edition);
    let roles: Vec<_> = groups
        .iter()
        .map(|(role, _)| (role.to_string(), t_word!("process-role", role.as_str())))
        .collect();
    let labels = vec![("role", t!("people-role")), ("name", t!("people-name"))];
    let lists = groups.into_iter().map(|(role, people)| {
        let rows = people.into_iter().map(|(account, name)| {
            view! {
                <li class="cluster spread">
                    <PersonMark name=name />
                    <form method="post" action=link(&format!("{path}/dismiss"))>
                        <input type="hidden" name="role" value=role.to_string() />
                        <input type="hidden" name="account" value=account.to_string() />
                        <button class="button text compact">{t!("people-dismiss")}</button>
                    </form>
                </li>
            }
        });
        let rows: Vec<_> = rows.collect();
        let empty = rows.is_empty().then(|| view! { <p class="quiet">{t!("people-none")}</p> });
        view! { <section class="section"><h2>{t_word!("process-roles", role.as_str())}</h2>{empty}<ul class="people stack">{rows}</ul></section> }
    });
    let lists = lists.collect_view();
    view! {
        <Manage edition=edition here=Tab::People />
        {lists}
        <section class="section">
            <h2>{t!("people-add")}</h2>
            <p>{t!("people-add-lead")}</p>
            <form method="post" action=link(&path) class="form">
                <ErrorSummary state=state.clone() labels=labels />
                <Select name="role" label=t!("people-role") choices=roles state=state.clone() />
                <Field name="name" label=t!("people-name") help=t!("people-name-help") maxlength=30 state=state />
                <div class="actions"><button class="button">{t!("people-add-submit")}</button></div>
            </form>
        </section>
    }
}
