//! Who may do what, as data.
//!
//! Purpose: one table says for every [`Operation`] which people may do it; services ask it, routes name it, and the tests walk
//! through all of it. What a *state* allows (a phase, a frozen text) is a rule of the feature, not a permission.
//!
//! How to use: `may(signed_in, &grants, operation, &object)`, where the [`Object`] says in which scopes the thing lies and how
//! the person stands to it. Services call it through `Viewer::require`.
//!
//! To add an operation: a line in [`operations!`] with its sentence and who may; then name it at the route.

use crate::fields::FieldCode;
use crate::ids::{BodyId, OfficeId, ProcessId, TeamId};
use crate::words::words;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

words! {
    /// What a person is in a scope, given by a grant.
    pub enum Role {
        /// Runs this instance: accounts, mail, jobs. No say in what people write, score or vote.
        Admin = "admin",
        /// Runs a process: phases, challenges, people, determinations.
        Organiser = "organiser",
        /// Stands by teams without taking the pen.
        Mentor = "mentor",
        /// Scores submissions.
        Juror = "juror",
        /// Leads the meetings of a body.
        Chair = "chair",
        /// Prepares meetings and keeps the minutes of a body.
        Secretary = "secretary",
        /// Answers recommendations for an office.
        Official = "official",
    }
}

/// Where a grant holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum Scope {
    Platform,
    Process(ProcessId),
    Team(TeamId),
    Body(BodyId),
    Office(OfficeId),
}

impl Scope {
    /// The two columns of a stored scope; the platform's id is nil.
    #[must_use]
    pub fn to_columns(self) -> (&'static str, Uuid) {
        match self {
            Self::Platform => ("platform", Uuid::nil()),
            Self::Process(id) => ("process", id.0),
            Self::Team(id) => ("team", id.0),
            Self::Body(id) => ("body", id.0),
            Self::Office(id) => ("office", id.0),
        }
    }

    /// The scope as text, for forms and addresses: `platform`, or `process:<id>`.
    #[must_use]
    pub fn to_text(self) -> String {
        match self {
            Self::Platform => "platform".to_owned(),
            other => {
                let (kind, id) = other.to_columns();
                format!("{kind}:{id}")
            }
        }
    }

    /// Reads what [`Scope::to_text`] wrote.
    ///
    /// # Errors
    /// `Required`, `NotAChoice`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let (kind, id) = match raw.trim() {
            "" => return Err(FieldCode::Required),
            "platform" => return Ok(Self::Platform),
            other => other.split_once(':').ok_or(FieldCode::NotAChoice)?,
        };
        let id = Uuid::parse_str(id.trim()).map_err(|_| FieldCode::NotAChoice)?;
        Self::from_columns(kind.trim(), id)
            .filter(|scope| *scope != Self::Platform)
            .ok_or(FieldCode::NotAChoice)
    }

    #[must_use]
    pub fn from_columns(kind: &str, id: Uuid) -> Option<Self> {
        Some(match kind {
            "platform" => Self::Platform,
            "process" => Self::Process(ProcessId(id)),
            "team" => Self::Team(TeamId(id)),
            "body" => Self::Body(BodyId(id)),
            "office" => Self::Office(OfficeId(id)),
            _ => return None,
        })
    }
}

/// A role that a person holds now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Grant {
    pub role: Role,
    pub scope: Scope,
}

/// How a person stands to one thing, found by the service in the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// The thing is this person's own: account, session, review.
    Own,
    /// Leads the team.
    TeamLead,
    /// Is in the team (a lead is a member too).
    TeamMember,
    /// Is the team's mentor.
    TeamMentor,
    /// Has the assignment to review the submission, without a conflict of interest.
    AssignedJuror,
    /// Chairs the meeting of the jury in this round.
    JuryChair,
    /// Holds a mandate in the body that is valid now.
    BodyMember,
    /// Was let in as a guest by those who lead the meeting.
    MeetingGuest,
    /// Stands on the frozen roll of the poll.
    OnRoll,
    /// Came by a signed single-purpose link.
    LinkHolder,
    /// Is anybody at all: the state of the thing has made it public.
    Published,
}

/// The thing an operation is done to, as far as permission depends on it.
#[derive(Clone, Debug, Default)]
pub struct Object {
    scopes: Vec<Scope>,
    relations: Vec<Relation>,
}

impl Object {
    /// The platform as a whole, to which everything belongs.
    #[must_use]
    pub fn platform() -> Self {
        Self {
            scopes: vec![Scope::Platform],
            relations: Vec::new(),
        }
    }

    /// The platform and `scope` within it.
    #[must_use]
    pub fn in_scope(scope: Scope) -> Self {
        Self::platform().and_scope(scope)
    }

