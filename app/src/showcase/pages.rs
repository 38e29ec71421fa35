//! Handler of the component page.

use super::views::Showcase;
use crate::components::Confirm;
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use leptos::prelude::*;
use server::Error;
use shared::fields::{FieldCode, FieldErrors};

fn only_in_a_demo(page: &Page) -> Result<(), Error> {
    if page.platform.config.demo {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

/// # Errors
/// `NotFound` on an instance that is no demo.
pub async fn get_components(page: Page) -> PageResult {
    only_in_a_demo(&page)?;
    let form = Form::parse("challenge=seat&languages=fr&size=small");
    let state = FormState::refused(form, FieldErrors::one("team-name", FieldCode::Required));
    Ok(page.render(|| Document::new(t!("showcase-title"), view! { <Showcase state=state /> })))
}

/// # Errors
/// `NotFound` on an instance that is no demo.
pub async fn get_confirm(page: Page) -> PageResult {
    only_in_a_demo(&page)?;
    Ok(page.render(|| {
        let title = t!("showcase-leave-title");
        let back = page.link("/_components");
        let view = view! {
            <Confirm title=title.clone() effect=t!("showcase-leave-effect") action=back.clone() method="get" submit=t!("showcase-leave") back=back />
        };
        Document::new(title, view)
    }))
}
