//! Views of meetings.

use crate::bodies::crumbs;
use crate::components::{
    Badge, Choices, Crumbs, ErrorSummary, Facts, Field, LinkButton, Look, Mark, Notice, PersonMark, Select, TextArea,
};
use crate::forms::FormState;
use crate::locale::{date_time, list, plain, short_date};
use crate::page::link;
use crate::polls::{Acts, Ballot, PollCard};
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::members::Member;
use server::markdown::to_html;
use server::meetings::attendance::Expected;
use server::meetings::entity::{item, meeting};
use server::meetings::live::Live;
use server::motions::entity as motion;
use server::polls::entity::poll;
use shared::ids::MandateId;
use shared::languages::Language;
use shared::meetings::{AgendaItemKind, AgendaItemState, AttendanceAct, AttendanceState, MeetingAct, MeetingState};
use shared::motions::paragraphs;

/// What the page of a meeting shows.
pub struct MeetingView {
    pub live: Live,
    pub polls: Vec<poll::Model>,
    /// For a member: the others, and to whom the vote is given.
    pub proxies: Option<(Vec<Member>, Option<MandateId>)>,
}

fn state_mark(state: MeetingState) -> Mark {
    match state {
        MeetingState::Planned => Mark::Next,
        MeetingState::Open => Mark::Now,
        MeetingState::Closed | MeetingState::Minuted => Mark::Done,
    }
}

fn item_mark(state: AgendaItemState) -> Mark {
    match state {
        AgendaItemState::Waiting | AgendaItemState::Postponed => Mark::Next,
        AgendaItemState::Current => Mark::Now,
        AgendaItemState::Done => Mark::Done,
    }
}

fn facts_of(meeting: &meeting::Model) -> Vec<(String, AnyView)> {
    let mut facts: Vec<(String, AnyView)> = vec![(t!("meeting-when"), date_time(meeting.starts_at).into_any())];
    if !meeting.place.is_empty() {
        facts.push((
            t!("meeting-place"),
            view! { <bdi>{meeting.place.clone()}</bdi> }.into_any(),
        ));
    }
    if let Some(address) = meeting.link.clone() {
        facts.push((
            t!("meeting-link"),
            view! { <a href=address.clone() rel="noopener noreferrer" class="ltr">{address.clone()}</a> }.into_any(),
        ));
    }
    if !meeting.languages.is_empty() {
        let names: Vec<_> = meeting
            .languages
            .iter()
            .map(|language| language.own_name().to_owned())
            .collect();
        facts.push((t!("meeting-languages"), list(&names).into_any()));
    }
    facts
}

/// An item of an agenda, with what stands at its end.
#[component]
fn Item(item: item::Model, children: ChildrenFn) -> impl IntoView {
    let mark = item_mark(item.state);
    let title = match item.motion_id {
        Some(motion) => {
            view! { <a href=link(&format!("/assembly/motions/{motion}")) dir="auto">{item.title.clone()}</a> }
                .into_any()
        }
        None => view! { <span dir="auto">{item.title.clone()}</span> }.into_any(),
    };
    view! {
        <li class="agenda-item">
            <span class="agenda-number">{item.position}</span>
            <div class="stack tight">
                <p class="strong">{title}</p>
                <p class="cluster small">
                    <Badge mark=mark words=t_word!("item-state", item.state.as_str()) />
                    <span class="quiet">{t_word!("item-kind", item.kind.as_str())}</span>
                    {(item.minutes > 0).then(|| view! { <span class="quiet">{t!("item-minutes", count = item.minutes)}</span> })}
                </p>
            </div>
            {children()}
        </li>
    }
}

