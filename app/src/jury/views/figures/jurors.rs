//! What the figures say of jurors and of the whole round: severity, agreement, reviews that stand out.

use super::How;
use crate::components::{Column, DataTable, Row};
use crate::jury::views::desk::SubjectLink;
use crate::jury::views::plots::{Drawn, Plot, Sign, diverging};
use crate::jury::views::points;
use crate::locale::{decimal, number, person};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::study::{CriterionLine, JurorLine, JurorMark, OutlierLine};
use shared::ids::RoundId;
use shared::jury::Points;
use shared::jury::figures::agreement::{Agreement, Alpha};
use shared::jury::figures::explained::Figure;
use shared::languages::Language;

/// Which juror it is, in words.
#[must_use]
pub fn juror_words(juror: &JurorMark) -> String {
    let name = juror.name.as_deref().map(person);
    let name = name.unwrap_or_else(|| t!("jury-juror-n", n = juror.number));
    if juror.is_me {
        t!("figures-you", juror = name)
    } else {
        name
    }
}

fn severity_words(severity: Points) -> String {
    let size = points(Some(Points(severity.0.abs())));
    match severity.0 {
        // What shows as 0.0.
        -4..=4 => t!("figures-even"),
        5.. => t!("figures-stricter", points = size),
        _ => t!("figures-kinder", points = size),
    }
}

pub(super) fn of_jurors(jurors: &[JurorLine], is_nameless: bool) -> AnyView {
    let most = jurors.iter().map(|line| line.severity.0.abs()).max();
    // At least ten points to each side, so that a little does not look like much.
    let most = Points(most.unwrap_or_default().max(1_000));
    let drawn = jurors
        .iter()
        .map(|line| {
            let (name, severity) = (juror_words(&line.juror), severity_words(line.severity));
            let (reviews, mean) = (number(line.reviews.into()), points(Some(line.mean)));
            Drawn {
                name: view! { <bdi>{name.clone()}</bdi> }.into_any(),
                title: name,
                value: severity.clone().into_any(),
                words: t!(
                    "figures-severity-words",
                    severity = severity,
                    reviews = reviews,
                    mean = mean
                ),
                drawing: diverging(line.severity, most),
            }
        })
        .collect();
    let key = vec![
        (Sign::Stricter, t!("figures-key-stricter")),
        (Sign::Kinder, t!("figures-key-kinder")),
    ];
    let reach = points(Some(most));
    let axis = vec![
        t!("figures-kinder", points = reach.clone()),
        t!("figures-stricter", points = reach),
    ];
    let columns = vec![
        Column::text(t!("jury-column-juror")),
        Column::number(t!("jury-column-reviews")),
        Column::number(t!("figures-column-given")),
        Column::number(t!("figures-column-severity")),
    ];
    let lines = jurors
        .iter()
        .map(|line| Row {
            head: view! { <bdi>{juror_words(&line.juror)}</bdi> }.into_any(),
            cells: vec![
                number(line.reviews.into()).into_any(),
                points(Some(line.mean)).into_any(),
                view! { <span class="ltr">{points(Some(line.severity))}</span> }.into_any(),
            ],
        })
        .collect();
    view! {
        <h2>{t!("figures-severity")}</h2>
        <p>{t!("figures-severity-lead")}</p>
        {is_nameless.then(|| view! { <p class="small">{t!("figures-severity-numbers")}</p> })}
        <Plot id="severity" caption=t!("figures-severity-chart") key=key axis=axis rows=drawn />
        <DataTable caption=t!("figures-severity") columns=columns rows=lines />
        <How figures=&[Figure::Severity] />
    }
    .into_any()
}

pub(super) fn of_agreement(criteria: Vec<CriterionLine>, totals: Agreement, language: Language) -> impl IntoView {
    let alpha = |alpha: Alpha| {
        let value = alpha.value.map_or_else(|| "–".to_owned(), |value| decimal(value, 2));
        view! { <span class="ltr">{value}</span> }.into_any()
    };
    let cells = |found: Agreement, read: Alpha| {
        vec![
            alpha(found.ordinal),
            alpha(found.interval),
            number(found.submissions.into()).into_any(),
            t_word!("figures-reading", read.reading.as_str()).into_any(),
        ]
    };
    let criterion = |line: CriterionLine| Row {
        head: view! {
            <span lang=language.as_str() dir="auto">{line.title}</span>
            {line.independent.then(|| view! { " " <span class="small quiet">{t!("jury-independent")}</span> })}
        }
        .into_any(),
        // Of levels only the order is known, of totals the distance too.
        cells: cells(line.agreement, line.agreement.ordinal),
    };
    let whole = Row {
        head: t!("figures-totals").into_any(),
        cells: cells(totals, totals.interval),
    };
    let columns = vec![
        Column::text(t!("figures-column-criterion")),
        Column::number(t!("figures-column-ordinal")),
        Column::number(t!("figures-column-interval")),
        Column::number(t!("figures-column-compared")),
        Column::text(t!("figures-column-reading")),
    ];
    let rows = criteria.into_iter().map(criterion).chain([whole]).collect();
    view! {
        <h2>{t!("figures-agreement")}</h2>
        <p>{t!("figures-agreement-lead")}</p>
        <DataTable caption=t!("figures-agreement") columns=columns rows=rows />
        <How figures=&[Figure::Agreement] />
    }
}

pub(super) fn of_outliers(id: RoundId, outliers: Vec<OutlierLine>) -> impl IntoView {
    let is_empty = outliers.is_empty();
    let columns = vec![
        Column::text(t!("jury-column-submission")),
        Column::text(t!("jury-column-juror")),
        Column::number(t!("figures-column-total")),
        Column::number(t!("figures-column-expected")),
        Column::number(t!("figures-column-deviations")),
    ];
    let rows = outliers
        .into_iter()
        .map(|line| {
            let href = link(&format!("/jury/rounds/{id}/submissions/{}", line.subject.submission));
            let deviations = decimal(f64::from(line.deviations) / 100.0, 1);
            Row {
                head: view! { <SubjectLink subject=line.subject href=Some(href) /> }.into_any(),
                cells: vec![
                    view! { <bdi>{juror_words(&line.juror)}</bdi> }.into_any(),
                    points(Some(line.total)).into_any(),
                    points(Some(line.expected)).into_any(),
                    view! { <span class="ltr">{deviations}</span> }.into_any(),
                ],
            }
        })
        .collect();
    view! {
        <h2>{t!("figures-outliers")}</h2>
        <p>{if is_empty { t!("figures-outliers-none") } else { t!("figures-outliers-lead") }}</p>
        {(!is_empty).then(|| view! { <DataTable caption=t!("figures-outliers") columns=columns rows=rows /> })}
        <How figures=&[Figure::Outlier] />
    }
}
