// A room on a running platform, and clients for it made of the stock packages @codemirror/state and @codemirror/collab alone.
//
// How to use:
//   const room = await makeRoom(lab, { authors: 20 });
//   const client = new StockClient(room, room.people[0], room.documents[0], { faults: numbers(1) });
// The clients know docs/rooms-protocol.md and nothing else of the platform.

import assert from "node:assert/strict";
import { collab, getSyncedVersion, receiveUpdates, sendableUpdates } from "@codemirror/collab";
import { ChangeSet, EditorState } from "@codemirror/state";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { WebSocket } from "ws";
import { root, target } from "./lab.mjs";

const run = promisify(execFile);
const cargo = process.env.CARGO ?? "cargo";
/** @type {Promise<unknown> | null} */
let built = null;

/** With the whole workspace, as `cargo test` has built them already: alone they would be compiled anew for fewer features. */
function buildExamples() {
  built ??= run(cargo, ["build", "--quiet", "--workspace", "--examples"], { cwd: root });
  return built;
}

/**
 * Makes a draft with its people in the lab's database, and starts the lab again.
 * @param {import("./lab.mjs").Lab} lab @param {Wishes} wishes
 */
export async function makeRoom(lab, wishes) {
  const { rooms, people } = await makeRooms(lab, wishes);
  const [room] = rooms;
  return { ...room, people, url: lab.url, socket: `${lab.url.replace("http", "ws")}/api/v1/rooms/${room.proposal}` };
}

/**
 * Makes rooms that all have the same people.
 * @typedef {{ authors?: number, readers?: number, rooms?: number, mentors?: number, release?: boolean }} Wishes
 * @param {import("./lab.mjs").Lab} lab @param {Wishes} wishes
 */
export async function makeRooms(lab, { authors = 2, readers = 0, rooms = 1, mentors = 0, release = false }) {
  if (!release) await buildExamples();
  const program = join(target, release ? "release" : "debug", "examples/room");
  const words = [lab.environment.DATABASE_URL, authors, readers, rooms, mentors].map(String);
  // A running platform knows only the sessions that it has made itself or found when it started.
  await lab.kill();
  const { stdout } = await run(program, words, { cwd: root, maxBuffer: 1 << 26 });
  await lab.start();
  return JSON.parse(stdout);
}

/** How long an answer may take before the connection is given up. */
const PATIENCE = 3_000;

export class StockClient {
  /** @type {EditorState | null} */
  state = null;
  name = crypto.randomUUID();
  /** Its updates that the log has. */
  confirmed = 0;
  inFlight = false;
  reconnects = 0;
  /** The number of the last update that is on its way. */
  batchEnd = 0;
  /** Called with each own update that the log has. @type {((update: any) => void) | null} */
  onConfirmed = null;
  /** @type {(value?: unknown) => void} */
  isReady = () => {};
  /** @type {WebSocket | null} */
  #socket = null;
  #ended = false;
  #open = false;
  #patience;
  #lastPush = 0;
  #pushTimer;

  /**
   * @param {{ socket: string, url: string }} room @param {{ cookies: string }} person @param {string} document
   * @param {{ faults?: ReturnType<typeof import("../random.mjs").numbers> | null }} [wishes] with faults, messages are late, lost, or come twice
   */
  constructor(room, person, document, { faults = null } = {}) {
    this.room = room;
    this.person = person;
    this.document = document;
    this.faults = faults;
    this.ready = new Promise((resolve) => (this.isReady = resolve));
    this.#connect();
  }

  get text() {
    return this.state?.doc.toString() ?? "";
  }
  get version() {
    return this.state ? getSyncedVersion(this.state) : 0;
  }
  get saved() {
    return this.state !== null && sendableUpdates(this.state).length === 0;
  }

  /** Changes the text as a person does. */
  edit(changes) {
    if (!this.state) return;
    this.state = this.state.update({ changes }).state;
    this.#push();
  }

  /** Loses the connection. */
  drop() {
    this.#socket?.terminate();
  }

