//! The jury: its rubrics, its people and what they write (`jury.toml`).

use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JuryText {
    /// What a juror says of what was given to a sample.
    pub sample_remark: String,
    pub rubric: Vec<RubricText>,
    pub juror: Vec<JurorText>,
    pub conflict: Vec<ConflictText>,
    pub review: Vec<ReviewText>,
    pub flag: Vec<FlagText>,
    pub later: Vec<LaterText>,
    pub determination: Vec<DeterminationText>,
    pub topic: Vec<TopicText>,
    pub swap: Vec<SwapText>,
    pub remark: Vec<MeetingText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RubricText {
    pub process: String,
    pub criterion: Vec<CriterionText>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriterionText {
    pub title: String,
    pub guidance: String,
    pub weight: u32,
    pub reason_below: u32,
    /// From 0 on.
    pub levels: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JurorText {
    pub person: String,
    pub process: String,
    pub languages: String,
    /// Fields that the juror knows.
    #[serde(default)]
    pub fields: String,
}

/// What a proposal is about, as the organiser says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicText {
    pub proposal: String,
    pub themes: String,
}

/// A juror asks anyone to take a review over that has not begun.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SwapText {
    pub proposal: String,
    pub juror: String,
    pub reason: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConflictText {
    pub proposal: String,
    pub juror: String,
    pub kind: String,
    pub note: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewText {
    pub proposal: String,
    pub juror: String,
    /// One for each criterion; none for a reading that has not begun.
    #[serde(default)]
    pub scores: Vec<u32>,
    #[serde(default)]
    pub reasons: Vec<String>,
    #[serde(default)]
    pub feedback: String,
    #[serde(default)]
    pub note: String,
}

/// What a juror flags, and what the organisers answer, if they have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlagText {
    pub proposal: String,
    pub juror: String,
    pub kind: String,
    pub reason: String,
    #[serde(default)]
    pub answer: String,
}

/// What a juror puts off.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LaterText {
    pub proposal: String,
    pub juror: String,
    pub note: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeterminationText {
    pub proposal: String,
    pub outcome: String,
    pub reason: String,
}

/// What a juror says at the meeting.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingText {
    pub proposal: String,
    pub juror: String,
    pub text: String,
}
