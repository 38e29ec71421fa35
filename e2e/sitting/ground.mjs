// A body is founded: its rules with the day they hold from, who leads it, its members from a table.

import { day } from "../journey/story.mjs";
import { body, membersOf, pageOf } from "./story.mjs";

/** @typedef {import("./story.mjs").Story} Story */

/** The first admin founds it and names its chair. @param {Story} story */
export async function foundBody({ lab, people: { orsola, carla, guest }, links }) {
  await guest.visits("~/assembly");
  await guest.reads("No body yet");
  await lab.command("grant-admin", orsola.name);
  await orsola.visits("~/assembly");
  await orsola.follows("Found a body");
  await orsola.fills({
    Name: body,
    Level: "Municipal",
    "Town, region or country": "Amiens",
    "What it may decide": "It speaks to the town about the life of young people.",
    Chair: carla.name,
  });
  await orsola.presses("Found this body");
  await orsola.reads("The body is founded.");
  links.body = pageOf(orsola.place);
}

/** The chair looks at what other rules mean before they hold. @param {Story} story */
export async function stateRules({ people: { carla, guest }, links }) {
  await carla.visits(links.body);
  await carla.follows("Change the rules");
  await carla.fills({
    "A motion passes with": "More yes than no",
    Quorum: "Members who are there",
    "Quorum: how many": "more than half",
    Names: "With names",
    "Who can vote": "Only those who are there vote",
    "Votes of absent members one person can cast": "1",
    "Where they were decided": "Founding sitting, item 2",
  });
  await carla.presses("Show what they mean");
  await carla.reads("Nothing is saved yet.");
  await carla.reads("Quorum: more than half of the members must be there.");
  await carla.reads("One person can vote for one absent member.");
  await carla.presses("Save");
  await carla.reads("Hold today");
  await guest.visits(links.body);
  await guest.follows("Rules of every day");
  await guest.reads("Founding sitting, item 2");
}

/** The chair names a secretary, who gives six mandates by a table: one wrong line, and nobody is seated. @param {Story} story */
export async function seatMembers(story) {
  const { people: { carla, selma, nadia, guest }, links } = story;
  await carla.visits(links.body);
  await carla.follows("Chair and secretary");
  await carla.fills({ "Name here on this site": selma.name });
  await carla.picks("Secretary");
  await carla.presses("Name a person");
  await carla.reads("The person is named.");

  const lines = membersOf(story).map(({ name }) => `${name},${day(-1)},elected`);
  await selma.visits(`${links.body}/members`);
  await selma.follows("Give many mandates at once");
  await selma.fills({ Table: ["pseudonym,from,origin", ...lines, `nobody,${day(-1)},elected`].join("\n") });
  await selma.presses("Look through the table");
  await selma.reads("Nobody was seated. Lines to put right: 1");
  await selma.fills({ Table: ["pseudonym,from,origin", ...lines].join("\n") });
  await selma.presses("Look through the table");
  await selma.reads("All lines are good. Lines: 6.");
  await selma.presses(/^Give all these mandates/);
  await selma.reads("All mandates of the table are given.");
  await nadia.visits("~/work");
  await nadia.reads(`You have a mandate in “${body}”`);
  await guest.visits(links.body);
  await guest.reads("6 members");
}
