// Own score first: what a juror sees of the others by page, by file and by the API, before and after the own reviews are in, and what
// somebody who stands back never sees.

import assert from "node:assert/strict";
import { words } from "../kit/words.mjs";
import { apiOf, feedbackOf, readsNoNames } from "./story.mjs";

/** @typedef {import("./story.mjs").Story} Story */
/** @typedef {import("./story.mjs").Proposal} Proposal */
/** @typedef {import("../kit/person.mjs").Person} Person */

/** What the API answers. @param {Person} person @param {string} path */
async function told(person, path) {
  const answer = await person.asks(path);
  return { status: answer.status(), body: await answer.json() };
}

/** The status of a page or a file, without a look at it: axe shall see the page itself. @param {Person} person @param {string} path */
export const statusOf = async (person, path) => (await person.asks(path.replace(/^~/, `/${person.language}`))).status();

/** Nothing that another juror wrote to teams is on this page. @param {Person} juror @param {Story} story */
export async function readsNoReviews(juror, story) {
  for (const other of story.jurors.filter((name) => name !== juror.name)) await juror.doesNotRead(feedbackOf(story, other));
  await readsNoNames(juror, story);
}

/**
 * A juror with reviews to write sees no figure at all, and no review of what waits.
 * @param {Story} story @param {Person} juror @param {string} round @param {Proposal[]} waiting
 */
export async function seesNothingYet(story, juror, round, waiting) {
  const say = words(juror.language);
  for (const page of ["results", "figures"]) {
    await juror.visits(`${round}/${page}`);
    await juror.reads(say("jury-results-wait"));
    for (const { title } of story.proposals) await juror.doesNotRead(title);
    await readsNoReviews(juror, story);
  }
  for (const file of ["figures.csv", "figures.csv?of=jurors", "figures.xlsx"]) assert.equal(await statusOf(juror, `${round}/${file}`), 404, file);
  const results = await told(juror, apiOf(round, "results"));
  assert.deepEqual([results.status, results.body.waiting, results.body.rows], [200, true, []]);
  const { body: figures } = await told(juror, apiOf(round, "figures"));
  assert.deepEqual([figures.waiting, figures.submissions, figures.jurors, figures.outliers], [true, [], [], []]);
  for (const proposal of waiting) await hasNoReviewsOf(juror, round, proposal);
}

/** @param {Person} juror @param {string} round @param {Proposal} proposal */
async function hasNoReviewsOf(juror, round, { submission, title }) {
  assert.equal(await statusOf(juror, `${round}/submissions/${submission}`), 404, title);
  assert.equal((await told(juror, apiOf(round, `submissions/${submission}/reviews`))).status, 404, title);
}

/**
 * A juror whose reviews are in sees the figures of just these, of whoever has read them, without a name.
 * @param {Story} story @param {Person} juror @param {string} round @param {Proposal[]} seen
 */
export async function seesFiguresOf(story, juror, round, seen) {
  await juror.visits(`${round}/results`);
  for (const proposal of story.proposals) {
    if (seen.includes(proposal)) await juror.reads(proposal.title);
    else await juror.doesNotRead(proposal.title);
  }
  await readsNoNames(juror, story);
  await juror.visits(`${round}/figures`);
  for (const { title } of seen) await juror.reads(title);
  await readsNoNames(juror, story);
  const { body } = await told(juror, apiOf(round, "results"));
  assert.deepEqual(body.rows.map(({ title }) => title).sort(), seen.map(({ title }) => title).sort());
  const csv = await (await juror.asks(`${round}/figures.csv`.replace(/^~/, `/${juror.language}`))).text();
  for (const { number } of story.proposals) assert.equal(csv.includes(number), seen.some((one) => one.number === number), `${number} in:\n${csv}`);
}

/**
 * Somebody with a conflict of interest has neither text nor scores, on no way.
 * @param {Story} story @param {Person} juror @param {string} round @param {Proposal} proposal @param {string} [assignment] that the juror had
 */
export async function isShutOut(story, juror, round, proposal, assignment) {
  await hasNoReviewsOf(juror, round, proposal);
  const { body } = await told(juror, apiOf(round, "results"));
  assert.ok(!body.rows.some(({ submission }) => submission === proposal.submission));
  const figures = await told(juror, apiOf(round, "figures"));
  assert.ok(!figures.body.submissions.some(({ submission }) => submission === proposal.submission));
  for (const place of ["~/jury", round, `${round}/results`, `${round}/figures`, `~/p/${proposal.number}`]) {
    await juror.visits(place);
    await juror.doesNotRead(proposal.summary);
    await readsNoReviews(juror, story);
  }
  assert.ok(!(await (await juror.asks(proposal.page)).text()).includes(proposal.summary));
  assert.equal(await statusOf(juror, `${round}/outcome`), 404, "nothing is public yet");
  assert.equal((await told(juror, apiOf(round, "outcome"))).status, 404);
  if (!assignment) return;
  for (const page of ["", "/recuse", "/swap"]) assert.equal(await statusOf(juror, `~/jury/assignments/${assignment}${page}`), 404, page);
  assert.equal((await told(juror, `/api/v1/jury/assignments/${assignment}`)).status, 404);
}
