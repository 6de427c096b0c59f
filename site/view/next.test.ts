import { expect, test } from "vitest";
import { aCertification, aCertifying } from "../../action/criteria/examples/a-certification.ts";
import { aGovernance } from "../../action/criteria/examples/a-world.ts";
import type { Certification } from "../../model/certification.ts";
import type { Filed } from "../../model/governance.ts";
import { emptyLedger, type Ledger } from "../../model/ledger.ts";
import { readLedger } from "../../model/read-ledger.ts";
import type { Review } from "../../model/review.ts";
import { reviewFile, signOffFile } from "../../test/ledger/review.ts";
import { indexOf } from "./ledger-index.ts";
import { nextFor, type Reader } from "./next.ts";
import type { Portal } from "./portal.ts";

const COMMIT = "a".repeat(40);
const story = readLedger("acme", new Map([reviewFile("sox", COMMIT), signOffFile("sox", 7, COMMIT)])).ledger;
const [review] = story.reviews;
if (review === undefined) throw new Error("the review of the story cannot be read");

interface Given {
  ledger?: Partial<Ledger>;
  reviews?: Filed<Review>[];
  certifications?: Filed<Certification>[];
  problems?: Portal["problems"];
}
function portalOf({ ledger = {}, reviews = [], certifications = [], problems = [] }: Given): Portal {
  const waiting = { branch: "b", commit: COMMIT };
  return {
    organization: "acme",
    asOf: { commit: COMMIT, committed: "2026-10-08T00:00:00Z" },
    repositoryUrl: null,
    governance: aGovernance(),
    ledger: { ...emptyLedger(), ...ledger },
    waiting: {
      reviews: reviews.map((one) => ({ ...one, ...waiting })),
      certifications: certifications.map((one) => ({ ...one, ...waiting })),
    },
    problems,
    integrity: null,
    readiness: null,
    tags: new Map(),
    witness: () => null,
    history: () => [],
  };
}
function next(reader: Reader, given: Given) {
  const portal = portalOf(given);
  return nextFor(portal, indexOf(portal))[reader].map(({ is, by }) => [is, by]);
}
const with_ = (over: Partial<Review>): Filed<Review> => ({ ...review, data: { ...review.data, ...over } });
const [first, ...others] = review.data.lines;
if (first === undefined) throw new Error("the review of the story has no line");
const open = { ...first, decision: null };

test.each<[string, Given, [string, string | null][]]>([
  ["is nothing where the review is signed", { ledger: story }, []],
  [
    "is an approval that counts where none does",
    { ledger: { reviews: [review] } },
    [["unsigned-review", null]],
  ],
  [
    "is a decision while one line is open",
    { reviews: [with_({ lines: [open, ...others] })] },
    [["decide", "2026-09-30"]],
  ],
  ["is an approval when all are decided", { reviews: [review] }, [["approve", "2026-09-30"]]],
])("for a reviewer it %s", (_, given, expected) => {
  expect(next("reviewer", given)).toEqual(expected);
});

test("for a control owner it is what no scan has seen done, by the day the first of it is due", () => {
  const due = (day: string) => ({
    ...first,
    decision: "revoke" as const,
    remediation: { due: day, done: null, scan: null, used: null },
  });
  const lines = [due("2026-10-09"), due("2026-10-07"), ...others];
  expect(next("owner", { ledger: { ...story, reviews: [with_({ lines })] } })).toEqual([
    ["carry-out", "2026-10-07"],
  ]);
});

const certification = aCertification("acme-us", "sox");
const notReady = aCertification("acme-us", "soc2", {
  gates: [{ gate: "drift", state: "unknown", held: [{ reason: "x", with: {}, roles: [], people: [] }] }],
});

test("for an executive it is what to sign, what to put right first, and what was merged unsigned", () => {
  const jsox = aCertification("acme-jp", "jsox");
  expect(
    next("executive", {
      ledger: { certifications: [certification, jsox], signOffs: [aCertifying("acme-us", "sox")] },
      certifications: [notReady, aCertification("acme-us", "soc1")],
    }),
  ).toEqual([
    ["not-certified", null],
    ["sign", "2026-10-14"],
    ["put-right", "2026-10-14"],
  ]);
});

test("for an auditor it is what is wrong, counted, and nothing else", () => {
  const problem = { slug: "s", file: "f", line: null, field: null, reason: "r", text: null, blob: null };
  const [given] = story.signOffs;
  if (given === undefined) throw new Error("the sign-off of the story cannot be read");
  const dismissed = { ...given, data: { ...given.data, state: "dismissed" as const } };
  expect(next("auditor", { ledger: story })).toEqual([]);
  expect(next("auditor", { ledger: { signOffs: [given, dismissed] }, problems: [problem] })).toEqual([
    ["problems", null],
    ["not-counted", null],
  ]);
});
