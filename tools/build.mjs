// Builds the platform: the program, the islands for the browser, the editor, the styles, and what serves them fast.
//
// How to use: node tools/build.mjs [--release] [--assets]     (--assets leaves out the program, FEATURES= its heavy parts)
// It writes target/site/: every file under a name that holds its hash, `.br` and `.gz` copies beside it, and
// `manifest.json`, which gives for each plain name ("main.css") the hashed one. A second run does only what changed.
// How to add one more asset: an entry in `bundles` or `copies`, or a file in app/public/.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const release = process.argv.includes("--release");
/** Features of the program, as FEATURES="pdf"; none when it is empty. */
const wanted = (process.env.FEATURES ?? "pdf").split(/[\s,]+/).filter(Boolean);
const assetsOnly = process.argv.includes("--assets");
const target = process.env.CARGO_TARGET_DIR ?? "target";
const cargo = process.env.CARGO ?? "cargo";
const site = join(target, "site");
const islands = join(target, "islands");

/** What esbuild makes: plain name → source. A source that is not there yet is left out. */
const bundles = {
  "agenda.js": ["app/agenda/main.ts"],
  "aloud.js": ["app/editor/aloud.ts"],
  "cites.js": ["app/editor/cites.ts"],
  "device.js": ["app/editor/device.ts"],
  "main.css": "style/main.css",
  "editor.js": ["app/editor/main.ts", "app/editor/main.mjs", "app/editor/editor.ts", "app/editor/editor.mjs"],
  "images.js": ["app/editor/images.ts"],
  "live.js": ["app/live/main.ts"],
  "recorder.js": ["app/recorder/main.ts"],
  "replay.js": ["app/replay/main.ts"],
  "room-worker.js": ["app/editor/worker.ts"],
  "scoring.js": ["app/editor/scoring.ts"],
  "talks.js": ["app/editor/talks.ts"],
};

/** What is published as it is: plain name → source; so is everything in app/public/. */
const copies = { "favicon.svg": "style/favicon.svg" };

/** The oldest browsers that get styles and scripts as written; older ones read and send forms all the same. */
const browsers = ["chrome105", "firefox110", "safari16"];

