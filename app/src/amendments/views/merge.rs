//! The merge view: each conflict with its wordings, and the preview of the next version.

use super::text::MotionHead;
use super::{NumberLinks, number_words};
use crate::components::{Button, EmptyState, ErrorSummary, Kept, Look, Mark, Notice, TextArea};
use crate::forms::{Form, FormState};
use crate::history::Changes;
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::amendments::make::seal;
use server::amendments::merge::{Desk, Met, Variant};
use server::markdown::to_html;
use shared::amendments::{ConflictKind, Place, Slot};
use shared::languages::Language;

/// What tells the forms of several conflicts apart.
pub fn slot_key(slot: Slot) -> String {
    let (is_gap, paragraph) = slot.place.to_columns();
    let kind = if is_gap { "after" } else { "at" };
    let of = slot.of.map(|id| format!("-{id}")).unwrap_or_default();
    format!("{kind}-{paragraph}{of}")
}

/// The hidden fields that say which conflict a form is about.
#[component]
fn SlotFields(at: Slot) -> impl IntoView {
    let (is_gap, paragraph) = at.place.to_columns();
    view! {
        <input type="hidden" name="within" value=at.of.map(|id| id.to_string()).unwrap_or_default() />
        <input type="hidden" name="gap" value=if is_gap { "yes" } else { "no" } />
        <input type="hidden" name="paragraph" value=paragraph.to_string() />
    }
}

/// Which place it is, in words.
fn place_of(met: &Met) -> String {
    let number = met.number;
    let place = match (met.slot.place, number) {
        _ if met.kind == ConflictKind::Gone => t_word!("amendment-clash", met.kind.as_str()),
        (Place::After(_), 0) => t!("amendment-before-first"),
        (Place::After(_), number) => t!("merge-after", number = number),
        (Place::At(_), number) => t!("motion-paragraph", number = number),
    };
    match met.within {
        Some(within) => format!("{place} · {}", t!("amendment-name", number = within.to_string())),
        None => place,
    }
}

/// One wording, and the button that takes it as it is.
#[component]
fn VariantPart(variant: Variant, at: Slot, is_gone: bool, action: String, language: Language) -> impl IntoView {
    let title = match variant.amendment {
        Some((_, number)) => t!("amendment-name", number = number.to_string()),
        None => t!("merge-as-now"),
    };
    let is_empty = variant.text.is_empty();
    view! {
        <div class="panel stack tight">
            <h3 class="card-title">{title}</h3>
            {is_empty.then(|| view! { <p>{t!("merge-deletes")}</p> })}
            <Changes parts=variant.changes language=language />
            {variant
                .amendment
                .filter(|_| !is_gone)
                .map(|(id, number)| {
                    view! {
                        <form method="post" action=action>
                            <SlotFields at=at />
                            <Button look=Look::Secondary name="take" value=id.to_string()>{t!("merge-take", number = number.to_string())}</Button>
                        </form>
                    }
                })}
        </div>
    }
}

/// One conflict.
#[component]
fn Conflict(met: Met, action: String, language: Language, state: FormState) -> impl IntoView {
    let key = slot_key(met.slot);
    let field = format!("text-{key}");
    let place = place_of(&met);
    let at = met.slot;
    // What was sent stands in the form of its own conflict only.
    let state = if state.form.is_sent(&field) {
        state
    } else {
        let text = met.settled.clone().unwrap_or_else(|| met.suggestion.clone());
        FormState::filled(Form::of([(field.as_str(), text)]))
    };
    let help = match (met.is_clear, met.may_be_empty) {
        (_, true) => t!("merge-help-deletion"),
        (true, _) => t!("merge-help-clear"),
        (false, _) => t!("merge-help-choice"),
    };
    let is_gone = met.kind == ConflictKind::Gone;
    let variants = met.variants.clone().into_iter().map(|variant| {
        let action = action.clone();
        view! { <VariantPart variant=variant at=at is_gone=is_gone action=action language=language /> }
    });
    let variants = variants.collect_view();
    let settled = met.settled.clone();
    let base = (!met.base.is_empty()).then(|| to_html(&met.base));
    view! {
        <section class="section stack" id=key.clone() aria-labelledby=format!("head-{key}")>
            <h2 id=format!("head-{key}")>{place}</h2>
            <p>{t_word!("amendment-clash-explained", met.kind.as_str())}</p>
            {settled
                .map(|text| {
                    let empty = text.is_empty();
                    view! {
                        <Notice mark=Mark::Done>
                            <p>{t!("merge-settled")}</p>
                            {empty.then(|| view! { <p>{t!("merge-deletes")}</p> })}
                            <div class="prose" lang=language.as_str() dir="auto" inner_html=to_html(&text)></div>
                        </Notice>
                        <form method="post" class="actions" action=action.clone()>
                            <SlotFields at=at />
                            <Button look=Look::Secondary name="act" value="open">{t!("merge-unsettle")}</Button>
                        </form>
                    }
                })}
            {base
                .map(|html| {
                    view! {
                        <div class="panel stack tight">
                            <h3 class="card-title">{t!("merge-base")}</h3>
                            <div class="prose" lang=language.as_str() dir="auto" inner_html=html></div>
                        </div>
                    }
                })}
            {variants}
            {if is_gone {
                view! {
                    <form method="post" class="actions" action=action>
                        <SlotFields at=at />
                        <Button look=Look::Secondary name="act" value="aside">{t!("merge-aside")}</Button>
                    </form>
                }
                    .into_any()
            } else {
                view! {
                    <form method="post" class="form wide" action=action>
                        <SlotFields at=at />
                        <TextArea name=field label=t!("merge-wording") help=help rows=8 maxlength=20000 state=state />
                        <div class="actions"><Button look=Look::Secondary>{t!("merge-save")}</Button></div>
                    </form>
                }
                    .into_any()
            }}
        </section>
    }
}

