//! Handlers: the languages of a proposal, one of them beside its source, what people say of its paragraphs.

use super::views::{Languages, SourcePart, Translation};
use crate::comments;
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::rooms::{Sent, Stale, send};
use crate::{t, translations::views::name_of};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::comments::read::Talks;
use server::rooms::{RoomPage, room_page};
use server::translations::read::{self, TranslationPage};
use server::translations::service::{self, Which};
use server::translations::wordlist;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::DocumentId;
use shared::languages::Language;

pub async fn get_languages(page: Page, Path((_, number)): Path<(String, String)>) -> PageResult {
    let room = room_page(&page.platform, &page.viewer, &number).await?;
    languages(&page, &room, FormState::empty()).await
}

async fn languages(page: &Page, room: &RoomPage, state: FormState) -> PageResult {
    let found = read::list(&page.platform, &page.viewer, room.proposal.id).await?;
    Ok(page.render(|| {
        Document::of_form(
            t!("translations-title"),
            &state,
            view! { <Languages found=found state=state.clone() /> },
        )
    }))
}

/// Begins a language.
pub async fn post_language(page: Page, Path((_, number)): Path<(String, String)>, form: Form) -> PageResult {
    let room = room_page(&page.platform, &page.viewer, &number).await?;
    let refused = |code| FieldErrors::one("language", code);
    let begun = match Language::parse(form.get("language")) {
        Err(code) => Err(Error::Invalid(refused(code))),
        Ok(language) => service::start(&page.platform, &page.viewer, room.proposal.id, language)
            .await
            .map(|()| language),
    };
    match begun {
        Ok(language) => Ok(page.redirect_done(&address(&number, language), "translation-started")),
        Err(Error::Invalid(errors)) => languages(&page, &room, FormState::refused(form, errors)).await,
        Err(other) => Err(other.into()),
    }
}

/// Where a translation is.
fn address(number: &str, language: Language) -> String {
    format!("/rooms/{number}/languages/{}", language.as_str())
}

type LanguagePath = Path<(String, String, String)>;

fn language_of(code: &str) -> Result<Language, Error> {
    Language::parse(code).map_err(|_| Error::NotFound)
}

pub async fn get_language(page: Page, Path((_, number, code)): LanguagePath) -> PageResult {
    let language = language_of(&code)?;
    let room = room_page(&page.platform, &page.viewer, &number).await?;
    translation(&page, room, language, None).await
}

async fn translation(page: &Page, room: RoomPage, language: Language, stale: Option<Stale>) -> PageResult {
    let found = read::beside(&page.platform, &page.viewer, room.proposal.id, language).await?;
    let source: Vec<&str> = found
        .sections
        .iter()
        .map(|section| section.source.text.as_str())
        .collect();
    let (db, from) = (page.platform.db.read(), room.proposal.language);
    let terms = wordlist::found_in(db, room.proposal.process_id, &source.join("\n"), from, language).await?;
    let host = page.platform.machine.as_ref().map(|machine| machine.host().to_owned());
    let talks = comments::in_room(page, room.proposal.id, language).await?;
    Ok(draw(page, room, found, terms, talks, host, stale))
}

fn draw(
    page: &Page,
    room: RoomPage,
    found: TranslationPage,
    terms: wordlist::Pairs,
    talks: Talks,
    host: Option<String>,
    stale: Option<Stale>,
) -> Response {
    let status = match &stale {
        None => StatusCode::OK,
        Some(stale) if stale.errors.is_empty() => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    page.render(|| {
        let title = format!("{}: {}", name_of(found.language), room.proposal.title);
        Document::new(
            title,
            view! { <Translation room=room found=found terms=terms talks=talks host=host stale=stale /> },
        )
        .with_script("editor.js")
        .with_islands()
        .with_status(status)
    })
}

/// Saves one text of a page without scripts.
pub async fn post_text(page: Page, Path((_, number, code)): LanguagePath, form: Form) -> PageResult {
    let language = language_of(&code)?;
    let room = room_page(&page.platform, &page.viewer, &number).await?;
    match send(&page, &room, &form).await? {
        Sent::Kept(done) => Ok(page.redirect_done(&address(&number, language), done)),
        Sent::Again(stale) => translation(&page, room, language, Some(stale)).await,
    }
}

/// The paragraphs of one section's source, for the page that is open.
pub async fn get_source(page: Page, Path((_, number, document)): Path<(String, String, DocumentId)>) -> PageResult {
    let room = room_page(&page.platform, &page.viewer, &number).await?;
    let language = room.text(document).ok_or(Error::NotFound)?.1.language;
    let found = read::section_beside(&page.platform, &page.viewer, room.proposal.id, language, document).await?;
    let (section, may_write) = found;
    let host = page.platform.machine.as_ref().map(|machine| machine.host().to_owned());
    Ok(page.render_part(|| {
        view! { <SourcePart section=section number=number language=language may_write=may_write host=host /> }
            .into_any()
    }))
}

/// Says that a paragraph, or the whole of a section, is translated; or that it has to be looked at again.
pub async fn post_check(page: Page, Path((_, number, code)): LanguagePath, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let language = language_of(&code)?;
    let (room, document) = target(&page, &number, language, &form).await?;
    let (id, fingerprint) = (room.proposal.id, form.get("paragraph").to_owned());
    let done = match form.get("act") {
        "check" => {
            service::check(platform, viewer, id, document, &Which::One(fingerprint)).await?;
            "paragraph-checked"
        }
        "check-all" => {
            service::check(platform, viewer, id, document, &Which::All).await?;
            "section-checked"
        }
        "uncheck" => {
            service::uncheck(platform, viewer, id, document, &fingerprint).await?;
            "paragraph-unchecked"
        }
        _ => return Err(Error::field("act", FieldCode::NotAChoice).into()),
    };
    Ok(page.redirect_done(&address(&number, language), done))
}

/// Lets the machine draft a section.
pub async fn post_draft(page: Page, Path((_, number, code)): LanguagePath, form: Form) -> PageResult {
    let language = language_of(&code)?;
    let (room, document) = target(&page, &number, language, &form).await?;
    service::draft(&page.platform, &page.viewer, room.proposal.id, document).await?;
    Ok(page.redirect_done(&address(&number, language), "translation-drafted"))
}

/// The room and the text that a form is about, which must be of this language.
async fn target(page: &Page, number: &str, language: Language, form: &Form) -> Result<(RoomPage, DocumentId), Error> {
    let room = room_page(&page.platform, &page.viewer, number).await?;
    let document: DocumentId = form.get("document").parse().map_err(|_| Error::NotFound)?;
    let is_of_it = room.text(document).is_some_and(|(_, text)| text.language == language);
    if is_of_it {
        Ok((room, document))
    } else {
        Err(Error::NotFound)
    }
}