    /// Whether the thing lies in `scope`.
    #[must_use]
    pub fn lies_in(&self, scope: Scope) -> bool {
        self.scopes.contains(&scope)
    }

    #[must_use]
    pub fn and_scope(mut self, scope: Scope) -> Self {
        self.scopes.push(scope);
        self
    }

    #[must_use]
    pub fn with(mut self, relation: Relation) -> Self {
        self.relations.push(relation);
        self
    }

    #[must_use]
    pub fn with_if(self, holds: bool, relation: Relation) -> Self {
        if holds { self.with(relation) } else { self }
    }
}

/// One way to be allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allow {
    Anyone,
    SignedIn,
    /// Holds the role in one of the object's scopes.
    Role(Role),
    /// Stands so to the object.
    Relation(Relation),
}

/// Whether a person may do `operation` to `object`.
#[must_use]
pub fn may(signed_in: bool, grants: &[Grant], operation: Operation, object: &Object) -> bool {
    operation.allowed().iter().any(|allow| match allow {
        Allow::Anyone => true,
        Allow::SignedIn => signed_in,
        Allow::Role(role) => {
            signed_in
                && grants
                    .iter()
                    .any(|grant| grant.role == *role && object.scopes.contains(&grant.scope))
        }
        Allow::Relation(relation) => object.relations.contains(relation),
    })
}

macro_rules! operations {
    ($($(#[$doc:meta])* $name:ident: [$($allow:expr),+ $(,)?]),+ $(,)?) => {
        /// Everything that can be done, each guarded by the people named beside it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Operation { $($(#[$doc])* $name),+ }

        impl Operation {
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The operation's name, for logs and tests.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => stringify!($name)),+ }
            }

            /// The people who may do it; one match is enough.
            #[must_use]
            pub fn allowed(self) -> &'static [Allow] {
                use Allow::{Anyone, SignedIn};
                #[allow(unused_imports, reason = "not every list names every kind")]
                use {self::Allow::Relation as Is, self::Allow::Role as As, self::Relation::*, self::Role::*};
                match self { $(Self::$name => const { &[$($allow),+] }),+ }
            }
        }
    };
}

