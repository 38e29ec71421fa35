//! The tracks of a challenge, and which submission is in which.

use super::SubjectName;
use crate::components::{Crumbs, EmptyState, ErrorSummary, Field};
use crate::forms::FormState;
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::jury::tracks::Tracks;

/// Tracks, and the submissions that wait for a jury.
#[component]
pub fn TracksPage(found: Tracks, state: FormState) -> impl IntoView {
    let base = link(&format!("/jury/challenges/{}/tracks", found.challenge.id));
    let lang = found.challenge.language.as_str();
    let places = vec![(
        link(&format!("/jury/processes/{}", found.process_slug)),
        t!("jury-process-title"),
    )];
    let (none, has_tracks, has_rows) = (
        found.tracks.is_empty(),
        !found.tracks.is_empty(),
        !found.rows.is_empty(),
    );
    let choices: Vec<(String, String)> = std::iter::once((String::new(), t!("rounds-track-without")))
        .chain(
            found
                .tracks
                .iter()
                .map(|track| (track.id.to_string(), track.name.clone())),
        )
        .collect();
    let (add, place) = (base.clone(), format!("{base}/place"));
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("rounds-tracks-title")}</h1><p class="lead" lang=lang dir="auto">{found.challenge.title}</p></div>
        <p>{t!("rounds-tracks-lead")}</p>
        {none.then(|| view! { <EmptyState title=t!("rounds-tracks-none") text=t!("rounds-tracks-none-text") /> })}
        <ul class="cards one">
            {found.tracks.into_iter().map(|track| {
                let count = found.rows.iter().filter(|(_, of)| *of == Some(track.id)).count();
                let field = format!("name-{}", track.id);
                view! {
                    <li class="card">
                        <h2 class="card-title" lang=lang dir="auto">{track.name.clone()}</h2>
                        <p class="card-meta">{t!("rounds-track-count", count = count)}</p>
                        <form method="post" action=format!("{base}/rename") class="form">
                            <input type="hidden" name="track" value=track.id.to_string() />
                            <div class="field">
                                <label for=field.clone()>{t!("rounds-track-name")}</label>
                                <input id=field name="name" value=track.name maxlength="60" lang=lang dir="auto" />
                            </div>
                            <div class="actions">
                                <button class="button secondary compact">{t!("rounds-track-rename")}</button>
                                <button class="button text compact" formaction=format!("{base}/remove")>{t!("rounds-track-remove")}</button>
                            </div>
                        </form>
                    </li>
                }
            }).collect_view()}
        </ul>
        <section class="section">
            <h2>{t!("rounds-track-new")}</h2>
            <form method="post" action=add class="form">
                <ErrorSummary state=state.clone() labels=vec![("name", t!("rounds-track-name"))] />
                <Field name="name" label=t!("rounds-track-name") help=t!("rounds-track-name-help") maxlength=60 state=state />
                <div class="actions"><button class="button">{t!("rounds-track-add")}</button></div>
            </form>
        </section>
        {(has_tracks && has_rows).then(|| view! {
            <section class="section">
                <h2>{t!("rounds-place-title")}</h2>
                <p>{t!("rounds-place-lead")}</p>
                <form method="post" action=place class="form">
                    {found.rows.into_iter().map(|(subject, track)| {
                        let name = format!("track-{}", subject.proposal);
                        let chosen = track.map(|track| track.to_string()).unwrap_or_default();
                        view! {
                            <div class="field">
                                <label for=name.clone()><SubjectName subject=subject /></label>
                                <select id=name.clone() name=name>
                                    {choices.iter().map(|(value, words)| view! { <option value=value.clone() selected=*value == chosen dir="auto">{words.clone()}</option> }).collect_view()}
                                </select>
                            </div>
                        }
                    }).collect_view()}
                    <div class="actions"><button class="button">{t!("rounds-place")}</button></div>
                </form>
            </section>
        })}
        {(has_tracks && !has_rows).then(|| view! { <EmptyState title=t!("jury-no-submissions") text=t!("jury-no-submissions-text") /> })}
    }
}
