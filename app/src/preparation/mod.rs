//! Pages that prepare a meeting: the agenda with its items, papers, invitations and answers, who is there, calling it off; and what everybody may
//! keep of it, the agenda on paper and the entry for a calendar.
//!
//! To add a page: its handler in the file of its part, its view in `views/`, its line in [`routes`].

mod agenda;
mod attendance;
mod invitations;
mod items;
mod papers;
mod plan;
mod views;

pub use invitations::{Answer, answer_of};
pub use views::{Agenda, ReplyForm, clock, papers_list};

use server::routes::Routes;
use shared::permissions::Operation;

/// The page whose form may hold a file.
pub const PAPERS: &str = "/{lang}/assembly/meetings/{id}/papers";

#[must_use]
pub fn routes() -> Routes {
    use Operation::{MeetingManage, MeetingPapersRead, MeetingReply, PublicRead};
    let at = |path: &str| format!("/{{lang}}/assembly/meetings/{{id}}{path}");
    Routes::new()
        .get(&at("/agenda"), MeetingManage, agenda::get_agenda)
        .post(&at("/agenda"), MeetingManage, agenda::post_agenda)
        .get(&at("/agenda/copy"), MeetingManage, agenda::get_copy)
        .post(&at("/agenda/copy"), MeetingManage, agenda::post_copy)
        .get(&at("/items/new"), MeetingManage, items::get_new)
        .post(&at("/items/new"), MeetingManage, items::post_new)
        .get(&at("/items/{item}/edit"), MeetingManage, items::get_edit)
        .post(&at("/items/{item}/edit"), MeetingManage, items::post_edit)
        .get(&at("/items/{item}/remove"), MeetingManage, items::get_remove)
        .post(&at("/items/{item}/remove"), MeetingManage, items::post_remove)
        .get(PAPERS, MeetingManage, papers::get_papers)
        .post(PAPERS, MeetingManage, papers::post_papers)
        .post(&at("/papers/{document}"), MeetingManage, papers::post_paper)
        .get(&at("/papers/{document}/remove"), MeetingManage, papers::get_remove)
        .post(&at("/papers/{document}/remove"), MeetingManage, papers::post_remove)
        .get("/meeting-documents/{document}", MeetingPapersRead, papers::get_file)
        .get(&at("/invitations"), MeetingManage, invitations::get_invitations)
        .post(&at("/invitations"), MeetingManage, invitations::post_invitations)
        .post(&at("/invitations/reply"), MeetingManage, invitations::post_for)
        .post(&at("/reply"), MeetingReply, invitations::post_own)
        .get("/{lang}/reply/{token}", MeetingReply, invitations::get_link)
        .post("/{lang}/reply/{token}", MeetingReply, invitations::post_link)
        .get(&at("/attendance"), MeetingManage, attendance::get_attendance)
        .post(&at("/attendance"), MeetingManage, attendance::post_attendance)
        .post(&at("/attendance/all"), MeetingManage, attendance::post_all)
        .get(&at("/attendance.csv"), MeetingManage, attendance::get_csv)
        .post(&at("/guests"), MeetingManage, attendance::post_guests)
        .post(&at("/guests/{guest}"), MeetingManage, attendance::post_guest)
        .get(&at("/cancel"), MeetingManage, plan::get_cancel)
        .post(&at("/cancel"), MeetingManage, plan::post_cancel)
        .get(&at("/print"), PublicRead, plan::get_print)
        .get(&at("/calendar.ics"), PublicRead, plan::get_calendar)
}
