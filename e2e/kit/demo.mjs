// The people of the demo edition, one a role, signed in.
// How to use: const people = await demoPeople(lab); await fetch(lab.url + "/en/work", { headers: people.get("juror") })

/**
 * Signs in every account that the log-in page of a demo names, and adds a guest and a newcomer without any role.
 * @param {import("./lab.mjs").Lab} lab
 * @returns {Promise<Map<string, Record<string, string>>>} name → headers of a request as that person
 */
export async function demoPeople(lab) {
  const people = new Map([["guest", {}]]);
  for (const { name, password } of [...(await demoAccounts(lab)), { name: "newcomer", password: null }]) {
    const person = await lab.person(name, { scripts: false });
    if (password) await person.logsIn(name, password);
    else await person.signsUp();
    const cookies = await person.context.cookies();
    people.set(name, { cookie: cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join("; ") });
    await person.leaves();
  }
  return people;
}

/**
 * The accounts that the log-in page of a demo shows in a table: who, name, password.
 * @param {import("./lab.mjs").Lab} lab
 */
export async function demoAccounts(lab) {
  const guest = await lab.person("guest", { scripts: false });
  await guest.visits("~/log-in");
  const rows = await guest.page.getByRole("row").filter({ has: guest.page.getByRole("cell") }).all();
  const cells = await Promise.all(rows.map((row) => row.getByRole("cell").allInnerTexts()));
  await guest.leaves();
  return cells.map((texts) => ({ name: texts.at(-2)?.trim() ?? "", password: texts.at(-1)?.trim() ?? "" }));
}

/** The cookies of a request as a browser context takes them. @param {Record<string, string> | undefined} headers */
export function cookiesOf(headers) {
  const pairs = (headers?.cookie ?? "").split("; ").filter(Boolean);
  return pairs.map((pair) => {
    const [name, ...value] = pair.split("=");
    return { name, value: value.join("="), domain: "127.0.0.1", path: "/", httpOnly: true, secure: name.startsWith("__Host-") };
  });
}
