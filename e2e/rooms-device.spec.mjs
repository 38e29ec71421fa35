// A device that writes for a room and is not as one would wish: full, with a wrong clock, away from the network, in other hands.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openContext } from "./kit/browser.mjs";
import { accessibilityFaults, phoneFaults } from "./kit/checks.mjs";
import { startLab } from "./kit/lab.mjs";
import { Person } from "./kit/person.mjs";
import { drafts, field, keepsPage, kept, networkOf, newDevice, openPhone, openRoom, removeDevices, shows, sign, waitUntil, writes } from "./kit/phone.mjs";
import { StockClient, makeRoom, sessionCookies } from "./kit/room.mjs";

let lab;
before(async () => {
  lab = await startLab();
});
after(async () => {
  await removeDevices();
  await lab.stop();
});

/** What the server has of a text, once it is so. */
async function onServer(room, document, is) {
  const reader = new StockClient(room, room.people[1], document);
  await reader.ready;
  const text = await waitUntil(async () => reader.text, is);
  reader.end();
  return text;
}

const reads = (page, words) => page.locator("form.editor").first().getByText(words).waitFor();

test("a phone without network says how many changes wait, the same after a crash", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const device = newDevice();
  let phone = await openPhone(lab, device, room);
  const network = await networkOf(phone);
  let page = await openRoom(phone, room);
  await writes(page, "Rooms are dear.");
  await sign(page, "saved");
  await keepsPage(page, `/rooms/${room.number}`);

  await network.off();
  await writes(page, " Here most of all.");
  await sign(page, "kept");
  await reads(page, /^1 change waits\. Not on the server yet/);
  await field(page).press("Control+Home");
  await page.keyboard.type("Listen! ");
  await writes(page, "\nNobody asks us.");
  await reads(page, /^3 changes wait\./);
  assert.deepEqual(await accessibilityFaults(page), []);
  assert.deepEqual(await phoneFaults(page), []);
  // Another page of the phone: the network is away for it too.
  await page.close();
  page = await openRoom(phone, room);
  await shows(page, "Listen! Rooms are dear. Here most of all.");
  await reads(page, /^3 changes wait\./);
  await phone.close();

  await lab.kill();
  phone = await openPhone(lab, device, room);
  page = await openRoom(phone, room);
  await reads(page, /^3 changes wait\./);
  await phone.close();
  await lab.start();

  phone = await openPhone(lab, device, room);
  const back = await networkOf(phone);
  page = await openRoom(phone, room);
  await sign(page, "saved");
  await back.off();
  await writes(page, " We do.");
  await sign(page, "kept");
  await back.on();
  await sign(page, "saved");
  await page.locator("form.editor").first().getByText("Saved on the server").waitFor();
  const whole = "Listen! Rooms are dear. Here most of all.\nNobody asks us. We do.";
  assert.equal(await onServer(room, room.documents[0], (text) => text === whole), whole);
  await phone.close();
});

test("a full device keeps the last words that had room, says so, and sends everything once", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const device = newDevice();
  const fill = (page) =>
    page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
  let phone = await openPhone(lab, device, room);
  let page = await openRoom(phone, room);
  await keepsPage(page, `/rooms/${room.number}`);
  await lab.kill();
  await writes(page, "first ");
  await sign(page, "kept");
  await fill(page);
  await writes(page, "second ");
  await sign(page, "full");
  await reads(page, /^1 change waits\. This device is full\./);
  assert.deepEqual(await accessibilityFaults(page), []);
  assert.deepEqual(await drafts(page), [{ text: "first ", waits: true }]);
  await phone.close();

  phone = await openPhone(lab, device, room);
  page = await openRoom(phone, room);
  await shows(page, "first");
  assert.equal((await field(page).innerText()).includes("second"), false);
  await fill(page);
  await writes(page, "third ");
  await sign(page, "full");
  await lab.start();
  await sign(page, "saved");
  // What was sent is newer than the draft, which would send its words again.
  assert.deepEqual(await waitUntil(() => drafts(page), (all) => all.length === 0), []);
  await phone.close();

  phone = await openPhone(lab, device, room);
  page = await openRoom(phone, room);
  await shows(page, "first third");
  await sign(page, "saved");
  assert.equal(await onServer(room, room.documents[0], (text) => text !== ""), "first third ");
  await phone.close();
});

test("a language of a room opens without network, and its words are sent from any page of the room", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const device = newDevice();
  let phone = await openPhone(lab, device, room);
  let page = await openRoom(phone, room);
  await writes(page, "Rooms are dear.");
  await sign(page, "saved");
  const amina = new Person(lab, "amina", phone, page, "en");
  await amina.visits(`~/rooms/${room.number}/languages`);
  await amina.fills({ Language: "Français" }, { within: page.getByRole("main") });
  await amina.presses("Begin");
  await writes(page, "Les chambres ");
  await sign(page, "saved");
  const document = await page.locator("form.editor").first().getAttribute("data-document");
  assert.ok(document && !room.documents.includes(document));
  await keepsPage(page, `/rooms/${room.number}/languages/fr`);

  await lab.kill();
  await writes(page, "sont ");
  await sign(page, "kept");
  await phone.close();
  phone = await openPhone(lab, device, room);
  page = await openRoom(phone, room, "/languages/fr");
  await shows(page, "Les chambres sont");
  await writes(page, "chères.");
  await sign(page, "kept");
  await phone.close();

  await lab.start();
  phone = await openPhone(lab, device, room);
  page = await openRoom(phone, room);
  await shows(page, "Rooms are dear.");
  const whole = "Les chambres sont chères.";
  assert.equal(await onServer(room, document, (text) => text === whole), whole);
  assert.deepEqual(await waitUntil(async () => (await drafts(page)).filter(({ waits }) => waits), (all) => all.length === 0), []);
  await page.goto(`/en/rooms/${room.number}/languages/fr`);
  await shows(page, whole);
  await sign(page, "saved");
  assert.equal(await onServer(room, document, () => true), whole);
  await phone.close();
});

