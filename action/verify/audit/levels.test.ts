import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeVerifiable, type VerifiableLedger } from "../../../test/ledger/verifiable.ts";
import { openGit } from "../../git/git.ts";
import { audit } from "./audit.ts";
import { levels, type PeriodLevel } from "./levels.ts";
import type { SignatureState } from "./openpgp.ts";
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
        { reason: "branch-rules-not-captured", with: { without: 5, merges: 7 } },
        { reason: "merges-without-sign-off", with: { without: 5, merges: 7 } },
        { reason: "sign-offs-captured-late", with: { late: 2, merges: 7 } },
      ],
      told: null,
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

test("an organisation that was never read says that no checks are recorded", () => {
  expect(rulesAsCaptured(null)).toEqual([{ reason: "checks-not-recorded", with: {} }]);
});

describe("a quarter of one scan that was merged and signed off", () => {
  /** The third quarter, its commits signed with a known key. */
  async function third(
    over: Parameters<VerifiableLedger["signOff"]>[3] = {},
    signature: SignatureState | null = "good",
  ) {
    const ledger = played.fork();
    const merge = ledger.scan("2026-07-06T03:00:10Z", 6);
    ledger.publish(
      "2026-07-06T05:00:10Z",
      "Sign",
      Object.fromEntries([ledger.signOff("evidence", 9, merge, over)]),
    );
    const history = await read(ledger.head.commit);
    const states = history.commits.flatMap(({ commit }) =>
      signature === null ? [] : [[commit, signature] as const],
    );
    return levels({ ...history, signatures: new Map(states) }, { ...asked, maxGapHours: 10_000 }).at(-1);
  }

  test.each<[string, Parameters<typeof third>, PeriodLevel["level"], PeriodLevel["why"]]>([
    ["all is known", [], "L2", [{ reason: "no-time-from-outside", with: {} }]],
    [
      "the sign-off was recorded late",
      [{ captured: "late" }],
      "L1",
      [{ reason: "sign-offs-captured-late", with: { late: 1, merges: 1 } }],
    ],
    [
      "the sign-off does not count",
      [{ state: "dismissed" }],
      "L1",
      [{ reason: "merges-without-sign-off", with: { without: 1, merges: 1 } }],
    ],
    ...(["bypass", null] as const).map(
      (suite): [string, Parameters<typeof third>, PeriodLevel["level"], PeriodLevel["why"]] => [
        `the rules of the branch came to ${suite ?? "nothing that is known"}`,
        [{ rule_suite: suite }],
        "L0",
        [{ reason: "branch-rules-not-captured", with: { without: 1, merges: 1 } }],
      ],
    ),
    ["nobody signed", [{}, null], "L0", [{ reason: "commits-unsigned", with: { unsigned: 2, commits: 2 } }]],
    [
      "somebody signed whose key is not known",
      [{}, "by-another-key"],
      "L0",
      [{ reason: "signatures-not-verified", with: { signed: 2, commits: 2 } }],
    ],
  ])("where %s", async (_, given, level, why) => {
    expect(await third(...given)).toEqual({ period: "2026-Q3", level, why, told: null });
  });

  test("names the commit that nobody signed where others are", async () => {
    const ledger = played.fork();
    ledger.scan("2026-07-06T03:00:10Z", 6);
    ledger.scan("2026-07-07T03:00:10Z", 7);
    const history = await read(ledger.head.commit);
    const bare = ledger.made.at(-2)?.commit ?? "";
    const states = history.commits.flatMap(({ commit }) =>
      commit === bare ? [] : [[commit, "good"] as const],
    );
    const quarter = levels({ ...history, signatures: new Map(states) }, asked).at(-1);
    expect(quarter?.why).toContainEqual({
      reason: "commits-unsigned",
      with: { unsigned: 1, commits: 2, named: [bare] },
    });
  });

  test("has a signature that is not good as a place that is not as recorded", async () => {
    const history = await read(played.head.commit);
    const { commit } = played.made.at(-2) ?? played.head;
    const forged = { ...history, signatures: new Map([[commit, "bad" as const]]) };
    expect(audit(forged)).toEqual([
      { commit, path: null, reason: { reason: "signature-not-good", with: {} } },
    ]);
  });
});

describe("a sign-off that rests on a roster", () => {
  const ENTITY = "controls/entities/acme-us.md";

  /** The third quarter after a roster changed on base, and what is said of its rosters. */
  async function resting(change: (ledger: VerifiableLedger) => void) {
    const ledger = played.fork();
    change(ledger);
    const merge = ledger.scan("2026-07-06T03:00:10Z", 6);
    const signOff = Object.fromEntries([ledger.signOff("evidence", 9, merge)]);
    ledger.publish("2026-07-06T05:00:10Z", "Sign", signOff);
    const [quarter] = levels(await read(ledger.head.commit), asked).slice(-1);
    return quarter?.why.filter(({ reason }) => reason === "rosters-not-signed-off");
  }

  const restated = ({ head: { texts } }: VerifiableLedger) =>
    (texts.get(ENTITY) ?? "").replace("login: maria", "login: mallory");

  /** The roster changes by a merge of what a person committed. */
  function merged(ledger: VerifiableLedger) {
    const { commit, texts } = ledger.head;
    const draft = { author: "Priya", at: "2026-06-01T09:00:00Z", message: "State" };
    const own = new Map([...texts, [ENTITY, restated(ledger)]]);
    const branch = ledger.add({ ...draft, parents: [commit], texts: own });
    return ledger.add({ ...draft, parents: [commit, branch.commit], texts: own });
  }

  test("that somebody pushed to base is named with the commit, and lowers the level", async () => {
    let pushed = "";
    const found = await resting((ledger) => {
      const texts = new Map([...ledger.head.texts, [ENTITY, restated(ledger)]]);
      const draft = { author: "Priya", at: "2026-06-01T09:00:00Z", message: "State" };
      pushed = ledger.add({ ...draft, parents: [ledger.head.commit], texts }).commit;
    });
    expect(found).toEqual([
      {
        reason: "rosters-not-signed-off",
        with: { resting: 1, sign_offs: 1, file: ENTITY, commit: pushed },
      },
    ]);
  });

  test.each([
    ["was merged without a sign-off is named", {}, 1, false],
    ["was merged and signed off is not", {}, 0, true],
    ["was merged with one that does not count is named", { state: "dismissed" as const }, 1, true],
  ])("that %s", async (_, over, count, isSigned) => {
    const found = await resting((ledger) => {
      const merge = merged(ledger);
      const covers = { what: "controls" as const, files: [ENTITY] };
      const signOff = ledger.signOff("evidence", 8, merge, { covers, ...over });
      if (isSigned) ledger.publish("2026-06-01T10:00:00Z", "Sign", Object.fromEntries([signOff]));
    });
    expect(found).toHaveLength(count);
  });

  test("whose entity is stated in other words is not named", async () => {
    const found = await resting((ledger) => {
      const text = (ledger.head.texts.get(ENTITY) ?? "").replace("United States", "USA");
      const texts = new Map([...ledger.head.texts, [ENTITY, text]]);
      const draft = { author: "Priya", at: "2026-06-01T09:00:00Z", message: "State" };
      ledger.add({ ...draft, parents: [ledger.head.commit], texts });
    });
    expect(found).toEqual([]);
  });
});
