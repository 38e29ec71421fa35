//! Texts as they were sent, with their sources: for jurors, officials and readers.
//!
//! A source has its number from its place among all of a text, so it is the same on every page. Where the words that it is for stand once in the text,
//! they are marked, and the number behind them and the one on the card lead to each other.

use super::views::Source;
use crate::locale::plain;
use crate::t;
use crate::translations::frozen::OfSection as Translated;
use leptos::prelude::*;
use server::markdown::cited::{self, Cite};
use shared::evidence::FrozenCard;
use shared::proposals::{Frozen, FrozenSection};
use shared::translations::FrozenTranslation;

/// The cards of the section at a place, from 0, with their numbers.
fn numbered(cards: &[FrozenCard], at: usize) -> Vec<(usize, FrozenCard)> {
    let here = (1..).zip(cards).filter(|(_, card)| card.section as usize == at);
    here.map(|(number, card)| (number, card.clone())).collect()
}

/// The words of a section that these cards are for.
fn cites(cards: &[(usize, FrozenCard)], text: &str) -> Vec<Cite> {
    let found = cards.iter().filter_map(|(number, card)| {
        let quote = card.quote.as_deref().filter(|_| !card.is_gone)?;
        Some(Cite {
            words: cited::find(text, quote)?,
            number: *number,
            label: plain(&t!("evidence-number", number = *number)),
        })
    });
    found.collect()
}

/// One section as it was sent: its text with the numbers of its sources, its translations, and its sources beside it.
#[component]
pub fn SectionAsSent(
    section: FrozenSection,
    /// The section's place, from 0.
    at: usize,
    /// All of the text.
    cards: Vec<FrozenCard>,
    /// All of the text.
    translations: Vec<FrozenTranslation>,
) -> impl IntoView {
    let lang = section.language.as_str();
    let here = numbered(&cards, at);
    let text = cited::to_html(&section.text, &cites(&here, &section.text));
    let placed = text.placed;
    let sources = (!here.is_empty()).then(|| {
        let items = here.into_iter().map(|(number, card)| {
            let words = placed
                .contains(&number)
                .then(|| format!("#{}", cited::words_id(number)));
            view! { <FrozenItem card=card number=number words=words lang=lang /> }
        });
        view! {
            <div class="evidence-under stack tight">
                <h3>{t!("evidence-of-section")}</h3>
                <ul class="comments">{items.collect_view()}</ul>
            </div>
        }
    });
    view! {
        <section class="proposal-section">
            <div class="stack">
                <h2 dir="auto">{section.title}</h2>
                <div class="prose" lang=lang dir="auto" inner_html=text.html></div>
                <Translated translations=translations at=at source=section.language />
            </div>
            {sources}
        </section>
    }
}

/// All cards of a text that was sent, by its sections: where another text stands on the page that grew out of it.
#[component]
pub fn OfProposal(
    frozen: Frozen,
    /// The page of the text that was sent.
    text: Option<String>,
) -> impl IntoView {
    let cards = frozen.evidence;
    (!cards.is_empty()).then(|| {
        let sections = frozen.sections.into_iter().enumerate();
        let sections = sections.filter_map(|(at, section)| {
            let here = numbered(&cards, at);
            let lang = section.language.as_str();
            let cites = cites(&here, &section.text);
            let is_empty = here.is_empty();
            let items = here.into_iter().map(|(number, card)| {
                let is_found = cites.iter().any(|cite| cite.number == number);
                let text = text.as_ref().filter(|_| is_found);
                let words = text.map(|text| format!("{text}#{}", cited::words_id(number)));
                view! { <FrozenItem card=card number=number words=words lang=lang /> }
            });
            let items = items.collect_view();
            (!is_empty).then(|| {
                view! {
                    <h3 lang=lang dir="auto">{section.title}</h3>
                    <ul class="comments">{items}</ul>
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
fn FrozenItem(
    card: FrozenCard,
    number: usize,
    /// Where the words stand that it is for.
    words: Option<String>,
    lang: &'static str,
) -> impl IntoView {
    view! {
        <li class="talk evidence-card" id=cited::card_id(number)>
            <p class="small">
                <span class="strong">{t!("evidence-number", number = number)}</span>
                {words.map(|href| view! { " · " <a href=href>{t!("comments-show")}</a> })}
            </p>
            {card.quote.map(|quote| view! { <blockquote class="talk-quote" dir="auto" lang=lang>{quote}</blockquote> })}
            {card.is_gone.then(|| view! { <p class="small quiet">{t!("evidence-gone-then")}</p> })}
            <p class="evidence-claim" dir="auto" lang=lang>{card.claim}</p>
            <Source source=card.source title=card.title publisher=card.publisher day=card.day />
        </li>
    }
}
