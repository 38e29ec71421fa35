// A review that keeps itself: what is sent when, what waits on the device, who decides between two versions, and what keys mean.
import assert from "node:assert/strict";
import { test } from "node:test";
import { editor } from "./bundle.mjs";

const { Saver, demandsReason, differences, fill, fromBody, lacks, meaning, nextOpen, same, scored, step, toBody } = await editor(
  "review-form",
  "review-keys",
  "review-saver",
);

const problem = { id: "a", required: true, below: 2 };
const clarity = { id: "b", required: false, below: null };

test("a form goes to the server and comes back as it was", () => {
  const fields = { "score-a": "1", "reason-a": "Not shown.", "score-b": "", "reason-b": "", feedback: "Good.", jury_note: "", private_note: "Mine" };
  const body = toBody(fields);
  assert.deepEqual(body.scores, { a: { value: 1, reason: "Not shown." } });
  assert.ok(same(fromBody(body), fields));
  assert.ok(same(fromBody(null), {}));
  assert.deepEqual(differences(fields, { ...fields, feedback: " Good.\n" }), [], "white space at the ends does not count");
  assert.deepEqual(differences(fields, { ...fields, "score-b": "0" }), ["score-b"]);
});

test("a level below the limit demands a reason, and the next open point is the first that lacks something", () => {
  const criteria = [problem, clarity];
  assert.ok(lacks(problem, {}) && !lacks(clarity, {}));
  assert.ok(demandsReason(problem, { "score-a": "1" }) && !demandsReason(problem, { "score-a": "2" }) && !demandsReason(clarity, { "score-b": "0" }));
  assert.equal(nextOpen(criteria, {}), "score-a");
  assert.equal(nextOpen(criteria, { "score-a": "1" }), "score-a");
  assert.equal(nextOpen(criteria, { "score-a": "1", "reason-a": "Why" }), "feedback");
  assert.equal(nextOpen(criteria, { "score-a": "3", feedback: "Good" }), "finish");
  assert.equal(scored(criteria, { "score-a": "0", "score-b": "" }), 1);
  assert.equal(fill("{done} of {whole}, {other}", { done: "1", whole: "2" }), "1 of 2, {other}");
});

test("keys do nothing while somebody types, when they are switched off, or with another key held", () => {
  const pressed = (key, more = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, ...more });
  const page = { isTyping: false, isReason: false, isCriterion: false, isOn: true };
  assert.deepEqual(meaning(pressed("3"), page), { act: "level", value: "3" });
  assert.deepEqual(["j", "K", "r", "n", "p", "?"].map((key) => meaning(pressed(key), page)?.act), ["next", "previous", "reason", "later-one", "earlier-one", "help"]);
  for (const place of [{ ...page, isTyping: true }, { ...page, isOn: false }]) {
    for (const key of ["3", "j", "k", "r", "n", "p", "?"]) assert.equal(meaning(pressed(key), place), null);
  }
  for (const held of ["ctrlKey", "altKey", "metaKey", "isComposing"]) assert.equal(meaning(pressed("r", { [held]: true }), page), null);
  // Arrows move the page, or the level, but at a criterion itself.
  assert.equal(meaning(pressed("ArrowDown"), page), null);
  assert.deepEqual(meaning(pressed("ArrowUp"), { ...page, isCriterion: true }), { act: "previous" });
  assert.deepEqual(meaning(pressed("Escape"), { ...page, isTyping: true, isReason: true }), { act: "leave" });
  assert.equal(meaning(pressed("Escape"), page), null);
  assert.deepEqual([step(-1, 3, 1), step(-1, 3, -1), step(2, 3, 1), step(0, 3, -1), step(0, 0, 1)], [0, 2, 2, 0, -1]);
});

/** A page with one field, a device, and a server that answers as it is told. */
function begin({ isHeld = false, isFull = false } = {}) {
  /** @type {any} */
  const world = {
    now: 0,
    fields: { feedback: "" },
    device: null,
    sent: [],
    signs: [],
    answers: [],
    timer: null,
    isFull,
  };
  const parts = {
    isHeld,
    read: () => ({ ...world.fields }),
    send: async (fields, version) => {
      world.sent.push([fields.feedback, version, world.device?.fields.feedback]);
      const answer = world.answers.shift() ?? { status: 200, version: version + 1, total: null };
      return typeof answer === "function" ? answer() : answer;
    },
    keep: async (fields, version) => {
      if (!world.isFull) world.device = { fields, version };
      return !world.isFull;
    },
    drop: async () => {
      world.device = null;
    },
    tell: (sign) => world.signs.push(sign),
    wait: (act, milliseconds) => {
      const timer = { act, at: world.now + milliseconds };
      world.timer = timer;
      return () => {
        if (world.timer === timer) world.timer = null;
      };
    },
  };
  const saver = new Saver(parts, { feedback: "" }, 7, () => world.now);
  const types = (words) => {
    world.fields = { feedback: words };
    saver.changed();
  };
  return { world, saver, types };
}

