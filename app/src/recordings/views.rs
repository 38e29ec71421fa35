//! The list of voice notes with the form that adds one, and the page of one.

use crate::components::{
    Button, Crumbs, EmptyState, ErrorSummary, FileField, Look, Mark, Notice, Select, TextArea, language_choices,
};
use crate::forms::FormState;
use crate::locale::{date_time, person, plain, short_date};
use crate::page::use_page;
use crate::rooms::section_choices;
use crate::t;
use leptos::prelude::*;
use server::recordings::read::{RecordingView, Recordings};
use server::recordings::service::FILE;
use server::rooms::RoomPage;
use shared::fields::FieldCode;
use shared::recordings::{KEPT_FOR, LARGEST_SOUND, LONGEST_TRANSCRIPT, MOST_RECORDINGS};

/// What a phone offers: its recorder, and what was recorded before.
const OFFERED: &str = "audio/*";
/// Stands for a time, as `app/recorder/main.ts` names it.
const TIME: &str = "{time}";

/// A player, and words for browsers that play nothing.
#[component]
fn Player(view: RecordingView, name: String) -> impl IntoView {
    let address = format!("/recordings/{}", view.row.id);
    view! {
        <audio class="player" controls preload="none" src=address.clone() aria-label=plain(&name)></audio>
        <p class="small"><a href=address download="">{t!("recording-save")}</a></p>
    }
}

/// Who speaks, when, in which language, and until when it is kept.
#[component]
fn About(view: RecordingView) -> impl IntoView {
    let row = view.row;
    view! {
        <p class="small quiet">
            {t!("recording-by", person = person(&view.speaker), date = date_time(row.created_at))} " · "
            <bdi lang=row.language.as_str()>{row.language.own_name()}</bdi> " · "
            {t!("recording-until", date = short_date(row.created_at.plus(KEPT_FOR)))}
        </p>
    }
}

/// All voice notes of a draft.
#[component]
pub fn List(room: RoomPage, recordings: Recordings, state: FormState) -> impl IntoView {
    let page = use_page();
    let address = page.link(&format!("/rooms/{}", room.proposal.number));
    let count = t!(
        "recordings-count",
        count = recordings.recordings.len(),
        most = MOST_RECORDINGS
    );
    let is_empty = recordings.recordings.is_empty();
    let here = format!("{address}/recordings");
    view! {
        <Crumbs places=vec![(page.link("/work"), t!("room-work")), (address, room.proposal.title.to_string())] />
        <div class="page-head">
            <h1>{t!("recordings-title")}</h1>
            <p class="lead">{t!("recordings-lead")}</p>
        </div>
        <div class="narrow stack loose">
            {recordings.may_write.then(|| view! { <Add address=here.clone() state=state /> })}
            <section class="stack" aria-labelledby="recordings">
                <h2 id="recordings">{t!("recordings-all")}</h2>
                <p class="quiet">{count}</p>
                {is_empty.then(|| view! { <EmptyState title=t!("recordings-none") text=t!("recordings-hint") /> })}
                {recordings
                    .recordings
                    .into_iter()
                    .map(|view| view! { <Listed view=view address=here.clone() may_write=recordings.may_write /> })
                    .collect_view()}
            </section>
        </div>
    }
}

/// The form that adds one. The button that records stays hidden where a browser cannot.
#[component]
fn Add(address: String, state: FormState) -> impl IntoView {
    let labels = vec![(FILE, t!("recording-file")), ("language", t!("recording-language"))];
    view! {
        <section class="panel stack" aria-labelledby="record">
            <h2 id="record">{t!("recording-add-title")}</h2>
            <ErrorSummary state=state.clone() labels=labels />
            <form class="form" method="post" enctype="multipart/form-data" action=address data-most=LARGEST_SOUND>
                <div
                    class="stack tight"
                    data-recorder=""
                    data-stop=plain(&t!("recording-stop"))
                    data-again=plain(&t!("recording-again"))
                    data-running=plain(&t!("recording-running", time = TIME))
                    data-ready=plain(&t!("recording-ready", time = TIME))
                    data-failed=plain(&t!("recording-no-microphone"))
                    hidden
                >
                    <p><button type="button" class="button secondary" data-record="">{t!("recording-start")}</button></p>
                    <p role="status" data-said=""></p>
                    <audio class="player" controls hidden aria-label=plain(&t!("recording-heard"))></audio>
                </div>
                <FileField name=FILE label=t!("recording-file") help=t!("recording-file-help") accept=OFFERED state=state.clone() />
                <Select name="language" label=t!("recording-language") state=state choices=language_choices() />
                <p class="help">{t!("recording-private")}</p>
                <Button>{t!("recording-add")}</Button>
            </form>
        </section>
    }
}

