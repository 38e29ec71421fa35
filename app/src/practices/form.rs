//! The form of a record: a draft is begun with little and written in parts; what is published gets its next version.

use super::views::country_name;
use crate::components::{Crumbs, ErrorSummary, Field, Select, TextArea};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult, link};
use crate::{t, t_word};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::practices::read::{self, PracticeView};
use server::practices::{library, service};
use shared::fields::FieldErrors;
use shared::ids::PracticeId;
use shared::languages::Language;
use shared::permissions::Operation;
use shared::practices::{
    Country, LONGEST_PART, LONGEST_SUMMARY, Part, PracticeState, PracticeText, RawPractice, Theme, folded,
};
use shared::time::Timestamp;

fn read_form(form: &Form) -> Result<PracticeText, FieldErrors> {
    PracticeText::parse(RawPractice {
        title: form.get("title"),
        summary: form.get("summary"),
        goal: form.get("goal"),
        beneficiaries: form.get("beneficiaries"),
        method: form.get("method"),
        results: form.get("results"),
        evaluation: form.get("evaluation"),
        funding: form.get("funding"),
        organisation: form.get("organisation"),
        contact: form.get("contact"),
        country: form.get("country"),
        city: form.get("city"),
        begin: form.get("begin"),
        end: form.get("end"),
        languages: form.get("languages"),
        source: form.get("source"),
        language: form.get("language"),
        theme: form.get("theme"),
    })
}

/// The form with the words of a record.
pub(super) fn filled(view: &PracticeView) -> Form {
    let text = view.version.text();
    let year = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
    let parts = Part::ALL
        .iter()
        .map(|part| (part.as_str(), text.part(*part).to_owned()));
    let fields = [
        ("seen", view.practice.changed_at.0.to_string()),
        ("title", text.title.to_string()),
        ("summary", text.summary.clone()),
        ("organisation", text.organisation.clone()),
        ("contact", text.contact.clone()),
        (
            "country",
            text.country.as_ref().map(ToString::to_string).unwrap_or_default(),
        ),
        ("city", text.city.clone()),
        ("begin", year(text.begin)),
        ("end", year(text.end)),
        ("languages", text.languages.clone()),
        (
            "source",
            text.source.as_ref().map(ToString::to_string).unwrap_or_default(),
        ),
        ("language", text.language.to_string()),
        ("theme", text.theme.to_string()),
    ];
    Form::of(fields.into_iter().chain(parts))
}

/// The page of the form: of a new record without a `view`.
pub(super) fn draw(
    page: &Page,
    view: Option<&PracticeView>,
    state: FormState,
    conflict: Option<&'static str>,
) -> Response {
    page.render(|| {
        let title = if view.is_some() {
            t!("practice-edit-title")
        } else {
            t!("practice-new")
        };
        let view = view.cloned();
        let body = view! { <RecordForm title=title.clone() view=view state=state.clone() conflict=conflict /> };
        let document = Document::of_form(title, &state, body);
        match conflict {
            Some(_) => document.with_status(StatusCode::CONFLICT),
            None => document,
        }
    })
}

fn require(page: &Page) -> Result<(), Error> {
    page.viewer.require(Operation::PracticeWrite, &library(&page.viewer))
}

pub async fn get_new(page: Page) -> PageResult {
    require(&page)?;
    let state = FormState::filled(Form::of([("language", page.language.to_string())]));
    Ok(draw(&page, None, state, None))
}

pub async fn post_new(page: Page, form: Form) -> PageResult {
    require(&page)?;
    let made = match read_form(&form) {
        Ok(text) => refused(service::create(&page.platform, &page.viewer, &text).await)?,
        Err(errors) => Err(errors),
    };
    Ok(match made {
        Ok(id) => page.redirect_done(&format!("/library/{id}"), "practice-made"),
        Err(errors) => draw(&page, None, FormState::refused(form, errors), None),
    })
}

type RecordPath = Path<(String, PracticeId)>;

async fn load(page: &Page, id: PracticeId) -> Result<PracticeView, Error> {
    require(page)?;
    let view = read::load(&page.platform, &page.viewer, id, None).await?;
    if view.practice.state.is_writable() {
        Ok(view)
    } else {
        Err(Error::Conflict("practice-withdrawn"))
    }
}

pub async fn get_edit(page: Page, Path((_, id)): RecordPath) -> PageResult {
    let view = load(&page, id).await?;
    Ok(draw(&page, Some(&view), FormState::filled(filled(&view)), None))
}

pub async fn post_edit(page: Page, Path((_, id)): RecordPath, form: Form) -> PageResult {
    require(&page)?;
    // Also one that was withdrawn meanwhile: the service refuses it, and what was typed comes back.
    let view = read::load(&page.platform, &page.viewer, id, None).await?;
    let seen = form.get("seen").parse().ok().map(Timestamp);
    let saved = match read_form(&form) {
        Ok(text) => {
            let saved = service::save(&page.platform, &page.viewer, id, &text, seen).await;
            if let Err(Error::Conflict(code)) = saved {
                // What was typed is not lost, and the form now knows how the record stands.
                let now = ("seen", view.practice.changed_at.0.to_string());
                let typed = form.iter().filter(|(name, _)| *name != "seen");
                let typed = typed.map(|(name, value)| (name, value.to_owned()));
                let form = Form::of(typed.chain([now]));
                return Ok(draw(&page, Some(&view), FormState::filled(form), Some(code)));
            }
            refused(saved)?
        }
        Err(errors) => Err(errors),
    };
    let done = match view.practice.state {
        PracticeState::Published => "practice-version",
        _ => "practice-saved",
    };
    Ok(match saved {
        Ok(_) => page.redirect_done(&format!("/library/{id}"), done),
        Err(errors) => draw(&page, Some(&view), FormState::refused(form, errors), None),
    })
}

