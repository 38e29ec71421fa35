// Sources in a room: an author names one for marked words, others see it at once, a reader sees it once the text is public.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFaults, phoneFaults } from "./kit/checks.mjs";
import { startLab } from "./kit/lab.mjs";
import { enterRoom, field, isSaved, makeRoom, showsWords } from "./kit/room.mjs";

let lab;
before(async () => {
  lab = await startLab();
});
after(async () => lab.stop());

const part = (person) => person.page.getByRole("region", { name: "Sources" });
const tool = (person) => person.page.getByRole("button", { name: "Add a source for the words you marked" }).first();
const card = (person, claim) => part(person).getByRole("listitem").filter({ hasText: claim });
const fills = async (person, fields) => {
  for (const [name, value] of Object.entries(fields)) await part(person).getByRole("textbox", { name }).fill(value);
};

/** A file that somebody may send. */
const counted = { name: "Our count.csv", mimeType: "text/csv", buffer: Buffer.from("year,rent\n2016,400\n2026,800\n") };

test("an author names a source with the keyboard, the others see it live", async () => {
  const room = await makeRoom(lab, { authors: 2, mentors: 1 });
  const amina = await enterRoom(lab, room, 0);
  await amina.settles();
  await field(amina).pressSequentially("Rooms are too dear. Nobody asks us.", { delay: 10 });
  await isSaved(amina);
  const basil = await enterRoom(lab, room, 1, { phone: true });
  const mentor = await enterRoom(lab, room, 2);
  await Promise.all([basil.settles(), mentor.settles()]);
  assert.equal(await tool(mentor).count(), 0, "a mentor names no sources");

  // Five words from the start, then the button, all by keys.
  await field(amina).press("Control+Home");
  for (let letter = 0; letter < 5; letter++) await field(amina).press("Shift+ArrowRight");
  await tool(amina).focus();
  await amina.page.keyboard.press("Enter");
  await amina.page.keyboard.type("Rents have doubled in ten years");
  await part(amina).locator("blockquote[data-quote]", { hasText: /^Rooms$/ }).waitFor();
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  // A wrong address: said at the form, nothing is lost.
  await fills(amina, { "Address of the source": "javascript:alert(1)" });
  await amina.page.keyboard.press("Enter");
  await part(amina).locator("[data-error]", { hasText: "Write the whole address of a web page" }).waitFor();
  assert.equal(await part(amina).getByRole("textbox", { name: "What you claim" }).inputValue(), "Rents have doubled in ten years");
  const refusals = lab.watched.find(({ context }) => context === amina.context).problems.splice(0);
  assert.match(refusals.join("\n"), /^422 from \/en\/proposals\/[^\n]+\/evidence$/, "nothing but this refusal");
  await fills(amina, { "Address of the source": "https://example.org/rents", "Title of the source": "Rents since 2016" });
  await amina.page.keyboard.press("Enter");
  for (const person of [amina, basil, mentor]) {
    await card(person, "Rents have doubled in ten years").getByRole("link", { name: "Rents since 2016" }).waitFor();
    await card(person, "Rents have doubled").locator("blockquote", { hasText: "Rooms" }).waitFor();
  }
  await part(amina).locator("form[data-new-evidence]").waitFor({ state: "hidden" });
  assert.equal(await card(amina, "Rents").getByRole("link", { name: "Rents since 2016" }).getAttribute("rel"), "noopener noreferrer nofollow ugc");
  assert.equal(await card(mentor, "Rents").getByRole("link", { name: "Change" }).count(), 0);

  // The words are marked in the text; the mark moves with them, and each leads to the other.
  const marked = (person) => person.page.locator(".cm-cited", { hasText: /^Rooms$/ });
  for (const person of [amina, basil, mentor]) await marked(person).waitFor();
  await field(amina).press("Control+Home");
  await amina.page.keyboard.type("Here: ");
  await isSaved(amina);
  await showsWords(mentor, "Here: Rooms are too dear.");
  await marked(mentor).waitFor();
  await card(mentor, "Rents have doubled").getByRole("button", { name: "Show in the text" }).click();
  // The cursor of somebody else may stand among them, with initials.
  const selected = await mentor.page.evaluate(() => {
    const words = getSelection()?.getRangeAt(0).cloneContents();
    words?.querySelectorAll(".cm-peer").forEach((cursor) => cursor.remove());
    return words?.textContent;
  });
  assert.equal(selected, "Rooms");
  await mentor.page.locator(".evidence-card.active").waitFor();
  await part(mentor).locator(".fold").evaluate((fold) => fold.removeAttribute("open"));
  await marked(mentor).click();
  await part(mentor).locator(".evidence-card.active").waitFor();
  // By keys: the button for sources goes to the card of the words at the cursor.
  await field(amina).press("Control+Home");
  for (let letter = 0; letter < 8; letter++) await field(amina).press("ArrowRight");
  await tool(amina).focus();
  await amina.page.keyboard.press("Enter");
  assert.ok(await card(amina, "Rents have doubled").evaluate((one) => one === document.activeElement));
  assert.deepEqual(await accessibilityFaults(amina.page), []);

  // With a finger, about the line; then the words go, and the card says so.
  await field(basil).tap();
  await tool(basil).tap();
  await fills(basil, { "What you claim": "We were never asked", "Address of the source": "https://example.org/asked" });
  assert.deepEqual(await phoneFaults(basil.page), []);
  await part(basil).getByRole("button", { name: "Add source" }).tap();
  await card(amina, "We were never asked").waitFor();
  await field(amina).press("Control+a");
  await field(amina).press("Delete");
  await isSaved(amina);
  await mentor.page.reload();
  await mentor.settles();
  await card(mentor, "Rents have doubled").getByText("These words are no longer in the text.").waitFor();
  assert.deepEqual(await accessibilityFaults(basil.page), []);

  // A file is the source: chosen, sent and saved without leaving the room.
  await field(amina).pressSequentially("We counted.");
  await isSaved(amina);
  await tool(amina).click();
  await fills(amina, { "What you claim": "We counted ourselves" });
  await part(amina).getByLabel("Or a file as the source").setInputFiles(counted);
  await part(amina).getByRole("button", { name: "Add source" }).press("Enter");
  await card(mentor, "We counted ourselves").locator("bdi").filter({ hasText: /^CSV$/ }).waitFor();
  const [saved] = await Promise.all([
    mentor.page.waitForEvent("download"),
    card(mentor, "We counted ourselves").getByRole("link", { name: "Our count.csv" }).press("Enter"),
  ]);
  assert.match(saved.suggestedFilename(), /^source-[0-9a-f]{12}\.csv$/);
  assert.deepEqual(await phoneFaults(basil.page), []);

  // One is removed on its own page; it goes from the room of the other.
  await card(amina, "We were never asked").getByRole("link", { name: "Change" }).click();
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  await amina.presses("Remove it");
  await amina.reads("The source is removed.");
  await card(basil, "We were never asked").waitFor({ state: "detached" });
  await Promise.all([amina.leaves(), basil.leaves(), mentor.leaves()]);
});