#[component]
fn Listed(view: RecordingView, address: String, may_write: bool) -> impl IntoView {
    let name = t!("recording-of", person = person(&view.speaker));
    let one = format!("{address}/{}", view.row.id);
    let (transcript, language) = (view.row.transcript.clone(), view.row.language);
    let act = match (&transcript, may_write) {
        (None, true) => t!("recording-type"),
        (Some(_), true) => t!("recording-open"),
        (_, false) => t!("recording-read"),
    };
    view! {
        <article class="panel stack tight">
            <h3><a href=one.clone()>{name.clone()}</a></h3>
            <Player view=view.clone() name=name />
            {transcript
                .map(|text| {
                    view! { <p class="prose" lang=language.as_str() dir=language.dir().as_str()>{text.to_string()}</p> }
                })}
            <About view=view />
            <p><a class="button secondary compact" href=one>{act}</a></p>
        </article>
    }
}

/// One voice note: the player, what was typed, and what can be done with it.
#[component]
pub fn One(room: RoomPage, view: RecordingView, may_write: bool, state: FormState) -> impl IntoView {
    let page = use_page();
    let address = page.link(&format!("/rooms/{}", room.proposal.number));
    let (row, name) = (view.row.clone(), t!("recording-of", person = person(&view.speaker)));
    let (lang, dir) = (row.language.as_str(), row.language.dir().as_str());
    let is_stale = state.errors.of("transcript").contains(&FieldCode::ChangedMeanwhile);
    let kept = row.transcript.as_ref().map(ToString::to_string);
    let theirs = kept.clone().filter(|_| is_stale);
    let (typist, may_remove) = (view.typist.clone(), view.may_remove);
    view! {
        <Crumbs places=vec![
            (page.link("/work"), t!("room-work")),
            (address.clone(), room.proposal.title.to_string()),
            (format!("{address}/recordings"), t!("recordings-title")),
        ] />
        <div class="page-head">
            <h1>{name.clone()}</h1>
            <About view=view.clone() />
        </div>
        <div class="narrow stack loose">
            <ErrorSummary state=state.clone() labels=vec![("transcript", t!("recording-transcript")), ("text", t!("recording-use-title"))] />
            <div class="stack tight"><Player view=view name=name /></div>
            {theirs
                .map(|theirs| {
                    view! {
                        <Notice mark=Mark::Needs>
                            <p>{t!("recording-theirs")}</p>
                            <p class="prose" lang=lang dir=dir>{theirs}</p>
                        </Notice>
                    }
                })}
            {if may_write {
                view! {
                    <form class="form" method="post">
                        <input type="hidden" name="version" value=row.version />
                        <TextArea
                            name="transcript"
                            label=t!("recording-transcript")
                            help=t!("recording-transcript-help")
                            maxlength=u32::try_from(LONGEST_TRANSCRIPT).unwrap_or(u32::MAX)
                            state=state
                        />
                        {typist.map(|typist| view! { <p class="small quiet">{t!("recording-typed-by", person = person(&typist))}</p> })}
                        <Button>{t!("recording-keep")}</Button>
                    </form>
                }
                    .into_any()
            } else {
                kept.clone().map(|text| view! { <p class="prose" lang=lang dir=dir>{text}</p> }).into_any()
            }}
            {(may_write && kept.is_some()).then(|| view! { <Use room=room /> })}
            {may_remove.then(|| view! { <Remove /> })}
        </div>
    }
}

/// Takes what was typed into the text of the proposal.
#[component]
fn Use(room: RoomPage) -> impl IntoView {
    view! {
        <section class="panel stack" aria-labelledby="use">
            <h2 id="use">{t!("recording-use-title")}</h2>
            <form class="form" method="post">
                <input type="hidden" name="act" value="use" />
                <Select name="document" label=t!("image-section") help=t!("recording-use-help") state=FormState::empty() choices=section_choices(&room) />
                <Button look=Look::Secondary>{t!("recording-use")}</Button>
            </form>
        </section>
    }
}

#[component]
fn Remove() -> impl IntoView {
    view! {
        <details class="more">
            <summary>{t!("recording-remove")}</summary>
            <form class="stack tight" method="post">
                <input type="hidden" name="act" value="remove" />
                <p>{t!("recording-remove-effect")}</p>
                <div class="actions"><Button look=Look::Danger>{t!("recording-remove-now")}</Button></div>
            </form>
        </details>
    }
}
