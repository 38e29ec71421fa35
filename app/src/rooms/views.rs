//! The room: sections, a form for each, who is here, how far it is.

use super::editor::{Editor, Stale, device_script, fits, pictures_failed, pictures_script, word_count};
use super::islands::{PeopleWords, RoomPeople, SECTION};
use crate::chat::ChatInRoom;
use crate::comments::Beside;
use crate::components::{Crumbs, Notice, Progress};
use crate::evidence::EvidenceInRoom;
use crate::hands::HandInRoom;
use crate::locale::plain;
use crate::page::use_page;
use crate::{t, t_word};
use leptos::prelude::*;
use server::chat::read::Chat;
use server::comments::read::Talks;
use server::evidence::read::Cards;
use server::hands::read::HandView;
use server::rooms::RoomPage;
use server::rooms::service::SectionText;
use shared::challenges::SectionTemplate;
use shared::rooms::Right;
use std::collections::BTreeMap;

/// What stands beside the text.
#[derive(Clone, Debug)]
pub struct Side {
    pub talks: Talks,
    pub hand: HandView,
    pub chat: Chat,
    pub evidence: Cards,
}

/// The whole room.
#[component]
pub fn Room(room: RoomPage, side: Side, stale: Option<Stale>) -> impl IntoView {
    let page = use_page();
    let right = match room.right {
        Right::Write => "write",
        Right::Comment => "comment",
        Right::Read => "read",
    };
    let notice = match (room.right, room.writable) {
        (Right::Write, _) => None,
        (_, false) => Some(t!("room-frozen")),
        (Right::Comment, true) => Some(t!("room-comment-only")),
        (Right::Read, true) => Some(t!("room-read-only")),
    };
    let (done, whole) = completeness(&room);
    let rest = if done == whole {
        t!("room-complete")
    } else {
        t!("room-incomplete")
    };
    let people = people_words();
    provide_context(people.clone());
    let address = format!("/api/v1/rooms/{}", room.proposal.id);
    // Its team and its mentors see how a text came to be.
    let history =
        (room.right >= Right::Comment).then(|| page.link(&format!("/proposals/{}/history", room.proposal.id)));
    let pictures = page.link(&format!("/proposals/{}/images", room.proposal.id));
    let languages = page.link(&format!("/rooms/{}/languages", room.proposal.number));
    let voices = page.link(&format!("/rooms/{}/recordings", room.proposal.number));
    let account = page.viewer.person().ok().map(|person| person.id.to_string());
    let (title, number) = (room.proposal.title.to_string(), room.proposal.number.to_string());
    let parts: Vec<_> = room.sections.iter().cloned().enumerate().collect();
    let writes = room.right == Right::Write;
    let preview = page.link(&format!("/rooms/{}/preview", room.proposal.number));
    view! {
        <Crumbs places=vec![(page.link("/work"), t!("room-work"))] />
        <div class="page-head">
            <h1 dir="auto" lang=room.proposal.language.as_str()>{title}</h1>
            <p class="lead">{t!("room-lead")}</p>
            <div class="cluster">
                {history.map(|href| view! { <a class="button text compact" href=href>{t!("history-link")}</a> })}
                <a class="button text compact" href=languages>{t!("translations-link")}</a>
                <a class="button text compact" href=pictures>{t!("images-all")}</a>
                <a class="button text compact" href=voices>{t!("recordings-title")}</a>
            </div>
        </div>
        {notice.map(|words| view! { <Notice><p>{words}</p></Notice> })}
        <div
            class="room"
            data-room=address
            data-right=right
            data-account=account
            data-people-words=people.json()
            data-device=device_script()
            data-images=writes.then(pictures_script)
            data-failed=writes.then(pictures_failed)
        >
            <nav class="room-sections" aria-label=plain(&t!("room-sections"))>
                <div class="sections">
                    {parts
                        .iter()
                        .map(|(at, (template, text))| {
                            let (title, count) = (template.title.clone(), word_count(template, text));
                            view! {
                                <a href=format!("#section-{at}")>
                                    <bdi>{title}</bdi>
                                    <span class="quiet num" data-count=text.document.to_string()>{count}</span>
                                </a>
                            }
                        })
                        .collect_view()}
                </div>
            </nav>
            <div class="room-main stack loose">
                {parts
                    .into_iter()
                    .map(|(at, (template, text))| {
                        let stale = stale.clone().filter(|stale| stale.document == text.document);
                        view! { <Section at=at template=template text=text stale=stale writes=writes preview=preview.clone() /> }
                    })
                    .collect_view()}
            </div>
            <aside class="room-side">
                <RoomPeople />
                <Beside talks=side.talks number=number.clone() language=room.proposal.language />
                <HandInRoom view=side.hand number=number.clone() />
                <ChatInRoom chat=side.chat number=number.clone() />
                <EvidenceInRoom cards=side.evidence number=number />
                <div data-progress=progress_words()><Progress done=done whole=whole rest=rest /></div>
                {writes.then(|| view! { <Keys /> <Device /> })}
            </aside>
        </div>
    }
}

