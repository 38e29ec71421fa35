//! The rules of a poll: read from a form, shown in a form, said in plain words.

use crate::components::{Field, Select};
use crate::forms::{Form, FormState};
use crate::{t, t_word};
use leptos::prelude::*;
use shared::fields::FieldErrors;
use shared::polls::{Contest, Majority, Method, PollRules, PollRulesForm, Presence, QuorumOf, Secrecy, Share};

/// # Errors
/// The refused fields.
pub fn read_rules(form: &Form) -> Result<PollRules, FieldErrors> {
    let get = |name: &str| form.get(name).to_owned();
    PollRules::parse(&PollRulesForm {
        secrecy: get("secrecy"),
        majority: get("majority"),
        quorum_of: get("quorum_of"),
        quorum_share: get("quorum_share"),
        presence: get("presence"),
        proxies: get("proxies"),
    })
}

/// The fields that a form begins with.
#[must_use]
pub fn rules_form(rules: &PollRules) -> Vec<(&'static str, String)> {
    vec![
        ("secrecy", rules.secrecy.to_string()),
        ("majority", rules.majority.to_string()),
        ("quorum_of", rules.quorum.of.to_string()),
        ("quorum_share", rules.quorum.share.to_string()),
        ("presence", rules.presence.to_string()),
        ("proxies", rules.proxies.to_string()),
    ]
}

/// What the fields are called, for the summary of errors.
#[must_use]
pub fn rules_labels() -> Vec<(&'static str, String)> {
    vec![
        ("secrecy", t!("rules-secrecy")),
        ("majority", t!("rules-majority")),
        ("quorum_of", t!("rules-quorum")),
        ("quorum_share", t!("rules-share")),
        ("presence", t!("rules-presence")),
        ("proxies", t!("rules-proxies")),
    ]
}

#[component]
pub fn RulesFields(
    state: FormState,
    /// Of some polls the most wins, whatever the majority.
    #[prop(default = true)]
    asks_majority: bool,
) -> impl IntoView {
    let secrecy = Secrecy::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("secrecy", one.as_str())))
        .collect();
    let majority = Majority::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("majority", one.as_str())))
        .collect();
    let quorum = QuorumOf::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("quorum", one.as_str())))
        .collect();
    let share = Share::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("share", one.as_str())))
        .collect();
    let presence = Presence::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("presence", one.as_str())))
        .collect();
    view! {
        {if asks_majority {
            view! { <Select name="majority" label=t!("rules-majority") choices=majority state=state.clone() /> }.into_any()
        } else {
            view! { <input type="hidden" name="majority" value=state.value("majority") /> }.into_any()
        }}
        <Select name="quorum_of" label=t!("rules-quorum") help=t!("rules-quorum-help") choices=quorum state=state.clone() />
        <Select name="quorum_share" label=t!("rules-share") choices=share state=state.clone() />
        <Select name="secrecy" label=t!("rules-secrecy") help=t!("rules-secrecy-help") choices=secrecy state=state.clone() />
        <Select name="presence" label=t!("rules-presence") choices=presence state=state.clone() />
        <Field name="proxies" label=t!("rules-proxies") help=t!("rules-proxies-help") kind="number" inputmode="numeric" width="short" state=state />
    }
}

/// What the rules of a body mean, one sentence each.
#[must_use]
pub fn rules_words(rules: &PollRules) -> Vec<String> {
    let mut words = vec![t_word!("says-majority", rules.majority.as_str())];
    words.extend(other_words(rules));
    words
}

/// Everything but the majority.
fn other_words(rules: &PollRules) -> [String; 4] {
    let share = t_word!("share", rules.quorum.share.as_str());
    let quorum = match rules.quorum.of {
        QuorumOf::Nothing => t!("says-quorum-none"),
        QuorumOf::Present => t!("says-quorum-present", share = share),
        QuorumOf::Ballots => t!("says-quorum-ballots", share = share),
    };
    [
        quorum,
        t_word!("says-secrecy", rules.secrecy.as_str()),
        t_word!("says-presence", rules.presence.as_str()),
        t!("says-proxies", count = i64::from(rules.proxies)),
    ]
}

/// What the rules of a poll mean: who is chosen and when, what becomes of a tie, then who takes part and how.
#[must_use]
pub fn poll_words(contest: &Contest, rules: &PollRules) -> Vec<String> {
    let (seats, highest) = (contest.seats(), contest.highest());
    let mut words = match contest.method() {
        Method::YesNo => vec![t_word!("says-majority", rules.majority.as_str())],
        Method::SingleChoice => vec![
            t!("says-single-choice"),
            t_word!("says-choice", rules.majority.as_str()),
        ],
        Method::Approval => vec![t!("says-approval", seats = seats, crosses = contest.crosses())],
        Method::Score => vec![t!("says-score", seats = seats, highest = highest)],
        Method::Schulze => vec![t!("says-schulze", seats = seats)],
        Method::InstantRunoff => vec![t!("says-instant-runoff")],
        Method::AtLarge => vec![t!("says-at-large", seats = seats)],
        Method::Stv => vec![t!("says-stv", seats = seats)],
    };
    words.push(t_word!("says-tie", contest.tie().as_str()));
    words.extend(other_words(rules));
    words
}

/// The rules in plain words.
#[component]
pub fn RulesPreview(rules: PollRules) -> impl IntoView {
    view! { <ul class="rules">{rules_words(&rules).into_iter().map(|words| view! { <li>{words}</li> }).collect_view()}</ul> }
}

/// The rules of a poll in plain words.
#[component]
pub fn PollRulesWords(contest: Contest, rules: PollRules) -> impl IntoView {
    view! {
        <ul class="rules">{poll_words(&contest, &rules).into_iter().map(|words| view! { <li>{words}</li> }).collect_view()}</ul>
    }
}