#[component]
pub fn MeetingPage(view: MeetingView) -> impl IntoView {
    let MeetingView { live, polls, proxies } = view;
    let Live {
        meeting,
        body,
        items,
        presence,
        may_manage,
        ..
    } = live;
    let here = format!("/assembly/meetings/{}", meeting.id);
    let mut facts = facts_of(&meeting);
    if meeting.state != MeetingState::Planned {
        let words = t!(
            "meeting-present",
            present = presence.present,
            mandates = presence.mandates
        );
        facts.push((t!("meeting-attendance"), words.into_any()));
    }
    let mark = state_mark(meeting.state);
    let (has_items, has_polls) = (!items.is_empty(), !polls.is_empty());
    let live_look = if meeting.state == MeetingState::Open {
        Look::Primary
    } else {
        Look::Secondary
    };
    let minutes = (meeting.state == MeetingState::Minuted).then(|| link(&format!("{here}/minutes")));
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head">
            <h1 dir="auto">{meeting.title.clone()}</h1>
            <p><Badge mark=mark words=t_word!("meeting-state", meeting.state.as_str()) /></p>
        </div>
        <div class="cols">
            <div class="cols-main stack loose">
                <section class="section" aria-labelledby="agenda">
                    <h2 id="agenda">{t!("meeting-agenda")}</h2>
                    {if has_items {
                        view! { <ol class="agenda">{items.into_iter().map(|item| view! { <Item item=item>""</Item> }).collect_view()}</ol> }.into_any()
                    } else {
                        view! { <p class="quiet">{t!("meeting-no-items")}</p> }.into_any()
                    }}
                </section>
                {has_polls
                    .then(|| {
                        view! {
                            <section class="section" aria-labelledby="polls">
                                <h2 id="polls">{t!("meeting-polls")}</h2>
                                <ul class="cards">{polls.into_iter().map(|poll| view! { <PollCard poll=poll /> }).collect_view()}</ul>
                            </section>
                        }
                    })}
                <p class="actions">
                    <LinkButton href=link(&format!("{here}/live")) look=live_look>{t!("meeting-live")}</LinkButton>
                    {may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/manage")) look=Look::Secondary>{t!("console-title")}</LinkButton> })}
                    {minutes.map(|href| view! { <LinkButton href=href look=Look::Secondary>{t!("minutes-title")}</LinkButton> })}
                </p>
            </div>
            <aside class="cols-side stack">
                <div class="panel stack tight"><h2 class="card-title">{t!("meeting-about")}</h2><Facts facts=facts /></div>
                {proxies.map(|(members, given)| view! { <ProxyForm action=link(&format!("{here}/proxy")) members=members given=given /> })}
            </aside>
        </div>
    }
}

/// Giving one's vote to another member when one cannot come.
#[component]
fn ProxyForm(action: String, members: Vec<Member>, given: Option<MandateId>) -> impl IntoView {
    let mut choices = vec![(String::new(), t!("proxy-none"))];
    choices.extend(
        members
            .into_iter()
            .map(|member| (member.mandate.to_string(), member.name)),
    );
    let chosen = given.map(|id| id.to_string()).unwrap_or_default();
    let state = FormState::filled(crate::forms::Form::of([("to", chosen)]));
    view! {
        <form method="post" class="panel stack tight" action=action>
            <h2 class="card-title">{t!("proxy-title")}</h2>
            <Select name="to" label=t!("proxy-to") help=t!("proxy-help") choices=choices state=state />
            <div class="actions"><button class="button secondary">{t!("form-save")}</button></div>
        </form>
    }
}

