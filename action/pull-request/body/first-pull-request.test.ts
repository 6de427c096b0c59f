import { expect, test } from "vitest";
import { checks } from "../../checks/index.ts";
import { anInput } from "../../evidence/examples/an-input.ts";
import type { OpenFinding } from "../../evaluate/findings.ts";
import { record } from "../../evidence/record.ts";
import { WEIGHTLESS, type Weight } from "../../evaluate/weight.ts";
import { bodyOf } from "./body.ts";

const { scan, scanFile } = record(anInput());
const ASKED = checks.filter(({ restsOnStatement }) => restsOnStatement === true).map(({ id }) => id);
const fileOf = (n: number) => `evidence/acme/identities/deploy-key/repository-${n % 30}/${n}.md`;
const why = (reason: string, data: OpenFinding["assessment"]["with"] = {}): OpenFinding["assessment"] => ({
  ...{ check: "identity-has-two-owners", controls: [], outcome: "fail", since: "2026-02-01" },
  reason,
  with: data,
});
const findings = (n: number, changes: Partial<OpenFinding> = {}): OpenFinding[] =>
  [...ASKED, "credential-is-rotated"].map((check) => ({
    file: fileOf(n),
    uid: `github:deploy-key:${n}`,
    check,
    outcome: check === "identity-is-not-shared" ? ("unknown" as const) : ("fail" as const),
    title: `key ${n}`,
    repository: `repository-${n % 30}`,
    since: "2026-02-01",
    assessment: why("no-statement"),
    ...changes,
  }));
const bodyWith = (opened: OpenFinding[], weights: ReadonlyMap<string, Weight>) =>
  bodyOf({
    language: "en",
    scan,
    scanFile,
    tampering: [],
    changes: { opened, open: opened, resolved: [] },
    facts: [],
    checks: new Map(checks.map((check) => [check.id, check])),
    files: "https://github.test/acme/governance/blob/0123abc",
    commit: "0123abc",
    conclusions: [],
    deficiencies: [],
    naming: { entities: [], regimes: [], controls: [] },
    gone: [],
    drift: null,
    stated: { since: null, compared: true, inForce: [], onBranch: [] },
    weights: { of: weights, isFinancial: (name) => name === "repository-7" },
  });
const unowned = (n: number, changes: Partial<Weight> = {}) =>
  [fileOf(n), { ...WEIGHTLESS, unowned: true, ...changes }] as const;
const ALL = Array.from({ length: 607 }, (_, n) => n);
const opened = ALL.flatMap((n) => findings(n));

test("607 identities that nobody states are one thing to do, and their body is short", () => {
  const body = bodyWith(opened, new Map(ALL.map((n) => unowned(n))));
  expect(opened.length).toBeGreaterThan(3_600);
  expect(body).toContain(`### 607 identities have no ownership statement (${607 * ASKED.length} findings)`);
  expect(body.match(/has no ownership|have no ownership/g)).toHaveLength(1);
  expect(body).toContain("`identity-has-two-owners` (607)");
  expect(body).toContain(
    "- and 597 more; all are under [`evidence/acme/identities/deploy-key`](https://github.test/acme/governance/tree/0123abc/evidence/acme/identities/deploy-key)",
  );
  expect(body).not.toContain("## What could not be evaluated");
  expect(body.length).toBeLessThan(11_000);
});

test("what matters most is named first: financial systems, strict limits, what can write, then by path", () => {
  const weights = new Map(
    ALL.map((n) =>
      unowned(n, { strict: n === 200 || n === 37, writes: n === 300 || n === 200, serves: n === 500 }),
    ),
  );
  const named = [
    ...bodyWith(opened, weights).matchAll(/^- `key (\d+)` in `[^`]+`: (.*), \d+ findings?\. \[/gm),
  ];
  expect(named.slice(0, 2).map(([, n, why]) => [n, why])).toEqual([
    ["37", "Deploy key, serves a financial system, strict limits"],
    ["500", "Deploy key, serves a financial system"],
  ]);
  const others = ALL.filter((n) => n % 30 !== 7).flatMap((n) => findings(n));
  const rest = [
    ...bodyWith(others, weights).matchAll(/^- `key (\d+)` in `[^`]+`: (?:.*, )?\d+ findings?\. \[/gm),
  ];
  expect(rest.slice(0, 4).map(([, n]) => n)).toEqual(["500", "200", "300", "0"]);
});

test("an identity that is stated keeps its findings one by one, with their reasons", () => {
  const body = bodyWith(
    findings(1, { assessment: why("no-owner-and-no-steward", { statement: "a.md" }) }),
    new Map(),
  );
  expect(body).not.toContain("no ownership statement (");
  expect(body).toContain("- `key 1` in `repository-1`: `a.md` names neither owner nor steward. [Evidence]");
});
