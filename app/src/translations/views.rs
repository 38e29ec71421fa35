//! The languages of a proposal, and one translation beside its source.

use crate::comments::Beside as TalksBeside;
use crate::components::{Badge, Button, Crumbs, EmptyState, ErrorSummary, Look, Mark, Notice, Progress as Bar, Select};
use crate::forms::FormState;
use crate::history::Changes;
use crate::locale::person;
use crate::page::{link, use_page};
use crate::rooms::islands::RoomPeople;
use crate::rooms::{Editor, Stale, device_script, part_words, people_words, pictures_failed, pictures_script};
use crate::{t, t_word};
use leptos::prelude::*;
use server::comments::read::Talks;
use server::markdown::to_html;
use server::rooms::RoomPage;
use server::translations::read::{ParagraphView, SectionBeside, TranslationPage, Translations};
use server::translations::wordlist::Pairs;
use shared::languages::Language;
use shared::rooms::Right;
use shared::translations::{ParagraphState, Progress};

/// A language by its own name.
#[must_use]
pub fn name_of(language: Language) -> String {
    language.own_name().to_owned()
}

/// "in English", in the reader's language.
#[must_use]
pub fn in_language(language: Language) -> String {
    t_word!("in-language", language.as_str())
}

fn place(number: &str, language: Language) -> String {
    link(&format!("/rooms/{number}/languages/{}", language.as_str()))
}

/// How far a translation is, in words and as a line.
#[component]
fn HowFar(progress: Progress) -> impl IntoView {
    let rest = if progress.is_complete() {
        t!("translation-complete")
    } else {
        t!("translation-incomplete")
    };
    let notes = [
        (progress.changed > 0).then(|| t!("translation-changed", count = progress.changed)),
        (progress.machine > 0).then(|| t!("translation-machine", count = progress.machine)),
    ];
    view! {
        <Bar done=progress.checked whole=progress.whole rest=rest />
        {notes.into_iter().flatten().map(|words| view! { <p class="small"><Badge mark=Mark::Needs words=words /></p> }).collect_view()}
    }
}

/// The languages in which a proposal is written, and the form to begin another.
#[component]
pub fn Languages(found: Translations, state: FormState) -> impl IntoView {
    let proposal = found.access.proposal.clone();
    let stamp = proposal.number.to_string();
    let room = link(&format!("/rooms/{stamp}"));
    let here: Vec<Language> = found.languages.keys().copied().collect();
    let open: Vec<(String, String)> = Language::ALL
        .iter()
        .filter(|language| **language != proposal.language && !here.contains(language))
        .map(|language| (language.as_str().to_owned(), name_of(*language)))
        .collect();
    let wordlist = link(&format!("/processes/{}/wordlist", found.access.edition.process.slug));
    let form = (found.may_write && !open.is_empty()).then(|| {
        let action = format!("{room}/languages");
        view! {
            <section class="section">
                <h2>{t!("translations-begin")}</h2>
                <form class="form" method="post" action=action>
                    <Select name="language" label=t!("translations-language") choices=open help=t!("translations-begin-help") state=state.clone() />
                    <div class="actions"><Button>{t!("translations-begin-act")}</Button></div>
                </form>
            </section>
        }
    });
    let cards: Vec<_> = found
        .languages
        .into_iter()
        .map(|(language, progress)| {
            view! {
                <li class="card">
                    <h3 class="card-title"><a href=place(&stamp, language)><bdi class="native" lang=language.as_str()>{name_of(language)}</bdi></a></h3>
                    <HowFar progress=progress />
                </li>
            }
        })
        .collect();
    let list = if cards.is_empty() {
        view! { <EmptyState title=t!("translations-none") text=t!("translations-none-text") /> }.into_any()
    } else {
        view! { <ul class="cards">{cards}</ul> }.into_any()
    };
    view! {
        <Crumbs places=vec![(room, proposal.title.to_string())] />
        <div class="page-head">
            <h1>{t!("translations-title")}</h1>
            <p class="lead">{t!("translations-lead", language = in_language(proposal.language))}</p>
        </div>
        <div class="stack loose">
            <ErrorSummary state=state labels=vec![("language", t!("translations-language"))] />
            <section class="section">
                <h2>{t!("translations-list")}</h2>
                {list}
            </section>
            {form}
            <p><a href=wordlist>{t!("wordlist-link")}</a></p>
        </div>
    }
}

