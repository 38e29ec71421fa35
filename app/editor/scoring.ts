// The pages of a juror: a review keeps itself while it is written, is scored by keys, and what waits on this device is sent at any of them.
//
// The server draws everything (app/src/jury/views/scoring.rs, scoring_parts.rs); without this script the page is a form with two buttons.
// How the parts hang together: this file wakes the page → review-saver.ts (when something is sent) → review-device.ts (what waits on the
// device), review-form.ts (fields and JSON), review-page.ts (criteria, keys, dialog), review-keys.ts (what a key means).

import { isShared } from "./drafts.ts";
import { Kept, type Found } from "./review-device.ts";
import { differences, fromBody, same, toBody, type Fields, type ReviewBody } from "./review-form.ts";
import { Page } from "./review-page.ts";
import { Saver, type Answer, type Sign } from "./review-saver.ts";

/** Sends a review; what was under way when a page goes is sent all the same. */
async function put(address: string, fields: Fields, version: number): Promise<Answer> {
  const body = JSON.stringify({ ...toBody(fields), finish: false, version });
  const headers = { "content-type": "application/json", accept: "application/json" };
  try {
    const answer = await fetch(address, { method: "PUT", headers, body, keepalive: body.length < 60_000 });
    const said = await answer.json().catch(() => ({}));
    return { ...said, status: answer.status };
  } catch {
    return { status: 0 };
  }
}

/** The version of a draft about which a person has not decided yet: no review has it, so the next page asks again. */
const UNDECIDED = -1;

const addressOf = (assignment: string) => `/api/v1/jury/assignments/${assignment}/review`;

/** What was taken up of other reviews: nobody else holds it while this page lives. */
const taken = new Map<string, Found>();

/** Sends what waits of other reviews, and says what could not be sent. */
async function deliver(place: HTMLElement, kept: Kept, here: string | undefined): Promise<void> {
  for (const assignment of await kept.waiting()) {
    if (assignment === here) continue;
    for (const found of await kept.of(assignment)) taken.set(found.name, found);
  }
  for (const { name, assignment, fields, version } of [...taken.values()]) {
    const { status } = await put(addressOf(assignment), fields, version);
    if (![200, 403, 404].includes(status)) continue;
    await kept.drop(name);
    taken.delete(name);
  }
  const left = [...new Set([...taken.values()].map(({ assignment }) => assignment))];
  const words = JSON.parse(place.dataset.words!);
  const links = left.map((assignment) => {
    const link = document.createElement("a");
    link.href = `/${document.documentElement.lang}/jury/assignments/${assignment}`;
    link.textContent = words.review;
    const line = document.createElement("li");
    line.append(link);
    return line;
  });
  place.querySelector("ul")!.replaceChildren(...links);
  place.hidden = left.length === 0;
}

