//! Handler of the assembly page.

use super::views::{Assembly, Overview};
use crate::page::{Document, Page, PageResult};
use crate::t;
use leptos::prelude::*;
use server::bodies::{service as bodies, standing};
use server::meetings::service as meetings;
use server::motions::inbox;
use server::polls::reading;
use shared::permissions::{Object, Operation, Role};
use shared::time::Day;

/// Meetings on the page.
const MEETINGS: u64 = 20;

pub async fn get_assembly(page: Page) -> PageResult {
    let platform = &page.platform;
    let overview = Overview {
        bodies: bodies::list(platform).await?,
        mine: standing::bodies_of(platform, &page.viewer, Day::of(page.now)).await?,
        meetings: meetings::coming(platform, MEETINGS).await?,
        running: reading::running_in_public(platform).await?,
        waiting: match page.viewer.is_signed_in() {
            true => {
                let mut waiting = reading::waiting(platform, &page.viewer).await?;
                waiting.extend(inbox::waiting(platform, &page.viewer).await?);
                waiting
            }
            false => Vec::new(),
        },
        may_send: page.viewer.holds_anywhere(Role::Organiser),
        may_found: page.viewer.may(Operation::BodyCreate, &Object::platform()),
    };
    Ok(page.render(|| Document::new(t!("assembly-title"), view! { <Assembly overview=overview /> })))
}
