// Assignment and figures of a jury: 200 submissions, 60 jurors. Measured by criterion (shared/benches/jury.rs), without a server.
//
// How to use: `make bench-jury`, or as a part of `make bench`.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../kit/lab.mjs";
import { summary } from "./list.mjs";

const runs = 3;
/** What was asked for, in milliseconds. */
const aims = { "assign 200 submissions to 60 jurors": 1000, "all figures of the round": 200 };

/** The medians of one run of criterion, in milliseconds, by name. @param {string} folder where criterion keeps its estimates */
function medians(folder) {
  const found = {};
  for (const name of readdirSync(folder)) {
    if (name === "report") continue;
    const read = (file) => JSON.parse(readFileSync(join(folder, name, "new", file), "utf8"));
    found[read("benchmark.json").group_id] = read("estimates.json").median.point_estimate / 1e6;
  }
  return found;
}

/** @param {{ cargo: string, target: string }} tools */
export async function jury({ cargo, target }) {
  const measured = Array.from({ length: runs }, () => {
    execFileSync(cargo, ["bench", "--quiet", "-p", "shared", "--features", "bench", "--bench", "jury"], { cwd: root, stdio: "pipe" });
    return medians(join(target, "criterion"));
  });
  const rows = Object.keys(measured[0]).map((name) => {
    const { median, min, max } = summary(measured, name);
    const aim = aims[name];
    if (aim && max > aim) throw new Error(`${name}: ${max.toFixed(1)} ms, more than ${aim} ms`);
    return `| ${name} | ${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)}) | ${aim ?? "–"} |`;
  });
  return [
    "## Jury: 200 submissions, 60 jurors, 3 reviews each, 5 criteria",
    "",
    `Medians of criterion in ${runs} runs: their median (smallest–largest).`,
    "",
    "| | ms | at most |",
    "|---|---:|---:|",
    ...rows,
  ];
}
