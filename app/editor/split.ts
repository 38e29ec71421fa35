// A change too large for one frame is sent as several: a first part that fits, and the rest for the text after it.

import { ChangeSet } from "@codemirror/state";

/** UTF-16 units written in one batch: 3 bytes each at most in UTF-8, so that the frame stays below LONGEST_FRAME. */
const UNITS = 16_000;
/** Places changed in one batch. */
const PLACES = 2_000;

/** A first part that can be sent, and what remains to be done after it, if anything. */
export function split(changes: ChangeSet, units = UNITS, places = PLACES): [ChangeSet, ChangeSet | null] {
  const found: { from: number; to: number; insert: string }[] = [];
  let written = 0;
  changes.iterChanges((from, to, _fromAfter, _toAfter, text) => {
    found.push({ from, to, insert: text.toString() });
    written += text.length;
  }, true);
  if (written <= units && found.length <= places) return [changes, null];

  const first: typeof found = [];
  const rest: typeof found = [];
  let room = units;
  let moved = 0;
  for (const change of found) {
    if (rest.length === 0 && first.length < places && change.insert.length <= room) {
      first.push(change);
      room -= change.insert.length;
      moved += change.insert.length - (change.to - change.from);
    } else if (rest.length === 0 && first.length < places && room > 0) {
      const cut = whole(change.insert, room);
      const { from, to, insert } = change;
      first.push({ from, to, insert: insert.slice(0, cut) });
      rest.push({ from: to + moved + cut - (to - from), to: to + moved + cut - (to - from), insert: insert.slice(cut) });
      moved += cut - (to - from);
    } else {
      rest.push({ ...change, from: change.from + moved, to: change.to + moved });
    }
  }
  const start = ChangeSet.of(first, changes.length);
  const end = ChangeSet.of(rest, start.newLength);
  return [start, end.empty ? null : end];
}

/** The last place up to `end` that cuts no surrogate pair in two. */
function whole(text: string, end: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(end)) && /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
