// Takes the pictures of the README from the demo edition: docs/pictures/room.png and custody.png.
// How to use: make build && node e2e/pictures.mjs
// To add a picture: a line in `pictures`.

import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { openContext } from "./kit/browser.mjs";
import { cookiesOf, demoPeople } from "./kit/demo.mjs";
import { root, startLab } from "./kit/lab.mjs";

const LIMIT = 200_000;

/** Name → who looks, and how the page is found. */
const pictures = {
  room: { who: "Saffron", find: (page) => followed(page, "/en/teams", [/Second Helping/, /What I did for free/, /room|write/i]) },
  custody: { who: "guest", find: (page) => page.goto("/en/p/IL-2026-001") },
};

/** Opens an address, then the first link of each name. */
async function followed(page, address, names) {
  await page.goto(address);
  for (const name of names) {
    await page.getByRole("link", { name }).first().click();
    await page.waitForLoadState("networkidle");
  }
}

const lab = await startLab({ demo: true });
try {
  const people = await demoPeople(lab);
  mkdirSync(join(root, "docs/pictures"), { recursive: true });
  for (const [name, { who, find }] of Object.entries(pictures)) {
    const context = await openContext({ baseURL: lab.url });
    await context.addCookies(cookiesOf(people.get(who)));
    const page = await context.newPage();
    await find(page);
    await page.waitForLoadState("networkidle");
    const path = join(root, "docs/pictures", `${name}.png`);
    await page.screenshot({ path, clip: { x: 0, y: 0, width: 1280, height: 960 }, fullPage: true });
    const { size } = statSync(path);
    console.log(`  ${name}.png: ${Math.round(size / 1000)} kB`);
    if (size > LIMIT) throw new Error(`${path} is larger than ${LIMIT / 1000} kB`);
    await context.close();
  }
} finally {
  await lab.stop();
}
