// The texts of the pages, by their keys: who reads Arabic presses what stands in app/locales/ar, and so does a test.
// How to use: const say = words(juror.language); await juror.presses(say("jury-finish")); await juror.reads(say("jury-until", { when: "9 May" }));

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lab.mjs";

/** @type {Map<string, Map<string, string>>} */
const languages = new Map();

/** The texts of one line in a file. @param {string} language */
function read(language) {
  const folder = join(root, "app/locales", language);
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const lines = files.flatMap((text) => [...text.matchAll(/^([a-z][\w-]*) = (.+)$/gm)]);
  return new Map(lines.map(([, key, text]) => [key, text]));
}

/**
 * The texts of a language. What changes with a number is not for this.
 * @param {string} language @returns {(key: string, values?: Record<string, string | number>) => string}
 */
export function words(language) {
  const texts = languages.get(language) ?? read(language);
  languages.set(language, texts);
  return (key, values = {}) => {
    const text = texts.get(key);
    if (text === undefined || text.includes("->")) throw new Error(`no plain text ${key} in ${language}`);
    return text.replace(/\{ \$(\w+) \}/g, (_, name) => {
      if (!(name in values)) throw new Error(`${key} needs ${name}`);
      return String(values[name]);
    });
  };
}
