import { expect, test } from "vitest";
import type { Identity } from "../../model/identity.ts";
import { deployKey } from "../../test/ledger/documents.ts";
import { replacementsAmong } from "./replacements.ts";

type Life = Pick<Identity, "state" | "lifecycle">;
const createdAt = (at: string): Identity["lifecycle"][number] => ({
  event: "create",
  at,
  by: "dana",
  source: "github",
});
const alive = (at: string): Life => ({ state: "active", lifecycle: [createdAt(at)] });
const gone = (at: string, until: string): Life => ({
  state: "retired",
  lifecycle: [createdAt(at), { event: "retire", at: until, by: null, source: "scan", reason: "removed" }],
});
const among = (...keys: [id: number, life: Life, over?: { title?: string }][]) => {
  const filed = keys.map(([id, life, over]) => ({
    file: `evidence/acme/identities/deploy-key/web/${id}.md`,
    body: "",
    data: deployKey(id, { title: "mirror", repository: "web", ...life, ...over }),
  }));
  const { after, before } = replacementsAmong(filed);
  const ids = (found: typeof after) =>
    [...found].map(([uid, other]) => `${uid} ${other.data.uid}`.replaceAll("github:deploy-key:", ""));
  return { after: ids(after), before: ids(before) };
};
const OLD = gone("2026-01-01T00:00:00Z", "2026-03-02T02:00:00Z");

test.each([
  ["has another title", alive("2026-03-01T00:00:00Z"), { title: "deployer" }],
  ["was made after the other was seen gone", alive("2026-03-03T00:00:00Z"), {}],
  ["was made before the other", alive("2025-12-01T00:00:00Z"), {}],
])("a key that %s replaced nothing that anybody could tell", (_, life, over) => {
  expect(among([1, OLD], [2, life, over])).toEqual({ after: [], before: [] });
});

test("a key that is still there was not replaced", () => {
  expect(among([1, alive("2026-01-01T00:00:00Z")], [2, alive("2026-03-01T00:00:00Z")]).after).toEqual([]);
});

test("of two that may have replaced one, and of two that one may have replaced, none is named", () => {
  expect(among([1, OLD], [2, alive("2026-02-01T00:00:00Z")], [3, alive("2026-03-01T00:00:00Z")])).toEqual({
    after: [],
    before: [],
  });
  const other = gone("2026-01-05T00:00:00Z", "2026-03-02T02:00:00Z");
  expect(among([1, OLD], [2, other], [3, alive("2026-03-01T00:00:00Z")]).before).toEqual([]);
});

test("a key of the same name that was made while the other was still there may have replaced it", () => {
  expect(among([1, OLD], [2, alive("2026-03-01T00:00:00Z")])).toEqual({ after: ["1 2"], before: ["2 1"] });
});
