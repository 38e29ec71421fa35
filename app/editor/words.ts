// How many words a text has, wherever the page says it, and how far the whole proposal is:
//
//   <p data-count="DOCUMENT" data-limit="250" data-needed="yes | no"> <span role="status" data-over="Too many words">
//   <div data-progress='{"count": "{done} of {whole}", "full": "…", "rest": "…"}'> a bar drawn by the server </div>

/** A page says it at most this often, in milliseconds. */
const PACE = 500;

/** Runs between white space that have a letter or a digit, as `count_words` in shared/src/proposals.rs counts. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

export class WordCount {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly document: string,
    private readonly text: () => string,
  ) {}

  /** The text has changed. */
  soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#show();
    }, PACE);
  }

  #show(): void {
    const places = [...document.querySelectorAll<HTMLElement>(`[data-count="${this.document}"]`)];
    const limit = Number(places.find((place) => place.dataset.limit)?.dataset.limit ?? 0);
    const words = countWords(this.text());
    const over = limit > 0 && words > limit;
    const format = new Intl.NumberFormat(document.documentElement.lang);
    for (const place of places) {
      const count = format.format(words);
      place.textContent = limit ? `${count} / ${format.format(limit)}${over ? ` · +${format.format(words - limit)}` : ""}` : count;
      place.classList.toggle("over", over);
      if (place.dataset.needed) place.dataset.needed = words > 0 && !over ? "yes" : "no";
      const said = place.parentElement!.querySelector<HTMLElement>("[data-over]");
      const warning = over ? said?.dataset.over : "";
      if (said && said.textContent !== warning) said.textContent = warning!;
    }
    progress(format);
  }
}

/** Draws the bar anew: sections that must be filled, and those that are, within their limits. */
function progress(format: Intl.NumberFormat): void {
  const bar = document.querySelector<HTMLElement>("[data-progress]");
  if (!bar) return;
  const needed = [...document.querySelectorAll<HTMLElement>("[data-needed]")];
  const done = needed.filter((place) => place.dataset.needed === "yes").length;
  const { count, full, rest } = JSON.parse(bar.dataset.progress!);
  const said = bar.querySelector("strong")!;
  said.textContent = count.replace("{done}", format.format(done)).replace("{whole}", format.format(needed.length));
  said.parentElement!.replaceChildren(said, ` ${done === needed.length ? full : rest}`);
  const reach = `${(100 * done) / (needed.length || 1)}%`;
  bar.querySelector(".run")!.setAttribute("x2", reach);
  bar.querySelector("circle")!.setAttribute("cx", reach);
}
