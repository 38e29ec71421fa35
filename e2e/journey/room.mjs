// The journey's room: two people write in the same section at the same time, each in a browser of their own.

import assert from "node:assert/strict";

/** The field of a section, with or without the editor. @param {import("../kit/person.mjs").Person} person @param {string} section */
export const field = (person, section) => person.page.getByRole("textbox", { name: section, exact: true });

/** What stands in a section for this person now: lines and their letters, not the names at the cursors of others. */
async function wordsOf(person, section) {
  const text = await field(person, section).evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const lines = new Map([...element.children].map((line) => [line, ""]));
    while (words.nextNode()) {
      const { parentElement, textContent } = words.currentNode;
      const line = [...lines.keys()].find((one) => one.contains(parentElement));
      if (line && !parentElement?.closest("[aria-hidden=true], .cm-widgetBuffer")) lines.set(line, lines.get(line) + (textContent ?? ""));
    }
    return [...lines.values()].join("\n");
  });
  return text.replace(/\s+/g, " ").trim();
}

/**
 * Both type at once; afterwards both read the same, nothing of either is missing, and it is saved.
 * @param {import("./story.mjs").Story} story
 */
export async function writeTogether({ people: { amina, bilal }, links, words }) {
  const section = words.sections[0];
  const parts = [words.summary, "We asked thirty people at the station; most work in the day and are free in the evening."];
  for (const person of [amina, bilal]) {
    await person.visits(links.room);
    await person.settles();
    await person.reads("You are connected.");
  }
  await amina.reads(bilal.name);
  await bilal.reads(amina.name);
  await field(amina, section).click();
  await field(bilal, section).click();
  await Promise.all([
    field(amina, section).pressSequentially(`${parts[0]}\n`, { delay: 25 }),
    field(bilal, section).pressSequentially(`${parts[1]}\n`, { delay: 25 }),
  ]);
  await amina.reads("Saved on the server");
  await bilal.reads("Saved on the server");
  await eventually(async () => assert.equal(await wordsOf(amina, section), await wordsOf(bilal, section)));
  const letters = (text) => [...text.replace(/\s/g, "")].sort().join("");
  assert.equal(letters(await wordsOf(amina, section)), letters(parts.join("")), "every letter of both is there once");

  // They put it in order together: one takes the section and writes what is sent.
  await field(amina, section).press("Control+A");
  await field(amina, section).pressSequentially(words.summary, { delay: 2 });
  await eventually(async () => assert.equal(await wordsOf(bilal, section), words.summary));
  for (const other of words.sections.slice(1)) {
    await field(bilal, other).click();
    await field(bilal, other).pressSequentially(words.rest, { delay: 2 });
  }
  for (const other of words.sections.slice(1)) await eventually(async () => assert.equal(await wordsOf(amina, other), words.rest));
  await amina.visits(links.room);
  assert.equal(await wordsOf(amina, section), words.summary, "what was saved is there after loading again");
}

/** Without scripts each section is a form; who saves second is merged, or shown both texts. @param {import("./story.mjs").Story} story */
export async function writeByForms({ people: { amina, bilal }, links, words }) {
  const [section, other] = words.sections;
  await bilal.visits(links.room);
  await amina.visits(links.room);
  await field(amina, section).fill(words.summary);
  await amina.presses(`Save this section: ${section}`);
  await amina.reads("Your text is saved.");
  await field(bilal, section).fill("Something quite different.");
  await bilal.presses(`Save this section: ${section}`);
  await bilal.reads("Somebody else changed the same lines");
  await bilal.reads(words.summary);
  assert.equal(await wordsOf(bilal, section), "Something quite different.", "nothing of Bilal's is lost");
  await field(bilal, section).fill(words.summary);
  await bilal.presses(`Save this section: ${section}`);
  for (const later of [other, ...words.sections.slice(2)]) {
    await bilal.visits(links.room);
    await field(bilal, later).fill(words.rest);
    await bilal.presses(`Save this section: ${later}`);
    await bilal.reads("Your text is saved.");
  }
}

/**
 * The mentor reads along and cannot write; somebody outside does not learn that there is a room.
 * @param {import("./story.mjs").Story} story
 */
export async function readAlong({ people: { mira, jonas, guest }, links, words }) {
  await mira.visits(links.room);
  await mira.reads("Only the team can change it.");
  assert.equal(await wordsOf(mira, words.sections[0]), words.summary);
  assert.equal(await jonas.visits(links.room), 404);
  await guest.visits(links.room);
  await guest.doesNotRead(words.title);
}

/** Tries until it holds, for ten seconds at most. @param {() => Promise<void>} check */
async function eventually(check) {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((wait) => setTimeout(wait, 100));
    }
  }
}
