// A juror without a mouse.

import assert from "node:assert/strict";
import { enters, tabsTo } from "../kit/keyboard.mjs";
import { criteria, isAwake, levelFor } from "./scoring.mjs";
import { feedbackOf } from "./story.mjs";

/** @typedef {import("../kit/person.mjs").Person} Person */

/**
 * From the desk to a finished review; criteria come in the order of the rubric.
 * @param {import("./story.mjs").Story} story @param {Person} juror @param {import("./story.mjs").Proposal} proposal
 */
async function scoresByKeys(story, juror, proposal) {
  const { keyboard } = juror.page;
  await juror.visits("~/jury");
  await tabsTo(juror, proposal.title, ({ name }) => name.includes(proposal.title));
  await enters(juror);
  await juror.reads(proposal.summary);
  await isAwake(story, juror);
  for (const criterion of criteria) {
    const level = levelFor(story, proposal, criterion);
    await tabsTo(juror, criterion.title, ({ group, isRadio }) => isRadio && group.startsWith(criterion.title));
    for (let at = 0; at < level; at++) await keyboard.press("ArrowRight");
    const chosen = juror.group(criterion.title).getByRole("radio", { name: criterion.level(level) });
    assert.equal(await chosen.isChecked(), true, `${criterion.title}: ${level}`);
  }
  await tabsTo(juror, "the feedback", ({ name }) => name.startsWith("Feedback to the team"));
  await keyboard.type(feedbackOf(story, juror.name));
  await tabsTo(juror, "the end", ({ name }) => name === "Finish the review");
  await enters(juror);
  await juror.reads("Your review is finished. Thank you.");
}

/** @param {import("./story.mjs").Story} story @param {Person} juror @param {import("./story.mjs").Proposal[]} proposals */
export async function scoresAllByKeys(story, juror, proposals) {
  for (const proposal of proposals) await scoresByKeys(story, juror, proposal);
}
