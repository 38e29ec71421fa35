// Keeps a review by itself while it is written: on this device at once, on the server when the hand rests.
//
// The version of the review goes out with it. When another page or device has kept something since, the server says so and keeps
// nothing: then this stops, and a person who has seen both says which one stays (`settle`).
// How to use: `new Saver(parts, fields, version)`; `changed()` at each input; `now()` before the page is left; `settle(version)`.
// A review that is finished is not sent by itself (`parts.isHeld`): its changes wait on the device for the button.

import { same, type Fields, type ReviewBody } from "./review-form.ts";

/** How it stands: the words of each stand in `data-words`. */
export type Sign = "saved" | "saving" | "kept" | "lost" | "ended" | "gone" | "held" | "changed" | "invalid" | "refused";

/** What the server answered; status 0 when it was not reached. */
export interface Answer {
  status: number;
  version?: number;
  total?: number | null;
  conflict?: string;
  review?: ReviewBody | null;
}

export interface Parts {
  /** What stands in the form. */
  read(): Fields;
  send(fields: Fields, version: number): Promise<Answer>;
  /** Puts it on the device; false when it cannot be. */
  keep(fields: Fields, version: number): Promise<boolean>;
  /** Takes it from the device. */
  drop(): Promise<void>;
  tell(sign: Sign, answer?: Answer): void;
  isHeld: boolean;
  /** Calls back after so many milliseconds. */
  wait(act: () => void, milliseconds: number): () => void;
}

/** The hand rests: milliseconds. */
const REST = 1_200;
/** Somebody who never rests is kept this often. */
const LONGEST = 8_000;
/** How long a server that was not reached is left alone, the first time, the second, and then always. */
const AGAIN = [3_000, 10_000, 30_000, 60_000];

export class Saver {
  #cancel: (() => void) | null = null;
  #since: number | null = null;
  #failures = 0;
  /** What runs, one after the other. */
  #work: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(
    private readonly parts: Parts,
    /** What the server has. */
    private saved: Fields,
    public version: number,
    private readonly clock: () => number = () => Date.now(),
  ) {}

  /** Whether everything that stands here is on the server. */
  get isSaved(): boolean {
    return same(this.parts.read(), this.saved);
  }

  /** Something was typed or chosen. */
  changed(): void {
    if (this.#stopped) return;
    const now = this.clock();
    this.#since ??= now;
    this.#later(Math.max(0, Math.min(REST, this.#since + LONGEST - now)));
  }

  /** Sends what stands here, as soon as what is under way is done. */
  now(): Promise<void> {
    this.#rest();
    this.#work = this.#work.then(() => this.#save());
    return this.#work;
  }

  /** Goes on after a person has seen both: what stands here is now on the ground of this version. */
  settle(version: number, saved: Fields): Promise<void> {
    this.#stopped = false;
    this.version = version;
    this.saved = saved;
    return this.now();
  }

  /** Nothing is sent any more: the form itself goes, or a person has to choose. */
  stop(): void {
    this.#rest();
    this.#stopped = true;
  }

  #later(milliseconds: number): void {
    this.#cancel?.();
    this.#cancel = this.parts.wait(() => void this.now(), milliseconds);
  }

  #rest(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#since = null;
  }

  async #save(): Promise<void> {
    if (this.#stopped) return;
    const { parts } = this;
    const fields = parts.read();
    if (same(fields, this.saved)) {
      await parts.drop();
      return parts.tell("saved");
    }
    if (!parts.isHeld) parts.tell("saving");
    const isKept = await parts.keep(fields, this.version);
    if (parts.isHeld) return parts.tell(isKept ? "held" : "lost");
    const answer = await parts.send(fields, this.version);
    await this.#heard(fields, answer, isKept);
  }

  async #heard(fields: Fields, answer: Answer, isKept: boolean): Promise<void> {
    const { parts } = this;
    const { status } = answer;
    if (status === 200) {
      this.#failures = 0;
      this.saved = fields;
      this.version = answer.version ?? this.version;
      // What came meanwhile is put on the ground of the new version.
      if (!this.isSaved) return this.changed();
      await parts.drop();
      return parts.tell("saved", answer);
    }
    if (status === 409 && answer.conflict === "review-changed") {
      this.stop();
      return parts.tell("changed", answer);
    }
    if (status === 409) {
      this.stop();
      return parts.tell("refused", answer);
    }
    // It is not theirs any more: nothing of it stays on the device.
    if (status === 404 || status === 403) {
      this.stop();
      await parts.drop();
      return parts.tell("gone", answer);
    }
    if (status === 401) return parts.tell("ended", answer);
    if (status === 422 || status === 413) return parts.tell("invalid", answer);
    parts.tell(isKept ? "kept" : "lost", answer);
    const pause = AGAIN[Math.min(this.#failures, AGAIN.length - 1)];
    this.#failures += 1;
    this.#later(pause);
  }
}
