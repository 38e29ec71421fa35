//! The versions of a motion's text: the list, one of them with where its words come from, and two compared.

use super::text::{MotionHead, VersionParagraphs};
use super::{NumberLinks, number_words};
use crate::components::{Button, Column, DataTable, Look, Row, Select};
use crate::forms::{Form, FormState};
use crate::history::Changes;
use crate::locale::short_date;
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::amendments::versions::{Comparison, Dates, Version};
use server::bodies::entity::body;

/// The versions to choose from.
fn choices(dates: &Dates) -> Vec<(String, String)> {
    let choice = |number: &u32| (number.to_string(), t!("version-name", number = number_words(*number)));
    dates.keys().map(choice).collect()
}

/// Asks for two versions to compare.
#[component]
fn CompareForm(action: String, dates: Dates, from: u32, to: u32) -> impl IntoView {
    let state = FormState::filled(Form::of([("from", from.to_string()), ("to", to.to_string())]));
    view! {
        <form method="get" class="filter" action=action>
            <Select name="from" label=t!("versions-from") choices=choices(&dates) state=state.clone() />
            <Select name="to" label=t!("versions-to") choices=choices(&dates) state=state />
            <Button look=Look::Secondary>{t!("versions-compare-act")}</Button>
        </form>
    }
}

#[component]
pub fn VersionsPage(version: Version, body: body::Model) -> impl IntoView {
    let Version {
        motion, text, dates, ..
    } = version;
    let here = link(&format!("/assembly/motions/{}", motion.id));
    let columns = vec![
        Column::text(t!("version")),
        Column::text(t!("version-made")),
        Column::text(t!("versions-changes")),
    ];
    let rows = dates.iter().rev().map(|(number, at)| {
        let href = format!("{here}/version?number={number}");
        let before = number.checked_sub(1).filter(|before| *before > 0);
        let compare = before.map(|before| format!("{here}/compare?from={before}&to={number}"));
        let name = t!("version-name", number = number_words(*number));
        Row {
            head: view! { <a href=href>{name}</a> }.into_any(),
            cells: vec![
                short_date(*at).into_any(),
                match compare {
                    Some(href) => view! { <a href=href>{t!("version-changes")}</a> }.into_any(),
                    None => t!("paragraph-submitted").into_any(),
                },
            ],
        }
    });
    let rows: Vec<_> = rows.collect();
    let newest = text.number;
    let several = newest > 1;
    view! {
        <MotionHead body=body motion=motion title=t!("versions-title") />
        <p>{t!("versions-lead")}</p>
        <DataTable caption=t!("versions-title") columns=columns rows=rows />
        {several.then(|| view! { <CompareForm action=format!("{here}/compare") dates=dates from=1 to=newest /> })}
    }
}

#[component]
pub fn VersionPage(version: Version, body: body::Model) -> impl IntoView {
    let Version {
        motion,
        text,
        dates,
        applied,
    } = version;
    let here = link(&format!("/assembly/motions/{}", motion.id));
    let number = text.number;
    let at = dates.get(&number).copied().map(short_date).unwrap_or_default();
    let lang = motion.language.as_str();
    let title = t!("version-title", number = number_words(number));
    let has_applied = !applied.is_empty();
    let compare = (number > 1).then(|| format!("{here}/compare?from={}&to={number}", number - 1));
    view! {
        <MotionHead body=body motion=motion title=title />
        <p>{t!("version-made-at", date = at)}</p>
        {has_applied
            .then(|| {
                view! {
                    <section class="stack tight" aria-labelledby="applied">
                        <h2 id="applied">{t!("version-applied")}</h2>
                        <NumberLinks amendments=applied />
                    </section>
                }
            })}
        <p class="cluster no-print">
            <a href=format!("{here}/versions")>{t!("versions-title")}</a>
            {compare.map(|href| view! { <a href=href>{t!("version-changes")}</a> })}
        </p>
        <article class="document" aria-labelledby="text">
            <h2 id="text" class="visually-hidden">{t!("motion-text")}</h2>
            <VersionParagraphs text=text lang=lang dates=dates />
        </article>
    }
}

#[component]
pub fn ComparisonPage(found: Comparison, body: body::Model) -> impl IntoView {
    let Comparison {
        motion,
        dates,
        from,
        to,
        parts,
    } = found;
    let here = link(&format!("/assembly/motions/{}", motion.id));
    let language = motion.language;
    let lead = t!("versions-between", from = number_words(from), to = number_words(to));
    view! {
        <MotionHead body=body motion=motion title=t!("versions-compare") />
        <p>{lead}</p>
        <CompareForm action=format!("{here}/compare") dates=dates from=from to=to />
        <Changes parts=parts language=language />
    }
}
