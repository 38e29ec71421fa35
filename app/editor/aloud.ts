// Reads what a preview shows aloud, with the voices of the device.
//
// How to use: `aloud(shown)` once a preview stands on the page. The button is drawn by app/src/rooms/preview.rs, and stays hidden where a
// browser has no voices. Loaded with the first preview: a room carries no byte of it. What closes a preview ends the voice.

/** A paragraph at a time: some browsers fall silent in the middle of a long text. */
const PIECES = "p, li, h3, h4, h5, h6, blockquote, td, th";

export function aloud(shown: Element): void {
  const button = shown.querySelector<HTMLButtonElement>("[data-aloud]");
  const voices = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!button || !voices) return;
  const begin = button.textContent ?? "";
  const end = () => {
    voices.cancel();
    button.textContent = begin;
  };
  button.hidden = false;
  window.addEventListener("pagehide", end);
  button.addEventListener("click", () => {
    const speaks = button.textContent === button.dataset.stop;
    end();
    if (speaks) return;
    const text = shown.firstElementChild!;
    const pieces = [...text.querySelectorAll<HTMLElement>(PIECES)].filter((piece) => !piece.querySelector(PIECES) && piece.innerText.trim());
    button.textContent = button.dataset.stop!;
    pieces.forEach((piece, at) => {
      const words = new SpeechSynthesisUtterance(piece.innerText);
      words.lang = shown.getAttribute("lang")!;
      if (at + 1 === pieces.length) words.onend = end;
      words.onerror = ({ error }) => {
        if (error === "canceled" || error === "interrupted") return;
        end();
        button.textContent = button.dataset.failed!;
      };
      voices.speak(words);
    });
  });
}
