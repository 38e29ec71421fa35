// A whole sitting of an advisory body, from its founding to the answer of an office: a chair with a phone, a secretary, six members of whom one has
// no mouse and one reads Arabic, guests, an official. Once with scripts, and once by forms alone. The acts are in `sitting/`; each does what its
// people do on their pages and checks what they read there, and what they must not read.

import { test } from "node:test";
import { play } from "./kit/play.mjs";
import { acts } from "./sitting/acts.mjs";
import { begin } from "./sitting/story.mjs";

for (const scripts of [true, false]) {
  test(`a whole sitting ${scripts ? "with" : "without"} scripts`, async (t) => play(t, await begin(scripts), acts));
}
