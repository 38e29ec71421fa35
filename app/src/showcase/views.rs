//! Every building block, one section each.

use crate::components::*;
use crate::forms::FormState;
use crate::glossary::{Term, Word};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use shared::languages::Language;

#[component]
pub fn Showcase(state: FormState) -> impl IntoView {
    view! {
        <Crumbs places=vec![(link(""), t!("place-edition"))] />
        <div class="page-head"><h1>{t!("showcase-title")}</h1><p class="lead">{t!("showcase-lead")}</p></div>
        <Section title=t!("showcase-colours")><Colours /></Section>
        <Section title=t!("showcase-thread")><Life /></Section>
        <Section title=t!("showcase-buttons")><Buttons /></Section>
        <Section title=t!("showcase-forms")><TeamForm state=state /></Section>
        <Section title=t!("showcase-notices")><Notices /></Section>
        <Section title=t!("showcase-cards")><Cards /></Section>
        <Section title=t!("showcase-table")><Teams /></Section>
        <Section title=t!("showcase-tabs")><Ways /></Section>
        <Section title=t!("showcase-progress")><Reach /></Section>
        <Section title=t!("showcase-chart")><Votes /></Section>
        <Section title=t!("showcase-people")><People /></Section>
        <Section title=t!("showcase-empty")>
            <EmptyState title=t!("showcase-empty-title") text=t!("showcase-empty-text") first_step=(link(""), t!("showcase-empty-step")) />
        </Section>
        <Section title=t!("showcase-glossary")>
            <p>{t!("showcase-glossary-text")} " " <Term word=Word::Quorum /> ", " <Term word=Word::Motion /> "."</p>
        </Section>
        <Section title=t!("showcase-confirm")>
            <More summary=t!("showcase-leave")><Leave /></More>
        </Section>
    }
}

#[component]
fn Section(title: String, children: Children) -> impl IntoView {
    view! { <section class="showcase"><h2>{title}</h2>{children()}</section> }
}

#[component]
fn Colours() -> impl IntoView {
    let colours = ["ink", "slate", "teal", "saffron", "terracotta", "leaf"];
    let items =
        colours.map(|colour| view! { <li class=format!("swatch {colour}")>{t_word!("showcase-colour", colour)}</li> });
    view! { <ul class="swatches">{items.into_iter().collect_view()}</ul> }
}

fn knots() -> Vec<Knot> {
    vec![
        Knot::new(Mark::Done, t!("showcase-step-draft"))
            .when("2026-10-21")
            .machine_time("2026-10-21")
            .link(link("")),
        Knot::new(Mark::Done, t!("showcase-step-jury"))
            .when("2026-12-18")
            .machine_time("2026-12-18"),
        Knot::new(Mark::Now, t!("showcase-step-vote"))
            .when("2027-01-15")
            .machine_time("2027-01-15")
            .body(view! { <p><Stamp number="IL-2026-014" /></p> }),
        Knot::new(Mark::Owed, t!("showcase-step-answer"))
            .when("2027-03-15")
            .machine_time("2027-03-15")
            .body(view! { <p>{t!("showcase-step-late")}</p> }),
        Knot::new(Mark::Next, t!("showcase-step-work")),
    ]
}

#[component]
fn Life() -> impl IntoView {
    view! {
        <Thread knots=knots() run=Run::Across />
        <hr />
        <div class="cols">
            <div class="cols-main"><Thread knots=knots() /></div>
            <div class="cols-side"><div class="panel"><Thread knots=knots() run=Run::Small /></div></div>
        </div>
    }
}

#[component]
fn Buttons() -> impl IntoView {
    view! {
        <form class="actions">
            <Button>{t!("showcase-send")} " " <Arrow /></Button>
            <Button look=Look::Secondary>{t!("showcase-save")}</Button>
            <Button look=Look::Danger>{t!("showcase-leave")}</Button>
            <Button disabled=true>{t!("showcase-wait")}</Button>
            <LinkButton href=link("") look=Look::Text>{t!("showcase-read")}</LinkButton>
        </form>
        <p class="cluster">{Sign::all().map(|sign| view! { <Icon sign=sign /> }).into_iter().collect_view()}</p>
    }
}

#[component]
fn TeamForm(state: FormState) -> impl IntoView {
    let challenges = vec![
        ("seat".to_owned(), t!("showcase-challenge-seat")),
        ("work".to_owned(), t!("showcase-challenge-work")),
    ];
    let sizes = vec![
        ("small".to_owned(), t!("showcase-size-small")),
        ("large".to_owned(), t!("showcase-size-large")),
    ];
    let languages = [Language::English, Language::French, Language::German];
    let languages = languages
        .iter()
        .map(|language| (language.as_str().to_owned(), language.own_name().to_owned()))
        .collect();
    view! {
        <form class="form">
            <ErrorSummary state=state.clone() labels=vec![("team-name", t!("showcase-team-name"))] />
            <Field name="team-name" label=t!("showcase-team-name") help=t!("showcase-team-name-help") width="medium" state=state.clone() />
            <TextArea name="idea" label=t!("showcase-idea") help=t!("showcase-idea-help") optional=true state=state.clone() />
            <Select name="challenge" label=t!("showcase-challenge") choices=challenges state=state.clone() />
            <Choices name="languages" legend=t!("showcase-languages") choices=languages state=state.clone() />
            <Choices name="size" legend=t!("showcase-size") choices=sizes single=true state=state />
            <div class="actions"><Button look=Look::Secondary>{t!("showcase-save")}</Button></div>
        </form>
    }
}

