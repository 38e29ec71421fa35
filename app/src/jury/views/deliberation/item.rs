//! One item of the meeting: figures, notes, proposed decisions, and what was recorded.

use super::protocol::{Record, straw_words};
use super::remarks::{Notes, Remarks, length};
use super::{ItemBadge, LivePlace, Now, WhoName, address_of, places, why_unheard};
use crate::components::{
    Button, Choices, Crumbs, ErrorSummary, Facts, Look, Mark, Notice, Pagination, Select, ShortForm, TextArea,
};
use crate::forms::FormState;
use crate::jury::views::{DecisionBadge, SubjectName, points};
use crate::locale::{date_time, number, plain};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::deliberation::agenda::Heard;
use server::jury::deliberation::item::{Item, Proposed, Talk};
use server::jury::deliberation::talk::WORDS;
use server::jury::deliberation::{Seat, Who};
use shared::ids::RoundId;
use shared::jury::deliberation::{LONGEST_GROUNDS, LONGEST_REMARK, Voice};
use shared::jury::{DeterminationKind, SubmissionFigures};

/// What a jury can decide, with a first line that decides nothing; that it goes on only where a round follows.
fn kinds(has_next_round: bool) -> Vec<(String, String)> {
    let word = |kind: &DeterminationKind| (kind.as_str().to_owned(), t_word!("decision", kind.as_str()));
    let possible = DeterminationKind::ALL
        .iter()
        .filter(|kind| has_next_round || **kind != DeterminationKind::GoesOn);
    std::iter::once((String::new(), t!("jury-undecided")))
        .chain(possible.map(word))
        .collect()
}

/// What the person may do at the item.
#[derive(Clone, Copy)]
struct Acts {
    /// Talk and propose.
    speaks: bool,
    /// Give a voice, propose, record: only while it is not decided.
    is_open: bool,
    has_voice: bool,
    leads: bool,
}

/// One item. `here` is its own address, `is_older` says that the newest remarks are not on it.
#[component]
pub fn ItemPage(item: Item, here: String, is_older: bool, state: FormState) -> impl IntoView {
    let Item {
        hall,
        line,
        seats,
        current,
        talk,
    } = item;
    let round = hall.round.id;
    let base = address_of(round, &line.subject);
    let (goes_on, part) = (hall.goes_on(), line.part);
    let acts = Acts {
        speaks: goes_on,
        is_open: goes_on && line.heard.as_ref().is_some_and(|heard| heard.decision.is_none()),
        has_voice: part.has_voice(),
        leads: hall.leads && goes_on,
    };
    let labels = vec![
        ("text", t!("deliberation-text")),
        ("proposed_kind", t!("jury-decision")),
        ("words", t!("deliberation-words")),
        ("decision", t!("jury-decision")),
        ("reason", t!("jury-decision-reason")),
        ("grounds", t!("deliberation-reopen-reason")),
    ];
    let reviews = link(&format!("/jury/rounds/{round}/submissions/{}", line.subject.submission));
    let owes = part == shared::jury::deliberation::Part::Waits;
    let body = line.heard.zip(talk).map(|(heard, talk)| {
        view! { <TalkParts heard=heard talk=talk seats=seats base=base reviews=reviews round=round acts=acts is_older=is_older state=state.clone() /> }
    });
    view! {
        <Crumbs places=places(round, true) />
        <div class="page-head"><h1><SubjectName subject=line.subject /></h1></div>
        <ErrorSummary state=state labels=labels />
        <LivePlace hall_goes_on=goes_on round=round here=here>
            {goes_on.then(|| view! { <Now round=round current=current /> })}
            {why_unheard(part).map(|words| view! { <Notice mark=Mark::Needs><p>{words}</p></Notice> })}
            {owes.then(|| view! { <p><a class="button" href=link("/jury")>{t!("jury-to-desk")}</a></p> })}
            {body}
        </LivePlace>
    }
}

