import { expect, test } from "vitest";
import { ChangeRecord } from "../../../model/change-record.ts";
import type { MergedChange } from "../../../model/change.ts";
import { aChange } from "../../checks/examples/a-change.ts";
import { changesBody } from "./changes.ts";

const record = (merged: readonly object[]): ChangeRecord =>
  ChangeRecord.parse({
    record: "changes",
    schema: 2,
    organization: "acme",
    repository: "ledger-export",
    repository_id: 7,
    month: "2026-01",
    head: null,
    merged,
    pushes: [],
    deployments: [],
  });

const kim = { login: "kim", app: false };

test.each<[string, Partial<MergedChange>, string, string]>([
  ["nobody did", { approved_by: [] }, "nobody", "なし"],
  [
    "one may not write any more",
    { approved_by: [], perhaps_approved_by: [kim, null] },
    "`kim` (not known to have counted), an account that is gone (not known to have counted)",
    "`kim`(有効であったか不明)、削除されたアカウント(有効であったか不明)",
  ],
  [
    "another counted",
    { perhaps_approved_by: [kim] },
    "`rhea`, `kim` (not known to have counted)",
    "`rhea`、`kim`(有効であったか不明)",
  ],
  ["reviews were not shown", { approved_by: null, perhaps_approved_by: null }, "not shown", "表示されない"],
])("the table says who approved where %s", (_, parts, en, ja) => {
  const one = record([aChange(parts)]);
  expect(changesBody(one, "en")).toContain(`| 12 | \`sam\` | ${en} |`);
  expect(changesBody(one, "ja")).toContain(`| 12 | \`sam\` | ${ja} |`);
});

test("an approval that is not known to have counted is not told as none", () => {
  const one = record([aChange({ approved_by: [], perhaps_approved_by: [kim] })]);
  expect(changesBody(one, "en")).toContain("0 of them without an approval");
});

test("a record from before writers and such approvals were kept is readable, and keeps its page", () => {
  const { written_by: _written, perhaps_approved_by: _perhaps, ...before } = aChange({ approved_by: [] });
  const one = record([before]);
  expect(one.merged).toMatchObject([{ written_by: null, perhaps_approved_by: null }]);
  expect(changesBody(one, "en")).toContain("1 of them without an approval");
  expect(changesBody(one, "en")).toContain("| 12 | `sam` | nobody |");
});
