// The acts of the jury, in their order.

import assert from "node:assert/strict";
import { moveOn } from "../journey/edition.mjs";
import { layGround } from "./ground.mjs";
import * as jurors from "./jurors.mjs";
import { readFinals, readLetters, readLongList } from "./outcome.mjs";
import * as rounds from "./rounds.mjs";
import { scoresAll, tasksOf } from "./scoring.mjs";
import { feedbackOf, looksAround } from "./story.mjs";

/** @typedef {import("./story.mjs").Story} Story */
/** @typedef {[string, (story: Story) => Promise<void>][]} Acts */

const FINALISTS = ["phoebe", "kim", "aisha"];

/** @param {Story} story */
async function planRounds(story) {
  const { links } = story;
  await rounds.takeRubric(story);
  links.longList = await rounds.makeRound(story, 3);
  await rounds.stateRules(story, links.longList, { "Early close, from how many reviews on": "2" }, ["feedback", "ranks"]);
  links.finals = await rounds.makeRound(story, 3);
  const before = { "Round before": links.longList.split("/").at(-1) ?? "", "Percent that the round before counts": "30" };
  await rounds.stateRules(story, links.finals, before, ["feedback", "totals"]);
  await rounds.seatJury(story, links.finals, FINALISTS);
}

/** @param {Story} story */
async function decideFinals(story) {
  const { people: { orsola }, links, proposals: [first, second] } = story;
  await rounds.close(story, links.finals);
  await orsola.visits(`${links.finals}/results`);
  await orsola.reads("The total of the round before counts 30 %.");
  await rounds.decide(story, links.finals, [
    [first.title, "Selected", "Every town has a library."],
    [second.title, "Not selected", "Buses are ordered for ten years."],
  ]);
}

/** A long list with an early close and a late juror, then finals. @type {Acts} */
export const twoRounds = [
  ["an edition in the phase of the jury, with four proposals", layGround],
  ["rubric, two rounds and their rules", (story) => looksAround(story).then(() => planRounds(story))],
  ["the long list opens", (story) => rounds.openRound(story, story.links.longList)],
  ["a conflict of interest before anything is read", jurors.declareConflict],
  ["the assignment, looked at and published", (story) => rounds.publishAssignment(story, story.links.longList, 12, story.jurors)],
  ["one stands back from another", jurors.standBack],
  ["the rest is assigned once more", (story) => rounds.publishAssignment(story, story.links.longList, 1)],
  ["a close before the rule is met needs a reason", rounds.tryToCloseEarly],
  ["a juror at a laptop, who asks somebody to take over the last one", jurors.laptopAsksForHelp],
  ["a juror with a phone", jurors.phoneScores],
  ["a juror without a mouse", jurors.keyboardScores],
  ["a juror in Arabic", jurors.arabicScores],
  ["the juror who stood back", jurors.recuserScores],
  ["the early close by the rule", (story) => rounds.close(story, story.links.longList)],
  ["a late review", jurors.laptopIsLate],
  ["two go on", rounds.chooseFinalists],
  ["the long list is public", (story) => rounds.publish(story, story.links.longList, "Go on to the next round: 2 of 4. Selected: 0.")],
  ["what everybody reads of the long list", readLongList],
  ["the finals open", (story) => rounds.openRound(story, story.links.finals)],
  ["the assignment of the finals", (story) => rounds.publishAssignment(story, story.links.finals, 6, FINALISTS)],
  ["three read both", jurors.finalistsScore],
  ["the jury decides", decideFinals],
  ["time goes by: results", (story) => moveOn(story, "Results")],
  ["the finals are public", (story) => rounds.publish(story, story.links.finals, "Selected: 1 of 2.")],
  ["what everybody reads of the finals", readFinals],
  ["the team reads both letters", (story) => readLetters(story, FINALISTS)],
];

/** @param {Story} story */
async function judgePlainly(story) {
  const { people: { jonas }, links, proposals } = story;
  await rounds.takeRubric(story);
  links.round = await rounds.makeRound(story, 1);
  await rounds.openRound(story, links.round);
  await rounds.publishAssignment(story, links.round, 1);
  assert.deepEqual(await tasksOf(story, jonas), proposals);
  await scoresAll(story, jonas, proposals);
}

/** @param {Story} story */
async function decidePlainly(story) {
  const { people: { amina, guest }, links, proposals: [proposal] } = story;
  await rounds.close(story, links.round);
  await rounds.decide(story, links.round, [[proposal.title, "Selected", "Every town has a library."]]);
  await moveOn(story, "Results");
  await rounds.publish(story, links.round, "Selected: 1 of 1.");
  await guest.visits(`${links.round}/outcome`);
  await guest.reads(proposal.title);
  await amina.visits(`${proposal.page}/feedback`);
  await amina.reads(feedbackOf(story, "jonas"));
  await amina.reads("Every town has a library.");
}

/** The core of it, by forms alone. @type {Acts} */
export const plain = [
  ["an edition in the phase of the jury, with one proposal", layGround],
  ["a round, its assignment and a review", judgePlainly],
  ["close, decision, publication and letter", decidePlainly],
];
