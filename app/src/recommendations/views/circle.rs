//! Around an answer: the points with what was said to each, the documents, the authors' reply, and who follows.

use super::super::pages::Circle;
use crate::components::{Badge, Choices, ErrorSummary, Mark, PersonMark, TextArea};
use crate::forms::FormState;
use crate::locale::short_date;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::markdown::to_html;
use server::recommendations::points::{Point, document};
use server::recommendations::replies::Replied;
use server::recommendations::service::path;
use shared::ids::RecommendationId;
use shared::recommendations::ReplyDecision;
use shared::recommendations::points::PointVerdict;

fn mark_of(verdict: PointVerdict) -> Mark {
    match verdict {
        PointVerdict::Accepted => Mark::Done,
        PointVerdict::InPart => Mark::Now,
        PointVerdict::NotAccepted => Mark::Next,
    }
}

/// What is asked point by point, and what the office said to each.
pub fn points(points: Vec<Point>, lang: &'static str) -> Option<AnyView> {
    if points.is_empty() {
        return None;
    }
    let items = points
        .into_iter()
        .map(|point| {
            let said = match point.answer {
                None => view! { <p class="quiet">{t!("point-open")}</p> }.into_any(),
                Some(answer) => {
                    let words = t_word!("point-verdict", answer.verdict.as_str());
                    let reason = (!answer.reason.is_empty())
                        .then(|| view! { <div class="prose" dir="auto" inner_html=to_html(&answer.reason)></div> });
                    view! { <p><Badge mark=mark_of(answer.verdict) words=words /></p> {reason} }.into_any()
                }
            };
            view! { <li class="card"><p class="strong" lang=lang dir="auto">{point.row.text}</p> {said}</li> }
        })
        .collect_view();
    Some(
        view! { <section class="section"><h2>{t!("points-title")}</h2><ol class="cards one">{items}</ol></section> }
            .into_any(),
    )
}

/// The documents that the answers name.
pub fn documents(documents: Vec<document::Model>) -> Option<AnyView> {
    if documents.is_empty() {
        return None;
    }
    let items = documents
        .into_iter()
        .map(|one| view! { <li><a href=one.link rel="noopener nofollow" dir="auto">{one.title}</a></li> })
        .collect_view();
    Some(view! { <div><h3>{t!("documents-title")}</h3><ul>{items}</ul></div> }.into_any())
}

/// Following, and how many do.
pub fn follow(id: RecommendationId, circle: &Circle) -> AnyView {
    let action = link(&format!("{}/follow", path(id)));
    let (wanted, words) = if circle.follows {
        ("no", t!("unfollow"))
    } else {
        ("yes", t!("follow"))
    };
    let help = if circle.follows {
        t!("follow-on")
    } else {
        t!("follow-help")
    };
    view! {
        <div class="panel stack tight no-print">
            <h2>{t!("follow-title")}</h2>
            <p>{t!("follow-count", count = circle.followers)}</p>
            <p class="help">{help}</p>
            <form method="post" action=action>
                <button class="button secondary" name="follow" value=wanted>{words}</button>
            </form>
        </div>
    }
    .into_any()
}

/// The authors' reply, what the body made of it, and the forms of both.
pub fn reply(id: RecommendationId, replied: Replied, state: FormState) -> Option<AnyView> {
    let Replied {
        reply,
        may_reply,
        may_decide,
    } = replied;
    if reply.is_none() && !may_reply {
        return None;
    }
    let said = reply.map(|(row, name)| {
        let decided = row.decision.map(|decision| {
            let mark = match decision {
                ReplyDecision::TakenUp => Mark::Now,
                ReplyDecision::Left => Mark::Done,
            };
            view! {
                <p><Badge mark=mark words=t_word!("reply", decision.as_str()) /></p>
                <div class="prose" dir="auto" inner_html=to_html(&row.note)></div>
            }
        });
        view! {
            <p class="card-meta">{short_date(row.replied_at)} " " <PersonMark name=name /></p>
            <div class="prose" dir="auto" inner_html=to_html(&row.text)></div>
            {decided}
        }
    });
    let write = may_reply.then(|| {
        let state = state.clone();
        view! {
            <form method="post" action=link(&format!("{}/reply", path(id))) class="form no-print">
                <ErrorSummary state=state.clone() labels=vec![("reply", t!("reply-text"))] />
                <TextArea name="reply" label=t!("reply-text") help=t!("reply-help") maxlength=5000 state=state />
                <div class="actions"><button class="button">{t!("reply-submit")}</button></div>
            </form>
        }
    });
    let decide = may_decide.then(|| {
        let choices = ReplyDecision::ALL
            .iter()
            .map(|one| (one.to_string(), t_word!("reply-choice", one.as_str())))
            .collect();
        let labels = vec![("decision", t!("reply-decide")), ("note", t!("reply-note"))];
        view! {
            <form method="post" action=link(&format!("{}/decide", path(id))) class="form no-print">
                <ErrorSummary state=state.clone() labels=labels />
                <Choices name="decision" legend=t!("reply-decide") choices=choices single=true state=state.clone() />
                <TextArea name="note" label=t!("reply-note") rows=3 maxlength=2000 optional=true state=state />
                <div class="actions"><button class="button">{t!("reply-decide-submit")}</button></div>
            </form>
        }
    });
    Some(view! { <section class="section"><h2>{t!("reply-title")}</h2>{said} {write} {decide}</section> }.into_any())
}
