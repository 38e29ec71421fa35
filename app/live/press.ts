// Forms that are sent without leaving the page, and the keys that press their buttons.
//
// A form with `data-live-post` is answered by a redirect when it was accepted; then the page looks again. Whatever else comes, the form is sent
// once more as a browser without scripts would send it, and the answer explains itself. A button with `data-hotkey` is pressed by that key, never while
// somebody types, and not while the box `#single-keys` is empty.

/** Sends `form` as if `button` was pressed; true when it was accepted. */
export async function send(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<boolean> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
  if (button?.name) fields.append(button.name, button.value);
  const answer = await fetch(form.action, { method: "POST", body: fields, redirect: "manual" });
  return answer.type === "opaqueredirect";
}

/** Sends the form as a browser without this script would. */
export function sendPlainly(form: HTMLFormElement, button: HTMLButtonElement | null): void {
  delete form.dataset.api;
  delete form.dataset.livePost;
  form.requestSubmit(button);
}

const typing = "input:not([type=hidden], [type=checkbox], [type=radio]), textarea, select, [contenteditable]";

/** Whether a key is one of ours here and now. */
export function isFree(event: KeyboardEvent, box: HTMLInputElement | null): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return false;
  if (box && !box.checked) return false;
  return !(event.target instanceof Element && event.target.closest(typing));
}

/** Lets keys press the buttons of `root`. */
export function listen(root: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    if (!/^[a-z]$/i.test(event.key) || !isFree(event, root.querySelector("#single-keys"))) return;
    const button = root.querySelector<HTMLButtonElement>(`[data-hotkey="${event.key.toLowerCase()}"]:enabled`);
    if (!button) return;
    event.preventDefault();
    button.focus({ preventScroll: true });
    button.click();
  });
}
