//! Views of proposals.

use super::pages::Rights;
use crate::components::{
    Badge, Card, Choices, Crumbs, EmptyState, ErrorSummary, Facts, Field, Knot, Mark, More, Pagination, Progress, Run,
    Thread,
};
use crate::evidence::SectionAsSent;
use crate::forms::FormState;
use crate::locale::{date_time, number, short_date};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::challenges::entity::challenge;
use server::markdown::to_html;
use server::processes::edition::Edition;
use server::proposals::service::{Filter, Listed, ProposalView};
use server::teams::entity::team;
use shared::ids::ProposalId;
use shared::proposals::{Finding, Frozen, ProposalState};
use shared::time::Timestamp;

/// How a state looks on cards and badges.
#[must_use]
pub fn mark_of(state: ProposalState) -> Mark {
    match state {
        ProposalState::Draft | ProposalState::Submitted | ProposalState::UnderReview => Mark::Now,
        ProposalState::Selected | ProposalState::Motion => Mark::Done,
        ProposalState::NotSelected => Mark::Next,
    }
}

#[component]
pub fn List(
    edition: Edition,
    challenges: Vec<challenge::Model>,
    rows: Vec<Listed>,
    filter: Filter,
    next: Option<ProposalId>,
) -> impl IntoView {
    let place = format!("/processes/{}", edition.process.slug);
    let chosen = filter.challenge;
    let options = challenges
        .iter()
        .map(|challenge| {
            view! { <option value=challenge.id.to_string() selected=Some(challenge.id) == chosen>{challenge.title.clone()}</option> }
        })
        .collect_view();
    let later = next.map(|id| {
        let challenge = chosen.map(|id| id.to_string()).unwrap_or_default();
        let show = if filter.selected { "selected" } else { "" };
        link(&format!(
            "{place}/proposals?challenge={challenge}&show={show}&after={id}"
        ))
    });
    let list = if rows.is_empty() {
        view! { <EmptyState title=t!("proposals-none") text=t!("proposals-none-text") first_step=(link(&place), t!("proposals-none-step")) /> }
            .into_any()
    } else {
        view! { <ul class="cards">{rows.into_iter().map(|row| view! { <Item row=row /> }).collect_view()}</ul> }
            .into_any()
    };
    view! {
        <Crumbs places=vec![(link(&place), edition.process.title.clone())] />
        <div class="page-head"><h1>{t!("proposals-title")}</h1><p class="lead">{t!("proposals-lead")}</p></div>
        <form method="get" class="filter">
            <div class="field">
                <label for="challenge">{t!("proposals-challenge")}</label>
                <select id="challenge" name="challenge"><option value="">{t!("proposals-all-challenges")}</option>{options}</select>
            </div>
            <div class="field">
                <label for="show">{t!("proposals-which")}</label>
                <select id="show" name="show">
                    <option value="">{t!("proposals-all")}</option>
                    <option value="selected" selected=filter.selected>{t!("proposals-selected")}</option>
                </select>
            </div>
            <button class="button secondary">{t!("proposals-filter")}</button>
        </form>
        <section class="section">{list} <Pagination earlier=None later=later /></section>
    }
}

/// A proposal in a list.
#[component]
fn Item(row: Listed) -> impl IntoView {
    let proposal = row.proposal;
    let mark = mark_of(proposal.state);
    view! {
        <Card title=proposal.title.to_string() href=link(&format!("/p/{}", proposal.number)) lang=proposal.language.as_str() level=2>
            <p class="card-meta">
                <span class="stamp">{proposal.number.to_string()}</span>
                {row.team.map(|team| view! { " " <bdi>{team}</bdi> })}
            </p>
            <p class="card-foot"><Badge mark=mark words=t_word!("proposal-state", proposal.state.as_str()) /></p>
        </Card>
    }
}

#[component]
pub fn New(challenge: challenge::Model, team: team::Model, edition: Edition, state: FormState) -> impl IntoView {
    let labels = vec![("title", t!("proposal-title")), ("language", t!("proposal-language"))];
    let languages = edition
        .process
        .languages
        .iter()
        .map(|language| (language.as_str().to_owned(), language.own_name().to_owned()))
        .collect();
    let place = format!("/processes/{}", edition.process.slug);
    view! {
        <Crumbs places=vec![
            (link(&place), edition.process.title.clone()),
            (link(&format!("{place}/challenges/{}", challenge.id)), challenge.title.clone()),
        ] />
        <div class="page-head">
            <h1>{t!("proposal-new-title")}</h1>
            <p class="lead">{t!("proposal-new-lead", team = team.name.to_string())}</p>
        </div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="title" label=t!("proposal-title") help=t!("proposal-title-help") maxlength=140 state=state.clone() />
            <Choices name="language" legend=t!("proposal-language") help=t!("proposal-language-help") choices=languages single=true state=state />
            <div class="actions"><button class="button">{t!("proposal-new-submit")}</button></div>
        </form>
    }
}

