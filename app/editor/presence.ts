// The cursors of the others, with their initials and the colour that the server gave them (a class: style attributes are forbidden).

import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, WidgetType, type DecorationSet } from "@codemirror/view";
import type { Person } from "./wire.ts";

export interface Peer {
  person: Person;
  anchor: number;
  head: number;
}

/** Somebody's cursor is here now, or nowhere in this text. */
export const movePeer = StateEffect.define<{ connection: number; peer: Peer | null }>();

class Cursor extends WidgetType {
  constructor(readonly person: Person) {
    super();
  }

  eq(other: Cursor) {
    return other.person.connection === this.person.connection && other.person.name === this.person.name;
  }

  toDOM() {
    const cursor = document.createElement("span");
    cursor.className = `cm-peer presence-${this.person.colour}`;
    cursor.setAttribute("aria-hidden", "true");
    const name = document.createElement("span");
    name.className = `cm-peer-name presence-${this.person.colour}`;
    name.textContent = this.person.initials;
    name.title = this.person.name;
    cursor.append(name);
    return cursor;
  }

  ignoreEvent() {
    return true;
  }
}

const peers = StateField.define<ReadonlyMap<number, Peer>>({
  create: () => new Map(),
  update(value, transaction) {
    const moves = transaction.effects.filter((effect) => effect.is(movePeer));
    if (!transaction.docChanged && moves.length === 0) return value;
    const next = new Map(value);
    if (transaction.docChanged) {
      for (const [connection, peer] of next) {
        const { anchor, head } = peer;
        next.set(connection, { ...peer, anchor: transaction.changes.mapPos(anchor, 1), head: transaction.changes.mapPos(head, 1) });
      }
    }
    for (const { value: move } of moves) {
      if (move.peer) next.set(move.connection, move.peer);
      else next.delete(move.connection);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.compute([field, "doc"], (state) => marks(state.field(field), state.doc.length)),
});

function marks(all: ReadonlyMap<number, Peer>, length: number): DecorationSet {
  const found = [...all.values()].flatMap(({ person, anchor, head }) => {
    const [a, b] = [Math.min(anchor, length), Math.min(head, length)];
    const cursor = Decoration.widget({ widget: new Cursor(person), side: 1 }).range(b);
    if (a === b) return [cursor];
    return [Decoration.mark({ class: `cm-peer-range presence-${person.colour}-range` }).range(Math.min(a, b), Math.max(a, b)), cursor];
  });
  return Decoration.set(found, true);
}

export const presence = peers;
