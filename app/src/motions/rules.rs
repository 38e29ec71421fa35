//! Handlers: how a body deals with motions.

use super::views::RulesPage;
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::{entity::body, service as bodies};
use server::motions::rules;
use shared::ids::BodyId;
use shared::motions::{MotionRules, MotionRulesForm};
use shared::permissions::Operation;

async fn managed(page: &Page, id: BodyId) -> server::Result<body::Model> {
    let body = bodies::get(&page.platform, id).await?;
    page.viewer.require(Operation::BodyManage, &body.object())?;
    Ok(body)
}

fn draw(page: &Page, body: body::Model, state: FormState) -> Response {
    page.render(|| {
        let view = view! { <RulesPage body=body state=state.clone() /> };
        Document::of_form(t!("motion-rules"), &state, view)
    })
}

pub async fn get_rules(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = managed(&page, id).await?;
    let rules = rules::of(page.platform.db.read(), id).await?;
    let mut fields = vec![("supporters", rules.supporters.to_string())];
    let steps = rules.workflow.as_str().split_whitespace();
    fields.extend(steps.map(|act| ("workflow", act.to_owned())));
    Ok(draw(&page, body, FormState::filled(Form::of(fields))))
}

pub async fn post_rules(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = managed(&page, id).await?;
    let rules = MotionRules::parse(&MotionRulesForm {
        supporters: form.get("supporters").to_owned(),
        workflow: form.all("workflow").join(" "),
    });
    match rules {
        Ok(rules) => {
            rules::set(&page.platform, &page.viewer, id, rules).await?;
            Ok(page.redirect_done(&format!("/assembly/bodies/{id}/motions"), "saved"))
        }
        Err(errors) => Ok(draw(&page, body, FormState::refused(form, errors))),
    }
}
