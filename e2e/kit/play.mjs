// Plays a story: acts of several people, one after the other, on a platform of their own.
// How to use: await play(t, await begin(…), [["what happens", act], …]);

import assert from "node:assert/strict";

/** @typedef {import("../journey/story.mjs").Story} Story */

/**
 * Does the acts in their order; after one that fails there is no ground for the next. At the end axe must have found nothing where it looked.
 * @template {Story} S
 * @param {import("node:test").TestContext} t @param {S} story @param {[string, (story: S) => Promise<void>][]} acts
 */
export async function play(t, story, acts) {
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
