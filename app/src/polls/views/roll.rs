//! The frozen roll: which seats vote, by whom, and which have no vote. While the poll runs, officers tick here who votes in the room.

use super::places_of;
use crate::components::{Column, Crumbs, DataTable, Pagination, Row};
use crate::locale::plain;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::meetings::entity::meeting;
use server::polls::entity::poll;
use server::polls::roll_list::{Line, RollPage};
use shared::polls::PollState;
use shared::polls::roll::CastAs;

pub struct RollView {
    pub poll: poll::Model,
    pub body: body::Model,
    pub meeting: meeting::Model,
    pub roll: RollPage,
    /// Whether the reader may tick.
    pub may_note: bool,
}

fn who(line: &Line) -> String {
    let one = |(right, name): &(CastAs, String)| match right {
        CastAs::Holder => crate::locale::person(name),
        other => format!(
            "{} ({})",
            crate::locale::person(name),
            t_word!("cast-as", other.as_str())
        ),
    };
    line.voters.iter().map(one).collect::<Vec<_>>().join(" · ")
}

#[component]
pub fn RollTable(view: RollView) -> impl IntoView {
    let RollView {
        poll,
        body,
        meeting,
        roll,
        may_note,
    } = view;
    let here = link(&format!("/assembly/polls/{}/roll", poll.id));
    let places = places_of(&body, &meeting, Some(&poll));
    let turnout = poll.turnout();
    let ticks = may_note && poll.state == PollState::Started;
    let later = roll
        .has_more
        .then(|| roll.lines.last().map(|line| format!("{here}?after={}", line.mandate)))
        .flatten();
    let mut columns = vec![Column::text(t!("member-name")), Column::text(t!("roll-voters"))];
    columns.push(Column::text(t!("roll-room")));
    let rows = roll
        .lines
        .into_iter()
        .map(|line| {
            let words = who(&line);
            let in_room = if line.in_room {
                t!("roll-in-room")
            } else {
                "–".to_owned()
            };
            let act = ticks.then(|| {
                let (act, words) = if line.in_room {
                    ("untick", t!("roll-untick"))
                } else {
                    ("tick", t!("roll-tick"))
                };
                let label = plain(&format!("{words}: {}", line.name));
                view! {
                    <form method="post" action=here.clone()>
                        <input type="hidden" name="mandate" value=line.mandate.to_string() />
                        <button class="button secondary compact" name="act" value=act aria-label=label>{words}</button>
                    </form>
                }
            });
            Row {
                head: view! { <bdi>{crate::locale::person(&line.name)}</bdi> }.into_any(),
                cells: vec![
                    view! { <bdi>{words}</bdi> }.into_any(),
                    view! { <div class="cluster"><span>{in_room}</span> {act}</div> }.into_any(),
                ],
            }
        })
        .collect();
    let left = roll.left;
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1>{t!("roll-title")}</h1>
            <p class="lead">{t!("roll-lead", roll = turnout.roll, mandates = turnout.mandates, present = turnout.present)}</p>
        </div>
        {ticks.then(|| view! { <p>{t!("roll-tick-help")}</p> })}
        {(roll.in_room > 0).then(|| view! { <p>{t!("roll-ticked", count = roll.in_room)}</p> })}
        <DataTable caption=t!("roll-title") columns=columns rows=rows />
        <Pagination later=later />
        {(!left.is_empty())
            .then(|| {
                let row = |(name, why): (String, shared::polls::roll::LeftOut)| {
                    view! { <li><bdi>{crate::locale::person(&name)}</bdi> ": " {t_word!("left-out", why.as_str())}</li> }
                };
                view! {
                    <section class="section" aria-labelledby="left-out">
                        <h2 id="left-out">{t!("left-out-title")}</h2>
                        <ul class="rules">{left.into_iter().map(row).collect_view()}</ul>
                    </section>
                }
            })}
    }
}
