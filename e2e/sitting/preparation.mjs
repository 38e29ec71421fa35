// Before the sitting: a motion with the supporters it needs and amendments that meet, an agenda, papers, invitations and what people answer.

import assert from "node:assert/strict";
import { day } from "../journey/story.mjs";
import { givesAddress } from "../journey/team.mjs";
import { words } from "../kit/words.mjs";
import { asked, election, just, meeting, motion, pageOf, saturdays, withNumbers } from "./story.mjs";

/** @typedef {import("./story.mjs").Story} Story */

const mail = "malik@mail.example";

/** A member writes a motion; it comes to no agenda before somebody supports it. @param {Story} story */
export async function bringIn({ people: { selma, nadia, malik }, links }) {
  await selma.visits(`${links.body}/motions`);
  await selma.follows("Rules for motions");
  await selma.fills({ "Supporters needed": "1" });
  await selma.presses("Save");
  await selma.reads("A motion of members needs one supporter here.");

  await nadia.visits(links.body);
  await nadia.follows("All motions");
  await nadia.follows("Write a motion");
  await nadia.presses("Bring it in");
  await nadia.reads("Please look at these points");
  await nadia.fills({
    Title: motion.title,
    Text: [motion.first, motion.second, motion.third].join("\n\n"),
    Reasons: "Whoever works all week reads on Sundays.",
  });
  await nadia.presses("Bring it in");
  await nadia.reads("The motion is brought in.");
  links.motion = pageOf(nadia.place);
  await nadia.reads("0 of 1 supporters");
  await nadia.reads("One more is needed before it can come to an agenda.");
  await malik.visits(links.motion);
  await malik.presses("Support this motion");
  await malik.reads("You support the motion now.");
  await malik.reads("1 of 1 supporters");
}

/** Another motion is withdrawn by who brought it in; everybody reads why. @param {Story} story */
export async function thinkBetter({ people: { ravi, guest }, links }) {
  await ravi.visits(`${links.body}/motions`);
  await ravi.follows("Write a motion");
  await ravi.fills({ Title: "A fountain in every yard", Text: "Every yard of a school gets a fountain." });
  await ravi.presses("Bring it in");
  await ravi.reads("The motion is brought in.");
  const motion = pageOf(ravi.place);
  await ravi.follows("Withdraw the motion");
  await ravi.presses("Withdraw the motion");
  await ravi.reads("Please look at these points");
  await ravi.fills({ Why: "The town has begun to build them." });
  await ravi.presses("Withdraw the motion");
  await ravi.reads("The motion is withdrawn.");
  await guest.visits(motion);
  await guest.reads("Withdrawn");
  await guest.reads("The town has begun to build them.");
}

/** Three ask for changes: on a phone, in Arabic, at a desk. Two of them want other words for one paragraph. @param {Story} story */
export async function askForChanges({ people: { malik, aisha, pia, guest }, links }) {
  await malik.visits(links.motion);
  await malik.follows("Amend paragraph 1");
  await malik.fills({ "New words": asked.A1, Reasons: "One library is far for most." });
  await malik.presses("Submit the amendment");
  await malik.reads("The amendment is submitted.");
  await malik.reads("Amendment A1");
  links.A1 = pageOf(malik.place);

  const say = words("ar");
  await aisha.visits(links.motion);
  await aisha.follows(withNumbers(aisha, "amend-paragraph", "number"));
  await aisha.fills({ [say("amendment-text")]: asked.A2, [say("motion-reason")]: "On holidays people have time, too." });
  await aisha.presses(say("amendment-submit"));
  await aisha.reads(say("done-amendment-submitted"));
  await aisha.reads(say("amendment-clash-explained-same-paragraph"));
  links.A2 = pageOf(aisha.place);

  await pia.visits(links.motion);
  await pia.follows("Insert after paragraph 3");
  await pia.fills({ "New words": asked.A3, Reasons: "Children like it." });
  await pia.presses("Submit the amendment");
  await pia.reads("Amendment A3");
  links.A3 = pageOf(pia.place);

  await guest.visits(`${links.motion}/amendments`);
  for (const part of ["A1", "A2", "A3", "Same paragraph", "Inserts after paragraph 3"]) await guest.reads(part);
}

