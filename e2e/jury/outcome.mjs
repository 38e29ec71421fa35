// What comes out of a jury: the public pages, and the letters to the team.

import assert from "node:assert/strict";
import { words } from "../kit/words.mjs";
import { statusOf } from "./sight.mjs";
import { feedbackOf, readsNoNames } from "./story.mjs";

/** @typedef {import("./story.mjs").Story} Story */

const say = words("en");

/** The heads of the table that everybody reads. @param {Story} story @param {string} round */
async function headsOf({ people: { guest } }, round) {
  assert.equal(await guest.visits(`${round}/outcome`), 200);
  return (await guest.page.getByRole("columnheader").allTextContents()).map((text) => text.trim());
}

/** The long list: ranks were promised, points were not. @param {Story} story */
export async function readLongList(story) {
  const { people: { guest }, links, proposals } = story;
  const heads = await headsOf(story, links.longList);
  assert.ok(heads.includes("Rank") && !heads.includes("Mean") && !heads.includes("Total"), heads.join(", "));
  for (const { title, level } of proposals) {
    const row = await guest.page.getByRole("row").filter({ hasText: title }).textContent();
    assert.ok(row?.includes(level === 3 ? "Goes on to the next round" : "Not selected"), `${row}`);
  }
  await guest.reads("You say who does what.");
  for (const { summary } of proposals) await guest.doesNotRead(summary);
  await readsNoNames(guest, story);
}

/** The finals: points were promised, with the share of the long list; ranks and names were not. @param {Story} story */
export async function readFinals(story) {
  const { people: { guest }, links, proposals } = story;
  const heads = await headsOf(story, links.finals);
  assert.ok(heads.includes("Total") && !heads.includes("Rank"), heads.join(", "));
  await guest.reads("The total of the round before counts 30 %.");
  for (const { title, level } of proposals) await (level === 3 ? guest.reads(title) : guest.doesNotRead(title));
  await readsNoNames(guest, story);
}

/**
 * A member of the team reads the letter of the finals, and from there that of the long list; both also as files, where the program makes them.
 * @param {Story} story @param {string[]} finalists who wrote reviews in the finals
 */
export async function readLetters(story, finalists) {
  const { lab, links } = story;
  const [proposal] = story.proposals;
  // Now at a browser with scripts, as most would.
  const author = await lab.person(proposal.author);
  await author.logsIn();
  await author.visits("~/work");
  await author.follows(/The jury has decided on/);
  await author.visits(`${proposal.page}/feedback`);
  await author.reads(say("letter-decision-selected"));
  await author.reads("Every town has a library.");
  await author.reads(/points of 100/);
  await author.doesNotRead("Its rank is");
  for (const juror of finalists) await author.reads(feedbackOf(story, juror));
  await readsNoNames(author, story);
  await isFile(story, author, `${proposal.page}/feedback`);

  await author.follows(/Round published on/);
  await author.reads("You say who does what.");
  await author.reads("Its rank is");
  await author.doesNotRead(/points of 100/);
  await author.doesNotRead("Every town has a library.");
  await readsNoNames(author, story);
  await isFile(story, author, author.place);
  const other = story.proposals[1];
  assert.equal(await statusOf(author, `${other.page}/feedback`), 404, "the letter of another team");
  await author.visits(`${links.finals}/outcome`);
  await author.reads(proposal.title);
}

/** The letter on this page is a PDF too. @param {Story} story @param {import("../kit/person.mjs").Person} reader @param {string} page */
async function isFile({ lab }, reader, page) {
  const made = (await lab.pageRoutes()).some((route) => route.endsWith("/feedback.pdf"));
  if (!made) return;
  const answer = await reader.asks(page.replace(/feedback(?=\?|$)/, "feedback.pdf"));
  assert.equal(answer.status(), 200);
  assert.equal(answer.headers()["content-type"], "application/pdf");
  assert.equal((await answer.body()).subarray(0, 5).toString(), "%PDF-");
}
