// Records a voice note in the page: a button begins and ends it, and what was recorded becomes the file of the form, to be heard before it is sent.
//
// The words and the form are drawn by the server: app/src/recordings/views.rs. Where a browser cannot record, the button stays hidden, and the file field
// offers the recorder of the phone.

/** The longest voice note, in seconds: more would not be taken (LARGEST_SOUND in shared/src/recordings.rs). */
const LONGEST = 600;
/** Speech is well heard at this rate, in bits a second. */
const RATE = 32_000;
/** What is tried, the best first: all of them are taken by server/src/recordings/sound.rs. */
const KINDS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];

class Recorder {
  readonly #button: HTMLButtonElement;
  readonly #player: HTMLAudioElement;
  readonly #begin: string;
  #recorder: MediaRecorder | null = null;
  #since = 0;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly place: HTMLElement,
    private readonly file: HTMLInputElement,
    private readonly kind: string,
  ) {
    this.#button = place.querySelector("[data-record]")!;
    this.#player = place.querySelector("audio")!;
    this.#begin = this.#button.textContent ?? "";
    this.#button.addEventListener("click", () => (this.#recorder ? this.#recorder.stop() : void this.#start()));
    // A file that is chosen instead is heard as well.
    file.addEventListener("change", () => this.#show(file.files?.[0] ?? null, ""));
    // What is being said is sent as well.
    file.form!.addEventListener("submit", (event) => {
      if (!this.#recorder) return;
      event.preventDefault();
      this.#recorder.addEventListener("stop", () => file.form!.requestSubmit());
      this.#recorder.stop();
    });
    place.hidden = false;
  }

  async #start(): Promise<void> {
    this.#button.disabled = true;
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    this.#button.disabled = false;
    if (!stream) return this.#say(this.place.dataset.failed!);
    try {
      this.#record(stream);
    } catch {
      this.#end(stream);
      this.#show(null, this.place.dataset.failed!);
    }
  }

  #record(stream: MediaStream): void {
    const pieces: Blob[] = [];
    const most = Number(this.file.form!.dataset.most);
    let size = 0;
    const recorder = new MediaRecorder(stream, { mimeType: this.kind, audioBitsPerSecond: RATE });
    recorder.addEventListener("dataavailable", ({ data }) => {
      pieces.push(data);
      size += data.size;
      // The rate is only a wish. A little room is left for the last piece.
      if (size > most * 0.95 && recorder.state === "recording") recorder.stop();
    });
    recorder.addEventListener("stop", () => {
      this.#end(stream);
      this.#keep(new File(pieces, "voice", { type: this.kind }));
    });
    // In pieces: how large it has become is known all along.
    recorder.start(1_000);
    this.#recorder = recorder;
    this.#since = Date.now();
    this.#clock = setInterval(() => this.#tick(), 1_000);
    this.#show(null, "");
    // A file that is chosen meanwhile would be written over.
    this.file.disabled = true;
    this.#button.textContent = this.place.dataset.stop!;
    this.#button.classList.add("danger");
    this.#tick();
  }

  /** The microphone is closed, whatever has happened. */
  #end(stream: MediaStream): void {
    clearInterval(this.#clock);
    for (const track of stream.getTracks()) track.stop();
    this.#recorder = null;
    this.file.disabled = false;
    this.#button.classList.remove("danger");
  }

  #tick(): void {
    const seconds = Math.round((Date.now() - this.#since) / 1_000);
    this.#say(this.#timed(this.place.dataset.running!));
    if (seconds >= LONGEST) this.#recorder?.stop();
  }

  #keep(sound: File): void {
    const files = new DataTransfer();
    files.items.add(sound);
    this.file.files = files.files;
    this.#button.textContent = this.place.dataset.again!;
    this.#show(sound, this.#timed(this.place.dataset.ready!));
  }

  /** Lets a sound be heard before it is sent. */
  #show(sound: File | null, words: string): void {
    URL.revokeObjectURL(this.#player.src);
    this.#player.hidden = sound === null;
    if (sound) this.#player.src = URL.createObjectURL(sound);
    else this.#player.removeAttribute("src");
    if (!sound) this.#button.textContent = this.#begin;
    this.#say(words);
  }

  #timed(words: string): string {
    const seconds = Math.round((Date.now() - this.#since) / 1_000);
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    return words.replace("{time}", time);
  }

  #say(words: string): void {
    this.place.querySelector("[data-said]")!.textContent = words;
  }
}

const place = document.querySelector<HTMLElement>("[data-recorder]");
const file = place?.closest("form")?.querySelector<HTMLInputElement>('input[type="file"]');
const kind = "MediaRecorder" in window ? KINDS.find((kind) => MediaRecorder.isTypeSupported(kind)) : undefined;
// Only a page that came safely may ask for the microphone.
if (place && file && kind && navigator.mediaDevices) new Recorder(place, file, kind);
