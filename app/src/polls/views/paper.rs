//! A ballot with options: one to choose, several to tick, scores to give, or an order to make. Orders are made by buttons that send the form
//! and come back with it, so that they work without scripts, by keyboard and for screen readers alike.

use super::ballot::{Agreement, Draft};
use crate::components::{ErrorSummary, Select};
use crate::forms::{Form, FormState};
use crate::locale::plain;
use crate::page::link;
use crate::polls::order::{Order, field};
use crate::polls::words::Titles;
use crate::t;
use leptos::prelude::*;
use server::polls::entity::{option, poll};
use server::polls::reading::MyVote;
use shared::polls::{Contest, Method, OptionNumber, Secrecy, Vote};

/// What a form begins with that shows `vote`.
pub fn fields_of(vote: &Vote) -> Vec<(String, String)> {
    let vote_field = |option: &OptionNumber| ("vote".to_owned(), option.to_string());
    match vote {
        Vote::Stance(_) | Vote::Abstain => Vec::new(),
        Vote::Choice(option) => vec![vote_field(option)],
        Vote::Approved(set) => set.iter().map(vote_field).collect(),
        Vote::Scores(scores) => (1..)
            .zip(scores)
            .filter_map(|(option, score): (OptionNumber, _)| {
                Some((format!("score-{option}"), score.as_ref()?.to_string()))
            })
            .collect(),
        Vote::Ranking(groups) => {
            let order = Order {
                placed: groups.clone(),
                rest: Vec::new(),
            };
            order.fields().collect()
        }
    }
}

