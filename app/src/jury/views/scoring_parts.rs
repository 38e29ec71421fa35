//! What stands around text and rubric on the scoring page: the way through one's list, the bar that follows, the keys, a newer version, and
//! what is put off or flagged. `app/editor/scoring.ts` wakes them by their data attributes; without it they are links, forms and text.

use super::scoring::labels_of;
use crate::components::{Arrow, Badge, Mark, TextArea};
use crate::forms::{Form, FormState};
use crate::locale::{decimal, number, plain};
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use serde_json::json;
use server::jury::scoring::queue::Trail;
use shared::jury::{Criterion, Points, Rubric};

/// Why the server may keep nothing: codes of `conflict-…`.
const REASONS: [&str; 5] = [
    "phase-closed",
    "round-published",
    "round-closed",
    "round-not-open",
    "review-finished",
];

/// What the script says, as the attribute `data-words`; numbers and names stand in braces.
pub fn words() -> String {
    let codes = REASONS.map(|code| (code, plain(&t_word!("conflict", code))));
    let codes: serde_json::Map<_, _> = codes
        .into_iter()
        .map(|(code, words)| (code.to_owned(), json!(words)))
        .collect();
    json!({
        "count": plain(&t!("scoring-count", done = "{done}", whole = "{whole}")),
        "saved": t!("scoring-saved"),
        "saving": t!("scoring-saving"),
        "kept": t!("scoring-kept"),
        "lost": t!("scoring-lost"),
        "ended": t!("scoring-ended"),
        "gone": t!("scoring-gone"),
        "held": t!("scoring-held"),
        "changed": t!("scoring-changed"),
        "invalid": t!("scoring-invalid"),
        "found": t!("scoring-found"),
        "offline": t!("scoring-offline"),
        "reason": plain(&t!("scoring-reason-needed", criterion = "{criterion}")),
        "there": t!("scoring-there"),
        "here": t!("scoring-here"),
        "empty": t!("scoring-empty"),
        "codes": codes,
    })
    .to_string()
}

/// "7 of 12" in one's list, with the ones before and after.
#[component]
pub fn Way(trail: Trail) -> impl IntoView {
    let at = |id| link(&format!("/jury/assignments/{id}"));
    let place = t!(
        "scoring-place",
        at = number(trail.at.into()),
        all = number(trail.all.into())
    );
    (trail.all > 1).then(|| {
        view! {
            <nav class="scoring-way no-print" aria-label=plain(&t!("scoring-way"))>
                {trail.previous.map(|id| view! { <a class="button secondary compact" rel="prev" href=at(id)><Arrow back=true /> {t!("scoring-previous")}</a> })}
                <span class="num">{place}</span>
                {trail.next.map(|id| view! { <a class="button secondary compact" rel="next" href=at(id)>{t!("scoring-next")} <Arrow /></a> })}
            </nav>
        }
    })
}

/// Whether a criterion has what it needs, as the form stands.
fn lacks(criterion: &Criterion, state: &FormState) -> bool {
    match state.value(&format!("score-{}", criterion.id)).parse() {
        Ok(value) => {
            criterion.demands_reason(value) && state.value(&format!("reason-{}", criterion.id)).trim().is_empty()
        }
        Err(_) => criterion.required,
    }
}

/// How far one is, whether it is saved, and the ways between text and rubric; it stays in sight.
#[component]
pub fn Bar(rubric: Rubric, state: FormState, is_open: bool, is_kept: bool) -> impl IntoView {
    let criteria = rubric.criteria();
    let done = criteria
        .iter()
        .filter(|one| !state.value(&format!("score-{}", one.id)).is_empty())
        .count();
    let count = t!(
        "scoring-count",
        done = number(i64::try_from(done).unwrap_or(i64::MAX)),
        whole = number(i64::try_from(criteria.len()).unwrap_or(i64::MAX))
    );
    let open = criteria.iter().find(|one| lacks(one, &state));
    let open = match open {
        Some(criterion) => Some(format!("#score-{}", criterion.id)),
        None => state
            .value("feedback")
            .trim()
            .is_empty()
            .then(|| "#feedback".to_owned()),
    };
    let saved = if is_kept {
        t!("scoring-saved")
    } else {
        t!("scoring-nothing")
    };
    view! {
        <div class="scoring-bar no-print">
            <p class="small">
                <strong class="num" data-count="">{count}</strong>
                {is_open.then(|| view! { " · " <span class="scoring-sign" data-sign="">{saved}</span> })}
                <span class="visually-hidden" role="status" data-said=""></span>
            </p>
            <p class="cluster">
                <a class="button text compact" href="#rubric">{t!("scoring-to-rubric")}</a>
                {is_open.then(|| view! { <a class="button secondary compact" href=open.clone().unwrap_or_else(|| "#finish".to_owned()) data-next-open="">{t!("scoring-next-open")}</a> })}
            </p>
        </div>
    }
}

/// One's own total, as the server counts it.
#[component]
pub fn Total(points: Option<Points>, is_final: bool) -> impl IntoView {
    let shown = points.map(|points| decimal(f64::from(points.0) / 100.0, 1));
    let is_hidden = shown.is_none();
    let words = if is_final {
        t!("jury-your-total")
    } else {
        t!("scoring-total-so-far")
    };
    view! { <p data-total="" hidden=is_hidden>{words} " " <strong class="score">{shown.unwrap_or_default()}</strong> " " {t!("jury-of-hundred")}</p> }
}

