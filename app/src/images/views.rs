//! The form that adds a picture, on a page and in a room, and the list of all pictures of a draft.

use crate::components::{Button, Crumbs, EmptyState, ErrorSummary, Field, FileField, Look, Select};
use crate::forms::FormState;
use crate::locale::{date_time, list, person, plain};
use crate::page::{link, use_page};
use crate::rooms::section_choices;
use crate::t;
use leptos::prelude::*;
use server::images::read::{ImageView, Images};
use server::images::upload::FILE;
use server::rooms::RoomPage;
use shared::images::{LONGEST_DESCRIPTION, MOST_IMAGES};

/// What a file dialog offers first; what counts are the bytes.
const OFFERED: &str = "image/jpeg,image/png,image/webp,image/gif";
/// Stands for how much has been sent, as `app/editor/images.ts` names it.
const PERCENT: &str = "{percent}";

fn labels() -> Vec<(&'static str, String)> {
    vec![
        (FILE, t!("image-file")),
        ("description", t!("image-description")),
        ("document", t!("image-section")),
    ]
}

/// File and words.
#[component]
fn Fields(state: FormState) -> impl IntoView {
    view! {
        <FileField name=FILE label=t!("image-file") help=t!("image-file-help") accept=OFFERED state=state.clone() />
        <Field
            name="description"
            label=t!("image-description")
            help=t!("image-description-help")
            maxlength=u32::try_from(LONGEST_DESCRIPTION).unwrap_or(u32::MAX)
            state=state
        />
    }
}

/// The page for those without scripts.
#[component]
pub fn AddImage(room: RoomPage, state: FormState) -> impl IntoView {
    let page = use_page();
    let address = page.link(&format!("/rooms/{}", room.proposal.number));
    let sections = section_choices(&room);
    view! {
        <Crumbs places=vec![(page.link("/work"), t!("room-work")), (address.clone(), room.proposal.title.to_string())] />
        <div class="page-head">
            <h1>{t!("image-add-title")}</h1>
            <p class="lead">{t!("image-add-lead")}</p>
        </div>
        <div class="narrow stack">
            <ErrorSummary state=state.clone() labels=labels() />
            <form class="form" method="post" enctype="multipart/form-data" action=format!("{address}/images")>
                <Select name="document" label=t!("image-section") state=state.clone() choices=sections />
                <Fields state=state />
                <p class="help">{t!("image-people")}</p>
                <Button>{t!("image-add")}</Button>
            </form>
            <p><a href=address>{t!("room-back")}</a></p>
        </div>
    }
}

/// All pictures of a draft, each with the way to take it away for those who may.
#[component]
pub fn List(images: Images) -> impl IntoView {
    let proposal = images.access.proposal;
    let count = t!("images-count", count = images.images.len(), most = MOST_IMAGES);
    let (is_empty, may_remove) = (images.images.is_empty(), images.may_remove);
    view! {
        <Crumbs places=vec![(link(&format!("/rooms/{}", proposal.number)), proposal.title.to_string())] />
        <div class="page-head">
            <h1>{t!("images-title")}</h1>
            <p class="lead">{t!("images-lead")}</p>
        </div>
        <div class="narrow stack loose">
            <p class="quiet">{count}</p>
            {is_empty.then(|| view! { <EmptyState title=t!("images-none") text=t!("images-hint") /> })}
            {images
                .images
                .into_iter()
                .enumerate()
                .map(|(at, image)| view! { <Listed image=image number=at + 1 may_remove=may_remove /> })
                .collect_view()}
        </div>
    }
}

/// One of them. What it shows is said where it stands in the text.
#[component]
fn Listed(image: ImageView, number: usize, may_remove: bool) -> impl IntoView {
    let row = image.row;
    let (name, sections) = (t!("image-number", number = number), image.sections);
    let place = if sections.is_empty() {
        t!("image-in-none")
    } else {
        t!("image-in", sections = list(&sections))
    };
    view! {
        <section class="panel stack tight">
            <h2>{name.clone()}</h2>
            <p class="prose">
                <img src=row.address().path() alt=plain(&name) width=row.width height=row.height loading="lazy" decoding="async" />
            </p>
            <p>{place}</p>
            <p class="small quiet">{t!("image-by", person = person(&image.author), date = date_time(row.created_at))}</p>
            {may_remove
                .then(|| {
                    view! {
                        <details class="more">
                            <summary>{t!("image-remove")}</summary>
                            <form class="stack tight" method="post">
                                <p>{t!("image-remove-effect")}</p>
                                <input type="hidden" name="image" value=row.id.to_string() />
                                <div class="actions"><Button look=Look::Danger>{t!("image-remove-now")}</Button></div>
                            </form>
                        </details>
                    }
                })}
        </section>
    }
}

/// The form in a room, beside the text: `app/editor/images.ts` shows and sends it.
#[component]
pub fn PictureDialog(number: String) -> impl IntoView {
    let address = use_page().link(&format!("/rooms/{number}/images"));
    let sending = plain(&t!("image-sending", percent = PERCENT));
    view! {
        <dialog class="dialog" aria-labelledby="image-title">
            <form class="form" method="post" enctype="multipart/form-data" action=address data-sending=sending data-failed=plain(&t!("image-failed"))>
                <h2 id="image-title">{t!("image-add-title")}</h2>
                <input type="hidden" name="as" value="part" />
                <input type="hidden" name="document" value="" />
                <Fields state=FormState::empty() />
                <p class="help">{t!("image-people")}</p>
                <p class="field-error" role="alert" data-error="" hidden></p>
                <p class="small" role="status" data-said=""></p>
                <div class="actions">
                    <Button>{t!("image-add")}</Button>
                    <button type="button" class="button text" data-cancel="">{t!("image-cancel")}</button>
                </div>
            </form>
        </dialog>
    }
}
