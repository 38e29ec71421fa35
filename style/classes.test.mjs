// Every class that a page uses has a rule: a class without one is a slip of the pen, or a part that was never drawn.
// Run: node --test style/
// Add a class that only scripts or tests look for: a line in HOOKS with who looks for it.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";

const style = new URL("./", import.meta.url);
const app = new URL("../app/src/", import.meta.url);
const HOOKS = new Set([
  "earlier", // the link to the earlier part of a list, as `.later` is to the later one
]);

const sheets = readdirSync(style).filter((name) => name.endsWith(".css"));
const rules = sheets.map((name) => readFileSync(new URL(name, style), "utf8").replace(/\/\*[\s\S]*?\*\//g, "").replace(/url\("[^"]*"\)/g, "")).join("\n");
const known = new Set([...rules.matchAll(/\.([a-z][a-z0-9-]*)/g)].map(([, name]) => name));

test("every class of a page has a rule", () => {
  const strangers = [];
  for (const path of readdirSync(app, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".rs"))) {
    const source = readFileSync(new URL(path, app), "utf8");
    for (const [, classes] of source.matchAll(/\bclass="([^"]*)"/g)) {
      for (const name of classes.split(/\s+/).filter(Boolean)) {
        if (!known.has(name) && !HOOKS.has(name)) strangers.push(`${path}: ${name}`);
      }
    }
  }
  assert.deepEqual(strangers, []);
});

test("the guide names only classes that exist", () => {
  const guide = readFileSync(new URL("README.md", style), "utf8");
  const named = [...guide.matchAll(/`[^`]*`/g)].flatMap(([code]) => [...code.matchAll(/(?<![\w/])\.([a-z][a-z-]*[a-z])/g)].map(([, name]) => name));
  const gone = [...new Set(named)].filter((name) => !known.has(name) && !HOOKS.has(name));
  assert.deepEqual(gone, []);
});

test("every sheet is imported once", () => {
  const main = readFileSync(new URL("main.css", style), "utf8");
  for (const name of sheets.filter((name) => name !== "main.css")) {
    assert.equal(main.split(`"./${name}"`).length - 1, 1, name);
  }
});
