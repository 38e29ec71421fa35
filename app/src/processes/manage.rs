//! Handlers of the organiser's pages: overview, words, people.

use super::manage_views::{Overview, People, ProcessWords, Tab};
use super::views::edition_path;
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::processes::{Edition, help, holds, people, service};
use server::routes::id;
use server::{Error, Result};
use shared::challenges::{ProcessForm, ProcessText};
use shared::fields::FieldErrors;
use shared::languages::Language;
use shared::permissions::{Object, Operation, Role};

/// The overview with what `state` says of the form of a phase by hand.
pub(super) async fn overview(page: &Page, edition: Edition, state: FormState) -> Result<Response> {
    let (platform, viewer, process) = (&page.platform, &page.viewer, edition.process.id);
    let needs = help::find(platform, viewer, process).await?;
    let acts = holds::list(platform, viewer, process).await?;
    Ok(page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(
            t!("manage-title"),
            view! { <Overview edition=edition needs=needs acts=acts state=state /> },
        );
        if refused { document.refused() } else { document }
    }))
}

pub async fn get_manage(page: Page, Path((_, slug)): Path<(String, String)>) -> PageResult {
    page.viewer.person()?;
    let edition = service::find_to_manage(&page.platform, &page.viewer, &slug).await?;
    Ok(overview(&page, edition, FormState::empty()).await?)
}

/// Reads the form of an edition's words.
fn read_words(form: &Form) -> std::result::Result<(ProcessText, Language), FieldErrors> {
    let sent = ProcessForm {
        title: form.get("title").to_owned(),
        slug: form.get("slug").to_owned(),
        summary: form.get("summary").to_owned(),
        year: form.get("year").to_owned(),
        languages: form.all("languages").join(" "),
        team_limit: form.get("team_limit").to_owned(),
    };
    let (text, mut errors) = match ProcessText::parse(&sent) {
        Ok(text) => (Some(text), FieldErrors::default()),
        Err(errors) => (None, errors),
    };
    let language = errors.take("language", Language::parse(form.get("language")));
    errors.finish(text.zip(language))
}

fn words_page(page: &Page, edition: Option<Edition>, state: FormState) -> Response {
    page.render(|| {
        let refused = !state.errors.is_empty();
        let title = if edition.is_some() {
            t!("manage-words")
        } else {
            t!("process-new")
        };
        let document = Document::new(title, view! { <ProcessWords edition=edition state=state /> });
        if refused { document.refused() } else { document }
    })
}

pub async fn get_new(page: Page) -> PageResult {
    page.viewer.require(Operation::ProcessCreate, &Object::platform())?;
    let (year, _, _) = shared::time::Day::of(page.now).ymd();
    let mut values = vec![
        ("year", year.to_string()),
        ("team_limit", "6".to_owned()),
        ("language", page.language.to_string()),
    ];
    values.extend(Language::ALL.iter().map(|language| ("languages", language.to_string())));
    Ok(words_page(&page, None, FormState::filled(Form::of(values))))
}

pub async fn post_new(page: Page, form: Form) -> PageResult {
    page.viewer.require(Operation::ProcessCreate, &Object::platform())?;
    let result = match read_words(&form) {
        Ok((text, language)) => refused(service::create(&page.platform, &page.viewer, &text, language).await)?
            .map(|_| text.slug.to_string()),
        Err(errors) => Err(errors),
    };
    Ok(match result {
        Ok(slug) => page.redirect_done(&format!("/processes/{slug}/manage/phases"), "process-made"),
        Err(errors) => words_page(&page, None, FormState::refused(form, errors)),
    })
}

pub async fn get_words(page: Page, Path((_, slug)): Path<(String, String)>) -> PageResult {
    page.viewer.person()?;
    let edition = service::find_to_manage(&page.platform, &page.viewer, &slug).await?;
    let process = &edition.process;
    let mut values = vec![
        ("title", process.title.clone()),
        ("slug", process.slug.to_string()),
        ("summary", process.summary.clone()),
        ("year", process.year.to_string()),
        ("team_limit", process.team_limit.to_string()),
        ("language", process.language.to_string()),
    ];
    values.extend(
        process
            .languages
            .iter()
            .map(|language| ("languages", language.to_string())),
    );
    let state = FormState::filled(Form::of(values));
    Ok(words_page(&page, Some(edition), state))
}

pub async fn post_words(page: Page, Path((_, slug)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let edition = service::find_to_manage(&page.platform, &page.viewer, &slug).await?;
    let result = match read_words(&form) {
        Ok((text, language)) => {
            let done = service::update(&page.platform, &page.viewer, edition.process.id, &text, language).await;
            refused(done)?.map(|()| text.slug.to_string())
        }
        Err(errors) => Err(errors),
    };
    Ok(match result {
        Ok(slug) => page.redirect_done(&format!("/processes/{slug}/manage"), "process-saved"),
        Err(errors) => words_page(&page, Some(edition), FormState::refused(form, errors)),
    })
}

async fn people_page(page: &Page, edition: Edition, state: FormState) -> Result<Response> {
    let process = edition.process.id;
    let organisers = people::list(&page.platform, &page.viewer, process, Role::Organiser).await?;
    let jurors = people::list(&page.platform, &page.viewer, process, Role::Juror).await?;
    Ok(page.render(|| {
        let refused = !state.errors.is_empty();
        let body = view! { <People edition=edition groups=vec![(Role::Organiser, organisers), (Role::Juror, jurors)] state=state /> };
        let document = Document::new(t!("manage-people"), body);
        if refused { document.refused() } else { document }
    }))
}

pub async fn get_people(page: Page, Path((_, slug)): Path<(String, String)>) -> PageResult {
    page.viewer.person()?;
    let edition = service::find(&page.platform, &slug).await?;
    Ok(people_page(&page, edition, FormState::empty()).await?)
}

pub async fn post_people(page: Page, Path((_, slug)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let edition = service::find(&page.platform, &slug).await?;
    let process = edition.process.id;
    let role = Role::parse(form.get("role")).map_err(|code| Error::field("role", code));
    let named = match role {
        Ok(role) => people::name(&page.platform, &page.viewer, process, role, form.get("name"))
            .await
            .map(|_| ()),
        Err(error) => Err(error),
    };
    Ok(match refused(named)? {
        Ok(()) => page.redirect_done(&Tab::People.path(&edition), "person-named"),
        Err(errors) => people_page(&page, edition, FormState::refused(form, errors)).await?,
    })
}

pub async fn post_dismiss(page: Page, Path((_, slug)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let edition = service::find(&page.platform, &slug).await?;
    let role = Role::parse(form.get("role")).map_err(|_| Error::NotFound)?;
    let account = id(form.get("account"))?;
    people::dismiss(&page.platform, &page.viewer, edition.process.id, role, account).await?;
    // Whoever dismissed themselves has nothing to see there any more.
    let path = if page.viewer.account_id() == Some(account) {
        edition_path(&edition)
    } else {
        Tab::People.path(&edition)
    };
    Ok(page.redirect_done(&path, "person-dismissed"))
}
