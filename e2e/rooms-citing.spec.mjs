// A record of the library as the source of a draft: from its own page, and by its address while one writes. On the demo edition.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFaults, phoneFaults } from "./kit/checks.mjs";
import { startLab } from "./kit/lab.mjs";

const PASSWORD = "one-thread-for-all";
const TITLE = "Deutsch vor der Schicht: Sprachkurs im Betrieb";
const DRAFT = "What I did for free: a certificate an employer believes";

let lab;
before(async () => {
  lab = await startLab({ demo: true });
});
after(async () => lab.stop());

test("a record of the library is cited from its page on a phone, and by its address in the room", async () => {
  const basil = await lab.person("Basil", { phone: true });
  await basil.logsIn("Basil", PASSWORD);
  await basil.visits("~/library");
  await basil.follows(TITLE);
  const record = basil.place;
  await basil.reads("Cite it");
  assert.deepEqual(await accessibilityFaults(basil.page), []);
  assert.deepEqual(await phoneFaults(basil.page), []);
  const address = await basil.page.locator("section", { has: basil.page.getByRole("heading", { name: "Cite it" }) }).locator(".hash").innerText();
  assert.match(address, /\/en\/library\/[^?]+\?version=1$/, "the address keeps to this version");
  await basil.follows(DRAFT);
  assert.equal(new URL(await basil.page.getByLabel("Address of the source").inputValue(), lab.url).href, address);
  await basil.page.getByLabel("Section", { exact: true }).selectOption({ index: 1 });
  await basil.fills({ "What you claim": "A language course at work reaches people whom no other course reaches." });
  await basil.presses("Add source");
  await basil.reads("The source is there.");
  await basil.reads("good practice, version 1");
  assert.deepEqual(await phoneFaults(basil.page), []);

  // In the room the same is said of words, by the address that was copied; the others see it at once.
  const saffron = await lab.person("Saffron");
  await saffron.logsIn("Saffron", PASSWORD);
  await saffron.visits(String(await basil.page.locator('a[href*="/rooms/"]').first().getAttribute("href")));
  await saffron.settles();
  const sources = (person) => person.page.getByRole("region", { name: "Sources" });
  await sources(saffron).getByText("A language course at work reaches people").waitFor();
  await sources(saffron).getByRole("link", { name: TITLE }).waitFor();
  await saffron.page.getByRole("button", { name: "Add a source for the words you marked" }).first().click();
  await sources(saffron).getByRole("textbox", { name: "What you claim" }).fill("Such a course is short and cheap.");
  await sources(saffron).getByRole("textbox", { name: "Address of the source" }).fill(address);
  await sources(saffron).getByRole("button", { name: "Add source" }).click();
  const card = sources(saffron).getByRole("listitem").filter({ hasText: "Such a course is short and cheap." });
  await card.getByRole("link", { name: TITLE }).waitFor();
  assert.equal(new URL(await card.getByRole("link", { name: TITLE }).getAttribute("href"), lab.url).href, address);
  assert.deepEqual(await accessibilityFaults(saffron.page), []);
  // A record that nobody has published is no source: said at the form, and nothing is lost.
  await saffron.page.getByRole("button", { name: "Add a source for the words you marked" }).nth(1).click();
  await sources(saffron).getByRole("textbox", { name: "What you claim" }).fill("Another one");
  await sources(saffron).getByRole("textbox", { name: "Address of the source" }).fill(address.replace("version=1", "version=9"));
  await sources(saffron).getByRole("button", { name: "Add source" }).click();
  await sources(saffron).locator("[data-error]").filter({ hasText: /\S/ }).waitFor();
  assert.equal(await sources(saffron).getByRole("textbox", { name: "What you claim" }).inputValue(), "Another one");
  const refusals = lab.watched.find(({ context }) => context === saffron.context).problems.splice(0);
  assert.match(refusals.join("\n"), /^422 from \/en\/proposals\/[^\n]+\/evidence$/, "nothing but this refusal");

  // The library says who rests on a record, once the text is public.
  const visitor = await lab.person("visitor");
  await visitor.visits("~/library");
  await visitor.follows("Deux ateliers, quatre fois par semaine");
  await visitor.reads("Proposals that cite it");
  await visitor.follows(/Ville à voix haute|voix haute/i);
  await visitor.page.locator("a[href$='/text']").first().click();
  await visitor.reads("Plus de la moitié des personnes suivies");
  assert.equal(await visitor.visits(record), 200);
  assert.equal(await visitor.page.getByText("Proposals that cite it").count(), 0, "a draft is nobody's business yet");
  await Promise.all([basil.leaves(), saffron.leaves(), visitor.leaves()]);
});
