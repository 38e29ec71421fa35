//! The forms of chair and secretary, and of those who brought the motion in.

use super::pages;
use super::views::forms::ProcedureFormPage;
use crate::forms::{Form, FormState, kept};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::amendments::read::Shown;
use server::amendments::{around, decisions, polls, procedure, read};
use shared::amendments::fields::{ProcedureForm, ProcedureText};
use shared::amendments::{AmendmentNumber, Decision, Procedure};
use shared::fields::FieldCode;
use shared::ids::{AmendmentId, MotionId, PollId};
use shared::permissions::Operation;

fn path(id: AmendmentId) -> String {
    format!("/assembly/amendments/{id}")
}

/// Closes the submission of amendments, or opens it again.
pub async fn post_taking(page: Page, Path((_, id)): Path<(String, MotionId)>, form: Form) -> PageResult {
    let takes = form.get("takes") == "yes";
    around::take_amendments(&page.platform, &page.viewer, id, takes).await?;
    let done = if takes {
        "amendments-opened"
    } else {
        "amendments-closed"
    };
    Ok(page.redirect_done(&format!("/assembly/motions/{id}/amendments"), done))
}

fn procedure_page(page: &Page, found: (Shown, Vec<(AmendmentId, AmendmentNumber)>), state: FormState) -> Response {
    page.render(|| {
        let (shown, others) = found;
        let state_of = state.clone();
        Document::of_form(
            t!("procedure-propose"),
            &state_of,
            view! { <ProcedureFormPage shown=shown others=others state=state /> },
        )
    })
}

pub async fn get_procedure(page: Page, Path((_, id)): Path<(String, AmendmentId)>) -> PageResult {
    let found = read::procedure_desk(&page.platform, &page.viewer, id).await?;
    found.0.check_undecided()?;
    let row = &found.0.line.row;
    let known = found.0.line.procedure.as_ref();
    let words = known.map(|known| known.text.clone()).filter(|text| !text.is_empty());
    let state = FormState::filled(Form::of([
        (
            "procedure",
            known.map_or(Procedure::Vote, |known| known.kind).to_string(),
        ),
        ("text", words.unwrap_or_else(|| row.text.clone())),
        (
            "because",
            known
                .and_then(|known| known.because_id)
                .map(|id| id.to_string())
                .unwrap_or_default(),
        ),
        ("reason", known.map(|known| known.reason.clone()).unwrap_or_default()),
    ]));
    Ok(procedure_page(&page, found, state))
}

pub async fn post_procedure(page: Page, Path((_, id)): Path<(String, AmendmentId)>, form: Form) -> PageResult {
    if form.get("act") == "clear" {
        procedure::clear(&page.platform, &page.viewer, id).await?;
        return Ok(page.redirect_done(&path(id), "procedure-cleared"));
    }
    let found = read::procedure_desk(&page.platform, &page.viewer, id).await?;
    let get = |name: &str| form.get(name).to_owned();
    let parsed = ProcedureText::parse(&ProcedureForm {
        procedure: get("procedure"),
        text: get("text"),
        because: get("because"),
        reason: get("reason"),
    });
    let proposed = match parsed {
        Ok(text) => kept(procedure::propose(&page.platform, &page.viewer, id, text).await, &form)?,
        Err(errors) => Err(FormState::refused(form, errors)),
    };
    Ok(match proposed {
        Ok(()) => page.redirect_done(&path(id), "procedure-proposed"),
        Err(state) => procedure_page(&page, found, state),
    })
}

/// Takes an amendment over for those who brought the motion in.
pub async fn post_accept(page: Page, Path((_, id)): Path<(String, AmendmentId)>, form: Form) -> PageResult {
    decisions::accept(&page.platform, &page.viewer, id, form.get("wording") == "changed").await?;
    Ok(page.redirect_done(&path(id), "amendment-decided"))
}

pub async fn post_decide(page: Page, Path((_, id)): Path<(String, AmendmentId)>, form: Form) -> PageResult {
    lead_only(&page, id).await?;
    let because = form.get("because").parse().ok();
    let recorded = match Decision::parse(form.get("decide")) {
        Ok(decision) => decisions::record(&page.platform, &page.viewer, id, decision, because).await,
        Err(code) => Err(Error::field("decide", code)),
    };
    match kept(recorded, &form)? {
        Ok(()) => Ok(page.redirect_done(&path(id), "amendment-decided")),
        Err(state) => pages::show(&page, id, state).await,
    }
}

pub async fn post_poll(page: Page, Path((_, id)): Path<(String, AmendmentId)>, form: Form) -> PageResult {
    lead_only(&page, id).await?;
    let (platform, viewer) = (&page.platform, &page.viewer);
    if form.get("act") == "detach" {
        polls::detach_poll(platform, viewer, id).await?;
        return Ok(page.redirect_done(&path(id), "amendment-out-of-vote"));
    }
    let attached = match form.get("poll").parse::<PollId>() {
        Ok(poll) => polls::attach_poll(platform, viewer, id, poll).await,
        Err(_) => Err(Error::field("poll", FieldCode::NotAChoice)),
    };
    match kept(attached, &form)? {
        Ok(()) => Ok(page.redirect_done(&path(id), "amendment-in-vote")),
        Err(state) => pages::show(&page, id, state).await,
    }
}

pub async fn post_reopen(page: Page, Path((_, id)): Path<(String, AmendmentId)>, _: Form) -> PageResult {
    decisions::reopen(&page.platform, &page.viewer, id).await?;
    Ok(page.redirect_done(&path(id), "amendment-reopened"))
}

/// Who may not act learns nothing about the words of the form.
async fn lead_only(page: &Page, id: AmendmentId) -> server::Result<()> {
    read::check(&page.platform, &page.viewer, id, Operation::AmendmentLead)
        .await
        .map(|_| ())
}
