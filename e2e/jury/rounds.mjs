// What the organiser does with rounds: rubric, rounds with their rules, who reads what, the close, who goes on, decisions, publication.

import assert from "node:assert/strict";
import { day } from "../journey/story.mjs";
import { words } from "../kit/words.mjs";
import { statusOf } from "./sight.mjs";
import { apiOf, roundOf } from "./story.mjs";

/** @typedef {import("./story.mjs").Story} Story */

const say = words("en");

/** The ready rubric for policy proposals, as it is. @param {Story} story */
export async function takeRubric({ people: { orsola }, links }) {
  await orsola.visits(links.manage);
  await orsola.follows("Juries");
  links.juries = orsola.place;
  await orsola.reads("There is no rubric yet.");
  await orsola.follows("Rubric");
  await orsola.presses("Begin with this one: Policy proposal");
  await orsola.reads("This is not saved yet.");
  await orsola.presses("Save as a new version");
  await orsola.reads("The rubric is saved as a new version.");
}

/** A planned round; gives its address. @param {Story} story @param {number} reviews for each proposal */
export async function makeRound({ people: { orsola }, links }, reviews) {
  await orsola.visits(links.juries);
  await orsola.follows("New round");
  assert.equal(await orsola.page.getByLabel("Jurors do not see each other's names").isChecked(), true, "a round is anonymous unless one wants names");
  await orsola.fills({
    "Reviews for each proposal": String(reviews),
    "Reviews of one juror at most": "5",
    "Closes at (UTC)": `${day(14)}T18:00`,
  });
  await orsola.presses("Save");
  await orsola.reads("The round is made.");
  return roundOf(orsola.place);
}

/**
 * The rules of a planned round: `fields` by their labels, and what may become public.
 * @param {Story} story @param {string} round @param {Record<string, string>} fields @param {string[]} promise of "feedback", "totals", "ranks", "jurors"
 */
export async function stateRules({ people: { orsola } }, round, fields, promise) {
  await orsola.visits(`${round}/manage`);
  await orsola.follows("Change the rules");
  await orsola.fills(fields);
  const shown = ["feedback", "totals", "ranks", "jurors"].map((word) => [say(`shown-${word}`), promise.includes(word)]);
  await orsola.fills(Object.fromEntries(shown), { within: orsola.group("What becomes public at most") });
  await orsola.presses("Save the rules");
  await orsola.reads("The rules are saved.");
}

/** A jury of its own for a round. @param {Story} story @param {string} round @param {string[]} jurors */
export async function seatJury({ people: { orsola } }, round, jurors) {
  await orsola.visits(`${round}/manage`);
  await orsola.follows("Jury of this round");
  await orsola.picks("Only those that are ticked");
  await orsola.fills(Object.fromEntries(jurors.map((name) => [name, true])), { within: orsola.group("Jurors") });
  await orsola.presses("Save");
  await orsola.reads("The jury of the round is saved.");
}

/** @param {Story} story @param {string} round */
export async function openRound({ people: { orsola }, proposals }, round) {
  await orsola.visits(`${round}/manage`);
  await orsola.presses("Open the round");
  await orsola.reads("The round is open.");
  const { rows } = await (await orsola.asks(apiOf(round, "results"))).json();
  for (const { submission, title } of rows) {
    const proposal = proposals.find((one) => one.title === title);
    if (proposal) proposal.submission = submission;
  }
}

/**
 * Looks at the balanced assignment and publishes it.
 * @param {Story} story @param {string} round @param {number} reviews that it adds @param {string[]} [jurors] who stand in it
 */
export async function publishAssignment({ people: { orsola } }, round, reviews, jurors = []) {
  await orsola.visits(`${round}/manage`);
  await orsola.follows("Assignment");
  for (const juror of jurors) await orsola.reads(juror);
  await orsola.reads(`New reviews: ${reviews}.`);
  await orsola.presses("Publish the assignment");
  await orsola.reads("The assignment is published.");
  await orsola.doesNotRead("New reviews:");
}

/** The rule of the round is not met: a close needs a reason, and without one nothing is closed. @param {Story} story */
export async function tryToCloseEarly({ people: { orsola }, links }) {
  await orsola.visits(`${links.longList}/manage`);
  await orsola.reads("May close early when every proposal has this many finished reviews: 2.");
  await orsola.reads("Proposals that still lack reviews: 4 of 4. Reviews missing: 8.");
  await orsola.presses("Close the round");
  await orsola.reads("Please look at these points");
  await orsola.reads("Why do you close now?");
  await orsola.visits(`${links.longList}/manage`);
  const { state } = await (await orsola.asks(apiOf(links.longList, "results"))).json();
  assert.equal(state, "open");
}

/** The rule of the round is met: one click closes it. @param {Story} story @param {string} round */
export async function close({ people: { orsola } }, round) {
  await orsola.visits(`${round}/manage`);
  await orsola.reads("Every proposal has enough reviews: you can close now.");
  await orsola.doesNotRead("Why do you close now?");
  await orsola.presses("Close the round");
  await orsola.reads("The round is closed.");
}

/** The best two by their total go on, the others do not; both sides get reasons. @param {Story} story */
export async function chooseFinalists({ people: { orsola }, links, proposals }) {
  await orsola.visits(`${links.longList}/manage`);
  await orsola.follows("Who goes on");
  await orsola.fills({ "The best, how many": "2", "By which figure": "Total" });
  await orsola.presses("Tick these");
  await orsola.reads("Ticked now: 2.");
  const ticked = orsola.group("Goes on to the next round").getByRole("checkbox", { checked: true });
  assert.equal(await ticked.count(), 2);
  for (const { title, level } of proposals) {
    const box = orsola.group("Goes on to the next round").getByRole("checkbox", { name: title });
    assert.equal(await box.isChecked(), level === 3, title);
  }
  await orsola.presses("Record who goes on");
  await orsola.reads("Please look at these points");
  await orsola.fills({ "Reasons, to those who go on": "You say who does what." });
  await orsola.picks("Record the others as not selected");
  await orsola.fills({ "Reasons, to the others": "We missed who pays for it." });
  await orsola.presses("Record who goes on");
  await orsola.reads("Who goes on is recorded. It is not public yet.");
}

/**
 * What the jury decided on each proposal of a round.
 * @param {Story} story @param {string} round @param {[title: string, decision: string, reason: string][]} decisions
 */
export async function decide({ people: { orsola } }, round, decisions) {
  await orsola.visits(`${round}/results`);
  for (const [title, decision, reason] of decisions) {
    await orsola.fills({ Decision: decision, "Reasons of the jury": reason }, { within: title });
  }
  await orsola.presses("Record the decisions");
  await orsola.reads("The decisions are recorded. They are not public yet.");
}

/** Publishes a round as it was promised; before, nobody outside reads anything. @param {Story} story @param {string} round @param {string} effect */
export async function publish({ people: { orsola, guest } }, round, effect) {
  assert.equal(await statusOf(guest, `${round}/outcome`), 404);
  await orsola.visits(`${round}/publish`);
  await orsola.reads(effect);
  await orsola.presses("Publish now");
  await orsola.reads("The result is public.");
}
