//! Handlers: one mandate for those who lead the body, and the mandates of one's own.

use super::members::read_form;
use super::pages::managed;
use super::views::mandates::{Act, ActForm, Mandate, Mine, NameForm};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::bodies::entity::mandate;
use server::bodies::mandates::{self, Details, Ending};
use server::bodies::{own, seats, service};
use shared::bodies::members::{MandateText, PUBLIC_NAME, Substitute};
use shared::bodies::reason;
use shared::fields::{self, FieldErrors};
use shared::ids::{BodyId, MandateId};
use shared::time::Day;

type At = Path<(String, BodyId, MandateId)>;

fn words(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

pub async fn get_mandate(page: Page, Path((_, id, mandate)): At) -> PageResult {
    let body = managed(&page, id).await?;
    let details = mandates::details(&page.platform, &page.viewer, id, mandate).await?;
    let today = Day::of(page.now);
    Ok(page.render(|| {
        let title = t!("mandate-title", name = &details.member.name);
        Document::new(
            crate::locale::plain(&title),
            view! { <Mandate body=body details=details today=today /> },
        )
    }))
}

/// The page of an act on a mandate.
async fn act_page(page: &Page, id: BodyId, mandate: MandateId, act: Act, state: FormState) -> server::Result<Response> {
    let body = managed(page, id).await?;
    let details = mandates::details(&page.platform, &page.viewer, id, mandate).await?;
    let seats = match act {
        Act::Correct => seats::choices(&page.platform, id, details.row.from_day).await?,
        _ => Vec::new(),
    };
    Ok(page.render(|| {
        let view = view! { <ActForm body=body details=details seats=seats act=act state=state.clone() /> };
        Document::of_form(act.title(), &state, view)
    }))
}

/// The page of an act, filled with what the mandate says.
async fn begin(page: Page, Path((_, id, mandate)): At, act: Act, fill: impl Fn(&Details, Day) -> Form) -> PageResult {
    let details = mandates::details(&page.platform, &page.viewer, id, mandate).await?;
    let form = fill(&details, Day::of(page.now));
    Ok(act_page(&page, id, mandate, act, FormState::filled(form)).await?)
}

/// Goes on to the mandate after an act, or back to the form.
async fn go_on(
    page: &Page,
    (id, mandate, act): (BodyId, MandateId, Act),
    form: Form,
    result: Result<(), FieldErrors>,
) -> PageResult {
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/members/{mandate}"), "saved")),
        Err(errors) => Ok(act_page(page, id, mandate, act, FormState::refused(form, errors)).await?),
    }
}

pub async fn get_end(page: Page, at: At) -> PageResult {
    begin(page, at, Act::End, |_, today| Form::of([("until", today.to_string())])).await
}

pub async fn post_end(page: Page, Path((_, id, mandate)): At, form: Form) -> PageResult {
    managed(&page, id).await?;
    let mut errors = FieldErrors::default();
    let until = errors.take("until", Day::parse(form.get("until")));
    let reason = errors.take("reason", reason(form.get("reason")));
    let result = match errors.finish(until.zip(reason)) {
        Ok((until, reason)) => {
            let ending = Ending {
                until,
                reason,
                moves_up: form.get("moves_up") == "yes",
            };
            refused(mandates::end(&page.platform, &page.viewer, id, mandate, ending).await)?.map(|_| ())
        }
        Err(errors) => Err(errors),
    };
    go_on(&page, (id, mandate, Act::End), form, result).await
}

pub async fn get_extend(page: Page, at: At) -> PageResult {
    begin(page, at, Act::Extend, |details, _| {
        Form::of([("until", words(details.row.until_day))])
    })
    .await
}

pub async fn post_extend(page: Page, Path((_, id, mandate)): At, form: Form) -> PageResult {
    managed(&page, id).await?;
    let until = match form.get("until").trim() {
        "" => Ok(None),
        raw => Day::parse(raw).map(Some),
    };
    let result = match until {
        Ok(until) => refused(mandates::extend(&page.platform, &page.viewer, id, mandate, until).await)?,
        Err(code) => Err(FieldErrors::one("until", code)),
    };
    go_on(&page, (id, mandate, Act::Extend), form, result).await
}