test("it is on the device before it is sent, and goes from there once the server has it", async () => {
  const { world, saver, types } = begin();
  types("One");
  assert.equal(world.timer.at, 1_200);
  await saver.now();
  assert.deepEqual(world.sent, [["One", 7, "One"]]);
  assert.deepEqual([world.device, saver.version, saver.isSaved, world.timer], [null, 8, true, null]);
  assert.deepEqual(world.signs, ["saving", "saved"]);
  await saver.now();
  assert.equal(world.sent.length, 1, "nothing new, nothing sent");
});

test("somebody who never rests is kept every eight seconds", () => {
  const { world, types } = begin();
  types("a");
  for (world.now = 1_000; world.now <= 7_000; world.now += 1_000) types("a".repeat(world.now / 1_000));
  assert.equal(world.timer.at, 8_000);
});

test("without network it stays on the device and is sent again, later each time", async () => {
  const { world, saver, types } = begin();
  world.answers = [{ status: 0 }, { status: 503 }];
  types("One");
  await saver.now();
  assert.deepEqual([world.signs.at(-1), world.device.fields.feedback, world.timer.at], ["kept", "One", 3_000]);
  await saver.now();
  assert.equal(world.timer.at, 10_000);
  await saver.now();
  assert.deepEqual([world.signs.at(-1), world.device], ["saved", null]);
});

test("a device without room says that nothing is saved", async () => {
  const { world, saver, types } = begin({ isFull: true });
  world.answers = [{ status: 0 }];
  types("One");
  await saver.now();
  assert.equal(world.signs.at(-1), "lost");
});

test("what is typed while something is on its way goes with the version that comes back", async () => {
  const { world, saver, types } = begin();
  world.answers = [
    () => {
      types("One two");
      return { status: 200, version: 20 };
    },
  ];
  types("One");
  await saver.now();
  assert.ok(!saver.isSaved && world.timer);
  await saver.now();
  assert.deepEqual(world.sent.map(([words, version]) => [words, version]), [["One", 7], ["One two", 20]]);
  assert.ok(saver.isSaved);
});

test("a newer version on the server is never written over before a person has chosen", async () => {
  const { world, saver, types } = begin();
  const changed = { status: 409, conflict: "review-changed", version: 30, review: { feedback: "Elsewhere" } };
  world.answers = [changed];
  types("Here");
  await saver.now();
  assert.deepEqual([world.signs.at(-1), world.device.fields.feedback], ["changed", "Here"]);
  types("Here, more");
  await saver.now();
  assert.equal(world.sent.length, 1);
  await saver.settle(30, { feedback: "Elsewhere" });
  assert.deepEqual(world.sent.at(-1).slice(0, 2), ["Here, more", 30]);
  // The other choice sends nothing.
  const other = begin();
  other.world.answers = [changed];
  other.types("Here");
  await other.saver.now();
  other.world.fields = { feedback: "Elsewhere" };
  await other.saver.settle(30, { feedback: "Elsewhere" });
  assert.deepEqual([other.world.sent.length, other.world.device, other.saver.version], [1, null, 30]);
});

test("what is no longer theirs leaves the device, and what a session has ended stays for its author", async () => {
  const gone = begin();
  gone.world.answers = [{ status: 404 }];
  gone.types("One");
  await gone.saver.now();
  assert.deepEqual([gone.world.signs.at(-1), gone.world.device], ["gone", null]);
  const ended = begin();
  ended.world.answers = [{ status: 401 }];
  ended.types("One");
  await ended.saver.now();
  assert.deepEqual([ended.world.signs.at(-1), ended.world.device.fields.feedback], ["ended", "One"]);
  await ended.saver.now();
  assert.equal(ended.world.signs.at(-1), "saved", "after logging in again in another tab");
});

test("a finished review waits on the device for its button", async () => {
  const { world, saver, types } = begin({ isHeld: true });
  types("Better");
  await saver.now();
  assert.deepEqual([world.sent, world.signs, world.device.version], [[], ["held"], 7]);
});
