// What is not on the server yet, kept on this device: a tab that crashes, is closed or has no network loses nothing.
//
// A draft is an editor as it stood: its text and version, what was sent under which number, what waits. It is written before anything is
// sent, so it never knows less than the server has from this editor; taken up again, what was sent goes under its old number and
// counts once. A living tab holds the lock of its drafts' names; a draft whose lock is free belongs to nobody and can be taken up.
//
// How to use: `Drafts.open(account)`, null where the browser cannot or on a shared device; `hold` a new name, `keep`, `drop`;
// `adopt(document)` gives what others left behind.

import { forgetShell } from "./shell.ts";
import type { Changes } from "./wire.ts";

export interface Draft {
  /** The editor's name in the log. */
  readonly name: string;
  readonly account: string;
  readonly document: string;
  readonly text: string;
  readonly version: number;
  readonly seq: number;
  readonly sent: Changes | null;
  readonly waiting: Changes | null;
  /** When it was kept, by the clock of this device: only says which of several is the newest. */
  readonly at: number;
}

const DATABASE = "inquiry-lab";
const STORE = "drafts";
/** A cookie, because logging out clears everything else. */
const SHARED = "shared_device=yes";
const YEAR = 365 * 24 * 60 * 60;

export class Drafts {
  private constructor(
    private readonly database: IDBDatabase,
    readonly account: string,
  ) {}

  static async open(account: string | undefined): Promise<Drafts | null> {
    if (!account || !("locks" in navigator) || !("indexedDB" in globalThis) || isShared()) return null;
    try {
      const opening = indexedDB.open(DATABASE, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "name" }).createIndex("document", ["account", "document"]);
      const database = await answer(opening);
      database.onversionchange = () => database.close();
      return new Drafts(database, account);
    } catch {
      // A private window, a full or broken store: rooms work as they do without it.
      return null;
    }
  }

  /** Holds a name until this tab ends; false when another tab holds it. */
  hold(name: string): Promise<boolean> {
    return new Promise((resolve) => {
      const held = navigator.locks.request(`draft ${name}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? new Promise<void>(() => {}) : undefined;
      });
      held.catch(() => resolve(false));
    });
  }

  /** Keeps a draft; false when there is no place for it. Then an older one of the same name is gone too: it would tell the wrong story. */
  async keep(draft: Draft): Promise<boolean> {
    try {
      await this.#write((store) => store.put(draft));
      return true;
    } catch {
      await this.drop(draft.name);
      return false;
    }
  }

  async drop(name: string): Promise<void> {
    // When even this fails the store is gone, and the draft with it.
    await this.#write((store) => store.delete(name)).catch(() => {});
  }

  /**
   * The drafts of a document that no living tab holds, the newest first; from now on this tab holds them. Those without unsaved
   * words count only when they know more of the text than `version`, as on a page that was opened without network.
   */
  async adopt(document: string, version: number): Promise<Draft[]> {
    const store = () => this.database.transaction(STORE).objectStore(STORE);
    try {
      const all: Draft[] = await answer(store().index("document").getAll([this.account, document]));
      const found: Draft[] = [];
      for (const { name } of all) {
        if (!(await this.hold(name))) continue;
        // It may have been finished before the lock came free.
        const draft: Draft | undefined = await answer(store().get(name));
        if (draft) found.push(draft);
      }
      const unsaved = found.filter(({ sent, waiting }) => sent || waiting).sort((a, b) => b.at - a.at);
      const saved = found.filter((draft) => !unsaved.includes(draft)).sort((a, b) => b.version - a.version);
      const newest = unsaved.length === 0 && saved[0]?.version > version ? saved.splice(0, 1) : [];
      for (const { name } of saved) await this.drop(name);
      return [...unsaved, ...newest];
    } catch {
      return [];
    }
  }

  #write(act: (store: IDBObjectStore) => IDBRequest): Promise<void> {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(STORE, "readwrite");
      transaction.oncomplete = () => resolve();
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
      act(transaction.objectStore(STORE));
    });
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Whether several people use this device, so that nothing may stay on it. */
export function isShared(): boolean {
  return document.cookie.split("; ").includes(SHARED);
}

/** Remembers whether several people use this device; then what is on it goes. */
export async function share(shared: boolean): Promise<void> {
  document.cookie = `${SHARED}; path=/; secure; samesite=lax; max-age=${shared ? YEAR : 0}`;
  if (!shared) return;
  await answer(indexedDB.deleteDatabase(DATABASE)).catch(() => {});
  await forgetShell();
}
