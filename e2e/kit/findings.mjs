// What a walk finds wrong, said once for each kind of fault and page, however many pages have it.
// How to use: const findings = new Findings(); findings.add("~/teams", "too wide", "Saffron /en/teams"); findings.settle("layout");

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lab.mjs";

const numbers = [/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, /IL-\d{4}-\d{3,}/g, /(?<=[ =])"\/[a-z]{2}(?=[/"])/g];

export class Findings {
  /** fault → where it was seen @type {Map<string, string[]>} */
  #seen = new Map();

  /** @param {string} kind of the page @param {string} fault @param {string} where role and path */
  add(kind, fault, where) {
    const key = `${kind}: ${numbers.reduce((text, number) => text.replace(number, "…"), fault)}`;
    const places = this.#seen.get(key);
    if (places) places.push(where);
    else this.#seen.set(key, [where]);
  }

  /** Fails with one line for each fault; all places are in artifacts/pages-NAME.txt. @param {string} name */
  settle(name) {
    const lines = [...this.#seen].sort(([a], [b]) => a.localeCompare(b));
    const told = lines.map(([fault, places]) => `${fault}\n    ${places.length} × as ${places[0]}`);
    mkdirSync(join(root, "artifacts"), { recursive: true });
    const all = lines.map(([fault, places]) => [fault, ...places].join("\n    "));
    writeFileSync(join(root, `artifacts/pages-${name}.txt`), `${all.join("\n")}\n`);
    assert.equal(lines.length, 0, `${lines.length} faults (all in artifacts/pages-${name}.txt)\n${told.slice(0, 60).join("\n")}`);
  }
}