/** One review that is written. */
class Review {
  readonly #page: Page;
  readonly #saver: Saver;
  readonly #name: string = crypto.randomUUID();
  readonly #assignment: string;
  #sign: Sign | null = null;
  #isSending = false;
  readonly #isHeld: boolean;
  /** What another page or device has kept, until a person has chosen. */
  #newer: { fields: Fields; version: number } | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly kept: Kept | null,
  ) {
    const { api, version, scoring, finished } = root.dataset;
    this.#assignment = scoring!;
    this.#isHeld = finished !== undefined;
    this.#page = new Page(root, () => this.#saver.now());
    const parts = {
      read: () => this.#page.read(),
      send: (fields: Fields, version: number) => put(api!, fields, version),
      keep: async (fields: Fields, version: number) => (await this.kept?.keep(this.#name, this.#assignment, fields, version)) ?? false,
      drop: async () => this.kept?.drop(this.#name),
      tell: (sign: Sign, answer?: Answer) => this.#tell(sign, answer),
      isHeld: this.#isHeld,
      wait: (act: () => void, milliseconds: number) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    };
    // A form that came back refused holds words that are not kept.
    const saved = this.#page.isSent ? {} : this.#page.read();
    this.#saver = new Saver(parts, saved, Number(version));
  }

  async start(): Promise<void> {
    await this.kept?.hold(this.#name);
    this.#page.onInput = () => {
      if (this.#newer || this.#page.isAsked) void this.kept?.keep(this.#name, this.#assignment, this.#page.read(), UNDECIDED);
      else this.#saver.changed();
    };
    addEventListener("online", () => void this.#saver.now());
    document.addEventListener("visibilitychange", () => void (this.#newer || this.#saver.isSaved || this.#saver.now()));
    addEventListener("pagehide", () => void (this.#newer || this.#saver.isSaved || this.#saver.now()));
    addEventListener("beforeunload", (event) => {
      const isAlone = this.#sign === "lost" || (this.kept === null && this.#newer !== null);
      if (isAlone && !this.#isSending && !this.#saver.isSaved) event.preventDefault();
    });
    this.root.querySelector("[data-keep]")?.addEventListener("click", () => this.#choose(true));
    this.root.querySelector("[data-take]")?.addEventListener("click", () => this.#choose(false));
    this.#page.form.addEventListener("submit", (event) => void this.#submit(event));
    await this.#takeUp();
  }

  /** What was typed here before and did not reach the server comes back; older than what the server has, it asks. */
  async #takeUp(): Promise<void> {
    const here = this.#page.read();
    // The page itself asks already: what is saved from now on is what the person has chosen.
    if (this.#page.isAsked) this.#saver.stop();
    let newest: Found | null = null;
    for (const draft of (await this.kept?.of(this.#assignment)) ?? []) {
      if (same(draft.fields, here)) await this.kept!.drop(draft.name);
      else newest ??= draft;
    }
    if (this.#page.isAsked) return;
    if (!newest) return void (this.#page.isSent && this.#saver.changed());
    const isOlder = newest.version !== this.#saver.version;
    if (isOlder) this.#saver.stop();
    this.#page.fill(newest.fields);
    // Under this page's own name from now on; what still older pages left stays for the next time.
    const isKept = await this.kept!.keep(this.#name, this.#assignment, newest.fields, isOlder ? UNDECIDED : newest.version);
    if (isKept) await this.kept!.drop(newest.name);
    if (isOlder) return this.#differ(here, this.#saver.version);
    this.#page.say(this.#page.words.found!);
    await this.#saver.now();
  }

  #tell(sign: Sign, answer?: Answer): void {
    this.#page.sign(sign, answer?.conflict);
    // What goes on all the time is not said aloud; what is out of the order is, and when it is over.
    const isUsual = (one: Sign | null) => one === null || one === "saved" || one === "saving";
    if (sign !== this.#sign && sign !== "saving" && !(isUsual(sign) && isUsual(this.#sign))) this.#page.say(this.#page.words[sign] ?? "");
    if (sign !== "saving") this.#sign = sign;
    if (answer && "total" in answer) this.#page.total(answer.total ?? null);
    if (sign === "changed") this.#differ(fromBody(answer?.review as ReviewBody | null), answer?.version ?? 0);
  }

  /** Shows what was kept elsewhere beside what stands here. */
  #differ(fields: Fields, version: number): void {
    this.#newer = { fields, version };
    this.#page.sign("changed");
    this.#page.differ(differences(fields, this.#page.read()), fields);
  }

  #choose(mine: boolean): void {
    const { fields, version } = this.#newer!;
    this.#newer = null;
    this.#page.agree();
    if (!mine) this.#page.fill(fields);
    void this.#saver.settle(version, fields);
  }

  /** The form goes on the ground of the newest version, and only when the server can be reached. */
  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.#newer) return this.#page.showDifference();
    await this.#saver.now();
    if (this.#newer) return;
    const isAway = !this.#isHeld && (this.#sign === "kept" || this.#sign === "lost");
    if (!navigator.onLine || isAway) return this.#page.say(this.#page.words.offline!, true);
    this.#saver.stop();
    this.#isSending = true;
    this.#page.send(this.#saver.version, event.submitter);
  }
}

async function start(): Promise<void> {
  const place = document.querySelector<HTMLElement>("[data-reviews]");
  const root = document.querySelector<HTMLElement>("[data-scoring]");
  const account = place?.dataset.account;
  const kept = isShared() ? null : await Kept.open(account);
  const isWritten = root?.dataset.api !== undefined;
  if (root && isWritten) {
    await new Review(root, kept).start();
    root.dataset.awake = "";
  }
  if (!place || !kept) return;
  const send = () => deliver(place, kept, isWritten ? root.dataset.scoring : undefined);
  addEventListener("online", () => void send());
  await send();
}

void start();
