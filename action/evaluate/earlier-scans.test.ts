import { expect, test } from "vitest";
import type { Scope, SourceId } from "../../model/unit.ts";
import { aLedger } from "../checks/examples/a-ledger.ts";
import { aKey, aSnapshot } from "../checks/examples/a-snapshot.ts";
import { earlierScans } from "./earlier-scans.ts";

const scan = (started: string, source: SourceId, ...scopes: Scope[]) => ({
  file: "",
  body: "",
  data: { started, sources: [{ source, gaps: scopes.map((scope) => ({ scope })) }] },
});
/** Scan records of which nothing else is read. */
const since = (scans: ReturnType<typeof scan>[], repository: number | null) =>
  earlierScans(Object.assign(aLedger(), { scans })).readSince("deploy-keys", repository);
const [JANUARY, FEBRUARY] = ["2026-01-01T02:00:00Z", "2026-02-01T02:00:00Z"];
const later = scan(FEBRUARY, "deploy-keys");

test.each<[string, ReturnType<typeof scan>[], string | null]>([
  ["there was no scan", [], null],
  ["none asked that source", [scan(JANUARY, "members")], null],
  ["all was refused", [scan(JANUARY, "deploy-keys", { of: "organization" }), later], FEBRUARY],
  [
    "its own list was refused",
    [scan(JANUARY, "deploy-keys", { of: "repository", repository: 7 }), later],
    FEBRUARY,
  ],
  [
    "one of its environments was",
    [scan(JANUARY, "deploy-keys", { of: "environment", repository: 7, environment: 70 }), later],
    FEBRUARY,
  ],
  [
    "another repository's was refused",
    [scan(JANUARY, "deploy-keys", { of: "repository", repository: 8 }), later],
    JANUARY,
  ],
  [
    "what one token reaches was refused",
    [scan(JANUARY, "deploy-keys", { of: "token", token: 1 }), later],
    JANUARY,
  ],
])("a list counts as read from the first scan that hid nothing: %s", (_when, scans, day) => {
  expect(since(scans, 7)).toBe(day);
});

test("of the organisation itself only a refusal of its own list hides anything", () => {
  expect(since([scan(JANUARY, "deploy-keys", { of: "repository", repository: 7 })], null)).toBe(JANUARY);
});

test("what the ledger holds was seen before", () => {
  const key = aKey();
  const { isKnown } = earlierScans(aLedger(aSnapshot({ identities: [key] })));
  expect([isKnown(key.uid), isKnown("github:deploy-key:1")]).toEqual([true, false]);
});