/// What everybody in the room sees. The parts with `data-live` are exchanged by `live.js` when the server says that something changed; without
/// it the button loads the page anew.
#[component]
pub fn LivePage(live: Live, state: FormState) -> impl IntoView {
    let Live {
        meeting,
        body,
        items,
        current,
        presence,
        poll,
        votes,
        attendance,
        may_attend,
        may_manage,
        ..
    } = live;
    let here = format!("/assembly/meetings/{}", meeting.id);
    let mut places = crumbs(&body);
    places.push((link(&here), meeting.title.clone()));
    let mark = state_mark(meeting.state);
    let total = items.len();
    let checked_in = matches!(
        attendance,
        Some(AttendanceState::CheckedIn | AttendanceState::Confirmed)
    );
    let asks_code = may_attend && !checked_in && meeting.state == MeetingState::Open;
    let shows_code = may_manage && meeting.state == MeetingState::Open;
    let code = meeting.code.to_string();
    let socket = format!("/api/v1/meetings/{}/live", meeting.id);
    view! {
        <Crumbs places=places />
        <div
            class="live stack"
            data-live-socket=socket
            data-sent=plain(&t!("live-sent"))
            data-counted=plain(&t!("counted-title"))
            data-receipt=plain(&format!("{} {}", t!("counted-receipt"), t!("counted-receipt-help")))
            data-lost=plain(&t!("live-lost"))
            data-back=plain(&t!("live-back"))
        >
            <div class="page-head">
                <h1 dir="auto">{meeting.title.clone()}</h1>
                <p class="cluster" data-live="state">
                    <Badge mark=mark words=t_word!("meeting-state", meeting.state.as_str()) />
                    <span>{t!("meeting-present", present = presence.present, mandates = presence.mandates)}</span>
                    {attendance.map(|state| view! { <span class="quiet">{t_word!("attendance", state.as_str())}</span> })}
                </p>
                <p class="cluster">
                    <a class="button secondary compact" href=link(&format!("{here}/live")) data-live-reload="">{t!("live-reload")}</a>
                    <span class="small quiet" role="status" data-live-status=""></span>
                </p>
            </div>
            <div data-live="code">
                {shows_code
                    .then(|| view! { <div class="notice"><p>{t!("live-code")} " " <strong class="code ltr">{code}</strong></p></div> })}
            </div>
            <div data-live="check-in">
            {asks_code
                .then(|| {
                    view! {
                        <form method="post" class="panel form" action=link(&format!("{here}/check-in"))>
                            <ErrorSummary state=state.clone() labels=vec![("code", t!("check-in-code"))] />
                            <Field name="code" label=t!("check-in-code") help=t!("check-in-help") inputmode="numeric" autocomplete="off" maxlength=12 width="short" state=state />
                            <div class="actions"><button class="button">{t!("check-in-submit")}</button></div>
                        </form>
                    }
                })}
            </div>
            <section class="meeting-now" data-live="now" aria-live="polite" aria-label=t!("live-now")>
                {match current {
                    Some((item, motion)) => view! {
                        <p class="eyebrow">{t!("live-item", number = item.position, total = total)}</p>
                        <h2 dir="auto">{item.title.clone()}</h2>
                        {motion.map(|motion| view! { <MotionNow motion=motion /> })}
                    }
                    .into_any(),
                    None => view! { <p class="eyebrow">{t!("live-now")}</p> <p>{t_word!("live-none", meeting.state.as_str())}</p> }.into_any(),
                }}
            </section>
            <details class="more" data-live="agenda">
                <summary>{t!("meeting-agenda")}</summary>
                <ol class="agenda">{items.into_iter().map(|item| view! { <Item item=item>""</Item> }).collect_view()}</ol>
            </details>
            {may_manage.then(|| view! { <p><a href=link(&format!("{here}/manage"))>{t!("console-title")}</a></p> })}
            <div class="ballot-place">
                <details class="notice done ballot-receipt" data-live-receipt="" hidden open>
                    <summary>{t!("counted-title")}</summary>
                </details>
                <Ballot poll=poll votes=votes may_attend=may_attend />
            </div>
        </div>
    }
}

/// The motion the room is at: short ones whole, longer ones folded.
#[component]
fn MotionNow(motion: motion::Model) -> impl IntoView {
    let lang = motion.language.as_str();
    let long = paragraphs(&motion.text).len() > 4;
    let html = to_html(&motion.text);
    let href = link(&format!("/assembly/motions/{}", motion.id));
    let text = view! { <div class="prose" lang=lang dir="auto" inner_html=html></div> };
    view! {
        {if long {
            view! { <details class="more"><summary>{t!("live-text")}</summary>{text}</details> }.into_any()
        } else {
            text.into_any()
        }}
        <p><a href=href>{t!("live-motion")}</a></p>
    }
}

/// What the console shows.
pub struct ConsoleView {
    pub live: Live,
    pub people: Vec<Expected>,
    pub polls: Vec<poll::Model>,
}

