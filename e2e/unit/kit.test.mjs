// The kit must see what it is there for: each check is shown a good page and a bad one.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { closeBrowser, openContext } from "../kit/browser.mjs";
import { accessibilityFaults, htmlFaults, weigh } from "../kit/checks.mjs";
import { watch } from "../kit/watch.mjs";

const page = (body) => `<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;
const good = page("<main><h1>Good</h1><p>Nothing to see.</p></main>");
const bad = page('<main><h1>Bad</h1><ul><p>text</p></ul><input><script>console.error("an error")</script><img src="/gone.png" alt=""></main>');
const foreign = page('<main><h1>Foreign</h1><img src="http://other.invalid/a.png" alt=""></main>');
const answers = { "/good": good, "/bad": bad, "/foreign": foreign };

let origin = "";
const server = createServer((request, response) => {
  const html = answers[request.url ?? ""];
  response.writeHead(html ? 200 : request.url === "/favicon.ico" ? 204 : 404, { "content-type": "text/html; charset=utf-8" }).end(html);
});
before(async () => {
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(null)));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
after(async () => {
  await closeBrowser();
  server.close();
});

async function problemsOf(path) {
  const context = await openContext();
  const problems = watch(context, origin);
  const tab = await context.newPage();
  await tab.goto(origin + path, { waitUntil: "networkidle" });
  await context.close();
  return problems;
}

test("a clean page has no problems", async () => assert.deepEqual(await problemsOf("/good"), []));

test("console errors and missing files are problems", async () => {
  assert.deepEqual((await problemsOf("/bad")).sort(), ["404 from /gone.png", "console error on /bad: an error"]);
});

test("a request to another host is a problem", async () => {
  assert.deepEqual(await problemsOf("/foreign"), ["request to another host: http://other.invalid/a.png"]);
});

test("axe finds the field without a label", async () => {
  const context = await openContext();
  const tab = await context.newPage();
  await tab.goto(`${origin}/good`);
  assert.deepEqual(await accessibilityFaults(tab), []);
  await tab.goto(`${origin}/bad`);
  assert.ok((await accessibilityFaults(tab)).some((fault) => fault.startsWith("label ")));
  await context.close();
});

test("the HTML checker names the page and the fault", async () => {
  const faults = await htmlFaults([{ name: "good page", html: good }, { name: "bad page", html: bad }]);
  assert.deepEqual([...new Set(faults.map(({ page }) => page.name))], ["bad page"]);
  assert.ok(faults.some(({ message }) => /^Element .p. not allowed as child of element .ul./.test(message)), JSON.stringify(faults));
});

test("weight counts bytes and inline scripts", async () => {
  const context = await openContext();
  const light = await weigh(context, `${origin}/good`);
  const heavy = await weigh(context, `${origin}/bad`);
  assert.equal(light.scripts, 0);
  assert.equal(heavy.scripts, 1);
  assert.ok(light.bytes > good.length && light.bytes < good.length + 400, `${light.bytes} bytes`);
  await context.close();
});
