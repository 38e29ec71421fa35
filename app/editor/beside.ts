// What stands beside the text and is drawn by the server: the team's hand, the chat, the sources. The page's own forms, sent without leaving the page,
// and kept fresh by what the room tells.
//
//   <section data-beside="hand" data-part="/en/rooms/IL-2026-001/hand" data-words='{"sent": "…", "failed": "…"}'>
//     <p role="status" data-said></p>
//     <details class="fold"> <summary><h2>…</h2> <span data-news hidden>New <b></b></span></summary>
//       <div data-fresh> what the server draws anew </div>
//       <form> … <p data-error hidden> … </form>
//     </details>
//   </section>
//
// What is drawn names a script that it needs in [data-script]: cites.ts.
//
// In a part with [data-lines], whose children have ids, only the lines that are new or different are put in, so that a screen reader says no
// more than these. To add a part: app/src/rooms/parts.rs.

import { refusal } from "./refusal.ts";
import type { Section } from "./section.ts";
import type { Beside } from "./wire.ts";

/** Those in a room do not all ask at once: each waits for up to this long, the longer the more they are. */
const CROWD_PACE = 4;
/** A part that follows a text waits this long after a change of it, in milliseconds: others may follow. */
const REST = 2000;

export class Parts {
  readonly #parts: Part[];

  constructor(root: HTMLElement, sections: readonly Section[]) {
    this.#parts = [...root.querySelectorAll<HTMLElement>("[data-beside]")].map((panel) => new Part(panel, sections));
  }

  /** Asks anew for what has changed; for everything without names, after a break. */
  refresh(names: Beside[] | null, crowd = 0): void {
    for (const part of this.#parts) if (!names || names.some((name) => name === part.name)) part.refresh(crowd);
  }

  /** Asks anew for what is drawn from one of these texts. */
  follow(documents: string[], crowd: number): void {
    for (const part of this.#parts) if (documents.some((document) => part.follows(document))) part.refresh(crowd, REST);
  }

  /** Sends a form of a part; says whether it was done. */
  async send(form: HTMLFormElement): Promise<boolean> {
    const part = this.#parts.find((one) => one.panel.contains(form));
    return (await part?.send(form, null)) ?? false;
  }
}

class Part {
  readonly name: string | undefined;
  readonly #fresh: HTMLElement;
  readonly #words: Record<string, string>;
  readonly #fold: HTMLDetailsElement | null;
  /** Lines that came while it was folded. */
  #news = 0;
  /** What calls for an answer, as it was known last. */
  #up: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** An answer that comes after a later one was asked for is old. */
  #asked = 0;

  constructor(
    readonly panel: HTMLElement,
    private readonly sections: readonly Section[],
  ) {
    this.name = panel.dataset.beside;
    this.#fresh = panel.querySelector("[data-fresh]")!;
    this.#words = JSON.parse(panel.dataset.words ?? "{}");
    panel.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.send(event.target as HTMLFormElement, event.submitter);
    });
    this.#fold = panel.querySelector(":scope > .fold");
    this.#folds();
    this.#toNewest();
    this.#script();
  }

