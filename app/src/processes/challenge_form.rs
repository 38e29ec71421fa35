//! The organiser's pages of challenges: the list, and the form of a challenge with its sections.
//!
//! The fields of the n-th section are `sN_id`, `sN_title`, … and `sN_place`, by which sections are put in order. A section whose title and
//! guidance are empty is left out.

use super::manage_views::{Manage, Tab};
use super::views::challenge_path;
use crate::components::{Crumbs, ErrorSummary, Field, LinkButton, Select, TextArea, language_choices};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult, link};
use crate::{t, t_word};
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::challenges::entity::challenge;
use server::challenges::service::{self, ChallengeView};
use server::processes::Edition;
use server::processes::service::find_to_manage;
use server::routes::id;
use shared::challenges::{ChallengeForm, ChallengeText, MAX_SECTIONS, SectionForm, SectionKind, SectionTemplate};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{ChallengeId, SectionId};
use shared::languages::Language;

/// Rows without a section yet that the form offers.
const SPARE: usize = 2;

/// A form's challenge: words, language, sections in order, each with its id when it is there already.
type Sent = (ChallengeText, Language, Vec<(Option<SectionId>, SectionTemplate)>);

fn read(form: &Form) -> Result<Sent, FieldErrors> {
    let sent = ChallengeForm {
        title: form.get("title").to_owned(),
        slug: form.get("slug").to_owned(),
        summary: form.get("summary").to_owned(),
        text: form.get("text").to_owned(),
    };
    let (text, mut errors) = match ChallengeText::parse(&sent) {
        Ok(text) => (Some(text), FieldErrors::default()),
        Err(errors) => (None, errors),
    };
    let language = errors.take("language", Language::parse(form.get("language")));
    let mut sections = Vec::new();
    for at in 0..MAX_SECTIONS {
        let field = |name: &str| format!("s{at}_{name}");
        let value = |name: &str| form.get(&field(name)).to_owned();
        if value("title").trim().is_empty() && value("guidance").trim().is_empty() {
            continue;
        }
        let section = SectionForm {
            title: value("title"),
            guidance: value("guidance"),
            word_limit: value("word_limit"),
            required: value("required"),
        };
        let place: i64 = value("place").trim().parse().unwrap_or(i64::MAX);
        let there: Option<SectionId> = value("id").parse().ok();
        match SectionTemplate::parse(&section) {
            Ok(template) => sections.push((place, there, template)),
            Err(wrong) => {
                for (name, codes) in wrong.0 {
                    codes.into_iter().for_each(|code| errors.add(&field(&name), code));
                }
            }
        }
    }
    if sections.is_empty() && errors.is_empty() {
        errors.add("s0_title", FieldCode::Required);
    }
    sections.sort_by_key(|(place, ..)| *place);
    let sections = sections
        .into_iter()
        .map(|(_, there, template)| (there, template))
        .collect();
    errors.finish(text.zip(language).map(|(text, language)| (text, language, sections)))
}

/// The values of sections in the form's fields.
fn section_values(sections: impl Iterator<Item = (Option<SectionId>, SectionTemplate)>) -> Vec<(String, String)> {
    sections
        .enumerate()
        .flat_map(|(at, (there, section))| {
            let field = |name: &str| format!("s{at}_{name}");
            [
                (field("id"), there.map(|id| id.to_string()).unwrap_or_default()),
                (field("title"), section.title),
                (field("guidance"), section.guidance),
                (
                    field("word_limit"),
                    section.word_limit.map(|limit| limit.to_string()).unwrap_or_default(),
                ),
                (
                    field("required"),
                    if section.required {
                        "yes".to_owned()
                    } else {
                        String::new()
                    },
                ),
                (field("place"), (at + 1).to_string()),
            ]
        })
        .collect()
}

fn filled(head: &[(&str, String)], sections: &[(String, String)]) -> FormState {
    let head = head.iter().map(|(name, value)| (*name, value.clone()));
    let sections = sections.iter().map(|(name, value)| (name.as_str(), value.clone()));
    FormState::filled(Form::of(head.chain(sections)))
}

fn draw(page: &Page, edition: Edition, is_new: bool, state: FormState) -> Response {
    page.render(|| {
        let refused = !state.errors.is_empty();
        let title = if is_new {
            t!("challenge-new")
        } else {
            t!("challenge-edit")
        };
        let document = Document::new(
            title,
            view! { <ChallengeWords edition=edition is_new=is_new state=state /> },
        );
        if refused { document.refused() } else { document }
    })
}

