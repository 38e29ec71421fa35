// Presence, chat and raised hands in a room: two members write and chat, one calls the mentor, who comes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFaults, phoneFaults } from "./kit/checks.mjs";
import { startLab } from "./kit/lab.mjs";
import { makeRoom } from "./kit/room.mjs";

let lab;
before(async () => {
  lab = await startLab();
});
after(async () => lab.stop());

/** Somebody of a room at a browser, on the room's page or another. */
async function arrives(room, at, /** @type {{ scripts?: boolean, phone?: boolean }} */ wishes = {}, path = `~/rooms/${room.number}`) {
  const person = await lab.person(room.people[at].name, wishes);
  const url = lab.url.replace("http:", "https:");
  const cookies = room.people[at].cookies.split("; ").map((cookie) => {
    const [name, value] = cookie.split(/=(.*)/s);
    return { name, value, url, secure: true, httpOnly: true, sameSite: /** @type {const} */ ("Lax") };
  });
  await person.context.addCookies(cookies);
  assert.equal(await person.visits(path), 200);
  if (wishes.scripts !== false) await person.settles();
  return person;
}

const part = (person, name) => person.page.getByRole("region", { name });
const chat = (person) => part(person, "Chat");
const hand = (person) => part(person, "Help from a mentor");
const says = async (person, words) => {
  await chat(person).getByRole("textbox", { name: "Your message" }).fill(words);
  await chat(person).getByRole("button", { name: "Send" }).click();
};

test("two people write, see where the other is, and chat", async () => {
  const room = await makeRoom(lab, { authors: 2, mentors: 1 });
  const [amina, basil] = [await arrives(room, 0), await arrives(room, 1, { phone: true })];
  const here = amina.page.getByRole("listitem").filter({ hasText: room.people[1].name });
  await here.waitFor();
  await basil.page.getByRole("textbox", { name: "Problem" }).tap();
  await here.filter({ hasText: "Problem" }).waitFor();
  await basil.page.getByRole("textbox", { name: "Proposal", exact: true }).tap();
  await here.filter({ hasText: "Proposal" }).waitFor();

  await says(amina, "Shall I take the costs?");
  await chat(basil).getByText("Shall I take the costs?").waitFor();
  await says(basil, "Yes, please.");
  await chat(amina).getByText("Yes, please.").waitFor();
  assert.equal(await chat(amina).getByRole("textbox").inputValue(), "");
  // What is taken back is gone for the other one too, without a reload.
  await chat(amina).getByRole("link", { name: "Take it back" }).click();
  await amina.presses("Take it back");
  await amina.reads("Your message is taken back.");
  await chat(basil).getByText("This message was taken back.").waitFor();
  await chat(basil).getByText("Shall I take the costs?").waitFor({ state: "detached" });
  assert.deepEqual(await accessibilityFaults(basil.page), []);
  assert.deepEqual(await phoneFaults(basil.page), []);

  // A mentor looks in: said in words.
  const mentor = await arrives(room, 2);
  const mine = basil.page.getByRole("listitem").filter({ hasText: room.people[2].name });
  await mine.filter({ hasText: "reads along" }).waitFor();
  await Promise.all([amina.leaves(), basil.leaves(), mentor.leaves()]);
});

test("a part that somebody folds stays folded, and says how many lines came", async () => {
  const room = await makeRoom(lab, { authors: 2 });
  const [amina, basil] = [await arrives(room, 0, { phone: true }), await arrives(room, 1)];
  // Both are in: nothing of the page moves any more under the finger.
  for (const [one, at] of [[amina, 1], [basil, 0]]) await one.page.getByRole("listitem").filter({ hasText: room.people[at].name }).waitFor();
  const fold = chat(amina).getByRole("heading");
  const news = async (count) => assert.match((await chat(amina).locator("summary").innerText()).replace(/\s+/g, " "), new RegExp(`^Chat New: ${count}$`));
  await fold.tap();
  await chat(amina).getByRole("textbox").waitFor({ state: "hidden" });
  await says(basil, "Where is the list of rooms?");
  await chat(amina).getByText("New:").waitFor();
  await news(1);
  await says(basil, "I have found it.");
  await chat(amina).locator("summary b").filter({ hasText: "2" }).waitFor();
  await news(2);
  assert.deepEqual(await accessibilityFaults(amina.page), []);
  assert.deepEqual(await phoneFaults(amina.page), []);
  await amina.page.reload();
  await amina.settles();
  await chat(amina).getByRole("textbox").waitFor({ state: "hidden" });
  await fold.focus();
  await fold.locator("..").press("Enter");
  await chat(amina).getByText("I have found it.").waitFor();
  await chat(amina).getByText("New:").waitFor({ state: "hidden" });
  await amina.page.reload();
  await amina.settles();
  await chat(amina).getByText("I have found it.").waitFor();
  await Promise.all([amina.leaves(), basil.leaves()]);
});

