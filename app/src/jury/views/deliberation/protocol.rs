//! The protocol of the jury's meeting, made to be printed and signed.

use super::{WhoList, WhoName, places};
use crate::components::{Crumbs, Facts, Notice};
use crate::jury::views::{DecisionBadge, SubjectName};
use crate::locale::date_time;
use crate::t;
use leptos::prelude::*;
use server::jury::deliberation::protocol::{Entry, Protocol, Recorded};
use shared::jury::deliberation::Straw;

/// How many said what.
pub fn straw_words(straw: Straw) -> String {
    t!(
        "deliberation-straw",
        agree = straw.agree,
        disagree = straw.disagree,
        abstain = straw.abstain
    )
}

/// One record: what was decided and how.
#[component]
pub fn Record(record: Recorded) -> impl IntoView {
    let mut facts: Vec<(String, AnyView)> = vec![(t!("deliberation-recorded"), date_time(record.at).into_any())];
    if let Some(by) = record.by {
        facts.push((t!("deliberation-recorded-by"), view! { <WhoName who=by /> }.into_any()));
    }
    facts.push((
        t!("deliberation-present"),
        view! { <WhoList people=record.present /> }.into_any(),
    ));
    facts.push((
        t!("deliberation-stepped-out"),
        view! { <WhoList people=record.stepped_out /> }.into_any(),
    ));
    if let Some(straw) = record.straw {
        facts.push((t!("deliberation-counts"), straw_words(straw).into_any()));
    }
    view! {
        <div class="stack tight">
            <p><DecisionBadge decision=record.kind /></p>
            <p dir="auto" class="comment-text">{record.reason}</p>
            <Facts facts=facts />
            {record.reopened.map(|(by, at, reason)| view! {
                <div class="notice needs">
                    <p>{t!("deliberation-reopened")} " " {date_time(at)} {by.map(|by| view! { " " <WhoName who=by /> })}</p>
                    <p dir="auto" class="comment-text">{reason}</p>
                </div>
            })}
        </div>
    }
}

#[component]
fn EntryPart(entry: Entry) -> impl IntoView {
    let (has_records, decision) = (!entry.records.is_empty(), entry.decision);
    let is_open = decision.is_none();
    let before = decision.filter(|_| !has_records).map(|decision| {
        view! {
            <p><DecisionBadge decision=decision /> " " <span class="small quiet">{t!("deliberation-without")}</span></p>
            <p dir="auto" class="comment-text">{entry.reason}</p>
        }
    });
    view! {
        <section class="stack tight">
            <h2><SubjectName subject=entry.subject /></h2>
            {entry.records.into_iter().map(|record| view! { <Record record=record /> }).collect_view()}
            {before}
            {is_open.then(|| view! { <p>{t!("jury-undecided")}</p> })}
        </section>
    }
}

/// The whole protocol.
#[component]
pub fn ProtocolPage(protocol: Protocol) -> impl IntoView {
    let round = protocol.hall.round.id;
    let mut facts: Vec<(String, AnyView)> = vec![(t!("deliberation-began"), date_time(protocol.started_at).into_any())];
    if let Some(chair) = protocol.chair {
        facts.push((t!("deliberation-chair"), view! { <WhoName who=chair /> }.into_any()));
    }
    let has_unheard = !protocol.unheard.is_empty();
    let unheard = protocol
        .unheard
        .into_iter()
        .map(|(subject, _)| view! { <li><SubjectName subject=subject /></li> });
    let unheard = unheard.collect_view();
    view! {
        <Crumbs places=places(round, true) />
        <article class="document stack loose">
            <div class="document-head page-head">
                <h1>{t!("deliberation-protocol-title")}</h1>
                <p class="lead" dir="auto">{protocol.challenge}</p>
            </div>
            <Facts facts=facts />
            {has_unheard.then(|| view! { <Notice><p>{t!("deliberation-unheard")}</p><ul>{unheard}</ul></Notice> })}
            {protocol.entries.into_iter().map(|entry| view! { <EntryPart entry=entry /> }).collect_view()}
            <div class="signatures"><p>{t!("deliberation-chair")}</p><p>{t!("deliberation-organiser")}</p></div>
        </article>
    }
}
