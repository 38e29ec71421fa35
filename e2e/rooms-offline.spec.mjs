// A room without network: what is written stays on the device, through a crash too, and comes to the others when the network is back.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openContext } from "./kit/browser.mjs";
import { accessibilityFaults } from "./kit/checks.mjs";
import { startLab } from "./kit/lab.mjs";
import { StockClient, makeRoom, sessionCookies, settled } from "./kit/room.mjs";

let lab;
const devices = [];
before(async () => {
  lab = await startLab();
});
after(async () => {
  await lab.stop();
  for (const device of devices) rmSync(device, { recursive: true, force: true });
});

function newDevice() {
  devices.push(mkdtempSync(join(tmpdir(), "inquiry-device-")));
  return devices[devices.length - 1];
}

/** The phone of somebody in a room. Nobody watches it: the browser notes every lost connection as an error. */
async function openPhone(device, room) {
  const context = await openContext({ device, phone: true, baseURL: lab.url });
  context.setDefaultTimeout(30_000);
  await context.addCookies(sessionCookies(lab, room.people[0]));
  return context;
}

async function openRoom(context, room) {
  const page = await context.newPage();
  await page.goto(`/en/rooms/${room.number}`);
  return page;
}

const field = (page) => page.getByRole("textbox", { name: "Problem" });
const sign = (page, state) => page.locator("form.editor").first().locator(`[data-saved="${state}"]`).waitFor();
const shows = (page, text) => field(page).filter({ hasText: text }).waitFor();
const writes = async (page, text) => {
  // Keys for a field that the editor takes over meanwhile would go nowhere; people's fingers go where the focus is.
  await page.locator("form.editor .cm-content").first().waitFor();
  await field(page).press("Control+End");
  await field(page).pressSequentially(text);
};

test("a phone goes offline, is written on, crashes, opens the room without network, and merges when it is back", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const device = newDevice();
  let phone = await openPhone(device, room);
  let page = await openRoom(phone, room);
  await writes(page, "before ");
  await sign(page, "saved");
  await page.waitForFunction(async () => (await caches.keys()).includes("room-pages") && (await (await caches.open("room-pages")).keys()).length > 0);

  await lab.kill();
  await writes(page, "meanwhile ");
  await sign(page, "kept");
  await page.getByText("kept on this device").first().waitFor();
  assert.deepEqual(await accessibilityFaults(page), []);
  await phone.close();

  phone = await openPhone(device, room);
  page = await openRoom(phone, room);
  await shows(page, "before meanwhile");
  await sign(page, "kept");
  await writes(page, "again ");
  await sign(page, "kept");
  await phone.close();

  await lab.start();
  const other = new StockClient(room, room.people[1], room.documents[0]);
  await other.ready;
  other.edit({ from: 0, to: 0, insert: "Others wrote. " });
  await settled([other]);
  phone = await openPhone(device, room);
  page = await openRoom(phone, room);
  await shows(page, "Others wrote. before meanwhile again");
  await sign(page, "saved");
  await settled([other]);
  assert.equal(other.text, "Others wrote. before meanwhile again ");
  // Once more, with nothing unsaved: nothing comes twice.
  await page.reload();
  await shows(page, "Others wrote. before meanwhile again");
  await sign(page, "saved");
  assert.equal(other.text, "Others wrote. before meanwhile again ");
  other.end();
  await phone.close();
});

test("what two tabs of one person held when the browser crashed arrives, each word once", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const device = newDevice();
  let phone = await openPhone(device, room);
  const tabs = [await openRoom(phone, room), await openRoom(phone, room)];
  await writes(tabs[0], "start ");
  await sign(tabs[0], "saved");
  await shows(tabs[1], "start");
  await lab.kill();
  await writes(tabs[0], "<one>");
  await writes(tabs[1], "<two>");
  for (const tab of tabs) await sign(tab, "kept");
  await phone.close();
  await lab.start();
  phone = await openPhone(device, room);
  const page = await openRoom(phone, room);
  await shows(page, "<one>");
  await shows(page, "<two>");
  await sign(page, "saved");
  const other = new StockClient(room, room.people[1], room.documents[0]);
  await other.ready;
  assert.equal(other.text.match(/<\w+>/g)?.sort().join(" "), "<one> <two>", other.text);
  other.end();
  await phone.close();
});

test("nothing stays on a device after logging out, nor on one that several people use", async () => {
  const room = await makeRoom(lab, { authors: 1 });
  const phone = await openPhone(newDevice(), room);
  const page = await openRoom(phone, room);
  await writes(page, "word ");
  await sign(page, "saved");
  const kept = () =>
    page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name }) => name);
      const workers = await navigator.serviceWorker.getRegistrations();
      return { names, caches: await caches.keys(), workers: workers.length };
    });
  const waitFor = async (is) => {
    const end = Date.now() + 15_000;
    while (!is(await kept()) && Date.now() < end) await page.waitForTimeout(100);
    return kept();
  };
  const before = await waitFor(({ names, caches, workers }) => names.length > 0 && caches.length === 2 && workers === 1);
  assert.deepEqual(before, { names: ["inquiry-lab"], caches: before.caches, workers: 1 });
  await page.locator("summary").filter({ hasText: "Without a connection" }).click();
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Other people use this device too" }).click();
  await loaded;
  assert.deepEqual(await waitFor(({ names }) => names.length === 0), { names: [], caches: [], workers: 0 });
  await writes(page, "more ");
  await sign(page, "saved");
  assert.deepEqual(await kept(), { names: [], caches: [], workers: 0 });
  await page.locator("summary").filter({ hasText: "Without a connection" }).click();
  assert.equal(await page.getByRole("button", { name: "Other people use this device too" }).getAttribute("aria-pressed"), "true");
  const again = page.waitForEvent("load");
  await page.getByRole("button", { name: "Other people use this device too" }).click();
  await again;
  await writes(page, "and more ");
  await waitFor(({ names, caches, workers }) => names.length > 0 && caches.length === 2 && workers === 1);
  await page.goto("/en/account");
  await page.getByRole("button", { name: "Log out" }).first().click();
  await page.getByText("You are logged out").first().waitFor();
  assert.deepEqual(await waitFor(({ names, caches }) => names.length === 0 && caches.length === 0), { names: [], caches: [], workers: 0 });
  await phone.close();
});
