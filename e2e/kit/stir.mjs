// Brings the demo into the states its story does not reach, so that every page there is can be opened: what only a letter leads to, a
// meeting that runs, a draft that is complete, a proposal that was just sent.
//
// How to use: const letters = await stir(lab, people); letters.get("guest") are addresses to begin a walk with.
// To add a page that no link leads to: an act below, done by plain requests as a form does them.

import { passwordOf } from "./person.mjs";

const OVER = "inquiry-lab-2026";
const NEXT = "inquiry-lab-2027";
const WORDS = "We ask the people of the quarter, write down what they say, and try the first step for three months.";

/** @typedef {Record<string, string>} Headers */

/**
 * @param {import("./lab.mjs").Lab} lab @param {Map<string, Headers>} people of `demoPeople`
 * @returns {Promise<Map<string, string[]>>} role → addresses that letters gave it
 */
export async function stir(lab, people) {
  const as = (name) => new Hand(lab, people.get(name) ?? {});
  const [guest, newcomer, organiser, admin, chair, writer] = ["guest", "newcomer", "Juniper", "Alder", "Cedar", "Saffron"].map(as);

  // Teams begin while an edition is open for registration.
  await organiser.sends(`/en/processes/${OVER}/manage/hold`, { phase: "registration", reason: "Late teams may join." });
  await decideRound(organiser);
  await openMeeting(chair);
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

  const letters = new Map([
    ["guest", [await resetLink(lab, newcomer, guest), ...(await answerLinks(lab, guest))]],
    ["newcomer", [await confirmLink(lab, newcomer)]],
  ]);
  const made = await admin.sends("/en/admin/invitations", { role: "organiser", scope: "platform", days: "14" });
  const invitation = first(made.html, /\/en\/invitations\/[\w-]+/);
  for (const role of ["guest", "newcomer"]) letters.get(role)?.push(invitation);
  return letters;
}

/** Somebody who reads pages and sends forms. */
class Hand {
  /** @param {import("./lab.mjs").Lab} lab @param {Headers} headers */
  constructor(lab, headers) {
    this.lab = lab;
    this.headers = headers;
  }

  async reads(path) {
    const answer = await fetch(this.lab.url + path, { headers: this.headers, redirect: "manual" });
    return { status: answer.status, html: await answer.text(), to: answer.headers.get("location") ?? "" };
  }

  /** Sends a form that may be refused. @param {string} path @param {Record<string, string>} fields */
  async tries(path, fields) {
    const headers = { ...this.headers, origin: this.lab.url };
    const answer = await fetch(this.lab.url + path, { method: "POST", headers, body: new URLSearchParams(fields), redirect: "manual" });
    return { status: answer.status, html: await answer.text(), to: answer.headers.get("location") ?? "" };
  }

  /** @param {string} path @param {Record<string, string>} fields */
  async sends(path, fields) {
    const answer = await this.tries(path, fields);
    const { html } = answer;
    const words = html.match(/<main.*<\/main>/s)?.[0].replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    if (answer.status >= 400) throw new Error(`${answer.status} after sending ${path} ${JSON.stringify(fields)}: ${words}`);
    return answer;
  }
}

/** The first match in a page. @param {string} html @param {RegExp} pattern @param {number} [part] */
function first(html, pattern, part = 0) {
  const found = html.match(pattern)?.[part];
  if (!found) throw new Error(`nothing like ${pattern} in ${html.slice(0, 2000)}`);
  return found;
}

const all = (html, pattern) => [...new Set([...html.matchAll(pattern)].map((match) => match[1]))];

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

const plain = (text) => text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** What the fields of a page hold, as a browser would send them back. @param {string} html @returns {Record<string, string>} */
function filled(html) {
  /** @type {Record<string, string>} */
  const values = {};
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const attribute = (name) => tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
    const name = attribute("name");
    if (name && (!/ type="(checkbox|radio)"/.test(tag) || / checked/.test(tag))) values[name] = plain(attribute("value") ?? "");
  }
  for (const [, name, text] of html.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>(.*?)<\/textarea>/gs)) values[name] = plain(text.replace(/^\n/, ""));
  for (const [, name, choices] of html.matchAll(/<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
    const options = choices.match(/<option [^>]*>/g) ?? [];
    const chosen = options.find((option) => / selected/.test(option)) ?? options[0];
    values[name] = plain(chosen?.match(/value="([^"]*)"/)?.[1] ?? "");
  }
  return values;
}

async function openMeeting(chair) {
  const { html } = await chair.reads("/en/assembly");
  for (const meeting of all(html, /href="(\/en\/assembly\/meetings\/[\w-]+)"/g)) {
    const console = await chair.reads(`${meeting}/manage`);
    if (console.status !== 200 || !console.html.includes('value="open"')) continue;
    await chair.sends(`${meeting}/state`, { act: "open" });
    return;
  }
  throw new Error("the chair finds no meeting to open");
}

/** Gives all offices of the chair's bodies an official. */
async function nameOfficial(chair, official) {
  const { html } = await chair.reads("/en/assembly");
  for (const body of all(html, /href="(\/en\/assembly\/bodies\/[\w-]+)"/g)) {
    const offices = await chair.reads(`${body}/offices`);
    for (const act of all(offices.html, /action="([^"]+\/officials)"/g)) await chair.sends(act, { official });
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
