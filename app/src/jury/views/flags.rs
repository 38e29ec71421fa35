//! Flags: the form by which a juror raises one, and the list in which organisers answer.

use super::desk::SubjectLink;
use crate::components::{
    Badge, Crumbs, EmptyState, ErrorSummary, Mark, More, Notice, Pagination, Select, Tab, Tabs, TextArea,
};
use crate::forms::FormState;
use crate::locale::{date_time, person};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::reviews::Task;
use server::jury::scoring::entity::flag;
use server::jury::scoring::flags::{FlagList, FlagView};
use shared::jury::{FlagKind, FlagState};

/// A juror says what is wrong with a submission.
#[component]
pub fn Flag(task: Task, state: FormState, problem: Option<String>) -> impl IntoView {
    let back = link(&format!("/jury/assignments/{}", task.assignment.id));
    let labels = vec![("kind", t!("flag-kind")), ("reason", t!("flag-reason"))];
    let kind = |kind: &FlagKind| (kind.as_str().to_owned(), t_word!("flag-kind", kind.as_str()));
    let kinds = std::iter::once((String::new(), t!("flag-choose-kind"))).chain(FlagKind::ALL.iter().map(kind));
    view! {
        <Crumbs places=vec![(link("/jury"), t!("jury-desk-title")), (back.clone(), t!("jury-task"))] />
        <div class="page-head">
            <h1>{t!("flag-title")}</h1>
            <p class="lead" lang=task.subject.language.as_str() dir="auto">{task.text.title}</p>
        </div>
        {problem.map(|words| view! { <div class="notice owed" role="alert"><p>{words}</p></div> })}
        <form method="post" class="form">
            <p>{t!("flag-effect")}</p>
            <ErrorSummary state=state.clone() labels=labels />
            <Select name="kind" label=t!("flag-kind") choices=kinds.collect() state=state.clone() />
            <TextArea name="reason" label=t!("flag-reason") help=t!("flag-reason-help") rows=4 maxlength=1000 state=state />
            <div class="actions">
                <button class="button">{t!("flag-send")}</button>
                <a class="button secondary" href=back>{t!("confirm-back")}</a>
            </div>
        </form>
    }
}

/// The name of the field in which a flag is answered: several stand on a page.
#[must_use]
pub fn answer_field(flag: &str) -> String {
    format!("answer-{flag}")
}

/// All flags of a round, for its organisers.
#[component]
pub fn Flags(
    list: FlagList,
    all: bool,
    /// Where this page of the list stands: what is refused comes back on it.
    address: String,
    state: FormState,
    problem: Option<String>,
) -> impl IntoView {
    let round = list.round.id;
    let here = format!("/jury/rounds/{round}/flags");
    let tab = |href: String, words: String, is_here: bool| Tab {
        href: link(&href),
        words,
        is_here,
    };
    let tabs = vec![
        tab(here.clone(), t!("flags-open"), !all),
        tab(format!("{here}?all=1"), t!("flags-all"), all),
    ];
    let later = list.after.map(|after| {
        let all = if all { "all=1&" } else { "" };
        link(&format!("{here}?{all}after={after}"))
    });
    let labels = list
        .flags
        .iter()
        .map(|flag| (answer_field(&flag.row.id.to_string()), t!("flag-answer")));
    let labels: Vec<(String, String)> = labels.collect();
    let is_empty = list.flags.is_empty();
    view! {
        <Crumbs places=vec![(link(&format!("/jury/rounds/{round}/manage")), t!("jury-manage-title"))] />
        <div class="page-head"><h1>{t!("flags-title")}</h1><p class="lead">{t!("flags-lead")}</p></div>
        <Tabs label=t!("flags-title") tabs=tabs />
        {problem.map(|words| view! { <div class="notice owed" role="alert"><p>{words}</p></div> })}
        <ErrorSummary state=state.clone() labels=labels />
        <Hidden count=list.hidden />
        {is_empty.then(|| view! { <EmptyState title=t!("flags-none") text=t!("flags-none-text") /> })}
        <Cards flags=list.flags action=address state=state />
        <Pagination later=later earlier=None />
    }
}

