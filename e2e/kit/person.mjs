// One person at a browser. Journeys read as what they do: they visit, fill, press, read. Names and roles only, no selectors,
// so that a test meets the page as somebody with a screen reader does.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lab.mjs";

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
    return answer?.status() ?? 0;
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

  /** Follows the link with this name (the first, if several). */
  async follows(name) {
    await this.#leave(() => this.page.getByRole("link", { name }).first().click());
  }

  /** Presses a button that sends a form or leads on; waits for the next page. */
  async presses(name, { within = null } = {}) {
    const place = within ? this.part(within) : this.page;
    await this.#leave(() => place.getByRole("button", { name }).first().click());
  }

  /** Presses a button that changes this page only. */
  async taps(name) {
    await this.page.getByRole("button", { name }).first().click();
  }

  /** Opens a part that is folded, by the words on it. */
  async unfolds(words) {
    // A summary has no role of its own in Chromium's tree, hence its element.
    await this.page.locator("summary").filter({ hasText: words }).first().click();
  }

  async #leave(act) {
    const next = this.page.waitForEvent("framenavigated", { predicate: (frame) => frame === this.page.mainFrame() });
    await act();
    await next;
    await this.page.waitForLoadState("domcontentloaded");
  }

  /** The part of the page (section, article, row, group, list item) that holds this text. */
  part(text) {
    const roles = /** @type {const} */ (["row", "article", "group", "form", "region", "listitem"]);
    const [first, ...rest] = roles.map((role) => this.page.getByRole(role).filter({ hasText: text }));
    return rest.reduce((all, more) => all.or(more), first).last();
  }

  /**
   * Fills fields by their labels: text is typed, true and false tick, a list chooses several.
   * @param {Record<string, string | boolean | string[]>} values
   */
  async fills(values, { within = null } = {}) {
    const place = within ? this.part(within) : this.page;
    for (const [label, value] of Object.entries(values)) {
      const field = place.getByLabel(label, { exact: true }).or(place.getByLabel(new RegExp(`^${escape(label)}`))).first();
      await field.waitFor();
      const kind = await field.evaluate((element) => `${element.localName} ${element.getAttribute("type") ?? ""}`);
      if (typeof value === "boolean") await field.setChecked(value);
      else if (kind.startsWith("select")) await field.selectOption(value);
      else if (kind.endsWith("radio")) await field.check();
      else await field.fill(String(value));
    }
  }

  /** Picks the radio button or box with this name. */
  async picks(name, { within = null } = {}) {
    const place = within ? this.part(within) : this.page;
    await place.getByLabel(name, { exact: true }).first().check();
  }

  /** Waits until the page shows this text somewhere. */
  async reads(text) {
    try {
      await this.page.getByText(text).locator("visible=true").first().waitFor();
    } catch {
      assert.fail(`${this.name} does not read ${text} on ${this.place}; the page says:\n${await this.text()}`);
    }
  }

  /** Makes sure the page does not show this text now. */
  async doesNotRead(text) {
    const shown = await this.page.getByText(text).locator("visible=true").count();
    assert.equal(shown, 0, `${this.name} reads ${text} on ${this.place}`);
  }

  /** All text of the main part, as one would read it. */
  async text() {
    return this.page.getByRole("main").or(this.page.locator("body")).first().innerText();
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
