// Suggested words in the text: what would go is struck through, what would come stands behind it. Nothing of it is in the text.
//
// The server finds the words that differ and draws them beside the text (app/src/comments/suggestion_views.rs); they are read from there:
//
//   <blockquote data-instead> <span>We </span><del><span class="visually-hidden">Removed: </span>will</del><ins>…</ins> … </blockquote>
//
// They are shown as long as the passage has the words that they were found for.

import type { Range } from "@codemirror/state";
import { Decoration, WidgetType } from "@codemirror/view";

export interface Instead {
  /** The passage as it is without the suggestion. */
  readonly base: string;
  readonly parts: readonly { kind: string; text: string; said: string }[];
}

/** What a talk suggests, if it can come into the text. */
export function readInstead(talk: HTMLElement): Instead | null {
  const drawn = talk.querySelector("[data-instead]");
  if (!drawn) return null;
  const parts = [...drawn.children].map((part) => {
    const said = part.querySelector(".visually-hidden")?.textContent ?? "";
    return { kind: part.localName, text: part.textContent!.slice(said.length), said };
  });
  return { base: parts.map(({ kind, text }) => (kind === "ins" ? "" : text)).join(""), parts };
}

/** The words that come; a click on them leads to their talk: comments.ts. */
class Words extends WidgetType {
  constructor(
    readonly talk: string,
    readonly text: string,
    readonly said: string,
  ) {
    super();
  }

  eq(other: Words) {
    return other.talk === this.talk && other.text === this.text;
  }

  toDOM() {
    const place = document.createElement("span");
    place.className = "cm-instead";
    place.dataset.talk = this.talk;
    const said = document.createElement("span");
    said.className = "visually-hidden";
    said.lang = document.documentElement.lang;
    said.textContent = this.said;
    const words = document.createElement("ins");
    words.dir = "auto";
    words.textContent = this.text;
    place.append(said, words);
    return place;
  }
}

/** How the suggestion of a talk is shown in a passage that begins at `at`. */
export function drawn(talk: string, { parts }: Instead, at: number): Range<Decoration>[] {
  const found: Range<Decoration>[] = [];
  for (const { kind, text, said } of parts) {
    if (kind === "ins") found.push(Decoration.widget({ widget: new Words(talk, text, said), side: 1 }).range(at));
    else if (kind === "del") found.push(Decoration.mark({ tagName: "del", class: "cm-gone" }).range(at, (at += text.length)));
    else at += text.length;
  }
  return found;
}
