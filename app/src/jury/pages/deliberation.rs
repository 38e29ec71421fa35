//! The jury's meeting: its page, an item, a remark, the protocol, and the forms on them.

use crate::forms::{Form, FormState, refused};
use crate::jury::views::deliberation::Deliberation;
use crate::jury::views::deliberation::item::ItemPage;
use crate::jury::views::deliberation::protocol::ProtocolPage;
use crate::jury::views::deliberation::remarks::RemarkPage;
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::jury::deliberation::agenda::get_agenda;
use server::jury::deliberation::item::{Item, get_item, get_remark};
use server::jury::deliberation::lead::{self, OrderForm};
use server::jury::deliberation::protocol::get_protocol;
use server::jury::deliberation::records::{self, RecordForm};
use server::jury::deliberation::talk;
use server::routes::id;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{RemarkId, RoundId, SubmissionId};
use shared::jury::deliberation::{AgendaOrder, RemarkText};

type RoundPath = Path<(String, RoundId)>;
type ItemPath = Path<(String, RoundId, SubmissionId)>;
type RemarkPath = Path<(String, RoundId, SubmissionId, RemarkId)>;

fn place(round: RoundId) -> String {
    format!("/jury/rounds/{round}/deliberation")
}

fn place_of(round: RoundId, submission: SubmissionId) -> String {
    format!("{}/submissions/{submission}", place(round))
}

/// A page that changes by itself while the meeting goes on, and says so when a form on it was refused.
fn live(document: Document, goes_on: bool) -> Document {
    if goes_on {
        document.with_script("live.js")
    } else {
        document
    }
}

async fn agenda_page(page: &Page, round: RoundId, state: Option<FormState>) -> Result<Response, Error> {
    let after = page.query("after").parse().ok();
    let agenda = get_agenda(&page.platform, &page.viewer, round, after).await?;
    let state = state.unwrap_or_else(|| {
        let meeting = agenda.hall.meeting.as_ref();
        let order = meeting.map_or(AgendaOrder::Rank, |meeting| meeting.agenda_order);
        let places = meeting.and_then(|meeting| meeting.places());
        let chair = agenda.seats.iter().find(|seat| seat.is_chair);
        FormState::filled(Form::of([
            ("order", order.to_string()),
            ("places", places.map(|places| places.to_string()).unwrap_or_default()),
            ("chair", chair.map(|seat| seat.number.to_string()).unwrap_or_default()),
        ]))
    });
    let here = match after {
        Some(after) => page.link(&format!("{}?after={after}", place(round))),
        None => page.link(&place(round)),
    };
    Ok(page.render(|| {
        let goes_on = agenda.hall.goes_on();
        let view = view! { <Deliberation agenda=agenda here=here state=state.clone() /> };
        live(Document::of_form(t!("deliberation-title"), &state, view), goes_on)
    }))
}

pub async fn get_deliberation(page: Page, Path((_, round)): RoundPath) -> PageResult {
    Ok(agenda_page(&page, round, None).await?)
}

/// On with a message, or the page again with what was refused.
async fn back_to_agenda(page: &Page, round: RoundId, form: Form, result: server::Result<()>, done: &str) -> PageResult {
    match refused(result)? {
        Ok(()) => Ok(page.redirect_done(&place(round), done)),
        Err(errors) => Ok(agenda_page(page, round, Some(FormState::refused(form, errors))).await?),
    }
}

fn order(form: &Form) -> OrderForm {
    OrderForm {
        order: form.get("order").to_owned(),
        places: form.get("places").to_owned(),
    }
}

pub async fn post_hold(page: Page, Path((_, round)): RoundPath, form: Form) -> PageResult {
    let chair = form.get("chair");
    let result = lead::hold(&page.platform, &page.viewer, round, &order(&form), chair).await;
    back_to_agenda(&page, round, form, result, "deliberation-saved").await
}

pub async fn post_order(page: Page, Path((_, round)): RoundPath, form: Form) -> PageResult {
    let result = lead::reorder(&page.platform, &page.viewer, round, &order(&form)).await;
    back_to_agenda(&page, round, form, result, "deliberation-saved").await
}

pub async fn post_call_off(page: Page, Path((_, round)): RoundPath) -> PageResult {
    lead::call_off(&page.platform, &page.viewer, round).await?;
    Ok(page.redirect_done(&place(round), "deliberation-called-off"))
}

pub async fn post_current(page: Page, Path((_, round)): RoundPath, form: Form) -> PageResult {
    let submission = match form.get("submission") {
        "" => None,
        raw => Some(id(raw)?),
    };
    lead::discuss(&page.platform, &page.viewer, round, submission).await?;
    Ok(page.redirect(&place(round)))
}

async fn item_page(
    page: &Page,
    round: RoundId,
    submission: SubmissionId,
    state: Option<FormState>,
) -> Result<Response, Error> {
    let before = page.query("before").parse().ok();
    let item = get_item(&page.platform, &page.viewer, round, submission, before).await?;
    let state = state.unwrap_or_else(|| FormState::filled(proposed_record(&item, &page.query("adopt"))));
    let here = match before {
        Some(before) => page.link(&format!("{}?before={before}", place_of(round, submission))),
        None => page.link(&place_of(round, submission)),
    };
    Ok(page.render(|| {
        let (title, goes_on) = (item.line.subject.number.to_string(), item.hall.goes_on());
        let view = view! { <ItemPage item=item here=here is_older=before.is_some() state=state.clone() /> };
        live(Document::of_form(title, &state, view), goes_on)
    }))
}

