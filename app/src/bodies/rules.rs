//! Handlers: the rules of a body for everybody, and changing them from a day on, after a look at what they mean.

use super::pages::managed;
use super::views::rules::{Rules, RulesForm};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::polls::{read_rules, rules_form};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::rules::{self, NewRules};
use server::bodies::{service, standing};
use server::routes::id as read_id;
use shared::fields::{self, FieldErrors};
use shared::ids::{BodyId, BodyRulesId};
use shared::permissions::Operation;
use shared::polls::PollRules;
use shared::time::Day;

pub async fn get_rules(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = service::get(&page.platform, id).await?;
    let before = page.query("before");
    let before = before
        .split_once('.')
        .and_then(|(day, id)| Day::parse(day).ok().zip(id.parse::<BodyRulesId>().ok()));
    let (versions, more) = rules::versions(&page.platform, id, before).await?;
    let today = Day::of(page.now);
    let now = rules::on(page.platform.db.read(), &body, today).await?;
    let numbers = standing::numbers(&page.platform, &body, today).await?;
    let may_manage = page.viewer.may(Operation::BodyManage, &body.object()) && !body.is_closed();
    Ok(page.render(|| {
        let view = view! { <Rules body=body now=now mandates=numbers.mandates versions=versions more=more today=today may_manage=may_manage /> };
        Document::new(t!("body-rules"), view)
    }))
}

async fn change_page(
    page: &Page,
    body: body::Model,
    state: FormState,
    preview: Option<PollRules>,
) -> server::Result<Response> {
    let numbers = standing::numbers(&page.platform, &body, Day::of(page.now)).await?;
    Ok(page.render(|| {
        let view = view! { <RulesForm body=body state=state.clone() preview=preview mandates=numbers.mandates /> };
        Document::of_form(t!("body-rules-change"), &state, view)
    }))
}

/// The form; with what stands in it in plain words, when somebody asks for that.
pub async fn get_change(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = managed(&page, id).await?;
    let asked = Form::parse(page.path.split_once('?').map_or("", |(_, query)| query));
    if !asked.is_sent("preview") {
        let mut fields = rules_form(&body.rules());
        fields.push(("from", Day::of(page.now).to_string()));
        let state = FormState::filled(Form::of(fields));
        return Ok(change_page(&page, body, state, None).await?);
    }
    match read_rules(&asked) {
        Ok(rules) => Ok(change_page(&page, body, FormState::filled(asked), Some(rules)).await?),
        Err(errors) => Ok(change_page(&page, body, FormState::refused(asked, errors), None).await?),
    }
}

pub async fn post_change(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = managed(&page, id).await?;
    let mut errors = FieldErrors::default();
    let rules = read_rules(&form).map_err(|refused| errors.0.extend(refused.0)).ok();
    let from = errors.take("from", Day::parse(form.get("from")));
    let note = errors.take("note", fields::line(form.get("note"), 0, 200));
    let new = (|| {
        Some(NewRules {
            rules: rules?,
            from: from?,
            note: note?,
        })
    })();
    let result = match errors.finish(new) {
        Ok(new) => refused(rules::set(&page.platform, &page.viewer, id, new).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/rules"), "saved")),
        Err(errors) => Ok(change_page(&page, body, FormState::refused(form, errors), None).await?),
    }
}

pub async fn post_back(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let rules = read_id(form.get("rules"))?;
    rules::take_back(&page.platform, &page.viewer, id, rules).await?;
    Ok(page.redirect_done(&format!("/assembly/bodies/{id}/rules"), "rules-taken-back"))
}
