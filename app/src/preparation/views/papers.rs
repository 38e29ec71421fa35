//! Papers: the list that everybody reads, and the page on which they are added.

use super::crumbs_of;
use crate::components::{Badge, Choices, EmptyState, ErrorSummary, Field, FileField, Mark, Select};
use crate::forms::FormState;
use crate::locale::{decimal, plain};
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::meetings::entity::meeting;
use server::preparation::agenda::Agenda;
use server::preparation::entity::document;
use shared::meetings::MeetingState;

/// The kinds that a browser offers first.
const ACCEPT: &str = ".pdf,.jpg,.jpeg,.png,.webp,.csv,.txt";

/// How large a file is, in words.
fn size_of(bytes: i32) -> String {
    let bytes = f64::from(bytes);
    if bytes < 1e6 {
        t!("evidence-kilobytes", number = decimal((bytes / 1e3).ceil(), 0))
    } else {
        t!("evidence-megabytes", number = decimal(bytes / 1e6, 1))
    }
}

fn paper_of(paper: &document::Model) -> impl IntoView + use<> {
    let title = paper.title.clone();
    let address = paper.address();
    let internal = paper
        .internal
        .then(|| view! { " " <Badge mark=Mark::Needs words=t!("item-internal-mark") /> });
    let way = match (paper.kind, &paper.link) {
        (Some(kind), _) => {
            let size = size_of(paper.size);
            view! { <a href=address download="" dir="auto">{title}</a> " " <span class="quiet small">"(" <bdi>{kind.short()}</bdi> " · " {size} ")"</span> }.into_any()
        }
        (None, _) => view! { <a href=address rel="noopener noreferrer" dir="auto">{title}</a> " " <span class="quiet small">"(" {t!("paper-link-mark")} ")"</span> }.into_any(),
    };
    view! { {way} {internal} }
}

/// Papers in a list; nothing where there are none.
pub fn papers_list(papers: &[document::Model]) -> Option<AnyView> {
    if papers.is_empty() {
        return None;
    }
    let items: Vec<_> = papers
        .iter()
        .map(|paper| view! { <li>{paper_of(paper)}</li> })
        .collect();
    Some(view! { <ul class="plain" aria-label=plain(&t!("papers-title"))>{items}</ul> }.into_any())
}

#[component]
pub fn Papers(meeting: meeting::Model, agenda: Agenda, state: FormState) -> impl IntoView {
    let here = format!("/assembly/meetings/{}/papers", meeting.id);
    let writes = !matches!(meeting.state, MeetingState::Minuted | MeetingState::Cancelled);
    let mut items = vec![(String::new(), t!("paper-of-meeting"))];
    items.extend(agenda.lines.iter().map(|line| {
        (
            line.item.id.to_string(),
            format!("{} · {}", line.number, line.item.title),
        )
    }));
    let of_items = agenda.lines.iter().flat_map(|line| {
        let place = format!("{} · {}", line.number, line.item.title);
        line.papers.iter().map(move |paper| (place.clone(), paper.clone()))
    });
    let whole = agenda
        .papers
        .iter()
        .map(|paper| (t!("paper-of-meeting"), paper.clone()));
    let all: Vec<_> = whole.chain(of_items).collect();
    let is_empty = all.is_empty();
    let rows = all
        .into_iter()
        .map(|(place, paper)| {
            let at = format!("{here}/{}", paper.id);
            let (act, words) = if paper.internal {
                ("show", t!("paper-show"))
            } else {
                ("hide", t!("paper-hide"))
            };
            let label = plain(&format!("{words}: {}", paper.title));
            let remove = plain(&t!("paper-remove-of", title = &paper.title));
            view! {
                <li class="card">
                    <div class="stack tight">
                        <p>{paper_of(&paper)}</p>
                        <p class="small quiet" dir="auto">{place}</p>
                    </div>
                    {writes.then(|| view! {
                        <form method="post" action=link(&at) class="cluster">
                            <button class="button secondary compact" name="act" value=act aria-label=label>{words}</button>
                            <a class="button text compact" href=link(&format!("{at}/remove")) aria-label=remove>{t!("paper-remove")}</a>
                        </form>
                    })}
                </li>
            }
        })
        .collect_view();
    let labels = vec![
        ("title", t!("paper-title")),
        ("file", t!("paper-file")),
        ("link", t!("paper-link")),
        ("item", t!("paper-item")),
    ];
    let internal = vec![("yes".to_owned(), t!("paper-internal"))];
    view! {
        {crumbs_of(&meeting)}
        <div class="page-head"><h1>{t!("papers-title")}</h1><p class="lead">{t!("papers-lead")}</p></div>
        {if is_empty {
            view! { <EmptyState title=t!("papers-none") text=t!("papers-none-text") /> }.into_any()
        } else {
            view! { <ul class="cards one">{rows}</ul> }.into_any()
        }}
        {writes.then(|| view! {
            <section class="section" aria-labelledby="add">
                <h2 id="add">{t!("paper-add")}</h2>
                <form method="post" class="form" enctype="multipart/form-data" action=link(&here)>
                    <ErrorSummary state=state.clone() labels=labels />
                    <Field name="title" label=t!("paper-title") maxlength=120 state=state.clone() />
                    <FileField name="file" label=t!("paper-file") help=t!("paper-file-help") accept=ACCEPT state=state.clone() />
                    <Field name="link" label=t!("paper-link") help=t!("paper-link-help") kind="url" maxlength=500 optional=true state=state.clone() />
                    <Select name="item" label=t!("paper-item") choices=items state=state.clone() />
                    <Choices name="internal" legend=t!("item-visible") choices=internal state=state />
                    <div class="actions"><button class="button">{t!("paper-add-submit")}</button></div>
                </form>
            </section>
        })}
    }
}
