// Several server processes on one PostgreSQL, a balancer before them, and a Redis between them.
//
// How to use, where TEST_POSTGRES_URL names a server (tools/with-postgres COMMAND sets it):
//   const nodes = await startNodes({ redis: true });     none, and said loudly, when something is missing
//   nodes.labs                                           the processes, as in lab.mjs; kill and start them
//   nodes.url                                            where people come: the balancer
//   await nodes.stop();

import { execFile, spawn } from "node:child_process";
import { createServer, connect } from "node:net";
import { promisify } from "node:util";
import { freePort, startLab } from "./lab.mjs";
import { sleep } from "./room.mjs";

const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** Whether a program can be started. */
const isThere = (program) => promisify(execFile)(program, ["--version"]).then(() => true, () => false);

/** Says why something is not tested; where everything must be tested, fails. */
function cannot(what) {
  if (process.env.CI) throw new Error(what);
  console.error(`  NOT TESTED: ${what}`);
  return null;
}

/**
 * Starts `count` processes on a new database, and perhaps a Redis.
 * @param {{ redis?: boolean, count?: number, settings?: Record<string, string> }} [wishes]
 */
export async function startNodes({ redis = false, count = 2, settings = {} } = {}) {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) return cannot("several nodes: TEST_POSTGRES_URL is not set. Remedy: tools/with-postgres node e2e/run.mjs rooms");
  if (redis && !(await isThere("redis-server"))) return cannot("several nodes with Redis: redis-server is missing. Remedy: tools/setup tests");
  const database = await newDatabase(server);
  const balancer = await Balancer.start();
  const cache = redis ? await Redis.start() : null;
  const environment = {
    DATABASE_URL: database,
    INQUIRY_PUBLIC_URL: balancer.url,
    ...(cache ? { INQUIRY_REDIS_URL: cache.url } : {}),
    ...settings,
  };
  // All at once: they agree on who makes the tables.
  const labs = await Promise.all(Array.from({ length: count }, () => startLab({ settings: environment })));
  balancer.ports = labs.map((lab) => Number(new URL(lab.url).port));
  if (cache) await Promise.all(labs.map((lab) => redisIs(lab, "connected")));
  return {
    labs,
    balancer,
    redis: cache,
    url: balancer.url,
    async stop() {
      await Promise.all(labs.map((lab) => lab.stop()));
      await balancer.stop();
      await cache?.stop();
    },
  };
}

/** Makes an empty database on a PostgreSQL server, and gives its address. @param {string} server as TEST_POSTGRES_URL has it */
export async function newDatabase(server) {
  const name = `inquiry_nodes_${crypto.randomUUID().replaceAll("-", "")}`;
  await promisify(execFile)("psql", ["--quiet", "--no-psqlrc", server, "--command", `CREATE DATABASE ${name}`]);
  return server.replace(/[^/]*$/, name);
}

/** Waits until a node says this of its Redis; it must be ready all the while. @param {import("./lab.mjs").Lab} lab */
export async function redisIs(lab, word) {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const answer = await fetch(`${lab.url}/readyz`);
    if (answer.status !== 200) throw new Error(`${lab.url} is not ready: ${answer.status}`);
    if ((await answer.json()).redis === word) return;
    await sleep(20);
  }
  throw new Error(`${lab.url} does not say that its Redis is ${word}`);
}

/** Hands each connection to the next node that takes it, as a balancer without sticky sessions does. */
export class Balancer {
  /** The ports of the nodes. @type {number[]} */
  ports = [];
  /** Connections handed on so far. */
  count = 0;
  url = "";
  #server;
  #sockets = new Set();

  static async start() {
    const balancer = new Balancer();
    const port = await freePort();
    balancer.url = `http://127.0.0.1:${port}`;
    balancer.#server = createServer((client) => balancer.#hand(client, balancer.count++, 0));
    await new Promise((ready) => balancer.#server.listen(port, "127.0.0.1", () => ready(null)));
    return balancer;
  }

  #hand(client, turn, tries) {
    if (tries >= this.ports.length) return client.destroy();
    const node = connect(this.ports[(turn + tries) % this.ports.length], "127.0.0.1");
    let open = false;
    node.on("connect", () => {
      open = true;
      client.pipe(node).pipe(client);
    });
    // A node that is not there: the next one.
    node.on("error", () => (open ? client.destroy() : this.#hand(client, turn, tries + 1)));
    node.on("close", () => open && client.destroy());
    client.on("error", () => node.destroy());
    client.on("close", () => node.destroy());
    for (const socket of [client, node]) {
      socket.setNoDelay(true);
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
    }
  }

  async stop() {
    this.#sockets.forEach((socket) => socket.destroy());
    await new Promise((closed) => this.#server.close(closed));
  }
}

/** A Redis on a free port that keeps nothing. */
export class Redis {
  port = 0;
  url = "";
  /** @type {import("node:child_process").ChildProcess | null} */
  process = null;

  static async start() {
    const redis = new Redis();
    redis.port = await freePort();
    redis.url = `redis://127.0.0.1:${redis.port}`;
    await redis.start();
    return redis;
  }

  /** Starts it, again after `stop`. */
  async start() {
    const words = ["--port", String(this.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
    const child = spawn("redis-server", words, { stdio: "ignore" });
    this.process = child;
    running.add(child);
    for (let tries = 0; tries < 250; tries++) {
      const socket = connect(this.port, "127.0.0.1");
      const listens = await new Promise((answer) => {
        socket.on("connect", () => answer(true));
        socket.on("error", () => answer(false));
      });
      socket.destroy();
      if (listens) return;
      await sleep(20);
    }
    throw new Error("redis-server does not listen");
  }

  /** Ends it at once. */
  async stop() {
    const child = this.process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once("exit", done));
    child.kill("SIGKILL");
    await ended;
    running.delete(child);
  }
}
