//! The thread: a life as knots on one line, and the same thread lying down as progress.

use super::marks::{Badge, Mark, heading, with_mark};
use crate::locale::number;
use crate::t;
use leptos::prelude::*;

/// One knot of a [`Thread`].
pub struct Knot {
    mark: Mark,
    title: String,
    when: String,
    machine_time: Option<String>,
    href: Option<String>,
    words: String,
    body: Option<AnyView>,
}

impl Knot {
    #[must_use]
    pub fn new(mark: Mark, title: impl Into<String>) -> Self {
        Self {
            mark,
            title: title.into(),
            when: String::new(),
            machine_time: None,
            href: None,
            words: String::new(),
            body: None,
        }
    }

    /// When it was or will be, in words.
    #[must_use]
    pub fn when(mut self, words: impl Into<String>) -> Self {
        self.when = words.into();
        self
    }

    /// The same for machines, as `2026-11-24` or RFC 3339.
    #[must_use]
    pub fn machine_time(mut self, time: impl Into<String>) -> Self {
        self.machine_time = Some(time.into());
        self
    }

    /// Where the title leads.
    #[must_use]
    pub fn link(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// The state in other words than the usual ones.
    #[must_use]
    pub fn words(mut self, words: impl Into<String>) -> Self {
        self.words = words.into();
        self
    }

    /// What stands under the title.
    #[must_use]
    pub fn body(mut self, body: impl IntoView + 'static) -> Self {
        self.body = Some(body.into_any());
        self
    }
}

/// How a thread lies on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Run {
    /// Down the page; titles are headings.
    #[default]
    Down,
    /// Across the page where it is wide, as the phases of an edition.
    Across,
    /// Small, beside something else; titles are no headings.
    Small,
}

/// A life as knots on one line.
#[component]
pub fn Thread(
    knots: Vec<Knot>,
    #[prop(optional)] run: Run,
    /// Of the headings: 2 where the thread stands directly under the title of the page.
    #[prop(default = 3)]
    level: u8,
) -> impl IntoView {
    let class = match run {
        Run::Down => "thread",
        Run::Across => "thread across",
        Run::Small => "thread small",
    };
    view! { <ol class=class>{knots.into_iter().map(|knot| draw(knot, run, level)).collect_view()}</ol> }
}

fn draw(knot: Knot, run: Run, level: u8) -> impl IntoView {
    let Knot {
        mark,
        title,
        when,
        machine_time,
        href,
        words,
        body,
    } = knot;
    let time = (!when.is_empty()).then(|| match machine_time {
        Some(machine) => view! { <time datetime=machine>{when}</time> }.into_any(),
        None => view! { <span>{when}</span> }.into_any(),
    });
    let title = match href {
        Some(href) => view! { <a href=href><bdi>{title}</bdi></a> }.into_any(),
        // A title may be somebody's own words, of any direction.
        None => view! { <bdi>{title}</bdi> }.into_any(),
    };
    let title = match run {
        Run::Small => view! { <p class="knot-title strong">{title}</p> }.into_any(),
        _ => heading(level, "knot-title", title),
    };
    view! {
        <li class=with_mark("knot", Some(mark))>
            <p class="knot-when">{time} <Badge mark=mark words=words /></p>
            {title}
            {body.map(|body| view! { <div class="knot-body">{body}</div> })}
        </li>
    }
}

/// The thread as a drawing, beside the first words of an edition (`.edition-head`); wide screens only, it says nothing by itself.
#[component]
pub fn ThreadDrawing() -> impl IntoView {
    view! {
        <svg class="edition-art" viewBox="0 0 400 260" fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round" aria-hidden="true">
            <path d="M392 14C330 10 300 40 300 78c0 44 62 50 62 8s-86-46-118 2c-26 40-6 92 30 78 32-13 14-62-26-54-62 12-52 84-122 88-44 2-62-34-36-50 24-14 46 16 28 44-16 26-52 38-110 38" />
            <circle class="loose" cx="390" cy="14" r="9" />
            <circle class="tied" cx="300" cy="78" r="10" />
            <circle class="tied" cx="244" cy="88" r="10" />
            <circle cx="126" cy="200" r="10" />
        </svg>
    }
}

/// "12 of 17 reviews are in", with the thread drawn as far. `rest` are the words behind the number.
#[component]
pub fn Progress(
    done: u32,
    whole: u32,
    #[prop(into)] rest: String,
    #[prop(optional_no_strip, into)] mark: Option<Mark>,
) -> impl IntoView {
    let reach = percent(f64::from(done), f64::from(whole));
    let count = t!(
        "progress-count",
        done = number(done.into()),
        whole = number(whole.into())
    );
    view! {
        <div class=with_mark("progress", mark)>
            <p class="progress-words"><strong>{count}</strong> " " {rest}</p>
            <svg class="progress-thread" aria-hidden="true">
                <line class="rest" x1="0" x2="100%" y1="12" y2="12" />
                <line class="run" x1="0" x2=reach.clone() y1="12" y2="12" />
                <circle cx=reach cy="12" r="7" />
            </svg>
        </div>
    }
}

/// A share as an attribute of a drawing: `70.6%`, never beyond the ends.
pub(crate) fn percent(part: f64, whole: f64) -> String {
    let share = if whole > 0.0 {
        (part / whole).clamp(0.0, 1.0)
    } else {
        0.0
    };
    format!("{:.1}%", share * 100.0)
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn a_share_stays_between_nothing_and_all() {
        assert_eq!(percent(12.0, 17.0), "70.6%");
        assert_eq!(
            (percent(3.0, 0.0), percent(9.0, 3.0), percent(-1.0, 3.0)),
            ("0.0%".into(), "100.0%".into(), "0.0%".into())
        );
    }
}
