// The room: the meeting opens, people come with its code, a guest is let in, and the list of speakers is led with one thumb.

import assert from "node:assert/strict";
import { enters, tabsTo } from "../kit/keyboard.mjs";
import { words } from "../kit/words.mjs";
import { goesLive, just, leads, looksAgain, motion, press, touches } from "./story.mjs";

/** @typedef {import("./story.mjs").Story} Story */
/** @typedef {import("./story.mjs").Person} Person */

/** The chair opens the meeting and shows the code; who has no account watches. @param {Story} story */
export async function openMeeting(story) {
  const { people: { carla, guest }, links } = story;
  await leads(story, carla);
  await carla.presses("Open the meeting");
  links.code = (await carla.text()).match(/Code of the room:\s*(\d[\d ]+)/)?.[1].trim() ?? "";
  assert.match(links.code.replaceAll(" ", ""), /^\d{6}$/);
  await guest.visits(links.meeting);
  await guest.follows("Live page for the room");
  await guest.reads("No item was called yet.");
  await guest.reads("0 of 6 seats are filled");
  await guest.doesNotRead(links.code);
}

/** Five members give the code: one wrongly at first, one by keys alone, one in Arabic. @param {Story} story */
export async function checkIn(story) {
  const { people: { nadia, malik, omar, aisha, pia }, links } = story;
  await goesLive(story, nadia);
  await nadia.fills({ "Code of the room": links.code === "000 000" ? "111111" : "000000" });
  await nadia.presses("I am here");
  await nadia.reads("This code is not right");
  for (const person of [nadia, malik, aisha, pia]) {
    const say = words(person.language);
    await person.visits(links.meeting);
    await person.follows(say("meeting-live"));
    await person.fills({ [say("check-in-code")]: links.code });
    await person.presses(say("check-in-submit"));
    await person.reads(say("done-checked-in"));
  }
  if (story.scripts) await checksInByKeys(story, omar);
  else {
    await goesLive(story, omar);
    await omar.fills({ "Code of the room": links.code });
    await omar.presses("I am here");
  }
  await omar.reads("You are checked in.");
}

/** @param {Story} story @param {Person} member */
async function checksInByKeys({ links }, member) {
  await member.visits(links.meeting);
  await tabsTo(member, "the live page", ({ name }) => name === "Live page for the room");
  await enters(member);
  await tabsTo(member, "the code", ({ name }) => name.startsWith("Code of the room"));
  await member.page.keyboard.type(links.code.replaceAll(" ", ""));
  await enters(member);
}

/** The chair confirms one on the phone, the secretary all others and a guest by name. @param {Story} story */
export async function confirmPresence(story) {
  const { people: { carla, selma, guest, aisha }, links } = story;
  await leads(story, carla);
  await carla.presses("Confirm: nadia");
  await carla.reads("1 of 6 seats are filled");
  await selma.visits(`${links.meeting}/attendance`);
  await selma.presses("Confirm all who checked in");
  await selma.reads("5 of 6 seats are filled");
  await selma.fills({ "Name of the guest": "Henri Lind", "Comes for": "Union of tenants" });
  await selma.presses("Admit this guest");
  await selma.reads("The guest is admitted.");
  await selma.reads("Henri Lind");
  await looksAgain(story, guest);
  await guest.reads("5 of 6 seats are filled");
  await looksAgain(story, aisha);
  await aisha.reads(words("ar")("attendance-confirmed"));
}

/** Who is no member can ask to speak once the chair has let them in. @param {Story} story */
async function letIn(story) {
  const { people: { carla, greta } } = story;
  await goesLive(story, greta);
  await greta.reads("Item 2 of 4");
  await greta.doesNotRead("Ask to speak:");
  await leads(story, carla);
  await carla.follows("Guests who may speak");
  await carla.fills({ "Pseudonym of the guest": greta.name });
  await carla.presses("Let in");
  await carla.reads("greta");
}

