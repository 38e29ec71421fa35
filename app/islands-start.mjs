// Starts the islands of a page: loads the WebAssembly and gives each <leptos-island> to its function.
//
// Leptos prints this as an inline script; as a file of our own it passes a policy without inline scripts and can name the
// hashed WebAssembly file. The order is Leptos': parents before children, and children slots wake with their island.
// How to use: <script type="module" src="…/islands-HASH.js">; tools/build.mjs bundles it with the library's JavaScript.

import * as library from "islands";

/** Slots whose island is waiting for its children, innermost last. */
const waiting = [];

async function wake(element) {
  if (element.localName === "leptos-island") {
    const start = library[element.dataset.component];
    if (start) {
      waiting.at(-1)?.();
      await start(element);
    } else {
      console.error(`no island is called ${element.dataset.component}`);
    }
  }
  const slot = element.localName === "leptos-children";
  if (slot) waiting.push(element.$$on_hydrate);
  for (const child of [...element.children]) await wake(child);
  if (slot) waiting.pop();
}

await library.default({ module_or_path: new URL(WASM_FILE, import.meta.url) });
library.hydrate();
await wake(document.body);
document.documentElement.dataset.islands = "ready";
