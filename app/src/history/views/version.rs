//! One version: its text, the way to others, and what can be done with it.

use super::{above_version, place};
use crate::components::{Arrow, Button, Confirm, Crumbs, ErrorSummary, Field, Look, Tab, Tabs};
use crate::forms::FormState;
use crate::history::pages::{Sight, step};
use crate::history::texts::{Authors, Changes};
use crate::locale::{date_time, number, person, plain};
use crate::{t, t_word};
use leptos::prelude::*;
use server::diff::Part;
use server::history::read::Version;
use server::markdown::to_html;

#[component]
pub fn VersionPage(version: Version, sight: Sight, since: u32, changes: Vec<Part>, state: FormState) -> impl IntoView {
    let proposal = version.access.proposal.clone();
    let section = version.section.clone();
    let base = place(proposal.id, section.document);
    let here = version.version;
    let tabs = Sight::ALL.map(|other| Tab {
        href: format!("{base}/text?version={here}&view={}", other.word()),
        words: t_word!("history-view", other.word()),
        is_here: other == sight,
    });
    let title = version.name.as_ref().map(|named| named.name.clone());
    let title = title.unwrap_or_else(|| t!("history-version", version = number(here.into())));
    let made = match &version.made {
        Some((at, name)) => t!("history-made", when = date_time(*at), person = person(name)),
        None => t!("history-at-start"),
    };
    let spot = t!(
        "history-version-of",
        version = number(here.into()),
        head = number(version.head.into())
    );
    let spot = format!("{spot} {made}");
    let is_blank = version.text.trim().is_empty();
    let text = match sight {
        Sight::Text if is_blank => view! { <p class="quiet">{t!("history-blank")}</p> }.into_any(),
        Sight::Text => view! {
            <div class="prose" lang=section.language.as_str() dir="auto" inner_html=to_html(&version.text)></div>
        }
        .into_any(),
        Sight::Changes => view! {
            <p>{t!("history-changes-since", version = number(since.into()))}</p>
            <Changes parts=changes language=section.language />
        }
        .into_any(),
        Sight::Authors if is_blank => view! { <p class="quiet">{t!("history-blank")}</p> }.into_any(),
        Sight::Authors => view! {
            <Authors writers=version.writers.clone() written=version.written.clone() language=section.language />
        }
        .into_any(),
    };
    view! {
        <Crumbs places=above_version(&proposal, &section) />
        <div class="page-head" data-replayed="">
            <h1 dir="auto">{title}</h1>
        </div>
        <Replay base=base.clone() here=here head=version.head sight=sight spot=spot />
        <div class="cols" data-replayed="">
            <div class="cols-main stack">
                <Tabs label=t!("history-views") tabs=tabs.to_vec() />
                <div class="stack tight">{text}</div>
            </div>
            <aside class="cols-side stack"><Acts version=version base=base state=state /></aside>
        </div>
    }
}

/// The way through all versions: a slider, and a step forth or back; `app/replay/main.ts` lets the page follow the slider, and play.
#[component]
fn Replay(
    base: String,
    here: u32,
    head: u32,
    sight: Sight,
    /// Which version this is of how many, when and by whom it was made.
    spot: String,
) -> impl IntoView {
    let step = step(head);
    let to = |version: u32| format!("{base}/text?version={version}&view={}", sight.word());
    let back = (here > 0).then(|| (to(0), to(here.saturating_sub(step))));
    let forth = (here < head).then(|| (to((here + step).min(head)), to(head)));
    let action = format!("{base}/text");
    view! {
        <div class="history-replay">
            <form method="get" action=action data-replay="" autocomplete="off">
                <label for="version">{t!("history-replay")}</label>
                <output for="version">{spot}</output>
                <input type="range" id="version" name="version" min="0" max=head value=here />
                <input type="hidden" name="view" value=sight.word() />
                <button class="button secondary compact">{t!("history-replay-go")}</button>
                <button type="button" class="button secondary compact" data-play=plain(&t!("history-pause")) data-step=step hidden>
                    {t!("history-play")}
                </button>
            </form>
            <nav class="cluster spread" data-replayed="" aria-label=plain(&t!("history-steps"))>
                {back.map(|(first, earlier)| view! {
                    <span class="cluster">
                        <a class="button text compact" href=first>{t!("history-first")}</a>
                        <a class="button secondary compact" rel="prev" href=earlier><Arrow back=true /> {t!("history-earlier")}</a>
                    </span>
                })}
                {forth.map(|(later, last)| view! {
                    <span class="cluster">
                        <a class="button secondary compact" rel="next" href=later>{t!("history-later")} <Arrow /></a>
                        <a class="button text compact" href=last>{t!("history-to-newest")}</a>
                    </span>
                })}
            </nav>
        </div>
    }
}

/// What can be done with a version.
#[component]
fn Acts(version: Version, base: String, state: FormState) -> impl IntoView {
    let here = version.version;
    let named = || {
        version.name.as_ref().map(|named| {
            let words = t!(
                "history-named-by",
                person = person(&named.by),
                when = date_time(named.at)
            );
            view! { <p class="quiet small">{words}</p> }
        })
    };
    let is_named = version.name.is_some();
    let action = format!("{base}/text?version={here}");
    let name = version.may_name().then(|| {
        view! {
            <section class="panel stack tight">
                <h2>{t!("history-name-title")}</h2>
                <ErrorSummary state=state.clone() labels=vec![("name", t!("history-name"))] />
                <form class="form" method="post" action=action.clone()>
                    <Field name="name" label=t!("history-name") help=t!("history-name-help") maxlength=80 state=state />
                    <input type="hidden" name="version" value=here />
                    <div class="actions">
                        <Button look=Look::Secondary name="act" value="name">{t!("history-name-submit")}</Button>
                        {is_named.then(|| view! { <Button look=Look::Text name="act" value="unname">{t!("history-unname")}</Button> })}
                    </div>
                </form>
                {named()}
            </section>
        }
    });
    let named = (!version.may_name()).then(named);
    let restore = version.may_restore().then(|| {
        view! { <a class="button secondary" href=format!("{base}/restore?version={here}")>{t!("history-restore")}</a> }
    });
    let frozen =
        (version.may_change && !version.is_writable).then(|| view! { <p class="quiet small">{t!("room-frozen")}</p> });
    let compare = (here < version.head).then(|| {
        let href = format!("{base}/compare?from={here}&to={}", version.head);
        view! { <a href=href>{t!("history-compare-newest")}</a> }
    });
    view! {
        {name}
        {named}
        {restore}
        {frozen}
        <section class="panel stack tight">
            <h2>{t!("history-more")}</h2>
            <ul>
                {compare.map(|link| view! { <li>{link}</li> })}
                <li><a href=format!("{base}/export?version={here}&as=markdown")>{t!("history-export-markdown")}</a></li>
                <li><a href=format!("{base}/export?version={here}&as=html")>{t!("history-export-html")}</a></li>
            </ul>
        </section>
    }
}

/// Asks once more before an older text comes back.
#[component]
pub fn Restore(version: Version) -> impl IntoView {
    let base = place(version.access.proposal.id, version.section.document);
    let here = version.version;
    view! {
        <Confirm
            title=t!("history-restore-title", version = number(here.into()))
            effect=t!("history-restore-effect")
            action=format!("{base}/restore")
            submit=t!("history-restore-submit")
            back=format!("{base}/text?version={here}")
            fields=vec![("version", here.to_string())]
        />
    }
}
