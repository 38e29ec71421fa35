// The journey's team: begun, found by others, joined by request and by code, left, handed over; its mentor.

import assert from "node:assert/strict";
import { passwordOf } from "../kit/person.mjs";

/** Amina begins a team in a few words; Bilal finds it by what they share. @param {import("./story.mjs").Story} story */
export async function beginTeam({ people: { amina, bilal, guest }, links, words }) {
  await guest.visits(links.edition);
  await guest.follows("Join");
  await guest.reads("Make an account");

  await amina.visits(links.edition);
  await amina.follows("Find a team");
  await amina.reads("No team here yet");
  await amina.follows("Begin a team");
  await amina.fills({ "Name of the team": words.team, "What the team is about": "We want people to talk, not only to study." });
  await amina.fills({ English: true, Français: true }, { within: amina.group("Languages of the team") });
  await amina.fills({ "What the team cares about": "language, libraries" });
  await amina.presses("Begin the team");
  await amina.reads("Your team is there.");
  links.team = amina.place.split("?")[0];
  await amina.follows("Describe the team");
  await amina.fills({ "What the team cares about": "language, libraries, work" });
  await amina.presses("Save");
  await amina.reads("The team is saved.");

  await bilal.visits("~");
  await bilal.follows("Find a team");
  await bilal.fills({ Français: true }, { within: bilal.group("Languages you write or speak") });
  await bilal.fills({ "What you care about": "work" });
  await bilal.presses("Find teams");
  await bilal.reads("You both speak Français.");
  await bilal.reads("You share: work.");
  await bilal.reads("3 free places");
}

/** Bilal asks to join; Amina finds the wish among what waits for her and lets him in. @param {import("./story.mjs").Story} story */
export async function joinByRequest({ people: { amina, bilal }, links, words }) {
  await bilal.follows(words.team);
  await bilal.fills({ "A few words to the team": "I work in a library." });
  await bilal.presses("Send");
  await bilal.reads("Your request is sent to the team.");
  await amina.visits("~/work");
  await amina.reads(`bilal asks to join your team ${words.team}.`);
  await amina.follows("Say yes or no");
  await amina.reads("I work in a library.");
  await amina.presses("Let in");
  await amina.reads("There is one more in your team.");
  await bilal.visits("~/work");
  await bilal.follows(`You are in the team ${words.team} now.`);
  assert.equal(bilal.place, links.team);
}

/** Bilal leaves, comes back with the code, and gets the lead. @param {import("./story.mjs").Story} story */
export async function leaveAndComeBack({ people: { amina, bilal }, links }) {
  await bilal.visits(links.team);
  await bilal.follows("Leave the team");
  await bilal.reads("You can come back with the code.");
  await bilal.presses("Leave now");
  await bilal.reads("You left the team.");

  await amina.visits(links.team);
  const [code] = (await amina.text()).match(/[A-Z0-9]{4}-[A-Z0-9]{4}/) ?? [""];
  await bilal.visits("~/teams");
  await bilal.fills({ "Code of the team": "AAAA-AAAA" });
  await bilal.presses("Join with the code");
  await bilal.reads("This code is not right");
  await bilal.fills({ "Code of the team": code.toLowerCase().replace("-", " ") });
  await bilal.presses("Join with the code");
  await bilal.reads("Welcome to the team.");

  await amina.visits(links.team);
  await amina.presses("Give the lead", { within: bilal.name });
  await amina.reads("The team has a new lead.");
  await bilal.visits(links.team);
  await bilal.follows("Describe the team");
  await bilal.reads("Name of the team");
}

/** The organiser sees that the team has no mentor and names one; both are told. @param {import("./story.mjs").Story} story */
export async function nameMentor({ people: { orsola, mira, amina }, links, words }) {
  await orsola.visits(links.manage);
  await orsola.reads("Teams without a mentor");
  await orsola.follows(words.team);
  await orsola.unfolds("Name a mentor");
  await orsola.fills({ "Name here on this site": mira.name });
  await orsola.presses("Name this person");
  await orsola.reads("The team has its mentor. Both are told.");
  await mira.visits("~/work");
  await mira.follows(`You are the mentor of the team ${words.team} now.`);
  assert.equal(mira.place, links.team);
  await amina.visits("~/work");
  await amina.reads(`Your team ${words.team} has a mentor now.`);
}

/** Amina wants letters. @param {import("./story.mjs").Story} story */
export const giveAddress = ({ lab, people: { amina } }) => givesAddress(lab, amina, "amina@mail.example");

/** Somebody gives a mail address and opens the link that comes there. @param {import("../kit/lab.mjs").Lab} lab @param {import("../kit/person.mjs").Person} person */
export async function givesAddress(lab, person, address) {
  await person.visits("~/account");
  await person.follows("Mail address");
  await person.fills({ "Mail address": address, "Your password": passwordOf(person.name) });
  await person.presses("Send me the link");
  await person.reads("We have sent you a link.");
  await person.visits(await lab.letterLink(address, /\/confirm\/\S+/));
  await person.presses("Yes, this is mine");
  await person.reads("Your mail address is confirmed.");
}
