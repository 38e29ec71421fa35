// The passages that are talked about, and those that have a source, marked in the text.
//
// They are kept as the server has them: at the version of this text, moved over each row of the log by the same rule (`after` is
// `Passage::after` of shared/src/changeset/passage.rs). Where they stand in the words on the screen is found by moving them over what is
// not on the server yet. So a passage is never somewhere else here than there, once everything is saved.
//
// What is suggested for a passage is shown in it: instead.ts.
//
// How to use: the extension `passages(version)`; `setPassage` when the server says where one stands at some version, `chosen` for words
// that the person has marked to say something about them.

import { StateEffect, StateField, type ChangeDesc, type EditorState } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";
import { rowTaken, synced, syncedField } from "./collab.ts";
import { drawn, type Instead } from "./instead.ts";

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a passage stands in the text of `version`; without a place it is not marked any more. */
export const setPassage = StateEffect.define<{ id: string; version: number; place: Span | null; instead?: Instead | null }>();
/** Whether suggested words are shown in the text. */
export const setInstead = StateEffect.define<boolean>();
/** The passage whose talk is in view, or none. */
export const setActive = StateEffect.define<string | null>();
/** Words on the screen that somebody is about to say something of. */
export const setChosen = StateEffect.define<Span | null>();

/** Whether a passage is that of a source; the others are those of talks. */
const isCard = (id: string) => id.startsWith("evidence");

interface Passages {
  readonly version: number;
  readonly places: ReadonlyMap<string, Span>;
  /** Places in a version that this text has not reached. */
  readonly later: ReadonlyMap<string, { version: number; place: Span }>;
  /** The last rows, up to `version`, for places in an older version. */
  readonly rows: readonly ChangeDesc[];
  /** What is suggested for passages. */
  readonly instead: ReadonlyMap<string, Instead>;
  readonly showsInstead: boolean;
  readonly active: string | null;
  readonly chosen: Span | null;
}

const EMPTY: Passages = { version: 0, places: new Map(), later: new Map(), rows: [], instead: new Map(), showsInstead: true, active: null, chosen: null };

const ROWS_KEPT = 500;

/** A passage after a change; null when nothing of it is left. */
export function after({ from, to }: Span, change: ChangeDesc): Span | null {
  let deleted = 0;
  change.iterChangedRanges((start, end) => (deleted += Math.max(0, Math.min(end, to) - Math.max(start, from))), true);
  if (deleted === to - from) return null;
  const moved = { from: change.mapPos(from, 1), to: change.mapPos(to, -1) };
  return moved.from < moved.to ? moved : null;
}

const through = (place: Span | null, changes: readonly (ChangeDesc | null)[]) =>
  changes.reduce<Span | null>((span, change) => (span && change && span.to <= change.length ? after(span, change) : span), place);

const field = StateField.define<Passages>({
  create: () => EMPTY,
  update(value, transaction) {
    let { version, places, later, rows, instead, showsInstead, active, chosen } = value;
    if (chosen && transaction.docChanged) chosen = after(chosen, transaction.changes);
    const edit = () => (places = places === value.places ? new Map(places) : places) as Map<string, Span>;
    const put = (id: string, place: Span | null) => (place ? edit().set(id, place) : edit().delete(id));
    for (const effect of transaction.effects) {
      if (effect.is(rowTaken)) {
        version += 1;
        rows = [...rows.slice(1 - ROWS_KEPT), effect.value];
        for (const [id, place] of places) put(id, after(place, effect.value));
        for (const [id, due] of later) {
          if (due.version !== version) continue;
          put(id, due.place);
          later = new Map([...later].filter(([other]) => other !== id));
        }
      } else if (effect.is(setPassage)) {
        const { id, version: at, place, instead: words } = effect.value;
        instead = new Map([...instead].filter(([other]) => other !== id));
        if (words) instead = new Map([...instead, [id, words]]);
        later = new Map([...later].filter(([other]) => other !== id));
        if (place && at > version) later = new Map([...later, [id, { version: at, place }]]);
        // Older than what is kept: the server is asked again before long.
        else if (version - at <= rows.length) put(id, through(place, rows.slice(rows.length - (version - at))));
      } else if (effect.is(setInstead)) showsInstead = effect.value;
      else if (effect.is(setActive)) active = effect.value;
      else if (effect.is(setChosen)) chosen = effect.value;
    }
    const next: Passages = { version, places, later, rows, instead, showsInstead, active, chosen };
    return Object.entries(next).every(([name, now]) => now === value[name as keyof Passages]) ? value : next;
  },
  provide: (field) => EditorView.decorations.compute([field, syncedField, "doc"], marks),
});

/** The extension, for a text that stands at `version`. */
export const passages = (version: number) => field.init(() => ({ ...EMPTY, version }));

/** Where the passages stand in the words on the screen. */
export function shown(state: EditorState): Map<string, Span> {
  const { sent, waiting } = synced(state);
  const found = new Map<string, Span>();
  for (const [id, place] of state.field(field).places) {
    const here = through(place, [sent, waiting]);
    if (here && here.to <= state.doc.length) found.set(id, here);
  }
  return found;
}

/** The passages that stand in the text that the server has. */
export const followed = (state: EditorState): ReadonlyMap<string, Span> => state.field(field).places;

export const chosen = (state: EditorState): Span | null => state.field(field).chosen;

/** The passage of a talk, or of a source, at a place on the screen: the shortest, if there are several. */
export function passageAt(state: EditorState, at: number, ofCard = false): string | null {
  const here = [...shown(state)].filter(([id, { from, to }]) => from <= at && at <= to && isCard(id) === ofCard);
  here.sort(([, a], [, b]) => a.to - a.from - (b.to - b.from));
  return here[0]?.[0] ?? null;
}

/** The passages that others have changed since it was found what is suggested for them. */
export function overtaken(state: EditorState): string[] {
  const { instead } = state.field(field);
  return [...shown(state)].filter(([id, place]) => instead.has(id) && !fits(state, place, instead.get(id))).map(([id]) => id);
}

const fits = (state: EditorState, { from, to }: Span, words: Instead | undefined) => words && words.base === state.sliceDoc(from, to);

function marks(state: EditorState): DecorationSet {
  const { active, chosen, instead, showsInstead } = state.field(field);
  const found = [...shown(state)].flatMap(([id, place]) => {
    const look = isCard(id) ? "cm-cited" : id === active ? "cm-passage cm-active-passage" : "cm-passage";
    const mark = Decoration.mark({ class: look, attributes: { "data-of": id } }).range(place.from, place.to);
    const words = showsInstead ? instead.get(id) : undefined;
    return words && fits(state, place, words) ? [mark, ...drawn(id, words, place.from)] : [mark];
  });
  if (chosen) found.push(Decoration.mark({ class: "cm-passage cm-active-passage" }).range(chosen.from, chosen.to));
  return Decoration.set(found, true);
}
