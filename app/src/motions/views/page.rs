//! The page of a motion.

use super::history::HistoryOf;
use super::people::People;
use super::way::Way;
use super::{AdviceNote, StateBadge};
use crate::amendments::{MotionLinks, MotionText};
use crate::bodies::crumbs;
use crate::components::{Crumbs, Facts, Stamp};
use crate::locale::short_date;
use crate::page::link;
use crate::polls::PollCard;
use crate::t;
use leptos::prelude::*;
use server::amendments::overview::Overview;
use server::markdown::to_html;
use server::motions::entity as motion;
use server::motions::reading::{Details, May};
use std::sync::Arc;

fn facts_of(motion: &motion::Model) -> Vec<(String, AnyView)> {
    let mut facts: Vec<(String, AnyView)> = vec![(t!("motion-since"), short_date(motion.created_at).into_any())];
    if let Some(at) = motion.decided_at {
        facts.push((t!("motion-decided"), short_date(at).into_any()));
    }
    if let Some(number) = motion.proposal_number.clone() {
        facts.push((t!("motion-proposal"), view! { <Stamp number=number /> }.into_any()));
    }
    if let Some(hash) = motion.text_hash.clone() {
        facts.push((
            t!("motion-hash"),
            view! { <code class="hash ltr">{hash}</code> }.into_any(),
        ));
    }
    facts
}

#[component]
pub fn MotionPage(
    details: Details,
    /// The newest text with where it comes from, and the amendments to it.
    amending: Arc<Overview>,
) -> impl IntoView {
    let motion = details.motion.clone();
    let lang = motion.language.as_str();
    let html = (!motion.reason.is_empty()).then(|| to_html(&motion.reason));
    let polls = details.polls.clone();
    let blocks = details.blocks.clone();
    let has_polls = !polls.is_empty();
    view! {
        <Crumbs places=crumbs(&details.body) />
        <div class="page-head">
            <h1 lang=lang dir="auto">{motion.title.clone()}</h1>
            <p><StateBadge state=motion.state /></p>
        </div>
        <div class="cols">
            <div class="cols-main stack loose">
                <article class="document" aria-labelledby="text">
                    <h2 id="text" class="visually-hidden">{t!("motion-text")}</h2>
                    <MotionText view=amending.clone() />
                </article>
                <MotionLinks view=amending />
                {html
                    .map(|html| {
                        view! {
                            <section class="section" aria-labelledby="reason">
                                <h2 id="reason">{t!("motion-reason")}</h2>
                                <div class="prose" lang=lang dir="auto" inner_html=html></div>
                            </section>
                        }
                    })}
                <Way family=details.family.clone() id=motion.id may_call_back=details.may.forward />
                <HistoryOf motion=motion.clone() steps=details.history.clone() />
            </div>
            <aside class="cols-side stack">
                <div class="panel stack tight">
                    <h2 class="card-title">{t!("motion-about")}</h2>
                    <Facts facts=facts_of(&motion) />
                </div>
                {details
                    .advice
                    .clone()
                    .map(|advice| {
                        view! {
                            <section class="panel stack tight" aria-labelledby="advice">
                                <h2 id="advice" class="card-title">{t!("advice-title")}</h2>
                                <AdviceNote advice=advice />
                            </section>
                        }
                    })}
                <People details=details.clone() />
                <Acts id=motion.id.to_string() may=details.may />
                {has_polls
                    .then(|| {
                        view! {
                            <section class="stack tight" aria-labelledby="polls">
                                <h2 id="polls">{t!("meeting-polls")}</h2>
                                <ul class="cards one">{polls.into_iter().map(|poll| view! { <PollCard poll=poll /> }).collect_view()}</ul>
                            </section>
                        }
                    })}
                {blocks
                    .into_iter()
                    .map(|(block, place)| {
                        let words = if place.taken_out_at.is_some() { t!("motion-out-of-block") } else { t!("motion-in-block") };
                        let href = link(&format!("/assembly/blocks/{}", block.id));
                        view! { <p class="small">{words} " " <a href=href dir="auto">{block.title}</a></p> }
                    })
                    .collect_view()}
            </aside>
        </div>
    }
}

/// What the reader can do with the motion: each act has a page of its own.
#[component]
fn Acts(id: String, may: May) -> impl IntoView {
    let href = |act: &str| link(&format!("/assembly/motions/{id}/{act}"));
    let acts: Vec<(String, String)> = [
        (may.recommend, "recommend", t!("send-title")),
        (may.forward, "forward", t!("forward-title")),
        (may.rewrite, "rewrite", t!("motion-rewrite")),
        (may.advise, "advice", t!("advice-give")),
        (may.take_steps, "move", t!("motion-move")),
        (may.withdraw, "withdraw", t!("motion-withdraw")),
    ]
    .into_iter()
    .filter(|(can, ..)| *can)
    .map(|(_, act, words)| (href(act), words))
    .collect();
    (!acts.is_empty()).then(|| {
        view! {
            <section class="panel stack tight no-print" aria-labelledby="acts">
                <h2 id="acts" class="card-title">{t!("motion-acts")}</h2>
                <ul class="plain">
                    {acts.into_iter().map(|(href, words)| view! { <li><a href=href>{words}</a></li> }).collect_view()}
                </ul>
            </section>
        }
    })
}
