// Sees what a person would not: console errors, script errors, refused files, requests to other hosts.
// How to use: const problems = watch(context, origin); … assert.deepEqual(problems, []);

/**
 * Collects what goes wrong in a browser context, one plain line each.
 * @param {import("playwright-core").BrowserContext} context
 * @param {string} origin the only place pages may ask, as "http://127.0.0.1:4000"
 * @returns {string[]} filled while the context lives
 */
export function watch(context, origin) {
  /** @type {string[]} */
  const problems = [];
  const at = (page) => page?.url().replace(origin, "") ?? "?";
  context.on("console", (message) => {
    // Refused requests are seen below, where their kind is known.
    if (message.type() !== "error" || message.text().startsWith("Failed to load resource")) return;
    problems.push(`console error on ${at(message.page())}: ${message.text()}`);
  });
  context.on("weberror", (error) => problems.push(`script error on ${at(error.page())}: ${error.error().message}`));
  context.on("request", (request) => {
    const url = request.url();
    if (/^(data|blob|about):/.test(url)) return;
    if (new URL(url).host !== new URL(origin).host) problems.push(`request to another host: ${url}`);
  });
  context.on("response", (response) => {
    const status = response.status();
    const page = response.request().resourceType() === "document";
    // A page may well say 403, 404 or 422: tests ask for that. A part of a page may not.
    if (status >= 500 || (status >= 400 && !page && !response.request().url().includes("/api/"))) {
      problems.push(`${status} from ${response.url().replace(origin, "")}`);
    }
  });
  return problems;
}
