//! Stories of the services, each on SQLite and on PostgreSQL. One file a feature; one binary for all, to link once.

mod accounts;
mod assembly;
mod database;
mod demo;
mod jury;
mod personal_data;
mod practices;
mod processes;
mod proposals;
mod recommendations;
mod rooms;
mod teams;
mod town;
