//! What comes by mail: news at once, gathered or not at all, and when one is reminded.

use super::views::{FormPage, back_to_account};
use crate::components::{Choices, Notice};
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult, link};
use crate::{t, t_word};
use leptos::prelude::*;
use server::accounts::service;
use server::reminders::choices;
use shared::fields::FieldErrors;
use shared::reminders::{NewsByMail, RemindersByMail};

pub async fn get_mail(page: Page) -> PageResult {
    let choice = choices::own(&page.platform, &page.viewer).await?;
    let form = Form::of([
        ("news", choice.news.to_string()),
        ("reminders", choice.reminders.to_string()),
    ]);
    mail_page(&page, FormState::filled(form)).await
}

async fn mail_page(page: &Page, state: FormState) -> PageResult {
    let has_address = service::own(&page.platform, &page.viewer).await?.email.is_some();
    Ok(page.render(|| {
        let form = state.clone();
        Document::of_form(
            t!("mail-choice-title"),
            &state,
            view! { <MailForm state=form has_address=has_address /> },
        )
    }))
}

pub async fn post_mail(page: Page, form: Form) -> PageResult {
    page.viewer.person()?;
    let mut errors = FieldErrors::default();
    let news = errors.take("news", NewsByMail::parse(form.get("news")));
    let reminders = errors.take("reminders", RemindersByMail::parse(form.get("reminders")));
    match errors.finish(news.zip(reminders)) {
        Ok((news, reminders)) => {
            choices::choose(&page.platform, &page.viewer, news, reminders).await?;
            Ok(page.redirect_done("/account", "mail-choice"))
        }
        Err(errors) => mail_page(&page, FormState::refused(form, errors)).await,
    }
}

#[component]
fn MailForm(state: FormState, has_address: bool) -> impl IntoView {
    let labels = vec![
        ("news", t!("mail-choice-news")),
        ("reminders", t!("mail-choice-reminders")),
    ];
    let news = NewsByMail::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("news-by-mail", one.as_str())))
        .collect();
    let reminders = RemindersByMail::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("reminders-by-mail", one.as_str())))
        .collect();
    view! {
        <FormPage title=t!("mail-choice-title") lead=t!("mail-choice-lead") state=state.clone() labels=labels submit=t!("mail-choice-submit") other=back_to_account()>
            {(!has_address).then(|| view! {
                <Notice><p>{t!("mail-choice-no-address")} " " <a href=link("/account/email")>{t!("mail-choice-add")}</a></p></Notice>
            })}
            <Choices name="news" legend=t!("mail-choice-news") help=t!("mail-choice-news-help") choices=news single=true state=state.clone() />
            <Choices name="reminders" legend=t!("mail-choice-reminders") help=t!("mail-choice-reminders-help") choices=reminders single=true state=state />
        </FormPage>
    }
}
