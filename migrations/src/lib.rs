//! The schema, one reversible step a change, the same on SQLite and PostgreSQL.
//!
//! Tables and columns are text here: a migration must mean the same for ever, whatever becomes of the entities. Times are
//! milliseconds since 1970 (big integers), identifiers are UUIDs, stored words are text.
//!
//! To add one: a file `m<date>_<time>_<sentence>.rs` and its line in [`Migrator`]. Foreign keys go into CREATE TABLE.

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::{MigrationTrait, async_trait};

mod columns;
mod m20261122_000100_make_accounts;
mod m20261122_000200_make_processes;
mod m20261122_000300_make_teams;
mod m20261122_000400_make_proposals;
mod m20261122_000500_make_rooms;
mod m20261122_000600_make_juries;
mod m20261122_002000_make_notices;
mod m20261122_003000_make_bodies;
mod m20261122_003010_make_meetings;
mod m20261122_003020_make_polls;
mod m20261122_003500_make_codes_and_invitations;
mod m20261122_004000_make_recommendations;
mod m20261122_005000_make_comments;
mod m20261122_005500_make_suggestions;
mod m20261122_006000_make_hands;
mod m20261122_006000_make_history;
mod m20261122_006010_make_chat;
mod m20261122_006100_make_evidence;
mod m20261122_007000_make_node_news;
mod m20261122_007500_make_translations;
mod m20261122_008000_make_images;
mod m20261122_008500_make_source_files;
mod m20261122_009000_make_practices;
mod m20261122_009500_make_recordings;
mod m20261122_009600_cite_practices;
mod m20261122_010500_name_fields_and_absences;
mod m20261122_010600_make_swaps;
mod m20261122_011500_make_flags;
mod m20261122_012000_make_rules_of_rounds;
mod m20261122_012500_make_jury_meetings;
mod m20261122_013500_make_reminders;
mod m20261122_014000_make_pairs;
mod m20261122_015000_make_contests;
mod m20261122_015500_make_amendments;
mod m20261122_016000_make_motion_people;
mod m20261122_016100_make_motion_history;
mod m20261122_016200_make_blocks;
mod m20261122_016300_make_forwardings;
mod m20261122_016500_make_speakers;
mod m20261122_017000_arrange_meetings;
mod m20261122_017100_make_meeting_documents;
mod m20261122_017200_invite_to_meetings;
mod m20261122_017300_keep_comings_and_goings;
mod m20261122_017500_make_minutes;
mod m20261122_018000_make_seats;
mod m20261122_018100_keep_versions_of_bodies;
mod m20261122_018500_make_points_and_replies;
mod m20261122_018600_end_offices;
mod m20261123_018700_pack_marks;

pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000100_make_accounts::Migration),
            Box::new(m20261122_000200_make_processes::Migration),
            Box::new(m20261122_000300_make_teams::Migration),
            Box::new(m20261122_000400_make_proposals::Migration),
            Box::new(m20261122_000500_make_rooms::Migration),
            Box::new(m20261122_000600_make_juries::Migration),
            Box::new(m20261122_002000_make_notices::Migration),
            Box::new(m20261122_003000_make_bodies::Migration),
            Box::new(m20261122_003010_make_meetings::Migration),
            Box::new(m20261122_003020_make_polls::Migration),
            Box::new(m20261122_003500_make_codes_and_invitations::Migration),
            Box::new(m20261122_004000_make_recommendations::Migration),
            Box::new(m20261122_005000_make_comments::Migration),
            Box::new(m20261122_005500_make_suggestions::Migration),
            Box::new(m20261122_006000_make_history::Migration),
            Box::new(m20261122_006000_make_hands::Migration),
            Box::new(m20261122_006010_make_chat::Migration),
            Box::new(m20261122_006100_make_evidence::Migration),
            Box::new(m20261122_007000_make_node_news::Migration),
            Box::new(m20261122_007500_make_translations::Migration),
            Box::new(m20261122_008000_make_images::Migration),
            Box::new(m20261122_008500_make_source_files::Migration),
            Box::new(m20261122_009000_make_practices::Migration),
            Box::new(m20261122_009500_make_recordings::Migration),
            Box::new(m20261122_009600_cite_practices::Migration),
            Box::new(m20261122_010500_name_fields_and_absences::Migration),
            Box::new(m20261122_010600_make_swaps::Migration),
            Box::new(m20261122_011500_make_flags::Migration),
            Box::new(m20261122_012000_make_rules_of_rounds::Migration),
            Box::new(m20261122_012500_make_jury_meetings::Migration),
            Box::new(m20261122_013500_make_reminders::Migration),
            Box::new(m20261122_014000_make_pairs::Migration),
            Box::new(m20261122_015000_make_contests::Migration),
            Box::new(m20261122_015500_make_amendments::Migration),
            Box::new(m20261122_016000_make_motion_people::Migration),
            Box::new(m20261122_016100_make_motion_history::Migration),
            Box::new(m20261122_016200_make_blocks::Migration),
            Box::new(m20261122_016300_make_forwardings::Migration),
            Box::new(m20261122_016500_make_speakers::Migration),
            Box::new(m20261122_017000_arrange_meetings::Migration),
            Box::new(m20261122_017100_make_meeting_documents::Migration),
            Box::new(m20261122_017200_invite_to_meetings::Migration),
            Box::new(m20261122_017300_keep_comings_and_goings::Migration),
            Box::new(m20261122_017500_make_minutes::Migration),
            Box::new(m20261122_018000_make_seats::Migration),
            Box::new(m20261122_018100_keep_versions_of_bodies::Migration),
            Box::new(m20261122_018500_make_points_and_replies::Migration),
            Box::new(m20261122_018600_end_offices::Migration),
            Box::new(m20261123_018700_pack_marks::Migration),
        ]
    }
}
