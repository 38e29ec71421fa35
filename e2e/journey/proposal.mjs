// The journey's proposal: begun from its challenge, checked for what is missing, frozen with its hash, taken back, sent again.

import assert from "node:assert/strict";

/** The team answers the challenge: from its page to a draft with a permanent number. @param {import("./story.mjs").Story} story */
export async function beginProposal({ people: { amina, guest }, links, words }) {
  await amina.visits(links.team);
  await amina.follows("Choose a challenge and begin");
  await amina.follows(words.challenge);
  await amina.follows("Answer this challenge");
  await amina.presses("Begin the proposal");
  await amina.reads("Please look at these points");
  await amina.fills({ Title: words.title });
  await amina.picks("English");
  await amina.presses("Begin the proposal");
  await amina.reads("The proposal is begun. Write it in the room.");
  links.proposal = amina.place.split("?")[0];
  [words.number] = (await amina.text()).match(/IL-\d{4}-\d{3}/) ?? [""];
  assert.match(words.number, /^IL-\d{4}-001$/);
  links.custody = `/p/${words.number}`;
  for (const section of words.sections) await amina.reads(`“${section}” is empty and is needed.`);
  await amina.follows("Write in the room");
  links.room = amina.place;
  assert.equal(await guest.visits(links.custody), 404, "a draft is nobody else's business");
}

/**
 * Nothing is sent that is not complete; what is sent is frozen with its hash; while writing is open it can be taken back.
 * @param {import("./story.mjs").Story} story
 */
export async function submit({ people: { amina, bilal, guest, orsola }, links, words }) {
  await amina.visits(links.proposal);
  await amina.reads("Everything needed is there.");
  await amina.follows("Send to the jury");
  await amina.reads(/3 sections with \d+ words will be frozen/);
  await amina.presses("Freeze and send");
  await amina.reads("Sent. The text is frozen and the jury will read it.");
  const [first] = (await amina.text()).match(/[0-9a-f]{64}/) ?? [""];
  assert.notEqual(first, "");
  await bilal.visits("~/work");
  await bilal.reads(`Your proposal ${words.number} “${words.title}” was sent to the jury.`);
  await bilal.visits(links.room);
  await bilal.reads("This text is closed now.");

  await bilal.visits(links.proposal);
  await bilal.follows("Take it back");
  await bilal.presses("Take it back");
  await bilal.reads("Taken back. You can write again.");
  await bilal.unfolds("Change the title");
  words.title = "A language café in each library";
  await bilal.fills({ Title: words.title });
  await bilal.presses("Save the title");
  await bilal.reads("The title is changed.");
  await bilal.follows("Send to the jury");
  await bilal.presses("Freeze and send");
  await bilal.reads("Sent. The text is frozen and the jury will read it.");
  [words.hash] = (await bilal.text()).match(/[0-9a-f]{64}/) ?? [""];
  assert.notEqual(words.hash, first, "another title is another text");
  await bilal.follows("Read what was sent");
  await bilal.reads("This text fits its code: nobody changed it since it was sent.");
  await bilal.reads(words.summary);

  await guest.visits(links.custody);
  assert.equal(guest.place, `/en/p/${words.number}`, "the number leads to the page in the reader's language");
  await guest.reads(words.hash);
  await guest.reads("Sent to the jury");
  await guest.doesNotRead(words.summary);
  await guest.visits(links.edition);
  await guest.follows("All proposals");
  await guest.follows(words.title);
  assert.equal(guest.place, `/en/p/${words.number}`);
  await orsola.visits(links.manage);
  await orsola.reads("All teams are well");
}
