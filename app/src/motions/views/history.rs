//! What happened to a motion, as knots on a thread.

use crate::components::{Knot, Mark, More, Thread};
use crate::locale::{date, short_date};
use crate::{t, t_word};
use leptos::prelude::*;
use server::motions::entity as motion;
use server::motions::history::Taken;
use shared::motions::StepHand;
use shared::time::Day;

/// From its arrival to the last step.
#[component]
pub fn HistoryOf(motion: motion::Model, steps: Vec<Taken>) -> impl IntoView {
    let lang = motion.language.as_str();
    let arrived = Knot::new(Mark::Done, t!("motion-since"))
        .when(short_date(motion.created_at))
        .machine_time(Day::of(motion.created_at).to_string());
    let last = steps.len();
    let is_final = motion.state.is_final();
    let steps = (1..).zip(steps).map(|(at, taken)| {
        let mark = if at == last && !is_final { Mark::Now } else { Mark::Done };
        knot(mark, taken, lang)
    });
    let knots = std::iter::once(arrived).chain(steps).collect();
    view! {
        <section class="section" aria-labelledby="history">
            <h2 id="history">{t!("motion-history")}</h2>
            <Thread knots=knots />
        </section>
    }
}

fn knot(mark: Mark, taken: Taken, lang: &'static str) -> Knot {
    let Taken { step, name } = taken;
    let by = t_word!("motion-by", step.hand.as_str());
    let body = view! {
        {(step.hand != StepHand::Meeting)
            .then(|| view! { <p class="small quiet">{by} {name.map(|name| view! { " · " <bdi>{crate::locale::person(&name)}</bdi> })}</p> })}
        {(!step.referred_to.is_empty()).then(|| view! { <p>{t!("step-to")} " " <bdi>{step.referred_to.clone()}</bdi></p> })}
        {step.until_day.map(|day| view! { <p>{t!("step-until", date = date(day))}</p> })}
        {(!step.reason.is_empty()).then(|| view! { <p dir="auto">{step.reason.clone()}</p> })}
        {step
            .text_before
            .clone()
            .map(|text| {
                view! {
                    <More summary=t!("motion-text-before")>
                        <p class="prose" lang=lang dir="auto">{text}</p>
                    </More>
                }
            })}
    };
    Knot::new(mark, t_word!("motion-step", step.act.as_str()))
        .when(short_date(step.taken_at))
        .machine_time(Day::of(step.taken_at).to_string())
        .body(body)
}
