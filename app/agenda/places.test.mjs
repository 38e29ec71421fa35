// Where an item of an agenda can fall.
import assert from "node:assert/strict";
import { test } from "node:test";
import { editor } from "../editor/bundle.mjs";

const { moving, places, sideAt } = await editor("../agenda/places");

const item = (id, isPart = false) => ({ id, title: id.toUpperCase(), isPart });
/** a, b with b1 and b2, c. */
const agenda = [item("a"), item("b"), item("b1", true), item("b2", true), item("c")];
const words = (id) => places(agenda, id).map(({ side, target }) => `${side} ${target}`);

test("parts move along with their item", () => {
  assert.deepEqual([...moving(agenda, "b")], ["b", "b1", "b2"]);
  assert.deepEqual([...moving(agenda, "b1")], ["b1"]);
  assert.deepEqual([...moving(agenda, "c")], ["c"]);
});

test("an item without parts falls among items, among parts, and under items without any", () => {
  assert.deepEqual(words("c"), ["before a", "under a", "before b", "before b1", "before b2", "after b2", "after b"]);
});

test("an item with parts falls among items only, and never on its own parts", () => {
  assert.deepEqual(words("b"), ["before a", "before c", "after c"]);
  assert.equal(sideAt(agenda, "b", agenda[2], 0.2), null);
  assert.equal(sideAt(agenda, "b", agenda[4], 0.5), "after");
});

test("the middle of an item is under it, its edges are beside it", () => {
  const [a] = agenda;
  assert.deepEqual([0.1, 0.5, 0.9].map((share) => sideAt(agenda, "c", a, share)), ["before", "under", "after"]);
  assert.deepEqual([0.1, 0.9].map((share) => sideAt(agenda, "c", agenda[2], share)), ["before", "after"]);
  assert.equal(sideAt(agenda, "c", agenda[4], 0.5), null);
});

test("an agenda of one item has no other place", () => {
  assert.deepEqual(places([item("a")], "a"), []);
});
