// A picture for the text of a section: a form that asks what it shows, sends it, and puts it into the text where the cursor is. A script of its own,
// loaded when somebody adds the first one: room.ts.
//
//   <dialog> <form data-sending="Being sent: {percent}" data-failed="…" action="/en/rooms/IL-2026-001/images">
//     <input type="file" name="picture"> <input name="description"> <input type="hidden" name="document">
//     <p data-error hidden> <p role="status" data-said> <button> <button data-cancel>
//
// The server draws it in the reader's language: PictureDialog in app/src/images/views.rs.

import type { EditorView } from "@codemirror/view";
import { refusal } from "./refusal.ts";

/** From this size on, in bytes, a picture is made smaller before it is sent: a photo of a phone has ten times more than is kept. */
const LARGE = 400_000;
/** LONGEST_SIDE in shared/src/images.rs. */
const LONGEST_SIDE = 1_600;
/** How far it is is said at most this often, in milliseconds. */
const PACE = 1_000;

/** Asks for a picture and what it shows; `file` is one that was pasted or dropped. Throws when the form does not come. */
export async function addPicture(view: EditorView, section: string, file: File | null): Promise<void> {
  // A translation has a page of its own below the room's.
  const room = location.pathname.replace(/\/languages\/\w+$/, "");
  const answer = await fetch(`${room}/images?as=part`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const drawn = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("dialog");
  if (!drawn) throw new Error("no form");
  new Picture(view, section, file, document.adoptNode(drawn));
}

class Picture {
  readonly #form: HTMLFormElement;
  #request: XMLHttpRequest | null = null;

  constructor(
    private readonly view: EditorView,
    section: string,
    file: File | null,
    private readonly dialog: HTMLDialogElement,
  ) {
    this.#form = dialog.querySelector("form")!;
    this.#field("document").value = section;
    const chosen = this.#field("picture");
    if (file) {
      const files = new DataTransfer();
      files.items.add(file);
      chosen.files = files.files;
    }
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#send();
    });
    dialog.querySelector("[data-cancel]")!.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      this.#request?.abort();
      dialog.remove();
      view.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
    (file ? this.#field("description") : chosen).focus();
  }

  #field(name: string): HTMLInputElement {
    return this.#form.querySelector(`[name="${name}"]`)!;
  }

  async #send(): Promise<void> {
    if (this.#request) return;
    const request = new XMLHttpRequest();
    this.#request = request;
    this.#fault("");
    this.#say(0);
    const data = new FormData(this.#form);
    const file = data.get("picture");
    if (file instanceof File) data.set("picture", await smaller(file), "picture");
    // Closed meanwhile.
    if (!this.dialog.isConnected) return;
    let said = Date.now();
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      if (Date.now() - said < PACE) return;
      said = Date.now();
      this.#say(loaded / total);
    });
    request.addEventListener("loadend", () => {
      this.#request = null;
      this.#place("[data-said]").textContent = "";
      if (request.status === 201) this.#insert(JSON.parse(request.responseText).markdown);
      else this.#fault(refusal(request.status, request.responseText) ?? this.#form.dataset.failed!);
    });
    request.open("POST", this.#form.action);
    request.send(data);
  }

  /** On a line of its own behind that of the cursor. */
  #insert(markdown: string): void {
    const { state } = this.view;
    const at = state.doc.lineAt(state.selection.main.head).to;
    const [before, after] = [state.sliceDoc(0, at), state.sliceDoc(at)];
    const above = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    const below = after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
    const insert = above + markdown + below;
    this.view.dispatch({ changes: { from: at, insert }, selection: { anchor: at + insert.length }, userEvent: "input", scrollIntoView: true });
    this.dialog.close();
  }

  #say(part: number): void {
    const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" }).format(part);
    this.#place("[data-said]").textContent = this.#form.dataset.sending!.replace("{percent}", percent);
  }

  #fault(words: string): void {
    const place = this.#place("[data-error]");
    place.textContent = words;
    place.hidden = words === "";
  }

  #place(selector: string): HTMLElement {
    return this.dialog.querySelector(selector)!;
  }
}

/** A large picture with as many pixels as are kept; as it is where the device cannot draw it. */
async function smaller(file: File): Promise<Blob> {
  if (file.size < LARGE) return file;
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return file;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const drawing = canvas.getContext("2d");
  if (!drawing) return file;
  drawing.fillStyle = "#fff";
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.85));
  return blob && blob.size < file.size ? blob : file;
}
