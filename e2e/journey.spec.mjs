// The whole chain on one empty platform, by separate people: an edition, a team, a room, a submission, a jury, a body, a vote, a
// recommendation, its answer, and the page that shows it all. Once with scripts, and everything but typing live once without.
// The acts are in `journey/`; each does what its people do on their pages and checks what they read there.

import assert from "node:assert/strict";
import { test } from "node:test";
import { acts } from "./journey/acts.mjs";
import { begin } from "./journey/story.mjs";

for (const scripts of [true, false]) {
  test(`the whole chain ${scripts ? "with" : "without"} scripts`, async (t) => {
    const story = await begin(scripts);
    try {
      for (const [name, act] of acts) {
        let done = false;
        await t.test(`${name} (${scripts ? "with" : "without"} scripts)`, async () => {
          await act(story);
          done = true;
        });
        if (!done) return;
      }
      if (scripts) {
        const faults = [...story.looked].flatMap(([kind, lines]) => lines.map((line) => `${kind}: ${line}`));
        t.diagnostic(`axe looked at ${story.looked.size} kinds of pages`);
        assert.deepEqual(faults, []);
      }
    } finally {
      await story.lab.stop();
    }
  });
}