#[component]
fn Notices() -> impl IntoView {
    view! {
        <div class="stack">
            <Notice><p>{t!("showcase-notice-info")}</p></Notice>
            <Notice mark=Mark::Done><p>{t!("showcase-notice-done")}</p></Notice>
            <Notice mark=Mark::Needs><p>{t!("showcase-notice-needs")}</p></Notice>
            <Notice mark=Mark::Owed><p>{t!("showcase-notice-owed")}</p></Notice>
        </div>
    }
}

#[component]
fn Cards() -> impl IntoView {
    let languages = [Language::French, Language::Arabic];
    let tags = languages
        .iter()
        .map(|language| (language.own_name().to_owned(), None))
        .collect::<Vec<_>>();
    let marks = [
        None,
        Some(Mark::Now),
        Some(Mark::Needs),
        Some(Mark::Owed),
        Some(Mark::Done),
    ];
    let cards = marks.map(|mark| {
        view! {
            <Card title=t!("showcase-challenge-seat") href=link("") mark=mark>
                <p>{t!("showcase-card-text")}</p>
                {mark.map(|mark| view! { <p class="card-meta"><Badge mark=mark /></p> })}
            </Card>
        }
    });
    view! {
        <ul class="cards">{cards.into_iter().collect_view()}</ul>
        <Tags tags=tags />
        <Facts facts=vec![
            (t!("showcase-challenge"), t!("showcase-challenge-work").into_any()),
            (t!("showcase-team"), "Bridge".into_any()),
        ] />
    }
}

#[component]
fn Teams() -> impl IntoView {
    let columns = vec![
        Column::text(t!("showcase-team")),
        Column::text(t!("showcase-challenge")),
        Column::number(t!("showcase-people")),
    ];
    let row = |name: &'static str, challenge: String, done: u32| Row {
        head: view! { <a href=link("")>{name}</a> }.into_any(),
        cells: vec![
            challenge.into_any(),
            t!("progress-count", done = done, whole = 6).into_any(),
        ],
    };
    let rows = vec![
        row("Bridge", t!("showcase-challenge-seat"), 4),
        row("Open Windows", t!("showcase-challenge-work"), 3),
    ];
    view! { <DataTable caption=t!("showcase-teams") columns=columns rows=rows /> }
}

#[component]
fn Ways() -> impl IntoView {
    let tab = |words: String, is_here| Tab {
        href: link("/_components"),
        words,
        is_here,
    };
    let tabs = vec![
        tab(t!("showcase-cards"), true),
        tab(t!("showcase-table"), false),
        tab(t!("showcase-chart"), false),
    ];
    view! {
        <Tabs label=t!("showcase-tabs") tabs=tabs />
        <Pagination earlier=link("/_components") later=link("/_components") />
    }
}

#[component]
fn Reach() -> impl IntoView {
    view! {
        <div class="stack narrow">
            <Progress done=12 whole=17 rest=t!("showcase-progress-rest") />
            <Progress done=3 whole=17 rest=t!("showcase-progress-rest") mark=Mark::Owed />
            <Progress done=17 whole=17 rest=t!("showcase-progress-rest") mark=Mark::Done />
        </div>
    }
}

#[component]
fn Votes() -> impl IntoView {
    let bar = |label: String, count: u32, tone| Bar {
        label,
        value: t!("progress-count", done = count, whole = 21),
        amount: count.into(),
        tone,
    };
    let bars = vec![
        bar(t!("showcase-yes"), 14, Tone::Full),
        bar(t!("showcase-no"), 4, Tone::Grey),
        bar(t!("showcase-abstain"), 3, Tone::Open),
    ];
    view! { <div class="narrow"><BarChart caption=t!("showcase-chart-caption") bars=bars whole=21.0 /></div> }
}

#[component]
fn People() -> impl IntoView {
    let names = [
        "amina", "yusuf", "lea", "soraya k", "omar", "nadia", "ion", "eleni", "joão", "ليلى",
    ];
    let marks = names.map(|name| view! { <li><PersonMark name=name /></li> });
    let colours = (0..10).map(|colour| view! { <span class=format!("initials presence-{colour}")>{colour}</span> });
    view! {
        <ul class="people">{marks.into_iter().collect_view()}</ul>
        <p class="cluster">{colours.collect_view()}</p>
    }
}

#[component]
fn Leave() -> impl IntoView {
    view! {
        <p class="effect">{t!("showcase-leave-effect")}</p>
        <div class="actions">
            <LinkButton href=link("/_components/confirm") look=Look::Danger>{t!("showcase-leave")}</LinkButton>
        </div>
    }
}
