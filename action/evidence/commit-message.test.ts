import { expect, test } from "vitest";
import type { ResolvedBy } from "../../model/finding.ts";
import type { Language } from "../../model/language.ts";
import { aFinding } from "../cli/examples/a-report.ts";
import { commitMessage } from "./commit-message.ts";

const long = "a".repeat(39);
const findings = (count: number) => Array.from({ length: count }, () => aFinding("key"));
const message = (
  organization: string,
  counts: { facts: number; opened: number; resolved: number },
  by: readonly ResolvedBy[] = [],
  language: Language = "en",
) =>
  commitMessage(
    {
      facts: Array.from({ length: counts.facts }, String),
      opened: findings(counts.opened),
      resolved: findings(counts.resolved).map((one, at) => ({
        ...one,
        retired: false,
        uid: "github:deploy-key:1",
        by: by[at] ?? null,
      })),
      open: [],
      scan: { id: "x", organization, conclusion: "complete", limitations: [], tampering: [] },
    },
    language,
  );

test.each([
  ["acme", { facts: 0, opened: 0, resolved: 0 }, "Record a quiet scan of acme"],
  ["acme", { facts: 1, opened: 0, resolved: 0 }, "Record a scan of acme: 1 file changed"],
  ["acme", { facts: 9, opened: 3, resolved: 8 }, "Record a scan of acme: 3 findings opened, 8 resolved"],
  ["acme", { facts: 9, opened: 1, resolved: 0 }, "Record a scan of acme: 1 finding opened"],
  ["acme", { facts: 9, opened: 0, resolved: 1 }, "Record a scan of acme: 1 finding resolved"],
  [long, { facts: 9, opened: 12, resolved: 0 }, `Record a scan of ${long}: 12 opened`],
  [long, { facts: 9, opened: 1234, resolved: 999 }, `Record a scan of ${long}`],
])("the subject counts what a scan of %s changed: %o", (organization, counts, headline) => {
  expect(message(organization, counts).headline).toBe(headline);
  expect(headline.length).toBeLessThanOrEqual(72);
});

test.each([
  [{ facts: 0, opened: 0, resolved: 0 }, "acmeのスキャンを記録(変更なし)"],
  [{ facts: 9, opened: 3, resolved: 8 }, "acmeのスキャンを記録:指摘事項 新規3件、解消8件"],
  [{ facts: 9, opened: 0, resolved: 1 }, "acmeのスキャンを記録:指摘事項 解消1件"],
  [{ facts: 9, opened: 1, resolved: 0 }, "acmeのスキャンを記録:指摘事項 新規1件"],
])("the subject counts in Japanese: %o", (counts, headline) => {
  expect(message("acme", counts, [], "ja").headline).toBe(headline);
});

test("the body has every count", () => {
  expect(message("acme", { facts: 1, opened: 3, resolved: 8 }).body).toBe(
    "Scan x.\n1 evidence file changed.\nFindings: 3 opened, 8 resolved, 0 open.\nEverything in scope was read to its end.",
  );
});

test("the body tells what closed findings although no fact changed, and of no cause that closed none", () => {
  const { body } = message("acme", { facts: 1, opened: 0, resolved: 5 }, [
    "fact",
    "exception",
    "statement",
    "exception",
  ]);
  expect(body.split("\n")).toContain("Closed without a fact that changed: 1 by statement, 2 by exception.");
});
