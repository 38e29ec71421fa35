// Walks the pages of a platform by their links, as one person, without a browser.
//
// How to use: const pages = await crawl(lab.url, { cookie }, { perKind: 3 });
// A *kind* is a path with its numbers and ids taken out: "/en/teams/01934…" and "/en/teams/01935…" are one kind. Lists lead to
// many pages of one kind, so only the first few of each are read; that keeps the walk short whatever the data.

const links = /<a\s[^>]*?href="([^"]*)"/g;
const identifiers = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|IL-\d{4}-\d+|(?<=\/)\d+(?=\/|$)|(?<=\/)[A-Za-z0-9_-]{20,}(?=\/|$)/g;

/** The kind of a page: its path without ids and language, and the names of its query. */
export function kindOf(path) {
  const [plain, query = ""] = path.split("?");
  const kind = plain.replace(identifiers, "*").replace(/^\/[a-z]{2}(?=\/|$)/, "~");
  const names = [...new Set(new URLSearchParams(query).keys())].sort();
  return names.length > 0 ? `${kind}?${names.join("&")}` : kind;
}

/**
 * One page as it is answered: not following redirects.
 * @param {string} origin @param {string} path @param {Record<string, string>} headers
 */
export async function read(origin, path, headers) {
  const start = performance.now();
  const answer = await fetch(origin + path, { headers, redirect: "manual" });
  const html = await answer.text();
  const type = answer.headers.get("content-type") ?? "";
  return { path, kind: kindOf(path), status: answer.status, type, html, to: answer.headers.get("location"), milliseconds: performance.now() - start };
}

/**
 * Every kind of page that can be reached from the start by links, the first `perKind` of each.
 * @param {string} origin @param {Record<string, string>} headers
 * @param {{ start?: string[], perKind?: number, most?: number }} [bounds]
 */
export async function crawl(origin, headers, { start = ["/en"], perKind = 3, most = 600 } = {}) {
  const seen = new Set(start);
  const waiting = [...start];
  const counts = new Map();
  const pages = [];
  while (waiting.length > 0 && pages.length < most) {
    const batch = waiting.splice(0, 4);
    const answers = await Promise.all(batch.map((path) => read(origin, path, headers)));
    for (const page of answers) {
      pages.push(page);
      // The page of building blocks shows links that lead nowhere.
      if (page.kind.startsWith("~/_components")) continue;
      const found = [...page.html.matchAll(links)].map((match) => match[1].replaceAll("&amp;", "&"));
      if (page.to) found.push(page.to);
      for (const href of found) {
        const url = new URL(href, origin + page.path);
        const path = url.pathname + url.search;
        const language = url.pathname.match(/^\/([a-z]{2})(\/|$)/)?.[1];
        // Other languages are walked by the caller; the API, feeds and built files are not pages.
        if (url.origin !== origin || (language && language !== "en") || /^\/(api|assets)\//.test(url.pathname) || seen.has(path)) continue;
        const kind = kindOf(path);
        const count = counts.get(kind) ?? 0;
        if (count >= perKind) continue;
        counts.set(kind, count + 1);
        seen.add(path);
        waiting.push(path);
      }
    }
  }
  return pages;
}