pub async fn get_challenges(page: Page, Path((_, slug)): Path<(String, String)>) -> PageResult {
    page.viewer.person()?;
    let edition = find_to_manage(&page.platform, &page.viewer, &slug).await?;
    let challenges = service::of_process(page.platform.db.read(), edition.process.id).await?;
    Ok(page.render(|| {
        Document::new(
            t!("manage-challenges"),
            view! { <List edition=edition challenges=challenges /> },
        )
    }))
}

pub async fn get_new(page: Page, Path((_, slug)): Path<(String, String)>) -> PageResult {
    page.viewer.person()?;
    let edition = find_to_manage(&page.platform, &page.viewer, &slug).await?;
    let language = page.language.to_string();
    // The ready-made sections are words of this language: they are drawn where the page's language is known.
    Ok(page.render(|| {
        let sections = SectionKind::ALL.iter().map(|kind| {
            let (limit, required) = kind.usual();
            let title = crate::locale::plain(&t_word!("section", kind.as_str()));
            let guidance = crate::locale::plain(&t_word!("section-guidance", kind.as_str()));
            (
                None,
                SectionTemplate {
                    title,
                    guidance,
                    word_limit: Some(limit),
                    required,
                },
            )
        });
        let state = filled(&[("language", language)], &section_values(sections));
        Document::new(
            t!("challenge-new"),
            view! { <ChallengeWords edition=edition is_new=true state=state /> },
        )
    }))
}

