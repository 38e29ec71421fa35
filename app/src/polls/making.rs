//! Handlers: the chair prepares a poll. Three buttons send the form: one shows the fields of another kind of poll, one says in words what the
//! rules mean, one makes the poll. Whatever comes back has everything that was written.

use super::rules::{read_rules, rules_form};
use super::views::making::{NewPollForm, NewPollView};
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::bodies::{rules, service as bodies};
use server::meetings::{agenda, service as meetings};
use server::motions::{blocks, service as motions};
use server::polls::service::{self, About, NewPoll};
use shared::fields::{self, FieldCode, FieldErrors};
use shared::ids::{MeetingId, MotionId};
use shared::permissions::Operation;
use shared::polls::method::MOST_OPTIONS;
use shared::polls::{Contest, ContestForm, Method, OptionTitle, TieRule};

/// What a form says of a new poll.
pub struct Read {
    pub new: NewPoll,
    pub about: About,
}

/// The form with what is shown beside it.
#[derive(Default)]
struct Shown {
    state: FormState,
    /// What is in the way of making it.
    conflict: Option<&'static str>,
    /// A valid form in words.
    says: Option<Read>,
}

async fn show(page: &Page, id: MeetingId, shown: Shown) -> server::Result<Response> {
    let platform = &page.platform;
    let meeting = meetings::get(platform, id).await?;
    let items = agenda::of_meeting(platform.db.read(), id).await?;
    let of_items = items.iter().filter_map(|item| item.motion_id).collect();
    let mut open: Vec<_> = motions::by_id(platform, of_items).await?.into_values().collect();
    open.retain(|motion| motion.state.can_be_decided());
    open.sort_by_key(|motion| items.iter().position(|item| item.motion_id == Some(motion.id)));
    let view = NewPollView {
        body: bodies::get(platform, meeting.body_id).await?,
        meeting,
        items,
        motions: open,
        conflict: shown.conflict,
        says: shown.says,
        state: shown.state,
    };
    let is_conflict = view.conflict.is_some();
    Ok(page.render(|| {
        let state = view.state.clone();
        let document = Document::of_form(t!("poll-new"), &state, view! { <NewPollForm view=view /> });
        if is_conflict {
            document.with_status(StatusCode::CONFLICT)
        } else {
            document
        }
    }))
}

pub async fn get_new(page: Page, Path((_, id)): Path<(String, MeetingId)>) -> PageResult {
    let meeting = meetings::get(&page.platform, id).await?;
    page.viewer.require(Operation::PollLead, &meeting.object())?;
    let body = bodies::get(&page.platform, meeting.body_id).await?;
    let items = agenda::of_meeting(page.platform.db.read(), id).await?;
    let method = Method::parse(&page.query("method")).unwrap_or(Method::YesNo);
    let rules = rules::on(page.platform.db.read(), &body, meeting.day()).await?;
    let mut form = rules_form(&rules);
    form.extend([
        ("method", method.to_string()),
        ("tie", TieRule::StatusQuo.to_string()),
        ("seats", "1".to_owned()),
        ("highest", "5".to_owned()),
    ]);
    let chosen = page.query("item");
    if let Some(item) = items.iter().find(|item| item.id.to_string() == chosen) {
        form.push(("item", chosen));
        if method == Method::YesNo {
            form.push(("title", question_of(&page, &item.title)));
        }
    }
    let chosen = page.query("block");
    let of_meeting = blocks::reading::of_meeting(page.platform.db.read(), id).await?;
    if let Some(block) = of_meeting.into_iter().find(|block| block.id.to_string() == chosen) {
        let decides = blocks::motions_of(page.platform.db.read(), block.id).await?;
        form.extend(decides.into_iter().map(|motion| ("motions", motion.id.to_string())));
        form.push(("title", question_of(&page, &block.title)));
    }
    let state = FormState::filled(Form::of(form));
    let shown = Shown {
        state,
        ..Shown::default()
    };
    Ok(show(&page, id, shown).await?)
}

/// The question a poll on `title` begins with, in the language of the page.
fn question_of(page: &Page, title: &str) -> String {
    crate::locale::plain(&page.say(|| t!("poll-question-of", title = title)))
}

fn read(form: &Form) -> Result<Read, FieldErrors> {
    let mut errors = FieldErrors::default();
    let title = errors.take("title", fields::line(form.get("title"), 3, 200));
    let item = match form.get("item") {
        "" => Some(None),
        id => errors.take("item", id.parse().map(Some).map_err(|_| FieldCode::NotAChoice)),
    };
    let has_options = Method::parse(form.get("method")).is_ok_and(Method::has_options);
    let options = if has_options {
        errors.take("options", OptionTitle::parse_lines(form.get("options")))
    } else {
        Some(Vec::new())
    };
    let motions: Result<Vec<MotionId>, _> = if has_options {
        Ok(Vec::new())
    } else {
        form.all("motions").into_iter().map(str::parse).collect()
    };
    let motions = errors.take("motions", motions.map_err(|_| FieldCode::NotAChoice));
    let get = |name: &str| form.get(name).to_owned();
    let contest = ContestForm {
        method: get("method"),
        seats: get("seats"),
        highest: get("highest"),
        crosses: get("crosses"),
        tie: get("tie"),
    };
    // How many options there are is said at `options` when they could not be read.
    let count = options.as_ref().map_or(usize::from(MOST_OPTIONS), Vec::len);
    let contest = Contest::parse(&contest, count)
        .map_err(|refused| errors.0.extend(refused.0))
        .ok();
    let rules = read_rules(form).map_err(|refused| errors.0.extend(refused.0)).ok();
    let read = (|| {
        Some(Read {
            new: NewPoll {
                title: title?,
                item: item?,
                rules: rules?,
            },
            about: About {
                contest: contest?,
                options: options?,
                motions: motions?,
            },
        })
    })();
    errors.finish(read)
}

pub async fn post_new(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    let meeting = meetings::get(&page.platform, id).await?;
    page.viewer.require(Operation::PollLead, &meeting.object())?;
    let act = form.get("act").to_owned();
    let state = FormState::filled(form.clone());
    if act == "kind" {
        let shown = Shown {
            state,
            ..Shown::default()
        };
        return Ok(show(&page, id, shown).await?);
    }
    let refused = |errors| Shown {
        state: FormState::refused(form.clone(), errors),
        ..Shown::default()
    };
    let read = match read(&form) {
        Ok(read) => read,
        Err(errors) => return Ok(show(&page, id, refused(errors)).await?),
    };
    if act == "preview" {
        let shown = Shown {
            state,
            says: Some(read),
            conflict: None,
        };
        return Ok(show(&page, id, shown).await?);
    }
    match service::make_about(&page.platform, &page.viewer, id, read.new, read.about).await {
        Ok(poll) => Ok(page.redirect_done(&format!("/assembly/polls/{poll}"), "poll-made")),
        Err(Error::Invalid(errors)) => Ok(show(&page, id, refused(errors)).await?),
        Err(Error::Conflict(code)) => {
            let shown = Shown {
                state,
                conflict: Some(code),
                says: None,
            };
            Ok(show(&page, id, shown).await?)
        }
        Err(error) => Err(error.into()),
    }
}
