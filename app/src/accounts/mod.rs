//! Pages of accounts: sign up, log in, log out (`pages`), one's own account (`settings`), what comes by mail (`mail`), a forgotten password
//! and links by mail (`recovery`), invitations (`invitations`).
//!
//! To add a setting: its service in `server::accounts`, a page of one form here, a line in the list of `settings::Account`.

mod invitations;
mod mail;
mod pages;
mod recovery;
mod settings;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    use Operation::{AccountCreate, AccountManage};
    Routes::new()
        .get("/{lang}/sign-up", AccountCreate, pages::get_sign_up)
        .post("/{lang}/sign-up", AccountCreate, pages::post_sign_up)
        .get("/{lang}/log-in", AccountCreate, pages::get_log_in)
        .post("/{lang}/log-in", AccountCreate, pages::post_log_in)
        .post("/{lang}/log-out", AccountManage, pages::post_log_out)
        .get("/{lang}/forgot", AccountCreate, recovery::get_forgot)
        .post("/{lang}/forgot", AccountCreate, recovery::post_forgot)
        .get("/{lang}/reset/{code}", AccountCreate, recovery::get_reset)
        .post("/{lang}/reset/{code}", AccountCreate, recovery::post_reset)
        .get("/{lang}/recover", AccountCreate, recovery::get_recover)
        .post("/{lang}/recover", AccountCreate, recovery::post_recover)
        .get("/{lang}/confirm/{code}", AccountCreate, recovery::get_confirm)
        .post("/{lang}/confirm/{code}", AccountCreate, recovery::post_confirm)
        .get(
            "/{lang}/invitations/{token}",
            AccountCreate,
            invitations::get_invitation,
        )
        .post(
            "/{lang}/invitations/{token}",
            AccountManage,
            invitations::post_invitation,
        )
        .get("/{lang}/account", AccountManage, settings::get_account)
        .get("/{lang}/account/password", AccountManage, settings::get_password)
        .post("/{lang}/account/password", AccountManage, settings::post_password)
        .get("/{lang}/account/email", AccountManage, settings::get_email)
        .post("/{lang}/account/email", AccountManage, settings::post_email)
        .post(
            "/{lang}/account/email/remove",
            AccountManage,
            settings::post_email_remove,
        )
        .get("/{lang}/account/language", AccountManage, settings::get_language)
        .post("/{lang}/account/language", AccountManage, settings::post_language)
        .get("/{lang}/account/mail", AccountManage, mail::get_mail)
        .post("/{lang}/account/mail", AccountManage, mail::post_mail)
        .get(
            "/{lang}/account/recovery-code",
            AccountManage,
            settings::get_recovery_code,
        )
        .post(
            "/{lang}/account/recovery-code",
            AccountManage,
            settings::post_recovery_code,
        )
        .get("/{lang}/account/erase", AccountManage, settings::get_erase)
        .post("/{lang}/account/erase", AccountManage, settings::post_erase)
        .post(
            "/{lang}/account/sessions/{id}/end",
            AccountManage,
            settings::post_session_end,
        )
        .post(
            "/{lang}/account/sessions/end-others",
            AccountManage,
            settings::post_sessions_end_others,
        )
        .post(
            "/{lang}/account/sessions/end-all",
            AccountManage,
            settings::post_sessions_end_all,
        )
}