operations! {
    /// Read what is public: start page, help, health.
    PublicRead: [Anyone],
    /// Make an account or log in.
    AccountCreate: [Anyone],
    /// Change one's own account: password, language, sessions.
    AccountManage: [SignedIn],
    /// See what waits for oneself and what one was told.
    WorkRead: [SignedIn],
    /// See one's own work as a juror: rounds and assignments.
    JuryWork: [SignedIn],
    /// Say that one has a conflict of interest, which languages one reads and which fields one knows, and when one is away.
    ConflictDeclare: [As(Juror)],
    /// See the requests of other jurors to take over a review, and answer them.
    SwapAnswer: [As(Juror)],
    /// Read a submission and score it.
    ReviewWrite: [Is(AssignedJuror)],
    /// Say which of two finalists one finds better.
    PairCompare: [As(Juror)],
    /// Score a sample before the proposals of a round.
    SampleScore: [As(Juror)],
    /// Read what jurors gave a sample, and say something of it; one's own scores come first.
    SampleDiscuss: [As(Organiser), As(Juror)],
    /// Read figures and reviews of a round; the rule of sight decides which.
    ReviewRead: [As(Organiser), As(Juror)],
    /// Read a rubric: organisers every version, jurors those that a round has opened with.
    RubricRead: [As(Organiser), As(Juror)],
    /// Write rubrics, run rounds, assign, decide, publish. Scores are not among it.
    JuryManage: [As(Organiser)],
    /// Be at the jury's meeting and read its protocol; the rule of sight decides which items.
    DeliberationRead: [As(Organiser), As(Juror)],
    /// Talk at the jury's meeting, propose a decision, give one's voice.
    DeliberationSpeak: [As(Organiser), As(Juror)],
    /// Lead the jury's meeting: say what it is at, record a decision and open it again.
    DeliberationLead: [As(Organiser), Is(JuryChair)],
    /// Read what the jury tells the team.
    FeedbackRead: [Is(TeamMember), Is(TeamMentor)],
    /// Begin a new edition.
    ProcessCreate: [As(Admin), As(Organiser)],
    /// Change an edition: its words, phases, challenges; see where help is needed.
    ProcessManage: [As(Organiser)],
    /// Name organisers, jurors and mentors of an edition.
    ProcessPeople: [As(Organiser), As(Admin)],
    /// Find a team and see who is in it.
    TeamRead: [SignedIn],
    /// Begin a team, or ask to join one.
    TeamJoin: [SignedIn],
    /// Describe a team, let people in.
    TeamLead: [Is(TeamLead)],
    /// Give the lead of a team to another member.
    TeamHandOver: [Is(TeamLead), As(Organiser)],
    /// Leave a team; begin, name, send and take back its proposals.
    TeamWrite: [Is(TeamMember)],
    /// Read a proposal that is not public yet.
    ProposalRead: [Is(TeamMember), Is(TeamMentor), As(Organiser)],
    /// Read a text that was sent to the jury; everybody, once it is selected.
    SubmissionRead: [Is(Published), Is(TeamMember), Is(TeamMentor), As(Organiser), Is(AssignedJuror)],
    /// See accounts, give and take roles, suspend.
    GrantManage: [As(Admin)],
    /// Found an advisory body.
    BodyCreate: [As(Admin), As(Organiser)],
    /// Name the chair and the secretary of a body.
    BodyOfficers: [As(Admin), As(Organiser), As(Chair)],
    /// Change the rules of a body, its seats and its mandates.
    BodyManage: [As(Chair), As(Secretary)],
    /// Change what a body says of itself, and where it stands among the bodies.
    BodyEdit: [As(Chair), As(Secretary), As(Admin), As(Organiser)],
    /// Close a body for good, and open one again that was closed.
    BodyClose: [As(Admin), As(Organiser)],
    /// Choose the name under which the public sees one's own mandate.
    MandateName: [Is(Own)],
    /// Send a selected proposal to a body.
    MotionSend: [As(Organiser)],
    /// Make a motion of what arrived, say what happens with a motion, write one in the name of the body.
    MotionMake: [As(Chair), As(Secretary)],
    /// Bring in a motion with others, withdraw it, write it anew; one's own, but for those who lead the body.
    MotionSubmit: [Is(BodyMember), As(Chair), As(Secretary)],
    /// Support a motion of other members.
    MotionSupport: [Is(BodyMember)],
    /// Recommend to the body what to do with a motion.
    MotionAdvise: [As(Chair)],
    /// Send an adopted motion on to another body.
    MotionForward: [As(Chair), As(Secretary)],
    /// Ask that a motion of a block is decided by itself.
    BlockTakeOut: [Is(BodyMember)],
    /// Propose an amendment to a motion of one's body, or support one.
    AmendmentPropose: [Is(BodyMember)],
    /// Change one's own amendment, withdraw it, say what one thinks of its proposed procedure.
    AmendmentChange: [Is(Own)],
    /// Take an amendment into the motion as one of those who brought the motion in.
    AmendmentAccept: [Is(TeamMember), As(Chair), As(Secretary)],
    /// Propose a procedure for amendments, decide them, settle conflicts, make new versions of a motion.
    AmendmentLead: [As(Chair), As(Secretary)],
    /// Prepare a meeting: words, agenda, attendance, polls not yet started.
    MeetingManage: [As(Chair), As(Secretary)],
    /// Lead a meeting: open and close it, call an item.
    MeetingLead: [As(Chair)],
    /// Be at a meeting of one's body: check in, give one's vote to another member.
    MeetingAttend: [Is(BodyMember)],
    /// Say whether one comes to a meeting to which one is invited.
    MeetingReply: [Is(BodyMember), Is(LinkHolder)],
    /// Read papers, items and the link of a meeting: what is internal its body, what is public everybody.
    MeetingPapersRead: [Is(Published), Is(BodyMember), As(Chair), As(Secretary)],
    /// Hear at once what changes in a meeting.
    MeetingWatch: [Anyone],
    /// See one's own part of a running meeting: the ballot, the place on the list of speakers.
    MeetingFollow: [SignedIn],
    /// Ask to speak in a meeting, and take that back.
    SpeechAsk: [Is(BodyMember), Is(MeetingGuest)],
    /// Keep the list of speakers: who speaks, for how long, whether it is closed, which guests are let in.
    SpeakersLead: [As(Chair), As(Secretary)],
    /// Write the minutes.
    MinutesWrite: [As(Chair), As(Secretary)],
    /// Note that the body approved the minutes, publish them, correct approved ones by an addendum.
    MinutesApprove: [As(Chair)],
    /// Read the minutes that were handed to the members with what became of them, and ask for corrections.
    MinutesFollow: [Is(BodyMember), As(Chair), As(Secretary)],
    /// See what the minutes ask somebody to do, and say that it is done.
    TaskSettle: [Is(Own), As(Chair), As(Secretary)],
    /// Start, stop and publish a poll.
    PollLead: [As(Chair)],
    /// Note who votes in the room, and what was voted there.
    PollRoom: [As(Chair), As(Secretary)],
    /// Cast a vote.
    PollCast: [Is(OnRoll)],
    /// Add an office that owes answers to a body, name its officials.
    OfficeManage: [As(Chair), As(Secretary)],
    /// Send an adopted motion to an office, or what the office asked for.
    RecommendationSend: [As(Chair), As(Secretary)],
    /// Answer a recommendation.
    RecommendationAnswer: [As(Official), Is(LinkHolder)],
    /// Reply to the answer of an office, once, for the authors of the proposal.
    RecommendationReply: [Is(TeamMember)],
    /// Hear what becomes of a recommendation, or hear it no more.
    RecommendationFollow: [SignedIn],
    /// Report what the office does.
    MilestoneReport: [As(Official), Is(LinkHolder)],
    /// Invite people to roles, see and take back invitations.
    InvitationManage: [As(Admin), As(Organiser)],
    /// See mail, jobs and the audit log of this instance.
    InstanceManage: [As(Admin)],
    /// Enter the room of a draft: members write there, mentors comment, organisers read.
    RoomEnter: [Is(TeamMember), Is(TeamMentor), As(Organiser)],
    /// Read what is said about the passages of a draft.
    CommentRead: [Is(TeamMember), Is(TeamMentor), As(Organiser)],
    /// Say something about a passage, answer, end a talk and open it again.
    CommentWrite: [Is(TeamMember), Is(TeamMentor)],
    /// Change one's own comment or take it back.
    CommentChange: [Is(Own)],
    /// Take over other words that somebody suggests, or decline them.
    SuggestionDecide: [Is(TeamMember)],
    /// Hide a comment from the others, with a reason.
    CommentModerate: [Is(TeamMentor), As(Organiser)],
    /// See how a draft came to be, version by version, and who wrote which words.
    HistoryRead: [Is(TeamMember), Is(TeamMentor)],
    /// Give a name to a version of a draft, and bring an older one back.
    HistoryChange: [Is(TeamMember)],
    /// Read the chat of a room.
    ChatRead: [Is(TeamMember), Is(TeamMentor), As(Organiser)],
    /// Say something in the chat of a room.
    ChatWrite: [Is(TeamMember), Is(TeamMentor)],
    /// Take one's own message back.
    ChatChange: [Is(Own)],
    /// Hide a message of the chat from the others, with a reason.
    ChatModerate: [Is(TeamMentor), As(Organiser)],
    /// See whether a team has raised its hand, and what became of it.
    HandRead: [Is(TeamMember), Is(TeamMentor), As(Organiser)],
    /// Raise the team's hand to call its mentor, and lower it.
    HandRaise: [Is(TeamMember)],
    /// Answer a team that has raised its hand.
    HandAnswer: [Is(TeamMentor), As(Organiser)],
    /// See the sources of a draft, and whether their links work.
    EvidenceRead: [Is(TeamMember), Is(TeamMentor), As(Organiser)],
    /// Add a source to a draft, change it, remove it.
    EvidenceWrite: [Is(TeamMember)],
    /// Get a file that is a source: whoever reads the draft; others only one that was sent with the text, as they read that text.
    SourceFileRead: [Is(Published), Is(TeamMember), Is(TeamMentor), As(Organiser), Is(AssignedJuror)],
    /// See a picture of a text: whoever reads the draft; others only one that was sent with the text, as they read that text.
    ImageRead: [Is(Published), Is(TeamMember), Is(TeamMentor), As(Organiser), Is(AssignedJuror)],
    /// See all pictures of a draft.
    ImageList: [Is(TeamMember), Is(TeamMentor), As(Organiser)],
    /// Put a picture into a draft.
    ImageWrite: [Is(TeamMember)],
    /// Take a picture away for good: the team while it writes, the organisers at any time.
    ImageRemove: [Is(TeamMember), As(Organiser)],
    /// Hear the voice notes of a draft.
    RecordingRead: [Is(TeamMember), Is(TeamMentor), As(Organiser)],
    /// Add a voice note to a draft, type what is said in one.
    RecordingWrite: [Is(TeamMember)],
    /// Delete a voice note: who speaks in it can at any time.
    RecordingRemove: [Is(Own), As(Organiser)],
    /// See the translations of a draft beside its text.
    TranslationRead: [Is(TeamMember), Is(TeamMentor), As(Organiser)],
    /// Begin a translation, say which paragraphs are translated, let a machine draft some.
    TranslationWrite: [Is(TeamMember)],
    /// Read a good practice: everybody, once it is published; before that those who write the library.
    PracticeRead: [Is(Published), As(Organiser), As(Admin)],
    /// Write, publish and withdraw good practices.
    PracticeWrite: [As(Organiser), As(Admin)],
    /// Write the word list of an edition.
    WordlistWrite: [As(Organiser)],
}

#[cfg(test)]
mod tests;
