// Rooms: stock clients on a bad network, a server that is killed while they write, and browsers.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openContext } from "./kit/browser.mjs";
import { accessibilityFaults, weigh } from "./kit/checks.mjs";
import { startLab } from "./kit/lab.mjs";
import { StockClient, enterRoom, field, isSaved, makeRoom, sessionCookies, settled, sleep } from "./kit/room.mjs";
import { numbers } from "./random.mjs";

const AUTHORS = 20;
/** How often the server is killed while people write; KILLS=100 for the long ledger. */
const KILLS = Number(process.env.KILLS ?? 10);
const INSERTS = ["a", "b ", "é", "ب", "\n", "xy", "🐦", "word "];

let lab;
before(async () => {
  lab = await startLab();
});
after(async () => lab.stop());

/** Places of a text that cut no character in two. */
function borders(text) {
  const found = [0];
  for (const letter of text) found.push(found[found.length - 1] + letter.length);
  return found;
}

async function newcomer(room, document) {
  const client = new StockClient(room, room.people[0], document);
  await client.ready;
  const { text } = client;
  client.end();
  return text;
}

/** Somebody of a room at a browser, on the room's page. */
const atTheRoom = (room, at, wishes = {}) => enterRoom(lab, room, at, wishes);
const shows = (person, text) => field(person).filter({ hasText: text }).waitFor();

test("two people write in one room at the same time", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const [amina, basil] = [await atTheRoom(room, 0), await atTheRoom(room, 1)];
  await amina.settles();
  await amina.reads("You are connected.");
  await amina.reads(room.people[1].name);
  // Two who type at one and the same place mix their letters, as on paper; so one writes before the words that stand there, one behind.
  await field(amina).pressSequentially("Our words:", { delay: 15 });
  await shows(basil, "Our words:");
  await field(amina).press("Control+Home");
  await field(basil).press("Control+End");
  await Promise.all([
    field(amina).pressSequentially("Rooms are too dear. ", { delay: 15 }),
    field(basil).pressSequentially(" Many wait for years.", { delay: 15 }),
  ]);
  for (const person of [amina, basil]) {
    await shows(person, "Rooms are too dear");
    await isSaved(person);
  }
  const [one, other] = [await field(amina).innerText(), await field(basil).innerText()];
  const words = (text) => text.replace(/\s+/g, " ").trim();
  // The other's cursor is shown.
  await amina.page.locator(".cm-peer").first().waitFor();
  const text = await newcomer(room, room.documents[0]);
  assert.equal(text, "Rooms are too dear. Our words: Many wait for years.");
  assert.ok(words(one).includes(words(text).slice(0, 10)) && words(other).includes(words(text).slice(0, 10)));
  await amina.taps("Undo");
  await shows(basil, "Many wait for years");
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  await amina.visits(`~/rooms/${room.number}`);
  await shows(amina, "Many wait for years");
  await Promise.all([amina.leaves(), basil.leaves()]);
});

test("the buttons over a text stand in one row, in two of seven or in three, each as large as a finger", async () => {
  const room = await makeRoom(lab, { authors: 1 });
  for (const wishes of [{ phone: true }, { phone: true, language: "ar" }, {}, { language: "de" }]) {
    const person = await atTheRoom(room, 0, wishes);
    for (const width of wishes.phone ? [320, 360, 768, 1024] : [1000, 1280, 1600]) {
      await person.page.setViewportSize({ width, height: 800 });
      const buttons = await person.page.locator(".editor-tools").first().locator("button").evaluateAll((all) =>
        all.map((button) => button.getBoundingClientRect()).map(({ top, width, height }) => ({ top: Math.round(top), width, height })),
      );
      const rows = [...new Set(buttons.map(({ top }) => top))].map((top) => buttons.filter((button) => button.top === top).length);
      assert.deepEqual(rows, width === 320 ? [5, 5, 4] : rows.length === 1 ? [14] : [7, 7], `${width} px`);
      for (const { width: wide, height } of buttons) assert.ok(wide >= 44 && height >= 44, `${wide} × ${height} px at ${width} px`);
      assert.equal(await person.page.evaluate(() => document.documentElement.scrollWidth), width);
    }
    await person.leaves();
  }
});

