//! One mandate for those who lead the body, what they can do with it; and the mandates of one's own.

use super::body::crumbs;
use super::members::{MandateFields, SubstituteFields, labels};
use super::{origin_words, seat_name, term_words};
use crate::components::{
    Badge, Choices, Crumbs, EmptyState, ErrorSummary, Facts, Field, LinkButton, Look, Mark, PersonMark, TextArea,
};
use crate::forms::FormState;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::{body, mandate, seat};
use server::bodies::mandates::Details;
use server::bodies::own::Own;
use shared::bodies::members::PUBLIC_NAME;
use shared::bodies::{NameShown, Term};
use shared::time::Day;

/// What can be done with a mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    End,
    Extend,
    Substitute,
    Correct,
}

impl Act {
    const ALL: [Self; 4] = [Self::Extend, Self::Substitute, Self::Correct, Self::End];

    const fn word(self) -> &'static str {
        match self {
            Self::End => "end",
            Self::Extend => "extend",
            Self::Substitute => "substitute",
            Self::Correct => "correct",
        }
    }

    pub fn title(self) -> String {
        t_word!("mandate-act", self.word())
    }

    fn lead(self) -> String {
        t_word!("mandate-lead", self.word())
    }
}

fn standing(term: Term, today: Day) -> AnyView {
    if term.holds(today) {
        view! { <Badge mark=Mark::Now words=t!("mandate-now") /> }.into_any()
    } else if term.from > today {
        view! { <Badge mark=Mark::Next words=t!("mandate-coming") /> }.into_any()
    } else {
        view! { <Badge mark=Mark::Done words=t!("mandate-over") /> }.into_any()
    }
}

fn way(body: &body::Model) -> Vec<(String, String)> {
    let mut places = crumbs(body);
    places.push((
        link(&format!("/assembly/bodies/{}/members", body.id)),
        t!("members-title"),
    ));
    places
}

#[component]
pub fn Mandate(body: body::Model, details: Details, today: Day) -> impl IntoView {
    let Details {
        row,
        member,
        pseudonym,
        substitute,
    } = details;
    let here = format!("/assembly/bodies/{}/members/{}", body.id, row.id);
    let mut facts: Vec<(String, AnyView)> = vec![
        (
            t!("member-pseudonym"),
            view! { <PersonMark name=pseudonym /> }.into_any(),
        ),
        (t!("member-name"), view! { <bdi>{member.name.clone()}</bdi> }.into_any()),
        (t!("member-origin"), origin_words(&member)),
        (t!("member-term"), term_words(member.term).into_any()),
    ];
    if member.seat.is_some() {
        let seat = seat_name(member.seat.as_ref());
        facts.push((t!("member-seat"), view! { <span dir="auto">{seat}</span> }.into_any()));
    }
    if let Some(name) = substitute {
        let term = row.substitute_term().map(term_words);
        facts.push((
            t!("member-substitute"),
            view! { <PersonMark name=name /> <p class="small quiet">{term}</p> }.into_any(),
        ));
    }
    if let Some(reason) = &row.end_reason {
        facts.push((
            t!("mandate-end-reason"),
            view! { <span dir="auto">{reason.clone()}</span> }.into_any(),
        ));
    }
    if member.moved_up {
        facts.push((t!("mandate-before"), t!("member-moved-up").into_any()));
    }
    let acts = Act::ALL
        .into_iter()
        .filter(|act| *act != Act::Extend || row.until_day.is_some())
        .map(|act| {
            let href = link(&format!("{here}/{}", act.word()));
            let look = if act == Act::End { Look::Danger } else { Look::Secondary };
            view! { <LinkButton href=href look=look>{act.title()}</LinkButton> }
        })
        .collect_view();
    view! {
        <Crumbs places=way(&body) />
        <div class="page-head">
            <h1>{t!("mandate-title", name = &member.name)}</h1>
            <p>{standing(member.term, today)}</p>
        </div>
        <Facts facts=facts />
        {(!body.is_closed()).then(|| view! { <p class="actions">{acts}</p> })}
    }
}

