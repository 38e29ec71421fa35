// Texts in other languages: begun, written beside their source, checked paragraph by paragraph, marked when the source changes; and read.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { accessibilityFaults, phoneFaults, weigh } from "./kit/checks.mjs";
import { startLab } from "./kit/lab.mjs";
import { enterRoom, field, isSaved, makeRoom } from "./kit/room.mjs";

let lab;
before(async () => {
  lab = await startLab();
});
after(async () => lab.stop());

const source = (person) => person.page.getByRole("region", { name: "Problem English" });
const paragraph = (person, words) => source(person).getByRole("listitem").filter({ hasText: words });
const stands = (person, words, state) => paragraph(person, words).getByText(state, { exact: true }).first().waitFor();
const begins = async (person) => {
  await person.follows("This proposal in other languages");
  await person.fills({ Language: "Français" }, { within: person.page.getByRole("main") });
  await person.presses("Begin");
};

test("a team translates live, and sees which paragraph has changed since", async () => {
  const room = await makeRoom(lab, { authors: 2, mentors: 1 });
  const basil = await enterRoom(lab, room, 1);
  await basil.settles();
  await field(basil).pressSequentially("Rooms are too dear.", { delay: 10 });
  await basil.page.keyboard.press("Enter");
  await basil.page.keyboard.press("Enter");
  await basil.page.keyboard.type("Nobody asks us.", { delay: 10 });
  await isSaved(basil);

  const amina = await enterRoom(lab, room, 0);
  await begins(amina);
  await amina.page.locator(".cm-editor").first().waitFor();
  await amina.settles();
  await stands(amina, "Rooms are too dear.", "Not translated");
  assert.equal(await source(amina).getByRole("button").count(), 0, "there is nothing to check yet");
  await field(amina).pressSequentially("Les chambres sont trop chères.", { delay: 10 });
  await isSaved(amina);
  // Both wrote in one room, each in their text.
  assert.equal((await field(basil).innerText()).includes("chambres"), false);
  await paragraph(amina, "Rooms are too dear.").getByRole("button", { name: "Translated" }).click();
  await stands(amina, "Rooms are too dear.", "Translated");
  await stands(amina, "Nobody asks us.", "Not translated");
  assert.deepEqual(await accessibilityFaults(amina.page), []);

  // The source changes in the room: it is seen here without asking.
  await field(basil).press("Control+Home");
  await field(basil).pressSequentially("Most ", { delay: 10 });
  await isSaved(basil);
  await stands(amina, "Rooms are too dear.", "Changed since");
  await paragraph(amina, "Rooms are too dear.").getByText("What changed").click();
  await paragraph(amina, "Rooms are too dear.").locator("ins", { hasText: "Most" }).waitFor();
  await field(amina).press("Control+Home");
  await field(amina).pressSequentially("Presque toutes : ", { delay: 10 });
  await isSaved(amina);
  await paragraph(amina, "Rooms are too dear.").getByRole("button", { name: "Translated" }).click();
  await stands(amina, "Rooms are too dear.", "Translated");

  // Others of the team see it on a phone, a mentor reads.
  const phone = await enterRoom(lab, room, 1, { phone: true });
  await phone.visits(amina.place.split("?")[0]);
  await phone.page.locator(".cm-editor").first().waitFor();
  await phone.settles();
  await field(phone).filter({ hasText: "Presque toutes : Les chambres" }).waitFor();
  assert.deepEqual(await phoneFaults(phone.page), []);
  assert.deepEqual(await accessibilityFaults(phone.page), []);
  const mentor = await enterRoom(lab, room, 2);
  await mentor.visits(amina.place.split("?")[0]);
  await stands(mentor, "Rooms are too dear.", "Translated");
  assert.equal(await source(mentor).getByRole("button").count(), 0);
  // The mentor says something about words of the translation, in the sheet; who translates sees it, the room of the source does not.
  await mentor.page.locator(".cm-editor").first().waitFor();
  await mentor.settles();
  await field(mentor).getByText("Les chambres").click();
  await mentor.page.getByRole("button", { name: "Comment on the words you marked" }).first().click();
  const sheet = mentor.page.getByRole("dialog");
  await sheet.getByRole("textbox", { name: "Your comment" }).fill("Plutôt « logements » ?");
  assert.deepEqual(await accessibilityFaults(mentor.page), []);
  await sheet.getByRole("button", { name: "Send comment" }).click();
  await amina.page.locator(".cm-passage", { hasText: "Les chambres" }).waitFor();
  await amina.page.getByRole("button", { name: /^Comments 1/ }).click();
  await amina.page.getByRole("dialog").getByText("Plutôt « logements » ?").waitFor();
  assert.equal(await basil.page.getByText("Plutôt « logements » ?").count(), 0);
  const weight = await weigh(phone.context, `${lab.url}${amina.place.split("?")[0]}`);
  assert.ok(weight.bytes <= 220_000, `${weight.bytes} bytes`);
  await Promise.all([amina.leaves(), basil.leaves(), phone.leaves(), mentor.leaves()]);
});

