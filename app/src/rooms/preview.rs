//! What a writer sees of a section before it is saved: the text as readers will have it, what would make it easier to read, and a voice.

use super::editor::SaveOrSee;
use crate::components::{Crumbs, inside_textarea};
use crate::locale::{language, plain};
use crate::page::use_page;
use crate::t;
use leptos::prelude::*;
use server::markdown::to_html;
use server::plain_language::{LONG, long_sentences};
use server::rooms::service::SectionText;
use shared::challenges::SectionTemplate;

/// Long sentences that are named; of more, their number says enough.
const NAMED: usize = 5;

/// A section as readers will see it, and the form to go on with. `app/editor/section.ts` takes the drawing out of this page.
#[component]
pub fn Preview(
    number: String,
    /// The page of the text.
    back: String,
    proposal: String,
    template: SectionTemplate,
    text: SectionText,
    writes: bool,
) -> impl IntoView {
    let page = use_page();
    let room = page.link(&format!("/rooms/{number}"));
    let back = page.link(&back);
    let (lang, dir) = (text.language.as_str(), text.language.dir().as_str());
    let name = plain(&format!("{}: {}", t!("room-save"), template.title));
    view! {
        <Crumbs places=vec![(page.link("/work"), t!("room-work")), (room.clone(), proposal)] />
        <div class="page-head">
            <h1>{t!("room-preview")}</h1>
            <p class="lead">{t!("room-preview-lead")}</p>
        </div>
        <section class="stack" aria-labelledby="seen">
            <h2 id="seen"><bdi>{template.title.clone()}</bdi></h2>
            <AsRead text=text.clone() />
            {writes
                .then(|| {
                    view! {
                        <form class="editor" method="post" autocomplete="off" action=back.clone()>
                            <label for="text"><bdi>{template.title}</bdi></label>
                            <textarea class="editor-text" id="text" name="text" rows="10" lang=lang dir=dir>{inside_textarea(&text.text)}</textarea>
                            <input type="hidden" name="document" value=text.document.to_string() />
                            <input type="hidden" name="version" value=text.version />
                            <div class="editor-foot"><SaveOrSee name=name preview=format!("{room}/preview") /></div>
                        </form>
                    }
                })}
            <p><a href=back>{t!("room-back")}</a></p>
        </section>
    }
}

/// `app/editor/tools.ts` takes this out of the page and shows it in the place of the editor.
#[component]
fn AsRead(text: SectionText) -> impl IntoView {
    let (lang, dir) = (text.language.as_str(), text.language.dir().as_str());
    let is_empty = text.text.trim().is_empty();
    view! {
        <div class="document prose" data-preview="" lang=lang dir=dir role="group" aria-label=plain(&t!("room-preview"))>
            {if is_empty {
                view! { <p class="quiet">{t!("room-preview-empty")}</p> }.into_any()
            } else {
                view! {
                    <div inner_html=to_html(&text.text)></div>
                    <Aloud />
                    <EasierToRead text=text />
                }
                    .into_any()
            }}
        </div>
    }
}

/// Which sentences are long; nothing when none is.
#[component]
fn EasierToRead(text: SectionText) -> impl IntoView {
    let (lang, dir) = (text.language.as_str(), text.language.dir().as_str());
    let long = long_sentences(&text.text, text.language);
    let more = long.len().saturating_sub(NAMED);
    (!long.is_empty()).then(|| {
        let here = language();
        view! {
            <aside class="easier" lang=here.as_str() dir=here.dir().as_str() aria-label=plain(&t!("room-easier"))>
                <p>{t!("room-easier-long", count = long.len(), limit = LONG)}</p>
                <ul class="small">
                    {long
                        .into_iter()
                        .take(NAMED)
                        .map(|sentence| {
                            view! {
                                <li>
                                    <q lang=lang dir=dir>{sentence.beginning}"…"</q>
                                    " "
                                    {t!("room-easier-words", count = sentence.words)}
                                </li>
                            }
                        })
                        .collect_view()}
                    {(more > 0).then(|| view! { <li>{t!("room-easier-more", count = more)}</li> })}
                </ul>
            </aside>
        }
    })
}

/// A voice that reads the text; `app/editor/aloud.ts` shows the button where the device has voices.
#[component]
fn Aloud() -> impl IntoView {
    let here = language();
    view! {
        <button
            type="button"
            class="button secondary compact"
            lang=here.as_str()
            dir=here.dir().as_str()
            data-aloud=crate::assets::address("aloud.js")
            data-stop=plain(&t!("room-aloud-stop"))
            data-failed=plain(&t!("room-aloud-failed"))
            hidden
        >
            {t!("room-aloud")}
        </button>
    }
}
