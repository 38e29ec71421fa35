//! The admin area: accounts and roles, invitations, letters, failed jobs, the audit log, facts of this instance. An admin has no say
//! in what people write, score or vote, and sees none of it here.
//!
//! To add a page: a handler in `pages.rs`, a view in `views.rs`, its line here and in `views::Places`.

mod accounts;
mod invitations;
mod pages;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    use Operation::{GrantManage, InstanceManage, InvitationManage};
    Routes::new()
        .get("/{lang}/admin", InstanceManage, pages::get_admin)
        .post("/{lang}/admin", InstanceManage, pages::post_admin)
        .get("/{lang}/admin/outbox", InstanceManage, pages::get_outbox)
        .get("/{lang}/admin/outbox/{id}", InstanceManage, pages::get_letter)
        .get("/{lang}/admin/jobs", InstanceManage, pages::get_jobs)
        .post("/{lang}/admin/jobs/{id}/retry", InstanceManage, pages::post_retry)
        .get("/{lang}/admin/audit", InstanceManage, pages::get_audit)
        .get("/{lang}/admin/accounts", GrantManage, accounts::get_accounts)
        .get("/{lang}/admin/accounts/{id}", GrantManage, accounts::get_account)
        .post("/{lang}/admin/accounts/{id}/give", GrantManage, accounts::post_give)
        .post("/{lang}/admin/accounts/{id}/take", GrantManage, accounts::post_take)
        .get(
            "/{lang}/admin/accounts/{id}/suspend",
            GrantManage,
            accounts::get_suspend,
        )
        .post(
            "/{lang}/admin/accounts/{id}/suspend",
            GrantManage,
            accounts::post_suspend,
        )
        .post(
            "/{lang}/admin/accounts/{id}/unsuspend",
            GrantManage,
            accounts::post_unsuspend,
        )
        .get(
            "/{lang}/admin/invitations",
            InvitationManage,
            invitations::get_invitations,
        )
        .post(
            "/{lang}/admin/invitations",
            InvitationManage,
            invitations::post_invitations,
        )
        .post(
            "/{lang}/admin/invitations/{id}/revoke",
            InvitationManage,
            invitations::post_revoke,
        )
}
