//! Views of the public pages of an edition.

use super::challenge_views::Published;
use crate::components::{Badge, Card, EmptyState, Knot, LinkButton, Look, Mark, Notice, Pagination, Run, Thread};
use crate::locale::{date, short_date};
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::challenges::entity::challenge;
use server::jury::entity::round;
use server::processes::Edition;
use server::processes::read::EditionView;
use server::proposals::service::Listed;
use shared::permissions::Operation;
use shared::processes::{Act, Phase, PhasePlace};
use shared::proposals::ProposalState;
use shared::time::{Day, Timestamp};

/// The address of an edition, without language.
#[must_use]
pub fn edition_path(edition: &Edition) -> String {
    format!("/processes/{}", edition.process.slug)
}

/// The address of a challenge, without language.
#[must_use]
pub fn challenge_path(edition: &Edition, challenge: &challenge::Model) -> String {
    format!("{}/challenges/{}", edition_path(edition), challenge.id)
}

/// The state of a proposal in words on its colour.
#[must_use]
pub fn state_badge(state: ProposalState) -> impl IntoView {
    let mark = match state {
        ProposalState::Draft => Mark::Next,
        ProposalState::Submitted | ProposalState::UnderReview => Mark::Now,
        ProposalState::Selected | ProposalState::NotSelected | ProposalState::Motion => Mark::Done,
    };
    view! { <Badge mark=mark words=t_word!("proposal-state", state.as_str()) /> }
}

/// The phases of an edition on one line, with what each is for.
#[component]
pub fn EditionThread(
    edition: Edition,
    /// Of the headings: 2 directly under the title of the page.
    #[prop(default = 3)]
    level: u8,
) -> impl IntoView {
    let now = use_page().now;
    let knot = |(phase, place): (Phase, PhasePlace)| {
        let mark = match place {
            PhasePlace::Past => Mark::Done,
            PhasePlace::Current => Mark::Now,
            PhasePlace::Coming => Mark::Next,
        };
        // A phase that ends at midnight ends for people on the day before.
        let last = phase.until.plus(-Timestamp::MINUTE);
        Knot::new(mark, t_word!("phase", phase.kind.as_str()))
            .when(t!(
                "phase-dates",
                from = short_date(phase.from),
                until = short_date(last)
            ))
            .machine_time(Day::of(phase.from).to_string())
            .body(view! { <p>{t_word!("phase-about", phase.kind.as_str())}</p> })
    };
    let knots: Vec<_> = edition.timeline(now).into_iter().map(knot).collect();
    (!knots.is_empty())
        .then(|| view! { <div class="edition-thread"><Thread knots=knots run=Run::Across level=level /></div> })
}

/// Where the edition stands, in one sentence.
#[component]
pub fn Standing(edition: Edition) -> impl IntoView {
    let now = use_page().now;
    let standing = edition.standing(now);
    let words = match (standing.phase, standing.until) {
        (Some(phase), Some(until)) => {
            let last = Day::of(until.plus(-Timestamp::MINUTE));
            t!(
                "phase-now-until",
                phase = t_word!("phase", phase.as_str()),
                date = date(last)
            )
        }
        (Some(phase), None) => t!("phase-now", phase = t_word!("phase", phase.as_str())),
        (None, _) if standing.by_hand => t!("phase-paused"),
        (None, _) => t!("phase-none"),
    };
    let by_hand = standing.by_hand.then(|| {
        let reason = edition.hold.map(|hold| hold.reason).unwrap_or_default();
        view! { <p>{t!("phase-by-hand")} " " <bdi>{reason}</bdi></p> }
    });
    view! { <Notice mark=standing.by_hand.then_some(Mark::Needs)><p class="strong">{words}</p>{by_hand}</Notice> }
}

/// The next step of the person who reads, by the phase.
#[component]
fn NextStep(view: EditionView) -> impl IntoView {
    let page = use_page();
    let standing = view.edition.standing(page.now);
    let slug = view.edition.process.slug.to_string();
    if let Some(team) = view.own {
        return view! { <LinkButton href=link(&format!("/teams/{}", team.id))><span>{t!("edition-own-team")} " " <bdi>{team.name.to_string()}</bdi></span></LinkButton> }.into_any();
    }
    let runs = page.viewer.may(Operation::ProcessManage, &view.edition.object());
    if runs || !standing.opens(Act::JoinTeam) {
        return ().into_any();
    }
    if page.viewer.is_signed_in() {
        view! { <LinkButton href=link(&format!("/teams?process={slug}"))>{t!("edition-find-team")}</LinkButton> }
            .into_any()
    } else {
        view! {
            <LinkButton href=link("/sign-up")>{t!("home-join")}</LinkButton>
            <LinkButton href=link("/log-in") look=Look::Text>{t!("layout-log-in")}</LinkButton>
        }
        .into_any()
    }
}

