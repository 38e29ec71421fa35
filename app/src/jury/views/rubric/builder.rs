//! The builder: criteria as cards, levels as rows. Each button sends the whole form and gets it back changed, so it works without scripts and
//! loses nothing; only "save" writes.

use super::criterion::{Card, act_button};
use super::place;
use crate::components::{Crumbs, ErrorSummary, Mark, Notice, Select, language_choices};
use crate::forms::{Form, FormState};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::jury::rubrics::Editing;
use shared::fields::FieldErrors;
use shared::jury::draft::{Draft, DraftAct};
use shared::jury::rubric::MAX_CRITERIA;
use shared::languages::Language;

/// A rubric that is being built.
#[derive(Clone, Debug)]
pub struct Building {
    pub editing: Editing,
    pub draft: Draft,
    pub language: Language,
    /// The newest version that the person has seen, 0 for none.
    pub seen: i32,
    pub errors: FieldErrors,
    /// The id of what the last act was at.
    pub focus: Option<String>,
    /// Holds something that is not saved.
    pub is_new: bool,
    /// The conflict that kept it from being saved.
    pub problem: Option<&'static str>,
}

impl Building {
    /// What the form begins with.
    #[must_use]
    pub fn begun(editing: Editing, draft: Draft, language: Language, is_new: bool) -> Self {
        Self {
            seen: editing.version(),
            editing,
            draft,
            language,
            errors: FieldErrors::default(),
            focus: None,
            is_new,
            problem: None,
        }
    }

    /// What a form sent.
    #[must_use]
    pub fn sent(editing: Editing, form: &Form, usual: Language) -> Self {
        let language = Language::parse(form.get("language")).unwrap_or(usual);
        let draft = Draft::read(form.iter());
        let seen = form.get("seen").parse().unwrap_or_else(|_| editing.version());
        Self {
            seen,
            ..Self::begun(editing, draft, language, true)
        }
    }

    /// The fields that are not a criterion's.
    fn head(&self) -> [(String, String); 2] {
        [
            ("seen".to_owned(), self.seen.to_string()),
            ("language".to_owned(), self.language.to_string()),
        ]
    }

    /// Every field, hidden: for a page that holds the draft without showing it.
    pub(super) fn hidden(&self) -> Vec<(String, String)> {
        self.head().into_iter().chain(self.draft.fields()).collect()
    }

    fn state(&self) -> FormState {
        let fields = self.hidden();
        let form = Form::of(fields.iter().map(|(name, value)| (name.as_str(), value.clone())));
        FormState::refused(form, self.errors.clone())
    }
}

/// The builder of a challenge's rubric.
#[component]
pub fn Builder(building: Building) -> impl IntoView {
    let state = building.state();
    let challenge = &building.editing.challenge;
    let version = building.editing.version();
    let at = place(challenge.id);
    let present = building.draft.present();
    let lead = if version > 0 {
        t!("jury-rubric-version", version = version)
    } else {
        t!("jury-no-rubric")
    };
    let newest = link(&format!("{at}/{version}"));
    let problem = building.problem.map(|code| {
        let newest = newest.clone();
        view! {
            <Notice mark=Mark::Owed>
                <p class="strong">{t!("rubrics-not-saved")}</p>
                <p>{t_word!("conflict", code)}</p>
                <p><a href=newest>{t!("rubrics-changed-help", version = version)}</a></p>
            </Notice>
        }
    });
    let is_unsaved = building.is_new && building.problem.is_none();
    let focus = building.focus.clone();
    let cards = (0..building.draft.criteria.len())
        .map(|n| {
            let place = present.iter().position(|one| *one == n);
            view! { <Card draft=building.draft.clone() n=n place=place count=present.len() state=state.clone() focus=focus.clone() /> }
        })
        .collect_view();
    view! {
        <Crumbs places=vec![(link(&format!("/jury/processes/{}", building.editing.process_slug)), t!("jury-process-title"))] />
        <div class="page-head">
            <h1>{t!("jury-rubric-title")}</h1>
            <p class="lead" lang=challenge.language.as_str() dir="auto">{challenge.title.clone()}</p>
            <p>{lead}</p>
            <p class="cluster">
                {(version > 0).then(|| view! { <a href=newest>{t!("rubrics-versions", version = version)}</a> })}
                <a href=link(&format!("{at}/start"))>{t!("rubrics-start-anew")}</a>
            </p>
        </div>
        {problem}
        {is_unsaved.then(|| view! { <Notice mark=Mark::Needs><p>{t!("rubrics-unsaved")}</p></Notice> })}
        <p>{t!("rubrics-help")}</p>
        <form method="post" action=link(&at) class="form wide">
            <ErrorSummary state=state.clone() labels=labels_of(&building.draft) />
            <input type="hidden" name="seen" value=building.seen.to_string() />
            <Select name="language" label=t!("jury-rubric-language") help=t!("rubrics-language-help") choices=language_choices() state=state />
            // The first button of the form is what the Enter key presses: one that changes nothing.
            <p class="cluster">
                <span>{t!("rubrics-whole", whole = building.draft.whole())}</span>
                <button class="button secondary compact" name="act" value="update">{t!("rubrics-update")}</button>
            </p>
            <div class="stack loose" id="criteria">{cards}</div>
            {(present.len() < MAX_CRITERIA).then(|| view! { <p>{act_button(DraftAct::AddCriterion, t!("rubrics-add"), "button secondary", focus.as_deref())}</p> })}
            <div class="actions">
                <button class="button" name="act" value="save">{t!("jury-rubric-save")}</button>
                <button class="button secondary" name="act" value="preview">{t!("rubrics-preview")}</button>
            </div>
        </form>
    }
}

/// The names of the fields, as their labels say them.
fn labels_of(draft: &Draft) -> Vec<(String, String)> {
    let present = draft.present();
    let of_card = |(place, n): (usize, &usize)| {
        let card = t!("rubrics-criterion-n", n = place + 1, count = present.len());
        let mut labels = vec![
            (format!("title-{n}"), t!("jury-criterion-title")),
            (format!("guidance-{n}"), t!("jury-criterion-guidance")),
            (format!("weight-{n}"), t!("jury-criterion-weight")),
            (format!("levels-{n}"), t!("jury-criterion-levels")),
            (format!("reason-below-{n}"), t!("jury-criterion-reason-below")),
        ];
        for m in 0..draft.criteria[*n].levels.len() {
            labels.push((format!("level-value-{n}-{m}"), t!("rubrics-level-value", n = m + 1)));
            labels.push((format!("level-label-{n}-{m}"), t!("rubrics-level-label", n = m + 1)));
        }
        labels
            .into_iter()
            .map(move |(name, label)| (name, format!("{card}: {label}")))
    };
    let whole = ("criteria".to_owned(), t!("jury-criteria"));
    present.iter().enumerate().flat_map(of_card).chain([whole]).collect()
}
