// Rooms under load: how long a change takes to another person, what it costs the server, and the same traffic at the peers.
//
// How to use: make bench, or `node e2e/load/bench.mjs room many idle history`.
// How to add one more: a line in `scenes`, or a function that gives the lines of a section and its name in bench.mjs.

import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { startLab } from "../kit/lab.mjs";
import { makeRooms } from "../kit/room.mjs";
import { drive, sceneOf } from "./driver.mjs";
import { summary } from "./list.mjs";
import { installPeers, peers, startPeer } from "./peers.mjs";

const PAUSE = 400;
const SECONDS = 15;
const RUNS = 3;
/** Letters that a run writes at most. */
const LETTERS = 180_000;
/** Where raising the load ends if no change comes late until then. */
const MOST_AUTHORS = 6_400;
/** A file system in memory, where a machine has one. */
const MEMORY = "/dev/shm";
/** Milliseconds that changes of a full room gather: the platform's own setting, and one for less processor time. */
const GATHERED = [32, 80];

const three = ({ median, min, max }, digits = 1) => `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
const columns = "p50 | p99 | server CPU per delivered change | frames/s to each | kB/s to each | memory | lost |";
const rule = "|---|---:|---:|---:|---:|---:|---:|---:|";

/** One line of a table of typing. */
function line(title, runs) {
  const of = (what, digits = 1) => three(summary(runs, what), digits);
  const lost = runs.reduce((sum, run) => sum + run.lost, 0);
  const cells = [`${of("p50")} ms`, `${of("p99")} ms`, `${of("cpu", 2)} µs`, of("frames"), of("kilobytes"), `${of("memory", 0)} MiB`, lost];
  return `| ${title} | ${cells.join(" | ")} |`;
}

/** A lab whose database has the rooms already; made once, and copied for each run, so that each begins with empty rooms. */
class Prepared {
  /** @param {import("../kit/lab.mjs").Lab} lab @param {{ rooms: any[], people: any[] }} made */
  constructor(lab, made) {
    this.lab = lab;
    this.made = made;
    this.file = lab.environment.DATABASE_URL.replace("sqlite:", "");
  }

  static async make(program, { gather = 32, memory = false, ...wishes }) {
    const settings = { INQUIRY_ROOM_GATHER_MS: String(gather) };
    if (memory) settings.DATABASE_URL = `sqlite:${mkdtempSync(join(MEMORY, "inquiry-bench-"))}/inquiry-lab.db`;
    const lab = await startLab({ program, settings });
    const prepared = new Prepared(lab, await makeRooms(lab, { ...wishes, release: true }));
    await lab.kill();
    for (const end of ["", "-wal"]) copyFileSync(prepared.file + end, `${prepared.file}.made${end}`);
    return prepared;
  }

  /** Starts the lab anew and gives what the driver needs. */
  async scene() {
    await this.lab.kill();
    rmSync(`${this.file}-shm`, { force: true });
    for (const end of ["", "-wal"]) copyFileSync(`${this.file}.made${end}`, this.file + end);
    await this.lab.start();
    return sceneOf(this.lab, this.made);
  }

  async stop() {
    await this.lab.stop();
    rmSync(dirname(this.file), { recursive: true, force: true });
  }
}

/**
 * @typedef {{ authors: number, readers: number, rooms?: number, pause?: number, seconds?: number, gather?: number, memory?: boolean }} Wishes
 *   `memory`: the database stands in memory, so that nothing waits for a disk
 * @param {string} program @param {Wishes} wishes
 */
async function typeInOurs(program, { authors, readers, rooms = 1, pause = PAUSE, seconds = SECONDS, gather, memory }) {
  const prepared = await Prepared.make(program, { authors, readers, rooms, gather, memory });
  try {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(await drive({ scene: "typing", ...(await prepared.scene()), authors, pause, seconds }));
    }
    return runs;
  } finally {
    await prepared.stop();
  }
}

async function typeAtPeer(name, { authors, readers, rooms = 1, pause = PAUSE, seconds = SECONDS }) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const peer = await startPeer(name);
    try {
      const people = Array(authors + readers).fill("");
      const places = Array.from({ length: rooms }, (_, room) => ({ document: `room-${room}` }));
      runs.push(await drive({ scene: "typing", server: peer.server, places, people, authors, pause, seconds }));
    } finally {
      await peer.stop();
    }
  }
  return runs;
}

/** One room: two people, fifty, and the full hall beside the peers. */
export async function room({ program }) {
  installPeers();
  const lines = [
    "## One room: how long a change takes to another person",
    "",
    `Each author writes 10 letters every ${PAUSE} ms for ${SECONDS} s; ${RUNS} runs, median (smallest–largest). Our server tells a change only`,
    "when it is durable (SQLite, `synchronous=FULL`); the peers keep it in memory. The driver shares the two cores with the server.",
    "A change counts from the moment it was due to the moment the last client of the room has it.",
    "",
    `| room | ${columns}`,
    rule,
  ];
  const say = (title, runs) => {
    lines.push(line(title, runs));
    console.log(lines.at(-1));
    return runs;
  };
  say("2 authors", await typeInOurs(program, { authors: 2, readers: 0 }));
  say("50 authors", await typeInOurs(program, { authors: 50, readers: 0 }));
  const hall = { authors: 100, readers: 400 };
  const ours = [];
  for (const gather of GATHERED) {
    const runs = say(`**100 authors, 400 readers**, gathered ${gather} ms`, await typeInOurs(program, { ...hall, gather }));
    ours.push({ gather, cpu: summary(runs, "cpu").median, p50: summary(runs, "p50").median });
  }
  const free = existsSync(MEMORY) ? say("the same, gathered 32 ms, with nothing to wait for: the database in memory", await typeInOurs(program, { ...hall, memory: true })) : null;
  const theirs = [];
  for (const name of peers) theirs.push(summary(say(`the same at ${name}`, await typeAtPeer(name, hall)), "cpu").median);
  const ratios = ours.map(({ gather, cpu }) => `${(Math.min(...theirs) / cpu).toFixed(1)} × less when gathered ${gather} ms`);
  lines.push("", `One change told to one client costs our server, in processor time beside the cheaper peer: ${ratios.join(", ")}.`);
  if (free) {
    const [memory, p50] = [summary(free, "cpu").median, summary(free, "p50").median];
    lines.push(`What durable costs is the difference to a database in memory: ${ours[0].cpu.toFixed(2)} in place of ${memory.toFixed(2)} µs, ${ours[0].p50.toFixed(1)} in place of ${p50.toFixed(1)} ms at p50.`);
  }
  return lines;
}

/** More and more authors, until changes come late. */
export async function limit({ program }) {
  installPeers();
  const lines = [
    "## One room: until changes come late",
    "",
    `400 readers; authors write every ${PAUSE} ms. The load is doubled until p99 passes 150 ms, for ${SECONDS} s or until ${LETTERS.toLocaleString("en")} letters are written.`,
    "",
    `| server | ${columns}`,
    rule,
  ];
  for (const name of ["ours", ...peers]) {
    let isLate = false;
    for (let authors = 25; !isLate && authors <= MOST_AUTHORS; authors *= 2) {
      // A text of 200,000 letters is full: the more write, the shorter the run.
      const seconds = Math.min(SECONDS, Math.floor(LETTERS / (authors * 10_000 / PAUSE)));
      const wishes = { authors, readers: 400, seconds };
      const runs = name === "ours" ? await typeInOurs(program, wishes) : await typeAtPeer(name, wishes);
      lines.push(line(`${name}, ${authors} authors`, runs));
      console.log(lines.at(-1));
      isLate = summary(runs, "p99").median > 150;
    }
    if (!isLate) throw new Error(`${name} is not late with ${MOST_AUTHORS} authors: raise MOST_AUTHORS`);
  }
  return lines;
}

/** A thousand rooms of three. */
export async function many({ program }) {
  installPeers();
  const wishes = { authors: 3, readers: 0, rooms: 1000, pause: 3000 };
  const lines = [line("1,000 rooms × 3 authors", await typeInOurs(program, wishes))];
  for (const name of peers) lines.push(line(`the same at ${name}`, await typeAtPeer(name, wishes)));
  return [
    "## A thousand rooms of three people",
    "",
    `Each person writes every 3 s: 1,000 changes a second in all, for ${SECONDS} s; ${RUNS} runs.`,
    "",
    `| rooms | ${columns}`,
    rule,
    ...lines,
  ];
}

async function idleIn(program, authors, rooms) {
  const prepared = await Prepared.make(program, { authors, readers: 0, rooms });
  const runs = [];
  try {
    for (let run = 0; run < RUNS; run += 1) runs.push(await drive({ scene: "idle", ...(await prepared.scene()), seconds: 10 }));
  } finally {
    await prepared.stop();
  }
  return runs;
}

/** Ten thousand sockets that say nothing, and what a room costs that nobody writes in. */
export async function idle({ program }) {
  const runs = await idleIn(program, 10, 1000);
  const of = (what, digits = 0) => three(summary(runs, what), digits);
  const grown = (some) => summary(some.map(({ before, after }) => ({ grown: after - before })), "grown").median;
  const apart = grown(await idleIn(program, 1, 1000));
  const together = grown(await idleIn(program, 10, 100));
  return [
    "## Ten thousand idle sockets",
    "",
    `1,000 rooms with 10 sockets each; ${RUNS} runs.`,
    "",
    "| sockets | memory before | memory with them | CPU while idle |",
    "|---:|---:|---:|---:|",
    `| ${runs[0].sockets} | ${of("before")} MiB | ${of("after")} MiB | ${of("cpu", 1)} % of a core |`,
    "",
    `A room that nobody writes in takes ${(((apart - together) * 1024) / 900).toFixed(0)} KiB: ${apart.toFixed(1)} MiB for 1,000 sockets in 1,000 rooms, ${together.toFixed(1)} MiB for as many in 100.`,
  ];
}

/** A document of a hundred thousand changes. */
export async function history({ program }) {
  const lab = await startLab({ program });
  const runs = [];
  let written;
  try {
    const made = await makeRooms(lab, { authors: 1, release: true });
    written = await drive({ scene: "history", ...sceneOf(lab, made), changes: 100_000 });
    for (let run = 0; run < RUNS; run += 1) {
      await lab.kill();
      await lab.start();
      runs.push(await drive({ scene: "open", ...sceneOf(lab, made) }));
    }
  } finally {
    await lab.stop();
  }
  const of = (what) => three(summary(runs, what));
  return [
    "## A room with a long history",
    "",
    `${written.version.toLocaleString("en")} changes, written through the socket in ${written.seconds.toFixed(0)} s; then the server is killed and started ${RUNS} times,`,
    "and a person opens the document.",
    "",
    "| | from the connection to the text |",
    "|---|---:|",
    `| the first to come | ${of("first")} ms |`,
    `| the next | ${of("second")} ms |`,
  ];
}
