import { mkdir, rm } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inTurn } from "../../faults/drawn.ts";
import { limitationSentence } from "../../../model/reasons/limitations.ts";
import { z } from "zod";
import type { ScanReport } from "../../../action/commands/scan-report.ts";
import { coveredBy, digestListOf, digestOfList } from "../../../action/digest/digest-list.ts";
import { combinations, METHODS } from "./combinations.ts";
import { startStory, storiesAfter } from "./beginnings.ts";
import type { Choice, Story } from "./story.ts";

let story: Story;
beforeEach(async () => {
  story = await startStory();
});
afterEach(() => story.stop());

const BRANCH = "countersign/acme";
const LIST = "evidence/acme/SHA256SUMS";
const day = (n: number) => new Date(Date.parse("2026-01-10T03:00:00Z") + n * 86_400_000);

async function scanOn(n: number, choice: Choice = {}, on = story) {
  on.world.now = day(n);
  return on.scan(choice);
}
async function merge({ pullRequest }: ScanReport, method = "merge", on = story) {
  const path = `/repos/acme/governance/pulls/${pullRequest?.number ?? 0}/merge`;
  expect(await on.personally("PUT", path, { merge_method: method })).toMatchObject({ merged: true });
}

/** Scans and merges twice; gives what base then holds. */
async function played(choice: Pick<Choice, "commitWith"> = {}, method = "merge") {
  await story.stop();
  const { story: now, known } = await afterTwoMerges(choice, method);
  story = now;
  return known;
}
const afterTwoMerges = storiesAfter(async (on, choice: Pick<Choice, "commitWith">, method: string) => {
  const first = await scanOn(0, choice, on);
  await merge(first, method, on);
  on.payroll.deployKeys.splice(1, 1);
  const second = await scanOn(1, choice, on);
  const before = await on.remote("rev-parse", "refs/heads/main");
  await merge(second, method, on);
  const evidence = await on.files("main", "evidence");
  const fact = [...evidence.keys()].find((path) => path.includes("/deploy-key/"))!;
  return { first, second, before, evidence, fact };
});

/** A person's pull request with these files, merged; its number. */
async function bring(files: Record<string, string | null>, method = "merge"): Promise<number> {
  await story.push("main", files, "tidy-up");
  const pull = await story.personally("POST", "/repos/acme/governance/pulls", {
    title: "Tidy up",
    head: "tidy-up",
    base: "main",
  });
  const { number } = z.object({ number: z.number() }).parse(pull);
  const path = `/repos/acme/governance/pulls/${number}/merge`;
  expect(await story.personally("PUT", path, { merge_method: method })).toMatchObject({ merged: true });
  return number;
}

/** The clone as a new checkout is: nothing in it but what branches lead to now. */
async function checkOutAnew() {
  const url = await story.git("remote", "get-url", "origin");
  await rm(story.clone, { recursive: true });
  await mkdir(story.clone);
  await story.git("clone", "--quiet", url, ".");
}

/** Evidence with a forged record and a list that fit each other to the byte. */
function forged({ evidence, second }: Awaited<ReturnType<typeof played>>, started: string) {
  const name = started.replace(/[-:]/g, "");
  const file = `evidence/acme/scans/${started.slice(0, 4)}/${name}.md`;
  const text = (evidence.get(second.scanFile) ?? "")
    .replaceAll(second.scan.started, started)
    .replace(/id: acme-\S+/, `id: acme-${name}`)
    .replace(/"open": \d+/, '"open": 0');
  const digests = digestOfList("acme", coveredBy("acme", evidence), file);
  const record = text.replace(/"digests": "[^"]*"/, `"digests": "${digests}"`);
  const list = digestListOf("acme", new Map([...evidence, [file, record]]));
  return { file, files: { [file]: record, [LIST]: list } };
}

