import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeVerifiable } from "../../../test/ledger/verifiable.ts";
import { openGit } from "../../git/git.ts";
import { levels } from "./levels.ts";
import { readHistory } from "./read-history.ts";
import { rulesAsCaptured } from "./rules.ts";

const folder = mkdtempSync(join(tmpdir(), "countersign-levels-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const played = writeVerifiable(folder);
const git = openGit(folder, process.env, null);
const read = (head: string) => readHistory(git, { organization: "acme", head });
const asked = { findings: [], maxGapHours: 1_000, rules: [] };

test("a quarter whose merges are not all signed off says how many are not, and of how many commits nobody signed", async () => {
  expect(levels(await read(played.head.commit), asked)).toEqual([
    {
      period: "2026-Q1",
      level: "L0",
      why: [
        { reason: "commits-unsigned", with: { unsigned: 10, commits: 10 } },
        { reason: "merges-without-sign-off", with: { without: 6, merges: 8 } },
      ],
    },
  ]);
});

test("a gap is one where it is longer than the limit, and not where it is as long", async () => {
  const history = await read(played.head.commit);
  const gaps = (maxGapHours: number) =>
    levels(history, { ...asked, maxGapHours })[0]?.why.filter(
      ({ reason }) => reason === "scans-too-far-apart",
    );
  expect(gaps(35 * 24)).toEqual([]);
  expect(gaps(35 * 24 - 1)).toEqual([
    { reason: "scans-too-far-apart", with: { from: "2026-01-19", to: "2026-02-23", limit: 839, gaps: 1 } },
  ]);
});

test("a quarter without a scan between two that have one says so", async () => {
  const ledger = played.fork();
  ledger.scan("2026-07-06T03:00:10Z", 5);
  const [, between, after] = levels(await read(ledger.head.commit), asked);
  expect(between).toMatchObject({ period: "2026-Q2", why: [{ reason: "no-scan-in-the-period" }] });
  expect(after?.period).toBe("2026-Q3");
});

test("a quarter with something that is not as recorded has no level", async () => {
  const fault = {
    commit: played.head.commit,
    path: null,
    reason: { reason: "no-evidence", with: {} },
  } as const;
  const [quarter] = levels(await read(played.head.commit), { ...asked, findings: [fault] });
  expect(quarter?.level).toBeNull();
  expect(quarter?.why[0]).toEqual({ reason: "not-as-recorded", with: { findings: 1 } });
});

test("an organisation that was never read says that no rules are captured", () => {
  expect(rulesAsCaptured(null)).toEqual([{ reason: "branch-rules-not-captured", with: {} }]);
});
