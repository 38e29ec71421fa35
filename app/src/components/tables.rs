//! Tables, which are cards on a phone, and the way to earlier and later rows.

use crate::t;
use leptos::prelude::*;

/// A column of a [`DataTable`].
#[derive(Clone, Debug)]
pub struct Column {
    title: String,
    is_number: bool,
}

impl Column {
    #[must_use]
    pub fn text(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            is_number: false,
        }
    }

    /// Figures, set under each other.
    #[must_use]
    pub fn number(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            is_number: true,
        }
    }
}

/// A row: its head in the first column, the other cells in the order of the columns.
pub struct Row {
    pub head: AnyView,
    pub cells: Vec<AnyView>,
}

/// A table with a caption; every row is a card under 600 px.
#[component]
pub fn DataTable(#[prop(into)] caption: String, columns: Vec<Column>, rows: Vec<Row>) -> impl IntoView {
    let number = |column: Option<&Column>| column.is_some_and(|column| column.is_number).then_some("num");
    let heads = columns
        .iter()
        .map(|column| view! { <th scope="col" class=number(Some(column))>{column.title.clone()}</th> })
        .collect_view();
    let rows = rows
        .into_iter()
        .map(|row| {
            let cells = row
                .cells
                .into_iter()
                .enumerate()
                .map(|(index, cell)| {
                    let column = columns.get(index + 1);
                    let label = column.map(|column| crate::locale::plain(&column.title));
                    view! { <td class=number(column) data-label=label>{cell}</td> }
                })
                .collect_view();
            view! { <tr><th scope="row">{row.head}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="table-wrap">
            <table class="table to-cards">
                <caption>{caption}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// Links to the earlier and later part of a list, where there are such.
#[component]
pub fn Pagination(
    #[prop(optional_no_strip, into)] earlier: Option<String>,
    #[prop(optional_no_strip, into)] later: Option<String>,
) -> impl IntoView {
    (earlier.is_some() || later.is_some()).then(|| {
        view! {
            <nav class="pagination" aria-label=t!("pagination-label")>
                {earlier.map(|href| view! { <a class="button secondary earlier" rel="prev" href=href><Arrow back=true /> {t!("pagination-earlier")}</a> })}
                {later.map(|href| view! { <a class="button secondary later" rel="next" href=href>{t!("pagination-later")} <Arrow /></a> })}
            </nav>
        }
    })
}

/// An arrow along the reading direction, or against it.
#[component]
pub fn Arrow(#[prop(optional)] back: bool) -> impl IntoView {
    let path = if back {
        "M14 8H3M7 3.5 2.5 8 7 12.5"
    } else {
        "M2 8h11M9 3.5 13.5 8 9 12.5"
    };
    view! {
        <svg class="arrow" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
            <path d=path />
        </svg>
    }
}
