//! The page of one amendment: what it changes, why, what it meets, what is proposed and decided.

use super::list::{Lines, Proposed, answer_words};
use super::side::{Acts, AmendmentFacts};
use super::{NumberLink, StateBadge, crumbs_below, name_of, what_of};
use crate::components::{Button, Crumbs, ErrorSummary, LinkButton, Look, Mark, Notice};
use crate::forms::FormState;
use crate::history::Changes;
use crate::page::{link, use_page};
use crate::polls::PollCard;
use crate::{t, t_word};
use leptos::prelude::*;
use server::amendments::list::Line;
use server::amendments::read::Shown;
use server::markdown::to_html;
use shared::amendments::{AmendmentState, ChangeKind};
use shared::permissions::Operation;
use std::sync::Arc;

/// What it meets, and with whom.
#[component]
fn Clash(line: Line, rivals: Vec<Line>) -> impl IntoView {
    line.clash.map(|kind| {
        let links = rivals
            .iter()
            .filter_map(|rival| rival.number.map(|number| (rival.row.id, number)))
            .collect::<Vec<_>>();
        view! {
            <Notice mark=Mark::Needs>
                <p>{t_word!("amendment-clash-explained", kind.as_str())}</p>
                {(!links.is_empty()).then(|| view! { <super::NumberLinks amendments=links /> })}
            </Notice>
        }
    })
}

/// The proposed procedure, and the buttons of the submitter.
#[component]
fn ProcedurePart(shown: Arc<Shown>) -> impl IntoView {
    let line = shown.line.clone();
    let language = shown.ground.motion.language;
    let path = link(&format!("/assembly/amendments/{}", line.row.id));
    let answer = answer_words(&line);
    let answers = shown.is_own && shown.ground.is_open() && line.row.state == AmendmentState::Submitted;
    line.procedure.is_some().then(|| {
        view! {
            <section class="section" aria-labelledby="procedure">
                <h2 id="procedure">{t!("procedure-title")}</h2>
                <Proposed line=line language=language />
                <p>{answer}</p>
                {answers
                    .then(|| {
                        view! {
                            <form method="post" class="actions" action=format!("{path}/answer")>
                                <Button look=Look::Secondary name="agrees" value="yes">{t!("procedure-agree")}</Button>
                                <Button look=Look::Secondary name="agrees" value="no">{t!("procedure-disagree")}</Button>
                            </form>
                        }
                    })}
            </section>
        }
    })
}

#[component]
pub fn AmendmentPage(shown: Shown, state: FormState) -> impl IntoView {
    let shown = Arc::new(shown);
    let page = use_page();
    let (ground, line) = (&shown.ground, &shown.line);
    let (language, row) = (ground.motion.language, &line.row);
    let path = format!("/assembly/amendments/{}", row.id);
    let is_deletion = row.kind == ChangeKind::Delete;
    let amends = ground.takes()
        && ground.may(&page.viewer, Operation::AmendmentPropose)
        && row.state == AmendmentState::Submitted
        && row.parent_id.is_none()
        && !is_deletion;
    let of_parent = shown
        .parent
        .as_ref()
        .and_then(|parent| parent.number.map(|number| (parent.row.id, number)));
    let falls_with = shown
        .parent
        .as_ref()
        .filter(|parent| !parent.row.state.is_live() && row.state.goes_in());
    let no_effect = falls_with.is_some();
    let reason = (!row.reason.is_empty()).then(|| to_html(&row.reason));
    let subs = shown.subs.clone();
    let has_subs = !subs.is_empty();
    let polls = shown.polls.clone();
    let has_polls = !polls.is_empty();
    let labels = vec![
        ("decide", t!("amendment-decision")),
        ("because", t!("amendment-because")),
        ("poll", t!("amendment-poll")),
    ];
    view! {
        <Crumbs places=crumbs_below(&ground.body, &ground.motion) />
        <div class="page-head">
            <h1>{name_of(line.number)}</h1>
            <p class="lead">{what_of(line)} " " {of_parent.map(|(id, number)| view! { <NumberLink id=id number=number /> })}</p>
            <p class="cluster">
                <StateBadge state=row.state />
                <bdi class="small quiet" lang=language.as_str()>{ground.motion.title.clone()}</bdi>
            </p>
        </div>
        <div class="cols">
            <div class="cols-main stack loose">
                <ErrorSummary state=state.clone() labels=labels />
                <Clash line=line.clone() rivals=shown.rivals.clone() />
                {no_effect.then(|| view! { <Notice><p>{t!("amendment-no-effect")}</p></Notice> })}
                <section class="section" aria-labelledby="changes">
                    <h2 id="changes">{t!("amendment-changes")}</h2>
                    <Changes parts=shown.changes.clone() language=language />
                </section>
                {shown
                    .adopted
                    .clone()
                    .map(|parts| {
                        view! {
                            <section class="section" aria-labelledby="adopted">
                                <h2 id="adopted">{t!("amendment-adopted-words")}</h2>
                                <Changes parts=parts language=language />
                            </section>
                        }
                    })}
                {reason
                    .map(|html| {
                        view! {
                            <section class="section" aria-labelledby="reason">
                                <h2 id="reason">{t!("motion-reason")}</h2>
                                <div class="prose" lang=language.as_str() dir="auto" inner_html=html></div>
                            </section>
                        }
                    })}
                <ProcedurePart shown=shown.clone() />
                {(has_subs || amends)
                    .then(|| {
                        view! {
                            <section class="section" aria-labelledby="subs">
                                <div class="section-head">
                                    <h2 id="subs">{t!("amendment-subs")}</h2>
                                    {amends.then(|| view! { <LinkButton href=link(&format!("{path}/amend")) look=Look::Text>{t!("amendment-amend")}</LinkButton> })}
                                </div>
                                {if has_subs {
                                    view! { <Lines lines=subs caption=t!("amendment-subs") /> }.into_any()
                                } else {
                                    view! { <p class="quiet">{t!("amendment-no-subs")}</p> }.into_any()
                                }}
                            </section>
                        }
                    })}
            </div>
            <aside class="cols-side stack">
                <AmendmentFacts shown=shown.clone() />
                {has_polls
                    .then(|| {
                        view! {
                            <section class="stack tight" aria-labelledby="polls">
                                <h2 id="polls">{t!("meeting-polls")}</h2>
                                <ul class="cards one">{polls.into_iter().map(|poll| view! { <PollCard poll=poll /> }).collect_view()}</ul>
                            </section>
                        }
                    })}
                <Acts shown=shown.clone() state=state />
            </aside>
        </div>
    }
}