/// What was kept elsewhere beside what stands here. The script fills the hidden one when an answer brings a newer version.
#[component]
pub fn Changed(rubric: Rubric, kept: Form, state: FormState, here: String, is_shown: bool) -> impl IntoView {
    let rows = is_shown.then(|| {
        let differs = |(name, _): &(String, String)| kept.get(name).trim() != state.form.get(name).trim();
        let rows = labels_of(&rubric).into_iter().filter(differs);
        rows.map(|(name, label)| {
            let said = |words: &str| {
                if words.trim().is_empty() {
                    t!("scoring-empty")
                } else {
                    words.to_owned()
                }
            };
            view! {
                <div>
                    <dt dir="auto">{label}</dt>
                    <dd><p class="small quiet">{t!("scoring-there")}</p><p class="scoring-words" dir="auto">{said(kept.get(&name))}</p></dd>
                    <dd><p class="small quiet">{t!("scoring-here")}</p><p class="scoring-words" dir="auto">{said(state.form.get(&name))}</p></dd>
                </div>
            }
        })
        .collect_view()
    });
    view! {
        <section class="notice needs scoring-changed" tabindex="-1" data-changed="" hidden=!is_shown aria-labelledby="changed">
            <h3 id="changed">{t!("scoring-changed-title")}</h3>
            <p>{t!("scoring-changed-text")}</p>
            <dl class="stack tight" data-differences="">{rows}</dl>
            <div class="actions">
                {if is_shown {
                    view! { <a class="button secondary" href=here>{t!("scoring-take")}</a> }.into_any()
                } else {
                    view! {
                        <button type="button" class="button secondary" data-keep="">{t!("scoring-keep")}</button>
                        <button type="button" class="button secondary" data-take="">{t!("scoring-take")}</button>
                    }.into_any()
                }}
            </div>
        </section>
    }
}

/// Words of this person that are on this device and not on the server yet; the script shows it when there are some.
#[component]
pub fn OnDevice() -> impl IntoView {
    let account = use_page().viewer.person().ok().map(|person| person.id.to_string());
    let words = json!({ "review": t!("scoring-waiting-open") }).to_string();
    view! {
        <div class="notice needs" hidden data-reviews="" data-account=account data-words=words role="status">
            <p>{t!("scoring-waiting")}</p>
            <ul class="plain"></ul>
        </div>
    }
}

/// The keys, for those who score without a mouse.
#[component]
pub fn Keys() -> impl IntoView {
    let rows = [
        ("0–9", t!("scoring-key-level")),
        ("j k ↓ ↑", t!("scoring-key-criterion")),
        ("r", t!("scoring-key-reason")),
        ("Esc", t!("scoring-key-escape")),
        ("n p", t!("scoring-key-submission")),
        ("?", t!("scoring-key-help")),
    ];
    view! {
        <details class="more no-print" id="keys" data-keys="">
            <summary>{t!("scoring-keys")}</summary>
            <div class="stack tight" data-keys-body="">
                <p>{t!("scoring-keys-lead")}</p>
                <dl class="facts">
                    {rows.into_iter().map(|(keys, words)| view! { <div><dt><kbd class="ltr">{keys}</kbd></dt><dd>{words}</dd></div> }).collect_view()}
                </dl>
                <div class="choice" hidden data-keys-switch="">
                    <input type="checkbox" id="single-keys" checked />
                    <label for="single-keys">{t!("scoring-keys-on")}</label>
                    <p class="help">{t!("scoring-keys-on-help")}</p>
                </div>
                <p hidden data-keys-close=""><button type="button" class="button">{t!("scoring-keys-close")}</button></p>
            </div>
        </details>
    }
}

/// Putting it off, flagging it, standing back: what else can be done with a submission.
#[component]
pub fn Aside(
    /// The address of the scoring page.
    here: String,
    /// The reminder, when it is put off.
    reminder: Option<String>,
    can_put_off: bool,
    can_flag: bool,
    later: FormState,
) -> impl IntoView {
    let is_open = !later.errors.is_empty();
    let later = if is_open {
        later
    } else {
        FormState::filled(Form::of([("note", reminder.unwrap_or_default())]))
    };
    view! {
        <div class="stack tight no-print">
            {can_put_off.then(|| view! {
                <details class="more" open=is_open>
                    <summary>{t!("scoring-later")}</summary>
                    <form method="post" action=format!("{here}/later") class="form">
                        <TextArea name="note" label=t!("scoring-later-note") help=t!("scoring-later-help") rows=2 maxlength=300 optional=true state=later />
                        <div class="actions"><button class="button secondary" name="act" value="later">{t!("scoring-put-off")}</button></div>
                    </form>
                </details>
            })}
            {can_flag.then(|| view! { <p><a class="button text" href=format!("{here}/flag")>{t!("scoring-flag")}</a></p> })}
        </div>
    }
}

/// That it is put off, with the reminder and the way back.
#[component]
pub fn PutOff(note: String, action: String) -> impl IntoView {
    view! {
        <form method="post" action=action class="scoring-later">
            <p><Badge mark=Mark::Next words=t!("scoring-is-later") /></p>
            {(!note.is_empty()).then(|| view! { <p dir="auto">{note}</p> })}
            <button class="button secondary compact" name="act" value="now">{t!("scoring-take-up")}</button>
        </form>
    }
}