/// One section: what belongs in it, and its form.
#[component]
fn Section(
    at: usize,
    template: SectionTemplate,
    text: SectionText,
    stale: Option<Stale>,
    writes: bool,
    preview: String,
) -> impl IntoView {
    let help = format!("text-{at}-help");
    view! {
        <section class="stack" id=format!("section-{at}")>
            <h2><bdi>{template.title.clone()}</bdi></h2>
            <p class="help" id=help dir="auto">{template.guidance.clone()}</p>
            <Editor id=format!("text-{at}") template=template text=text stale=stale writes=writes talks=true sources=true preview=preview />
        </section>
    }
}

/// Whether unsaved words stay on this device; the switch shows once the editor is there.
#[component]
fn Device() -> impl IntoView {
    view! {
        <details class="more">
            <summary>{t!("room-device")}</summary>
            <p>{t!("room-device-text")}</p>
            <button type="button" class="button secondary compact" data-shared-device="" hidden>{t!("room-device-shared")}</button>
        </details>
    }
}

/// What the keyboard can do in a text.
#[component]
fn Keys() -> impl IntoView {
    let ctrl = t!("room-keys-ctrl");
    let with = |rest: &str| format!("{ctrl}+{rest}");
    let keys = [
        (with("B"), t_word!("room-tool", "bold")),
        (with("I"), t_word!("room-tool", "italic")),
        (with("K"), t_word!("room-tool", "link")),
        (with("Z"), t_word!("room-tool", "undo")),
        (with("Y"), t_word!("room-tool", "redo")),
        (with("Alt+M"), t!("room-keys-comment")),
        ("Alt+↑ ↓".to_owned(), t!("room-keys-line")),
        ("Enter".to_owned(), t!("room-keys-list")),
        ("Tab".to_owned(), t!("room-keys-leave")),
    ];
    view! {
        <details class="more room-keys">
            <summary>{t!("room-keys")}</summary>
            <dl>
                {keys
                    .map(|(key, words)| view! { <div><dt><kbd class="ltr">{key}</kbd></dt><dd>{words}</dd></div> })
                    .collect_view()}
            </dl>
            <p class="small quiet">{t!("room-keys-mac")}</p>
        </details>
    }
}

/// What the script says of the bar, as `app/editor/words.ts` reads it.
fn progress_words() -> String {
    let words = [
        ("count", t!("progress-count", done = "{done}", whole = "{whole}")),
        ("full", t!("room-complete")),
        ("rest", t!("room-incomplete")),
    ];
    let words = words.map(|(name, words)| (name, plain(&words)));
    serde_json::to_string(&BTreeMap::from(words)).unwrap_or_default()
}

/// How many of the sections that must be filled are filled and within their limits.
fn completeness(room: &RoomPage) -> (u32, u32) {
    let required: Vec<_> = room.sections.iter().filter(|(template, _)| template.required).collect();
    let done = required
        .iter()
        .filter(|(template, text)| fits(template, &text.text))
        .count();
    (done as u32, required.len() as u32)
}

/// What the island of the people says; it stands in `data-people-words` too.
pub fn people_words() -> PeopleWords {
    PeopleWords(BTreeMap::from([
        ("title", t!("room-people")),
        ("at", t!("room-person-at", section = SECTION)),
        ("reads", t!("room-person-reads")),
        ("off", t!("room-connection-off")),
        ("connecting", t!("room-connection-connecting")),
        ("online", t!("room-connection-online")),
        ("waiting", t!("room-connection-waiting")),
        ("log-in", t!("room-connection-log-in")),
        ("forbidden", t!("room-connection-forbidden")),
        ("reload", t!("room-connection-reload")),
    ]))
}

/// The texts of a room to choose from: document and title, those in other languages with their language.
pub fn section_choices(room: &RoomPage) -> Vec<(String, String)> {
    let title_of = |document| room.text(document).map(|(template, _)| template.title.clone());
    let own = room
        .sections
        .iter()
        .map(|(template, text)| (text.document.to_string(), template.title.clone()));
    let others = room.translations.iter().filter_map(|text| {
        let title = format!("{} ({})", title_of(text.document)?, text.language.own_name());
        Some((text.document.to_string(), title))
    });
    own.chain(others).collect()
}
