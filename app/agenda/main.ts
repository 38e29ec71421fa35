// Dragging the items of an agenda: by mouse, by finger, by keys. Without this script the buttons beside each item do the same.
//
// The server draws everything (app/src/preparation/views/edit.rs). A drop is one form, sent once; from its answer the part with
// `data-agenda-part` is taken. By keys: Space or Enter on a handle takes an item up, the arrows look for a place, Space or Enter drops
// it there, Escape leaves it. Where it would fall is shown, and said to those who listen.

import { moving, places, sideAt, type Item, type Place } from "./places.ts";

const marks = ["drop-before", "drop-after", "drop-under"];

class Agenda {
  readonly #form: HTMLFormElement;
  readonly #status: HTMLElement;
  /** What is held, and where it would fall. */
  #held: string | null = null;
  #place: Place | null = null;
  #byKeys = false;
  #isSending = false;

  constructor(private readonly root: HTMLElement) {
    this.#form = root.querySelector<HTMLFormElement>("[data-agenda-form]")!;
    this.#status = root.querySelector<HTMLElement>("[data-agenda-status]")!;
    root.querySelector<HTMLElement>("[data-agenda-help]")?.removeAttribute("hidden");
    this.#wake();
    root.addEventListener("pointerdown", (event) => this.#down(event));
    root.addEventListener("pointermove", (event) => this.#over(event));
    root.addEventListener("pointerup", (event) => this.#up(event));
    root.addEventListener("pointercancel", () => this.#leave());
    root.addEventListener("keydown", (event) => this.#key(event));
    root.addEventListener("focusout", (event) => this.#out(event));
  }

  #wake(): void {
    for (const handle of this.root.querySelectorAll<HTMLElement>("[data-handle]")) handle.hidden = false;
  }

  #lines(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>("[data-item]")];
  }

  #line(id: string): HTMLElement | undefined {
    return this.#lines().find((line) => line.dataset.item === id);
  }

  #items(): Item[] {
    return this.#lines().map(({ dataset }) => ({ id: dataset.item!, title: dataset.title ?? "", isPart: dataset.part === "yes" }));
  }

  #handle(event: Event): HTMLElement | null {
    return event.target instanceof Element ? event.target.closest<HTMLElement>("[data-handle]") : null;
  }

  #say(key: "picked" | "before" | "after" | "under" | "dropped" | "left" | "lost", title = ""): void {
    this.#status.textContent = (this.root.dataset[key] ?? "").replace("{0}", title);
  }

  #hold(id: string, byKeys: boolean): void {
    this.#held = id;
    this.#byKeys = byKeys;
    this.#place = null;
    const ids = moving(this.#items(), id);
    for (const line of this.#lines()) line.classList.toggle("dragged", ids.has(line.dataset.item!));
    this.#say("picked", this.#line(id)?.dataset.title);
  }

  #show(place: Place | null): void {
    if (place?.target === this.#place?.target && place?.side === this.#place?.side) return;
    this.#place = place;
    for (const line of this.#lines()) line.classList.remove(...marks);
    if (!place) return;
    const line = this.#line(place.target);
    line?.classList.add(`drop-${place.side}`);
    this.#say(place.side, line?.dataset.title);
    if (this.#byKeys) line?.scrollIntoView({ block: "nearest" });
  }

  #clear(): void {
    this.#held = null;
    this.#place = null;
    for (const line of this.#lines()) line.classList.remove("dragged", ...marks);
  }

  #leave(): void {
    if (!this.#held) return;
    this.#clear();
    this.#say("left");
  }

  #down(event: PointerEvent): void {
    const handle = this.#handle(event);
    const id = handle?.closest<HTMLElement>("[data-item]")?.dataset.item;
    if (!handle || !id || event.button !== 0 || this.#isSending) return;
    event.preventDefault();
    handle.focus({ preventScroll: true });
    handle.setPointerCapture(event.pointerId);
    this.#hold(id, false);
  }

  #over(event: PointerEvent): void {
    if (!this.#held || this.#byKeys) return;
    // Near the edge of the screen the page moves along.
    if (event.clientY < 48) scrollBy(0, -12);
    else if (event.clientY > innerHeight - 48) scrollBy(0, 12);
    const line = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>("[data-item]");
    const items = this.#items();
    const target = items.find((item) => item.id === line?.dataset.item);
    if (!line || !target) return;
    const { top, height } = line.getBoundingClientRect();
    const side = sideAt(items, this.#held, target, (event.clientY - top) / Math.max(height, 1));
    this.#show(side && { target: target.id, side });
  }

  #up(event: PointerEvent): void {
    if (!this.#held || this.#byKeys) return;
    event.preventDefault();
    if (this.#place) void this.#drop();
    else this.#leave();
  }

  #key(event: KeyboardEvent): void {
    const handle = this.#handle(event);
    const id = handle?.closest<HTMLElement>("[data-item]")?.dataset.item;
    if (!handle || !id || this.#isSending) return;
    const isPress = event.key === " " || event.key === "Enter";
    if (this.#held === null || !this.#byKeys) {
      if (!isPress) return;
      event.preventDefault();
      return this.#hold(id, true);
    }
    if (event.key === "Escape") {
      event.preventDefault();
      return this.#leave();
    }
    if (isPress) {
      event.preventDefault();
      if (this.#place) void this.#drop();
      else this.#leave();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    this.#show(this.#next(step));
  }

  /** The place that follows, in the order of the page; the first one is beside the item itself. */
  #next(step: number): Place | null {
    const items = this.#items();
    const all = places(items, this.#held!);
    const at = all.findIndex((place) => place.target === this.#place?.target && place.side === this.#place.side);
    if (at >= 0) return all[Math.min(Math.max(at + step, 0), all.length - 1)] ?? null;
    const own = items.findIndex((item) => item.id === this.#held);
    const position = (place: Place): number => items.findIndex((item) => item.id === place.target);
    const below = all.filter((place) => position(place) > own);
    const above = all.filter((place) => position(place) < own);
    return (step > 0 ? (below[0] ?? above.at(-1)) : (above.at(-1) ?? below[0])) ?? null;
  }

  /** Who goes on to another part of the page has left it. */
  #out(event: FocusEvent): void {
    if (this.#byKeys && this.#held && !this.#isSending && !this.root.contains(event.relatedTarget as Node | null)) this.#leave();
  }

  /** One request: the form that a button would send. */
  async #drop(): Promise<void> {
    const [item, { target, side }] = [this.#held!, this.#place!];
    const title = this.#line(item)?.dataset.title;
    const set = (name: string, value: string): void => {
      this.#form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value;
    };
    set("item", item);
    set("target", target);
    set("side", side);
    this.#isSending = true;
    try {
      const body = new URLSearchParams(new FormData(this.#form) as unknown as Record<string, string>);
      const answer = await fetch(this.#form.action, { method: "POST", body, headers: { accept: "text/html" } });
      if (!answer.ok) return this.#form.submit();
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-agenda-part]");
      const old = this.root.querySelector("[data-agenda-part]");
      if (!fresh || !old) return this.#form.submit();
      old.replaceWith(document.importNode(fresh, true));
      this.#clear();
      this.#wake();
      this.#say("dropped", title);
      this.#line(item)?.querySelector<HTMLElement>("[data-handle]")?.focus({ preventScroll: true });
    } catch {
      this.#clear();
      this.#say("lost");
    } finally {
      this.#isSending = false;
    }
  }
}

const root = document.querySelector<HTMLElement>("[data-agenda]");
if (root?.querySelector("[data-agenda-form]")) new Agenda(root);
