// What the keyboard may put into a text, how lists go on, and when the socket comes back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { editor } from "./bundle.mjs";

const { EditorState, cleanInput, continueList, commands, after, Close, LONGEST_TEXT } = await editor("input", "markdown", "socket", "wire");

test("half characters and control characters never come into the text", () => {
  const state = EditorState.create({ doc: "a😀b", extensions: [cleanInput(() => {})] });
  const with_ = (changes) => state.update({ changes }).state.doc.toString();
  assert.equal(with_({ from: 2, to: 3, insert: "\ude01" }), "a😁b", "the second half of a character is replaced");
  assert.equal(with_({ from: 1, to: 2, insert: "" }), "ab", "the first half is taken away");
  assert.equal(with_({ from: 0, insert: "x\u0000\u001by\ud800\tz" }), "xy\tza😀b");
  assert.equal(with_({ from: 0, insert: "one\r\ntwo" }), "one\ntwoa😀b");
});

test("a text does not grow over its limit", () => {
  let told = 0;
  const state = EditorState.create({ doc: "x".repeat(LONGEST_TEXT), extensions: [cleanInput(() => (told += 1))] });
  assert.equal(state.update({ changes: { from: 0, insert: "y" } }).state.doc.length, LONGEST_TEXT);
  assert.equal(told, 1);
  assert.equal(state.update({ changes: { from: 0, to: 1 } }).state.doc.length, LONGEST_TEXT - 1);
});

function run(command, doc, anchor, head = anchor) {
  let state = EditorState.create({ doc, selection: { anchor, head } });
  const done = command({ state, dispatch: (transaction) => (state = transaction.state) });
  return done ? [state.doc.toString(), state.selection.main.head] : null;
}

test("lists go on and end", () => {
  assert.deepEqual(run(continueList, "- one", 5), ["- one\n- ", 8]);
  assert.deepEqual(run(continueList, "  9. nine", 9), ["  9. nine\n  10. ", 16]);
  assert.deepEqual(run(continueList, "- one\n- ", 8), ["- one\n", 6]);
  assert.deepEqual(run(continueList, "> one", 5), ["> one\n> ", 8]);
  assert.deepEqual(run(continueList, "> one\n> ", 8), ["> one\n", 6]);
  assert.equal(run(continueList, "plain", 5), null);
  assert.equal(run(continueList, "- one", 0), null);
});

test("buttons set marks and take them away", () => {
  assert.deepEqual(run(commands.bold, "a word", 2, 6), ["a **word**", 8]);
  assert.deepEqual(run(commands.bold, "a **word**", 4, 8), ["a word", 6]);
  assert.deepEqual(run(commands.bullets, "one\ntwo", 0, 7)?.[0], "- one\n- two");
  assert.deepEqual(run(commands.bullets, "- one\n- two", 0, 11)?.[0], "one\ntwo");
  assert.deepEqual(run(commands.numbers, "one\ntwo", 0, 7)?.[0], "1. one\n2. two");
  // Two levels, then none; the title of a page is nobody's heading.
  for (const [before, after] of [["one", "## one"], ["## one", "### one"], ["### one", "one"], ["#### one", "one"], ["# one", "## one"]]) {
    assert.deepEqual(run(commands.heading, before, 3)?.[0], after);
  }
  assert.deepEqual(run(commands.heading, "## one\ntwo", 0, 9)?.[0], "### one\n## two");
  assert.deepEqual(run(commands.link, "a word", 2, 6), ["a [word](https://)", 17]);
});

test("a socket comes back sooner or later, or says that it does not", () => {
  assert.equal(after(1006, 0, 1), 500);
  assert.equal(after(1006, 3, 1), 4_000);
  assert.equal(after(1006, 50, 1), 30_000);
  assert.equal(after(1006, 50, 0), 15_000);
  assert.ok((after(Close.Moving, 9, 1) ?? 0) <= 1_200);
  assert.ok((after(Close.TooFast, 0, 0) ?? 0) >= 5_000);
  for (const code of [Close.LogIn, Close.Forbidden, Close.Gone, Close.Malformed]) assert.equal(after(code, 0), null);
});