test("marks are set by keys, buttons and a paste, and seen in place", async () => {
  const room = await makeRoom(lab, { authors: 1 });
  const amina = await atTheRoom(room, 0);
  await amina.settles();
  const lines = () => field(amina).evaluate((text) => [...text.querySelectorAll(".cm-line")].map((line) => line.textContent));
  const heading = amina.page.locator("form.editor").first().getByRole("button", { name: /^Heading/ });
  await field(amina).pressSequentially("Rents");
  for (const mark of ["## ", "### ", "", "## "]) {
    await heading.click();
    assert.deepEqual(await lines(), [`${mark}Rents`]);
  }
  await field(amina).locator(".md-heading", { hasText: "Rents" }).waitFor();
  // A quote goes on by itself, and ends with an empty line; so does a list.
  await field(amina).press("Control+End");
  await field(amina).press("Enter");
  await field(amina).pressSequentially("> We wait");
  await field(amina).press("Enter");
  await field(amina).pressSequentially("for years");
  await field(amina).press("Enter");
  await field(amina).press("Enter");
  await field(amina).pressSequentially("1. one");
  await field(amina).press("Enter");
  await field(amina).pressSequentially("two");
  assert.deepEqual((await lines()).slice(1), ["> We wait", "> for years", "1. one", "2. two"]);
  // Words are marked with the keyboard, then keys or an address that is pasted.
  const mark = async (letters) => {
    for (let letter = 0; letter < letters; letter++) await field(amina).press("Shift+ArrowLeft");
  };
  await mark(3);
  await field(amina).press("Control+b");
  await field(amina).locator(".md-strong", { hasText: "two" }).waitFor();
  await field(amina).press("Control+i");
  await field(amina).press("Control+End");
  await field(amina).press("Enter");
  await field(amina).pressSequentially("the survey");
  await mark(6);
  await field(amina).evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", "https://example.org/rents");
    text.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  assert.equal((await lines()).at(-1), "3. the [survey](https://example.org/rents)");
  await field(amina).press("Control+End");
  await field(amina).pressSequentially(" by us");
  await mark(2);
  await field(amina).press("Control+k");
  await field(amina).pressSequentially("example.org");
  assert.equal((await lines()).at(-1), "3. the [survey](https://example.org/rents) by [us](https://example.org)");
  assert.deepEqual((await lines()).slice(3, 5), ["1. one", "2. **_two_**"]);
  await isSaved(amina);
  await amina.leaves();
});

test("each line stands at the side where its language begins, whatever the language of the section", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const [amina, basil] = [await atTheRoom(room, 0), await atTheRoom(room, 1, { phone: true, language: "ar" })];
  await field(amina).fill("Rooms are dear.\nالغرف غالية جدا.\n- Nobody asks us.\n- لا أحد يسألنا.\n\"قال\" he said");
  await shows(basil, "Nobody asks us.");
  // How far the letters are from the left and from the right end of their line.
  const ends = (person) =>
    field(person).evaluate((text) =>
      [...text.querySelectorAll(".cm-line")].map((line) => {
        const letters = document.createRange();
        letters.selectNodeContents(line);
        const [box, ink] = [line.getBoundingClientRect(), letters.getBoundingClientRect()];
        return ink.left - box.left < box.right - ink.right ? "left" : "right";
      }),
    );
  for (const person of [amina, basil]) assert.deepEqual(await ends(person), ["left", "right", "left", "right", "right"]);
  // A cursor at the end of an Arabic line stands at its left.
  await field(amina).locator(".cm-line").nth(1).click();
  await field(amina).press("End");
  await field(amina).press("Enter");
  await field(amina).pressSequentially("سطر آخر");
  assert.equal((await ends(amina))[2], "right");
  await isSaved(amina);
  await shows(basil, "سطر آخر");
  await Promise.all([amina.leaves(), basil.leaves()]);
});

