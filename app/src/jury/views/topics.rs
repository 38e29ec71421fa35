//! Fields: what the submissions of a round are about, and the choices that jurors and organisers tick.

use super::SubjectName;
use crate::components::{Crumbs, EmptyState, Pagination};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::expertise;
use server::jury::subjects::Subject;
use shared::jury::fields::Themes;
use shared::practices::Theme;

/// Fields in words, one after the other.
pub fn fields_in_words(themes: &Themes) -> String {
    let words: Vec<_> = themes
        .iter()
        .map(|one| t_word!("practice-theme", one.as_str()))
        .collect();
    words.join(", ")
}

/// Every field to choose from: value and words.
pub fn field_choices() -> Vec<(String, String)> {
    let choice = |one: &Theme| (one.as_str().to_owned(), t_word!("practice-theme", one.as_str()));
    Theme::ALL.iter().map(choice).collect()
}

/// The form in which an organiser says what submissions are about.
#[component]
pub fn Topics(found: expertise::Topics, from: usize) -> impl IntoView {
    let id = found.round.id;
    let at = move |part: &str| link(&format!("/jury/rounds/{id}/{part}"));
    let pages = move |from: usize| at(&format!("topics?from={from}"));
    let (earlier, later) = (found.rows.earlier.map(pages), found.rows.later.map(pages));
    let is_empty = found.rows.all == 0;
    let places = vec![
        (at("manage"), t!("jury-manage-title")),
        (at("assign"), t!("jury-assign-title")),
    ];
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("topics-title")}</h1><p class="lead">{t!("topics-lead")}</p></div>
        {is_empty.then(|| view! { <EmptyState title=t!("jury-no-submissions") text=t!("jury-no-submissions-text") /> })}
        {(!is_empty).then(|| view! {
            <form method="post" action=pages(from) class="form wide">
                {found.rows.rows.into_iter().map(|(subject, topics)| view! { <TopicsOf subject=subject topics=topics /> }).collect_view()}
                <div class="actions"><button class="button">{t!("jury-save")}</button></div>
            </form>
        })}
        <Pagination earlier=earlier later=later />
    }
}

#[component]
fn TopicsOf(subject: Subject, topics: Themes) -> impl IntoView {
    let field = format!("topics-{}", subject.submission);
    let submission = subject.submission.to_string();
    let chosen: Vec<_> = topics.iter().map(Theme::as_str).collect();
    let boxes = field_choices().into_iter().map(|(value, words)| {
        let id = format!("{field}-{value}");
        let checked = chosen.contains(&value.as_str());
        view! {
            <div class="choice">
                <input type="checkbox" id=id.clone() name=field.clone() value=value checked=checked />
                <label for=id>{words}</label>
            </div>
        }
    });
    let boxes = boxes.collect_view();
    view! {
        <fieldset class="choices row">
            <legend><SubjectName subject=subject /></legend>
            <input type="hidden" name="submission" value=submission />
            {boxes}
        </fieldset>
    }
}
