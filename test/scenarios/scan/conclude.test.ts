import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { COMMITS, inTurn } from "../../faults/drawn.ts";
import type { GovernancePort } from "../../../action/git/governance-port.ts";
import { digestOf } from "../../../action/digest/digest.ts";
import { listIn } from "../../../action/digest/digest-list.ts";
import { differencesIn } from "../../../action/digest/tampering.ts";
import { readLedger } from "../../../model/read-ledger.ts";
import { writeDocument } from "../../../model/document.ts";
import { ROT_01 } from "../stated.ts";
import { aDeficiency, fakeConclude } from "./fake-conclude.ts";
import { startStory, storiesAfter } from "./beginnings.ts";
import { METHODS } from "./combinations.ts";
import type { Story } from "./story.ts";

let story: Story;
beforeEach(async () => {
  story = await startStory();
});
afterEach(() => story.stop());

const BRANCH = "countersign/acme";
const CONCLUSION = "evidence/acme/conclusions/2026-Q1/acme-us/sox.md";
const CONTROL = "controls/baseline/ROT-01.md";
const FIRST = "controls/deficiencies/DEF-1.md";
const SECOND = "controls/deficiencies/DEF-2.md";
const day = (n: number) => new Date(Date.parse("2026-01-10T03:00:00Z") + n * 86_400_000);
const affected = [{ entity: "acme-us", regime: "sox" }];

async function merge(method = "merge", on = story) {
  const [pull] = await on.pulls();
  const path = `/repos/acme/governance/pulls/${pull?.number ?? 0}/merge`;
  expect(await on.api("PUT", path, { merge_method: method })).toMatchObject({ merged: true });
}

/** States the control that deficiencies are about, scans, and merges what the scan found. */
async function played(method = "merge") {
  await story.stop();
  const { story: now, known } = await afterOneScan(method);
  story = now;
  return known;
}
const afterOneScan = storiesAfter(async (on, method: string) => {
  await on.push("main", { [CONTROL]: ROT_01 });
  const scanned = await on.scan();
  await merge(method, on);
  on.world.now = day(1);
  return scanned;
});

/** Concludes on that, too. */
async function concluded() {
  await story.stop();
  const { story: now, known } = await afterConcluding();
  story = now;
  return known;
}
const afterConcluding = storiesAfter(
  (on) => on.conclude(fakeConclude),
  async () => (await afterOneScan("merge")).story,
);

test("without evidence that people approved there is nothing to conclude on", async () => {
  await story.push("main", { [CONTROL]: ROT_01 });
  await story.scan();
  await expect(story.conclude(fakeConclude)).rejects.toThrow(
    "main holds no scan of acme; conclusions rest on evidence that people approved, so scan, and merge the pull request first.",
  );
});

