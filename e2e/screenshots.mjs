// Takes pictures of every kind of page of the demo edition: artifacts/screenshots/LANGUAGE-SIZE-THEME/KIND.png
// How to use: node e2e/screenshots.mjs             English, German, Greek and Arabic, 360 and 1280 px, light and dark
//             node e2e/screenshots.mjs rooms       only kinds with "rooms" in them
//             LOOKS=ar-360-dark,de-1280-light node e2e/screenshots.mjs      only these looks

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { crawl, kinds } from "./kit/crawl.mjs";
import { openContext } from "./kit/browser.mjs";
import { cookiesOf, demoPeople } from "./kit/demo.mjs";
import { root, startLab } from "./kit/lab.mjs";

const wanted = process.argv.slice(2);
const nameOf = (look) => `${look.language}-${look.phone ? 360 : 1280}-${look.dark ? "dark" : "light"}`;
const asked = process.env.LOOKS?.split(",");
const looks = ["en", "de", "el", "ar"]
  .flatMap((language) => [true, false].flatMap((phone) => [true, false].map((dark) => ({ language, phone, dark }))))
  .filter((look) => asked?.includes(nameOf(look)) ?? true);

const lab = await startLab({ demo: true });
try {
  const people = await demoPeople(lab);
  const kindOf = kinds(await lab.pageRoutes());
  const pages = new Map();
  for (const [role, headers] of people) {
    for (const page of await crawl(lab.url, headers, { start: ["/en", "/en/_components"], perKind: 1, kindOf })) {
      const html = page.status === 200 && page.type.startsWith("text/html");
      const isWanted = wanted.length === 0 || wanted.some((part) => page.kind.includes(part));
      if (html && isWanted && page.html.length > (pages.get(page.kind)?.length ?? 0)) pages.set(page.kind, { ...page, role, length: page.html.length });
    }
  }
  for (const look of looks) {
    const folder = join(root, "artifacts/screenshots", nameOf(look));
    mkdirSync(folder, { recursive: true });
    for (const role of people.keys()) {
      const context = await openContext({ baseURL: lab.url, ...look });
      await context.addCookies(cookiesOf(people.get(role)));
      const page = await context.newPage();
      for (const { kind, path } of [...pages.values()].filter((page) => page.role === role)) {
        await page.goto(path.replace(/^\/en(?=\/|$|\?)/, `/${look.language}`), { waitUntil: "networkidle" });
        const name = kind.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "start";
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, caret: "initial" });
      }
      await context.close();
    }
    console.log(`  ${folder.replace(`${root}/`, "")}: ${pages.size} pictures`);
  }
} finally {
  await lab.stop();
}