/// One translation beside its source, live.
#[component]
pub fn Translation(
    room: RoomPage,
    found: TranslationPage,
    terms: Pairs,
    talks: Talks,
    host: Option<String>,
    stale: Option<Stale>,
) -> impl IntoView {
    let page = use_page();
    let stamp = room.proposal.number.to_string();
    let (language, may_write) = (found.language, found.may_write);
    let writes = room.right == Right::Write;
    let right = if writes { "write" } else { "comment" };
    let progress = found
        .sections
        .iter()
        .fold(Progress::default(), |sum, section| sum.plus(section.progress));
    let preview = link(&format!("/rooms/{stamp}/preview"));
    let people = people_words();
    provide_context(people.clone());
    let account = page.viewer.person().ok().map(|person| person.id.to_string());
    let notice = (!writes).then(|| t!("room-read-only"));
    let number = stamp.clone();
    let sections = found.sections.into_iter().enumerate().map(|(at, section)| {
        let stale = stale.clone().filter(|stale| stale.document == section.own.document);
        view! { <Beside at=at section=section number=number.clone() may_write=may_write writes=writes host=host.clone() preview=preview.clone() stale=stale /> }
    });
    let sections = sections.collect_view();
    let places = vec![
        (link(&format!("/rooms/{stamp}")), room.proposal.title.to_string()),
        (link(&format!("/rooms/{stamp}/languages")), t!("translations-title")),
    ];
    view! {
        <Crumbs places=places />
        <div class="page-head">
            <h1><bdi class="native" lang=language.as_str()>{name_of(language)}</bdi></h1>
            <p class="lead">{t!("translation-lead", from = in_language(room.proposal.language), to = in_language(language))}</p>
        </div>
        {notice.map(|words| view! { <Notice><p>{words}</p></Notice> })}
        <div
            class="stack loose"
            data-room=format!("/api/v1/rooms/{}", room.proposal.id)
            data-right=right
            data-account=account
            data-people-words=people.json()
            data-device=device_script()
            data-images=writes.then(pictures_script)
            data-failed=writes.then(pictures_failed)
        >
            <div class="translation-head">
                <div><HowFar progress=progress /></div>
                <RoomPeople />
            </div>
            {(!terms.is_empty()).then(|| view! { <Words terms=terms from=room.proposal.language to=language /> })}
            {sections}
            <TalksBeside talks=talks number=stamp language=language />
        </div>
    }
}

/// What the edition calls things that stand in this text.
#[component]
fn Words(terms: Pairs, from: Language, to: Language) -> impl IntoView {
    view! {
        <details class="more">
            <summary>{t!("translation-words", count = terms.len())}</summary>
            <dl class="facts">
                {terms
                    .into_iter()
                    .map(|(term, other)| {
                        view! {
                            <div>
                                <dt lang=from.as_str() dir=from.dir().as_str()>{term.to_string()}</dt>
                                <dd><bdi lang=to.as_str()>{other.to_string()}</bdi></dd>
                            </div>
                        }
                    })
                    .collect_view()}
            </dl>
        </details>
    }
}

/// A section: its source, and the text in the other language.
#[component]
fn Beside(
    at: usize,
    section: SectionBeside,
    number: String,
    may_write: bool,
    writes: bool,
    host: Option<String>,
    preview: String,
    stale: Option<Stale>,
) -> impl IntoView {
    let (from, to) = (section.source.language, section.own.language);
    let (template, own) = (section.template.clone(), section.own.clone());
    let heading = format!("source-{at}-title");
    let part = link(&format!("/rooms/{number}/translations/{}", own.document));
    view! {
        <section class="texts-beside" id=format!("section-{at}")>
            <h2 id=format!("section-{at}-title")><bdi>{template.title.clone()}</bdi></h2>
            <section class="stack tight" aria-labelledby=format!("section-{at}-title {heading}") data-beside="translation" data-part=part data-words=part_words()>
                <h3 id=heading.clone() tabindex="-1"><bdi class="native" lang=from.as_str()>{name_of(from)}</bdi></h3>
                <p class="visually-hidden" role="status" data-said=""></p>
                <div data-fresh=""><SourcePart section=section number=number language=to may_write=may_write host=host /></div>
            </section>
            <div class="stack tight">
                <h3><bdi class="native" lang=to.as_str()>{name_of(to)}</bdi></h3>
                <p class="help" id=format!("text-{at}-help") dir="auto">{template.guidance.clone()}</p>
                <Editor id=format!("text-{at}") template=template text=own stale=stale writes=writes talks=true sources=false preview=preview />
            </div>
        </section>
    }
}

