// The slider through all versions of a text: the page follows it without being loaded anew, and can go on by itself.
//
//   <form data-replay method="get"> <input type="range" name="version"> <input type="hidden" name="view"> <output>…</output>
//     <button> what loads the page anew </button> <button data-play="Pause" data-step="1" hidden>Play</button> </form>
//   parts with [data-replayed]: exchanged for those of the other version's page, in their order
//
// The server draws every version as a page; this takes the parts out of it (app/src/history/views/version.rs). To add a part: [data-replayed].

/** So long a slider must rest while it is dragged before the server is asked, in milliseconds. */
const REST = 120;
/** So long a version stands when they come by themselves, in milliseconds. */
const PACE = 1_200;

class Replay {
  readonly #range: HTMLInputElement;
  readonly #place: HTMLOutputElement;
  readonly #load: HTMLButtonElement;
  readonly #play: HTMLButtonElement;
  /** What the button says while nothing plays. */
  readonly #words: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | null = null;
  #plays = false;

  constructor(private readonly form: HTMLFormElement) {
    this.#range = form.querySelector('[type="range"]')!;
    this.#place = form.querySelector("output")!;
    [this.#load, this.#play] = form.querySelectorAll("button");
    this.#words = this.#play.textContent ?? "";
    this.#load.hidden = true;
    // Who wants little to move goes step by step.
    this.#play.hidden = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#range.addEventListener("input", () => {
      this.#pause();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#show(), REST);
    });
    this.#play.addEventListener("click", () => (this.#plays ? this.#pause() : this.#begin()));
    // What somebody reads or fills in elsewhere stays as it is.
    document.addEventListener("focusin", ({ target }) => form.contains(target as Node) || this.#pause());
  }

  #begin(): void {
    this.#plays = true;
    this.#play.textContent = this.#play.dataset.play!;
    // Somebody who listens is not told of every version on the way.
    this.#place.setAttribute("aria-live", "off");
    if (this.#range.value === this.#range.max) this.#range.value = "0";
    else this.#range.stepUp(Number(this.#play.dataset.step));
    void this.#show();
  }

  #pause(): void {
    this.#plays = false;
    clearTimeout(this.#timer);
    this.#play.textContent = this.#words;
    this.#place.removeAttribute("aria-live");
  }

  /** Shows the version where the slider stands; a question that is still out is given up. */
  async #show(): Promise<void> {
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    const { signal } = request;
    const query = new URLSearchParams([...new FormData(this.form)].map(([name, value]) => [name, String(value)]));
    const address = `${this.form.action}?${query}`;
    const page = await fetch(address, { signal }).then((answer) => (answer.ok ? answer.text() : "")).catch(() => "");
    if (signal.aborted) return;
    const fresh = new DOMParser().parseFromString(page, "text/html");
    const place = fresh.querySelector("[data-replay] output");
    if (!place) {
      // Logged out, or without a connection: the plain way says why.
      this.#pause();
      this.#load.hidden = false;
      return;
    }
    const parts = [...fresh.querySelectorAll("[data-replayed]")].map((part) => document.adoptNode(part));
    document.querySelectorAll("[data-replayed]").forEach((part, at) => part.replaceWith(parts[at]));
    this.#place.textContent = place.textContent;
    history.replaceState(null, "", address);
    if (!this.#plays) return;
    if (this.#range.value === this.#range.max) return this.#pause();
    this.#timer = setTimeout(() => {
      this.#range.stepUp(Number(this.#play.dataset.step));
      void this.#show();
    }, PACE);
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>("[data-replay]")) new Replay(form);

export {};
