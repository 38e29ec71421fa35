// A body of a thousand members votes, and all of them have the live page open: how long a cast takes, when the result is on the pages, and how often a
// page is told that something changed.
//
// How to use: make bench, or `tools/with-postgres node e2e/load/bench.mjs sitting` for both databases. The body is made by server/examples/sitting.rs.

import { execFile } from "node:child_process";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import { WebSocket } from "ws";
import { startLab, target } from "../kit/lab.mjs";
import { newDatabase } from "../kit/nodes.mjs";
import { summary, three, whole } from "./list.mjs";

const MEMBERS = 1_000;
const RUNS = 3;
/** Within this long everybody has voted. */
const SECONDS = 5;
/** For this long the room changes as often as it can, to see how often watchers are told. */
const STIRRED = 10;
/** Those who change it. */
const STIRRERS = 8;
/** What was asked for. */
const AIMS = { p99: 300, result: 1_000, pushes: 2 };
/** How long a page may take to show something, in milliseconds. */
const PATIENCE = 30_000;

/** A page does not wait until a vote has its answer, nor a vote until pages have theirs. */
const agents = { acts: new Agent({ keepAlive: true, maxSockets: 256 }), pages: new Agent({ keepAlive: true, maxSockets: 256 }) };
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * One request; fails unless it is answered by 200.
 * @param {import("../kit/lab.mjs").Lab} lab @param {string} method @param {string} path
 * @param {{ cookies?: string, body?: unknown, agent: Agent }} wishes with a `body` it is sent as JSON
 * @returns {Promise<{ text: string, milliseconds: number }>}
 */
function ask(lab, method, path, { cookies, body, agent }) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const words = body === undefined ? "" : JSON.stringify(body);
    /** @type {Record<string, string | number>} */
    const headers = { origin: lab.url, "accept-encoding": "br" };
    if (cookies) headers.cookie = cookies;
    if (body !== undefined) Object.assign(headers, { "content-type": "application/json", "content-length": Buffer.byteLength(words) });
    const sent = request(lab.url + path, { method, agent, headers }, (answer) => {
      /** @type {Buffer[]} */
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.once("error", reject);
      answer.once("end", () => {
        const milliseconds = performance.now() - begun;
        const bytes = Buffer.concat(parts);
        const text = (answer.headers["content-encoding"] === "br" ? brotliDecompressSync(bytes) : bytes).toString();
        if (answer.statusCode === 200) resolve({ text, milliseconds });
        else reject(new Error(`${answer.statusCode} for ${method} ${path}: ${text.slice(0, 400)}`));
      });
    });
    sent.once("error", reject);
    sent.end(words);
  });
}

/** Sends JSON as a person, and gives what came back. */
async function post(lab, path, cookies, body) {
  const { text, milliseconds } = await ask(lab, "POST", path, { cookies, body, agent: agents.acts });
  return { answer: text === "" ? null : JSON.parse(text), milliseconds };
}

/** The live page of one person: told that something changed, it asks for its parts again, as app/live/main.ts does. */
class LivePage {
  /** When it was told. @type {number[]} */
  told = [];
  /** When the last change was that it was told of. */
  #since = 0;
  /** Whether it asks for its parts when it is told. */
  reads = true;
  /** Whether what it asks for must come. */
  isOpen = true;
  /** The part with the place of the vote, as it was last read. */
  #ballot = "";
  /** @type {{ words: string, tell: (moment: number) => void }[]} */
  #awaited = [];
  #isAsking = false;
  #asksAgain = false;
  /** @type {WebSocket | null} */
  #socket = null;

  /** @param {import("../kit/lab.mjs").Lab} lab @param {string} meeting @param {string} [cookies] of a member; others look on */
  constructor(lab, meeting, cookies) {
    this.lab = lab;
    this.cookies = cookies;
    this.socketPath = `/api/v1/meetings/${meeting}/live`;
    const here = `/en/assembly/meetings/${meeting}/live`;
    // The place of the vote is one's own for those who have an account; the others see all in the parts that are the same for everybody.
    this.parts = cookies ? [`${here}/inside`, `${here}/mine`] : [`${here}/parts`];
  }

