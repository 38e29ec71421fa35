// Brings the demo into the states its story does not reach, so that every page there is can be opened: what only a letter leads to, a
// vote that runs, a draft that is complete, a proposal that was just sent.
//
// How to use: const starts = await stir(lab, people); starts.get("guest") are addresses to begin a walk with.
// To add a page that no link leads to: an act below, done by plain requests as a form does them; of advisory bodies in stir-assembly.mjs.

import { Hand, all, filled, first } from "./hand.mjs";
import { passwordOf } from "./person.mjs";
import { stirAssembly } from "./stir-assembly.mjs";

const OVER = "inquiry-lab-2026";
const NEXT = "inquiry-lab-2027";
const WORDS = "We ask the people of the quarter, write down what they say, and try the first step for three months.";

/** @typedef {import("./hand.mjs").Headers} Headers */

/**
 * @param {import("./lab.mjs").Lab} lab @param {Map<string, Headers>} people of `demoPeople`
 * @returns {Promise<Map<string, string[]>>} name → addresses that letters gave, and those that a walk of a few pages of each kind may miss
 */
export async function stir(lab, people) {
  const as = (name) => new Hand(lab, people.get(name) ?? {});
  const [guest, newcomer, organiser, admin, chair, member, writer] = ["guest", "newcomer", "Juniper", "Alder", "Cedar", "Hazel", "Saffron"].map(as);

  // Teams begin while an edition is open for registration.
  await organiser.sends(`/en/processes/${OVER}/manage/hold`, { phase: "registration", reason: "Late teams may join." });
  await decideRound(organiser);
  await nameOfficial(chair, "Aspen");
  await complete(writer, await roomOf(writer, await firstDraft(writer)));
  await sendAnother(writer);
  // One challenge more, that the team has not answered yet.
  await organiser.sends(`/en/processes/${NEXT}/manage/challenges/new`, {
    title: "Quiet places",
    summary: "Where can young people study when home is full?",
    language: "en",
    s0_title: "What we propose",
    s0_place: "1",
    s0_required: "yes",
  });

  const starts = new Map([
    ["guest", [await resetLink(lab, newcomer, guest), ...(await answerLinks(lab, guest))]],
    ["newcomer", [await confirmLink(lab, newcomer)]],
    ...(await stirAssembly({ admin, chair, member })),
  ]);
  const made = await admin.sends("/en/admin/invitations", { role: "organiser", scope: "platform", days: "14" });
  const invitation = first(made.html, /\/en\/invitations\/[\w-]+/);
  for (const role of ["guest", "newcomer"]) starts.get(role)?.push(invitation);
  return starts;
}

/** A round without reviews, closed and decided but not published, of the edition whose teams still write. */
async function decideRound(organiser) {
  await organiser.sends(`/en/processes/${NEXT}/manage/hold`, { phase: "jury", reason: "A trial of the jury." });
  const juries = await organiser.reads(`/en/jury/processes/${NEXT}`);
  const closes = new Date(Date.now() + 9 * 24 * 3_600_000).toISOString().slice(0, 16);
  for (const rubric of all(juries.html, /href="(\/en\/jury\/challenges\/[\w-]+\/rubric)"/g)) {
    await organiser.sends(rubric, filled((await organiser.reads(`${rubric}?ready=policy_proposal`)).html));
    const settings = { reviews_required: "2", juror_limit: "5", closes_at: closes };
    const made = await organiser.sends(rubric.replace(/rubric$/, "rounds/new"), settings);
    const round = first(made.to, /\/en\/jury\/rounds\/[\w-]+/);
    // Nothing was sent for this challenge: the round stays planned.
    if ((await organiser.tries(`${round}/manage`, { act: "open" })).status >= 400) continue;
    await organiser.sends(`${round}/manage`, { act: "close", reason: "A trial of the jury." });
    const { html } = await organiser.reads(`${round}/results`);
    const decisions = all(html, /name="decision-([\w-]+)"/g).flatMap((submission) => [
      [`decision-${submission}`, "not_selected"],
      [`reason-${submission}`, "The text does not say who does the work."],
    ]);
    await organiser.sends(`${round}/results`, Object.fromEntries(decisions));
  }
  await organiser.sends(`/en/processes/${NEXT}/manage/lift`, {});
}

