import { limitationSentence } from "../../model/reasons/limitations.ts";
import { z } from "zod";
import type { ScanReport } from "../../action/commands/scan-report.ts";
import { scansIn } from "../../action/verify/scans-in.ts";
import type { Scan } from "../../model/scan.ts";
import { seeded } from "../faults/seeded.ts";
import { ROT_01 } from "../scenarios/stated.ts";
import { fakeConclude } from "../scenarios/scan/fake-conclude.ts";
import { storyAlone, type Story } from "../scenarios/scan/story.ts";
import { KINDS, type Kind } from "./kinds.ts";
import { BRANCH, LIST, type Files } from "./known.ts";

const PULLS = "/repos/acme/governance/pulls";
const METHODS = ["merge", "squash", "rebase"] as const;
const Answered = z.object({ merged: z.literal(true) });
const Numbered = z.object({ number: z.number() });
const Merged = Numbered.extend({ base: z.object({ sha: z.string() }) });
const CONTENT = ["forged record", "edited conclusion", "back-dated file", "forged record"] as const;
const DAY = 86_400_000;

/** What one forgery must be called by the next scan. */
interface Expected {
  kind: Kind;
  file: string;
  pullRequest: number | null;
}

/** How a series of forgeries came out. */
export interface Outcome {
  /** Forgeries by kind. */
  made: ReadonlyMap<Kind, number>;
  /** Forgeries that the next scan did not name, and files that it named although nobody touched them. */
  wrong: readonly string[];
}

/** A ledger with a conclusion, scanned, approved and attacked again and again, each time put right by a scan. */
export async function attack(seed: number, forgeries: number): Promise<Outcome> {
  const story = await storyAlone();
  const random = seeded(seed);
  const made = new Map<Kind, number>();
  const wrong: string[] = [];
  try {
    await begin(story);
    let left = forgeries;
    for (let round = 0; left > 0; round += 1) {
      const expected = await forge(story, { round, random, most: Math.min(left, 5) });
      for (const { kind } of expected) made.set(kind, (made.get(kind) ?? 0) + 1);
      left -= Math.max(expected.length, 1);
      pass(story);
      const report = await story.scan();
      wrong.push(...unnamed(report, expected).map((one) => `seed ${seed}, round ${round}: ${one}`));
      await approve(story, report, pickMethod(random));
    }
    return { made, wrong };
  } finally {
    await story.stop();
  }
}

const pass = (story: Story) => {
  story.world.now = new Date(story.world.now.getTime() + DAY);
};
const pickMethod = (random: () => number) => METHODS[Math.floor(random() * METHODS.length)] ?? "merge";

async function approve(story: Story, { pullRequest }: Pick<ScanReport, "pullRequest">, method: string) {
  if (pullRequest === null) throw new Error("a scan after a forgery opened no pull request");
  await merged(story, pullRequest.number, method);
}

/** Merges as a person would: by a merge where GitHub finds that a rebase would conflict. */
async function merged(story: Story, number: number, method: string): Promise<void> {
  for (const way of [method, "merge"]) {
    const answer = await story.personally("PUT", `${PULLS}/${number}/merge`, { merge_method: way });
    if (Answered.safeParse(answer).success) return;
  }
  throw new Error(`pull request ${number} could not be merged`);
}

async function begin(story: Story): Promise<void> {
  await story.push("main", { "controls/baseline/ROT-01.md": ROT_01 });
  await approve(story, await story.scan(), "merge");
  pass(story);
  await approve(story, await story.conclude(fakeConclude), "merge");
  pass(story);
  story.payroll.deployKeys.splice(1, 1);
  await approve(story, await story.scan(), "merge");
}

/** One move of a branch and a few pull requests of people, all before the next scan looks. */
async function forge(
  story: Story,
  { round, random, most }: { round: number; random: () => number; most: number },
): Promise<Expected[]> {
  const moved = round % 2 === 0 ? await setBack(story) : await removeCommit(story);
  const expected: Expected[] = [moved];
  const taken = new Set<string>();
  for (const kind of CONTENT.slice(0, Math.max(0, most - expected.length))) {
    const evidence = await story.files("main", "evidence");
    const forged = KINDS[kind]({ evidence, newest: newestIn(evidence), random, taken });
    if (forged === null) continue;
    taken.add(forged.file);
    const pullRequest = await bring(story, forged.files, pickMethod(random));
    expected.push({ kind, file: forged.file, pullRequest });
  }
  return expected;
}

/** The newest scan record that base holds. */
function newestIn(evidence: ReadonlyMap<string, string>): { scan: Scan; file: string } {
  const newest = scansIn(evidence).at(-1);
  if (newest === undefined) throw new Error("base holds no scan");
  return { scan: newest.data, file: newest.file };
}

/** A person's pull request with these files, merged; its number. */
async function bring(story: Story, files: Files, method: string): Promise<number> {
  await story.push("main", files, "tidy-up");
  const made = await story.personally("POST", PULLS, { title: "Tidy up", head: "tidy-up", base: "main" });
  const { number } = Numbered.parse(made);
  await merged(story, number, method);
  await story.force("tidy-up", null);
  return number;
}

/** An administrator sets base back to before the last evidence pull request was merged. */
async function setBack(story: Story): Promise<Expected> {
  const [last] = z
    .array(Merged)
    .parse(await story.personally("GET", `${PULLS}?state=closed&head=acme:${BRANCH}`));
  if (last === undefined) throw new Error("no evidence pull request was merged");
  await story.git("fetch", "--quiet", "origin", "+refs/heads/*:refs/seen/*");
  const before = await story.git("merge-base", "refs/seen/main", last.base.sha);
  await story.force("main", before);
  return { kind: "base set back", file: "main", pullRequest: last.number };
}

/** A person takes the scanner's newest commit off its branch before anybody merged it. */
async function removeCommit(story: Story): Promise<Expected> {
  const { commit } = await story.scan({ publish: "branch" });
  pass(story);
  await story.git("fetch", "--quiet", "origin", "+refs/heads/*:refs/seen/*");
  await story.force(BRANCH, await story.git("rev-parse", `${commit ?? ""}^`));
  return { kind: "removed commit", file: BRANCH, pullRequest: null };
}

/** Forgeries that a scan did not name, and what it named although nobody touched it. */
function unnamed({ scan }: ScanReport, expected: readonly Expected[]): string[] {
  const files = new Set([...expected.map(({ file }) => file), LIST]);
  const said = scan.limitations.map((one) => limitationSentence(one).en).join("\n");
  return [
    ...expected
      .filter(
        ({ file, pullRequest }) =>
          !said.includes(`«${file}»`) ||
          !scan.tampering.some(
            (one) => one.file === file && (pullRequest === null || one.pull_request === pullRequest),
          ),
      )
      .map(({ kind, file }) => `${kind}: ${file} was not named`),
    ...scan.tampering
      .filter(({ file }) => !files.has(file))
      .map(({ file }) => `${file} was named for nothing`),
    ...(expected.length > 0 && scan.conclusion === "complete" ? ["the scan concludes complete"] : []),
  ];
}
