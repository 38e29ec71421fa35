// Brings a draft to the server that no editor on the page shows: a second one of a document, left behind by another tab that crashed, or one
// of a text of this room that has another page.
//
// How to use: `new Courier(parts, url, draft, drafts)`; it ends by itself once the server has every word. What it brings appears in the
// editors like anybody's change. A draft the server refuses stays on the device for the next time.

import type { EditorState, TransactionSpec } from "@codemirror/state";
import type * as collab from "./collab.ts";
import type { Draft, Drafts } from "./drafts.ts";
import type { RoomSocket } from "./socket.ts";
import type { ServerMessage } from "./wire.ts";

/** A server that could not store is asked again after this long, in milliseconds. */
const AGAIN = 3_000;

/** Of the editor, which is on the page already: this is in another script. */
export interface Parts extends Pick<typeof collab, "batch" | "draftOf" | "isSaved" | "receive" | "resumed" | "synced" | "take"> {
  EditorState: typeof EditorState;
  RoomSocket: typeof RoomSocket;
}

export class Courier {
  readonly #socket: RoomSocket;
  #state: EditorState;
  #open = false;

  constructor(
    private readonly parts: Parts,
    url: string,
    private readonly draft: Draft,
    private readonly drafts: Drafts,
  ) {
    this.#state = parts.EditorState.create({ doc: draft.text, extensions: parts.resumed(draft) });
    this.#socket = new parts.RoomSocket(url, {
      message: (message) => void this.#hear(message),
      connection: ({ state }) => {
        if (state !== "online") this.#open = false;
      },
    });
  }

  async #hear(message: ServerMessage): Promise<void> {
    const { document, name } = this.draft;
    const { synced, receive } = this.parts;
    if ("document" in message && message.document !== document) return;
    switch (message.type) {
      case "welcome":
        return this.#socket.send({ type: "open", document, client: name, version: synced(this.#state).version });
      case "opened": {
        const { sent, seq } = synced(this.#state);
        if (message.seq > seq) return this.#end();
        this.#open = true;
        return sent && seq > message.seq ? this.#push() : this.#next();
      }
      case "news":
        for (const update of message.updates ?? []) {
          if (update.document !== document || update.version <= synced(this.#state).version) continue;
          this.#apply(receive(this.#state, update, name));
        }
        return this.#next();
      case "refused":
        if (message.reason === "storage") setTimeout(() => void this.#push(), AGAIN);
        else this.#socket.end();
    }
  }

  /** What waits, or the end. */
  async #next(): Promise<void> {
    const { draftOf, isSaved, synced, take } = this.parts;
    if (!this.#open || synced(this.#state).sent) return;
    if (isSaved(this.#state)) return this.#end();
    this.#apply(take(this.#state)!);
    // Without room on the device the older draft must not outlive what is sent now: see keeper.ts.
    if (!(await this.drafts.keep({ ...this.draft, ...draftOf(this.#state) }))) await this.drafts.drop(this.draft.name);
    await this.#push();
  }

  /** The server has it, this or a newer one. */
  async #end(): Promise<void> {
    this.#socket.end();
    await this.drafts.drop(this.draft.name);
  }

  async #push(): Promise<void> {
    const next = this.parts.batch(this.#state);
    if (next && this.#open) this.#socket.send({ type: "push", document: this.draft.document, ...next });
  }

  #apply(spec: TransactionSpec): void {
    this.#state = this.#state.update(spec).state;
  }
}
