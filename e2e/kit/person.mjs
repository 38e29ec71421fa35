// One person at a browser. Journeys read as what they do: they visit, fill, press, read. Names and roles only, no selectors,
// so that a test meets the page as somebody with a screen reader does.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lab.mjs";

/** @typedef {{ within?: string | import("playwright-core").Locator | null }} Where a part of the page: words in it, or the part itself */

export class Person {
  /**
   * @param {import("./lab.mjs").Lab} lab @param {string} name @param {import("playwright-core").BrowserContext} context
   * @param {import("playwright-core").Page} page @param {string} language
   */
  constructor(lab, name, context, page, language) {
    this.lab = lab;
    this.name = name;
    this.context = context;
    this.page = page;
    this.language = language;
  }

  /** The path and query of the page this person is on. */
  get place() {
    return this.page.url().replace(this.lab.url, "");
  }

  /** Goes to a path; `~` stands for the language, as in "~/teams". Gives the status. */
  async visits(path) {
    const answer = await this.page.goto(path.replace(/^~/, `/${this.language}`));
    await this.#arrives();
    return answer?.status() ?? 0;
  }

  /** The lab may look at every page that somebody comes to. */
  async #arrives() {
    await this.lab.onPage?.(this);
  }

  /** Makes an account named as this person; gives the recovery code. */
  async signsUp(password = passwordOf(this.name)) {
    await this.visits("~/sign-up");
    await this.fills({ "Name that others see": this.name, Password: password });
    await this.presses("Make my account");
    await this.reads("Your account is ready");
    return (await this.text()).match(/[A-Z0-9]{4,}(-[A-Z0-9]{4,})+/)?.[0] ?? "";
  }

  /** Logs in with the password of `signsUp`, or another. */
  async logsIn(name = this.name, password = passwordOf(name)) {
    await this.visits("~/log-in");
    await this.fills({ "Name or mail address": name, Password: password });
    await this.presses("Log in");
  }

  /** Follows the link with this name (the first, if several). @param {string | RegExp} name @param {Where} [where] */
  async follows(name, { within = null } = {}) {
    await this.#leave(`the link ${name}`, () => this.#place(within).getByRole("link", { name: like(name) }).first().click());
  }

  /** Presses a button that sends a form or leads on; waits for the next page. @param {string | RegExp} name @param {Where} [where] */
  async presses(name, { within = null } = {}) {
    await this.#leave(`the button ${name}`, () => this.#place(within).getByRole("button", { name: like(name) }).first().click());
  }

  /** Presses a button that changes this page only. */
  async taps(name) {
    await this.page.getByRole("button", { name: like(name) }).first().click();
  }

  /** Opens a part that is folded, by the words on it. */
  async unfolds(words) {
    // A summary has no role of its own in Chromium's tree, hence its element.
    await this.page.locator("summary").filter({ hasText: like(words) }).first().click();
  }

  async #leave(what, act) {
    const next = this.page.waitForEvent("framenavigated", { predicate: (frame) => frame === this.page.mainFrame() });
    next.catch(() => {});
    await this.#finds(what, async () => {
      await act();
      await next;
    });
    await this.page.waitForLoadState("domcontentloaded");
    await this.#arrives();
  }

  /** Says where somebody stood and what they read there when they did not get on. */
  async #finds(what, act) {
    try {
      return await act();
    } catch (error) {
      const reason = String(error).split("\n")[0];
      return assert.fail(`${this.name} does not get on with ${what} on ${this.place} (${reason}); the page says:\n${await this.text()}`);
    }
  }

  /** The whole page, or a part of it: words in it, or the part itself. */
  #place(within) {
    return within === null ? this.page : typeof within === "string" ? this.part(within) : within;
  }

  /** The group of fields under this legend. */
  group(legend) {
    return this.page.getByRole("group", { name: like(legend, { from: true }) }).first();
  }

  /** The part of the page (section, article, row, group, list item) that holds this text. */
  part(text) {
    const roles = /** @type {const} */ (["row", "article", "group", "form", "region", "listitem"]);
    const [first, ...rest] = roles.map((role) => this.page.getByRole(role).filter({ hasText: like(text) }));
    return rest.reduce((all, more) => all.or(more), first).last();
  }

  /**
   * Fills fields by their labels: text is typed, true and false tick, of a list one line is chosen.
   * @param {Record<string, string | boolean>} values @param {Where} [where]
   */
  async fills(values, { within = null } = {}) {
    const place = this.#place(within);
    for (const [label, value] of Object.entries(values)) {
      const field = place.getByLabel(like(label, { from: true, to: true })).first();
      await this.#finds(`the field ${label}`, async () => {
        const kind = await field.evaluate((element) => `${element.localName} ${element.getAttribute("type") ?? ""}`);
        if (typeof value === "boolean") await this.#ticks(field, value);
        else if (kind.startsWith("select")) await this.#chooses(field, String(value));
        else if (kind.endsWith("radio")) await this.#ticks(field, true);
        else await field.fill(String(value));
      });
    }
  }

  /** The line of a list that says this, or has this value. */
  async #chooses(list, wanted) {
    const lines = await list.locator("option").evaluateAll((all) => all.map(({ text, value }) => ({ text, value })));
    const index = lines.findIndex(({ text, value }) => plain(text) === wanted || value === wanted);
    assert.notEqual(index, -1, `${wanted} among ${lines.map(({ text }) => text).join(", ")}`);
    await list.selectOption({ index });
  }

  /** By the keyboard: the words of a choice lie over its box. */
  async #ticks(box, wanted) {
    if ((await box.isChecked()) !== wanted) await box.press("Space");
    assert.equal(await box.isChecked(), wanted);
  }

  /** Picks the radio button or box with this name. @param {string | RegExp} name @param {Where} [where] */
  async picks(name, { within = null } = {}) {
    const box = this.#place(within).getByLabel(like(name, { from: true, to: true })).first();
    await this.#finds(`the choice ${name}`, () => this.#ticks(box, true));
  }

  /** Waits until this person reads the text, or a text like it, somewhere on the page. */
  async reads(text) {
    const end = Date.now() + PATIENCE;
    while (!stands(text, await this.#words())) {
      if (Date.now() > end) assert.fail(`${this.name} does not read ${text} on ${this.place}; the page says:\n${await this.text()}`);
      await new Promise((wait) => setTimeout(wait, 50));
    }
  }

  /** Makes sure the page does not show this text now. */
  async doesNotRead(text) {
    assert.ok(!stands(text, await this.#words()), `${this.name} reads ${text} on ${this.place}`);
  }

  /** All that is shown; nothing while one page gives way to the next. */
  async #words() {
    return this.page.locator("body").innerText({ timeout: 2_000 }).then(plain, () => "");
  }

  /** All text of the main part, as one would read it. */
  async text() {
    return plain(await this.page.getByRole("main").or(this.page.locator("body")).last().innerText());
  }

  /** Asks the server with this person's cookies, outside any page. */
  async asks(path, options = {}) {
    return this.context.request.fetch(path, { maxRedirects: 0, ...options });
  }

  /** Waits until the islands of the page are awake; a page without any needs no waiting. */
  async settles() {
    if (await this.page.locator("leptos-island").count()) await this.page.locator("html[data-islands=ready]").waitFor({ state: "attached" });
  }

  /** Saves a picture of the whole page to artifacts/screenshots/NAME.png. */
  async pictures(name) {
    const folder = join(root, "artifacts/screenshots");
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, caret: "initial" });
  }

  /** Closes this person's browser. */
  async leaves() {
    await this.context.close();
  }
}

