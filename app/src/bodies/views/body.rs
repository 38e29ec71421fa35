//! The page of a body.

use super::{languages_words, numbers_words, term_words};
use crate::components::{Badge, Card, Crumbs, Facts, LinkButton, Look, Mark, Notice, Pagination, PersonMark};
use crate::locale::{date, date_time};
use crate::motions::MotionCard;
use crate::page::link;
use crate::polls::RulesPreview;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::members::Member;
use server::bodies::officers::{Held, Standing};
use server::bodies::standing::Numbers;
use server::meetings::entity::meeting;
use server::motions::entity as motion;
use shared::bodies::Officer;
use shared::meetings::MeetingState;
use shared::time::Day;

/// What the page of a body shows.
pub struct BodyView {
    pub body: body::Model,
    pub parent: Option<body::Model>,
    pub below: Vec<body::Model>,
    pub officers: Vec<Held>,
    pub numbers: Numbers,
    /// The numbers of the next meeting, where they are others.
    pub then: Option<(Day, Numbers)>,
    pub members: Vec<Member>,
    pub more_members: bool,
    /// Whoever looks has a mandate, or had one.
    pub is_member: bool,
    pub meetings: Vec<meeting::Model>,
    pub motions: (Vec<motion::Model>, bool),
    pub may_manage: bool,
    pub may_name: bool,
    pub may_edit: bool,
    pub may_close: bool,
}

/// The way to a page of a body.
pub fn crumbs(body: &body::Model) -> Vec<(String, String)> {
    vec![
        (link("/assembly"), t!("assembly-title")),
        (link(&format!("/assembly/bodies/{}", body.id)), body.name.clone()),
    ]
}

