// Keyboards that compose: those of phones with Android make a word letter by letter before they give it, replace it by another, and take
// it up again. Driven through the DevTools protocol, once as Chrome on Android (an EditContext) and once as other browsers do it (the
// words are read from the page).
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityFaults } from "./kit/checks.mjs";
import { startLab } from "./kit/lab.mjs";
import { StockClient, enterRoom, field, isSaved, makeRooms, settled, sleep } from "./kit/room.mjs";

let lab;
/** Rooms that nobody has been in. @type {any[]} */
let rooms;
before(async () => {
  lab = await startLab();
  const { people, rooms: made } = await makeRooms(lab, { authors: 2, rooms: 18 });
  rooms = made.map((room) => ({ ...room, people, url: lab.url, socket: `${lab.url.replace("http", "ws")}/api/v1/rooms/${room.proposal}` }));
});
after(async () => lab?.stop());

/** A finger is slower; what the browser does between two letters must have its time. */
const PACE = 40;

/** The keyboard of a phone, at whatever has the focus. */
class Keyboard {
  /** @param {import("playwright-core").CDPSession} wire */
  constructor(wire) {
    this.wire = wire;
  }

  static async of(person) {
    return new Keyboard(await person.context.newCDPSession(person.page));
  }

  /** The word under the finger is this now. @param {string} text @param {{ start: number, end: number } | null} [instead] of what stands there */
  async shows(text, instead = null) {
    const replaced = instead ? { replacementStart: instead.start, replacementEnd: instead.end } : {};
    await this.wire.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length, ...replaced });
    await sleep(PACE);
  }

  /** Shows a word letter by letter, and leaves it open. */
  async composes(word) {
    let shown = "";
    for (const letter of word) await this.shows((shown += letter));
  }

  /** The word that was open becomes this. */
  async gives(text) {
    await this.wire.send("Input.insertText", { text });
    await sleep(PACE);
  }

  /** Words one after the other, each composed, each given with the space behind it. */
  async writes(words) {
    for (const word of words.split(/(?<= )/)) {
      await this.composes(word.trimEnd());
      await this.gives(word);
    }
  }

  async presses(key, code) {
    const event = { key, code: key, windowsVirtualKeyCode: code, ...(key === "Enter" ? { text: "\r" } : {}) };
    await this.wire.send("Input.dispatchKeyEvent", { type: key === "Enter" ? "keyDown" : "rawKeyDown", ...event });
    await this.wire.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
    await sleep(PACE);
  }
}

/** A room in which one composes on a phone and another writes with a program; the texts of both are asked for. */
async function writing(t, android, start = "") {
  const room = rooms.pop();
  const other = new StockClient(room, room.people[1], room.documents[0]);
  t.after(() => other.end());
  await other.ready;
  if (start) other.edit({ from: 0, to: 0, insert: start });
  await settled([other]);
  const person = await enterRoom(lab, room, 0, { phone: true, android });
  await person.settles();
  await person.reads("You are connected.");
  await field(person).tap();
  await field(person).press("Control+End");
  const keyboard = await Keyboard.of(person);
  // How often a word that was open was taken from the keyboard.
  await field(person).evaluate((content) => {
    const target = /** @type {any} */ (content).editContext ?? content;
    /** @type {any} */ (window).ended = 0;
    target.addEventListener("compositionend", () => (/** @type {any} */ (window).ended += 1));
  });
  return {
    person,
    other,
    keyboard,
    ended: () => person.page.evaluate(() => /** @type {any} */ (window).ended),
    /** Both have this text, the page shows it, and everything is saved. */
    async both(text) {
      const isSo = async () => other.text === text && (await shownText(person)) === text;
      for (const end = Date.now() + 10_000; Date.now() < end && !(await isSo()); ) await sleep(50);
      await isSaved(person);
      assert.equal(other.text, text);
      assert.equal(await shownText(person), text);
    },
    /** Waits until the page shows what the other has written. */
    async arrives(words) {
      const end = Date.now() + 5_000;
      while (!(await shownText(person)).includes(words)) {
        assert.ok(Date.now() < end, `“${words}” did not come; the page shows “${await shownText(person)}”`);
        await sleep(30);
      }
    },
    ends: () => person.leaves(),
  };
}

/** The text as the page shows it, line by line, without the cursors of others. */
const shownText = (person) =>
  field(person).evaluate((content) => {
    const copy = /** @type {Element} */ (content.cloneNode(true));
    copy.querySelectorAll(".cm-peer").forEach((cursor) => cursor.remove());
    return [...copy.querySelectorAll(".cm-line")].map((line) => line.textContent).join("\n");
  });

