// A passage is where the server has it, whatever is not saved yet here: the same rule, over the same rows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { numbers } from "../../e2e/random.mjs";
import { editor } from "./bundle.mjs";

const { ChangeSet, EditorState, Text, after, chosen, following, isSaved, batch, take, receive, synced, passageAt, passages, setChosen, setInstead, setPassage, shown, overtaken, decorations } =
  await editor("collab", "passages");

/** What is left of `passage` in `text` after `changes`, as shared/src/changeset/passage.rs tries it. */
function left(text, passage, changes) {
  const from = text.indexOf(passage);
  const set = ChangeSet.of(changes, text.length);
  const place = after({ from, to: from + passage.length }, set);
  return place && set.apply(Text.of([text])).sliceString(place.from, place.to);
}

test("a passage keeps to its words", () => {
  const said = (...changes) => left("one two three", "two", changes);
  assert.equal(said({ from: 4, insert: "x" }, { from: 7, insert: "y" }), "two");
  assert.equal(said({ from: 5, insert: "-" }), "t-wo");
  assert.equal(said({ from: 4, to: 5, insert: "T" }), "Two");
  assert.equal(said({ from: 6, to: 7, insert: "O!" }), "twO!");
  assert.equal(said({ from: 2, to: 5, insert: "x" }), "wo");
  assert.equal(said({ from: 4, to: 7 }), null);
  assert.equal(said({ from: 4, to: 7, insert: "zwei" }), null);
});

class Client {
  constructor(name, doc) {
    this.name = name;
    this.state = EditorState.create({ doc, extensions: [following(0), passages(0)] });
  }
  update(spec) {
    this.state = this.state.update(spec).state;
  }
  pull(rows) {
    for (const row of rows.slice(synced(this.state).version)) this.update(receive(this.state, row, this.name));
  }
}

test("two editors and the log agree where passages stand once everything is saved", () => {
  let alive = 0;
  for (let round = 0; round < 150; round++) {
    const dice = numbers(round);
    const doc = "In our town a room costs more than half of what we earn.";
    const rows = [];
    const clients = [new Client("a", doc), new Client("b", doc)];
    /** Where the server has them: the place at a version, moved over the rows since. */
    const kept = new Map();
    const standing = ({ version, place }) => rows.slice(version).reduce((span, row) => span && after(span, ChangeSet.fromJSON(row.changes)), place);
    const push = (client) => {
      if (batch(client.state)) return;
      const next = take(client.state);
      if (!next) return;
      client.update(next);
      const { version, seq, updates } = batch(client.state);
      let own = ChangeSet.fromJSON(updates[0]);
      for (const row of rows.slice(version)) own = own.map(ChangeSet.fromJSON(row.changes));
      rows.push({ document: "d", version: rows.length + 1, client: client.name, seq, changes: own.toJSON() });
    };
    for (let step = 0; step < 60; step++) {
      const client = dice.one(clients);
      const length = client.state.doc.length;
      const roll = dice.random();
      if (roll < 0.5 && length) {
        const from = dice.integer(length + 1);
        const to = dice.chance(0.4) ? Math.min(length, from + dice.integer(6)) : from;
        client.update({ changes: { from, to, insert: dice.chance(0.7) ? dice.one(["x", "yz", " "]) : "" } });
      } else if (roll < 0.7) push(client);
      else if (roll < 0.85) client.pull(rows);
      else if (length && kept.size < 8) {
        // A talk begins: everybody hears of it at some time, for a version that is behind or ahead of their own.
        const version = rows.length - dice.integer(Math.min(rows.length + 1, 6));
        const text = rows.slice(0, version).reduce((text, row) => ChangeSet.fromJSON(row.changes).apply(text), Text.of([doc]));
        const from = dice.integer(Math.max(1, text.length - 1));
        const place = { from, to: Math.min(text.length, from + 1 + dice.integer(12)) };
        if (place.from >= place.to) continue;
        kept.set(`talk ${step}`, { version, place });
        for (const one of clients) one.update({ effects: setPassage.of({ id: `talk ${step}`, version, place }) });
      }
    }
    for (let settle = 0; settle < 6; settle++) clients.forEach((client) => (client.pull(rows), push(client), client.pull(rows)));
    for (const client of clients) {
      assert.ok(isSaved(client.state));
      const here = shown(client.state);
      for (const [id, one] of kept) {
        const there = standing(one);
        alive += there ? 1 : 0;
        assert.deepEqual(here.get(id) ?? null, there, `round ${round}, ${id}`);
      }
    }
  }
  assert.ok(alive > 300, `${alive} passages were left to compare`);
});

test("what is not saved yet moves the marks on the screen", () => {
  const client = new Client("a", "one two three");
  client.update({ effects: [setPassage.of({ id: "t", version: 0, place: { from: 4, to: 7 } }), setChosen.of({ from: 8, to: 13 })] });
  client.update({ changes: { from: 0, insert: "zero " } });
  assert.deepEqual(shown(client.state).get("t"), { from: 9, to: 12 });
  assert.equal(passageAt(client.state, 10), "t");
  assert.equal(passageAt(client.state, 3), null);
  assert.deepEqual(chosen(client.state), { from: 13, to: 18 });
  client.update({ changes: { from: 8, to: 18 } });
  assert.equal(shown(client.state).size, 0);
  assert.equal(chosen(client.state), null);
});

