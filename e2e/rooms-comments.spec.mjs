// Comments in a room: two people talk about the same words, one at a laptop with the keyboard, one at a phone with a finger.
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

/** Somebody of a room at a browser, on the room's page. */
const atTheRoom = (room, at, wishes = {}) => enterRoom(lab, room, at, wishes);
const talk = (person, words) => person.page.getByRole("article", { name: `Talk about “${words}”` });
const button = (person) => person.page.getByRole("button", { name: "Comment on the words you marked" }).first();
const marked = (person) => person.page.locator(".cm-passage").first();

test("two people talk about words of the text, one of them on a phone", async () => {
  const room = await makeRoom(lab, { authors: 1, mentors: 1 });
  const amina = await atTheRoom(room, 0);
  await amina.settles();
  await field(amina).pressSequentially("Rooms are too dear.", { delay: 10 });
  await isSaved(amina);

  // The mentor taps into the line and says something about it.
  const mentor = await atTheRoom(room, 1, { phone: true });
  await mentor.settles();
  await mentor.reads("You can read this text and comment on it.");
  await field(mentor).tap();
  await button(mentor).tap();
  const sheet = mentor.page.getByRole("dialog", { name: "Comments" });
  await sheet.getByRole("textbox", { name: "Your comment" }).fill("Since when?");
  assert.deepEqual(await accessibilityFaults(mentor.page), []);
  await sheet.getByRole("button", { name: "Send comment" }).tap();
  await talk(mentor, "Rooms are too dear.").getByText("Since when?").waitFor();
  await mentor.page.waitForFunction(() => document.activeElement?.matches("article")); // The new talk has the focus.

  // It comes to the other one by itself; she answers, and begins one of her own with the keyboard alone.
  const first = talk(amina, "Rooms are too dear.");
  await first.getByText("Since when?").waitFor();
  await marked(amina).waitFor();
  await first.getByRole("textbox", { name: "Your answer" }).fill("For ten years.");
  await first.getByRole("button", { name: "Answer" }).click();
  await first.getByText("For ten years.").waitFor();
  await talk(mentor, "Rooms are too dear.").getByText("For ten years.").waitFor();
  await field(amina).press("Control+Home");
  for (let letter = 0; letter < 5; letter++) await field(amina).press("Shift+ArrowRight");
  await field(amina).press("Control+Alt+m");
  await amina.page.keyboard.type(`Flats too, @${room.people[1].name}?`);
  await amina.page.keyboard.press("Tab"); // Past "Suggest other words".
  await amina.page.keyboard.press("Tab");
  await amina.page.keyboard.press("Enter");
  const second = talk(amina, "Rooms");
  await second.last().getByText("Flats too").waitFor();
  await talk(mentor, "Rooms").last().getByText("Flats too").waitFor();
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  await mentor.page.getByRole("button", { name: "Close" }).tap();
  await mentor.visits("~/work");
  await mentor.reads(/names you in a comment/);
  await mentor.visits(`~/rooms/${room.number}`);

  // The words move and the marks with them; when they are gone, the talk says so and keeps them.
  await field(amina).press("Control+Home");
  await field(amina).pressSequentially("Today: ", { delay: 10 });
  await isSaved(amina);
  await marked(mentor).filter({ hasText: "Rooms" }).waitFor();
  await field(amina).press("Control+a");
  await field(amina).press("Delete");
  await isSaved(amina);
  await talk(amina, "Rooms are too dear.").getByText("These words are no longer in the text.").waitFor();

  // Ended talks leave the side; they stand in the list.
  await first.getByRole("button", { name: "End this talk" }).click();
  await first.waitFor({ state: "detached" });
  await mentor.page.getByRole("button", { name: "Comments" }).tap();
  await talk(mentor, "Rooms are too dear.").waitFor({ state: "detached" });
  await mentor.page.locator("[data-comments-count]", { hasText: /^1$/ }).waitFor();
  await Promise.all([amina.leaves(), mentor.leaves()]);
});

