// A juror's evening: a review that keeps itself with and without network, two versions of which one stays, everything by keys, on a phone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFaults, phoneFaults } from "./kit/checks.mjs";
import { demoAccounts } from "./kit/demo.mjs";
import { startLab } from "./kit/lab.mjs";
import { kept, waitUntil } from "./kit/phone.mjs";

const FIRST = /Morning shift/;
const SECOND = /La clé du quartier/;

/** @type {import("./kit/lab.mjs").Lab} */
let lab;
/** @type {Map<string, string>} */
let passwords;
before(async () => {
  lab = await startLab({ demo: true });
  passwords = new Map((await demoAccounts(lab)).map(({ name, password }) => [name, password]));
});
after(() => lab?.stop());

/** Somebody of the demo, logged in. @param {string} name @param {Parameters<import("./kit/lab.mjs").Lab["person"]>[1]} [wishes] */
async function enters(name, wishes) {
  const person = await lab.person(name, wishes);
  await person.logsIn(name, passwords.get(name));
  return person;
}

const awake = (page) => page.locator("[data-scoring][data-awake]").waitFor({ state: "attached" });
const sign = (page, state) => page.locator(`[data-sign="${state}"]`).waitFor();

/** Opens a task from the desk; gives its address. */
async function opens(juror, title) {
  await juror.visits("~/jury");
  await juror.follows(title);
  await awake(juror.page);
  return juror.page.url().split(/[?#]/)[0];
}

/** What the server has of a review. */
async function review(juror, address) {
  const answer = await juror.asks(`/api/v1/jury/assignments/${address.split("/").at(-1)}`);
  return (await answer.json()).review;
}

/**
 * A new page of the same device, after the old one was closed. The network that a browser plays to be away is back for what a page sends while it
 * goes, so that the server may have everything already; here it stays away.
 */
async function again(juror, address) {
  await juror.page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError("no network"));
  });
  await juror.page.close();
  juror.page = await juror.context.newPage();
  await juror.context.setOffline(false);
  await juror.page.goto(address);
}

test("what is typed without network is kept on the device and saved at the next visit", async () => {
  const rowan = await enters("Rowan");
  const address = await opens(rowan, FIRST);
  const note = () => rowan.page.getByLabel("Private note");
  const types = async (words) => {
    await note().press("Control+End");
    await note().pressSequentially(words);
  };
  await note().fill("At home. ");
  await sign(rowan.page, "saved");
  assert.equal((await review(rowan, address)).private_note, "At home.");

  await rowan.context.setOffline(true);
  await types("On the train.");
  await sign(rowan.page, "kept");
  assert.deepEqual(await accessibilityFaults(rowan.page), []);
  await again(rowan, address);
  await sign(rowan.page, "saved");
  assert.equal(await note().inputValue(), "At home. On the train.");
  assert.equal((await review(rowan, address)).private_note, "At home. On the train.");

  // Any page of the jury sends it; and the network that comes back does.
  await rowan.context.setOffline(true);
  await types(" In the tunnel.");
  await sign(rowan.page, "kept");
  await again(rowan, `${lab.url}/en/jury`);
  const arrives = async (words) => {
    const seen = await waitUntil(async () => (await review(rowan, address)).private_note, (text) => text.endsWith(words));
    assert.ok(seen.endsWith(words), seen);
  };
  await arrives("In the tunnel.");
  await rowan.page.goto(address);
  await awake(rowan.page);
  await rowan.context.setOffline(true);
  await types(" Out again.");
  await sign(rowan.page, "kept");
  await rowan.context.setOffline(false);
  await arrives("Out again.");
  await sign(rowan.page, "saved");

  // Nothing stays after logging out.
  await rowan.context.setOffline(true);
  await types(" Never sent.");
  await sign(rowan.page, "kept");
  await rowan.page.close();
  await rowan.context.setOffline(false);
  rowan.page = await rowan.context.newPage();
  await rowan.visits("~/account");
  await rowan.presses("Log out");
  await rowan.reads("You are logged out.");
  const left = await waitUntil(() => kept(rowan.page), ({ names }) => names.length === 0);
  assert.deepEqual(left.names, []);
  await rowan.leaves();
});

test("of two versions a person chooses which one stays", async () => {
  const rowan = await enters("Rowan");
  const address = await opens(rowan, SECOND);
  const other = await rowan.context.newPage();
  await other.goto(address);
  await awake(other);
  const feedback = (page) => page.getByLabel("Feedback to the team");
  await feedback(rowan.page).fill("From the laptop.");
  await sign(rowan.page, "saved");
  await feedback(other).fill("From the phone.");
  await sign(other, "changed");
  const panel = other.getByRole("region", { name: "There is a newer version of your review" });
  await panel.getByText("From the laptop.").waitFor();
  await panel.getByText("From the phone.").waitFor();
  assert.deepEqual(await accessibilityFaults(other), []);
  assert.equal((await review(rowan, address)).feedback, "From the laptop.");
  await panel.getByRole("button", { name: "Keep what stands here" }).click();
  await sign(other, "saved");
  assert.equal((await review(rowan, address)).feedback, "From the phone.");

  await feedback(rowan.page).fill("From the laptop, later.");
  await sign(rowan.page, "changed");
  await rowan.page.getByRole("button", { name: "Take the one saved before" }).click();
  await sign(rowan.page, "saved");
  assert.equal(await feedback(rowan.page).inputValue(), "From the phone.");
  await rowan.leaves();
});

