//! What a round states: its rules in facts, the form for them, and the jury of a round.

use crate::components::{Choices, Crumbs, ErrorSummary, Facts, Field, Notice, Select};
use crate::forms::FormState;
use crate::locale::date_time;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::members::Jury;
use server::jury::rules::{RulesView, Stated};
use shared::jury::calibration::Calibration;
use shared::jury::figures::Share;
use shared::jury::{RoundState, Shown};

/// The words of what is shown, as choices.
pub fn shown_choices(within: Shown) -> Vec<(String, String)> {
    let words = Shown::WORDS.iter().filter(|word| within.has(word));
    words.map(|word| ((*word).to_owned(), t_word!("shown", word))).collect()
}

/// How much the round before counts.
#[component]
pub fn ShareWords(share: Option<Share>) -> impl IntoView {
    share.map(|share| view! { <p class="small">{t!("rounds-share-is", percent = share.percent())}</p> })
}

/// What a round stated before it opened, in facts.
#[component]
pub fn RoundRules(stated: Stated) -> impl IntoView {
    let rules = stated.row.stated();
    let mut facts: Vec<(String, AnyView)> = Vec::new();
    if let Some(follows) = stated.follows {
        let until = t!("jury-round-until", when = date_time(follows.closes_at));
        let share = match rules.share {
            Some(share) => t!("rounds-share-is", percent = share.percent()),
            None => t!("rounds-share-none"),
        };
        facts.push((t!("rounds-follows"), view! { {until} <br /> {share} }.into_any()));
    }
    if let Some(track) = stated.track {
        facts.push((t!("rounds-track"), view! { <bdi>{track.name}</bdi> }.into_any()));
    }
    if stated.row.own_jury {
        facts.push((
            t!("jury-jurors"),
            t!("rounds-members", count = stated.members).into_any(),
        ));
    }
    let early = match rules.early {
        Some(early) if early.automatic => t!("rounds-early-itself", least = early.least),
        Some(early) => t!("rounds-early-may", least = early.least),
        None => t!("rounds-early-none"),
    };
    facts.push((t!("rounds-early"), early.into_any()));
    if rules.calibration != Calibration::None {
        facts.push((
            t!("rounds-samples"),
            t_word!("calibration", rules.calibration.as_str()).into_any(),
        ));
    }
    let shown = shown_choices(rules.shown);
    let shown = if shown.is_empty() {
        view! { {t!("rounds-shown-nothing")} }.into_any()
    } else {
        view! { <ul class="plain">{shown.into_iter().map(|(_, words)| view! { <li>{words}</li> }).collect_view()}</ul> }
            .into_any()
    };
    facts.push((t!("rounds-shown"), shown));
    view! { <Facts facts=facts /> }
}

/// The rules of a round: a form while it is planned, then what was stated.
#[component]
pub fn RulesPage(view: RulesView, state: FormState) -> impl IntoView {
    let manage = link(&format!("/jury/rounds/{}/manage", view.round.id));
    let planned = view.round.state == RoundState::Planned;
    let back = manage.clone();
    view! {
        <Crumbs places=vec![(manage, t!("jury-manage-title"))] />
        <div class="page-head"><h1>{t!("rounds-rules-title")}</h1><p class="lead" dir="auto">{view.challenge.clone()}</p></div>
        {if planned {
            view! { <RulesForm view=view state=state back=back /> }.into_any()
        } else {
            view! { <Notice><p>{t!("rounds-rules-stand")}</p></Notice> <RoundRules stated=view.stated /> }.into_any()
        }}
    }
}