/// The page of an edition.
#[component]
pub fn EditionPage(view: EditionView, published: Vec<round::Model>) -> impl IntoView {
    let page = use_page();
    let path = edition_path(&view.edition);
    let process = view.edition.process.clone();
    let manages = page.viewer.may(Operation::ProcessManage, &view.edition.object());
    let names = page.viewer.may(Operation::ProcessPeople, &view.edition.object());
    let lang = process.language.as_str();
    view! {
        <div class="edition-head">
            <h1 lang=lang dir="auto">{process.title}</h1>
            <p class="lead" lang=lang dir="auto">{process.summary}</p>
            <p class="actions">
                <NextStep view=view.clone() />
                {manages.then(|| view! { <LinkButton href=link(&format!("{path}/manage")) look=Look::Secondary>{t!("edition-manage")}</LinkButton> })}
                {(names && !manages).then(|| view! { <LinkButton href=link(&format!("{path}/manage/people")) look=Look::Secondary>{t!("manage-people")}</LinkButton> })}
            </p>
        </div>
        <EditionThread edition=view.edition.clone() level=2 />
        <Standing edition=view.edition.clone() />
        <section class="section" id="challenges">
            <h2>{t!("edition-challenges")}</h2>
            <Challenges edition=view.edition.clone() challenges=view.challenges.clone() />
        </section>
        {(!published.is_empty()).then(|| view! { <Published rounds=published challenges=view.challenges.clone() /> })}
        <section class="section">
            <div class="section-head"><h2>{t!("edition-proposals")}</h2></div>
            <p>{t!("edition-figures", teams = view.teams, proposals = view.proposals)}</p>
            <Selected rows=view.selected />
            {(view.proposals > 0).then(|| view! { <p><a href=link(&format!("{path}/proposals"))>{t!("edition-all-proposals")}</a></p> })}
        </section>
    }
}

/// The challenges of an edition as cards.
#[component]
pub fn Challenges(edition: Edition, challenges: Vec<challenge::Model>) -> impl IntoView {
    if challenges.is_empty() {
        return view! { <p class="quiet">{t!("edition-no-challenges")}</p> }.into_any();
    }
    let cards = challenges.into_iter().map(|challenge| {
        let (path, lang) = (challenge_path(&edition, &challenge), challenge.language.as_str());
        view! { <Card title=challenge.title href=link(&path) lang=lang><p lang=lang dir="auto">{challenge.summary}</p></Card> }
    });
    view! { <ul class="cards">{cards.collect_view()}</ul> }.into_any()
}

/// Selected proposals as cards.
#[component]
pub fn Selected(rows: Vec<Listed>) -> impl IntoView {
    let cards: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let (number, lang) = (row.proposal.number.to_string(), row.proposal.language.as_str());
            view! {
                <Card title=row.proposal.title.to_string() href=link(&format!("/p/{number}")) lang=lang>
                    <p class="card-meta"><span class="ltr">{number}</span> {row.team.map(|team| view! { " " <bdi>{team}</bdi> })}</p>
                    <p>{state_badge(row.proposal.state)}</p>
                </Card>
            }
        })
        .collect();
    (!cards.is_empty()).then(|| view! { <ul class="cards">{cards}</ul> })
}

/// The list of editions.
#[component]
pub fn Editions(editions: Vec<Edition>, later: Option<String>) -> impl IntoView {
    let page = use_page();
    let may_create = page
        .viewer
        .may(Operation::ProcessCreate, &shared::permissions::Object::platform());
    let empty = editions.is_empty();
    let cards = editions.into_iter().map(|edition| {
        let (path, lang) = (edition_path(&edition), edition.process.language.as_str());
        let phase = edition.standing(page.now).phase;
        view! {
            <Card title=edition.process.title.clone() href=link(&path) lang=lang level=2>
                <p lang=lang dir="auto">{edition.process.summary}</p>
                {phase.map(|phase| view! { <p class="card-meta"><Badge mark=Mark::Now words=t_word!("phase", phase.as_str()) /></p> })}
            </Card>
        }
    });
    view! {
        <div class="page-head"><h1>{t!("processes-title")}</h1><p class="lead">{t!("processes-lead")}</p></div>
        {if empty { view! { <EmptyState title=t!("processes-empty") text=t!("home-empty-text") /> }.into_any() } else { view! { <ul class="cards one">{cards.collect_view()}</ul> }.into_any() }}
        <Pagination later=later.map(|path| link(&path)) />
        {may_create.then(|| view! { <p class="actions"><LinkButton href=link("/processes/new")>{t!("process-new")}</LinkButton></p> })}
    }
}
