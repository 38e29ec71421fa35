// The journey's jury: rubric, round, conflicts of interest, two reviews, decision, feedback to the team.

import { day } from "./story.mjs";

const criteria = [
  "The problem",
  "The measure",
  "The cost",
  "The evidence",
  "The people",
  "How success is measured",
  "Easy to understand",
];

/** The organiser takes a ready rubric, looks at it as a juror and saves it, makes a round and opens it. @param {import("./story.mjs").Story} story */
export async function openRound({ people: { orsola }, links }) {
  await orsola.visits(links.manage);
  await orsola.follows("Juries");
  links.juries = orsola.place;
  await orsola.reads("There is no rubric yet.");
  await orsola.follows("Rubric");
  await orsola.presses("Begin with this one: Policy proposal");
  await orsola.reads("This is not saved yet.");
  await orsola.presses("See it as the juror does");
  await orsola.presses("Try it");
  await orsola.reads("There is no total yet");
  await orsola.presses("Back to building");
  await orsola.presses("Save as a new version");
  await orsola.reads("The rubric is saved as a new version.");
  await orsola.visits(links.juries);
  await orsola.follows("New round");
  await orsola.fills({
    "Reviews for each proposal": "2",
    "Reviews of one juror at most": "5",
    "Closes at (UTC)": `${day(14)}T18:00`,
  });
  await orsola.presses("Save");
  await orsola.reads("The round is made.");
  links.round = orsola.place.split("?")[0].replace(/\/manage$/, "");
  await orsola.visits(`${links.round}/manage`);
  await orsola.presses("Open the round");
  await orsola.reads("The round is open.");
}

/**
 * A juror with a conflict of interest sees nothing of the proposal; when it was a mistake, the juror takes it back.
 * @param {import("./story.mjs").Story} story
 */
export async function declareConflict({ people: { jule }, links, words }) {
  await jule.visits(links.round);
  await jule.fills({ "What ties you to it": "Friends" });
  await jule.page.getByLabel("Proposal", { exact: true }).selectOption({ index: 1 });
  await jule.presses("I have this conflict");
  await jule.reads("Conflict of interest: Friends.");
  await jule.doesNotRead(words.summary);
  await jule.presses("I have no conflict after all");
  await jule.reads("The conflict of interest is taken back.");
}

/** The organiser looks at the balanced assignment and publishes it, then changes it by hand. @param {import("./story.mjs").Story} story */
export async function assign({ people: { orsola, jonas, jule }, links, words }) {
  await orsola.visits(`${links.round}/manage`);
  await orsola.follows("Assignment");
  await orsola.reads(jonas.name);
  await orsola.reads(jule.name);
  await orsola.reads("New reviews: 2.");
  await orsola.presses("Publish the assignment");
  await orsola.reads("The assignment is published.");
  await orsola.presses(`Remove ${jule.name}`);
  await orsola.reads("The assignment is removed.");
  await orsola.unfolds("Give a proposal by hand");
  await orsola.page.getByLabel("Proposal", { exact: true }).selectOption({ index: 1 });
  await orsola.page.getByLabel("Juror", { exact: true }).first().selectOption(jule.name);
  await orsola.presses("Give");
  await orsola.reads("The proposal is given to the juror.");
  await jule.visits("~/work");
  await jule.reads(`Reviews to write for “${words.challenge}”: 1`);
}

/**
 * Each juror reads the frozen text and scores; figures and other reviews stay hidden until one's own review is finished.
 * @param {import("./story.mjs").Story} story
 */
export async function score({ people: { jonas, jule }, links, words }) {
  for (const [juror, level] of /** @type {const} */ ([[jonas, 3], [jule, 2]])) {
    await juror.visits(`${links.round}/results`);
    await juror.reads("You see the figures when your own reviews are finished.");
    await juror.visits("~/jury");
    await juror.follows(words.title);
    await juror.reads(words.summary);
    await juror.presses("Finish the review");
    await juror.reads("Please look at these points");
    for (const criterion of criteria) await juror.picks(new RegExp(`^${level}`), { within: juror.group(criterion) });
    await juror.fills({ "Feedback to the team": `Clear and doable, says ${juror.name}.` });
    await juror.presses("Finish the review");
    await juror.reads("Your review is finished. Thank you.");
  }
  await jule.reads("Clear and doable, says jonas.");
}

/**
 * The organiser closes the round, looks at its figures, records the jury's decision with its reasons, and publishes it.
 * @param {import("./story.mjs").Story} story
 */
export async function decide({ people: { orsola, guest, amina, bilal }, links, words }) {
  await orsola.visits(`${links.round}/manage`);
  await orsola.presses("Close the round");
  await guest.visits(`${links.round}/outcome`);
  await guest.doesNotRead(words.title);
  await orsola.visits(`${links.round}/results`);
  await orsola.reads(words.title);
  await orsola.follows("All figures");
  await orsola.reads("Severity of jurors");
  await orsola.reads("jule");
  await orsola.visits(`${links.round}/results`);
  await orsola.fills({ Decision: "Selected", "Reasons of the jury": "Every town has a library." });
  await orsola.presses("Record the decisions");
  await orsola.follows("Letters to the teams");
  await orsola.reads("Not sent");
  await orsola.follows(words.title);
  await orsola.reads("Preview: this letter has not been sent.");
  await orsola.reads("Clear and doable, says jule.");
  await orsola.visits(`${links.round}/results`);
  await orsola.follows("Go on to publish");
  await orsola.presses("Publish now");
  await orsola.reads("The result is public.");

  await guest.visits(`${links.round}/outcome`);
  await guest.reads(words.title);
  for (const author of [amina, bilal]) {
    await author.visits("~/work");
    await author.reads("The jury has decided on");
  }
  await amina.follows(/The jury has decided on/);
  await amina.reads("The jury has selected your proposal.");
  await amina.reads("Every town has a library.");
  await amina.reads("Clear and doable, says jule.");
  await amina.doesNotRead(/^jule$/);
}