pub async fn post_new(page: Page, Path((_, slug)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let edition = find_to_manage(&page.platform, &page.viewer, &slug).await?;
    let made = match read(&form) {
        Ok((text, language, sections)) => {
            let templates: Vec<_> = sections.into_iter().map(|(_, template)| template).collect();
            refused(
                service::create(
                    &page.platform,
                    &page.viewer,
                    edition.process.id,
                    &text,
                    language,
                    &templates,
                )
                .await,
            )?
        }
        Err(errors) => Err(errors),
    };
    Ok(match made {
        Ok(_) => page.redirect_done(&Tab::Challenges.path(&edition), "challenge-saved"),
        Err(errors) => draw(&page, edition, true, FormState::refused(form, errors)),
    })
}

pub async fn get_edit(page: Page, Path((_, slug, challenge)): Path<(String, String, String)>) -> PageResult {
    page.viewer.person()?;
    let edition = find_to_manage(&page.platform, &page.viewer, &slug).await?;
    let ChallengeView { challenge, sections } =
        service::load(&page.platform, edition.process.id, id(&challenge)?).await?;
    let head = [
        ("title", challenge.title),
        ("slug", challenge.slug.to_string()),
        ("summary", challenge.summary),
        ("text", challenge.text),
        ("language", challenge.language.to_string()),
    ];
    let sections = section_values(
        sections
            .into_iter()
            .map(|section| (Some(section.id), section.template())),
    );
    Ok(draw(&page, edition, false, filled(&head, &sections)))
}

pub async fn post_edit(
    page: Page,
    Path((_, slug, challenge)): Path<(String, String, String)>,
    form: Form,
) -> PageResult {
    page.viewer.person()?;
    let edition = find_to_manage(&page.platform, &page.viewer, &slug).await?;
    let challenge: ChallengeId = id(&challenge)?;
    let process = edition.process.id;
    let saved = match read(&form) {
        Ok((text, language, sections)) => {
            let done = service::update(
                &page.platform,
                &page.viewer,
                process,
                challenge,
                &text,
                language,
                &sections,
            )
            .await;
            refused(done)?
        }
        Err(errors) => Err(errors),
    };
    Ok(match saved {
        Ok(()) => page.redirect_done(&Tab::Challenges.path(&edition), "challenge-saved"),
        Err(errors) => draw(&page, edition, false, FormState::refused(form, errors)),
    })
}

pub async fn post_up(page: Page, Path((_, slug, challenge)): Path<(String, String, String)>, _: Form) -> PageResult {
    page.viewer.person()?;
    let edition = find_to_manage(&page.platform, &page.viewer, &slug).await?;
    service::move_up(&page.platform, &page.viewer, edition.process.id, id(&challenge)?).await?;
    Ok(page.redirect(&Tab::Challenges.path(&edition)))
}

#[component]
fn List(edition: Edition, challenges: Vec<challenge::Model>) -> impl IntoView {
    let path = Tab::Challenges.path(&edition);
    let rows = challenges.into_iter().enumerate().map(|(at, challenge)| {
        let edit = link(&format!("{path}/{}", challenge.id));
        let up = (at > 0).then(|| {
            let name = challenge.title.clone();
            view! {
                <form method="post" action=link(&format!("{path}/{}/up", challenge.id))>
                    <button class="button text compact">{t!("challenge-up")} <span class="visually-hidden">": " <bdi>{name}</bdi></span></button>
                </form>
            }
        });
        let shown = link(&challenge_path(&edition, &challenge));
        view! {
            <li class="cluster spread">
                <a href=edit lang=challenge.language.as_str() dir="auto">{challenge.title.clone()}</a>
                <div class="cluster">{up} <a class="button text compact" href=shown>{t!("challenge-show")}</a></div>
            </li>
        }
    });
    let rows: Vec<_> = rows.collect();
    let empty = rows
        .is_empty()
        .then(|| view! { <p class="quiet">{t!("edition-no-challenges")}</p> });
    view! {
        <Manage edition=edition here=Tab::Challenges />
        {empty}
        <ul class="people stack">{rows}</ul>
        <p class="actions"><LinkButton href=link(&format!("{path}/new"))>{t!("challenge-new")}</LinkButton></p>
    }
}

#[component]
fn ChallengeWords(edition: Edition, is_new: bool, state: FormState) -> impl IntoView {
    let mut labels = vec![
        ("title".to_owned(), t!("challenge-field-title")),
        ("slug".to_owned(), t!("process-field-slug")),
        ("summary".to_owned(), t!("challenge-field-summary")),
        ("text".to_owned(), t!("challenge-field-text")),
        ("language".to_owned(), t!("challenge-field-language")),
    ];
    let used = (0..MAX_SECTIONS)
        .filter(|at| state.form.is_sent(&format!("s{at}_title")))
        .count();
    let spare = if state.errors.is_empty() { SPARE } else { 0 };
    let count = (used + spare).clamp(1, MAX_SECTIONS);
    for at in 0..count {
        for name in ["title", "guidance", "word_limit"] {
            labels.push((format!("s{at}_{name}"), t!("section-number", number = at + 1)));
        }
    }
    let languages = language_choices();
    let sections = (0..count)
        .map(|at| view! { <SectionFields at=at state=state.clone() /> })
        .collect_view();
    let title = if is_new {
        t!("challenge-new")
    } else {
        t!("challenge-edit")
    };
    view! {
        <Crumbs places=vec![(link(&Tab::Overview.path(&edition)), t!("manage-title")), (link(&Tab::Challenges.path(&edition)), t!("manage-challenges"))] />
        <div class="page-head"><h1>{title}</h1></div>
        <form method="post" class="form wide">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="title" label=t!("challenge-field-title") maxlength=120 state=state.clone() />
            <TextArea name="summary" label=t!("challenge-field-summary") help=t!("challenge-field-summary-help") rows=2 maxlength=300 state=state.clone() />
            <TextArea name="text" label=t!("challenge-field-text") help=t!("challenge-field-text-help") rows=10 maxlength=10_000 optional=true state=state.clone() />
            <Select name="language" label=t!("challenge-field-language") choices=languages state=state.clone() />
            <Field name="slug" label=t!("process-field-slug") help=t!("process-field-slug-help") optional=is_new maxlength=60 state=state />
            <h2>{t!("challenge-sections")}</h2>
            <p>{t!("challenge-sections-help")}</p>
            {sections}
            <div class="actions"><button class="button">{t!("manage-save")}</button></div>
        </form>
    }
}

#[component]
fn SectionFields(at: usize, state: FormState) -> impl IntoView {
    let field = |name: &str| format!("s{at}_{name}");
    let (required, checked) = (field("required"), !state.value(&field("required")).is_empty());
    view! {
        <fieldset class="choices">
            <legend>{t!("section-number", number = at + 1)}</legend>
            <input type="hidden" name=field("id") value=state.value(&field("id")) />
            <Field name=field("title") label=t!("section-field-title") maxlength=80 state=state.clone() />
            <TextArea name=field("guidance") label=t!("section-field-guidance") rows=2 maxlength=1_000 optional=true state=state.clone() />
            <div class="field-row">
                <Field name=field("word_limit") kind="number" label=t!("section-field-limit") optional=true width="short" state=state.clone() />
                <Field name=field("place") kind="number" label=t!("section-field-place") width="short" state=state />
            </div>
            <div class="choice">
                <input type="checkbox" id=required.clone() name=required.clone() value="yes" checked=checked />
                <label for=required>{t!("section-field-required")}</label>
            </div>
        </fieldset>
    }
}