  /** What is drawn may need a script, which comes with it and then looks after itself. Without it the page works too. */
  #script(): void {
    const address = this.#fresh.querySelector<HTMLElement>("[data-script]")?.dataset.script;
    if (address) void import(address).then(({ cites }: typeof import("./cites.ts")) => cites(this.panel, this.sections)).catch(() => {});
  }

  /** Opens and closes as the person left it. */
  #folds(): void {
    const fold = this.#fold;
    if (!fold) return;
    const key = `fold-${this.name}`;
    const left = localStorage.getItem(key);
    this.#up = this.#calls();
    if (left && !this.#up) fold.open = left === "open";
    this.#title()!.addEventListener("click", () => localStorage.setItem(key, fold.open ? "shut" : "open"));
    fold.addEventListener("toggle", () => {
      this.#tell(0);
      this.#toNewest();
    });
  }

  #calls(): string | undefined {
    return this.#fresh.querySelector<HTMLElement>("[data-up]")?.dataset.up;
  }

  /** How many lines nobody has seen here yet. */
  #tell(news: number): void {
    this.#news = news;
    const place = this.panel.querySelector<HTMLElement>("[data-news]")!;
    place.hidden = news === 0;
    place.querySelector("b")!.textContent = String(news);
  }

  refresh(crowd: number, rest = 0): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.#ask(), rest + Math.random() * crowd * CROWD_PACE);
  }

  /** Whether it says in [data-follows] that it is drawn from this text. */
  follows(document: string): boolean {
    return this.#fresh.querySelector<HTMLElement>("[data-follows]")?.dataset.follows?.includes(document) ?? false;
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const asked = ++this.#asked;
    // Without a connection nothing is lost: it is asked for when it is back.
    const answer = await fetch(this.panel.dataset.part!).catch(() => null);
    if (!answer?.ok) return;
    const drawn = new DOMParser().parseFromString(await answer.text(), "text/html").body;
    if (asked !== this.#asked) return;
    const lines = this.#lines();
    const freshLines = drawn.querySelector<HTMLElement>("[data-lines]");
    if (lines && freshLines) this.#putLines(lines, freshLines);
    else this.#putAll(drawn);
    this.#script();
    const up = this.#calls();
    if (up && up !== this.#up) this.#fold!.open = true;
    this.#up = up;
  }

  #title(): HTMLElement | null {
    return this.panel.querySelector<HTMLElement>(":scope > .fold > summary, :scope > [tabindex]");
  }

  #lines(): HTMLElement | null {
    return this.#fresh.querySelector("[data-lines]");
  }

  /** Puts in what is new or different; who reads at the end stays there. */
  #putLines(lines: HTMLElement, fresh: HTMLElement): void {
    const box = lines.parentElement!;
    const atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < 40;
    const wanted = [...fresh.children].map((line) => document.adoptNode(line));
    const ids = new Set(wanted.map((line) => line.id));
    for (const line of [...lines.children]) if (!ids.has(line.id)) line.remove();
    let news = this.#news;
    for (const line of wanted) {
      const old = [...lines.children].find((one) => one.id === line.id);
      if (!old) {
        lines.append(line);
        news++;
      } else if (old.outerHTML !== line.outerHTML) old.replaceWith(line);
    }
    if (this.#fold?.open === false) this.#tell(news);
    if (atEnd) this.#toNewest();
  }

  #toNewest(): void {
    const box = this.#lines()?.parentElement;
    if (box) box.scrollTop = box.scrollHeight;
  }

  /** Puts in the whole drawing, around words that are being written; what was opened stays so, and the focus at its place. */
  #putAll(drawn: HTMLElement): void {
    const written = this.#fresh.querySelector("textarea");
    const places = () => [...this.#fresh.querySelectorAll<HTMLElement>("a, button, summary, textarea")];
    const folds = () => [...this.#fresh.querySelectorAll("details")];
    const focus = places().indexOf(document.activeElement as HTMLElement);
    const open = folds().map((fold) => fold.open);
    this.#fresh.replaceChildren(...[...drawn.childNodes].map((node) => document.adoptNode(node)));
    const area = this.#fresh.querySelector("textarea");
    if (area && written) area.value = written.value;
    folds().forEach((fold, at) => (fold.open ||= open[at] ?? false));
    if (focus >= 0) (area ?? places()[focus] ?? this.#title())?.focus();
  }

  /** Sends a form and shows what is so then; says whether it was done. */
  async send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<boolean> {
    const data = new FormData(form, submitter);
    const buttons = [...form.querySelectorAll("button")];
    buttons.forEach((button) => (button.disabled = true));
    const hasFile = [...data.values()].some((value) => value instanceof File && value.size > 0);
    const body = hasFile ? data : new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
    const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
    buttons.forEach((button) => (button.disabled = false));
    const area = form.querySelector("textarea");
    // Whoever was logged out is led to another page, without a word that it was done.
    const isDone = answer?.ok && new URL(answer.url).searchParams.has("done");
    if (!isDone) {
      this.#fault(form, answer && refusal(answer.status, await answer.text()));
      // Somebody else was faster: show what is so now.
      if (answer && !area) await this.#ask();
      return false;
    }
    this.#fault(form, "");
    if (area) area.value = "";
    await this.#ask();
    this.#say(this.#words.sent);
    this.#toNewest();
    if (area?.isConnected) area.focus();
    else this.#title()?.focus();
    return true;
  }

  /** Says what is wrong, in the server's words or our own; nothing any more with none. */
  #fault(form: HTMLFormElement, words: string | null): void {
    const said = words ?? this.#words.failed ?? "";
    const place = form.querySelector<HTMLElement>("[data-error]");
    if (place) {
      place.textContent = said;
      place.hidden = said === "";
      const area = form.querySelector("textarea");
      if (said === "") area?.removeAttribute("aria-invalid");
      else area?.setAttribute("aria-invalid", "true");
    }
    if (said !== "") this.#say(said);
  }

  #say(words = ""): void {
    const place = this.panel.querySelector<HTMLElement>("[data-said]")!;
    place.textContent = "";
    // Said again when it is the same as before.
    setTimeout(() => (place.textContent = words), 50);
  }
}
