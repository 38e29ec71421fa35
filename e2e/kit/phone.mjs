// The phone of somebody in a room: what it keeps stays in a folder when its browser ends, as after a crash.
//
// How to use:
//   const device = newDevice();                         after the tests: removeDevices()
//   const phone = await openPhone(lab, device, room);   const page = await openRoom(phone, room);
//   await writes(page, "word "); await sign(page, "saved"); await keepsPage(page, `/rooms/${room.number}`);
// Nobody watches it for faults: the browser notes every lost connection as one.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openContext } from "./browser.mjs";
import { sessionCookies, sleep } from "./room.mjs";

const devices = [];
const phones = [];

export function newDevice() {
  devices.push(mkdtempSync(join(tmpdir(), "inquiry-device-")));
  return devices[devices.length - 1];
}

/** Closes the phones that a test has left open, and removes what is on the devices. */
export async function removeDevices() {
  for (const phone of phones) await phone.close().catch(() => {});
  for (const device of devices) rmSync(device, { recursive: true, force: true });
}

/** The browser of the first person of a room on a device. */
export async function openPhone(lab, device, room) {
  const context = await openContext({ device, phone: true, baseURL: lab.url });
  phones.push(context);
  context.setDefaultTimeout(30_000);
  await context.addCookies(sessionCookies(lab, room.people[0]));
  return context;
}

/** @param {import("playwright-core").BrowserContext} context @param {{ number: string }} room @param {string} [rest] as "/languages/fr" */
export async function openRoom(context, room, rest = "") {
  const page = await context.newPage();
  await page.goto(`/en/rooms/${room.number}${rest}`);
  return page;
}

export const field = (page) => page.getByRole("textbox", { name: "Problem" });
export const sign = (page, state) => page.locator("form.editor").first().locator(`[data-saved="${state}"]`).waitFor();
export const shows = (page, text) => field(page).filter({ hasText: text }).waitFor();
export const writes = async (page, text) => {
  // Keys for a field that the editor takes over meanwhile would go nowhere; people's fingers go where the focus is.
  await page.locator("form.editor .cm-content").first().waitFor();
  await field(page).press("Control+End");
  await field(page).pressSequentially(text);
};

/** Waits until something is so, and gives what it was at last. @template T @param {() => Promise<T>} look @param {(seen: T) => boolean} is */
export async function waitUntil(look, is) {
  const end = Date.now() + 15_000;
  let seen = await look();
  while (!is(seen) && Date.now() < end) {
    await sleep(100);
    seen = await look();
  }
  return seen;
}

/** Waits until a page opens without network too. */
export async function keepsPage(page, path) {
  const look = () =>
    page.evaluate(async (path) => {
      if (!(await caches.has("room-pages"))) return false;
      return (await (await caches.open("room-pages")).keys()).some(({ url }) => url.endsWith(path));
    }, path);
  assert.ok(await waitUntil(look, (is) => is), `the device does not keep ${path}`);
}

/** What is on the device: names of databases and caches, how many workers, what pages remember. */
export const kept = (page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    const workers = await navigator.serviceWorker.getRegistrations();
    return { names, caches: await caches.keys(), workers: workers.length, remembered: localStorage.length };
  });

/** The drafts on the device: their text, and whether words of it wait. */
export const drafts = (page) =>
  page.evaluate(async () => {
    /** @returns {Promise<any>} */
    const answer = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open("inquiry-lab"));
    const all = await answer(database.transaction("drafts").objectStore("drafts").getAll());
    database.close();
    return all.map(({ text, sent, waiting }) => ({ text, waits: Boolean(sent || waiting) }));
  });

/**
 * Takes the network from a phone and gives it back; to be called before a page is opened. The browser's own switch leaves sockets that
 * are open alone, so these are cut here.
 * @param {import("playwright-core").BrowserContext} phone
 */
export async function networkOf(phone) {
  let isOff = false;
  const sockets = [];
  await phone.routeWebSocket(/\/api\/v1\/rooms\//, (socket) => {
    if (isOff) return void socket.close();
    sockets.push(socket, socket.connectToServer());
  });
  return {
    async off() {
      isOff = true;
      await phone.setOffline(true);
      for (const socket of sockets.splice(0)) await socket.close().catch(() => {});
    },
    async on() {
      isOff = false;
      await phone.setOffline(false);
    },
  };
}