#[component]
pub fn ActForm(
    body: body::Model,
    details: Details,
    seats: Vec<seat::Model>,
    act: Act,
    state: FormState,
) -> impl IntoView {
    let here = link(&format!("/assembly/bodies/{}/members/{}", body.id, details.row.id));
    let mut labels = labels();
    labels.push(("reason", t!("mandate-reason")));
    labels.push(("moves_up", t!("mandate-moves-up")));
    let fields = match act {
        Act::End => {
            let moves_up = details.substitute.map(|name| {
                let choices = vec![("yes".to_owned(), t!("mandate-moves-up-yes", name = crate::locale::person(&name)))];
                view! { <Choices name="moves_up" legend=t!("mandate-moves-up") choices=choices state=state.clone() /> }
            });
            view! {
                <Field name="until" label=t!("member-until") help=t!("mandate-last-day-help") kind="date" state=state.clone() />
                {moves_up}
                <TextArea name="reason" label=t!("mandate-reason") help=t!("mandate-reason-help") rows=3 maxlength=500 state=state.clone() />
            }
                .into_any()
        }
        Act::Extend => {
            view! { <Field name="until" label=t!("member-until") help=t!("mandate-extend-help") kind="date" optional=true state=state.clone() /> }.into_any()
        }
        Act::Correct => {
            view! {
                <MandateFields seats=seats state=state.clone() />
                <TextArea name="reason" label=t!("mandate-reason") help=t!("mandate-correct-help") rows=3 maxlength=500 state=state.clone() />
            }
                .into_any()
        }
        Act::Substitute => view! { <SubstituteFields state=state.clone() /> }.into_any(),
    };
    let class = if act == Act::End { "button danger" } else { "button" };
    let submit = if act == Act::End {
        t!("mandate-act-end")
    } else {
        t!("form-save")
    };
    view! {
        <Crumbs places=way(&body) />
        <div class="page-head">
            <h1>{act.title()}</h1>
            <p class="lead">{act.lead()}</p>
            <p class="card-meta"><bdi>{details.member.name.clone()}</bdi> <span>{term_words(details.member.term)}</span></p>
        </div>
        <form method="post" class="form">
            <ErrorSummary state=state labels=labels />
            {fields}
            <div class="actions">
                <button class=class>{submit}</button>
                <LinkButton href=here look=Look::Text>{t!("body-back")}</LinkButton>
            </div>
        </form>
    }
}

#[component]
pub fn Mine(body: body::Model, own: Vec<Own>, today: Day) -> impl IntoView {
    let nothing = own.is_empty();
    let cards =
        own.into_iter()
            .map(|own| {
                let Own { row, is_substitute } = own;
                let term = if is_substitute {
                    row.substitute_term().unwrap_or(row.term())
                } else {
                    row.term()
                };
                let title = if is_substitute {
                    t!("mine-substitute")
                } else {
                    t!("mine-member")
                };
                let name = (!is_substitute).then(|| {
                    let href = link(&format!("/assembly/bodies/{}/members/{}/name", body.id, row.id));
                    let shown = match row.name_shown {
                        NameShown::Public => {
                            view! { {t!("mine-shown-public")} " " <bdi>{row.public_name.clone()}</bdi> }.into_any()
                        }
                        NameShown::Pseudonym => t!("mine-shown-pseudonym").into_any(),
                    };
                    view! {
                        <p>{shown}</p>
                        <p class="card-foot"><a class="button text compact" href=href>{t!("mine-name")}</a></p>
                    }
                });
                let reason =
                    row.end_reason.clone().filter(|_| !is_substitute).map(
                        |reason| view! { <p>{t!("mandate-end-reason")} ": " <span dir="auto">{reason}</span></p> },
                    );
                view! {
                    <li class="card">
                        <h2 class="card-title">{title}</h2>
                        <p>{standing(term, today)} " " {term_words(term)}</p>
                        <p>{t_word!("origin", row.origin.as_str())}</p>
                        {reason}
                        {name}
                    </li>
                }
            })
            .collect_view();
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("mine-title")}</h1><p class="lead">{t!("mine-lead")}</p></div>
        {if nothing {
            view! { <EmptyState title=t!("mine-none") text=t!("mine-none-text") /> }.into_any()
        } else {
            view! { <ul class="cards one">{cards}</ul> }.into_any()
        }}
    }
}

#[component]
pub fn NameForm(body: body::Model, row: mandate::Model, state: FormState) -> impl IntoView {
    let mut places = crumbs(&body);
    let mine = link(&format!("/assembly/bodies/{}/mine", row.body_id));
    places.push((mine.clone(), t!("mine-title")));
    let choices = NameShown::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("name-shown", one.as_str())))
        .collect();
    let labels = vec![
        ("name_shown", t!("mine-name")),
        ("public_name", t!("member-public-name")),
    ];
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("mine-name")}</h1><p class="lead">{t!("mine-name-lead")}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Choices name="name_shown" legend=t!("mine-name-choice") choices=choices single=true state=state.clone() />
            <Field name="public_name" label=t!("member-public-name") help=t!("mine-name-help") maxlength=PUBLIC_NAME as u32 optional=true state=state />
            <div class="actions">
                <button class="button">{t!("form-save")}</button>
                <LinkButton href=mine look=Look::Text>{t!("body-back")}</LinkButton>
            </div>
        </form>
    }
}
