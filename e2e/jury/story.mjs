// The cast of the jury: an organiser, teams, jurors who each read in a way of their own, and a guest.
//
// How to use: const story = await begin({ jurors, teams: 4 }); then the acts of the files beside this one, in their order.
// Acts leave in `story.links` and `story.proposals` what later acts need; pages stand there as `visits` takes them, as "~/jury/rounds/…".

import assert from "node:assert/strict";
import { startLab } from "../kit/lab.mjs";
import { looksAtPages } from "../journey/story.mjs";

/**
 * @typedef {object} Proposal
 * @property {string} author the pseudonym of who writes it
 * @property {string} team
 * @property {string} title
 * @property {string} summary a sentence that stands nowhere else
 * @property {number} level what jurors choose for it, but for the cost
 * @property {string} page
 * @property {string} number
 * @property {string} submission its identifier in the jury
 */

/** @typedef {import("../journey/story.mjs").Story & { proposals: Proposal[], jurors: string[] }} Story */

/** @type {[author: string, team: string, title: string, summary: string, level: number][]} */
const texts = [
  ["amina", "Open Tables", "A language café in each library", "Every library opens one evening a week for tea and talk.", 3],
  ["bilal", "Late Line", "A bus that waits for the late shift", "The last bus leaves when the last shift is over.", 3],
  ["chidi", "Second Life", "A repair day in every quarter", "Old bicycles find hands that mend them.", 2],
  ["dana", "Rain Yard", "Rain gardens on school grounds", "Children plant where water stands today.", 2],
];

/** What each juror writes to the teams tells their reviews apart, for no name does. */
const marks = ["A swallow read this.", "A heron read this.", "A wren read this.", "A robin read this.", "A finch read this."];

/** What a juror writes to teams. @param {{ jurors: string[] }} story @param {string} juror */
export const feedbackOf = ({ jurors }, juror) => `Clear and doable. ${marks[jurors.indexOf(juror)]}`;

/**
 * An empty platform and everybody with an account but the guest. Authors write by forms, which is the same with and without scripts.
 * @param {{ scripts?: boolean, teams: number, jurors: Record<string, Parameters<import("../kit/lab.mjs").Lab["person"]>[1]> }} wishes
 * @returns {Promise<Story>}
 */
export async function begin({ scripts = true, teams, jurors }) {
  const lab = await startLab();
  try {
    const made = texts.slice(0, teams).map(([author, team, title, summary, level]) => ({ author, team, title, summary, level, page: "", number: "", submission: "" }));
    /** @type {[string, Parameters<typeof lab.person>[1]][]} */
    const cast = [["orsola", { scripts }], ...made.map(({ author }) => /** @type {any} */ ([author, { scripts: false }])), ...Object.entries(jurors)];
    const signed = cast.map(async ([name, wishes]) => /** @type {const} */ ([name, await comes(lab, name, { scripts, ...wishes })]));
    const people = Object.fromEntries(await Promise.all(signed));
    people.guest = await lab.person("guest", { scripts });
    const words = {
      edition: "Arriving in Amiens",
      challenge: "How does a town stay open to everybody?",
      team: "",
      title: "",
      summary: "",
      rest: "Two towns did this and wrote down what it cost.",
      sections: ["Summary", "Problem", "Proposal"],
      number: "",
      hash: "",
    };
    return { lab, scripts, people, links: {}, words, looked: new Map(), proposals: made, jurors: Object.keys(jurors) };
  } catch (error) {
    await lab.stop().catch(() => {});
    throw error;
  }
}

/** Somebody makes an account, on the English page, which the kit reads; then goes on in their own language. */
export async function comes(lab, name, wishes) {
  const person = await lab.person(name, wishes);
  const { language } = person;
  person.language = "en";
  await person.signsUp();
  person.language = language;
  return person;
}

/** From now on axe looks at each kind of page, and none may be wider than the phone. @param {Story} story */
export const looksAround = ({ lab, looked, people: { phoebe } }) => looksAtPages(lab, looked, [phoebe]);

/** The round that a page of it belongs to, as `visits` takes it. @param {string} place */
export const roundOf = (place) => place.match(/\/jury\/rounds\/[\w-]+/)?.[0].replace(/^/, "~") ?? assert.fail(`${place} is no page of a round`);

/** An address of this round in the API. @param {string} round @param {string} rest */
export const apiOf = (round, rest) => `/api/v1/jury/rounds/${round.split("/").at(-1)}/${rest}`;

/** The names of other jurors are nowhere on the page. @param {import("../kit/person.mjs").Person} juror @param {Story} story */
export async function readsNoNames(juror, { jurors }) {
  for (const other of jurors.filter((name) => name !== juror.name)) await juror.doesNotRead(new RegExp(`\\b${other}\\b`, "i"));
}
