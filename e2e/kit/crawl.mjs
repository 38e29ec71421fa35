// Walks the pages of a platform by their links, as one person, without a browser.
//
// How to use: const pages = await crawl(lab.url, { cookie }, { perKind: 3, kindOf: kinds(await lab.pageRoutes()) });
// The *kind* of a page is the route that answers it, with the names of its query. Lists lead to many pages of one kind, so only
// the first few of each are read; that keeps the walk short whatever the data.

const links = /<a\s[^>]*?href="([^"]*)"/g;

/**
 * Tells the kind of a path: its route, as "~/teams/{team}", and the names of its query; the path itself if no route fits.
 * @param {string[]} routes as the program lists them: "/{lang}/teams/{team}"
 */
export function kinds(routes) {
  // A route with fewer placeholders is the more exact one: /teams/new before /teams/{team}.
  const holes = (route) => route.match(/\{/g)?.length ?? 0;
  const patterns = [...routes].sort((a, b) => holes(a) - holes(b)).map((route) => {
    const parts = route.split("/").map((part) => (part.startsWith("{*") ? ".+" : part.startsWith("{") ? "[^/]+" : escape(part)));
    return { route: route.replace("/{lang}", "~"), fits: new RegExp(`^${parts.join("/")}$`) };
  });
  return (path) => {
    const [plain, query = ""] = path.split("?");
    const kind = patterns.find(({ fits }) => fits.test(plain))?.route ?? plain;
    const names = [...new Set(new URLSearchParams(query).keys())].sort();
    return names.length > 0 ? `${kind}?${names.join("&")}` : kind;
  };
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * One page as it is answered: not following redirects.
 * @param {string} origin @param {string} path @param {Record<string, string>} headers
 */
export async function read(origin, path, headers) {
  const start = performance.now();
  const answer = await fetch(origin + path, { headers, redirect: "manual" });
  const html = await answer.text();
  // A file to keep is no page, whatever it holds.
  const isFile = answer.headers.has("content-disposition");
  const type = (isFile ? "" : answer.headers.get("content-type")) ?? "";
  return { path, status: answer.status, type, html, to: answer.headers.get("location"), milliseconds: performance.now() - start };
}

/**
 * Every kind of page that can be reached from the start by links, the first `perKind` of each.
 * @param {string} origin @param {Record<string, string>} headers
 * @param {{ kindOf: (path: string) => string, start?: string[], perKind?: number, most?: number }} bounds
 */
export async function crawl(origin, headers, { kindOf, start = ["/en"], perKind = 3, most = 600 }) {
  const seen = new Set(start);
  const waiting = [...start];
  const counts = new Map();
  const pages = [];
  while (waiting.length > 0 && pages.length < most) {
    const batch = waiting.splice(0, 4);
    const answers = await Promise.all(batch.map((path) => read(origin, path, headers)));
    for (const page of answers) {
      const kind = kindOf(page.path);
      pages.push({ ...page, kind });
      // The page of building blocks shows links that lead nowhere.
      if (kind.startsWith("~/_components")) continue;
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
