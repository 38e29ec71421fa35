//! Cards as they were sent with a text: for jurors, officials and readers.

use super::views::Source;
use crate::t;
use leptos::prelude::*;
use shared::evidence::FrozenCard;
use shared::proposals::Frozen;

/// The cards of one section, under its text; nothing without any.
#[component]
pub fn OfSection(
    cards: Vec<FrozenCard>,
    /// The section's place, from 0.
    at: usize,
    /// The language that the team writes in.
    lang: &'static str,
) -> impl IntoView {
    let here: Vec<_> = cards.into_iter().filter(|card| card.section as usize == at).collect();
    (!here.is_empty()).then(|| {
        view! {
            <div class="evidence-under stack tight">
                <h3>{t!("evidence-of-section")}</h3>
                <ul class="comments">{here.into_iter().map(|card| view! { <FrozenItem card=card lang=lang /> }).collect_view()}</ul>
            </div>
        }
    })
}

/// All cards of a text that was sent, by its sections: where another text stands on the page that grew out of it.
#[component]
pub fn OfProposal(frozen: Frozen) -> impl IntoView {
    let cards = frozen.evidence;
    (!cards.is_empty()).then(|| {
        let sections = frozen.sections.into_iter().enumerate();
        let sections = sections.filter_map(|(at, section)| {
            let here: Vec<_> = cards.iter().filter(|card| card.section as usize == at).cloned().collect();
            let lang = section.language.as_str();
            (!here.is_empty()).then(|| {
                view! {
                    <h3 lang=lang dir="auto">{section.title}</h3>
                    <ul class="comments">{here.into_iter().map(|card| view! { <FrozenItem card=card lang=lang /> }).collect_view()}</ul>
                }
            })
        });
        view! {
            <section class="section" id="evidence">
                <h2>{t!("evidence-of-proposal")}</h2>
                <p class="quiet">{t!("evidence-of-proposal-lead")}</p>
                {sections.collect_view()}
            </section>
        }
    })
}

#[component]
fn FrozenItem(card: FrozenCard, lang: &'static str) -> impl IntoView {
    view! {
        <li class="talk evidence-card">
            {card.quote.map(|quote| view! { <blockquote class="talk-quote" dir="auto" lang=lang>{quote}</blockquote> })}
            {card.is_gone.then(|| view! { <p class="small quiet">{t!("evidence-gone-then")}</p> })}
            <p class="evidence-claim" dir="auto" lang=lang>{card.claim}</p>
            <Source source=card.source title=card.title publisher=card.publisher day=card.day />
        </li>
    }
}
