//! Handlers of one press: asking to speak, taking it back, and what those press who lead.

use crate::forms::Form;
use crate::page::{Page, PageResult};
use axum::extract::Path;
use axum::response::Response;
use server::Error;
use server::meetings::service as meetings;
use server::polls::{reading as polls, service as votes};
use server::routes::id;
use server::speakers::{lead, service};
use shared::fields::FieldCode;
use shared::ids::{AgendaItemId, MeetingId, PollId, SpeechId};
use shared::permissions::Operation;
use shared::polls::PollAct;
use shared::speakers::{Category, LeadAct, SpeechKind};

fn to_live(page: &Page, meeting: MeetingId, done: &str) -> Response {
    page.redirect_done(&format!("/assembly/meetings/{meeting}/live"), done)
}

fn to_console(page: &Page, meeting: MeetingId) -> Response {
    page.redirect_done(&format!("/assembly/meetings/{meeting}/manage"), "saved")
}

fn item_of(form: &Form) -> server::Result<AgendaItemId> {
    form.get("item")
        .parse()
        .map_err(|_| Error::field("item", FieldCode::NotAChoice))
}

/// Puts oneself on the list by a kind, or takes a speech off it.
pub async fn post_speech(page: Page, Path((_, meeting)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let (platform, viewer, item) = (&page.platform, &page.viewer, item_of(&form)?);
    if form.is_sent("off") {
        let speech: SpeechId = id(form.get("off"))?;
        service::take_off(platform, viewer, meeting, item, speech).await?;
        return Ok(to_live(&page, meeting, "speech-off"));
    }
    let kind = SpeechKind::parse(form.get("kind")).map_err(|code| Error::field("kind", code))?;
    service::ask(platform, viewer, meeting, item, kind).await?;
    Ok(to_live(&page, meeting, "speech-on"))
}

pub async fn post_category(page: Page, Path((_, meeting)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let category = match form.get("category") {
        "" => None,
        word => Some(Category::parse(word).map_err(|code| Error::field("category", code))?),
    };
    service::set_category(&page.platform, &page.viewer, meeting, category).await?;
    Ok(to_live(&page, meeting, "saved"))
}

pub async fn post_lead(page: Page, Path((_, meeting)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let act = LeadAct::parse(form.get("act")).map_err(|code| Error::field("act", code))?;
    let speech: Option<SpeechId> = match form.get("speech") {
        "" => None,
        raw => Some(id(raw)?),
    };
    lead::lead(&page.platform, &page.viewer, meeting, item_of(&form)?, act, speech).await?;
    Ok(to_console(&page, meeting))
}

pub async fn post_add(page: Page, Path((_, meeting)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let person = form
        .get("person")
        .parse()
        .map_err(|_| Error::field("person", FieldCode::NotAChoice))?;
    let kind = SpeechKind::parse(form.get("kind")).map_err(|code| Error::field("kind", code))?;
    lead::add(&page.platform, &page.viewer, meeting, item_of(&form)?, person, kind).await?;
    Ok(to_console(&page, meeting))
}

/// Starts or stops a vote of this meeting and stays at the console.
pub async fn post_vote(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    viewer.require(Operation::PollLead, &meetings::get(platform, id).await?.object())?;
    let poll: PollId = server::routes::id(form.get("poll"))?;
    if polls::get(platform, poll).await?.meeting_id != id {
        return Err(Error::NotFound.into());
    }
    match PollAct::parse(form.get("act")) {
        Ok(PollAct::Start) => votes::start(platform, viewer, poll).await?,
        Ok(PollAct::Stop) => votes::stop(platform, viewer, poll).await?,
        _ => return Err(Error::field("act", FieldCode::NotAChoice).into()),
    }
    Ok(to_console(&page, id))
}
