//! Handlers of the pages of teams.

use super::views::{Leave, TeamPage, Teams};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::processes::{self, Edition};
use server::routes::id;
use server::teams::search::{self, Place, Search};
use server::teams::{mentors, read, requests, service};
use server::{Error, Result};
use shared::fields::FieldErrors;
use shared::ids::TeamId;
use shared::languages::Languages;
use shared::permissions::Operation;
use shared::teams::{JoinCode, Tags};

/// Teams on a page.
const PAGE: usize = 20;

/// The edition that the address names, or the newest.
pub(super) async fn edition_of(page: &Page) -> Result<Option<Edition>> {
    match page.query("process").as_str() {
        "" => Ok(processes::service::list(&page.platform, None, 1).await?.pop()),
        slug => processes::service::find(&page.platform, slug).await.map(Some),
    }
}

pub async fn get_teams(page: Page) -> PageResult {
    Ok(teams_page(&page, None).await?)
}

/// The list; with the form of the join code as it was refused.
async fn teams_page(page: &Page, joining: Option<FormState>) -> Result<Response> {
    page.viewer.person()?;
    let Some(edition) = edition_of(page).await? else {
        return Ok(page.render(|| Document::new(t!("teams-title"), view! { <Teams edition=None state=FormState::empty() joining=FormState::empty() found=Vec::new() later=None /> })));
    };
    let query = Form::parse(page.path.split_once('?').map_or("", |(_, query)| query));
    let mut errors = FieldErrors::default();
    let languages = errors.take("languages", Languages::parse(&query.all("languages").join(" ")));
    let interests = errors.take("interests", Tags::parse(query.get("interests")));
    let search = Search {
        process: edition.process.id,
        team_limit: u8::try_from(edition.process.team_limit).unwrap_or(u8::MAX),
        languages: languages.unwrap_or(Languages::of([])),
        interests: interests
            .map_or_else(|| Tags::parse(""), Ok)
            .map_err(|code| Error::field("interests", code))?,
    };
    let after = Place::parse(query.get("after"));
    let mut found = search::find(&page.platform, &page.viewer, &search, after, PAGE as u64 + 1).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let later = found.last().filter(|_| more).map(|last| {
        let kept = query
            .iter()
            .filter(|(name, _)| ["process", "languages", "interests"].contains(name));
        let kept: Vec<_> = kept
            .map(|(name, value)| format!("{name}={}", crate::errors::encode(value)))
            .collect();
        format!("/teams?{}&after={}", kept.join("&"), last.place)
    });
    let state = FormState::refused(query, errors);
    let refused = !state.errors.is_empty() || joining.is_some();
    Ok(page.render(|| {
        let joining = joining.unwrap_or_default();
        let body = view! { <Teams edition=Some(edition) state=state joining=joining found=found later=later /> };
        let document = Document::new(t!("teams-title"), body);
        if refused { document.refused() } else { document }
    }))
}

pub async fn post_join(page: Page, form: Form) -> PageResult {
    page.viewer.person()?;
    let joined = match JoinCode::parse(form.get("code")) {
        Ok(code) => refused(service::join_by_code(&page.platform, &page.viewer, &code).await)?,
        Err(code) => Err(FieldErrors::one("code", code)),
    };
    Ok(match joined {
        Ok(team) => page.redirect_done(&format!("/teams/{team}"), "team-joined"),
        Err(errors) => teams_page(&page, Some(FormState::refused(form, errors))).await?,
    })
}

/// The page of a team, with the refused values of one of its forms.
pub(super) async fn team_page(page: &Page, team: TeamId, state: FormState) -> Result<Response> {
    let view = read::load(&page.platform, &page.viewer, team).await?;
    Ok(page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(view.team.name.to_string(), view! { <TeamPage view=view state=state /> });
        if refused { document.refused() } else { document }
    }))
}

pub async fn get_team(page: Page, Path((_, team)): Path<(String, String)>) -> PageResult {
    page.viewer.person()?;
    Ok(team_page(&page, id(&team)?, FormState::empty()).await?)
}

/// Back to the team's page; or the page again with what was refused.
async fn settle(page: &Page, team: TeamId, form: Form, done: Result<()>, key: &str) -> PageResult {
    Ok(match refused(done)? {
        Ok(()) => page.redirect_done(&format!("/teams/{team}"), key),
        Err(errors) => team_page(page, team, FormState::refused(form, errors)).await?,
    })
}

pub async fn post_code(page: Page, Path((_, team)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let team = id(&team)?;
    let done = service::renew_code(&page.platform, &page.viewer, team).await;
    settle(&page, team, form, done, "team-code").await
}

pub async fn post_ask(page: Page, Path((_, team)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let team = id(&team)?;
    let done = requests::ask(&page.platform, &page.viewer, team, form.get("message"))
        .await
        .map(|_| ());
    settle(&page, team, form, done, "team-asked").await
}

pub async fn post_take_back(page: Page, Path((_, team)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let team: TeamId = id(&team)?;
    let done = requests::withdraw(&page.platform, &page.viewer, id(form.get("request"))?)
        .await
        .map(|_| ());
    settle(&page, team, form, done, "team-taken-back").await
}

pub async fn post_request(
    page: Page,
    Path((_, team, request)): Path<(String, String, String)>,
    form: Form,
) -> PageResult {
    page.viewer.person()?;
    let team = id(&team)?;
    let accept = requests::parse_decision(form.get("decision"))?;
    requests::decide(&page.platform, &page.viewer, team, id(&request)?, accept).await?;
    Ok(page.redirect_done(
        &format!("/teams/{team}"),
        if accept { "request-accepted" } else { "request-declined" },
    ))
}

pub async fn get_leave(page: Page, Path((_, team)): Path<(String, String)>) -> PageResult {
    page.viewer.person()?;
    let view = read::load(&page.platform, &page.viewer, id(&team)?).await?;
    page.viewer.require(Operation::TeamWrite, &view.object)?;
    Ok(page.render(|| Document::new(t!("team-leave"), view! { <Leave view=view /> })))
}

pub async fn post_leave(page: Page, Path((_, team)): Path<(String, String)>, _: Form) -> PageResult {
    page.viewer.person()?;
    service::leave(&page.platform, &page.viewer, id(&team)?).await?;
    Ok(page.redirect_done("/teams", "team-left"))
}

pub async fn post_lead(page: Page, Path((_, team)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let team = id(&team)?;
    service::hand_over(&page.platform, &page.viewer, team, id(form.get("account"))?).await?;
    Ok(page.redirect_done(&format!("/teams/{team}"), "team-handed-over"))
}

pub async fn post_mentor(page: Page, Path((_, team)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let team = id(&team)?;
    let done = mentors::name(&page.platform, &page.viewer, team, form.get("name"))
        .await
        .map(|_| ());
    settle(&page, team, form, done, "mentor-named").await
}

pub async fn post_dismiss(page: Page, Path((_, team)): Path<(String, String)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let team = id(&team)?;
    mentors::dismiss(&page.platform, &page.viewer, team, id(form.get("account"))?).await?;
    Ok(page.redirect_done(&format!("/teams/{team}"), "mentor-dismissed"))
}
