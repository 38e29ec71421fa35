//! What is said about an item, in reviews and at the meeting.

use super::{WhoName, address_of, places};
use crate::components::{Button, Crumbs, ErrorSummary, Look, TextArea};
use crate::forms::FormState;
use crate::jury::views::{SubjectName, points};
use crate::locale::date_time;
use crate::t;
use leptos::prelude::*;
use server::jury::deliberation::Who;
use server::jury::deliberation::item::{Note, Remark};
use server::jury::subjects::Subject;
use shared::ids::RoundId;
use shared::jury::deliberation::LONGEST_GROUNDS;

/// A length as fields take it.
pub fn length(most: usize) -> u32 {
    u32::try_from(most).unwrap_or(u32::MAX)
}

/// What other reviews say to the jury.
#[component]
pub fn Notes(notes: Vec<Note>) -> impl IntoView {
    let is_empty = notes.is_empty();
    let cards = notes.into_iter().map(|note| {
        let total = t!("jury-points", points = points(note.total));
        view! {
            <li class="card">
                <p class="card-meta">
                    {note.author.map(|name| view! { <WhoName who=Who::Named(name) /> " – " })}
                    {total}
                </p>
                <p class="comment-text" dir="auto">{note.text}</p>
            </li>
        }
    });
    view! {
        <section class="section" aria-labelledby="notes-title">
            <h2 id="notes-title">{t!("deliberation-notes")}</h2>
            {is_empty.then(|| view! { <p class="quiet">{t!("deliberation-notes-none")}</p> })}
            <ul class="cards one">{cards.collect_view()}</ul>
        </section>
    }
}

/// What was said, oldest first, with the way to take back or hide.
#[component]
pub fn Remarks(remarks: Vec<Remark>, base: String, speaks: bool, leads: bool) -> impl IntoView {
    if remarks.is_empty() {
        return view! { <p class="quiet">{t!("deliberation-remarks-none")}</p> }.into_any();
    }
    let lines = remarks.into_iter().map(|remark| {
        let href = format!("{base}/remarks/{}", remark.id);
        let is_there = speaks && remark.text.is_some() && remark.hidden.is_none();
        let act = match (is_there, remark.own, leads) {
            (true, true, _) => Some(t!("chat-take-back")),
            (true, false, true) => Some(t!("chat-hide")),
            _ => None,
        };
        view! { <li class="comment"><OneRemark remark=remark /> {act.map(|words| view! { <p class="no-print"><a class="button text compact" href=href>{words}</a></p> })}</li> }
    });
    view! { <ol class="comments">{lines.collect_view()}</ol> }.into_any()
}

#[component]
fn OneRemark(remark: Remark) -> impl IntoView {
    let note = match (&remark.hidden, &remark.text) {
        (Some(reason), _) => Some(t!("deliberation-hidden", reason = reason)),
        (None, None) => Some(t!("deliberation-gone")),
        (None, Some(_)) => None,
    };
    view! {
        <div class="comment-head">
            <WhoName who=remark.who />
            <p class="quiet small"><time datetime=format!("{}Z", remark.at.to_minute())>{date_time(remark.at)}</time></p>
        </div>
        {note.map(|words| view! { <p class="quiet small">{words}</p> })}
        {remark.text.map(|text| view! { <p class="comment-text" dir="auto">{text}</p> })}
    }
}

/// One remark: its author takes it back, whoever leads hides it.
#[component]
pub fn RemarkPage(
    round: RoundId,
    subject: Subject,
    remark: Remark,
    goes_on: bool,
    leads: bool,
    state: FormState,
) -> impl IntoView {
    let base = address_of(round, &subject);
    let action = format!("{base}/remarks/{}", remark.id);
    let mut way = places(round, true);
    way.push((base, subject.number.to_string()));
    let is_there = goes_on && remark.text.is_some() && remark.hidden.is_none();
    let (own, hides) = (is_there && remark.own, is_there && !remark.own && leads);
    view! {
        <Crumbs places=way />
        <div class="page-head"><h1>{t!("deliberation-remark")}</h1><p class="lead"><SubjectName subject=subject /></p></div>
        <div class="narrow stack">
            <ErrorSummary state=state.clone() labels=vec![("reason", t!("deliberation-hide-reason"))] />
            <ol class="comments"><li class="comment"><OneRemark remark=remark /></li></ol>
            {own.then(|| view! {
                <form class="stack tight" method="post" action=action.clone()>
                    <p>{t!("chat-take-back-effect")}</p>
                    <div class="actions"><Button look=Look::Danger>{t!("chat-take-back")}</Button></div>
                </form>
            })}
            {hides.then(|| view! {
                <form class="form" method="post" action=action>
                    <p>{t!("deliberation-hide-effect")}</p>
                    <TextArea name="reason" label=t!("deliberation-hide-reason") rows=2 maxlength=length(LONGEST_GROUNDS) state=state />
                    <div class="actions"><Button look=Look::Danger>{t!("chat-hide")}</Button></div>
                </form>
            })}
        </div>
    }
}
