//! The text of a motion on its own page: each paragraph with where it comes from, and the way to amend it.

use super::{crumbs_of, number_words, origin_of};
use crate::components::{LinkButton, Look};
use crate::page::{link, use_page};
use crate::t;
use leptos::prelude::*;
use server::amendments::overview::Overview;
use server::amendments::versions::Dates;
use server::markdown::to_html;
use shared::amendments::{Paragraph, VersionText};
use shared::permissions::Operation;
use std::sync::Arc;

/// One numbered paragraph with where its words come from.
#[component]
pub fn NumberedParagraph(
    number: u32,
    paragraph: Paragraph,
    lang: &'static str,
    dates: Dates,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <li class="paragraph" id=format!("p{number}")>
            <a class="paragraph-number" href=format!("#p{number}") aria-label=crate::locale::plain(&t!("motion-paragraph", number = number))>{number_words(number)}</a>
            <div class="stack tight">
                <div class="prose" lang=lang dir="auto" inner_html=to_html(&paragraph.text)></div>
                <p class="small quiet">{origin_of(&paragraph, &dates)}</p>
                {children.map(|children| children())}
            </div>
        </li>
    }
}

/// All paragraphs of a version.
#[component]
pub fn VersionParagraphs(text: VersionText, lang: &'static str, dates: Dates) -> impl IntoView {
    let rows = (1..).zip(text.paragraphs).map(|(number, paragraph)| {
        let dates = dates.clone();
        view! { <NumberedParagraph number=number paragraph=paragraph lang=lang dates=dates /> }
    });
    view! { <ol class="paragraphs">{rows.collect_view()}</ol> }
}

/// The newest text of a motion, each paragraph with its number, its origin, and the way to amend it.
#[component]
pub fn MotionText(view: Arc<Overview>) -> impl IntoView {
    let page = use_page();
    let lang = view.ground.motion.language.as_str();
    let here = link(&format!("/assembly/motions/{}", view.ground.motion.id));
    let proposes = view.ground.takes() && view.ground.may(&page.viewer, Operation::AmendmentPropose);
    let rows = (1..).zip(view.text.paragraphs.clone()).map(|(number, paragraph)| {
        let amend = proposes.then(|| format!("{here}/amendments/new?paragraph={}", paragraph.id.0));
        let insert = amend.as_ref().map(|href| format!("{href}&kind=insert"));
        let count = view.at(number);
        let others = (count > 0).then(|| format!("{here}/amendments?place={number}"));
        let acts = amend.is_some() || others.is_some();
        view! {
            <NumberedParagraph number=number paragraph=paragraph lang=lang dates=view.dates.clone()>
                {acts
                    .then(|| {
                        view! {
                            <p class="cluster small no-print">
                                {amend.map(|href| view! { <a href=href>{t!("amend-paragraph", number = number)}</a> })}
                                {insert.map(|href| view! { <a href=href>{t!("amend-after", number = number)}</a> })}
                                {others.map(|href| view! { <a href=href>{t!("amendments-of-paragraph", count = count)}</a> })}
                            </p>
                        }
                    })}
            </NumberedParagraph>
        }
    });
    let rows = rows.collect_view();
    view! { <ol class="paragraphs">{rows}</ol> }
}

/// The line of links from a motion to its amendments and versions.
#[component]
pub fn MotionLinks(view: Arc<Overview>) -> impl IntoView {
    let page = use_page();
    let here = link(&format!("/assembly/motions/{}", view.ground.motion.id));
    let leads = view.ground.is_open() && view.ground.may(&page.viewer, Operation::AmendmentLead);
    let proposes = view.ground.takes() && view.ground.may(&page.viewer, Operation::AmendmentPropose);
    let first = proposes.then(|| format!("{here}/amendments/new?paragraph=0&kind=insert"));
    let number = view.text.number;
    let submitted = (number > 1).then(|| format!("{here}/version?number=1"));
    let all = view.all;
    view! {
        <nav class="cluster no-print" aria-label=t!("motion-links")>
            <LinkButton href=format!("{here}/amendments") look=Look::Secondary>{t!("amendments-count", count = all)}</LinkButton>
            {first.map(|href| view! { <a href=href>{t!("amend-first")}</a> })}
            {(all > 0).then(|| view! { <a href=format!("{here}/procedure")>{t!("procedure-title")}</a> })}
            {submitted.map(|href| view! { <a href=href>{t!("version-original")}</a> })}
            {(number > 1).then(|| view! { <a href=format!("{here}/versions")>{t!("versions-count", count = number)}</a> })}
            {(leads && all > 0).then(|| view! { <a href=format!("{here}/merge")>{t!("merge-title")}</a> })}
        </nav>
    }
}

/// The head of a page about a motion: where one is, what it is, and the motion.
#[component]
pub fn MotionHead(
    body: server::bodies::entity::body::Model,
    motion: server::motions::entity::Model,
    title: String,
    #[prop(optional)] below: bool,
) -> impl IntoView {
    let places = if below {
        super::crumbs_below(&body, &motion)
    } else {
        crumbs_of(&body, &motion)
    };
    view! {
        <crate::components::Crumbs places=places />
        <div class="page-head">
            <h1>{title}</h1>
            <p class="lead" lang=motion.language.as_str() dir="auto">{motion.title.clone()}</p>
        </div>
    }
}
