// A room in the browser: its sections, its socket, the people in it.
//
// <div data-room="/api/v1/rooms/ID" data-right="write" data-device="/assets/device.js"> … one form for each section (see section.ts) … </div>

import { EditorState } from "@codemirror/state";
import { Parts } from "./beside.ts";
import { batch, draftOf, isSaved, receive, resumed, synced, take } from "./collab.ts";
import { Comments } from "./comments.ts";
import { Drafts, isShared, type Draft } from "./drafts.ts";
import { Teller } from "./events.ts";
import { Evidence } from "./evidence.ts";
import { Section, versionOf } from "./section.ts";
import { askAgain, keepShell } from "./shell.ts";
import { RoomSocket, type Connection } from "./socket.ts";
import { Close, type News, type Person, type Right, type ServerMessage } from "./wire.ts";

/** At most this often the own cursor is told, in milliseconds. */
const CURSOR_PACE = 300;

/** The store of this device may take this long to open, in milliseconds. */
const PATIENCE = 1_000;

export class Room {
  /** Those that stand so far: a section tells of itself while it is made. */
  readonly #sections: Section[] = [];
  readonly #teller: Teller;
  readonly #socket: RoomSocket;
  readonly #comments: Comments | null;
  readonly #parts: Parts;
  readonly #evidence: Evidence | null;
  /** Brings drafts to the server that stand in no editor here. */
  readonly #bring: (drafts: Draft[]) => Promise<void>;
  readonly #people = new Map<number, Person>();
  /** The documents in which connections have their cursors. */
  readonly #places = new Map<number, string>();
  #peopleTold = "";
  #right: Right;
  #you = 0;
  #online = false;
  #welcomed = false;
  /** The person has said that unsaved words may go. */
  #forgets = false;
  #cursorTimer: ReturnType<typeof setTimeout> | undefined;
  #cursorTold = "";

  /** Starts the room of a page, with what tabs that have ended left on this device. */
  static async start(root: HTMLElement): Promise<void> {
    // A store that does not answer must not keep anybody from writing.
    const drafts = await Promise.race([Drafts.open(root.dataset.account), new Promise<null>((late) => setTimeout(late, PATIENCE, null))]);
    const left = new Map<string, Draft[]>();
    for (const form of root.querySelectorAll<HTMLFormElement>("form[data-document]")) {
      const id = form.dataset.document!;
      if (drafts) left.set(id, await drafts.adopt(id, versionOf(form)));
    }
    new Room(root, drafts, left);
    if (drafts) void keepShell(root.dataset.device!);
  }

