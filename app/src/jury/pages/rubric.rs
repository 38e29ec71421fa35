//! The rubric of a challenge as one form: a row a criterion, levels as lines of text.

use crate::forms::{Form, FormState, refused};
use crate::jury::views::rubric::RubricEditor;
use crate::page::{Document, Page, PageResult};
use crate::{t, t_word};
use axum::extract::Path;
use leptos::prelude::*;
use server::jury::rubrics::{Editing, get_rubric as load, save_rubric};
use shared::fields::{FieldCode, FieldErrors, number};
use shared::ids::{ChallengeId, CriterionId};
use shared::jury::rubric::{Level, MAX_CRITERIA, MAX_WEIGHT};
use shared::jury::{Criterion, ReadyCriterion};
use shared::languages::Language;

/// Empty rows after those that are filled.
const FREE_ROWS: usize = 2;

/// The fields of a row; their names get `-<n>` behind.
const FIELDS: [&str; 8] = [
    "id",
    "title",
    "guidance",
    "weight",
    "levels",
    "required",
    "independent",
    "reason-below",
];

pub async fn get_rubric(page: Page, Path((_, challenge)): Path<(String, ChallengeId)>) -> PageResult {
    let editing = load(&page.platform, &page.viewer, challenge).await?;
    let ready = page.query("ready") == "1";
    let rows = match &editing.newest {
        Some(newest) if !ready => newest.rubric()?.criteria().iter().map(row_of).collect(),
        _ => Vec::new(),
    };
    let language = editing.newest.as_ref().map_or(page.language, |newest| newest.language);
    // The ready rubric is made of the locales, so it is put into words where they are at hand.
    if rows.is_empty() {
        let language = page.language;
        return Ok(page.render(|| {
            let rows = ReadyCriterion::ALL.iter().map(|one| ready_row(*one)).collect();
            editor(editing, FormState::filled(form_of(rows, language)))
        }));
    }
    Ok(page.render(|| editor(editing, FormState::filled(form_of(rows, language)))))
}

fn editor(editing: Editing, state: FormState) -> Document {
    let is_refused = !state.errors.is_empty();
    let rows = (0..MAX_CRITERIA + FREE_ROWS)
        .take_while(|n| state.form.is_sent(&format!("title-{n}")))
        .count();
    let document = Document::new(
        t!("jury-rubric-title"),
        view! { <RubricEditor editing=editing rows=rows state=state /> },
    );
    if is_refused { document.refused() } else { document }
}

/// One row as a form sends it, in the order of [`FIELDS`].
type RawRow = [String; 8];

fn row_of(criterion: &Criterion) -> RawRow {
    let levels: Vec<_> = criterion
        .levels
        .iter()
        .map(|level| format!("{} – {}", level.value, level.label))
        .collect();
    let tick = |yes: bool| if yes { "1".to_owned() } else { String::new() };
    [
        criterion.id.to_string(),
        criterion.title.clone(),
        criterion.guidance.clone(),
        criterion.weight.to_string(),
        levels.join("\n"),
        tick(criterion.required),
        tick(criterion.independent),
        criterion
            .reason_below
            .map(|below| below.to_string())
            .unwrap_or_default(),
    ]
}

/// A criterion of the ready rubric in the page's language.
fn ready_row(ready: ReadyCriterion) -> RawRow {
    let word = ready.as_str();
    let (weight, independent) = ready.usual();
    let levels: Vec<_> = (0..4)
        .map(|value| format!("{value} – {}", t_word!("ready", &format!("{word}-{value}"))))
        .collect();
    [
        String::new(),
        t_word!("ready", word),
        t_word!("ready", &format!("{word}-help")),
        weight.to_string(),
        levels.join("\n"),
        "1".to_owned(),
        if independent { "1".to_owned() } else { String::new() },
        "2".to_owned(),
    ]
}

