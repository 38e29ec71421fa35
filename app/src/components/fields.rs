//! Parts of forms: label above, help below, errors in words beside the field and once more on top.

use crate::forms::FormState;
use crate::{t, t_word};
use leptos::prelude::*;
use shared::fields::FieldCode;
use shared::languages::Language;

/// The words for refused values of one field.
fn error_words(codes: &[FieldCode]) -> String {
    codes
        .iter()
        .map(|code| t_word!("field", code.key()))
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a control refers to: its help and its error, where there are any.
fn described_by(name: &str, has_help: bool, has_error: bool) -> Option<String> {
    let help = has_help.then(|| format!("{name}-help"));
    let error = has_error.then(|| format!("{name}-error"));
    let ids: Vec<_> = help.into_iter().chain(error).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// The list of refused fields at the top of a form, or what stood in the way of all of it; it takes the focus. `labels` gives each field's name
/// as its label says it.
#[component]
pub fn ErrorSummary<L: AsRef<str> + 'static>(state: FormState, labels: Vec<(L, String)>) -> impl IntoView {
    let errors: Vec<_> = state
        .errors
        .0
        .iter()
        .map(|(field, codes)| {
            let label = labels
                .iter()
                .find(|(name, _)| name.as_ref() == field)
                .map(|(_, label)| label.clone());
            let words = error_words(codes);
            let text = label.map_or(words.clone(), |label| format!("{label}: {words}"));
            view! { <li><a href=format!("#{field}")>{text}</a></li> }
        })
        .collect();
    let conflict = state.conflict.map(|why| {
        view! {
            <div class="notice owed" role="alert" tabindex="-1" autofocus>
                <p class="field-error">{t_word!("conflict", why)}</p>
            </div>
        }
    });
    let list = (!errors.is_empty()).then(|| {
        view! {
            <div class="error-summary" role="alert" tabindex="-1" autofocus=state.conflict.is_none()>
                <h2>{t!("form-errors")}</h2>
                <ul>{errors}</ul>
            </div>
        }
    });
    view! { {conflict} {list} }
}

/// Why a form is gone meanwhile, and the words that were written in it, to copy; nothing without a conflict.
#[component]
pub fn Kept(state: FormState) -> impl IntoView {
    let words = state.form.words();
    let labels: Vec<(&str, String)> = Vec::new();
    state.conflict.map(|_| {
        view! {
            <div class="stack">
                <ErrorSummary state=state labels=labels />
                {(!words.is_empty())
                    .then(|| {
                        view! {
                            <div class="field">
                                <label for="kept">{t!("foreign-kept")}</label>
                                <textarea id="kept" rows="8" dir="auto" readonly>{inside_textarea(&words)}</textarea>
                            </div>
                        }
                    })}
            </div>
        }
    })
}

/// The error in words under a control.
#[component]
fn FieldError(name: String, state: FormState) -> impl IntoView {
    let codes = state.errors.of(&name).to_vec();
    (!codes.is_empty()).then(|| view! { <p class="field-error" id=format!("{name}-error")>{error_words(&codes)}</p> })
}

/// A field of one line.
#[component]
pub fn Field(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    state: FormState,
    #[prop(optional, into)] help: String,
    /// `text` unless said otherwise: `email`, `password`, `date`, `number`.
    #[prop(optional)]
    kind: Option<&'static str>,
    /// What the browser may fill in, as `username`.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    #[prop(optional)] inputmode: Option<&'static str>,
    #[prop(optional)] maxlength: Option<u32>,
    #[prop(optional)] optional: bool,
    /// `short` or `medium` for narrow fields.
    #[prop(optional)]
    width: &'static str,
    /// The id of a `datalist`.
    #[prop(optional)]
    list: Option<&'static str>,
) -> impl IntoView {
    let invalid = state.has_error(&name);
    let described = described_by(&name, !help.is_empty(), invalid);
    view! {
        <div class=format!("field {width}{}", if invalid { " invalid" } else { "" })>
            <label for=name.clone()>{label} {optional.then(|| view! { " " <span class="optional">{t!("form-optional")}</span> })}</label>
            <input
                id=name.clone()
                name=name.clone()
                type=kind.unwrap_or("text")
                value=state.value(&name)
                autocomplete=autocomplete
                inputmode=inputmode
                maxlength=maxlength
                list=list
                aria-describedby=described
                aria-invalid=invalid.then_some("true")
            />
            {(!help.is_empty()).then(|| view! { <p class="help" id=format!("{name}-help")>{help}</p> })}
            <FieldError name=name state=state />
        </div>
    }
}

/// A file to choose. What was chosen does not come back with a refused form: browsers keep files to themselves.
#[component]
pub fn FileField(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    state: FormState,
    #[prop(optional, into)] help: String,
    /// The kinds that a browser offers first.
    accept: &'static str,
) -> impl IntoView {
    let invalid = state.has_error(&name);
    let described = described_by(&name, !help.is_empty(), invalid);
    view! {
        <div class=if invalid { "field invalid" } else { "field" }>
            <label for=name.clone()>{label}</label>
            <input
                id=name.clone()
                name=name.clone()
                type="file"
                accept=accept
                aria-describedby=described
                aria-invalid=invalid.then_some("true")
            />
            {(!help.is_empty()).then(|| view! { <p class="help" id=format!("{name}-help")>{help}</p> })}
            <FieldError name=name state=state />
        </div>
    }
}

/// A text as the child of `<textarea>`, which Leptos writes as it is: without this, `</textarea>` in it would end the field and
/// what follows would be part of the page. A browser drops a line break that comes first: one more keeps the text's own.
#[must_use]
pub fn inside_textarea(text: &str) -> String {
    format!("\n{}", text.replace('&', "&amp;").replace('<', "&lt;"))
}

/// A field of several lines.
#[component]
pub fn TextArea(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    state: FormState,
    #[prop(optional, into)] help: String,
    #[prop(default = 6)] rows: u32,
    #[prop(optional)] maxlength: Option<u32>,
    #[prop(optional)] optional: bool,
    /// The page opens at this field.
    #[prop(optional)]
    autofocus: bool,
) -> impl IntoView {
    let invalid = state.has_error(&name);
    let described = described_by(&name, !help.is_empty(), invalid);
    view! {
        <div class=if invalid { "field invalid" } else { "field" }>
            <label for=name.clone()>{label} {optional.then(|| view! { " " <span class="optional">{t!("form-optional")}</span> })}</label>
            <textarea
                id=name.clone()
                name=name.clone()
                rows=rows
                maxlength=maxlength
                dir="auto"
                autofocus=autofocus
                aria-describedby=described
                aria-invalid=invalid.then_some("true")
            >
                {inside_textarea(&state.value(&name))}
            </textarea>
            {(!help.is_empty()).then(|| view! { <p class="help" id=format!("{name}-help")>{help}</p> })}
            <FieldError name=name state=state />
        </div>
    }
}

/// One text and a button, beside something else: works without scripts, and `app/editor/beside.ts` sends it from a room, whose refusal it
/// puts into `[data-error]`.
#[component]
pub fn ShortForm(
    #[prop(into)] action: String,
    /// The field's name and id.
    field: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] help: String,
    #[prop(into)] submit: String,
    #[prop(optional)] act: Option<&'static str>,
    maxlength: u32,
    #[prop(optional)] optional: bool,
    state: FormState,
) -> impl IntoView {
    let invalid = state.has_error(field);
    let described = described_by(field, !help.is_empty(), true);
    view! {
        <form class="talk-form" method="post" action=action>
            <label class="small" for=field>{label} {optional.then(|| view! { " " <span class="optional">{t!("form-optional")}</span> })}</label>
            <textarea
                id=field
                name=field
                rows="2"
                maxlength=maxlength
                required=!optional
                dir="auto"
                aria-describedby=described
                aria-invalid=invalid.then_some("true")
            >
                {inside_textarea(&state.value(field))}
            </textarea>
            {(!help.is_empty()).then(|| view! { <p class="help" id=format!("{field}-help")>{help}</p> })}
            <p class="field-error" id=format!("{field}-error") data-error="" hidden=!invalid>{error_words(state.errors.of(field))}</p>
            <button class="button compact" name=act.map(|_| "act") value=act>{submit}</button>
        </form>
    }
}

