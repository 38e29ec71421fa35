// The history of a draft: one looks back and brings an older text back, the other sees it come while they write.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
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
  // The page of a history carries no script, that of a version the slider's alone.
  const slider = await weigh(basil.context, basil.page.url());
  assert.ok(slider.scriptBytes > 0 && slider.scriptBytes < 2_000, `${slider.scriptBytes} bytes of scripts`);
  await basil.follows("Problem");
  assert.equal((await weigh(basil.context, basil.page.url())).scriptBytes, 0);
  await Promise.all([amina.leaves(), basil.leaves()]);
});

/** Three versions of the section "Problem", by two people without scripts; leads the first of them to the newest. */
async function threeVersions(wishes = {}) {
  const room = await makeRoom(lab, { authors: 2 });
  const texts = ["Rooms are dear.", "Rooms are too dear.", "Rooms are far too dear."];
  const writers = [await atTheRoom(room, 0, { scripts: false }), await atTheRoom(room, 1, { scripts: false })];
  for (const [at, text] of texts.entries()) {
    const writer = writers[at % 2];
    await writer.visits(`~/rooms/${room.number}`);
    await writer.fills({ Problem: text });
    await writer.presses("Save this section");
    await writer.reads("Your text is saved.");
  }
  for (const writer of writers) await writer.leaves();
  const amina = await atTheRoom(room, 0, wishes);
  await amina.follows("How this text came to be");
  await amina.follows("Problem");
  await amina.follows(/^Version/);
  return { room, amina, slider: amina.page.getByRole("slider", { name: "Go through all versions" }) };
}

test("one goes through all versions by a slider, and lets them come by themselves", async () => {
  const { room, amina, slider } = await threeVersions();
  await amina.page.emulateMedia({ reducedMotion: "no-preference" });
  await amina.page.reload();
  const [first, second] = room.people.map(({ name }) => name);
  const place = amina.page.locator("output");
  const says = (number, name) => amina.reads(new RegExp(`Version ${number} of 3\\. Made on .* by ${name}\\.`));
  await says(3, first);
  await amina.page.getByRole("button", { name: "Show this place" }).waitFor({ state: "hidden" });

  // By keys: the text, the title, what can be done and the address follow; the slider keeps the focus.
  await slider.focus();
  await slider.press("ArrowLeft");
  await says(2, second);
  await amina.page.getByRole("heading", { name: /^Version.{1,2}2/ }).waitFor();
  await amina.page.getByRole("main").getByText("Rooms are too dear.").waitFor();
  assert.match(amina.place, /[?&]version=2&view=text$/);
  const back = amina.page.getByRole("link", { name: "Bring this version back" });
  assert.match(String(await back.getAttribute("href")), /version=2$/);
  assert.ok(await slider.evaluate((range) => range === document.activeElement));
  await slider.press("Home");
  await place.filter({ hasText: "Before the first word." }).waitFor();
  assert.deepEqual(await accessibilityFaults(amina.page), []);

  // Who is faster than the answers sees the last place, never one on the way.
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft"]) await slider.press(key);
  await says(2, second);

  // By themselves, to the end and no further; from the end they begin anew, and stop when asked.
  await amina.taps("Play");
  await says(3, first);
  await amina.page.getByRole("button", { name: "Play" }).waitFor();
  await amina.taps("Play");
  await place.filter({ hasText: "Before the first word." }).waitFor();
  await amina.taps("Pause");
  const stands = await slider.inputValue();
  await amina.page.waitForTimeout(1_800);
  assert.equal(await slider.inputValue(), stands);
  await amina.taps("Play");
  await says(3, first);
  assert.deepEqual(await accessibilityFaults(amina.page), []);

  // A step is a link as before, and what one saw stays after loading anew.
  await amina.follows("Step back");
  await says(2, second);
  assert.equal(await slider.inputValue(), "2");

  // Who wants little to move has no button for it.
  await amina.page.emulateMedia({ reducedMotion: "reduce" });
  await amina.visits(amina.place);
  assert.equal(await amina.page.getByRole("button", { name: "Play" }).count(), 0);
  await slider.press("End");
  await says(3, first);

  // Without a connection the plain button is there again.
  await amina.context.setOffline(true);
  await slider.press("Home");
  await amina.page.getByRole("button", { name: "Show this place" }).waitFor();
  await amina.context.setOffline(false);
  await amina.presses("Show this place");
  await amina.reads("Before the first word.");
  await amina.leaves();
});

test("one goes through all versions without scripts, and on a phone", async () => {
  const { amina, slider } = await threeVersions({ scripts: false, phone: true });
  await slider.press("Home");
  await amina.presses("Show this place");
  await amina.reads("Version 0 of 3. Before the first word.");
  await slider.press("ArrowRight");
  await amina.presses("Show this place");
  await amina.reads("Rooms are dear.");
  assert.equal(await amina.page.getByRole("button", { name: "Play" }).count(), 0);
  assert.deepEqual(await phoneFaults(amina.page), []);
  await amina.leaves();
});

test("a version is kept as a file: Markdown, and a page that opens by itself", async () => {
  const { amina, slider } = await threeVersions();
  await slider.press("ArrowLeft");
  await amina.page.getByRole("heading", { name: /^Version.{1,2}2/ }).waitFor();
  const keeps = async (link) => {
    const [download] = await Promise.all([amina.page.waitForEvent("download"), amina.page.getByRole("link", { name: link }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  };
  const markdown = await keeps("Save as a Markdown file");
  assert.match(markdown.name, /\.md$/);
  assert.match(markdown.text, /## Problem\n[^]*\n\nRooms are too dear\.\n$/);
  assert.doesNotMatch(markdown.text, /far too/);
  const page = await keeps("Save as a web page");
  assert.match(page.name, /\.html$/);
  assert.match(page.text, /<h2[^>]*>Problem<\/h2>[^]*Rooms are too dear\./);
  // It needs nothing but itself.
  await amina.page.setContent(page.text);
  await amina.page.getByRole("heading", { name: "Problem" }).waitFor();
  assert.doesNotMatch(page.text, /<script|<link|src=/);
  await amina.leaves();
});
