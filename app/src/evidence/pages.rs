//! Handlers of the list, of one card, and of the part in the room.

use super::files::{KEPT, Received, kept, receive};
use super::views::{InRoom, List, OneCard};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::{Path, Request};
use axum::http::StatusCode;
use leptos::prelude::*;
use server::Error;
use server::comments::service::Chosen;
use server::evidence::files::FIELD;
use server::evidence::read::{self, Cards};
use server::evidence::service;
use server::proposals::access;
use shared::changeset::Passage;
use shared::evidence::{Card, RawCard};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{EvidenceCardId, ProposalId};
use shared::proposals::ProposalNumber;
use shared::time::Timestamp;

/// The cards beside the text of a room.
///
/// # Errors
/// As `read::list`.
pub async fn in_room(page: &Page, proposal: ProposalId) -> Result<Cards, Error> {
    read::list(&page.platform, &page.viewer, proposal).await
}

/// The part of a room's page.
pub async fn get_part(page: Page, Path((_, number)): Path<(String, String)>) -> PageResult {
    page.viewer.person()?;
    let number = ProposalNumber::parse(&number).map_err(|_| Error::NotFound)?;
    let db = page.platform.db.read();
    let access = access::load_by_number(db, &page.viewer, &number, page.now).await?;
    let cards = in_room(&page, access.proposal.id).await?;
    Ok(page.render_part(|| view! { <InRoom cards=cards /> }.into_any()))
}

pub async fn get_list(page: Page, Path((_, id)): Path<(String, ProposalId)>) -> PageResult {
    // The page of a record of the library leads here with its address.
    let state = match page.query("source") {
        source if source.is_empty() => FormState::empty(),
        source => FormState::filled(Form::of([("url", source)])),
    };
    list_page(&page, id, state, None).await
}

async fn list_page(page: &Page, id: ProposalId, state: FormState, conflict: Option<&'static str>) -> PageResult {
    let cards = read::list(&page.platform, &page.viewer, id).await?;
    let file = kept(page, id, &state.form).await;
    Ok(page.render(|| {
        let body = view! { <List cards=cards state=state.clone() conflict=conflict file=file /> };
        in_conflict(Document::of_form(t!("evidence-title"), &state, body), conflict)
    }))
}

/// A page that comes back because of a state of things that its form could not know.
fn in_conflict(document: Document, conflict: Option<&'static str>) -> Document {
    match conflict {
        Some(_) => document.with_status(StatusCode::CONFLICT),
        None => document,
    }
}

/// The card that a form means.
fn card_of(page: &Page, form: &Form) -> Result<Card, FieldErrors> {
    let raw = RawCard {
        claim: form.get("claim"),
        url: form.get("url"),
        file: form.get(KEPT),
        title: form.get("title"),
        publisher: form.get("publisher"),
        day: form.get("day"),
    };
    Card::parse_at(raw, &page.platform.config.public_url)
}

/// Adds what is wrong with a card to what is wrong with its file: when that was refused, nobody need be told that there is no address either.
fn add_all(errors: &mut FieldErrors, mut refused: FieldErrors) {
    if !errors.of(FIELD).is_empty() && refused.of("url") == [FieldCode::Required] {
        refused.0.remove("url");
    }
    errors.0.extend(refused.0);
}

/// The words by their place, which the editor knows, or by their letters; none for the whole section.
fn chosen(form: &Form) -> Result<Option<Chosen>, FieldCode> {
    if form.get("version").is_empty() {
        let quote = form.get("passage").trim();
        return Ok((!quote.is_empty()).then(|| Chosen::Quote(quote.to_owned())));
    }
    let number = |name| form.get(name).parse::<u32>().map_err(|_| FieldCode::NotANumber);
    let place = Passage::new(number("from")?, number("to")?).ok_or(FieldCode::Required)?;
    Ok(Some(Chosen::Place(number("version")?, place)))
}

