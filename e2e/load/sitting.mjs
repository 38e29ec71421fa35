// A body of a thousand members votes, and a thousand people watch: how long a cast takes, when the result is on screen, how often a page is told.
//
// How to use: make bench, or `node e2e/load/bench.mjs sitting`. The body is made by server/examples/sitting.rs.

import { execFile } from "node:child_process";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { promisify } from "node:util";
import { WebSocket } from "ws";
import { startLab, target } from "../kit/lab.mjs";
import { summary } from "./list.mjs";

const MEMBERS = 1_000;
const RUNS = 3;
/** Within this long everybody has voted. */
const SECONDS = 5;
/** For this long the room changes as often as it can, to see how often watchers are told. */
const STIRRED = 10;
/** What was asked for. */
const AIMS = { p99: 300, result: 1_000, pushes: 2 };

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const whole = (number) => Math.round(number).toLocaleString("en");
const three = ({ median, min, max }, show = whole) => `${show(median)} (${show(min)}–${show(max)})`;

/** One request of a program. @returns {Promise<{ status: number, body: any, milliseconds: number }>} */
function ask(origin, method, path, cookies, body) {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const words = body === undefined ? "" : JSON.stringify(body);
    const headers = { cookie: cookies, origin, "content-type": "application/json", "content-length": Buffer.byteLength(words) };
    const sent = request(origin + path, { method, agent, headers }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part) => (text += part));
      answer.on("end", () => {
        const milliseconds = performance.now() - begun;
        resolve({ status: answer.statusCode ?? 0, body: text === "" ? null : JSON.parse(text), milliseconds });
      });
    });
    sent.once("error", reject);
    sent.end(words);
  });
}

async function done(answer) {
  const { status, body, milliseconds } = await answer;
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return { body, milliseconds };
}

/** Sockets of people who watch the meeting; `told` counts what each heard. */
async function watch(lab, meeting, people) {
  const told = new Uint32Array(people.length);
  const sockets = [];
  let heard = () => {};
  for (const [at, person] of people.entries()) {
    const socket = new WebSocket(`${lab.url.replace("http", "ws")}/api/v1/meetings/${meeting}/live`, { headers: { cookie: person.cookies, origin: lab.url } });
    socket.on("message", () => {
      told[at] += 1;
      heard();
    });
    await new Promise((open, refused) => socket.once("open", open).once("error", refused));
    sockets.push(socket);
  }
  return { told, sockets, onHeard: (listener) => (heard = listener) };
}

const shareOf = (values, share) => values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** One vote: everybody casts at a random moment of five seconds; then the chair ends and publishes it. */
async function vote(lab, { meeting, chair, people }, poll, watching) {
  const act = (word) => done(ask(lab.url, "POST", `/api/v1/polls/${poll}/act`, chair, { act: word }));
  await act("start");
  const begun = performance.now();
  const times = await Promise.all(
    people.map(async (person) => {
      await pause(Math.random() * SECONDS * 900);
      const cast = ask(lab.url, "POST", `/api/v1/polls/${poll}/ballots`, person.cookies, { mandate: person.mandate, vote: ["yes", "no", "abstain"][Math.floor(Math.random() * 3)] });
      return (await done(cast)).milliseconds;
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  await act("stop");
  const closed = performance.now();
  // A watcher is told and asks for the page, as a browser does; the result must stand on it.
  const seen = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("no result on the live page")), 20_000).unref();
    watching.onHeard(async () => {
      const { body } = await done(ask(lab.url, "GET", `/api/v1/polls/${poll}`, people[0].cookies));
      if (body.state === "published") resolve(performance.now() - closed);
    });
  });
  await act("publish");
  const result = await seen;
  watching.onHeard(() => {});
  const { body } = await done(ask(lab.url, "GET", `/api/v1/polls/${poll}`, chair));
  const { yes, no, abstain } = body.outcome.counts;
  if (yes + no + abstain !== people.length) throw new Error(`${yes + no + abstain} ballots of ${people.length}: ${meeting}`);
  return { p50: shareOf(times, 0.5), p99: shareOf(times, 0.99), seconds, result };
}

/** The room changes all the time: people ask for the floor and take it back. Gives how often each watcher was told in a second. */
async function stir(lab, { meeting, item, people }, watching) {
  watching.told.fill(0);
  const end = performance.now() + STIRRED * 1000;
  let changes = 0;
  await Promise.all(
    people.slice(0, 8).map(async (person) => {
      while (performance.now() < end) {
        const { body } = await done(ask(lab.url, "POST", `/api/v1/meetings/${meeting}/speakers`, person.cookies, { item, kind: "for" }));
        await done(ask(lab.url, "POST", `/api/v1/meetings/${meeting}/speakers/off`, person.cookies, { item, speech: body.speech }));
        changes += 2;
      }
    }),
  );
  const rates = [...watching.told].map((count) => count / STIRRED);
  return { changes: changes / STIRRED, pushes: Math.max(...rates) };
}

/** @param {{ program: string }} tools */
export async function sitting({ program }) {
  const lab = await startLab({ program });
  try {
    await lab.kill();
    const { stdout } = await promisify(execFile)(join(target, "release/examples/sitting"), [String(lab.environment.DATABASE_URL), String(MEMBERS), String(RUNS)], { maxBuffer: 1 << 26 });
    await lab.start();
    const room = JSON.parse(stdout);
    const watching = await watch(lab, room.meeting, room.people);
    const votes = [];
    for (const poll of room.polls) votes.push(await vote(lab, room, poll, watching));
    const stirs = [];
    for (let run = 0; run < RUNS; run += 1) stirs.push(await stir(lab, room, watching));
    for (const socket of watching.sockets) socket.terminate();
    const of = (runs, what, digits = 0) => three(summary(runs, what), (number) => number.toFixed(digits));
    return [
      `## A sitting: ${whole(MEMBERS)} members vote, all of them watch`,
      "",
      `Each casts a secret ballot at a random moment of ${SECONDS} s; ${RUNS} polls, median (smallest–largest). All ballots are counted. The result: from the`,
      "end of the vote until a page that watches has asked for it and got it. Then eight people ask for the floor and take it back as fast as they can.",
      "Server and the clients share two cores.",
      "",
      "| | measured | at most |",
      "|---|---:|---:|",
      `| all have voted after, s | ${of(votes, "seconds", 1)} | ${SECONDS} |`,
      `| a cast, p50, ms | ${of(votes, "p50")} | – |`,
      `| a cast, p99, ms | ${of(votes, "p99")} | ${AIMS.p99} |`,
      `| result on the live page, ms | ${of(votes, "result")} | ${whole(AIMS.result)} |`,
      `| changes of the room, per s | ${of(stirs, "changes")} | – |`,
      `| pushes to the page that is told most, per s | ${of(stirs, "pushes", 1)} | ${AIMS.pushes} |`,
    ];
  } finally {
    await lab.stop();
  }
}
