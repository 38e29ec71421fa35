//! Beside an amendment: what is known of it, and what the person may do with it.

use super::{NumberLink, number_words};
use crate::components::{Button, Facts, LinkButton, Look, PersonMark, Select};
use crate::forms::FormState;
use crate::locale::{number, short_date};
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::amendments::read::Shown;
use shared::amendments::{AmendmentState, ConflictKind, Decision, Procedure};
use shared::permissions::Operation;
use std::sync::Arc;

#[component]
pub fn AmendmentFacts(shown: Arc<Shown>) -> impl IntoView {
    let (line, row) = (&shown.line, &shown.line.row);
    let mut facts: Vec<(String, AnyView)> = vec![(
        t!("amendment-who"),
        view! { <PersonMark name=line.who.clone() /> }.into_any(),
    )];
    if let Some(at) = row.submitted_at {
        facts.push((t!("amendment-submitted-at"), short_date(at).into_any()));
    }
    let written = u32::try_from(row.version).unwrap_or_default();
    facts.push((t!("amendment-version"), number_words(written).into_any()));
    if let Some(at) = row.decided_at {
        facts.push((t!("motion-decided"), short_date(at).into_any()));
    }
    if let Some(how) = row.decided_how {
        facts.push((
            t!("amendment-decided-how"),
            t_word!("amendment-by", how.as_str()).into_any(),
        ));
    }
    if let Some((id, number)) = line.because.filter(|_| row.because_id.is_some()) {
        facts.push((
            t!("amendment-because"),
            view! { <NumberLink id=id number=number /> }.into_any(),
        ));
    }
    if let Some(version) = row.applied_in {
        let href = link(&format!("/assembly/motions/{}/version?number={version}", row.motion_id));
        facts.push((
            t!("amendment-applied"),
            view! { <a href=href>{t!("version-name", number = number(version.into()))}</a> }.into_any(),
        ));
    }
    let supporters = shown.supporters.clone();
    let count = line.supporters;
    view! {
        <div class="panel stack tight">
            <h2 class="card-title">{t!("amendment-about")}</h2>
            <Facts facts=facts />
        </div>
        {(count > 0)
            .then(|| {
                view! {
                    <section class="stack tight" aria-labelledby="supporters">
                        <h2 id="supporters">{t!("amendment-supported-by", count = count)}</h2>
                        <ul class="plain cluster">
                            {supporters.into_iter().map(|name| view! { <li><PersonMark name=name /></li> }).collect_view()}
                        </ul>
                    </section>
                }
            })}
    }
}

/// What submitters, supporters, those who brought the motion in, and those who lead may do now.
#[component]
pub fn Acts(shown: Arc<Shown>, state: FormState) -> impl IntoView {
    let page = use_page();
    let (ground, row) = (&shown.ground, &shown.line.row);
    let path = link(&format!("/assembly/amendments/{}", row.id));
    let may = |operation| ground.is_open() && ground.may(&page.viewer, operation);
    let is_draft = row.state == AmendmentState::Draft;
    let is_submitted = row.state == AmendmentState::Submitted;
    let own = may(Operation::AmendmentChange) && (is_draft || is_submitted);
    let submits = own && is_draft && ground.takes();
    let supports = is_submitted && !shown.is_own && may(Operation::AmendmentPropose);
    let is_gone = shown.line.clash == Some(ConflictKind::Gone);
    let accepts = is_submitted && !is_gone && may(Operation::AmendmentAccept);
    let agreed = shown
        .line
        .procedure
        .as_ref()
        .filter(|procedure| procedure.kind == Procedure::Change);
    let agreed = agreed
        .and_then(|procedure| procedure.answer())
        .is_some_and(|(agrees, _)| agrees);
    let leads = may(Operation::AmendmentLead);
    let is_supported = shown.is_supported;
    let edits = shown.may_edit;
    view! {
        {submits
            .then(|| {
                view! {
                    <form method="post" class="actions" action=format!("{path}/submit")>
                        <Button>{t!("amendment-submit")}</Button>
                    </form>
                }
            })}
        {own
            .then(|| {
                let words = if is_draft { t!("amendment-remove") } else { t!("amendment-withdraw") };
                view! {
                    <p class="actions">
                        {edits.then(|| view! { <LinkButton href=format!("{path}/edit") look=Look::Secondary>{t!("amendment-edit")}</LinkButton> })}
                        <LinkButton href=format!("{path}/withdraw") look=Look::Danger>{words}</LinkButton>
                    </p>
                }
            })}
        {supports
            .then(|| {
                let (value, words) = if is_supported {
                    ("no", t!("amendment-unsupport"))
                } else {
                    ("yes", t!("amendment-support"))
                };
                view! {
                    <form method="post" class="actions" action=format!("{path}/support")>
                        <input type="hidden" name="supports" value=value />
                        <Button look=Look::Secondary>{words}</Button>
                    </form>
                }
            })}
        {accepts
            .then(|| {
                view! {
                    <section class="panel stack tight" aria-labelledby="accept">
                        <h2 class="card-title" id="accept">{t!("amendment-accept-title")}</h2>
                        <p class="small">{t!("amendment-accept-lead")}</p>
                        <form method="post" class="actions" action=format!("{path}/accept")>
                            <Button look=Look::Secondary name="wording" value="own">{t!("amendment-accept")}</Button>
                            {agreed.then(|| view! { <Button look=Look::Secondary name="wording" value="changed">{t!("amendment-accept-changed")}</Button> })}
                        </form>
                    </section>
                }
            })}
        {leads.then(|| view! { <LeadActs shown=shown.clone() form=state /> })}
    }
}

