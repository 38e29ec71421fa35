// What the sitting decides: amendments that meet are merged, the motion is adopted with a vote given away, two are elected in secret, a tie is
// decided by its stated rule, and a vote without a quorum decides nothing.

import assert from "node:assert/strict";
import { enters, tabsTo } from "../kit/keyboard.mjs";
import { words } from "../kit/words.mjs";
import { asked, bar, election, goesLive, just, leads, looksAgain, membersOf, merged, motion, pageOf, press, saturdays } from "./story.mjs";

/** @typedef {import("./story.mjs").Story} Story */
/** @typedef {import("./story.mjs").Person} Person */

/** The body agrees to two changes of one sentence and not to a third; no vote begins before they are in the text. @param {Story} story */
export async function decideAmendments(story) {
  const { people: { carla, selma, aisha }, links } = story;
  for (const [amendment, decision] of [["A1", "Adopt it"], ["A2", "Adopt it"], ["A3", "Reject it"]]) {
    await selma.visits(links[amendment]);
    await selma.fills({ Decision: decision });
    await selma.presses("Record the decision");
    await selma.reads("The decision is noted.");
  }
  await aisha.visits(links.A2);
  await aisha.reads(words("ar")("amendment-state-adopted"));
  links.vote = await prepares(story, motion.title, {});
  await carla.presses("Start the vote");
  await carla.reads("Adopted amendments are not in the text yet. Make the new version first.");
}

/** Both changes go into one sentence; every paragraph says where it comes from. @param {Story} story */
export async function mergeAmendments({ people: { selma, guest }, links }) {
  await selma.visits(links.motion);
  await selma.follows("Make a new version");
  await selma.reads("One conflict is not settled. Until then there is no new version.");
  await selma.reads("Several amendments ask for other words in the same paragraph.");
  await selma.reads("All changes together; they do not overlap.");
  assert.equal(await selma.page.getByLabel("Merged wording").inputValue(), merged);
  await selma.presses("Save this wording");
  await selma.reads("Settled with this wording:");
  await selma.reads("Preview of version 2");
  await selma.presses("Make the new version");
  await selma.reads("The new version is the text of the motion.");

  await guest.visits(links.motion);
  await guest.reads(merged);
  await guest.reads(/Merged by the chair from A1 and A2/);
  await guest.reads(motion.third);
  await guest.doesNotRead(asked.A3);
  await guest.follows("2 versions");
  await guest.follows("See what changed");
  await guest.reads("What changed from version 1 to version 2.");
}

/**
 * The chair prepares a vote on an item of the agenda. Gives its page.
 * @param {Story} story @param {string} item @param {Record<string, string>} values what the form shall say, beside what stands there
 */
async function prepares(story, item, values) {
  const { people: { carla } } = story;
  await leads(story, carla);
  await carla.follows("Prepare a vote", { within: item });
  const { "Kind of vote": kind, ...rest } = values;
  if (kind) {
    await carla.fills({ "Kind of vote": kind });
    await carla.presses("Show the fields of this kind");
  }
  await carla.fills(rest);
  await carla.presses("Prepare this vote");
  await carla.reads("The vote is prepared.");
  return pageOf(carla.place);
}

/** @param {Story} story @param {string} poll */
async function starts({ people: { carla } }, poll) {
  await carla.visits(poll);
  await carla.presses("Start the vote");
  await carla.reads("The vote runs.");
}

/** @param {Story} story @param {string} poll */
async function ends({ people: { carla } }, poll) {
  await carla.visits(poll);
  await carla.presses("End the vote");
  await carla.reads("The vote has ended. Now publish the result.");
}

/** @param {Story} story */
async function publishes({ people: { carla } }) {
  await carla.presses("Publish the result");
  await carla.reads("The result is published.");
}

/** A member votes on the live page, with names. @param {Story} story @param {Person} person @param {"yes" | "no"} stance */
async function votes(story, person, stance) {
  const say = words(person.language);
  await goesLive(story, person);
  await person.reads(say("ballot-secrecy-named"));
  await casts(story, person, say(`stance-${stance}`));
  await person.reads(say("counted-title"));
}

/** Presses a button of the ballot; Omar by keys. @param {Story} story @param {Person} person @param {string} name */
async function casts(story, person, name) {
  if (person !== story.people.omar || !story.scripts) return press(story, person, just(name));
  await tabsTo(person, name, (at) => at.name === name);
  await person.page.keyboard.press("Enter");
}

