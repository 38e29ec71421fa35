// The keys of a text: those of the system, of the toolbar's commands, and of those for code the few that help in prose.
// The page lists them (Keys in app/src/rooms/views.rs).

import { historyKeymap, moveLineDown, moveLineUp, simplifySelection, standardKeymap } from "@codemirror/commands";
import { keymap } from "@codemirror/view";
import { commands, continueList } from "./markdown.ts";

/** @param comment says something of the words that are marked */
export const keys = (comment: () => void) =>
  keymap.of([
    { key: "Enter", run: continueList },
    { key: "Mod-Alt-m", run: () => (comment(), true) },
    { key: "Mod-b", run: commands.bold },
    { key: "Mod-i", run: commands.italic },
    { key: "Mod-k", run: commands.link },
    { key: "Alt-ArrowUp", run: moveLineUp },
    { key: "Alt-ArrowDown", run: moveLineDown },
    { key: "Escape", run: simplifySelection },
    ...historyKeymap,
    ...standardKeymap,
  ]);