test("the length of a text and how far the proposal is are said while one writes", async () => {
  const room = await makeRoom(lab, { authors: 1 });
  const amina = await atTheRoom(room, 0);
  await amina.settles();
  const editor = amina.page.locator("form.editor").first();
  const count = editor.locator("p[data-count]");
  const limit = Number(await count.getAttribute("data-limit"));
  assert.ok(limit > 10, `${limit}`);
  const bar = amina.page.locator("[data-progress]");
  const [done, whole] = [...(await bar.locator("strong").innerText()).matchAll(/\d+/g)].map(Number);
  assert.ok(whole > 1 && done === 0, `${done} of ${whole}`);
  await field(amina).fill("word ".repeat(limit));
  await bar.locator("strong", { hasText: `1 of ${whole}` }).waitFor();
  await count.filter({ hasText: `${limit} / ${limit}` }).waitFor();
  assert.equal(await editor.getByRole("status").filter({ hasText: "Too many words" }).count(), 0);
  await field(amina).press("Control+End");
  await field(amina).pressSequentially("and two");
  await editor.getByRole("status").filter({ hasText: "Too many words" }).waitFor();
  assert.equal(await count.innerText(), `${limit + 2} / ${limit} · +2`);
  await bar.locator("strong", { hasText: `0 of ${whole}` }).waitFor();
  // Where one writes is shown among the sections, and whether it is saved stays in sight.
  await amina.page.locator(".sections a[aria-current=true]", { hasText: "Problem" }).waitFor();
  assert.ok(await editor.locator("[data-saved]").evaluate((sign) => sign.getBoundingClientRect().bottom <= innerHeight));
  await isSaved(amina);
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  // The server says the same.
  await amina.page.reload();
  await editor.getByText("Too many words").waitFor();
  assert.equal(await count.innerText(), `${limit + 2} / ${limit} · +2`);
  await amina.leaves();
});

test("a section is written without scripts and merged with what was written live", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const plain = await atTheRoom(room, 0, { scripts: false });
  const live = await atTheRoom(room, 1);
  await plain.fills({ Problem: "First line\nSecond line" });
  await plain.presses("Save this section");
  await plain.reads("Your text is saved.");
  await shows(live, "Second line");
  await field(live).press("Control+End");
  await field(live).pressSequentially(" and more");
  await isSaved(live);
  await plain.fills({ Problem: "First line, changed\nSecond line" });
  await plain.presses("Save this section");
  await plain.reads("together with what others wrote");
  await shows(live, "First line, changed");
  await shows(live, "Second line and more");
  await Promise.all([plain.leaves(), live.leaves()]);
});

test("words that are typed without a connection are saved when it is back", async () => {
  const room = await makeRoom(lab, { authors: 1 });
  // The browser itself notes a lost connection as an error, so nobody watches this one.
  const context = await openContext({ baseURL: lab.url });
  await context.addCookies(sessionCookies(lab, room.people[0]));
  const page = await context.newPage();
  await page.goto(`/en/rooms/${room.number}`);
  // Keys for a field that the editor takes over meanwhile would go nowhere; people's fingers go where the focus is.
  await page.locator("form.editor .cm-content").first().waitFor();
  const text = page.getByRole("textbox", { name: "Problem" });
  await text.pressSequentially("before ");
  await isSaved({ page });
  await lab.kill();
  await page.locator(".room-side").getByText("No connection.").waitFor();
  await text.pressSequentially("meanwhile ");
  // The sign says that the page must stay open for a moment only: then the device keeps the words, and it says that.
  await page.getByText(/Not on the server yet[.,]/).first().waitFor();
  await lab.start();
  await page.locator(".room-side").getByText("You are connected.").waitFor({ timeout: 40_000 });
  await isSaved({ page });
  assert.equal(await newcomer(room, room.documents[0]), "before meanwhile ");
  await context.close();
});

