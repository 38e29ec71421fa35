//! The form of an amendment, and of a proposed procedure.

use super::{crumbs_below, name_of};
use crate::components::{Button, Choices, Crumbs, ErrorSummary, LinkButton, Look, Select, TextArea};
use crate::forms::FormState;
use crate::history::Changes;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::amendments::entity::amendment;
use server::amendments::read::{Desk, Shown};
use shared::amendments::{AmendmentNumber, ChangeKind, Procedure, VersionText};
use shared::ids::AmendmentId;

/// Letters of a paragraph in the list to choose from.
const BEGINNING: usize = 60;

/// The paragraphs to choose from, by their ids, with how they begin.
fn paragraphs(target: &VersionText) -> Vec<(String, String)> {
    let mut choices = vec![("0".to_owned(), t!("amendment-before-first"))];
    for (number, paragraph) in (1..).zip(&target.paragraphs) {
        let number: u32 = number;
        let words: String = paragraph.text.chars().take(BEGINNING).collect();
        let whole = words.len() == paragraph.text.len();
        let more = if whole { "" } else { "…" };
        let name = crate::locale::plain(&t!("motion-paragraph", number = number));
        choices.push((paragraph.id.0.to_string(), format!("{name}: {words}{more}")));
    }
    choices
}

#[component]
pub fn AmendmentFormPage(desk: Desk, own: Option<amendment::Model>, state: FormState) -> impl IntoView {
    let Desk {
        ground, parent, target, ..
    } = desk;
    let kinds = ChangeKind::ALL
        .iter()
        .map(|kind| (kind.to_string(), t_word!("amendment-kind", kind.as_str())))
        .collect();
    let labels = vec![
        ("kind", t!("amendment-kind")),
        ("paragraph", t!("amendments-place")),
        ("text", t!("amendment-text")),
        ("reason", t!("motion-reason")),
    ];
    let title = match (&own, parent) {
        (Some(_), _) => t!("amendment-edit"),
        (None, Some((_, number))) => t!("amendment-new-to", number = number.to_string()),
        (None, None) => t!("amendment-new"),
    };
    let is_new = own.is_none();
    let back = match (&own, parent) {
        (Some(row), _) => format!("/assembly/amendments/{}", row.id),
        (None, Some((id, _))) => format!("/assembly/amendments/{id}"),
        (None, None) => format!("/assembly/motions/{}", ground.motion.id),
    };
    // A draft that cannot be submitted comes back from another address.
    let action = own
        .as_ref()
        .map(|row| link(&format!("/assembly/amendments/{}/edit", row.id)));
    view! {
        <Crumbs places=crumbs_below(&ground.body, &ground.motion) />
        <div class="page-head">
            <h1>{title}</h1>
            <p class="lead" lang=ground.motion.language.as_str() dir="auto">{ground.motion.title.clone()}</p>
        </div>
        <form method="post" action=action class="form wide">
            <ErrorSummary state=state.clone() labels=labels />
            <Choices name="kind" legend=t!("amendment-kind") choices=kinds single=true row=true state=state.clone() />
            <Select name="paragraph" label=t!("amendments-place") choices=paragraphs(&target) help=t!("amendment-place-help") state=state.clone() />
            <TextArea name="text" label=t!("amendment-text") help=t!("amendment-text-help") rows=8 maxlength=20000 state=state.clone() />
            <TextArea name="reason" label=t!("motion-reason") help=t!("amendment-reason-help") rows=4 maxlength=5000 state=state />
            <div class="actions">
                {if is_new {
                    view! {
                        <Button name="act" value="submit">{t!("amendment-submit")}</Button>
                        <Button look=Look::Secondary name="act" value="draft">{t!("amendment-keep")}</Button>
                    }
                        .into_any()
                } else {
                    view! { <Button>{t!("amendment-save")}</Button> }.into_any()
                }}
                <LinkButton href=link(&back) look=Look::Text>{t!("confirm-back")}</LinkButton>
            </div>
        </form>
    }
}

#[component]
pub fn ProcedureFormPage(shown: Shown, others: Vec<(AmendmentId, AmendmentNumber)>, state: FormState) -> impl IntoView {
    let (ground, line) = (&shown.ground, &shown.line);
    let path = link(&format!("/assembly/amendments/{}", line.row.id));
    let choices = Procedure::ALL
        .iter()
        .map(|kind| (kind.to_string(), t_word!("procedure", kind.as_str())))
        .collect();
    let mut because = vec![(String::new(), t!("procedure-no-other"))];
    because.extend(
        others
            .into_iter()
            .map(|(id, number)| (id.to_string(), number.to_string())),
    );
    let labels = vec![
        ("procedure", t!("procedure-title")),
        ("text", t!("procedure-wording")),
        ("because", t!("amendment-because")),
        ("reason", t!("motion-reason")),
    ];
    let clears = line.procedure.is_some();
    view! {
        <Crumbs places=crumbs_below(&ground.body, &ground.motion) />
        <div class="page-head">
            <h1>{t!("procedure-propose")}</h1>
            <p class="lead">{name_of(line.number)}</p>
        </div>
        <Changes parts=shown.changes.clone() language=ground.motion.language />
        <form method="post" class="form wide" action=format!("{path}/procedure")>
            <ErrorSummary state=state.clone() labels=labels />
            <Choices name="procedure" legend=t!("procedure-title") choices=choices single=true state=state.clone() />
            <TextArea name="text" label=t!("procedure-wording") help=t!("procedure-wording-help") rows=6 maxlength=20000 optional=true state=state.clone() />
            <Select name="because" label=t!("amendment-because") help=t!("amendment-because-help") choices=because state=state.clone() />
            <TextArea name="reason" label=t!("motion-reason") rows=3 maxlength=2000 optional=true state=state />
            <div class="actions">
                <Button name="act" value="propose">{t!("procedure-save")}</Button>
                <LinkButton href=path.clone() look=Look::Text>{t!("confirm-back")}</LinkButton>
            </div>
        </form>
        {clears
            .then(|| {
                view! {
                    <form method="post" class="actions" action=format!("{path}/procedure")>
                        <Button look=Look::Secondary name="act" value="clear">{t!("procedure-clear")}</Button>
                    </form>
                }
            })}
    }
}