/// The open ones on the page of the round.
#[component]
pub fn OpenFlags(list: FlagList) -> impl IntoView {
    let round = list.round.id;
    let is_empty = list.flags.is_empty() && list.hidden == 0;
    view! {
        <section class="section" aria-labelledby="flags">
            <div class="section-head">
                <h2 id="flags">{t!("flags-title")}</h2>
                <a href=link(&format!("/jury/rounds/{round}/flags?all=1"))>{t!("flags-link")}</a>
            </div>
            {is_empty.then(|| view! { <p class="quiet">{t!("flags-none-text")}</p> })}
            <Hidden count=list.hidden />
            <Cards flags=list.flags action=link(&format!("/jury/rounds/{round}/flags")) state=FormState::empty() />
        </section>
    }
}

/// That there are some which one may not see.
#[component]
fn Hidden(count: u32) -> impl IntoView {
    (count > 0).then(|| view! { <p class="quiet">{t!("flags-hidden", count = count)}</p> })
}

#[component]
fn Cards(flags: Vec<FlagView>, action: String, state: FormState) -> impl IntoView {
    (!flags.is_empty()).then(|| {
        view! {
            <ul class="cards one">
                {flags.into_iter().map(|flag| view! { <Card flag=flag action=action.clone() state=state.clone() /> }).collect_view()}
            </ul>
        }
    })
}

#[component]
fn Card(flag: FlagView, action: String, state: FormState) -> impl IntoView {
    let row = flag.row;
    let field = answer_field(&row.id.to_string());
    let class = if row.state == FlagState::Open {
        "card needs"
    } else {
        "card"
    };
    let by = flag.author.map(|name| view! { <bdi>{person(&name)}</bdi> " · " });
    let answered = flag
        .answered_by
        .zip(row.answered_at)
        .map(|(name, at)| t!("flag-answered-by", person = person(&name), date = date_time(at)));
    // A refused answer comes back as it was typed.
    let state = if state.form.is_sent(&field) {
        state
    } else {
        FormState::filled(crate::forms::Form::of([(field.as_str(), row.answer)]))
    };
    view! {
        <li class=class>
            <h2 class="card-title"><SubjectLink subject=flag.subject href=None /></h2>
            <p class="strong">{t_word!("flag-kind", row.kind.as_str())}</p>
            <p class="card-meta"><FlagBadge state=row.state /> <span>{by} {date_time(row.created_at)}</span></p>
            <p class="scoring-words" dir="auto">{row.reason}</p>
            {answered.map(|words| view! { <p class="small quiet">{words}</p> })}
            {(row.state != FlagState::TakenBack).then(|| view! {
                <form method="post" action=action class="form">
                    <input type="hidden" name="flag" value=row.id.to_string() />
                    <TextArea name=field label=t!("flag-answer") help=t!("flag-answer-help") rows=2 maxlength=1000 state=state />
                    <div class="actions"><button class="button secondary">{if row.state == FlagState::Open { t!("flag-resolve") } else { t!("flag-change-answer") }}</button></div>
                </form>
            })}
        </li>
    }
}

/// One's own flags on a submission, with what was answered.
#[component]
pub fn OwnFlags(flags: Vec<flag::Model>, action: String) -> impl IntoView {
    (!flags.is_empty()).then(|| {
        view! {
            <More summary=t!("scoring-your-flags", count = flags.len())>
                <ul class="cards one">
                    {flags.into_iter().map(|row| view! { <OwnFlag row=row action=action.clone() /> }).collect_view()}
                </ul>
            </More>
        }
    })
}

#[component]
fn OwnFlag(row: flag::Model, action: String) -> impl IntoView {
    let is_open = row.state == FlagState::Open;
    view! {
        <li class="card">
            <p class="strong">{t_word!("flag-kind", row.kind.as_str())}</p>
            <p class="card-meta"><FlagBadge state=row.state /> <span>{date_time(row.created_at)}</span></p>
            <p class="scoring-words" dir="auto">{row.reason}</p>
            {(!row.answer.is_empty()).then(|| view! { <Notice><p class="small">{t!("flag-answer-is")}</p><p class="scoring-words" dir="auto">{row.answer}</p></Notice> })}
            {is_open.then(|| view! {
                <form method="post" action=action class="card-foot">
                    <input type="hidden" name="flag" value=row.id.to_string() />
                    <button class="button secondary compact">{t!("flag-take-back")}</button>
                </form>
            })}
        </li>
    }
}

/// What has become of a flag.
#[component]
pub fn FlagBadge(state: FlagState) -> impl IntoView {
    let mark = match state {
        FlagState::Open => Mark::Needs,
        FlagState::Answered => Mark::Done,
        FlagState::TakenBack => Mark::Next,
    };
    view! { <Badge mark=mark words=t_word!("flag-state", state.as_str()) /> }
}
