// The parts of the editor for a test in Node: bundled from TypeScript, with the one copy of CodeMirror they use.

import { build } from "esbuild";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = import.meta.dirname;

/** `await editor("collab", "split")` gives what these files export, and what @codemirror/state and /collab do. */
export async function editor(...parts) {
  const contents = [...parts.map((part) => `./${part}.ts`), "@codemirror/state", "@codemirror/collab"]
    .map((path) => `export * from ${JSON.stringify(path)};`)
    .concat('import { EditorView } from "@codemirror/view"; export const { decorations } = EditorView;')
    .join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
  });
  const temporary = mkdtempSync(join(folder, ".test-"));
  try {
    const file = join(temporary, "editor.mjs");
    writeFileSync(file, outputFiles[0].contents);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}
