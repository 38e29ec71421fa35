//! Comments on passages and the other words that are suggested in them: the list with its forms for those without scripts, one talk, one comment, and the part of the room's page that
//! `app/editor/comments.ts` keeps fresh.
//!
//! Every act is a form that posts to the page of its talk or comment; in the room a script sends the same form and asks for the talk
//! anew, so there is one drawing of a talk for all.

mod pages;
mod suggestion_views;
mod suggestions;
mod views;

pub use pages::in_room;
pub use views::Beside;

use server::routes::Routes;
use shared::permissions::Operation;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(
            "/{lang}/rooms/{number}/comments",
            Operation::CommentRead,
            pages::get_part,
        )
        .get("/{lang}/proposals/{id}/comments", Operation::CommentRead, pages::list)
        .post("/{lang}/proposals/{id}/comments", Operation::CommentWrite, pages::start)
        .get(
            "/{lang}/proposals/{id}/comments/{thread}",
            Operation::CommentRead,
            pages::get_talk,
        )
        .post(
            "/{lang}/proposals/{id}/comments/{thread}",
            Operation::CommentWrite,
            pages::post_talk,
        )
        .post(
            "/{lang}/proposals/{id}/comments/{thread}/suggestion",
            Operation::SuggestionDecide,
            suggestions::decide,
        )
        .get(
            "/{lang}/proposals/{id}/suggestions",
            Operation::CommentRead,
            suggestions::list,
        )
        .post(
            "/{lang}/proposals/{id}/suggestions",
            Operation::SuggestionDecide,
            suggestions::accept_all,
        )
        .get(
            "/{lang}/proposals/{id}/comments/{thread}/{comment}",
            Operation::CommentRead,
            pages::get_comment,
        )
        .post(
            "/{lang}/proposals/{id}/comments/{thread}/{comment}",
            Operation::CommentChange,
            pages::post_comment,
        )
        .post(
            "/{lang}/proposals/{id}/comments/{thread}/{comment}/hide",
            Operation::CommentModerate,
            pages::post_hide,
        )
}
