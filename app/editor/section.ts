// One section of the proposal: the form that the server rendered, with an editor in the place of its text field.
//
// The page carries the text and its version, so one can write before the connection stands. The form looks like this:
//
//   <form class="editor" data-document="ID" data-words='{"saved": "…", "saving": "…", …, "one": "1 change waits.", "other": "{n} changes wait."}'>
//     <div class="editor-tools" hidden><button type="button" data-command="bold">…</button> …</div>
//     <label for="x">…</label> <textarea id="x" class="editor-text" lang="fr" dir="ltr">…</textarea>
//     <input type="hidden" name="version" value="17">
//     <p class="saved" data-saved role="status">…</p>
//     <button data-without-scripts>Save</button>
//   </form>

import { history } from "@codemirror/commands";
import { ChangeSet, Compartment, EditorState } from "@codemirror/state";
import { EditorView, placeholder } from "@codemirror/view";
import { batch, following, fromServer, isSaved, putBack, receive, resumed, synced, take, toServer, unsaved } from "./collab.ts";
import { keepComposing } from "./composing.ts";
import { lineDirection } from "./direction.ts";
import type { Draft, Drafts } from "./drafts.ts";
import type { Instead } from "./instead.ts";
import { chosen, followed, overtaken, passageAt, passages, setActive, setChosen, setInstead, setPassage, shown, type Span } from "./passages.ts";
import { cleanInput, typingOver } from "./input.ts";
import { Keeper } from "./keeper.ts";
import { keys } from "./keys.ts";
import { markdown, pasteLink } from "./markdown.ts";
import { movePeer, presence } from "./presence.ts";
import { Tools } from "./tools.ts";
import { WordCount } from "./words.ts";
import type { ClientMessage, Cursor, Person, Refusal, Right, Update } from "./wire.ts";

/** What a section asks of the room it stands in. */
export interface Host {
  send(message: ClientMessage): void;
  /** The connection does not answer, or what came does not fit. */
  restart(): void;
  moved(section: Section): void;
  /** The person wants to say something of the words that are marked here. */
  comment(section: Section): void;
  /** The person wants to name the source of the words that are marked here. */
  evidence(section: Section): void;
  /** The person wants a picture in this text: `file`, or one that is still to be chosen. */
  picture(section: Section, file: File | null): void;
  /** The person lets go of words that the server does not take: the page is to be drawn without them. */
  forget(): void;
  /** Nothing is left of the words of these talks and sources, or they are others than those for which something was suggested. */
  lost(ids: string[]): void;
}

/** The longest passage that can be commented on: LONGEST_PASSAGE in shared/src/comments.rs. */
const LONGEST_PASSAGE = 2_000;

/**
 * Where the words are: `saving` is on its way, `here` waits for a connection, `kept` too, but is on this device if the tab ends, and for `full`
 * this has no room; the others name a problem.
 */
export type SavedState = "saved" | "saving" | "here" | "kept" | "full" | "too-long" | "forbidden" | "frozen" | "storage";

/** At most this often a batch is sent, in milliseconds: a held key must not flood the room. */
const PACE = 80;
/** An answer that takes longer than this has got lost. */
const PATIENCE = 15_000;
const AGAIN = 3_000;
/** What is typed is kept on this device after this long, in milliseconds; what is sent is kept before. */
const KEEP_PACE = 100;
/** After this long without a change it is asked what suggestions mean for words that have changed. */
const REST = 2_000;
/** What others write is kept after this long, to be read without network. */
const READ_PACE = 1_000;
/** How many changes wait is said anew after this long without another one, in milliseconds. */
const COUNT_REST = 2_000;

export class Section {
  readonly document: string;
  /** What the section is called. */
  readonly title: string;
  readonly view: EditorView;
  readonly #name: string;
  readonly #editable = new Compartment();
  readonly #words: Record<string, string>;
  readonly #sign: HTMLElement | null;
  readonly #tools: Tools;
  readonly #count: WordCount;
  readonly #keeper: Keeper | null;
  #open = false;
  #problem: Refusal | null = null;
  /** By a clock that nobody can set back. */
  #lastSent = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #signTimer: ReturnType<typeof setTimeout> | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  /** What people read in the sign. */
  #said: SavedState = "saved";

