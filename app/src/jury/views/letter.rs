//! A letter of a jury as a page, made to be printed.

use super::DecisionBadge;
use crate::components::{Crumbs, Facts, Mark, Notice};
use crate::locale::date_time;
use crate::page::link;
use crate::papers::{Inline, Said};
use crate::t;
use leptos::prelude::*;
use server::jury::feedback::Published;
use server::pdf::{Comments, Criteria, Criterion, Letter, Level, Part};
use shared::ids::ProposalId;
use shared::languages::Language;

/// Where the same letter is as a PDF, in this page's language and in that of the team where it is another; none where the program makes none.
#[component]
fn Files(path: String, team: Language) -> impl IntoView {
    let here = crate::locale::language();
    let href = move |language: Language| format!("/{}{path}", language.as_str());
    server::pdf::AVAILABLE.then(|| {
        let other = (team != here).then(|| {
            let code = team.as_str();
            view! { <a class="button text" href=href(team) lang=code hreflang=code dir=team.dir().as_str()>{team.own_name()} " (PDF)"</a> }
        });
        view! { <p class="actions"><a class="button secondary" href=href(here) type="application/pdf">{t!("letter-pdf")}</a>{other}</p> }
    })
}

/// The letter. `file` is the address of its PDF after the language, `team` the language in which the team writes.
#[component]
pub fn LetterPage(
    letter: Letter,
    crumbs: Vec<(String, String)>,
    file: String,
    team: Language,
    /// Letters of other rounds about the same proposal.
    others: Vec<Published>,
    proposal: ProposalId,
    /// Address and words of what leads on.
    more: Option<(String, String)>,
) -> impl IntoView {
    view! {
        <Crumbs places=crumbs />
        <Files path=file team=team />
        <LetterText letter=letter is_page=true />
        {(!others.is_empty()).then(|| view! {
            <section class="stack tight no-print">
                <h2>{t!("rounds-others-title")}</h2>
                <ul class="plain stack tight">
                    {others.into_iter().map(|one| view! {
                        <li>
                            <a href=link(&format!("/proposals/{proposal}/feedback?round={}", one.round))>{t!("rounds-published-at", when = date_time(one.at))}</a>
                            " " <DecisionBadge decision=one.decision />
                        </li>
                    }).collect_view()}
                </ul>
            </section>
        })}
        {more.map(|(href, words)| view! {
            <p class="no-print"><a href=href>{words}</a></p>
            <p class="no-print"><a href=link(&format!("/proposals/{proposal}/jury"))>{t!("rounds-promises-title")}</a></p>
        })}
    }
}

/// What the letter says, on a page of its own or within another.
#[component]
pub fn LetterText(letter: Letter, is_page: bool) -> impl IntoView {
    let permanent = format!("/p/{}", letter.address.rsplit('/').next().unwrap_or_default());
    let facts = letter.facts.into_iter();
    let facts = facts.map(|fact| (fact.name, view! { <Inline words=fact.words /> }.into_any()));
    let title = match is_page {
        true => view! { <h1>{letter.title}</h1> }.into_any(),
        false => view! { <h3>{letter.title}</h3> }.into_any(),
    };
    view! {
        <article class="document stack">
            <div class="document-head"><p class="strong"><bdi>{letter.sender}</bdi></p><p>{letter.date}</p></div>
            {letter.draft.map(|words| view! { <Notice mark=Mark::Needs><p>{words}</p></Notice> })}
            {title}
            <Facts facts=facts.collect() />
            <p>{letter.greeting.text}</p>
            <p class="strong">{letter.decision}</p>
            {letter.parts.into_iter().map(|part| view! { <PartOf part=part /> }).collect_view()}
            {letter.criteria.map(|criteria| view! { <Chosen criteria=criteria /> })}
            {letter.comments.map(|comments| view! { <Told comments=comments /> })}
            <PartOf part=letter.last />
            <div class="stack tight"><p>{letter.closing}</p><p class="strong"><bdi>{letter.signature.text}</bdi></p></div>
            <p class="document-foot">{letter.address_name} " " <a class="ltr" href=permanent>{letter.address}</a></p>
        </article>
    }
}

#[component]
fn PartOf(part: Part) -> impl IntoView {
    view! {
        <section class="stack tight">
            <h2>{part.title}</h2>
            {part.words.into_iter().map(|words| view! { <Said words=words /> }).collect_view()}
        </section>
    }
}

#[component]
fn Chosen(criteria: Criteria) -> impl IntoView {
    let columns = criteria.columns;
    view! {
        <section class="stack">
            <h2>{criteria.title}</h2>
            <p>{criteria.lead}</p>
            {criteria.list.into_iter().map(|one| view! { <Levels one=one columns=columns.clone() /> }).collect_view()}
        </section>
    }
}

/// How the jurors spread over the levels of one criterion.
#[component]
fn Levels(one: Criterion, columns: [String; 2]) -> impl IntoView {
    let lang = one.title.lang.map(Language::as_str);
    let [level, jurors] = columns;
    let row = |one: Level| {
        view! {
            <tr>
                <th scope="row" lang=one.label.lang.map(Language::as_str)><bdi>{one.label.text}</bdi></th>
                <td>
                    {one.count}
                    <svg aria-hidden="true">
                        <rect class="bar-ground" width="100%" height="8" />
                        <rect class="bar" width=format!("{:.1}%", one.share * 100.0) height="8" />
                    </svg>
                </td>
            </tr>
        }
    };
    view! {
        <div class="table-wrap">
            <table class="table letter-levels">
                <caption lang=lang><bdi>{one.title.text}</bdi></caption>
                <thead><tr><th scope="col">{level}</th><th scope="col">{jurors}</th></tr></thead>
                <tbody>{one.levels.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Told(comments: Comments) -> impl IntoView {
    let cards = comments.list.into_iter();
    view! {
        <section class="stack">
            <h2>{comments.title}</h2>
            <p>{comments.lead}</p>
            <ul class="cards one">{cards.map(|words| view! { <li class="card"><Said words=words /></li> }).collect_view()}</ul>
        </section>
    }
}
