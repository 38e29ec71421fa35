// The journey's second half: a body is founded, meets, votes, sends its recommendation, and an office answers.
// Each act does what its people do on their pages, and leaves in `story` what later acts need.

import assert from "node:assert/strict";
import { day, membersOf } from "./story.mjs";

/** The organiser founds a town's body; its chair gives five mandates. @param {import("./story.mjs").Story} story */
export async function foundBody(story) {
  const { people: { orsola, carla }, links } = story;
  await orsola.visits("~/assembly");
  await orsola.follows("Found a body");
  await orsola.fills({
    Name: "Youth Council of Amiens",
    Level: "Municipal",
    "Town, region or country": "Amiens",
    "What it may decide": "It speaks to the town about the life of young migrants.",
    Chair: carla.name,
    "A motion passes with": "More yes than no",
    Quorum: "Members who are there",
    "Quorum: how many": "more than half",
    Names: "With names",
    "Who can vote": "Only those who are there vote",
  });
  await orsola.presses("Found this body");
  await orsola.reads("The body is founded.");
  links.body = orsola.place.split("?")[0];

  await carla.visits("~/assembly");
  await carla.follows("Youth Council of Amiens");
  for (const member of membersOf(story)) {
    await carla.visits(links.body);
    await carla.follows("Give a mandate");
    await carla.fills({ "Pseudonym of the member": member.name, "How they came to it": "Elected", From: day(-1) });
    await carla.presses("Give this mandate");
    await carla.reads("The mandate is given.");
  }
}

/**
 * The organiser sends the selected proposal to the body; its chair plans a meeting and takes it out of the inbox onto the agenda.
 * @param {import("./story.mjs").Story} story
 */
export async function callMeeting({ people: { orsola, carla, guest }, links, words }) {
  await orsola.visits("~/assembly");
  await orsola.follows("Send a selected proposal to a body");
  await orsola.fills({ Proposal: `${words.number} · ${words.title}`, Body: "Youth Council of Amiens" });
  await orsola.presses("Send");
  await orsola.reads("The proposal is in the inbox of the body.");

  await carla.visits(links.body);
  await carla.follows("Plan a meeting");
  await carla.fills({ Title: "First meeting", When: `${day(0)}T18:00`, Place: "Town hall, room 3" });
  await carla.presses("Save");
  await carla.reads("The meeting is planned.");
  links.meeting = carla.place.split("?")[0].replace(/\/manage$/, "");
  await carla.follows("Add an item");
  await carla.fills({ Title: "Welcome", "Minutes planned": "5" });
  await carla.presses("Add to the agenda");
  await carla.reads("Welcome");

  await carla.visits("~/work");
  await carla.reads("One proposal waits in the inbox of your body");
  await carla.follows("Open the inbox");
  await carla.reads(words.title);
  await carla.fills({ Meeting: "First meeting" }, { within: words.title });
  await carla.presses("Make it a motion", { within: words.title });
  await carla.reads("The motion is brought in.");
  await carla.reads(words.summary);
  await guest.visits(links.body);
  await guest.follows("First meeting");
  await guest.reads("Town hall, room 3");
  await guest.reads(words.title);
}

/**
 * The members come, the chair opens the meeting and the vote, five people vote, and the result says itself in words.
 * @param {import("./story.mjs").Story} story
 */
