// The live page of a meeting, of a body or of a jury, its console and its projector, kept up to date by themselves.
//
// The server says on a socket that something changed; this script then asks for the page again and exchanges the parts that carry
// `data-live`. So there is one way to draw the page, for everybody and in every language, and nothing can be told here that the person may
// not read. Without this script the page has a button that loads it anew.
//
// Where many watch (`data-live-parts`), only the parts are asked for, without saying who asks, so that the server draws them once for all; what
// is one's own (within `data-live-own`) is asked for apart at `data-live-mine`. A part with `data-live-often` is looked at every five seconds.
//
// The place of the vote keeps its size and its buttons: it is exchanged only when its `data-key` (poll, state, mandate) is another. A vote
// is sent as JSON; whatever is refused is sent again as the plain form, whose answer explains it and keeps what was chosen.
//
// To add a part: `data-live="name"` in the view.

import { listen, send, sendPlainly } from "./press.ts";
import { drawTimers, setServerTime } from "./timer.ts";

const pauses = [1_000, 2_000, 5_000, 10_000];
/** How often a clock is drawn, and how often a part is looked at that changes without a bell. */
const [CLOCK, OFTEN] = [500, 5_000];

/** Watches the page that `root` stands in. */
function watch(root: HTMLElement): void {
  const { liveSocket: path, liveParts: parts, liveMine: mine, liveInside: inside } = root.dataset;
  const reload = parts ?? root.querySelector<HTMLAnchorElement>("[data-live-reload]")?.href;
  const status = root.querySelector<HTMLElement>("[data-live-status]");
  if (!reload || !status || !path) return;
  const say = (words = ""): void => {
    if (status.textContent !== words) status.textContent = words;
  };

  /** When the last change was that the socket told of: the parts must be younger, also those of another process. */
  let since = 0;
  let isAsking = false;
  let asksAgain = false;
  /** Asks for the page and exchanges what is different; a call that comes meanwhile asks once more. */
  async function refresh(): Promise<void> {
    if (isAsking) {
      asksAgain = true;
      return;
    }
    isAsking = true;
    try {
      // Whoever asks for what all see alike does not say who they are; who sees what is internal must.
      const who = parts && inside === undefined ? "omit" : "same-origin";
      const after = parts && since ? `?since=${since}` : "";
      await Promise.all([look(reload! + after, "shared", who), mine && look(mine + after, "own", "same-origin")]);
    } catch {
      say(root.dataset.lost);
    } finally {
      isAsking = false;
    }
    if (asksAgain) {
      asksAgain = false;
      await refresh();
    }
  }

  async function look(address: string, which: "shared" | "own", credentials: RequestCredentials): Promise<void> {
    const answer = await fetch(address, { headers: { accept: "text/html" }, credentials });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    exchange(root, fresh, (part) => !parts || (part.closest("[data-live-own]") !== null) === (which === "own"));
    drawTimers(root);
  }

  let failures = 0;
  function connect(): void {
    const socket = new WebSocket(new URL(path!, location.href.replace(/^http/, "ws")));
    socket.addEventListener("message", ({ data }) => {
      const { at, now } = JSON.parse(String(data)) as { at?: number; now?: number };
      if (at) since = at;
      if (now) setServerTime(now);
      failures = 0;
      say(root.dataset.back);
      void refresh();
    });
    socket.addEventListener("close", () => {
      say(root.dataset.lost);
      const pause = pauses[Math.min(failures, pauses.length - 1)];
      failures += 1;
      setTimeout(connect, pause);
    });
  }
  connect();
  listen(root);
  setInterval(() => drawTimers(root), CLOCK);
  setInterval(() => void (root.querySelector("[data-live-often]") && refresh()), OFTEN);

  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
    const isVote = form.dataset.api !== undefined;
    if (isVote ? !button : form.dataset.livePost === undefined) return;
    event.preventDefault();
    if (isVote && button) void vote(form, button);
    else void press(form, button);
  });

  /** Sends a form without leaving the page. */
  async function press(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<void> {
    if (form.ariaBusy === "true") return;
    form.ariaBusy = "true";
    try {
      if (await send(form, button)) await refresh();
      else sendPlainly(form, button);
    } catch {
      say(root.dataset.lost);
    } finally {
      form.ariaBusy = null;
    }
  }

  /** Sends a vote once; the buttons stay where they are and show which was pressed. */
  async function vote(form: HTMLFormElement, chosen: HTMLButtonElement): Promise<void> {
    const buttons = [...form.querySelectorAll<HTMLButtonElement>("button")];
    const fields = new FormData(form);
    const body = { mandate: fields.get("mandate"), vote: chosen.value, agrees: fields.get("agrees") === "yes" };
    for (const button of buttons) {
      button.disabled = true;
      button.setAttribute("aria-pressed", String(button === chosen));
    }
    say(root.dataset.sent);
    try {
      const answer = await fetch(form.dataset.api!, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      if (!answer.ok) {
        for (const button of buttons) button.disabled = false;
        return sendPlainly(form, chosen);
      }
      const { receipt } = (await answer.json()) as { receipt: string | null };
      say(root.dataset.counted);
      if (receipt) show(root, receipt);
      await refresh();
      // The same vote once more: the buttons are still these, and it can be changed.
      if (form.isConnected) for (const button of buttons) button.disabled = false;
    } catch {
      // Nobody knows whether it arrived; the plain form asks, and a vote counts once however often it is sent.
      for (const button of buttons) button.disabled = false;
      say(root.dataset.lost);
    }
  }
}

/** Shows the code of a secret vote above the buttons, which stay where they are; it can be folded, and stays until the page is left. */
function show(root: HTMLElement, receipt: string): void {
  const place = root.querySelector<HTMLDetailsElement>("[data-live-receipt]");
  if (!place) return;
  const words = document.createElement("p");
  words.textContent = root.dataset.receipt ?? "";
  const code = document.createElement("p");
  code.className = "code ltr";
  code.textContent = receipt;
  place.append(code, words);
  place.hidden = false;
  place.open = true;
  place.querySelector<HTMLElement>("summary")?.focus({ preventScroll: true });
}

/** Marks of the server's for islands, which parts drawn alone do not have. */
const marks = /<!---->/g;

/** Puts the parts of `fresh` that are different in the place of those of `root` that are meant. */
function exchange(root: HTMLElement, fresh: Document, isMeant: (part: HTMLElement) => boolean): void {
  for (const old of root.querySelectorAll<HTMLElement>("[data-live]")) {
    if (!isMeant(old)) continue;
    const part = fresh.querySelector<HTMLElement>(`[data-live="${old.dataset.live}"]`);
    if (!part) continue;
    keepOpen(old, part);
    if (part.outerHTML.replace(marks, "") === old.outerHTML.replace(marks, "")) continue;
    // The buttons of a vote are not moved under a finger.
    if (old.dataset.key !== undefined && old.dataset.key === part.dataset.key) continue;
    // Nor is a field taken away in which somebody types.
    if (isBusy(old) && part.querySelector(fields)) continue;
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    const next = document.importNode(part, true);
    old.replaceWith(next);
    if (!focused) continue;
    // Who was at a button is at it still, where there is one.
    const again = sameIn(next, focused);
    if (!again) next.tabIndex = -1;
    (again ?? next).focus({ preventScroll: true });
  }
}

/** What stands in `next` for `focused`: of the same id, or the button that does the same, or the first that can be pressed. */
function sameIn(next: HTMLElement, focused: Element): HTMLElement | null {
  if (focused.id) return next.querySelector<HTMLElement>(`#${CSS.escape(focused.id)}`);
  if (!(focused instanceof HTMLButtonElement) || !focused.form?.matches("[data-live-post]")) return null;
  const { name, value } = focused;
  const buttons = [...next.querySelectorAll<HTMLButtonElement>("[data-live-post] button:enabled")];
  return buttons.find((button) => button.name === name && button.value === value) ?? buttons[0] ?? null;
}

/** What somebody can write into or choose from. */
const fields = "input:not([type=hidden]), textarea, select";

/** Whether somebody writes or chooses in a part, or reads there what was refused. */
function isBusy(part: HTMLElement): boolean {
  if (part.querySelector("[aria-invalid]")) return true;
  return [...part.querySelectorAll(fields)].some((field) => {
    if (field === document.activeElement) return true;
    if (field instanceof HTMLSelectElement) {
      const first = [...field.options].findIndex((option) => option.defaultSelected);
      return field.selectedIndex !== Math.max(first, 0);
    }
    if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) return field.checked !== field.defaultChecked;
    return (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value !== "";
  });
}

/** What somebody has folded or opened stays so. */
function keepOpen(old: HTMLElement, part: HTMLElement): void {
  const details = (root: HTMLElement): HTMLDetailsElement[] => [
    ...(root instanceof HTMLDetailsElement ? [root] : []),
    ...root.querySelectorAll("details"),
  ];
  const fresh = details(part);
  details(old).forEach((one, at) => fresh[at]?.toggleAttribute("open", one.open));
}

const root = document.querySelector<HTMLElement>("[data-live-socket]");
if (root) watch(root);