#[component]
fn TalkParts(
    heard: Heard,
    talk: Talk,
    seats: Vec<Seat>,
    base: String,
    reviews: String,
    round: RoundId,
    acts: Acts,
    is_older: bool,
    state: FormState,
) -> impl IntoView {
    let next = talk
        .next
        .map(|next| format!("{}/submissions/{next}", super::address(round)));
    let earlier = talk.earlier.map(|before| format!("{base}?before={before}"));
    let newest = is_older.then(|| base.clone());
    let stands = heard.decision.is_some();
    let mut records = talk.records;
    let standing = records.pop_if(|record| stands && record.reopened.is_none());
    let has_history = !records.is_empty();
    let show_record = acts.leads && acts.is_open;
    let show_reopen = acts.leads && stands;
    let kinds = kinds(talk.has_next_round);
    view! {
        <section class="stack" data-live="state">
            <p class="cluster">
                <ItemBadge state=heard.state />
                {heard.decision.map(|decision| view! { <DecisionBadge decision=decision /> })}
            </p>
            <Figures figures=heard.figures />
            <p><a href=reviews>{t!("deliberation-all-reviews")}</a></p>
        </section>
        <Notes notes=talk.notes />
        <section class="section" aria-labelledby="remarks-title">
            <h2 id="remarks-title">{t!("deliberation-remarks")}</h2>
            <div class="stack" data-live="remarks">
                <Remarks remarks=talk.remarks base=base.clone() speaks=acts.speaks leads=acts.leads />
                <Pagination earlier=earlier later=newest />
            </div>
            {acts.speaks.then(|| view! {
                <ShortForm action=format!("{base}/say") field="text" label=t!("deliberation-text") submit=t!("deliberation-say") maxlength=length(LONGEST_REMARK) state=state.clone() />
            })}
        </section>
        <section class="section" aria-labelledby="proposed-title">
            <h2 id="proposed-title">{t!("deliberation-proposed")}</h2>
            <div class="stack" data-live="proposed">
                {talk.proposed.is_empty().then(|| view! { <p class="quiet">{t!("deliberation-proposed-none")}</p> })}
                <ul class="cards one">
                    {talk.proposed.into_iter().map(|one| view! { <ProposedCard one=one base=base.clone() acts=acts /> }).collect_view()}
                </ul>
            </div>
            <div data-live="propose">{(acts.speaks && acts.is_open).then(|| view! { <Propose base=base.clone() kinds=kinds.clone() state=state.clone() /> })}</div>
        </section>
        <section class="section" aria-labelledby="decision-title">
            <h2 id="decision-title">{t!("jury-decision")}</h2>
            <div class="stack" data-live="decision">
                {match standing {
                    Some(record) => view! { <Record record=record /> }.into_any(),
                    None if stands => view! { <p dir="auto" class="comment-text">{talk.reason}</p> }.into_any(),
                    None => view! { <p class="quiet">{t!("jury-undecided")}</p> }.into_any(),
                }}
                {has_history.then(|| view! {
                    <details class="more">
                        <summary>{t!("deliberation-history")}</summary>
                        <div class="stack">{records.into_iter().map(|record| view! { <Record record=record /> }).collect_view()}</div>
                    </details>
                })}
            </div>
            <div data-live="lead">
                {show_record.then(|| view! { <RecordForm base=base.clone() kinds=kinds seats=seats state=state.clone() /> })}
                {show_reopen.then(|| view! { <Reopen base=base state=state /> })}
            </div>
        </section>
        <p class="actions" data-live="next">
            {next.map(|href| view! { <a class="button secondary" href=href>{t!("deliberation-next")}</a> })}
            <a class="button text" href=super::address(round)>{t!("deliberation-agenda")}</a>
        </p>
    }
}

#[component]
fn Figures(figures: SubmissionFigures) -> impl IntoView {
    let range = match (figures.lowest, figures.highest) {
        (Some(low), Some(high)) => format!("{}–{}", points(Some(low)), points(Some(high))),
        _ => "–".to_owned(),
    };
    let rank = figures.rank.map_or_else(|| "–".to_owned(), |rank| number(rank.into()));
    let facts: Vec<(String, AnyView)> = vec![
        (t!("jury-column-rank"), rank.into_any()),
        (t!("jury-column-mean"), points(figures.mean).into_any()),
        (t!("jury-column-median"), points(figures.median).into_any()),
        (
            t!("jury-column-range"),
            view! { <span class="ltr">{range}</span> }.into_any(),
        ),
        (t!("jury-column-spread"), points(figures.spread).into_any()),
        (t!("jury-column-reviews"), number(figures.reviews.into()).into_any()),
    ];
    view! { <Facts facts=facts /> }
}

