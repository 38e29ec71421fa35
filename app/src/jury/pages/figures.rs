//! All figures of a round: the page, and the same as files.

use crate::jury::sheets::{explained, sheet};
use crate::jury::views::figures::{Figures, PAGE};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use server::Error;
use server::jury::study::{self, RoundFigures};
use server::tables::{CSV, XLSX, csv, xlsx};
use shared::ids::RoundId;
use shared::jury::figures::explained::Part;

pub async fn get_figures(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let figures = study::get_figures(&page.platform, &page.viewer, round).await?;
    let first = first_of(&page.query("from"), figures.rows.len());
    Ok(page.render(|| Document::new(t!("figures-title"), view! { <Figures figures=figures first=first /> })))
}

/// How many rows stand before the page that begins with the row `from`, counted from 1; what is no such row is on the first page.
fn first_of(from: &str, rows: usize) -> usize {
    let first = from.parse::<usize>().unwrap_or(1).saturating_sub(1);
    if first < rows { first - first % PAGE } else { 0 }
}

/// One table as CSV; `?of=` says which, without it the submissions.
pub async fn get_csv(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let part = match page.query("of").as_str() {
        "" => Part::Submissions,
        word => Part::parse(word).map_err(|_| Error::NotFound)?,
    };
    let figures = to_keep(&page, round).await?;
    let text = page.say(|| csv(&sheet(part, &figures)));
    Ok(file(CSV, format!("jury-{part}-{round}.csv"), text.into_bytes()))
}

/// All tables in one workbook, with what each figure means.
pub async fn get_xlsx(page: Page, Path((_, round)): Path<(String, RoundId)>) -> PageResult {
    let figures = to_keep(&page, round).await?;
    let tables = page.say(|| {
        let parts = Part::ALL.iter().map(|part| sheet(*part, &figures));
        parts.chain([explained()]).collect::<Vec<_>>()
    });
    let bytes = xlsx(&tables, page.language.dir(), page.now)?;
    Ok(file(XLSX, format!("jury-figures-{round}.xlsx"), bytes))
}

/// The figures for a file. Who still has reviews to write gets none: a file would stay empty for ever.
async fn to_keep(page: &Page, round: RoundId) -> Result<RoundFigures, Error> {
    let figures = study::get_figures(&page.platform, &page.viewer, round).await?;
    if figures.waiting.is_some() {
        return Err(Error::NotFound);
    }
    Ok(figures)
}

fn file(kind: &'static str, name: String, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, bytes).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_begins_where_pages_begin() {
        let firsts = ["", "1", "25", "26", "200", "201", "-3", "x"].map(|from| first_of(from, 200));
        assert_eq!(firsts, [0, 0, 0, 25, 175, 0, 0, 0]);
        assert_eq!(first_of("1", 0), 0);
    }
}
