//! The minutes as a paper to sign, and what one can do with it.

use super::{mark_of, path_of, places};
use crate::components::{Badge, Crumbs, Facts, LinkButton, Look, Mark, Notice};
use crate::locale::language;
use crate::page::link;
use crate::papers::Inline;
use crate::{t, t_word};
use leptos::prelude::*;
use server::markdown::to_html;
use server::minutes::access::Desk;
use server::pdf::minutes::{Addendum, Entry, Listed, Section};
use server::pdf::{self, Words};
use shared::languages::Language;
use shared::minutes::{MinutesAct, MinutesState};

#[component]
pub fn MinutesPage(desk: Desk, paper: pdf::Minutes) -> impl IntoView {
    let state = desk.state();
    view! {
        <Crumbs places=places(&desk, false) />
        <div class="page-head no-print">
            <p class="cluster"><Badge mark=mark_of(state) words=t_word!("minutes-state", state.as_str()) /></p>
            {(state == MinutesState::Approved).then(|| view! { <Notice mark=Mark::Needs><p>{t_word!("minutes-standing", state.as_str())}</p></Notice> })}
        </div>
        <Files desk=desk.clone() text=paper.text_lang />
        <Paper paper=paper />
        <Acts desk=desk />
    }
}

/// Where the same is as a PDF, in this page's language and in that of the text; none where the program makes none.
#[component]
fn Files(desk: Desk, text: Language) -> impl IntoView {
    let path = path_of(desk.meeting.id);
    let here = language();
    let href = move |language: Language| format!("/{}{path}.pdf", language.as_str());
    pdf::AVAILABLE.then(|| {
        let other = (text != here).then(|| {
            let code = text.as_str();
            view! { <a class="button text" href=href(text) lang=code hreflang=code dir=text.dir().as_str()>{text.own_name()} " (PDF)"</a> }
        });
        let internal = desk.is_inside.then(|| view! { <span class="small quiet">{t!("minutes-pdf-public")}</span> });
        view! { <p class="actions"><a class="button secondary" href=href(here) type="application/pdf">{t!("minutes-pdf")}</a>{other}{internal}</p> }
    })
}

/// What the minutes say; in the history as it was at that time.
#[component]
pub fn Paper(
    paper: pdf::Minutes,
    /// Whether its title is that of the page.
    #[prop(default = true)]
    is_page: bool,
) -> impl IntoView {
    let (lang, addenda_title) = (paper.text_lang, paper.addenda_title);
    let has_addenda = !paper.addenda.is_empty();
    // The same address on this host, whatever name the paper gives it.
    let address = format!("/{}", paper.address.splitn(4, '/').nth(3).unwrap_or_default());
    view! {
        <article class="document stack loose">
            <div class="document-head"><p class="strong"><bdi>{paper.sender}</bdi></p><p>{paper.date}</p></div>
            {paper.draft.map(|words| view! { <Notice mark=Mark::Needs><p>{words}</p></Notice> })}
            {match is_page {
                true => view! { <h1><Inline words=paper.title /></h1> }.into_any(),
                false => view! { <p class="strong"><Inline words=paper.title /></p> }.into_any(),
            }}
            {paper.standing.into_iter().map(|words| view! { <p class="strong" dir="auto">{words}</p> }).collect_view()}
            {paper.sections.into_iter().map(|section| view! { <SectionOf section=section lang=lang /> }).collect_view()}
            {has_addenda
                .then(|| {
                    view! {
                        <section class="stack">
                            <h2>{addenda_title}</h2>
                            {paper.addenda.into_iter().map(|one| view! { <AddendumOf one=one /> }).collect_view()}
                        </section>
                    }
                })}
            {
                let [chair, secretary] = paper.signatures;
                view! { <div class="signatures"><p>{chair}</p><p>{secretary}</p></div> }
            }
            <p class="document-foot">{paper.address_name} " " <a class="ltr" href=address>{paper.address}</a></p>
        </article>
    }
}