/** A service with LibreTranslate's API that puts "[fr] " before each paragraph, and what it was asked. */
async function translator() {
  const asked = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const question = JSON.parse(body);
    asked.push({ path: `${request.method} ${request.url}`, ...question });
    const translatedText = question.q.map((paragraph) => `[${question.target}] ${paragraph}`);
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ translatedText }));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(null)));
  const address = server.address();
  assert.ok(address && typeof address === "object");
  return { asked, url: `http://127.0.0.1:${address.port}/`, stop: () => server.close() };
}

test("a machine drafts a translation, which counts when one of the team has read it", async (t) => {
  const machine = await translator();
  t.after(() => machine.stop());
  const own = await startLab({ settings: { INQUIRY_TRANSLATION_URL: machine.url } });
  t.after(() => own.stop());
  const room = await makeRoom(own, { authors: 1 });
  const amina = await enterRoom(own, room, 0);
  await amina.settles();
  await field(amina).pressSequentially("Rooms are too dear.", { delay: 10 });
  await amina.page.keyboard.press("Enter");
  await amina.page.keyboard.press("Enter");
  await amina.page.keyboard.type("Nobody asks us.", { delay: 10 });
  await isSaved(amina);
  await begins(amina);
  await amina.page.locator(".cm-editor").first().waitFor();
  await amina.settles();
  // Where the text goes is said before; nothing went there yet.
  await source(amina).getByText("is sent to").filter({ hasText: "127.0.0.1" }).waitFor();
  assert.deepEqual(machine.asked, []);
  await source(amina).getByRole("button", { name: "Let a machine draft it" }).click();
  for (const words of ["Rooms are too dear.", "Nobody asks us."]) {
    await field(amina).filter({ hasText: `[fr] ${words}` }).waitFor();
    await stands(amina, words, "By a machine");
  }
  const format = { path: "POST /translate", source: "en", target: "fr", format: "text" };
  assert.deepEqual(machine.asked, [{ ...format, q: ["Rooms are too dear.", "Nobody asks us."] }]);
  assert.deepEqual(await accessibilityFaults(amina.page), []);

  // One paragraph is read and made better, the other waits.
  await field(amina).press("Control+Home");
  for (let letter = 0; letter < 5; letter++) await field(amina).press("Delete");
  await isSaved(amina);
  await paragraph(amina, "Rooms are too dear.").getByRole("button", { name: "I have read it" }).click();
  await stands(amina, "Rooms are too dear.", "Translated");
  await stands(amina, "Nobody asks us.", "By a machine");
  await amina.visits(amina.place.split("?")[0]);
  await stands(amina, "Rooms are too dear.", "Translated");
  await stands(amina, "Nobody asks us.", "By a machine");
  assert.equal(await source(amina).getByRole("button", { name: "Let a machine draft it" }).count(), 0, "never over words that stand there");
  await amina.leaves();
});

test("a text is translated without scripts, also on a narrow screen", async () => {
  const room = await makeRoom(lab, { authors: 1 });
  const plain = await enterRoom(lab, room, 0, { scripts: false, phone: true });
  await plain.fills({ Problem: "Rooms are too dear.\n\nNobody asks us." });
  await plain.presses("Save this section");
  await begins(plain);
  await plain.reads("The language is there. You can write.");
  await field(plain).fill("Les chambres sont trop chères.\n\nPersonne ne nous demande.");
  await plain.presses("Save this section");
  await plain.presses("All 2 are translated");
  await plain.reads("All paragraphs of the section count as translated.");
  assert.deepEqual(await phoneFaults(plain.page), []);
  await plain.presses("Look at it again");
  await plain.reads("This paragraph waits to be looked at again.");
  await plain.leaves();
});

test("readers get a proposal that was sent in their own language, and are told which text counts", async (t) => {
  const demo = await startLab({ demo: true });
  t.after(() => demo.stop());
  for (const [language, counts] of [
    ["fr", "L’équipe a traduit ce texte."],
    ["ar", "ترجم الفريق هذا النص."],
  ]) {
    const guest = await demo.person("guest", { phone: true, language });
    await guest.visits("~/recommendations");
    await guest.page.getByRole("link", { name: "Community agents in the employment office" }).first().click();
    await guest.page.locator("a.stamp").first().click();
    await guest.page.locator("a[href$='/text']").first().click();
    const part = guest.page.locator("details:has(bdi.native)").first();
    await part.waitFor();
    assert.equal((await part.locator("summary").innerText()).trim(), "Français");
    assert.equal(await part.evaluate((one) => one.hasAttribute("open")), language === "fr", "the reader's language is open");
    if (language !== "fr") await part.locator("summary").click();
    await part.getByText(counts).waitFor();
    await part.getByText("quatre médiateurs parmi les jeunes").waitFor();
    assert.deepEqual(await phoneFaults(guest.page), []);
    assert.deepEqual(await accessibilityFaults(guest.page), []);
    await guest.leaves();
  }
});
