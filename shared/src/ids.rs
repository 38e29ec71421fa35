//! Typed identifiers: a team's id cannot be passed where a proposal's is wanted.
//!
//! All are UUIDs of version 7 (ordered by creation), made by the server. To add one: a line in [`ids!`] below.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "storage", derive(sea_orm::DeriveValueType))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        /// Asked for by sea-orm of every key; an identifier is never a number.
        #[cfg(feature = "storage")]
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// A person with an account.
    AccountId,
    /// One log-in of an account on one device.
    SessionId,
    /// A role of an account in a scope.
    GrantId,
    /// A single-use code of an account, sent by mail.
    CodeId,
    /// A single-use link that makes an account or gives a role.
    InvitationId,
    /// One edition of the hackathon.
    ProcessId,
    /// A dated part of a process.
    PhaseId,
    /// A phase in which an organiser holds a process by hand.
    PhaseHoldId,
    /// A question of policy that teams answer.
    ChallengeId,
    /// A part of the text that a challenge asks for.
    SectionId,
    /// A group that drafts a proposal.
    TeamId,
    /// The time of a person in a team.
    MembershipId,
    /// A request to join a team.
    JoinRequestId,
    /// A team's answer to a challenge.
    ProposalId,
    /// A change of a proposal's state.
    ProposalStepId,
    /// One section of a proposal in one language.
    DocumentId,
    /// Words of a document that something is said of.
    PassageId,
    /// A talk about a passage.
    ThreadId,
    /// What one person says in a talk.
    CommentId,
    /// A paper of a meeting: a file or a link.
    MeetingDocumentId,
    /// Somebody who was admitted to a meeting by name.
    MeetingGuestId,
    /// One stay of a person at a meeting, from coming to going.
    StayId,
    /// What one person says in the chat of a room.
    ChatMessageId,
    /// A raised hand of a team.
    HandId,
    /// A claim of a draft with its source.
    EvidenceCardId,
    /// A picture in the text of a proposal.
    ImageId,
    /// A record of the library of good practices.
    PracticeId,
    /// What such a record said at some time.
    PracticeVersionId,
    /// A file that a team has sent as a source.
    SourceFileId,
    /// A voice note.
    RecordingId,
    /// A paragraph of a text whose translation somebody has read.
    ParagraphCheckId,
    /// A thing for which an edition has words.
    EntryId,
    /// One of these words, in one language.
    TermId,
    /// A frozen proposal.
    SubmissionId,
    /// A set of criteria by which jurors score.
    RubricId,
    /// One line of a rubric.
    CriterionId,
    /// One pass of a jury over submissions.
    RoundId,
    /// A juror's task to review one submission.
    AssignmentId,
    /// What keeps a juror from reviewing a submission.
    ConflictId,
    /// What a juror finds wrong with a submission.
    FlagId,
    /// A juror's request that another one takes over a review.
    SwapId,
    /// A juror's scores and reasons for one submission.
    ReviewId,
    /// A juror's word on two finalists.
    ComparisonId,
    /// A named part of a challenge's submissions, with a jury of its own.
    TrackId,
    /// A text that all jurors of a round score first.
    SampleId,
    /// What somebody says of the scores of a sample.
    SampleRemarkId,
    /// What somebody says at a jury's meeting.
    RemarkId,
    /// A decision that somebody proposes at a jury's meeting.
    ProposedId,
    /// A decision that a jury's meeting recorded.
    RecordId,
    /// An advisory body.
    BodyId,
    /// A seat in a body held from–until.
    MandateId,
    /// A place in a body, filled or vacant.
    SeatId,
    /// What a body said of itself at some time.
    BodyVersionId,
    /// Rules of a body that hold from a day on.
    BodyRulesId,
    /// A sitting of a body.
    MeetingId,
    /// One point of an agenda.
    AgendaItemId,
    /// A speech in a meeting, held or asked for.
    SpeechId,
    /// What the secretary wrote to one part of the minutes.
    MinutesSectionId,
    /// A generated line that is left out of the minutes.
    MinutesHiddenId,
    /// What somebody has to do, as the minutes say.
    MinutesTaskId,
    /// What a member asks to be put right in the minutes.
    MinutesRemarkId,
    /// A step in the life of the minutes, with the words of that moment.
    MinutesVersionId,
    /// A text before a body.
    MotionId,
    /// A change of a motion's state.
    MotionStepId,
    /// Motions of a meeting that are decided together.
    BlockId,
    /// A motion sent on to another body.
    ForwardingId,
    /// A change that somebody asks for in the text of a motion.
    AmendmentId,
    /// How the chair has settled a conflict between amendments.
    SettlementId,
    /// A vote.
    PollId,
    /// An office that owes answers.
    OfficeId,
    /// A link in a mail to an office.
    OfficeLinkId,
    /// An adopted motion sent to an office.
    RecommendationId,
    /// An office's answer.
    ResponseId,
    /// One thing of several that a recommendation asks for.
    PointId,
    /// A document that an answer names.
    DocumentLinkId,
    /// A dated step of what an office does.
    MilestoneId,
    /// Something a person is told in the app.
    NoticeId,
    /// A line of the audit log.
    AuditId,
    /// One request, as the log and the error page name it.
    RequestId,
    /// A task that runs in the background.
    JobId,
}
