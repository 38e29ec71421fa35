//! The form of one text: plain without scripts, the editor with them.

use crate::components::{Icon, Sign, inside_textarea};
use crate::forms::FormState;
use crate::locale::{number, plain};
use crate::{t, t_word};
use leptos::prelude::*;
use server::rooms::service::SectionText;
use shared::challenges::SectionTemplate;
use shared::fields::FieldErrors;
use shared::ids::DocumentId;
use shared::proposals::count_words;
use std::collections::BTreeMap;

/// A section that was sent without scripts and not kept.
#[derive(Clone, Debug)]
pub struct Stale {
    pub document: DocumentId,
    pub version: u32,
    /// What was sent.
    pub mine: String,
    /// What others wrote in the meantime, when that is the reason.
    pub theirs: Option<String>,
    pub errors: FieldErrors,
}

/// The states of a section's words, as `app/editor/section.ts` names them.
const STATES: [&str; 9] = [
    "saved",
    "saving",
    "here",
    "kept",
    "full",
    "too-long",
    "forbidden",
    "frozen",
    "storage",
];

/// How languages count from 1 on, beside "other", as browsers (`Intl.PluralRules`) and our texts name it.
const FORMS: [&str; 4] = ["one", "two", "few", "many"];

/// What a section says of its words, as JSON: a text for each state, and for each form in which the page's language counts how many
/// changes wait, with `{n}` in the place of the number.
fn sign_words() -> String {
    let counted = |form: &str| plain(&t!("room-waits", count = form, number = "{n}"));
    let usual = counted("other");
    let states = STATES.map(|state| (state, plain(&t_word!("room-state", state))));
    let forms = FORMS.map(|form| (form, counted(form)));
    let words: BTreeMap<&str, String> = states
        .into_iter()
        .chain(forms.into_iter().filter(|(_, text)| *text != usual))
        .chain([("other", usual.clone())])
        .collect();
    serde_json::to_string(&words).unwrap_or_default()
}

/// The text of a section, with what others wrote when it is stale. The element `{id}-help` says what belongs in it.
#[component]
pub fn Editor(
    id: String,
    template: SectionTemplate,
    text: SectionText,
    stale: Option<Stale>,
    writes: bool,
    /// Whether words can be talked about, and have sources.
    talks: bool,
    sources: bool,
    /// Where a text is sent to be seen as readers will see it.
    preview: String,
) -> impl IntoView {
    let count = word_count(&template, &text);
    let help = format!("{id}-help");
    let limit = template.word_limit.map(|limit| limit.to_string());
    let over = is_over(&template, &text.text);
    let needed = template
        .required
        .then(|| if fits(&template, &text.text) { "yes" } else { "no" });
    let too_many = plain(&t!("room-over"));
    // A text that was not kept is no version of the document: the editor leaves this form alone.
    let live = stale.is_none().then(|| text.document.to_string());
    let (version, shown) = match &stale {
        Some(stale) => (stale.version, stale.mine.clone()),
        None => (text.version, text.text.clone()),
    };
    let state = stale.map(|stale| {
        (
            stale.theirs,
            FormState::refused(crate::forms::Form::default(), stale.errors),
        )
    });
    let refusal = state
        .as_ref()
        .and_then(|(_, state)| state.has_error("text").then(|| t_word!("field", "too-long")));
    let theirs = state.and_then(|(theirs, _)| theirs);
    let name = plain(&format!("{}: {}", t!("room-save"), template.title));
    let picture = format!(
        "{}/images?document={}",
        preview.trim_end_matches("/preview"),
        text.document
    );
    view! {
        {theirs.map(|theirs| view! { <Theirs theirs=theirs language=text.language.as_str() /> })}
        {refusal.map(|words| view! { <p class="field-error" id=format!("{id}-error")>{words}</p> })}
        <form class="editor" method="post" autocomplete="off" data-document=live data-words=sign_words()>
            <Tools preview=preview.clone() talks=talks sources=sources />
            <label class="visually-hidden" for=id.clone()><bdi>{template.title}</bdi></label>
            <textarea
                class="editor-text"
                id=id
                name="text"
                rows="10"
                lang=text.language.as_str()
                dir=text.language.dir().as_str()
                aria-describedby=help
                readonly=!writes
            >
                {inside_textarea(&shown)}
            </textarea>
            <input type="hidden" name="document" value=text.document.to_string() />
            <input type="hidden" name="version" value=version />
            <div class="editor-foot">
                <p class="saved" data-saved="saved" role="status"></p>
                <button type="button" class="button text compact" data-give-up="" hidden>{t!("room-give-up")}</button>
                <p class="quiet num" class:over=over data-count=text.document.to_string() data-limit=limit data-needed=needed>{count}</p>
                <span class="field-error small" role="status" data-over=too_many.clone()>{over.then(|| too_many.clone())}</span>
                {writes.then(|| view! { <SaveOrSee name=name preview=preview picture=picture /> })}
            </div>
        </form>
    }
}

