// The list of proposals under load, beside the same bytes served statically by the same process.
//
// How to use: import { measureList }, or `make bench`.
// The static copy stands in the folder of built files under a name of its own, so it passes the same router and sockets.

import { execFile } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const seconds = 5;
const connections = 50;
/** On a machine of two cores the load driver takes one. */
const threads = 1;

/** One run of wrk. @returns {Promise<{ rate: number, p50: number, p99: number, errors: number }>} requests/s and milliseconds */
async function wrk(url, headers = []) {
  const options = ["-t", String(threads), "-c", String(connections), "-d", `${seconds}s`, "--latency", ...headers.flatMap((header) => ["-H", header]), url];
  const { stdout } = await promisify(execFile)("wrk", options);
  const time = (percent) => {
    const [, value, unit] = stdout.match(new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s)`)) ?? [];
    return Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit ?? "ms"];
  };
  const rate = Number(stdout.match(/Requests\/sec:\s+([\d.]+)/)?.[1]);
  const refused = Number(stdout.match(/Non-2xx or 3xx responses: (\d+)/)?.[1] ?? 0);
  const broken = stdout.match(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/)?.slice(1) ?? [];
  return { rate, p50: time(50), p99: time(99), errors: refused + broken.reduce((sum, count) => sum + Number(count), 0) };
}

/** A copy of the built files with one more: `list.html`, the bytes that `path` answers with. */
export function withStaticCopy(site, folder, html) {
  cpSync(site, folder, { recursive: true });
  const manifest = join(folder, "manifest.json");
  const names = JSON.parse(readFileSync(manifest, "utf8"));
  writeFileSync(join(folder, "list-copy.html"), html);
  writeFileSync(manifest, JSON.stringify({ ...names, "list.html": "list-copy.html" }));
}

/**
 * Three runs of each, one after the other in turn. Only pages for visitors without any cookie come from memory.
 * @param {string} origin @param {string} path the list @param {string} copy the same bytes as a file
 */
export async function measureList(origin, path, copy) {
  const kinds = {
    memory: () => wrk(origin + path),
    database: () => wrk(origin + path, ["cookie: language=en"]),
    file: () => wrk(origin + copy),
  };
  /** @type {Record<keyof typeof kinds, Awaited<ReturnType<typeof wrk>>[]>} */
  const runs = { memory: [], database: [], file: [] };
  await kinds.database();
  for (let run = 0; run < 3; run += 1) {
    for (const [kind, measure] of Object.entries(kinds)) runs[kind].push(await measure());
  }
  return runs;
}

/** A number as tables show it. */
export const whole = (number) => Math.round(number).toLocaleString("en");
/** Three figures of `summary` as tables show them. */
export const three = ({ median, min, max }, show = whole) => `${show(median)} (${show(min)}–${show(max)})`;

/** Median, smallest and largest of one figure over the runs. */
export function summary(runs, figure) {
  const values = runs.map((run) => run[figure]).sort((a, b) => a - b);
  return { median: values[Math.floor(values.length / 2)], min: values[0], max: values.at(-1) };
}
