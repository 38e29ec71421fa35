//! Giving one's vote to another member, on the page of a meeting: by the name as one knows it, however many members there are.

use super::views::MeetingPage;
use crate::components::{ErrorSummary, Field};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::bodies::members::Member;
use server::bodies::{service as bodies, standing};
use server::meetings::attendance::give_proxy;
use server::meetings::entity::meeting;
use server::meetings::live::Live;
use server::meetings::proxies::{self, Meant, OwnVote};
use server::meetings::service;
use server::{Error, Result};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{MandateId, MeetingId};
use shared::permissions::Operation;

/// What a member reads of the own vote.
pub struct ProxyPart {
    vote: OwnVote,
    /// Some of the others.
    offered: Vec<Member>,
    /// Who could be meant by the name that was typed, and whether there are more.
    found: (Vec<Member>, bool),
    state: FormState,
}

/// What came of a name.
#[derive(Default)]
pub struct Typed {
    found: (Vec<Member>, bool),
    pub state: FormState,
}

/// The part of the page for somebody who may give a vote.
pub async fn part(page: &Page, live: &Live, typed: Typed) -> Result<Option<ProxyPart>> {
    let Some(vote) = proxies::own(&page.platform, &page.viewer, &live.body, &live.meeting).await? else {
        return Ok(None);
    };
    let offered = if vote.carried_by.is_none() {
        proxies::offered(&page.platform, &live.meeting, vote.mandate).await?
    } else {
        Vec::new()
    };
    Ok(Some(ProxyPart {
        vote,
        offered,
        found: typed.found,
        state: typed.state,
    }))
}

pub async fn post_proxy(page: Page, Path((_, id)): Path<(String, MeetingId)>, form: Form) -> PageResult {
    page.viewer.person()?;
    let meeting = service::get(&page.platform, id).await?;
    let db = page.platform.db.read();
    let object = standing::object(db, &page.viewer, meeting.body_id, meeting.day()).await?;
    page.viewer.require(Operation::MeetingAttend, &object)?;
    meeting.check_going()?;
    let result = match (form.get("act"), form.get("to")) {
        ("take_back", _) => refused(give_proxy(&page.platform, &page.viewer, id, None).await)?,
        (_, "") => match by_name(&page, &meeting, form.get("member")).await? {
            Ok(to) => refused(give_proxy(&page.platform, &page.viewer, id, Some(to)).await)?,
            Err((code, found)) => {
                let state = FormState::refused(form, FieldErrors::one("member", code));
                return show(&page, id, Typed { found, state }).await;
            }
        },
        (_, to) => match to.parse() {
            Ok(to) => refused(give_proxy(&page.platform, &page.viewer, id, Some(MandateId(to))).await)?,
            Err(_) => Err(FieldErrors::one("to", FieldCode::NotAChoice)),
        },
    };
    if result.is_ok() {
        return Ok(page.redirect_done(&format!("/assembly/meetings/{id}"), "saved"));
    }
    let state = FormState::refused(form, FieldErrors::one("member", FieldCode::NotAChoice));
    let typed = Typed {
        state,
        ..Typed::default()
    };
    show(&page, id, typed).await
}

async fn show(page: &Page, id: MeetingId, typed: Typed) -> PageResult {
    let state = typed.state.clone();
    let (title, view) = super::pages::meeting(page, id, typed).await?;
    Ok(page.render(|| Document::of_form(title, &state, view! { <MeetingPage view=view /> })))
}

type NotOne = (FieldCode, (Vec<Member>, bool));

/// The member who alone has the name, or those who could be meant.
async fn by_name(page: &Page, meeting: &meeting::Model, name: &str) -> Result<std::result::Result<MandateId, NotOne>> {
    if name.trim().is_empty() {
        return Ok(Err((FieldCode::Required, <_>::default())));
    }
    let body = bodies::get(&page.platform, meeting.body_id).await?;
    let Some(own) = proxies::own(&page.platform, &page.viewer, &body, meeting).await? else {
        return Err(Error::Conflict("no-proxies"));
    };
    Ok(
        match proxies::meant(&page.platform, meeting, own.mandate, name).await? {
            Meant::One(member) => Ok(member),
            Meant::Some(found, more) if found.is_empty() => Err((FieldCode::NoSuchPerson, (found, more))),
            Meant::Some(found, more) => Err((FieldCode::NotAChoice, (found, more))),
        },
    )
}

/// Giving one's vote to another member when one cannot come, and taking it back.
#[component]
pub fn ProxyForm(action: String, part: ProxyPart) -> impl IntoView {
    let ProxyPart {
        vote,
        offered,
        found: (found, more),
        state,
    } = part;
    if let Some(name) = vote.carried_by {
        return view! {
            <form method="post" class="panel stack tight" action=action>
                <h2 class="card-title">{t!("proxy-title")}</h2>
                <p>{t!("proxy-carried", name = name)}</p>
                <div class="actions"><button class="button secondary" name="act" value="take_back">{t!("proxy-take-back")}</button></div>
            </form>
        }
        .into_any();
    }
    let one = {
        let action = action.clone();
        move |member: Member| {
            let place = member.seat.map(|seat| format!(" ({})", seat.number));
            view! {
                <li>
                    <form method="post" action=action.clone()>
                        <input type="hidden" name="to" value=member.mandate.to_string() />
                        <button class="button secondary"><bdi>{member.name}</bdi> {place}</button>
                    </form>
                </li>
            }
        }
    };
    let options = offered
        .into_iter()
        .map(|member| view! { <option value=member.name></option> });
    let options = options.collect_view();
    let choices = (!found.is_empty()).then(|| {
        view! {
            <p>{t!("proxy-found")}</p>
            <ul class="stack tight plain">{found.into_iter().map(one).collect_view()}</ul>
            {more.then(|| view! { <p class="small quiet">{t!("proxy-found-more")}</p> })}
        }
    });
    view! {
        <div class="panel stack tight">
            <h2 class="card-title">{t!("proxy-title")}</h2>
            <ErrorSummary state=state.clone() labels=vec![("member", t!("proxy-to"))] />
            <form method="post" class="stack tight" action=action>
                <Field name="member" label=t!("proxy-to") help=t!("proxy-help") autocomplete="off" maxlength=120 list="proxy-members" state=state />
                <datalist id="proxy-members">{options}</datalist>
                <div class="actions"><button class="button secondary">{t!("form-save")}</button></div>
            </form>
            {choices}
        </div>
    }
    .into_any()
}