/// What is to be mended, in words.
#[component]
fn Findings(findings: Vec<Finding>) -> impl IntoView {
    let items = findings.into_iter().map(|finding| match finding {
        Finding::TitleMissing => t!("finding-title-missing"),
        Finding::SectionMissing { title, .. } => t!("finding-section-missing", title = title),
        Finding::SectionTooLong {
            title,
            words,
            limit,
            over,
            ..
        } => {
            t!(
                "finding-section-too-long",
                title = title,
                words = words,
                limit = limit,
                over = over
            )
        }
        Finding::SectionEmpty { title, .. } => t!("finding-section-empty", title = title),
    });
    view! { <ul>{items.map(|words| view! { <li dir="auto">{words}</li> }).collect_view()}</ul> }
}

#[component]
pub fn Show(view: ProposalView, rights: Rights, state: FormState) -> impl IntoView {
    let ProposalView {
        access,
        team,
        challenge,
        sections,
        findings,
        steps,
        submission,
    } = view;
    let proposal = access.proposal;
    let (id, language) = (proposal.id, proposal.language.as_str());
    let place = format!("/processes/{}", access.edition.process.slug);
    let whole = u32::try_from(sections.len()).unwrap_or_default();
    let done = u32::try_from(sections.iter().filter(|section| section.words > 0).count()).unwrap_or_default();
    let room = link(&format!("/rooms/{}", proposal.number));
    let complete = !findings.iter().any(Finding::blocks);
    let knots = steps
        .iter()
        .map(|step| {
            let word = step.act.map_or("start", |act| act.as_str());
            Knot::new(Mark::Done, t_word!("proposal-step", word)).when(short_date(step.at))
        })
        .collect();
    let facts = vec![
        (t!("custody-team"), view! { <a href=link(&format!("/teams/{}", team.id))><bdi>{team.name.to_string()}</bdi></a> }.into_any()),
        (
            t!("custody-challenge"),
            view! { <a href=link(&format!("{place}/challenges/{}", challenge.id))><bdi>{challenge.title.clone()}</bdi></a> }.into_any(),
        ),
        (t!("custody-language"), view! { <span class="native">{proposal.language.own_name()}</span> }.into_any()),
    ];
    let sent = submission.map(|submission| {
        view! {
            <section class="panel">
                <h2>{t!("proposal-sent")}</h2>
                <p>{t!("proposal-sent-text", when = date_time(submission.submitted_at))}</p>
                <p class="hash">{submission.hash}</p>
                <div class="actions">
                    <a class="button secondary" href=link(&format!("/proposals/{id}/text"))>{t!("proposal-read-sent")}</a>
                    {rights.withdraw.then(|| view! { <a class="button danger" href=link(&format!("/proposals/{id}/withdraw"))>{t!("withdraw-submit")}</a> })}
                </div>
            </section>
        }
    });
    view! {
        <Crumbs places=vec![(link(&place), access.edition.process.title.clone()), (link(&format!("/teams/{}", team.id)), team.name.to_string())] />
        <div class="page-head">
            <p class="cluster"><a class="stamp" href=format!("/p/{}", proposal.number)>{proposal.number.to_string()}</a>
                <Badge mark=mark_of(proposal.state) words=t_word!("proposal-state", proposal.state.as_str()) /></p>
            <h1 lang=language dir="auto">{proposal.title.to_string()}</h1>
        </div>
        <div class="cols">
            <div class="cols-main stack loose">
                {sent}
                {(proposal.state == ProposalState::Draft)
                    .then(|| {
                        view! {
                            <section class="section">
                                <h2>{t!("proposal-next")}</h2>
                                <Progress done=done whole=whole rest=t!("proposal-sections-begun") />
                                {if findings.is_empty() {
                                    view! { <p>{t!("proposal-complete")}</p> }.into_any()
                                } else {
                                    view! { <Findings findings=findings /> }.into_any()
                                }}
                                <div class="actions">
                                    {rights.write.then(|| view! { <a class="button" href=room.clone()>{t!("proposal-write")}</a> })}
                                    {(rights.submit && complete)
                                        .then(|| view! { <a class="button secondary" href=link(&format!("/proposals/{id}/submit"))>{t!("submit-title")}</a> })}
                                    {(!rights.write).then(|| view! { <a class="button secondary" href=room>{t!("proposal-read-room")}</a> })}
                                </div>
                            </section>
                        }
                    })}
                <section class="section">
                    <h2>{t!("proposal-text-now")}</h2>
                    <p class="cluster">
                        {rights.history.then(|| view! { <a href=link(&format!("/proposals/{id}/history"))>{t!("history-link")}</a> })}
                        <a href=link(&format!("/proposals/{id}/evidence"))>{t!("evidence-all")}</a>
                    </p>
                    {sections
                        .into_iter()
                        .map(|one| {
                            let empty = one.words == 0;
                            view! {
                                <section class="proposal-section">
                                    <h3 dir="auto">{one.section.title}</h3>
                                    {if empty {
                                        view! { <p class="quiet">{t!("proposal-section-empty")}</p> }.into_any()
                                    } else {
                                        view! { <div class="prose" lang=language dir="auto" inner_html=to_html(&one.text)></div> }.into_any()
                                    }}
                                </section>
                            }
                        })
                        .collect_view()}
                </section>
            </div>
            <aside class="cols-side stack">
                <div class="panel"><h2>{t!("custody-facts")}</h2><Facts facts=facts /></div>
                <div class="panel"><h2>{t!("custody-life")}</h2><Thread knots=knots run=Run::Small />
                    <p><a href=format!("/p/{}", proposal.number)>{t!("proposal-whole-life")}</a></p></div>
                {rights
                    .write
                    .then(|| {
                        view! {
                            <More summary=t!("proposal-rename")>
                                <form method="post" class="form">
                                    <ErrorSummary state=state.clone() labels=vec![("title", t!("proposal-title"))] />
                                    <Field name="title" label=t!("proposal-title") maxlength=140 state=state />
                                    <div class="actions"><button class="button secondary">{t!("proposal-rename-submit")}</button></div>
                                </form>
                            </More>
                        }
                    })}
            </aside>
        </div>
    }
}

