// The scoring page under the hands of a juror: its fields, how far they are, reasons that open, keys, and two versions side by side.
//
// It knows the page and sends nothing. Its marks are data attributes: `data-criterion` (with `data-below`, `data-required`), `data-count`,
// `data-sign`, `data-said`, `data-total`, `data-next-open`, `data-changed`, `data-differences`, `data-keys`.

import { demandsReason, fill, lacks, nextOpen, scored, type Asked, type Fields } from "./review-form.ts";
import { meaning, step } from "./review-keys.ts";
import type { Sign } from "./review-saver.ts";

/** A cookie, because logging out clears everything else. */
const OFF = "single_keys=off";
const YEAR = 365 * 24 * 60 * 60;

export class Page {
  readonly words: Record<string, string>;
  readonly form: HTMLFormElement;
  /** The form came back with something refused: it holds what was sent. */
  readonly isSent: boolean;
  /** The page shows two versions and waits for a choice. */
  readonly isAsked: boolean;
  onInput: () => void = () => {};
  readonly #codes: Record<string, string>;
  readonly #boxes: HTMLFieldSetElement[];
  readonly #asked: Asked[];

  constructor(
    private readonly root: HTMLElement,
    private readonly save: () => Promise<void>,
  ) {
    const { codes, ...words } = JSON.parse(root.dataset.words!);
    this.words = words;
    this.#codes = codes;
    this.form = root.querySelector<HTMLFormElement>("#rubric form.wide")!;
    this.isSent = this.form.querySelector(".error-summary") !== null;
    this.isAsked = this.#change?.hidden === false;
    this.#boxes = [...this.form.querySelectorAll<HTMLFieldSetElement>("[data-criterion]")];
    this.#asked = this.#boxes.map(({ dataset: { criterion, below, required } }) => ({
      id: criterion!,
      required: required !== undefined,
      below: below === undefined ? null : Number(below),
    }));
    this.form.addEventListener("input", ({ target }) => {
      this.#show(target instanceof HTMLInputElement ? target : null);
      this.onInput();
    });
    document.addEventListener("keydown", (event) => this.#key(event));
    document.querySelectorAll('a[href="#keys"]').forEach((link) => link.addEventListener("click", (event) => this.#help(event)));
    this.#show(null);
  }

  /** What stands in the form. */
  read(): Fields {
    const fields: Fields = {};
    for (const box of this.#boxes) fields[box.id] = "";
    for (const [name, value] of new FormData(this.form)) {
      if (name !== "version" && typeof value === "string") fields[name] = value.replace(/\r\n?/g, "\n");
    }
    return fields;
  }

  /** Puts a review into the form. */
  fill(fields: Fields): void {
    for (const area of this.form.querySelectorAll("textarea")) area.value = fields[area.name] ?? "";
    for (const radio of this.form.querySelectorAll<HTMLInputElement>("input[type=radio]")) radio.checked = radio.value === (fields[radio.name] ?? "");
    this.#show(null);
  }

  /** How it stands, where everybody sees it. */
  sign(sign: Sign, conflict?: string): void {
    const place = this.root.querySelector<HTMLElement>("[data-sign]");
    if (!place) return;
    place.dataset.sign = sign;
    place.textContent = (conflict && this.#codes[conflict]) || this.words[sign] || this.words.lost!;
  }

  /** Tells those who listen; `aloud` shows it to everybody as well. */
  say(words: string, aloud = false): void {
    this.root.querySelector("[data-said]")!.textContent = words;
    const place = this.root.querySelector<HTMLElement>("[data-sign]");
    if (aloud && place) place.textContent = words;
  }

  total(points: number | null): void {
    const place = this.root.querySelector<HTMLElement>("[data-total]");
    if (!place) return;
    const format = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1, numberingSystem: "latn" });
    place.hidden = points === null;
    place.querySelector("strong")!.textContent = points === null ? "" : format.format(points);
  }

  /** Sends the form as a browser without scripts would, on the ground of this version. */
  send(version: number, submitter: HTMLElement | null): void {
    this.form.querySelector<HTMLInputElement>("input[name=version]")!.value = String(version);
    const act = document.createElement("input");
    act.type = "hidden";
    act.name = "act";
    act.value = submitter instanceof HTMLButtonElement ? submitter.value : "draft";
    this.form.append(act);
    // Without the event of a submission, which has led here.
    this.form.submit();
  }

  /** Shows these fields as they were kept and as they stand here. */
  differ(names: string[], kept: Fields): void {
    const here = this.read();
    const lines = names.map((name) => {
      const line = document.createElement("div");
      const head = document.createElement("dt");
      head.textContent = this.#label(name);
      head.dir = "auto";
      line.append(head, ...[[this.words.there, kept], [this.words.here, here]].map(([words, fields]) => this.#said(words as string, name, (fields as Fields)[name] ?? "")));
      return line;
    });
    this.#change!.querySelector("[data-differences]")!.replaceChildren(...lines);
    this.showDifference();
  }

  showDifference(): void {
    this.#change!.hidden = false;
    this.#change!.focus();
  }

  /** A person has chosen. */
  agree(): void {
    this.#change!.hidden = true;
    this.form.querySelector<HTMLElement>("[data-criterion]")?.focus();
  }

  get #change(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>("[data-changed]");
  }

  #said(words: string, name: string, value: string): HTMLElement {
    const said = document.createElement("dd");
    const [whose, text] = [document.createElement("p"), document.createElement("p")];
    whose.className = "small quiet";
    whose.textContent = words;
    text.className = "scoring-words";
    text.dir = "auto";
    const level = value === "" ? null : this.form.querySelector(`label[for="${CSS.escape(`${name}-${value}`)}"]`);
    text.textContent = level?.textContent ?? (value.trim() || this.words.empty!);
    said.append(whose, text);
    return said;
  }

  /** The name of a field, as the page says it. */
  #label(name: string): string {
    const box = document.getElementById(name)?.closest("fieldset") ?? null;
    const title = box?.querySelector("legend > span")?.textContent ?? "";
    if (name.startsWith("score-")) return title;
    const label = this.form.querySelector(`label[for="${CSS.escape(name)}"]`)?.firstChild?.textContent ?? name;
    return title ? `${title} – ${label.trim()}` : label.trim();
  }

  /** How far it is, where it goes on, and the reasons that are wanted; `chosen` is what was touched last. */
  #show(chosen: HTMLInputElement | null): void {
    const fields = this.read();
    const format = new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: "latn" });
    const count = this.root.querySelector("[data-count]");
    const values = { done: format.format(scored(this.#asked, fields)), whole: format.format(this.#asked.length) };
    if (count) count.textContent = fill(this.words.count!, values);
    this.root.querySelector<HTMLAnchorElement>("[data-next-open]")?.setAttribute("href", `#${nextOpen(this.#asked, fields)}`);
    this.#asked.forEach((asked, at) => {
      const box = this.#boxes[at]!;
      const fold = box.querySelector<HTMLDetailsElement>("details.reason")!;
      const isWanted = demandsReason(asked, fields);
      const isNew = isWanted && chosen?.name === box.id && lacks(asked, fields);
      fold.classList.toggle("needed", isWanted);
      if (isWanted) fold.open = true;
      const area = fold.querySelector("textarea")!;
      area.setAttribute("aria-required", String(isWanted));
      const optional = fold.querySelector<HTMLElement>(".optional");
      if (optional) optional.hidden = isWanted;
      if (isNew) this.say(fill(this.words.reason!, { criterion: box.querySelector("legend > span")!.textContent ?? "" }));
    });
  }

  #key(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
    const isTyping = target?.matches("textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])") ?? false;
    const at = this.#boxes.findIndex((box) => target !== null && box.contains(target));
    const isReason = target?.matches("[data-criterion] textarea") ?? false;
    const done = meaning(event, { isTyping, isReason, isCriterion: at >= 0 && target === this.#boxes[at], isOn: !isOff() });
    if (!done) return;
    switch (done.act) {
      case "level":
        if (at < 0 || !this.#choose(at, done.value)) return;
        break;
      case "next":
      case "previous":
        this.#boxes[step(at, this.#boxes.length, done.act === "next" ? 1 : -1)]?.focus();
        break;
      case "leave":
        this.#boxes[at]!.focus();
        break;
      case "reason":
        if (at < 0) return;
        this.#reason(at);
        break;
      case "help":
        this.#help(event);
        return;
      default:
        if (!this.#go(done.act === "later-one" ? "next" : "prev")) return;
    }
    event.preventDefault();
  }

  /** The level with this value; false when there is none. In the levels the focus goes with it, else it stays at the criterion. */
  #choose(at: number, value: string): boolean {
    const box = this.#boxes[at]!;
    const radio = box.querySelector<HTMLInputElement>(`input[type=radio][value="${value}"]`);
    if (!radio) return false;
    if (document.activeElement !== box) radio.focus();
    radio.checked = true;
    radio.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }

  #reason(at: number): void {
    const fold = this.#boxes[at]!.querySelector<HTMLDetailsElement>("details.reason")!;
    fold.open = true;
    fold.querySelector("textarea")!.focus();
  }

  /** Another submission, after what stands here is kept. */
  #go(way: "next" | "prev"): boolean {
    const link = document.querySelector<HTMLAnchorElement>(`.scoring-way a[rel=${way}]`);
    if (!link) return false;
    if (!navigator.onLine) {
      this.say(this.words.offline!, true);
      return true;
    }
    void this.save().then(() => link.click());
    return true;
  }

  /** The keys in a dialog; its content stands on the page for those without scripts. */
  #help(event: Event): void {
    const fold = document.querySelector<HTMLDetailsElement>("[data-keys]");
    const body = fold?.querySelector<HTMLElement>("[data-keys-body]");
    if (!fold || !body) return;
    event.preventDefault();
    const before = document.activeElement;
    const dialog = document.createElement("dialog");
    dialog.className = "dialog";
    dialog.setAttribute("aria-label", fold.querySelector("summary")!.textContent ?? "");
    const single = body.querySelector<HTMLInputElement>("#single-keys")!;
    single.checked = !isOff();
    single.onchange = () => {
      document.cookie = `${OFF}; path=/; secure; samesite=lax; max-age=${single.checked ? 0 : YEAR}`;
    };
    for (const part of body.querySelectorAll<HTMLElement>("[data-keys-switch], [data-keys-close]")) part.hidden = false;
    body.querySelector<HTMLButtonElement>("[data-keys-close] button")!.onclick = () => dialog.close();
    dialog.append(body);
    dialog.addEventListener("close", () => {
      for (const part of body.querySelectorAll<HTMLElement>("[data-keys-switch], [data-keys-close]")) part.hidden = true;
      fold.append(body);
      dialog.remove();
      // A browser gives the focus back by itself, at once; who has gone on meanwhile is not called back.
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
  }
}

/** Whether single keys are switched off on this device. */
function isOff(): boolean {
  return document.cookie.split("; ").includes(OFF);
}
