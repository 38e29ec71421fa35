// The service worker of the rooms: a room that was open on this device opens without network too, as it was the last time.
//
// Pages come from the network whenever it answers; scripts and styles have their content in their names, so those on the device do.
// Words are not kept here but in drafts.ts. Everything goes when the person logs out (`Clear-Site-Data`).
// How to use: shell.ts registers it for `/{lang}/rooms/` and says which addresses the open page needs.

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

const isRoom = (path: string) => /^\/[a-z]{2}\/rooms\/[^/]+$/.test(path);

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
    const cache = await caches.open(PAGES);
    return (await cache.match(request, { ignoreSearch: true })) ?? Response.error();
  }
}

/** Keeps a page that came whole; one that is refused, or leads to the log-in, is no longer this person's. */
async function storePage(request: Request, answer: Response): Promise<void> {
  const cache = await caches.open(PAGES);
  if (answer.ok && !answer.redirected) await cache.put(request.url.split(/[?#]/)[0], answer);
  else if (answer.status < 500) await cache.delete(request, { ignoreSearch: true });
}
