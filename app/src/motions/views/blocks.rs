//! Blocks: the list of a meeting, and the page of one.

use super::{AdviceNote, StateBadge};
use crate::bodies::crumbs;
use crate::components::{Badge, Card, Choices, Crumbs, EmptyState, ErrorSummary, Field, LinkButton, Look, Mark, More};
use crate::forms::FormState;
use crate::locale::{date_time, person, plain};
use crate::page::{link, use_page};
use crate::t;
use leptos::prelude::*;
use server::meetings::entity::meeting;
use server::motions::blocks::entity::block;
use server::motions::blocks::reading::{Block, Blocks, Member};
use server::motions::entity as motion;
use shared::ids::MeetingId;
use shared::permissions::Operation;

fn crumbs_of(blocks: &Blocks) -> Vec<(String, String)> {
    let mut places = crumbs(&blocks.body);
    let meeting: &meeting::Model = &blocks.meeting;
    places.push((
        link(&format!("/assembly/meetings/{}", meeting.id)),
        meeting.title.clone(),
    ));
    places
}

fn motion_choices(motions: Vec<motion::Model>) -> Vec<(String, String)> {
    let choice = |motion: motion::Model| (motion.id.to_string(), motion.title);
    motions.into_iter().map(choice).collect()
}

/// The blocks of a meeting on its page; for those who prepare it, also the way to make the first one.
#[component]
pub fn BlockLinks(meeting: MeetingId, blocks: Vec<block::Model>, may_manage: bool) -> impl IntoView {
    (may_manage || !blocks.is_empty()).then(|| {
        view! {
            <section class="section" aria-labelledby="blocks">
                <h2 id="blocks">{t!("blocks-title")}</h2>
                <ul>
                    {blocks
                        .into_iter()
                        .map(|block| view! { <li><a href=link(&format!("/assembly/blocks/{}", block.id)) dir="auto">{block.title}</a></li> })
                        .collect_view()}
                </ul>
                <p><a href=link(&format!("/assembly/meetings/{meeting}/blocks"))>{t!("blocks-all")}</a></p>
            </section>
        }
    })
}

#[component]
pub fn BlocksPage(blocks: Blocks, state: FormState) -> impl IntoView {
    let places = crumbs_of(&blocks);
    let Blocks {
        blocks: all,
        free,
        may_manage,
        ..
    } = blocks;
    let list = if all.is_empty() {
        view! { <EmptyState title=t!("blocks-empty-title") text=t!("blocks-empty-text") /> }.into_any()
    } else {
        let cards = all.into_iter().map(|one| {
            let count = one
                .members
                .iter()
                .filter(|member| member.place.taken_out_at.is_none())
                .count();
            view! {
                <Card title=one.block.title href=link(&format!("/assembly/blocks/{}", one.block.id)) level=2>
                    <p>{t!("block-count", count = count)}</p>
                </Card>
            }
        });
        view! { <ul class="cards">{cards.collect_view()}</ul> }.into_any()
    };
    let labels = vec![("title", t!("block-name")), ("motion", t!("block-motions"))];
    let choices = motion_choices(free);
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("blocks-title")}</h1><p class="lead">{t!("blocks-lead")}</p></div>
        {list}
        {may_manage
            .then(|| {
                view! {
                    <section class="section" aria-labelledby="new">
                        <h2 id="new">{t!("block-new")}</h2>
                        <form method="post" class="form">
                            <ErrorSummary state=state.clone() labels=labels />
                            <Field name="title" label=t!("block-name") maxlength=140 state=state.clone() />
                            {if choices.is_empty() {
                                view! { <p class="quiet">{t!("block-no-motions")}</p> }.into_any()
                            } else {
                                view! { <Choices name="motion" legend=t!("block-motions") choices=choices state=state /> }.into_any()
                            }}
                            <div class="actions"><button class="button">{t!("block-new-submit")}</button></div>
                        </form>
                    </section>
                }
            })}
    }
}

#[component]
pub fn BlockPage(block: Block, around: Blocks, state: FormState) -> impl IntoView {
    let mut places = crumbs_of(&around);
    places.push((
        link(&format!("/assembly/meetings/{}/blocks", around.meeting.id)),
        t!("blocks-title"),
    ));
    let here = link(&format!("/assembly/blocks/{}", block.block.id));
    let open = block.block.closed_at.is_none();
    let leads =
        open && !block.members.is_empty() && use_page().viewer.may(Operation::PollLead, &around.meeting.object());
    let votes = leads.then(|| {
        link(&format!(
            "/assembly/meetings/{}/polls/new?block={}",
            around.meeting.id, block.block.id
        ))
    });
    let (may_manage, may_take_out) = (around.may_manage && open, around.may_take_out && open);
    let title = block.block.title.clone();
    let last = block.members.len();
    let empty = block.members.is_empty();
    let rows = block
        .members
        .into_iter()
        .enumerate()
        .map(|(at, member)| {
            let can = Can {
                manage: may_manage,
                take_out: may_take_out,
                up: at > 0,
                down: at + 1 < last,
            };
            view! { <BlockMotion member=member number=at + 1 here=here.clone() can=can /> }
        })
        .collect_view();
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1 dir="auto">{title.clone()}</h1>
            <p class="lead">{if open { t!("block-lead") } else { t!("block-closed-lead") }}</p>
        </div>
        {if empty {
            view! { <p class="quiet">{t!("block-empty")}</p> }.into_any()
        } else {
            view! { <ol class="agenda">{rows}</ol> }.into_any()
        }}
        {votes.map(|href| view! { <p class="actions"><LinkButton href=href look=Look::Secondary>{t!("poll-new")}</LinkButton></p> })}
        {may_manage.then(|| view! { <Manage here=here free=around.free title=title state=state /> })}
    }
}