test("a mentor says it in other words, the author takes them over or declines them", async () => {
  const room = await makeRoom(lab, { authors: 1, mentors: 1 });
  const amina = await atTheRoom(room, 0, { phone: true });
  await amina.settles();
  await field(amina).pressSequentially("Rooms are too dear.\nNobody asks us.", { delay: 10 });
  await isSaved(amina);

  // The mentor stands in a line and changes its words, with the keyboard.
  const mentor = await atTheRoom(room, 1);
  await mentor.settles();
  const suggest = async (line, words) => {
    await field(mentor).press("Control+Home");
    for (let down = 1; down < line; down++) await field(mentor).press("ArrowDown");
    await field(mentor).press("Control+Alt+m");
    await mentor.page.keyboard.type("Plainer so?");
    await mentor.page.getByText("Suggest other words").press("Enter");
    const instead = mentor.page.getByRole("textbox", { name: "Your words instead" });
    assert.match(await instead.inputValue(), line === 1 ? /^Rooms are too dear\.$/ : /^Nobody asks us\.$/);
    await instead.fill(words);
    assert.deepEqual(await accessibilityFaults(mentor.page), []);
    await mentor.page.getByRole("button", { name: "Send comment" }).click();
  };
  await suggest(1, "Rooms are far too expensive.");
  const first = talk(mentor, "Rooms are too dear.");
  await first.locator("ins", { hasText: "far" }).waitFor();
  assert.equal(await first.getByRole("button", { name: "Take these words over" }).count(), 0, "a mentor does not decide");
  await suggest(2, "We are not asked.");

  // The author sees both on her phone, word by word, and decides.
  await amina.page.getByRole("button", { name: "Comments" }).tap();
  const seen = talk(amina, "Rooms are too dear.");
  await seen.locator("del", { hasText: "dear" }).waitFor();
  await talk(amina, "Nobody asks us.").waitFor();
  assert.deepEqual(await phoneFaults(amina.page), []);
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  await seen.getByRole("button", { name: "Take these words over" }).tap();
  await seen.waitFor({ state: "detached" });
  const other = talk(amina, "Nobody asks us.");
  await other.getByText("Decline with a reason").tap();
  await other.getByRole("textbox", { name: "Why not?" }).fill("It is true that nobody asks.");
  await other.getByRole("button", { name: "Decline", exact: true }).tap();
  await other.waitFor({ state: "detached" });
  await amina.page.getByRole("button", { name: "Close" }).tap();
  for (const person of [amina, mentor]) {
    await field(person).getByText("Rooms are far too expensive.").waitFor();
    await field(person).getByText("Nobody asks us.").waitFor();
  }
  // What she writes next stands behind it.
  await field(amina).press("Control+Home");
  await field(amina).pressSequentially("Today: ", { delay: 10 });
  await isSaved(amina);
  await showsWords(mentor, "Today: Rooms are far too expensive.");
  await mentor.visits("~/work");
  await mentor.reads(/declined words that you suggested/);
  await mentor.reads(/are in the text now/);
  await Promise.all([amina.leaves(), mentor.leaves()]);
});

