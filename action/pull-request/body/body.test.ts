import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aLimitation } from "../../collect/examples/a-gap.ts";
import type { Scan } from "../../../model/scan.ts";
import { limitationSentence } from "../../../model/reasons/limitations.ts";
import { outsideCode } from "../../../test/payloads/outside-code.ts";
import { aRepository } from "../../checks/examples/a-snapshot.ts";
import { checks } from "../../checks/index.ts";
import { anInput } from "../../evidence/examples/an-input.ts";
import type { OpenFinding } from "../../evaluate/findings.ts";
import { record } from "../../evidence/record.ts";
import { bodyOf, LIMIT, type BodyInput } from "./body.ts";

const { scan, scanFile } = record(anInput());
/** Why a finding stands, as its check says it. */
const why = (
  check: string,
  reason: string,
  data: OpenFinding["assessment"]["with"] = {},
): OpenFinding["assessment"] => ({
  ...{ check, controls: [], outcome: "fail", since: "2026-02-01" },
  reason,
  with: data,
});
const PUSHES = why("deploy-key-is-read-only", "need-to-write-not-stated");
const UNREGISTERED = "third-party-is-on-the-register";
const finding = (n: number, changes: Partial<OpenFinding> = {}): OpenFinding => ({
  file: `evidence/acme/identities/deploy-key/payroll/${n}.md`,
  uid: `github:deploy-key:${n}`,
  check: "deploy-key-is-read-only",
  outcome: "fail",
  title: `key ${n}`,
  repository: "payroll",
  since: "2026-02-01",
  assessment: PUSHES,
  ...changes,
});
const resolved = (n: number) => ({
  ...finding(n),
  check: "credential-is-rotated",
  outcome: "pass" as const,
  retired: false,
  by: "fact" as const,
});
const input = (parts: Partial<BodyInput> = {}, opened: OpenFinding[] = [finding(1)]): BodyInput => ({
  scan,
  scanFile,
  tampering: [],
  changes: { opened, open: opened, resolved: [resolved(2)] },
  facts: ["evidence/acme/organization.md"],
  checks: new Map(checks.map((check) => [check.id, check])),
  files: "https://github.test/acme/governance/blob/0123abc",
  commit: "0123abc",
  conclusions: [],
  deficiencies: [],
  naming: { entities: [], regimes: [], controls: [] },
  gone: [],
  drift: null,
  stated: { since: null, compared: true, inForce: [], onBranch: [] },
  weights: { of: new Map(), isFinancial: () => false },
  language: "en",
  ...parts,
});
const unable = (limitations: Scan["limitations"]) => ({
  ...scan,
  conclusion: limitations.length === 0 ? ("complete" as const) : ("unable-to-conclude" as const),
  limitations,
});
const many = (count: number) => Array.from({ length: count }, (_, n) => finding(n));

