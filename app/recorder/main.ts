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
    place.hidden = false;
  }

  async #start(): Promise<void> {
    this.#button.disabled = true;
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    this.#button.disabled = false;
    if (!stream) return this.#say(this.place.dataset.failed!);
    const pieces: Blob[] = [];
    const recorder = new MediaRecorder(stream, { mimeType: this.kind, audioBitsPerSecond: RATE });
    const clock = setInterval(() => this.#tick(), 1_000);
    recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
    recorder.addEventListener("stop", () => {
      clearInterval(clock);
      for (const track of stream.getTracks()) track.stop();
      this.#recorder = null;
      this.#keep(new File(pieces, "voice", { type: this.kind }));
    });
    this.#recorder = recorder;
    this.#since = Date.now();
    this.#show(null, "");
    this.#button.textContent = this.place.dataset.stop!;
    this.#button.classList.add("danger");
    this.#tick();
    // In pieces: when the tab is closed in the middle, the browser need not hold all of it.
    recorder.start(1_000);
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
    this.#button.classList.remove("danger");
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