/// What chair and secretary do; `form` is what was chosen and refused.
#[component]
fn LeadActs(shown: Arc<Shown>, form: FormState) -> impl IntoView {
    let row = &shown.line.row;
    let path = link(&format!("/assembly/amendments/{}", row.id));
    let procedure = shown.line.procedure.as_ref().map(|procedure| procedure.kind);
    // Of a paragraph that is gone nothing can be adopted.
    let is_gone = shown.line.clash == Some(ConflictKind::Gone);
    let mut decisions = Vec::new();
    if !is_gone {
        decisions.push(Decision::Adopt);
    }
    if !is_gone && procedure == Some(Procedure::Change) {
        decisions.push(Decision::AdoptChanged);
    }
    decisions.push(Decision::Reject);
    let rivals: Vec<_> = shown
        .rivals
        .iter()
        .filter_map(|rival| {
            rival
                .number
                .map(|number| (rival.row.id.to_string(), number.to_string()))
        })
        .collect();
    if !rivals.is_empty() {
        decisions.push(Decision::MakeObsolete);
    }
    let decisions: Vec<_> = decisions
        .into_iter()
        .map(|decision| (decision.to_string(), t_word!("amendment-decision", decision.as_str())))
        .collect();
    let has_rivals = !rivals.is_empty();
    let polls: Vec<_> = shown
        .prepared
        .iter()
        .map(|poll| (poll.id.to_string(), poll.title.clone()))
        .collect();
    let has_polls = !polls.is_empty() && !is_gone;
    let state = row.state;
    let reopens = row.state.after(shared::amendments::AmendmentAct::Reopen).is_ok()
        && row.applied_in.is_none()
        && row.decided_how != Some(shared::amendments::DecidedBy::Poll);
    view! {
        {(state == AmendmentState::Submitted)
            .then(|| {
                view! {
                    <p class="actions">
                        <LinkButton href=format!("{path}/procedure") look=Look::Secondary>{t!("procedure-propose")}</LinkButton>
                    </p>
                    <section class="panel stack tight no-print" aria-labelledby="decide-title">
                        <h2 class="card-title" id="decide-title">{t!("amendment-decide-title")}</h2>
                        <p class="small">{t!("amendment-decide-lead")}</p>
                        <form method="post" class="form" action=format!("{path}/decide")>
                            <Select name="decide" label=t!("amendment-decision") choices=decisions state=form.clone() />
                            {has_rivals.then(|| view! { <Select name="because" label=t!("amendment-because") choices=rivals help=t!("amendment-because-help") state=form.clone() /> })}
                            <div class="actions"><Button>{t!("amendment-decide")}</Button></div>
                        </form>
                        {if has_polls {
                            view! {
                                <form method="post" class="form" action=format!("{path}/poll")>
                                    <Select name="poll" label=t!("amendment-poll") choices=polls help=t!("amendment-poll-help") state=form.clone() />
                                    <div class="actions"><Button look=Look::Secondary name="act" value="attach">{t!("amendment-put-to-vote")}</Button></div>
                                </form>
                            }
                                .into_any()
                        } else {
                            (!is_gone).then(|| view! { <p class="small quiet">{t!("amendment-no-polls")}</p> }).into_any()
                        }}
                    </section>
                }
            })}
        {(state == AmendmentState::InVote)
            .then(|| {
                view! {
                    <form method="post" class="actions" action=format!("{path}/poll")>
                        <Button look=Look::Secondary name="act" value="detach">{t!("amendment-take-back")}</Button>
                    </form>
                }
            })}
        {reopens
            .then(|| {
                view! {
                    <form method="post" class="actions" action=format!("{path}/reopen")>
                        <Button look=Look::Secondary>{t!("amendment-reopen")}</Button>
                    </form>
                }
            })}
    }
}
