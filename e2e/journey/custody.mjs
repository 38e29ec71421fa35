// The journey's end: the whole life of the proposal on one page, dated, linked, fit to be printed.

import assert from "node:assert/strict";

const steps = [
  "Draft written together",
  "Sent to the jury",
  "Read and scored by the jury",
  "Decision of the jury",
  "Motion before an advisory body",
  "Vote",
  "Recommendation to an office",
  "Answer of the office",
  "Open the café in the central library",
];

/** A guest follows the thread from end to end. @param {import("./story.mjs").Story} story */
export async function readItsLife({ people: { guest }, links, words, scripts }) {
  await guest.visits(links.custody);
  const thread = guest.page.getByRole("region", { name: "Its life so far" });
  const knots = thread.getByRole("listitem");
  const texts = await knots.allInnerTexts();
  const heads = texts.map((text) => steps.findIndex((step) => text.includes(step)));
  assert.deepEqual(heads, steps.map((_, at) => at), `every step, in its order:\n${texts.join("\n")}`);
  for (const [at, text] of texts.entries()) assert.match(text, /\d{4}/, `“${steps[at]}” has a date`);
  for (const outcome of ["selected", "adopted", "accepted in part"]) await guest.reads(new RegExp(`\\b${outcome}\\b`));
  await guest.reads(words.hash);
  await guest.reads(words.team);

  const linked = await thread.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  assert.ok(linked.length >= 6, `most steps lead on: ${linked.join(" ")}`);
  for (const href of linked) {
    assert.equal(await guest.visits(href), 200, href);
    await guest.reads(/\S/);
  }

  await guest.visits(links.custody);
  await guest.page.emulateMedia({ media: "print" });
  for (const step of steps) await guest.reads(step);
  assert.equal(await guest.page.getByRole("navigation", { name: "Places" }).isVisible(), false, "paper needs no menu");
  if (scripts) assert.ok((await guest.page.pdf({ format: "A4" })).length > 5_000);
  await guest.page.emulateMedia({ media: "screen" });
}
