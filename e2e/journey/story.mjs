// The cast of the journey: separate people, each at a browser of their own.
//
// How to use: const story = await begin(true); await foundEdition(story); …
// Acts leave in `story.links` where they ended; later acts go on from there. To add an act: a function of the story in one of the files
// beside this one, and its line in `journey.spec.mjs`.

import assert from "node:assert/strict";
import { sizes } from "../kit/browser.mjs";
import { accessibilityFaults } from "../kit/checks.mjs";
import { kinds } from "../kit/crawl.mjs";
import { startLab } from "../kit/lab.mjs";

/**
 * What people write, and what the platform gives them.
 * @typedef {object} Words
 * @property {string} edition
 * @property {string} challenge
 * @property {string} team
 * @property {string} title of the proposal
 * @property {string} summary
 * @property {string} rest what the other sections say
 * @property {string[]} sections their titles
 * @property {string} number
 * @property {string} hash
 */

/**
 * @typedef {object} Story
 * @property {import("../kit/lab.mjs").Lab} lab
 * @property {boolean} scripts whether the browsers run scripts
 * @property {Record<string, import("../kit/person.mjs").Person>} people
 * @property {Record<string, string>} links where earlier acts ended
 * @property {Words} words
 * @property {Map<string, string[]>} looked the kinds of pages that somebody stood on, and what axe found there
 */

const names = ["orsola", "amina", "bilal", "mira", "jonas", "jule", "carla", "malik", "nadia", "omar", "pia", "ravi"];

/** An empty platform, and everybody with an account but the guest and the official. @returns {Promise<Story>} */
export async function begin(scripts) {
  const lab = await startLab();
  const people = {};
  const words = {
    edition: "Arriving in Amiens",
    challenge: "How do newcomers learn the language of the town?",
    team: "Open Tables",
    sections: ["Summary", "Problem", "Proposal"],
    rest: "Two towns did this and wrote down what it cost.",
    title: "A language café in every library",
    summary: "Every library opens one evening a week. People learn the language of the town over tea.",
    number: "",
    hash: "",
  };
  const story = { lab, scripts, people, links: {}, words, looked: new Map() };
  try {
    if (scripts) await looksAtPages(lab, story.looked);
    for (const name of names) people[name] = await lab.signUp(name, wishes(name, scripts));
    for (const name of ["guest", "official"]) people[name] = await lab.person(name, { scripts });
    return story;
  } catch (error) {
    await lab.stop().catch(() => {});
    throw error;
  }
}

/** Two of them have a phone. */
export const wishes = (name, scripts) => ({ scripts, phone: ["amina", "malik"].includes(name) });

/**
 * Axe looks once at every kind of page that somebody comes to; no page may be wider than the phone of those who have one.
 * @param {import("../kit/lab.mjs").Lab} lab @param {Map<string, string[]>} looked @param {import("../kit/person.mjs").Person[]} phones
 */
export async function looksAtPages(lab, looked, phones = []) {
  const kindOf = kinds(await lab.pageRoutes());
  lab.onPage = async (person) => {
    if (phones.includes(person)) {
      const width = await person.page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= sizes.phone.width, `${person.place} is ${width} px wide on a phone of ${sizes.phone.width}`);
    }
    const kind = kindOf(person.place.replace(/^\/[a-z]{2}(?=\/|\?|$)/, "/en").split(/[?#]/)[0]);
    if (looked.has(kind)) return;
    looked.set(kind, []);
    await person.settles();
    looked.set(kind, await accessibilityFaults(person.page));
  };
}

/** The members of the body. @param {Story} story */
export const membersOf = ({ people: { malik, nadia, omar, pia, ravi } }) => [malik, nadia, omar, pia, ravi];

/** A day, as date fields take it. @param {number} days from today */
export const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
