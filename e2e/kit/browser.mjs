// The browser of a test file: finds Chromium, starts it once, closes it with the last lab.
// How to use: const context = await openContext({ scripts: false, language: "ar", phone: true });

import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
/** A microphone that beeps, and no question whether it may be used. */
const microphone = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
const quiet = [...microphone, "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** The browser program: CHROMIUM, or the first found on the machine. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of names) {
    try {
      return execFileSync("which", [name], { encoding: "utf8" }).trim();
    } catch {
      // not this one
    }
  }
  throw new Error("Chromium is missing. Remedy: tools/setup tests, or set CHROMIUM to its path.");
}

/** @type {Promise<import("playwright-core").Browser> | null} */
let browser = null;

/** The one browser of this process. */
export function openBrowser() {
  browser ??= chromium.launch({ executablePath: findChromium(), args: [...sandbox, ...quiet] });
  return browser;
}

/** Ends the browser, if one was started. */
export async function closeBrowser() {
  const open = browser;
  browser = null;
  await (await open)?.close();
}

/** How Chrome on Android names itself: editors there take words from the keyboard in another way. */
const ANDROID = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

export const sizes = { phone: { width: 360, height: 740 }, laptop: { width: 1280, height: 800 } };

/**
 * A browser of one person: own cookies, own storage.
 * With `device`, a folder, it is a browser whose storage stays there when it is closed. Without `workers` nothing stands between a page
 * and the network, as at a first visit. With `android` a phone names itself as one with Android.
 * @param {{ scripts?: boolean, language?: string, phone?: boolean, android?: boolean, dark?: boolean, workers?: boolean, device?: string, baseURL?: string }} [wishes]
 */
export async function openContext({ scripts = true, language = "en", phone = false, android = false, dark = false, workers = true, device, baseURL } = {}) {
  /** @type {import("playwright-core").BrowserContextOptions} */
  const options = {
    baseURL,
    serviceWorkers: workers ? "allow" : "block",
    javaScriptEnabled: scripts,
    locale: language,
    timezoneId: "Europe/Brussels",
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    viewport: phone ? sizes.phone : sizes.laptop,
    isMobile: phone,
    hasTouch: phone,
    ...(android ? { userAgent: ANDROID } : {}),
  };
  if (!device) return (await openBrowser()).newContext(options);
  return chromium.launchPersistentContext(device, { ...options, executablePath: findChromium(), args: [...sandbox, ...quiet] });
}