/// The languages to choose from, each by its own name.
#[must_use]
pub fn language_choices() -> Vec<(String, String)> {
    let choice = |language: &Language| (language.to_string(), language.own_name().to_owned());
    Language::ALL.iter().map(choice).collect()
}

/// One of several, in a list that opens. `choices` are value and words.
#[component]
pub fn Select(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    state: FormState,
    choices: Vec<(String, String)>,
    #[prop(optional, into)] help: String,
) -> impl IntoView {
    let invalid = state.has_error(&name);
    let described = described_by(&name, !help.is_empty(), invalid);
    let chosen = state.value(&name);
    view! {
        <div class=if invalid { "field invalid" } else { "field" }>
            <label for=name.clone()>{label}</label>
            <select id=name.clone() name=name.clone() aria-describedby=described aria-invalid=invalid.then_some("true")>
                {choices
                    .into_iter()
                    .map(|(value, words)| {
                        let selected = value == chosen;
                        view! { <option value=value selected=selected>{words}</option> }
                    })
                    .collect_view()}
            </select>
            {(!help.is_empty()).then(|| view! { <p class="help" id=format!("{name}-help")>{help}</p> })}
            <FieldError name=name state=state />
        </div>
    }
}

/// Words of a group, and its choices: value and words.
pub type Group = (String, Vec<(String, String)>);