/** Gives all offices of the chair's bodies an official. */
async function nameOfficial(chair, official) {
  const { html } = await chair.reads("/en/assembly");
  for (const body of all(html, /href="(\/en\/assembly\/bodies\/[\w-]+)"/g)) {
    const offices = await chair.reads(`${body}/offices`);
    for (const act of all(offices.html, /action="([^"]+\/officials)"/g)) await chair.sends(act, { [`official-${act.split("/").at(-2)}`]: official });
  }
}

/** The page of the draft that waits for the writer. */
async function firstDraft(writer) {
  const { html } = await writer.reads("/en/work");
  return first(html, /\/en\/proposals\/[\w-]+(?=")/);
}

async function roomOf(writer, proposal) {
  const { html } = await writer.reads(proposal);
  return first(html, /\/en\/rooms\/[\w-]+/);
}

/** Writes into every section that is empty, as a browser without scripts does. */
async function complete(writer, room) {
  const { html } = await writer.reads(room);
  for (const [form] of html.matchAll(/<form [^>]*data-document=.*?<\/form>/gs)) {
    const written = first(form, /<textarea[^>]*>(.*?)<\/textarea>/s, 1).trim();
    if (written) continue;
    const field = (name) => first(form, new RegExp(`name="${name}" value="([^"]*)"`), 1);
    await writer.sends(room, { text: WORDS, document: field("document"), version: field("version") });
  }
}

/** A second proposal of the same team, complete and sent to the jury. */
async function sendAnother(writer) {
  const edition = await writer.reads("/en");
  for (const challenge of all(edition.html, /href="(\/en\/processes\/[\w-]+\/challenges\/[\w-]+)"/g)) {
    const { html } = await writer.reads(challenge);
    const begin = html.match(/\/en\/proposals\/new\?challenge=[\w-]+/)?.[0];
    if (!begin) continue;
    const made = await writer.sends(begin, { title: "A bench that asks questions", language: "en" });
    const proposal = first(made.to, /\/en\/proposals\/[\w-]+/);
    await complete(writer, await roomOf(writer, proposal));
    await writer.sends(`${proposal}/submit`, {});
    return;
  }
  throw new Error("no challenge is open for answers");
}

/** @param {import("./lab.mjs").Lab} lab @param {string} address @param {RegExp} pattern */
const link = async (lab, address, pattern) => (await lab.letterLink(address, pattern)).replace("~", "/en");

/** A link that sets a new password; the mail address is confirmed for it. */
async function resetLink(lab, newcomer, guest) {
  await newcomer.sends("/en/account/email", { email: "newcomer@mail.example", password: passwordOf("newcomer") });
  const confirm = await link(lab, "newcomer@mail.example", /\/confirm\/[\w-]+/);
  await newcomer.sends(confirm, {});
  await guest.sends("/en/forgot", { name: "newcomer" });
  return link(lab, "newcomer@mail.example", /\/reset\/[\w-]+/);
}

/** A link that confirms another mail address, not followed yet. */
async function confirmLink(lab, newcomer) {
  await newcomer.sends("/en/account/email", { email: "other@mail.example", password: passwordOf("newcomer") });
  return link(lab, "other@mail.example", /\/confirm\/[\w-]+/);
}

/** The links in letters to offices that still work: to answer, to report. */
async function answerLinks(lab, guest) {
  const links = lab.letters().flatMap((letter) => letter.replace(/=\r?\n/g, "").replace(/=3D/g, "=").match(/\/en\/answer\/[\w-]+/g) ?? []);
  const open = [];
  for (const path of links) if ((await guest.reads(path)).status === 200) open.push(path);
  if (open.length === 0) throw new Error("no letter to an office has a link that works");
  return open;
}
