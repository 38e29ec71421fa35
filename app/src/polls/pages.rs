//! Handlers of polls.

use super::rules::{read_rules, rules_form};
use super::views::{Ballots, Counted, NewPollForm, PollPage, PollView, Refused};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::bodies::{rules, service as bodies};
use server::meetings::entity::item;
use server::meetings::{agenda, service as meetings};
use server::motions::service as motions;
use server::polls::service::{self, NewPoll};
use server::polls::{cast, publication, reading};
use shared::fields::{self, FieldCode, FieldErrors};
use shared::ids::{MandateId, MeetingId, PollId};
use shared::permissions::Operation;
use shared::polls::Stance;

async fn load(page: &Page, id: PollId) -> server::Result<PollView> {
    let platform = &page.platform;
    let poll = reading::get(platform, id).await?;
    let motion = match poll.motion_id {
        Some(motion) => Some(motions::get(platform, motion).await?),
        None => None,
    };
    Ok(PollView {
        body: bodies::get(platform, poll.body_id).await?,
        meeting: meetings::get(platform, poll.meeting_id).await?,
        motion,
        votes: reading::my_votes(platform, &page.viewer, &poll).await?,
        published: reading::published(platform, &page.viewer, &poll).await?,
        may_lead: page.viewer.may(Operation::PollLead, &poll.object()),
        refused: None,
        poll,
    })
}

pub async fn get_poll(page: Page, Path((_, id)): Path<(String, PollId)>) -> PageResult {
    let view = load(&page, id).await?;
    Ok(page.render(|| Document::new(view.poll.title.clone(), view! { <PollPage view=view /> })))
}

/// Casts a vote. The receipt is in the answer itself: an address would keep it in the history of the browser.
pub async fn post_ballot(page: Page, Path((_, id)): Path<(String, PollId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let mandate = form
        .get("mandate")
        .parse()
        .map(MandateId)
        .map_err(|_| Error::field("mandate", FieldCode::NotAChoice))?;
    let chosen = Stance::parse(form.get("stance")).map_err(|code| Error::field("stance", code))?;
    match cast::cast(&page.platform, &page.viewer, id, mandate, chosen).await {
        Ok(receipt) => {
            let poll = reading::get(&page.platform, id).await?;
            let more = reading::my_votes(&page.platform, &page.viewer, &poll)
                .await?
                .iter()
                .any(|vote| !vote.has_cast);
            let receipt = receipt.map(|code| code.to_string());
            let mut answer = page.render(|| {
                Document::new(
                    t!("counted-title"),
                    view! { <Counted poll=poll receipt=receipt more=more /> },
                )
            });
            answer
                .headers_mut()
                .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            Ok(answer)
        }
        Err(Error::Conflict(why)) => {
            let mut view = load(&page, id).await?;
            view.refused = Some(Refused { why, chosen });
            Ok(page.render(|| {
                Document::new(view.poll.title.clone(), view! { <PollPage view=view /> })
                    .with_status(StatusCode::CONFLICT)
            }))
        }
        Err(error) => Err(error.into()),
    }
}

pub async fn post_act(page: Page, Path((_, id)): Path<(String, PollId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let (platform, viewer) = (&page.platform, &page.viewer);
    let done = match form.get("act") {
        "start" => {
            service::start(platform, viewer, id).await?;
            "poll-started"
        }
        "stop" => {
            service::stop(platform, viewer, id).await?;
            "poll-stopped"
        }
        "publish" => {
            publication::publish(platform, viewer, id).await?;
            "poll-published"
        }
        "remove" => {
            let meeting = service::remove(platform, viewer, id).await?;
            return Ok(page.redirect_done(&format!("/assembly/meetings/{meeting}/manage"), "saved"));
        }
        _ => {
            // Who may not act learns nothing about the words of the form.
            viewer.require(Operation::PollLead, &reading::get(platform, id).await?.object())?;
            return Err(Error::field("act", FieldCode::NotAChoice).into());
        }
    };
    Ok(page.redirect_done(&format!("/assembly/polls/{id}"), done))
}

pub async fn get_ballots(page: Page, Path((_, id)): Path<(String, PollId)>) -> PageResult {
    let poll = reading::get(&page.platform, id).await?;
    let body = bodies::get(&page.platform, poll.body_id).await?;
    match reading::published(&page.platform, &page.viewer, &poll).await? {
        Some((file, false)) => {
            Ok(page.render(|| Document::new(t!("ballots-title"), view! { <Ballots poll=poll body=body file=file /> })))
        }
        _ => Err(Error::NotFound.into()),
    }
}

async fn new_page(page: &Page, id: MeetingId, state: FormState, items: Vec<item::Model>) -> server::Result<Response> {
    let meeting = meetings::get(&page.platform, id).await?;
    let body = bodies::get(&page.platform, meeting.body_id).await?;
    Ok(page.render(|| {
        let refused = !state.errors.is_empty();
        let view = view! { <NewPollForm meeting=meeting body=body items=items state=state /> };
        let document = Document::new(t!("poll-new"), view);
        if refused { document.refused() } else { document }
    }))
}

pub async fn get_new(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let meeting = meetings::get(&page.platform, id).await?;
    page.viewer.require(Operation::PollLead, &meeting.object())?;
    let body = bodies::get(&page.platform, meeting.body_id).await?;
    let items = agenda::of_meeting(page.platform.db.read(), id).await?;
    let rules = rules::on(page.platform.db.read(), &body, meeting.day()).await?;
    let mut form = rules_form(&rules);
    let chosen = page.query("item");
    if let Some(item) = items.iter().find(|item| item.id.to_string() == chosen) {
        form.push(("item", chosen));
        form.push(("title", question_of(&page, &item.title)));
    }
    Ok(new_page(&page, id, FormState::filled(Form::of(form)), items).await?)
}

/// The question a poll on `title` begins with, in the language of the page.
fn question_of(page: &Page, title: &str) -> String {
    crate::locale::plain(&page.say(|| t!("poll-question-of", title = title)))
}

fn read_new(form: &Form) -> Result<NewPoll, FieldErrors> {
    let mut errors = FieldErrors::default();
    let title = errors.take("title", fields::line(form.get("title"), 3, 200));
    let item = match form.get("item") {
        "" => Some(None),
        id => errors.take("item", id.parse().map(Some).map_err(|_| FieldCode::NotAChoice)),
    };
    let rules = read_rules(form).map_err(|refused| errors.0.extend(refused.0)).ok();
    let new = (|| {
        Some(NewPoll {
            title: title?,
            item: item?,
            rules: rules?,
        })
    })();
    errors.finish(new)
}

pub async fn post_new(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let meeting = meetings::get(&page.platform, id).await?;
    page.viewer.require(Operation::PollLead, &meeting.object())?;
    let result = match read_new(&form) {
        Ok(new) => refused(service::make(&page.platform, &page.viewer, id, new).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(poll) => Ok(page.redirect_done(&format!("/assembly/polls/{poll}"), "poll-made")),
        Err(errors) => {
            let items = agenda::of_meeting(page.platform.db.read(), id).await?;
            Ok(new_page(&page, id, FormState::refused(form, errors), items).await?)
        }
    }
}