#[component]
fn RulesForm(view: RulesView, state: FormState, back: String) -> impl IntoView {
    let labels = vec![
        ("follows", t!("rounds-follows")),
        ("share", t!("rounds-share")),
        ("track", t!("rounds-track")),
        ("early", t!("rounds-early")),
        ("calibration", t!("rounds-samples")),
    ];
    let none = |words: String| std::iter::once((String::new(), words));
    let follows: Vec<_> = none(t!("rounds-follows-none"))
        .chain(view.earlier.iter().map(|round| {
            let words = t!("jury-round-until", when = date_time(round.closes_at));
            (round.id.to_string(), words)
        }))
        .collect();
    let tracks: Vec<_> = none(t!("rounds-track-none"))
        .chain(
            view.tracks
                .iter()
                .map(|track| (track.id.to_string(), track.name.clone())),
        )
        .collect();
    let calibration = Calibration::ALL
        .iter()
        .map(|word| (word.as_str().to_owned(), t_word!("calibration", word.as_str())))
        .collect();
    let automatic = !state.value("automatic").is_empty();
    let challenge = view.round.challenge_id;
    view! {
        <p>{t!("rounds-rules-lead")}</p>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            {(follows.len() > 1).then(|| view! {
                <Select name="follows" label=t!("rounds-follows") help=t!("rounds-follows-help") choices=follows state=state.clone() />
                <Field name="share" label=t!("rounds-share") help=t!("rounds-share-help") kind="number" width="short" optional=true state=state.clone() />
            })}
            {(tracks.len() > 1).then(|| view! { <Select name="track" label=t!("rounds-track") help=t!("rounds-track-help") choices=tracks state=state.clone() /> })}
            <p class="small"><a href=link(&format!("/jury/challenges/{challenge}/tracks"))>{t!("rounds-tracks-title")}</a></p>
            <Field name="early" label=t!("rounds-early") help=t!("rounds-early-help") kind="number" width="short" optional=true state=state.clone() />
            <div class="choice">
                <input type="checkbox" id="automatic" name="automatic" value="1" checked=automatic />
                <label for="automatic">{t!("rounds-automatic")}</label>
            </div>
            <Choices name="calibration" legend=t!("rounds-samples") help=t!("rounds-samples-help") choices=calibration single=true state=state.clone() />
            <Choices name="shown" legend=t!("rounds-shown") help=t!("rounds-shown-help") choices=shown_choices(Shown::of(&Shown::WORDS)) state=state />
            <div class="actions">
                <button class="button">{t!("rounds-rules-save")}</button>
                <a class="button text" href=back>{t!("confirm-back")}</a>
            </div>
        </form>
    }
}

/// Who sits in the jury of a round.
#[component]
pub fn JuryPage(jury: Jury, state: FormState) -> impl IntoView {
    let manage = link(&format!("/jury/rounds/{}/manage", jury.round.id));
    let back = manage.clone();
    let ways = vec![
        ("all".to_owned(), t!("rounds-jury-all")),
        ("own".to_owned(), t!("rounds-jury-own")),
    ];
    let is_published = jury.round.state == RoundState::Published;
    let jurors: Vec<_> = jury
        .jurors
        .into_iter()
        .map(|(id, name, _, has_reviews)| {
            let words = if has_reviews {
                t!("rounds-has-reviews", name = &name)
            } else {
                name
            };
            (id.to_string(), words)
        })
        .collect();
    view! {
        <Crumbs places=vec![(manage, t!("jury-manage-title"))] />
        <div class="page-head"><h1>{t!("rounds-jury-title")}</h1><p class="lead">{t!("rounds-jury-lead")}</p></div>
        {is_published.then(|| view! { <Notice><p>{t!("conflict-round-published")}</p></Notice> })}
        {jurors.is_empty().then(|| view! { <Notice><p>{t!("jury-no-jurors-text")}</p></Notice> })}
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=vec![("jurors", t!("jury-jurors"))] />
            <Choices name="who" legend=t!("rounds-jury-title") choices=ways single=true state=state.clone() />
            <Choices name="jurors" legend=t!("jury-jurors") choices=jurors state=state />
            <div class="actions">
                {(!is_published).then(|| view! { <button class="button">{t!("jury-save")}</button> })}
                <a class="button text" href=back>{t!("confirm-back")}</a>
            </div>
        </form>
    }
}