test("a team raises its hand, the mentor sees it on My work and comes", async () => {
  const room = await makeRoom(lab, { authors: 2, mentors: 1 });
  const [amina, basil] = [await arrives(room, 0), await arrives(room, 1, { phone: true })];
  // Folded until somebody asks; the others see it open as soon as a hand is up.
  await hand(amina).getByRole("heading").click();
  await hand(amina).getByRole("textbox", { name: "Your question" }).fill("Who pays for the room?");
  await hand(amina).getByRole("button", { name: "Raise your hand" }).click();
  await hand(amina).getByText("Your team’s hand is up.").waitFor();
  await hand(basil).getByText("Who pays for the room?").waitFor();

  const mentor = await arrives(room, 2, { phone: true }, "~/work");
  await mentor.reads("asks for help: “Who pays for the room?”");
  await mentor.reads(/Waiting for less than a minute|Waiting for 1 minute/);
  assert.deepEqual(await accessibilityFaults(mentor.page), []);
  await mentor.follows("Answer the team");
  assert.deepEqual(await accessibilityFaults(mentor.page), []);
  assert.deepEqual(await phoneFaults(mentor.page), []);
  await mentor.presses("I am coming");
  await mentor.reads("The team sees that you are coming.");
  for (const person of [amina, basil]) await hand(person).getByText("is coming.").waitFor();
  assert.deepEqual(await accessibilityFaults(basil.page), []);
  await mentor.follows("A proposal");
  await mentor.settles();
  await hand(mentor).getByRole("button", { name: "It is done" }).tap();
  for (const person of [amina, basil, mentor]) await hand(person).getByText("The last question was answered by").waitFor();
  await basil.visits("~/work");
  await basil.reads("is coming to help");

  // Without scripts the same is done on the hand's own page.
  const plain = await arrives(room, 1, { scripts: false, phone: true });
  await plain.unfolds("Help from a mentor");
  await plain.presses("Raise your hand");
  await plain.reads("Your hand is up. Your mentor is told.");
  await hand(amina).getByText("Your team’s hand is up.").waitFor();
  await plain.presses("Lower your hand");
  await plain.reads("Your hand is down.");
  await hand(amina).getByRole("button", { name: "Raise your hand" }).waitFor();
  await Promise.all([amina, basil, mentor, plain].map((person) => person.leaves()));
});

test("the chat works without scripts, also on a narrow screen", async () => {
  const room = await makeRoom(lab, { authors: 2, mentors: 1 });
  const plain = await arrives(room, 0, { scripts: false, phone: true });
  const live = await arrives(room, 1);
  await plain.follows("All messages");
  await plain.fills({ "Your message": "From my phone" });
  await plain.presses("Send");
  await plain.reads("Your message is there.");
  assert.deepEqual(await phoneFaults(plain.page), []);
  await chat(live).getByText("From my phone").waitFor();
  const mentor = await arrives(room, 2, { phone: true }, plain.place.split("?")[0]);
  assert.deepEqual(await accessibilityFaults(mentor.page), []);
  await mentor.follows("Hide it");
  await mentor.fills({ Reason: "Not kind" });
  await mentor.presses("Hide it");
  await mentor.reads("The message is hidden.");
  await chat(live).getByText("Not kind").waitFor();
  await chat(live).getByText("From my phone").waitFor({ state: "detached" });
  await Promise.all([plain.leaves(), live.leaves(), mentor.leaves()]);
});