/** Six votes of five people; the chair ends the vote from the bar at the foot of the phone. @param {Story} story */
export async function adoptMotion(story) {
  const { scripts, people: { carla, guest, nadia, malik, omar, aisha, pia }, links } = story;
  await starts(story, links.vote);
  await guest.visits(`${links.meeting}/projector`);
  await guest.reads("0 of 6 votes cast");
  for (const [member, stance] of /** @type {const} */ ([[nadia, "yes"], [malik, "yes"], [omar, "no"], [aisha, "yes"], [pia, "yes"]])) {
    await votes(story, member, stance);
  }
  // Who carries another vote is asked once more.
  if (!scripts) await pia.follows("Cast the next vote");
  await pia.reads("You vote for ravi.");
  await press(story, pia, just("Yes"));
  await pia.reads("You chose: Yes.");
  await pia.visits(links.vote);
  await pia.reads("Votes you can cast");
  await pia.reads("ravi (vote given to another member): You chose: Yes.");
  await looksAgain(story, guest);
  await guest.reads("6 of 6 votes cast");
  await guest.visits(links.vote);
  await guest.doesNotRead(/\d yes/);

  await leads(story, carla);
  const button = bar(carla).getByRole("button", { name: /^End the vote/ });
  if (scripts) await button.tap();
  else await carla.presses(/^End the vote/, { within: bar(carla) });
  await carla.reads(`Ended: Adopt “${motion.title}”?`);
  await carla.visits(links.vote);
  await publishes(story);
  await guest.visits(links.vote);
  for (const words of ["Adopted.", "5 yes, 1 no, 0 abstained.", "Quorum: seats filled: 5 of 6, needed: 4.", "Who voted what is for members of the body."]) await guest.reads(words);
  await omar.visits(links.vote);
  await omar.follows("List of ballots");
  await omar.reads("ravi (vote given to another member)");
  await guest.visits(links.motion);
  await guest.reads("Adopted");
}

/** What each puts in order, in one's own right or for another: nadia reaches the quota at once, what she does not need goes to omar. @type {Record<string, string[][]>} */
const orders = {
  nadia: [["nadia", "omar"]],
  malik: [["nadia", "omar"]],
  omar: [["omar"]],
  aisha: [["nadia", "omar"]],
  pia: [["malik"], ["nadia", "omar"]],
};

/** Two of three are elected in secret by seats in proportion; everybody gets a code for each vote. @param {Story} story */
export async function electTwo(story) {
  const { people: { carla, guest }, links, codes } = story;
  await leads(story, carla);
  await carla.presses(`Call: ${election}`);
  links.election = await prepares(story, election, {
    "Kind of vote": "Order, seats in proportion (STV)",
    Question: "Two who speak for the council",
    Candidates: "nadia\nomar\nmalik",
    Seats: "2",
    "When there is a tie": "The lot decides",
    Names: "Secret",
  });
  for (const words of ["until 2 are elected", "a lot decides", "Nobody sees who voted what."]) await carla.reads(words);
  await starts(story, links.election);
  for (const member of membersOf(story)) for (const [at, order] of (orders[member.name] ?? []).entries()) await ranks(story, member, order, at);
  assert.equal(new Set(codes).size, 6, `six codes: ${codes.join(" ")}`);
  await guest.visits(links.election);
  await guest.doesNotRead("Chosen");
  await ends(story, links.election);
  await publishes(story);
  await guest.visits(links.election);
  for (const words of ["Chosen: nadia and omar.", "Quota: 3 (ballots: 6, seats: 2).", "Round 1: nadia is chosen (votes: 4, needed: 3)."]) await guest.reads(words);
  await guest.follows("List of ballots");
  for (const code of codes) await guest.reads(code);
  for (const name of ["aisha", "pia", "ravi"]) await guest.doesNotRead(new RegExp(`\\b${name}\\b`));
}

/** Somebody puts candidates in order by buttons. @param {Story} story @param {Person} person @param {string[]} order @param {number} at how many of one's votes were cast before */
async function ranks(story, person, order, at) {
  const say = words(person.language);
  const byKeys = person === story.people.omar && story.scripts;
  if (at > 0) await person.follows(say("counted-next"));
  else {
    await goesLive(story, person);
    await person.reads(say("ballot-secrecy-secret"));
    if (byKeys) await pressesByKeys(person, say("ballot-fill"));
    else await person.follows(say("ballot-fill"));
  }
  for (const title of order) {
    const add = say("paper-in-of", { title });
    if (byKeys) await pressesByKeys(person, add);
    else await person.presses(add);
  }
  await person.reads(say("paper-moved", { title: order.at(-1) ?? "", place: order.length, places: order.length }));
  if (byKeys) await pressesByKeys(person, say("paper-cast"));
  else await person.presses(say("paper-cast"));
  await person.reads(say("counted-receipt"));
  story.codes.push((await person.text()).match(/[0-9A-Z]{4}(-[0-9A-Z]{4})+/)?.[0] ?? "");
}

