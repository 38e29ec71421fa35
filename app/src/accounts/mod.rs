//! Pages of accounts: sign up, log in, log out, and one's own account.

mod pages;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/sign-up", Operation::AccountCreate, pages::get_sign_up)
        .post("/{lang}/sign-up", Operation::AccountCreate, pages::post_sign_up)
        .get("/{lang}/log-in", Operation::AccountCreate, pages::get_log_in)
        .post("/{lang}/log-in", Operation::AccountCreate, pages::post_log_in)
        .post("/{lang}/log-out", Operation::AccountManage, pages::post_log_out)
        .get("/{lang}/account", Operation::AccountManage, pages::get_account)
}
