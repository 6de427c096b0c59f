import { expect, test } from "vitest";
import { signOffFile } from "../../test/ledger/review.ts";
import { readLedger } from "../../model/read-ledger.ts";
import type { SignOff } from "../../model/sign-off.ts";
import { approvalsOf, brokenRules, rostersOf, signingRoles, signOffsNewestFirst } from "./sign-offs.ts";

const { ledger } = readLedger("acme", new Map([signOffFile("sox", 7, "a".repeat(40))]));
const [given] = ledger.signOffs;
if (given === undefined) throw new Error("the sign-off of the story cannot be read");
const made = (file: string, over: Partial<SignOff>) => ({ ...given, file, data: { ...given.data, ...over } });
const OF = { period: "2026-Q3", entity: "acme-us", regime: "sox" };
const dismissed = made("dismissed", { state: "dismissed", submitted: "2026-09-30T00:00:00Z" });

test.each([
  ["of another period", { period: "2026-Q2" }],
  ["of another entity", { covers: { what: "review", entity: "acme-jp", regime: "sox" } }],
  ["of another regime", { covers: { what: "review", entity: "acme-us", regime: "soc2" } }],
  ["of the certification", { covers: { what: "certification", entity: "acme-us", regime: "sox" } }],
  ["of the evidence", { covers: { what: "evidence" } }],
] as const)("an approval %s is none of the review", (_, over) => {
  expect(approvalsOf([made("x", over)], "review", OF)).toEqual({ all: [], counting: null });
});

test("a newer approval that does not count takes nothing from one that does", () => {
  const all = signOffsNewestFirst({ signOffs: [given, dismissed] });
  expect(all.map(({ file }) => file)).toEqual(["dismissed", given.file]);
  expect(approvalsOf(all, "review", OF).counting?.file).toBe(given.file);
});

test("where no approval counts, there is none to name", () => {
  expect(approvalsOf([dismissed], "review", OF)).toEqual({ all: [dismissed], counting: null });
});

test("a rule that could not be told is listed like one that was broken", () => {
  const rules = (["kept", "broken", "unknown"] as const).map((result) => ({
    rule: "in-time" as const,
    result,
    reason: "x",
    with: {},
  }));
  expect(brokenRules({ rules }).map(({ result }) => result)).toEqual(["broken", "unknown"]);
});

const PERSON = { login: "ruth", id: 9, person: "Ruth Keller", role: "controller", entity: "acme-jp" };
const onRoster = (entity: string, role: string, from: string, to: string | null = null) => ({
  data: {
    entity,
    roster: [
      {
        role,
        login: PERSON.login,
        id: PERSON.id,
        name: PERSON.person,
        from,
        to,
        competence: null,
        delegated_by: null,
      },
    ],
  },
});
const SIGNED = { reviewer: PERSON, submitted: "2026-09-10T09:00:00Z", time_zone: "UTC", counts_for: [] };

test("whoever is on no roster signs by none", () => {
  const reviewer = { ...PERSON, entity: null, role: null };
  const entities = [onRoster("acme-jp", "controller", "2026-01-01")];
  expect(rostersOf({ ...SIGNED, reviewer, covers: { what: "evidence" } }, entities)).toEqual([]);
});

test("what no single entity signs is signed by every roster that gives the role that day", () => {
  const entities = [
    onRoster("acme-jp", "controller", "2026-01-01"),
    onRoster("acme-us", "controller", "2026-01-01"),
    onRoster("acme-eu", "controller", "2026-01-01", "2026-09-09"),
    onRoster("acme-uk", "control-operator", "2026-01-01"),
  ];
  expect(rostersOf({ ...SIGNED, covers: { what: "evidence" } }, entities)).toEqual(["acme-jp", "acme-us"]);
});

test("what counts is signed by the rosters that it counts by, whatever others somebody stands on", () => {
  const entities = [
    onRoster("acme-jp", "controller", "2026-01-01"),
    onRoster("acme-us", "controller", "2026-01-01"),
  ];
  const of = { what: "review", entity: "acme-us", regime: "sox" } as const;
  const counted = [
    { role: "controller", entity: "acme-us" },
    { role: "cfo", entity: "acme-us" },
  ];
  const signed = { ...SIGNED, covers: of, counts_for: counted };
  expect(rostersOf(signed, entities)).toEqual(["acme-us"]);
  expect(signingRoles(signed)).toEqual(["cfo", "controller"]);
  expect(signingRoles({ ...SIGNED, covers: of })).toEqual(["controller"]);
});

test("what an entity signs is signed by its roster, and by all of somebody's where it is not among them", () => {
  const entities = [
    onRoster("acme-jp", "controller", "2026-01-01"),
    onRoster("acme-us", "control-operator", "2026-01-01"),
  ];
  const of = (entity: string) => ({ what: "review" as const, entity, regime: "sox" });
  expect(rostersOf({ ...SIGNED, covers: of("acme-jp") }, entities)).toEqual(["acme-jp"]);
  expect(rostersOf({ ...SIGNED, covers: of("acme-uk") }, entities)).toEqual(["acme-jp", "acme-us"]);
});
