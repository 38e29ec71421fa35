//! What nodes tell each other.

use crate::accounts::Tokens;
use serde::{Deserialize, Serialize};
use shared::ids::{AccountId, DocumentId, MeetingId, ProposalId, RoundId, SessionId, SubmissionId, ThreadId};
use shared::rooms::{Beside, Place, Right, Update};
use shared::time::Timestamp;
use std::collections::BTreeSet;
use uuid::Uuid;

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NodeNews {
    /// What the account may do has changed.
    Rights(AccountId),
    Ended(SessionId),
    /// All sessions of the account have ended.
    AllEnded(AccountId),
    /// The proposal has another state, or more documents.
    Look(ProposalId),
    Thread(ProposalId, ThreadId),
    Beside(ProposalId, Beside),
    Bell(MeetingId),
    /// Something at the meeting of a round's jury, or of one item there.
    Hall(RoundId, Option<SubmissionId>),
    /// Who is at the meeting of a round's jury at this node now: the whole list.
    Attending(RoundId, BTreeSet<AccountId>),
    /// Somebody came to a meeting at which nobody was: who is there at other nodes?
    WhoAttends(RoundId),
    /// Who is in the room of the proposal at this node now: the whole list.
    People(ProposalId, Vec<Present>),
    /// Somebody came to a room in which nobody was: who is there at other nodes?
    WhoIsThere(ProposalId),
    /// This node lives and may have people in its rooms.
    Alive,
    /// This node ends.
    Gone,
    /// Rows that have come into a log. A hint.
    Rows(ProposalId, DocumentId, Vec<LoggedRow>),
    /// A log has more rows. A hint.
    ReadOn(ProposalId, DocumentId),
    /// Where people of this node write. A hint; without Redis cursors stay at their node.
    Cursors(ProposalId, Vec<Place>),
}

/// Somebody in a room; the name is in the database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Present {
    /// The connection's number at its node.
    pub connection: u32,
    pub account: AccountId,
    pub right: Right,
}

/// A row of a log on its way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LoggedRow {
    pub update: Update,
    pub author: Option<AccountId>,
    pub at: Timestamp,
}

/// What a node says at once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Batch {
    pub node: Uuid,
    /// Counts the kept news of the node from 1; 0 for a hint.
    pub number: u64,
    pub news: Vec<NodeNews>,
}

/// Letters of the seal before a batch.
const SEAL: usize = 64;

impl Batch {
    #[must_use]
    pub fn hint(node: Uuid, news: NodeNews) -> Self {
        Self {
            node,
            number: 0,
            news: vec![news],
        }
    }

    /// The batch as it goes through Redis: sealed with the secret that all nodes have from the database, so that whoever else can write
    /// there puts no words into a room and ends no session.
    #[must_use]
    pub fn seal(&self, tokens: &Tokens) -> String {
        let text = serde_json::to_string(self).unwrap_or_default();
        let mut sealed = tokens.keyed_hash(&text);
        sealed.push_str(&text);
        sealed
    }

    /// Reads what [`Batch::seal`] wrote; none for anything else.
    #[must_use]
    pub fn unseal(sealed: &str, tokens: &Tokens) -> Option<Self> {
        let (seal, text) = sealed.split_at_checked(SEAL)?;
        tokens.is_keyed_hash(text, seal).then_some(())?;
        serde_json::from_str(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch() -> Batch {
        let account = AccountId(Uuid::from_u128(7));
        Batch {
            node: Uuid::from_u128(1),
            number: 3,
            news: vec![NodeNews::Rights(account), NodeNews::Alive],
        }
    }

    #[test]
    fn a_batch_comes_through_as_it_was_sealed() {
        let tokens = Tokens::of_secret(b"the secret of all nodes");
        assert_eq!(Batch::unseal(&batch().seal(&tokens), &tokens), Some(batch()));
    }

    #[test]
    fn what_was_not_sealed_with_our_secret_is_nothing() {
        let (tokens, others) = (Tokens::of_secret(b"ours"), Tokens::of_secret(b"theirs"));
        let sealed = batch().seal(&tokens);
        assert_eq!(Batch::unseal(&sealed, &others), None);
        assert_eq!(Batch::unseal(&sealed.replace("rights", "ended"), &tokens), None);
        for broken in ["", "{}", &sealed[..SEAL], &"é".repeat(SEAL)] {
            assert_eq!(Batch::unseal(broken, &tokens), None);
        }
    }
}