/// Like [`Select`], with the choices in groups.
#[component]
pub fn GroupedSelect(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    state: FormState,
    groups: Vec<Group>,
    #[prop(optional, into)] help: String,
) -> impl IntoView {
    let invalid = state.has_error(&name);
    let described = described_by(&name, !help.is_empty(), invalid);
    let chosen = state.value(&name);
    let groups = groups
        .into_iter()
        .map(|(words, choices)| {
            let options = choices
                .into_iter()
                .map(|(value, words)| {
                    let selected = value == chosen;
                    view! { <option value=value selected=selected dir="auto">{words}</option> }
                })
                .collect_view();
            view! { <optgroup label=crate::locale::plain(&words)>{options}</optgroup> }
        })
        .collect_view();
    view! {
        <div class=if invalid { "field invalid" } else { "field" }>
            <label for=name.clone()>{label}</label>
            <select id=name.clone() name=name.clone() aria-describedby=described aria-invalid=invalid.then_some("true")>{groups}</select>
            {(!help.is_empty()).then(|| view! { <p class="help" id=format!("{name}-help")>{help}</p> })}
            <FieldError name=name state=state />
        </div>
    }
}

/// Boxes to tick, or one to choose. `choices` are value and words.
#[component]
pub fn Choices(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    state: FormState,
    choices: Vec<(String, String)>,
    #[prop(optional, into)] help: String,
    /// Only one may be chosen.
    #[prop(optional)]
    single: bool,
    /// Short words stand beside each other where there is room.
    #[prop(optional)]
    row: bool,
) -> impl IntoView {
    let invalid = state.has_error(&name);
    let described = described_by(&name, !help.is_empty(), invalid);
    let chosen: Vec<String> = state.form.all(&name).into_iter().map(str::to_owned).collect();
    let kind = if single { "radio" } else { "checkbox" };
    let class = match (row, invalid) {
        (false, false) => "choices",
        (false, true) => "choices invalid",
        (true, false) => "choices row",
        (true, true) => "choices row invalid",
    };
    let (id, field) = (name.clone(), name.clone());
    view! {
        <fieldset class=class id=id aria-describedby=described>
            <legend>{legend}</legend>
            {(!help.is_empty()).then(|| view! { <p class="help" id=format!("{name}-help")>{help}</p> })}
            {choices
                .into_iter()
                .map(|(value, words)| {
                    let id = format!("{field}-{value}");
                    let checked = chosen.contains(&value);
                    view! {
                        <div class="choice">
                            <input type=kind id=id.clone() name=field.clone() value=value checked=checked />
                            <label for=id>{words}</label>
                        </div>
                    }
                })
                .collect_view()}
            <FieldError name=name state=state />
        </fieldset>
    }
}
