// The cast of the journey: separate people, each at a browser of their own.

import { startLab } from "../kit/lab.mjs";

/**
 * @typedef {object} Story
 * @property {import("../kit/lab.mjs").Lab} lab
 * @property {boolean} scripts whether the browsers run scripts
 * @property {Record<string, import("../kit/person.mjs").Person>} people
 * @property {Record<string, string>} links where earlier acts ended
 * @property {{ title: string, summary: string, rest: string, sections: string[] }} words what the team writes, and the sections' titles
 */

const names = ["orsola", "amina", "bilal", "mira", "jonas", "jule", "carla", "mo", "nadia", "omar"];

/** An empty platform with its first admin, and everybody with an account but the guest and the official. @returns {Promise<Story>} */
export async function begin(scripts) {
  const lab = await startLab();
  const people = {};
  for (const name of names) people[name] = await lab.signUp(name, { scripts, phone: ["amina", "mo"].includes(name) });
  for (const name of ["guest", "official"]) people[name] = await lab.person(name, { scripts });
  await lab.command("grant-admin", "orsola");
  const words = {
    sections: ["Summary", "The problem", "What we propose"],
    rest: "Two towns did this and wrote down what it cost.",
    title: "A language café in every library",
    summary: "Every library opens one evening a week. People learn the language of the town over tea.",
  };
  return { lab, scripts, people, links: {}, words };
}
