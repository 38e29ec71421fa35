//! The forms of the chair: that the body approved, and a correction after that.

use super::super::part_word;
use super::{Unanswered, path_of, places, point_name};
use crate::components::{Crumbs, ErrorSummary, Field, GroupedSelect, Select, TextArea, language_choices};
use crate::forms::FormState;
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::minutes::approval::Approving;
use server::minutes::reading::Minutes;
use shared::minutes::LONGEST_ADDENDUM;
use shared::minutes::record::Point;

#[component]
pub fn ApprovePage(approving: Approving, state: FormState) -> impl IntoView {
    let desk = approving.desk;
    let here = link(&path_of(desk.meeting.id));
    let back = here.clone();
    let choice = |point: Point| {
        (
            format!("item:{}", point.item),
            format!("{}. {}", point.number, point.title),
        )
    };
    let mut groups = vec![(
        t!("minutes-by-chair"),
        vec![(String::new(), t!("minutes-by-chair-act"))],
    )];
    groups.extend(approving.meetings.into_iter().map(|(meeting, items)| {
        let whole = (format!("meeting:{}", meeting.id), t!("minutes-by-meeting"));
        (
            meeting.title,
            [whole].into_iter().chain(items.into_iter().map(choice)).collect(),
        )
    }));
    let labels = vec![("day", t!("minutes-approve-day")), ("by", t!("minutes-approve-by"))];
    let body = if approving.is_open {
        view! {
            <Unanswered count=approving.unanswered remarks=format!("{here}/remarks") />
            <form method="post" class="form" action=format!("{here}/approve")>
                <ErrorSummary state=state.clone() labels=labels />
                <Field name="day" label=t!("minutes-approve-day") help=t!("minutes-approve-day-help") kind="date" state=state.clone() />
                <GroupedSelect name="by" label=t!("minutes-approve-by") help=t!("minutes-approve-by-help") groups=groups state=state />
                <div class="actions"><button class="button">{t!("minutes-approve-submit")}</button><a class="button text" href=back>{t!("confirm-back")}</a></div>
            </form>
        }
        .into_any()
    } else {
        view! { <p class="notice">{t!("minutes-approve-not-yet")}</p> }.into_any()
    };
    view! {
        <Crumbs places=places(&desk, true) />
        <div class="page-head"><h1>{t!("minutes-approve-title")}</h1><p class="lead">{t!("minutes-approve-lead")}</p></div>
        {body}
    }
}

#[component]
pub fn AddendumPage(minutes: Minutes, state: FormState) -> impl IntoView {
    let desk = minutes.desk;
    let here = link(&path_of(desk.meeting.id));
    let back = here.clone();
    let points = minutes.record.sections.iter().map(|section| {
        let words = section.point.as_ref().map_or_else(|| t!("minutes-whole"), point_name);
        (part_word(section.item()), words)
    });
    let points: Vec<_> = points.collect();
    let labels = vec![
        ("text", t!("minutes-addendum-text")),
        ("language", t!("minutes-language")),
    ];
    let body = if desk.state().is_approved() {
        view! {
            <form method="post" class="form" action=format!("{here}/addendum")>
                <ErrorSummary state=state.clone() labels=labels />
                <Select name="part" label=t!("minutes-about") choices=points state=state.clone() />
                <TextArea name="text" label=t!("minutes-addendum-text") help=t!("minutes-text-help") rows=6 maxlength=LONGEST_ADDENDUM as u32 state=state.clone() />
                <Select name="language" label=t!("minutes-language") choices=language_choices() state=state />
                <div class="actions"><button class="button">{t!("minutes-addendum-submit")}</button><a class="button text" href=back>{t!("confirm-back")}</a></div>
            </form>
        }
        .into_any()
    } else {
        view! { <p class="notice">{t!("conflict-minutes-not-approved")}</p> }.into_any()
    };
    view! {
        <Crumbs places=places(&desk, true) />
        <div class="page-head"><h1>{t!("minutes-addendum-new")}</h1><p class="lead">{t!("minutes-addendum-lead")}</p></div>
        {body}
    }
}
