// Words that a keyboard composes while others write.
//
// Chrome on Android gives CodeMirror a word through an EditContext, a copy of the text that must not change while a word is open. Changes of
// others are kept from the copy until the word is closed; where the word stands is counted on here, because CodeMirror (6.43) loses it: it
// takes letters out of the copy again that it has put into the text, and clips what grows at the end. `e2e/rooms-keyboards.spec.mjs` proves it.
//
// How to use: `keepComposing(view)` once, when the editor stands.

import { Transaction, type ChangeDesc } from "@codemirror/state";
import type { EditorView, ViewUpdate } from "@codemirror/view";

/** What of CodeMirror's EditContextManager is used here; none of it is public. */
interface Manager {
  /** What part of the text is in the copy. */
  from: number;
  to: number;
  composing: { editorBase: number; drifted: boolean } | null;
  pendingContextChange: unknown;
  update(update: ViewUpdate): void;
}

/** Keeps a word that is open together, whatever others write meanwhile. */
export function keepComposing(view: EditorView): void {
  const manager = (view as unknown as { observer: { editContext: Manager | null } }).observer.editContext;
  if (!manager) return;
  const original = manager.update.bind(manager);
  manager.update = (update) => {
    const { composing } = manager;
    const isRemote = update.transactions.some((transaction) => transaction.annotation(Transaction.remote));
    if (!composing || !update.docChanged || (!isRemote && !composing.drifted)) return original(update);
    const { changes, startState } = update;
    if (!isRemote) {
      // The letters of the word are in the copy already.
      original(update);
      manager.to += changes.newLength - changes.length;
      manager.pendingContextChange = null;
      return;
    }
    const isBroken = meets(changes.desc, composing.editorBase, startState.selection.main.head);
    const base = changes.mapPos(composing.editorBase, 1);
    const moved = base - composing.editorBase;
    manager.from += moved;
    manager.to += moved;
    composing.editorBase = base;
    composing.drifted = true;
    // Of a word that somebody else has changed nobody knows what the keyboard means.
    if (isBroken) setTimeout(() => (view.contentDOM.blur(), view.focus()));
  };
}

/** Whether a change takes something out of a word, or puts something into it. */
function meets(changes: ChangeDesc, from: number, to: number): boolean {
  let found = false;
  changes.iterChangedRanges((start, end) => (found ||= start < to && end > from));
  return found;
}
