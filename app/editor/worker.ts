// The service worker of the rooms: a room that was open on this device opens without network too, as it was the last time.
//
// Pages come from the network whenever it answers; scripts and styles have their content in their names, so those on the device do.
// Words are not kept here but in drafts.ts. Everything goes when the person logs out (`Clear-Site-Data`). A session that has ended in another
// way shows at the next answer, which leads to the log-in: then all pages go, and what drafts hold of texts to read. Words that the server has
// not got stay for their author: a session also ends by age, or by "log out on all other devices", said at another one. Only a page of the
// author's own reads them. When somebody else opens a room here, whatever can be read without network goes too.
// How to use: shell.ts registers it for `/{lang}/rooms/` and says which addresses the open page needs.

import { DATABASE, STORE, type Draft } from "./drafts.ts";

interface WorkerScope {
  addEventListener(name: "install" | "activate", act: (event: Waiting) => void): void;
  addEventListener(name: "message", act: (event: Waiting & { data: string[] }) => void): void;
  addEventListener(name: "fetch", act: (event: Waiting & { request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}
interface Waiting {
  waitUntil(work: Promise<unknown>): void;
}
type Later = (work: Promise<unknown>) => void;
const worker = self as unknown as WorkerScope;

const PAGES = "room-pages";
const ASSETS = "room-assets";
/** A network that has not answered after this long, in milliseconds, is as good as none. */
const PATIENCE = 10_000;
/** So many files are kept; older ones go first. A room needs about twelve. */
const MOST_ASSETS = 60;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener("message", (event) => {
  event.waitUntil(Promise.all(event.data.map((address) => keep(new Request(address)))));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  // What is kept is kept behind the answer: nobody waits for it.
  const later: Later = (work) => event.waitUntil(work);
  if (pathname.startsWith("/assets/")) event.respondWith(asset(request, later));
  else if (request.mode === "navigate" && isRoom(pathname)) event.respondWith(page(request, later));
});

/** A room, or a language of it. */
const isRoom = (path: string) => /^\/[a-z]{2}\/rooms\/[^/]+(\/languages\/[a-z]{2})?$/.test(path);

/** Puts an address of an open page on the device. */
async function keep(request: Request): Promise<void> {
  const { pathname } = new URL(request.url);
  const works: Promise<unknown>[] = [];
  if (isRoom(pathname)) works.push(storePage(request, await fetch(request, { redirect: "manual" })));
  else if (pathname.startsWith("/assets/")) await asset(request, (work) => works.push(work));
  await Promise.all(works);
}

async function asset(request: Request, later: Later): Promise<Response> {
  const cache = await caches.open(ASSETS);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) later(storeAsset(cache, request, answer.clone()));
  return answer;
}

async function storeAsset(cache: Cache, request: Request, answer: Response): Promise<void> {
  await cache.put(request, answer);
  const names = await cache.keys();
  for (const old of names.slice(0, Math.max(0, names.length - MOST_ASSETS))) await cache.delete(old);
}

async function page(request: Request, later: Later): Promise<Response> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE));
  try {
    const answer = await Promise.race([fetch(request), late]);
    later(storePage(request, answer.clone()));
    return answer;
  } catch {
    return (await caches.match(request, { ignoreSearch: true, cacheName: PAGES })) ?? Response.error();
  }
}

/** Keeps a page that came whole; one that is refused is no longer this person's, and one that leads to the log-in says that nobody is here. */
async function storePage(request: Request, answer: Response): Promise<void> {
  if (answer.redirected || answer.type === "opaqueredirect") {
    await caches.delete(PAGES);
    return clearDrafts(null);
  }
  const cache = await caches.open(PAGES);
  if (answer.ok) {
    const account = await accountOf(answer.clone());
    for (const other of await cache.keys()) {
      const page = await cache.match(other);
      if (page && (await accountOf(page)) !== account) await cache.delete(other);
    }
    await cache.put(request.url.split(/[?#]/)[0], answer);
    await clearDrafts(account);
  } else if (answer.status < 500) await cache.delete(request, { ignoreSearch: true });
}

/** Whose page it is. */
async function accountOf(page: Response): Promise<string | null> {
  return / data-account="([^"]*)"/.exec(await page.text())?.[1] ?? null;
}

/** Deletes the drafts without unsaved words that are not of this account: there to be read without network. */
function clearDrafts(account: string | null): Promise<void> {
  return new Promise((done) => {
    const opening = indexedDB.open(DATABASE);
    // Where nothing was kept nothing is made.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => done();
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, "readwrite");
      transaction.oncomplete = transaction.onabort = () => {
        database.close();
        done();
      };
      const reading = transaction.objectStore(STORE).openCursor();
      reading.onsuccess = () => {
        const place = reading.result;
        if (!place) return;
        const draft: Draft = place.value;
        if (!draft.sent && !draft.waiting && draft.account !== account) place.delete();
        place.continue();
      };
    };
  });
}