test("words that have a source are marked otherwise, and are no talk", () => {
  const client = new Client("a", "one two three");
  const place = (id, from, to) => setPassage.of({ id, version: 0, place: { from, to } });
  client.update({ effects: [place("t", 4, 13), place("evidence-1", 4, 7)] });
  client.update({ changes: { from: 0, insert: "zero " } });
  assert.equal(passageAt(client.state, 10), "t");
  assert.equal(passageAt(client.state, 10, true), "evidence-1");
  assert.equal(passageAt(client.state, 15, true), null);
  const marks = [];
  for (const set of client.state.facet(decorations)) {
    set.between(0, 99, (from, to, { spec }) => void marks.push([from, to, spec.class, spec.attributes["data-of"]]));
  }
  assert.deepEqual(marks.sort(([, a], [, b]) => a - b), [
    [9, 12, "cm-cited", "evidence-1"],
    [9, 18, "cm-passage", "t"],
  ]);
  // A card that is removed, whatever the version that it was drawn in.
  client.update({ effects: setPassage.of({ id: "evidence-1", version: Infinity, place: null }) });
  assert.deepEqual([...shown(client.state).keys()], ["t"]);
});

/** What an editor shows of a text: ~what goes~, [what comes]. */
function shownText(state) {
  const found = [];
  for (const set of state.facet(decorations)) {
    set.between(0, state.doc.length, (from, to, { spec }) => {
      if (spec.widget) found.push([from, 1, `[${spec.widget.text}]`]);
      else if (spec.tagName === "del") found.push([from, 2, "~"], [to, 0, "~"]);
    });
  }
  found.sort(([a, first], [b, second]) => a - b || first - second);
  let [text, at] = ["", 0];
  for (const [place, , sign] of found) {
    text += state.sliceDoc(at, place) + sign;
    at = place;
  }
  return text + state.sliceDoc(at);
}

const suggestion = (...words) => {
  const parts = words.map(([kind, text]) => ({ kind, text, said: "" }));
  return { base: parts.map(({ kind, text }) => (kind === "ins" ? "" : text)).join(""), parts };
};

test("suggested words are shown in the text and are no part of it", () => {
  const client = new Client("a", "We will ask them all.");
  const instead = suggestion(["span", "ask "], ["del", "them"], ["ins", "you"], ["span", " all"]);
  client.update({ effects: setPassage.of({ id: "1", version: 0, place: { from: 8, to: 20 }, instead }) });
  assert.equal(shownText(client.state), "We will ask ~them~[you] all.");
  assert.equal(client.state.doc.toString(), "We will ask them all.");
  assert.ok(isSaved(client.state));
  // They move with the text, by what is written here and by others.
  client.update({ changes: { from: 0, insert: "Now: " } });
  client.update(receive(client.state, { document: "d", client: "b", seq: 1, version: 1, changes: [20, [0, " of"], 1] }, "a"));
  assert.equal(shownText(client.state), "Now: We will ask ~them~[you] all of.");
  client.update({ effects: setInstead.of(false) });
  assert.equal(shownText(client.state), "Now: We will ask them all of.");
  client.update({ effects: setInstead.of(true) });
  // Of words that have changed nobody knows what is meant; with the old ones it is back.
  client.update({ changes: { from: 17, to: 21, insert: "us" } });
  assert.equal(shownText(client.state), "Now: We will ask us all of.");
  assert.deepEqual(overtaken(client.state), ["1"]);
  client.update({ changes: { from: 17, to: 19, insert: "them" } });
  assert.equal(shownText(client.state), "Now: We will ask ~them~[you] all of.");
  client.update({ effects: setPassage.of({ id: "1", version: 1, place: null }) });
  assert.equal(shownText(client.state), "Now: We will ask them all of.");
});

test("fifty suggestions cost a letter a quarter of a frame at most", () => {
  const line = "These are words that somebody would like to say in another way, and they go on for a while.\n";
  const client = new Client("a", line.repeat(50));
  const instead = suggestion(["del", "These"], ["ins", "Those"], ["span", line.slice(5, -1)]);
  for (let at = 0; at < 50; at++) {
    const from = at * line.length;
    client.update({ effects: setPassage.of({ id: String(at), version: 0, place: { from, to: from + line.length - 1 }, instead }) });
  }
  assert.equal(shownText(client.state).match(/~/g)?.length, 100);
  const start = performance.now();
  for (let letter = 0; letter < 500; letter++) {
    client.update({ changes: { from: client.state.doc.length, insert: "x" } });
    client.state.facet(decorations);
  }
  const each = (performance.now() - start) / 500;
  assert.ok(each < 4, `${each.toFixed(2)} ms`);
});
