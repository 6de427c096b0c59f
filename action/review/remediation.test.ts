import { expect, test } from "vitest";
import { anIdentity, aReview } from "../criteria/examples/a-ledger.ts";
import type { Filed } from "../../model/governance.ts";
import type { Identity } from "../../model/identity.ts";
import { emptyLedger } from "../../model/ledger.ts";
import { aCertification, aCertifying } from "../criteria/examples/a-certification.ts";
import { DIGEST } from "../criteria/examples/a-scan.ts";
import { after, DONE, line, scan, TUESDAY, WEDNESDAY } from "./examples/a-remediation.ts";
import { remediated } from "./remediation.ts";

const retired = (
  at: string,
  reason: "removed" | "repository-deleted" | "repository-transferred" = "removed",
) =>
  anIdentity(1, {
    state: "retired",
    lifecycle: [{ event: "retire", at, by: null, source: "scan", reason }],
  });
const readOnly = (): Filed<Identity> => {
  const one = anIdentity(1);
  return one.data.kind === "deploy-key"
    ? { ...one, data: { ...one.data, facts: { ...one.data.facts, read_only: true } } }
    : one;
};
/** A key that is gone and stands elsewhere under another name. */
function elsewhere(): Filed<Identity>[] {
  const [gone, other] = [retired(TUESDAY), anIdentity(2)];
  if (gone.data.kind !== "deploy-key" || other.data.kind !== "deploy-key")
    throw new Error("they are no keys");
  const { fingerprint } = gone.data.facts;
  return [gone, { ...other, data: { ...other.data, facts: { ...other.data.facts, fingerprint } } }];
}

test.each<[string, Parameters<typeof after>[0]]>([
  [
    "it is still gone",
    {
      line: line({ remediation: DONE }),
      identities: [retired(TUESDAY)],
      scans: [scan(TUESDAY), scan(WEDNESDAY)],
    },
  ],
  [
    "it may still do less",
    {
      line: line({ decision: "modify", remediation: DONE }),
      identities: [readOnly()],
      scans: [scan(TUESDAY), scan(WEDNESDAY)],
    },
  ],
  [
    "its new owner gave it on",
    {
      line: line({ decision: "transfer", transfer_to: "li", remediation: DONE }),
      identities: [anIdentity(1)],
      scans: [scan(WEDNESDAY)],
    },
  ],
  [
    "nobody scanned since",
    { line: line({ remediation: DONE }), identities: [anIdentity(1)], scans: [scan(TUESDAY)] },
  ],
])("what was done stays closed where %s", (_where, given) => {
  expect(after(given)).toBeNull();
});

test.each<[string, Parameters<typeof after>[0]]>([
  [
    "the key stands elsewhere",
    {
      line: line({ remediation: DONE }),
      identities: elsewhere(),
      scans: [scan(TUESDAY), scan(WEDNESDAY, "unable-to-conclude")],
    },
  ],
  [
    "it may write again",
    {
      line: line({ decision: "modify", remediation: DONE }),
      identities: [anIdentity(1)],
      scans: [scan(TUESDAY), scan(WEDNESDAY)],
    },
  ],
])("what was done is open again where %s, and that it was done once stays", (_where, given) => {
  expect(after(given)).toEqual({
    due: "2026-10-07",
    done: null,
    scan: null,
    used: null,
    returned: [{ done: TUESDAY, scan: `acme-${TUESDAY}`, seen: WEDNESDAY, by: `acme-${WEDNESDAY}` }],
  });
});

test("what came back is closed again by a scan after it was seen, not by the one that closed it before", () => {
  const returned = [{ done: TUESDAY, scan: `acme-${TUESDAY}`, seen: WEDNESDAY, by: `acme-${WEDNESDAY}` }];
  const open = line({ remediation: { ...DONE, done: null, scan: null, returned } });
  const identities = [retired(TUESDAY)];
  expect(after({ line: open, identities, scans: [scan(TUESDAY), scan(WEDNESDAY)] })).toBeNull();
  const THURSDAY = "2026-09-17T03:00:00Z";
  expect(
    after({ line: open, identities, scans: [scan(TUESDAY), scan(WEDNESDAY), scan(THURSDAY)] }),
  ).toMatchObject({ done: THURSDAY, scan: `acme-${THURSDAY}`, returned });
});

test("once the next review is open, that one decides on what came back", () => {
  const past = aReview("acme-us", "sox", { lines: [line({ remediation: DONE })] });
  const next = aReview("acme-us", "sox", { period: "2026-Q4", opened: "2026-12-01T03:00:00Z", lines: [] });
  const ledger = { ...emptyLedger(), identities: elsewhere(), scans: [scan(TUESDAY), scan(WEDNESDAY)] };
  expect(remediated({ ...ledger, reviews: [past] })).toHaveLength(1);
  expect(remediated({ ...ledger, reviews: [past, next] })).toEqual([]);
});

