import { emptyLedger, type Ledger } from "../../../model/ledger.ts";
import type { ReviewLine } from "../../../model/review.ts";
import { aLine, aReview } from "../../criteria/examples/a-ledger.ts";
import { aScan } from "../../criteria/examples/a-scan.ts";
import { remediated } from "../remediation.ts";

export const MONDAY = "2026-09-14T09:00:00Z";
export const TUESDAY = "2026-09-15T03:00:00Z";
export const WEDNESDAY = "2026-09-16T03:00:00Z";

/** A scan of that moment. */
export const scan = (started: string, conclusion: "complete" | "unable-to-conclude" = "complete") => {
  const one = aScan(started.slice(0, 10), null);
  return { ...one, data: { ...one.data, id: `acme-${started}`, started, conclusion } };
};
/** A line whose key is to go, decided on Monday. */
export const line = (over: Partial<ReviewLine> = {}) =>
  aLine(1, {
    decision: "revoke",
    at: MONDAY,
    permissions: { contents: "write" },
    remediation: { due: "2026-10-07", done: null, scan: null, used: null },
    ...over,
  });
/** What of the carrying out of a line the ledger changes; null for nothing. */
export const after = (given: {
  line?: ReviewLine;
  identities: Ledger["identities"];
  scans: Ledger["scans"];
  uses?: Record<string, string>;
}) => {
  const [review] = remediated({
    ...emptyLedger(),
    reviews: [aReview("acme-us", "sox", { lines: [given.line ?? line()] })],
    identities: given.identities,
    scans: given.scans,
    lastUsed: {
      file: "evidence/acme/last-used.md",
      body: "",
      data: { record: "last-used", schema: 2, organization: "acme", uses: given.uses ?? {} },
    },
  });
  return review?.data.lines[0]?.remediation ?? null;
};

/** What Tuesday's scan saw done. */
export const DONE = { due: "2026-10-07", done: TUESDAY, scan: `acme-${TUESDAY}`, used: null };