pub async fn get_correct(page: Page, at: At) -> PageResult {
    begin(page, at, Act::Correct, |details, _| {
        let row = &details.row;
        let seat = details.member.seat.as_ref().map(|seat| seat.number.to_string());
        Form::of([
            ("from", row.from_day.to_string()),
            ("until", words(row.until_day)),
            ("origin", row.origin.to_string()),
            ("delegated_by", row.delegated_by.clone().unwrap_or_default()),
            ("seat", seat.unwrap_or_default()),
        ])
    })
    .await
}

pub async fn post_correct(page: Page, Path((_, id, mandate)): At, form: Form) -> PageResult {
    managed(&page, id).await?;
    let mut errors = FieldErrors::default();
    let text = MandateText::parse(&read_form(&form))
        .map_err(|refused| errors.0.extend(refused.0))
        .ok();
    let why = errors.take("reason", reason(form.get("reason")));
    let result = match errors.finish(text.zip(why)) {
        Ok((text, why)) => refused(mandates::correct(&page.platform, &page.viewer, id, mandate, text, &why).await)?,
        Err(errors) => Err(errors),
    };
    go_on(&page, (id, mandate, Act::Correct), form, result).await
}

pub async fn get_substitute(page: Page, at: At) -> PageResult {
    begin(page, at, Act::Substitute, |details, _| {
        Form::of([
            ("substitute", details.substitute.clone().unwrap_or_default()),
            ("substitute_from", words(details.row.substitute_from)),
            ("substitute_until", words(details.row.substitute_until)),
        ])
    })
    .await
}

pub async fn post_substitute(page: Page, Path((_, id, mandate)): At, form: Form) -> PageResult {
    managed(&page, id).await?;
    let result = match Substitute::parse(&read_form(&form), None) {
        Ok(substitute) => {
            refused(mandates::set_substitute(&page.platform, &page.viewer, id, mandate, substitute).await)?
        }
        Err(errors) => Err(errors),
    };
    go_on(&page, (id, mandate, Act::Substitute), form, result).await
}

pub async fn get_mine(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    page.viewer.person()?;
    let body = service::get(&page.platform, id).await?;
    let mine = own::list(&page.platform, &page.viewer, id).await?;
    let today = Day::of(page.now);
    Ok(page.render(|| Document::new(t!("mine-title"), view! { <Mine body=body own=mine today=today /> })))
}

async fn name_page(page: &Page, id: BodyId, row: mandate::Model, state: FormState) -> server::Result<Response> {
    let body = service::get(&page.platform, id).await?;
    Ok(page.render(|| {
        let view = view! { <NameForm body=body row=row state=state.clone() /> };
        Document::of_form(t!("mine-name"), &state, view)
    }))
}

async fn own_mandate(page: &Page, id: BodyId, mandate: MandateId) -> server::Result<mandate::Model> {
    let body = service::get(&page.platform, id).await?;
    own::get(&page.platform, &page.viewer, &body, mandate).await
}

pub async fn get_name(page: Page, Path((_, id, mandate)): At) -> PageResult {
    let row = own_mandate(&page, id, mandate).await?;
    let form = Form::of([
        ("name_shown", row.name_shown.to_string()),
        ("public_name", row.public_name.clone().unwrap_or_default()),
    ]);
    Ok(name_page(&page, id, row, FormState::filled(form)).await?)
}

pub async fn post_name(page: Page, Path((_, id, mandate)): At, form: Form) -> PageResult {
    let row = own_mandate(&page, id, mandate).await?;
    let name = match form.get("name_shown") {
        "public" => fields::line(form.get("public_name"), 1, PUBLIC_NAME).map(Some),
        _ => Ok(None),
    };
    let result = match name {
        Ok(name) => refused(own::choose_name(&page.platform, &page.viewer, id, mandate, name).await)?,
        Err(code) => Err(FieldErrors::one("public_name", code)),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&format!("/assembly/bodies/{id}/mine"), "saved")),
        Err(errors) => Ok(name_page(&page, id, row, FormState::refused(form, errors)).await?),
    }
}
