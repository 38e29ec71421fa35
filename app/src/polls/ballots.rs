//! Handlers: the published list of ballots, a page of it.
//!
//! There is no field to look for a code: it would stand in an address or in a log. The list is in the order of the codes, and says which page begins
//! where.

use super::views::ballots::{Ballots, BallotsView, Listed};
use super::words::Titles;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::bodies::service as bodies;
use server::meetings::service as meetings;
use server::polls::{reading, sight};
use shared::ids::PollId;
use shared::polls::{PublishedBallot, Vote};

/// Ballots on one page of the list.
const PAGE: usize = 100;

/// What a page of the list begins with.
fn start_of(ballot: &PublishedBallot) -> String {
    match ballot {
        PublishedBallot::Secret { receipt, .. } => receipt.as_str().chars().take(4).collect(),
        PublishedBallot::Named { name, .. } => crate::locale::person(name),
    }
}

pub async fn get_ballots(page: Page, Path((_, id)): Path<(String, PollId)>) -> PageResult {
    let platform = &page.platform;
    let poll = sight::get(platform, &page.viewer, id).await?;
    let Some((file, false)) = reading::published(platform, &page.viewer, &poll).await? else {
        return Err(Error::NotFound.into());
    };
    let contest = file.contest;
    let read = |text: &str| Vote::parse(&contest, text).ok();
    let number = page.query("page").parse::<usize>().unwrap_or(1).max(1);
    let from = (number - 1).saturating_mul(PAGE);
    let lines = file.ballots.iter().skip(from).take(PAGE).map(|ballot| Listed {
        vote: read(ballot.vote()),
        ballot: ballot.clone(),
    });
    let ballots = lines.collect();
    let starts = file.ballots.iter().step_by(PAGE).map(start_of).collect();
    let (body, meeting) = (
        bodies::get(platform, poll.body_id).await?,
        meetings::get(platform, poll.meeting_id).await?,
    );
    Ok(page.render(|| {
        let view = BallotsView {
            body,
            meeting,
            titles: Titles::published(contest.method(), &file.options),
            ballots,
            page: number,
            starts,
            contest,
            room: file.room.clone(),
            poll,
        };
        Document::new(t!("ballots-title"), view! { <Ballots view=view /> })
    }))
}
