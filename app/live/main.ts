// The live page of a meeting, of a body or of a jury, kept up to date by itself.
//
// The server says on a socket that something changed; this script then asks for the page again and exchanges the parts that carry
// `data-live`. So there is one way to draw the page, for everybody and in every language, and nothing can be told here that the person may
// not read. Without this script the page has a button that loads it anew.
//
// The place of the vote keeps its size and its buttons: it is exchanged only when its `data-key` (poll, state, mandate) is another. A vote
// is sent as JSON; whatever is refused is sent again as the plain form, whose answer explains it and keeps what was chosen.
//
// To add a part: `data-live="name"` in the view.

const pauses = [1_000, 2_000, 5_000, 10_000];

/** Watches the page that `root` stands in. */
function watch(root: HTMLElement): void {
  const reload = root.querySelector<HTMLAnchorElement>("[data-live-reload]");
  const status = root.querySelector<HTMLElement>("[data-live-status]");
  const path = root.dataset.liveSocket;
  if (!reload || !status || !path) return;
  const say = (words = ""): void => {
    if (status.textContent !== words) status.textContent = words;
  };

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
      const answer = await fetch(reload!.href, { headers: { accept: "text/html" } });
      if (answer.ok) exchange(root, new DOMParser().parseFromString(await answer.text(), "text/html"));
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

  let failures = 0;
  function connect(): void {
    const socket = new WebSocket(new URL(path!, location.href.replace(/^http/, "ws")));
    socket.addEventListener("message", () => {
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

  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.dataset.api) return;
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    void vote(form, button);
  });

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
      if (!answer.ok) return sendPlainly(form, buttons, chosen);
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

/** Sends the form as a browser without this script would. */
function sendPlainly(form: HTMLFormElement, buttons: HTMLButtonElement[], chosen: HTMLButtonElement): void {
  for (const button of buttons) button.disabled = false;
  delete form.dataset.api;
  form.requestSubmit(chosen);
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

/** Puts the parts of `fresh` that are different in the place of those of `root`. */
function exchange(root: HTMLElement, fresh: Document): void {
  for (const old of root.querySelectorAll<HTMLElement>("[data-live]")) {
    const part = fresh.querySelector<HTMLElement>(`[data-live="${old.dataset.live}"]`);
    if (!part) continue;
    keepOpen(old, part);
    if (part.outerHTML === old.outerHTML) continue;
    // The buttons of a vote are not moved under a finger.
    if (old.dataset.key !== undefined && old.dataset.key === part.dataset.key) continue;
    // Nor is a field taken away in which somebody types.
    if (isBusy(old) && part.querySelector(fields)) continue;
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    const next = document.importNode(part, true);
    old.replaceWith(next);
    if (!focused) continue;
    // Who was at a button is at it still, where there is one.
    const again = focused.id ? next.querySelector<HTMLElement>(`#${CSS.escape(focused.id)}`) : null;
    if (!again) next.tabIndex = -1;
    (again ?? next).focus({ preventScroll: true });
  }
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