  /** Opens its socket. */
  async open() {
    const headers = { origin: this.lab.url, ...(this.cookies ? { cookie: this.cookies } : {}) };
    const socket = new WebSocket(this.lab.url.replace("http", "ws") + this.socketPath, { headers });
    this.#socket = socket;
    socket.on("message", (news) => {
      this.#since = JSON.parse(String(news)).at;
      this.told.push(performance.now());
      if (this.reads) void this.refresh();
    });
    await new Promise((opened, refused) => socket.once("open", () => opened(null)).once("error", refused));
  }

  close() {
    this.isOpen = false;
    this.#socket?.terminate();
  }

  /** Asks for its parts; a call that comes meanwhile asks once more. A part that does not come ends the bench. */
  async refresh() {
    if (this.#isAsking) {
      this.#asksAgain = true;
      return;
    }
    this.#isAsking = true;
    do {
      this.#asksAgain = false;
      const after = this.#since ? `?since=${this.#since}` : "";
      const asked = this.parts.map((path) => ask(this.lab, "GET", path + after, { cookies: this.cookies, agent: agents.pages }));
      const parts = await Promise.all(asked).catch((error) => {
        if (this.isOpen) throw error;
      });
      if (!parts) return;
      this.#show(parts[parts.length - 1].text);
    } while (this.#asksAgain);
    this.#isAsking = false;
  }

  #show(text) {
    this.#ballot = text;
    const moment = performance.now();
    for (const { tell } of this.#awaited.filter(({ words }) => text.includes(words))) tell(moment);
    this.#awaited = this.#awaited.filter(({ words }) => !text.includes(words));
  }

  /** Waits until the place of the vote has these words, and gives that moment. @param {string} words @returns {Promise<number>} */
  shows(words) {
    if (this.#ballot.includes(words)) return Promise.resolve(performance.now());
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`after ${PATIENCE} ms a live page does not show ${words}: ${this.#ballot.slice(0, 2_000)}`)), PATIENCE);
      const tell = (moment) => {
        clearTimeout(late);
        resolve(moment);
      };
      this.#awaited.push({ words, tell });
    });
  }

  /** How often it was told in a second, between the first and the last time. */
  get rate() {
    const [first, last] = [this.told[0], this.told[this.told.length - 1]];
    return this.told.length > 1 ? ((this.told.length - 1) * 1000) / (last - first) : 0;
  }
}

/** The value that this share of all do not pass. @param {number[]} values @param {number} share */
const shareOf = (values, share) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
};

/**
 * One vote: everybody whose page shows the ballot casts at a random moment of five seconds; then the chair ends and publishes it.
 * The place of the vote says which poll it shows and where that stands (`data-key`, app/src/polls/views/ballot.rs).
 * @param {import("../kit/lab.mjs").Lab} lab @param {{ chair: string, people: { mandate: string, cookies: string }[] }} room @param {string} poll
 * @param {LivePage[]} pages of the members @param {LivePage} onlooker
 */