fn labels() -> Vec<(&'static str, String)> {
    let parts = Part::ALL
        .iter()
        .map(|part| (part.as_str(), t_word!("practice-part", part.as_str())));
    let others = [
        ("title", t!("practice-field-title")),
        ("summary", t!("practice-field-summary")),
        ("organisation", t!("practice-field-organisation")),
        ("contact", t!("practice-field-contact")),
        ("country", t!("practice-field-country")),
        ("city", t!("practice-field-city")),
        ("begin", t!("practice-field-begin")),
        ("end", t!("practice-field-end")),
        ("languages", t!("practice-field-languages")),
        ("source", t!("practice-field-source")),
        ("language", t!("practice-field-language")),
        ("theme", t!("practice-field-theme")),
    ];
    parts.chain(others).collect()
}

/// All countries by their names in the page's language, in the order of these names.
fn countries() -> Vec<(String, String)> {
    let mut all: Vec<_> = Country::all()
        .map(|code| (code.to_string(), country_name(&code)))
        .collect();
    all.sort_by_cached_key(|(_, name)| folded(name));
    all.insert(0, (String::new(), t!("practice-country-none")));
    all
}

#[component]
fn RecordForm(
    title: String,
    view: Option<PracticeView>,
    state: FormState,
    conflict: Option<&'static str>,
) -> impl IntoView {
    let mut places = vec![(link("/library"), t!("practices-title"))];
    let record = view
        .as_ref()
        .map(|view| link(&format!("/library/{}", view.practice.id)));
    if let Some((view, record)) = view.as_ref().zip(record.clone()) {
        places.push((record, view.version.title.to_string()));
    }
    let action = record
        .as_ref()
        .map_or_else(|| link("/library/new"), |record| format!("{record}/edit"));
    let is_published = view
        .as_ref()
        .is_some_and(|view| view.practice.state == PracticeState::Published);
    let (lead, submit) = if is_published {
        (t!("practice-lead-published"), t!("practice-save-version"))
    } else {
        (t!("practice-lead-draft"), t!("practice-save"))
    };
    let in_the_way = conflict.map(|code| {
        let way = record.map(|record| view! { <p><a href=record>{t!("practice-see-now")}</a></p> });
        view! { <div class="notice owed" role="alert"><p class="field-error">{t_word!("conflict", code)}</p>{way}</div> }
    });
    let optional = |part: Part| matches!(part, Part::Evaluation | Part::Funding);
    let parts = Part::ALL.iter().map(|part| {
        let word = part.as_str();
        view! {
            <TextArea
                name=word
                label=t_word!("practice-part", word)
                help=t_word!("practice-help", word)
                rows=5
                maxlength=u32::try_from(LONGEST_PART).unwrap_or(u32::MAX)
                optional=optional(*part)
                state=state.clone()
            />
        }
    });
    let parts = parts.collect_view();
    let languages = Language::ALL
        .iter()
        .map(|one| (one.to_string(), one.own_name().to_owned()))
        .collect();
    let themes = Theme::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("practice-theme", one.as_str())))
        .collect();
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{title}</h1><p class="lead">{lead}</p></div>
        {in_the_way}
        <form method="post" action=action class="form wide">
            <ErrorSummary state=state.clone() labels=labels() />
            <input type="hidden" name="seen" value=state.value("seen") />
            <Field name="title" label=t!("practice-field-title") help=t!("practice-field-title-help") maxlength=120 state=state.clone() />
            <div class="field-row">
                <Select name="language" label=t!("practice-field-language") choices=languages state=state.clone() />
                <Select name="theme" label=t!("practice-field-theme") choices=themes state=state.clone() />
            </div>
            <TextArea name="summary" label=t!("practice-field-summary") help=t!("practice-field-summary-help") rows=3 maxlength=u32::try_from(LONGEST_SUMMARY).unwrap_or(u32::MAX) state=state.clone() />
            {parts}
            <Field name="organisation" label=t!("practice-field-organisation") maxlength=160 state=state.clone() />
            <Field name="contact" label=t!("practice-field-contact") help=t!("practice-field-contact-help") maxlength=200 optional=true state=state.clone() />
            <div class="field-row">
                <Select name="country" label=t!("practice-field-country") choices=countries() state=state.clone() />
                <Field name="city" label=t!("practice-field-city") maxlength=80 optional=true state=state.clone() />
            </div>
            <div class="field-row">
                <Field name="begin" label=t!("practice-field-begin") inputmode="numeric" maxlength=4 optional=true state=state.clone() />
                <Field name="end" label=t!("practice-field-end") help=t!("practice-field-end-help") inputmode="numeric" maxlength=4 optional=true state=state.clone() />
            </div>
            <Field name="languages" label=t!("practice-field-languages") help=t!("practice-field-languages-help") maxlength=160 optional=true state=state.clone() />
            <Field name="source" label=t!("practice-field-source") help=t!("practice-field-source-help") inputmode="url" optional=true state=state />
            <div class="actions"><button class="button">{submit}</button></div>
        </form>
    }
}
