// The journey's beginning: the first admin, an edition with its phases by date, a challenge, and who judges.

import assert from "node:assert/strict";
import { day } from "./story.mjs";

const phases = ["Registration", "Writing", "Jury", "Results", "Assembly"];

/** The dates of the phases, ten days each, so that `current` began yesterday. */
export function dates(current) {
  const at = phases.indexOf(current);
  return phases.map((phase, index) => {
    const from = (index - at) * 10 - 1;
    return { phase, from: `${day(from)}T00:00`, until: `${day(from + 10)}T00:00` };
  });
}

/**
 * Somebody on the machine makes the first account an admin; the site then offers to begin an edition.
 * @param {import("./story.mjs").Story} story
 */
export async function foundEdition({ lab, people: { orsola, guest }, links, words }) {
  await guest.visits("~");
  await guest.reads("No edition runs yet");
  await orsola.visits("~");
  await orsola.doesNotRead("Begin a new edition");
  await lab.command("grant-admin", orsola.name);
  await orsola.visits("~");
  await orsola.follows("Begin a new edition");
  await orsola.presses("Go on to the dates");
  await orsola.reads("Please look at these points");
  await orsola.fills({
    "Title of the edition": words.edition,
    "What it is about": "Young people who came to Amiens write what would help those who come next.",
    "People in a team at most": "4",
  });
  await orsola.presses("Go on to the dates");
  await orsola.reads("The edition is there. Now its dates.");
  links.manage = orsola.place.split("?")[0].replace(/\/phases$/, "");
  links.edition = links.manage.replace(/\/manage$/, "");
  await planPhases(orsola, "Registration");
  await orsola.reads("The dates are saved.");
  await orsola.reads(/Now: Registration, until/);
}

/** The organiser writes the dates so that one phase runs today. */
async function planPhases(orsola, current) {
  for (const { phase, from, until } of dates(current)) {
    await orsola.fills({ "From (UTC)": from, "Until (UTC)": until }, { within: orsola.group(phase) });
  }
  await orsola.presses("Save the dates");
}

/** Time goes by: the organiser moves the dates until `phase` runs, and everybody reads so. @param {import("./story.mjs").Story} story */
export async function moveOn({ people: { orsola, guest }, links }, phase) {
  await orsola.visits(links.manage);
  await orsola.follows("Dates");
  await planPhases(orsola, phase);
  await guest.visits(links.edition);
  await guest.reads(new RegExp(`Now: ${phase}, until`));
}

/**
 * A challenge from the ready template: its words, sections with guidance, fewer than the template has.
 * @param {import("./story.mjs").Story} story
 */
export async function poseChallenge({ people: { orsola, guest }, links, words }) {
  await orsola.visits(links.manage);
  await orsola.follows("Challenges");
  await orsola.reads("The challenges are not written yet.");
  await orsola.follows("Add a challenge");
  await orsola.fills({
    Title: words.challenge,
    "The question in one sentence": "What can a town do so that people speak with each other after half a year?",
    Background: "Courses are full. **Waiting** takes months.",
  });
  for (const at of [3, 5, 6, 7]) {
    await orsola.fills({ Title: "", "What belongs in it": "" }, { within: orsola.group(`Section ${at}`) });
  }
  await orsola.fills({ "What belongs in it": "Say it in three sentences.", "Words at most": "60" }, { within: orsola.group("Section 1") });
  await orsola.presses("Save");
  await orsola.reads("The challenge is saved.");

  await guest.visits(links.edition);
  await guest.follows(words.challenge);
  links.challenge = guest.place;
  await guest.reads("Say it in three sentences.");
  await guest.reads("At most 60 words.");
  for (const section of words.sections) await guest.reads(section);
  await guest.doesNotRead("How we will know");
}

/** Two people with accounts become jurors; a name that nobody has is refused in words. @param {import("./story.mjs").Story} story */
export async function nameJurors({ people: { orsola, jonas, jule }, links }) {
  await orsola.visits(links.manage);
  await orsola.follows("People");
  await orsola.fills({ Role: "Juror", "Name here on this site": "nobody at all" });
  await orsola.presses("Name this person");
  await orsola.reads("Nobody here has this name. Check the spelling.");
  for (const juror of [jonas, jule]) {
    await orsola.fills({ Role: "Juror", "Name here on this site": juror.name });
    await orsola.presses("Name this person");
    await orsola.reads("The person has the role now.");
  }
}

/**
 * An organiser pauses the edition by hand, with a reason that everybody reads, and undoes it.
 * @param {import("./story.mjs").Story} story
 */
export async function pauseAndUndo({ people: { orsola, guest }, links }) {
  await orsola.visits(links.manage);
  await orsola.fills({ "Phase from now on": "Pause: close everything", Reason: "The library is flooded." });
  await orsola.presses("Change the phase now");
  await orsola.reads("The phase is set by hand.");
  await guest.visits(links.edition);
  await guest.reads("The edition is paused.");
  await guest.reads("The library is flooded.");
  await orsola.presses("Undo");
  await orsola.reads("It is as it was before.");
  await guest.visits(links.edition);
  await guest.reads(/Now: \w+, until/);
  assert.equal(await guest.page.getByText("The library is flooded.").count(), 0);
}
