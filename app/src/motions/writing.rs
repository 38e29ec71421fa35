//! Handlers: bringing a motion in, and writing it anew when the body asks for changes.

use super::pages::{MotionPath, path};
use super::views::{NewMotion, Rewrite, Writer};
use crate::forms::{Form, FormState, kept};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::bodies::{entity::body, members, service as bodies, standing};
use server::motions::{acts, people, reading, rules, service, submitters};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{BodyId, MandateId, MotionId};
use shared::motions::{MotionForm, MotionState, MotionText};
use shared::permissions::Operation;
use shared::time::Day;

fn read(form: &Form) -> Result<MotionText, FieldErrors> {
    let get = |name: &str| form.get(name).to_owned();
    MotionText::parse(&MotionForm {
        title: get("title"),
        text: get("text"),
        reason: get("reason"),
    })
}

/// The body, and how the person may bring something in.
async fn writer(page: &Page, id: BodyId) -> server::Result<(body::Model, Writer)> {
    let body = bodies::get(&page.platform, id).await?;
    let (db, today) = (page.platform.db.read(), Day::of(page.now));
    let object = standing::object(db, &page.viewer, id, today).await?;
    page.viewer.require(Operation::MotionSubmit, &object)?;
    let is_member = page.viewer.may(Operation::MotionSupport, &object);
    let (list, more) = members::list(&page.platform, id, Some(today), None).await?;
    let mine = members::seats(db, id, today).await?;
    let me = page.viewer.account_id();
    let own: Vec<_> = mine
        .iter()
        .filter(|seat| Some(seat.account_id) == me)
        .map(|seat| seat.id)
        .collect();
    let others = list
        .into_iter()
        .filter(|member| is_member && !own.contains(&member.mandate));
    let writer = Writer {
        is_member,
        leads: page.viewer.may(Operation::MotionMake, &object),
        others: others.collect(),
        more: is_member && more,
        supporters: rules::of(db, id).await?.supporters,
    };
    Ok((body, writer))
}

fn new_page(page: &Page, body: body::Model, writer: Writer, state: FormState) -> Response {
    page.render(|| {
        let view = view! { <NewMotion body=body writer=writer state=state.clone() /> };
        Document::of_form(t!("motion-new"), &state, view)
    })
}

pub async fn get_new(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let (body, writer) = writer(&page, id).await?;
    if body.is_closed() {
        return Err(Error::Conflict("body-closed").into());
    }
    let chosen = if writer.is_member { "member" } else { "body" };
    let state = FormState::filled(Form::of([("as", chosen.to_owned())]));
    Ok(new_page(&page, body, writer, state))
}

pub async fn post_new(page: Page, Path((_, id)): Path<(String, BodyId)>, form: Form) -> PageResult {
    let (body, writer) = writer(&page, id).await?;
    let made = match read(&form) {
        Ok(text) => bring_in(&page, id, &writer, &form, text).await,
        Err(errors) => Err(errors.into()),
    };
    match kept(made, &form)? {
        Ok(motion) => Ok(page.redirect_done(&path(motion), "motion-made")),
        Err(state) => Ok(new_page(&page, body, writer, state)),
    }
}

async fn bring_in(
    page: &Page,
    body: BodyId,
    writer: &Writer,
    form: &Form,
    text: MotionText,
) -> server::Result<MotionId> {
    let (platform, viewer) = (&page.platform, &page.viewer);
    // Who can do only one of both is not asked.
    if form.get("as") == "body" || !writer.is_member {
        return service::write(platform, viewer, body, text, page.language).await;
    }
    let with = form.all("with").into_iter().map(|id| id.parse::<MandateId>());
    let with = with.collect::<Result<Vec<_>, _>>();
    let mut with = with.map_err(|_| Error::field("with", FieldCode::NotAChoice))?;
    for seat in people::seats_named(platform, viewer, body, form.get(people::NAMES)).await? {
        if !with.contains(&seat) {
            with.push(seat);
        }
    }
    submitters::bring_in(platform, viewer, body, text, page.language, &with).await
}

/// The motion, for somebody who may bring it in.
async fn of_writer(page: &Page, id: MotionId) -> server::Result<reading::Details> {
    let details = reading::details(&page.platform, &page.viewer, id).await?;
    let object = standing::object(
        page.platform.db.read(),
        &page.viewer,
        details.body.id,
        Day::of(page.now),
    )
    .await?;
    page.viewer.require(Operation::MotionSubmit, &object)?;
    match (details.may.rewrite, details.motion.state) {
        (false, MotionState::NeedsChanges) => Err(Error::Forbidden),
        _ => Ok(details),
    }
}

fn rewrite_page(page: &Page, details: reading::Details, state: FormState) -> Response {
    page.render(|| {
        let view = view! { <Rewrite details=details state=state.clone() /> };
        Document::of_form(t!("motion-rewrite"), &state, view)
    })
}

pub async fn get_rewrite(page: Page, Path((_, id)): MotionPath) -> PageResult {
    let details = of_writer(&page, id).await?;
    if !details.may.rewrite {
        return Err(Error::Conflict("motion-step").into());
    }
    let motion = &details.motion;
    let form = Form::of([
        ("title", motion.title.clone()),
        ("text", motion.text.clone()),
        ("reason", motion.reason.clone()),
    ]);
    Ok(rewrite_page(&page, details, FormState::filled(form)))
}

pub async fn post_rewrite(page: Page, Path((_, id)): MotionPath, form: Form) -> PageResult {
    let details = of_writer(&page, id).await?;
    let rewritten = match read(&form) {
        Ok(text) => acts::rewrite(&page.platform, &page.viewer, id, text, form.get("what")).await,
        Err(errors) => Err(errors.into()),
    };
    // The form comes back also when the motion is in another state by now: its words are not lost.
    match kept(rewritten, &form)? {
        Ok(()) => Ok(page.redirect_done(&path(id), "motion-rewritten")),
        Err(state) => Ok(rewrite_page(&page, details, state)),
    }
}
