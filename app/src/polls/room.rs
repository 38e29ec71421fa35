//! Handlers of the votes of the room: hands counted by option, papers entered whole, after the end and before the publication.

use super::views::room::{RoomForm, RoomView};
use super::words::Titles;
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::bodies::service as bodies;
use server::meetings::service as meetings;
use server::polls::entity::poll;
use server::polls::{reading, room, sight};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::PollId;
use shared::permissions::Operation;
use shared::polls::room::{Hands, Room};
use shared::polls::{Contest, Vote};

/// The form that comes back.
#[derive(Default)]
struct Shown {
    state: Option<FormState>,
    conflict: Option<&'static str>,
    /// The lines of the papers that are no votes.
    bad_lines: Vec<usize>,
}

async fn show(page: &Page, poll: poll::Model, shown: Shown) -> server::Result<Response> {
    let platform = &page.platform;
    let (room, ticked) = room::read(platform, &page.viewer, &poll).await?;
    let contest = poll.contest()?;
    let state = shown.state.unwrap_or_else(|| {
        FormState::filled(Form::of(
            fields_of(&room)
                .iter()
                .map(|(name, value)| (name.as_str(), value.clone())),
        ))
    });
    let options = reading::options(platform.db.read(), &poll).await?;
    let (body, meeting) = (
        bodies::get(platform, poll.body_id).await?,
        meetings::get(platform, poll.meeting_id).await?,
    );
    let is_conflict = shown.conflict.is_some();
    Ok(page.render(|| {
        let titles = if poll.method.has_options() {
            Titles::of(&options)
        } else {
            Titles::published::<String>(poll.method, &[])
        };
        let view = RoomView {
            body,
            meeting,
            contest,
            titles,
            ticked,
            entered: room::ballots(&room),
            conflict: shown.conflict,
            bad_lines: shown.bad_lines,
            state: state.clone(),
            poll,
        };
        let document = Document::of_form(t!("inroom-title"), &state, view! { <RoomForm view=view /> });
        if is_conflict {
            document.with_status(StatusCode::CONFLICT)
        } else {
            document
        }
    }))
}

/// What the form begins with: what was entered before.
fn fields_of(room: &Room) -> Vec<(String, String)> {
    let mut fields = vec![("papers".to_owned(), room.papers.join("\n"))];
    if let Some(hands) = &room.hands {
        let counts = (1..).zip(&hands.counts);
        fields.extend(counts.map(|(option, count): (usize, _)| (format!("hands-{option}"), count.to_string())));
        fields.push(("hands-ballots".to_owned(), hands.ballots.to_string()));
        fields.push(("hands-abstain".to_owned(), hands.abstain.to_string()));
    }
    fields
}

pub async fn get_room(page: Page, Path((_, id)): Path<(String, PollId)>) -> PageResult {
    let poll = sight::get(&page.platform, &page.viewer, id).await?;
    page.viewer.require(Operation::PollRoom, &poll.object())?;
    Ok(show(&page, poll, Shown::default()).await?)
}

/// The papers of a text with one on each line, and the lines that are none.
fn papers(contest: &Contest, raw: &str) -> Result<Vec<Vote>, (FieldCode, Vec<usize>)> {
    let lines = (1..).zip(raw.lines()).filter(|(_, line)| !line.trim().is_empty());
    let (mut votes, mut code, mut bad) = (Vec::new(), None, Vec::new());
    for (number, line) in lines {
        match Vote::parse(contest, line) {
            Ok(vote) => votes.push(vote),
            Err(why) => {
                code.get_or_insert(why);
                bad.push(number);
            }
        }
    }
    code.map_or(Ok(votes), |code| Err((code, bad)))
}

pub async fn post_room(page: Page, Path((_, id)): Path<(String, PollId)>, form: Form) -> PageResult {
    let poll = sight::get(&page.platform, &page.viewer, id).await?;
    page.viewer.require(Operation::PollRoom, &poll.object())?;
    let contest = poll.contest()?;
    let mut errors = FieldErrors::default();
    let mut bad_lines = Vec::new();
    let hands = if contest.method().counts_by_option() {
        Hands::from_form(&contest, |name| form.all(name))
            .map_err(|refused| errors.0.extend(refused.0))
            .unwrap_or_default()
    } else {
        None
    };
    let papers = papers(&contest, form.get("papers")).unwrap_or_else(|(code, lines)| {
        errors.add("papers", code);
        bad_lines = lines;
        Vec::new()
    });
    let mut shown = Shown {
        bad_lines,
        ..Shown::default()
    };
    if !errors.is_empty() {
        shown.state = Some(FormState::refused(form, errors));
        return Ok(show(&page, poll, shown).await?);
    }
    match room::enter(&page.platform, &page.viewer, id, Room::new(hands, &papers)).await {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/polls/{id}"), "inroom-entered")),
        Err(Error::Invalid(errors)) => {
            shown.state = Some(FormState::refused(form, errors));
            Ok(show(&page, poll, shown).await?)
        }
        Err(Error::Conflict(code)) => {
            shown.state = Some(FormState::filled(form));
            shown.conflict = Some(code);
            Ok(show(&page, poll, shown).await?)
        }
        Err(error) => Err(error.into()),
    }
}
