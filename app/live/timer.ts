// The clocks of a live page. The server says since when a speech runs and what had been spoken before; here the time is drawn twice a second.
// People who listen to the page hear of it at marks only: who begins, half a minute before the end, and over time.
//
// To add a mark: a word of `Mark`, its line in `reading`, and `data-<mark>-words` in `Timer` of app/src/speakers/views/board.rs.

export type Mark = "left" | "soon" | "over" | "free";

export interface Clock {
  /** Milliseconds since 1970 at the server; null while it stands still. */
  since: number | null;
  /** Milliseconds that were spoken before. */
  spent: number;
  /** In milliseconds; 0 for as long as one likes. */
  limit: number;
}

const SOON = 30_000;

/** What a clock shows at a moment: how much is left, or over, or, without a limit, how much was spoken. */
export function reading({ since, spent, limit }: Clock, now: number): { digits: string; mark: Mark } {
  const spoken = spent + (since === null ? 0 : Math.max(0, now - since));
  if (limit === 0) return { digits: minutes(Math.floor(spoken / 1_000)), mark: "free" };
  const left = limit - spoken;
  const seconds = Math.ceil(left / 1_000);
  if (left <= 0) return { digits: `+${minutes(-seconds)}`, mark: "over" };
  return { digits: minutes(seconds), mark: left <= SOON ? "soon" : "left" };
}

const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** How far the clock of the server is before that of this device, in milliseconds. */
let ahead = 0;
/** What was said last: of which speech, and at which mark. */
let told = "";

export function setServerTime(now: number): void {
  ahead = now - Date.now();
}

/** Draws every clock in `root`, and says what has to be said. */
export function drawTimers(root: HTMLElement): void {
  const now = Date.now() + ahead;
  const clocks = root.querySelectorAll<HTMLElement>("[data-timer]");
  for (const timer of clocks) {
    const { since, spent, limit } = timer.dataset;
    const { digits, mark } = reading({ since: since ? Number(since) : null, spent: Number(spent), limit: Number(limit) }, now);
    const words = timer.dataset[`${mark}Words`] ?? "";
    put(timer.querySelector("[data-timer-digits]"), digits);
    put(timer.querySelector("[data-timer-words]"), words);
    timer.classList.toggle("soon", mark === "soon");
    timer.classList.toggle("over", mark === "over");
    announce(root, timer, mark, words);
  }
}

/** Says who begins and how the time stands, once for each mark of a speech. */
function announce(root: HTMLElement, timer: HTMLElement, mark: Mark, words: string): void {
  const said = root.querySelector("[data-timer-said]");
  const isMark = mark === "soon" || mark === "over";
  const key = `${timer.dataset.timer} ${isMark ? mark : ""}`;
  if (!said || key === told) return;
  told = key;
  const who = timer.closest<HTMLElement>("[data-said]")?.dataset.said ?? "";
  put(said, isMark ? words : who);
}

function put(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}
