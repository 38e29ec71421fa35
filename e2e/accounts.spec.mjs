// Accounts as people meet them: with and without scripts, on a phone, in Arabic.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startLab } from "./kit/lab.mjs";
import { passwordOf } from "./kit/person.mjs";

/** @type {import("./kit/lab.mjs").Lab} */
let lab;
before(async () => {
  lab = await startLab();
});
after(() => lab?.stop());

for (const scripts of [true, false]) {
  const how = scripts ? "with scripts" : "without scripts";
  test(`a newcomer makes an account, leaves and comes back (${how})`, async () => {
    const amina = await lab.signUp(scripts ? "amina" : "bilal", { scripts, phone: true });
    await amina.visits("~/account");
    await amina.reads("Where you are logged in");
    await amina.presses("Log out");
    await amina.reads("You are logged out.");
    await amina.visits("~/account");
    assert.equal(amina.place, "/en/log-in?next=/account");
    await amina.fills({ "Name or mail address": amina.name, Password: passwordOf(amina.name) });
    await amina.presses("Log in");
    assert.equal(amina.place, "/en/account");
    await amina.reads("This device");
  });
}

test("a wrong password says so, keeps the name and not the password", async () => {
  const chadia = await lab.signUp("chadia", { scripts: false });
  await chadia.visits("~/account");
  await chadia.presses("Log out");
  await chadia.logsIn("chadia", "not this one at all");
  await chadia.reads("Please look at these points");
  assert.equal(await chadia.page.getByLabel("Name or mail address").inputValue(), "chadia");
  assert.equal(await chadia.page.getByLabel("Password").inputValue(), "");
});

test("the language changes and the page stays", async () => {
  const guest = await lab.person("guest");
  await guest.visits("~/privacy");
  await guest.unfolds("Language");
  await guest.follows("العربية");
  assert.equal(guest.place, "/ar/privacy");
  assert.equal(await guest.page.locator("html").getAttribute("dir"), "rtl");
});
