import assert from "node:assert/strict";
import { test } from "node:test";
import { words } from "../kit/words.mjs";

test("the texts of a language are found by their keys, with their values", () => {
  const say = words("en");
  assert.equal(say("jury-finish"), "Finish the review");
  assert.equal(say("jury-until", { when: "9 May" }), "Until 9 May");
  assert.notEqual(words("ar")("jury-finish"), say("jury-finish"));
});

test("what a test cannot say is no empty text", () => {
  const say = words("en");
  assert.throws(() => say("no-such-key"), /no plain text no-such-key in en/);
  assert.throws(() => say("jury-until"), /jury-until needs when/);
  assert.throws(() => say("letter-reviews"), /no plain text/);
});
