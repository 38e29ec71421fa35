// Runs the browser tests and ends with one line: "N passed, N failed".
// How to use: node e2e/run.mjs            all e2e/*.spec.mjs
//             node e2e/run.mjs rooms      those with "rooms" in their name
// Two files run at a time (E2E_JOBS changes it); each starts its own platform on its own database.

import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { run } from "node:test";
import { fileURLToPath } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".spec.mjs") && (wanted.length === 0 || wanted.some((part) => name.includes(part))))
  .sort()
  .map((name) => join(folder, name));

/** A file that runs longer than this hangs; the pages take half of it, in eight languages. */
const LIMIT = 40 * 60 * 1000;

const start = Date.now();
let passed = 0;
/** What failed, said once more at the end: a log is often read from there, or kept only from there. @type {string[]} */
const failures = [];
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
/** A file that ends well is not a test of its own, one that breaks before its first test is. */
const isFile = (data) => files.includes(data.name) || data.details?.type === "suite";

console.log(`\n▸ Test in the browser: ${files.map((file) => basename(file, ".spec.mjs")).join(", ")}`);
const events = run({ files, concurrency: Number(process.env.E2E_JOBS ?? 2), timeout: LIMIT });
events.on("test:pass", (data) => {
  if (isFile(data)) return;
  passed += 1;
  console.log(`  ✓ ${data.name} (${seconds(data.details.duration_ms)})${data.skip !== undefined ? ` skipped: ${data.skip}` : ""}`);
});
events.on("test:fail", (data) => {
  // A test is said to fail once more for each of its failed parts.
  /** @type {any} */
  const error = data.details.error;
  if (error?.failureType === "subtestsFailed") return;
  const cause = error?.cause;
  const failure = `  ✗ ${data.name} (${seconds(data.details.duration_ms)})\n${String(cause?.stack ?? cause ?? error).replace(/^/gm, "      ")}`;
  failures.push(failure);
  console.log(failure);
});
events.on("test:diagnostic", (data) => {
  if (!/^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(data.message)) console.log(`    ${data.message}`);
});
events.on("test:stdout", (data) => process.stdout.write(data.message.replace(/^(?=.)/gm, "    ")));
events.on("test:stderr", (data) => process.stderr.write(data.message));
for await (const _ of events);

console.log(`  done in ${seconds(Date.now() - start)}`);
if (failures.length > 0) console.log(`\n▸ What failed\n${failures.join("\n")}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 && passed > 0 ? 0 : 1);
