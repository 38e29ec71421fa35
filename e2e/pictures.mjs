// Takes the pictures of the README from the demo edition: docs/pictures/room.png and custody.png.
// How to use: make build && node e2e/pictures.mjs
// To add a picture: a line in `pictures`.

import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { openContext } from "./kit/browser.mjs";
import { cookiesOf, demoPeople } from "./kit/demo.mjs";
import { root, startLab } from "./kit/lab.mjs";

const LIMIT = 200_000;

/** Name → who looks, how much of the page is shown, and how it is found. */
const pictures = {
  room: { who: "Saffron", height: 960, find: intoTheRoom },
  custody: { who: "guest", height: 1440, find: (page) => page.goto("/en/p/IL-2026-001") },
};

/** Two members of the team are in the room; the other one has the cursor in a section. */
async function intoTheRoom(page, lab, people) {
  const other = await openPage(lab, people, "Basil");
  for (const one of [other, page]) {
    await one.goto("/en/work");
    await one.getByRole("link", { name: /missing/ }).first().click();
    await one.getByRole("link", { name: /room/ }).first().click();
    await one.waitForLoadState("networkidle");
  }
  await other.locator(".cm-content").first().click();
  await other.keyboard.press("End");
  await page.waitForTimeout(800);
}

/** A page of a person of the demo. */
async function openPage(lab, people, who) {
  const context = await openContext({ baseURL: lab.url });
  await context.addCookies(cookiesOf(people.get(who)));
  return context.newPage();
}

const lab = await startLab({ demo: true, settings: { INQUIRY_PUBLIC_URL: "https://inquiry-lab.example" } });
try {
  const people = await demoPeople(lab);
  mkdirSync(join(root, "docs/pictures"), { recursive: true });
  for (const [name, { who, height, find }] of Object.entries(pictures)) {
    const page = await openPage(lab, people, who);
    await find(page, lab, people);
    await page.waitForLoadState("networkidle");
    const path = join(root, "docs/pictures", `${name}.png`);
    await page.screenshot({ path, clip: { x: 0, y: 0, width: 1280, height }, fullPage: true });
    const { size } = statSync(path);
    console.log(`  ${name}.png: ${Math.round(size / 1000)} kB`);
    if (size > LIMIT) throw new Error(`${path} is larger than ${LIMIT / 1000} kB`);
    await page.context().close();
  }
} finally {
  await lab.stop();
}