/** What a text shows: ~what goes~, [what comes], without what only screen readers say and without the cursors of others. */
const drawnText = (person) =>
  field(person).evaluate((content) => {
    const copy = /** @type {Element} */ (content.cloneNode(true));
    copy.querySelectorAll(".cm-peer, .visually-hidden").forEach((part) => part.remove());
    copy.querySelectorAll("del").forEach((part) => part.replaceWith(`~${part.textContent}~`));
    copy.querySelectorAll("ins").forEach((part) => part.replaceWith(`[${part.textContent}]`));
    return [...copy.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n");
  });

async function draws(person, text) {
  for (const end = Date.now() + 10_000; (await drawnText(person)) !== text && Date.now() < end; ) await person.page.waitForTimeout(50);
  assert.equal(await drawnText(person), text);
}

test("suggested words stand in the text of all, and lead to their talk and back", async () => {
  const room = await makeRoom(lab, { authors: 1, mentors: 1 });
  const amina = await atTheRoom(room, 0);
  await amina.settles();
  await field(amina).pressSequentially("Rooms are too dear.\nNobody asks us.", { delay: 10 });
  await isSaved(amina);
  const mentor = await atTheRoom(room, 1, { phone: true, language: "ar" });
  await mentor.settles();
  const arabic = mentor.page.locator(".cm-content").first();
  await arabic.press("Control+Home");
  await arabic.press("Control+Alt+m");
  const form = mentor.page.locator("[data-new-comment]");
  await form.locator('[name="text"]').fill("?");
  await form.locator("summary").tap();
  await form.locator('[name="replacement"]').fill("Rooms are far too expensive.");
  await form.locator("button:not([type])").tap();
  const text = "Rooms are [far ]too ~dear~[expensive].\nNobody asks us.";
  await draws(amina, text);
  assert.deepEqual(await accessibilityFaults(amina.page), []);

  // What is typed goes where the cursor is, whatever is shown there; nothing of the suggestion comes into the text.
  await field(amina).press("Control+Home");
  await field(amina).pressSequentially("Now: ", { delay: 10 });
  await field(amina).press("Control+End");
  await field(amina).pressSequentially(" Why?", { delay: 10 });
  await isSaved(amina);
  await draws(amina, `Now: ${text} Why?`);
  await amina.visits(`~/rooms/${room.number}`);
  await draws(amina, `Now: ${text} Why?`);
  assert.equal(await amina.page.locator("textarea.editor-text").first().inputValue(), "Now: Rooms are too dear.\nNobody asks us. Why?");

  // To the talk by a click and by the keyboard, and back.
  await field(amina).locator("ins", { hasText: "expensive" }).click();
  const card = talk(amina, "Rooms are too dear.");
  await amina.page.waitForFunction(() => document.activeElement?.matches("article.active"));
  await card.getByRole("button", { name: "Show in the text" }).click();
  await field(amina).press("ArrowLeft");
  await field(amina).press("Control+Alt+m");
  await amina.page.waitForFunction(() => document.activeElement?.matches("article.active"));

  // They can be hidden, here and after another look at the page.
  const shows = amina.page.getByRole("checkbox", { name: "Show suggested words in the text" });
  await shows.uncheck();
  await draws(amina, "Now: Rooms are too dear.\nNobody asks us. Why?");
  await amina.visits(`~/rooms/${room.number}`);
  await amina.page.locator(".cm-passage").first().waitFor();
  await draws(amina, "Now: Rooms are too dear.\nNobody asks us. Why?");
  await shows.check();
  await draws(amina, `Now: ${text} Why?`);

  // Another word of the passage changes: what is suggested is found anew for it.
  await field(amina).press("Control+Home");
  for (let letter = 0; letter < 11; letter++) await field(amina).press("ArrowRight");
  await field(amina).pressSequentially("here ", { delay: 10 });
  await isSaved(amina);
  await draws(amina, "Now: Rooms here are [far ]too ~dear~[expensive].\nNobody asks us. Why?");
  await card.getByRole("button", { name: "Take these words over" }).click();
  for (const person of [amina, mentor]) await draws(person, "Now: Rooms here are far too expensive.\nNobody asks us. Why?");
  await Promise.all([amina.leaves(), mentor.leaves()]);
});

test("names of the room are offered after an @, to keys and to fingers", async () => {
  const room = await makeRoom(lab, { authors: 2, mentors: 1 });
  const [, basil, mentor] = room.people.map(({ name }) => name);
  const offer = (person, name) => person.page.getByRole("button", { name: `@${name}` });
  const amina = await atTheRoom(room, 0);
  await amina.settles();
  await field(amina).pressSequentially("Rooms are too dear.", { delay: 10 });
  await isSaved(amina);
  await field(amina).press("Control+Alt+m");
  const comment = amina.page.getByRole("textbox", { name: "Your comment" });
  await comment.pressSequentially("Ask @");
  await offer(amina, basil).waitFor();
  await offer(amina, mentor).waitFor();
  assert.deepEqual(await accessibilityFaults(amina.page), []);

  // The more of a name stands there, the fewer are offered; Enter and Tab take the first, Escape none.
  await comment.pressSequentially(mentor.slice(0, 4).toUpperCase());
  await offer(amina, basil).waitFor({ state: "detached" });
  await comment.press("Enter");
  await offer(amina, mentor).waitFor({ state: "detached" });
  assert.equal(await comment.inputValue(), `Ask @${mentor} `);
  await comment.pressSequentially("or @");
  await offer(amina, basil).waitFor();
  await comment.press("Escape");
  await offer(amina, basil).waitFor({ state: "detached" });
  await comment.pressSequentially(basil.slice(0, 2));
  await comment.press("Tab");
  assert.equal(await comment.inputValue(), `Ask @${mentor} or @${basil} `);
  // A mail address names nobody, and without an offer Tab goes on.
  await comment.pressSequentially("by mail: somebody@");
  assert.equal(await offer(amina, basil).count(), 0);
  await comment.press("Tab");
  assert.ok(await comment.evaluate((area) => area !== document.activeElement));
  await amina.page.getByRole("button", { name: "Send comment" }).click();
  const seen = talk(amina, "Rooms are too dear.");
  for (const name of [basil, mentor]) await seen.locator("bdi", { hasText: `@${name}` }).waitFor();

  // A finger takes one; the words can go on at once.
  const phone = await atTheRoom(room, 1, { phone: true });
  await phone.settles();
  await phone.page.getByRole("button", { name: "Comments" }).tap();
  const answer = talk(phone, "Rooms are too dear.").getByRole("textbox", { name: "Your answer" });
  await answer.tap();
  await answer.pressSequentially("Yes, @");
  assert.deepEqual(await phoneFaults(phone.page), []);
  await offer(phone, mentor).tap();
  assert.equal(await answer.inputValue(), `Yes, @${mentor} `);
  assert.ok(await answer.evaluate((area) => area === document.activeElement));
  assert.deepEqual(await accessibilityFaults(phone.page), []);
  await talk(phone, "Rooms are too dear.").getByRole("button", { name: "Answer" }).tap();
  await seen.getByText("Yes,").waitFor();
  await Promise.all([amina.leaves(), phone.leaves()]);
});

test("on a wide screen the talk at the cursor stands level with its words", async () => {
  const room = await makeRoom(lab, { authors: 1 });
  const amina = await atTheRoom(room, 0);
  await amina.settles();
  await field(amina).pressSequentially(Array.from({ length: 12 }, (_, at) => `This is line ${at + 1}.`).join("\n"), { delay: 5 });
  await isSaved(amina);
  const goesTo = async (line) => {
    await field(amina).press("Control+Home");
    for (let down = 1; down < line; down++) await field(amina).press("ArrowDown");
  };
  for (const line of [5, 12]) {
    await goesTo(line);
    await field(amina).press("Control+Alt+m");
    await amina.page.keyboard.type("Why?");
    await amina.page.getByRole("button", { name: "Send comment" }).click();
    await talk(amina, `This is line ${line}.`).waitFor();
  }
  // First beside the text, after those who are here.
  const order = await amina.page.locator(".room-side h2").allInnerTexts();
  assert.deepEqual(order.slice(0, 2), ["Who is here", "Comments"]);

  // A screen on which the whole talk has room below its words.
  await amina.page.setViewportSize({ width: 1280, height: 1400 });
  // The words in the middle of the screen, the cursor in none of them.
  await goesTo(1);
  await amina.page.evaluate(() => scrollBy(0, (document.querySelector(".cm-passage")?.getBoundingClientRect().top ?? 0) - 400));
  const isLevel = () =>
    amina.page.waitForFunction(() => {
      const [active, words] = ["article.active", ".cm-active-passage"].map((one) => document.querySelector(one)?.getBoundingClientRect().top);
      return active !== undefined && words !== undefined && Math.abs(active - words) < 4;
    });
  for (let down = 1; down < 5; down++) await field(amina).press("ArrowDown");
  await isLevel();
  // On a low one the last one does not go below the screen for it.
  await amina.page.setViewportSize({ width: 1280, height: 800 });
  for (let down = 5; down < 12; down++) await field(amina).press("ArrowDown");
  await amina.page.waitForFunction(() => {
    const active = document.querySelector("article.active");
    return active?.getAttribute("aria-label")?.includes("line 12") && active.getBoundingClientRect().bottom <= innerHeight;
  });
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  // Elsewhere the talks stand together again.
  for (let up = 12; up > 10; up--) await field(amina).press("ArrowUp");
  await amina.page.waitForFunction(() => !document.querySelector("article.active"));
  await amina.page.waitForFunction(() => getComputedStyle(document.querySelector("[data-talks]") ?? document.body).paddingTop === "0px");
  await amina.leaves();
});

test("all suggestions that fit are taken over at once, and stand in the room of the others", async () => {
  const room = await makeRoom(lab, { authors: 2, mentors: 1 });
  const basil = await atTheRoom(room, 1);
  await basil.settles();
  await field(basil).pressSequentially("Rooms are dear.\nNobody asks us.\nWhy?", { delay: 10 });
  await isSaved(basil);
  const mentor = await atTheRoom(room, 2, { scripts: false });
  await mentor.follows("All comments");
  const list = mentor.place;
  for (const [words, instead] of [
    ["Rooms are dear.", "Rooms are too expensive."],
    ["Nobody asks us.", "We are not asked."],
  ]) {
    await mentor.visits(list);
    await mentor.fills({ "The words you mean": words, "Your comment": "Plainer so?", "Your words instead": instead });
    await mentor.presses("Send comment");
    await mentor.reads("Your comment is there.");
  }
  await mentor.visits(list);
  await mentor.follows("Open suggestions");
  assert.equal(await mentor.page.getByRole("button", { name: /Take over all/ }).count(), 0, "a mentor does not decide");

  const amina = await atTheRoom(room, 0, { phone: true });
  await amina.page.getByRole("button", { name: "Comments" }).tap();
  await amina.follows("Open suggestions");
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  assert.deepEqual(await phoneFaults(amina.page), []);
  await amina.presses("Take over all that fit (2)");
  await amina.reads("The suggestions are in the text now.");
  await amina.reads("Nothing waits for a decision.");
  await draws(basil, "Rooms are too expensive.\nWe are not asked.\nWhy?");
  await mentor.visits("~/work");
  await mentor.reads(/are in the text now/);
  await Promise.all([amina.leaves(), basil.leaves(), mentor.leaves()]);
});

test("a mentor hides a comment with a reason, and shows it again", async () => {
  const room = await makeRoom(lab, { authors: 2, mentors: 1 });
  const amina = await atTheRoom(room, 0);
  await amina.settles();
  await field(amina).pressSequentially("Rooms are too dear.", { delay: 10 });
  await isSaved(amina);
  await field(amina).press("Control+Alt+m");
  await amina.page.keyboard.type("Whoever says so is a fool.");
  await amina.page.getByRole("button", { name: "Send comment" }).click();

  const basil = await atTheRoom(room, 1);
  const seen = talk(basil, "Rooms are too dear.");
  await seen.getByText("Whoever says so").waitFor();
  assert.equal(await seen.getByRole("link", { name: "Hide" }).count(), 0, "a member does not hide what others say");
  const mentor = await atTheRoom(room, 2);
  await mentor.follows("Hide", { within: talk(mentor, "Rooms are too dear.") });
  assert.deepEqual(await accessibilityFaults(mentor.page), []);
  await mentor.fills({ Reason: "It hurts somebody." });
  await mentor.presses("Hide it");
  await mentor.reads("The comment is hidden. Its author is told.");

  // The others have the reason in place of the words, at once; its author reads both, and is told.
  await seen.getByText("It hurts somebody.").waitFor();
  await seen.getByText("Whoever says so").waitFor({ state: "detached" });
  const own = talk(amina, "Rooms are too dear.");
  await own.getByText("It hurts somebody.").waitFor();
  await own.getByText("Whoever says so").waitFor();
  await amina.visits("~/work");
  await amina.reads("is hidden from the others. The reason: It hurts somebody.");
  await mentor.visits(`~/rooms/${room.number}`);
  await mentor.follows("Hide", { within: talk(mentor, "Rooms are too dear.") });
  await mentor.presses("Show it again");
  await mentor.reads("The comment shows again.");
  await seen.getByText("Whoever says so").waitFor();
  await Promise.all([amina.leaves(), basil.leaves(), mentor.leaves()]);
});

test("comments work without scripts, also on a narrow screen", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const plain = await atTheRoom(room, 0, { scripts: false, phone: true });
  await plain.fills({ Problem: "One line\nTwo lines, one line" });
  await plain.presses("Save this section");
  await plain.follows("All comments");
  const ask = async (words) => {
    await plain.fills({ "The words you mean": words, "Your comment": "Why?" });
    await plain.presses("Send comment");
  };
  await ask("three lines");
  await plain.reads("These words are not in the section.");
  await ask("line");
  await plain.reads("These words stand in several places.");
  await ask("Two   lines");
  await plain.reads("Your comment is there.");
  assert.deepEqual(await phoneFaults(plain.page), []);
  await plain.presses("End this talk");
  await plain.reads("This talk has ended.");
  await plain.fills({ "Your answer": "Not yet." });
  await plain.presses("Answer");
  await plain.reads("Your answer is there.");
  // Somebody who is in the room sees it there.
  const live = await atTheRoom(room, 1);
  await talk(live, "Two lines").getByText("Not yet.").waitFor();
  await plain.follows("Change");
  await plain.presses("Take it back");
  await plain.reads("Your comment is taken back.");
  await talk(live, "Two lines").getByText("Its author took this back.").waitFor();
  await Promise.all([plain.leaves(), live.leaves()]);
});