test.each(combinations(2, 20260110))(
  "committing with %s: a forged record with recomputed digests, brought by a person's %s, is named, refused and taken away",
  async (commitWith, method) => {
    const known = await played({ commitWith }, method);
    const { file, files } = forged(known, "2026-01-11T12:00:00Z");
    const number = await bring(files, method);
    const { scan } = await scanOn(2, { commitWith });
    const origin = { author: "olga", pull_request: number, restored: true };
    expect(scan.tampering).toMatchObject([
      { file: LIST, what: "edited", ...origin },
      { file, what: "unrecorded", ...origin },
    ]);
    expect(scan.previous?.path).toBe(known.second.scanFile);
    expect(scan.limitations.map((one) => limitationSentence(one).en).join()).toContain(
      `by «olga» in commit «`,
    );
    const [pull] = await story.pulls();
    expect(pull?.body).toMatch(/^## Somebody changed evidence by hand\n/);
    expect(pull?.body).toContain(`with pull request ${number}`);
    expect((await story.files(BRANCH, "evidence")).has(file)).toBe(false);

    const quiet = await scanOn(3, { commitWith });
    expect(quiet.scan.tampering).toEqual([]);
    expect((await story.files(BRANCH, "evidence")).has(file)).toBe(false);
  },
);

test.each(combinations(2, 20260111))(
  "committing with %s: nobody is suspected over the scanner's own %s",
  async (commitWith, method) => {
    await played({ commitWith }, method);
    story.payroll.deployKeys.splice(0, 1);
    const { scan } = await scanOn(2, { commitWith });
    expect([scan.tampering, scan.origin.unproven, scan.conclusion]).toEqual([[], [], "complete"]);
  },
);

test("an edited conclusion with its line of the list, which no digest could tell, is named by its origin", async () => {
  const { evidence, fact } = await played();
  const other = (evidence.get(fact) ?? "").replace("2026", "2024");
  const list = digestListOf("acme", new Map([...evidence, [fact, other]]));
  const commit = await story.push("main", { [fact]: other, [LIST]: list });
  const { scan } = await scanOn(2);
  expect(scan.tampering).toEqual(
    [LIST, fact].map((file) => ({
      file,
      what: "edited",
      restored: true,
      commit,
      author: "olga",
      pull_request: null,
    })),
  );
  expect((await story.files(BRANCH, "evidence")).get(fact)).toBe(evidence.get(fact));
});

test("the scanner's own bytes are no forgery, whoever commits them once more", async () => {
  await played();
  story.payroll.deployKeys.splice(0, 1);
  await scanOn(2);
  const waiting = await story.files(BRANCH, "evidence");
  await story.push("main", Object.fromEntries(waiting));
  const { scan } = await scanOn(3);
  expect([scan.tampering, scan.origin.unproven, scan.conclusion]).toEqual([[], [], "complete"]);
});

test("evidence that a person sets back to what the scanner wrote before is named", async () => {
  const { evidence } = await played();
  story.payroll.deployKeys.splice(0, 1);
  await scanOn(2);
  const waiting = await story.files(BRANCH, "evidence");
  const gone = [...waiting.keys()].filter((path) => !evidence.has(path));
  await story.push(BRANCH, {
    ...Object.fromEntries(evidence),
    ...Object.fromEntries(gone.map((path) => [path, null])),
  });
  const { scan } = await scanOn(3);
  expect(scan.tampering.map(({ file }) => file)).toEqual(expect.arrayContaining(gone));
});

test("what was named and put right is not named again over what is brought in after it", async () => {
  const { evidence, fact } = await played();
  await bring({ [fact]: (evidence.get(fact) ?? "").replace("2026", "2024") });
  expect((await scanOn(2)).scan.tampering.map(({ file }) => file)).toEqual([fact]);
  const other = "evidence/acme/organization.md";
  const number = await bring({ [other]: (evidence.get(other) ?? "").replace("2026", "2024") });
  const { scan } = await scanOn(3);
  expect(scan.tampering).toMatchObject([
    { file: other, what: "edited", pull_request: number, restored: true },
  ]);
  expect(scan.origin.asked).toBe(2);
});

test("a record dated ahead of GitHub's clock is no newest one, whoever merged it", async () => {
  const known = await played();
  const { file, files } = forged(known, "2099-01-01T00:00:00Z");
  await bring(files);
  const { scan } = await scanOn(2);
  expect(scan.tampering.map((one) => one.file)).toContain(file);
  expect(scan.previous?.path).toBe(known.second.scanFile);
});

test("a person's commit on the scanner's branch is named, also when its pull request is squashed", async () => {
  const first = await scanOn(0);
  const evidence = await story.files(BRANCH, "evidence");
  const fact = [...evidence.keys()].find((path) => path.includes("/deploy-key/"))!;
  await story.push(BRANCH, { [fact]: `${evidence.get(fact) ?? ""}Approved.\n` });
  await merge(first, "squash");
  const { scan } = await scanOn(1);
  expect(scan.tampering).toMatchObject([{ file: fact, what: "edited", restored: true, author: "olga" }]);
  expect((await story.files(BRANCH, "evidence")).get(fact)).toBe(evidence.get(fact));
});

describe("a branch that was set back", () => {
  test.each(inTurn(METHODS, 0))("base, after a %s, is named and its evidence carried on", async (method) => {
    const known = await played({}, method);
    await story.force("main", known.before);
    const { scan } = await scanOn(2);
    const pull_request = known.second.pullRequest?.number;
    expect(scan.tampering).toMatchObject([
      { file: "main", what: "set-back", author: "olga", restored: true, pull_request },
    ]);
    const after = await story.files(BRANCH, "evidence");
    expect(after.has(known.second.scanFile)).toBe(true);
    expect((await scanOn(3)).scan.tampering).toEqual([]);
  });

  test("base is named, and its evidence fetched, when the scanner's branch is gone as well", async () => {
    const known = await played();
    await story.force(BRANCH, null);
    await story.force("main", known.before);
    const { scan } = await scanOn(2);
    expect(scan.tampering.map((one) => [one.file, one.what])).toContainEqual(["main", "set-back"]);
    expect(scan.previous?.path).toBe(known.second.scanFile);
  });

  test("the scanner's branch is named, and what it lost carried on", async () => {
    await played();
    const third = await scanOn(2);
    await scanOn(3);
    await story.force(BRANCH, third.commit);
    const { scan } = await scanOn(4);
    expect(scan.tampering).toMatchObject([{ file: BRANCH, what: "set-back", author: "olga" }]);
  });
});

test("where GitHub refuses to say, the origin is unknown: a limitation with the permission, and no pass", async () => {
  await played();
  story.github.faults.add({ kind: "status", code: 403, match: { path: /\/commits\/[0-9a-f]+\/pulls/ } });
  const { scan } = await scanOn(2);
  expect(scan.tampering).toEqual([]);
  expect(scan.conclusion).toBe("unable-to-conclude");
  expect(scan.limitations.map((one) => limitationSentence(one).en).join()).toContain(
    "that takes Pull requests: read on the governance repository",
  );
  const organization = (await story.files(BRANCH)).get("evidence/acme/organization.md") ?? "";
  expect(organization).toMatch(/"check": "evidence-stands-as-recorded"[\s\S]{0,400}"outcome": "unknown"/);
});

test("a quiet scan asks about one commit", async () => {
  await played();
  await scanOn(2);
  story.github.requests.length = 0;
  const { scan } = await scanOn(3);
  expect(scan.origin).toMatchObject({ writer: "countersign[bot]", asked: 1, unproven: [] });
  const asked = story.github.requests.filter(({ template }) =>
    /\/commits\/(?!.*\/check-runs$)|\/activity/.test(template),
  );
  // One of them asks who pushed last, for the sign-off.
  expect(asked.length).toBeLessThanOrEqual(5);
});

describe("in a new checkout, where branches are deleted", () => {
  test.each(inTurn(METHODS, 1))("after a %s, the scanner's own evidence is sound", async (method) => {
    await played({}, method);
    await story.force(BRANCH, null);
    await checkOutAnew();
    const { scan } = await scanOn(2);
    expect([scan.tampering, scan.origin.unproven]).toEqual([[], []]);
  });

  test.each(inTurn(METHODS, 2))("after a %s, what a person brought in is named", async (method) => {
    const { fact, evidence } = await played({}, method);
    const text = evidence.get(fact) ?? "";
    const number = await bring(
      { [fact]: text.replace("kind: deploy-key", "kind: deploy-key # mine") },
      method,
    );
    await story.force("tidy-up", null);
    await checkOutAnew();
    const { scan } = await scanOn(2);
    expect(scan.tampering).toMatchObject([
      { file: fact, author: "olga", pull_request: number, restored: true },
    ]);
  });
});
