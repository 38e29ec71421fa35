// Measures the platform on this machine and writes docs/benchmarks.md.
// How to use: make bench. Everything runs on the loopback, one thing after the other, each part for a stated time.
// How to add one more: a function that gives the lines of a section, and a line in `sections`.
// `node e2e/load/bench.mjs list idle` measures only these and writes nothing; the release build must be there (`make release-load`).

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { root, startLab } from "../kit/lab.mjs";
import { jury } from "./jury.mjs";
import { measureList, summary, three, whole, withStaticCopy } from "./list.mjs";
import { history, idle, limit, many, room } from "./room.mjs";
import { sitting } from "./sitting.mjs";

const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const program = join(target, "release/inquiry-lab");

const cargo = process.env.CARGO ?? "cargo";
/** Writes many proposals into a database. */
const fill = ["run", "--release", "--quiet", "-p", "server", "--example", "fill"];

const milliseconds = (number) => `${number.toFixed(1)} ms`;

/** The list of 10,000 proposals, 50 a page, beside the same bytes as a file. */
async function list() {
  const site = mkdtempSync(join(tmpdir(), "inquiry-bench-"));
  const path = "/en/processes/many/proposals";
  let lab = await startLab({ program });
  try {
    const rows = 10_000;
    execFileSync(cargo, [...fill, "--", String(lab.environment.DATABASE_URL), String(rows)], { cwd: root, stdio: "inherit" });
    const html = await (await fetch(lab.url + path)).text();
    const shown = new Set(html.match(/IL-\d{4}-\d+/g)).size;
    if (shown !== 50) throw new Error(`the list shows ${shown} proposals, not 50`);
    withStaticCopy(join(target, "site"), site, html);
    lab.environment.INQUIRY_SITE_DIR = site;
    await lab.kill();
    await lab.start();
    const runs = await measureList(lab.url, path, "/assets/list-copy.html");
    const errors = Object.values(runs).flat().reduce((sum, run) => sum + run.errors, 0);
    const row = (title, runs) => {
      const of = (what) => three(summary(runs, what), milliseconds);
      return `| ${title} | ${three(summary(runs, "rate"))} | ${of("p50")} | ${of("p99")} |`;
    };
    const share = (runs) => ((100 * summary(runs, "rate").median) / summary(file, "rate").median).toFixed(0);
    const { memory, database, file } = runs;
    return [
      "## List page: 50 of 10,000 proposals",
      "",
      `\`wrk\` with 50 connections for 5 s, three runs in turn, median (smallest–largest); ${whole(html.length)} bytes an answer, ${errors} errors.`,
      "Visitors get the page from memory; people with a cookie get one drawn for them from the database.",
      "",
      "| | requests/s | p50 | p99 |",
      "|---|---:|---:|---:|",
      row("list page, from memory", memory),
      row("list page, from the database", database),
      row("the same bytes as a file", file),
      "",
      `Of the rate of the file the page reaches ${share(memory)} % from memory and ${share(database)} % from the database. Aim: a third.`,
    ];
  } finally {
    await lab.stop();
    rmSync(site, { recursive: true, force: true });
  }
}

const sections = {
  list,
  room: () => room({ program }),
  many: () => many({ program }),
  idle: () => idle({ program }),
  history: () => history({ program }),
  limit: () => limit({ program }),
  sitting: () => sitting({ program }),
  jury: () => jury({ cargo, target }),
};
const wanted = process.argv.slice(2);
const version = (command, ...args) => execFileSync(command, args, { encoding: "utf8" }).trim().split("\n")[0];

const lines = [
  "# Benchmarks",
  "",
  `Made by \`make bench\` on ${new Date().toISOString().slice(0, 10)}. Machines are shared and noisy: the ratios count more than the figures.`,
  "",
  `- Machine: ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GiB memory; server and load driver share it`,
  `- ${version("rustc", "--version")}; Node ${process.versions.node}; commit ${version("git", "rev-parse", "--short", "HEAD")}`,
];
for (const [name, measure] of Object.entries(sections)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`▸ Measure: ${name}`);
  const section = await measure();
  console.log(section.join("\n"));
  if (section.length > 0) lines.push("", ...section);
}
if (wanted.length === 0) writeFileSync(join(root, "docs/benchmarks.md"), `${lines.join("\n")}\n`);
