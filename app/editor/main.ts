// The editor of the rooms: plain forms of the page become editors in which people write together, live.
//
// It needs nothing but the page: it starts without WebAssembly, and when it cannot start the forms still work.
// How the parts hang together: room.ts (socket, people) → section.ts (one form, one editor) → collab.ts (what is on the server).

import "./styles.ts";
import { Room } from "./room.ts";

for (const root of document.querySelectorAll<HTMLElement>("[data-room]")) void Room.start(root);
