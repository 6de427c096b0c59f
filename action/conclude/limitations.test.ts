import { expect, test } from "vitest";
import type { Governance } from "../../model/governance.ts";
import { aRegime } from "../criteria/examples/a-context.ts";
import { aLedger } from "../criteria/examples/a-ledger.ts";
import { aScan, type ScanSeen } from "../criteria/examples/a-scan.ts";
import { aControl, aGovernance, anOverlay, theParent } from "../criteria/examples/a-world.ts";
import { aSubject } from "./examples/an-evidence.ts";
import { controlLimitations, limitationsOf } from "./limitations.ts";
import { scopesIn } from "./scope.ts";
import type { FindingSubject } from "./subjects.ts";

const ENDED = aScan("2026-10-01", null);

const limitations = (
  scans: ReturnType<typeof aScan>[],
  subjects: readonly FindingSubject[] = [],
  stated: Partial<Governance> = {},
) =>
  scopesIn({
    organization: "acme",
    governance: aGovernance({ entities: [theParent()], regimes: [aRegime()], ...stated }),
    ledger: aLedger({ scans }),
    subjects: new Map(subjects.map((one) => [one.uid, one])),
    intervals: [],
    stated: "sha256:x",
    certified: [],
    period: "2026-Q3",
  }).flatMap((scope) => limitationsOf(scope).map(({ reason, with: data }) => [reason, data]));

const scanThatSaw = (seen: ScanSeen) => limitations([aScan("2026-09-30", null, seen), ENDED]);

test("a period in which no scan ran, and one that is not over, are said to be", () => {
  expect(limitations([])).toEqual([
    ["period-not-over", { period: "2026-Q3", to: "2026-09-30", last: "2026-07-01" }],
    ["no-scan-in-period", { from: "2026-07-01", to: "2026-09-30" }],
  ]);
  expect(limitations([ENDED])).toEqual([["no-scan-in-period", { from: "2026-07-01", to: "2026-09-30" }]]);
  expect(limitations([aScan("2026-09-30", null), ENDED])).toEqual([]);
});

test("what the last scan of the period could not read is one, and what an earlier one could not is none", () => {
  const gap = {
    unit: "repositories",
    scope: { of: "organization" as const },
    state: "denied" as const,
    reason: { reason: "not-read", with: {} },
    remedy: null,
  };
  const seen = { gaps: [{ source: "repositories" as const, gap }] };
  expect(scanThatSaw(seen).map(([reason]) => reason)).toEqual(["source-not-read"]);
  expect(limitations([aScan("2026-09-29", null, seen), aScan("2026-09-30", null), ENDED])).toEqual([]);
});

test.each([
  ["evidence-changed-by-hand-and-put-back", true],
  ["evidence-changed-by-hand", false],
])("evidence that somebody changed is %s", (reason, restored) => {
  const file = "evidence/acme/organization.md";
  const change = { file, what: "edited" as const, restored, commit: null, author: null, pull_request: null };
  expect(scanThatSaw({ over: { tampering: [change] } })).toEqual([[reason, { file }]]);
});

test("subjects that nobody states to serve an entity are counted, the organisation aside", () => {
  const subject = (uid: string, entities: string[]) => ({ ...aSubject([], entities), uid });
  const all = [
    subject("github:organization:9", []),
    subject("github:deploy-key:1", []),
    subject("github:deploy-key:2", ["acme-us"]),
    subject("github:repository:1", []),
  ];
  const scans = [aScan("2026-09-30", null), ENDED];
  expect(limitations(scans, all)).toEqual([["no-entity-stated", { subjects: 2 }]]);
  expect(limitations(scans, all.slice(0, 1))).toEqual([]);
});

test("a control of which nothing is stated for the period is named, and one with an earlier version is not", () => {
  const later = { effective_from: "2026-10-01" };
  const former = [
    { effective_from: "2026-09-30", frequency: "quarterly", performer: "cfo", approver: "cfo" } as const,
  ];
  const overlays = [
    anOverlay("sox", "ROT-01", later),
    anOverlay("sox", "REV-02", { ...later, former }),
    anOverlay("sox", "REV-01", later),
    anOverlay("sox", "INV-01", { effective_from: "2026-09-30" }),
  ];
  expect(limitations([aScan("2026-09-30", null), ENDED], [], { overlays })).toEqual([
    ["stated-afterwards", { controls: ["REV-01", "ROT-01"] }],
  ]);
});

test("a rule that rests on people's records alone says what it waits for", () => {
  const both = { en: "It holds.", ja: "守られている。" };
  const why = { en: "the provider's log", ja: "提供者のログ" };
  const open = { cause: "not-told" as const, why };
  const rules = [
    { rule: both, checks: [], criteria: ["certified" as const], open },
    { rule: both, checks: [], criteria: ["certified" as const], open: null },
    { rule: both, checks: [], criteria: [], open },
  ];
  expect(controlLimitations(aControl("REV-01", { rules }).data)).toEqual([
    { reason: "records-of-people-only", with: { awaits: why } },
  ]);
});