  end() {
    this.#ended = true;
    clearTimeout(this.#patience);
    clearTimeout(this.#pushTimer);
    this.#socket?.terminate();
  }

  #connect() {
    if (this.#ended) return;
    const headers = { cookie: this.person.cookies, origin: this.room.url };
    const socket = new WebSocket(this.room.socket, { headers, perMessageDeflate: false });
    this.#socket = socket;
    this.#open = false;
    let arriving = Promise.resolve();
    socket.on("message", (data) => {
      // Late, but in order.
      const message = JSON.parse(String(data));
      if (!this.faults) return this.#hear(message, socket);
      const wait = this.faults.integer(40);
      arriving = arriving.then(() => sleep(wait)).then(() => this.#hear(message, socket));
    });
    socket.on("error", () => {});
    socket.on("close", (code) => {
      if (this.#socket !== socket) return;
      if (code >= 4400 && ![4408, 4429, 4500, 4503].includes(code)) throw new Error(`${this.name} was closed with ${code}`);
      this.#socket = null;
      clearTimeout(this.#patience);
      this.reconnects += 1;
      setTimeout(() => this.#connect(), code === 4429 ? 3_000 : 100 + Math.random() * 200);
    });
  }

  #say(message, socket = this.#socket) {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  #hear(message, socket) {
    if (socket !== this.#socket) return;
    if (message.type === "welcome") {
      const version = this.state ? { version: this.version } : {};
      this.#say({ type: "open", document: this.document, client: this.name, ...version });
    } else if (message.type === "opened") {
      this.state ??= EditorState.create({
        doc: message.text,
        extensions: [collab({ startVersion: message.version, clientID: this.name })],
      });
      this.#open = true;
      this.inFlight = false;
      this.isReady();
      this.#push();
    } else if (message.type === "news") {
      for (const update of message.updates ?? []) this.#receive(update);
    } else if (message.type === "refused") {
      if (message.reason !== "storage") throw new Error(`${this.name} was refused: ${message.reason}`);
      setTimeout(() => {
        this.inFlight = false;
        this.#push();
      }, 300);
    }
  }

  #receive(update) {
    if (!this.state || !this.#open || update.document !== this.document || update.version <= this.version) return;
    if (update.version !== this.version + 1) throw new Error(`${this.name} at ${this.version} got ${update.version}`);
    this.state = receiveUpdates(this.state, [{ clientID: update.client, changes: ChangeSet.fromJSON(update.changes) }]).state;
    if (update.client !== this.name) return;
    this.confirmed = update.seq;
    this.onConfirmed?.(update);
    if (this.confirmed < this.batchEnd) return;
    this.inFlight = false;
    clearTimeout(this.#patience);
    this.#push();
  }

  #push() {
    if (!this.state || !this.#open || this.inFlight) return;
    const updates = sendableUpdates(this.state).slice(0, 50);
    if (updates.length === 0) return;
    const wait = this.#lastPush + 120 - Date.now();
    clearTimeout(this.#pushTimer);
    if (wait > 0) return void (this.#pushTimer = setTimeout(() => this.#push(), wait));
    this.#lastPush = Date.now();
    this.inFlight = true;
    this.batchEnd = this.confirmed + updates.length;
    const changes = updates.map((update) => update.changes.toJSON());
    const message = { type: "push", document: this.document, version: this.version, seq: this.confirmed + 1, updates: changes };
    const socket = this.#socket;
    this.#patience = setTimeout(() => socket?.terminate(), PATIENCE);
    if (!this.faults) return this.#say(message);
    if (this.faults.chance(0.03)) return this.drop();
    if (this.faults.chance(0.03)) return;
    setTimeout(() => {
      this.#say(message, socket);
      if (this.faults?.chance(0.1)) this.#say(message, socket);
      if (this.faults?.chance(0.02)) socket?.terminate();
    }, this.faults.integer(40));
  }
}

export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until all clients have everything saved and the same version. */
export async function settled(clients, patience = 30_000) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const versions = new Set(clients.map((client) => client.version));
    if (clients.every((client) => client.saved) && versions.size === 1) return;
    await sleep(50);
  }
  const states = clients.map((client) => `${client.version}${client.saved ? "" : " unsaved"}`);
  throw new Error(`not settled after ${patience} ms: ${states.join(", ")}`);
}

/** The cookies of a session, as Playwright takes them. */
export function sessionCookies(lab, person) {
  return person.cookies.split("; ").map((cookie) => {
    const [name, value] = cookie.split(/=(.*)/s);
    return { name, value, url: lab.url.replace("http:", "https:"), secure: true, httpOnly: true, sameSite: /** @type {const} */ ("Lax") };
  });
}

/**
 * Somebody of a room at a browser, on the room's page, with the editor in place where there are scripts.
 * @param {import("./lab.mjs").Lab} lab @param {Awaited<ReturnType<typeof makeRoom>>} room @param {number} at which of its people
 * @param {Parameters<typeof import("./browser.mjs").openContext>[0]} [wishes]
 */
export async function enterRoom(lab, room, at, wishes = {}) {
  const person = await lab.person(`person ${at}`, wishes);
  await person.context.addCookies(sessionCookies(lab, room.people[at]));
  assert.equal(await person.visits(`~/rooms/${room.number}`), 200);
  if (wishes.scripts !== false) await person.page.locator(".cm-editor").first().waitFor();
  return person;
}

/** The text of the section "Problem", and a wait for all that this person typed, in whatever section, to be on the server. */
export const field = (person) => person.page.getByRole("textbox", { name: "Problem" });
export const isSaved = (person) => person.page.locator('form.editor [data-saved]:not([data-saved="saved"])').first().waitFor({ state: "detached" });

/** Waits for words in somebody's text; the cursors of others, which stand among them with initials, are no part of it. */
export const showsWords = (person, words) =>
  person.page.waitForFunction((wanted) => {
    const texts = [...document.querySelectorAll(".cm-content")].map((content) => /** @type {Element} */ (content.cloneNode(true)));
    for (const text of texts) text.querySelectorAll(".cm-peer").forEach((cursor) => cursor.remove());
    return texts.some((text) => String(text.textContent).includes(wanted));
  }, words);