/// What will be frozen, and the button that does it.
#[component]
pub fn Submit(view: ProposalView) -> impl IntoView {
    let complete = view.is_complete();
    let place = link(&format!("/proposals/{}", view.access.proposal.id));
    let words: u32 = view.sections.iter().map(|section| section.words).sum();
    let sections = view.sections.len();
    view! {
        <div class="confirm">
            <h1>{t!("submit-title")}</h1>
            <p class="lead" dir="auto">{view.access.proposal.title.to_string()}</p>
            <p class="effect">{t!("submit-effect", sections = sections, words = number(words.into()))}</p>
            {(!view.findings.is_empty()).then(|| view! { <Findings findings=view.findings /> })}
            {if complete {
                view! {
                    <form method="post">
                        <div class="actions">
                            <button class="button">{t!("submit-submit")}</button>
                            <a class="button secondary" href=place>{t!("confirm-back")}</a>
                        </div>
                    </form>
                }
                .into_any()
            } else {
                view! { <p>{t!("conflict-proposal-incomplete")}</p> <div class="actions"><a class="button" href=place>{t!("confirm-back")}</a></div> }
                    .into_any()
            }}
        </div>
    }
}

/// The frozen text, as a paper.
#[component]
pub fn Text(number: String, frozen: Frozen, hash: String, at: Timestamp, intact: bool) -> impl IntoView {
    view! {
        <article class="document">
            <header class="document-head">
                <p class="cluster"><a class="stamp" href=format!("/p/{number}")>{number.clone()}</a> {t!("proposal-sent-text", when = date_time(at))}</p>
                <h1 dir="auto">{frozen.title}</h1>
            </header>
            {frozen
                .sections
                .into_iter()
                .enumerate()
                .map(|(at, section)| {
                    let (cards, translations) = (frozen.evidence.clone(), frozen.translations.clone());
                    view! { <SectionAsSent section=section at=at cards=cards translations=translations /> }
                })
                .collect_view()}
            <footer class="document-foot">
                <p>{if intact { t!("text-intact") } else { t!("text-damaged") }}</p>
                <p class="hash">{hash}</p>
            </footer>
        </article>
    }
}
