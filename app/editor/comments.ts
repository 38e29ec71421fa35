// The talks beside the text: the page's own forms, sent without leaving the page, and kept fresh by what the room tells.
//
// The server draws every talk, in the reader's language and with the reader's rights; this puts the drawing into its place:
//
//   <section data-comments="/en/rooms/IL-2026-001/comments?language=en" data-words='{"sent": "…", …}' data-script="/assets/talks.js">
//     <h2 tabindex="-1">…</h2> <p role="status" data-said></p>
//     <form data-new-comment hidden> <blockquote data-quote> <textarea name="text"> <details data-suggests> <textarea name="replacement"> </details>
//       <p data-error hidden> <button> <button data-cancel> </form>
//     <p data-none>…</p> <label data-in-text hidden> <input type="checkbox"> … </label>
//     <div data-talks> <article data-thread data-document data-state data-version data-from data-to> parts with [data-live], forms </article> … </div>
//   </section>
//   <button data-comments-open hidden>…<span data-comments-count></span></button>
//   <dialog data-comments-sheet></dialog>
//
// On a wide screen the talks stand beside the text, that of the cursor level with it (talks.ts), on a phone, and beside a translation, in a sheet.
// To add an act: a form in the drawing; it is sent as it is.

import { readInstead } from "./instead.ts";
import type { Section } from "./section.ts";

const NARROW = "(max-width: 56.24rem)";
/** No text is so long. */
const FAR = 1e9;
/** Those in a room do not all ask at once: each waits for up to this long, the longer the more they are. */
const CROWD_PACE = 4;
/** Whether suggested words are shown in the text, on this device until the person logs out. */
const INSTEAD = "suggestions-in-text";
/** What is said after an act. */
const ACTS: Record<string, string> = { resolve: "ended", accept: "accepted", decline: "declined" };
/** The text must be on the server before something is said of it; this long is waited, in milliseconds. */
const PATIENCE = 5_000;

export class Comments {
  readonly #panel: HTMLElement;
  readonly #list: HTMLElement;
  readonly #words: Record<string, string>;
  readonly #form: HTMLFormElement | null;
  readonly #sheet: HTMLDialogElement | null;
  /** Where the panel stands on a wide screen. */
  readonly #place = document.createComment("");
  #chosenIn: Section | null = null;
  /** The words as they stood when the form for a new talk was opened: what is suggested is meant for these. */
  #quote = "";
  #active: string | null = null;
  #asked = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The talks of a room's page, if it has some. */
  static of(root: HTMLElement, sections: Section[]): Comments | null {
    const panel = root.querySelector<HTMLElement>("[data-comments]");
    return panel && new Comments(root, panel, sections);
  }

