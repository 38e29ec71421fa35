//! The accounts of a demo instance.

use crate::components::{Column, DataTable, Row};
use crate::{t, t_word};
use leptos::prelude::*;
use server::demo::{PASSWORD, accounts};

/// The accounts as a table; each can be logged in to with one press.
#[component]
pub fn DemoAccounts(next: String) -> impl IntoView {
    let columns = vec![
        Column::text(t!("demo-column-role")),
        Column::text(t!("demo-column-name")),
        Column::text(t!("account-password")),
    ];
    let rows = accounts()
        .iter()
        .map(|account| Row {
            head: view! {
                <form method="post">
                    <input type="hidden" name="next" value=next.clone() />
                    <input type="hidden" name="name" value=account.pseudonym.clone() />
                    <input type="hidden" name="password" value=PASSWORD />
                    <button class="button secondary">{t_word!("demo-role", account.role)}</button>
                </form>
            }
            .into_any(),
            cells: vec![
                view! { <bdi>{account.pseudonym.clone()}</bdi> }.into_any(),
                view! { <code class="ltr">{PASSWORD}</code> }.into_any(),
            ],
        })
        .collect();
    view! {
        <section class="section stack demo-accounts" id="demo">
            <h2>{t!("demo-accounts-title")}</h2>
            <p>{t!("demo-accounts-lead")}</p>
            <DataTable caption=t!("demo-accounts-caption") columns=columns rows=rows />
        </section>
    }
}
