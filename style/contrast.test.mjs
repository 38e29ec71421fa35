// Contrast of every pair of colours the sheets use, from tokens.css: words ≥ 7:1, marks and edges ≥ 4.5:1, in both themes.
// Run: node --test style/
// Add a pair: one line in WORDS or MARKS.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("./", import.meta.url);
const tokens = readFileSync(new URL("tokens.css", folder), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

function colours(block) {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, hex]) => [name, hex]));
}

function block(head) {
  const at = tokens.indexOf(head);
  assert.notEqual(at, -1, `tokens.css has no block ${head}`);
  return tokens.slice(tokens.indexOf("{", at + head.length - 1) + 1, tokens.indexOf("}", at));
}

const light = colours(block(":root {"));
const darkBySystem = colours(block(':root:not([data-theme="light"]) {'));
const darkByChoice = colours(block(':root[data-theme="dark"] {'));
const themes = { light, dark: { ...light, ...darkBySystem } };

function luminance(hex) {
  const [r, g, b] = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["paper", "sheet", "shade"];
const WORDS = [
  ...["ink", "slate", "teal", "teal-strong", "terracotta", "leaf", "saffron"].flatMap((word) => grounds.map((ground) => [word, ground])),
  ...["teal", "saffron", "terracotta", "leaf"].flatMap((name) => [
    [name, `${name}-ground`],
    ["ink", `${name}-ground`],
    ["slate", `${name}-ground`],
  ]),
  ["teal-strong", "teal-ground"],
  ["on-teal", "teal"],
  ["on-teal", "teal-strong"],
  ["on-terracotta", "terracotta"],
  ["on-leaf", "leaf"],
  ["on-mark", "mark"],
  ["on-count", "saffron-mark"],
  ...Array.from({ length: 10 }, (_, i) => ["on-presence", `presence-${i}`]),
];
// Edges of fields, knots, bars, the focus ring: what one must see to understand or act.
const MARKS = [
  ...["edge", "teal", "focus", "terracotta", "leaf"].flatMap((mark) => grounds.map((ground) => [mark, ground])),
  ["edge", "teal-ground"],
  ["focus", "teal-ground"],
];

for (const [theme, table] of Object.entries(themes)) {
  test(`words stand out 7 to 1 in the ${theme} theme`, () => {
    for (const [word, ground] of WORDS) {
      const r = ratio(table[word], table[ground]);
      assert.ok(r >= 7, `${word} ${table[word]} on ${ground} ${table[ground]}: ${r.toFixed(2)}`);
    }
  });

  test(`marks stand out 4.5 to 1 in the ${theme} theme`, () => {
    for (const [mark, ground] of MARKS) {
      const r = ratio(table[mark], table[ground]);
      assert.ok(r >= 4.5, `${mark} ${table[mark]} on ${ground} ${table[ground]}: ${r.toFixed(2)}`);
    }
  });
}

test("the dark theme is the same by system and by choice", () => {
  assert.deepEqual(darkByChoice, darkBySystem);
});

// Machado, Oliveira, Fernandes 2009, severity 1: what a colour looks like to eyes without one kind of cone.
const EYES = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

function lab(hex, m) {
  const c = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  const [r, g, b] = [0, 3, 6].map((i) => Math.min(1, Math.max(0, m[i] * c[0] + m[i + 1] * c[1] + m[i + 2] * c[2])));
  const f = (t) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 * t + 16) / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

test("ten presence colours stay apart for every kind of eye", () => {
  for (const [eye, matrix] of Object.entries(EYES)) {
    for (let i = 0; i < 10; i++) {
      for (let j = i + 1; j < 10; j++) {
        const [a, b] = [lab(light[`presence-${i}`], matrix), lab(light[`presence-${j}`], matrix)];
        const distance = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
        assert.ok(distance >= 15, `${eye}: presence-${i} and presence-${j} are ${distance.toFixed(1)} apart`);
      }
    }
  }
});

test("the sheets know start and end, not left and right", () => {
  const physical = /(?:^|[\s;{])(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|max-width|min-width|max-height|min-height|float)\s*:/g;
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".css"))) {
    const text = readFileSync(new URL(name, folder), "utf8").replace(/\/\*[\s\S]*?\*\//g, "").replace(/@media[^{]*/g, "");
    assert.deepEqual(text.match(physical) ?? [], [], name);
    assert.doesNotMatch(text, /gradient\(/, `${name}: no gradients`);
  }
});

test("the sheets ask no other host for anything", () => {
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".css"))) {
    const text = readFileSync(new URL(name, folder), "utf8").replaceAll("http://www.w3.org/2000/svg", "").replace(/\/\*[\s\S]*?\*\//g, "");
    assert.doesNotMatch(text, /url\(\s*["']?(?:https?:)?\/\//, name);
  }
});
