//! Pages of recommendations: the public list and page, sending, the office's answer and reports.

mod act_pages;
mod forms;
mod office_pages;
mod pages;
mod send_pages;
mod views;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/recommendations", Operation::PublicRead, pages::list)
        .get("/{lang}/recommendations/{id}", Operation::PublicRead, pages::show)
        .post(
            "/{lang}/recommendations/{id}/follow",
            Operation::RecommendationFollow,
            pages::post_follow,
        )
        .post(
            "/{lang}/recommendations/{id}/reply",
            Operation::RecommendationReply,
            pages::post_reply,
        )
        .post(
            "/{lang}/recommendations/{id}/decide",
            Operation::RecommendationSend,
            pages::post_decide,
        )
        .post(
            "/{lang}/recommendations/{id}/supply",
            Operation::RecommendationSend,
            pages::supply,
        )
        .get(
            "/{lang}/recommendations/{id}/answer",
            Operation::RecommendationAnswer,
            act_pages::get_answer,
        )
        .post(
            "/{lang}/recommendations/{id}/answer",
            Operation::RecommendationAnswer,
            act_pages::post_answer,
        )
        .get(
            "/{lang}/recommendations/{id}/progress",
            Operation::MilestoneReport,
            act_pages::get_progress,
        )
        .post(
            "/{lang}/recommendations/{id}/progress",
            Operation::MilestoneReport,
            act_pages::post_progress,
        )
        .get(
            "/{lang}/answer/{token}",
            Operation::RecommendationAnswer,
            act_pages::get_link,
        )
        .post(
            "/{lang}/answer/{token}",
            Operation::RecommendationAnswer,
            act_pages::post_link,
        )
        .get(
            "/{lang}/assembly/motions/{id}/recommend",
            Operation::RecommendationSend,
            send_pages::get_send,
        )
        .post(
            "/{lang}/assembly/motions/{id}/recommend",
            Operation::RecommendationSend,
            send_pages::post_send,
        )
        .get(
            "/{lang}/assembly/bodies/{id}/offices",
            Operation::OfficeManage,
            office_pages::get_offices,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/offices",
            Operation::OfficeManage,
            office_pages::post_office,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/offices/{office}/officials",
            Operation::OfficeManage,
            office_pages::post_official,
        )
        .get(
            "/{lang}/assembly/bodies/{id}/offices/{office}",
            Operation::OfficeManage,
            office_pages::get_office,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/offices/{office}",
            Operation::OfficeManage,
            office_pages::post_change,
        )
        .post(
            "/{lang}/assembly/bodies/{id}/offices/{office}/end",
            Operation::OfficeManage,
            office_pages::post_end,
        )
}