/// The form of these rows, with free ones behind.
fn form_of(mut rows: Vec<RawRow>, language: Language) -> Form {
    rows.truncate(MAX_CRITERIA + 1);
    rows.resize_with(rows.len() + FREE_ROWS, RawRow::default);
    let mut fields = vec![("language".to_owned(), language.as_str().to_owned())];
    for (n, row) in rows.into_iter().enumerate() {
        fields.extend(
            FIELDS
                .iter()
                .zip(row)
                .map(|(name, value)| (format!("{name}-{n}"), value)),
        );
    }
    Form::of(fields.iter().map(|(name, value)| (name.as_str(), value.clone())))
}

/// The rows that have a title or levels; the others are taken as removed.
fn rows_of(form: &Form) -> Vec<RawRow> {
    (0..MAX_CRITERIA + FREE_ROWS + 1)
        .map(|n| FIELDS.map(|name| form.get(&format!("{name}-{n}")).trim().to_owned()))
        .filter(|row| !row[1].is_empty() || !row[4].is_empty())
        .collect()
}

/// `3 – says who pays` as a level.
fn read_level(line: &str) -> Option<Level> {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let (value, label) = line.split_at(digits);
    let label = label.trim_start_matches([' ', '\t', '-', '–', '—', '=', ':', '.', ')']);
    Some(Level {
        value: value.parse().ok()?,
        label: label.trim().to_owned(),
    })
}

fn read(page: &Page, rows: &[RawRow]) -> Result<Vec<Criterion>, FieldErrors> {
    let mut errors = FieldErrors::default();
    let mut criteria = Vec::new();
    for (n, [id, title, guidance, weight, levels, required, independent, below]) in rows.iter().enumerate() {
        let weight = errors.take(&format!("weight-{n}"), number(weight, 1, i64::from(MAX_WEIGHT)));
        let lines = levels.lines().map(str::trim).filter(|line| !line.is_empty());
        let read: Option<Vec<Level>> = lines.map(read_level).collect();
        let levels = errors.take(&format!("levels-{n}"), read.ok_or(FieldCode::NotANumber));
        let reason_below = match below.as_str() {
            "" => Some(None),
            raw => errors
                .take(&format!("reason-below-{n}"), number(raw, 0, 20))
                .map(|below| u32::try_from(below).ok()),
        };
        if let (Some(weight), Some(levels), Some(reason_below)) = (weight, levels, reason_below) {
            criteria.push(Criterion {
                id: id
                    .parse()
                    .unwrap_or_else(|_| page.platform.clock.new_id::<CriterionId>()),
                title: title.clone(),
                guidance: guidance.clone(),
                weight: u32::try_from(weight).unwrap_or(1),
                levels,
                required: !required.is_empty(),
                independent: !independent.is_empty(),
                reason_below,
            });
        }
    }
    errors.finish(Some(criteria))
}

pub async fn post_rubric(page: Page, Path((_, challenge)): Path<(String, ChallengeId)>, form: Form) -> PageResult {
    let rows = rows_of(&form);
    let language = Language::parse(form.get("language")).unwrap_or(page.language);
    let (platform, viewer) = (&page.platform, &page.viewer);
    let result = match read(&page, &rows) {
        Ok(criteria) => refused(save_rubric(platform, viewer, challenge, language, criteria).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Ok(_) => Ok(page.redirect_done(&format!("/jury/challenges/{challenge}/rubric"), "rubric-saved")),
        Err(errors) => {
            let editing = load(platform, viewer, challenge).await?;
            let state = FormState::refused(form_of(rows, language), errors);
            Ok(page.render(|| editor(editing, state)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::read_level;

    #[test]
    fn a_level_is_read_however_its_number_is_set_off() {
        for line in [
            "3 – says who pays",
            "3: says who pays",
            "3) says who pays",
            "3 says who pays",
        ] {
            let level = read_level(line).unwrap();
            assert_eq!((level.value, level.label.as_str()), (3, "says who pays"));
        }
        assert!(read_level("says who pays").is_none());
    }
}
