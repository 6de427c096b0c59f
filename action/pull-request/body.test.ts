import { describe, expect, test } from "vitest";
import { checks } from "../checks/index.ts";
import { anInput } from "../record/examples/an-input.ts";
import type { OpenFinding } from "../record/findings.ts";
import { record } from "../record/record.ts";
import { bodyOf, LIMIT, type BodyInput } from "./body.ts";

const { scan, scanFile } = record(anInput());
const finding = (n: number, changes: Partial<OpenFinding> = {}): OpenFinding => ({
  file: `evidence/acme/identities/deploy-key/payroll/${n}.md`,
  check: "deploy-key-is-read-only",
  outcome: "fail",
  title: `key ${n}`,
  repository: "payroll",
  since: "2026-02-01",
  because: "The key can push.",
  ...changes,
});
const resolved = (n: number) => ({ ...finding(n), check: "credential-is-rotated", outcome: "pass" as const });
const input = (parts: Partial<BodyInput> = {}, opened: OpenFinding[] = [finding(1)]): BodyInput => ({
  scan,
  scanFile,
  tampering: [],
  changes: { opened, open: opened, resolved: [resolved(2)] },
  facts: ["evidence/acme/organization.md"],
  checks: new Map(checks.map((check) => [check.id, check])),
  files: "https://github.test/acme/governance/blob/0123abc",
  commit: "0123abc",
  ...parts,
});
const many = (count: number) => Array.from({ length: count }, (_, n) => finding(n));

test("the body leads with what needs a decision and ends with how to verify", () => {
  const headings = [...bodyOf(input()).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(["What needs a decision", "Resolved", "What was looked at", "Conclusion"]);
});

test("a finding stands under its check with its reason, its repository and its evidence", () => {
  expect(bodyOf(input())).toContain(
    "- `key 1` in `payroll`: The key can push. [Evidence](https://github.test/acme/governance/blob/0123abc/evidence/acme/identities/deploy-key/payroll/1.md)",
  );
});

test("a scope limitation comes before what was resolved, with its cure", () => {
  const limited = { ...scan, conclusion: "unable-to-conclude" as const, limitations: ["Unable. Grant it."] };
  const body = bodyOf(input({ scan: limited }));
  expect(body.indexOf("- Unable. Grant it.")).toBeGreaterThan(body.indexOf("## What needs a decision"));
  expect(body.indexOf("- Unable. Grant it.")).toBeLessThan(body.indexOf("## Resolved"));
  expect(body).toContain("Unable to conclude on everything in scope: 1 scope limitation.");
});

test("a scan with nothing new says so", () => {
  expect(bodyOf(input({}, []))).toContain("No new finding needs a decision.");
});

test("what was resolved takes one line per subject, with what became of each finding", () => {
  const gone = (check: string) => ({ ...finding(7), check, outcome: "not-applicable" as const });
  const changes = { opened: [], open: [], resolved: [gone("a-b-c"), gone("d-e-f"), { ...resolved(7) }] };
  expect(bodyOf(input({ changes }))).toContain(
    "- `key 7` in `payroll`: no longer concerned by `a-b-c`, `d-e-f`; passes `credential-is-rotated`. [Evidence](",
  );
});

describe("a body that is too long says less in steps", () => {
  const full = bodyOf(input({}, many(3)));
  const fits = (body: string, limit: number) => {
    expect(body.length).toBeLessThanOrEqual(limit);
    expect(body).toContain("To verify:");
    return body;
  };

  test("first the coverage table goes, the accounting stays", () => {
    const body = fits(bodyOf(input({}, many(3)), full.length - 1), full.length - 1);
    expect(body).not.toContain("| Source |");
    expect(body).toContain("units discovered =");
    expect(body).toContain("passes `credential-is-rotated`");
  });

  test("then the resolved findings are counted", () => {
    const resolvedMany = {
      opened: many(3),
      open: many(3),
      resolved: Array.from({ length: 500 }, (_, n) => resolved(n)),
    };
    const body = fits(bodyOf(input({ changes: resolvedMany })), LIMIT);
    expect(body).toContain("500 findings.");
    expect(body).toContain("- `key 2` in `payroll`");
  });

  test("then the findings are counted by check, and none is cut in the middle", () => {
    const body = fits(bodyOf(input({}, many(5_000))), LIMIT);
    expect(body).toContain("(5000)");
    expect(body).not.toContain("key 1");
  });

  test("and a thousand limitations are counted too", () => {
    const limitations = Array.from(
      { length: 1_000 },
      (_, n) => `Unable to conclude for ${"x".repeat(200)} ${n}.`,
    );
    const body = fits(bodyOf(input({ scan: { ...scan, limitations } })), LIMIT);
    expect(body).toContain("1000 scope limitations");
  });
});

test("a hostile title, reason or repository stays code", () => {
  const hostile = "@acme/all #1 Fixes #2 <!-- ``` ![](http://evil.test) \n- [x] done";
  const body = bodyOf(input({}, [finding(1, { title: hostile, because: hostile })]));
  const line = body.split("\n").find((one) => one.includes("@acme/all"));
  expect(line).toMatch(/^- (`{4,})[^\n]*\1 in `payroll`: (`{4,})[^\n]*\2 \[Evidence\]\(/);
});
