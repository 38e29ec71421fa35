//! Handlers: the page of a poll, the vote, the acts of the chair.

use super::order::{Order, Step};
use super::views::ballot::Draft;
use super::views::ballots::Counted;
use super::views::tie::{TieForm, TieView};
use super::views::{PollPage, PollView, Refused};
use super::words::Titles;
use crate::components::Confirm;
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult, link};
use crate::{t, t_word};
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::bodies::service as bodies;
use server::meetings::service as meetings;
use server::motions::advice;
use server::polls::cast::{self, Cast};
use server::polls::entity::poll;
use server::polls::{publication, reading, resultless, service, sight, ties};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{MandateId, PollId};
use shared::permissions::Operation;
use shared::polls::tally::ties::TieAt;
use shared::polls::{Contest, Method, OptionNumber, PollState, Vote};

async fn load(page: &Page, poll: poll::Model) -> server::Result<PollView> {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let draft = Draft {
        options: reading::options(platform.db.read(), &poll).await?,
        mandate: page.query("vote").parse().ok().map(MandateId),
        ..Draft::default()
    };
    let published = reading::published(platform, viewer, &poll).await?;
    let decisions = match &published {
        Some((file, _)) if !file.decisions.is_empty() => ties::of_poll(platform.db.read(), poll.id).await?,
        _ => Vec::new(),
    };
    let may_lead = viewer.may(Operation::PollLead, &poll.object());
    let too_few = match may_lead {
        true => resultless::too_few(platform.db.read(), &poll).await?,
        false => None,
    };
    let motions = reading::motions_of(platform.db.read(), &poll).await?;
    let ids = motions.iter().map(|motion| motion.id);
    let advice = advice::of_motions(platform.db.read(), ids).await?;
    Ok(PollView {
        body: bodies::get(platform, poll.body_id).await?,
        meeting: meetings::get(platform, poll.meeting_id).await?,
        advice,
        motions,
        votes: reading::my_votes(platform, viewer, &poll).await?,
        published,
        decisions,
        may_lead,
        too_few,
        may_note: viewer.may(Operation::PollRoom, &poll.object()),
        sees_roll: reading::sees_names(platform, viewer, &poll).await?,
        draft,
        refused: None,
        poll,
    })
}

fn draw(page: &Page, view: PollView, status: StatusCode) -> Response {
    page.render(|| {
        let title = view.poll.title.clone();
        Document::new(title, view! { <PollPage view=view /> }).with_status(status)
    })
}

pub async fn get_poll(page: Page, Path((_, id)): Path<(String, PollId)>) -> PageResult {
    let poll = sight::get(&page.platform, &page.viewer, id).await?;
    let view = load(&page, poll).await?;
    Ok(draw(&page, view, StatusCode::OK))
}

/// The page with the ballot as it was filled in so far.
async fn filled(page: &Page, poll: poll::Model, mandate: MandateId, state: FormState, pressed: &str) -> PageResult {
    let status = if state.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let mut view = load(page, poll).await?;
    view.draft.mandate = Some(mandate);
    view.draft.state = state;
    view.draft.pressed = pressed.to_owned();
    Ok(draw(page, view, status))
}

/// What a ballot's form says.
fn read_vote(contest: &Contest, form: &Form) -> Result<Vote, FieldErrors> {
    if form.is_sent("abstain") {
        return Ok(Vote::abstention(contest));
    }
    Vote::from_form(contest, |name| form.all(name))
}

/// Casts a vote, or moves an option of an order that is being made. The receipt is in the answer itself: an address would keep it in the
/// history of the browser.
pub async fn post_ballot(page: Page, Path((_, id)): Path<(String, PollId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let poll = sight::get(&page.platform, &page.viewer, id).await?;
    let votes = reading::my_votes(&page.platform, &page.viewer, &poll).await?;
    if votes.is_empty() && poll.state != PollState::Created {
        return Err(Error::Forbidden.into());
    }
    let mandate = form
        .get("mandate")
        .parse()
        .map(MandateId)
        .map_err(|_| Error::field("mandate", FieldCode::NotAChoice))?;
    let contest = poll.contest()?;
    let pressed = form.get("step").to_owned();
    if let Some(step) = Step::parse(&contest, &pressed).filter(|_| poll.state == PollState::Started) {
        let mut order = Order::read(&contest, &form);
        order.step(step);
        let mut fields: Vec<_> = order.fields().collect();
        fields.push(("agrees".to_owned(), form.get("agrees").to_owned()));
        let state = FormState::filled(Form::of(
            fields.iter().map(|(name, value)| (name.as_str(), value.clone())),
        ));
        return filled(&page, poll, mandate, state, &pressed).await;
    }
    let vote = match read_vote(&contest, &form) {
        Ok(vote) => vote,
        Err(errors) if contest.method() == Method::YesNo => return Err(Error::Invalid(errors).into()),
        Err(errors) => return filled(&page, poll, mandate, FormState::refused(form, errors), "").await,
    };
    let new = Cast {
        vote: vote.clone(),
        agrees: form.get("agrees") == "yes",
    };
    match cast::cast(&page.platform, &page.viewer, id, mandate, new).await {
        Ok(receipt) => counted(&page, poll, vote, receipt.map(|code| code.to_string())).await,
        Err(Error::Conflict(why)) => {
            // Loaded again: it has ended meanwhile, perhaps.
            let mut view = load(&page, sight::get(&page.platform, &page.viewer, id).await?).await?;
            let titles = |view: &PollView| view.draft.titles().vote(&vote);
            let chosen = page.say(|| titles(&view));
            view.refused = Some(Refused { why, chosen });
            view.draft.mandate = Some(mandate);
            view.draft.state = FormState::filled(form);
            Ok(draw(&page, view, StatusCode::CONFLICT))
        }
        Err(error) => Err(error.into()),
    }
}

async fn counted(page: &Page, poll: poll::Model, vote: Vote, receipt: Option<String>) -> PageResult {
    let votes = reading::my_votes(&page.platform, &page.viewer, &poll).await?;
    let more = votes.iter().any(|vote| !vote.has_cast);
    let options = reading::options(page.platform.db.read(), &poll).await?;
    let mut answer = page.render(|| {
        let chosen = Titles::of(&options).vote(&vote);
        let view = view! { <Counted poll=poll receipt=receipt chosen=chosen more=more /> };
        Document::new(t!("counted-title"), view)
    });
    answer
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
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
        "publish" => return publish(&page, id, FormState::empty()).await,
        act @ ("decide" | "draw") => {
            let settled = if act == "draw" {
                ties::draw(platform, viewer, id, form.get("seed")).await
            } else {
                decide(&page, id, &form).await
            };
            return match settled {
                Ok(()) => publish(&page, id, FormState::empty()).await,
                Err(Error::Invalid(errors)) => publish(&page, id, FormState::refused(form, errors)).await,
                Err(error) => Err(error.into()),
            };
        }
        "end-without-result" => return end_without_result(&page, id, &form).await,
        "remove" => {
            let meeting = service::remove(platform, viewer, id).await?;
            return Ok(page.redirect_done(&format!("/assembly/meetings/{meeting}/manage"), "saved"));
        }
        _ => {
            // Who may not act learns nothing about the words of the form.
            viewer.require(Operation::PollLead, &sight::get(platform, viewer, id).await?.object())?;
            return Err(Error::field("act", FieldCode::NotAChoice).into());
        }
    };
    Ok(page.redirect_done(&format!("/assembly/polls/{id}"), done))
}