/** Goes to what is called so and presses it; another page comes. @param {Person} person @param {string} name */
async function pressesByKeys(person, name) {
  await tabsTo(person, name, (at) => at.name === name);
  await enters(person);
}

/** Somebody goes home; what they carried for another does not count any more. @param {Story} story @param {string} name @param {number} filled seats after that */
async function goesHome(story, name, filled) {
  const { people: { selma, guest }, links } = story;
  await goesLive(story, guest);
  await selma.visits(`${links.meeting}/attendance`);
  await selma.presses(`Has left: ${name}`);
  await selma.reads(`${filled} of 6 seats are filled`);
  await looksAgain(story, guest);
  await guest.reads(`${filled} of 6 seats are filled`);
}

/** She who carries a second vote leaves; then votes are equal, and the rule that was stated decides. @param {Story} story */
export async function breakTie(story) {
  const { scripts, people: { carla, guest, nadia, malik, omar, aisha, pia }, links } = story;
  await goesHome(story, "pia", 4);
  await leads(story, carla);
  await carla.presses(`Call: ${saturdays}`);
  const rule = scripts ? "The chair decides and says why" : "The lot decides";
  links.tie = await prepares(story, saturdays, { Question: "Shall we meet on Saturdays?", "When there is a tie": rule });
  await starts(story, links.tie);
  await carla.follows(just("Roll"));
  await carla.reads("4 votes on the roll, of 6 seats; 4 were filled when the vote began.");
  await carla.reads("pia: nobody was there for it");
  await carla.reads("ravi: the person who carries the vote was not there");
  await goesLive(story, pia);
  await pia.reads("You are not on the roll of this vote.");
  for (const [member, stance] of /** @type {const} */ ([[nadia, "yes"], [malik, "yes"], [omar, "no"], [aisha, "no"]])) await votes(story, member, stance);
  await ends(story, links.tie);
  await carla.presses("Publish the result");
  await carla.reads("A tie");
  await guest.visits(links.tie);
  await guest.doesNotRead(/2 yes/);
  await (scripts ? decidesAsChair(story) : drawsLot(story));
  await guest.visits(links.tie);
  await guest.reads("2 yes, 2 no, 0 abstained.");
}

/** @param {Story} story */
async function decidesAsChair({ people: { carla, guest }, links }) {
  await carla.presses("Decide and publish");
  await carla.reads("Please look at these points");
  await carla.picks("Yes", { within: carla.group("Who wins") });
  await carla.fills({ Reason: "Whoever has school cannot come on other days." });
  await carla.presses("Decide and publish");
  await carla.reads("The result is published.");
  await guest.visits(links.tie);
  for (const words of ["Adopted.", "Yes and no are equal. The chair decided: Yes.", "Whoever has school cannot come on other days."]) await guest.reads(words);
}

/** @param {Story} story */
async function drawsLot({ people: { carla, guest }, links }) {
  await carla.presses("Draw the lot and publish");
  await carla.reads("Please look at these points");
  await carla.fills({ "What was drawn": "4 2 6" });
  await carla.presses("Draw the lot and publish");
  await carla.reads("The result is published.");
  await guest.visits(links.tie);
  await guest.reads(/Yes and no are equal\. The lot fell on: (Yes|No)\./);
  await guest.reads("The lot was drawn with: 4 2 6");
}

/** One more goes home: three of six are no quorum, however much they agree. @param {Story} story */
export async function loseQuorum(story) {
  const { people: { guest, nadia, omar, aisha }, links } = story;
  await goesHome(story, "malik", 3);
  links.lost = await prepares(story, saturdays, { Question: "Shall the next sitting be in May?" });
  await starts(story, links.lost);
  for (const member of [nadia, omar, aisha]) await votes(story, member, "yes");
  await ends(story, links.lost);
  await publishes(story);
  await guest.visits(links.lost);
  await guest.reads("Nothing was decided: too few took part.");
  await guest.reads("Quorum: seats filled: 3 of 6, needed: 4.");
  await guest.doesNotRead("Adopted.");
}
