// Pictures in a room: an author adds one by the button, another by pasting one; the others see them in the preview, a reader in the text
// that was published.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { crc32, deflateSync } from "node:zlib";
import { accessibilityFaults, phoneFaults } from "./kit/checks.mjs";
import { startLab } from "./kit/lab.mjs";
import { enterRoom, field, isSaved, makeRoom } from "./kit/room.mjs";

let lab;
before(async () => {
  lab = await startLab();
});
after(async () => lab.stop());

/** A PNG of so many pixels, no two lines alike. */
function png(width, height) {
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const ends = [data.length, crc32(body)].map((number) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(number);
      return bytes;
    });
    return Buffer.concat([ends[0], body, ends[1]]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const lines = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++) lines.fill((y * 5) % 251, y * (1 + width * 3) + 1, (y + 1) * (1 + width * 3));
  return Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), chunk("IHDR", head), chunk("IDAT", deflateSync(lines)), chunk("IEND", Buffer.alloc(0))]);
}

const dialog = (person) => person.page.getByRole("dialog", { name: "Add a picture" });
const tool = (person, name) => person.page.getByRole("button", { name }).first();
const shows = (person) => dialog(person).getByRole("textbox", { name: "What does the picture show?" });
const chosen = { name: "holiday in Oran.png", mimeType: "image/png", buffer: png(900, 450) };