#[component]
pub fn Console(view: ConsoleView) -> impl IntoView {
    let ConsoleView { live, people, polls } = view;
    let Live {
        meeting,
        body,
        items,
        presence,
        may_lead,
        ..
    } = live;
    let here = format!("/assembly/meetings/{}", meeting.id);
    let mut places = crumbs(&body);
    places.push((link(&here), meeting.title.clone()));
    let mark = state_mark(meeting.state);
    let going = meeting.is_going();
    let acts: &[MeetingAct] = match meeting.state {
        MeetingState::Planned => &[MeetingAct::Open],
        MeetingState::Open => &[MeetingAct::Close],
        MeetingState::Closed => &[MeetingAct::Reopen],
        MeetingState::Minuted => &[],
    };
    let (call, agenda, attendance) = (
        link(&format!("{here}/call")),
        link(&format!("{here}/agenda")),
        link(&format!("{here}/attendance")),
    );
    let last = items.len();
    let is_open = meeting.state == MeetingState::Open;
    let new_poll = format!("{here}/polls/new");
    let polls_by_item = polls.clone();
    let items = items
        .into_iter()
        .enumerate()
        .map(|(at, item)| {
            let (call, agenda, new_poll) = (call.clone(), agenda.clone(), new_poll.clone());
            let id = item.id.to_string();
            let callable = may_lead && is_open && item.state != AgendaItemState::Current;
            let removable = going && item.state == AgendaItemState::Waiting;
            let title = item.title.clone();
            let polls: Vec<_> = polls_by_item.iter().filter(|poll| poll.item_id == Some(item.id)).cloned().collect();
            view! {
                <Item item=item>
                    <div class="agenda-acts cluster">
                        {callable
                            .then(|| {
                                view! {
                                    <form method="post" action=call.clone()>
                                        <button class="button compact" name="item" value=id.clone() aria-label=plain(&t!("item-call-of", title = &title))>{t!("item-call")}</button>
                                    </form>
                                }
                            })}
                        {going
                            .then(|| {
                                view! {
                                    <form method="post" action=agenda.clone() class="cluster">
                                        <input type="hidden" name="item" value=id.clone() />
                                        <button class="button secondary compact" name="act" value="up" disabled=at == 0 aria-label=plain(&t!("item-up-of", title = &title))>"↑"</button>
                                        <button class="button secondary compact" name="act" value="down" disabled=at + 1 == last aria-label=plain(&t!("item-down-of", title = &title))>"↓"</button>
                                        {removable
                                            .then(|| view! { <button class="button text compact" name="act" value="remove" aria-label=plain(&t!("item-remove-of", title = &title))>{t!("item-remove")}</button> })}
                                    </form>
                                }
                            })}
                        {(may_lead && going)
                            .then(|| view! { <a class="button text compact" href=link(&format!("{new_poll}?item={id}"))>{t!("poll-new")}</a> })}
                        {polls
                            .clone()
                            .into_iter()
                            .map(|poll| {
                                let href = link(&format!("/assembly/polls/{}", poll.id));
                                view! { <a class="small" href=href>{t_word!("poll-state", poll.state.as_str())} ": " <bdi>{poll.title}</bdi></a> }
                            })
                            .collect_view()}
                    </div>
                </Item>
            }
        })
        .collect_view();
    let running = polls
        .into_iter()
        .find(|poll| poll.state == shared::polls::PollState::Started);
    let minutes = matches!(meeting.state, MeetingState::Open | MeetingState::Closed);
    let has_minutes = meeting.minutes.is_some();
    let (state_action, live_href) = (link(&format!("{here}/state")), link(&format!("{here}/live")));
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1>{t!("console-title")}</h1>
            <p class="cluster">
                <Badge mark=mark words=t_word!("meeting-state", meeting.state.as_str()) />
                <span>{t!("meeting-present", present = presence.present, mandates = presence.mandates)}</span>
            </p>
        </div>
        {is_open
            .then(|| {
                let code = meeting.code.to_string();
                view! { <div class="notice"><p>{t!("live-code")} " " <strong class="code ltr">{code}</strong></p></div> }
            })}
        {running
            .map(|poll| {
                view! {
                    <section class="panel stack tight" aria-labelledby="running">
                        <h2 id="running" class="card-title">{t!("assembly-running")}</h2>
                        <p dir="auto">{poll.title.clone()}</p>
                        {may_lead.then(|| view! { <Acts poll=poll /> })}
                    </section>
                }
            })}
        <div class="actions">
            {may_lead
                .then(|| {
                    view! {
                        <form method="post" action=state_action>
                            {acts
                                .iter()
                                .map(|act| {
                                    let class = if *act == MeetingAct::Close { "button danger" } else { "button" };
                                    view! { <button class=class name="act" value=act.as_str()>{t_word!("meeting-act", act.as_str())}</button> }
                                })
                                .collect_view()}
                        </form>
                    }
                })}
            <LinkButton href=live_href look=Look::Secondary>{t!("meeting-live")}</LinkButton>
            {going.then(|| view! { <LinkButton href=link(&format!("{here}/edit")) look=Look::Text>{t!("meeting-edit")}</LinkButton> })}
            {minutes.then(|| view! { <LinkButton href=link(&format!("{here}/minutes/edit")) look=Look::Text>{t!("minutes-edit")}</LinkButton> })}
            {has_minutes.then(|| view! { <LinkButton href=link(&format!("{here}/minutes")) look=Look::Text>{t!("minutes-title")}</LinkButton> })}
        </div>
        <section class="section" aria-labelledby="agenda">
            <div class="section-head">
                <h2 id="agenda">{t!("meeting-agenda")}</h2>
                {going.then(|| view! { <LinkButton href=link(&format!("{here}/items/new")) look=Look::Secondary>{t!("item-new")}</LinkButton> })}
            </div>
            {if last > 0 {
                view! { <ol class="agenda">{items}</ol> }.into_any()
            } else {
                view! { <p class="quiet">{t!("meeting-no-items")}</p> }.into_any()
            }}
        </section>
        <section class="section" aria-labelledby="people">
            <h2 id="people">{t!("meeting-attendance")}</h2>
            {people.is_empty().then(|| view! { <p class="quiet">{t!("members-none")}</p> })}
            <ul class="cards one">
                {people.into_iter().map(|person| view! { <Attendance person=person action=attendance.clone() going=going /> }).collect_view()}
            </ul>
        </section>
    }
}

