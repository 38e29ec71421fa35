// Voice notes: somebody records on a phone, hears it and sends it; another types what is said and takes it into the text, which the first sees come.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFaults, phoneFaults } from "./kit/checks.mjs";
import { startLab } from "./kit/lab.mjs";
import { enterRoom, field, isSaved, makeRoom, sleep } from "./kit/room.mjs";

let lab;
before(async () => {
  lab = await startLab();
});
after(async () => lab.stop());

/** Whether the page's player has a sound that lasts, and is not silent about it. */
const lasts = (person, name) =>
  person.page.getByLabel(name).first().evaluate(async (player) => {
    player.preload = "metadata";
    player.load();
    await new Promise((ready, fail) => {
      player.onloadedmetadata = ready;
      player.onerror = () => fail(new Error(player.error?.message));
    });
    return player.duration > 0.5;
  });

/** Samples of a tone, as a recorder writes them, with a title. */
function wav() {
  const data = Buffer.alloc(16_000);
  for (let at = 0; at < data.length / 2; at++) data.writeInt16LE(Math.round(9_000 * Math.sin(at / 4)), at * 2);
  const chunk = (name, body) => {
    const head = Buffer.alloc(8);
    head.write(name, 0, "latin1");
    head.writeUInt32LE(body.length, 4);
    return Buffer.concat([head, body]);
  };
  const form = Buffer.from("0100010040" + "1f0000803e0000020010" + "00", "hex");
  return chunk("RIFF", Buffer.concat([Buffer.from("WAVE"), chunk("LIST", Buffer.from("INFOhome")), chunk("fmt ", form), chunk("data", data)]));
}

test("somebody says it on a phone, another types it and takes it into the text", async () => {
  const room = await makeRoom(lab, { authors: 2, mentors: 1 });
  const [amina, basil] = [await enterRoom(lab, room, 0, { phone: true }), await enterRoom(lab, room, 1)];
  await amina.context.grantPermissions(["microphone"]);
  await basil.settles();
  await amina.follows("Voice notes");
  await amina.reads("There is no voice note yet.");
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  assert.deepEqual(await phoneFaults(amina.page), []);

  // It is heard before it is sent, and can be said anew.
  const record = (name) => amina.page.getByRole("button", { name });
  for (const begin of ["Start recording", "Record it anew"]) {
    await record(begin).tap();
    await amina.page.getByRole("status").filter({ hasText: "Recording: 0:0" }).waitFor();
    await sleep(1_500);
    await record("Stop recording").tap();
    await amina.page.getByRole("status").filter({ hasText: "Recorded: 0:0" }).waitFor();
    assert.equal(await lasts(amina, "What you recorded"), true);
  }
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  assert.deepEqual(await phoneFaults(amina.page), []);
  await amina.fills({ "The language you speak": "ar" });
  // What is being said while "Send" is pressed goes along.
  await record("Record it anew").tap();
  await sleep(2_500);
  await amina.presses("Send");
  await amina.reads("Your voice note is here.");
  assert.equal(await lasts(amina, /^Voice note of/), true, "what is left of it is a sound");
  const address = await amina.page.locator("audio").getAttribute("src");
  const kept = await amina.context.request.get(lab.url + address);
  assert.equal(kept.headers()["content-type"], "audio/webm");

  // At the laptop, by the keyboard.
  await basil.follows("Voice notes");
  await basil.follows("Type what is said");
  await basil.fills({ "What is said": "نحن ننتظر سنوات." });
  await basil.presses("Save the words");
  await basil.reads("The words are saved.");
  assert.deepEqual(await accessibilityFaults(basil.page), []);
  const other = await enterRoom(lab, room, 0, { phone: true });
  await other.settles();
  await basil.presses("Put it into the text");
  await basil.reads("The words stand at the end of the section.");
  await field(other).filter({ hasText: "نحن ننتظر سنوات." }).waitFor();
  await isSaved(other);
  const line = field(other).locator(".cm-line", { hasText: "نحن ننتظر سنوات." });
  assert.equal(await line.evaluate((words) => getComputedStyle(words).direction), "rtl");

  // The mentor hears it, and has nothing to type in.
  const mentor = await enterRoom(lab, room, 2);
  await mentor.follows("Voice notes");
  await mentor.follows("Read");
  assert.equal(await lasts(mentor, /^Voice note of/), true);
  assert.equal(await mentor.page.getByRole("textbox").count(), 0);
  assert.deepEqual(await accessibilityFaults(mentor.page), []);
  for (const person of [amina, basil, other, mentor]) await person.leaves();
});

test("a voice note is sent, typed and deleted without scripts", async () => {
  const room = await makeRoom(lab, { authors: 1 });
  const plain = await enterRoom(lab, room, 0, { scripts: false, phone: true });
  await plain.follows("Voice notes");
  assert.equal(await plain.page.getByRole("button", { name: "Start recording" }).count(), 0, "without scripts the phone's own recorder does it");
  await plain.page.getByLabel("Sound", { exact: true }).setInputFiles({ name: "at home.wav", mimeType: "audio/wav", buffer: wav() });
  await plain.presses("Send");
  await plain.reads("Your voice note is here.");
  assert.deepEqual(await phoneFaults(plain.page), []);
  await plain.fills({ "What is said": "We wait." });
  await plain.presses("Save the words");
  await plain.page.getByText("Delete this voice note").tap();
  await plain.presses("Delete it");
  await plain.reads("The voice note is deleted.");
  await plain.reads("There is no voice note yet.");
  await plain.leaves();
});
