//! The forms of submitters and supporters.

use super::views::forms::AmendmentFormPage;
use super::views::name_of;
use crate::components::Confirm;
use crate::forms::{Form, FormState, kept};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::amendments::entity::amendment;
use server::amendments::read::{self, Desk};
use server::amendments::{around, procedure, service};
use shared::amendments::fields::{AmendmentForm, AmendmentText};
use shared::amendments::{AmendmentState, ChangeKind, ParagraphId};
use shared::ids::{AmendmentId, MotionId};
use shared::permissions::Operation;

/// Where an amendment is read.
fn path(id: AmendmentId) -> String {
    format!("/assembly/amendments/{id}")
}

fn form_page(page: &Page, desk: Desk, own: Option<amendment::Model>, state: FormState) -> Response {
    page.render(|| {
        let title = own
            .as_ref()
            .map_or_else(|| t!("amendment-new"), |_| t!("amendment-edit"));
        let state_of = state.clone();
        Document::of_form(
            title,
            &state_of,
            view! { <AmendmentFormPage desk=desk own=own state=state /> },
        )
    })
}

/// The form as it begins: at the paragraph that the address names, with its words where they are replaced.
fn beginning(page: &Page, desk: &Desk) -> FormState {
    let kind = ChangeKind::parse(&page.query("kind")).unwrap_or(ChangeKind::Replace);
    let asked = page.query("paragraph").parse().ok().map(ParagraphId);
    let first = desk.target.paragraphs.first().map(|paragraph| paragraph.id);
    let named = asked.filter(|id| desk.target.get(*id).is_some());
    let paragraph = named.or(first.filter(|_| kind != ChangeKind::Insert));
    let words = paragraph
        .and_then(|id| desk.target.get(id))
        .filter(|_| kind == ChangeKind::Replace);
    FormState::filled(Form::of([
        ("kind", kind.to_string()),
        ("paragraph", paragraph.map_or(0, |id| id.0).to_string()),
        (
            "text",
            words.map(|paragraph| paragraph.text.clone()).unwrap_or_default(),
        ),
    ]))
}

fn parse(form: &Form) -> Result<AmendmentText, shared::fields::FieldErrors> {
    let get = |name: &str| form.get(name).to_owned();
    AmendmentText::parse(&AmendmentForm {
        kind: get("kind"),
        paragraph: get("paragraph"),
        text: get("text"),
        reason: get("reason"),
    })
}

/// Writes or submits what the form says, or shows it again.
async fn send(page: &Page, desk: Desk, parent: Option<AmendmentId>, form: Form) -> PageResult {
    let text = match parse(&form) {
        Ok(text) => text,
        Err(errors) => return Ok(form_page(page, desk, None, FormState::refused(form, errors))),
    };
    let (platform, viewer, motion) = (&page.platform, &page.viewer, desk.ground.motion.id);
    let is_draft = form.get("act") == "draft";
    let made = if is_draft {
        service::write(platform, viewer, motion, parent, text).await
    } else {
        service::propose(platform, viewer, motion, parent, text).await
    };
    Ok(match kept(made, &form)? {
        Ok(id) => {
            let done = if is_draft {
                "amendment-kept"
            } else {
                "amendment-submitted"
            };
            page.redirect_done(&path(id), done)
        }
        Err(state) => form_page(page, desk, None, state),
    })
}

pub async fn get_new(page: Page, Path((_, id)): Path<(String, MotionId)>) -> PageResult {
    let desk = read::new_desk(&page.platform, &page.viewer, id).await?;
    desk.check_open()?;
    let state = beginning(&page, &desk);
    Ok(form_page(&page, desk, None, state))
}

pub async fn post_new(page: Page, Path((_, id)): Path<(String, MotionId)>, form: Form) -> PageResult {
    let desk = read::new_desk(&page.platform, &page.viewer, id).await?;
    send(&page, desk, None, form).await
}

pub async fn get_sub(page: Page, Path((_, id)): Path<(String, AmendmentId)>) -> PageResult {
    let desk = read::sub_desk(&page.platform, &page.viewer, id).await?;
    desk.check_open()?;
    let state = beginning(&page, &desk);
    Ok(form_page(&page, desk, None, state))
}