#[component]
pub fn MergePage(desk: Desk, state: FormState) -> impl IntoView {
    let page = use_page();
    let Desk {
        ground,
        text,
        adopted,
        met,
        next,
        changes,
        falling,
        held,
    } = desk;
    let language = ground.motion.language;
    let here = link(&format!("/assembly/motions/{}", ground.motion.id));
    let settle = format!("{here}/merge/settle");
    let labels: Vec<_> = met
        .iter()
        .map(|met| (format!("text-{}", slot_key(met.slot)), place_of(met)))
        .collect();
    let unsettled = met.iter().filter(|met| met.settled.is_none()).count();
    // What was sent for a conflict that is not there any more, or that takes no wording.
    let fields: Vec<_> = met
        .iter()
        .filter(|met| met.kind != ConflictKind::Gone)
        .map(|met| format!("text-{}", slot_key(met.slot)))
        .collect();
    let of_met = |field: &str| fields.iter().any(|one| one == field);
    let is_lost = state
        .form
        .iter()
        .any(|(field, _)| field.starts_with("text-") && !of_met(field));
    let is_open = ground.is_open();
    let is_empty = adopted.is_empty();
    let to_list = (
        page.link(&format!("/assembly/motions/{}/amendments", ground.motion.id)),
        t!("amendments-title"),
    );
    let conflicts = met.into_iter().map(|met| {
        let (action, state) = (settle.clone(), state.clone());
        view! { <Conflict met=met action=action language=language state=state /> }
    });
    let conflicts = conflicts.collect_view();
    let (has_falling, is_held) = (!falling.is_empty(), !held.is_empty());
    view! {
        <MotionHead body=ground.body.clone() motion=ground.motion.clone() title=t!("merge-title") below=true />
        {if is_lost {
            view! { <Kept state=state /> }.into_any()
        } else {
            view! { <ErrorSummary state=state labels=labels /> }.into_any()
        }}
        {if is_empty {
            view! { <EmptyState title=t!("merge-empty") text=t!("merge-empty-text") first_step=to_list /> }.into_any()
        } else {
            view! {
                <div class="stack tight">
                    <p>{t!("merge-lead", version = number_words(text.number + 1))}</p>
                    <NumberLinks amendments=adopted />
                </div>
                {(unsettled > 0).then(|| view! { <Notice mark=Mark::Needs><p>{t!("merge-unsettled", count = unsettled)}</p></Notice> })}
                {conflicts}
                {next
                    .map(|next| {
                        let number = number_words(next.number);
                        view! {
                            <section class="section stack" aria-labelledby="preview">
                                <h2 id="preview">{t!("merge-preview", version = number)}</h2>
                                <Changes parts=changes language=language />
                                {has_falling
                                    .then(|| {
                                        view! {
                                            <Notice mark=Mark::Needs>
                                                <p>{t!("merge-falling")}</p>
                                                <NumberLinks amendments=falling />
                                            </Notice>
                                        }
                                    })}
                                {is_held
                                    .then(|| {
                                        view! {
                                            <Notice mark=Mark::Needs>
                                                <p>{t!("merge-held")}</p>
                                                <NumberLinks amendments=held />
                                            </Notice>
                                        }
                                    })}
                                {(is_open && !is_held)
                                    .then(|| {
                                        view! {
                                            <form method="post" class="actions" action=format!("{here}/merge")>
                                                <input type="hidden" name="seal" value=seal(&next) />
                                                <Button>{t!("merge-make")}</Button>
                                            </form>
                                        }
                                    })}
                            </section>
                        }
                    })}
            }
                .into_any()
        }}
    }
}
