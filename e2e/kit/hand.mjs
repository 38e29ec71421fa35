// Somebody who reads pages and sends forms without a browser, and what is read out of a page.
// How to use: const hand = new Hand(lab, headers); const { html } = await hand.reads("/en/work"); await hand.sends("/en/work", {});

/** @typedef {Record<string, string>} Headers */

/** Somebody who reads pages and sends forms. */
export class Hand {
  /** @param {import("./lab.mjs").Lab} lab @param {Headers} headers */
  constructor(lab, headers) {
    this.lab = lab;
    this.headers = headers;
  }

  async reads(path) {
    const answer = await fetch(this.lab.url + path, { headers: this.headers, redirect: "manual" });
    return { status: answer.status, html: await answer.text(), to: answer.headers.get("location") ?? "" };
  }

  /** Sends a form that may be refused. @param {string} path @param {Record<string, string>} fields */
  async tries(path, fields) {
    const headers = { ...this.headers, origin: this.lab.url };
    const answer = await fetch(this.lab.url + path, { method: "POST", headers, body: new URLSearchParams(fields), redirect: "manual" });
    return { status: answer.status, html: await answer.text(), to: answer.headers.get("location") ?? "" };
  }

  /** @param {string} path @param {Record<string, string>} fields */
  async sends(path, fields) {
    const answer = await this.tries(path, fields);
    const { html } = answer;
    const words = html.match(/<main.*<\/main>/s)?.[0].replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    if (answer.status >= 400) throw new Error(`${answer.status} after sending ${path} ${JSON.stringify(fields)}: ${words}`);
    return answer;
  }
}

/** The first match in a page. @param {string} html @param {RegExp} pattern @param {number} [part] */
export function first(html, pattern, part = 0) {
  const found = html.match(pattern)?.[part];
  if (!found) throw new Error(`nothing like ${pattern} in ${html.slice(0, 2000)}`);
  return found;
}

export const all = (html, pattern) => [...new Set([...html.matchAll(pattern)].map((match) => match[1]))];

const plain = (text) => text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** What the fields of a page hold, as a browser would send them back. @param {string} html @returns {Record<string, string>} */
export function filled(html) {
  /** @type {Record<string, string>} */
  const values = {};
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const attribute = (name) => tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
    const name = attribute("name");
    if (name && (!/ type="(checkbox|radio)"/.test(tag) || / checked/.test(tag))) values[name] = plain(attribute("value") ?? "");
  }
  for (const [, name, text] of html.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>(.*?)<\/textarea>/gs)) values[name] = plain(text.replace(/^\n/, ""));
  for (const [, name, choices] of html.matchAll(/<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
    const options = choices.match(/<option [^>]*>/g) ?? [];
    const chosen = options.find((option) => / selected/.test(option)) ?? options[0];
    values[name] = plain(chosen?.match(/value="([^"]*)"/)?.[1] ?? "");
  }
  return values;
}
