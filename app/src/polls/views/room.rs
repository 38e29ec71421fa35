//! The form for the votes of the room.

use super::places_of;
use crate::components::{Crumbs, ErrorSummary, Field, LinkButton, Mark, Notice, TextArea};
use crate::forms::FormState;
use crate::locale::list;
use crate::page::link;
use crate::polls::words::Titles;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::meetings::entity::meeting;
use server::polls::entity::poll;
use shared::polls::{Contest, Method, PollState, Secrecy};

pub struct RoomView {
    pub poll: poll::Model,
    pub body: body::Model,
    pub meeting: meeting::Model,
    pub contest: Contest,
    pub titles: Titles,
    /// Seats that are ticked to vote in the room.
    pub ticked: u32,
    /// Votes that were entered.
    pub entered: u32,
    pub conflict: Option<&'static str>,
    /// The lines of the papers that are no votes.
    pub bad_lines: Vec<usize>,
    pub state: FormState,
}

#[component]
pub fn RoomForm(view: RoomView) -> impl IntoView {
    let places = places_of(&view.body, &view.meeting, Some(&view.poll));
    let here = link(&format!("/assembly/polls/{}", view.poll.id));
    let (state, ticked, entered) = (view.poll.state, view.ticked, view.entered);
    let body = match state {
        PollState::Finished => view! { <Entry view=view /> }.into_any(),
        PollState::Created => view! { <p>{t!("ballot-soon")}</p> }.into_any(),
        PollState::Started => view! {
            <p>{t!("inroom-tick-first")}</p>
            <p class="actions"><LinkButton href=format!("{here}/roll")>{t!("roll-title")}</LinkButton></p>
        }
        .into_any(),
        PollState::Published => view! { <p>{t!("inroom-over")}</p> }.into_any(),
    };
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1>{t!("inroom-title")}</h1>
            <p class="lead">{t!("inroom-lead")}</p>
            <p>{t!("inroom-figures", ticked = ticked, entered = entered)}</p>
        </div>
        {body}
    }
}

#[component]
fn Entry(view: RoomView) -> impl IntoView {
    let RoomView {
        poll,
        contest,
        titles,
        conflict,
        bad_lines,
        state,
        ticked,
        ..
    } = view;
    if ticked == 0 {
        return view! { <Notice><p>{t!("inroom-nobody")}</p></Notice> }.into_any();
    }
    let secret = poll.secrecy == Secrecy::Secret;
    let by_option = contest.method().counts_by_option();
    let mut labels = vec![
        ("papers".to_owned(), t!("inroom-papers")),
        ("hands".to_owned(), t!("inroom-hands")),
        ("hands-ballots".to_owned(), t!("inroom-people")),
        ("hands-abstain".to_owned(), t_word!("stance", "abstain")),
    ];
    labels.extend(
        contest
            .numbers()
            .map(|option| (format!("hands-{option}"), titles.get(option))),
    );
    let lines: Vec<String> = bad_lines.iter().map(ToString::to_string).collect();
    let counts =
        by_option.then(|| view! { <Counts contest=contest titles=titles.clone() secret=secret state=state.clone() /> });
    let numbered = (contest.method() != Method::YesNo).then(|| {
        let rows = contest
            .numbers()
            .map(|option| view! { <li dir="auto">{titles.get(option)}</li> })
            .collect_view();
        view! { <ol class="rules">{rows}</ol> }
    });
    view! {
        {conflict.map(|code| view! { <div class="notice owed" role="alert"><p>{t_word!("conflict", code)}</p></div> })}
        {(!lines.is_empty())
            .then(|| view! { <Notice mark=Mark::Owed><p>{t!("inroom-bad-lines", lines = list(&lines))}</p></Notice> })}
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            {counts}
            {numbered}
            <TextArea name="papers" label=t!("inroom-papers") help=t_word!("inroom-paper", paper_kind(contest.method())) rows=8 maxlength=100_000 optional=true state=state />
            <div class="actions"><button class="button">{t!("inroom-submit")}</button></div>
        </form>
    }
    .into_any()
}

/// How a paper is written down.
const fn paper_kind(method: Method) -> &'static str {
    match method {
        Method::YesNo => "question",
        Method::SingleChoice => "one",
        Method::Approval | Method::AtLarge => "several",
        Method::Score => "scores",
        Method::Schulze | Method::InstantRunoff | Method::Stv => "order",
    }
}

/// One count for each option.
#[component]
fn Counts(contest: Contest, titles: Titles, secret: bool, state: FormState) -> impl IntoView {
    let several = matches!(contest.method(), Method::Approval | Method::AtLarge);
    let legend = if secret {
        t!("inroom-counted")
    } else {
        t!("inroom-hands")
    };
    let rows = contest
        .numbers()
        .map(|option| {
            view! { <Field name=format!("hands-{option}") label=titles.label(option) kind="number" inputmode="numeric" width="short" state=state.clone() /> }
        })
        .collect_view();
    view! {
        <fieldset class="choices" id="hands" tabindex="-1">
            <legend>{legend}</legend>
            {rows}
            <Field name="hands-abstain" label=t_word!("stance", "abstain") kind="number" inputmode="numeric" width="short" state=state.clone() />
            {several
                .then(|| view! { <Field name="hands-ballots" label=t!("inroom-people") help=t!("inroom-people-help") kind="number" inputmode="numeric" width="short" state=state.clone() /> })}
        </fieldset>
    }
}
