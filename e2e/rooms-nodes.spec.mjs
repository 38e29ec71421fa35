// One room at two server processes on one PostgreSQL, with Redis and without; one of them killed, Redis away.
// How to use: tools/with-postgres node e2e/run.mjs rooms-nodes
//             REDIS_AWAY=60 … keeps Redis away for 60 s instead of 5
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { redisIs, startNodes } from "./kit/nodes.mjs";
import { StockClient, makeRoom, settled, sleep } from "./kit/room.mjs";
import { numbers } from "./random.mjs";

const AUTHORS = 20;
/** How soon people of a killed node must be writing again, in milliseconds. */
const GOES_ON = 5_000;
const AWAY = Number(process.env.REDIS_AWAY ?? 5) * 1_000;

/** The room as one finds it at an address. */
const at = (room, url) => ({ ...room, url, socket: `${url.replace("http", "ws")}/api/v1/rooms/${room.proposal}` });
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Clients of a test, which end with it, also when it fails. @type {StockClient[]} */
let clientsHere = [];
afterEach(() => {
  clientsHere.forEach((client) => client.end());
  clientsHere = [];
});

/** Somebody of the room with a document open. @param {ConstructorParameters<typeof StockClient>[3]} [wishes] */
function comes(room, person, document, wishes) {
  const client = new StockClient(room, person, document, wishes);
  clientsHere.push(client);
  return client;
}

/** What somebody finds who comes anew. */
async function newcomer(room, document) {
  const client = comes(room, room.people[0], document);
  await client.ready;
  const { text } = client;
  client.end();
  return text;
}

/** Writes words into the text, each once, and keeps what was acknowledged. */
class Typists {
  /** @type {Map<string, StockClient>} */
  written = new Map();
  /** @type {Set<string>} */
  acknowledged = new Set();
  #queues = new Map();
  #typing = true;
  #work;

  constructor(clients, seed) {
    this.clients = clients;
    for (const client of clients) {
      this.#queues.set(client, []);
      client.onConfirmed = () => this.acknowledged.add(this.#queues.get(client).shift());
    }
    this.#work = this.#type(numbers(seed));
  }

  async #type(dice) {
    for (let serial = 0; this.#typing; serial++) {
      const author = dice.integer(this.clients.length);
      const client = this.clients[author];
      const word = `<${author}.${serial}>`;
      // Between words, so that none is cut.
      const places = [0, ...[...client.text.matchAll(/>/g)].map((match) => match.index + 1)];
      client.edit({ from: dice.one(places), insert: word });
      this.written.set(word, client);
      this.#queues.get(client).push(word);
      await sleep(8);
    }
  }

  async stop() {
    this.#typing = false;
    await this.#work;
  }

  /** Everybody has the same text, with every word once. */
  async check(text) {
    for (const client of this.clients) assert.equal(client.text, text);
    const found = text.match(/<\d+\.\d+>/g) ?? [];
    assert.equal(new Set(found).size, found.length, "no word stands twice");
    assert.deepEqual(new Set(found), new Set(this.written.keys()), "every word is there once everybody is saved");
    assert.equal(found.join(""), text);
    for (const word of this.acknowledged) assert.ok(text.includes(word), `${word} was acknowledged`);
  }
}

/** How long a change takes from the first client to the second, several times over. */
async function lags(writer, reader, count = 15) {
  const found = [];
  for (let round = 0; round < count; round++) {
    const word = `[${crypto.randomUUID()}]`;
    const sent = performance.now();
    writer.edit({ from: 0, insert: word });
    while (!reader.text.includes(word)) await sleep(1);
    found.push(performance.now() - sent);
    // A client sends at most every 120 ms; this is about the nodes.
    await sleep(130 + Math.random() * 60);
  }
  return found;
}

