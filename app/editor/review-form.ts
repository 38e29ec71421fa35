// A review as the fields of its form, and as the JSON that the server knows: `score-<id>`, `reason-<id>`, `feedback`, `jury_note`,
// `private_note`. No field of a page is touched here: scoring.ts reads and fills them.
//
// To add a field: its name in `NOTES`, or its prefix in `toBody` and `fromBody`.

/** What stands in the form, by the names of its fields. A field that is not there is empty. */
export type Fields = Record<string, string>;

export interface ReviewBody {
  scores: Record<string, { value: number | null; reason: string }>;
  private_note: string;
  jury_note: string;
  feedback: string;
}

const NOTES = ["feedback", "jury_note", "private_note"] as const;
const SCORE = "score-";
const REASON = "reason-";

/** The review as the server takes it. */
export function toBody(fields: Fields): ReviewBody {
  const scores: ReviewBody["scores"] = {};
  const of = (id: string) => (scores[id] ??= { value: null, reason: "" });
  for (const [name, value] of Object.entries(fields)) {
    if (name.startsWith(SCORE) && value !== "") of(name.slice(SCORE.length)).value = Number(value);
    if (name.startsWith(REASON) && value.trim() !== "") of(name.slice(REASON.length)).reason = value;
  }
  const [feedback, jury_note, private_note] = NOTES.map((name) => fields[name] ?? "");
  return { scores, feedback, jury_note, private_note };
}

/** The form as it shows a review of the server; without one, an empty form. */
export function fromBody(body: ReviewBody | null | undefined): Fields {
  const fields: Fields = {};
  for (const name of NOTES) fields[name] = body?.[name] ?? "";
  for (const [id, { value, reason }] of Object.entries(body?.scores ?? {})) {
    fields[SCORE + id] = value === null ? "" : String(value);
    fields[REASON + id] = reason;
  }
  return fields;
}

/** The names of the fields in which two forms differ; white space at the ends does not count, for the server takes it away. */
export function differences(one: Fields, other: Fields): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => (one[name] ?? "").trim() !== (other[name] ?? "").trim());
}

export const same = (one: Fields, other: Fields) => differences(one, other).length === 0;

/** What a criterion asks for. */
export interface Asked {
  id: string;
  required: boolean;
  /** A level below this one demands a reason. */
  below: number | null;
}

/** Whether the level that is chosen demands a reason. */
export function demandsReason({ id, below }: Asked, fields: Fields): boolean {
  const value = fields[SCORE + id] ?? "";
  return below !== null && value !== "" && Number(value) < below;
}

/** Whether a criterion has what it asks for. */
export function lacks(asked: Asked, fields: Fields): boolean {
  const isChosen = (fields[SCORE + asked.id] ?? "") !== "";
  if (!isChosen) return asked.required;
  return demandsReason(asked, fields) && (fields[REASON + asked.id] ?? "").trim() === "";
}

/** How many criteria have a level. */
export const scored = (criteria: Asked[], fields: Fields) => criteria.filter(({ id }) => (fields[SCORE + id] ?? "") !== "").length;

/** Where the next open point is: the id of a place on the page. */
export function nextOpen(criteria: Asked[], fields: Fields): string {
  const open = criteria.find((asked) => lacks(asked, fields));
  if (open) return SCORE + open.id;
  return (fields.feedback ?? "").trim() === "" ? "feedback" : "finish";
}

/** A text with its values in the place of their names in braces. */
export const fill = (text: string, values: Record<string, string>) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