  /** With `draft`, the editor of a tab that has ended goes on here, under its old name. */
  constructor(
    readonly form: HTMLFormElement,
    private readonly host: Host,
    right: Right,
    drafts: Drafts | null,
    draft: Draft | null,
  ) {
    this.#name = draft?.name ?? newName();
    if (!draft) void drafts?.hold(this.#name);
    const area = form.querySelector("textarea")!;
    const version = versionOf(form);
    this.document = form.dataset.document!;
    this.title = form.closest("section")?.querySelector("h2")?.textContent?.trim() ?? "";
    this.#words = JSON.parse(form.dataset.words ?? "{}");
    this.#sign = form.querySelector("[data-saved]");
    this.#count = new WordCount(this.document, () => this.view.state.doc.toString());
    this.view = new EditorView({
      state: EditorState.create({ doc: draft?.text ?? area.defaultValue, extensions: this.#extensions(area, version, right, draft) }),
      dispatchTransactions: (transactions, view) => {
        view.update(transactions);
        if (transactions.some((transaction) => transaction.docChanged)) this.#typed();
      },
    });
    keepComposing(this.view);
    this.#keeper = drafts && new Keeper(drafts, this.#name, this.document, () => this.view.state, () => this.#show());
    if (draft) this.#keeper?.found();
    area.after(this.view.dom);
    this.#tools = new Tools(form, this.view, { comment: () => host.comment(this), evidence: () => host.evidence(this), picture: () => host.picture(this, null) });
    this.#tools.allow(right);
    this.#take(area);
    this.#count.soon();
    this.#show();
  }

  get saved(): boolean {
    return isSaved(this.view.state);
  }

  /** The socket stands: follow the document from where this text is. */
  online(): void {
    this.#open = false;
    this.host.send({ type: "open", document: this.document, client: this.#name, version: synced(this.view.state).version });
  }

  offline(): void {
    this.#open = false;
    clearTimeout(this.#patience);
    this.#show();
  }

  /** The server follows. Of what was sent before the break, `seq` was kept and comes with the rows. */
  opened(seq: number): void {
    const { sent, seq: last } = synced(this.view.state);
    // A draft that outlived what was sent after it, on a device that could neither write nor delete: its words are on the server.
    if (seq > last) return void this.#keeper?.forget().then((isGone) => isGone && this.host.forget());
    this.#open = true;
    if (sent && last > seq) this.#sendAgain();
    this.#send();
    this.#show();
  }

  receive(update: Update): void {
    const { version } = synced(this.view.state);
    if (!this.#open || update.version <= version) return;
    const before = followed(this.view.state);
    try {
      this.view.dispatch(receive(this.view.state, update, this.#name));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return this.host.restart();
    }
    if (!synced(this.view.state).sent) clearTimeout(this.#patience);
    // Others can place a cursor in words they have only once these are on the server.
    if (update.client === this.#name) this.host.moved(this);
    const now = followed(this.view.state);
    const lost = [...before.keys()].filter((id) => !now.has(id));
    if (lost.length > 0) this.host.lost(lost);
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => this.#askAgain(), REST);
    this.#keeper?.within(this.saved ? READ_PACE : KEEP_PACE);
    this.#send();
    this.#show();
  }

  acknowledged(seq: number): void {
    const { sent, seq: last } = synced(this.view.state);
    // Its row comes with the next news, or has come; only a row older than this text never comes.
    if (sent && seq === last && this.#open) setTimeout(() => synced(this.view.state).sent === sent && this.host.restart(), AGAIN);
  }

  refused(seq: number, reason: Refusal): void {
    const { sent, seq: last } = synced(this.view.state);
    if (!sent || seq !== last) return;
    clearTimeout(this.#patience);
    this.#problem = reason;
    if (reason === "storage") {
      // It may be kept all the same: the same words go again under the same number.
      setTimeout(() => this.#open && this.#sendAgain(), AGAIN);
    } else {
      this.view.dispatch(putBack(this.view.state));
    }
    this.#show();
  }

  /** What the person may do here. */
  rights(right: Right): void {
    this.view.dispatch({ effects: this.#editable.reconfigure(editable(right)) });
    this.#tools.allow(right);
    if (right === "write" && this.#problem === "forbidden") this.#problem = null;
    this.#show();
  }

  /** Nobody is logged in any more: only what the server has not got stays on this device, for its author. */
  async loggedOut(): Promise<void> {
    await (this.saved ? this.#keeper?.forget() : this.#keeper?.now());
  }

  #askAgain(): void {
    const changed = this.saved ? overtaken(this.view.state) : [];
    if (changed.length > 0) this.host.lost(changed);
  }

  /** Marks the words of a talk and shows what is suggested for them, or no longer. */
  passage(id: string, version: number, place: Span | null, instead: Instead | null): void {
    this.view.dispatch({ effects: setPassage.of({ id, version, place, instead }) });
  }

  /** Whether suggested words are shown in the text. */
  showInstead(is: boolean): void {
    this.view.dispatch({ effects: setInstead.of(is) });
  }

  activate(id: string | null): void {
    this.view.dispatch({ effects: setActive.of(id) });
  }

  /** The talk about the words at the cursor, or their source; none while others are marked. */
  passageHere(ofCard?: boolean): string | null {
    const { main } = this.view.state.selection;
    return main.empty ? passageAt(this.view.state, main.head, ofCard) : null;
  }

  /** Goes to the words of a talk or a source. */
  show(id: string): void {
    const place = shown(this.view.state).get(id);
    if (!place) return;
    this.view.dispatch({ selection: { anchor: place.from, head: place.to }, effects: EditorView.scrollIntoView(place.from, { y: "center" }) });
    this.view.focus();
  }

  /** Remembers the marked words, or the line at the cursor, to say something of them; gives them, without white space at their ends. */
  choose(): string {
    const { state } = this.view;
    const { main } = state.selection;
    const { from, to } = main.empty ? state.doc.lineAt(main.head) : main;
    const text = state.sliceDoc(from, to);
    const start = from + text.length - text.trimStart().length;
    const quote = text.trim();
    const place = quote ? { from: start, to: start + quote.length } : null;
    this.view.dispatch({ effects: setChosen.of(place), selection: { anchor: main.head } });
    return quote;
  }

  /** The remembered words are not needed any more. */
  giveUp(focus = true): void {
    this.view.dispatch({ effects: setChosen.of(null) });
    if (focus) this.view.focus();
  }

  /** Where the remembered words stand in the text that the server has, once it has this one; or what is in the way. */
  async whenSaved(patience: number): Promise<{ version: number; from: number; to: number } | "unsaved" | "gone" | "long"> {
    for (const end = Date.now() + patience; !this.saved && Date.now() < end; ) await new Promise((wait) => setTimeout(wait, 50));
    const place = chosen(this.view.state);
    if (!this.saved) return "unsaved";
    if (!place) return "gone";
    if (place.to - place.from > LONGEST_PASSAGE) return "long";
    return { version: synced(this.view.state).version, ...place };
  }

  /** Shows whether the cursor stands in words that are talked about. */
  pressed(is: boolean): void {
    this.form.querySelector('[data-command="comment"]')?.setAttribute("aria-pressed", String(is));
  }

  peer(person: Person | { connection: number }, cursor: Cursor | null): void {
    const { state } = this.view;
    const here = cursor?.document === this.document && cursor.version === synced(state).version && "name" in person;
    const peer = here ? { person, anchor: fromServer(state, cursor.anchor), head: fromServer(state, cursor.head) } : null;
    // A cursor in another version moves on with the text it stands in.
    if (cursor?.document === this.document && !here) return;
    if (!peer && !state.field(presence).has(person.connection)) return;
    this.view.dispatch({ effects: movePeer.of({ connection: person.connection, peer }) });
  }

  /** Where the cursor is in the text that the server has; null without the focus. */
  cursor(): Cursor | null {
    if (!this.view.hasFocus) return null;
    const { state } = this.view;
    const { anchor, head } = state.selection.main;
    const place = (at: number) => toServer(state, at);
    return { document: this.document, version: synced(state).version, anchor: place(anchor), head: place(head) };
  }

  #extensions(area: HTMLTextAreaElement, version: number, right: Right, draft: Draft | null) {
    const label = this.form.querySelector<HTMLElement>(`label[for="${area.id}"]`);
    const attributes: Record<string, string> = { spellcheck: "true", autocapitalize: "sentences", "aria-multiline": "true" };
    if (area.lang) attributes.lang = area.lang;
    if (area.dir) attributes.dir = area.dir;
    const described = area.getAttribute("aria-describedby");
    if (described) attributes["aria-describedby"] = described;
    if (label) attributes["aria-labelledby"] = label.id ||= `${area.id}-label`;
    return [
      draft ? resumed(draft) : following(version),
      passages(draft?.version ?? version),
      history(),
      keys(() => this.host.comment(this)),
      EditorView.lineWrapping,
      // The bars over and under a text stay in sight: a cursor must not stand behind them.
      EditorView.scrollMargins.of(() => ({ top: 120, bottom: 60 })),
      EditorView.contentAttributes.of(attributes),
      EditorView.updateListener.of((update) => {
        if (update.selectionSet || update.focusChanged || update.docChanged) this.host.moved(this);
        if (update.docChanged) this.#count.soon();
      }),
      cleanInput(() => this.#sayTooLong()),
      typingOver,
      EditorView.domEventHandlers({
        paste: ({ clipboardData: data }, view) => pasteLink(view, data?.getData("text/plain").trim()) || this.#dropped(data),
        drop: (event) => this.#dropped(event.dataTransfer),
      }),
      this.#editable.of(editable(right)),
      placeholder(area.placeholder),
      lineDirection,
      markdown,
      presence,
    ];
  }

  /** A picture that is pasted or dropped; words that come with one are the words that are meant. */
  #dropped(data: DataTransfer | null): boolean {
    const file = [...(data?.files ?? [])].find(({ type }) => type.startsWith("image/"));
    if (!file || data!.getData("text/plain") || this.view.state.readOnly) return false;
    this.host.picture(this, file);
    return true;
  }

  /** Says something of this text where people read how it is kept. */
  say(words: string): void {
    if (this.#sign) this.#sign.textContent = words;
  }

  /** The editor in the place of the text field, which stays for the form to fall back on. */
  #take(area: HTMLTextAreaElement): void {
    const typed = area.value;
    // Whoever has begun to write goes on where they are.
    const place = document.activeElement === area ? area.selectionEnd : null;
    area.hidden = true;
    area.disabled = true;
    const label = this.form.querySelector<HTMLLabelElement>(`label[for="${area.id}"]`);
    label?.addEventListener("click", () => this.view.focus());
    for (const button of this.form.querySelectorAll<HTMLElement>("[data-without-scripts]")) button.hidden = true;
    this.form.addEventListener("submit", (event) => event.preventDefault());
    if (typed !== area.defaultValue) this.#typedBefore(area.defaultValue, typed);
    if (place !== null) {
      this.view.dispatch({ selection: { anchor: Math.min(place, this.view.state.doc.length) } });
      this.view.focus();
    }
    this.form.querySelector("[data-give-up]")?.addEventListener("click", () => void this.#giveUpWords());
  }

  /** What was typed into the form before the editor stood in its place. */
  #typedBefore(before: string, typed: string): void {
    const { state } = this.view;
    const change = (text: string) => ChangeSet.of(difference(before, text), before.length);
    this.view.dispatch({ changes: change(typed).map(change(state.doc.toString())), userEvent: "input" });
  }

  /** Words that the server does not take are kept until the person lets them go. */
  async #giveUpWords(): Promise<void> {
    await this.#keeper?.forget();
    this.host.forget();
  }

  #typed(): void {
    if (this.#problem === "too-long") this.#problem = null;
    this.#keeper?.within(KEEP_PACE);
    this.#send();
    this.#show();
  }

  /** Sends what waits, at once after a quiet time. */
  #send(): void {
    if (!this.#open || (this.#problem && this.#problem !== "storage")) return;
    clearTimeout(this.#timer);
    const wait = this.#lastSent + PACE - performance.now();
    if (wait > 0) {
      this.#timer = setTimeout(() => this.#send(), wait);
      return;
    }
    const next = take(this.view.state);
    if (!next) return;
    this.view.dispatch(next);
    this.#sendAgain();
  }

  /** Sends what is on its way, after it is on this device: so a draft never knows less than the server. */
  #sendAgain(): void {
    if (!this.#keeper) return this.#push();
    void this.#keeper.now(true).then(() => this.#open && this.#push());
  }

  #push(): void {
    const next = batch(this.view.state);
    if (!next) return;
    this.#lastSent = performance.now();
    this.host.send({ type: "push", document: this.document, ...next });
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.host.restart(), PATIENCE);
  }

  #sayTooLong(): void {
    this.#problem = "too-long";
    this.#show();
  }

  /** Says where the words are; what is only on its way, or how many changes wait, is said after a while, so that nobody is told every letter. */
  #show(): void {
    const saved = this.saved;
    if (saved && this.#problem !== "too-long") this.#problem = null;
    const away = this.#keeper?.isKept ? "kept" : this.#keeper?.isFull ? "full" : "here";
    const state: SavedState = this.#problem ?? (saved ? "saved" : this.#open ? "saving" : away);
    if (!this.#sign) return;
    clearTimeout(this.#signTimer);
    const waits = ["here", "kept", "full"].includes(state);
    this.#sign.classList.toggle("waiting", waits || state === "saving");
    const lost = this.form.querySelector<HTMLElement>("[data-give-up]");
    if (lost) lost.hidden = !this.#keeper || (state !== "forbidden" && state !== "frozen");
    this.#sign.classList.toggle("lost", this.#problem !== null);
    this.#sign.dataset.saved = state;
    // With each key the newest words are not kept for a moment.
    const late = state === "saving" ? 1_500 : waits && (state === this.#said || (state === "here" && this.#keeper)) ? COUNT_REST : 0;
    this.#signTimer = setTimeout(() => {
      const words = (waits ? `${this.#howMany()} ` : "") + this.#words[state];
      if (this.#sign && this.#sign.textContent !== words) this.#sign.textContent = words;
      // That the browser may not clear the device of them: asked only when words wait there, for some browsers ask the person.
      if (state === "kept" && state !== this.#said) navigator.storage?.persist?.().catch(() => {});
      this.#said = state;
    }, late);
  }

  /** "3 changes wait." */
  #howMany(): string {
    const count = unsaved(this.view.state);
    const form = new Intl.PluralRules(document.documentElement.lang).select(count);
    return (this.#words[form] ?? this.#words.other).replace("{n}", String(count));
  }
}

/** Who may comment has a cursor to mark words with, but no keyboard comes up on a phone. */
function editable(right: Right) {
  const attributes: Record<string, string> = right === "write" ? {} : { "aria-readonly": "true", inputmode: "none" };
  return [EditorState.readOnly.of(right !== "write"), EditorView.editable.of(right !== "read"), EditorView.contentAttributes.of(attributes)];
}

/** The version of the text that stands in a form of the page. */
export const versionOf = (form: HTMLFormElement) => Number(form.querySelector<HTMLInputElement>('input[name="version"]')!.value);

/** A name for one editor of one document in one tab; never the same again. */
const newName = () => crypto.getRandomValues(new Uint32Array(4)).reduce((name, part) => name + part.toString(36), "");

/** The change from one text to another: what stands between their common ends. */
function difference(before: string, after: string) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
