//! Handlers: a meeting for everybody, planning one.

use super::proxies::{self, Typed};
use super::views::{MeetingFields, MeetingPage, MeetingView};
use crate::forms::{Form, FormState, kept};
use crate::page::{Document, Page, PageResult};
use crate::preparation::answer_of;
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::{entity::body, service as bodies};
use server::meetings::{live, service};
use server::minutes::reading as minutes;
use server::motions::{advice, blocks};
use server::polls::reading::{self, Within};
use server::preparation::{agenda, arrangements};
use shared::fields::FieldErrors;
use shared::ids::{BodyId, MeetingId};
use shared::meetings::{MeetingForm, MeetingText};
use shared::permissions::Operation;
use shared::preparation::{Arrangements, RawArrangements};

pub async fn get_meeting(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let (title, view) = meeting(&page, id, Typed::default()).await?;
    Ok(page.render(|| Document::new(title, view! { <MeetingPage view=view /> })))
}

/// The page of a meeting, with its title; `typed` is what came of the form of the proxy.
pub(super) async fn meeting(page: &Page, id: MeetingId, typed: Typed) -> server::Result<(String, MeetingView)> {
    let platform = &page.platform;
    let live = live::view(platform, &page.viewer, id).await?;
    let proxies = proxies::part(page, &live, typed).await?;
    let db = platform.db.read();
    let agenda = agenda::read(platform, &page.viewer, &live.meeting).await?;
    let mut polls = reading::list(platform, &page.viewer, Within::Meeting(id), None)
        .await?
        .0;
    polls.retain(|poll| {
        poll.item_id
            .is_none_or(|of| agenda.lines.iter().any(|line| line.item.id == of))
    });
    let view = MeetingView {
        advice: advice::of_motions(db, agenda.lines.iter().filter_map(|line| line.item.motion_id)).await?,
        blocks: blocks::reading::seen_of_meeting(db, &page.viewer, &live.meeting).await?,
        polls,
        arranged: arrangements::of(db, id).await?,
        answer: answer_of(page, &live.meeting).await?,
        has_minutes: minutes::may_read(platform, &page.viewer, id).await?,
        agenda,
        live,
        proxies,
    };
    Ok((view.live.meeting.title.clone(), view))
}

fn form_page(page: &Page, body: body::Model, title: String, state: FormState) -> Response {
    page.render(|| {
        let (name, shown) = (title.clone(), state.clone());
        Document::of_form(
            name,
            &shown,
            view! { <MeetingFields body=body title=title state=state /> },
        )
    })
}

fn read(form: &Form) -> Result<(MeetingText, Arrangements), FieldErrors> {
    let get = |name: &str| form.get(name).to_owned();
    let text = MeetingText::parse(&MeetingForm {
        title: get("title"),
        starts_at: get("starts_at"),
        place: get("place"),
        link: get("link"),
        languages: form.all("languages").join(" "),
    });
    let interpretation = form.all("interpretation").join(" ");
    let said = Arrangements::parse(&RawArrangements {
        minutes: form.get("minutes"),
        access: form.get("access"),
        interpretation: &interpretation,
        link_is_public: form.get("link_is_public") == "yes",
    });
    match (text, said) {
        (Ok(text), Ok(said)) => Ok((text, said)),
        (text, said) => {
            let mut errors = text.err().unwrap_or_default();
            errors.0.extend(said.err().unwrap_or_default().0);
            Err(errors)
        }
    }
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
        Ok((text, said)) => {
            let meeting = arrangements::plan(&page.platform, &page.viewer, id, text, said).await?;
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
    let arranged = arrangements::of(page.platform.db.read(), id).await?;
    let mut fields = vec![
        ("title", meeting.title),
        ("starts_at", meeting.starts_at.to_minute()),
        ("place", meeting.place),
        ("link", meeting.link.unwrap_or_default()),
        ("minutes", arranged.minutes.to_string()),
        ("access", arranged.access),
    ];
    if arranged.link_is_public {
        fields.push(("link_is_public", "yes".to_owned()));
    }
    let interpreted = arranged.interpretation.iter();
    fields.extend(interpreted.map(|language| ("interpretation", language.to_string())));
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
    let result = match read(&form) {
        Ok((text, said)) => {
            let changed = arrangements::change(&page.platform, &page.viewer, id, text, said).await;
            kept(changed, &form)?
        }
        Err(errors) => Err(FormState::refused(form, errors)),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/meetings/{id}/manage"), "saved")),
        Err(state) => Ok(form_page(&page, body, page.say(|| t!("meeting-edit")), state)),
    }
}
