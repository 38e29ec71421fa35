// What a room needs of this device seldom, a script of its own: drafts that stand in no editor, and the switch for a device that several people
// use.
//
// How to use: room.ts loads it by the address in `data-device`; shell.ts puts it on the device, so that the switch works without network.

import { DATABASE, SHARED, answer } from "./drafts.ts";
import { forgetShell } from "./shell.ts";

export { Courier } from "./courier.ts";

const YEAR = 365 * 24 * 60 * 60;

/** Remembers whether several people use this device; then what is on it goes. */
export async function share(shared: boolean): Promise<void> {
  document.cookie = `${SHARED}; path=/; secure; samesite=lax; max-age=${shared ? YEAR : 0}`;
  if (!shared) return;
  await answer(indexedDB.deleteDatabase(DATABASE)).catch(() => {});
  await forgetShell();
}
