import assert from "node:assert/strict";
import { test } from "node:test";
import { kindOf } from "../kit/crawl.mjs";

test("a kind forgets language, ids and numbers, and keeps the names of a query", () => {
  assert.equal(kindOf("/en/teams/01934b6e-1111-7222-8333-444455556666/people"), "~/teams/*/people");
  assert.equal(kindOf("/p/IL-2026-014"), "/p/*");
  assert.equal(kindOf("/ar/proposals?page=2&after=x"), "~/proposals?after&page");
  assert.equal(kindOf("/en"), "~");
  assert.equal(kindOf("/en/meetings/12/live"), "~/meetings/*/live");
});
