// A whole jury in two rounds: a long list that five jurors read, and finals of the two that go on. The acts are in `jury/`; each does what its
// people do on their pages and checks what they read there, and what they must not read. Then the core of it once without scripts.

import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, twoRounds } from "./jury/acts.mjs";
import { begin } from "./jury/story.mjs";

/** @typedef {import("./jury/story.mjs").Story} Story */

/**
 * Does the acts in their order; after one that fails there is no ground for the next.
 * @param {import("node:test").TestContext} t @param {Story} story @param {[string, (story: Story) => Promise<void>][]} acts
 */
async function play(t, story, acts) {
  try {
    for (const [name, act] of acts) {
      let done = false;
      await t.test(`${name} (${story.scripts ? "with" : "without"} scripts)`, async () => {
        await act(story);
        done = true;
      });
      if (!done) return;
    }
    const faults = [...story.looked].flatMap(([kind, lines]) => lines.map((line) => `${kind}: ${line}`));
    t.diagnostic(`axe looked at ${story.looked.size} kinds of pages`);
    assert.deepEqual(faults, []);
  } finally {
    await story.lab.stop();
  }
}

test("a jury of five in two rounds", async (t) => {
  const jurors = { phoebe: { phone: true }, lars: {}, kim: {}, aisha: { language: "ar" }, rosa: {} };
  await play(t, await begin({ teams: 4, jurors }), twoRounds);
});

test("a jury without scripts", async (t) => {
  await play(t, await begin({ scripts: false, teams: 1, jurors: { jonas: {} } }), plain);
});
