// A juror at one proposal: with a keyboard and a mouse, by fingers, in Arabic. By keys alone: keyboard.mjs.

import assert from "node:assert/strict";
import { words } from "../kit/words.mjs";
import { feedbackOf } from "./story.mjs";

/** @typedef {import("./story.mjs").Story} Story */
/** @typedef {import("./story.mjs").Proposal} Proposal */
/** @typedef {import("../kit/person.mjs").Person} Person */

const english = words("en");

/** The criteria of the ready rubric, as the locales name them. It is written in English, whoever reads it. */
export const criteria = ["problem", "measure", "cost", "evidence", "people", "success", "clarity"].map((word) => ({
  title: english(`ready-${word}`),
  /** The label of a level: with its number, for some begin with the words of others. @param {number} value */
  level: (value) => `${value}: ${english(`ready-${word}-${value}`)}`,
  isCost: word === "cost",
}));

/** What every juror chooses: nobody has a favourite, and no two proposals of a level are quite alike. @param {Story} story @param {Proposal} proposal */
export const levelFor = ({ proposals }, proposal, criterion) => (criterion.isCost && proposals.indexOf(proposal) % 2 === 1 ? 5 - proposal.level : proposal.level);

/** What waits for a juror on the desk. @param {Story} story @param {Person} juror */
export async function tasksOf({ proposals }, juror) {
  await juror.visits("~/jury");
  const desk = juror.page.getByRole("main");
  const counts = await Promise.all(proposals.map(({ title }) => desk.getByRole("link", { name: title }).count()));
  return proposals.filter((_, at) => counts[at] > 0);
}

/** Waits until the page keeps drafts by itself, where it does. @param {Story} story @param {Person} juror */
export async function isAwake({ scripts }, juror) {
  const { page } = juror;
  if (scripts && (await page.locator("[data-scoring]").count()) > 0) await page.locator("[data-scoring][data-awake]").waitFor({ state: "attached" });
}

/** From the desk to the page of a proposal. @param {Story} story @param {Person} juror @param {Proposal} proposal */
export async function opens(story, juror, proposal) {
  await juror.visits("~/jury");
  await juror.follows(proposal.title);
  await juror.reads(proposal.summary);
  await isAwake(story, juror);
}

/** One way to choose a level. @callback Choose @param {Person} juror @param {typeof criteria[number]} criterion @param {number} level */

/** @type {Choose} */
export const byField = (juror, criterion, level) => juror.picks(new RegExp(`^${level}`), { within: juror.group(criterion.title) });

/** A finger on the words of the level. A label has no role, and all of its row answers for it. @type {Choose} */
export async function byFinger(juror, criterion, level) {
  const group = juror.group(criterion.title);
  await group.locator("label").filter({ hasText: criterion.level(level) }).tap();
  assert.equal(await group.getByRole("radio", { name: criterion.level(level) }).isChecked(), true);
}

/**
 * Scores a proposal whose page is open, and finishes.
 * @param {Story} story @param {Person} juror @param {Proposal} proposal @param {Choose} [choose]
 */
export async function scores(story, juror, proposal, choose = byField) {
  const say = words(juror.language);
  for (const criterion of criteria) await choose(juror, criterion, levelFor(story, proposal, criterion));
  await juror.fills({ [say("jury-feedback")]: feedbackOf(story, juror.name) });
  await juror.presses(say("jury-finish"));
  await juror.reads(say("done-review-finished"));
}

/** Opens and scores these. @param {Story} story @param {Person} juror @param {Proposal[]} proposals @param {Choose} [choose] */
export async function scoresAll(story, juror, proposals, choose = byField) {
  for (const proposal of proposals) {
    await opens(story, juror, proposal);
    await scores(story, juror, proposal, choose);
  }
}
