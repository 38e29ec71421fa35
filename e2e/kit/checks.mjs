// What every page must pass: accessibility (axe), valid HTML (the Nu checker), weight over the wire.
//
// How to use: await accessibilityFaults(page) · await weigh(context, url) · await htmlFaults([{ name, html }, …])
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

/**
 * What axe finds on the page as it is now, one line for each place.
 * @param {import("playwright-core").Page} page
 */
export async function accessibilityFaults(page) {
  await page.evaluate(axe);
  // @ts-ignore: axe was put there by the line above
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)} ${node.any?.[0]?.message ?? node.all?.[0]?.message ?? ""}`.trim()),
  );
}

/**
 * What the Nu HTML checker says of many pages at once (one Java start for all), as "name:line: message".
 * @param {{ name: string, html: string }[]} pages
 * @returns {Promise<string[]>}
 */
export async function htmlFaults(pages) {
  if (pages.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), "inquiry-html-"));
  try {
    pages.forEach(({ html }, index) => writeFileSync(join(folder, `${index}.html`), html));
    const options = ["-Xmx1g", "-jar", checker, "--errors-only", "--exit-zero-always", "--format", "json", "--skip-non-html", folder];
    const { stderr } = await promisify(execFile)("java", options, { maxBuffer: 1 << 28, timeout: 10 * 60 * 1000 });
    const { messages } = JSON.parse(stderr);
    return messages.map(({ url, lastLine, message, extract }) => {
      const name = pages[Number(basename(url ?? "0", ".html"))]?.name ?? url;
      return `${name}:${lastLine}: ${message} ${JSON.stringify(extract?.trim() ?? "")}`;
    });
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
  const response = await page.goto(url, { waitUntil: "networkidle" });
  const inline = await page.evaluate(() => [...document.scripts].filter((script) => !script.src && !script.type.includes("json")).length);
  return { bytes, scripts: scripts + inline, scriptBytes, requests, status: response?.status() ?? 0, page };
}
