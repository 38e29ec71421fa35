import assert from "node:assert/strict";
import { test } from "node:test";
import { kinds } from "../kit/crawl.mjs";

test("a kind is the most exact route, in any language, with the names of its query", () => {
  const kindOf = kinds(["/{lang}", "/{lang}/teams/{team}", "/{lang}/teams/new", "/{lang}/teams", "/p/{number}"]);
  assert.equal(kindOf("/en"), "~");
  assert.equal(kindOf("/en/teams/01934b6e"), "~/teams/{team}");
  assert.equal(kindOf("/el/teams/new"), "~/teams/new");
  assert.equal(kindOf("/ar/teams?page=2&after=x"), "~/teams?after&page");
  assert.equal(kindOf("/p/IL-2026-014"), "/p/{number}");
  assert.equal(kindOf("/en/nowhere"), "/en/nowhere");
});
