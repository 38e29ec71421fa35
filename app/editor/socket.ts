// The room's one socket: it comes back by itself, sooner when the network or the tab does, and says so.
//
// How to use: `new RoomSocket(url, handlers)`; `send` is for the time between `welcome` and the next `down`.
// To add a reaction to a close code: a line in `after`.

import { Close, type ClientMessage, type ServerMessage } from "./wire.ts";

/** What becomes of the connection. `ended`: it does not come back by itself, for the reason of the code. */
export type Connection =
  | { state: "connecting" }
  | { state: "online" }
  | { state: "waiting"; seconds: number }
  | { state: "ended"; code: number };

export interface Handlers {
  message(message: ServerMessage): void;
  connection(connection: Connection): void;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
/** Say `ping` after this long without a word, and give up when nothing comes within it. */
const QUIET = 20_000;

export class RoomSocket {
  #socket: WebSocket | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pulse: ReturnType<typeof setInterval> | undefined;
  #spoken = 0;
  #heard = 0;
  #ended = false;

  constructor(
    private readonly url: string,
    private readonly handlers: Handlers,
  ) {
    addEventListener("online", () => this.#now());
    // A socket without network stays open for a while, and nobody would know that words wait.
    addEventListener("offline", () => this.#socket && this.restart());
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) this.#now();
    });
    this.#connect();
  }

  send(message: ClientMessage): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    this.#spoken = Date.now();
    this.#socket.send(JSON.stringify(message));
  }

  /** Begins anew: an answer is missing, or what came does not fit. */
  restart(): void {
    this.#socket?.close();
    this.#down(0);
  }

  /** Ends for good. */
  end(): void {
    this.#ended = true;
    clearInterval(this.#pulse);
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  #connect(): void {
    this.handlers.connection({ state: "connecting" });
    const socket = new WebSocket(this.url);
    this.#socket = socket;
    this.#heard = this.#spoken = Date.now();
    socket.onmessage = ({ data }) => {
      if (this.#socket !== socket) return;
      this.#heard = Date.now();
      const message: ServerMessage = JSON.parse(data);
      if (message.type === "welcome") {
        this.#failures = 0;
        this.handlers.connection({ state: "online" });
      }
      this.handlers.message(message);
    };
    socket.onclose = ({ code }) => {
      if (this.#socket === socket) this.#down(code);
    };
    this.#pulse = setInterval(() => this.#beat(), QUIET / 4);
  }

  #beat(): void {
    const now = Date.now();
    // A clock may be set back.
    const quiet = Math.abs(now - this.#heard);
    if (quiet > 2 * QUIET) this.restart();
    else if (quiet > QUIET || now - this.#spoken > QUIET) this.send({ type: "ping" });
  }

  #down(code: number): void {
    this.#socket = null;
    clearInterval(this.#pulse);
    clearTimeout(this.#timer);
    const wait = after(code, this.#failures);
    this.#failures += 1;
    if (wait === null) {
      this.#ended = true;
      this.handlers.connection({ state: "ended", code });
      return;
    }
    this.handlers.connection({ state: "waiting", seconds: Math.ceil(wait / 1000) });
    this.#timer = setTimeout(() => this.#connect(), wait);
  }

  /** The network or the person is back: no longer wait. */
  #now(): void {
    if (this.#ended || this.#socket) return;
    clearTimeout(this.#timer);
    this.#connect();
  }
}

/** Milliseconds to wait after a socket ended with `code`; null when trying again is of no use. */
export function after(code: number, failures: number, random = Math.random()): number | null {
  const fatal: number[] = [Close.Malformed, Close.LogIn, Close.Forbidden, Close.Gone, Close.Reload, Close.TooLarge];
  if (fatal.includes(code)) return null;
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures, 10)) * (0.5 + random / 2);
  if (code === Close.Moving) return 200 + 1_000 * random;
  return code === Close.TooFast ? Math.max(5_000, wait) : wait;
}