/// Adds a card.
pub async fn post_list(page: Page, Path((_, id)): Path<(String, ProposalId)>, request: Request) -> PageResult {
    let Received {
        form,
        mut errors,
        conflict,
    } = receive(&page, id, request).await?;
    if conflict.is_some() {
        return list_page(&page, id, FormState::refused(form, errors), conflict).await;
    }
    let chosen = errors.take("passage", chosen(&form));
    let card = card_of(&page, &form)
        .map_err(|refused| add_all(&mut errors, refused))
        .ok();
    let result = match errors.finish(chosen.zip(card)) {
        Ok((chosen, card)) => {
            let document = form.get("document").parse().map_err(|_| Error::NotFound)?;
            let added = service::add(&page.platform, &page.viewer, id, document, chosen.as_ref(), &card).await;
            // What was typed is not lost.
            if let Err(Error::Conflict(code)) = added {
                return list_page(&page, id, FormState::filled(form), Some(code)).await;
            }
            refused(added)?
        }
        Err(errors) => Err(errors),
    };
    match result {
        Ok(_) => Ok(page.redirect_done(&format!("/proposals/{id}/evidence"), "evidence-added")),
        Err(errors) => list_page(&page, id, FormState::refused(form, errors), None).await,
    }
}

type CardPath = Path<(String, ProposalId, EvidenceCardId)>;

/// The card at this address, if it is of this proposal.
async fn load(page: &Page, id: ProposalId, card: EvidenceCardId) -> Result<Cards, Error> {
    let cards = read::one(&page.platform, &page.viewer, card).await?;
    if cards.access.proposal.id == id {
        Ok(cards)
    } else {
        Err(Error::NotFound)
    }
}

pub async fn get_card(page: Page, Path((_, id, card)): CardPath) -> PageResult {
    let cards = load(&page, id, card).await?;
    let filled = cards.cards.first().map(|card| {
        let row = &card.row;
        let text = |text: Option<String>| text.unwrap_or_default();
        Form::of([
            ("seen", row.changed_at.0.to_string()),
            ("claim", row.claim.to_string()),
            (
                "url",
                row.practice()
                    .map_or_else(|| row.url.clone(), |link| page.link(&link.path())),
            ),
            (KEPT, text(row.file_id.map(|id| id.to_string()))),
            ("title", text(row.title.as_ref().map(ToString::to_string))),
            ("publisher", text(row.publisher.as_ref().map(ToString::to_string))),
            ("day", text(row.day.map(|day| day.to_string()))),
        ])
    });
    card_page(&page, cards, FormState::filled(filled.unwrap_or_default()), None).await
}

async fn card_page(page: &Page, cards: Cards, state: FormState, conflict: Option<&'static str>) -> PageResult {
    let own = cards.cards.first().and_then(|card| card.file.clone());
    let is_own = own
        .as_ref()
        .is_some_and(|own| own.id.to_string() == state.form.get(KEPT));
    let file = match is_own {
        true => own,
        false => kept(page, cards.access.proposal.id, &state.form).await.or(own),
    };
    Ok(page.render(|| {
        let body = view! { <OneCard cards=cards state=state.clone() conflict=conflict file=file /> };
        in_conflict(Document::of_form(t!("evidence-card-title"), &state, body), conflict)
    }))
}

/// Changes a card or removes it.
pub async fn post_card(page: Page, Path((_, id, card)): CardPath, request: Request) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let cards = load(&page, id, card).await?;
    let Received {
        form,
        mut errors,
        conflict,
    } = receive(&page, id, request).await?;
    if conflict.is_some() {
        return card_page(&page, cards, FormState::refused(form, errors), conflict).await;
    }
    let back = format!("/proposals/{id}/evidence");
    if form.get("act") == "remove" {
        service::remove(platform, viewer, card).await?;
        return Ok(page.redirect_done(&back, "evidence-removed"));
    }
    let changed = card_of(&page, &form)
        .map_err(|refused| add_all(&mut errors, refused))
        .ok();
    let result = match errors.finish(changed) {
        Ok(changed) => {
            let seen = form.get("seen").parse().ok().map(Timestamp);
            let result = service::change(platform, viewer, card, &changed, seen).await;
            if let Err(Error::Conflict(code)) = result {
                // The form now knows what stands above it.
                let now = cards.cards.first().map(|card| card.row.changed_at.0.to_string());
                let fields =
                    ["claim", "url", KEPT, "title", "publisher", "day"].map(|name| (name, form.get(name).to_owned()));
                let form = Form::of(fields.into_iter().chain([("seen", now.unwrap_or_default())]));
                return card_page(&page, cards, FormState::filled(form), Some(code)).await;
            }
            refused(result)?
        }
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&back, "evidence-changed")),
        Err(errors) => card_page(&page, cards, FormState::refused(form, errors), None).await,
    }
}