/// What others wrote while this form was open.
#[component]
fn Theirs(theirs: String, language: &'static str) -> impl IntoView {
    view! {
        <div class="notice needs" role="alert">
            <p class="strong">{t!("room-stale-title")}</p>
            <p>{t!("room-stale-text")}</p>
            <details class="more" open>
                <summary>{t!("room-theirs")}</summary>
                <pre class="prose" dir="auto" lang=language>{theirs}</pre>
            </details>
        </div>
    }
}

/// The editor's buttons; they show once there is an editor.
#[component]
fn Tools(preview: String, talks: bool, sources: bool) -> impl IntoView {
    let tools = [
        ("heading", Sign::Heading),
        ("bold", Sign::Bold),
        ("italic", Sign::Italic),
        ("bullets", Sign::List),
        ("numbers", Sign::Numbers),
        ("quote", Sign::Quote),
        ("link", Sign::Link),
        ("picture", Sign::Picture),
        ("undo", Sign::Undo),
        ("redo", Sign::Redo),
        ("comment", Sign::Comment),
        ("evidence", Sign::Source),
        ("preview", Sign::Eye),
        ("whole", Sign::Whole),
    ];
    view! {
        <div class="editor-tools" hidden role="group" aria-label=plain(&t!("room-tools"))>
            {tools
                .into_iter()
                .filter(|(command, _)| (talks || *command != "comment") && (sources || *command != "evidence"))
                .map(|(command, sign)| {
                    let name = plain(&t_word!("room-tool", command));
                    let address = (command == "preview").then(|| preview.clone());
                    let failed = (command == "preview").then(|| plain(&t!("room-preview-failed")));
                    view! {
                        <button type="button" data-command=command data-address=address data-failed=failed aria-label=name.clone() title=name>
                            <Icon sign=sign />
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}

/// The buttons for those without scripts.
#[component]
pub fn SaveOrSee(
    name: String,
    preview: String,
    /// Where a picture is added to the section.
    #[prop(optional, into)]
    picture: Option<String>,
) -> impl IntoView {
    view! {
        <div class="cluster" data-without-scripts="">
            <button class="button compact" aria-label=name>{t!("room-save")}</button>
            <button class="button text compact" formaction=preview>{t_word!("room-tool", "preview")}</button>
            {picture.map(|href| view! { <a class="button text compact" href=href>{t_word!("room-tool", "picture")}</a> })}
        </div>
    }
}

/// The script that sends pictures, as the attribute `data-images` of a page with editors has it.
#[must_use]
pub fn pictures_script() -> String {
    crate::assets::address("images.js")
}

/// The script for what a room needs of the device seldom, as the attribute `data-device` of a page with editors has it.
#[must_use]
pub fn device_script() -> String {
    crate::assets::address("device.js")
}

/// What is said when that script does not load, as the attribute `data-failed`.
#[must_use]
pub fn pictures_failed() -> String {
    plain(&t!("image-not-loaded"))
}

/// "120 / 250", "262 / 250 · +12" over the limit, or "120" without one; `app/editor/words.ts` says the same.
pub fn word_count(template: &SectionTemplate, text: &SectionText) -> String {
    let words = count_words(&text.text);
    let count = number(words.into());
    let Some(limit) = template.word_limit else { return count };
    let over = words.saturating_sub(limit);
    let limit = number(limit.into());
    if over > 0 {
        format!("{count} / {limit} · +{}", number(over.into()))
    } else {
        format!("{count} / {limit}")
    }
}

/// Whether a text has more words than its section may have.
pub fn is_over(template: &SectionTemplate, text: &str) -> bool {
    template.word_limit.is_some_and(|limit| count_words(text) > limit)
}

/// Whether a section is filled, within its limit.
pub fn fits(template: &SectionTemplate, text: &str) -> bool {
    count_words(text) > 0 && !is_over(template, text)
}