#[component]
fn ProposedCard(one: Proposed, base: String, acts: Acts) -> impl IntoView {
    let id = one.id.to_string();
    let adopt = format!("{base}?adopt={id}#record");
    let counts = one.straw.map_or_else(
        || t!("deliberation-straw-hidden"),
        |straw| format!("{}: {}", t!("deliberation-counts"), straw_words(straw)),
    );
    let buttons = Voice::ALL
        .iter()
        .map(|voice| {
            let pressed = if one.voice == Some(*voice) { "true" } else { "false" };
            view! {
                <button class="button secondary compact" id=format!("{voice}-{id}") name="voice" value=voice.as_str() aria-pressed=pressed>
                    {t_word!("jury-voice", voice.as_str())}
                </button>
            }
        })
        .collect_view();
    view! {
        <li class="card">
            <p class="cluster"><DecisionBadge decision=one.kind /> <WhoName who=one.who /> <span class="quiet small">{date_time(one.at)}</span></p>
            {(!one.words.is_empty()).then(|| view! { <p class="comment-text" dir="auto">{one.words}</p> })}
            <p class="small">{counts}</p>
            {(acts.is_open && acts.has_voice).then(|| view! {
                <form method="post" action=format!("{base}/voice")>
                    <input type="hidden" name="proposed" value=id.clone() />
                    <fieldset class="choices row"><legend class="small">{t!("deliberation-voice")}</legend><div class="cluster">{buttons}</div></fieldset>
                </form>
            })}
            {one.voice.map(|voice| view! { <p class="small">{t!("deliberation-your-voice", voice = t_word!("jury-voice", voice.as_str()))}</p> })}
            {(acts.is_open && (acts.leads || one.own)).then(|| view! {
                <div class="actions">
                    {acts.leads.then(|| view! { <a class="button secondary compact" href=adopt>{t!("deliberation-adopt")}</a> })}
                    {one.own.then(|| view! {
                        <form method="post" action=format!("{base}/withdraw")>
                            <input type="hidden" name="proposed" value=id />
                            <button class="button text compact">{t!("deliberation-withdraw")}</button>
                        </form>
                    })}
                </div>
            })}
        </li>
    }
}

#[component]
fn Propose(base: String, kinds: Vec<(String, String)>, state: FormState) -> impl IntoView {
    let open = state.has_error("proposed_kind") || state.has_error("words");
    view! {
        <details class="more no-print" open=open>
            <summary>{t!("deliberation-propose-title")}</summary>
            <form method="post" action=format!("{base}/propose") class="form">
                <Select name="proposed_kind" label=t!("jury-decision") choices=kinds state=state.clone() />
                <TextArea name="words" label=t!("deliberation-words") help=t!("deliberation-words-help") rows=3 maxlength=length(WORDS) state=state />
                <div class="actions"><button class="button secondary">{t!("deliberation-propose")}</button></div>
            </form>
        </details>
    }
}

/// The decision, its reasons, and who is at the meeting: ticked is who is connected.
#[component]
fn RecordForm(base: String, kinds: Vec<(String, String)>, seats: Vec<Seat>, state: FormState) -> impl IntoView {
    let open = ["decision", "reason", "proposed"]
        .iter()
        .any(|name| state.has_error(name) || !state.value(name).is_empty());
    let jurors = seats.iter().map(|seat| {
        let words = match &seat.who {
            Who::Named(name) => crate::locale::person(name),
            _ => t!("jury-juror-n", n = seat.number),
        };
        (seat.number.to_string(), plain(&words))
    });
    let jurors: Vec<_> = jurors.collect();
    let proposed = state.value("proposed");
    view! {
        <details class="more no-print" open=open id="record">
            <summary>{t!("deliberation-record")}</summary>
            <form method="post" action=format!("{base}/record") class="form">
                <p>{t!("deliberation-record-lead")}</p>
                <Select name="decision" label=t!("jury-decision") choices=kinds state=state.clone() />
                <TextArea name="reason" label=t!("jury-decision-reason") rows=4 maxlength=2_000 state=state.clone() />
                <Choices name="present" legend=t!("deliberation-present") help=t!("deliberation-present-help") choices=jurors state=state />
                <input type="hidden" name="proposed" value=proposed />
                <div class="actions"><button class="button">{t!("deliberation-record")}</button></div>
            </form>
        </details>
    }
}

#[component]
fn Reopen(base: String, state: FormState) -> impl IntoView {
    let open = state.has_error("grounds");
    view! {
        <details class="more no-print" open=open>
            <summary>{t!("deliberation-reopen")}</summary>
            <form method="post" action=format!("{base}/reopen") class="form">
                <p>{t!("deliberation-reopen-effect")}</p>
                <TextArea name="grounds" label=t!("deliberation-reopen-reason") rows=2 maxlength=length(LONGEST_GROUNDS) state=state />
                <div class="actions"><Button look=Look::Danger>{t!("deliberation-reopen")}</Button></div>
            </form>
        </details>
    }
}
