//! Bodies, their meetings, what they recommend and what is answered (`assembly.toml`).

use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssemblyText {
    pub body: Vec<BodyText>,
    pub office: Vec<OfficeText>,
    pub sitting: SittingText,
    pub forum: SittingText,
    pub upcoming: Vec<UpcomingText>,
    pub recommendation: Vec<RecommendationText>,
    pub answer: Vec<AnswerText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BodyText {
    pub key: String,
    pub slug: String,
    pub name: String,
    pub place: String,
    pub level: String,
    pub parent: Option<String>,
    pub competence: String,
    pub chair: String,
    pub secretary: Option<String>,
    /// As `en fr ar`.
    #[serde(default)]
    pub languages: String,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub contact: String,
    /// Seats that it has; without a number they are not counted.
    #[serde(default)]
    pub seats: i32,
    pub mandates: Vec<MandateText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MandateText {
    pub person: String,
    pub origin: String,
    /// The association that sends a delegated member.
    #[serde(default)]
    pub by: String,
    #[serde(default)]
    pub substitute: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeText {
    pub key: String,
    pub body: String,
    pub name: String,
    pub place: String,
    pub email: String,
    pub days: u16,
    pub reminder_before: u16,
    pub official: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SittingText {
    pub body: String,
    pub title: String,
    pub place: String,
    pub languages: String,
    pub opening: String,
    pub present: Vec<String>,
    pub excused: Vec<String>,
    /// What the head of the minutes says beside what happened.
    pub minutes: String,
    #[serde(default)]
    pub task: Vec<TaskText>,
    /// What a member asks to be put right in the minutes, which go back for it.
    pub remark: Option<MinutesRemarkText>,
    pub vote: Vec<VoteText>,
    #[serde(default)]
    pub contest: Vec<ContestText>,
}

/// A poll among options: an election, or a choice.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContestText {
    pub title: String,
    pub method: String,
    pub seats: u16,
    pub secrecy: String,
    /// Titles, or keys of people.
    pub options: Vec<String>,
    /// Votes as texts, in the order of those present.
    pub votes: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskText {
    pub person: String,
    pub what: String,
    pub due: i32,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinutesRemarkText {
    pub person: String,
    pub text: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoteText {
    pub proposal: String,
    pub secrecy: String,
    pub majority: String,
    /// In the order of those present.
    pub stances: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpcomingText {
    pub body: String,
    pub in_days: i32,
    pub title: String,
    pub place: String,
    pub languages: String,
    /// Whose motion is on the agenda.
    pub proposal: String,
    pub items: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecommendationText {
    pub proposal: String,
    pub body: String,
    pub office: String,
    pub sent: i32,
    pub title: String,
    pub text: String,
    /// What is asked point by point.
    #[serde(default)]
    pub points: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerText {
    pub proposal: String,
    pub day: i32,
    pub kind: String,
    pub text: String,
    pub reason: String,
    /// To the points of the recommendation, in their order.
    #[serde(default)]
    pub point: Vec<PointText>,
    pub milestone: Vec<MilestoneText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointText {
    pub verdict: String,
    #[serde(default)]
    pub reason: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MilestoneText {
    pub title: String,
    pub due: i32,
    pub state: String,
    #[serde(default)]
    pub responsible: String,
    /// What shows that it was done.
    #[serde(default)]
    pub evidence: String,
}