test("conclusions and what they propose go onto the branch in one commit, and into the one pull request", async () => {
  await played();
  const report = await story.conclude(fakeConclude);
  expect(report.written).toEqual([CONCLUSION, FIRST]);
  const files = await story.files(BRANCH);
  expect(files.get(CONCLUSION)).toContain(`commit: ${report.base}\n`);
  expect(files.get(FIRST)).toContain("state: proposed\n");
  expect(await story.remote("rev-parse", `${report.commit ?? ""}^`)).toBe(report.base);
  expect(await story.remote("show", "--no-patch", "--format=%s|%at", report.commit ?? "")).toBe(
    `Conclude on acme for 2026-Q1|${day(1).getTime() / 1000}`,
  );
  const [pull, ...others] = await story.pulls();
  expect(others).toEqual([]);
  expect(pull?.title).toBe("Evidence for acme: 1 deficiency proposed, 1 conclusion");
  const headings = [...(pull?.body ?? "").matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.slice(0, 3)).toEqual([
    "Deficiencies that need a cause, an owner and a due date",
    "What needs a decision",
    "What was concluded",
  ]);
  expect(pull?.body).toContain(
    "on ROT-01 Rotation: A credential was not rotated. It reaches Acme Inc. under SOX. It needs its cause, an owner, a due date.",
  );
  expect(pull?.body).toMatch(/: deficient-operation, \d+ findings: 1\. It rests on `/);
});

describe("nothing changed, nothing committed:", () => {
  test("concluding twice", async () => {
    await played();
    const first = await story.conclude(fakeConclude);
    const second = await story.conclude(fakeConclude);
    expect(second).toMatchObject({ written: [], commit: first.commit, pullRequest: first.pullRequest });
  });

  test("concluding on a later commit that says the same", async () => {
    await concluded();
    await merge();
    // The deficiency is stated now, and the conclusion names it: once more, and never again.
    expect((await story.conclude(fakeConclude)).written).toEqual([CONCLUSION]);
    await merge();
    await story.push("main", { "notes/notes.md": "a remark\n" });
    expect(await story.conclude(fakeConclude)).toMatchObject({
      written: [],
      commit: null,
      pullRequest: null,
    });
  });
});

test("a run that died before its pull request is finished by the next", async () => {
  await played();
  await story.conclude(fakeConclude, { publish: "branch" });
  expect(await story.pulls()).toEqual([]);
  const report = await story.conclude(fakeConclude);
  expect(report.written).toEqual([]);
  expect(await story.pulls()).toMatchObject([{ number: report.pullRequest?.number }]);
});

describe("committing with", () => {
  test.each(inTurn(COMMITS, 0))("%s: a lost race is run again on the new tip", async (commitWith) => {
    await played();
    await story.conclude(fakeConclude, { period: "2026-Q1" });
    let done = 0;
    const meddle = (port: GovernancePort): GovernancePort => ({
      ...port,
      save: async (...given) => {
        if ((done += 1) === 1) await story.push(BRANCH, { "notes/notes.md": "wait\n" });
        return port.save(...given);
      },
    });
    story.world.now = day(2);
    const report = await story.conclude(fakeConclude, { period: "FY2026", commitWith, meddle });
    const files = await story.files(BRANCH);
    expect(files.get("notes/notes.md")).toBe("wait\n");
    expect([...files.keys()]).toEqual(expect.arrayContaining([CONCLUSION, ...report.written]));
    expect(report.written).toEqual(["evidence/acme/conclusions/FY2026/acme-us/sox.md"]);
  });

  test.each(inTurn(COMMITS, 1))("%s: five lost races are the end, with exit code 3", async (commitWith) => {
    await played();
    await story.conclude(fakeConclude, { publish: "branch" });
    let n = 0;
    const meddle = (port: GovernancePort): GovernancePort => ({
      ...port,
      save: async (...given) => {
        await story.push(BRANCH, { [`notes-${(n += 1)}.txt`]: "mine\n" });
        return port.save(...given);
      },
    });
    const concluding = story.conclude(fakeConclude, { period: "FY2026", commitWith, meddle });
    await expect(concluding).rejects.toMatchObject({ exitCode: 3 });
  });
});

describe("scans and conclusions leave each other alone:", () => {
  test.each(inTurn(METHODS, 0))("while they wait, and after a %s", async (method) => {
    await played(method);
    await story.conclude(fakeConclude);
    const conclusion = (await story.files(BRANCH)).get(CONCLUSION);
    story.world.now = day(2);
    story.payroll.deployKeys.splice(0, 1);
    const waiting = await story.scan();
    expect(waiting.scan.tampering).toEqual([]);
    const held = await story.files(BRANCH);
    expect([held.get(CONCLUSION), held.has(FIRST)]).toEqual([conclusion, true]);
    expect(differencesIn("acme", readLedger("acme", held).ledger)).toEqual([]);
    expect(listIn("acme", held)?.get(CONCLUSION)).toBe(digestOf(conclusion ?? ""));
    const [pull] = await story.pulls();
    expect(pull?.body).toContain("## Deficiencies that need a cause, an owner and a due date");
    expect(pull?.body).toContain("## What was concluded");
    await merge(method);

    story.world.now = day(3);
    const after = await story.scan();
    expect(after.scan.tampering).toEqual([]);
    expect((await story.files(BRANCH)).get(CONCLUSION)).toBe(conclusion);
    expect(story.said.filter((one) => one.includes("by hand"))).toEqual([]);
  });

  test("when base moved and the branch waits, the conclusion survives the merge", async () => {
    await concluded();
    const conclusion = (await story.files(BRANCH)).get(CONCLUSION);
    await story.push("main", { "notes/notes.md": "on main\n" });
    story.world.now = day(2);
    await story.scan();
    const files = await story.files(BRANCH);
    expect([files.get(CONCLUSION), files.get("notes/notes.md")]).toEqual([conclusion, "on main\n"]);
  });

  test("a conclusion edited by hand is found by the scan and put back, and nothing is concluded until it is", async () => {
    await concluded();
    await merge();
    const text = (await story.files("main")).get(CONCLUSION) ?? "";
    await story.push("main", {
      [CONCLUSION]: text.replace('"verdict": "deficient-operation"', '"verdict": "effective"'),
    });
    story.world.now = day(2);
    await expect(story.conclude(fakeConclude)).rejects.toThrow(
      `is not what was recorded (${CONCLUSION}: edited); scan, merge the pull request that shows it, and conclude again.`,
    );
    const { scan } = await story.scan();
    expect(scan.tampering).toMatchObject([
      { file: CONCLUSION, what: "edited", restored: true, author: "olga" },
    ]);
    expect((await story.files(BRANCH)).get(CONCLUSION)).toBe(text);
    await merge();
    // The deficiency that was proposed then is stated by now.
    expect((await story.conclude(fakeConclude)).written).toEqual([CONCLUSION]);
  });
});

describe("the number of a proposed deficiency", () => {
  test("is not given twice: what people state keeps it, and the proposal takes the next", async () => {
    await concluded();
    const theirs = writeDocument(
      { ...aDeficiency("DEF-1", affected), state: "closed", what: "Another." },
      "",
    );
    await story.push("main", { [FIRST]: theirs });
    const report = await story.conclude(fakeConclude);
    expect(report.written).toEqual([SECOND]);
    const files = await story.files(BRANCH);
    expect(files.get(FIRST)).toBe(theirs);
    expect(files.get(SECOND)).toContain("deficiency: DEF-2\n");
    expect((await story.conclude(fakeConclude)).written).toEqual([]);
  });

  test("stays with a proposal that a person completes on the branch, and nothing overwrites it", async () => {
    await concluded();
    const completed = writeDocument(
      {
        ...aDeficiency("DEF-1", affected),
        state: "open",
        root_cause: "Nobody was told.",
        owner: "hana",
        due: "2026-02-01",
      },
      "",
    );
    await story.push(BRANCH, { [FIRST]: completed });
    expect((await story.conclude(fakeConclude)).written).toEqual([]);
    expect((await story.files(BRANCH)).get(FIRST)).toBe(completed);
    // A number taken on both sides by people is theirs to settle.
    await story.push("main", { [FIRST]: writeDocument(aDeficiency("DEF-1", affected), "Other.") });
    await expect(story.conclude(fakeConclude)).rejects.toThrow(`${FIRST} was changed differently`);
  });
});

test("evidence that somebody changed is not concluded on", async () => {
  await played();
  const [path, text] = [...(await story.files("main", "evidence"))].find(([file]) =>
    file.includes("/deploy-key/"),
  ) ?? ["", ""];
  await story.push("main", { [path]: text.replaceAll('"outcome": "fail"', '"outcome": "pass"') });
  const concluding = story.conclude(fakeConclude);
  await expect(concluding).rejects.toThrow(`(${path}: edited); scan, merge the pull request`);
  await expect(concluding).rejects.toMatchObject({ exitCode: 3 });
});
