// Somebody without a mouse: Tab, Enter, arrows and letters only. Wherever the focus goes it is seen, and it goes down the page.
//
// How to use: await tabsTo(person, "the end", ({ name }) => name === "Finish"); await enters(person);
// On a page that changes by itself: await person.page.keyboard.press("Enter").

import assert from "node:assert/strict";

/** @typedef {import("./person.mjs").Person} Person */

/** Steps of the tabulator until somebody would give up. */
const PATIENCE = 200;

/** Where the focus is now: what it is on, in which group, whether it is seen, and whether it lies behind the place before. @param {Person} person */
const focus = ({ page }) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const last = document.querySelector("[data-last-focus]");
    last?.removeAttribute("data-last-focus");
    if (!(at instanceof HTMLElement) || at === document.body) return null;
    const ring = (element, part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
    };
    const box = at.getBoundingClientRect();
    // A bar that stays in sight may lie over a part of it, not over all.
    const isUnderBar = (x, y) => {
      let one = document.elementFromPoint(x, y);
      while (one && !/sticky|fixed/.test(getComputedStyle(one).position)) one = one.parentElement;
      return one !== null && !one.contains(at);
    };
    const [middle, centre] = [box.left + box.width / 2, box.top + box.height / 2];
    const points = [[middle, centre], [middle, box.top + 1], [middle, box.bottom - 1]];
    const labels = "labels" in at ? [.../** @type {HTMLInputElement} */ (at).labels ?? []] : [];
    const behind = !last || Boolean(last.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);
    at.setAttribute("data-last-focus", "");
    return {
      name: (labels[0]?.textContent ?? at.getAttribute("aria-label") ?? at.textContent ?? "").replace(/\s+/g, " ").trim(),
      group: at.closest("fieldset")?.querySelector("legend")?.textContent?.trim() ?? "",
      isRadio: at instanceof HTMLInputElement && at.type === "radio",
      // A level, a choice and a card wear the ring of what is in them.
      isSeen: [at, at.parentElement, at.parentElement?.parentElement].some((one) => one && ring(one)) || ring(at, "::after"),
      isInSight: box.bottom > 0 && box.top < innerHeight && !points.every(([x, y]) => isUnderBar(x, y)),
      behind,
      html: at.outerHTML.slice(0, 160),
    };
  });

/** Presses the tabulator until `wanted` holds. @param {Person} person @param {string} what @param {(at: NonNullable<Awaited<ReturnType<typeof focus>>>) => boolean} wanted */
export async function tabsTo(person, what, wanted) {
  for (let steps = 0; steps < PATIENCE; steps++) {
    await person.page.keyboard.press("Tab");
    const at = await focus(person);
    // Behind the end of the page are the browser's own buttons.
    if (!at) continue;
    assert.ok(at.isSeen, `the focus is not seen on ${at.html}, on ${person.place}`);
    assert.ok(at.isInSight, `the page does not follow the focus to ${at.html}, on ${person.place}`);
    assert.ok(at.behind, `the focus jumps back to ${at.html}, on ${person.place}`);
    if (wanted(at)) return;
  }
  assert.fail(`the tabulator does not lead to ${what} on ${person.place}`);
}

/** Presses a key that leads to another page. @param {Person} person */
export async function enters(person) {
  const { page } = person;
  const next = page.waitForEvent("framenavigated", { predicate: (frame) => frame === page.mainFrame() });
  await page.keyboard.press("Enter");
  await next;
  await page.waitForLoadState("domcontentloaded");
  await person.lab.onPage?.(person);
}
