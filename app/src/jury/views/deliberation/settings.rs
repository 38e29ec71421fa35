//! How a meeting begins, goes and is called off.

use super::address;
use crate::components::{Button, Field, Look, Select};
use crate::forms::FormState;
use crate::locale::plain;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::deliberation::{Hall, Seat, Who};
use shared::jury::deliberation::AgendaOrder;

/// Beginning the meeting, its order, its chair; calling it off.
#[component]
pub fn Settings(hall: Hall, seats: Vec<Seat>, state: FormState) -> impl IntoView {
    let base = address(hall.round.id);
    let has_meeting = hall.meeting.is_some();
    let open = !has_meeting || !state.errors.is_empty();
    let is_shown = hall.state == shared::jury::RoundState::Closed && (hall.manages || hall.leads);
    let orders = AgendaOrder::ALL
        .iter()
        .map(|order| (order.as_str().to_owned(), t_word!("agenda-order", order.as_str())))
        .collect::<Vec<_>>();
    let chairs = std::iter::once((String::new(), t!("deliberation-chair-none"))).chain(seats.into_iter().map(|seat| {
        let words = match seat.who {
            Who::Named(name) => crate::locale::person(&name),
            _ => t!("jury-juror-n", n = seat.number),
        };
        (seat.number.to_string(), plain(&words))
    }));
    let chairs: Vec<_> = chairs.collect();
    let action = if hall.manages {
        base.clone()
    } else {
        format!("{base}/order")
    };
    let (title, submit) = if has_meeting {
        (t!("deliberation-settings"), t!("jury-save"))
    } else {
        (t!("deliberation-begin-title"), t!("deliberation-begin"))
    };
    is_shown.then(|| view! {
        <details class="more no-print" open=open id="settings">
            <summary>{title}</summary>
            <div class="stack">
                {(!has_meeting).then(|| view! { <p>{t!("deliberation-begin-lead")}</p> })}
                <form method="post" action=action class="form">
                    <Select name="order" label=t!("deliberation-order") choices=orders help=t!("deliberation-order-help") state=state.clone() />
                    <Field name="places" label=t!("deliberation-places") help=t!("deliberation-places-help") kind="number" width="short" optional=true state=state.clone() />
                    {hall.manages.then(|| view! { <Select name="chair" label=t!("deliberation-chair") choices=chairs help=t!("deliberation-chair-help") state=state /> })}
                    <div class="actions"><button class="button">{submit}</button></div>
                </form>
                {(has_meeting && hall.manages).then(|| view! {
                    <form method="post" action=format!("{base}/call-off") class="stack tight">
                        <p>{t!("deliberation-call-off-help")}</p>
                        <div class="actions"><Button look=Look::Danger>{t!("deliberation-call-off")}</Button></div>
                    </form>
                })}
            </div>
        </details>
    })
}
