// Builds and starts the demo edition, and does so again after each change of a source file.
// How to use: node tools/dev.mjs [PORT]

import { spawn, spawnSync } from "node:child_process";
import { existsSync, watch } from "node:fs";

const port = process.argv[2] ?? "3000";
const program = `${process.env.CARGO_TARGET_DIR ?? "target"}/debug/inquiry-lab`;
const folders = ["app", "server", "shared", "migrations", "style"].filter((folder) => existsSync(folder));
/** @type {import("node:child_process").ChildProcess | null} */
let server = null;
/** @type {NodeJS.Timeout | undefined} */
let timer;
let building = false;
let again = false;

function stop() {
  const running = server;
  if (!running || running.exitCode !== null) return Promise.resolve();
  const ended = new Promise((done) => running.once("exit", done));
  running.kill("SIGTERM");
  return ended;
}

async function renew() {
  if (building) {
    again = true;
    return;
  }
  building = true;
  const { status } = spawnSync(process.execPath, ["tools/build.mjs"], { stdio: "inherit" });
  if (status === 0) {
    await stop();
    server = spawn(program, ["demo", "--listen", `127.0.0.1:${port}`, "--public-url", `http://localhost:${port}`], { stdio: "inherit" });
  }
  console.log(`▸ Waiting for changes in ${folders.join(", ")} (Ctrl-C ends)`);
  building = false;
  if (again) {
    again = false;
    await renew();
  }
}

for (const folder of folders) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(renew, 300);
  });
}
process.on("SIGINT", async () => {
  await stop();
  process.exit(0);
});
await renew();
