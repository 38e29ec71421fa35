// The cast of a sitting: a chair with a phone, a secretary with a laptop, six members who each take part in a way of their own, guests, an official.
//
// How to use: const story = await begin(true); then the acts of the files beside this one, in their order.
// Acts leave in `story.links` what later acts need; pages stand there as `visits` takes them, as "~/assembly/meetings/…".

import { comes } from "../jury/story.mjs";
import { looksAtPages } from "../journey/story.mjs";
import { startLab } from "../kit/lab.mjs";
import { like } from "../kit/person.mjs";
import { words } from "../kit/words.mjs";

/** @typedef {import("../kit/person.mjs").Person} Person */
/** @typedef {import("../journey/story.mjs").Story & { codes: string[] }} Story */

export const body = "Youth Council of Amiens";
export const meeting = "First sitting";
export const election = "Who speaks for us";
export const saturdays = "Meeting days";
/** What the chair reads out is longer than any line of a list. */
export const motion = {
  title: "Open the libraries on Sundays",
  first: "The town opens one library on Sundays.",
  second: "The opening hours stand at the door in eight languages.",
  third: "After a year the council looks at what came of it.",
};
/** Three ask for a change; the first two want other words for the same paragraph. */
export const asked = {
  A1: "The town opens every library on Sundays.",
  A2: "The town opens one library on Sundays and on holidays.",
  A3: "The mayor reads a story once a month.",
};
/** What becomes of the first two: nothing of either is lost. */
export const merged = "The town opens every library on Sundays and on holidays.";

/** How they take part. Carla and Malik have a phone; Omar has no mouse, which is in what he does; Aisha reads Arabic. */
const cast = {
  orsola: {},
  carla: { phone: true },
  selma: {},
  nadia: {},
  malik: { phone: true },
  omar: {},
  aisha: { language: "ar" },
  pia: {},
  ravi: {},
  greta: {},
};

/** The members of the body. @param {Story} story */
export const membersOf = ({ people: { nadia, malik, omar, aisha, pia, ravi } }) => [nadia, malik, omar, aisha, pia, ravi];

/** An empty platform and everybody with an account, but who only watches and who answers for the town. @returns {Promise<Story>} */
export async function begin(scripts) {
  const lab = await startLab();
  try {
    const signed = Object.entries(cast).map(async ([name, wishes]) => /** @type {const} */ ([name, await comes(lab, name, { scripts, ...wishes })]));
    const people = Object.fromEntries(await Promise.all(signed));
    for (const name of ["guest", "official"]) people[name] = await lab.person(name, { scripts });
    const looked = new Map();
    if (scripts) await looksAtPages(lab, looked, [people.carla, people.malik]);
    const unused = { edition: "", challenge: "", team: "", title: motion.title, summary: motion.first, rest: "", sections: [], number: "", hash: "" };
    return { lab, scripts, people, links: {}, words: unused, looked, codes: [] };
  } catch (error) {
    await lab.stop().catch(() => {});
    throw error;
  }
}

/** A place as `visits` takes it, in whichever language. @param {string} place */
export const pageOf = (place) => place.split(/[?#]/)[0].replace(/^\/[a-z]{2}(?=\/)/, "~");

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A name that is just this, and no longer one. @param {string} text */
export const just = (text) => new RegExp(`^\\s*${escape(text)}\\s*$`);

/** A text of the pages with any number in it, however the language writes numbers. @param {Person} person @param {string} key @param {string[]} values their names */
export function withNumbers({ language }, key, ...values) {
  const hole = "HOLE";
  const text = words(language)(key, Object.fromEntries(values.map((name) => [name, hole])));
  return new RegExp(escape(text).replaceAll(hole, "\\S+"));
}

/**
 * Presses a button of a page that changes by itself; without scripts another page comes.
 * @param {Story} story @param {Person} person @param {string | RegExp} name
 */
export const press = ({ scripts }, person, name) => (scripts ? person.taps(name) : person.presses(name));

/** Opens the live page; who has no scripts does so to see what is new. @param {Story} story @param {Person} person */
export const goesLive = ({ links }, person) => person.visits(`${links.meeting}/live`);

/** Sees what is new on the page one is on: it comes by itself, or when the page is asked for again. @param {Story} story @param {Person} person */
export async function looksAgain({ scripts }, person) {
  if (!scripts) await person.visits(person.place.split(/[?#]/)[0]);
}

/** Opens the console. @param {Story} story @param {Person} person */
export const leads = ({ links }, person) => person.visits(`${links.meeting}/manage`);

/** The bar at the foot of the console, within reach of a thumb. @param {Person} person */
export const bar = ({ page }) => page.getByRole("group", { name: "Lead the debate" });

/**
 * Touches a button of the bar; without scripts another page comes.
 * @param {Story} story @param {Person} person @param {string | RegExp} name
 */
export async function touches({ scripts }, person, name) {
  if (scripts) await bar(person).getByRole("button", { name: like(name) }).first().tap();
  else await person.presses(name, { within: bar(person) });
}
