// After the sitting: minutes that write themselves, are corrected, approved and published as page and PDF; a recommendation, and its answer by a link.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { day } from "../journey/story.mjs";
import { root } from "../kit/lab.mjs";
import { readPdf } from "../kit/pdf.mjs";
import { body, election, just, leads, meeting, merged, motion, pageOf, saturdays } from "./story.mjs";

/** @typedef {import("./story.mjs").Story} Story */

const folder = join(root, "artifacts/minutes");
const mail = "libraries@amiens.example";

/** Who came and what was decided, as the paper says it, too. */
const core = ["malik", "nadia", "omar", "aisha", "pia", "greta", "Henri Lind", motion.title, election, saturdays, "5 yes, 1 no, 0 abstained.", "Chosen: nadia and omar."];

/** What happened stands in the minutes by itself. @param {Story} story */
function happened({ scripts }) {
  const tie = scripts ? "The chair decided: Yes." : "The lot fell on:";
  return [...core, "ravi gave the vote to pia.", "Who spoke", "Point of order", "A1 – Replaces paragraph 1", "A3 – Inserts after paragraph 3", tie, "Nothing was decided: too few took part."];
}

/** The chair closes the meeting; the secretary adds words and a task, and hands the draft to the members. @param {Story} story */
export async function writeMinutes(story) {
  const { people: { carla, selma, nadia, guest }, links } = story;
  await leads(story, carla);
  await carla.presses("Close the meeting");
  await carla.reads("Open it again");
  links.minutes = `${links.meeting}/minutes`;
  await selma.visits(links.minutes);
  await selma.reads("This is a draft. Only chair and secretary see it.");
  for (const part of happened(story)) await selma.reads(part);
  assert.equal(await guest.visits(links.minutes), 404);
  await writesWelcome(selma, "Carla welcomes the members.");
  await selma.fills({ "What is to be done": "Ask the libraries for their hours", "Who does it": "nadia", Until: day(7) });
  await selma.presses("Add the task");
  await selma.reads("The task is added. The person sees it on the work page.");
  await selma.presses("Hand to the members");
  await selma.reads("The members have the minutes now and were told.");
  await nadia.visits("~/work");
  await nadia.reads("Your task: Ask the libraries for their hours");
}

/** Writes to the first point of the agenda. @param {import("./story.mjs").Person} person @param {string} text */
async function writesWelcome(person, text) {
  await person.follows("Write the minutes");
  await person.unfolds("1. Welcome");
  await person.follows("Open this part");
  await person.fills({ Text: text });
  await person.presses("Save this part");
  await person.reads("Saved.");
}

/** A member asks for a correction; the secretary takes the draft back, puts it right and hands it again. @param {Story} story */
export async function correctMinutes({ people: { selma, nadia }, links }) {
  await nadia.visits("~/work");
  await nadia.follows(/You can read the minutes of/);
  await nadia.reads("The members read this draft. The body has not approved it yet.");
  await nadia.follows("Remarks of members");
  await nadia.fills({ "What is to be put right": "The guests were welcomed, too." });
  await nadia.presses("Send the remark");
  await nadia.reads("Your remark is sent. The secretary answers it.");

  await selma.visits("~/work");
  await selma.reads(`Remarks without an answer: ${meeting}`);
  await selma.follows("Answer the remarks");
  await selma.follows(just("Answer"));
  await selma.picks("Taken up");
  await selma.fills({ "Answer to the member": "It stands there now." });
  await selma.presses("Send the answer");
  await selma.reads("The answer is sent.");
  await selma.visits(links.minutes);
  await selma.presses("Take back to correct");
  await selma.reads("The minutes are a draft again.");
  await writesWelcome(selma, "Carla welcomes the members and the guests.");
  await selma.presses("Hand to the members");
  await selma.reads("The members have the minutes now and were told.");
  await nadia.visits(links.minutes);
  await nadia.reads("Carla welcomes the members and the guests.");
  await nadia.follows("History of the minutes");
  await nadia.reads("Taken back to correct");
}

