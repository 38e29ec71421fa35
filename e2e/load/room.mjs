// One room: many authors type, some read along; how long a change takes to reach another person, and what it costs.
//
// How to use: make bench, or `node e2e/load/bench.mjs room`. Authors write eight letters every 400 ms; a change counts from the
// moment it is sent to the moment one reader has it, which is after it is durable.
// How to add one more: a line in `scenes`.

import { readFileSync } from "node:fs";
import { WebSocket } from "ws";
import { startLab } from "../kit/lab.mjs";
import { makeRoom, sleep } from "../kit/room.mjs";
import { summary } from "./list.mjs";

const PAUSE = 400;
const SECONDS = 10;
const RUNS = 3;
const scenes = [
  { title: "2 authors", authors: 2, readers: 0 },
  { title: "50 authors", authors: 50, readers: 0 },
  { title: "50 authors, 200 readers", authors: 50, readers: 200 },
];

/** CPU seconds that a process has used. */
function cpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Memory of a process in MiB. */
function memory(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}

class Client {
  version = 0;
  seq = 0;
  busy = false;
  frames = 0;
  bytes = 0;
  name = crypto.randomUUID();
  /** @type {((update: any) => void) | null} */
  onUpdate = null;

  constructor(room, person, document) {
    this.document = document;
    const headers = { cookie: person.cookies, origin: room.url };
    this.socket = new WebSocket(room.socket, { headers, perMessageDeflate: false });
    this.ready = new Promise((resolve, reject) => {
      this.socket.on("error", reject);
      this.socket.on("close", (code) => code !== 1006 && console.log(`  closed with ${code}`));
      this.socket.on("message", (data) => {
        const frame = String(data);
        this.frames += 1;
        this.bytes += Buffer.byteLength(frame);
        const message = JSON.parse(frame);
        if (message.type === "welcome") this.say({ type: "open", document, client: this.name });
        if (message.type === "opened") {
          this.version = message.version;
          resolve(null);
        }
        for (const update of message.updates ?? []) {
          if (update.document !== document || update.version <= this.version) continue;
          this.version = update.version;
          if (update.client === this.name) this.busy = false;
          this.onUpdate?.(update);
        }
      });
    });
  }

  say(message) {
    this.socket.send(JSON.stringify(message));
  }

  /** Every change of this driver writes eight letters in front: the length follows from the version. */
  write(word) {
    if (this.busy) return false;
    this.busy = true;
    this.seq += 1;
    const rest = this.version * 8;
    const changes = rest > 0 ? [[0, word], rest] : [[0, word]];
    this.say({ type: "push", document: this.document, version: this.version, seq: this.seq, updates: [changes] });
    return true;
  }
}

async function measure(lab, scene) {
  const room = await makeRoom(lab, { authors: scene.authors, readers: Math.max(scene.readers, 1), release: true });
  const clients = [];
  for (const person of room.people) {
    const client = new Client(room, person, room.documents[0]);
    await client.ready;
    clients.push(client);
  }
  await sleep(500);
  const sentAt = new Map();
  const latencies = [];
  const sample = clients[clients.length - 1];
  sample.onUpdate = (update) => {
    const sent = sentAt.get(update.changes.flat().find((part) => typeof part === "string"));
    if (sent !== undefined) latencies.push(performance.now() - sent);
  };
  const pid = lab.process.pid;
  const [cpuBefore, framesBefore, bytesBefore] = [cpu(pid), count(clients, "frames"), count(clients, "bytes")];
  let serial = 0;
  let held = 0;
  const timers = [];
  for (const [at, author] of clients.slice(0, scene.authors).entries()) {
    const type = () => {
      const word = String(serial++).padStart(8, "0");
      sentAt.set(word, performance.now());
      if (!author.write(word)) held += 1;
    };
    timers.push(setTimeout(() => timers.push(setInterval(type, PAUSE)), (at * PAUSE) / scene.authors));
  }
  await sleep(SECONDS * 1000);
  timers.forEach(clearInterval);
  await sleep(1000);
  const sent = serial - held;
  const delivered = sent * clients.length;
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
  const lost = sent - latencies.length;
  const run = {
    p50: at(0.5),
    p99: at(0.99),
    cpu: ((cpu(pid) - cpuBefore) * 1e6) / delivered,
    frames: (count(clients, "frames") - framesBefore) / clients.length / SECONDS,
    kilobytes: (count(clients, "bytes") - bytesBefore) / clients.length / SECONDS / 1000,
    memory: memory(pid),
    held,
    lost,
  };
  clients.forEach((client) => client.socket.terminate());
  return run;
}

function count(clients, what) {
  return clients.reduce((sum, client) => sum + client[what], 0);
}

/** The lines of docs/benchmarks.md. */
export async function section({ program }) {
  const lines = [
    "## Room: how long a change takes to another person",
    "",
    `Each author writes 8 letters every ${PAUSE} ms for ${SECONDS} s; ${RUNS} runs, median (smallest–largest). A change is told only`,
    "when it is durable (SQLite, `synchronous=FULL`). The driver shares the two cores with the server.",
    "",
    "| room | p50 | p99 | server CPU per delivered change | frames/s to each | kB/s to each | memory | held back | lost |",
    "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
  ];
  const three = ({ median, min, max }, digits = 1) => `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
  for (const scene of scenes) {
    const runs = [];
    for (let run = 0; run < RUNS; run++) {
      const lab = await startLab({ program });
      try {
        runs.push(await measure(lab, scene));
      } finally {
        await lab.stop();
      }
    }
    const of = (what) => three(summary(runs, what));
    const sum = (what) => runs.reduce((total, run) => total + run[what], 0);
    const columns = [`${of("p50")} ms`, `${of("p99")} ms`, `${three(summary(runs, "cpu"), 2)} µs`, of("frames"), of("kilobytes"), `${of("memory")} MiB`, sum("held"), sum("lost")];
    lines.push(`| ${scene.title} | ${columns.join(" | ")} |`);
    console.log(lines[lines.length - 1]);
  }
  return lines;
}
