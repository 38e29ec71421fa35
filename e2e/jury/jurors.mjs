// Five jurors in the long list: one by phone, one at a laptop who is late, one by keys, one in Arabic, one who recuses.

import assert from "node:assert/strict";
import { accessibilityFaults } from "../kit/checks.mjs";
import { words } from "../kit/words.mjs";
import { scoresAllByKeys } from "./keyboard.mjs";
import { byFinger, isAwake, opens, scores, scoresAll, tasksOf } from "./scoring.mjs";
import { isShutOut, readsNoReviews, seesFiguresOf, seesNothingYet, statusOf } from "./sight.mjs";

/** @typedef {import("./story.mjs").Story} Story */

/** Before anything is given to anybody, a friend of the first team says so. @param {Story} story */
export async function declareConflict(story) {
  const { people: { rosa }, links, proposals: [proposal] } = story;
  await rosa.visits(links.longList);
  await rosa.fills({ "What ties you to it": "Friends", "In a few words": "We share a flat." });
  const choice = rosa.page.getByLabel("Proposal", { exact: true });
  await choice.selectOption(proposal.submission);
  await rosa.presses("I have this conflict");
  await rosa.reads("Your conflict of interest is noted. Thank you.");
  await rosa.reads("Conflict of interest: Friends. You do not score this proposal.");
  await isShutOut(story, rosa, links.longList, proposal);
}

/** One of what she got she stands back from, without a reason in vain, with one for good. @param {Story} story */
export async function standBack(story) {
  const { people: { rosa }, links } = story;
  const tasks = await tasksOf(story, rosa);
  assert.ok(tasks.length >= 2 && !tasks.includes(story.proposals[0]), tasks.map(({ title }) => title).join(", "));
  const [proposal] = tasks;
  await opens(story, rosa, proposal);
  links.recused = rosa.place.match(/assignments\/([\w-]+)/)?.[1] ?? "";
  await rosa.follows("I cannot score this");
  await rosa.presses("Stand back");
  await rosa.reads("Please look at these points");
  await rosa.fills({ "What ties you to it": "Worked together", Reason: "I advised this team last year." });
  await rosa.presses("Stand back");
  await rosa.reads("You stood back. The organisers find another juror.");
  links.recusedTitle = proposal.title;
  await isShutOut(story, rosa, links.longList, proposal, links.recused);
}

/** The others she scores; what she stands back from stays closed, also when all is in and others have scored it. @param {Story} story */
export async function recuserScores(story) {
  const { people: { rosa }, links, proposals } = story;
  const tasks = await tasksOf(story, rosa);
  const barred = proposals.filter(({ title }) => title === links.recusedTitle || title === proposals[0].title);
  assert.equal(barred.length, 2);
  await seesNothingYet(story, rosa, links.longList, proposals);
  await scoresAll(story, rosa, tasks);
  await seesFiguresOf(story, rosa, links.longList, tasks);
  for (const proposal of barred) {
    await isShutOut(story, rosa, links.longList, proposal, proposal === proposals[0] ? undefined : links.recused);
  }
}

/** By fingers; a review that lacks something is not taken, and nothing of it is lost. @param {Story} story */
export async function phoneScores(story) {
  const { people: { phoebe }, links } = story;
  const tasks = await tasksOf(story, phoebe);
  await seesNothingYet(story, phoebe, links.longList, tasks);
  await opens(story, phoebe, tasks[0]);
  await phoebe.fills({ "Note to the jury": "Read on a train." });
  await phoebe.presses("Finish the review");
  await phoebe.reads("Please look at these points");
  await isAwake(story, phoebe);
  assert.equal(await phoebe.page.getByLabel("Note to the jury").inputValue(), "Read on a train.");
  await scores(story, phoebe, tasks[0], byFinger);
  await scoresAll(story, phoebe, tasks.slice(1), byFinger);
  await seesFiguresOf(story, phoebe, links.longList, tasks);
}

