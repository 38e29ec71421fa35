//! What a demo instance shows that another does not: its accounts on the log-in page, and at the end of start-up.
//!
//! How to use: [`views::DemoAccounts`] stands on the log-in page; `main.rs` calls [`print_accounts`]. The accounts are those of
//! `server::demo`; what each is called comes from `demo-role-…` in the locales.

pub mod views;

/// Prints who may be logged in to, for the one who started the demo.
pub fn print_accounts() {
    println!(
        "\nAccounts of the demo, all with the password {}",
        server::demo::PASSWORD
    );
    for account in server::demo::accounts() {
        println!("  {:<12} {}", account.role, account.pseudonym);
    }
    println!();
}
