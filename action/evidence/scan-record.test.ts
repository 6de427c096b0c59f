import { describe, expect, test } from "vitest";
import type { Scan, SourceAccount } from "../../model/scan.ts";
import type { FindingChanges } from "../evaluate/findings.ts";
import { type Weight, WEIGHTLESS } from "../evaluate/weight.ts";
import { accountsOf } from "./account.ts";
import { anInput } from "./examples/an-input.ts";
import { deployKey } from "../../test/ledger/documents.ts";
import { conclusionOf, findingsOf, goneIn, nameScan } from "./scan-record.ts";

const opened = (n: number, check = "a-check"): FindingChanges["opened"][number] => ({
  file: `evidence/acme/identities/deploy-key/ledger/${String(n).padStart(4, "0")}.md`,
  uid: `github:deploy-key:${n}`,
  check,
  outcome: "fail",
  title: `key ${n}`,
  repository: "ledger",
  since: "2026-02-01",
  assessment: { check, controls: [], outcome: "fail", since: "2026-02-01", reason: "not-seen", with: {} },
});
const resolved = (n: number): FindingChanges["resolved"][number] => ({
  ...opened(n, "b-check"),
  outcome: "pass",
  uid: `github:deploy-key:${n}`,
  retired: false,
  by: "fact",
});
const weighing = (of: ReadonlyMap<string, Weight>) => ({ of, isFinancial: () => false });
const many = Array.from({ length: 700 }, (_, n) => opened(n));

test("a scan record counts every finding and names 500, those of the weightiest subjects, by file", () => {
  const heavy = new Map(many.slice(600).map(({ file }) => [file, { ...WEIGHTLESS, strict: true }]));
  const found = findingsOf({ opened: many, open: many, resolved: [resolved(1)] }, weighing(heavy));
  expect(found).toMatchObject({ open: 700, opened: 700, resolved: 1 });
  expect(found.checks).toEqual([
    { check: "a-check", open: 700, opened: 700, resolved: 0 },
    { check: "b-check", open: 0, opened: 0, resolved: 1 },
  ]);
  const named = found.listed.opened.map(({ file }) => file);
  expect(named).toEqual([...many.slice(0, 400), ...many.slice(600)].map(({ file }) => file));
  expect(found.listed.resolved).toEqual([]);
});

test("what was resolved is named where there is room", () => {
  const found = findingsOf(
    { opened: many.slice(0, 499), open: many, resolved: [resolved(1), resolved(2)] },
    weighing(new Map()),
  );
  expect(found.listed.resolved).toEqual([
    { file: resolved(1).file, check: "b-check", outcome: "pass", by: "fact" },
  ]);
});

test("findings of one subject are named by check", () => {
  const checks = ["c-check", "a-check", "b-check"];
  const all = checks.map((check) => opened(1, check));
  const found = findingsOf({ opened: all, open: all, resolved: [] }, weighing(new Map()));
  expect(found.listed.opened.map(({ check }) => check)).toEqual([...checks].sort());
});

describe("what a scan saw gone", () => {
  const filed = (data: ReturnType<typeof deployKey>) => ({
    file: `evidence/acme/identities/deploy-key/ledger-export/${data.uid.slice(18)}.md`,
    data,
  });
  const gone = (id: number, reason: "removed" | "repository-deleted" = "removed") =>
    filed(
      deployKey(id, {
        state: "retired",
        lifecycle: [{ event: "retire", at: "2026-02-01T03:00:00Z", by: null, source: "scan", reason }],
      }),
    );

  test("is what was active before, by file and with why; what was gone already or came and went is not", () => {
    const before = [filed(deployKey(2)), filed(deployKey(1)), filed(deployKey(4)), gone(3)];
    const now = [gone(2, "repository-deleted"), gone(1), filed(deployKey(4)), gone(3), gone(5)];
    expect(goneIn(before, now)).toEqual({
      identities: 2,
      listed: [
        { file: gone(1).file, uid: "github:deploy-key:1", title: "key 1", reason: "removed" },
        { file: gone(2).file, uid: "github:deploy-key:2", title: "key 2", reason: "repository-deleted" },
      ],
    });
  });

  test("is counted whole, and the first 500 of it are named", () => {
    const ids = Array.from({ length: 501 }, (_, n) => 1_000 + n);
    const found = goneIn(
      ids.map((id) => filed(deployKey(id))),
      ids.map((id) => gone(id)),
    );
    expect(found.identities).toBe(501);
    expect(found.listed.map(({ uid }) => uid)).toEqual(
      ids.slice(0, 500).map((id) => `github:deploy-key:${id}`),
    );
  });
});

describe("a scan", () => {
  const started = "2026-02-01T03:00:00Z";
  const path = (name: string) => `evidence/acme/scans/2026/${name}.md`;

  test.each([
    [[], "20260201T030000Z"],
    [["20260201T030000Z"], "20260201T030000Z-2"],
    [["20260201T030000Z", "20260201T030000Z-2"], "20260201T030000Z-3"],
  ])("beside %j is named %s", (taken, name) => {
    const texts = new Map(taken.map((one) => [path(one), ""]));
    expect(nameScan("acme", started, texts)).toEqual({ id: `acme-${name}`, file: path(name) });
  });
});

describe("a scan concludes", () => {
  const input = anInput();
  const accounts = accountsOf(input.collected, input.pages.sources);
  const gap = { unit: "x", reason: { reason: "not-asked", with: {} } };
  const changed = {
    file: "a.md",
    what: "edited",
    restored: true,
    commit: null,
    author: null,
    pull_request: null,
  } as const;
  const gapped: SourceAccount[] = accounts.map((one, at) =>
    at === 1
      ? { ...one, gaps: [{ ...gap, scope: { of: "organization" }, state: "denied", remedy: null }] }
      : one,
  );
  const proven: Scan["origin"] = { writer: null, base: "main", asked: 0, unproven: [], merged: [] };
  const unproven = { ...proven, unproven: [{ why: { reason: "not-asked", with: {} }, commits: 1 }] };

  test.each<[string, readonly SourceAccount[], Pick<Scan, "tampering" | "origin">, Scan["conclusion"]]>([
    ["where a unit was not read", gapped, { tampering: [], origin: proven }, "unable-to-conclude"],
    [
      "where evidence was changed by hand",
      accounts,
      { tampering: [changed], origin: proven },
      "unable-to-conclude",
    ],
    [
      "where a commit is not proven to be the scanner's",
      accounts,
      { tampering: [], origin: unproven },
      "unable-to-conclude",
    ],
    ["where all was read and is the scanner's", accounts, { tampering: [], origin: proven }, "complete"],
  ])("%s", (_where, all, before, conclusion) => {
    expect(conclusionOf(all, before)).toBe(conclusion);
  });
});
