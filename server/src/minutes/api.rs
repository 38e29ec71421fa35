//! The JSON route of minutes.

use super::entity::version;
use super::reading::{self, Extent, Minutes, Names};
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::platform::Platform;
use crate::routes::Routes;
use axum::Json;
use axum::extract::{Path, State};
use serde::Serialize;
use shared::ids::MeetingId;
use shared::languages::Language;
use shared::minutes::facts::{Fact, Line, Someone};
use shared::minutes::record::{Section, Task};
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new().api(Operation::PublicRead, routes!(get_minutes))
}

/// The minutes of a meeting.
#[derive(Serialize, ToSchema)]
struct MinutesBody {
    meeting: Uuid,
    title: String,
    /// `draft`, `handed`, `approved`, `published`.
    state: &'static str,
    /// Of the texts.
    language: &'static str,
    /// The day of the approval, as `2026-06-15`.
    approved_day: Option<String>,
    /// The meeting that approved them; none for the chair's act.
    approved_in: Option<Uuid>,
    /// The head first, then the points of the agenda.
    sections: Vec<MinutesSectionBody>,
    /// Sections that are for the members only.
    left_out: u32,
    addenda: Vec<MinutesAddendumBody>,
}

/// The head, or one point of the agenda.
#[derive(Serialize, ToSchema)]
struct MinutesSectionBody {
    /// None for the head.
    item: Option<Uuid>,
    number: Option<String>,
    title: Option<String>,
    lines: Vec<MinutesLineBody>,
    /// Lines that were left out.
    hidden: usize,
    /// Markdown.
    text: String,
    tasks: Vec<MinutesTaskBody>,
}

/// One thing that happened. What a kind does not have is null.
#[derive(Default, Serialize, ToSchema)]
struct MinutesLineBody {
    /// As `present`, `motion`, `poll`.
    kind: &'static str,
    /// Names as the body shows them. Of a substitute, who came and for whom; of a proxy, whose vote and to whom.
    people: Vec<String>,
    text: Option<String>,
    /// What became of a motion or an amendment, or what a speech was for.
    state: Option<&'static str>,
    /// Milliseconds since 1970.
    at: Option<i64>,
    seconds: Option<u32>,
    present: Option<u32>,
    mandates: Option<u32>,
    needed: Option<u32>,
    motion: Option<Uuid>,
    poll: Option<Uuid>,
}

/// What somebody has to do.
#[derive(Serialize, ToSchema)]
struct MinutesTaskBody {
    who: String,
    what: String,
    /// As `2026-06-15`.
    due: Option<String>,
}

/// A correction after the approval.
#[derive(Serialize, ToSchema)]
struct MinutesAddendumBody {
    item: Option<Uuid>,
    text: String,
    /// Milliseconds since 1970.
    at: i64,
}

fn line(line: &Line, names: &Names) -> MinutesLineBody {
    let body = MinutesLineBody {
        kind: line.fact.kind(),
        people: line
            .fact
            .people()
            .into_iter()
            .map(|who| names.of(who).to_owned())
            .collect(),
        ..Default::default()
    };
    match &line.fact {
        Fact::Body { name: text, .. } | Fact::Place { place: text } => MinutesLineBody {
            text: Some(text.clone()),
            ..body
        },
        Fact::Day { day } => MinutesLineBody {
            text: Some(day.to_string()),
            ..body
        },
        Fact::Opened { at } | Fact::Closed { at } | Fact::Came { at, .. } | Fact::Left { at, .. } => {
            MinutesLineBody { at: Some(at.0), ..body }
        }
        Fact::Quorum {
            present,
            mandates,
            needed,
        } => MinutesLineBody {
            present: Some(*present),
            mandates: Some(*mandates),
            needed: *needed,
            ..body
        },
        Fact::Motion {
            motion, title, state, ..
        } => MinutesLineBody {
            motion: Some(motion.0),
            text: Some(title.clone()),
            state: Some(state.as_str()),
            ..body
        },
        Fact::Speech { who, kind, seconds } => MinutesLineBody {
            people: vec![someone(who, names)],
            state: Some(kind.as_str()),
            seconds: Some(*seconds),
            ..body
        },
        Fact::Amendment {
            number, text, decision, ..
        } => MinutesLineBody {
            text: Some(format!("{number} {text}")),
            state: Some(decision.as_str()),
            ..body
        },
        Fact::Poll { poll, title, published } => MinutesLineBody {
            poll: Some(poll.0),
            text: Some(title.clone()),
            at: published.map(|at| at.0),
            ..body
        },
        Fact::Guests { names } => MinutesLineBody {
            text: Some(names.join(", ")),
            ..body
        },
        Fact::Chair { .. }
        | Fact::Secretary { .. }
        | Fact::Present { .. }
        | Fact::Excused { .. }
        | Fact::Absent { .. }
        | Fact::Substitute { .. }
        | Fact::Proxy { .. } => body,
    }
}

fn someone(who: &Someone, names: &Names) -> String {
    match who {
        Someone::Account(account) => names.of(*account).to_owned(),
        Someone::Named(name) => name.clone(),
    }
}

fn section(section: &Section, names: &Names) -> MinutesSectionBody {
    let told = section
        .lines
        .iter()
        .filter(|line| section.hidden_for(&line.key).is_none());
    let task = |task: &Task| MinutesTaskBody {
        who: someone(&task.who, names),
        what: task.what.clone(),
        due: task.due.map(|day| day.to_string()),
    };
    MinutesSectionBody {
        item: section.item().map(|item| item.0),
        number: section.point.as_ref().map(|point| point.number.clone()),
        title: section.point.as_ref().map(|point| point.title.clone()),
        lines: told.map(|one| line(one, names)).collect(),
        hidden: section.hidden.len(),
        text: section.text.clone(),
        tasks: section.tasks.iter().map(task).collect(),
    }
}

/// The minutes of a meeting, as everybody reads them once they are published; before that only for those who may read them.
#[utoipa::path(get, path = "/api/v1/meetings/{id}/minutes", tag = "meetings", params(("id" = Uuid, Path)), responses((status = OK, body = MinutesBody), (status = 404, body = ErrorBody)))]
async fn get_minutes(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MeetingId>,
) -> Result<Json<MinutesBody>> {
    let minutes = reading::get(&platform, &viewer, id, Extent::Public, Language::English).await?;
    let Minutes {
        desk,
        record,
        names,
        addenda,
        ..
    } = minutes;
    let row = desk.row.as_ref();
    let addendum = |one: version::Model| MinutesAddendumBody {
        item: one.item_id.map(|item| item.0),
        text: one.text,
        at: one.made_at.0,
    };
    Ok(Json(MinutesBody {
        meeting: id.0,
        state: desk.state().as_str(),
        language: record.language.as_str(),
        approved_day: row.and_then(|row| row.approved_day).map(|day| day.to_string()),
        approved_in: row.and_then(|row| row.approved_in_id).map(|id| id.0),
        sections: record.sections.iter().map(|one| section(one, &names)).collect(),
        left_out: record.left_out,
        addenda: addenda.into_iter().map(addendum).collect(),
        title: record.title,
    }))
}
