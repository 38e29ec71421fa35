// The history of a draft: one looks back and brings an older text back, the other sees it come while they write.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFaults, phoneFaults, weigh } from "./kit/checks.mjs";
import { startLab } from "./kit/lab.mjs";
import { enterRoom, field, isSaved, makeRoom } from "./kit/room.mjs";

let lab;
before(async () => {
  lab = await startLab();
});
after(async () => lab.stop());

/** Somebody of a room at a browser, on the room's page. */
const atTheRoom = (room, at, wishes = {}) => enterRoom(lab, room, at, wishes);
const shows = (person, text) => field(person).filter({ hasText: text }).waitFor();

test("a version gets a name, is compared and comes back, and the other one sees it live", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const amina = await atTheRoom(room, 0);
  await amina.settles();
  await field(amina).pressSequentially("Rooms are too dear.", { delay: 10 });
  await isSaved(amina);

  // The other one looks back on a phone.
  const basil = await atTheRoom(room, 1, { phone: true });
  await basil.follows("How this text came to be");
  await basil.follows("Problem");
  await basil.follows(/^Version/);
  await basil.reads("Rooms are too dear.");
  await basil.fills({ Name: "Before the talk" });
  await basil.presses("Save the name");
  await basil.reads("This version has its name now.");

  await field(amina).press("Control+a");
  await field(amina).pressSequentially("Rooms are cheap.", { delay: 10 });
  await shows(amina, "cheap");
  await isSaved(amina);
  // "Saved" may still be said of the letters before.
  await amina.page.waitForTimeout(1_000);
  await basil.visits(basil.place);
  await basil.follows("Compare with the newest version");
  await basil.reads("too dear");
  await basil.reads("cheap");
  assert.deepEqual(await accessibilityFaults(basil.page), []);
  assert.deepEqual(await phoneFaults(basil.page), []);
  await basil.follows("Problem");
  await basil.follows("Before the talk");
  for (const view of ["Changes", "Authors"]) {
    await basil.follows(view);
    assert.deepEqual(await accessibilityFaults(basil.page), [], view);
    assert.deepEqual(await phoneFaults(basil.page), [], view);
  }
  await basil.follows("Bring this version back");
  assert.deepEqual(await accessibilityFaults(basil.page), []);
  await basil.presses("Bring it back");
  await basil.reads("The older text is back.");
  await shows(amina, "Rooms are too dear.");
  assert.deepEqual(await phoneFaults(basil.page), []);

  // Nothing is lost: what stood there is one step back.
  await basil.follows(/^Version/);
  await basil.follows("Step back");
  await basil.reads("Rooms are cheap");
  // The page of a history carries no script.
  const { scriptBytes } = await weigh(basil.context, basil.page.url());
  assert.equal(scriptBytes, 0);
  await Promise.all([amina.leaves(), basil.leaves()]);
});
