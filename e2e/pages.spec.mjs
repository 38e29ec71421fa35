// Every page there is, as every kind of person and in every language.
//
// Bounded like this, so that it takes minutes and misses little:
//   by plain requests   every role walks all links in English, the first 3 pages of a kind; each kind it met is then asked for in
//                       the other seven languages. Status, language, direction. HTML is checked for every role in English, and in
//                       the other languages for the role that sees the longest page of the kind.
//   in the browser      one page a kind (the longest) in English, Arabic and Greek: axe, a phone of 320 px, console, other hosts; its
//                       weight in English.
// A kind is a route of the program (see kit/crawl.mjs); each must be reached by links. The figures are printed and saved in artifacts/pages.txt.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { accessibilityFaults, htmlFaults, phoneFaults, weigh } from "./kit/checks.mjs";
import { openContext } from "./kit/browser.mjs";
import { crawl, kinds, read } from "./kit/crawl.mjs";
import { cookiesOf, demoPeople } from "./kit/demo.mjs";
import { root, startLab } from "./kit/lab.mjs";
import { watch } from "./kit/watch.mjs";

const languages = ["en", "fr", "it", "de", "pt", "ro", "el", "ar"];
/** Bytes over the wire at a first visit. */
const budgets = { read: 60_000, island: 120_000, room: 220_000 };

/** @type {import("./kit/lab.mjs").Lab} */
let lab;
/** role → the header of a signed-in request @type {Map<string, Record<string, string>>} */
let people;
/** role → its pages in English @type {Map<string, Awaited<ReturnType<typeof crawl>>>} */
const walked = new Map();
/** kind → the longest page of that kind, and who sees it */
const longest = new Map();

/** @type {string[]} */
let routes;

before(async () => {
  lab = await startLab({ demo: true });
  people = await demoPeople(lab);
  routes = await lab.pageRoutes();
});
after(() => lab?.stop());

const isPage = (page) => page.status === 200 && page.type.startsWith("text/html");

test("every link leads somewhere, for every role", async () => {
  const wrong = [];
  for (const [role, headers] of people) {
    const pages = await crawl(lab.url, headers, { kindOf: kinds(routes), start: ["/en", "/en/_components", "/en/_components/confirm"] });
    walked.set(role, pages);
    for (const page of pages) {
      if (page.status >= 400) wrong.push(`${page.status} ${role} ${page.path}`);
      if (!isPage(page)) continue;
      if (page.html.length > (longest.get(page.kind)?.html.length ?? 0)) longest.set(page.kind, { ...page, role });
    }
  }
  console.log(`${longest.size} kinds of pages; ${[...walked].map(([role, pages]) => `${role} ${pages.length}`).join(", ")}`);
  assert.deepEqual(wrong, []);
});

/** Pages one comes to by a form, a letter or not at all in the demo, each with its reason. */
const apart = {
  "/": "leads to the language of the browser",
};

test("every page is reached by links", () => {
  const reached = new Set([...walked.values()].flat().map((page) => page.kind.split("?")[0]));
  const missed = routes.map((route) => route.replace("/{lang}", "~")).filter((route) => !reached.has(route) && !(route in apart));
  assert.deepEqual(missed, []);
});

test("every kind of page answers in all eight languages, in its language and direction", async () => {
  const wrong = [];
  for (const [role, pages] of walked) {
    const kinds = new Map(pages.filter(isPage).map((page) => [page.kind, page.path]));
    for (const path of kinds.values()) {
      const rest = path.match(/^\/en(?=\/|$|\?)(.*)$/s)?.[1];
      if (rest === undefined) continue;
      const answers = await Promise.all(languages.map((language) => read(lab.url, `/${language}${rest}`, people.get(role) ?? {})));
      answers.forEach((page, index) => {
        const language = languages[index];
        const opening = page.html.match(/<html[^>]*>/)?.[0] ?? "";
        const direction = language === "ar" ? "rtl" : "ltr";
        if (page.status !== 200) wrong.push(`${page.status} ${role} ${page.path}`);
        else if (!opening.includes(`lang="${language}"`) || !opening.includes(`dir="${direction}"`)) wrong.push(`${role} ${page.path}: ${opening}`);
      });
    }
  }
  assert.deepEqual(wrong, []);
});

test("every page is valid HTML", async () => {
  const pages = new Map();
  const add = (name, html) => pages.set(html.replace(/nonce="[^"]*"/g, ""), { name, html });
  for (const [role, own] of walked) own.filter(isPage).forEach((page) => add(`${role} ${page.path}`, page.html));
  for (const { path, role } of longest.values()) {
    for (const language of languages.slice(1)) {
      const page = await read(lab.url, path.replace(/^\/en/, `/${language}`), people.get(role) ?? {});
      if (isPage(page)) add(`${role} ${page.path}`, page.html);
    }
  }
  console.log(`${pages.size} pages given to the HTML checker`);
  assert.deepEqual(await htmlFaults([...pages.values()]), []);
});

/** Opens a browser with the cookies of a role. */
async function contextOf(role, wishes) {
  const context = await openContext({ baseURL: lab.url, ...wishes });
  await context.addCookies(cookiesOf(people.get(role)));
  return context;
}

for (const language of ["en", "ar", "el"]) {
  test(`no page has an accessibility fault, is too wide for a phone, logs an error or asks another host (${language})`, { timeout: 15 * 60_000 }, async () => {
    const faults = [];
    const figures = [];
    for (const { kind, path, role } of [...longest.values()].sort((a, b) => a.kind.localeCompare(b.kind))) {
      const context = await contextOf(role, { language, phone: language === "el" });
      const problems = watch(context, lab.url);
      const weight = await weigh(context, path.replace(/^\/en(?=\/|$|\?)/, `/${language}`));
      faults.push(...(await accessibilityFaults(weight.page)).map((fault) => `${role} ${kind}: ${fault}`));
      faults.push(...(await phoneFaults(weight.page)).map((fault) => `${role} ${kind}: ${fault}`));
      faults.push(...problems.map((problem) => `${role} ${kind}: ${problem}`));
      const budget = /\/(room|write)(\/|$|\?)/.test(kind) ? "room" : weight.scripts > 0 ? "island" : "read";
      // The page of building blocks shows letters of every script at once, which no page of people does.
      const weighed = !kind.startsWith("~/_components");
      if (weighed && weight.bytes > budgets[budget]) faults.push(`${role} ${kind}: ${weight.bytes} bytes, more than ${budgets[budget]} of a ${budget} page`);
      figures.push({ kind, role, ...weight, budget });
      await context.close();
    }
    if (language === "en") print(figures);
    assert.deepEqual(faults, []);
  });
}

function print(figures) {
  const lines = figures.map(
    ({ kind, role, bytes, scripts, scriptBytes, requests, budget }) =>
      `${(bytes / 1000).toFixed(1).padStart(7)} kB  ${String(scripts).padStart(2)} scripts ${(scriptBytes / 1000).toFixed(1).padStart(6)} kB  ${String(requests).padStart(2)} requests  ${budget.padEnd(6)} ${kind} (${role})`,
  );
  const worst = (budget) => Math.max(0, ...figures.filter((page) => page.budget === budget).map((page) => page.bytes)) / 1000;
  lines.push(`heaviest: read page ${worst("read")} kB of 60, island page ${worst("island")} kB of 120, room ${worst("room")} kB of 220`);
  mkdirSync(join(root, "artifacts"), { recursive: true });
  writeFileSync(join(root, "artifacts/pages.txt"), `${lines.join("\n")}\n`);
  console.log(lines.join("\n"));
}