/** The password a person of the tests chooses. */
export const passwordOf = (name) => `${name} likes long walks`;

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** How long somebody waits for what they want to read, in milliseconds. */
const PATIENCE = 15_000;

/** Marks that keep a name's direction apart from its sentence's; nobody sees them. */
const plain = (text) => text.replace(/[\u2066-\u2069]/g, "");

/**
 * A name as it is written, with or without those marks; `from` its beginning and `to` its end, where "(optional)" may stand.
 * @param {string | RegExp} name @param {{ from?: boolean, to?: boolean }} [whole]
 */
export function like(name, { from = false, to = false } = {}) {
  if (name instanceof RegExp) return name;
  const letters = [...name].map((letter) => (letter === " " ? "\\s+" : escape(letter)));
  const marks = "[\u2066-\u2069]*";
  return new RegExp(`${from ? "^\\s*" : ""}${marks}${letters.join(marks)}${marks}${to ? "(\\s*\\(.*\\))*\\s*$" : ""}`, from || to ? "" : "i");
}

/** Whether a text, or one like it, stands in these words; line breaks and capitals do not count for a text. */
function stands(text, words) {
  if (text instanceof RegExp) return text.test(words);
  const even = (raw) => raw.replace(/\s+/g, " ").toLowerCase();
  return even(words).includes(even(text));
}
