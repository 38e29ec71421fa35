//! Views of bodies.

use crate::components::{
    Badge, Card, Choices, Column, Crumbs, DataTable, ErrorSummary, Facts, Field, LinkButton, Look, Mark, Pagination,
    PersonMark, Row, Select, TextArea,
};
use crate::forms::FormState;
use crate::locale::{date_time, short_date};
use crate::motions::MotionCard;
use crate::page::link;
use crate::polls::{RulesFields, RulesPreview, rules_labels};
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::members::Member;
use server::meetings::entity::meeting;
use server::motions::entity as motion;
use shared::bodies::{BodyLevel, MandateOrigin};
use shared::meetings::MeetingState;
use shared::permissions::Role;

/// What the page of a body shows.
pub struct BodyView {
    pub body: body::Model,
    pub parent: Option<body::Model>,
    pub below: Vec<body::Model>,
    pub officers: Vec<(Role, String)>,
    pub size: u64,
    pub members: Vec<Member>,
    pub more_members: bool,
    pub meetings: Vec<meeting::Model>,
    pub motions: (Vec<motion::Model>, bool),
    pub may_manage: bool,
    pub may_name: bool,
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
    let BodyView {
        body,
        parent,
        below,
        officers,
        size,
        members,
        more_members,
        meetings,
        motions,
        may_manage,
        may_name,
    } = view;
    let here = format!("/assembly/bodies/{}", body.id);
    let mut facts: Vec<(String, AnyView)> =
        vec![(t!("body-level"), t_word!("body-level", body.level.as_str()).into_any())];
    if !body.place.is_empty() {
        facts.push((t!("body-place"), view! { <bdi>{body.place.clone()}</bdi> }.into_any()));
    }
    if let Some(parent) = parent {
        let href = link(&format!("/assembly/bodies/{}", parent.id));
        facts.push((
            t!("body-above"),
            view! { <a href=href dir="auto" lang=parent.language.as_str()>{parent.name}</a> }.into_any(),
        ));
    }
    for (role, name) in officers {
        facts.push((
            t_word!("role", role.as_str()),
            view! { <PersonMark name=name /> }.into_any(),
        ));
    }
    let (motions, more_motions) = motions;
    let later = more_motions
        .then(|| motions.last().map(|row| link(&format!("{here}?before={}", row.id))))
        .flatten();
    let has_meetings = !meetings.is_empty();
    let has_motions = !motions.is_empty();
    let has_below = !below.is_empty();
    view! {
        <Crumbs places=vec![(link("/assembly"), t!("assembly-title"))] />
        <div class="page-head">
            <h1 dir="auto" lang=body.language.as_str()>{body.name.clone()}</h1>
            {(!body.competence.is_empty()).then(|| view! { <p class="lead" dir="auto" lang=body.language.as_str()>{body.competence.clone()}</p> })}
        </div>
        <div class="cols">
            <div class="cols-main stack loose">
                <section class="section" aria-labelledby="meetings">
                    <div class="section-head">
                        <h2 id="meetings">{t!("body-meetings")}</h2>
                        {may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/meetings/new")) look=Look::Secondary>{t!("meeting-new")}</LinkButton> })}
                    </div>
                    {if has_meetings {
                        view! { <ul class="cards">{meetings.into_iter().map(|row| view! { <MeetingCard meeting=row /> }).collect_view()}</ul> }.into_any()
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
                    <Pagination earlier=None later=later />
                </section>
                <section class="section" aria-labelledby="rules">
                    <div class="section-head">
                        <h2 id="rules">{t!("body-rules")}</h2>
                        {may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/rules")) look=Look::Text>{t!("body-rules-change")}</LinkButton> })}
                    </div>
                    <RulesPreview rules=body.rules() />
                </section>
            </div>
            <aside class="cols-side stack">
                <div class="panel stack tight">
                    <h2 class="card-title">{t!("body-about")}</h2>
                    <Facts facts=facts />
                    {may_name.then(|| view! { <p><a href=link(&format!("{here}/officers"))>{t!("officers-title")}</a></p> })}
                    {may_manage.then(|| view! { <p><a href=link(&format!("{here}/inbox"))>{t!("inbox-title")}</a></p> })}
                    {may_manage.then(|| view! { <p><a href=link(&format!("{here}/offices"))>{t!("offices-title")}</a></p> })}
                </div>
                <div class="panel stack tight">
                    <h2 class="card-title">{t!("members-count", count = size)}</h2>
                    <ul class="people">
                        {members.into_iter().take(12).map(|member| view! { <li><PersonMark name=member.name /></li> }).collect_view()}
                    </ul>
                    {(more_members || size > 0).then(|| view! { <p><a href=link(&format!("{here}/members"))>{t!("members-all")}</a></p> })}
                    {may_manage.then(|| view! { <p><a href=link(&format!("{here}/members/new"))>{t!("member-new")}</a></p> })}
                </div>
                {has_below
                    .then(|| {
                        view! {
                            <div class="panel stack tight">
                                <h2 class="card-title">{t!("body-below")}</h2>
                                <ul>
                                    {below
                                        .into_iter()
                                        .map(|one| {
                                            let href = link(&format!("/assembly/bodies/{}", one.id));
                                            view! { <li><a href=href dir="auto" lang=one.language.as_str()>{one.name}</a></li> }
                                        })
                                        .collect_view()}
                                </ul>
                            </div>
                        }
                    })}
            </aside>
        </div>
    }
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

#[component]
pub fn NewBodyForm(state: FormState, parents: Vec<body::Model>) -> impl IntoView {
    let mut labels = vec![
        ("name", t!("body-name")),
        ("level", t!("body-level")),
        ("place", t!("body-place")),
        ("parent", t!("body-above")),
        ("competence", t!("body-competence")),
        ("chair", t!("body-chair")),
        ("slug", t!("body-name")),
    ];
    labels.extend(rules_labels());
    let levels = BodyLevel::ALL
        .iter()
        .map(|level| (level.to_string(), t_word!("body-level", level.as_str())))
        .collect();
    let mut above = vec![(String::new(), t!("body-above-none"))];
    above.extend(parents.into_iter().map(|body| (body.id.to_string(), body.name)));
    view! {
        <Crumbs places=vec![(link("/assembly"), t!("assembly-title"))] />
        <div class="page-head"><h1>{t!("body-new")}</h1><p class="lead">{t!("body-new-lead")}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="name" label=t!("body-name") maxlength=120 state=state.clone() />
            <Select name="level" label=t!("body-level") choices=levels state=state.clone() />
            <Field name="place" label=t!("body-place") maxlength=80 optional=true state=state.clone() />
            <Select name="parent" label=t!("body-above") choices=above state=state.clone() />
            <TextArea name="competence" label=t!("body-competence") help=t!("body-competence-help") rows=4 maxlength=2000 optional=true state=state.clone() />
            <Field name="chair" label=t!("body-chair") help=t!("body-chair-help") maxlength=30 state=state.clone() />
            <h2>{t!("body-rules")}</h2>
            <RulesFields state=state />
            <div class="actions"><button class="button">{t!("body-new-submit")}</button></div>
        </form>
    }
}

#[component]
pub fn RulesForm(state: FormState, body: body::Model) -> impl IntoView {
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("body-rules")}</h1><p class="lead">{t!("body-rules-lead")}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=rules_labels() />
            <RulesFields state=state />
            <div class="actions"><button class="button">{t!("form-save")}</button></div>
        </form>
        <section class="section" aria-labelledby="now">
            <h2 id="now">{t!("body-rules-now")}</h2>
            <RulesPreview rules=body.rules() />
        </section>
    }
}

#[component]
pub fn Officers(body: body::Model, officers: Vec<(Role, String)>, state: FormState) -> impl IntoView {
    let roles = [Role::Chair, Role::Secretary]
        .map(|role| (role.to_string(), t_word!("role", role.as_str())))
        .into();
    let labels = vec![("name", t!("officer-name")), ("role", t!("officer-role"))];
    let end = link(&format!("/assembly/bodies/{}/officers/end", body.id));
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("officers-title")}</h1><p class="lead">{t!("officers-lead")}</p></div>
        <ul class="cards one">
            {officers
                .into_iter()
                .map(|(role, name)| {
                    let words = t!("officer-end", name = &name);
                    view! {
                        <li class="card">
                            <div class="cluster spread">
                                <span><PersonMark name=name.clone() /> " · " {t_word!("role", role.as_str())}</span>
                                <form method="post" action=end.clone()>
                                    <input type="hidden" name="role" value=role.as_str() />
                                    <input type="hidden" name="name" value=name />
                                    <button class="button text compact">{words}</button>
                                </form>
                            </div>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
        <section class="section" aria-labelledby="add">
            <h2 id="add">{t!("officer-add")}</h2>
            <form method="post" class="form" action=link(&format!("/assembly/bodies/{}/officers", body.id))>
                <ErrorSummary state=state.clone() labels=labels />
                <Field name="name" label=t!("officer-name") maxlength=30 state=state.clone() />
                <Choices name="role" legend=t!("officer-role") choices=roles single=true state=state />
                <div class="actions"><button class="button">{t!("officer-add")}</button></div>
            </form>
        </section>
    }
}

#[component]
pub fn Members(body: body::Model, rows: Vec<Member>, more: bool, everybody: bool, may_manage: bool) -> impl IntoView {
    let here = format!("/assembly/bodies/{}/members", body.id);
    let all = if everybody { "all=yes&" } else { "" };
    let later = more
        .then(|| {
            rows.last()
                .map(|row| link(&format!("{here}?{all}after={}", row.mandate)))
        })
        .flatten();
    let mut columns = vec![
        Column::text(t!("member-name")),
        Column::text(t!("member-origin")),
        Column::text(t!("member-from")),
        Column::text(t!("member-until")),
    ];
    if may_manage {
        columns.push(Column::text(t!("member-act")));
    }
    let empty = rows.is_empty();
    let rows = rows
        .into_iter()
        .map(|member| {
            let until = member
                .term
                .until
                .map_or_else(|| t!("member-open"), |day| short_date(day.start()));
            let mut cells: Vec<AnyView> = vec![
                t_word!("origin", member.origin.as_str()).into_any(),
                short_date(member.term.from.start()).into_any(),
                until.into_any(),
            ];
            if may_manage {
                let href = link(&format!("{here}/{}/end", member.mandate));
                cells.push(view! { <a href=href>{t!("member-end")}</a> }.into_any());
            }
            Row {
                head: view! { <bdi>{member.name}</bdi> }.into_any(),
                cells,
            }
        })
        .collect();
    let other = if everybody {
        link(&here)
    } else {
        link(&format!("{here}?all=yes"))
    };
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("members-title")}</h1><p class="lead">{t!("members-lead")}</p></div>
        {if empty {
            view! { <p class="quiet">{t!("members-none")}</p> }.into_any()
        } else {
            view! { <DataTable caption=t!("members-title") columns=columns rows=rows /> }.into_any()
        }}
        <Pagination earlier=None later=later />
        <p class="actions">
            {may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/new"))>{t!("member-new")}</LinkButton> })}
            <LinkButton href=other look=Look::Text>{if everybody { t!("members-today") } else { t!("members-ever") }}</LinkButton>
        </p>
    }
}

#[component]
pub fn NewSeat(body: body::Model, state: FormState) -> impl IntoView {
    let labels = vec![
        ("name", t!("member-pseudonym")),
        ("substitute", t!("member-substitute")),
        ("from", t!("member-from")),
        ("until", t!("member-until")),
        ("origin", t!("member-origin")),
        ("public_name", t!("member-public-name")),
    ];
    let origins = MandateOrigin::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("origin", one.as_str())))
        .collect();
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("member-new")}</h1></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Field name="name" label=t!("member-pseudonym") help=t!("member-pseudonym-help") maxlength=30 state=state.clone() />
            <Select name="origin" label=t!("member-origin") choices=origins state=state.clone() />
            <div class="field-row">
                <Field name="from" label=t!("member-from") kind="date" state=state.clone() />
                <Field name="until" label=t!("member-until") kind="date" optional=true state=state.clone() />
            </div>
            <Field name="public_name" label=t!("member-public-name") help=t!("member-public-name-help") maxlength=80 optional=true state=state.clone() />
            <Field name="substitute" label=t!("member-substitute") help=t!("member-substitute-help") maxlength=30 optional=true state=state />
            <div class="actions"><button class="button">{t!("member-new-submit")}</button></div>
        </form>
    }
}

#[component]
pub fn EndSeat(body: body::Model, state: FormState) -> impl IntoView {
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("member-end")}</h1><p class="lead">{t!("member-end-lead")}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=vec![("until", t!("member-until"))] />
            <Field name="until" label=t!("member-until") kind="date" state=state />
            <div class="actions"><button class="button danger">{t!("member-end")}</button></div>
        </form>
    }
}
