// The editor's own bookkeeping comes to the same text as the stock package, over a log that rebases as the server does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { numbers } from "../../e2e/random.mjs";
import { editor } from "./bundle.mjs";

const { ChangeSet, EditorState, Text, collab, receiveUpdates, sendableUpdates, getSyncedVersion, ...own } = await editor("collab", "split");
const START = "hello 🐦 world";
const INSERTS = ["a", "b", "é", "ب", "\n", "xy", "🐦"];

/** The server's side: a log and its text. */
class Log {
  rows = [];
  text = Text.of([START]);

  push(client, { version, seq, updates }) {
    let changes = updates.map((json, index) => ({ seq: seq + index, changes: ChangeSet.fromJSON(json) }));
    for (const row of this.rows.slice(version)) {
      if (row.client === client && row.seq === changes[0]?.seq) {
        changes.shift();
        continue;
      }
      let over = ChangeSet.fromJSON(row.changes);
      changes = changes.map((one) => {
        const mapped = one.changes.map(over);
        over = over.map(one.changes, true);
        return { ...one, changes: mapped };
      });
    }
    for (const one of changes) {
      this.text = one.changes.apply(this.text);
      this.rows.push({ document: "d", version: this.rows.length + 1, client, seq: one.seq, changes: one.changes.toJSON() });
    }
  }
}

class OwnClient {
  constructor(name) {
    this.name = name;
    this.state = EditorState.create({ doc: START, extensions: [own.following(0)] });
  }
  get version() {
    return own.synced(this.state).version;
  }
  get saved() {
    return own.isSaved(this.state);
  }
  batch() {
    const next = own.take(this.state);
    if (next) this.state = this.state.update(next).state;
    return own.batch(this.state);
  }
  receive(row) {
    this.state = this.state.update(own.receive(this.state, row, this.name)).state;
  }
}

class StockClient {
  seq = 0;
  constructor(name) {
    this.name = name;
    this.state = EditorState.create({ doc: START, extensions: [collab({ startVersion: 0, clientID: name })] });
  }
  get version() {
    return getSyncedVersion(this.state);
  }
  get saved() {
    return sendableUpdates(this.state).length === 0;
  }
  batch() {
    const updates = sendableUpdates(this.state);
    return updates.length ? { version: this.version, seq: this.seq + 1, updates: updates.map((u) => u.changes.toJSON()) } : null;
  }
  receive(row) {
    if (row.client === this.name) this.seq = row.seq;
    this.state = receiveUpdates(this.state, [{ clientID: row.client, changes: ChangeSet.fromJSON(row.changes) }]).state;
  }
}

function edit(client, { integer, chance, one }) {
  const borders = [0];
  for (const letter of client.state.doc.toString()) borders.push(borders[borders.length - 1] + letter.length);
  const at = integer(borders.length);
  const to = chance(0.4) ? Math.min(borders.length - 1, at + integer(4)) : at;
  client.state = client.state.update({ changes: { from: borders[at], to: borders[to], insert: chance(0.7) ? one(INSERTS) : "" } }).state;
}

test("own and stock editors come to one text with loss, repetition and long absence", () => {
  for (let round = 0; round < 600; round++) {
    const dice = numbers(round);
    const log = new Log();
    const clients = Array.from({ length: 2 + dice.integer(4) }, (_, i) => new (i % 2 ? StockClient : OwnClient)(`client-${i}`));
    const pull = (client) => log.rows.slice(client.version).forEach((row) => client.receive(row));
    for (let step = 0; step < 80; step++) {
      const client = dice.one(clients);
      const roll = dice.random();
      if (roll < 0.55) edit(client, dice);
      else if (roll < 0.85) {
        const message = client.batch();
        // Now and then the message is lost, or comes twice, or its answer is late.
        if (message && dice.chance(0.8)) log.push(client.name, message);
        if (message && dice.chance(0.2)) log.push(client.name, message);
        if (dice.chance(0.7)) pull(client);
      } else pull(client);
    }
    for (let settle = 0; settle < 20 && !clients.every((client) => client.saved); settle++) {
      for (const client of clients) {
        pull(client);
        const message = client.batch();
        if (message) log.push(client.name, message);
        pull(client);
      }
    }
    clients.forEach(pull);
    for (const client of clients) {
      assert.equal(client.state.doc.toString(), log.text.toString(), `round ${round}, ${client.name}`);
      assert.ok(client.saved, `round ${round}, ${client.name} has unconfirmed words`);
    }
  }
});

