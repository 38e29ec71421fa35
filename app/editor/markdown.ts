// Markdown as one writes it: headings and emphasis are shown in place, lists go on by themselves, buttons set the marks.

import { Language, LanguageSupport, defineLanguageFacet, syntaxHighlighting } from "@codemirror/language";
import { EditorSelection, type ChangeSpec, type EditorState, type StateCommand } from "@codemirror/state";
import { redo, undo } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";
import { tagHighlighter, tags } from "@lezer/highlight";
import { parser } from "@lezer/markdown";

const language = new Language(defineLanguageFacet(), parser, [], "markdown");

const highlighter = tagHighlighter([
  { tag: [tags.heading1, tags.heading2], class: "md-heading" },
  { tag: [tags.heading3, tags.heading4, tags.heading5, tags.heading6], class: "md-heading md-small" },
  { tag: tags.strong, class: "md-strong" },
  { tag: tags.emphasis, class: "md-emphasis" },
  { tag: tags.quote, class: "md-quote" },
  { tag: [tags.link, tags.url], class: "md-link" },
  { tag: tags.monospace, class: "md-code" },
  { tag: tags.processingInstruction, class: "md-mark" },
]);

export const markdown = [new LanguageSupport(language), syntaxHighlighting(highlighter)];

const ITEM = /^(\s*)(?:([-*+>])|(\d{1,9})([.)]))(\s+)/;

/** Enter in a list or a quote: the next item, or out of it from an empty one. */
export const continueList: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  if (!main.empty || state.readOnly) return false;
  const line = state.doc.lineAt(main.head);
  const item = ITEM.exec(line.text);
  if (!item || main.head < line.from + item[0].length) return false;
  if (line.text.trim() === item[0].trim()) {
    dispatch(state.update({ changes: { from: line.from, to: line.to }, userEvent: "delete", scrollIntoView: true }));
    return true;
  }
  const [, indent, bullet, number, end, space] = item;
  const insert = `\n${indent}${bullet ?? `${Number(number) + 1}${end}`}${space}`;
  dispatch(
    state.update({
      changes: { from: main.head, insert },
      selection: EditorSelection.cursor(main.head + insert.length),
      userEvent: "input",
      scrollIntoView: true,
    }),
  );
  return true;
};

/** Puts a mark on both sides of what is selected, or takes it away. */
function around(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const set = state.changeByRange((range) => {
      const before = state.sliceDoc(range.from - mark.length, range.from);
      const after = state.sliceDoc(range.to, range.to + mark.length);
      if (range.from >= mark.length && before === mark && after === mark) {
        const changes: ChangeSpec = [
          { from: range.from - mark.length, to: range.from },
          { from: range.to, to: range.to + mark.length },
        ];
        return { changes, range: EditorSelection.range(range.anchor - mark.length, range.head - mark.length) };
      }
      const changes: ChangeSpec = [
        { from: range.from, insert: mark },
        { from: range.to, insert: mark },
      ];
      return { changes, range: EditorSelection.range(range.anchor + mark.length, range.head + mark.length) };
    });
    dispatch(state.update(set, { userEvent: "input", scrollIntoView: true }));
    return true;
  };
}

/** Puts a mark before each selected line in the place of what `pattern` finds, or takes it away when all lines have the `last` mark. */
function before(mark: (number: number, old: string) => string, pattern: RegExp, last = pattern): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const lines = selectedLines(state);
    const marked = lines.every((line) => last.test(line.text));
    const changes = lines.map((line, index) => {
      const old = pattern.exec(line.text)?.[0] ?? "";
      return { from: line.from, to: line.from + old.length, insert: marked ? "" : mark(index + 1, old) };
    });
    const set = state.changes(changes);
    dispatch(state.update({ changes: set, selection: state.selection.map(set, 1), userEvent: "input", scrollIntoView: true }));
    return true;
  };
}

function selectedLines(state: EditorState) {
  const { from, to } = state.selection.main;
  const lines: ReturnType<typeof state.doc.lineAt>[] = [];
  for (let at = from; ; at = lines[lines.length - 1].to + 1) {
    lines.push(state.doc.lineAt(Math.min(at, state.doc.length)));
    if (lines[lines.length - 1].to >= to) return lines;
  }
}

/** Makes a link of what is selected and leaves the cursor where its address goes. */
const link: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  const { from, to } = state.selection.main;
  const insert = `[${state.sliceDoc(from, to)}](https://)`;
  const cursor = from === to ? from + 1 : from + insert.length - 1;
  dispatch(state.update({ changes: { from, to, insert }, selection: { anchor: cursor }, userEvent: "input", scrollIntoView: true }));
  return true;
};

/** An address that is pasted over words makes a link of them. */
export function pasteLink(view: EditorView, text = ""): boolean {
  const { state } = view;
  const { main } = state.selection;
  const words = state.sliceDoc(main.from, main.to);
  if (state.readOnly || !/^https?:\/\/[^\s()]+$/.test(text) || !/^[^[\]\n]+$/.test(words) || words.includes("://")) return false;
  view.dispatch(state.replaceSelection(`[${words}](${text})`), { userEvent: "input.paste", scrollIntoView: true });
  return true;
}

/** What the buttons of the tool bar do, by their `data-command`. */
export const commands: Record<string, StateCommand> = {
  heading: before((_, old) => (/^##/.test(old) ? "### " : "## "), /^#{1,6}\s+/, /^###/),
  bold: around("**"),
  italic: around("_"),
  bullets: before(() => "- ", /^\s*[-*+]\s+/),
  numbers: before((number) => `${number}. `, /^\s*\d{1,9}[.)]\s+/),
  quote: before(() => "> ", /^>\s?/),
  link,
  undo,
  redo,
};