/** Presses the tabulator until the focus is where it is wanted. */
async function tabsTo(page, wanted) {
  for (let steps = 0; steps < 120; steps++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((words) => new RegExp(words).test(`${document.activeElement?.id} ${document.activeElement?.textContent}`), wanted)) return;
  }
  assert.fail(`the tabulator does not lead to ${wanted}`);
}

test("a review is scored by keys alone, from the desk to the end", async () => {
  const rowan = await enters("Rowan");
  const { page } = rowan;
  await rowan.visits("~/jury");
  await tabsTo(page, "Morning shift");
  await page.keyboard.press("Enter");
  await awake(page);
  const at = () => page.evaluate(() => document.activeElement?.closest("[data-criterion]")?.querySelector("legend > span")?.textContent ?? "");

  // The keys, and the switch for them.
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await dialog.waitFor();
  assert.deepEqual(await accessibilityFaults(page), []);
  await dialog.getByLabel("Use single keys").press("Space");
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  assert.equal(await at(), "", "switched off, a letter does nothing");
  await page.reload();
  await awake(page);
  await page.keyboard.press("j");
  assert.equal(await at(), "", "the device remembers it");
  await page.getByRole("link", { name: "Keys" }).press("Enter");
  await dialog.getByLabel("Use single keys").press("Space");
  await dialog.getByRole("button", { name: "Close" }).press("Enter");

  await page.keyboard.press("j");
  assert.equal(await at(), "It closes the gap");
  await page.keyboard.press("3");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("2");
  await page.keyboard.press("j");
  assert.equal(await at(), "After one year the town will know");
  await page.keyboard.press("1");
  await page.getByRole("status").filter({ hasText: "please say why" }).waitFor({ state: "attached" });
  await page.keyboard.press("r");
  await page.keyboard.type("No figure of today; jk 3.");
  await page.keyboard.press("Escape");
  assert.equal(await at(), "After one year the town will know");
  assert.equal(await page.getByRole("radio", { checked: true }).count(), 3);
  await rowan.reads("3 of 3 scored");
  await page.locator("[data-total] .score").filter({ hasText: /\d/ }).waitFor();
  await tabsTo(page, "^feedback ");
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Ask two firms for a letter.");
  await sign(page, "saved");
  await tabsTo(page, "Finish the review");
  await page.keyboard.press("Enter");
  await rowan.reads("Your review is finished. Thank you.");
  const { scores } = await review(rowan, page.url().split(/[?#]/)[0]);
  assert.ok(Object.values(scores).some(({ value, reason }) => value === 1 && reason === "No figure of today; jk 3."));
  await rowan.leaves();
});

test("on a phone the bar stays in sight, and a refused finish leads to what lacks", async () => {
  const rowan = await enters("Rowan", { phone: true });
  await opens(rowan, SECOND);
  const { page } = rowan;
  const bar = page.locator(".scoring-bar");
  const place = async () => {
    const box = await bar.boundingBox();
    const { height } = page.viewportSize() ?? { height: 0 };
    assert.ok(box && box.y >= 0 && box.y + box.height <= height + 1, JSON.stringify({ box, height }));
  };
  // At the foot while one reads: from the text on, above which stands what it is about.
  await page.locator(".scoring-text").evaluate((text) => text.scrollIntoView());
  await place();
  await page.getByRole("link", { name: "To the scores" }).first().tap();
  await place();
  const first = rowan.group("It closes the gap");
  await rowan.picks(/^1/, { within: first });
  await rowan.reads("1 of 3 scored");
  await first.getByLabel("Why?").waitFor();
  await place();
  await page.getByRole("link", { name: "Next open point" }).tap();
  assert.match(page.url(), /#score-/);
  assert.deepEqual(await accessibilityFaults(page), []);
  await rowan.presses("Finish the review");
  await rowan.reads("Please look at these points");
  await awake(page);
  await page.locator(".error-summary").getByRole("link", { name: /It can be done/ }).tap();
  await place();
  assert.deepEqual(await phoneFaults(page), []);
  await rowan.leaves();
});

test("a task is put off, flagged and answered without scripts", async () => {
  const rowan = await enters("Rowan", { scripts: false, phone: true });
  await rowan.visits("~/jury");
  await rowan.reads("Ask what child care costs");
  await rowan.presses("Take it up again");
  await rowan.reads("Taken up again.");
  await rowan.unfolds("Later");
  await rowan.fills({ "Reminder for yourself": "After the holidays." });
  await rowan.presses("Score it later");
  await rowan.reads("Put off. It stands at the end of your list.");
  await rowan.visits("~/jury?state=later");
  await rowan.reads("After the holidays.");
  assert.deepEqual(await phoneFaults(rowan.page), []);
  await rowan.follows(SECOND);
  await rowan.follows("Flag it for the organisers");
  await rowan.presses("Flag it");
  await rowan.reads("Please look at these points");
  await rowan.fills({ "What is wrong": "Something else", "What did you see?": "The sum is in another currency." });
  await rowan.presses("Flag it");
  await rowan.reads("The organisers are told.");

  const juniper = await enters("Juniper", { scripts: false });
  await juniper.visits("~/work");
  await juniper.follows(/A juror has flagged a proposal/);
  const card = juniper.part("The sum is in another currency.");
  await juniper.fills({ "Answer to the juror": "It is in euros: the team forgot the sign." }, { within: card });
  await juniper.presses("Answer", { within: card });
  await juniper.reads("The juror has your answer.");
  await rowan.visits("~/work");
  await rowan.follows(/answered your flag/);
  await rowan.unfolds("Your flags");
  await rowan.reads("It is in euros: the team forgot the sign.");
  for (const person of [rowan, juniper]) await person.leaves();
});
