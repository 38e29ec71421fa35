// Random cases for the change sets, made with the npm package `@codemirror/state`: one JSON line a case on standard output.
//
//   node e2e/changesets.mjs [cases] [seed]
//
// `cargo test -p shared --test changeset_differential` runs it and compares every line with `shared/src/changeset`.
// To add an operation: one more field in `line()`, one more comparison there.
import { ChangeSet, MapMode, Text } from "@codemirror/state";
import { numbers } from "./random.mjs";

const [cases = "5000", seed = "1"] = process.argv.slice(2);
const { integer, chance, one } = numbers(Number(seed));
const LETTERS = ["a", "b", " ", "\n", "é", "ب", "🐦", "👩🏽‍🌾", "\u2028", "\t"];
const MODES = [MapMode.Simple, MapMode.TrackDel, MapMode.TrackBefore, MapMode.TrackAfter];

const lines = [];
for (let made = 0; made < Number(cases); made++) {
  lines.push(JSON.stringify(line()));
  if (lines.length === 1000 || made + 1 === Number(cases)) {
    await new Promise((resolve) => process.stdout.write(lines.join("\n") + "\n", resolve));
    lines.length = 0;
  }
}

function line() {
  if (chance(0.1)) return splitting();
  const doc = text(integer(chance(0.2) ? 60 : 14));
  const a = changes(doc), b = changes(doc);
  const afterA = a.apply(doc), afterB = b.apply(doc);
  const c = changes(afterA);
  const marks = Array.from({ length: 6 }, () => {
    const position = integer(doc.length + 1), side = chance(0.5) ? -1 : 1, mode = one(MODES);
    return [position, side, mode, a.mapPos(position, side, mode)];
  });
  return {
    doc: String(doc), a, b, c,
    lengths: [a.length, a.newLength], empty: a.empty,
    afterA: String(afterA), afterB: String(afterB),
    aOverB: a.map(b), aOverBFirst: a.map(b, true), bOverA: b.map(a), bOverAFirst: b.map(a, true),
    both: String(b.map(a).apply(afterA)),
    aThenC: a.compose(c), inverted: a.invert(doc), marks,
  };
}

// A change that leaves half a surrogate pair: the package makes it, the rooms must refuse it.
function splitting() {
  for (;;) {
    const doc = text(3 + integer(10));
    const from = integer(doc.length + 1);
    const to = Math.min(doc.length, from + integer(4));
    const a = ChangeSet.of({ from, to, insert: chance(0.5) ? "x" : "" }, doc.length);
    if (!a.empty && !String(a.apply(doc)).isWellFormed()) return { doc: String(doc), splits: a };
  }
}

// Change sets of every make: plain, several at once, composed, mapped, inverted, so that pieces of all kinds stand side by side.
function changes(doc) {
  const dice = integer(10);
  if (dice < 4) return simple(doc);
  if (dice < 6) return ChangeSet.of(Array.from({ length: 1 + integer(4) }, () => spec(doc)), doc.length);
  if (dice < 8) {
    let set = simple(doc);
    for (let more = integer(4); more > 0; more--) set = set.compose(simple(set.apply(doc)));
    return set;
  }
  if (dice < 9) {
    const first = simple(doc);
    return first.compose(simple(doc).map(first, chance(0.5)));
  }
  return inverse(doc);
}

// A change that comes out of taking another one back twice: its pieces are not joined again.
function inverse(doc) {
  const there = simple(doc);
  const back = there.compose(simple(there.apply(doc)));
  return back.invert(doc).invert(back.apply(doc));
}

function simple(doc) {
  return ChangeSet.of(spec(doc), doc.length);
}

function spec(doc) {
  const whole = boundaries(doc);
  const at = integer(whole.length);
  const to = chance(0.5) ? at : Math.min(whole.length - 1, at + integer(5));
  return { from: whole[at], to: whole[to], insert: chance(0.7) ? String(text(1 + integer(3))) : "" };
}

function boundaries(doc) {
  const found = [0];
  for (const letter of String(doc)) found.push(found[found.length - 1] + letter.length);
  return found;
}

function text(letters) {
  return Text.of(Array.from({ length: letters }, () => one(LETTERS)).join("").split("\n"));
}