/// The paragraphs of a section's source with how their translations stand. `app/editor/beside.ts` asks for it anew.
#[component]
pub fn SourcePart(
    section: SectionBeside,
    number: String,
    language: Language,
    may_write: bool,
    host: Option<String>,
) -> impl IntoView {
    let base = place(&number, language);
    let document = section.own.document.to_string();
    let from = section.source.language;
    let is_empty = section.own.text.trim().is_empty();
    let mut follows = vec![section.source.document.to_string()];
    // With its first words there is something to check.
    follows.extend(is_empty.then(|| document.clone()));
    let draft = host.filter(|_| may_write && is_empty && !section.paragraphs.is_empty());
    let rest = section.progress.whole - section.progress.checked;
    let all = (may_write && !is_empty && rest > 1).then(|| document.clone());
    let none = section
        .paragraphs
        .is_empty()
        .then(|| view! { <p class="quiet">{t!("translation-source-empty")}</p> });
    let lines: Vec<_> = section
        .paragraphs
        .into_iter()
        .map(|paragraph| view! { <Paragraph paragraph=paragraph from=from base=base.clone() document=document.clone() may_check=may_write && !is_empty /> })
        .collect();
    view! {
        {none}
        <ol class="source-paragraphs" data-follows=follows.join(" ")>{lines}</ol>
        {all.map(|document| view! {
            <form method="post" action=format!("{base}/checks")>
                <input type="hidden" name="document" value=document />
                <Button look=Look::Secondary name="act" value="check-all">{t!("translation-check-all", count = rest)}</Button>
            </form>
        })}
        {draft.map(|host| view! {
            <form class="stack tight" method="post" action=format!("{base}/draft")>
                <input type="hidden" name="document" value=document.clone() />
                <p class="small quiet">{t!("translation-draft-help", host = host)}</p>
                <div><Button look=Look::Secondary>{t!("translation-draft")}</Button></div>
            </form>
        })}
    }
}

fn mark_of(state: ParagraphState) -> Mark {
    match state {
        ParagraphState::Checked => Mark::Done,
        ParagraphState::New => Mark::Next,
        ParagraphState::Changed | ParagraphState::Machine => Mark::Needs,
    }
}

#[component]
fn Paragraph(
    paragraph: ParagraphView,
    from: Language,
    base: String,
    document: String,
    may_check: bool,
) -> impl IntoView {
    let state = paragraph.state;
    let by = paragraph.checked_by.filter(|_| state == ParagraphState::Checked);
    let since = (!paragraph.since.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{t!("translation-since")}</summary>
                <Changes parts=paragraph.since language=from />
            </details>
        }
    });
    let (act, words) = match state {
        ParagraphState::Checked => ("uncheck", t!("translation-uncheck")),
        ParagraphState::Machine => ("check", t!("translation-check-machine")),
        ParagraphState::New | ParagraphState::Changed => ("check", t!("translation-check")),
    };
    let look = if act == "check" {
        "button secondary compact"
    } else {
        "button text compact"
    };
    view! {
        <li class="source-paragraph">
            <div class="prose" lang=from.as_str() dir=from.dir().as_str() inner_html=to_html(&paragraph.words)></div>
            {since}
            <div class="cluster spread">
                <p class="cluster small">
                    <Badge mark=mark_of(state) words=t_word!("paragraph-state", state.as_str()) />
                    {by.map(|name| view! { <bdi class="quiet">{person(&name)}</bdi> })}
                </p>
                {may_check.then(|| view! {
                    <form method="post" action=format!("{base}/checks")>
                        <input type="hidden" name="document" value=document />
                        <input type="hidden" name="paragraph" value=paragraph.fingerprint />
                        <button class=look name="act" value=act>{words}</button>
                    </form>
                })}
            </div>
        </li>
    }
}
