//! Many members from a table: the table, what it would do, what is wrong in which line.

use super::body::crumbs;
use super::members::labels;
use crate::components::{Badge, Column, Crumbs, DataTable, Mark, Notice, Row, TextArea};
use crate::forms::FormState;
use crate::locale::{number, plain};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::import::Looked;
use shared::bodies::import::{COLUMNS, Line, MOST, TableRefused};

#[component]
pub fn ImportPage(
    body: body::Model,
    state: FormState,
    looked: Option<Looked>,
    why: Option<TableRefused>,
) -> impl IntoView {
    let mut places = crumbs(&body);
    places.push((
        link(&format!("/assembly/bodies/{}/members", body.id)),
        t!("members-title"),
    ));
    let table = state.value("table");
    let example = "pseudonym,from,until,origin,delegated_by,seat\nHazel,2026-01-01,2027-12-31,elected,,1\nCedar,2026-01-01,,delegated,Harbour association,2";
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("import-title")}</h1><p class="lead">{t!("import-lead")}</p></div>
        {why.map(|why| view! { <div role="alert"><Notice mark=Mark::Owed><p>{t_word!("import-refused", why.as_str())}</p></Notice></div> })}
        {looked.map(|looked| view! { <Preview looked=looked table=table /> })}
        <form method="post" class="form wide">
            <TextArea name="table" label=t!("import-table") help=t!("import-table-help", most = number(MOST as i64)) rows=12 state=state />
            <div class="actions"><button class="button secondary">{t!("import-look")}</button></div>
        </form>
        <details class="more">
            <summary>{t!("import-columns")}</summary>
            <div class="stack tight">
                <p>{t!("import-columns-text")}</p>
                <p class="ltr"><code>{COLUMNS.join(", ")}</code></p>
                <p>{t!("import-origins")} " " <code class="ltr">"elected, lot, nominated, delegated"</code></p>
                <pre class="ltr"><code>{example}</code></pre>
            </div>
        </details>
    }
}

#[component]
fn Preview(looked: Looked, table: String) -> impl IntoView {
    let is_good = looked.is_good();
    let wrong = looked.lines.iter().filter(|line| line.read.is_err()).count();
    let count = looked.lines.len();
    let columns = vec![
        Column::text(t!("import-line")),
        Column::text(t!("member-pseudonym")),
        Column::text(t!("member-origin")),
        Column::text(t!("member-term")),
        Column::text(t!("import-result")),
    ];
    let rows = looked.lines.into_iter().map(row).collect();
    view! {
        <section class="section" aria-labelledby="preview">
            <h2 id="preview">{t!("import-preview")}</h2>
            {if is_good {
                view! {
                    <Notice mark=Mark::Done><p>{t!("import-good", count = count)}</p></Notice>
                    <form method="post">
                        <input type="hidden" name="table" value=table />
                        <div class="actions"><button class="button" name="act" value="seat">{t!("import-seat", count = count)}</button></div>
                    </form>
                }
                    .into_any()
            } else {
                view! { <div role="alert"><Notice mark=Mark::Owed><p>{t!("import-wrong", count = wrong)}</p></Notice></div> }.into_any()
            }}
            <DataTable caption=t!("import-preview") columns=columns rows=rows />
        </section>
    }
}

fn row(line: Line) -> Row {
    let result = match &line.read {
        Ok(_) => view! { <Badge mark=Mark::Done words=t!("import-line-good") /> }.into_any(),
        Err(errors) => {
            let labels = labels();
            let items = errors
                .0
                .iter()
                .map(|(field, codes)| {
                    let label = labels.iter().find(|(name, _)| name == field);
                    let words: Vec<String> = codes.iter().map(|code| t_word!("field", code.key())).collect();
                    let label = label.map_or_else(|| field.clone(), |(_, label)| label.clone());
                    view! { <li>{format!("{label}: {}", words.join(" "))}</li> }
                })
                .collect_view();
            view! { <Badge mark=Mark::Owed words=t!("import-line-wrong") /> <ul>{items}</ul> }.into_any()
        }
    };
    let form = line.form;
    let origin = match &line.read {
        Ok(member) => t_word!("origin", member.text.origin.as_str()),
        Err(_) => form.origin,
    };
    let by = (!form.delegated_by.is_empty()).then(|| view! { ": " <bdi>{form.delegated_by}</bdi> });
    let days = match form.until.as_str() {
        "" => plain(&t!("import-from", from = &form.from)),
        until => plain(&t!("import-from-until", from = &form.from, until = until)),
    };
    Row {
        head: number(i64::try_from(line.number).unwrap_or(i64::MAX)).into_any(),
        cells: vec![
            view! { <bdi>{form.name}</bdi> }.into_any(),
            view! { <bdi>{origin}</bdi> {by} }.into_any(),
            days.into_any(),
            result,
        ],
    }
}
