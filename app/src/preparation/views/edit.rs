//! The agenda for those who make it: items moved by buttons, by a number, or dragged.

use super::agenda::{meta_of, title_of};
use super::crumbs_of;
use crate::components::{ErrorSummary, LinkButton, Look, Mark, Notice, Pagination, Select};
use crate::forms::FormState;
use crate::locale::{plain, short_date};
use crate::page::link;
use crate::preparation::agenda::Undo;
use crate::t;
use leptos::prelude::*;
use server::meetings::entity::meeting;
use server::preparation::agenda::{Agenda, Earlier, Line};
use server::preparation::entity::arrangement;
use shared::meetings::AgendaItemState;

/// Items on one page.
const PAGE: usize = 50;

/// What stands for a title in the words of the script.
const TITLE: &str = "{0}";

#[component]
pub fn EditAgenda(
    meeting: meeting::Model,
    agenda: Agenda,
    arranged: arrangement::Model,
    undo: Option<Undo>,
    from: usize,
) -> impl IntoView {
    let here = format!("/assembly/meetings/{}", meeting.id);
    let going = meeting.is_going();
    let total = agenda.lines.len();
    let first = from.saturating_sub(1);
    let first = if first < total { first - first % PAGE } else { 0 };
    let number = first + 1;
    let at = |from: usize| link(&format!("{here}/agenda?from={}", from + 1));
    let earlier = (first > 0).then(|| at(first - PAGE));
    let later = (first + PAGE < total).then(|| at(first + PAGE));
    let over = agenda.minutes - arranged.minutes;
    let fits = t!("agenda-takes", minutes = agenda.minutes, planned = arranged.minutes);
    let action = link(&format!("{here}/agenda"));
    let moved = undo.filter(|_| going).map(|undo| {
        let action = action.clone();
        view! {
            <form method="post" action=action class="cluster">
                <input type="hidden" name="undo" value=undo.write() />
                <input type="hidden" name="from" value="agenda" />
                <input type="hidden" name="page" value=number />
                <button class="button secondary">{t!("agenda-undo")}</button>
            </form>
        }
    });
    let tops = agenda.lines.iter().filter(|line| line.number.part.is_none()).count();
    let lines = agenda
        .lines
        .into_iter()
        .skip(first)
        .take(PAGE)
        .map(|line| view! { <EditLine line=line here=here.clone() page=number tops=tops going=going /> })
        .collect_view();
    view! {
        {crumbs_of(&meeting)}
        <div class="page-head">
            <h1>{t!("agenda-title")}</h1>
            <p class="lead" dir="auto">{meeting.title.clone()}</p>
        </div>
        <div
            class="stack"
            data-agenda=""
            data-picked=plain(&t!("drag-picked", title = TITLE))
            data-before=plain(&t!("drag-before", title = TITLE))
            data-after=plain(&t!("drag-after", title = TITLE))
            data-under=plain(&t!("drag-under", title = TITLE))
            data-dropped=plain(&t!("drag-dropped", title = TITLE))
            data-left=plain(&t!("drag-left"))
            data-lost=plain(&t!("drag-lost"))
        >
            <p class="visually-hidden" role="status" data-agenda-status=""></p>
            <form method="post" action=action hidden data-agenda-form="">
                <input type="hidden" name="act" value="drop" />
                <input type="hidden" name="from" value="agenda" />
                <input type="hidden" name="page" value=number />
                <input type="hidden" name="item" value="" />
                <input type="hidden" name="side" value="" />
                <input type="hidden" name="target" value="" />
            </form>
            <div class="stack" data-agenda-part="">
                {moved}
                {(total > 0).then(|| {
                    let mark = (over > 0).then_some(Mark::Needs);
                    view! {
                        <Notice mark=mark>
                            <p>{fits}</p>
                            {(over > 0).then(|| view! { <p>{t!("agenda-over", count = over)}</p> })}
                        </Notice>
                    }
                })}
                {if total > 0 {
                    view! { <ol class="agenda">{lines}</ol> }.into_any()
                } else {
                    view! { <p class="quiet">{t!("meeting-no-items")}</p> }.into_any()
                }}
                <Pagination earlier=earlier later=later />
            </div>
            {(going && total > 0).then(|| view! { <p class="help" id="drag-help" hidden data-agenda-help="">{t!("drag-help")}</p> })}
        </div>
        <div class="actions">
            {going.then(|| view! {
                <LinkButton href=link(&format!("{here}/items/new"))>{t!("item-new")}</LinkButton>
                <LinkButton href=link(&format!("{here}/agenda/copy")) look=Look::Secondary>{t!("agenda-copy")}</LinkButton>
            })}
            <LinkButton href=link(&format!("{here}/papers")) look=Look::Secondary>{t!("papers-title")}</LinkButton>
            <LinkButton href=link(&format!("{here}/print")) look=Look::Text>{t!("agenda-print")}</LinkButton>
        </div>
    }
}

