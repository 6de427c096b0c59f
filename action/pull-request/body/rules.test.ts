import { expect, test } from "vitest";
import { HOSTILE } from "../../../test/payloads/hostile.ts";
import { outsideCode } from "../../../test/payloads/outside-code.ts";
import type { FieldChange, StatedChange } from "../../../model/scan.ts";
import { PARAMETER_NAMES, PARAMETERS } from "../../../model/parameters.ts";
import { anInput } from "../../evidence/examples/an-input.ts";
import type { ResolvedFinding } from "../../evaluate/findings.ts";
import { record } from "../../evidence/record.ts";
import { bodyOf } from "./body.ts";
import type { Countersigned } from "../waiting/countersigned.ts";
import { countRules, rulesWords } from "./rules.ts";
import { titleOf } from "./title.ts";

const { scan, scanFile } = record(anInput());
const change = (path: string, fields: FieldChange[], parts: Partial<StatedChange> = {}): StatedChange => ({
  path,
  before: `sha256:${"a".repeat(64)}`,
  after: `sha256:${"b".repeat(64)}`,
  commit: "c".repeat(40),
  author: "Mallory",
  pull_request: 12,
  fields,
  more_fields: 0,
  ...parts,
});
const RAISED = change(
  "countersign.yml",
  PARAMETER_NAMES.filter((name) => PARAMETERS[name].tighter === "lower").map((name) => ({
    field: `parameters.${name}.default`,
    before: null,
    after: "3660",
  })),
);
const ACCEPTED = change(
  "controls/exceptions/EXC-9.md",
  [
    { field: "selector.name", before: null, after: "*" },
    { field: "accepted.by", before: null, after: "mallory" },
  ],
  { before: null },
);
const stated = (parts: Partial<Countersigned> = {}): Countersigned => ({
  since: "d".repeat(40),
  compared: true,
  inForce: [RAISED, ACCEPTED],
  onBranch: [],
  ...parts,
});
const resolved = (n: number, by: ResolvedFinding["by"]): ResolvedFinding => ({
  file: `evidence/acme/identities/deploy-key/payroll/${n}.md`,
  uid: `github:deploy-key:${n}`,
  check: "credential-is-rotated",
  outcome: by === "exception" ? "excepted" : "pass",
  title: `key ${n}`,
  repository: "payroll",
  retired: false,
  by,
});
const bodyWith = (countersigned: Countersigned, closed: ResolvedFinding[] = []) =>
  bodyOf({
    language: "en",
    scan,
    scanFile,
    tampering: [],
    changes: { opened: [], open: [], resolved: closed },
    facts: [],
    checks: new Map(),
    files: "https://github.test/acme/governance/blob/0123abc",
    commit: "0123abc",
    conclusions: [],
    deficiencies: [],
    naming: { entities: [], regimes: [], controls: [] },
    gone: [],
    drift: null,
    stated: countersigned,
    weights: { of: new Map(), isFinancial: () => false },
  });

test("every limit raised and an exception on everything are the first thing that is read", () => {
  const body = bodyWith(stated());
  const looser = RAISED.fields.length;
  expect(looser).toBeGreaterThan(10);
  expect(body.split("\n").slice(0, 3)).toEqual([
    "## What people changed in the rules",
    "",
    `**${looser} limits loosened, 1 exception added** since \`dddddddddddd\`, which was countersigned last. The evidence below is evaluated by these rules: approve it only if you approve them.`,
  ]);
  expect(body).toContain(
    "- `countersign.yml` was changed in `cccccccccccc` by `Mallory`, pull request 12.\n  - `parameters.",
  );
  expect(body).toMatch(/was `\d+` and is `3660`, \*\*which is looser\*\*/);
  expect(body).toContain("  - `accepted.by` is new: `mallory`\n  - `selector.name` is new: `*`");
  expect(rulesWords(countRules(stated()), "en")).toBe(`${looser} limits loosened, 1 exception added`);
});

const AUTHORITY: FieldChange[] = [
  { field: "authority.exception", before: null, after: "intern" },
  { field: "authority.financial_exception", before: "controller", after: null },
  { field: "organizations[acme].reviewers", before: "controller", after: "intern" },
];

test("who may accept a risk stands first of countersign.yml and in the words, and nothing of it is cut", () => {
  const fields = [...RAISED.fields, { field: "publish.quiet_days", before: null, after: "92" }, ...AUTHORITY];
  const body = bodyWith(stated({ inForce: [{ ...RAISED, fields }, ACCEPTED] }));
  expect(body.split("\n")[2]).toContain(
    `**${RAISED.fields.length} limits loosened, 3 authorities changed, 1 exception added** since`,
  );
  expect(body).toContain(
    [
      ", pull request 12.",
      "  - `authority.exception` was `security-lead, controller` and is `intern`",
      "  - `authority.financial_exception` was `controller` and is `controller, cfo`",
      "  - `organizations[acme].reviewers` was `controller` and is `intern`",
      "  - `parameters.",
    ].join("\n"),
  );
  for (const { field } of fields) expect(body).toContain(`\n  - \`${field}\` `);
  expect(body).not.toContain("more field");
});

test("an entry of a roster is one authority, and a default that is written out is none", () => {
  const roster = change("controls/entities/acme-us.md", [
    { field: "roster[Mallory].role", before: null, after: "controller" },
    { field: "roster[Mallory].login", before: null, after: "mallory" },
    { field: "roster[Hana].to", before: "2025-12-31", after: "null" },
  ]);
  const usual = change("countersign.yml", [
    { field: "authority.exception", before: null, after: "security-lead, controller" },
  ]);
  const words = (inForce: StatedChange[]) => rulesWords(countRules({ inForce, onBranch: [] }), "en");
  expect(words([roster])).toBe("2 authorities changed");
  expect(words([change("countersign.yml", AUTHORITY.slice(0, 1))])).toBe("1 authority changed");
  expect(words([usual])).toBe("rules changed in 1 file");
});