test.each<[string, Parameters<typeof after>[0]]>([
  ["while the key is there", { identities: [anIdentity(1)], scans: [scan(TUESDAY)] }],
  [
    "while no scan has looked since",
    { identities: [retired("2026-09-13T03:00:00Z")], scans: [scan("2026-09-13T03:00:00Z")] },
  ],
  [
    "by a scan that did not see everything",
    { identities: [retired(TUESDAY)], scans: [scan(TUESDAY, "unable-to-conclude")] },
  ],
  [
    "when its repository went to another organisation",
    { identities: [retired(TUESDAY, "repository-transferred")], scans: [scan(TUESDAY)] },
  ],
  [
    "when the same key stands under another name",
    { identities: [retired(TUESDAY), anIdentity(2, { title: "renamed" })], scans: [scan(TUESDAY)] },
  ],
  [
    "when only its title changed",
    { identities: [anIdentity(1, { title: "renamed" })], scans: [scan(TUESDAY)] },
  ],
  ["when the ledger does not know it", { identities: [], scans: [scan(TUESDAY)] }],
  [
    "of a modify while it may do as much",
    { line: line({ decision: "modify" }), identities: [anIdentity(1)], scans: [scan(TUESDAY)] },
  ],
  [
    "of a modify when it may do more",
    {
      line: line({ decision: "modify", permissions: { contents: "read" } }),
      identities: [anIdentity(1)],
      scans: [scan(TUESDAY)],
    },
  ],
  [
    "of a transfer while the old owner stands",
    {
      line: line({ decision: "transfer", transfer_to: "li" }),
      identities: [anIdentity(1)],
      scans: [scan(TUESDAY)],
    },
  ],
  [
    "of a keep",
    {
      line: line({ decision: "keep", remediation: null }),
      identities: [retired(TUESDAY)],
      scans: [scan(TUESDAY)],
    },
  ],
])("nothing is closed %s", (_, given) => {
  expect(after(given)).toBeNull();
});

test.each<[string, Parameters<typeof after>[0], string]>([
  [
    "by the scan that first saw the key gone",
    { identities: [retired(TUESDAY)], scans: [scan(TUESDAY), scan(WEDNESDAY)] },
    TUESDAY,
  ],
  [
    "by the first complete scan after one that was not",
    { identities: [retired(TUESDAY)], scans: [scan(TUESDAY, "unable-to-conclude"), scan(WEDNESDAY)] },
    WEDNESDAY,
  ],
  [
    "by the first scan after the decision, where it was gone before",
    { identities: [retired("2026-09-13T03:00:00Z")], scans: [scan("2026-09-13T03:00:00Z"), scan(TUESDAY)] },
    TUESDAY,
  ],
  [
    "when it went with its repository",
    { identities: [retired(TUESDAY, "repository-deleted")], scans: [scan(TUESDAY)] },
    TUESDAY,
  ],
  [
    "of a modify when it may only read",
    { line: line({ decision: "modify" }), identities: [readOnly()], scans: [scan(TUESDAY)] },
    TUESDAY,
  ],
  [
    "of a modify when it is gone",
    { line: line({ decision: "modify" }), identities: [retired(TUESDAY)], scans: [scan(TUESDAY)] },
    TUESDAY,
  ],
  [
    "of a transfer when the new owner answers for it",
    {
      line: line({ decision: "transfer", transfer_to: "Hana" }),
      identities: [anIdentity(1)],
      scans: [scan(TUESDAY)],
    },
    TUESDAY,
  ],
])("a decision is closed %s", (_, given, done) => {
  expect(after(given)).toEqual({ due: "2026-10-07", done, scan: `acme-${done}`, used: null });
});

test("a review that was certified is not written again, one whose certification nobody signed is", () => {
  const review = aReview("acme-us", "sox", { lines: [line()] });
  const certification = aCertification("acme-us", "sox", {
    evidence: [{ file: review.file, digest: DIGEST }],
  });
  const ledger = {
    ...emptyLedger(),
    reviews: [review],
    identities: [retired(TUESDAY)],
    scans: [scan(TUESDAY)],
    certifications: [certification],
  };
  expect(remediated(ledger)).toHaveLength(1);
  expect(remediated({ ...ledger, signOffs: [aCertifying("acme-us", "sox")] })).toEqual([]);
});

test("a decision that is closed stays as it is", () => {
  const closed = line({ remediation: { due: "2026-10-07", done: TUESDAY, scan: "x", used: null } });
  expect(after({ line: closed, identities: [retired(TUESDAY)], scans: [scan(WEDNESDAY)] })).toBeNull();
});

test("the last use is kept with it, to be looked back on", () => {
  const uses = { "github:deploy-key:1": "2026-09-14T22:00:00Z" };
  expect(after({ identities: [retired(TUESDAY)], scans: [scan(TUESDAY)], uses })?.used).toBe(
    "2026-09-14T22:00:00Z",
  );
});
