// Keeps one editor on this device while it lives: the words that are not on the server, and the text to read when there is no network.
//
// How to use: `within(pace)` after a change; `now(true)` before something is sent, and send when it is done; `forget()` when the person
// lets go.
//
// When a writing fails, mostly on a full device, the draft from before is the only copy that a crash would leave, and true: a little old.
// It goes before anything newer is sent, for taken up again it would send its words under a number that the server knows already, and
// once nothing waits, for it would bring back words that were taken out.

import type { EditorState } from "@codemirror/state";
import { draftOf, isSaved } from "./collab.ts";
import type { Drafts } from "./drafts.ts";

export class Keeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = 0;
  /** The last writing: one after the other. */
  #writing: Promise<void> = Promise.resolve();
  /** The newest text that is on this device. */
  #kept: EditorState["doc"] | null = null;
  /** The last writing failed: mostly there was no room. */
  isFull = false;

  /** @param told is called when something more is on the device */
  constructor(
    private readonly drafts: Drafts,
    private readonly name: string,
    private readonly document: string,
    private readonly state: () => EditorState,
    private readonly told: () => void,
  ) {}

  /** Whether the newest words are on this device. */
  get isKept(): boolean {
    return this.#kept === this.state().doc;
  }

  /** What stands here comes from this device. */
  found(): void {
    this.#kept = this.state().doc;
  }

  /** Keeps what stands here before `pace` milliseconds are over. */
  within(pace: number): void {
    const due = Date.now() + pace;
    if (this.#timer !== undefined && this.#due <= due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => void this.now(), pace);
  }

  /** Keeps what stands here, before it is sent or as it is; done when it is on the device, or cannot be. */
  now(sends = false): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { drafts, name, document } = this;
    this.#writing = this.#writing.then(async () => {
      const state = this.state();
      const kept = await drafts.keep({ name, account: drafts.account, document, ...draftOf(state) });
      if (!kept && (sends || isSaved(state))) await drafts.drop(name);
      this.#kept = kept ? state.doc : null;
      this.isFull = !kept;
      this.told();
    });
    return this.#writing;
  }

  /** False when the draft is still there. */
  async forget(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#writing;
    return this.drafts.drop(this.name);
  }
}
