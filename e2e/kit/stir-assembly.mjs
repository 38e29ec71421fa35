// What the bodies of the demo have none of: a vote that runs, minutes that wait for their approval, a motion and an amendment of the member who can
// be logged in to, a motion that another body has sent. And where a walk may begin, because lists hide these pages behind others of their kind.

import { all, filled, first } from "./hand.mjs";

/** @typedef {import("./hand.mjs").Hand} Hand */

const MOTION = /href="(\/en\/assembly\/motions\/[\w-]+)"/g;
const MEETING = /href="(\/en\/assembly\/meetings\/[\w-]+)"/g;

/**
 * @param {{ admin: Hand, chair: Hand, member: Hand }} people of the demo
 * @returns {Promise<[string, string[]][]>} name → addresses to begin a walk with
 */
export async function stirAssembly({ admin, chair, member }) {
  const body = await bodyOf(chair);
  const sitting = await startVote(chair, body);
  const own = await bringIn(member, body);
  const amendment = await amend(member, own);
  const adopted = await motionLike(chair, body, "state=adopted");
  const starts = [
    body,
    `${sitting}/manage`,
    own,
    adopted,
    await motionLike(chair, body, "state=needs_changes"),
    await motionLike(chair, body, "words=listens"),
    await publishedMinutes(chair, body),
    await handMinutes(chair, body),
    await sendOn({ admin, chair }, adopted),
  ];
  return [
    ["Cedar", starts],
    ["Hazel", [body, own, amendment]],
  ];
}

/** The body that somebody leads. @param {Hand} chair */
async function bodyOf(chair) {
  const { html } = await chair.reads("/en/assembly");
  for (const body of all(html, /href="(\/en\/assembly\/bodies\/[\w-]+)"/g)) {
    if ((await chair.reads(`${body}/rules/change`)).status === 200) return body;
  }
  throw new Error("the chair leads no body");
}

/** A vote in the meeting that is open, which it gives. @param {Hand} chair @param {string} body */
async function startVote(chair, body) {
  const { html } = await chair.reads(body);
  for (const meeting of all(html, MEETING)) {
    const console = await chair.reads(`${meeting}/manage`);
    if (!/action="[^"]*\/state"[^>]*>(?:(?!<\/form>).)*value="close"/s.test(console.html)) continue;
    const form = await chair.reads(`${meeting}/polls/new`);
    const made = await chair.sends(`${meeting}/polls/new`, { ...filled(form.html), title: "Shall we go on tomorrow?" });
    await chair.sends(`${first(made.to, /\/en\/assembly\/polls\/[\w-]+/)}/act`, { act: "start" });
    return meeting;
  }
  throw new Error("no meeting of the chair is open");
}

/** A motion of one's own. @param {Hand} member @param {string} body */
async function bringIn(member, body) {
  const made = await member.sends(`${body}/motions/new`, {
    title: "A shelf for what people give away",
    text: "Every library has a shelf for what people give away.\n\nWho takes something need not give anything.",
    reason: "Much is thrown away that others look for.",
  });
  return first(made.to, /\/en\/assembly\/motions\/[\w-]+/);
}

/** An amendment of one's own to its first paragraph. @param {Hand} member @param {string} motion */
async function amend(member, motion) {
  const { html } = await member.reads(`${motion}/amendments/new`);
  const made = await member.sends(`${motion}/amendments/new`, {
    ...filled(html),
    text: "Every library and every town hall has a shelf for what people give away.",
    reason: "Not everybody goes to a library.",
    act: "submit",
  });
  return first(made.to, /\/en\/assembly\/amendments\/[\w-]+/);
}

/** The first motion that a search finds. @param {Hand} chair @param {string} body @param {string} query */
async function motionLike(chair, body, query) {
  const { html } = await chair.reads(`${body}/motions?${query}`);
  const [found] = all(html, MOTION);
  if (!found) throw new Error(`no motion for ${query}`);
  return found;
}

/** Minutes that can be corrected. @param {Hand} chair @param {string} body */
async function publishedMinutes(chair, body) {
  const { html } = await chair.reads(body);
  for (const meeting of all(html, MEETING)) {
    const minutes = await chair.reads(`${meeting}/minutes`);
    if (minutes.html.includes("/minutes/addendum")) return `${meeting}/minutes`;
  }
  throw new Error("no minutes of the chair's are public");
}

/** Minutes of a short sitting, in the hands of the members. @param {Hand} chair @param {string} body */
async function handMinutes(chair, body) {
  const { html } = await chair.reads(`${body}/meetings/new`);
  const starts = new Date(Date.now() + 3_600_000).toISOString().slice(0, 16);
  const made = await chair.sends(`${body}/meetings/new`, { ...filled(html), title: "A short sitting", starts_at: starts });
  const meeting = first(made.to, /\/en\/assembly\/meetings\/[\w-]+/);
  for (const act of ["open", "close"]) await chair.sends(`${meeting}/state`, { act });
  await chair.sends(`${meeting}/minutes/step`, { act: "hand" });
  return `${meeting}/minutes`;
}

/** An adopted motion is sent to a new body of the same chair. Gives its inbox. @param {{ admin: Hand, chair: Hand }} people @param {string} motion */
async function sendOn({ admin, chair }, motion) {
  const { html } = await admin.reads("/en/assembly/bodies/new");
  const made = await admin.sends("/en/assembly/bodies/new", { ...filled(html), name: "Council of the upper town", chair: "Cedar" });
  const body = first(made.to, /\/en\/assembly\/bodies\/[\w-]+/);
  await chair.sends(`${motion}/forward`, { body: body.split("/").at(-1) ?? "", note: "It concerns your quarter, too." });
  return `${body}/inbox`;
}
