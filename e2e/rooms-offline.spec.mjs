// A room without network: what is written stays on the device, through a crash too, and comes to the others when the network is back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFaults } from "./kit/checks.mjs";
import { startLab } from "./kit/lab.mjs";
import { keepsPage, kept, newDevice, openPhone, openRoom, removeDevices, shows, sign, waitUntil, writes } from "./kit/phone.mjs";
import { StockClient, makeRoom, settled } from "./kit/room.mjs";

let lab;
before(async () => {
  lab = await startLab();
});
after(async () => {
  await removeDevices();
  await lab.stop();
});

test("a phone goes offline, is written on, crashes, opens the room without network, and merges when it is back", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const device = newDevice();
  let phone = await openPhone(lab, device, room);
  let page = await openRoom(phone, room);
  await writes(page, "before ");
  await sign(page, "saved");
  await keepsPage(page, `/rooms/${room.number}`);

  await lab.kill();
  await writes(page, "meanwhile ");
  await sign(page, "kept");
  await page.getByText("kept on this device").first().waitFor();
  assert.deepEqual(await accessibilityFaults(page), []);
  await phone.close();

  phone = await openPhone(lab, device, room);
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
  phone = await openPhone(lab, device, room);
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
  let phone = await openPhone(lab, device, room);
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
  phone = await openPhone(lab, device, room);
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
  const phone = await openPhone(lab, newDevice(), room);
  const page = await openRoom(phone, room);
  await writes(page, "word ");
  await sign(page, "saved");
  const isWhole = ({ names, caches, workers }) => names.length > 0 && caches.length === 2 && workers === 1;
  const before = await waitUntil(() => kept(page), isWhole);
  assert.deepEqual(before, { ...before, names: ["inquiry-lab"], workers: 1 });
  await page.locator("summary").filter({ hasText: "Without a connection" }).click();
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Other people use this device too" }).click();
  await loaded;
  const nothing = { names: [], caches: [], workers: 0, remembered: 0 };
  assert.deepEqual(await waitUntil(() => kept(page), ({ names }) => names.length === 0), nothing);
  await writes(page, "more ");
  await sign(page, "saved");
  assert.deepEqual(await kept(page), nothing);
  await page.locator("summary").filter({ hasText: "Without a connection" }).click();
  assert.equal(await page.getByRole("button", { name: "Other people use this device too" }).getAttribute("aria-pressed"), "true");
  const again = page.waitForEvent("load");
  await page.getByRole("button", { name: "Other people use this device too" }).click();
  await again;
  await writes(page, "and more ");
  await waitUntil(() => kept(page), isWhole);
  await page.locator("[data-beside] > .fold > summary").first().click();
  assert.equal((await kept(page)).remembered, 1);
  await page.goto("/en/account");
  await page.getByRole("button", { name: "Log out" }).first().click();
  await page.getByText("You are logged out").first().waitFor();
  assert.deepEqual(await waitUntil(() => kept(page), ({ names, caches }) => names.length === 0 && caches.length === 0), nothing);

  // The way back, with and without network, leads to no page of theirs.
  for (let back = 0; back < 2; back++) {
    await page.goBack();
    await page.waitForURL(/\/log-in/);
    assert.ok(!(await page.content()).includes("and more"));
  }
  assert.deepEqual(await kept(page), nothing);
  await lab.kill();
  await assert.rejects(page.goto(`/en/rooms/${room.number}`));
  await phone.close();
});
