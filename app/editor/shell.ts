// Makes rooms open without network: registers the service worker (worker.ts) and gives it what the open page needs.
// How to use: `keepShell(more)` once a room is open, with what it may need besides; `askAgain()` when nobody is logged in any more;
// `forgetShell()` on a device that several people use.

const WORKER = "/room-worker.js";
const CACHES = ["room-pages", "room-assets"];

export async function keepShell(more: string): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const scope = `/${document.documentElement.lang}/rooms/`;
  try {
    await navigator.serviceWorker.register(WORKER, { scope });
    const { active } = await navigator.serviceWorker.ready;
    const assets = [...performance.getEntriesByType("resource").map(({ name }) => name), new URL(more, location.href).href];
    active?.postMessage([location.href, ...assets.filter((name) => name.startsWith(`${location.origin}/assets/`))]);
  } catch {
    // A private window or an old browser: the room works, with a network.
  }
}

/** Lets the worker, if there is one, ask for this page again: an answer that leads to the log-in clears the device. */
export function askAgain(): void {
  navigator.serviceWorker?.controller?.postMessage([location.href]);
}

export async function forgetShell(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of CACHES) await caches.delete(name);
}
