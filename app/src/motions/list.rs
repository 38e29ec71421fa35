//! Handler: the motions of a body, by state and by words of their titles.

use super::views::{MotionList, Motions};
use crate::errors::encode;
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::bodies::{service as bodies, standing};
use server::motions::list::{self, Search};
use server::motions::rules;
use shared::fields::FieldErrors;
use shared::ids::BodyId;
use shared::motions::MotionState;
use shared::permissions::Operation;
use shared::time::Day;

/// The fields of the search.
const FIELDS: [&str; 2] = ["words", "state"];

pub async fn get_list(page: Page, Path((_, id)): Path<(String, BodyId)>) -> PageResult {
    let (platform, db) = (&page.platform, page.platform.db.read());
    let body = bodies::get(platform, id).await?;
    let query = Form::parse(page.path.split_once('?').map_or("", |(_, query)| query));
    let mut errors = FieldErrors::default();
    let asked = Some(query.get("state")).filter(|value| !value.is_empty());
    let state = errors.take("state", asked.map(MotionState::parse).transpose());
    let search = Search {
        words: query.get("words").to_owned(),
        state: state.flatten(),
    };
    let before = query.get("before").parse().ok();
    let (found, more) = list::find(platform, id, &search, before).await?;
    let kept = query
        .iter()
        .filter(|(name, value)| FIELDS.contains(name) && !value.is_empty());
    let kept: Vec<_> = kept.map(|(name, value)| format!("{name}={}", encode(value))).collect();
    let last = found.last().filter(|_| more);
    let later = last.map(|last| {
        let fields = kept.iter().cloned().chain([format!("before={}", last.id)]);
        format!("/assembly/bodies/{id}/motions?{}", fields.collect::<Vec<_>>().join("&"))
    });
    let object = standing::object(db, &page.viewer, id, Day::of(page.now)).await?;
    let view = Motions {
        rules: rules::of(db, id).await?,
        may_write: !body.is_closed() && page.viewer.may(Operation::MotionSubmit, &object),
        may_manage: page.viewer.may(Operation::BodyManage, &object),
        is_asked: !kept.is_empty(),
        later,
        found,
        body,
    };
    let state = FormState::refused(query, errors);
    Ok(page.render(|| {
        let shown = view! { <MotionList motions=view state=state.clone() /> };
        Document::of_form(t!("motions-title"), &state, shown)
    }))
}
