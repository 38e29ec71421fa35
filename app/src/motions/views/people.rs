//! Who stands behind a motion.

use crate::components::{Button, Look, More, PersonMark};
use crate::page::{link, use_page};
use crate::t;
use leptos::prelude::*;
use server::motions::reading::Details;

/// Submitters and supporters, and the buttons of who may become or leave either.
#[component]
pub fn People(details: Details) -> impl IntoView {
    let here = format!("/assembly/motions/{}", details.motion.id);
    let Details {
        team,
        submitters,
        asked,
        supporters,
        backing,
        may,
        family,
        body,
        ..
    } = details;
    let from_members = !submitters.is_empty();
    let from_body = !from_members && team.is_none() && family.origin.is_none();
    let count = i64::from(backing.supporters);
    let words = match backing.asked() {
        0 => t!("support-count", count = count),
        needed => t!("support-needed", count = count, needed = i64::from(needed)),
    };
    let missing = i64::from(backing.missing());
    let unnamed = i64::from(backing.supporters).saturating_sub(i64::try_from(supporters.len()).unwrap_or(i64::MAX));
    let asks_log_in = !use_page().viewer.is_signed_in() && missing > 0;
    let shows_supporters = backing.supporters > 0 || from_members || may.support;
    let (support, submit) = (link(&format!("{here}/support")), link(&format!("{here}/submitters")));
    let log_in = link(&format!("/log-in?next={here}"));
    view! {
        <section class="panel stack tight" aria-labelledby="people">
            <h2 id="people" class="card-title">{t!("motion-submitters")}</h2>
            <ul class="people">
                {team.map(|team| view! { <li>{t!("motion-team")} " " <bdi>{team.name.to_string()}</bdi></li> })}
                {from_body.then(|| view! { <li><bdi>{body.name}</bdi></li> })}
                {submitters.into_iter().map(|name| view! { <li><PersonMark name=name /></li> }).collect_view()}
            </ul>
            {(!asked.is_empty())
                .then(|| {
                    view! {
                        <p class="small quiet">{t!("submitters-asked")}</p>
                        <ul class="people">{asked.into_iter().map(|name| view! { <li><PersonMark name=name /></li> }).collect_view()}</ul>
                    }
                })}
            {may.agree
                .then(|| {
                    view! {
                        <form method="post" action=submit.clone() class="stack tight">
                            <p>{t!("submitter-asked-you")}</p>
                            <div class="actions">
                                <Button name="act" value="agree">{t!("submitter-agree")}</Button>
                                <Button look=Look::Text name="act" value="leave">{t!("submitter-decline")}</Button>
                            </div>
                        </form>
                    }
                })}
            {may.leave
                .then(|| {
                    view! {
                        <form method="post" action=submit.clone()>
                            <Button look=Look::Text name="act" value="leave">{t!("submitter-leave")}</Button>
                        </form>
                    }
                })}
        </section>
        {shows_supporters
            .then(|| {
                view! {
                    <section class="panel stack tight" aria-labelledby="supporters">
                        <h2 id="supporters" class="card-title">{t!("motion-supporters")}</h2>
                        <p>{words}</p>
                        {(missing > 0).then(|| view! { <p class="small quiet">{t!("support-missing", count = missing)}</p> })}
                        {(!supporters.is_empty())
                            .then(|| {
                                view! {
                                    <More summary=t!("support-names")>
                                        <ul class="people">
                                            {supporters.into_iter().map(|name| view! { <li><PersonMark name=name /></li> }).collect_view()}
                                        </ul>
                                        {(unnamed > 0).then(|| view! { <p class="small">{t!("support-more", count = unnamed)}</p> })}
                                    </More>
                                }
                            })}
                        {may.support
                            .then(|| {
                                view! {
                                    <form method="post" action=support.clone() class="stack tight">
                                        <p class="small quiet">{t!("support-help")}</p>
                                        <div class="actions"><Button name="act" value="give">{t!("support-give")}</Button></div>
                                    </form>
                                }
                            })}
                        {may.take_support_back
                            .then(|| {
                                view! {
                                    <form method="post" action=support.clone()>
                                        <p class="strong">{t!("support-yours")}</p>
                                        <Button look=Look::Text name="act" value="take_back">{t!("support-take-back")}</Button>
                                    </form>
                                }
                            })}
                        {asks_log_in.then(|| view! { <p class="small"><a href=log_in>{t!("layout-log-in")}</a></p> })}
                    </section>
                }
            })}
    }
}
