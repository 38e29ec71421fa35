// Every page there is, as every kind of person and in every language.
//
// By plain requests: every role walks all links in English, the first 3 pages of a kind; one page of each kind it met is then asked for in
// the other seven languages. Status, language, direction, and all of it through the HTML checker.
// In the browser: one page a kind (the longest) in each language: console, other hosts, a phone of 320 px, accessibility. Contrast is
// measured in English (light, laptop), Arabic (light, phone) and Greek (dark, phone); elsewhere only what words can break is asked.
// Its weight is taken in every language.
//
// A kind is a route of the program (see kit/crawl.mjs); each must be reached by links, or by a letter (kit/stir.mjs). Figures are printed
// and saved in artifacts/pages.txt, faults in artifacts/pages-*.txt.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { accessibilityFaults, htmlFaults, phoneFaults, weigh } from "./kit/checks.mjs";
import { openContext } from "./kit/browser.mjs";
import { crawl, kinds, read } from "./kit/crawl.mjs";
import { cookiesOf, demoPeople } from "./kit/demo.mjs";
import { Findings } from "./kit/findings.mjs";
import { root, startLab } from "./kit/lab.mjs";
import { stir } from "./kit/stir.mjs";
import { watch } from "./kit/watch.mjs";

const languages = ["en", "fr", "it", "de", "pt", "ro", "el", "ar"];
/** PAGES_LANGUAGES=en,ar opens the browser for these only, while one mends something. */
const opened = process.env.PAGES_LANGUAGES?.split(",") ?? languages;
/** How a language is looked at; `words` asks only for what a translation can break. */
const looks = { en: {}, ar: { phone: true }, el: { phone: true, dark: true } };
const elsewhere = { phone: true, words: true };
/** Bytes over the wire at a first visit. */
const budgets = { read: 60_000, island: 120_000, room: 220_000 };
/** The pages with an editor. */
const isRoom = (kind) => ["~/rooms/{number}", "~/rooms/{number}/languages/{language}"].includes(kind);
/** The page of building blocks shows letters and parts of every kind at once, which no page of people does. */
const isShowcase = (kind) => kind.startsWith("~/_components");
/** Pages that are open at once in the browser. */
const ABREAST = 3;
/** Pages that one role walks: more than there are, so that none is left out. */
const MOST = 2_000;

/** @type {import("./kit/lab.mjs").Lab} */
let lab;
/** role → the header of a signed-in request @type {Map<string, Record<string, string>>} */
let people;
/** role → its pages in English @type {Map<string, Awaited<ReturnType<typeof crawl>>>} */
const walked = new Map();
/** kind → the longest page of that kind, and who sees it */
const longest = new Map();
/** Different pages, by what stands on them @type {Map<string, { name: string, kind: string, html: string }>} */
const different = new Map();

/** @type {string[]} */
let routes;
/** role → where a walk begins, beside the start page @type {Map<string, string[]>} */
let starts;

before(async () => {
  lab = await startLab({ demo: true });
  people = await demoPeople(lab);
  starts = await stir(lab, people);
  routes = await lab.pageRoutes();
});
after(() => lab?.stop());

const isPage = (page) => page.status === 200 && page.type.startsWith("text/html");

/** Keeps a page for the HTML checker unless another person got the same. */
function keep(role, kind, page) {
  const same = page.html.replace(/nonce="[^"]*"/g, "").replaceAll(`<bdi>${role}</bdi>`, "");
  if (!different.has(same)) different.set(same, { name: `${role} ${page.path}`, kind, html: page.html });
}

/** Does `work` for all of `items`, some at a time. */
async function abreast(items, count, work) {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: count }, worker));
}

test("every link leads somewhere, for every role", async () => {
  const findings = new Findings();
  await abreast(people, 2, async ([role, headers]) => {
    const start = ["/en", "/en/_components", "/en/_components/confirm", ...(starts.get(role) ?? [])];
    const pages = await crawl(lab.url, headers, { kindOf: kinds(routes), start, most: MOST });
    walked.set(role, pages);
    for (const page of pages) {
      if (page.status >= 400) findings.add(page.kind, `answers ${page.status}`, `${role} ${page.path}`);
      if (!isPage(page)) continue;
      keep(role, page.kind, page);
      if (page.html.length > (longest.get(page.kind)?.html.length ?? 0)) longest.set(page.kind, { ...page, role });
    }
  });
  console.log(`${longest.size} kinds of pages; ${[...walked].map(([role, pages]) => `${role} ${pages.length}`).join(", ")}`);
  findings.settle("links");
});

/** Routes without a page of their own, each with its reason. */
const apart = {
  "/": "leads to the language of the browser",
  "/images/{image}": "a picture in a text",
  "~/rooms/{number}/chat": "a part of the room's page, which its script asks for",
  "~/rooms/{number}/comments": "the same",
  "~/rooms/{number}/evidence": "the same",
  "~/rooms/{number}/hand": "the same",
  "~/rooms/{number}/translations/{document}": "the same, of a translation's page",
  "~/reply/{token}": "opens by a link in a letter to a member, and nobody of the demo has given an address",
  "~/assembly/meetings/{id}/live/parts": "parts of the live page, which its script asks for",
  "~/assembly/meetings/{id}/live/inside": "the same, for those who see what is internal",
  "~/assembly/meetings/{id}/live/mine": "the same",
  "~/assembly/meetings/{id}/projector/parts": "the same, of the projector",
  "~/jury/rounds/{id}/progress/remind": "asked for by a form, with the jurors that were chosen",
  "~/jury/rounds/{id}/deliberation/submissions/{submission}/remarks/{remark}": "leads on only while a meeting goes on; those of the demo are over",
};