/// One item with what can be done to it.
#[component]
fn EditLine(line: Line, here: String, page: usize, tops: usize, going: bool) -> impl IntoView {
    let is_part = line.number.part.is_some();
    let id = line.item.id.to_string();
    let title = line.item.title.clone();
    let (words, meta) = (
        title_of(&line),
        meta_of(&line, line.item.state != AgendaItemState::Waiting),
    );
    let class = if is_part {
        "agenda-item agenda-part"
    } else {
        "agenda-item"
    };
    let removable = line.item.state == AgendaItemState::Waiting;
    let action = link(&format!("{here}/agenda"));
    let papers = line.papers.len();
    let acts = going.then(|| {
        let hidden = |id: String| {
            view! {
                <input type="hidden" name="item" value=id />
                <input type="hidden" name="from" value="agenda" />
                <input type="hidden" name="page" value=page />
            }
        };
        let (step, word) = if is_part {
            ("out", t!("item-out"))
        } else {
            ("under", t!("item-under"))
        };
        let can_deepen = is_part || line.number.top > 1;
        let place = format!("place-{id}");
        view! {
            <div class="agenda-acts stack tight">
                <form method="post" action=action.clone() class="cluster">
                    {hidden(id.clone())}
                    <button type="button" class="button secondary compact agenda-handle" hidden data-handle="" aria-describedby="drag-help" aria-label=plain(&t!("item-drag-of", title = &title))>"⠿"</button>
                    <button class="button secondary compact" name="act" value="up" aria-label=plain(&t!("item-up-of", title = &title))>"↑"</button>
                    <button class="button secondary compact" name="act" value="down" aria-label=plain(&t!("item-down-of", title = &title))>"↓"</button>
                    <a class="button text compact" href=link(&format!("{here}/items/{id}/edit")) aria-label=plain(&t!("item-edit-of", title = &title))>{t!("item-edit-short")}</a>
                </form>
                <details class="more">
                    <summary>{t!("item-more")} <span class="visually-hidden" dir="auto">{title.clone()}</span></summary>
                    <div class="stack tight">
                        {can_deepen.then(|| view! {
                            <form method="post" action=action.clone()>
                                {hidden(id.clone())}
                                <button class="button secondary compact" name="act" value=step>{word}</button>
                            </form>
                        })}
                        {(tops > 1 && !is_part).then(|| view! {
                            <form method="post" action=action.clone() class="cluster">
                                {hidden(id.clone())}
                                <input type="hidden" name="act" value="to" />
                                <label class="small" for=place.clone()>{t!("item-to")}</label>
                                <input class="input" type="number" id=place.clone() name="place" min="1" max=tops value=line.number.top required />
                                <button class="button secondary compact">{t!("item-to-submit")}</button>
                            </form>
                        })}
                        <a class="button text compact" href=link(&format!("{here}/papers?item={id}"))>{t!("item-papers", count = papers)}</a>
                        {removable.then(|| view! { <a class="button text compact" href=link(&format!("{here}/items/{id}/remove"))>{t!("item-remove")}</a> })}
                    </div>
                </details>
            </div>
        }
    });
    let title = plain(&title);
    let part = if is_part { "yes" } else { "" };
    view! {
        <li class=class data-item=line.item.id.to_string() data-title=title data-part=part>
            <span class="agenda-number">{line.number.to_string()}</span>
            <div class="stack tight">
                <p class="strong">{words}</p>
                {meta}
            </div>
            {acts}
        </li>
    }
}

/// Choosing the meeting whose agenda is copied.
#[component]
pub fn CopyForm(meeting: meeting::Model, earlier: Vec<Earlier>, state: FormState) -> impl IntoView {
    let choices: Vec<_> = earlier
        .into_iter()
        .map(|one| {
            let words = t!(
                "agenda-copy-from",
                title = one.meeting.title,
                date = short_date(one.meeting.starts_at),
                count = one.items
            );
            (one.meeting.id.to_string(), plain(&words))
        })
        .collect();
    let is_empty = choices.is_empty();
    let back = link(&format!("/assembly/meetings/{}/agenda", meeting.id));
    view! {
        {crumbs_of(&meeting)}
        <div class="page-head"><h1>{t!("agenda-copy")}</h1><p class="lead">{t!("agenda-copy-lead")}</p></div>
        {if is_empty {
            view! { <p class="quiet">{t!("agenda-copy-none")}</p> <div class="actions"><LinkButton href=back look=Look::Secondary>{t!("agenda-title")}</LinkButton></div> }.into_any()
        } else {
            view! {
                <form method="post" class="form">
                    <ErrorSummary state=state.clone() labels=vec![("from", t!("agenda-copy-which"))] />
                    <Select name="from" label=t!("agenda-copy-which") choices=choices state=state />
                    <div class="actions"><button class="button">{t!("agenda-copy-submit")}</button></div>
                </form>
            }
            .into_any()
        }}
    }
}
