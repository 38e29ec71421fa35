//! What one does on a page: buttons, links that look like them, and the page that asks once more before a dangerous act.

use crate::t;
use leptos::prelude::*;

/// How strongly a button speaks. One primary button a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    #[default]
    Primary,
    Secondary,
    /// Looks like a link.
    Text,
    /// Leads to something that cannot be undone.
    Danger,
    /// Does it: only on a confirm page.
    Sure,
}

impl Look {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Secondary => "button secondary",
            Self::Text => "button text",
            Self::Danger => "button danger",
            Self::Sure => "button danger sure",
        }
    }
}

/// Sends its form. `name` and `value` tell several buttons of one form apart. The words are a verb.
#[component]
pub fn Button(
    #[prop(optional)] look: Look,
    #[prop(optional)] name: Option<&'static str>,
    #[prop(optional, into)] value: Option<String>,
    #[prop(optional)] disabled: bool,
    children: Children,
) -> impl IntoView {
    view! { <button class=look.class() name=name value=value disabled=disabled>{children()}</button> }
}

/// A link that looks like a button.
#[component]
pub fn LinkButton(#[prop(into)] href: String, #[prop(optional)] look: Look, children: Children) -> impl IntoView {
    view! { <a class=look.class() href=href>{children()}</a> }
}

/// Asks once more: what the act is, what it changes, the button that does it, the way back. Works without scripts: a dangerous
/// link leads to a page with this, its button posts to `action`.
#[component]
pub fn Confirm(
    #[prop(into)] title: String,
    /// What will be different afterwards, in words.
    #[prop(into)]
    effect: String,
    #[prop(into)] action: String,
    #[prop(into)] submit: String,
    /// Where "Back" leads.
    #[prop(into)]
    back: String,
    /// Hidden fields that go along.
    #[prop(optional)]
    fields: Vec<(&'static str, String)>,
    #[prop(default = "post")] method: &'static str,
) -> impl IntoView {
    view! {
        <div class="confirm">
            <h1>{title}</h1>
            <p class="effect" dir="auto">{effect}</p>
            <form method=method action=action>
                {fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view()}
                <div class="actions">
                    <button class="button danger sure">{submit}</button>
                    <a class="button secondary" href=back>{t!("confirm-back")}</a>
                </div>
            </form>
        </div>
    }
}

/// Text that opens on demand.
#[component]
pub fn More(#[prop(into)] summary: String, children: Children) -> impl IntoView {
    view! { <details class="more"><summary>{summary}</summary><div class="stack tight">{children()}</div></details> }
}