  private constructor(
    root: HTMLElement,
    panel: HTMLElement,
    private readonly sections: Section[],
  ) {
    this.#panel = panel;
    this.#list = panel.querySelector("[data-talks]")!;
    this.#words = JSON.parse(panel.dataset.words ?? "{}");
    this.#form = panel.querySelector("[data-new-comment]");
    this.#sheet = root.querySelector("[data-comments-sheet]");
    panel.before(this.#place);
    for (const talk of this.#talks()) this.#follow(talk);
    const shows = panel.querySelector<HTMLInputElement>("[data-in-text] input");
    const show = (is: boolean) => this.sections.forEach((section) => section.showInstead(is));
    if (shows) show((shows.checked = localStorage.getItem(INSTEAD) !== "no"));
    shows?.addEventListener("change", () => {
      localStorage.setItem(INSTEAD, shows.checked ? "yes" : "no");
      show(shows.checked);
    });
    const instead = (event: Event) => (event.target as Element).closest<HTMLElement>(".cm-instead");
    // The cursor stays where it is, for the page must not move under a finger.
    root.addEventListener("mousedown", (event) => instead(event) && event.preventDefault());
    root.addEventListener("click", (event) => instead(event) && this.#reveal(instead(event)!.dataset.talk!));
    panel.addEventListener("submit", (event) => this.#submit(event));
    panel.addEventListener("click", (event) => this.#click(event));
    panel.addEventListener("focusin", (event) => this.#activate(idOf(event.target)));
    panel.addEventListener("input", ({ target }) => {
      const area = target as HTMLTextAreaElement;
      if (area.value.includes("@")) this.#with(({ mention }) => mention(area, panel));
    });
    this.#form?.addEventListener("keydown", (event) => event.key === "Escape" && (event.preventDefault(), this.#cancel()));
    const open = root.querySelector<HTMLElement>("[data-comments-open]");
    if (open) open.hidden = false;
    open?.addEventListener("click", () => this.#show());
    this.#sheet?.addEventListener("close", () => this.#place.after(panel));
    matchMedia(NARROW).addEventListener("change", () => this.#sheet?.close());
    this.#order();
  }

  /** Says something of the words that are marked in a section; without any, of those around the cursor, or opens their talk. */
  comment(section: Section): void {
    const talk = section.passageHere();
    if (talk) return this.#reveal(talk);
    if (!this.#form) return;
    const quote = section.choose();
    this.#chosenIn = section;
    this.#show();
    if (!quote) return this.#say("empty");
    this.#form.querySelector("[data-quote]")!.textContent = quote;
    this.#quote = quote;
    const suggests = this.#form.querySelector<HTMLDetailsElement>("[data-suggests]");
    if (suggests) {
      suggests.open = false;
      suggests.querySelector("textarea")!.value = quote;
    }
    this.#fault(this.#form, null);
    this.#form.hidden = false;
    this.#form.querySelector("textarea")!.focus();
  }

  /** The cursor stands in words that are talked about, or in others. */
  at(section: Section): void {
    const id = section.passageHere();
    section.pressed(id !== null);
    if (id === this.#active || !section.view.hasFocus) return;
    this.#activate(id);
    this.#level(id);
  }

  /** Does what only talks in use need, with the script that comes with the first of them. */
  #with(act: (talks: typeof import("./talks.ts")) => void): void {
    const { dataset } = this.#panel;
    // A browser does not ask twice for a script that did not come.
    import(dataset.script!).then(act, () => (dataset.script += "?"));
  }

  #level(id: string | null): void {
    this.#with(({ level }) => level(this.#panel, id ? this.#talk(id) : null));
  }

  /** Asks for talks anew; for all that are open without ids, after a break. */
  refresh(ids: string[] | null, crowd = 0): void {
    if (!ids) this.#asked.clear();
    else ids.forEach((id) => this.#asked.add(id));
    if (ids && this.#timer !== undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(ids === null), Math.random() * crowd * CROWD_PACE);
  }

  get #isNarrow(): boolean {
    return matchMedia(NARROW).matches || !this.#place.parentElement!.closest(".room-side");
  }

  #talks(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("[data-thread]")];
  }

  #talk(id: string): HTMLElement | undefined {
    return this.#talks().find((talk) => talk.dataset.thread === id);
  }

  async #ask(all: boolean): Promise<void> {
    const ids = [...this.#asked];
    this.#asked.clear();
    this.#timer = undefined;
    const query = all ? "" : ids.map((id) => `&thread=${id}`).join("");
    // Without a connection nothing is lost: all talks are asked for when it is back.
    const answer = await fetch(this.#panel.dataset.comments + query).catch(() => null);
    if (!answer?.ok) return;
    const part = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = [...part.querySelectorAll<HTMLElement>("[data-thread]")];
    for (const talk of fresh) this.#put(document.adoptNode(talk));
    const here = new Set(fresh.map((talk) => talk.dataset.thread));
    for (const talk of this.#talks()) {
      const id = talk.dataset.thread!;
      if (((all || ids.includes(id)) && !here.has(id)) || talk.dataset.state !== "open") this.#remove(talk);
    }
    this.#order();
    // The talks have moved; whoever is at the text has the one of the cursor level with it again.
    if (this.#active && this.sections.some(({ view }) => view.hasFocus)) this.#level(this.#active);
  }

  /** Puts a fresh drawing in the place of an older one, around an answer that is being written. */
  #put(fresh: HTMLElement): void {
    this.#follow(fresh);
    const old = this.#talk(fresh.dataset.thread!);
    if (!old) {
      if (fresh.dataset.state === "open" && this.#section(fresh)) this.#list.append(fresh);
      return;
    }
    const [before, now] = [old.querySelectorAll("[data-live]"), fresh.querySelectorAll("[data-live]")];
    before.forEach((part, at) => {
      const focus = part.contains(document.activeElement);
      if (now[at]) part.replaceWith(now[at]);
      if (focus) old.focus();
    });
    for (const name of ["state", "version", "from", "to"]) {
      if (fresh.dataset[name] === undefined) delete old.dataset[name];
      else old.dataset[name] = fresh.dataset[name];
    }
  }

  #remove(talk: HTMLElement): void {
    const had = talk.contains(document.activeElement);
    talk.dataset.state = "gone";
    this.#follow(talk);
    talk.remove();
    if (had) this.#panel.querySelector("h2")?.focus();
  }

  /** The section that a talk is about, if it stands on this page. */
  #section(talk: HTMLElement | undefined): Section | undefined {
    return this.sections.find((one) => one.document === talk?.dataset.document);
  }

  /** Marks the words of a talk in their section. */
  #follow(talk: HTMLElement): void {
    const { thread, state, version, from, to } = talk.dataset;
    const section = this.#section(talk);
    const marked = state === "open" && version !== undefined;
    const place = marked ? { from: Number(from), to: Number(to) } : null;
    section?.passage(thread!, Number(version ?? 0), place, place && readInstead(talk));
    const show = talk.querySelector<HTMLElement>("[data-show]");
    if (show) show.hidden = !section;
  }

  /** The talks in the order of the text; those whose words are gone come last. */
  #order(): void {
    const talks = this.#talks();
    const place = (talk: HTMLElement) =>
      this.sections.findIndex((one) => one.document === talk.dataset.document) * FAR + Number(talk.dataset.from ?? FAR - 1);
    const sorted = [...talks].sort((a, b) => place(a) - place(b));
    // A talk that has the focus stays where it is: moving it would take the focus away.
    const fixed = talks.find((talk) => talk.contains(document.activeElement));
    const at = fixed ? sorted.indexOf(fixed) : -1;
    sorted.forEach((talk, place) => {
      if (talk === fixed) return;
      if (fixed && place < at) fixed.before(talk);
      else this.#list.append(talk);
    });
    const none = this.#panel.querySelector<HTMLElement>("[data-none]");
    if (none) none.hidden = talks.length > 0;
    const shows = this.#panel.querySelector<HTMLElement>("[data-in-text]");
    if (shows) shows.hidden = !this.#list.querySelector("[data-instead]");
    for (const count of document.querySelectorAll("[data-comments-count]")) count.textContent = String(talks.length);
  }

  #activate(id: string | null): void {
    if (id === this.#active) return;
    this.#active = id;
    for (const talk of this.#talks()) talk.classList.toggle("active", talk.dataset.thread === id);
    for (const section of this.sections) section.activate(id);
  }

  #show(): void {
    if (!this.#sheet || !this.#isNarrow || this.#sheet.open) return;
    this.#sheet.append(this.#panel);
    this.#sheet.showModal();
  }

  #reveal(id: string): void {
    const talk = this.#talk(id);
    if (!talk) return;
    this.#show();
    this.#activate(id);
    talk.focus();
    this.#level(id);
  }

  #click(event: Event): void {
    const button = (event.target as Element).closest("button");
    if (button?.matches("[data-cancel]")) this.#cancel();
    if (!button?.matches("[data-show]")) return;
    const id = idOf(button);
    const section = this.#section(this.#talk(id ?? ""));
    this.#sheet?.close();
    if (id) section?.show(id);
  }

  #cancel(): void {
    if (this.#form) this.#form.hidden = true;
    this.#sheet?.close();
    this.#chosenIn?.giveUp();
    this.#chosenIn = null;
  }

  #submit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    event.preventDefault();
    const data = new FormData(form, event.submitter);
    if (form === this.#form) void this.#start(form, data);
    else void this.#send(form, data);
  }

  /** Begins a talk, once the words it is about are on the server. */
  async #start(form: HTMLFormElement, data: FormData): Promise<void> {
    const section = this.#chosenIn;
    if (!section) return;
    const found = await section.whenSaved(PATIENCE);
    if (typeof found === "string") return this.#fault(form, this.#words[found]);
    data.set("document", section.document);
    this.#suggest(data);
    for (const [name, value] of Object.entries(found)) data.set(name, String(value));
    const id = await this.#send(form, data);
    if (id === null) return;
    form.hidden = true;
    section.giveUp(false);
    this.#chosenIn = null;
    this.#reveal(id);
  }

  /** The words that are suggested, if they differ from those in the text; none at all to take these out. */
  #suggest(data: FormData): void {
    const words = String(data.get("replacement") ?? "");
    data.delete("replacement");
    const suggests = this.#form?.querySelector<HTMLDetailsElement>("[data-suggests]");
    if (!suggests?.open || words.trim() === this.#quote) return;
    data.set("quote", this.#quote);
    if (words.trim()) data.set("replacement", words);
    else data.set("take-out", "yes");
  }

  /** Sends a form of a talk; gives the talk, or null and says what is wrong. */
  async #send(form: HTMLFormElement, data: FormData): Promise<string | null> {
    const buttons = [...form.querySelectorAll("button")];
    buttons.forEach((button) => (button.disabled = true));
    const body = new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
    const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
    buttons.forEach((button) => (button.disabled = false));
    const id = answer && /\/comments\/([0-9a-f-]{36})/.exec(answer.url)?.[1];
    if (!answer?.ok || !id) {
      const told = answer && [409, 422].includes(answer.status) ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
      this.#fault(form, told?.querySelector(".field-error:not([hidden])")?.textContent || this.#words.failed);
      // Others were faster: the fresh drawing shows what is in the way.
      if (answer?.status === 409 && id) this.refresh([id]);
      return null;
    }
    this.#fault(form, null);
    for (const area of form.querySelectorAll("textarea")) area.value = "";
    this.#asked.add(id);
    clearTimeout(this.#timer);
    await this.#ask(false);
    this.#say(ACTS[String(data.get("act"))] ?? "sent");
    return id;
  }

  /** Says at the form what is wrong with it, or nothing any more. */
  #fault(form: HTMLFormElement, words: string | null): void {
    const place = form.querySelector<HTMLElement>("[data-error]");
    if (!place) return words === null ? undefined : this.#say("failed");
    place.textContent = words ?? "";
    place.hidden = words === null;
    form.querySelector("textarea")?.toggleAttribute("aria-invalid", words !== null);
    if (words !== null) this.#panel.querySelector("[data-said]")!.textContent = words;
  }

  #say(word: string): void {
    const place = this.#panel.querySelector<HTMLElement>("[data-said]")!;
    place.textContent = "";
    // Said again when it is the same as before.
    setTimeout(() => (place.textContent = this.#words[word] ?? ""), 50);
  }
}

function idOf(target: EventTarget | null): string | null {
  return (target instanceof Element && target.closest<HTMLElement>("[data-thread]")?.dataset.thread) || null;
}