function run(title, command, args) {
  const start = Date.now();
  console.log(`▸ ${title}`);
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) {
    console.error(`  FAILED: ${command} ${args.join(" ")}${error ? `: ${error.message}` : ""}`);
    process.exit(1);
  }
  console.log(`  done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

const hash = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 12);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Puts a file on the site under its hashed name with its compressed copies; does nothing when it is there already. */
function publish(name, bytes) {
  const extension = extname(name);
  const hashed = `${name.slice(0, -extension.length)}-${hash(bytes)}${extension}`;
  const path = join(site, hashed);
  published.set(name, hashed);
  kept.add(hashed);
  if (extension !== ".woff2") kept.add(`${hashed}.br`).add(`${hashed}.gz`);
  if (existsSync(path) && (extension === ".woff2" || existsSync(`${path}.gz`))) return hashed;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  if (extension !== ".woff2") {
    // Some distances without further bits: 0.1 % less for our scripts and our library.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_NDIRECT]: 8 };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
  return hashed;
}

const published = new Map();
const kept = new Set(["manifest.json"]);

/** The islands: Rust → WebAssembly → its JavaScript → smaller WebAssembly. The last two only when the library changed. */
async function buildIslands() {
  const profile = ["--target", "wasm32-unknown-unknown", "--profile", "wasm-release"];
  const what = ["-p", "app", "--lib", "--no-default-features", "--features", "hydrate", "--crate-type", "cdylib"];
  run("Compile the islands to WebAssembly", cargo, ["rustc", ...profile, ...what]);
  const library = join(target, "wasm32-unknown-unknown/wasm-release/app.wasm");
  const stamp = join(islands, "made-from");
  const tools = readFileSync("package-lock.json") + readFileSync("Cargo.lock").toString();
  const fingerprint = hash(Buffer.concat([readFileSync(library), Buffer.from(tools)]));
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== fingerprint) {
    rmSync(islands, { recursive: true, force: true });
    run("Write the islands' JavaScript", cargo, ["run", "--quiet", "-p", "bindgen", "--", library, islands]);
    const wasm = join(islands, "islands_bg.wasm");
    run("Make the WebAssembly small", process.execPath, ["node_modules/binaryen/bin/wasm-opt", "-Oz", wasm, "-o", wasm]);
    writeFileSync(stamp, fingerprint);
  }
  const wasm = publish("islands_bg.wasm", readFileSync(join(islands, "islands_bg.wasm")));
  const { outputFiles } = await build({
    entryPoints: ["app/islands-start.mjs"],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: browsers,
    define: { WASM_FILE: JSON.stringify(wasm) },
    alias: { islands: `./${relative(".", islands)}/islands.js` },
    logLevel: "warning",
  });
  publish("islands.js", outputFiles[0].contents);
}

/** Bundles one stylesheet or script; files it refers to (fonts, pictures) are published under their own plain names. */
async function bundle(name, source) {
  const { outputFiles, metafile } = await build({
    entryPoints: [source],
    outdir: site,
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: name.endsWith(".js") ? "esm" : undefined,
    target: browsers,
    assetNames: "fonts/[name]-[hash]",
    loader: { ".woff2": "file", ".svg": "file" },
    logLevel: "warning",
  });
  for (const file of outputFiles) {
    const path = relative(site, relative(root, file.path));
    const inputs = Object.keys(metafile.outputs[relative(root, file.path)].inputs);
    if (path.startsWith("fonts/")) {
      // esbuild has hashed it already and the stylesheet holds that name.
      mkdirSync(join(site, "fonts"), { recursive: true });
      writeFileSync(join(site, path), file.contents);
      published.set(`fonts/${basename(inputs[0])}`, path);
      kept.add(path);
    } else {
      publish(name, file.contents);
    }
  }
}

function features(packageName) {
  const { stdout } = spawnSync(cargo, ["metadata", "--no-deps", "--format-version", "1"], { encoding: "utf8", maxBuffer: 1 << 26 });
  const found = JSON.parse(stdout).packages.find((entry) => entry.name === packageName);
  return { names: Object.keys(found?.features ?? {}), binaries: (found?.targets ?? []).filter((t) => t.kind.includes("bin")).map((t) => t.name) };
}

function* filesBelow(folder) {
  for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    if (entry.isDirectory()) yield* filesBelow(join(folder, entry.name));
    else yield join(folder, entry.name);
  }
}

mkdirSync(site, { recursive: true });
const app = features("app");
if (!assetsOnly && app.binaries.includes("inquiry-lab")) {
  const profile = release ? ["--release"] : [];
  run("Compile the program inquiry-lab", cargo, ["build", ...profile, "-p", "app", "--bin", "inquiry-lab", "--features", wanted.join(",")]);
}
if (app.names.includes("hydrate")) await buildIslands();
console.log("▸ Bundle styles, scripts and fonts");
for (const [name, sources] of Object.entries(bundles)) {
  const source = [sources].flat().find((path) => existsSync(path));
  if (source) await bundle(name, source);
}
for (const [name, source] of Object.entries(copies)) if (existsSync(source)) publish(name, readFileSync(source));
for (const path of filesBelow("app/public")) publish(relative("app/public", path), readFileSync(path));
for (const path of filesBelow(site)) {
  // A server that still runs may need the former files for a while.
  const old = Date.now() - statSync(path).mtimeMs > 24 * 3600 * 1000;
  if (old && !kept.has(relative(site, path))) rmSync(path);
}
const manifest = Object.fromEntries([...published].sort(([a], [b]) => a.localeCompare(b)));
writeFileSync(join(site, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
for (const [name, hashed] of published) {
  const size = (suffix) => kilobytes(statSync(join(site, hashed + suffix)).size).padStart(9);
  console.log(`  ${name.padEnd(46)}${size("")}${name.endsWith(".woff2") ? "" : `  brotli ${size(".br")}  gzip ${size(".gz")}`}`);
}
