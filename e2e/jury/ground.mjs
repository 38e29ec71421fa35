// What a jury stands on: an edition, its jurors, teams with their proposals, and the phase of the jury.

import assert from "node:assert/strict";
import { foundEdition, moveOn, poseChallenge } from "../journey/edition.mjs";
import { field } from "../journey/room.mjs";

/** @typedef {import("./story.mjs").Story} Story */

/** From an empty platform to the phase of the jury, by the pages. @param {Story} story */
export async function layGround(story) {
  await foundEdition(story);
  await poseChallenge(story);
  await nameJurors(story);
  await Promise.all(story.proposals.map((proposal) => beginTeam(story, proposal)));
  await moveOn(story, "Writing");
  await Promise.all(story.proposals.map((proposal) => writeAndSend(story, proposal)));
  await moveOn(story, "Jury");
}

/** @param {Story} story */
async function nameJurors({ people: { orsola }, links, jurors }) {
  await orsola.visits(links.manage);
  await orsola.follows("People");
  for (const juror of jurors) {
    await orsola.fills({ Role: "Juror", "Name here on this site": juror });
    await orsola.presses("Name this person");
    await orsola.reads("The person has the role now.");
  }
}

/** @param {Story} story @param {import("./story.mjs").Proposal} proposal */
async function beginTeam({ people, links }, proposal) {
  const author = people[proposal.author];
  await author.visits(links.edition);
  await author.follows("Find a team");
  await author.follows("Begin a team");
  await author.fills({ "Name of the team": proposal.team, "What the team is about": "We want a town in which people meet." });
  await author.fills({ English: true }, { within: author.group("Languages of the team") });
  await author.fills({ "What the team cares about": "town, neighbours" });
  await author.presses("Begin the team");
  await author.reads("Your team is there.");
}

/** @param {Story} story @param {import("./story.mjs").Proposal} proposal */
async function writeAndSend({ people, links, words }, proposal) {
  const author = people[proposal.author];
  await author.visits(links.challenge);
  await author.follows("Answer this challenge");
  await author.fills({ Title: proposal.title });
  await author.picks("English");
  await author.presses("Begin the proposal");
  await author.reads("The proposal is begun.");
  proposal.page = author.place.split("?")[0];
  [proposal.number] = (await author.text()).match(/IL-\d{4}-\d{3}/) ?? [""];
  assert.notEqual(proposal.number, "");
  await author.follows("Write in the room");
  const room = author.place;
  for (const section of words.sections) {
    await author.visits(room);
    await field(author, section).fill(section === words.sections[0] ? proposal.summary : words.rest);
    await author.presses(`Save this section: ${section}`);
    await author.reads("Your text is saved.");
  }
  await author.visits(proposal.page);
  await author.follows("Send to the jury");
  await author.presses("Freeze and send");
  await author.reads("Sent. The text is frozen and the jury will read it.");
}