test("a clock that is a year behind, or set back while one writes, changes neither words nor their order", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const device = newDevice();
  /** @param {import("playwright-core").BrowserContext} phone */
  const withClock = (phone) =>
    phone.addInitScript(() => {
      const Right = Date;
      const page = /** @type {any} */ (globalThis);
      const now = () => Right.now() + (page.late ? -365 * 24 * 60 * 60 * 1000 : 0);
      page.Date = class extends Right {
        /** @param {[]} parts */
        constructor(...parts) {
          if (parts.length > 0) super(...parts);
          else super(now());
        }
        static now() {
          return now();
        }
      };
    });
  /** @param {import("playwright-core").Page} page */
  const setClock = (page, late) => page.evaluate((late) => void (/** @type {any} */ (globalThis).late = late), late);
  let phone = await openPhone(lab, device, room);
  await withClock(phone);
  const tabs = [await openRoom(phone, room), await openRoom(phone, room)];
  await writes(tabs[0], "start ");
  await sign(tabs[0], "saved");
  await shows(tabs[1], "start");
  await lab.kill();
  await writes(tabs[0], "<one>");
  await setClock(tabs[1], true);
  await writes(tabs[1], "<two>");
  await sign(tabs[1], "kept");
  await writes(tabs[1], "<three>");
  for (const tab of tabs) await sign(tab, "kept");
  await phone.close();

  await lab.start();
  phone = await openPhone(lab, device, room);
  await withClock(phone);
  const page = await openRoom(phone, room);
  await shows(page, "<one>");
  await shows(page, "<two><three>");
  await sign(page, "saved");
  await writes(page, "<four>");
  await sign(page, "saved");
  await setClock(page, true);
  await writes(page, "<five>");
  await sign(page, "saved");
  await setClock(page, false);
  await writes(page, "<six>");
  await sign(page, "saved");
  const text = await onServer(room, room.documents[0], (text) => text.includes("<six>"));
  assert.deepEqual(text.match(/<\w+>/g)?.sort(), ["<five>", "<four>", "<one>", "<six>", "<three>", "<two>"], text);
  assert.match(text, /^start .*<two><three>.*<four><five><six>$/s);
  await phone.close();
});

test("when a session has ended elsewhere the device shows nothing more, and unsent words wait for their author", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const phone = await openPhone(lab, newDevice(), room);
  const network = await networkOf(phone);
  let page = await openRoom(phone, room);
  await writes(page, "shared ");
  await sign(page, "saved");
  await keepsPage(page, `/rooms/${room.number}`);
  await network.off();
  await writes(page, "unsent ");
  await sign(page, "kept");

  const elsewhere = await openContext({ baseURL: lab.url });
  await elsewhere.addCookies(sessionCookies(lab, room.people[0]));
  const other = new Person(lab, "amina elsewhere", elsewhere, await elsewhere.newPage(), "en");
  await other.visits("~/account");
  await other.presses("Log out");
  await elsewhere.close();

  await network.on();
  await page.getByText("You are logged out. Please log in again").waitFor();
  await sign(page, "kept");
  const afterwards = await waitUntil(() => kept(page), ({ caches }) => !caches.includes("room-pages"));
  assert.ok(!afterwards.caches.includes("room-pages"));
  assert.deepEqual(await waitUntil(() => drafts(page), (all) => all.every(({ waits }) => waits)), [{ text: "shared unsent ", waits: true }]);
  await page.close();
  page = await openRoom(phone, room);
  assert.match(page.url(), /\/log-in/);
  await network.off();
  await assert.rejects(page.goto(`/en/rooms/${room.number}`));
  await network.on();

  // Somebody else of the team takes the phone: they find the room as the server has it, and the words stay where they are.
  await phone.clearCookies();
  await phone.addCookies(sessionCookies(lab, room.people[1]));
  await page.close();
  page = await openRoom(phone, room);
  await shows(page, "shared");
  await sign(page, "saved");
  await page.getByText("You are connected.").waitFor();
  assert.equal((await field(page).innerText()).includes("unsent"), false);
  assert.equal((await drafts(page)).filter(({ waits }) => waits).length, 1);
  const theirs = "shared theirs ";
  await writes(page, "theirs ");
  await sign(page, "saved");
  await waitUntil(() => drafts(page), (all) => all.some(({ text, waits }) => text === theirs && !waits));

  // The author comes back; of the other one nothing can be read without network any more.
  await phone.clearCookies();
  const amina = new Person(lab, "amina", phone, page, "en");
  await page.close();
  amina.page = await phone.newPage();
  await amina.logsIn(room.people[0].name, "four green bridges");
  page = amina.page;
  await page.goto(`/en/rooms/${room.number}`);
  await sign(page, "saved");
  const whole = await onServer(room, room.documents[0], (text) => text.includes("unsent"));
  assert.deepEqual(whole.trim().split(" ").sort(), ["shared", "theirs", "unsent"]);
  await shows(page, "unsent");
  const waiting = async () => (await drafts(page)).filter(({ waits }) => waits);
  assert.deepEqual(await waitUntil(waiting, (all) => all.length === 0), []);
  const isTheirs = ({ text }) => text === theirs;
  assert.ok(!(await waitUntil(() => drafts(page), (all) => !all.some(isTheirs))).some(isTheirs));
  await phone.close();
});