test("an editor that crashes goes on from what was kept: nothing of it is lost or doubled", () => {
  for (let round = 0; round < 400; round++) {
    const dice = numbers(round);
    const log = new Log();
    const clients = Array.from({ length: 2 + dice.integer(3) }, (_, i) => new OwnClient(`client-${i}`));
    const kept = new Map();
    const words = new Set();
    let serial = 0;
    const keep = (client) => kept.set(client, { text: client.state.doc.toString(), draft: JSON.parse(JSON.stringify(own.draftOf(client.state))) });
    const pull = (client) => log.rows.slice(client.version).forEach((row) => client.receive(row));
    /** As a section does: what is to be sent is kept first. */
    const send = (client) => {
      const message = client.batch();
      if (message) keep(client);
      return message;
    };
    for (let step = 0; step < 60; step++) {
      const client = dice.one(clients);
      const roll = dice.random();
      if (roll < 0.45) {
        const places = [0, ...[...client.state.doc.toString().matchAll(/>/g)].map((match) => match.index + 1)];
        client.state = client.state.update({ changes: { from: dice.one(places), insert: `<${serial++}>` } }).state;
        if (dice.chance(0.5)) keep(client);
      } else if (roll < 0.7) {
        const message = send(client);
        if (message && dice.chance(0.7)) log.push(client.name, message);
      } else if (roll < 0.9) pull(client);
      else if (kept.has(client)) {
        const { text, draft } = kept.get(client);
        for (const word of text.match(/<\d+>/g) ?? []) words.add(word);
        client.state = EditorState.create({ doc: draft.text, extensions: [own.resumed(draft)] });
      }
    }
    for (let settle = 0; settle < 20 && !clients.every((client) => client.saved); settle++) {
      for (const client of clients) {
        pull(client);
        const message = send(client);
        if (message) log.push(client.name, message);
        pull(client);
      }
    }
    clients.forEach(pull);
    const text = log.text.toString();
    for (const client of clients) assert.equal(client.state.doc.toString(), text, `round ${round}, ${client.name}`);
    const found = text.match(/<\d+>/g) ?? [];
    assert.equal(new Set(found).size, found.length, `round ${round}: a word stands twice`);
    for (const word of words) assert.ok(text.includes(word), `round ${round}: ${word} was kept and is lost`);
  }
});

test("a refused change waits again under its number", () => {
  const client = new OwnClient("client-1");
  client.state = client.state.update({ changes: { from: 0, insert: "a" } }).state;
  assert.deepEqual(client.batch()?.seq, 1);
  client.state = client.state.update({ changes: { from: 1, insert: "b" } }).state;
  client.state = client.state.update(own.putBack(client.state)).state;
  assert.equal(own.batch(client.state), null);
  assert.deepEqual(client.batch(), { version: 0, seq: 1, updates: [[[0, "ab"], START.length]] });
});

test("words typed and taken away again are nothing to send", () => {
  const client = new OwnClient("client-1");
  client.state = client.state.update({ changes: { from: 0, insert: "a" } }).state;
  client.state = client.state.update({ changes: { from: 0, to: 1 } }).state;
  assert.ok(client.saved);
});

test("changes that wait are counted by their places, and at one place by paragraphs", () => {
  const client = new OwnClient("client-1");
  const does = (changes) => (client.state = client.state.update({ changes }).state);
  assert.equal(own.unsaved(client.state), 0);
  does({ from: START.length, insert: "!" });
  for (const letter of "??") does({ from: client.state.doc.length, insert: letter });
  assert.equal(own.unsaved(client.state), 1, "letters in a row are one change");
  client.batch();
  does({ from: 0, to: 2 });
  assert.equal(own.unsaved(client.state), 2, "what is on its way waits too");
  does({ from: client.state.doc.length, insert: "\n\nA paragraph.\nAnother one." });
  assert.equal(own.unsaved(client.state), 4);
  const other = new OwnClient("client-2");
  other.state = other.state.update({ changes: { from: 0, insert: "a" } }).state;
  other.batch();
  other.state = other.state.update({ changes: { from: 0, to: 1 } }).state;
  assert.equal(own.unsaved(other.state), 1, "words on their way that are taken out again are a change");
});

test("a place goes to the server's text and back", () => {
  const client = new OwnClient("client-1");
  client.state = client.state.update({ changes: { from: 0, insert: "abc" } }).state;
  client.batch();
  client.state = client.state.update({ changes: { from: 0, insert: "de" } }).state;
  assert.equal(own.toServer(client.state, 8), 3);
  assert.equal(own.fromServer(client.state, 3), 8);
});

test("a large change is sent in parts that together are the same", () => {
  for (let round = 0; round < 500; round++) {
    const { integer, one } = numbers(round);
    const doc = Text.of([Array.from({ length: integer(40) }, () => one(["a", "b", "c"])).join("")]);
    const changes = ChangeSet.of(
      Array.from({ length: 1 + integer(5) }, () => {
        const from = integer(doc.length + 1);
        return { from, to: Math.min(doc.length, from + integer(6)), insert: Array.from({ length: integer(12) }, () => one(["x", "y\nz", "🐦"])).join("") };
      }),
      doc.length,
    );
    let text = doc;
    let rest = changes;
    for (let parts = 0; rest; parts++) {
      assert.ok(parts < 100);
      const [first, more] = own.split(rest, 4, 2);
      assert.ok(String(first.apply(text)).isWellFormed?.() ?? true);
      text = first.apply(text);
      rest = more;
    }
    assert.equal(text.toString(), changes.apply(doc).toString(), `round ${round}`);
  }
});
