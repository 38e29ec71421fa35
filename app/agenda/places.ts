// Where an item of an agenda can fall: the same rule as shared/src/preparation/order.rs, one level of parts.

/** An item as the page shows it. */
export interface Item {
  id: string;
  title: string;
  isPart: boolean;
}

export type Side = "before" | "after" | "under";

/** A place, seen from what the item is dropped on. */
export interface Place {
  target: string;
  side: Side;
}

/** The item with its parts, which move along with it. */
export function moving(items: Item[], id: string): Set<string> {
  const at = items.findIndex((item) => item.id === id);
  const ids = new Set([id]);
  if (at < 0 || items[at].isPart) return ids;
  for (const item of items.slice(at + 1)) {
    if (!item.isPart) break;
    ids.add(item.id);
  }
  return ids;
}

/** Whether an item can become a part: it has none itself. */
const canBePart = (items: Item[], id: string): boolean => moving(items, id).size === 1;

/** Every place at which an item can fall, from the first to the last. */
export function places(items: Item[], id: string): Place[] {
  const own = moving(items, id);
  const part = canBePart(items, id);
  const rest = items.filter((item) => !own.has(item.id));
  const found: Place[] = [];
  rest.forEach((item, at) => {
    const next = rest[at + 1];
    if (item.isPart) {
      if (part) found.push({ target: item.id, side: "before" });
      // Behind the last part.
      if (part && !next?.isPart) found.push({ target: item.id, side: "after" });
    } else {
      found.push({ target: item.id, side: "before" });
      // A first part, where there is none yet.
      if (part && !next?.isPart) found.push({ target: item.id, side: "under" });
    }
  });
  const last = rest.filter((item) => !item.isPart).at(-1);
  if (last) found.push({ target: last.id, side: "after" });
  return found;
}

/** Where a pointer is over an item: its upper or lower part, or its middle. */
export function sideAt(items: Item[], id: string, target: Item, share: number): Side | null {
  if (moving(items, id).has(target.id)) return null;
  const part = canBePart(items, id);
  if (target.isPart) return part ? (share < 0.5 ? "before" : "after") : null;
  if (part && share >= 0.35 && share <= 0.65) return "under";
  return share < 0.5 ? "before" : "after";
}
