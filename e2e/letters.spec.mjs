// The letter of a jury as a file: what other programs that read PDFs find in it, in French and in Arabic.
// It leaves the files and pictures of their pages in artifacts/letters, to be looked at.

import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { crawl, kinds } from "./kit/crawl.mjs";
import { demoPeople } from "./kit/demo.mjs";
import { root, startLab } from "./kit/lab.mjs";
import { readPdf } from "./kit/pdf.mjs";

const folder = join(root, "artifacts/letters");
/** The address of a letter that was sent, and of one as its organisers see it. */
const kindsOfFiles = ["~/proposals/{id}/feedback.pdf", "~/jury/rounds/{id}/letters/{submission}/letter.pdf"];
/** What stands at the head of a letter. */
const titles = { fr: "Lettre du jury", ar: "رسالة لجنة التحكيم" };

/** @type {import("./kit/lab.mjs").Lab} */
let lab;
/** kind → who reads it and where @type {Map<string, { headers: Record<string, string>, path: string }>} */
const found = new Map();
let isMade = false;

before(async () => {
  lab = await startLab({ demo: true });
  const routes = await lab.pageRoutes();
  isMade = routes.some((route) => route.endsWith("/feedback.pdf"));
  if (!isMade) return;
  // Letters are reached by the pages of juries and of one's own work; of all others a few are enough to walk on.
  const exact = kinds(routes);
  const kindOf = (path) => (/\/(jury|proposals|teams|work)\b/.test(path) ? exact(path) : "elsewhere");
  const start = ["/en/jury", "/en/work", "/en/teams"];
  for (const headers of (await demoPeople(lab)).values()) {
    for (const { kind, path, status } of await crawl(lab.url, headers, { kindOf, start, perKind: 8, most: 1200 })) {
      const plain = kind.split("?")[0];
      if (status === 200 && kindsOfFiles.includes(plain) && !found.has(plain)) found.set(plain, { headers, path });
    }
    if (found.size === kindsOfFiles.length) break;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});
after(() => lab?.stop());

for (const kind of kindsOfFiles) {
  for (const [language, title] of Object.entries(titles)) {
    test(`${kind} in ${language} is a tagged A4 letter with its fonts, that other programs read`, async (context) => {
      if (!isMade) return context.skip("the program was built without PDF");
      const place = found.get(kind);
      assert.ok(place, "no link leads to such a letter");
      const path = place.path.replace(/^\/[a-z]{2}\//, `/${language}/`);
      const started = performance.now();
      const answer = await fetch(lab.url + path, { headers: place.headers, redirect: "manual" });
      assert.equal(answer.status, 200, path);
      assert.equal(answer.headers.get("content-type"), "application/pdf");
      const bytes = Buffer.from(await answer.arrayBuffer());
      console.log(`${Math.round(bytes.length / 1000)} kB in ${Math.round(performance.now() - started)} ms`);
      const name = `${kind.includes("feedback") ? "team" : "organiser"}-${language}`;
      const { facts, text } = await readPdf(folder, name, bytes);
      assert.match(facts, /Title:.*IL-\d{4}-\d{3}/);
      for (const part of [title, /IL-\d{4}-\d{3}/.exec(facts)?.[0] ?? "", lab.url]) assert.ok(text.includes(part), `${part} is not in:\n${text}`);
    });
  }
}
