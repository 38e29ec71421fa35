// The buttons over a text: marks, a preview drawn by the server, the editor alone on the screen, a comment, a source.
//
// How to use: `new Tools(form, view, acts)` once the editor stands, `allow` when the right of the person changes. To add a button that
// changes the text: a command in markdown.ts and a line in `Tools` of app/src/rooms/views.rs.

import type { EditorView } from "@codemirror/view";
import { commands } from "./markdown.ts";
import type { Right } from "./wire.ts";

/** What those may press who cannot write, and what works while a preview stands in the place of the text. */
const OF_READERS = ["comment", "whole"];
const OF_PREVIEW = ["preview", "whole"];

export class Tools {
  /** Around the editor, which itself cannot be hidden. */
  readonly #place = document.createElement("div");

  constructor(
    private readonly form: HTMLFormElement,
    private readonly view: EditorView,
    /** What is done beside the text, by the names of the buttons. */
    acts: Record<string, () => void>,
  ) {
    this.#place.className = "editor-place";
    view.dom.replaceWith(this.#place);
    this.#place.append(view.dom);
    const special: Record<string, (button: HTMLElement) => void> = {
      preview: (button) => void this.#preview(button),
      whole: () => this.#whole(!form.classList.contains("whole")),
    };
    for (const [name, act] of Object.entries(acts)) special[name] = () => (this.#whole(false), act());
    for (const button of this.#buttons()) {
      const name = button.dataset.command!;
      button.addEventListener("click", () => {
        if (special[name]) return special[name](button);
        commands[name]?.({ state: view.state, dispatch: (transaction) => view.dispatch(transaction) });
        view.focus();
      });
    }
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.isComposing) this.#whole(false);
    });
  }

  /** The buttons for what the person may do. */
  allow(right: Right): void {
    for (const tools of this.form.querySelectorAll<HTMLElement>(".editor-tools")) tools.hidden = right === "read";
    for (const button of this.#buttons()) button.hidden = right !== "write" && !OF_READERS.includes(button.dataset.command!);
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.form.querySelectorAll<HTMLButtonElement>("[data-command]")];
  }

  /** Shows the text as readers will see it, or the editor again. */
  async #preview(button: HTMLElement): Promise<void> {
    const previewed = () => this.form.querySelector("[data-preview]");
    let shown: Element | null = null;
    if (!previewed()) {
      const body = new URLSearchParams({ document: this.form.dataset.document!, text: this.view.state.doc.toString() });
      const answer = await fetch(button.dataset.address!, { method: "POST", body }).catch(() => null);
      const page = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
      shown = (page && page.querySelector("[data-preview]")) || failure(button.dataset.failed ?? "");
    }
    window.speechSynthesis?.cancel();
    previewed()?.remove();
    this.#place.hidden = shown !== null;
    button.setAttribute("aria-pressed", String(shown !== null));
    for (const other of this.#buttons()) other.disabled = shown !== null && !OF_PREVIEW.includes(other.dataset.command!);
    if (!shown) return this.view.focus();
    this.#place.after(document.adoptNode(shown));
    const voice = shown.querySelector<HTMLElement>("[data-aloud]")?.dataset.aloud;
    if (voice) void import(voice).then(({ aloud }: typeof import("./aloud.ts")) => aloud(shown)).catch(() => {});
    shown.setAttribute("tabindex", "-1");
    (shown as HTMLElement).focus();
  }

  /** The editor alone on the screen, or the page again. Nothing else can be reached meanwhile. */
  #whole(on: boolean): void {
    if (on === this.form.classList.contains("whole")) return;
    this.form.classList.toggle("whole", on);
    document.documentElement.classList.toggle("writing", on);
    this.form.querySelector('[data-command="whole"]')?.setAttribute("aria-pressed", String(on));
    for (let node: HTMLElement = this.form; node !== document.body; node = node.parentElement!) {
      for (const other of node.parentElement!.children) if (other !== node) (other as HTMLElement).inert = on;
    }
    if (!this.#place.hidden) this.view.focus();
  }
}

/** What stands in the place of a preview that did not come. */
function failure(words: string): HTMLElement {
  const place = document.createElement("p");
  place.dataset.preview = "";
  place.className = "field-error";
  place.textContent = words;
  return place;
}
