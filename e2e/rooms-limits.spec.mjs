// What a crowd of nobodies can do to a server: hold sockets. How to add another: a test below, with the bound it must keep.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { startLab } from "./kit/lab.mjs";
import { makeRoom, sleep } from "./kit/room.mjs";

/** Sockets at once, the megabytes they may cost, and the seconds until all of them are closed. */
const SOCKETS = 1_000;
const MEGABYTES = 20;
const SECONDS = 10;

/** @type {import("./kit/lab.mjs").Lab} */
let lab;
before(async () => (lab = await startLab()));
after(() => lab?.stop());

/** Megabytes that a process holds in memory. */
const memory = (pid) => Number(readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+) kB/)?.[1]) / 1024;

/** Opens a socket without a session, and says and takes leave nothing more, not even the close. */
function nobody(url, room) {
  const { host, hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let heard = Buffer.alloc(0);
  const done = new Promise((ended) => socket.on("close", () => ended(Date.now())));
  socket.on("data", (data) => (heard = Buffer.concat([heard, data])));
  socket.on("error", () => {});
  socket.write(
    `GET /api/v1/rooms/${room} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${url}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
      "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
  );
  return { done, heard: () => heard };
}

test("a thousand sockets of nobody are closed in ten seconds and cost hardly any memory", async (t) => {
  if (!existsSync("/proc/self/status")) return t.skip("NOT TESTED: memory is read from /proc, which this system has not");
  const room = await makeRoom(lab, { authors: 1 });
  // The first ones make the server ready for them; what stays afterwards is its own.
  await Promise.all(Array.from({ length: 20 }, () => nobody(lab.url, room.proposal).done));
  const before = memory(lab.process?.pid);
  let most = before;
  const start = Date.now();
  const crowd = Array.from({ length: SOCKETS }, () => nobody(lab.url, room.proposal));
  const all = Promise.all(crowd.map((one) => one.done));
  let waits = true;
  all.then(() => (waits = false));
  let longest = 0;
  while (waits && Date.now() - start < 2 * SECONDS * 1_000) {
    const asked = Date.now();
    const answer = await fetch(`${lab.url}/healthz`);
    assert.equal(answer.status, 200);
    longest = Math.max(longest, Date.now() - asked);
    most = Math.max(most, memory(lab.process?.pid));
    await sleep(50);
  }
  assert.equal(waits, false, "sockets of nobody stay open");
  const took = (Math.max(...(await all)) - start) / 1_000;
  for (const one of crowd) {
    const answer = one.heard().toString("latin1");
    assert.match(answer, /^HTTP\/1\.1 101/);
    // A close frame of the server (0x88), its length, the code 4401 and the reason; nothing else.
    const frame = one.heard().subarray(one.heard().indexOf("\r\n\r\n") + 4);
    assert.equal(frame[0], 0x88);
    assert.equal(frame.readUInt16BE(2), 4401);
    assert.equal(frame.length, frame[1] + 2, "nothing but the good-bye is said to nobody");
  }
  t.diagnostic(`${SOCKETS} sockets: closed after ${took.toFixed(1)} s, ${(most - before).toFixed(1)} MB, others waited ${longest} ms at most`);
  assert.ok(took <= SECONDS, `${took} s`);
  assert.ok(most - before <= MEGABYTES, `${most - before} MB`);
});