test("sources are named without scripts, also on a narrow screen", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const plain = await enterRoom(lab, room, 0, { scripts: false, phone: true });
  await plain.fills({ Problem: "Rooms are too dear." });
  await plain.presses("Save this section");
  await plain.follows("All sources");
  await plain.reads("There is no source here yet.");
  await plain.fills({ "The words it is about": "too cheap", "What you claim": "Rents have doubled", "Address of the source": "example.org" });
  await plain.presses("Add source");
  await plain.reads("Write the whole address of a web page");
  await plain.fills({ "Address of the source": "https://example.org/rents" });
  await plain.presses("Add source");
  await plain.reads("These words are not in the section.");
  await plain.fills({ "The words it is about": "too  dear" });
  await plain.presses("Add source");
  await plain.reads("The source is there.");
  assert.deepEqual(await phoneFaults(plain.page), []);
  const live = await enterRoom(lab, room, 1);
  await live.settles();
  await card(live, "Rents have doubled").waitFor();
  await plain.follows("Change");
  await plain.fills({ "What you claim": "Rents have tripled" });
  await plain.presses("Save");
  await plain.reads("The source is changed.");
  await card(live, "Rents have tripled").waitFor();
  // A file that was sent with a form that is refused need not be chosen again.
  await plain.page.getByLabel("Or a file as the source").setInputFiles(counted);
  await plain.presses("Add source");
  await plain.reads("Use this file:");
  assert.deepEqual(await phoneFaults(plain.page), []);
  await plain.fills({ "What you claim": "We counted ourselves" });
  await plain.presses("Add source");
  await plain.reads("The source is there.");
  await card(live, "We counted ourselves").getByRole("link", { name: "Our count.csv" }).waitFor();
  const checked = await enterRoom(lab, room, 0);
  await checked.visits(plain.place.split("?")[0]);
  assert.deepEqual(await accessibilityFaults(checked.page), []);
  await Promise.all([plain.leaves(), live.leaves(), checked.leaves()]);
});

test("readers and officials see the sources of what was selected", async (t) => {
  const demo = await startLab({ demo: true });
  t.after(() => demo.stop());
  const guest = await demo.person("guest", { phone: true });
  await guest.visits("~/recommendations");
  const links = await guest.page.getByRole("main").getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  let [seen, numbers] = [0, 0];
  for (const href of new Set(links.filter((href) => /\/recommendations\/[0-9a-f-]{36}$/.test(href ?? "")))) {
    await guest.visits(href ?? "");
    const sources = guest.page.getByRole("heading", { name: "Sources of the proposal" });
    if ((await sources.count()) === 0) continue;
    seen += 1;
    assert.deepEqual(await accessibilityFaults(guest.page), []);
    assert.deepEqual(await phoneFaults(guest.page), []);
    await guest.page.locator("a.stamp").first().click();
    await guest.page.getByRole("link", { name: /Sent to the jury/ }).click();
    await guest.page.getByRole("heading", { name: "Sources for this section" }).first().waitFor();
    const number = guest.page.getByRole("link", { name: /^Source \d+$/ }).first();
    numbers += await number.count();
    if (await number.count()) {
      const place = await number.getAttribute("href");
      await number.click();
      await guest.page.locator(`${place}:target`).getByRole("link", { name: "Show in the text" }).click();
      await guest.page.locator("sup :target").waitFor();
    }
    assert.deepEqual(await accessibilityFaults(guest.page), []);
    assert.deepEqual(await phoneFaults(guest.page), []);
  }
  assert.ok(seen >= 2, `${seen} recommendations with sources`);
  assert.ok(numbers >= 1, "words with the number of their source");
  await guest.leaves();
});