/** Without a mouse. @param {Story} story */
export async function keyboardScores(story) {
  const { people: { kim }, links } = story;
  const tasks = await tasksOf(story, kim);
  await seesNothingYet(story, kim, links.longList, tasks);
  await scoresAllByKeys(story, kim, tasks);
  await seesFiguresOf(story, kim, links.longList, tasks);
}

/** From right to left, by Arabic labels. @param {Story} story */
export async function arabicScores(story) {
  const { people: { aisha }, links } = story;
  const say = words("ar");
  const tasks = await tasksOf(story, aisha);
  await aisha.reads(say("jury-desk-lead"));
  await seesNothingYet(story, aisha, links.longList, tasks);
  await aisha.visits(links.longList);
  await aisha.reads(say("jury-conflict-lead"));
  for (const proposal of tasks) {
    await opens(story, aisha, proposal);
    const page = aisha.page.locator("html");
    assert.deepEqual([await page.getAttribute("lang"), await page.getAttribute("dir")], ["ar", "rtl"]);
    if (proposal === tasks[0]) assert.deepEqual(await accessibilityFaults(aisha.page), []);
    await scores(story, aisha, proposal);
  }
  await aisha.reads(say("jury-others"));
  await seesFiguresOf(story, aisha, links.longList, tasks);
}

/** All but one; for that one the laptop asks whoever can, and the organiser reads so. @param {Story} story */
export async function laptopAsksForHelp(story) {
  const { people: { lars, orsola }, links } = story;
  const tasks = await tasksOf(story, lars);
  const last = /** @type {import("./story.mjs").Proposal} */ (tasks.at(-1));
  links.lateTitle = last.title;
  await seesNothingYet(story, lars, links.longList, tasks);
  await scoresAll(story, lars, tasks.slice(0, -1));
  await lars.visits(links.longList);
  await lars.follows("Ask somebody to take over", { within: last.title });
  await lars.fills({ "Why?": "Our heating broke." });
  await lars.presses("Send the request");
  await lars.reads("Your request is sent.");
  await orsola.visits(`${links.longList}/requests`);
  await orsola.reads("Our heating broke.");
  await orsola.reads(last.title);
  await seesNothingYet(story, lars, links.longList, [last]);
}

/** After the close nobody has taken it: the laptop still sees nothing, writes it, and it is marked as late. @param {Story} story */
export async function laptopIsLate(story) {
  const { people: { lars, orsola }, links, proposals } = story;
  const last = /** @type {import("./story.mjs").Proposal} */ (proposals.find(({ title }) => title === links.lateTitle));
  await seesNothingYet(story, lars, links.longList, [last]);
  await opens(story, lars, last);
  await lars.reads("The round is closed. You can still finish this review; it will be marked as late.");
  await readsNoReviews(lars, story);
  await scores(story, lars, last);
  await lars.reads("Finished late");
  await orsola.visits(`${links.longList}/results`);
  await orsola.follows(last.title);
  await orsola.reads("Finished late");
  await orsola.reads("lars");
  // Now that the round is closed, whoever has nothing to write any more sees the whole of it.
  await seesFiguresOf(story, lars, links.longList, proposals);
}

/** Three sit in the jury of the finals and read both; to the others it does not exist. @param {Story} story */
export async function finalistsScore(story) {
  const { people: { phoebe, kim, aisha, lars, rosa }, links, proposals } = story;
  for (const other of [lars, rosa]) assert.equal(await statusOf(other, links.finals), 404);
  const finalists = proposals.filter(({ level }) => level === 3);
  /** @type {[import("../kit/person.mjs").Person, () => Promise<void>][]} */
  const ways = [
    [phoebe, () => scoresAll(story, phoebe, finalists, byFinger)],
    [kim, () => scoresAllByKeys(story, kim, finalists)],
    [aisha, () => scoresAll(story, aisha, finalists)],
  ];
  for (const [juror, scoresBoth] of ways) {
    assert.deepEqual(await tasksOf(story, juror), finalists);
    await seesNothingYet(story, juror, links.finals, finalists);
    await scoresBoth();
    await seesFiguresOf(story, juror, links.finals, finalists);
  }
}