/** The chair proposes what to do with one of them, and its submitter agrees. @param {Story} story */
export async function proposeProcedure({ people: { carla, malik, guest }, links }) {
  await carla.visits(links.A1);
  await carla.follows("Propose a procedure");
  await carla.picks("Accept as it is");
  await carla.presses("Propose this");
  await carla.reads("The procedure is proposed. The submitter is asked.");
  await malik.visits("~/work");
  await malik.reads("A procedure is proposed for your amendment A1");
  await malik.follows("Say whether you agree");
  await malik.presses("I agree");
  await malik.reads("Your answer is noted.");
  await guest.visits(links.motion);
  await guest.follows("Proposed procedure");
  await guest.reads("Accept as it is");
  await guest.reads("The submitter agrees");
}

/** The secretary plans the meeting, puts its items into order, takes a move back, and adds a paper. @param {Story} story */
export async function makeAgenda({ people: { selma, guest }, links }) {
  await selma.visits(links.body);
  await selma.follows("Plan a meeting");
  await selma.fills({
    Title: meeting,
    When: `${day(1)}T18:00`,
    "Planned length in minutes": "45",
    Place: "Town hall, room 3",
    "How to get in": "There is a lift on the left.",
  });
  await selma.presses("Save");
  await selma.reads("The meeting is planned. Now make the agenda.");
  links.meeting = pageOf(selma.place).replace(/\/manage$/, "");
  await selma.follows("Prepare the agenda");
  await selma.reads("The agenda is empty.");
  /** @type {Record<string, string>[]} */
  const items = [
    { Title: "Welcome", "Minutes planned": "5" },
    { Title: election, Kind: "Election", "Minutes planned": "15" },
    { Motion: motion.title, "Minutes planned": "30", "Who presents it": "nadia" },
    { Title: saturdays, "Minutes planned": "15" },
  ];
  for (const item of items) {
    await selma.follows("Add an item");
    await selma.fills(item);
    await selma.presses("Add to the agenda");
    await selma.reads("The item is on the agenda.");
  }
  await selma.reads("Minutes too many: 20.");
  await selma.presses(`Move up: ${motion.title}`);
  await selma.reads("The item was moved.");
  await selma.presses("Undo this move");
  await selma.reads("The item is back where it was.");
  await selma.presses(`Move up: ${motion.title}`);
  await selma.reads("The item was moved.");

  await selma.follows(just("Papers"));
  await selma.fills({ "Title of the paper": "What two towns did", "Or a link": "https://towns.example/sundays", "Belongs to": `2 · ${motion.title}` });
  await selma.presses("Add this paper");
  await selma.reads("The paper was added.");

  await guest.visits(links.body);
  await guest.follows(meeting);
  const text = await guest.text();
  const places = ["Welcome", motion.title, "What two towns did", election, saturdays].map((title) => text.indexOf(title));
  assert.ok(places.every((place, at) => place > (places[at - 1] ?? -1)), `in this order:\n${text}`);
  await guest.reads("There is a lift on the left.");
  await guest.follows("Agenda to print");
  await guest.reads("nadia");
  const calendar = await guest.asks(`${links.meeting}/calendar.ics`.replace(/^~/, "/en"));
  assert.match(await calendar.text(), /^BEGIN:VCALENDAR[^]*First sitting/);
}

/** Everybody is invited. They answer on the page or by the link of a letter; who cannot come gives the vote to another. @param {Story} story */
export async function invite({ lab, people: { selma, nadia, malik, aisha, pia, ravi }, links }) {
  await givesAddress(lab, malik, mail);
  await selma.visits(`${links.meeting}/invitations`);
  await selma.presses(/^Invite who is not invited yet/);
  await selma.reads("The invitations are on their way.");
  await selma.reads("0 of 6 expected, 4 needed");

  const link = await lab.letterLink(mail, /\/reply\/[\w-]+/);
  await malik.visits(link);
  await malik.reads(meeting);
  await malik.presses("Yes, I come");
  await malik.reads("Thank you for your answer");
  await malik.visits(link);
  await malik.reads("This link was used or has run out.");

  await nadia.visits("~/work");
  await nadia.reads(`Will you come to “${meeting}”?`);
  await nadia.follows(just("Answer"));
  await nadia.presses("Yes, I come");
  await nadia.reads("You said that you come.");
  const say = words("ar");
  await aisha.visits(links.meeting);
  await aisha.presses(say("reply-yes"));
  await aisha.reads(say("done-reply-noted"));
  await ravi.visits(links.meeting);
  await ravi.presses(just("No"));
  await ravi.reads("You said that you do not come.");
  await ravi.fills({ "Give my vote to": pia.name });
  await ravi.presses("Save");
  await ravi.reads("Saved.");

  await selma.visits(`${links.meeting}/invitations`);
  await selma.reads("3 of 6 expected, 4 needed");
  await selma.reads("It will be enough if those come who have not answered.");
}
