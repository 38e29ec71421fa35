//! The form of what a team says of itself: to begin one, and to change it.

use super::pages::edition_of;
use crate::components::{Choices, Crumbs, ErrorSummary, Field, TextArea, language_choices};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult, link};
use crate::processes::edition_path;
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::processes::Edition;
use server::routes::id;
use server::teams::service::{self, TeamText};
use server::teams::{entity::team, read};
use shared::fields::FieldErrors;
use shared::permissions::Operation;
use shared::teams::MAX_TAGS;

fn read_form(form: &Form) -> Result<TeamText, FieldErrors> {
    TeamText::parse(
        form.get("name"),
        form.get("description"),
        &form.all("languages").join(" "),
        form.get("interests"),
    )
}

fn draw(page: &Page, edition: Edition, team: Option<team::Model>, state: FormState) -> Response {
    page.render(|| {
        let refused = !state.errors.is_empty();
        let title = if team.is_some() {
            t!("team-edit")
        } else {
            t!("team-new")
        };
        let document = Document::new(title, view! { <TeamWords edition=edition team=team state=state /> });
        if refused { document.refused() } else { document }
    })
}

pub async fn get_new(page: Page) -> PageResult {
    page.viewer.person()?;
    let edition = edition_of(&page).await?.ok_or(Error::NotFound)?;
    let state = FormState::filled(Form::of([("languages", page.language.to_string())]));
    Ok(draw(&page, edition, None, state))
}

pub async fn post_new(page: Page, form: Form) -> PageResult {
    page.viewer.person()?;
    let edition = edition_of(&page).await?.ok_or(Error::NotFound)?;
    let made = match read_form(&form) {
        Ok(text) => refused(service::create(&page.platform, &page.viewer, edition.process.id, &text).await)?,
        Err(errors) => Err(errors),
    };
    Ok(match made {
        Ok(team) => page.redirect_done(&format!("/teams/{team}"), "team-made"),
        Err(errors) => draw(&page, edition, None, FormState::refused(form, errors)),
    })
}

pub async fn get_edit(page: Page, Path((_, team)): Path<(String, String)>) -> PageResult {
    page.viewer.person()?;
    let view = read::load(&page.platform, &page.viewer, id(&team)?).await?;
    page.viewer.require(Operation::TeamLead, &view.object)?;
    let mut values = vec![
        ("name", view.team.name.to_string()),
        ("description", view.team.description.to_string()),
        ("interests", view.team.interests.to_string()),
    ];
    values.extend(
        view.team
            .languages
            .iter()
            .map(|language| ("languages", language.to_string())),
    );
    Ok(draw(
        &page,
        view.edition,
        Some(view.team),
        FormState::filled(Form::of(values)),
    ))
}

pub async fn post_edit(page: Page, Path((_, team)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let view = read::load(&page.platform, &page.viewer, id(&team)?).await?;
    page.viewer.require(Operation::TeamLead, &view.object)?;
    let saved = match read_form(&form) {
        Ok(text) => refused(service::update(&page.platform, &page.viewer, view.team.id, &text).await)?,
        Err(errors) => Err(errors),
    };
    Ok(match saved {
        Ok(()) => page.redirect_done(&format!("/teams/{}", view.team.id), "team-saved"),
        Err(errors) => draw(&page, view.edition, Some(view.team), FormState::refused(form, errors)),
    })
}

#[component]
fn TeamWords(edition: Edition, team: Option<team::Model>, state: FormState) -> impl IntoView {
    let labels = vec![
        ("name", t!("team-field-name")),
        ("description", t!("team-field-description")),
        ("languages", t!("team-field-languages")),
        ("interests", t!("team-field-interests")),
    ];
    let languages = language_choices();
    let (title, submit) = if team.is_some() {
        (t!("team-edit"), t!("manage-save"))
    } else {
        (t!("team-new"), t!("team-new-submit"))
    };
    let mut places = vec![(link(&edition_path(&edition)), edition.process.title.clone())];
    if let Some(team) = team {
        places.push((link(&format!("/teams/{}", team.id)), team.name.to_string()));
    }
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{title}</h1></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="name" label=t!("team-field-name") help=t!("team-field-name-help") maxlength=60 state=state.clone() />
            <TextArea name="description" label=t!("team-field-description") help=t!("team-field-description-help") rows=4 maxlength=1_000 optional=true state=state.clone() />
            <Choices name="languages" legend=t!("team-field-languages") choices=languages row=true state=state.clone() />
            <Field name="interests" label=t!("team-field-interests") help=t!("team-field-interests-help", count = MAX_TAGS) optional=true state=state />
            <div class="actions"><button class="button">{submit}</button></div>
        </form>
    }
}
