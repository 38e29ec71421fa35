// The journey's recommendation: sent to an office whose clock then runs, answered by a link without an account, and followed up.

import assert from "node:assert/strict";
import { day } from "./story.mjs";

const mail = "integration@amiens.example";

/**
 * The chair sends the adopted motion to an office of the town; the office gets a letter, the authors are told.
 * @param {import("./story.mjs").Story} story
 */
export async function send({ lab, people: { carla, amina, guest }, links, words }) {
  await carla.visits(links.body);
  await carla.follows("Offices that owe answers");
  await carla.fills({
    "Name of the office": "Office of Integration",
    "Town or region": "Amiens",
    "Mail address of the office": mail,
    "Days to answer": "60",
    "Reminder, days before": "14",
  });
  await carla.presses("Add the office");
  await carla.reads("The office was added.");
  await carla.visits(links.poll);
  await carla.follows(words.title);
  await carla.follows("Send to an office");
  await carla.presses("Send the recommendation");
  await carla.reads("Please look at these points");
  await carla.fills({ Office: "Office of Integration, Amiens – 60 days" });
  await carla.presses("Send the recommendation");
  await carla.reads("Sent. The office got a letter, and the clock runs.");
  links.recommendation = carla.place.split("?")[0];
  links.answer = await lab.letterLink(mail, /\/answer\/\S+/);
  await lab.letterLink("amina@mail.example", /\/recommendations\/\S+/);

  await guest.visits("~/assembly");
  await guest.follows("Recommendations");
  await guest.reads(words.title);
  await guest.reads("Waiting for the answer: 60 days left");
  await guest.follows("Overdue");
  await guest.reads("None here");
  await amina.visits("~/work");
  await amina.reads(`“${words.title}” was sent to Office of Integration`);
}

/**
 * The official answers without an account; the link then is spent, a newer letter leads to the report of what is done.
 * @param {import("./story.mjs").Story} story
 */
export async function answer({ lab, people: { official, guest, amina, bilal }, links, words }) {
  await official.visits(links.answer);
  await official.reads(words.title);
  await official.reads(words.summary);
  await official.picks("We accept it in part");
  await official.fills({ "What you will do, or what you ask": "We open one language café in the central library." });
  await official.presses("Send the answer");
  await official.reads("Please look at these points");
  await official.fills({ Reasons: "There is money for one place this year." });
  await official.page.getByLabel("What will be done").first().fill("Open the café in the central library");
  await official.page.getByLabel("By when").first().fill(day(90));
  await official.presses("Send the answer");
  await official.reads("Thank you. The answer is public now");
  await official.visits(links.answer);
  await official.reads("This link was used or has run out.");
  await official.doesNotRead("We accept it in part");

  await guest.visits(links.recommendation);
  await guest.reads("Accepted in part");
  await guest.reads("We open one language café in the central library.");
  await guest.reads("There is money for one place this year.");
  await guest.reads("Open the café in the central library");
  await amina.visits("~/work");
  await amina.follows(`The office accepted “${words.title}” in part and gave its reasons.`);
  assert.equal(amina.place, links.recommendation);
  await lab.letterLink("amina@mail.example", /\/recommendations\/\S+/);
  assert.match(lab.letters().filter((letter) => letter.includes("amina@mail.example")).at(-1) ?? "", /in part/);

  const report = await lab.letterLink(mail, /\/answer\/\S+/, { after: links.answer });
  await official.visits(report);
  await official.fills({ "What shows it": "The contract with the library is signed." });
  await official.presses("Note as done");
  await official.reads("Noted. Everybody can see it now.");
  await bilal.visits("~/work");
  await bilal.reads(`Done for “${words.title}”: Open the café in the central library`);
  await guest.visits(links.recommendation);
  await guest.reads("The contract with the library is signed.");
}