async function vote(lab, { chair, people }, poll, pages, onlooker) {
  const act = (word) => post(lab, `/api/v1/polls/${poll}/act`, chair, { act: word });
  await act("start");
  const begun = performance.now();
  const times = await Promise.all(
    people.map(async ({ mandate, cookies }, at) => {
      await Promise.all([pause(Math.random() * SECONDS * 900), pages[at].shows(`${poll}:started:${mandate}:`)]);
      const vote = ["yes", "no", "abstain"][Math.floor(Math.random() * 3)];
      const { milliseconds } = await post(lab, `/api/v1/polls/${poll}/ballots`, cookies, { mandate, vote });
      // The script looks at the page again by itself.
      void pages[at].refresh();
      return milliseconds;
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  await act("stop");
  const closed = performance.now();
  const published = Promise.all([onlooker, ...pages].map((page) => page.shows(`${poll}:published:`)));
  await act("publish");
  const [first, ...others] = (await published).map((moment) => moment - closed);
  const { text } = await ask(lab, "GET", `/api/v1/polls/${poll}`, { cookies: chair, agent: agents.acts });
  const { yes, no, abstain } = JSON.parse(text).outcome.counts;
  if (yes + no + abstain !== people.length) throw new Error(`${yes + no + abstain} ballots of ${people.length}: ${poll}`);
  return { p50: shareOf(times, 0.5), p99: shareOf(times, 0.99), seconds, result: first, half: shareOf(others, 0.5), last: Math.max(...others) };
}

/** The room changes all the time: people ask for the floor and take it back. Pages are told and look at nothing. */
async function stir(lab, { meeting, item, people }, pages) {
  for (const page of pages) Object.assign(page, { told: [], reads: false });
  const end = performance.now() + STIRRED * 1000;
  let changes = 0;
  await Promise.all(
    people.slice(0, STIRRERS).map(async ({ cookies }) => {
      while (performance.now() < end) {
        const { answer } = await post(lab, `/api/v1/meetings/${meeting}/speakers`, cookies, { item, kind: "for" });
        await post(lab, `/api/v1/meetings/${meeting}/speakers/off`, cookies, { item, speech: answer.speech });
        changes += 2;
      }
    }),
  );
  return { changes: changes / STIRRED, pushes: Math.max(...pages.map((page) => page.rate)) };
}

/** The whole of it on one database, SQLite when none is named. @param {string} program @param {string} [database] */
async function measure(program, database) {
  const lab = await startLab({ program, settings: database ? { DATABASE_URL: database } : {} });
  /** @type {LivePage[]} */
  let opened = [];
  try {
    // A running platform knows only the sessions that it has made itself or found when it started.
    await lab.kill();
    const words = [lab.environment.DATABASE_URL, MEMBERS, RUNS].map(String);
    const { stdout } = await promisify(execFile)(join(target, "release/examples/sitting"), words, { cwd: lab.folder, maxBuffer: 1 << 26 });
    await lab.start();
    const room = JSON.parse(stdout);
    const onlooker = new LivePage(lab, room.meeting);
    const pages = room.people.map(({ cookies }) => new LivePage(lab, room.meeting, cookies));
    opened = [onlooker, ...pages];
    for (const page of opened) await page.open();
    await Promise.all(opened.map((page) => page.shows('data-live="ballot"')));
    const votes = [];
    for (const poll of room.polls) votes.push(await vote(lab, room, poll, pages, onlooker));
    const stirs = [];
    for (let run = 0; run < RUNS; run += 1) stirs.push(await stir(lab, room, opened));
    return { votes, stirs };
  } finally {
    for (const page of opened) page.close();
    await lab.stop();
  }
}

/** @param {{ program: string }} tools */
export async function sitting({ program }) {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) console.error("  NOT MEASURED on PostgreSQL: TEST_POSTGRES_URL is not set. Remedy: tools/with-postgres node e2e/load/bench.mjs sitting");
  const runs = { SQLite: await measure(program), ...(server ? { PostgreSQL: await measure(program, await newDatabase(server)) } : {}) };
  const row = (title, most, /** @type {"votes" | "stirs"} */ part, what, digits = 0) => {
    const cells = Object.values(runs).map((one) => three(summary(one[part], what), (number) => number.toFixed(digits)));
    return `| ${[title, ...cells, most].join(" | ")} |`;
  };
  const names = Object.keys(runs);
  return [
    `## A sitting: ${whole(MEMBERS)} members vote, all of them at the live page`,
    "",
    `Each casts a secret ballot at a random moment of ${SECONDS} s, once the page shows it; ${RUNS} polls, median (smallest–largest). All ballots are`,
    "counted. The result: from the end of the vote until the page has been told, has asked for its parts and has them; first that of somebody without",
    `an account, who asks beside the members. Then ${STIRRERS} people ask for the floor and take it back as fast as they can.`,
    "Server, database, browsers and sockets share two cores.",
    "",
    `| | ${names.join(" | ")} | at most |`,
    `|---|${"---:|".repeat(names.length + 1)}`,
    row("all have voted after, s", SECONDS, "votes", "seconds", 1),
    row("a cast, p50, ms", "–", "votes", "p50"),
    row("a cast, p99, ms", AIMS.p99, "votes", "p99"),
    row("result on the live page of an onlooker, ms", whole(AIMS.result), "votes", "result"),
    row("on the pages of half of the members, ms", "–", "votes", "half"),
    row("on the pages of all of them, ms", "–", "votes", "last"),
    row("changes of the room, per s", "–", "stirs", "changes"),
    row("pushes to the page that is told most, per s", AIMS.pushes, "stirs", "pushes", 1),
  ];
}
