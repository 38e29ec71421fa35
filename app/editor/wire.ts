// Made from shared/src/rooms.rs by `UPDATE_WIRE=1 cargo test -p shared wire`; a test compares. Do not edit.

/** The JSON form of a change set: kept lengths, `[deleted]`, `[deleted, ...lines]`. */
export type Changes = (number | [number, ...string[]])[];

export type Right = "read" | "comment" | "write";

export type ClientMessage = { "type": "open", document: string, client: string, version?: number, } | { "type": "push", document: string, version: number, seq: number, updates: Changes[], } | { "type": "cursor", cursor?: Cursor, } | { "type": "ping" };

export type Cursor = { document: string, version: number, anchor: number, head: number, };

export type ServerMessage = { "type": "welcome", 
/**
 * Your number among the connections of this room.
 */
you: number, right: Right, documents: Array<DocumentInfo>, people: Array<Person>, } | { "type": "opened", document: string, version: number, seq: number, 
/**
 * The text at `version`, when you named no version.
 */
text?: string, } | { "type": "news" } & News | { "type": "acknowledged", document: string, seq: number, } | { "type": "refused", document: string, seq: number, reason: Refusal, } | { "type": "right", right: Right, } | { "type": "pong" };

export type News = { updates?: Array<Update>, 
/**
 * Who has come, or whose right has changed.
 */
came?: Array<Person>, 
/**
 * The numbers of the connections that are gone.
 */
left?: Array<number>, cursors?: Array<Place>, 
/**
 * The talks about passages that have begun, changed or gone: ask for them.
 */
threads?: string[], 
/**
 * What beside the text has changed: ask for it.
 */
beside?: Array<Beside>, };

export type Beside = "hand" | "chat" | "evidence" | "translation";

export type Update = { document: string, 
/**
 * The document's version once the changes are made.
 */
version: number, 
/**
 * The editor it came from. Your own name: your update number `seq` is kept.
 */
client: string, seq: number, changes: Changes, };

export type DocumentInfo = { document: string, section: string, language: string, version: number, };

export type Person = { connection: number, account: string, name: string, initials: string, 
/**
 * 0 to 9; the same for all connections of a person.
 */
colour: number, right: Right, };

export type Place = { connection: number, cursor?: Cursor, };

export type Refusal = "forbidden" | "frozen" | "too-long" | "storage";

export const Close = {
  Malformed: 4400,
  LogIn: 4401,
  Forbidden: 4403,
  Gone: 4404,
  Slow: 4408,
  Reload: 4409,
  TooLarge: 4413,
  TooFast: 4429,
  Storage: 4500,
  Moving: 4503,
} as const;

export const LONGEST_FRAME = 65536;

export const LONGEST_TEXT = 200000;
