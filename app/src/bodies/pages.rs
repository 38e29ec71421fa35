//! Handlers: all bodies as a tree, one body, founding one.

use super::editing::{read_parent, read_text};
use super::views::body::{BodyPage, BodyView};
use super::views::forms::NewBodyForm;
use super::views::tree::Tree;
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::polls::{read_rules, rules_form};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::service::{self, NewBody};
use server::bodies::{members, officers, own, standing};
use server::meetings::service as meetings;
use server::motions::service as motions;
use shared::accounts::Pseudonym;
use shared::bodies::branches;
use shared::fields::FieldErrors;
use shared::ids::BodyId;
use shared::meetings::MeetingState;
use shared::permissions::{Object, Operation};
use shared::polls::PollRules;
use shared::time::Day;

pub async fn get_tree(page: Page) -> PageResult {
    let all = service::list_all(&page.platform).await?;
    let (closed, open): (Vec<_>, Vec<_>) = all.into_iter().partition(body::Model::is_closed);
    // From the farthest to the nearest: a tree grows from its root.
    let trees = branches(open.into_iter().rev().collect(), |one| one.id, |one| one.parent_id);
    let mine = standing::bodies_of(&page.platform, &page.viewer, Day::of(page.now)).await?;
    let may_found = page.viewer.may(Operation::BodyCreate, &Object::platform());
    Ok(page.render(|| {
        let view = view! { <Tree trees=trees closed=closed mine=mine may_found=may_found /> };
        Document::new(t!("bodies-title"), view)
    }))
}

pub async fn get_body(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let platform = &page.platform;
    let today = Day::of(page.now);
    let body = service::get(platform, id).await?;
    let all = service::list(platform).await?;
    let (members, more_members) = members::list(platform, id, Some(today), None).await?;
    let meetings = meetings::list(platform, id, None, 10).await?;
    let numbers = standing::numbers(platform, &body, today).await?;
    let next = meetings
        .iter()
        .rfind(|one| one.state == MeetingState::Planned && one.starts_at > page.now)
        .map(meetings_day);
    let then = match next {
        Some(day) => Some((day, standing::numbers(platform, &body, day).await?)).filter(|(_, then)| *then != numbers),
        None => None,
    };
    let may = |operation| page.viewer.may(operation, &body.object());
    let view = BodyView {
        parent: body
            .parent_id
            .and_then(|parent| all.iter().find(|one| one.id == parent).cloned()),
        below: all.into_iter().filter(|one| one.parent_id == Some(id)).collect(),
        officers: officers::list(platform, &body).await?,
        numbers,
        then,
        members,
        more_members,
        is_member: !own::list(platform, &page.viewer, id).await?.is_empty(),
        meetings,
        motions: motions::list(platform, id, motions_before(&page)).await?,
        may_manage: may(Operation::BodyManage) && !body.is_closed(),
        may_name: may(Operation::BodyOfficers),
        may_edit: may(Operation::BodyEdit) && !body.is_closed(),
        may_close: may(Operation::BodyClose),
        body,
    };
    Ok(page.render(|| Document::new(view.body.name.clone(), view! { <BodyPage view=view /> })))
}

fn meetings_day(meeting: &server::meetings::entity::meeting::Model) -> Day {
    meeting.day()
}

/// The last motion of the page before, as the address says.
fn motions_before(page: &Page) -> Option<shared::ids::MotionId> {
    page.query("before").parse().ok()
}

fn new_page(page: &Page, state: FormState, parents: Vec<body::Model>) -> Response {
    page.render(|| {
        let view = view! { <NewBodyForm state=state.clone() parents=parents /> };
        Document::of_form(t!("body-new"), &state, view)
    })
}

pub async fn get_new(page: Page) -> PageResult {
    page.viewer.require(Operation::BodyCreate, &Object::platform())?;
    let parents = service::list(&page.platform).await?;
    let mut fields = rules_form(&PollRules::default());
    fields.push(("level", "municipal".to_owned()));
    fields.push(("languages", page.language.to_string()));
    Ok(new_page(&page, FormState::filled(Form::of(fields)), parents))
}

fn read_new(form: &Form, page: &Page) -> Result<NewBody, FieldErrors> {
    let mut errors = FieldErrors::default();
    let text = read_text(form, String::new())
        .map_err(|refused| errors.0.extend(refused.0))
        .ok();
    let rules = read_rules(form).map_err(|refused| errors.0.extend(refused.0)).ok();
    let parent = errors.take("parent", read_parent(form));
    let chair = errors.take("chair", Pseudonym::parse(form.get("chair")));
    let new = (|| {
        Some(NewBody {
            text: text?,
            language: page.language,
            parent: parent?,
            rules: rules?,
            chair: chair?,
        })
    })();
    errors.finish(new)
}

pub async fn post_new(page: Page, form: Form) -> PageResult {
    page.viewer.require(Operation::BodyCreate, &Object::platform())?;
    let result = match read_new(&form, &page) {
        Ok(new) => refused(service::found(&page.platform, &page.viewer, new).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(id) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}"), "body-founded")),
        Err(errors) => {
            let parents = service::list(&page.platform).await?;
            Ok(new_page(&page, FormState::refused(form, errors), parents))
        }
    }
}

/// The body for somebody who leads it.
pub async fn managed(page: &Page, id: BodyId) -> server::Result<body::Model> {
    let body = service::get(&page.platform, id).await?;
    page.viewer.require(Operation::BodyManage, &body.object())?;
    Ok(body)
}
