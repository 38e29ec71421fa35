// A platform of its own for a test: the built program on a free port, with an empty database in a temporary folder.
//
// How to use:
//   const lab = await startLab();                       const lab = await startLab({ demo: true });
//   const amina = await lab.person("amina");            a browser of her own
//   await lab.stop();                                   fails when a page logged an error or asked another host
// How to add one more setting: a line in `environment` below, named as in server/src/config.rs.

import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { closeBrowser, openContext } from "./browser.mjs";
import { Person } from "./person.mjs";
import { watch } from "./watch.mjs";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");

/** The program under test: INQUIRY_LAB, or the one `make build` compiled. */
const built = process.env.INQUIRY_LAB ?? join(target, "debug/inquiry-lab");

/** A port nobody listens on. */
export async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(null)));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === "object" && address ? address.port : 0;
}

const labs = new Set();
process.on("exit", () => labs.forEach((lab) => lab.process?.kill("SIGKILL")));

/**
 * Starts a platform and waits until it is ready.
 * @param {{ demo?: boolean, settings?: Record<string, string>, program?: string }} [wishes]
 *   `settings` are environment variables of the program
 */
export async function startLab({ demo = false, settings = {}, program = built } = {}) {
  if (!existsSync(program)) throw new Error(`${program} is missing. Remedy: make build`);
  const lab = new Lab(await freePort(), demo, settings, program);
  labs.add(lab);
  await lab.start();
  return lab;
}

export class Lab {
  /** @type {import("node:child_process").ChildProcess | null} */
  process = null;
  /** @type {{ name: string, problems: string[], context: import("playwright-core").BrowserContext }[]} */
  watched = [];
  log = "";
  /** Called with everybody who comes to a page. @type {((person: Person) => Promise<void>) | null} */
  onPage = null;

  constructor(port, demo, settings, program) {
    this.program = program;
    this.url = `http://127.0.0.1:${port}`;
    this.folder = mkdtempSync(join(tmpdir(), "inquiry-lab-"));
    this.outbox = join(this.folder, "outbox");
    this.demo = demo;
    this.environment = {
      ...process.env,
      INQUIRY_LISTEN: `127.0.0.1:${port}`,
      INQUIRY_PUBLIC_URL: this.url,
      INQUIRY_SITE_DIR: join(target, "site"),
      INQUIRY_OUTBOX: this.outbox,
      INQUIRY_CREDENTIALS_PER_MINUTE: "1000",
      INQUIRY_WRITES_PER_MINUTE: "10000",
      INQUIRY_CHAT_PER_MINUTE: "10000",
      INQUIRY_CHECK_LINKS: "false",
      DATABASE_URL: `sqlite:${join(this.folder, "inquiry-lab.db")}`,
      ...settings,
    };
  }

  /** Runs a command of the program on this platform's database, as `grant-admin amina`; gives what it printed. */
  async command(...words) {
    const { stdout } = await promisify(execFile)(this.program, words, { env: this.environment, cwd: this.folder });
    return stdout;
  }

  /** The routes of all pages, as "/{lang}/teams/{team}". */
  async pageRoutes() {
    const lines = (await this.command("routes")).trim().split("\n").map((line) => line.split(" "));
    return lines.filter(([method, path]) => method === "GET" && !/^\/(api|healthz|readyz)/.test(path)).map(([, path]) => path);
  }

  /** Starts the server process; after `kill` it takes up the same database. */
  async start() {
    const child = spawn(this.program, [this.demo ? "demo" : "serve"], { env: this.environment, cwd: this.folder });
    this.process = child;
    const listen = (data) => (this.log = (this.log + data).slice(-200_000));
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    const end = Date.now() + 120_000;
    while (Date.now() < end) {
      if (child.exitCode !== null) throw new Error(`the platform ended with code ${child.exitCode}:\n${this.log}`);
      const ready = await fetch(`${this.url}/readyz`).then((answer) => answer.ok, () => false);
      if (ready) return;
      await new Promise((wait) => setTimeout(wait, 50));
    }
    throw new Error(`the platform was not ready after 120 s:\n${this.log.slice(-4000)}`);
  }

  /** Ends the server at once, as a power cut would. */
  async kill() {
    await this.#end("SIGKILL");
  }

  async #end(signal) {
    const child = this.process;
    this.process = null;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((done) => child.once("exit", done));
    child.kill(signal);
    const patience = setTimeout(() => child.kill("SIGKILL"), 35_000);
    await ended;
    clearTimeout(patience);
  }

  /**
   * Somebody with a browser of their own, not logged in.
   * @param {string} name @param {Parameters<typeof openContext>[0]} [wishes]
   */
  async person(name, wishes = {}) {
    const context = await openContext({ baseURL: this.url, ...wishes });
    context.setDefaultTimeout(15_000);
    this.watched.push({ name, problems: watch(context, this.url), context });
    return new Person(this, name, context, await context.newPage(), wishes.language ?? "en");
  }

  /** Like `person`, and with an account, logged in. @param {string} name @param {Parameters<typeof openContext>[0]} [wishes] */
  async signUp(name, wishes = {}) {
    const person = await this.person(name, wishes);
    await person.signsUp();
    return person;
  }

  /** What went wrong in any person's browser so far. */
  problems() {
    return this.watched.flatMap(({ name, problems }) => problems.map((line) => `${name}: ${line}`));
  }

  /** The letters in the outbox, oldest first, as text. */
  letters() {
    if (!existsSync(this.outbox)) return [];
    return readdirSync(this.outbox)
      .sort()
      .map((name) => readFileSync(join(this.outbox, name), "utf8"));
  }

  /**
   * Waits for a link in the newest letter to somebody.
   * @param {string} address @param {RegExp} pattern of the path @param {{ after?: string }} wishes the link of an earlier letter
   */
  async letterLink(address, pattern, { after = "" } = {}) {
    const end = Date.now() + 15_000;
    while (Date.now() < end) {
      const letter = this.letters().filter((text) => text.includes(address)).at(-1);
      // Mail breaks long lines with "=" and writes "=" itself as "=3D".
      const path = letter?.replace(/=\r?\n/g, "").replace(/=3D/g, "=").match(pattern)?.[0];
      if (path && `~${path}` !== after) return `~${path}`;
      await new Promise((wait) => setTimeout(wait, 200));
    }
    throw new Error(`no letter to ${address} with ${pattern} in ${this.outbox}`);
  }

  /**
   * Ends everything of this platform.
   * @throws when a browser saw a problem, or the server did not stop by itself
   */
  async stop() {
    const problems = this.problems();
    for (const { context } of this.watched) await context.close();
    await this.#end("SIGTERM");
    labs.delete(this);
    if (labs.size === 0) await closeBrowser();
    rmSync(this.folder, { recursive: true, force: true });
    if (problems.length > 0) throw new Error(`seen in the browsers:\n${problems.join("\n")}`);
  }
}
