// Reviews on this device: what the server has not got yet, in the same store as the drafts of rooms (drafts.ts), under the same rules.
// They go when the server has them, when the person logs out, and on a device that several people use nothing is kept. A session that has
// ended by itself leaves them for their author alone; as soon as somebody else opens a page of the jury here, they go.
//
// How to use: `Kept.open(account)`, null where nothing can be kept; `kept.of(id)` for the draft of one page, `kept.waiting()` for all.

import { DATABASE, Drafts, STORE, answer, type Draft } from "./drafts.ts";
import type { Fields } from "./review-form.ts";

const PREFIX = "review:";
/** Behind every name that begins with the prefix. */
const END = "review;";

/** A review on the device. */
export interface Found {
  readonly name: string;
  readonly assignment: string;
  readonly fields: Fields;
  /** The version it was made of. */
  readonly version: number;
}

export class Kept {
  private constructor(private readonly drafts: Drafts) {}

  static async open(account: string | undefined): Promise<Kept | null> {
    const drafts = await Drafts.open(account);
    if (!drafts) return null;
    const kept = new Kept(drafts);
    await kept.#forgetOthers().catch(() => {});
    return kept;
  }

  /** Puts a review on the device, under the name of this page. */
  keep(name: string, assignment: string, fields: Fields, version: number): Promise<boolean> {
    const { account } = this.drafts;
    // For the rooms' own eyes: there are words that wait.
    const draft: Draft = { name, account, document: PREFIX + assignment, text: JSON.stringify(fields), version, seq: 0, sent: null, waiting: [], at: Date.now() };
    return this.drafts.keep(draft);
  }

  hold(name: string): Promise<boolean> {
    return this.drafts.hold(name);
  }

  async drop(name: string): Promise<void> {
    await this.drafts.drop(name);
  }

  /** What no living page holds of an assignment, the newest first; this page holds it from now on. */
  async of(assignment: string): Promise<Found[]> {
    const drafts = await this.drafts.adopt(PREFIX + assignment);
    return drafts.map(({ name, text, version }) => ({ name, assignment, version, fields: JSON.parse(text) as Fields }));
  }

  /** The assignments of which there is something here. */
  async waiting(): Promise<string[]> {
    const { account } = this.drafts;
    const range = IDBKeyRange.bound([account, PREFIX], [account, END]);
    const all = await inStore<Draft[]>((store) => store.index("document").getAll(range)).catch(() => []);
    return [...new Set(all.map(({ document }) => document.slice(PREFIX.length)))];
  }

  /** Takes away what others have left here. */
  async #forgetOthers(): Promise<void> {
    const { account } = this.drafts;
    const all = await inStore<Draft[]>((store) => store.getAll());
    const others = all.filter((draft) => draft.document.startsWith(PREFIX) && draft.account !== account);
    for (const { name } of others) await this.drafts.drop(name);
  }
}

/** One question to the store that Drafts has opened. */
async function inStore<T>(ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await answer(indexedDB.open(DATABASE));
  try {
    return await answer(ask(database.transaction(STORE).objectStore(STORE)));
  } finally {
    database.close();
  }
}