test("a preview names long sentences, and is read aloud piece by piece where the device has voices", async () => {
  const room = await makeRoom(lab, { authors: 1 });
  const amina = await atTheRoom(room, 0);
  const editor = amina.page.locator("form.editor").first();
  const button = (name) => editor.getByRole("button", { name });
  // This browser has no voices: what it is asked to say is kept, and it speaks when told.
  await amina.page.evaluate(() => {
    const said = [];
    const voices = { said, speak: (words) => said.push(words), cancel: () => said.splice(0) };
    Object.defineProperty(window, "speechSynthesis", { value: voices });
  });
  const said = () => amina.page.evaluate(() => /** @type {any} */ (speechSynthesis).said.map(({ text, lang }) => `${lang}: ${text}`));
  const long = "we wait in the same office for the same paper and hear the same words from the same man while our children grow and learn without us";
  await field(amina).fill(`Rooms are **too dear**.\n\n- Many wait.\n- Every year ${long}.`);
  await button("Preview").click();
  const hint = editor.getByRole("complementary", { name: "Easier to read" });
  await hint.getByText("One sentence has more than").waitFor();
  assert.match((await hint.innerText()).replace(/[\u2068\u2069]/g, ""), /Every year we wait in the same office… \(29 words\)/);
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  await button("Read aloud").click();
  assert.deepEqual(await said(), ["en: Rooms are too dear.", "en: Many wait.", `en: Every year ${long}.`]);
  await button("Stop reading").click();
  assert.deepEqual(await said(), []);
  await button("Read aloud").click();
  await amina.page.evaluate(() => /** @type {any} */ (speechSynthesis).said[0].onerror({ error: "language-unavailable" }));
  await button("This device has no voice for this language.").waitFor();
  await button("This device").click();
  await amina.page.evaluate(() => /** @type {any} */ (speechSynthesis).said.at(-1).onend());
  await button("Read aloud").click();
  // With the preview the voice ends.
  await button("Preview").click();
  assert.deepEqual(await said(), []);
  await field(amina).fill("Rooms are too dear.");
  await button("Preview").click();
  await button("Read aloud").waitFor();
  assert.equal(await hint.count(), 0);
  await button("Preview").click();
  await isSaved(amina);
  await amina.leaves();
});

test("a text is previewed as readers will see it, and written alone on the screen", async () => {
  const room = await makeRoom(lab, { authors: 1 });
  const amina = await atTheRoom(room, 0);
  const editor = amina.page.locator("form.editor").first();
  const tool = (name) => editor.getByRole("button", { name });
  await field(amina).fill("Rooms are **too dear**.");
  await tool("Preview").click();
  await editor.locator("[data-preview] strong").filter({ hasText: "too dear" }).waitFor();
  assert.equal(await editor.locator(".cm-editor").isVisible(), false);
  assert.equal(await tool("Bold").isDisabled(), true);
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  await tool("Preview").click();
  await shows(amina, "Rooms are **too dear**.");
  await tool("Full screen").click();
  assert.equal(await amina.page.locator("header a").first().isVisible(), true);
  assert.equal(await amina.page.locator("header").first().evaluate((header) => header.closest("[inert]") !== null), true, "the page behind cannot be reached");
  const size = () => editor.evaluate((form) => form.getBoundingClientRect().height === innerHeight);
  assert.equal(await size(), true, "the editor fills the screen");
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  await field(amina).press("Control+End");
  await field(amina).pressSequentially(" Yes.");
  await field(amina).press("Escape");
  assert.equal(await size(), false);
  assert.equal(await amina.page.locator("[inert]").count(), 0);
  await isSaved(amina);
  await amina.leaves();

  const plain = await atTheRoom(room, 0, { scripts: false });
  await plain.fills({ Problem: "Rooms are _dear_." });
  await plain.presses("Preview");
  await plain.page.locator("[data-preview] em").filter({ hasText: "dear" }).waitFor();
  await plain.presses("Save this section");
  await plain.reads("Your text is saved.");
  assert.equal(await newcomer(room, room.documents[0]), "Rooms are _dear_.");
  await plain.leaves();
});

