// What is not on the server yet, kept on this device: a tab that crashes, is closed or has no network loses nothing.
//
// A draft is an editor as it stood: its text and version, what was sent under which number, what waits. It is written before anything is
// sent, so it never knows less than the server has from this editor; taken up again, what was sent goes under its old number and
// counts once. On a full device the last draft that had room stays until something newer is sent. A living tab holds the lock of its
// drafts' names; a draft whose lock is free belongs to nobody and can be taken up.
//
// How to use: `Drafts.open(account)`, null where the browser cannot or on a shared device; `hold` a new name, `keep`, `drop`;
// `adopt(document)` gives what others left behind. The worker (worker.ts) knows the store too: it clears it when a session has ended.

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

export const DATABASE = "inquiry-lab";
export const STORE = "drafts";
/** A cookie, because logging out clears everything else. */
export const SHARED = "shared_device=yes";

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

  /** Holds a name until this tab ends; false when it is held already. */
  hold(name: string): Promise<boolean> {
    return new Promise((resolve) => {
      const held = navigator.locks.request(`draft ${name}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? new Promise<void>(() => {}) : undefined;
      });
      held.catch(() => resolve(false));
    });
  }

  /** Keeps a draft; false when there is no place for it. Then an older one of the same name stays: see keeper.ts. */
  keep(draft: Draft): Promise<boolean> {
    return this.#write((store) => store.put(draft));
  }

  /** False when it cannot be: mostly because the store is gone, and the draft with it. */
  drop(name: string): Promise<boolean> {
    return this.#write((store) => store.delete(name));
  }

  /**
   * The drafts of a document that no living tab holds, the newest first; from now on this tab holds them. Those without unsaved
   * words count only when they know more of the text than `version`, as on a page that was opened without network. Without a version,
   * for a text that is not on the page, they are left alone.
   */
  async adopt(document: string, version = Infinity): Promise<Draft[]> {
    const store = () => this.database.transaction(STORE).objectStore(STORE);
    try {
      const all: Draft[] = await answer(store().index("document").getAll([this.account, document]));
      const found: Draft[] = [];
      for (const { name, sent, waiting } of all) {
        if (version === Infinity && !sent && !waiting) continue;
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

  #write(act: (store: IDBObjectStore) => IDBRequest): Promise<boolean> {
    return new Promise<boolean>((resolve, reject) => {
      const transaction = this.database.transaction(STORE, "readwrite");
      transaction.oncomplete = () => resolve(true);
      transaction.onerror = transaction.onabort = reject;
      act(transaction.objectStore(STORE));
    }).catch(() => false);
  }
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Whether several people use this device, so that nothing may stay on it. */
export function isShared(): boolean {
  return document.cookie.split("; ").includes(SHARED);
}
