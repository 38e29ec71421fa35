// The jury's meeting: two jurors, one of them the chair, and an organiser see who is there; what one says or calls comes to the others without
// a reload; the chair records the decision, and the protocol keeps it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFaults, phoneFaults } from "./kit/checks.mjs";
import { acts } from "./journey/acts.mjs";
import { begin } from "./journey/story.mjs";

/** @type {import("./journey/story.mjs").Story} */
let story;
before(async () => {
  story = await begin(true);
  story.lab.onPage = null;
  // The journey up to a round whose reviews are in.
  const last = acts.findIndex(([name]) => name === "two jurors score");
  for (const [, act] of acts.slice(0, last + 1)) await act(story);
});
after(async () => story.lab.stop());

const region = (person, name) => person.page.getByRole("region", { name, exact: true });
/** Remembers in the page that it is this one. */
const marks = async (person) => person.page.evaluate(() => document.documentElement.setAttribute("data-same", ""));
const isSame = async (person) => assert.ok(await person.page.evaluate(() => document.documentElement.hasAttribute("data-same")), `${person.name} stayed on the page`);

test("a jury meets, talks live, and its chair records the decision", async () => {
  const { people, links, words } = story;
  const { orsola, jonas, jule } = people;
  const place = `${links.round}/deliberation`;
  await orsola.visits(`${links.round}/manage`);
  await orsola.presses("Close the round");
  await jule.visits(place);
  await jule.reads("The meeting has not begun.");
  await orsola.visits(`${links.round}/results`);
  await orsola.follows("Hold a meeting of the jury");
  assert.deepEqual(await accessibilityFaults(orsola.page), []);
  await orsola.fills({ "Order of the agenda": "Best mean first", Chair: "jonas" });
  await orsola.presses("Begin the meeting");
  await orsola.reads("The meeting is set.");
  await jule.visits("~/work");
  await jule.reads(`The jury of “${words.challenge}” meets.`);

  // Who is there: names for organisers, numbers among jurors.
  await jonas.visits(place);
  await jule.visits(place);
  for (const name of ["jonas", "jule"]) await region(orsola, "Here now").getByText(name, { exact: true }).waitFor();
  for (const number of [/Juror \D?1/, /Juror \D?2/]) await region(jonas, "Here now").getByText(number).waitFor();
  await region(jonas, "Here now").getByText("Organiser").waitFor();
  await jonas.doesNotRead(/^jule$/m);

  // The chair calls a proposal, and all see it at once.
  await marks(jule);
  await jonas.presses(/^Call /);
  await region(jule, "The jury is at").getByRole("link").waitFor();
  await isSame(jule);
  assert.deepEqual(await accessibilityFaults(jule.page), []);
  for (const juror of [jule, jonas]) {
    await juror.follows(words.title, { within: region(juror, "The jury is at") });
    await juror.reads("Nobody has said anything yet.");
  }

  // What somebody writes stays while something comes.
  await marks(jonas);
  const mine = jonas.page.getByRole("textbox", { name: "Your remark" });
  await mine.fill("I am still thin");
  await jule.fills({ "Your remark": "Who pays after the first year?" });
  await jule.presses("Say it");
  await jule.reads("Your remark is there.");
  await region(jonas, "What is said").getByText("Who pays after the first year?").waitFor();
  assert.equal(await mine.inputValue(), "I am still thin");
  await isSame(jonas);
  await mine.fill("");

  await jule.unfolds("Propose a decision");
  await jule.fills({ Decision: "Selected", "Conditions or reasons": "Every town has a library." });
  await jule.presses("Propose it");
  await region(jonas, "Proposed decisions").getByText("Every town has a library.").waitFor();
  await isSame(jonas);
  await jonas.presses("I agree");
  await jonas.reads("1 agree, 0 do not");
  await jule.reads("You see how many agree when you have given your own voice.");
  await marks(jonas);
  await jule.presses("I do not agree");
  await jule.reads("1 agree, 1 do not");
  await jonas.reads("1 agree, 1 do not");
  await isSame(jonas);
  assert.deepEqual(await accessibilityFaults(jonas.page), []);

  // The chair takes what was proposed; who is connected is ticked.
  await marks(jule);
  await jonas.follows("Record this decision");
  const ticks = jonas.page.getByRole("checkbox");
  assert.deepEqual(await ticks.evaluateAll((all) => all.map((box) => /** @type {HTMLInputElement} */ (box).checked)), [true, true]);
  await jonas.presses("Record the decision");
  await jonas.reads("The decision is recorded.");
  await region(jule, "Decision").getByText("Every town has a library.").waitFor();
  await isSame(jule);

  // It is opened again with a reason, and recorded anew.
  await jonas.unfolds("Open it again");
  await jonas.fills({ "Why is it opened again?": "The costs were misread." });
  await jonas.presses("Open it again");
  await jonas.reads("The decision is open again.");
  await jonas.unfolds("Record the decision");
  await jonas.fills({ "Reasons of the jury": "Clear, with costs.", Decision: "Selected" }, { within: jonas.page.locator("#record") });
  await jonas.presses("Record the decision");
  await orsola.visits(`${place}/protocol`);
  for (const line of ["The costs were misread.", "Clear, with costs.", "1 agree, 1 do not", "jule"]) await orsola.reads(line);
  assert.deepEqual(await accessibilityFaults(orsola.page), []);

  // Whoever goes is gone with the connection.
  await orsola.visits(place);
  await region(orsola, "Here now").getByText("jule", { exact: true }).waitFor();
  await jule.visits("~/work");
  await region(orsola, "Here now").getByText("jule", { exact: true }).waitFor({ state: "detached" });
});

test("without scripts, on a phone, the meeting is a page with a link to load it anew", async () => {
  const { lab, people, links } = story;
  const plain = await lab.person("jule", { scripts: false, phone: true });
  await plain.logsIn("jule");
  await plain.visits(`${links.round}/deliberation`);
  assert.deepEqual(await phoneFaults(plain.page), []);
  await people.jonas.visits(`${links.round}/deliberation`);
  await region(people.jonas, "Here now").getByText(/Juror/).waitFor();
  await plain.follows("Reload");
  await plain.reads("Here now");
  await plain.follows(story.words.title);
  await plain.fills({ "Your remark": "From my phone" });
  await plain.presses("Say it");
  await plain.reads("From my phone");
  assert.deepEqual(await phoneFaults(plain.page), []);
  await plain.leaves();
});
