//! The merge view: settling conflicts, and making the next version.

use super::views::merge::{MergePage, slot_key};
use crate::forms::{Form, FormState, kept};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::amendments::{aside, make, merge};
use shared::amendments::{Place, Slot};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::MotionId;

fn merge_path(id: MotionId) -> String {
    format!("/assembly/motions/{id}/merge")
}

async fn merge_page(page: &Page, id: MotionId, state: FormState) -> server::Result<Response> {
    let desk = merge::desk(&page.platform, &page.viewer, id).await?;
    Ok(page.render(|| {
        let state_of = state.clone();
        Document::of_form(
            t!("merge-title"),
            &state_of,
            view! { <MergePage desk=desk state=state /> },
        )
    }))
}

pub async fn get_merge(page: Page, Path((_, id)): Path<(String, MotionId)>) -> PageResult {
    Ok(merge_page(&page, id, FormState::empty()).await?)
}

/// Makes the next version as it was previewed.
pub async fn post_merge(page: Page, Path((_, id)): Path<(String, MotionId)>, form: Form) -> PageResult {
    let made = make::make_version(&page.platform, &page.viewer, id, form.get("seal")).await;
    match kept(made, &form)? {
        Ok(_) => Ok(page.redirect_done(&format!("/assembly/motions/{id}"), "version-made")),
        Err(state) => Ok(merge_page(&page, id, state).await?),
    }
}

/// The place that a form is about.
fn slot_in(form: &Form) -> server::Result<Slot> {
    let of = match form.get("within") {
        "" => None,
        id => Some(id.parse().map_err(|_| Error::NotFound)?),
    };
    let paragraph = form.get("paragraph").parse().map_err(|_| Error::NotFound)?;
    Ok(Slot {
        of,
        place: Place::from_columns(form.get("gap") == "yes", paragraph),
    })
}

pub async fn post_settle(page: Page, Path((_, id)): Path<(String, MotionId)>, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let slot = slot_in(&form)?;
    let key = slot_key(slot);
    let anchor = format!("{}#{key}", merge_path(id));
    if form.get("act") == "open" {
        merge::unsettle(platform, viewer, id, slot).await?;
        return Ok(page.redirect(&anchor));
    }
    if form.get("act") == "aside" {
        aside::set_aside(platform, viewer, id, slot).await?;
        return Ok(page.redirect_done(&merge_path(id), "amendment-aside"));
    }
    let wording = match form.get("take") {
        "" => merge::Wording::Text(form.get(&format!("text-{key}")).to_owned()),
        take => match take.parse() {
            Ok(amendment) => merge::Wording::Of(amendment),
            Err(_) => return Err(Error::field("take", FieldCode::NotAChoice).into()),
        },
    };
    match merge::settle(platform, viewer, id, slot, wording).await {
        Ok(()) => Ok(page.redirect(&anchor)),
        Err(Error::Invalid(errors)) => {
            let mut of_field = FieldErrors::default();
            for code in errors.0.into_values().flatten() {
                of_field.add(&format!("text-{key}"), code);
            }
            Ok(merge_page(&page, id, FormState::refused(form, of_field)).await?)
        }
        Err(Error::Conflict(why)) => Ok(merge_page(&page, id, FormState::in_conflict(form, why)).await?),
        Err(error) => Err(error.into()),
    }
}