for (const android of [true, false]) {
  const browser = android ? "Chrome on Android" : "another browser";

  test(`sentences are composed word by word, in three scripts (${browser})`, async (t) => {
    const { keyboard, both, person, ends } = await writing(t, android);
    await keyboard.writes("The rooms ");
    await both("The rooms ");
    await keyboard.writes("είναι ακριβά. ");
    await keyboard.writes("الغرف غالية. ");
    await both("The rooms είναι ακριβά. الغرف غالية. ");
    assert.deepEqual(await accessibilityFaults(person.page), []);
    await ends();
  });

  test(`a word is corrected while it is composed, and taken up again later (${browser})`, async (t) => {
    const { keyboard, both, ends } = await writing(t, android);
    await keyboard.writes("Rooms ");
    await keyboard.composes("aer");
    await keyboard.shows("are"); // What the keyboard proposes in its place.
    await keyboard.gives("are ");
    await keyboard.writes("deer ");
    await both("Rooms are deer ");
    await keyboard.shows("deer", { start: 10, end: 14 });
    await keyboard.shows("dear");
    await keyboard.gives("dear");
    await both("Rooms are dear ");
    await ends();
  });

  test(`others write before the word that is composed, in its line and in another (${browser})`, async (t) => {
    const { keyboard, both, other, arrives, ended, ends } = await writing(t, android, "One.\nTwo. ");
    await keyboard.composes("thr");
    other.edit({ from: 5, to: 5, insert: "So " });
    await arrives("So Two.");
    await keyboard.shows("three");
    other.edit({ from: 0, to: 0, insert: "First.\n" });
    await arrives("First.");
    await keyboard.shows("threes");
    await keyboard.shows("three");
    assert.equal(await ended(), 0, "the word was broken off");
    await keyboard.gives("three ");
    await both("First.\nOne.\nSo Two. three ");
    await keyboard.writes("four ");
    await both("First.\nOne.\nSo Two. three four ");
    await ends();
  });

  test(`others write behind the word that is composed, and at its edge (${browser})`, async (t) => {
    const { keyboard, both, other, arrives, person, ended, ends } = await writing(t, android, " end\nlast");
    await field(person).press("Control+Home");
    await keyboard.composes("be");
    other.edit({ from: other.text.length, to: other.text.length, insert: " line" });
    await arrives("last line");
    await keyboard.shows("begi");
    other.edit({ from: other.text.indexOf(" end") + 4, to: other.text.indexOf(" end") + 4, insert: "!" });
    await arrives("end!");
    await keyboard.shows("begin");
    assert.equal(await ended(), 0, "the word was broken off");
    await keyboard.gives("begin");
    await both("begin end!\nlast line");
    await keyboard.writes(" and");
    await both("begin and end!\nlast line");
    await ends();
  });

  test(`a word that somebody else takes out is closed, and the next one stands where it should (${browser})`, async (t) => {
    const { keyboard, both, other, ends } = await writing(t, android, "One two");
    await keyboard.gives(" ");
    await keyboard.composes("three");
    await both("One two three");
    other.edit({ from: 4, to: 13 });
    await both("One ");
    await keyboard.writes("four five");
    await both("One four five");
    await ends();
  });

  test(`Enter in a list goes on with the list while a word is open (${browser})`, async (t) => {
    const { keyboard, both, ends } = await writing(t, android);
    await keyboard.gives("- ");
    await keyboard.writes("bread ");
    await keyboard.composes("milk");
    await keyboard.gives("milk");
    await keyboard.presses("Enter", 13);
    await both("- bread milk\n- ");
    await keyboard.composes("salt");
    // No time between the end of the word and the key.
    await Promise.all([keyboard.gives("salt"), keyboard.presses("Enter", 13)]);
    await keyboard.writes("tea");
    await both("- bread milk\n- salt\n- tea");
    await keyboard.presses("Enter", 13);
    await keyboard.presses("Enter", 13);
    await keyboard.writes("Done");
    await both("- bread milk\n- salt\n- tea\nDone");
    await ends();
  });

  test(`words are taken out letter by letter, and by a word that shrinks (${browser})`, async (t) => {
    const { keyboard, both, ends } = await writing(t, android);
    await keyboard.writes("One two ");
    await keyboard.composes("house");
    for (const rest of ["hous", "hou", "ho", "h"]) await keyboard.shows(rest);
    await keyboard.gives("hat");
    await both("One two hat");
    await keyboard.presses("Backspace", 8);
    await both("One two ha");
    await keyboard.composes("s");
    await keyboard.shows("");
    await keyboard.gives("t");
    await both("One two hat");
    await keyboard.shows("tw", { start: 4, end: 7 });
    await keyboard.shows("t");
    await keyboard.gives("ten");
    await both("One ten hat");
    await ends();
  });

  test(`pictures of the keyboard come and go whole (${browser})`, async (t) => {
    const { keyboard, both, other, ends } = await writing(t, android);
    await keyboard.gives("🐦");
    await keyboard.composes("so");
    await keyboard.gives("so ");
    await keyboard.shows("👩🏽‍🌾");
    await keyboard.gives("👩🏽‍🌾");
    await both("🐦so 👩🏽‍🌾");
    await keyboard.presses("Backspace", 8);
    // Where the key comes to the editor, it takes such a picture out in two steps.
    if (!android) await keyboard.presses("Backspace", 8);
    await both("🐦so ");
    other.edit({ from: 0, to: 0, insert: "🌳" });
    await keyboard.writes("❤️ ");
    await both("🌳🐦so ❤️ ");
    await ends();
  });

  test(`a word is composed in the middle of emphasis, beside a cursor of somebody else (${browser})`, async (t) => {
    const { keyboard, both, other, arrives, person, ends } = await writing(t, android, "## A _dear_ room");
    for (let left = 0; left < 6; left++) await field(person).press("ArrowLeft");
    await keyboard.composes("est");
    await both("## A _dearest_ room");
    other.edit({ from: 3, to: 4, insert: "The" });
    await arrives("The _");
    await keyboard.shows("er");
    await keyboard.gives("er");
    await both("## The _dearer_ room");
    await ends();
  });
}