test("where the body has no room, countersign.yml is cut at its end and never left out", () => {
  const long = (n: number): FieldChange => ({
    field: `calendar.${n}.${"x".repeat(80)}`,
    before: "y".repeat(200),
    after: "z".repeat(200),
  });
  const fields = [...Array.from({ length: 190 }, (_, n) => long(n)), ...RAISED.fields, ...AUTHORITY];
  const body = bodyWith(stated({ inForce: [{ ...RAISED, fields }] }));
  expect(body.length).toBeLessThanOrEqual(58_000);
  for (const { field } of [...RAISED.fields, ...AUTHORITY]) expect(body).toContain(`\n  - \`${field}\` `);
  expect(body).toMatch(/\n {2}- and \d+ more fields/);
});

test("the title says it, too", () => {
  const counts = { failed: 7, unknown: 0, facts: 9, rules: "13 limits loosened, 1 exception added" };
  expect(titleOf("acme", counts, "en")).toBe(
    "Evidence for acme: 13 limits loosened, 1 exception added, 7 findings need a decision",
  );
});

test("what was closed by a limit or an exception stands near the top, and by what stands with what was resolved", () => {
  const closed = [
    ...Array.from({ length: 2_000 }, (_, n) => resolved(n, "limit")),
    ...Array.from({ length: 718 }, (_, n) => resolved(5_000 + n, "exception")),
    ...Array.from({ length: 10 }, (_, n) => resolved(9_000 + n, "fact")),
  ];
  const body = bodyWith(stated(), closed);
  const at = (words: string) => body.indexOf(words);
  expect(at("## Closed by a limit or an exception")).toBeGreaterThan(
    at("## What people changed in the rules"),
  );
  expect(at("## Closed by a limit or an exception")).toBeLessThan(at("Complete: everything"));
  expect(body).toContain("2718 findings were resolved: 2000 by a changed limit, 718 by an exception.");
  expect(body).toContain(
    "## Resolved\n\n2728 findings were resolved: 10 by changed facts, 2000 by a changed limit, 718 by an exception.",
  );
});

test("what a limit closed is named once, and counted only under what was resolved", () => {
  const closed = [resolved(1, "limit"), resolved(2, "exception"), resolved(3, "fact")];
  const body = bodyWith(stated(), closed);
  for (const n of [1, 2, 3]) expect(body.split(`- \`key ${n}\` in`)).toHaveLength(2);
  expect(body.slice(body.indexOf("## Resolved"))).toContain("- `key 3` in");
  expect(bodyWith(stated(), closed.slice(0, 2))).toMatch(
    /## Resolved\n\n2 findings were resolved: 1 by a changed limit, 1 by an exception\.\n\n## /,
  );
});

test("what facts closed is told at the end alone", () => {
  const body = bodyWith(stated({ inForce: [] }), [resolved(1, "fact")]);
  expect(body).not.toContain("Closed by a limit");
  expect(body).toContain("## Resolved\n\n1 finding was resolved by changed facts.");
});

test("what the branch itself changes is not in force, and says what merging does", () => {
  expect(bodyWith(stated({ inForce: [], onBranch: [ACCEPTED] }))).toContain(
    "- `controls/exceptions/EXC-9.md` was added in `cccccccccccc` by `Mallory`, pull request 12. It is not in force: **merging this pull request puts it in force.**",
  );
});

test("statements that are no rule come later", () => {
  const body = bodyWith(stated({ inForce: [change("controls/identities/a.md", [])] }));
  expect(body).not.toContain("## What people changed in the rules");
  expect(body).toContain(
    "## What else people changed in what they state\n\n- `controls/identities/a.md` was changed",
  );
});

test("where the last countersigned state is not known, that is said at the top", () => {
  expect(bodyWith(stated({ compared: false, inForce: [], since: null }))).toMatch(
    /^## What people changed in the rules\n\nWhat people stated at the scan before is not known/,
  );
});

test.each(HOSTILE.map((text) => [text]))("%j in a field, a value or an author stays code", (text) => {
  const hostile = change("countersign.yml", [{ field: text, before: text, after: text }], { author: text });
  const plain = change("countersign.yml", [{ field: "x", before: "x", after: "x" }], { author: "x" });
  const [body, other] = [bodyWith(stated({ inForce: [hostile] })), bodyWith(stated({ inForce: [plain] }))];
  expect(body.split("\n")).toHaveLength(other.split("\n").length);
  expect(outsideCode(body)).not.toMatch(/<script|@dana|javascript:|\bFixes #/);
});

test("a thousand changed rules fit, the gravest first, and the rest is counted", () => {
  const inForce = Array.from({ length: 1_000 }, (_, n) =>
    change(`controls/exceptions/EXC-${n + 1}.md`, ACCEPTED.fields, { before: null }),
  );
  const body = bodyWith(stated({ inForce: [...inForce, RAISED] }));
  expect(body.length).toBeLessThanOrEqual(58_000);
  expect(body).toMatch(/\n- `countersign\.yml` was changed/);
  expect(body).toMatch(/\n- and \d+ more files; the scan records name each\./);
  expect(body).toContain("1000 exceptions added");
});