for (const redis of [false, true]) {
  const way = redis ? "with Redis" : "by polling";

  test(`two nodes ${way}: 20 stock clients on a bad network come to one text; one node is killed, and its people go on at the other`, async (t) => {
    const nodes = await startNodes({ redis });
    if (!nodes) return t.skip("what it needs is not here");
    try {
      const room = await makeRoom(nodes.labs[0], { authors: AUTHORS });
      if (redis) await redisIs(nodes.labs[0], "connected");
      const document = room.documents[0];
      const places = nodes.labs.map((lab) => at(room, lab.url));
      const through = at(room, nodes.url);

      // Half of them at each node.
      const clients = room.people.map((person, i) => comes(places[i % 2], person, document, { faults: numbers(i + 1) }));
      await Promise.all(clients.map((client) => client.ready));
      let typists = new Typists(clients, 2026);
      for (let drops = 0; drops < 25; drops++) {
        await sleep(200);
        clients[drops % AUTHORS].drop();
      }
      await typists.stop();
      await settled(clients);
      await typists.check(await newcomer(through, document));
      const reconnects = clients.reduce((sum, client) => sum + client.reconnects, 0);
      assert.ok(reconnects >= 25, "the network was bad enough");
      t.diagnostic(`${clients[0].version} rows, ${reconnects} reconnections, all ${AUTHORS} texts equal`);
      clients.forEach((client) => client.end());

      // How long a change takes from node to node.
      const pair = [0, 1].map((i) => comes(places[i], room.people[i], room.documents[1]));
      await Promise.all(pair.map((client) => client.ready));
      const took = await lags(pair[0], pair[1]);
      t.diagnostic(`from node to node ${way}: median ${median(took).toFixed(0)} ms, longest ${Math.max(...took).toFixed(0)} ms`);
      assert.ok(Math.max(...took) < 1_500, `${took}`);
      pair.forEach((client) => client.end());

      // Kill one while they write; they come by the balancer.
      const before = nodes.balancer.count;
      const fleeing = room.people.map((person) => comes(through, person, room.documents[1]));
      await Promise.all(fleeing.map((client) => client.ready));
      assert.equal(nodes.balancer.count - before, AUTHORS);
      // The words of before stay in front of nothing: the text begins anew.
      fleeing[0].edit({ from: 0, to: fleeing[0].text.length, insert: "" });
      await settled(fleeing);
      typists = new Typists(fleeing, 7);
      await sleep(1_500);
      const goesOn = [];
      for (const lab of nodes.labs) {
        const hit = new Map(fleeing.map((client) => [client, client.reconnects]));
        await lab.kill();
        const killed = Date.now();
        const thrown = [];
        const end = killed + GOES_ON;
        // Those who were at that node lose their connection at once.
        while (thrown.length === 0 && Date.now() < end) {
          await sleep(10);
          thrown.push(...fleeing.filter((client) => client.reconnects > (hit.get(client) ?? 0)));
        }
        assert.ok(thrown.length > 0, "somebody was at the node");
        await sleep(50);
        const all = fleeing.filter((client) => client.reconnects > (hit.get(client) ?? 0));
        // What they write from now on is acknowledged by the other node.
        const marks = new Map(all.map((client) => [client, client.confirmed]));
        while (marks.size > 0 && Date.now() < end) {
          for (const [client, confirmed] of marks) if (client.confirmed > confirmed) marks.delete(client);
          await sleep(10);
        }
        const logs = () => nodes.labs.map((one) => one.log.slice(-2_000)).join("\n");
        if (marks.size > 0) assert.fail(`${marks.size} of ${all.length} people do not write after ${GOES_ON} ms:\n${logs()}`);
        goesOn.push(Date.now() - killed);
        t.diagnostic(`${all.length} people of a killed node write again after ${goesOn.at(-1)} ms at most`);
        await lab.start();
        await sleep(500);
      }
      await typists.stop();
      await settled(fleeing);
      await typists.check(await newcomer(through, room.documents[1]));
      t.diagnostic(`${typists.written.size} words, ${typists.acknowledged.size} acknowledged, none lost, none twice`);
      fleeing.forEach((client) => client.end());
    } finally {
      await nodes.stop();
    }
  });
}

test(`two nodes whose Redis is away for ${AWAY / 1_000} s go on by polling, and use it when it is back`, async (t) => {
  const nodes = await startNodes({ redis: true });
  if (!nodes) return t.skip("what it needs is not here");
  try {
    const room = await makeRoom(nodes.labs[0], { authors: 6 });
    await redisIs(nodes.labs[0], "connected");
    const document = room.documents[0];
    const clients = room.people.map((person, i) => comes(at(room, nodes.labs[i % 2].url), person, document));
    await Promise.all(clients.map((client) => client.ready));
    const pair = [0, 1].map((i) => comes(at(room, nodes.labs[i].url), room.people[i], room.documents[1]));
    await Promise.all(pair.map((client) => client.ready));
    const typists = new Typists(clients, 3);
    await sleep(500);
    await nodes.redis?.stop();
    const gone = Date.now();
    await Promise.all(nodes.labs.map((lab) => redisIs(lab, "away")));
    const without = [];
    while (Date.now() - gone < AWAY) without.push(...(await lags(pair[0], pair[1], 5)));
    await nodes.redis?.start();
    const back = Date.now();
    await Promise.all(nodes.labs.map((lab) => redisIs(lab, "connected")));
    const used = Date.now() - back;
    const again = await lags(pair[0], pair[1], 10);
    await typists.stop();
    await settled(clients);
    await typists.check(await newcomer(at(room, nodes.url), document));
    t.diagnostic(
      `Redis away for ${AWAY / 1_000} s: median ${median(without).toFixed(0)} ms, longest ${Math.max(...without).toFixed(0)} ms from node to node; ` +
        `back: used after ${used} ms, median ${median(again).toFixed(0)} ms; ${typists.written.size} words, all there once`,
    );
    assert.ok(Math.max(...without) < 1_500, `${without}`);
    assert.ok(median(again) < median(without), "Redis is quicker");
    assert.equal(clients.reduce((sum, client) => sum + client.reconnects, 0), 0, "nobody was put out");
  } finally {
    await nodes.stop();
  }
});