test("the page of a room weighs at most 220 kB", async (t) => {
  const room = await makeRoom(lab, { authors: 1 });
  const person = await atTheRoom(room, 0, { workers: false });
  const { bytes, scriptBytes } = await weigh(person.context, `${lab.url}/en/rooms/${room.number}`);
  t.diagnostic(`${(bytes / 1000).toFixed(1)} kB over the wire, ${(scriptBytes / 1000).toFixed(1)} kB of it scripts`);
  assert.ok(bytes <= 220_000, `${bytes} bytes`);
  await person.leaves();
});

test("20 stock clients on a bad network come to one text", async (t) => {
  const room = await makeRoom(lab, { authors: AUTHORS });
  const clients = room.people.map((person, at) => new StockClient(room, person, room.documents[0], { faults: numbers(at + 1) }));
  await Promise.all(clients.map((client) => client.ready));
  const dice = numbers(2026);
  const end = Date.now() + 12_000;
  let edits = 0;
  while (Date.now() < end) {
    for (const client of clients) {
      if (!dice.chance(0.25)) continue;
      const places = borders(client.text);
      const at = dice.integer(places.length);
      const to = dice.chance(0.35) ? Math.min(places.length - 1, at + dice.integer(6)) : at;
      client.edit({ from: places[at], to: places[to], insert: dice.chance(0.75) ? dice.one(INSERTS) : "" });
      edits += 1;
    }
    await sleep(30);
  }
  await settled(clients);
  const [{ text, version }] = clients;
  for (const client of clients) assert.equal(client.text, text);
  assert.equal(await newcomer(room, room.documents[0]), text);
  const reconnects = clients.reduce((sum, client) => sum + client.reconnects, 0);
  assert.ok(reconnects > 10, "the network was bad enough");
  t.diagnostic(`${edits} edits, ${version} rows, ${text.length} units, ${reconnects} reconnections, all texts equal`);
  clients.forEach((client) => client.end());
});

test(`a server that is killed ${KILLS} times loses and doubles nothing that it has acknowledged`, async (t) => {
  const room = await makeRoom(lab, { authors: AUTHORS });
  const clients = room.people.map((person) => new StockClient(room, person, room.documents[0]));
  await Promise.all(clients.map((client) => client.ready));
  /** Every word that was written, and those of them that were acknowledged. */
  const written = new Map();
  const acknowledged = new Set();
  const dice = numbers(7);
  const queues = new Map(clients.map((client) => [client, []]));
  for (const client of clients) {
    client.onConfirmed = () => acknowledged.add(queues.get(client)?.shift());
  }
  let typing = true;
  const typist = (async () => {
    for (let serial = 0; typing; serial++) {
      const at = dice.integer(clients.length);
      const client = clients[at];
      const word = `<${at}.${serial}>`;
      // Between words, so that none is cut.
      const places = [0, ...[...client.text.matchAll(/>/g)].map((match) => match.index + 1)];
      client.edit({ from: dice.one(places), insert: word });
      written.set(word, client);
      queues.get(client)?.push(word);
      await sleep(8);
    }
  })();
  const ready = [];
  for (let round = 0; round < KILLS; round++) {
    await sleep(700 + dice.integer(600));
    const before = acknowledged.size;
    await lab.kill();
    const start = Date.now();
    await lab.start();
    ready.push(Date.now() - start);
    const resumed = Date.now() + 10_000;
    while (acknowledged.size === before && Date.now() < resumed) await sleep(20);
    assert.ok(acknowledged.size > before, `writing goes on after kill ${round + 1}`);
  }
  typing = false;
  await typist;
  await settled(clients);
  const text = await newcomer(room, room.documents[0]);
  for (const client of clients) assert.equal(client.text, text);
  const found = text.match(/<\d+\.\d+>/g) ?? [];
  assert.equal(new Set(found).size, found.length, "no word stands twice");
  assert.deepEqual(new Set(found), new Set(written.keys()), "every word is there once everybody is saved");
  for (const word of acknowledged) assert.ok(text.includes(word));
  t.diagnostic(`${found.length} words, ${acknowledged.size} acknowledged, ready again after ${Math.max(...ready)} ms at most`);
  clients.forEach((client) => client.end());
});
