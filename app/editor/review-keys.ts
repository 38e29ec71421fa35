// What a key means on the scoring page. Single keys only, never while somebody types, and they can be switched off.
//
// To add one: a line in `meaning`, and in `Keys` of app/src/jury/views/scoring_parts.rs.

/** What is done, and to which level. */
export type Act = { act: "level"; value: string } | { act: "next" | "previous" | "reason" | "leave" | "later-one" | "earlier-one" | "help" };

export interface Pressed {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
}

/** Where the key was pressed. */
export interface Place {
  /** In a field that takes words. */
  isTyping: boolean;
  /** In the reason of a criterion. */
  isReason: boolean;
  /** At a criterion itself: neither in one of its levels, whose own keys the arrows are, nor anywhere else, where they move the page. */
  isCriterion: boolean;
  /** Whether single keys are switched on. */
  isOn: boolean;
}

/** What to do; null when the key is the browser's. */
export function meaning({ key, ctrlKey, altKey, metaKey, isComposing }: Pressed, { isTyping, isReason, isCriterion, isOn }: Place): Act | null {
  if (ctrlKey || altKey || metaKey || isComposing) return null;
  // No letter: it works in the reason too, and where single keys are off.
  if (key === "Escape") return isReason ? { act: "leave" } : null;
  if (isTyping || !isOn) return null;
  if (isCriterion && key === "ArrowDown") return { act: "next" };
  if (isCriterion && key === "ArrowUp") return { act: "previous" };
  if (/^[0-9]$/.test(key)) return { act: "level", value: key };
  switch (key.toLowerCase()) {
    case "j":
      return { act: "next" };
    case "k":
      return { act: "previous" };
    case "r":
      return { act: "reason" };
    case "n":
      return { act: "later-one" };
    case "p":
      return { act: "earlier-one" };
    case "?":
      return { act: "help" };
    default:
      return null;
  }
}

/** The place of the next criterion among `count`, from `at` (-1 at none) on; it stays within them. */
export function step(at: number, count: number, by: 1 | -1): number {
  if (count === 0) return -1;
  if (at < 0) return by === 1 ? 0 : count - 1;
  return Math.min(Math.max(at + by, 0), count - 1);
}