/** Somebody asks to speak. @param {Story} story @param {Person} person @param {string} kind */
async function asks(story, person, kind) {
  await goesLive(story, person);
  await person.reads(words(person.language)("speak-lead"));
  await press(story, person, just(words(person.language)(`speak-kind-${kind}`)));
}

/** Who stands on the list, as somebody reads it. @param {Person} person */
async function listOf({ page }) {
  const lines = await page.getByRole("region", { name: "List of speakers" }).getByRole("listitem").allInnerTexts();
  return lines.map((line) => line.replace(/[\u2066-\u2069]/g, ""));
}

/** Five people ask to speak, each in a way of their own; a point of order comes first. @param {Story} story */
export async function askToSpeak(story) {
  const { scripts, people: { carla, guest, nadia, malik, omar, aisha, greta } } = story;
  await leads(story, carla);
  await carla.presses(`Call: ${motion.title}`);
  await looksAgain(story, guest);
  await guest.reads("Item 2 of 4");
  await guest.reads(motion.first);
  await guest.doesNotRead("Ask to speak:");

  await asks(story, nadia, "for");
  await nadia.reads("You are on the list as number 1: For");
  await goesLive(story, omar);
  await omar.reads("Ask to speak:");
  if (scripts) await omar.page.keyboard.press("a");
  else await omar.presses(just("Against"));
  await omar.reads("You are on the list as number 2: Against");
  await asks(story, aisha, "question");
  await aisha.reads(words("ar")("speak-off"));
  await letIn(story);
  await asks(story, greta, "for");
  await greta.reads("Take me off the list");
  await asks(story, malik, "point-of-order");
  await malik.reads("Take the point of order back");

  await looksAgain(story, guest);
  for (const name of ["malik", "nadia", "omar", "aisha", "greta"]) await guest.reads(name);
  const [first, ...others] = await listOf(guest);
  assert.match(first, /malik.*Point of order/s);
  assert.equal(others.length, 4, others.join("\n"));
}

/** The one large button of the bar gives the floor to the next. @param {Story} story @param {string} name */
async function givesFloor(story, name) {
  const { people: { carla } } = story;
  await touches(story, carla, `Next: ${name}`);
  await carla.reads(new RegExp(`has the floor\\s+${name}`, "i"));
}

/** The chair leads the debate from the phone: stops the clock, takes an act back, ends the list. @param {Story} story */
export async function leadDebate(story) {
  const { people: { carla, guest, nadia, pia } } = story;
  await leads(story, carla);
  await givesFloor(story, "malik");
  await touches(story, carla, "Pause the clock");
  await carla.reads(/Paused after \d+:\d\d/);
  await touches(story, carla, "Let the clock run");
  await carla.reads(/The clock runs since \d\d:\d\d:\d\d UTC/);
  await givesFloor(story, "nadia");
  await looksAgain(story, guest);
  await guest.reads(/has the floor\s+nadia/i);
  await touches(story, carla, /^Undo/);
  await carla.reads(/has the floor\s+malik/i);
  await givesFloor(story, "nadia");
  await goesLive(story, nadia);
  await nadia.reads("You have the floor.");

  await press(story, carla, "Close the list");
  await carla.reads("The list is closed");
  await goesLive(story, pia);
  await pia.reads("The list is closed. A point of order is always possible.");
  assert.equal(await pia.page.getByRole("button", { name: "For", exact: true }).isDisabled(), true);

  await givesFloor(story, "omar");
  // By the rules of the body a question may come before or after a second speech for the motion.
  const rest = (await carla.text()).includes("Next: aisha") ? ["aisha", "greta"] : ["greta", "aisha"];
  for (const name of rest) await givesFloor(story, name);
  await touches(story, carla, "End the speech");
  await carla.reads("Nobody speaks now.");
  await looksAgain(story, guest);
  await guest.reads("Nobody speaks now.");
}
