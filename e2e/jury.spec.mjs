// A whole jury in two rounds: a long list that five jurors read, and finals of the two that go on. The acts are in `jury/`; each does what its
// people do on their pages and checks what they read there, and what they must not read. Then the core of it once without scripts.

import { test } from "node:test";
import { plain, twoRounds } from "./jury/acts.mjs";
import { begin } from "./jury/story.mjs";
import { play } from "./kit/play.mjs";

test("a jury of five in two rounds", async (t) => {
  const jurors = { phoebe: { phone: true }, lars: {}, kim: {}, aisha: { language: "ar" }, rosa: {} };
  await play(t, await begin({ teams: 4, jurors }), twoRounds);
});

test("a jury without scripts", async (t) => {
  await play(t, await begin({ scripts: false, teams: 1, jurors: { jonas: {} } }), plain);
});
