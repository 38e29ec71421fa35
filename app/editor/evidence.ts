// The form for a source of words that are marked in the text; the list of sources is one of the parts beside the text (beside.ts).
//
// What it says of the words themselves is what comments say (comments.ts).
//
//   <form data-new-evidence hidden>
//     <blockquote data-quote="The whole section"> <input type="hidden" name="document"> … name="version" … name="from" … name="to">
//     <textarea name="claim"> … <p data-error hidden> <button> <button data-cancel>
//   </form>

import type { Parts } from "./beside.ts";
import type { Section } from "./section.ts";

/** The text must be on the server before something is said of it; this long is waited, in milliseconds. */
const PATIENCE = 5_000;

export class Evidence {
  #section: Section | null = null;
  #quote = "";

  /** The form of a room's page, if the person may add sources. */
  static of(root: HTMLElement, parts: Parts): Evidence | null {
    const form = root.querySelector<HTMLFormElement>("[data-new-evidence]");
    const words = root.querySelector<HTMLElement>("[data-comments]")?.dataset.words ?? "{}";
    return form && new Evidence(form, parts, JSON.parse(words));
  }

  private constructor(
    private readonly form: HTMLFormElement,
    private readonly parts: Parts,
    private readonly words: Record<string, string>,
  ) {
    form.addEventListener("submit", (event) => {
      // Before the part hears of it: the place of the words is still missing.
      event.preventDefault();
      event.stopPropagation();
      void this.#send();
    });
    form.addEventListener("keydown", (event) => event.key === "Escape" && this.#close());
    form.querySelector("[data-cancel]")!.addEventListener("click", () => this.#close());
  }

  /** Asks for the source of the words that are marked in a section; without any, of the line at the cursor, or of the whole section. */
  add(section: Section): void {
    this.#section?.giveUp(false);
    this.#section = section;
    this.#quote = section.choose();
    const place = this.form.querySelector<HTMLElement>("[data-quote]")!;
    place.textContent = this.#quote || place.dataset.quote!;
    this.#fault("");
    this.form.hidden = false;
    this.form.closest<HTMLDetailsElement>(".fold")!.open = true;
    this.form.scrollIntoView({ block: "nearest" });
    this.form.querySelector("textarea")!.focus();
  }

  #close(): void {
    this.form.hidden = true;
    this.#section?.giveUp();
    this.#section = null;
  }

  /** Sends the form once the words it is about are on the server. */
  async #send(): Promise<void> {
    const section = this.#section;
    if (!section) return;
    const found = this.#quote ? await section.whenSaved(PATIENCE) : null;
    if (typeof found === "string") return this.#fault(this.words[found] ?? "");
    const place = { document: section.document, ...(found ?? { version: "", from: "", to: "" }) };
    for (const [name, value] of Object.entries(place)) this.form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = String(value);
    if (!(await this.parts.send(this.form))) return;
    this.form.reset();
    this.form.hidden = true;
    section.giveUp(false);
    this.#section = null;
    this.form.closest("section")!.querySelector("summary")!.focus();
  }

  #fault(words: string): void {
    const place = this.form.querySelector<HTMLElement>("[data-error]")!;
    place.textContent = words;
    place.hidden = words === "";
  }
}