/// The form of a record: ticked is who is connected; a proposed decision that is to be recorded fills it.
fn proposed_record(item: &Item, adopted: &str) -> Form {
    let mut fields: Vec<(&str, String)> = item
        .seats
        .iter()
        .filter(|seat| seat.is_here)
        .map(|seat| ("present", seat.number.to_string()))
        .collect();
    let proposed = item.talk.iter().flat_map(|talk| &talk.proposed);
    for one in proposed.filter(|one| one.id.to_string() == adopted) {
        fields.push(("decision", one.kind.to_string()));
        fields.push(("reason", one.words.clone()));
        fields.push(("proposed", one.id.to_string()));
    }
    Form::of(fields)
}

pub async fn get_deliberation_item(page: Page, Path((_, round, submission)): ItemPath) -> PageResult {
    Ok(item_page(&page, round, submission, None).await?)
}

/// On with a message, or the item again with what was refused.
async fn back_to_item<T>(
    page: &Page,
    (round, submission): (RoundId, SubmissionId),
    form: Form,
    result: server::Result<T>,
    done: &str,
) -> PageResult {
    // The words of somebody who is too fast stay in the form, too.
    let result = match result {
        Err(Error::TooMany(_)) => {
            let field = if form.is_sent("words") { "words" } else { "text" };
            Err(Error::field(field, FieldCode::TooFast))
        }
        other => other,
    };
    match refused(result)? {
        Ok(_) => Ok(page.redirect_done(&place_of(round, submission), done)),
        Err(errors) => Ok(item_page(page, round, submission, Some(FormState::refused(form, errors))).await?),
    }
}

pub async fn post_say(page: Page, Path((_, round, submission)): ItemPath, form: Form) -> PageResult {
    page.viewer.person()?;
    let result = match RemarkText::parse(form.get("text")) {
        Ok(text) => talk::say(&page.platform, &page.viewer, round, submission, &text).await,
        Err(code) => Err(Error::Invalid(FieldErrors::one("text", code))),
    };
    back_to_item(&page, (round, submission), form, result, "remark-said").await
}

pub async fn post_propose(page: Page, Path((_, round, submission)): ItemPath, form: Form) -> PageResult {
    let (kind, words) = (form.get("proposed_kind"), form.get("words"));
    let result = talk::propose(&page.platform, &page.viewer, round, submission, kind, words).await;
    back_to_item(&page, (round, submission), form, result, "decision-proposed").await
}

pub async fn post_withdraw(page: Page, Path((_, round, submission)): ItemPath, form: Form) -> PageResult {
    let proposed = id(form.get("proposed"))?;
    talk::withdraw(&page.platform, &page.viewer, round, submission, proposed).await?;
    Ok(page.redirect_done(&place_of(round, submission), "proposed-withdrawn"))
}

pub async fn post_voice(page: Page, Path((_, round, submission)): ItemPath, form: Form) -> PageResult {
    let (proposed, voice) = (id(form.get("proposed"))?, form.get("voice"));
    let result = talk::give_voice(&page.platform, &page.viewer, round, submission, proposed, voice).await;
    back_to_item(&page, (round, submission), form, result, "voice-given").await
}

pub async fn post_record(page: Page, Path((_, round, submission)): ItemPath, form: Form) -> PageResult {
    let proposed = match form.get("proposed") {
        "" => None,
        raw => Some(id(raw)?),
    };
    let sent = RecordForm {
        kind: form.get("decision").to_owned(),
        reason: form.get("reason").to_owned(),
        proposed,
        present: form.all("present").iter().filter_map(|one| one.parse().ok()).collect(),
    };
    let result = records::record(&page.platform, &page.viewer, round, submission, &sent).await;
    back_to_item(&page, (round, submission), form, result, "decision-recorded").await
}

pub async fn post_reopen(page: Page, Path((_, round, submission)): ItemPath, form: Form) -> PageResult {
    let grounds = form.get("grounds");
    let result = records::reopen(&page.platform, &page.viewer, round, submission, grounds).await;
    back_to_item(&page, (round, submission), form, result, "decision-reopened").await
}

async fn remark_page(
    page: &Page,
    (round, submission, remark): (RoundId, SubmissionId, RemarkId),
    state: FormState,
) -> Result<Response, Error> {
    let (hall, subject, remark) = get_remark(&page.platform, &page.viewer, round, submission, remark).await?;
    Ok(page.render(|| {
        let (goes_on, leads) = (hall.goes_on(), hall.leads);
        let view = view! { <RemarkPage round=round subject=subject remark=remark goes_on=goes_on leads=leads state=state.clone() /> };
        Document::of_form(t!("deliberation-remark"), &state, view)
    }))
}

pub async fn get_remark_page(page: Page, Path((_, round, submission, remark)): RemarkPath) -> PageResult {
    Ok(remark_page(&page, (round, submission, remark), FormState::empty()).await?)
}

pub async fn post_remove(page: Page, Path((_, round, submission, remark)): RemarkPath, form: Form) -> PageResult {
    let reason = form.get("reason");
    let result = talk::remove(&page.platform, &page.viewer, round, submission, remark, reason).await;
    match refused(result)? {
        Ok(()) => Ok(page.redirect_done(&place_of(round, submission), "remark-removed")),
        Err(errors) => {
            let state = FormState::refused(form, errors);
            Ok(remark_page(&page, (round, submission, remark), state).await?)
        }
    }
}

pub async fn get_protocol_page(page: Page, Path((_, round)): RoundPath) -> PageResult {
    let protocol = get_protocol(&page.platform, &page.viewer, round).await?;
    Ok(page.render(|| {
        Document::new(
            t!("deliberation-protocol-title"),
            view! { <ProtocolPage protocol=protocol /> },
        )
    }))
}
