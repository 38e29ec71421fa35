// The words that sources are for, marked in the text of a room: a mark leads to its card beside the text, a card to its words.
//
// A script of its own, which comes with the first card that has words in the text: beside.ts. The server draws the cards
// (app/src/evidence/views.rs):
//
//   <ul data-script="/assets/cites.js"> <li id="evidence-ID" data-cited="DOCUMENT VERSION FROM TO"> … <button data-show hidden> … </ul>
//
// The cursor in such words shows which card is theirs. A click on them goes to the card, where it stands beside the text; the button for sources
// does so everywhere, as the one for comments goes to a talk.

import type { Section } from "./section.ts";

const WIDE = "(min-width: 56.25rem)";
const known = new WeakSet<HTMLElement>();

/** Follows the cards of a part beside the text from now on. */
export function cites(panel: HTMLElement, sections: readonly Section[]): void {
  if (known.has(panel)) return;
  known.add(panel);
  new Cites(panel, sections);
}

class Cites {
  readonly #marked = new Map<string, Section>();
  #active: string | undefined;

  constructor(
    private readonly panel: HTMLElement,
    private readonly sections: readonly Section[],
  ) {
    this.#follow();
    new MutationObserver(() => this.#follow()).observe(panel.querySelector("[data-fresh]")!, { childList: true });
    const root = panel.closest<HTMLElement>("[data-room]")!;
    panel.addEventListener("click", ({ target }) => {
      const card = (target as Element).closest("[data-show]")?.closest("[data-cited]");
      if (!card) return;
      this.#activate(card.id);
      this.#marked.get(card.id)?.show(card.id);
    });
    root.addEventListener("click", ({ target }) => {
      const id = cardAt(target as Element);
      // Whoever marks words wants to do something with them.
      if (id && getSelection()!.isCollapsed && matchMedia(WIDE).matches) this.#reveal(id);
    });
    // Before the button itself: it would ask for one more source.
    root.addEventListener("click", (event) => this.#instead(event), true);
    document.addEventListener("selectionchange", () => {
      const { isCollapsed, focusNode: node } = getSelection()!;
      if (isCollapsed && node && root.contains(node)) this.#activate(cardAt(node instanceof Element ? node : node.parentElement));
    });
  }

  /** Marks the words of the cards that are there, and no longer those of cards that are gone. */
  #follow(): void {
    const gone = new Map(this.#marked);
    for (const card of this.panel.querySelectorAll<HTMLElement>("[data-cited]")) {
      const [id, ...place] = card.dataset.cited!.split(" ");
      const [version, from, to] = place.map(Number);
      const section = this.sections.find((one) => one.document === id);
      if (!section) continue;
      section.passage(card.id, version!, { from: from!, to: to! }, null);
      this.#marked.set(card.id, section);
      gone.delete(card.id);
      card.querySelector<HTMLElement>("[data-show]")!.hidden = false;
    }
    for (const [id, section] of gone) {
      section.passage(id, Infinity, null, null);
      this.#marked.delete(id);
    }
    this.#activate(this.#active);
  }

  /** The button for sources, with the cursor in words that have one, goes to their card. */
  #instead(event: Event): void {
    const button = (event.target as Element).closest('[data-command="evidence"]');
    const section = button && this.sections.find(({ form }) => form.contains(button));
    const id = section?.passageHere(true);
    if (!section || !id) return;
    event.stopPropagation();
    // The card cannot be seen while the text has the whole screen.
    if (section.form.matches(".whole")) section.form.querySelector<HTMLElement>('[data-command="whole"]')?.click();
    const card = this.#reveal(id);
    if (!card) return;
    card.tabIndex = -1;
    card.focus();
  }

  #activate(id: string | undefined): void {
    this.#active = id;
    for (const card of this.panel.querySelectorAll("[data-cited]")) card.classList.toggle("active", card.id === id);
  }

  #reveal(id: string): HTMLElement | null {
    const card = document.getElementById(id);
    this.panel.querySelector<HTMLDetailsElement>(".fold")!.open = true;
    this.#activate(id);
    card?.scrollIntoView({ block: "nearest" });
    return card;
  }
}

const cardAt = (place: Element | null) => place?.closest<HTMLElement>(".cm-cited")?.dataset.of;