test("the body leads with the conclusion and what needs a decision, and ends with how to verify", () => {
  expect(bodyOf(input()).split("\n")[0]).toBe("Complete: everything in scope was read to its end.");
  const headings = [...bodyOf(input()).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(["What needs a decision", "Resolved", "What was looked at", "Verification"]);
});

test("a finding stands under its check with its reason, its repository and its evidence", () => {
  expect(bodyOf(input())).toContain(
    "- `key 1` in `payroll`: The key can push, and no ownership statement names that need. [Evidence](https://github.test/acme/governance/blob/0123abc/evidence/acme/identities/deploy-key/payroll/1.md)",
  );
});

test("scope limitations stand right after the conclusion, with what would make it readable", () => {
  const body = bodyOf(input({ scan: unable([aLimitation("payroll")]) }));
  expect(body).toMatch(
    /^Unable to conclude on everything in scope: 1 scope limitation\.\n\n## What could not be seen\n\n- Deploy keys of the repository `payroll` could not be read: GitHub refused the question \(403\)\. Grant the App `secrets: read`\.\n\n## What needs/,
  );
});

test("repositories that are gone stand before what needs a decision, each with where it went", () => {
  const { id, facts } = aRepository({}, { id: 7, name: "payroll" });
  const lifecycle = [
    {
      event: "retire" as const,
      at: "2026-03-02T03:00:00Z",
      by: null,
      source: "scan" as const,
      reason: "repository-transferred" as const,
      to: "globex",
    },
  ];
  const data = {
    record: "repository" as const,
    schema: 2 as const,
    uid: `github:repository:${id}`,
    id,
    organization: "acme",
    name: "payroll",
    state: "retired" as const,
    first_observed: "2026-01-12T03:00:00Z",
    findings: [],
    systems: [],
    entities: [],
    facts,
    assessments: [],
    lifecycle,
  };
  const body = bodyOf(input({ gone: [{ file: "evidence/acme/repositories/payroll.md", data }] }));
  expect(body).toMatch(
    /## Repositories that are gone\n\n- `payroll`: .* transferred to the account `globex`\. \[Evidence\].*\n\n## What needs/,
  );
});

test("checks with fewer findings come first", () => {
  const opened = [...many(3), finding(9, { check: "two-factor-is-required" })];
  const counts = [...bodyOf(input({}, opened)).matchAll(/^### .* \((\d+)\)$/gm)].map(([, n]) => n);
  expect(counts).toEqual(["1", "3"]);
});

test("a scan with nothing new says so, and how a finding is closed", () => {
  expect(bodyOf(input({}, []))).toContain("No new finding needs a decision.");
  expect(bodyOf(input({}, []))).toContain(
    "Approving this pull request countersigns that the evidence was seen; a finding is closed by changing the fact or the ownership statement, and the next scan shows it.",
  );
});

test("what could not be evaluated is told once per reason, and no remedy of a check is given for it", () => {
  const opened = Array.from({ length: 8 }, (_, n) =>
    finding(n % 7, {
      outcome: "unknown",
      assessment: why("identity-has-two-owners", "members-not-read"),
      check: n === 7 ? "a" : "deploy-key-is-read-only",
    }),
  );
  const body = bodyOf(input({}, opened));
  expect(body).toContain(
    "## What could not be evaluated\n\n- The members of the organisation could not be read to the end. 8 findings: `key 0` in `payroll`, `key 1` in `payroll`, `key 2` in `payroll`, `key 3` in `payroll`, `key 4` in `payroll`, 2 more.",
  );
  expect(body).toContain("No new finding needs a decision.");
  expect(body).not.toContain("Replace it with a read-only key");
});

test("what a document alone has answered since is not said to pass", () => {
  const stated = { ...resolved(7), outcome: "stated" as const };
  const body = bodyOf(input({ changes: { opened: [], open: [], resolved: [stated] } }));
  expect(body).toContain("is answered by a document alone for `");
  expect(body).not.toContain(": passes `");
});

test("what was resolved takes one line per subject, with what became of each finding", () => {
  const gone = (check: string) => ({ ...resolved(7), check, outcome: "not-applicable" as const });
  const changes = { opened: [], open: [], resolved: [gone("a-b-c"), gone("d-e-f"), resolved(7)] };
  expect(bodyOf(input({ changes }))).toContain(
    "- `key 7` in `payroll`: no longer concerned by `a-b-c`, `d-e-f`; passes `credential-is-rotated`. [Evidence](",
  );
});

test("of a credential that is gone it says so", () => {
  const changes = { opened: [], open: [], resolved: [{ ...resolved(7), retired: true }] };
  expect(bodyOf(input({ changes }))).toContain(
    "- `key 7` in `payroll`: retired, which ends `credential-is-rotated`. [Evidence](",
  );
});

test.each([
  [1, "1 evidence file differs from the base branch."],
  [2, "2 evidence files differ from the base branch."],
])("%i evidence files are counted in English", (n, words) => {
  expect(bodyOf(input({ facts: Array.from({ length: n }, String) }))).toContain(words);
});

describe("a body that is too long says less", () => {
  const fits = (body: string, limit = LIMIT) => {
    expect(body.length).toBeLessThanOrEqual(limit);
    expect(body).toContain("To verify:");
    return body;
  };

  test("first the coverage table goes, the accounting stays", () => {
    const limit = bodyOf(input({}, many(3))).length - 1;
    const body = fits(bodyOf(input({}, many(3)), limit), limit);
    expect(body).not.toContain("| Source |");
    expect(body).toContain("units discovered =");
    expect(body).toContain("passes `credential-is-rotated`");
  });

  test("then the resolved findings are counted", () => {
    const changes = {
      ...input({}, many(3)).changes,
      resolved: Array.from({ length: 500 }, (_, n) => resolved(n)),
    };
    const limit = bodyOf(input({ changes })).length - 1_000;
    const body = fits(bodyOf(input({ changes }), limit), limit);
    expect(body).toContain("## Resolved\n\n500 findings were resolved by changed facts.");
    expect(body).toContain("- `key 2` in `payroll`");
  });

  test.each([11, 331, 5_000])(
    "of %i findings of one check ten are named, and the others are behind a link",
    (all) => {
      const body = bodyOf(input({}, [...many(all), finding(9, { check: "two-factor-is-required" })]));
      expect(
        body.match(
          /^- `key \d+` in `payroll`: The key can push, and no ownership statement names that need\. \[Evidence\]\(\S+\)$/gm,
        ),
      ).toHaveLength(11);
      expect(body).toContain(
        `- and ${all - 10} more; all are under [\`evidence/acme/identities/deploy-key/payroll\`](https://github.test/acme/governance/tree/0123abc/evidence/acme/identities/deploy-key/payroll)`,
      );
      expect(body).toContain("Replace it with a read-only key");
      expect(body.length).toBeLessThan(8_000);
    },
  );

  test("thousands of limitations are shortened to half, with a count", () => {
    const all = Array.from({ length: 2_000 }, (_, n) => aLimitation(`number-${n}`));
    const body = fits(bodyOf(input({ scan: unable(all) }, many(1_000))));
    const [, left] = /^- and (\d+) more scope limitations; the \[scan record\]\(/m.exec(body) ?? [];
    expect(
      body.match(/^- Deploy keys of the repository `number-\d+` could not be read: .*\.$/gm),
    ).toHaveLength(2_000 - Number(left));
    expect(body.match(/^- `key \d+`/gm)?.length).toBe(10);
  });

  test("whatever is found, it fits, names every check, and drops no limitation up to a hundred", () => {
    const ids = checks.map(({ id }) => id);
    const some = fc.record({
      check: fc.constantFrom(...ids),
      count: fc.integer({ min: 1, max: 900 }),
      outcome: fc.constantFrom("fail" as const, "unknown" as const),
      title: fc.string({ unit: "binary", maxLength: 10_000 }),
    });
    const arbitrary = fc.tuple(fc.array(some, { maxLength: 12 }), fc.nat({ max: 100 }));
    fc.assert(
      fc.property(arbitrary, ([groups, gaps]) => {
        const opened = groups.flatMap(({ check, count, outcome, title }, group) =>
          Array.from({ length: count }, (_, n) =>
            finding(n, {
              check,
              outcome,
              title: `${title} ${n}`,
              assessment: why(UNREGISTERED, "not-on-the-register", { vendor: `Number ${group}` }),
            }),
          ),
        );
        const limitations = Array.from({ length: gaps }, (_, n) => aLimitation(`number-${n}`));
        const body = bodyOf(input({ scan: unable(limitations) }, opened));
        expect(body.length).toBeLessThanOrEqual(LIMIT);
        for (const one of limitations)
          expect(body).toContain(`- ${limitationSentence(one).en.replaceAll(/[«»]/g, "`")}\n`);
        for (const { id, words } of checks) {
          const failed = opened.filter(({ check, outcome }) => check === id && outcome === "fail").length;
          expect(body.includes(`### ${words.question.en} (${failed})\n\n${words.remedy.en}\n`)).toBe(
            failed > 0,
          );
        }
        const broken = body.split("\n").filter((line) => /^- .*`/.test(line) && !/[).]$/.test(line));
        expect(broken).toEqual([]);
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});

test("a huge title is shortened, whole characters only, and stays code", () => {
  const body = bodyOf(input({}, [finding(1, { title: "😀`".repeat(5_000) })]));
  expect(body).toContain(
    `- \`\`${"😀`".repeat(60)}…\`\` in \`payroll\`: The key can push, and no ownership statement names that need.`,
  );
});

test("a hostile title, reason or repository stays code", () => {
  const hostile = "@acme/all #1 Fixes #2 <!-- ``` ![](http://evil.test) \n- [x] done";
  const body = bodyOf(
    input({}, [
      finding(1, {
        title: hostile,
        assessment: why(UNREGISTERED, "not-on-the-register", { vendor: hostile }),
      }),
    ]),
  );
  const line = body.split("\n").find((one) => one.includes("@acme/all"));
  expect(outsideCode(line ?? "", "CODE")).toMatch(
    /^- CODE in CODE: CODE holds it and is not on the register of third parties\. \[Evidence\]\(/,
  );
});
