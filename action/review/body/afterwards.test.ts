import { expect, test } from "vitest";
import { aConflict, aLine, aRevoke } from "../../criteria/examples/a-ledger.ts";
import type { Conflict } from "../../../model/reviews/conflict.ts";
import { remediationPart, statementPart } from "./afterwards.ts";

test("nothing follows where nothing is to be changed, and nobody states anything while lines are open", () => {
  expect(remediationPart({ lines: [aLine(1)], conflicts: null, time_zone: "UTC" }, "en")).toEqual([]);
  expect(statementPart({ attestation: null }, "en")).toEqual([]);
});

test("what is due, what was seen done and what was late can be told apart", () => {
  const lines = [aRevoke(1, null), aRevoke(2, "2026-09-20"), aRevoke(3, "2026-09-25", { title: "a|b\n# c" })];
  const [title, rows] = remediationPart({ lines, conflicts: null, time_zone: "UTC" }, "en");
  expect(title).toBe("## What follows from the decisions (3)");
  expect(rows?.split("\n").slice(2)).toEqual([
    "| `key 1` `ledger` | revoke | 2026-09-10 | 2026-09-24 | not yet |  |",
    "| `key 2` `ledger` | revoke | 2026-09-10 | 2026-09-24 | 2026-09-20 | none recorded |",
    "| `a\\|b\\n# c` `ledger` | revoke | 2026-09-10 | 2026-09-24 | 2026-09-25 (**late**) | none recorded |",
  ]);
  expect(remediationPart({ lines, conflicts: null, time_zone: "UTC" }, "ja")[1]).toContain(
    "| 失効 | 2026年9月10日 | 2026年9月24日 | 2026年9月25日 (**期限後**) |",
  );
});

test("conflicts that are to be removed stand among what follows, with their rule, their day and what a scan saw", () => {
  const conflict = (id: number, remediation: Conflict["remediation"]) =>
    aConflict(id, { disposition: "remove", control: null, remediation });
  const due = { due: "2026-09-24", scan: null, used: null };
  const conflicts = [
    conflict(1, { ...due, done: null }),
    conflict(2, { ...due, done: "2026-09-25T02:00:00Z" }),
    conflict(3, null),
  ];
  const review = { lines: [aLine(1), aLine(2)], conflicts, time_zone: "UTC" };
  const [title, rows, said] = remediationPart(review, "en");
  const rule = "remove the conflict<br>The identity cannot both initiate and approve";
  expect(title).toBe("## What follows from the decisions (3)");
  expect(rows?.split("\n").slice(2)).toEqual([
    `| \`key 1\` \`ledger\` | ${rule} | 2026-09-12 | 2026-09-24 | not yet |  |`,
    `| \`key 2\` \`ledger\` | ${rule} | 2026-09-12 | 2026-09-24 | 2026-09-25 (**late**) |  |`,
    `| \`github:deploy-key:3\` | ${rule} | 2026-09-12 |  | not yet |  |`,
  ]);
  expect(said).toContain("An exception removes nothing.");
  expect(remediationPart(review, "ja").join("\n")).toMatch(/抵触の解消<br>.*2026年9月25日 \(\*\*期限後/);
});

test("what came back is told with both days, in both languages", () => {
  const again = { done: "2026-09-20T03:00:00Z", scan: "acme-1", seen: "2026-09-22T03:00:00Z", by: "acme-2" };
  const line = aRevoke(1, null);
  const lines = [
    { ...line, remediation: { due: "2026-09-24", done: null, scan: null, used: null, returned: [again] } },
  ];
  expect(remediationPart({ lines, conflicts: null, time_zone: "UTC" }, "en")[1]).toContain(
    "| **undone**: was done on 2026-09-20, seen otherwise on 2026-09-22 |",
  );
  expect(remediationPart({ lines, conflicts: null, time_zone: "UTC" }, "ja")[1]).toContain(
    "| **再度未完了**(2026年9月20日に完了を確認、2026年9月22日に元の状態を確認) |",
  );
});

test("the statement stands with its digest and what was recorded beside it, in the entity's language", () => {
  const sign = { reason: "decided-fast", with: { lines: 40, seconds: 0, limit: 12 } };
  const attestation = {
    language: "ja" as const,
    text: "確認した。",
    digest: `sha256:${"a".repeat(64)}`,
    signs: [sign],
  };
  expect(statementPart({ attestation }, "ja")).toEqual([
    "## 承認者の表明",
    "> 確認した。",
    `本文のダイジェスト: \`sha256:${"a".repeat(64)}\``,
    "あわせて記録した事項:\n\n- 40件が同時に決定されており、毎分12件を超えている。",
  ]);
});