#[component]
pub fn Paper(poll: poll::Model, vote: MyVote, draft: Draft) -> impl IntoView {
    let Ok(contest) = poll.contest() else {
        return ().into_any();
    };
    let titles = draft.titles();
    let Draft {
        options,
        state,
        pressed,
        ..
    } = draft;
    let is_new = state.form.iter().next().is_none();
    let state = match &vote.stands {
        Some((_, stands)) if is_new => {
            let fields = fields_of(stands);
            FormState::filled(Form::of(
                fields.iter().map(|(name, value)| (name.as_str(), value.clone())),
            ))
        }
        _ => state,
    };
    let mut labels = vec![("vote".to_owned(), t!("paper-ballot"))];
    for option in contest.numbers() {
        labels.push((format!("score-{option}"), titles.get(option)));
        labels.push((field(option), titles.get(option)));
    }
    let action = link(&format!("/assembly/polls/{}", poll.id));
    let agreed = state.value("agrees") == "yes";
    let inner = match contest.method() {
        Method::Score => view! { <Scores contest=contest titles=titles state=state.clone() /> }.into_any(),
        method if method.ranks() => {
            view! { <Ranking contest=contest options=options titles=titles state=state.clone() pressed=pressed /> }
                .into_any()
        }
        _ => view! { <Crosses contest=contest options=options state=state.clone() /> }.into_any(),
    };
    view! {
        <form method="post" class="paper stack" action=format!("{action}#ballot")>
            <ErrorSummary state=state labels=labels />
            <input type="hidden" name="mandate" value=vote.mandate.to_string() />
            {inner}
            {(poll.secrecy == Secrecy::Secret).then(|| view! { <Agreement is_given=agreed /> })}
            <div class="votes two" role="group" aria-labelledby="ballot-question">
                <button class="vote">{t!("paper-cast")}</button>
                <button class="vote" name="abstain" value="yes">{t!("stance-abstain")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// The link to what an option is, where it is a motion.
fn about(option: &option::Model) -> Option<impl IntoView + use<>> {
    let href = link(&format!("/assembly/motions/{}", option.motion_id?));
    Some(view! { <a class="small" href=href>{t!("paper-motion")}</a> })
}

/// One option to choose, or several to tick.
#[component]
fn Crosses(contest: Contest, options: Vec<option::Model>, state: FormState) -> impl IntoView {
    let single = contest.method() == Method::SingleChoice;
    let kind = if single { "radio" } else { "checkbox" };
    let (legend, help) = match contest.method() {
        Method::SingleChoice => (t!("paper-choose-one"), String::new()),
        _ => (
            t!("paper-choose-several"),
            t!("paper-at-most", count = contest.crosses(), options = contest.options()),
        ),
    };
    let chosen: Vec<String> = state.form.all("vote").into_iter().map(str::to_owned).collect();
    let titles = Titles::of(&options);
    let rows = contest
        .numbers()
        .zip(options)
        .map(|(number, option)| {
            let (value, id) = (number.to_string(), format!("vote-{number}"));
            let checked = chosen.contains(&value);
            view! {
                <div class="choice">
                    <input type=kind id=id.clone() name="vote" value=value checked=checked />
                    <label for=id dir="auto">{titles.get(number)}</label>
                </div>
                {about(&option)}
            }
        })
        .collect_view();
    view! {
        <fieldset class="choices" id="vote" tabindex="-1">
            <legend>{legend}</legend>
            {(!help.is_empty()).then(|| view! { <p class="help">{help}</p> })}
            {rows}
        </fieldset>
    }
}

/// A number for each option.
#[component]
fn Scores(contest: Contest, titles: Titles, state: FormState) -> impl IntoView {
    let mut choices = vec![(String::new(), t!("paper-no-score"))];
    choices.extend(
        (0..=contest.highest())
            .rev()
            .map(|score| (score.to_string(), score.to_string())),
    );
    let rows = contest
        .numbers()
        .map(|number| {
            view! { <Select name=format!("score-{number}") label=titles.label(number) choices=choices.clone() state=state.clone() /> }
        })
        .collect_view();
    view! {
        <fieldset class="choices" id="vote" tabindex="-1">
            <legend>{t!("paper-scores")}</legend>
            <p class="help">{t!("paper-scores-help", highest = contest.highest())}</p>
            {rows}
        </fieldset>
    }
}

/// An order: those with a place first, each with its place and buttons, then the others.
#[component]
fn Ranking(
    contest: Contest,
    options: Vec<option::Model>,
    titles: Titles,
    state: FormState,
    pressed: String,
) -> impl IntoView {
    let order = Order::read(&contest, &state.form);
    let places = order.placed.len();
    let in_order: Vec<_> = order.placed.iter().flatten().chain(&order.rest).copied().collect();
    let moved = pressed
        .split_once('-')
        .and_then(|(_, number)| number.parse::<OptionNumber>().ok())
        .map(|number| match order.place(number) {
            Some(place) => t!(
                "paper-moved",
                title = titles.get(number),
                place = place,
                places = places
            ),
            None => t!("paper-unplaced", title = titles.get(number)),
        });
    let rows = in_order
        .into_iter()
        .map(|number| {
            let option = options.get(usize::from(number) - 1).and_then(about);
            let row = RankedRow {
                number,
                title: titles.get(number),
                place: order.place(number),
                options: contest.options(),
                pressed: pressed.clone(),
                is_wrong: state.has_error(&field(number)),
            };
            view! { <li class="ranked">{row.view()} {option}</li> }
        })
        .collect_view();
    let help = if contest.method().takes_equal_ranks() {
        t!("paper-order-equal")
    } else {
        t!("paper-order-strict")
    };
    view! {
        <fieldset class="choices" id="vote" tabindex="-1">
            <legend>{t!("paper-order")}</legend>
            <p class="help">{t!("paper-order-help")} " " {help}</p>
            <p class="small strong" role="status"><bdi>{moved}</bdi></p>
            <ol class="ranking">{rows}</ol>
        </fieldset>
    }
}

/// One line of an order.
struct RankedRow {
    number: OptionNumber,
    title: String,
    place: Option<usize>,
    options: u16,
    pressed: String,
    is_wrong: bool,
}

impl RankedRow {
    fn button(&self, word: &'static str, sign: String, label: &str) -> impl IntoView + use<> {
        let value = format!("{word}-{}", self.number);
        // Who pressed it goes on there, or at the one that took its place.
        let here = self.pressed == value
            || (word == "up" && self.pressed == format!("in-{}", self.number))
            || (word == "in" && self.pressed == format!("out-{}", self.number));
        view! {
            <button class="button secondary compact" name="step" value=value autofocus=here aria-label=plain(label)>{sign}</button>
        }
    }

    fn view(self) -> impl IntoView {
        let (name, title) = (field(self.number), self.title.clone());
        let chosen = self.place;
        let choices = (1..=usize::from(self.options))
            .map(|place| view! { <option value=place.to_string() selected=chosen == Some(place)>{place}</option> })
            .collect_view();
        let label = plain(&t!("paper-place-of", title = &title));
        let buttons = match self.place {
            Some(_) => view! {
                {self.button("up", "↑".to_owned(), &t!("paper-up", title = &title))}
                {self.button("down", "↓".to_owned(), &t!("paper-down", title = &title))}
                {self.button("out", "✕".to_owned(), &t!("paper-out", title = &title))}
            }
            .into_any(),
            None => self
                .button("in", t!("paper-in"), &t!("paper-in-of", title = &title))
                .into_any(),
        };
        view! {
            <span class="ranked-title" dir="auto">{title}</span>
            <span class="ranked-acts">
                <select class="input" id=name.clone() name=name aria-label=label aria-invalid=self.is_wrong.then_some("true")>
                    <option value="" selected=chosen.is_none()>{t!("paper-no-place")}</option>
                    {choices}
                </select>
                {buttons}
            </span>
        }
    }
}