/** The chair notes the approval and publishes; everybody reads the same as page and as PDF. @param {Story} story */
export async function publishMinutes(story) {
  const { lab, scripts, people: { carla, guest }, links } = story;
  await carla.visits(links.minutes);
  await carla.follows("Note the approval");
  await carla.presses("The body has approved them");
  await carla.reads("The minutes are approved. You can publish them now.");
  await carla.presses("Publish the minutes");
  await carla.reads("The minutes are public.");
  await guest.visits(links.meeting);
  await guest.follows(just("Minutes"));
  for (const part of [/Approved by the body on/, "Carla welcomes the members and the guests.", ...happened(story)]) await guest.reads(part);
  if (!(await lab.pageRoutes()).some((route) => route.endsWith("/minutes.pdf"))) return;

  const href = await guest.page.getByRole("link", { name: "Minutes as PDF" }).getAttribute("href");
  const answer = await guest.asks(href ?? "");
  assert.equal(answer.status(), 200, href ?? "");
  assert.equal(answer.headers()["content-type"], "application/pdf");
  mkdirSync(folder, { recursive: true });
  const { facts, text } = await readPdf(folder, scripts ? "sitting" : "sitting-plain", await answer.body());
  assert.match(facts, /Title:.*First sitting/);
  for (const part of [body, "Carla welcomes the members and the guests.", "Approved by the body on", ...core]) {
    assert.ok(text.includes(part), `${part} is not in:\n${text}`);
  }
}

/** The secretary sends the adopted text to an office, in two points. @param {Story} story */
export async function recommend({ lab, people: { selma, guest }, links }) {
  await selma.visits(links.body);
  await selma.follows("Offices that owe answers");
  await selma.fills({
    "Name of the office": "Office of Libraries",
    "Town or region": "Amiens",
    "Mail address of the office": mail,
    "Days to answer": "60",
    "Reminder, days before": "14",
  });
  await selma.presses("Add the office");
  await selma.reads("The office was added.");
  await selma.visits(links.motion);
  await selma.follows("Send to an office");
  await selma.fills({ Office: "Office of Libraries, Amiens – 60 days", "Points, one a line": "Open every library on Sundays.\nOpen them on holidays." });
  await selma.presses("Send the recommendation");
  await selma.reads("Sent. The office got a letter, and the clock runs.");
  links.recommendation = pageOf(selma.place);
  links.answer = await lab.letterLink(mail, /\/answer\/\S+/);
  await guest.visits("~/recommendations");
  await guest.reads(motion.title);
  await guest.reads("Waiting for the answer: 60 days left");
}

/** The official answers point by point without an account; the link works once. @param {Story} story */
export async function answer({ people: { official, nadia, guest }, links }) {
  await official.visits(links.answer);
  await official.reads(merged);
  await official.picks("We answer point by point");
  await official.picks("Accepted", { within: official.group("Point 1") });
  await official.picks("Not accepted", { within: official.group("Point 2") });
  await official.fills({ "What you will do, or what you ask": "All libraries open on Sundays from May on." });
  await official.presses("Send the answer");
  await official.reads("Please look at these points");
  await official.page.getByLabel("Reasons").nth(1).fill("On holidays nobody may work in the town’s houses.");
  await official.page.getByLabel("What will be done").first().fill("Open every library on Sundays");
  await official.page.getByLabel("By when").first().fill(day(90));
  await official.presses("Send the answer");
  await official.reads("Thank you. The answer is public now");
  await official.visits(links.answer);
  await official.reads("This link was used or has run out.");

  for (const reader of [guest, nadia]) {
    await reader.visits(links.recommendation);
    for (const part of ["Accepted in part", "All libraries open on Sundays from May on.", "On holidays nobody may work", "Open every library on Sundays"]) await reader.reads(part);
  }
}
