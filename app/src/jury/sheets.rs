//! The figures of a round as tables of typed cells, for files.
//!
//! To add a column: its head and its cell in the table of its [`Part`].

use crate::jury::views::figures::juror_words;
use crate::locale::plain;
use crate::{t, t_word};
use server::jury::study::{CriterionLine, JurorLine, OutlierLine, RoundFigures, Studied};
use server::jury::subjects::Subject;
use server::tables::{Cell, Table};
use shared::jury::Points;
use shared::jury::figures::agreement::{Agreement, Alpha};
use shared::jury::figures::explained::{Figure, Part};

/// One table of the figures, in the page's language.
#[must_use]
pub fn sheet(part: Part, figures: &RoundFigures) -> Table {
    let (heads, rows) = match part {
        Part::Submissions => (submission_heads(), figures.rows.iter().map(submission).collect()),
        Part::Jurors => (juror_heads(), figures.jurors.iter().map(juror).collect()),
        Part::Agreement => {
            let criterion =
                |line: &CriterionLine| agreement(line.title.clone(), &line.agreement, line.agreement.ordinal);
            let totals = agreement(t!("figures-totals"), &figures.totals, figures.totals.interval);
            let rows = figures.criteria.iter().map(criterion).chain([totals]).collect();
            (agreement_heads(), rows)
        }
        Part::Outliers => (outlier_heads(), figures.outliers.iter().map(outlier).collect()),
    };
    table(t_word!("figures-part", part.as_str()), &heads, rows)
}

/// What each figure means, with its formula and its source.
#[must_use]
pub fn explained() -> Table {
    let heads = [
        t!("figures-column-figure"),
        t!("figures-column-meaning"),
        t!("figures-column-formula"),
        t!("figures-column-source"),
    ];
    let row = |figure: &Figure| {
        vec![
            text(&t_word!("figure", figure.as_str())),
            text(&t_word!("figure-how", figure.as_str())),
            text(figure.formula()),
            text(figure.source()),
        ]
    };
    table(t!("figures-how"), &heads, Figure::ALL.iter().map(row).collect())
}

fn table(name: String, heads: &[String], rows: Vec<Vec<Cell>>) -> Table {
    Table {
        name: plain(&name),
        heads: heads.iter().map(|head| plain(head)).collect(),
        rows,
    }
}

fn text(words: &str) -> Cell {
    Cell::Text(plain(words))
}

fn whole(number: u32) -> Cell {
    Cell::Whole(number.into())
}

fn place(rank: Option<u32>) -> Cell {
    rank.map_or(Cell::Empty, whole)
}

fn points(points: Option<Points>) -> Cell {
    points.map_or(Cell::Empty, |points| Cell::Decimal(f64::from(points.0) / 100.0, 2))
}

fn alpha(alpha: Alpha) -> Cell {
    alpha.value.map_or(Cell::Empty, |value| Cell::Decimal(value, 4))
}

fn named(subject: &Subject) -> [Cell; 2] {
    [text(&subject.number.to_string()), text(&subject.title)]
}

fn submission_heads() -> Vec<String> {
    vec![
        t!("figures-column-number"),
        t!("jury-column-submission"),
        t!("jury-column-reviews"),
        t!("figures-column-mean"),
        t!("figures-column-equal"),
        t!("jury-column-median"),
        t!("figures-column-lowest"),
        t!("figures-column-highest"),
        t!("jury-column-spread"),
        t!("figures-column-rank-mean"),
        t!("figures-column-standardised"),
        t!("figures-column-estimate"),
        t!("figures-column-rank-estimate"),
        t!("figures-column-best"),
        t!("figures-column-worst"),
        t!("figures-column-outliers"),
    ]
}

fn submission(row: &Studied) -> Vec<Cell> {
    let (figures, estimate) = (&row.figures, &row.estimate);
    let mut cells = named(&row.subject).to_vec();
    cells.extend([
        whole(figures.reviews),
        points(figures.mean),
        points(figures.unweighted),
        points(figures.median),
        points(figures.lowest),
        points(figures.highest),
        points(figures.spread),
        place(figures.rank),
        points(estimate.standardised),
        points(estimate.estimate),
        place(estimate.rank),
        place(estimate.ranks.map(|ranks| ranks.best)),
        place(estimate.ranks.map(|ranks| ranks.worst)),
        whole(row.outliers),
    ]);
    cells
}

fn juror_heads() -> Vec<String> {
    vec![
        t!("jury-column-juror"),
        t!("jury-column-reviews"),
        t!("figures-column-given"),
        t!("figures-column-severity"),
    ]
}

fn juror(line: &JurorLine) -> Vec<Cell> {
    vec![
        text(&juror_words(&line.juror)),
        whole(line.reviews),
        points(Some(line.mean)),
        points(Some(line.severity)),
    ]
}

fn agreement_heads() -> Vec<String> {
    vec![
        t!("figures-column-criterion"),
        t!("figures-column-ordinal"),
        t!("figures-column-interval"),
        t!("figures-column-reading"),
        t!("figures-column-compared"),
        t!("figures-column-values"),
    ]
}

fn agreement(name: String, found: &Agreement, read: Alpha) -> Vec<Cell> {
    vec![
        text(&name),
        alpha(found.ordinal),
        alpha(found.interval),
        text(&t_word!("figures-reading", read.reading.as_str())),
        whole(found.submissions),
        whole(found.values),
    ]
}

fn outlier_heads() -> Vec<String> {
    vec![
        t!("figures-column-number"),
        t!("jury-column-submission"),
        t!("jury-column-juror"),
        t!("figures-column-total"),
        t!("figures-column-expected"),
        t!("figures-column-deviations"),
    ]
}

fn outlier(line: &OutlierLine) -> Vec<Cell> {
    let mut cells = named(&line.subject).to_vec();
    cells.extend([
        text(&juror_words(&line.juror)),
        points(Some(line.total)),
        points(Some(line.expected)),
        Cell::Decimal(f64::from(line.deviations) / 100.0, 2),
    ]);
    cells
}
