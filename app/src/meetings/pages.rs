//! Handlers: a meeting for everybody, planning one.

use super::views::{MeetingFields, MeetingPage, MeetingView};
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::{entity::body, members, service as bodies};
use server::meetings::{attendance, live, service};
use server::minutes::reading as minutes;
use server::polls::reading;
use shared::fields::FieldErrors;
use shared::ids::{BodyId, MeetingId};
use shared::meetings::{MeetingForm, MeetingText};
use shared::permissions::Operation;

pub async fn get_meeting(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let platform = &page.platform;
    let live = live::view(platform, &page.viewer, id).await?;
    let account = page
        .viewer
        .account_id()
        .filter(|_| live.may_attend && live.meeting.is_going());
    let proxies = match account {
        Some(account) => {
            let given = attendance::proxy_of(platform, &live.meeting, account).await?;
            let (members, _) = members::list(platform, live.body.id, Some(live.meeting.day()), None).await?;
            Some((members, given))
        }
        None => None,
    };
    let view = MeetingView {
        polls: reading::of_meeting(platform, id).await?,
        has_minutes: minutes::may_read(platform, &page.viewer, id).await?,
        live,
        proxies,
    };
    Ok(page.render(|| Document::new(view.live.meeting.title.clone(), view! { <MeetingPage view=view /> })))
}

fn form_page(page: &Page, body: body::Model, title: String, state: FormState) -> Response {
    page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(
            title.clone(),
            view! { <MeetingFields body=body title=title state=state /> },
        );
        if refused { document.refused() } else { document }
    })
}

fn read(form: &Form) -> Result<MeetingText, FieldErrors> {
    let get = |name: &str| form.get(name).to_owned();
    MeetingText::parse(&MeetingForm {
        title: get("title"),
        starts_at: get("starts_at"),
        place: get("place"),
        link: get("link"),
        languages: form.all("languages").join(" "),
    })
}

async fn body(page: &Page, id: BodyId) -> server::Result<body::Model> {
    let body = bodies::get(&page.platform, id).await?;
    page.viewer.require(Operation::MeetingManage, &body.object())?;
    Ok(body)
}

pub async fn get_new(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = body(&page, id).await?;
    let title = page.say(|| t!("meeting-new"));
    let form = Form::of([("languages", page.language.to_string())]);
    Ok(form_page(&page, body, title, FormState::filled(form)))
}

pub async fn post_new(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = body(&page, id).await?;
    match read(&form) {
        Ok(text) => {
            let meeting = service::plan(&page.platform, &page.viewer, id, text).await?;
            Ok(page.redirect_done(&format!("/assembly/meetings/{meeting}/manage"), "meeting-planned"))
        }
        Err(errors) => {
            let title = page.say(|| t!("meeting-new"));
            Ok(form_page(&page, body, title, FormState::refused(form, errors)))
        }
    }
}

pub async fn get_edit(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let meeting = service::get(&page.platform, id).await?;
    let body = body(&page, meeting.body_id).await?;
    let mut fields = vec![
        ("title", meeting.title),
        ("starts_at", meeting.starts_at.to_minute()),
        ("place", meeting.place),
        ("link", meeting.link.unwrap_or_default()),
    ];
    fields.extend(
        meeting
            .languages
            .iter()
            .map(|language| ("languages", language.to_string())),
    );
    let title = page.say(|| t!("meeting-edit"));
    Ok(form_page(&page, body, title, FormState::filled(Form::of(fields))))
}

pub async fn post_edit(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let meeting = service::get(&page.platform, id).await?;
    let body = body(&page, meeting.body_id).await?;
    match read(&form) {
        Ok(text) => {
            service::change(&page.platform, &page.viewer, id, text).await?;
            Ok(page.redirect_done(&format!("/assembly/meetings/{id}/manage"), "saved"))
        }
        Err(errors) => {
            let title = page.say(|| t!("meeting-edit"));
            Ok(form_page(&page, body, title, FormState::refused(form, errors)))
        }
    }
}
