// A file as PDF: what other programs that read PDFs find in it.
// How to use: const { facts, text } = await readPdf(folder, "team-fr", bytes); the file and pictures of its pages stay in the folder.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The text of a file without marks of direction; spaces are one. */
async function textOf(file) {
  const { stdout } = await run("pdftotext", [file, "-"]);
  return stdout.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").replace(/\s+/g, " ");
}

/**
 * Makes sure that it is a tagged A4 paper with its fonts, keeps it with pictures of its pages, and gives what it says of itself and its text.
 * @param {string} folder that is there @param {string} name without an ending @param {Buffer} bytes
 */
export async function readPdf(folder, name, bytes) {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  const { stdout: facts } = await run("pdfinfo", [file]);
  for (const fact of [/Tagged:\s+yes/, /JavaScript:\s+no/, /Encrypted:\s+no/, /Page size:.*A4/]) assert.match(facts, fact);
  const { stdout: fonts } = await run("pdffonts", [file]);
  const lines = fonts.trim().split("\n").slice(2);
  assert.ok(lines.length > 0 && lines.every((line) => / yes yes yes /.test(line)), `embedded, cut, with text:\n${fonts}`);
  const text = await textOf(file);
  assert.ok(!text.includes("\ufffd"), "a letter is missing in the fonts");
  await run("pdftoppm", ["-r", "100", "-png", file, join(folder, name)]);
  assert.ok(readdirSync(folder).some((picture) => picture.startsWith(`${name}-`) && picture.endsWith(".png")));
  return { facts, text };
}