/// Asks once more, then ends a poll that can have no result.
async fn end_without_result(page: &Page, id: PollId, form: &Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let here = format!("/assembly/polls/{id}");
    if form.is_sent("sure") {
        resultless::end(platform, viewer, id).await?;
        return Ok(page.redirect_done(&here, "poll-no-result"));
    }
    let poll = sight::get(platform, viewer, id).await?;
    viewer.require(Operation::PollLead, &poll.object())?;
    if resultless::too_few(platform.db.read(), &poll).await?.is_none() {
        return Err(Error::Conflict("ballots-enough").into());
    }
    Ok(page.render(|| {
        let fields = vec![
            ("act", "end-without-result".to_owned()),
            ("sure", "yes".to_owned()),
        ];
        let title = t!("poll-no-result-title");
        let (action, back) = (link(&format!("{here}/act")), link(&here));
        let submit = t_word!("poll-act", "end-without-result");
        let view = view! {
            <Confirm title=title.clone() effect=t!("poll-no-result-effect", title = poll.title) action=action submit=submit back=back fields=fields />
        };
        Document::new(title, view)
    }))
}

/// The chair's decision about a tie: who goes on, or the one who goes out.
async fn decide(page: &Page, id: PollId, form: &Form) -> server::Result<()> {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let tie = ties::waiting(platform, viewer, id)
        .await?
        .ok_or(Error::Conflict("no-tie"))?;
    let named: Vec<OptionNumber> = form
        .all("wins")
        .into_iter()
        .filter_map(|raw| raw.parse().ok())
        .collect();
    let winners = if tie.at == TieAt::Exclusion {
        let stays = |option: &OptionNumber| !named.contains(option);
        tie.options.iter().copied().filter(stays).collect()
    } else {
        named
    };
    ties::decide(platform, viewer, id, &winners, form.get("reason")).await
}

/// Publishes the result; when a tie waits, the form comes by which it is decided.
async fn publish(page: &Page, id: PollId, state: FormState) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    if state.errors.is_empty() {
        match publication::publish(platform, viewer, id).await {
            Ok(()) => return Ok(page.redirect_done(&format!("/assembly/polls/{id}"), "poll-published")),
            Err(Error::Conflict("tie-waits")) => {}
            Err(Error::Conflict(why @ ("ballots-too-few" | "papers-too-few"))) => {
                let view = load(page, sight::get(platform, viewer, id).await?).await?;
                // The page says why, and what can be done then.
                return match view.too_few {
                    Some(_) => Ok(draw(page, view, StatusCode::CONFLICT)),
                    None => Err(Error::Conflict(why).into()),
                };
            }
            Err(error) => return Err(error.into()),
        }
    }
    let tie = ties::waiting(platform, viewer, id)
        .await?
        .ok_or(Error::Conflict("no-tie"))?;
    let poll = sight::get(platform, viewer, id).await?;
    let options = reading::options(platform.db.read(), &poll).await?;
    let body = bodies::get(platform, poll.body_id).await?;
    let meeting = meetings::get(platform, poll.meeting_id).await?;
    let status = if state.errors.is_empty() {
        StatusCode::CONFLICT
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok(page.render(|| {
        let titles = if poll.method == Method::YesNo {
            Titles::published::<String>(poll.method, &[])
        } else {
            Titles::of(&options)
        };
        let view = TieView {
            poll,
            body,
            meeting,
            titles,
            tie,
            state,
        };
        Document::new(t!("tie-title"), view! { <TieForm view=view /> }).with_status(status)
    }))
}
