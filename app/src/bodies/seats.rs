//! The members of a body: the public list, giving a seat, ending one.

use super::pages::managed;
use super::views::{EndSeat, Members, NewSeat};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::members::{self, NewMandate};
use server::bodies::service;
use shared::accounts::Pseudonym;
use shared::bodies::{MandateOrigin, Term};
use shared::fields::{self, FieldErrors};
use shared::ids::{BodyId, MandateId};
use shared::permissions::Operation;
use shared::time::Day;

pub async fn get_members(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = service::get(&page.platform, id).await?;
    let everybody = page.query("all") == "yes";
    let day = (!everybody).then(|| Day::of(page.now));
    let (rows, more) = members::list(&page.platform, id, day, page.query("after").parse().ok()).await?;
    let may_manage = page.viewer.may(Operation::BodyManage, &body.object());
    Ok(page.render(|| {
        let view = view! { <Members body=body rows=rows more=more everybody=everybody may_manage=may_manage /> };
        Document::new(t!("members-title"), view)
    }))
}

fn new_page(page: &Page, body: body::Model, state: FormState) -> Response {
    page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(t!("member-new"), view! { <NewSeat body=body state=state /> });
        if refused { document.refused() } else { document }
    })
}

pub async fn get_new(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let body = managed(&page, id).await?;
    let form = Form::of([
        ("from", Day::of(page.now).to_string()),
        ("origin", "elected".to_owned()),
    ]);
    Ok(new_page(&page, body, FormState::filled(form)))
}

fn read_new(form: &Form) -> Result<NewMandate, FieldErrors> {
    let mut errors = FieldErrors::default();
    let name = errors.take("name", Pseudonym::parse(form.get("name")));
    let substitute = match form.get("substitute").trim() {
        "" => Some(None),
        raw => errors.take("substitute", Pseudonym::parse(raw)).map(Some),
    };
    let term = Term::parse(form.get("from"), form.get("until"))
        .map_err(|refused| errors.0.extend(refused.0))
        .ok();
    let origin = errors.take("origin", MandateOrigin::parse(form.get("origin")));
    let public_name = errors.take("public_name", fields::line(form.get("public_name"), 0, 80));
    let new = (|| {
        Some(NewMandate {
            name: name?,
            substitute: substitute?,
            term: term?,
            origin: origin?,
            public_name: public_name.filter(|name| !name.is_empty()),
        })
    })();
    errors.finish(new)
}

pub async fn post_new(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let body = managed(&page, id).await?;
    let result = match read_new(&form) {
        Ok(new) => refused(members::seat(&page.platform, &page.viewer, id, new).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(_) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/members"), "member-seated")),
        Err(errors) => Ok(new_page(&page, body, FormState::refused(form, errors))),
    }
}

fn end_page(page: &Page, body: body::Model, state: FormState) -> Response {
    page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(t!("member-end"), view! { <EndSeat body=body state=state /> });
        if refused { document.refused() } else { document }
    })
}

pub async fn get_end(page: Page, Path((_, id, mandate)): Path<(String, BodyId, MandateId)>) -> PageResult {
    let body = managed(&page, id).await?;
    members::check_seat(&page.platform, id, mandate).await?;
    let form = Form::of([("until", Day::of(page.now).to_string())]);
    Ok(end_page(&page, body, FormState::filled(form)))
}

pub async fn post_end(page: Page, Path((_, id, mandate)): Path<(String, BodyId, MandateId)>, form: Form) -> PageResult {
    let body = managed(&page, id).await?;
    let result = match Day::parse(form.get("until")) {
        Ok(until) => refused(members::end_seat(&page.platform, &page.viewer, id, mandate, until).await)?,
        Err(code) => Err(FieldErrors::one("until", code)),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/members"), "saved")),
        Err(errors) => Ok(end_page(&page, body, FormState::refused(form, errors))),
    }
}