/// What can be done with one motion of a block.
#[derive(Clone, Copy)]
struct Can {
    manage: bool,
    take_out: bool,
    up: bool,
    down: bool,
}

#[component]
fn BlockMotion(member: Member, number: usize, here: String, can: Can) -> impl IntoView {
    let Member {
        place,
        motion,
        advice,
        taken_out_by,
    } = member;
    let (id, title) = (motion.id.to_string(), motion.title.clone());
    let (field, of_row) = (format!("why-{id}"), id.clone());
    let href = link(&format!("/assembly/motions/{id}"));
    let is_out = place.taken_out_at.is_some();
    let take_out = format!("{here}/take-out");
    let by = taken_out_by.map(|name| view! { " · " <bdi>{person(&name)}</bdi> });
    view! {
        <li class="agenda-item">
            <span class="agenda-number">{number}</span>
            <div class="stack tight">
                <p class="strong"><a href=href lang=motion.language.as_str() dir="auto">{title.clone()}</a></p>
                <p class="cluster small">
                    <StateBadge state=motion.state />
                    {is_out.then(|| view! { <Badge mark=Mark::Needs words=t!("block-taken-out") /> })}
                </p>
                {place
                    .taken_out_at
                    .map(|at| view! { <p class="small quiet">{t!("block-taken-out-when", date = date_time(at))} {by}</p> })}
                {(is_out && !place.taken_out_reason.is_empty()).then(|| view! { <p class="small" dir="auto">{place.taken_out_reason.clone()}</p> })}
                {advice.map(|advice| view! { <AdviceNote advice=advice /> })}
            </div>
            {(can.take_out && !is_out)
                .then(|| {
                    view! {
                        <div class="agenda-acts">
                            <More summary=t!("block-take-out-of", title = &title)>
                                <form method="post" action=take_out class="form">
                                    <input type="hidden" name="motion" value=of_row />
                                    <div class="field">
                                        <label for=field.clone()>{t!("motion-step-reason")} " " <span class="optional">{t!("form-optional")}</span></label>
                                        <input id=field name="why" maxlength="1000" dir="auto" />
                                    </div>
                                    <div class="actions"><button class="button secondary">{t!("block-take-out")}</button></div>
                                </form>
                            </More>
                        </div>
                    }
                })}
            {can.manage
                .then(|| {
                    let label = |words: String| plain(&format!("{words}: {title}"));
                    view! {
                        <form method="post" action=here class="agenda-acts cluster">
                            <input type="hidden" name="motion" value=id />
                            <button class="button secondary compact" name="act" value="up" disabled=!can.up aria-label=plain(&t!("item-up-of", title = &title))>"↑"</button>
                            <button class="button secondary compact" name="act" value="down" disabled=!can.down aria-label=plain(&t!("item-down-of", title = &title))>"↓"</button>
                            {is_out.then(|| view! { <button class="button secondary compact" name="act" value="put_back" aria-label=label(t!("block-put-back"))>{t!("block-put-back")}</button> })}
                            <button class="button text compact" name="act" value="remove" aria-label=plain(&t!("item-remove-of", title = &title))>{t!("item-remove")}</button>
                        </form>
                    }
                })}
        </li>
    }
}

/// What those who prepare the meeting can do with the block.
#[component]
fn Manage(here: String, free: Vec<motion::Model>, title: String, state: FormState) -> impl IntoView {
    let labels = vec![("title", t!("block-name")), ("motion", t!("block-add"))];
    let choices = motion_choices(free);
    let name = FormState {
        form: if state.form.is_sent("title") {
            state.form.clone()
        } else {
            crate::forms::Form::of([("title", title)])
        },
        ..state.clone()
    };
    view! {
        <ErrorSummary state=state.clone() labels=labels />
        {(!choices.is_empty())
            .then(|| {
                view! {
                    <form method="post" action=here.clone() class="form">
                        <crate::components::Select name="motion" label=t!("block-add") choices=choices state=state />
                        <div class="actions"><button class="button secondary" name="act" value="add">{t!("block-add-submit")}</button></div>
                    </form>
                }
            })}
        <form method="post" action=here.clone() class="form">
            <Field name="title" label=t!("block-name") maxlength=140 state=name />
            <div class="actions"><button class="button secondary" name="act" value="rename">{t!("block-rename")}</button></div>
        </form>
        <More summary=t!("block-dissolve")>
            <p>{t!("block-dissolve-effect")}</p>
            <form method="post" action=here><button class="button danger" name="act" value="dissolve">{t!("block-dissolve-submit")}</button></form>
        </More>
    }
}