test("every page is reached by links, or by a letter", () => {
  const reached = new Set([...walked.values()].flat().filter((page) => page.status < 400).map((page) => page.kind.split("?")[0]));
  const missed = routes.map((route) => route.replace("/{lang}", "~")).filter((route) => !reached.has(route) && !(route in apart));
  assert.deepEqual(missed, []);
});

test("every kind of page answers in all eight languages, in its language and direction", async () => {
  const findings = new Findings();
  for (const [role, pages] of walked) {
    const kinds = new Map(pages.filter(isPage).map((page) => [page.kind, page.path]));
    for (const [kind, path] of kinds) {
      const rest = path.match(/^\/en(?=\/|$|\?)(.*)$/s)?.[1];
      if (rest === undefined) continue;
      const answers = await Promise.all(languages.map((language) => read(lab.url, `/${language}${rest}`, people.get(role) ?? {})));
      answers.forEach((page, index) => {
        const language = languages[index];
        const opening = page.html.match(/<html[^>]*>/)?.[0] ?? "";
        const direction = language === "ar" ? "rtl" : "ltr";
        const where = `${role} ${page.path}`;
        if (page.status !== 200) findings.add(kind, `answers ${page.status}`, where);
        else if (!opening.includes(`lang="${language}"`) || !opening.includes(`dir="${direction}"`)) findings.add(kind, opening, where);
        else keep(role, kind, page);
      });
    }
  }
  findings.settle("languages");
});

test("every page is valid HTML", async () => {
  const pages = [...different.values()];
  console.log(`${pages.length} different pages given to the HTML checker`);
  const findings = new Findings();
  for (const { page, message } of await htmlFaults(pages)) findings.add(page.kind, message, page.name);
  findings.settle("html");
});

/** What the browser finds on one page. */
async function look(context, language, { kind, path, role }, findings, figures) {
  const here = path.replace(/^\/en(?=\/|$|\?)/, `/${language}`);
  const where = `${role} ${here}`;
  const { words } = looks[language] ?? elsewhere;
  const { page, ...weight } = await weigh(context, here);
  for (const fault of await accessibilityFaults(page, { words })) findings.add(kind, fault, where);
  for (const fault of await phoneFaults(page)) findings.add(kind, fault, where);
  await page.close();
  const budget = isRoom(kind) ? "room" : weight.scripts > 0 ? "island" : "read";
  if (!isShowcase(kind) && weight.bytes > budgets[budget]) findings.add(kind, `more than ${budgets[budget]} bytes of a ${budget} page`, `${where} ${weight.bytes}`);
  figures.push({ language, kind, role, budget, ...weight });
}

/** @type {any[]} */
const figures = [];

for (const language of opened) {
  test(`no page has an accessibility fault, is too wide for a phone, too heavy, logs an error or asks another host (${language})`, { timeout: 5 * 60_000 }, async () => {
    assert.ok(longest.size > 0, "no page was found");
    const findings = new Findings();
    const contexts = new Map();
    const jobs = [...longest.values()].filter(({ path }) => /^\/en(\/|$|\?)/.test(path)).sort((a, b) => a.role.localeCompare(b.role));
    for (const role of new Set(jobs.map((job) => job.role))) {
      const context = await openContext({ workers: false, baseURL: lab.url, language, ...(looks[language] ?? elsewhere) });
      await context.addCookies(cookiesOf(people.get(role)));
      contexts.set(role, { context, problems: watch(context, lab.url) });
    }
    await abreast(jobs, ABREAST, (job) => look(contexts.get(job.role).context, language, job, findings, figures));
    for (const [role, { context, problems }] of contexts) {
      for (const problem of problems) findings.add(role, problem, role);
      await context.close();
    }
    findings.settle(`browser-${language}`);
  });
}

test("the weights are told", () => {
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
  const worst = (budget) => figures.filter((page) => page.budget === budget && !isShowcase(page.kind)).sort((a, b) => b.bytes - a.bytes)[0];
  const lines = figures.map(
    ({ language, kind, role, bytes, scripts, scriptBytes, requests, budget }) =>
      `${kilobytes(bytes).padStart(7)} kB  ${String(scripts).padStart(2)} scripts ${kilobytes(scriptBytes).padStart(6)} kB  ${String(requests).padStart(2)} requests  ${budget.padEnd(6)} ${language} ${kind} (${role})`,
  );
  const sum = Object.entries(budgets).map(([budget, most]) => {
    const page = worst(budget);
    return page ? `heaviest ${budget} page: ${kilobytes(page.bytes)} kB of ${most / 1000}, ${kilobytes(page.scriptBytes)} kB of it scripts: ${page.language} ${page.kind}` : `no ${budget} page`;
  });
  const islands = [...new Set(figures.filter((page) => page.budget !== "read").map((page) => page.kind))];
  sum.push(`pages with scripts: ${islands.sort().join(", ")}; all others carry none`);
  mkdirSync(join(root, "artifacts"), { recursive: true });
  writeFileSync(join(root, "artifacts/pages.txt"), `${[...sum, ...lines].join("\n")}\n`);
  console.log(sum.join("\n"));
  assert.ok(figures.length > 0);
});
