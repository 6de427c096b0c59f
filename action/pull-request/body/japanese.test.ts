import { describe, expect, test } from "vitest";
import { englishIn } from "../../../test/payloads/english.ts";
import { aReport } from "../../cli/examples/a-report.ts";
import { annotationsOf } from "../../cli/annotations.ts";
import { summaryOf } from "../../cli/summary.ts";
import { aGovernance } from "../../checks/examples/a-context.ts";
import { refuse } from "../../checks/examples/a-refusal.ts";
import { aKey, aRepository, aSecret, aSnapshot, LEDGER } from "../../checks/examples/a-snapshot.ts";
import { checks } from "../../checks/index.ts";
import { evaluate } from "../../evaluate/evaluate.ts";
import { weightsOf } from "../../evaluate/order.ts";
import { commitMessage } from "../../evidence/commit-message.ts";
import { anInput } from "../../evidence/examples/an-input.ts";
import { record } from "../../evidence/record.ts";
import type { Drift } from "../../../model/drift.ts";
import type { StatedChange } from "../../../model/scan.ts";
import type { ResolvedFinding } from "../../evaluate/findings.ts";
import { bodyOf, type BodyInput } from "./body.ts";
import { checkRunTitle } from "../publishing/check-run.ts";
import { titleOf } from "./title.ts";

const refused = { source: "workflow-files", scope: { of: "repository", repository: LEDGER.id } } as const;
const snapshot = refuse(
  aSnapshot({ repositories: [aRepository()], identities: [aKey({ read_only: false }), aSecret()] }),
  refused,
);
const evaluated = evaluate({
  checks,
  snapshot,
  governance: aGovernance(),
  ledger: anInput().ledger,
  today: "2026-02-01",
});
const recorded = record(anInput({ evaluated, language: "ja" }, snapshot));
const { scan, scanFile, opened, subjects } = recorded;
const change = (path: string): StatedChange => ({
  path,
  before: null,
  after: `sha256:${"b".repeat(64)}`,
  commit: "c".repeat(40),
  author: "Dana",
  pull_request: 12,
  fields: [{ field: "selector.name", before: null, after: "*" }],
  more_fields: 3,
});
const ended: ResolvedFinding[] = (["pass", "stated", "excepted", "not-applicable"] as const).map(
  (outcome, n) => ({
    file: `evidence/acme/identities/deploy-key/payroll/${n}.md`,
    uid: `github:deploy-key:${n}`,
    check: "credential-is-rotated",
    outcome,
    title: `key ${n}`,
    repository: "payroll",
    retired: n === 3,
    by: (["fact", "limit", "exception", null] as const)[n] ?? null,
  }),
);
const drift: Drift = {
  record: "drift",
  schema: 2,
  organization: "acme",
  controls: `sha256:${"0".repeat(64)}`,
  rules: [],
  differences: [],
};
const governance = aGovernance();
const input = (parts: Partial<BodyInput> = {}): BodyInput => ({
  scan,
  scanFile,
  tampering: [],
  changes: { opened, open: opened, resolved: ended },
  facts: recorded.facts,
  checks: new Map(checks.map((check) => [check.id, check])),
  files: "https://github.test/acme/governance/blob/0123abc",
  commit: "0123abc",
  conclusions: [],
  deficiencies: [],
  naming: { entities: [], regimes: [], controls: [] },
  gone: [],
  drift,
  stated: {
    since: "d".repeat(40),
    compared: true,
    inForce: [change("controls/exceptions/EXC-9.md"), change("controls/identities/x.md")],
    onBranch: [change("countersign.yml")],
  },
  weights: weightsOf(subjects, governance),
  language: "ja",
  ...parts,
});
const report = aReport({
  ...recorded,
  language: "ja",
  gaps: scan.sources.flatMap(({ gaps }) => gaps),
  limitations: scan.limitations,
  sources: scan.sources,
  resolved: ended,
  around: { checks: input().checks, files: null, weights: input().weights, language: "ja" },
  drift,
});

describe("in Japanese, no English sentence stands outside of code", () => {
  test("in the body of a pull request, whole or shortened to its limit", () => {
    const whole = bodyOf(input());
    expect(englishIn(whole)).toEqual([]);
    expect(whole).toContain("## 決定を要する事項");
    expect(englishIn(bodyOf(input(), whole.length - 200))).toEqual([]);
    expect(englishIn(bodyOf(input({ changes: { opened: [], open: [], resolved: [] } })))).toEqual([]);
  });

  test.each([
    [{ failed: 3, unknown: 2, facts: 9 }, "acmeの証跡:決定を要する指摘事項3件、判定できなかった指摘事項2件"],
    [{ failed: 0, unknown: 0, facts: 1 }, "acmeの証跡:変更1ファイル、新たな指摘事項なし"],
    [{ failed: 0, unknown: 0, facts: 0 }, "acmeの証跡:スキャン記録のみ、変更なし"],
  ])("in a title: %o", (counts, title) => {
    expect(titleOf("acme", counts, "ja")).toBe(title);
  });

  test("in the job summary, for those who may read findings and for everybody", () => {
    expect(englishIn(summaryOf(report, { findings: true }))).toEqual([]);
    expect(englishIn(summaryOf(report, { findings: false }))).toEqual([]);
    expect(summaryOf(report, { findings: true })).toContain("## 必要な対応");
  });

  test("in annotations, which quote names bare", () => {
    const told = annotationsOf(report, { findings: true });
    expect(told.length).toBeGreaterThan(5);
    expect(told.flatMap(({ title, message }) => englishIn(`${title}\n${message}`))).toEqual([]);
  });

  test("in the message of the commit and the title of the check run", () => {
    const { headline, body } = commitMessage(recorded, "ja");
    expect(headline).toBe(`acmeのスキャンを記録:指摘事項 新規${opened.length}件`);
    expect(englishIn(`${headline}\n${body}\n${checkRunTitle(scan, opened, "ja")}`)).toEqual([]);
  });
});

test("an English sentence is found, and quoted code is not", () => {
  expect(englishIn("It has no owner.\n`it has no owner`\n[x](https://a.test/it has no owner)")).toEqual([
    "It has no owner.",
  ]);
});
