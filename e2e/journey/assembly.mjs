// The journey's second half: a body is founded, meets, votes, sends its recommendation, and an office answers.
// Each act does what its people do on their pages, and leaves in `story` what later acts need.

import assert from "node:assert/strict";

/** A day of this year, as date fields take it. @param {number} days from today */
export const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The organiser founds a town's body; its chair gives three mandates. @param {import("./story.mjs").Story} story */
export async function foundBody({ people: { orsola, carla, mo, nadia, omar }, links }) {
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

  for (const member of [mo, nadia, omar]) {
    await carla.visits(links.body);
    await carla.follows("Give a mandate");
    await carla.fills({ "Pseudonym of the member": member.name, "How they came to it": "Elected", From: day(-1) });
    await carla.presses("Give this mandate");
    await carla.reads("The mandate is given.");
  }
}

/** The chair plans the meeting and takes the selected proposal out of the inbox onto its agenda. */
export async function callMeeting({ people: { carla }, links, words }) {
  await carla.visits(links.body);
  await carla.follows("Plan a meeting");
  await carla.fills({ Title: "Meeting of June", When: `${day(0)}T18:00`, Place: "Town hall, room 3" });
  await carla.presses("Plan a meeting");
  await carla.reads("The meeting is planned.");
  links.meeting = carla.place.split("?")[0].replace(/\/manage$/, "");

  await carla.visits(links.body);
  await carla.follows("Inbox");
  await carla.reads(words.title);
  await carla.presses("Make it a motion", { within: words.title });
  await carla.visits(links.meeting);
  await carla.follows("Lead the meeting");
  await carla.reads(words.title);
}

/** The members come, the chair opens the meeting and the vote, three people vote, and the result says itself in words. */
export async function holdVote({ people: { carla, mo, nadia, omar, guest }, links, words, scripts }) {
  await carla.visits(`${links.meeting}/manage`);
  await carla.presses("Open the meeting");
  await carla.visits(`${links.meeting}/live`);
  const code = (await carla.text()).match(/Code of the room:\s*(\d[\d ]+)/)?.[1] ?? "";
  for (const member of [mo, nadia, omar]) {
    await member.visits(`${links.meeting}/live`);
    await member.fills({ "Code of the room": code });
    await member.presses("I am here");
  }
  for (const member of [mo, nadia, omar]) {
    await carla.visits(`${links.meeting}/manage`);
    await carla.presses("Confirm", { within: member.name });
  }

  await carla.visits(`${links.meeting}/manage`);
  await carla.presses(new RegExp(`Call: ${words.title}`));
  await carla.visits(`${links.meeting}/manage`);
  await carla.follows("Prepare a vote");
  await carla.presses("Prepare this vote");
  await carla.reads("The vote is prepared.");
  links.poll = carla.place.split("?")[0];
  await carla.visits(links.poll);
  await carla.presses("Start the vote");

  for (const [member, stance] of /** @type {const} */ ([[mo, "Yes"], [nadia, "Yes"], [omar, "Abstain"]])) {
    await member.visits(`${links.meeting}/live`);
    await member.settles();
    if (scripts) await member.taps(stance);
    else await member.presses(stance);
    await member.reads("Your vote is counted");
  }
  await mo.visits(links.poll);
  await mo.reads("Your vote is counted.");
  await guest.visits(links.poll);
  await guest.doesNotRead(/\d yes/);

  await carla.visits(links.poll);
  await carla.presses("End the vote");
  await carla.visits(links.poll);
  await carla.presses("Publish the result");
  await guest.visits(links.poll);
  await guest.reads("Adopted.");
  await guest.reads(/2 yes, 0 no, 1 abstained/);
}

/** The minutes write themselves from what happened; the chair closes the meeting and approves them. */
export async function keepMinutes({ people: { carla, guest }, links, words }) {
  await carla.visits(`${links.meeting}/manage`);
  await carla.presses("Close the meeting");
  await carla.visits(`${links.meeting}/minutes/edit`);
  const draft = await carla.page.getByLabel("Text").inputValue();
  assert.match(draft, new RegExp(words.title));
  assert.match(draft, /Adopted/);
  await carla.presses("Save");
  await carla.visits(`${links.meeting}/minutes/edit`);
  await carla.presses("The body has approved them");
  await guest.visits(`${links.meeting}/minutes`);
  await guest.reads(words.title);
}

/** The chair sends the adopted motion to an office of the town; the office gets a letter. */
export async function sendRecommendation({ lab, people: { carla }, links, words }) {
  await carla.visits(`${links.body}/offices`);
  await carla.fills({
    "Name of the office": "Office of Integration",
    "Town or region": "Amiens",
    "Mail address of the office": "integration@amiens.example",
    "Days to answer": "60",
    "Reminder, days before": "14",
  });
  await carla.presses("Add the office");
  await carla.reads("The office was added.");
  await carla.visits(links.poll);
  await carla.follows(words.title);
  await carla.follows("Send to an office");
  await carla.fills({ Office: "Office of Integration – 60 days" });
  await carla.presses("Send the recommendation");
  await carla.reads("Sent. The office got a letter, and the clock runs.");
  links.recommendation = carla.place.split("?")[0];
  links.answer = await lab.letterLink("integration@amiens.example", /\/answer\/\S+/);
}

/** The official answers by the link in the letter, without an account; the link then is spent. */
export async function answerRecommendation({ lab, people: { official, guest, amina }, links, words }) {
  await official.visits(links.answer);
  await official.reads(words.title);
  await official.picks("We accept it in part");
  await official.fills({
    "What you will do, or what you ask": "We open one language café in the central library.",
    Reasons: "There is money for one place this year.",
  });
  await official.page.getByLabel("What will be done").first().fill("Open the café in the central library");
  await official.page.getByLabel("By when").first().fill(day(90));
  await official.presses("Send the answer");
  await official.reads("Thank you. The answer is public now");
  await official.visits(links.answer);
  await official.doesNotRead("We accept it in part");

  await guest.visits(links.recommendation);
  await guest.reads("We open one language café in the central library.");
  await guest.reads("Open the café in the central library");
  await amina.visits("~/work");
  await amina.reads(/accepted .* in part and gave its reasons/);

  const report = await lab.letterLink("integration@amiens.example", /\/answer\/\S+/);
  await official.visits(report);
  await official.presses("Note as started");
}
