// What may come into a text: the server refuses control characters, half characters and texts that are too long, so none of them may
// come from the keyboard, a paste or a picture keyboard that replaces half of a character.

import { EditorSelection, EditorState, Transaction, type TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { LONGEST_TEXT } from "./wire.ts";

const UNWANTED = /[\0-\x08\x0b-\x1f]|\p{Surrogate}/gu;
const HIGH = /[\ud800-\udbff]/;
const LOW = /[\udc00-\udfff]/;

/** The extension; `tooLong` is told when a change was not made because the text would be too long. */
export function cleanInput(tooLong: () => void) {
  return EditorState.transactionFilter.of((transaction) => {
    if (!transaction.docChanged || transaction.annotation(Transaction.remote)) return transaction;
    const { startState, newDoc } = transaction;
    if (newDoc.length > LONGEST_TEXT && newDoc.length > startState.doc.length) {
      tooLong();
      return [];
    }
    return cleaned(transaction) ?? transaction;
  });
}

/** The transaction with whole characters only; null when it is well as it is. */
function cleaned(transaction: Transaction): TransactionSpec | null {
  const { doc } = transaction.startState;
  const letter = (at: number) => doc.sliceString(at, at + 1);
  const halves = (at: number) => at > 0 && at < doc.length && HIGH.test(letter(at - 1)) && LOW.test(letter(at));
  const changes: { from: number; to: number; insert: string }[] = [];
  let other = false;
  transaction.changes.iterChanges((from, to, _fromAfter, _toAfter, text) => {
    let insert = text.toString();
    if (halves(from)) {
      from -= 1;
      insert = letter(from) + insert;
      other = true;
    }
    if (halves(to)) {
      insert += letter(to);
      to += 1;
      other = true;
    }
    const clean = insert.replace(UNWANTED, "");
    other ||= clean !== insert;
    changes.push({ from, to, insert: clean });
  });
  if (!other) return null;
  const set = transaction.startState.changes(changes);
  const at = Math.min(transaction.newSelection.main.head, set.newLength);
  const event = transaction.annotation(Transaction.userEvent);
  return {
    changes: set,
    selection: EditorSelection.cursor(at),
    effects: transaction.effects,
    annotations: event ? Transaction.userEvent.of(event) : [],
    scrollIntoView: transaction.scrollIntoView,
  };
}

/**
 * Replaces a selection that is typed over. A browser that did it would copy the look of what it takes out (a cursor of somebody else) into
 * a style attribute, and the content security policy would refuse that with an error.
 */
export const typingOver = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { state } = view;
    if (event.inputType !== "insertText" || !event.data || event.isComposing || view.composing || state.selection.main.empty) return false;
    view.dispatch(state.replaceSelection(event.data), { userEvent: "input.type", scrollIntoView: true });
    return true;
  },
});
