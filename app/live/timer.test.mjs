// The clock of a speech as the page draws it. Run: node --test app/live/
import { test } from "node:test";
import assert from "node:assert/strict";
import { editor } from "../editor/bundle.mjs";

const { reading } = await editor("../live/timer");

const at = (clock, seconds) => Object.values(reading({ since: 1_000_000, spent: 0, limit: 60_000, ...clock }, 1_000_000 + seconds * 1_000));

test("the time runs down, says when half a minute is left, and counts what is over", () => {
  assert.deepEqual(at({}, 0), ["1:00", "left"]);
  assert.deepEqual(at({}, 29.5), ["0:31", "left"]);
  assert.deepEqual(at({}, 30), ["0:30", "soon"]);
  assert.deepEqual(at({}, 60), ["+0:00", "over"]);
  assert.deepEqual(at({}, 72), ["+0:12", "over"]);
});

test("a pause counts nothing, and a clock of the device that is behind takes nothing away", () => {
  assert.deepEqual(at({ since: null, spent: 20_000 }, 500), ["0:40", "left"]);
  assert.deepEqual(at({ spent: 20_000 }, -30), ["0:40", "left"]);
});

test("without a limit it counts up", () => {
  assert.deepEqual(at({ limit: 0, spent: 60_000 }, 65), ["2:05", "free"]);
});
