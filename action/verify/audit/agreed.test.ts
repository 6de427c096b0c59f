import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { SignOff } from "../../../model/sign-off.ts";
import { writeVerifiable } from "../../../test/ledger/verifiable.ts";
import { openGit } from "../../git/git.ts";
import { audit } from "./audit.ts";
import type { AuditDocument, History } from "./history.ts";
import { readHistory } from "./read-history.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-agreed-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);
const FIRST = "evidence/acme/sign-offs/2026-Q1/pr-5-500.md";
const SECOND = "evidence/acme/sign-offs/2026-Q1/pr-5-501.md";

/** A ledger in which the review was approved twice; the second record says of the merge what a test says. */
async function twice(over: Partial<SignOff>): Promise<History> {
  const ledger = played.fork();
  const merge = ledger.made.find(({ at }) => at === "2026-02-11T10:00:00Z");
  if (merge === undefined) throw new Error("the review was merged");
  const [, text] = ledger.signOff("review", 5, merge, { captured: "late", review: 501, ...over });
  ledger.publish("2026-03-02T03:00:10Z", "Record another approval", { [SECOND]: text });
  return readHistory(git, { organization: "acme", head: ledger.head.commit });
}

const faultsOf = (history: History) => audit(history).map(({ path, reason }) => [path, reason] as const);

describe("two approvals of one pull request", () => {
  test.each<[string, Partial<SignOff>]>([
    ["merged_by", { merged_by: "olga" }],
    ["merged_by_id", { merged_by_id: 1109 }],
    ["rule_suite", { rule_suite: "bypass" }],
  ])("are found where they differ in %s", async (field, over) => {
    expect(faultsOf(await twice(over))).toEqual([
      [SECOND, { reason: "sign-offs-disagree", with: { field, other: FIRST } }],
    ]);
  });

  test("are nothing to find where they agree", async () => {
    expect(faultsOf(await twice({}))).toEqual([]);
  });
});

describe("what a scan saw merged", () => {
  const withMerged = (history: History, merge: string): History => ({
    ...history,
    documents: new Map(
      [...history.documents].map(([key, document]): [string, AuditDocument] => {
        if (document.kind !== "scan") return [key, document];
        const { origin } = document.data;
        const merged = [{ pull_request: 5, commit: merge }];
        return [key, { kind: "scan", data: { ...document.data, origin: { ...origin, merged } } }];
      }),
    ),
  });

  test("is found where a sign-off names another merge", async () => {
    const history = await twice({});
    const found = faultsOf(withMerged(history, "a".repeat(40)));
    expect(found).toMatchObject([
      [FIRST, { reason: "merged-otherwise-for-a-scan", with: { number: 5 } }],
      [SECOND, { reason: "merged-otherwise-for-a-scan", with: { number: 5 } }],
    ]);
  });

  test("is nothing to find where a sign-off names the same", async () => {
    const history = await twice({});
    const merge = played.made.find(({ at }) => at === "2026-02-11T10:00:00Z")?.commit ?? "";
    expect(faultsOf(withMerged(history, merge))).toEqual([]);
  });
});

describe("whoever merged on GitHub", () => {
  const byMaria = (history: History, address: string): History => ({
    ...history,
    byName: new Map(
      [...history.byName].map(([name, one]) => [
        name,
        { ...one, committer: "noreply@github.com", author: { ...one.author, address } },
      ]),
    ),
  });

  test.each([
    ["another account is recorded", "1105+maria@users.noreply.github.com", 1109, ["sign-off-otherwise"]],
    ["that account is recorded", "1109+olga@users.noreply.github.com", 1109, []],
    ["they show an address of their own", "maria@example.com", 1109, []],
  ])("is held against the number in the merge: %s", async (_, address, id, expected) => {
    const history = byMaria(await twice({ merged_by_id: id }), address);
    const found = faultsOf(history).filter(([path]) => path === SECOND);
    const reasons = found.map(([, { reason }]) => reason);
    expect(reasons.filter((reason) => reason !== "sign-offs-disagree")).toEqual(expected);
  });
});

test("nobody signs under the login of somebody else on the roster", async () => {
  const reviewer = {
    login: "olga",
    id: 1105,
    person: "Maria Alvarez",
    role: "controller",
    entity: "acme-us",
  };
  const history = await twice({ reviewer });
  const olga = { role: "cfo", login: "Olga", id: 1109, name: "Olga Novak", from: "2025-01-01", to: null };
  const rosters = new Map(
    [...history.rosters].map(([blob, all]) => [
      blob,
      [...all, { ...olga, competence: null, delegated_by: null }],
    ]),
  );
  const own = (of: History) => faultsOf(of).filter(([path]) => path === SECOND);
  expect(own(history)).toEqual([]);
  expect(own({ ...history, rosters })).toMatchObject([
    [SECOND, { reason: "reviewer-named-otherwise", with: { id: 1105 } }],
  ]);
});
