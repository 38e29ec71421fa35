//! Handlers: a body, founding one, its rules.

use super::views::{BodyPage, BodyView, NewBodyForm, RulesForm};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::polls::{read_rules, rules_form};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::service::{self, NewBody};
use server::bodies::{members, standing};
use server::meetings::service as meetings;
use server::motions::service as motions;
use shared::accounts::Pseudonym;
use shared::bodies::{BodyForm, BodyText};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::BodyId;
use shared::permissions::{Object, Operation};
use shared::polls::PollRules;
use shared::time::Day;

pub async fn get_body(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let platform = &page.platform;
    let today = Day::of(page.now);
    let body = service::get(platform, id).await?;
    let all = service::list(platform).await?;
    let (members, more_members) = members::list(platform, id, Some(today), None).await?;
    let view = BodyView {
        parent: body
            .parent_id
            .and_then(|parent| all.iter().find(|one| one.id == parent).cloned()),
        below: all.into_iter().filter(|one| one.parent_id == Some(id)).collect(),
        officers: standing::officers(platform, &body).await?,
        size: members::count(platform, id, today).await?,
        members,
        more_members,
        meetings: meetings::list(platform, id, None, 10).await?,
        motions: motions::list(platform, id, motions_before(&page)).await?,
        may_manage: page.viewer.may(Operation::BodyManage, &body.object()),
        may_name: page.viewer.may(Operation::BodyOfficers, &body.object()),
        body,
    };
    Ok(page.render(|| Document::new(view.body.name.clone(), view! { <BodyPage view=view /> })))
}

/// The last motion of the page before, as the address says.
fn motions_before(page: &Page) -> Option<shared::ids::MotionId> {
    page.query("before").parse().ok()
}

fn new_page(page: &Page, state: FormState, parents: Vec<body::Model>) -> Response {
    page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(t!("body-new"), view! { <NewBodyForm state=state parents=parents /> });
        if refused { document.refused() } else { document }
    })
}

pub async fn get_new(page: Page) -> PageResult {
    page.viewer.require(Operation::BodyCreate, &Object::platform())?;
    let parents = service::list(&page.platform).await?;
    let mut fields = rules_form(&PollRules::default());
    fields.push(("level", "municipal".to_owned()));
    Ok(new_page(&page, FormState::filled(Form::of(fields)), parents))
}

fn read_new(form: &Form, page: &Page) -> Result<NewBody, FieldErrors> {
    let mut errors = FieldErrors::default();
    let get = |name: &str| form.get(name).to_owned();
    let text = BodyText::parse(&BodyForm {
        name: get("name"),
        slug: String::new(),
        place: get("place"),
        level: get("level"),
        competence: get("competence"),
    });
    let text = text.map_err(|refused| errors.0.extend(refused.0)).ok();
    let rules = read_rules(form).map_err(|refused| errors.0.extend(refused.0)).ok();
    let parent = match form.get("parent") {
        "" => Some(None),
        id => errors.take("parent", id.parse().map(Some).map_err(|_| FieldCode::NotAChoice)),
    };
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

fn rules_page(page: &Page, state: FormState, body: body::Model) -> Response {
    page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(t!("body-rules"), view! { <RulesForm state=state body=body /> });
        if refused { document.refused() } else { document }
    })
}

/// The body for somebody who leads it.
pub async fn managed(page: &Page, id: BodyId) -> server::Result<body::Model> {
    let body = service::get(&page.platform, id).await?;
    page.viewer.require(Operation::BodyManage, &body.object())?;
    Ok(body)
}

pub async fn get_rules(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = managed(&page, id).await?;
    let state = FormState::filled(Form::of(rules_form(&body.rules())));
    Ok(rules_page(&page, state, body))
}

pub async fn post_rules(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = managed(&page, id).await?;
    match read_rules(&form) {
        Ok(rules) => {
            service::set_rules(&page.platform, &page.viewer, id, rules).await?;
            Ok(page.redirect_done(&format!("/assembly/bodies/{id}"), "saved"))
        }
        Err(errors) => Ok(rules_page(&page, FormState::refused(form, errors), body)),
    }
}
