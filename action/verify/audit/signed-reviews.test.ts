import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readDocument, writeEvidence } from "../../../model/document.ts";
import { Review } from "../../../model/review.ts";
import type { Conflict } from "../../../model/reviews/conflict.ts";
import { aConflict, aRemoval } from "../../criteria/examples/a-ledger.ts";
import { REVIEW } from "../../../test/ledger/verifiable-documents.ts";
import { writeVerifiable } from "../../../test/ledger/verifiable.ts";
import { openGit } from "../../git/git.ts";
import { audit } from "./audit.ts";
import { readHistory } from "./read-history.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-signed-reviews-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);

function reviewIn(text: string): Review {
  const reading = readDocument(Review, REVIEW, text);
  if (!reading.ok) throw new Error(`${REVIEW} cannot be read`);
  return reading.data;
}
/** Where nothing was merged before. */
const PATH = REVIEW.replace("2026-Q1", "2026-Q2");
const [at, by] = ["2026-02-20T09:00:00Z", "sara"];
const plain: Review = { ...reviewIn(played.head.texts.get(REVIEW) ?? ""), conflicts: [aConflict(1)] };
const withLine = (review: Review, over: Partial<Review["lines"][number]>): Review => ({
  ...review,
  lines: review.lines.map((line) => ({ ...line, ...over })),
});
const DUE = "2026-03-31";
const done = { done: "2026-02-23T03:00:10Z", scan: "acme-20260223T030010Z", used: null };
const full: Review = {
  ...withLine(plain, {
    remediation: { due: DUE, done: null, scan: null, used: null },
    look_back: { used: false, by, evidence: "The log of the year." },
  }),
  duties: { by, at, evidence: "The matrix." },
  evaluation: { by, at, sample: 25, deviations: 2, extended_to: null, method: "Every tenth." },
  interview: { by, at, explained: false },
};

/** What is found once a review was merged and signed in one state, and the action wrote it in another. */
async function found(merged: Review, later: Review): Promise<string[]> {
  const ledger = played.fork();
  const written = (review: Review) => ({
    [PATH]: writeEvidence({ ...review, period: "2026-Q2" }, "# Review"),
  });
  const merge = ledger.publish("2026-03-02T03:00:10Z", "Review", written(merged));
  ledger.publish(
    "2026-03-02T05:00:10Z",
    "Sign",
    Object.fromEntries([ledger.signOff("review", 9, merge, { period: "2026-Q2" })]),
  );
  ledger.publish("2026-03-02T07:00:10Z", "Bring reviews on", written(later));
  const history = await readHistory(git, { organization: "acme", head: ledger.head.commit });
  return audit(history).map(({ reason }) =>
    reason.reason === "review-not-as-merged" ? reason.with.field : reason.reason,
  );
}

const line = "decision-not-as-merged";
test.each<[string, Review, string]>([
  [
    "a later day by which something has to be done",
    withLine(full, { remediation: { ...done, due: "2026-12-31" } }),
    line,
  ],
  ["nothing to be done any more", withLine(full, { remediation: null }), line],
  [
    "another look back",
    withLine(full, { look_back: { used: true, by, evidence: "The log of the year." } }),
    line,
  ],
  ["no look back any more", withLine(full, { look_back: null }), line],
  ["another test of duties", { ...full, duties: { by, at, evidence: "Another matrix." } }, "duties"],
  ["nothing said about a conflict any more", { ...full, conflicts: [] }, "conflicts"],
  ["no test of duties any more", { ...full, duties: null }, "duties"],
  [
    "another evaluation",
    { ...full, evaluation: { by, at, sample: 25, deviations: 0, extended_to: null, method: "Every tenth." } },
    "evaluation",
  ],
  ["no evaluation any more", { ...full, evaluation: null }, "evaluation"],
  ["another interview", { ...full, interview: { by, at, explained: true } }, "interview"],
  ["no interview any more", { ...full, interview: null }, "interview"],
])("a review that was merged, and that has %s later, is found", async (_, later, what) => {
  expect(await found(full, later)).toEqual([what]);
});

test("what a scan saw done by the day that was merged is as recorded", async () => {
  expect(await found(full, withLine(full, { remediation: { ...done, due: DUE } }))).toEqual([]);
});

test("a test, a look back and an interview may be added to a review that had none", async () => {
  expect(await found(plain, withLine(full, { remediation: null }))).toEqual([]);
});

test("a day by which something has to be done is not added to what was merged without", async () => {
  expect(await found(plain, full)).toEqual([line]);
});

test("what was seen done may be seen undone, and is not taken back", async () => {
  const { scan } = done;
  const seen = withLine(full, { remediation: { ...done, due: DUE } });
  const returned = [{ done: done.done, scan, seen: done.done, by: scan }];
  const undone = { due: DUE, done: null, scan: null, used: null };
  expect(await found(seen, withLine(seen, { remediation: { ...undone, returned } }))).toEqual([]);
  expect(await found(seen, withLine(seen, { remediation: undone }))).toEqual(["remediation-rewritten"]);
});

test("that it was undone is proven by a scan", async () => {
  const { scan } = done;
  const seen = withLine(full, { remediation: { ...done, due: DUE } });
  const returned = [{ done: done.done, scan, seen: done.done, by: "acme-20260224T030010Z" }];
  const undone = withLine(seen, { remediation: { due: DUE, done: null, scan: null, used: null, returned } });
  expect(await found(seen, undone)).toEqual(["remediated-by-no-scan"]);
});

test("of a conflict to be removed, what scans saw is added to, and nothing else is", async () => {
  const removal = (over: Partial<Conflict>): Review => ({ ...full, conflicts: [aRemoval(1, null, over)] });
  const dueBy = (over: object) =>
    removal({ remediation: { due: "2026-10-07", done: null, scan: null, used: null, ...over } });
  const open = dueBy({});
  expect(await found(open, dueBy(done))).toEqual([]);
  expect(await found(dueBy(done), open)).toEqual(["remediation-rewritten"]);
  expect(await found(open, dueBy({ due: "2026-12-31" }))).toEqual(["conflicts"]);
  expect(await found(open, removal({ remediation: null }))).toEqual(["conflicts"]);
  expect(await found(open, dueBy({ ...done, scan: "acme-20260224T030010Z" }))).toEqual([
    "remediated-by-no-scan",
  ]);
});