export async function holdVote(story) {
  const { people: { carla, malik, nadia, omar, pia, ravi, guest }, links, words, scripts } = story;
  await carla.visits(`${links.meeting}/manage`);
  await carla.presses("Open the meeting");
  const code = (await carla.text()).match(/Code of the room:\s*(\d[\d ]+)/)?.[1].trim() ?? "";
  for (const member of membersOf(story)) {
    await member.visits(links.meeting);
    await member.follows("Live page for the room");
    await member.settles();
    await member.fills({ "Code of the room": code });
    await member.presses("I am here");
    await member.reads("You are checked in.");
  }
  for (const member of membersOf(story)) {
    await carla.visits(`${links.meeting}/manage`);
    await carla.presses(`Confirm: ${member.name}`);
  }
  await carla.reads("5 of 5 seats are filled");

  await carla.presses(`Call: ${words.title}`);
  await guest.visits(`${links.meeting}/live`);
  await guest.reads("Item 2 of 2");
  await guest.unfolds("Read the text");
  await guest.reads(words.summary);
  if (scripts) await malik.reads("Item 2 of 2");
  await carla.follows("Prepare a vote", { within: words.title });
  await carla.presses("Prepare this vote");
  await carla.reads("The vote is prepared.");
  links.poll = carla.place.split("?")[0];
  await carla.presses("Start the vote");
  await carla.reads("The vote runs.");

  for (const [member, stance] of /** @type {const} */ ([[malik, "Yes"], [nadia, "Yes"], [omar, "Abstain"], [pia, "No"], [ravi, "Yes"]])) {
    if (!scripts) await member.visits(`${links.meeting}/live`);
    await member.reads("Your name will stand beside your vote.");
    await (scripts ? member.taps(stance) : member.presses(stance));
    await member.reads("Your vote is counted");
  }
  await malik.visits(links.poll);
  await malik.reads("Your vote is counted.");
  await guest.visits(links.poll);
  await guest.doesNotRead(/\d yes/);

  await carla.visits(links.poll);
  await carla.presses("End the vote");
  await carla.presses("Publish the result");
  await carla.reads("The result is published.");
  await guest.visits(links.poll);
  await guest.reads("Adopted.");
  await guest.reads("3 yes, 1 no, 1 abstained.");
  await guest.reads("Quorum: seats filled: 5 of 5");
  await guest.reads("Who voted what is for members of the body.");
  await omar.visits(links.poll);
  await omar.follows("List of ballots");
  await omar.reads("nadia");
}

/**
 * A second vote is secret: everybody gets a code that stands in the list of ballots, and no name does.
 * @param {import("./story.mjs").Story} story
 */
export async function holdSecretVote(story) {
  const { people: { carla, nadia, guest }, links, scripts } = story;
  await carla.visits(`${links.meeting}/manage`);
  await carla.presses("Call: Welcome");
  await carla.follows("Prepare a vote", { within: "Welcome" });
  await carla.fills({ Question: "Shall we meet each month?", Names: "Secret" });
  await carla.presses("Prepare this vote");
  const poll = carla.place.split("?")[0];
  await carla.presses("Start the vote");
  /** @type {string[]} */
  const codes = [];
  for (const member of membersOf(story)) {
    const stance = member === nadia ? "No" : "Yes";
    await member.visits(`${links.meeting}/live`);
    await member.settles();
    await member.reads("Your vote is secret.");
    await (scripts ? member.taps(stance) : member.presses(stance));
    await member.reads("This is your code:");
    codes.push((await member.text()).match(/[0-9A-Z]{4}(-[0-9A-Z]{4})+/)?.[0] ?? "");
  }
  assert.equal(new Set(codes).size, 5, `five codes: ${codes.join(" ")}`);
  await carla.visits(poll);
  await carla.presses("End the vote");
  await carla.presses("Publish the result");
  await guest.visits(poll);
  await guest.reads("4 yes, 1 no, 0 abstained.");
  await guest.follows("List of ballots");
  for (const code of codes) await guest.reads(code);
  for (const member of membersOf(story)) await guest.doesNotRead(new RegExp(`\\b${member.name}\\b`));
}

/**
 * The minutes write themselves from what happened; the chair closes the meeting, hands them to the members, approves and publishes them.
 * @param {import("./story.mjs").Story} story
 */
export async function keepMinutes({ people: { carla, guest }, links, words }) {
  await carla.visits(`${links.meeting}/manage`);
  await carla.presses("Close the meeting");
  await carla.visits(`${links.meeting}/minutes`);
  await carla.reads("This is a draft. Only chair and secretary see it.");
  for (const part of [words.title, "Adopted", "malik", "3 yes, 1 no, 1 abstained"]) await carla.reads(part);
  assert.equal(await guest.visits(`${links.meeting}/minutes`), 404);
  await carla.follows("Write the minutes");
  await carla.presses("Hand to the members");
  await carla.reads("The members have the minutes now and were told.");
  await carla.follows("Note the approval");
  await carla.presses("The body has approved them");
  await carla.reads("The minutes are approved. You can publish them now.");
  await carla.presses("Publish the minutes");
  await carla.reads("The minutes are public.");
  await guest.visits(links.meeting);
  await guest.follows("Minutes");
  await guest.reads(words.title);
  await guest.reads(/Approved by the body on/);
}
