//! Handlers of the rules by which a body keeps its lists.

use super::views::RulesPage;
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::service as bodies;
use server::speakers::service;
use shared::ids::BodyId;
use shared::permissions::Operation;
use shared::speakers::{SpeakingRules, SpeakingRulesForm, SpeechKind};

async fn managed(page: &Page, id: BodyId) -> server::Result<body::Model> {
    let body = bodies::get(&page.platform, id).await?;
    page.viewer.require(Operation::BodyManage, &body.object())?;
    Ok(body)
}

fn show(page: &Page, body: body::Model, state: &FormState) -> Response {
    page.render(|| {
        let view = view! { <RulesPage body=body state=state.clone() /> };
        Document::of_form(t!("speaking-title"), state, view)
    })
}

fn limit_field(kind: SpeechKind) -> String {
    format!("limit_{kind}")
}

/// The fields that the form begins with.
fn filled(rules: &SpeakingRules) -> Form {
    let limits: Vec<_> = SpeechKind::ALL
        .iter()
        .map(|kind| (limit_field(*kind), rules.limit(*kind).to_string()))
        .collect();
    let mut fields = vec![("order", rules.order.to_string())];
    for (name, is_on) in [("newcomers_first", rules.newcomers_first), ("quota", rules.quota)] {
        if is_on {
            fields.push(("also", name.to_owned()));
        }
    }
    fields.extend(limits.iter().map(|(name, value)| (name.as_str(), value.clone())));
    Form::of(fields)
}

pub async fn get_rules(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = managed(&page, id).await?;
    let rules = service::rules(&page.platform, id).await?;
    Ok(show(&page, body, &FormState::filled(filled(&rules))))
}

pub async fn post_rules(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = managed(&page, id).await?;
    let mut read = SpeakingRulesForm {
        order: form.get("order").to_owned(),
        newcomers_first: form.all("also").contains(&"newcomers_first"),
        quota: form.all("also").contains(&"quota"),
        ..SpeakingRulesForm::default()
    };
    for (limit, kind) in read.limits.iter_mut().zip(SpeechKind::ALL) {
        *limit = form.get(&limit_field(*kind)).to_owned();
    }
    match SpeakingRules::parse(&read) {
        Ok(rules) => {
            service::set_rules(&page.platform, &page.viewer, id, rules).await?;
            Ok(page.redirect_done(&format!("/assembly/bodies/{id}/speaking"), "saved"))
        }
        Err(errors) => Ok(show(&page, body, &FormState::refused(form, errors))),
    }
}
