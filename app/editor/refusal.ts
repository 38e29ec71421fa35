// What a page says of a refused form, in the reader's language: at the field, or as the whole answer.

/** The words of an answer; null when it says nothing of use. */
export function refusal(status: number, text: string): string | null {
  if (status < 400 || status >= 500) return null;
  const page = new DOMParser().parseFromString(text, "text/html");
  // Of several fields it is said which one.
  const fields = page.querySelector("main form input:not([type=hidden])") ? ".error-summary a" : ".field-error:not([hidden])";
  const fault = page.querySelector(fields) ?? page.querySelector(".field-error:not([hidden])") ?? page.querySelector("main .lead");
  return fault?.textContent?.trim() || null;
}
