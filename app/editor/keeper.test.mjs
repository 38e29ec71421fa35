// What is left of an editor on a device that has no room any more.
import assert from "node:assert/strict";
import { test } from "node:test";
import { editor } from "./bundle.mjs";

const { EditorState, Keeper, following, resumed, take, unsaved } = await editor("collab", "keeper");

/** A device, and an editor of one text on it. */
function begin() {
  const device = {
    account: "amina",
    isFull: false,
    drafts: new Map(),
    async keep(draft) {
      if (!device.isFull) device.drafts.set(draft.name, JSON.parse(JSON.stringify(draft)));
      return !device.isFull;
    },
    drop: async (name) => device.drafts.delete(name),
  };
  const place = { state: EditorState.create({ doc: "", extensions: [following(0)] }) };
  const keeper = new Keeper(device, "editor", "text", () => place.state, () => {});
  const does = (spec) => (place.state = place.state.update(spec).state);
  const types = (words) => does({ changes: { from: place.state.doc.length, insert: words } });
  return { device, keeper, does, types, place, left: () => device.drafts.get("editor")?.text };
}

test("on a full device the older draft stays as long as nothing newer is sent", async () => {
  const { device, keeper, types, left } = begin();
  types("first ");
  await keeper.now();
  device.isFull = true;
  types("second ");
  await keeper.now();
  assert.deepEqual([left(), keeper.isKept, keeper.isFull], ["first ", false, true]);
  device.isFull = false;
  await keeper.now();
  assert.deepEqual([left(), keeper.isKept, keeper.isFull], ["first second ", true, false]);
});

test("it goes before something newer is sent, for its words would go a second time", async () => {
  const { device, keeper, does, types, place, left } = begin();
  types("first ");
  await keeper.now();
  device.isFull = true;
  types("second ");
  does(take(place.state));
  await keeper.now(true);
  assert.equal(left(), undefined);
});

test("it goes once nothing waits, for it would bring back words that were taken out", async () => {
  const { device, keeper, does, types, left } = begin();
  types("first ");
  await keeper.now();
  device.isFull = true;
  does({ changes: { from: 0, to: "first ".length } });
  await keeper.now();
  assert.equal(left(), undefined);
});

test("as many changes wait after a reload as before", async () => {
  const { device, keeper, does, types, place } = begin();
  types("One.\n\nTwo.\nThree.");
  does(take(place.state));
  does({ changes: { from: 0, insert: "Before. " } });
  await keeper.now();
  const draft = device.drafts.get("editor");
  assert.deepEqual([unsaved(place.state), unsaved(EditorState.create({ doc: draft.text, extensions: [resumed(draft)] }))], [3, 3]);
});
