// What the editor tells the page around it, and what it can be asked. All events are on the room's element.
//
// The islands listen with addEventListener("room-people", …) and dispatch "room-tell" once they are ready: then the latest of each
// comes again. To add one: a line in `RoomEvents`, and `tell` where it happens.

import type { Connection } from "./socket.ts";
import type { Person } from "./wire.ts";

export interface RoomEvents {
  /** How the connection stands. */
  "room-connection": Connection;
  /** Who is here, each person once, in the order of their coming; with the title of the section in which the person writes. */
  "room-people": { people: (Person & { section?: string })[] };
}

export class Teller {
  readonly #latest = new Map<string, unknown>();

  constructor(private readonly root: HTMLElement) {
    root.addEventListener("room-tell", () => {
      for (const [name, detail] of this.#latest) root.dispatchEvent(new CustomEvent(name, { detail }));
    });
  }

  tell<Name extends keyof RoomEvents>(name: Name, detail: RoomEvents[Name]): void {
    this.#latest.set(name, detail);
    this.root.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
