//! What the parts of an address mean: which column of which table each id names.

use super::*;

/// Which rows a parameter of an address means.
pub(super) struct Parameter {
    /// The part of the address before it.
    pub(super) after: &'static str,
    pub(super) name: &'static str,
    pub(super) table: &'static str,
    /// What of the row stands in the address.
    pub(super) column: &'static str,
    /// The column that refers to the parameter before it in the same address.
    pub(super) belongs_by: Option<&'static str>,
    /// Which rows of the table it can mean.
    pub(super) only: fn(&Rows, &Row) -> bool,
}

pub(super) const fn means(
    after: &'static str,
    name: &'static str,
    table: &'static str,
    column: &'static str,
) -> Parameter {
    Parameter {
        after,
        name,
        table,
        column,
        belongs_by: None,
        only: |_, _| true,
    }
}

pub(super) const fn within(
    after: &'static str,
    name: &'static str,
    table: &'static str,
    column: &'static str,
    by: &'static str,
) -> Parameter {
    Parameter {
        after,
        name,
        table,
        column,
        belongs_by: Some(by),
        only: |_, _| true,
    }
}

/// A document in another language than its proposal's.
const fn translation(after: &'static str, name: &'static str, column: &'static str) -> Parameter {
    Parameter {
        only: |rows, row| {
            let proposal = rows.find("proposal", text(row, "proposal_id"));
            proposal.is_some_and(|proposal| text(proposal, "language") != text(row, "language"))
        },
        ..within(after, name, "document", column, "proposal_id")
    }
}

pub(super) const PARAMETERS: &[Parameter] = &[
    means("accounts", "id", "account", "id"),
    means("amendments", "amendment", "amendment", "id"),
    means("assignments", "id", "jury_assignment", "id"),
    means("blocks", "id", "block", "id"),
    means("bodies", "id", "body", "id"),
    within("challenges", "id", "challenge", "id", "process_id"),
    within("challenges", "challenge", "challenge", "id", "process_id"),
    means("comments", "comment", "comment", "id"),
    within("chat", "message", "chat_message", "id", "proposal_id"),
    within("comments", "thread", "comment_thread", "id", "proposal_id"),
    within("{thread}", "comment", "comment", "id", "thread_id"),
    within("evidence", "card", "evidence_card", "id", "proposal_id"),
    within("guests", "guest", "meeting_guest", "id", "meeting_id"),
    within("flags", "flag", "jury_flag", "id", "round_id"),
    within("flags", "mine", "jury_flag", "id", "assignment_id"),
    within("hands", "hand", "hand", "id", "team_id"),
    within("history", "document", "document", "id", "proposal_id"),
    within("history", "step", "minutes_version", "number", "meeting_id"),
    within("images", "image", "image", "id", "proposal_id"),
    means("jobs", "id", "job", "id"),
    translation("languages", "language", "language"),
    means("outbox", "id", "job", "id"),
    within("inbox", "forwarding", "forwarding", "id", "body_id"),
    means("invitations", "id", "invitation", "id"),
    within("items", "item", "agenda_item", "id", "meeting_id"),
    within("letters", "submission", "jury_entry", "submission_id", "round_id"),
    within("members", "mandate", "mandate", "id", "body_id"),
    means("jurors", "juror", "account", "id"),
    means("library", "id", "practice", "id"),
    means("library", "practice", "practice", "id"),
    means("meetings", "id", "meeting", "id"),
    means("meeting-documents", "document", "meeting_document", "id"),
    within("papers", "document", "meeting_document", "id", "meeting_id"),
    means("messages", "message", "chat_message", "id"),
    means("motions", "id", "motion", "id"),
    within("offices", "office", "office", "id", "body_id"),
    means("p", "number", "proposal", "number"),
    means("polls", "id", "poll", "id"),
    means("processes", "slug", "process", "slug"),
    means("proposals", "id", "proposal", "id"),
    means("proposals", "number", "proposal", "number"),
    means("proposals", "proposal", "proposal", "id"),
    means("recommendations", "id", "recommendation", "id"),
    within("recordings", "recording", "recording", "id", "proposal_id"),
    within("requests", "request", "join_request", "id", "team_id"),
    within("remarks", "remark", "jury_remark", "id", "submission_id"),
    within("remarks", "asked", "minutes_remark", "id", "meeting_id"),
    means("rooms", "number", "proposal", "number"),
    means("rooms", "proposal", "proposal", "id"),
    means("rounds", "id", "jury_round", "id"),
    means("rounds", "round", "jury_round", "id"),
    means("samples", "sample", "jury_sample", "id"),
    within("rubric", "version", "jury_rubric", "version", "challenge_id"),
    within("rubrics", "version", "jury_rubric", "version", "challenge_id"),
    means("sessions", "id", "session", "id"),
    within("submissions", "submission", "jury_entry", "submission_id", "round_id"),
    within("seats", "seat", "body_seat", "id", "body_id"),
    within("sources", "file", "source_file", "id", "proposal_id"),
    means("swaps", "id", "jury_swap", "id"),
    means("tasks", "task", "minutes_task", "id"),
    means("teams", "id", "team", "id"),
    means("threads", "thread", "comment_thread", "id"),
    translation("translations", "document", "id"),
    translation("translations", "language", "language"),
    within("wordlist", "entry", "term", "entry_id", "process_id"),
];

/// Parameters that hold a secret and no id: a wrong one stands in the address.
pub(super) const SECRETS: &[&str] = &["token", "code"];

/// Readable routes that need a value after `?`: its name, and the rows and the column it is taken from.
pub(super) const QUERIES: &[(&str, &str, &str, &str)] = &[
    ("/api/v1/proposals", "process", "process", "slug"),
    ("/api/v1/teams", "process", "process", "slug"),
];

pub(super) fn thing(parameter: &Parameter, row: &Row) -> Option<Thing> {
    match parameter.table {
        "jury_entry" => Some(("submission".into(), text(row, "submission_id").to_owned())),
        table => Some((table.to_owned(), text(row, "id").to_owned())),
    }
}

/// The meaning of a part of an address, when it is an id.
pub(super) fn parameter_at(path: &str, pattern: &[&str], at: usize, word: &str) -> Option<&'static Parameter> {
    let name = word.strip_prefix('{')?.strip_suffix('}')?;
    if name == "lang" || SECRETS.contains(&name) {
        return None;
    }
    let after = pattern[at - 1];
    let found = PARAMETERS
        .iter()
        .find(|parameter| parameter.after == after && parameter.name == name);
    assert!(
        found.is_some(),
        "{path}: which rows does {word} after /{after}/ mean? Say it by a line in PARAMETERS of app/tests/site/filled.rs"
    );
    found
}
