// The whole chain on one empty platform, by separate people: an edition, a team, a room, a submission, a jury, a body, a vote, a
// recommendation, its answer, and the page that shows it all. Once with scripts, and everything but typing live once without.
// The acts are in `journey/`; each does what its people do on their pages and checks what they read there.

import { test } from "node:test";
import { acts } from "./journey/acts.mjs";
import { begin } from "./journey/story.mjs";
import { play } from "./kit/play.mjs";

for (const scripts of [true, false]) {
  test(`the whole chain ${scripts ? "with" : "without"} scripts`, async (t) => play(t, await begin(scripts), acts));
}
