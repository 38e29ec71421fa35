// What of a text is on the server and what is not: the heart of the editor.
//
// The server keeps a document as a log of changes; `version` is their number. An editor has at most one change `sent` and not yet
// kept, and everything newer composed to one change that is `waiting`. Changes of others come one at a time and are moved over
// these two, which stays quick however long one was away. What was sent is sent again as it is after a break, under the same number
// `seq`, so it counts once. `collab.test.mjs` lets these editors and stock ones of @codemirror/collab come to one text.
//
// How to use: `following(version)` among the extensions; `take` gives the next batch to send, `receive` takes one update of the log,
// `putBack` undoes a `take` that the server has refused.

import { Annotation, ChangeSet, EditorState, StateEffect, StateField, Transaction, type ChangeDesc, type TransactionSpec } from "@codemirror/state";
import type { Draft } from "./drafts.ts";
import { split } from "./split.ts";
import type { Changes, Update } from "./wire.ts";

export interface Synced {
  /** How many rows of the log are in this text. */
  readonly version: number;
  /** The number of the last change that was sent. */
  readonly seq: number;
  readonly sent: ChangeSet | null;
  readonly waiting: ChangeSet | null;
}

export interface Batch {
  version: number;
  seq: number;
  updates: Changes[];
}

/** A row of the log is in this text now, our own or another's: what it did to the text that the server has. */
export const rowTaken = StateEffect.define<ChangeDesc>();

const become = Annotation.define<Synced>();

const field = StateField.define<Synced>({
  create: () => ({ version: 0, seq: 0, sent: null, waiting: null }),
  update(synced, transaction) {
    const next = transaction.annotation(become);
    if (next) return next;
    if (transaction.changes.empty) return synced;
    return { ...synced, waiting: composed(synced.waiting, transaction.changes) };
  },
});

/** The extension, for a text that stands at `version`. */
export const following = (version: number) => field.init(() => ({ version, seq: 0, sent: null, waiting: null }));

/** The extension, for the text of a draft. */
export function resumed({ version, seq, sent, waiting }: Draft) {
  const parsed = (changes: Changes | null) => changes && ChangeSet.fromJSON(changes);
  return field.init(() => ({ version, seq, sent: parsed(sent), waiting: parsed(waiting) }));
}

/** What a draft keeps of an editor. */
export function draftOf(state: EditorState): Pick<Draft, "text" | "version" | "seq" | "sent" | "waiting" | "at"> {
  const { version, seq, sent, waiting } = synced(state);
  return { text: state.doc.toString(), version, seq, sent: sent && sent.toJSON(), waiting: waiting && waiting.toJSON(), at: Date.now() };
}

export const synced = (state: EditorState): Synced => state.field(field);
export const syncedField = field;

/** Whether the server has everything that stands here. */
export function isSaved(state: EditorState): boolean {
  const { sent, waiting } = synced(state);
  return !sent && !waiting;
}

/**
 * How many changes the server has not got: the places where words came or went, each paragraph of several that came at one place. At
 * least 1 while anything waits. It is told by the change itself, so it is the same after a reload, and goes back when words are taken back.
 */
export function unsaved(state: EditorState): number {
  const { sent, waiting } = synced(state);
  const own = sent && waiting ? sent.compose(waiting) : (sent ?? waiting);
  let count = 0;
  own?.iterChangedRanges((_from, _to, from, to) => {
    count += state.sliceDoc(from, to).match(/\S.*/g)?.length ?? 1;
  });
  return own ? count || 1 : 0;
}

/** Marks what waits as sent; null when there is nothing to send or something is on its way. */
export function take(state: EditorState): TransactionSpec | null {
  const { version, seq, sent, waiting } = synced(state);
  if (sent || !waiting) return null;
  const [first, rest] = split(waiting);
  return { annotations: become.of({ version, seq: seq + 1, sent: first, waiting: rest }) };
}

/** What is on its way, as it has to be sent now. */
export function batch(state: EditorState): Batch | null {
  const { version, seq, sent } = synced(state);
  return sent && { version, seq, updates: [sent.toJSON()] };
}

/** After a refusal: what was sent waits again, with what came after it. Only when it is certain that the server has not kept it. */
export function putBack(state: EditorState): TransactionSpec {
  const { version, seq, sent, waiting } = synced(state);
  if (!sent) return {};
  return { annotations: become.of({ version, seq: seq - 1, sent: null, waiting: waiting ? composed(sent, waiting) : sent }) };
}

/** Takes the next row of the log: our own is confirmed, another one changes the text. */
export function receive(state: EditorState, update: Update, name: string): TransactionSpec {
  const { version, seq, sent, waiting } = synced(state);
  if (update.version !== version + 1) throw new RangeError(`row ${update.version} after ${version}`);
  if (update.client === name) {
    if (!sent || update.seq !== seq) throw new RangeError(`own row ${update.seq}, sent ${sent ? seq : "nothing"}`);
    const effects = rowTaken.of(ChangeSet.fromJSON(update.changes).desc);
    return { annotations: become.of({ version: version + 1, seq, sent: null, waiting }), effects };
  }
  let over = ChangeSet.fromJSON(update.changes);
  const effects = rowTaken.of(over.desc);
  const moved = (own: ChangeSet | null): ChangeSet | null => {
    if (!own) return null;
    const mapped = own.map(over);
    over = over.map(own, true);
    return mapped;
  };
  const next = { version: version + 1, seq, sent: moved(sent), waiting: moved(waiting) };
  return {
    changes: over,
    effects,
    annotations: [become.of(next), Transaction.remote.of(true), Transaction.addToHistory.of(false)],
    filter: false,
  };
}

/** Where a place in this text stands in the text the server has; the nearest one for a place in words it has not. */
export function toServer(state: EditorState, place: number): number {
  const { sent, waiting } = synced(state);
  for (const own of [waiting, sent]) if (own) place = own.invertedDesc.mapPos(place, 1);
  return place;
}

/** Where a place in the text the server has stands in this one. */
export function fromServer(state: EditorState, place: number): number {
  const { sent, waiting } = synced(state);
  for (const own of [sent, waiting]) if (own) place = own.mapPos(Math.min(place, own.length), 1);
  return Math.min(place, state.doc.length);
}

function composed(first: ChangeSet | null, next: ChangeSet): ChangeSet | null {
  const both = first ? first.compose(next) : next;
  return both.empty ? null : both;
}