pub async fn post_sub(page: Page, Path((_, id)): Path<(String, AmendmentId)>, form: Form) -> PageResult {
    let desk = read::sub_desk(&page.platform, &page.viewer, id).await?;
    send(&page, desk, Some(id), form).await
}

pub async fn get_edit(page: Page, Path((_, id)): Path<(String, AmendmentId)>) -> PageResult {
    let (desk, row) = read::edit_desk(&page.platform, &page.viewer, id).await?;
    desk.check_open()?;
    let state = FormState::filled(form_of(&row));
    Ok(form_page(&page, desk, Some(row), state))
}

pub async fn post_edit(page: Page, Path((_, id)): Path<(String, AmendmentId)>, form: Form) -> PageResult {
    let (desk, row) = read::edit_desk(&page.platform, &page.viewer, id).await?;
    let changed = match parse(&form) {
        Ok(text) => kept(service::edit(&page.platform, &page.viewer, id, text).await, &form)?,
        Err(errors) => Err(FormState::refused(form, errors)),
    };
    Ok(match changed {
        Ok(()) => page.redirect_done(&path(id), "amendment-changed"),
        Err(state) => form_page(&page, desk, Some(row), state),
    })
}

/// Submits a draft; one that does not fit the text any more is shown with what is wrong, to be changed.
pub async fn post_submit(page: Page, Path((_, id)): Path<(String, AmendmentId)>, _: Form) -> PageResult {
    let (desk, row) = read::edit_desk(&page.platform, &page.viewer, id).await?;
    let submitted = service::submit(&page.platform, &page.viewer, id).await;
    Ok(match kept(submitted, &form_of(&row))? {
        Ok(()) => page.redirect_done(&path(id), "amendment-submitted"),
        Err(state) => form_page(&page, desk, Some(row), state),
    })
}

/// An amendment as its form has it.
fn form_of(row: &amendment::Model) -> Form {
    Form::of([
        ("kind", row.kind.to_string()),
        ("paragraph", row.paragraph.to_string()),
        ("text", row.text.clone()),
        ("reason", row.reason.clone()),
    ])
}

async fn own(page: &Page, id: AmendmentId) -> server::Result<amendment::Model> {
    read::check(&page.platform, &page.viewer, id, Operation::AmendmentChange).await
}

/// Asks once more before an amendment is withdrawn, or a draft thrown away.
pub async fn get_withdraw(page: Page, Path((_, id)): Path<(String, AmendmentId)>) -> PageResult {
    let shown = own(&page, id).await?;
    Ok(page.render(|| {
        let here = page.link(&path(id));
        let (title, effect, submit) = match shown.state {
            AmendmentState::Draft => (
                t!("amendment-remove"),
                t!("amendment-remove-effect"),
                t!("amendment-remove-sure"),
            ),
            _ => (
                t!("amendment-withdraw-title", name = name_of(shown.named())),
                t!("amendment-withdraw-effect"),
                t!("amendment-withdraw-sure"),
            ),
        };
        let action = format!("{here}/withdraw");
        Document::new(
            title.clone(),
            view! { <Confirm title=title effect=effect action=action submit=submit back=here /> },
        )
    }))
}

pub async fn post_withdraw(page: Page, Path((_, id)): Path<(String, AmendmentId)>, _: Form) -> PageResult {
    let row = own(&page, id).await?;
    if row.state == AmendmentState::Draft {
        let motion = service::remove(&page.platform, &page.viewer, id).await?;
        return Ok(page.redirect_done(&format!("/assembly/motions/{motion}/amendments"), "amendment-removed"));
    }
    service::withdraw(&page.platform, &page.viewer, id).await?;
    Ok(page.redirect_done(&path(id), "amendment-withdrawn"))
}

pub async fn post_support(page: Page, Path((_, id)): Path<(String, AmendmentId)>, form: Form) -> PageResult {
    let supports = form.get("supports") == "yes";
    around::support(&page.platform, &page.viewer, id, supports).await?;
    let done = if supports {
        "amendment-supported"
    } else {
        "amendment-unsupported"
    };
    Ok(page.redirect_done(&path(id), done))
}

pub async fn post_answer(page: Page, Path((_, id)): Path<(String, AmendmentId)>, form: Form) -> PageResult {
    procedure::answer(&page.platform, &page.viewer, id, form.get("agrees") == "yes").await?;
    Ok(page.redirect_done(&path(id), "amendment-answered"))
}