/** The text of the section as its editor has it, without the names of those who stand in it. */
const written = (person) =>
  field(person).evaluate((editor) => {
    const copy = /** @type {HTMLElement} */ (editor.cloneNode(true));
    for (const peer of copy.querySelectorAll(".cm-peer")) peer.remove();
    return [...copy.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n");
  });

async function until(person, pattern) {
  const end = Date.now() + 10_000;
  while (!pattern.test(await written(person))) {
    if (Date.now() > end) assert.match(await written(person), pattern);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

/** Opens the preview and waits until its pictures are there; gives what they are called and how large they are drawn. */
async function previewed(person) {
  await tool(person, "Preview").click();
  const pictures = person.page.locator("[data-preview] img");
  await pictures.first().waitFor();
  // The editor has images of its own, without a file.
  await person.page.waitForFunction(() => [...document.images].every((one) => !one.closest("[data-preview]") || (one.complete && one.naturalWidth > 0)));
  return pictures.evaluateAll((all) => all.map((one) => [one.alt, one.clientWidth > 0 && one.clientWidth <= document.documentElement.clientWidth]));
}

test("authors add pictures by the button and by pasting, and the others see them", async () => {
  const room = await makeRoom(lab, { authors: 2, mentors: 1 });
  const amina = await enterRoom(lab, room, 0);
  await amina.settles();
  await field(amina).pressSequentially("Rooms are too dear.", { delay: 10 });
  await isSaved(amina);
  const basil = await enterRoom(lab, room, 1, { phone: true });
  const mentor = await enterRoom(lab, room, 2);
  await Promise.all([basil.settles(), mentor.settles()]);
  assert.equal(await tool(mentor, "Add a picture").count(), 0, "a mentor adds no pictures");
  const problems = (person) => lab.watched.find(({ context }) => context === person.context).problems;

  // With the keyboard. Without words it is not sent, and the file stays chosen.
  await tool(amina, "Add a picture").focus();
  await amina.page.keyboard.press("Enter");
  await dialog(amina).waitFor();
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  await dialog(amina).getByLabel("Picture", { exact: true }).setInputFiles(chosen);
  await dialog(amina).getByRole("button", { name: "Add the picture" }).click();
  await dialog(amina).getByRole("alert").filter({ hasText: "What does the picture show?: Please fill this in." }).waitFor();
  assert.match(problems(amina).splice(0).join("\n"), /^422 from \/en\/rooms\/[^\n]+\/images$/, "nothing but this refusal");
  await shows(amina).fill("A street [at night]");
  await amina.page.keyboard.press("Enter");
  await dialog(amina).waitFor({ state: "detached" });
  await until(amina, /^Rooms are too dear\.\n\n!\[A street \\\[at night\\\]\]\(\/images\/[0-9a-f-]{36}#900x450\)\n\n$/);
  assert.ok(await field(amina).evaluate((editor) => editor === document.activeElement), "one writes on");
  await isSaved(amina);
  await until(basil, /\[A street/);
  await until(mentor, /\[A street/);
  assert.deepEqual(await previewed(basil), [["A street [at night]", true]]);
  await tool(basil, "Preview").click();

  // A phone: a picture that is pasted; the network breaks, and what was said stays.
  await field(basil).tap();
  await field(basil).press("Control+Home");
  const paste = (editor, file) => {
    const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], "image.png", { type: "image/png" }));
    editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  };
  await field(basil).evaluate(paste, png(3_000, 1_500).toString("base64"));
  await dialog(basil).waitFor();
  await shows(basil).fill("Our count");
  assert.deepEqual(await accessibilityFaults(basil.page), []);
  assert.deepEqual(await phoneFaults(basil.page), []);
  const address = /\/rooms\/[^/]+\/images$/;
  await basil.page.route(address, (route) => route.abort());
  await dialog(basil).getByRole("button", { name: "Add the picture" }).tap();
  await dialog(basil).getByRole("alert").filter({ hasText: "The picture was not sent. Your words are still here." }).waitFor();
  assert.equal(await shows(basil).inputValue(), "Our count");
  await basil.page.unroute(address);
  problems(basil).splice(0);
  await dialog(basil).getByRole("button", { name: "Add the picture" }).tap();
  await dialog(basil).waitFor({ state: "detached" });
  await until(amina, /^Rooms are too dear\.\n\n!\[Our count\]\(\/images\/[0-9a-f-]{36}#1600x800\)\n\n!\[A street/);
  assert.deepEqual(await previewed(basil), [["Our count", true], ["A street [at night]", true]]);
  assert.deepEqual(await phoneFaults(basil.page), []);
  assert.deepEqual(await accessibilityFaults(basil.page), []);

  // Words that come with a picture are what is meant; Escape gives up.
  await field(amina).evaluate((editor) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array(8)], "image.png", { type: "image/png" }));
    clipboardData.setData("text/plain", "from a table");
    editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await until(amina, /from a table/);
  assert.equal(await dialog(amina).count(), 0);
  await tool(amina, "Add a picture").click();
  await dialog(amina).waitFor();
  await amina.page.keyboard.press("Escape");
  await dialog(amina).waitFor({ state: "detached" });
  await isSaved(amina);
  await Promise.all([amina.leaves(), basil.leaves(), mentor.leaves()]);
});

test("a picture is added without scripts, on a narrow screen", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const plain = await enterRoom(lab, room, 0, { scripts: false, phone: true });
  await plain.fills({ Problem: "Rooms are too dear." });
  await plain.presses("Save this section");
  await plain.follows("Add a picture");
  assert.deepEqual(await phoneFaults(plain.page), []);
  await plain.page.getByLabel("Picture", { exact: true }).setInputFiles({ ...chosen, buffer: Buffer.from("<svg/>") });
  await plain.fills({ "What does the picture show?": "A street" });
  await plain.presses("Add the picture");
  await plain.reads("This file is no picture that we can read.");
  await plain.page.getByLabel("Picture", { exact: true }).setInputFiles(chosen);
  await plain.presses("Add the picture");
  await plain.reads("The picture is in your text.");
  await plain.presses("Preview");
  assert.equal(await plain.page.getByRole("img", { name: "A street" }).evaluate((one) => one.getAttribute("width")), "900");
  assert.deepEqual(await phoneFaults(plain.page), []);
  const live = await enterRoom(lab, room, 1);
  await live.settles();
  await until(live, /^Rooms are too dear\.\n\n!\[A street\]\(\/images\//);
  await live.visits(`~/rooms/${room.number}/images`);
  assert.deepEqual(await accessibilityFaults(live.page), []);
  await Promise.all([plain.leaves(), live.leaves()]);
});

test("a reader sees the pictures of what was selected", async () => {
  const demo = await startLab({ demo: true });
  const guest = await demo.person("guest", { phone: true });
  await guest.visits("~/recommendations");
  const links = await guest.page.getByRole("main").getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  let seen = 0;
  for (const href of new Set(links.filter((href) => /\/recommendations\/[0-9a-f-]{36}$/.test(href ?? "")))) {
    await guest.visits(href ?? "");
    await guest.page.locator("a.stamp").first().click();
    await guest.page.getByRole("link", { name: /Sent to the jury/ }).click();
    const picture = guest.page.getByRole("img", { name: /^Four bars/ });
    if ((await picture.count()) === 0) continue;
    seen += 1;
    await picture.scrollIntoViewIfNeeded();
    await guest.page.waitForFunction(() => [...document.images].every((one) => one.complete && one.naturalWidth > 0));
    assert.deepEqual(await accessibilityFaults(guest.page), []);
    assert.deepEqual(await phoneFaults(guest.page), []);
  }
  assert.equal(seen, 1, "texts with pictures");
  await guest.leaves();
  await demo.stop();
});
