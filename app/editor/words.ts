// How many words a text has, wherever the page says it: <p data-count="DOCUMENT" data-limit="250">.

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
    const format = new Intl.NumberFormat(document.documentElement.lang);
    for (const place of places) {
      place.textContent = limit ? `${format.format(words)} / ${format.format(limit)}` : format.format(words);
      place.classList.toggle("over", limit > 0 && words > limit);
    }
  }
}
