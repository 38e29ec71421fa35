// What every page must pass: accessibility (axe), valid HTML (the Nu checker), weight over the wire.
//
// How to use: await accessibilityFaults(page) · await phoneFaults(page) · await weigh(context, url) · await htmlFaults([{ name, html }, …])
// All give plain lines or figures; the test says what is allowed.

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const checker = join(require.resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");

/** The rules that words can break: names of things, languages, direction. Structure and contrast are the same in all languages. */
const ofWords = [
  "aria-command-name", "aria-input-field-name", "aria-toggle-field-name", "aria-tooltip-name", "button-name", "document-title", "duplicate-id-aria",
  "empty-heading", "html-has-lang", "html-lang-valid", "image-alt", "input-button-name", "label", "landmark-unique", "link-name", "select-name", "summary-name",
  "svg-img-alt", "valid-lang",
];

/**
 * What axe finds on the page as it is now, one line for each place.
 * @param {import("playwright-core").Page} page @param {{ words?: boolean }} [wishes] with `words` only what a translation can break
 */
export async function accessibilityFaults(page, { words = false } = {}) {
  await page.evaluate(axe);
  const options = { resultTypes: ["violations"], ...(words ? { runOnly: { type: "rule", values: ofWords } } : {}) };
  // @ts-ignore: axe was put there by the line above
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)} ${node.any?.[0]?.message ?? node.all?.[0]?.message ?? ""}`.trim()),
  );
}

/**
 * What the Nu HTML checker says of many pages at once (one Java start for all).
 * @template {{ html: string }} P
 * @param {P[]} pages
 * @returns {Promise<{ page: P, message: string }[]>}
 */
export async function htmlFaults(pages) {
  if (pages.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), "inquiry-html-"));
  try {
    pages.forEach(({ html }, index) => writeFileSync(join(folder, `${index}.html`), html));
    const options = ["-Xmx1g", "-jar", checker, "--errors-only", "--exit-zero-always", "--format", "json", "--skip-non-html", folder];
    const { stderr } = await promisify(execFile)("java", options, { maxBuffer: 1 << 28, timeout: 10 * 60 * 1000 });
    const { messages } = JSON.parse(stderr);
    return messages.map(({ url, message, extract }) => ({
      page: pages[Number(basename(url ?? "0", ".html"))],
      message: `${message} ${(extract ?? "").trim().replace(/\s+/g, " ").slice(0, 120)}`,
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Loads a page once with an empty cache and counts what came over the wire, headers included.
 * @param {import("playwright-core").BrowserContext} context
 * @param {string} url
 * @returns {Promise<{ bytes: number, scripts: number, scriptBytes: number, requests: number, status: number, page: import("playwright-core").Page }>}
 *   `scripts` counts files, inline scripts that run, and WebAssembly. The page stays open for more questions.
 */
export async function weigh(context, url) {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
  const kinds = new Map();
  let [bytes, scriptBytes, scripts, requests] = [0, 0, 0, 0];
  const isScript = ({ type, url: from, mime }) => type === "Script" || mime === "application/wasm" || /\.(m?js|wasm)(\?|$)/.test(from);
  wire.on("Network.responseReceived", ({ requestId, type, response }) => kinds.set(requestId, { type, url: response.url, mime: response.mimeType }));
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? { type: "Other", url: "", mime: "" };
    if (kind.url.startsWith("data:")) return;
    requests += 1;
    bytes += encodedDataLength;
    if (isScript(kind)) {
      scripts += 1;
      scriptBytes += encodedDataLength;
    }
  });
  const response = await page.goto(url, { waitUntil: "load" });
  // Letters and scripts may come after the page; a page without scripts asks for nothing more once its letters are there.
  if (await page.evaluate(() => document.scripts.length > 0)) await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => null));
  const inline = await page.evaluate(() => [...document.scripts].filter((script) => !script.src && !script.type.includes("json")).length);
  return { bytes, scripts: scripts + inline, scriptBytes, requests, status: response?.status() ?? 0, page };
}

/**
 * What does not fit a small phone (320 px): a page that scrolls sideways, and what a finger would miss (less than 44 px).
 * A link in a line of text may be as low as the line (WCAG 2.2, 2.5.8); cards, stamps, words of the glossary and choices have a larger ground.
 * @param {import("playwright-core").Page} page
 */
export async function phoneFaults(page) {
  await page.setViewportSize({ width: 320, height: 640 });
  return page.evaluate(() => {
    const say = (element) => `${element.outerHTML.slice(0, 120)}`;
    const wide = document.documentElement.scrollWidth;
    const faults = [];
    if (wide > 320) {
      const hidden = ".visually-hidden, .skip, .table-wrap, svg, pre";
      const widest = [...document.querySelectorAll("body *")]
        .filter((element) => !element.closest(hidden) && element.getBoundingClientRect().width > 0)
        .find((element) => element.getBoundingClientRect().right > 321 || element.getBoundingClientRect().left < -1);
      faults.push(`scrolls sideways (${wide} px): ${widest ? say(widest) : ""}`);
    }
    for (const element of document.querySelectorAll("main :is(a, button, input, select, textarea, summary), header :is(a, summary), footer a")) {
      const { width, height } = element.getBoundingClientRect();
      const whole = element.closest(".card-title, .stamp, .term, .choice, .level, .visually-hidden, .skip");
      if (width === 0 || whole || getComputedStyle(element).display === "inline") continue;
      if (height < 43.5) faults.push(`${Math.round(width)} × ${Math.round(height)} px for a finger: ${say(element)}`);
    }
    return faults;
  });
}
