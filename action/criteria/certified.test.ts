import { expect, test } from "vitest";
import { digestsFile } from "../../model/paths.ts";
import { writeDigests } from "../../model/digest-list.ts";
import { aContext } from "./examples/a-context.ts";
import { aCertification, aCertifying } from "./examples/a-certification.ts";
import { aLedger, aSignOff } from "./examples/a-ledger.ts";
import { DIGEST } from "./examples/a-scan.ts";
import { anOverlay } from "./examples/a-world.ts";
import { certified } from "./certified.ts";

const document = { certifications: [aCertification("acme-us", "sox")] };
const other = `sha256:${"1".repeat(64)}`;
const broken = {
  rule: "is-a-person",
  result: "broken",
  reason: "not-a-person",
  with: { login: "b" },
} as const;
const unknown = { rule: "in-time", result: "unknown", reason: "not-read", with: {} } as const;
const signed = (over: Parameters<typeof aCertifying>[2] = {}) => ({
  ...document,
  signOffs: [aCertifying("acme-us", "sox", over)],
});
const asks = (frequency: "annual" | "event") => ({ overlay: anOverlay("sox", "CRT-01", { frequency }) });

/** Evidence whose list has another digest of the review than was certified. */
const changed = {
  certifications: [
    aCertification("acme-us", "sox", { evidence: [{ file: "evidence/acme/reviews/r.md", digest: DIGEST }] }),
  ],
  signOffs: [aCertifying("acme-us", "sox")],
  ledger: aLedger({
    texts: new Map([
      [digestsFile("acme"), writeDigests("acme", new Map([["evidence/acme/reviews/r.md", other]]))],
    ]),
  }),
};

test.each([
  ["missed", "it came after the window", signed({ submitted: "2026-10-15T02:00:00Z" })],
  ["missed", "a rule was broken", signed({ rules: [broken] })],
  ["missed", "the approval was dismissed", signed({ state: "dismissed" })],
  ["missed", "what it rests on changed since", changed],
  ["unknown", "a rule could not be looked at", signed({ rules: [unknown] })],
  ["not-performed", "the window closed without one", { signOffs: [] }],
  ["not-performed", "it was merged and nobody signed it", { ...document, signOffs: [] }],
  ["not-performed", "another text was signed than is there", signed({ certifies: other })],
  ["not-performed", "a sign-off has no text", { signOffs: [aCertifying("acme-us", "sox")] }],
  ["not-performed", "only a review was signed off", { ...document, signOffs: [aSignOff("acme-us", "sox")] }],
  ["unknown", "the window is still open", { signOffs: [], known: "2026-10-14" }],
  ["not-applicable", "certified is once a year, and no year ends", { ...asks("annual"), signOffs: [] }],
  ["not-performed", "nobody says how often, and there is none", { ...asks("event"), signOffs: [] }],
  ["met", "it came on the last day of the window", signed()],
])("is %s where %s", (value, _where, over) => {
  expect(certified.assess(aContext(over)).value).toBe(value);
});

test("takes every period that falls due: one of four that is missing is missed", () => {
  const year = { from: "2026-01-01", to: "2026-12-31", id: "FY2026", endsYear: true };
  const quarters = ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"];
  const all = (periods: readonly string[]) => ({
    period: year,
    known: "2027-02-01",
    certifications: periods.map((period) => aCertification("acme-us", "sox", { period })),
    signOffs: periods.map((period) =>
      aCertifying("acme-us", "sox", { period, submitted: "2026-04-02T02:00:00Z" }),
    ),
  });
  expect(certified.assess(aContext(all(quarters))).value).toBe("met");
  expect(certified.assess(aContext(all(quarters.slice(1))))).toMatchObject({
    value: "not-performed",
    reasons: [{ reason: "no-certification-recorded", with: { period: "2026-Q1" } }],
  });
});