/// One person, and what can be said of them.
#[component]
fn Attendance(person: Expected, action: String, going: bool) -> impl IntoView {
    use AttendanceAct::{Confirm, Excuse, Leave, Undo};
    let acts: Vec<_> = [Confirm, Excuse, Leave, Undo]
        .into_iter()
        .filter(|act| going && person.state.after(*act).is_ok())
        .collect();
    let mark = match person.state {
        AttendanceState::Confirmed => Mark::Done,
        AttendanceState::CheckedIn => Mark::Needs,
        _ => Mark::Next,
    };
    let (account, name) = (person.account.to_string(), person.name.clone());
    view! {
        <li class="card">
            <div class="cluster spread">
                <span class="cluster">
                    <PersonMark name=person.name />
                    {person.is_substitute.then(|| view! { <span class="small quiet">{t!("member-substitute")}</span> })}
                    <Badge mark=mark words=t_word!("attendance", person.state.as_str()) />
                </span>
                <form method="post" action=action class="cluster">
                    <input type="hidden" name="account" value=account />
                    {acts
                        .into_iter()
                        .map(|act| {
                            let class = if act == Confirm { "button secondary compact" } else { "button text compact" };
                            let words = t_word!("attendance-act", act.as_str());
                            let label = plain(&format!("{words}: {name}"));
                            view! { <button class=class name="act" value=act.as_str() aria-label=label>{words}</button> }
                        })
                        .collect_view()}
                </form>
            </div>
        </li>
    }
}

#[component]
pub fn NewItemForm(meeting: meeting::Model, motions: Vec<motion::Model>, state: FormState) -> impl IntoView {
    let labels = vec![
        ("motion", t!("item-motion")),
        ("title", t!("item-title")),
        ("kind", t!("item-kind")),
        ("minutes", t!("item-duration")),
    ];
    let kinds = [
        AgendaItemKind::Topic,
        AgendaItemKind::Report,
        AgendaItemKind::Poll,
        AgendaItemKind::Election,
    ];
    let kinds = kinds
        .map(|kind| (kind.to_string(), t_word!("item-kind", kind.as_str())))
        .into();
    let mut choices = vec![(String::new(), t!("item-no-motion"))];
    choices.extend(motions.into_iter().map(|motion| (motion.id.to_string(), motion.title)));
    let places = vec![
        (link("/assembly"), t!("assembly-title")),
        (
            link(&format!("/assembly/meetings/{}/manage", meeting.id)),
            meeting.title,
        ),
    ];
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("item-new")}</h1></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Select name="motion" label=t!("item-motion") help=t!("item-motion-help") choices=choices state=state.clone() />
            <Field name="title" label=t!("item-title") help=t!("item-title-help") maxlength=140 state=state.clone() />
            <Select name="kind" label=t!("item-kind") choices=kinds state=state.clone() />
            <Field name="minutes" label=t!("item-duration") kind="number" inputmode="numeric" width="short" state=state />
            <div class="actions"><button class="button">{t!("item-new-submit")}</button></div>
        </form>
    }
}