#[component]
fn SectionOf(section: Section, lang: Language) -> impl IntoView {
    let has_text = !section.markdown.is_empty();
    let facts: Vec<(String, AnyView)> = section.entries.into_iter().map(fact).collect();
    view! {
        <section class="stack">
            <div class="section-head">
                <h2><Inline words=section.title /></h2>
                {section.is_internal.then(|| view! { <Badge mark=Mark::Needs words=t!("minutes-internal") /> })}
            </div>
            {(!facts.is_empty()).then(|| view! { <Facts facts=facts /> })}
            {section.speeches.map(|listed| view! { <Listing listed=listed /> })}
            {has_text.then(|| view! { <div class="prose" lang=lang.as_str() dir="auto" inner_html=to_html(&section.markdown)></div> })}
            {section.tasks.map(|listed| view! { <Listing listed=listed /> })}
            {section.notes.into_iter().map(|words| view! { <p class="small quiet">{words}</p> }).collect_view()}
        </section>
    }
}

/// A line as a fact: one that is left out says why, to those who may know.
pub fn fact(entry: Entry) -> (String, AnyView) {
    if let Some(reason) = entry.hidden {
        let words = t!("minutes-hidden-because", reason = reason);
        return (
            entry.name,
            view! { <span class="quiet"><bdi>{words}</bdi></span> }.into_any(),
        );
    }
    let path = entry.path;
    let value = entry.words.into_iter().enumerate().map(|(at, words)| match &path {
        Some(path) if at == 0 => view! { <p><a href=link(path)><Inline words=words /></a></p> }.into_any(),
        _ => view! { <p><Inline words=words /></p> }.into_any(),
    });
    (entry.name, value.collect_view().into_any())
}

#[component]
fn Listing(listed: Listed) -> impl IntoView {
    let columns = listed.columns;
    let row = |cells: Vec<Words>| {
        let cells = cells.into_iter().enumerate().map(|(at, words)| match at {
            0 => view! { <th scope="row"><Inline words=words /></th> }.into_any(),
            _ => {
                let label = columns.get(at).map(|column| crate::locale::plain(column));
                view! { <td data-label=label><Inline words=words /></td> }.into_any()
            }
        });
        view! { <tr>{cells.collect_view()}</tr> }
    };
    let rows = listed.rows.into_iter().map(row).collect_view();
    view! {
        <div class="table-wrap">
            <table class="table to-cards">
                <caption>{listed.caption}</caption>
                <thead><tr>{columns.iter().map(|column| view! { <th scope="col">{column.clone()}</th> }).collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

#[component]
fn AddendumOf(one: Addendum) -> impl IntoView {
    view! {
        <div class="stack tight">
            <h3><Inline words=one.title /></h3>
            <div class="prose" lang=one.lang.map(Language::as_str) dir="auto" inner_html=to_html(&one.markdown)></div>
        </div>
    }
}

/// What comes next, for those who are of the body.
#[component]
fn Acts(desk: Desk) -> impl IntoView {
    let (state, here) = (desk.state(), link(&path_of(desk.meeting.id)));
    let to = |part: &str| format!("{here}/{part}");
    let step = |act: MinutesAct, look: &'static str| {
        view! {
            <form method="post" action=to("step")>
                <button class=look name="act" value=act.as_str()>{t_word!("minutes-act", act.as_str())}</button>
            </form>
        }
    };
    let is_draft = state == MinutesState::Draft;
    let first = match state {
        MinutesState::Draft if desk.may_write => {
            view! { <LinkButton href=to("edit")>{t!("minutes-edit")}</LinkButton> }.into_any()
        }
        MinutesState::Handed if desk.may_approve => {
            view! { <LinkButton href=to("approve")>{t!("minutes-approve")}</LinkButton> }.into_any()
        }
        MinutesState::Approved if desk.may_approve => view! {
            <form method="post" action=to("publish")><button class="button">{t!("minutes-publish")}</button></form>
        }
        .into_any(),
        _ => ().into_any(),
    };
    let take_back =
        (state == MinutesState::Handed && desk.may_write).then(|| step(MinutesAct::TakeBack, "button secondary"));
    let correct = (state.is_approved() && desk.may_approve).then(|| {
        view! { <LinkButton href=to("addendum") look=Look::Secondary>{t!("minutes-addendum-new")}</LinkButton> }
    });
    desk.is_inside.then(|| {
        view! {
            <div class="actions">
                {first} {take_back} {correct}
                {(!is_draft || desk.may_write).then(|| view! { <LinkButton href=to("remarks") look=Look::Text>{t!("minutes-remarks")}</LinkButton> })}
                <LinkButton href=to("tasks") look=Look::Text>{t!("minutes-tasks-title")}</LinkButton>
                <LinkButton href=to("history") look=Look::Text>{t!("minutes-history")}</LinkButton>
            </div>
        }
    })
}
