// The servers that rooms are compared with: y-websocket and Hocuspocus, from npm, each in a process of its own.
//
// How to use: const peer = await startPeer("hocuspocus"); … peer.server goes into a scene of the driver …; await peer.stop();
// How to add one more: its packages in `packages`, its program in `programs`, and its way of speaking in src/yjs.rs.

import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, root } from "../kit/lab.mjs";

const folder = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "peers");
const packages = ["y-websocket@2.1.0", "yjs@13.6.33", "ws@8", "@hocuspocus/server@4.7.0"];

/** What Node is given to run. */
const programs = {
  hocuspocus: (port) => [
    "--input-type=module",
    "--eval",
    `globalThis.WebSocket ??= (await import("ws")).default;
     const { Server } = await import("@hocuspocus/server");
     await new Server({ port: ${port}, quiet: true, address: "127.0.0.1" }).listen();`,
  ],
  "y-websocket": () => [join(folder, "node_modules/y-websocket/bin/server.cjs")],
};

export const peers = Object.keys(programs);

/** Installs the peers, once; they are no part of the project. */
export function installPeers() {
  if (existsSync(join(folder, "node_modules/.package-lock.json"))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packages], { cwd: folder, stdio: "inherit" });
}

/** @param {string} name one of `peers` */
export async function startPeer(name) {
  const port = await freePort();
  const environment = { ...process.env, HOST: "127.0.0.1", PORT: String(port) };
  const child = spawn(process.execPath, programs[name](port), { cwd: folder, env: environment, stdio: ["ignore", "ignore", "inherit"] });
  const end = Date.now() + 20_000;
  while (!(await fetch(`http://127.0.0.1:${port}`).then(() => true, () => false))) {
    if (Date.now() > end || child.exitCode !== null) throw new Error(`${name} does not start`);
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return {
    server: { pid: child.pid, kind: name, url: `ws://127.0.0.1:${port}` },
    stop: async () => {
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await gone;
    },
  };
}