#[component]
pub fn BodyPage(view: BodyView) -> impl IntoView {
    let here = format!("/assembly/bodies/{}", view.body.id);
    let body = view.body.clone();
    let may_manage = view.may_manage;
    let (motions, more_motions) = view.motions;
    let later = motions
        .last()
        .filter(|_| more_motions)
        .map(|row| link(&format!("{here}?before={}", row.id)));
    let has_meetings = !view.meetings.is_empty();
    let has_motions = !motions.is_empty();
    let about = About {
        parent: view.parent,
        officers: view.officers,
        may_name: view.may_name,
        may_manage,
        may_edit: view.may_edit,
        may_close: view.may_close,
    };
    let people = People {
        numbers: view.numbers,
        then: view.then,
        members: view.members,
        more: view.more_members,
        is_member: view.is_member,
        may_manage,
    };
    view! {
        <Crumbs places=vec![(link("/assembly"), t!("assembly-title")), (link("/assembly/bodies"), t!("bodies-title"))] />
        <div class="page-head">
            <h1 dir="auto" lang=body.language.as_str()>{body.name.clone()}</h1>
            {(!body.competence.is_empty()).then(|| view! { <p class="lead" dir="auto" lang=body.language.as_str()>{body.competence.clone()}</p> })}
        </div>
        {closed(&body)}
        <div class="cols">
            <div class="cols-main stack loose">
                {(!body.description.is_empty())
                    .then(|| view! { <p class="prose" dir="auto" lang=body.language.as_str()>{body.description.clone()}</p> })}
                <section class="section" aria-labelledby="meetings">
                    <div class="section-head">
                        <h2 id="meetings">{t!("body-meetings")}</h2>
                        {may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/meetings/new")) look=Look::Secondary>{t!("meeting-new")}</LinkButton> })}
                    </div>
                    {if has_meetings {
                        view! { <ul class="cards">{view.meetings.into_iter().map(|row| view! { <MeetingCard meeting=row /> }).collect_view()}</ul> }.into_any()
                    } else {
                        view! { <p class="quiet">{t!("body-no-meetings")}</p> }.into_any()
                    }}
                </section>
                <section class="section" aria-labelledby="motions">
                    <div class="section-head">
                        <h2 id="motions">{t!("body-motions")}</h2>
                        {may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/motions/new")) look=Look::Text>{t!("motion-new")}</LinkButton> })}
                    </div>
                    {if has_motions {
                        view! { <ul class="cards">{motions.into_iter().map(|row| view! { <MotionCard motion=row /> }).collect_view()}</ul> }.into_any()
                    } else {
                        view! { <p class="quiet">{t!("body-no-motions")}</p> }.into_any()
                    }}
                    <Pagination later=later />
                    <p><a href=link(&format!("{here}/motions"))>{t!("motions-all")}</a></p>
                </section>
                <section class="section" aria-labelledby="rules">
                    <div class="section-head">
                        <h2 id="rules">{t!("body-rules")}</h2>
                        {may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/rules/change")) look=Look::Text>{t!("body-rules-change")}</LinkButton> })}
                    </div>
                    <RulesPreview rules=body.rules() />
                    <p><a href=link(&format!("{here}/rules"))>{t!("body-rules-versions")}</a></p>
                </section>
            </div>
            <aside class="cols-side stack">
                {about.panel(&body)}
                {people.panel(&body)}
                {below(view.below)}
            </aside>
        </div>
    }
}

fn closed(body: &body::Model) -> Option<AnyView> {
    let day = body.closed_day?;
    let reason = body.closed_reason.clone();
    let words = t!("body-closed-note", date = date(day));
    Some(view! { <Notice mark=Mark::Done><p>{words}</p><p dir="auto">{reason}</p></Notice> }.into_any())
}

/// What the body is, who leads it, and what those can do.
struct About {
    parent: Option<body::Model>,
    officers: Vec<Held>,
    may_name: bool,
    may_manage: bool,
    may_edit: bool,
    may_close: bool,
}

impl About {
    fn panel(self, body: &body::Model) -> AnyView {
        let here = format!("/assembly/bodies/{}", body.id);
        let to = |words: String, path: &str| {
            let href = link(&format!("{here}/{path}"));
            view! { <li><a href=href>{words}</a></li> }.into_any()
        };
        let mut ways = vec![to(t!("officers-title"), "officers"), to(t!("body-history"), "history")];
        if self.may_edit {
            ways.push(to(t!("body-edit"), "edit"));
        }
        if self.may_manage {
            ways.push(to(t!("inbox-title"), "inbox"));
            ways.push(to(t!("offices-title"), "offices"));
        }
        if self.may_close && !body.is_closed() {
            ways.push(to(t!("body-close"), "close"));
        }
        let reopen = (self.may_close && body.is_closed()).then(|| {
            let action = link(&format!("{here}/reopen"));
            view! { <form method="post" action=action><button class="button secondary">{t!("body-reopen")}</button></form> }
        });
        view! {
            <div class="panel stack tight">
                <h2 class="card-title">{t!("body-about")}</h2>
                <Facts facts=self.facts(body) />
                <ul class="plain">{ways}</ul>
                {reopen}
            </div>
        }
        .into_any()
    }

    fn facts(self, body: &body::Model) -> Vec<(String, AnyView)> {
        let mut facts: Vec<(String, AnyView)> =
            vec![(t!("body-level"), t_word!("body-level", body.level.as_str()).into_any())];
        if !body.place.is_empty() {
            facts.push((t!("body-place"), view! { <bdi>{body.place.clone()}</bdi> }.into_any()));
        }
        if let Some(parent) = self.parent {
            let href = link(&format!("/assembly/bodies/{}", parent.id));
            facts.push((
                t!("body-above"),
                view! { <a href=href dir="auto" lang=parent.language.as_str()>{parent.name}</a> }.into_any(),
            ));
        }
        let now: Vec<Held> = self
            .officers
            .into_iter()
            .filter(|held| held.standing == Standing::Now)
            .collect();
        if !now.iter().any(|held| held.officer == Officer::Chair) && self.may_name {
            let badge = view! { <Badge mark=Mark::Owed words=t!("officers-no-chair") /> };
            facts.push((t!("officer-role-chair"), badge.into_any()));
        }
        for held in now {
            facts.push((
                t_word!("officer-role", held.officer.as_str()),
                view! { <PersonMark name=held.name /> <p class="small quiet">{term_words(held.term)}</p> }.into_any(),
            ));
        }
        if !body.languages.is_empty() {
            facts.push((t!("body-languages"), languages_words(&body.languages)));
        }
        if !body.contact.is_empty() {
            facts.push((
                t!("body-contact"),
                view! { <span dir="auto">{body.contact.clone()}</span> }.into_any(),
            ));
        }
        facts
    }
}

/// Who sits in the body, and how many.
struct People {
    numbers: Numbers,
    then: Option<(Day, Numbers)>,
    members: Vec<Member>,
    more: bool,
    is_member: bool,
    may_manage: bool,
}

impl People {
    fn panel(self, body: &body::Model) -> AnyView {
        let here = format!("/assembly/bodies/{}", body.id);
        let then = self
            .then
            .map(|(day, numbers)| t!("numbers-then", date = date(day), numbers = numbers_words(numbers)));
        let some = self.more || self.numbers.mandates > 0;
        view! {
            <div class="panel stack tight">
                <h2 class="card-title">{t!("members-count", count = self.numbers.mandates)}</h2>
                {(!body.is_closed()).then(|| view! { <p>{t!("numbers-today", numbers = numbers_words(self.numbers))}</p> })}
                {then.map(|words| view! { <p>{words}</p> })}
                <ul class="people">
                    {self.members.into_iter().take(12).map(|member| view! { <li><PersonMark name=member.name /></li> }).collect_view()}
                </ul>
                <ul class="plain">
                    {some.then(|| view! { <li><a href=link(&format!("{here}/members"))>{t!("members-all")}</a></li> })}
                    {(!some).then(|| view! { <li><a href=link(&format!("{here}/members?all=yes"))>{t!("members-ever")}</a></li> })}
                    <li><a href=link(&format!("{here}/seats"))>{t!("seats-title")}</a></li>
                    {self.is_member.then(|| view! { <li><a href=link(&format!("{here}/mine"))>{t!("mine-title")}</a></li> })}
                    {self.may_manage.then(|| view! { <li><a href=link(&format!("{here}/members/new"))>{t!("member-new")}</a></li> })}
                </ul>
            </div>
        }
        .into_any()
    }
}

fn below(bodies: Vec<body::Model>) -> Option<AnyView> {
    if bodies.is_empty() {
        return None;
    }
    let items = bodies
        .into_iter()
        .map(|one| {
            let href = link(&format!("/assembly/bodies/{}", one.id));
            view! { <li><a href=href dir="auto" lang=one.language.as_str()>{one.name}</a></li> }
        })
        .collect_view();
    let panel =
        view! { <div class="panel stack tight"><h2 class="card-title">{t!("body-below")}</h2><ul>{items}</ul></div> };
    Some(panel.into_any())
}

/// A meeting in a list.
#[component]
pub fn MeetingCard(meeting: meeting::Model) -> impl IntoView {
    let mark = match meeting.state {
        MeetingState::Open => Mark::Now,
        MeetingState::Planned => Mark::Next,
        MeetingState::Closed | MeetingState::Minuted => Mark::Done,
        MeetingState::Cancelled => Mark::Owed,
    };
    view! {
        <Card title=meeting.title.clone() href=link(&format!("/assembly/meetings/{}", meeting.id)) mark=mark>
            <p class="card-meta">{date_time(meeting.starts_at)}</p>
            <p><Badge mark=mark words=t_word!("meeting-state", meeting.state.as_str()) /></p>
        </Card>
    }
}
