//! The minutes: a draft made of what happened, in the language of whoever asks for it; edited, approved, read.

use super::views::{EditMinutes, Minutes};
use crate::forms::{Form, FormState};
use crate::locale::{date, date_time, list};
use crate::page::{Document, Page, PageResult};
use crate::polls::explain;
use crate::{t, t_word};
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::service as bodies;
use server::meetings::entity::meeting;
use server::meetings::{agenda, attendance, minutes, service};
use server::motions::service as motions;
use server::polls::reading;
use shared::fields::{self, FieldErrors};
use shared::ids::MeetingId;
use shared::meetings::MeetingState;
use shared::permissions::Operation;
use std::fmt::Write;

pub async fn get_minutes(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let meeting = service::get(&page.platform, id).await?;
    let text = minutes::read(&page.viewer, &meeting)?;
    let body = bodies::get(&page.platform, meeting.body_id).await?;
    let object = meeting.object();
    let may_write = page.viewer.may(Operation::MinutesWrite, &object) && meeting.state != MeetingState::Minuted;
    let may_approve = page.viewer.may(Operation::MinutesApprove, &object) && meeting.state == MeetingState::Closed;
    Ok(page.render(|| {
        let view =
            view! { <Minutes meeting=meeting body=body text=text may_write=may_write may_approve=may_approve /> };
        Document::new(t!("minutes-title"), view)
    }))
}

fn edit_page(page: &Page, meeting: meeting::Model, state: FormState) -> Response {
    page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(
            t!("minutes-edit"),
            view! { <EditMinutes meeting=meeting state=state /> },
        );
        if refused { document.refused() } else { document }
    })
}

async fn editable(page: &Page, id: MeetingId) -> server::Result<meeting::Model> {
    let meeting = service::get(&page.platform, id).await?;
    page.viewer.require(Operation::MinutesWrite, &meeting.object())?;
    Ok(meeting)
}

pub async fn get_edit(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let meeting = editable(&page, id).await?;
    let text = match meeting.minutes.clone().filter(|_| page.query("fresh") != "yes") {
        Some(text) => text,
        None => draft(&page, &meeting).await?,
    };
    Ok(edit_page(&page, meeting, FormState::filled(Form::of([("text", text)]))))
}

pub async fn post_edit(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let meeting = editable(&page, id).await?;
    match fields::text(form.get("text"), 1, minutes::LONGEST) {
        Ok(text) => {
            minutes::save(&page.platform, &page.viewer, id, text, page.language).await?;
            Ok(page.redirect_done(&format!("/assembly/meetings/{id}/minutes"), "saved"))
        }
        Err(code) => Ok(edit_page(
            &page,
            meeting,
            FormState::refused(form, FieldErrors::one("text", code)),
        )),
    }
}

pub async fn post_approve(page: Page, Path((_, id)): Path<(String, MeetingId)>, _: Form) -> PageResult {
    minutes::approve(&page.platform, &page.viewer, id).await?;
    Ok(page.redirect_done(&format!("/assembly/meetings/{id}/minutes"), "minutes-approved"))
}

/// What happened, as Markdown: who was there, each item, each result with its reasons. Words of people are kept as they are, but
/// for signs that Markdown would take for its own.
async fn draft(page: &Page, meeting: &meeting::Model) -> server::Result<String> {
    let platform = &page.platform;
    let body = bodies::get(platform, meeting.body_id).await?;
    let presence = attendance::presence(platform, meeting).await?;
    let names = attendance::names_present(platform, meeting).await?;
    // Minutes are public once they are approved.
    let items = agenda::seen(agenda::of_meeting(platform.db.read(), meeting.id).await?, false);
    let polls = reading::of_meeting(platform, meeting.id).await?;
    let ids: Vec<_> = items.iter().filter_map(|item| item.motion_id).collect();
    let motions = motions::by_id(platform, ids).await?;
    let text = page.say(|| {
        let mut out = String::new();
        let mut line = |words: String| {
            // Writing to a String does not fail.
            let _ = write!(out, "{}\n\n", crate::locale::plain(&words));
        };
        line(format!("## {} · {}", escape(&body.name), escape(&meeting.title)));
        line(date(meeting.day()));
        if !meeting.place.is_empty() {
            line(escape(&meeting.place));
        }
        if let (Some(from), Some(until)) = (meeting.opened_at, meeting.closed_at) {
            line(t!("draft-from-until", from = date_time(from), until = date_time(until)));
        }
        line(t!(
            "draft-present",
            present = presence.present,
            mandates = presence.mandates
        ));
        if !names.is_empty() {
            line(list(&names.iter().map(|name| escape(name)).collect::<Vec<_>>()));
        }
        for item in &items {
            line(format!("### {}. {}", item.position, escape(&item.title)));
            if let Some(motion) = item.motion_id.and_then(|id| motions.get(&id)) {
                let state = t_word!("motion-state", motion.state.as_str());
                line(t!("draft-motion", title = escape(&motion.title), state = state));
            }
            for poll in polls.iter().filter(|poll| poll.item_id == Some(item.id)) {
                line(format!("**{}**", escape(&poll.title)));
                match poll.published() {
                    Some(file) => line(explain(&file).join(" ")),
                    None => line(t!("draft-no-result")),
                }
            }
        }
        out
    });
    Ok(text)
}

/// A text of people within Markdown of ours.
fn escape(text: &str) -> String {
    text.chars()
        .flat_map(|c| {
            matches!(c, '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '#')
                .then_some('\\')
                .into_iter()
                .chain([c])
        })
        .collect()
}