  private constructor(
    private readonly root: HTMLElement,
    private readonly drafts: Drafts | null,
    left: Map<string, Draft[]>,
  ) {
    this.#right = root.dataset.right as Right;
    this.#teller = new Teller(root);
    const host = {
      send: (message) => this.#socket.send(message),
      restart: () => this.#socket.restart(),
      moved: (section) => {
        this.#comments?.at(section);
        this.#here(section);
        this.#cursor();
      },
      comment: (section) => this.#comments?.comment(section),
      evidence: (section) => this.#evidence?.add(section),
      picture: (section, file) => void this.#picture(section, file),
      forget: () => {
        this.#forgets = true;
        location.reload();
      },
      // Talks and sources: each looks for its own.
      lost: (ids) => {
        this.#comments?.refresh(ids, this.#people.size);
        this.#parts.refresh(["evidence"], this.#people.size);
      },
    };
    const forms = [...root.querySelectorAll<HTMLFormElement>("form[data-document]")];
    for (const form of forms) this.#sections.push(new Section(form, host, this.#right, drafts, left.get(form.dataset.document!)?.[0] ?? null));
    this.#comments = Comments.of(root, this.#sections);
    this.#parts = new Parts(root, this.#sections);
    this.#evidence = Evidence.of(root, this.#parts);
    const url = new URL(root.dataset.room!, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    this.#socket = new RoomSocket(url.href, {
      message: (message) => this.#hear(message),
      connection: (connection) => this.#connection(connection),
    });
    // Editors show the newest; what other tabs left of the same text comes by itself.
    this.#bring = async (found) => {
      if (found.length === 0) return;
      const { Courier } = await this.#seldom();
      const parts = { EditorState, RoomSocket, batch, draftOf, isSaved, receive, resumed, synced, take };
      for (const draft of found) new Courier(parts, url.href, draft, drafts!);
    };
    void this.#bring([...left.values()].flatMap((found) => found.slice(1)));
    this.#device();
    addEventListener("beforeunload", (event) => {
      if (this.#forgets) return;
      if (this.#sections.some((section) => !section.saved)) event.preventDefault();
    });
  }

  /** The form for pictures is a script of its own, which comes with the first one. */
  async #picture(section: Section, file: File | null): Promise<void> {
    const { images, failed } = this.root.dataset;
    try {
      const { addPicture } = (await import(images!)) as typeof import("./images.ts");
      await addPicture(section.view, section.document, file);
    } catch {
      // A script that did not come is asked for under another address, for a browser does not ask twice.
      this.root.dataset.images += "?";
      section.say(failed!);
    }
  }

  /** The script for what is seldom needed. */
  #seldom(): Promise<typeof import("./device.ts")> {
    return import(this.root.dataset.device!);
  }

  /** The switch for a device that several people use. */
  #device(): void {
    const button = this.root.querySelector<HTMLElement>("[data-shared-device]");
    if (!button) return;
    button.hidden = false;
    button.setAttribute("aria-pressed", String(isShared()));
    button.addEventListener("click", async () => {
      await (await this.#seldom()).share(!isShared());
      location.reload();
    });
  }

  #hear(message: ServerMessage): void {
    const section = "document" in message ? this.#sections.find((one) => one.document === message.document) : undefined;
    switch (message.type) {
      case "welcome":
        this.#you = message.you;
        this.#people.clear();
        this.#places.clear();
        for (const person of message.people) this.#people.set(person.connection, person);
        this.#change(message.right);
        this.#tellPeople();
        this.#cursorTold = "";
        for (const one of this.#sections) one.online();
        // What was said during a break; at first the page itself has it.
        if (this.#welcomed) {
          this.#comments?.refresh(null);
          this.#parts.refresh(null);
        } else {
          // What was written on other pages of this room.
          for (const { document } of message.documents) void this.drafts?.adopt(document).then(this.#bring);
        }
        this.#welcomed = true;
        break;
      case "opened":
        section?.opened(message.seq);
        break;
      case "news":
        this.#news(message);
        break;
      case "acknowledged":
        section?.acknowledged(message.seq);
        break;
      case "refused":
        section?.refused(message.seq, message.reason);
        break;
      case "right":
        this.#change(message.right);
        break;
    }
  }

  #news({ updates = [], came = [], left = [], cursors = [], threads, beside }: News): void {
    for (const update of updates) this.#sections.find((one) => one.document === update.document)?.receive(update);
    const changed = updates.map((update) => update.document);
    this.#parts.follow(changed, this.#people.size);
    for (const person of came) this.#people.set(person.connection, person);
    for (const connection of left) {
      this.#people.delete(connection);
      this.#places.delete(connection);
      for (const section of this.#sections) section.peer({ connection }, null);
    }
    if (threads) this.#comments?.refresh(threads, this.#people.size);
    if (beside) this.#parts.refresh(beside, this.#people.size);
    for (const { connection, cursor } of cursors) {
      if (cursor) this.#places.set(connection, cursor.document);
      else this.#places.delete(connection);
      const person = this.#people.get(connection);
      if (person && connection !== this.#you) for (const section of this.#sections) section.peer(person, cursor ?? null);
    }
    if (came.length || left.length || cursors.length) this.#tellPeople();
  }

  #connection(connection: Connection): void {
    this.#online = connection.state === "online";
    if (!this.#online) {
      for (const section of this.#sections) {
        section.offline();
        for (const number of this.#people.keys()) section.peer({ connection: number }, null);
      }
    }
    if (connection.state === "ended" && connection.code === Close.LogIn) {
      void Promise.all(this.#sections.map((section) => section.loggedOut())).then(askAgain);
    }
    this.#teller.tell("room-connection", connection);
  }

  #change(right: Right): void {
    this.#right = right;
    for (const section of this.#sections) section.rights(right);
  }

  #tellPeople(): void {
    const once = new Map<string, Person & { section?: string }>();
    for (const person of this.#people.values()) {
      const here = once.get(person.account) ?? { ...person };
      // Of somebody's open pages the one in which they write says where they are.
      const place = this.#places.get(person.connection);
      here.section ??= this.#sections.find((section) => section.document === place)?.title;
      once.set(person.account, here);
    }
    const people = [...once.values()];
    const told = JSON.stringify(people);
    // Cursors move all the time, people seldom.
    if (told === this.#peopleTold) return;
    this.#peopleTold = told;
    this.#teller.tell("room-people", { people });
  }

  /** Shows among the sections in which one the person writes. */
  #here({ form, view }: Section): void {
    const href = `#${form.closest("section")?.id}`;
    if (view.hasFocus) for (const way of this.root.querySelectorAll(".sections a")) way.setAttribute("aria-current", String(way.getAttribute("href") === href));
  }

  /** Tells where the own cursor is, not more often than CURSOR_PACE and only when it is elsewhere. */
  #cursor(): void {
    if (!this.#online || this.#right !== "write" || this.#cursorTimer !== undefined) return;
    this.#cursorTimer = setTimeout(() => {
      this.#cursorTimer = undefined;
      if (!this.#online) return;
      const cursor = this.#sections.map((section) => section.cursor()).find((place) => place !== null) ?? undefined;
      const told = JSON.stringify(cursor ?? null);
      if (told === this.#cursorTold) return;
      this.#cursorTold = told;
      this.#socket.send({ type: "cursor", cursor });
    }, CURSOR_PACE);
  }
}