#[component]
pub fn MeetingFields(body: body::Model, title: String, state: FormState) -> impl IntoView {
    let labels = vec![
        ("title", t!("meeting-name")),
        ("starts_at", t!("meeting-when")),
        ("place", t!("meeting-place")),
        ("link", t!("meeting-link")),
        ("languages", t!("meeting-languages")),
    ];
    let languages = Language::ALL
        .iter()
        .map(|language| (language.to_string(), language.own_name().to_owned()))
        .collect();
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{title}</h1></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="title" label=t!("meeting-name") maxlength=120 state=state.clone() />
            <Field name="starts_at" label=t!("meeting-when") help=t!("meeting-when-help") kind="datetime-local" state=state.clone() />
            <Field name="place" label=t!("meeting-place") maxlength=200 optional=true state=state.clone() />
            <Field name="link" label=t!("meeting-link") help=t!("meeting-link-help") kind="url" maxlength=500 optional=true state=state.clone() />
            <Choices name="languages" legend=t!("meeting-languages") choices=languages row=true state=state />
            <div class="actions"><button class="button">{t!("form-save")}</button></div>
        </form>
    }
}

/// The minutes as a paper to sign.
#[component]
pub fn Minutes(
    meeting: meeting::Model,
    body: body::Model,
    text: String,
    may_write: bool,
    may_approve: bool,
) -> impl IntoView {
    let here = format!("/assembly/meetings/{}", meeting.id);
    let mut places = crumbs(&body);
    places.push((link(&here), meeting.title.clone()));
    let lang = meeting.minutes_language.map(Language::as_str);
    let approved = meeting
        .approved_at
        .map(|at| t!("minutes-approved-on", date = short_date(at)));
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("minutes-title")}</h1></div>
        {match approved {
            Some(words) => view! { <p class="lead">{words}</p> }.into_any(),
            None => view! { <Notice mark=Mark::Needs><p>{t!("minutes-draft")}</p></Notice> }.into_any(),
        }}
        <h2 class="visually-hidden" id="text">{t!("minutes-text")}</h2>
        <article class="document prose" lang=lang dir="auto" aria-labelledby="text" inner_html=to_html(&text)></article>
        <div class="signatures"><p>{t_word!("role", "chair")}</p><p>{t_word!("role", "secretary")}</p></div>
        <div class="actions">
            {may_approve
                .then(|| {
                    view! {
                        <form method="post" action=link(&format!("{here}/minutes/approve"))>
                            <button class="button">{t!("minutes-approve")}</button>
                        </form>
                    }
                })}
            {may_write.then(|| view! { <LinkButton href=link(&format!("{here}/minutes/edit")) look=Look::Secondary>{t!("minutes-edit")}</LinkButton> })}
        </div>
    }
}

#[component]
pub fn EditMinutes(meeting: meeting::Model, state: FormState) -> impl IntoView {
    let places = vec![
        (link("/assembly"), t!("assembly-title")),
        (
            link(&format!("/assembly/meetings/{}/manage", meeting.id)),
            meeting.title.clone(),
        ),
    ];
    let fresh = link(&format!("/assembly/meetings/{}/minutes/edit?fresh=yes", meeting.id));
    let saved = meeting.minutes.is_some();
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("minutes-edit")}</h1><p class="lead">{t!("minutes-edit-lead")}</p></div>
        <form method="post" class="form wide" action=link(&format!("/assembly/meetings/{}/minutes/edit", meeting.id))>
            <ErrorSummary state=state.clone() labels=vec![("text", t!("minutes-text"))] />
            <TextArea name="text" label=t!("minutes-text") help=t!("minutes-text-help") rows=24 maxlength=50000 state=state />
            <div class="actions">
                <button class="button">{t!("form-save")}</button>
                {saved.then(|| view! { <LinkButton href=fresh look=Look::Text>{t!("minutes-fresh")}</LinkButton> })}
            </div>
        </form>
    }
}
