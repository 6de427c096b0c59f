import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scannerAt } from "../../action/cli/scanner.ts";
import { planted } from "../../demo/acme/planted.ts";
import { findRepository, type World } from "../../demo/github/world.ts";
import { YEAR } from "../../demo/acme/quarters.ts";
import { HOSTILE_TITLE } from "../../demo/acme/repositories/product.ts";
import { keepGovernance, LEFT } from "../../demo/play/keep.ts";
import { playYear } from "../../demo/play/play-acme.ts";
import { readinessFile } from "../../demo/play/readiness.ts";
import { setStage } from "../../demo/play/stage.ts";
import { Deficiency } from "../../model/deficiency.ts";
import { readDocument } from "../../model/document.ts";
import { type Readiness, readReadiness } from "../../model/readiness.ts";
import { toInstant } from "../../model/instant.ts";
import { isValidSignOff, SignOff } from "../../model/sign-off.ts";
import { root } from "../house/tree.ts";
import { documents, missing, texts } from "./acme-evidence.ts";
import { describeCertifications } from "./acme-certifications.ts";
import { describeReviews } from "./acme-reviews.ts";
import { lastingBundle } from "./lasting-bundle.ts";
import { chainFaults, citedFaults, listFaults, vouchesFor } from "./consistent.ts";
import { withSetAside } from "./set-aside.ts";
import { verdictSentence } from "../../model/reasons/print-verdict.ts";

let folder: string;
let governance: string;
/** A clone of the same repository after GitHub has forgotten every pull request, review and comment. */
let forgotten: string;
let evidence: Map<string, string>;
let all: ReturnType<typeof documents>;
let summaries: number[];
/** What the job of one run said at its end. */
let summaryOf: (run: number) => string;
/** What the last run of certify refused, as the portal is handed it. */
let readiness: Readiness | null;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "countersign-year-"));
  const bundle = lastingBundle();
  const stage = await setStage(root, join(folder, "play"), ({ cwd, env }) =>
    bundle({ args: [], cwd, env: { ...env } }),
  );
  try {
    await playYear(stage, () => undefined);
    await keepGovernance(stage);
    forgotten = join(folder, "forgotten");
    forgetPulls(stage.github.world, stage.work);
    await keepGovernance({ ...stage, governance: forgotten });
  } finally {
    await stage.github.close();
  }
  ({ governance } = stage);
  readiness = readReadiness(readFileSync(readinessFile(stage), "utf8"));
  summaryOf = (run) => readFileSync(join(stage.work, `run-${run}`, "summary.md"), "utf8");
  summaries = YEAR.flatMap((step) =>
    step.step === "scan" ? [statSync(join(stage.work, `run-${step.run}`, "summary.md")).size] : [],
  );
  evidence = texts(governance, "evidence");
  all = documents(evidence);
}, 1_200_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Deletes every pull request with what people wrote in it, and the branches and refs they stood on. */
function forgetPulls(world: World, work: string): void {
  const repository = findRepository(world, "acme", "governance")?.repository;
  if (repository === undefined) throw new Error("the group keeps no evidence");
  repository.pulls = [];
  repository.comments = [];
  const git = (...args: string[]) =>
    execFileSync("git", ["--git-dir", join(work, "github/acme/governance.git"), ...args], {
      encoding: "utf8",
    });
  const refs = git("for-each-ref", "--format=%(refname)", "refs/pull", "refs/heads").trim().split("\n");
  for (const ref of refs.filter((one) => one !== "refs/heads/main")) git("update-ref", "-d", ref);
}

describe("what is planted in the Acme group is found", () => {
  test.each(planted(HOSTILE_TITLE).map((one) => [one.id, one.sentence, one] as const))(
    "%s: %s",
    (_id, _sentence, one) => {
      expect(missing(one, all)).toEqual([]);
    },
  );

  test("and what is not planted is not", () => {
    const absent = planted(HOSTILE_TITLE).map((one) => ({
      ...one,
      shown: [{ by: "text", includes: "no such text" } as const],
    }));
    expect(absent.flatMap((one) => missing(one, all))).toHaveLength(absent.length);
  });
});

test("what the play leaves is this repository's sample, but for what follows from the bundle and from commits", () => {
  const left = (parent: string) => new Map(LEFT.flatMap((folder) => [...texts(parent, folder)]));
  expect(withSetAside(left(root))).toEqual(withSetAside(left(governance)));
});

describe("the digests and commits that the evidence cites", () => {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: governance, encoding: "utf8" });
  const scans = () => all.flatMap((one) => (one.kind === "scan" ? [one.data] : []));

  test("cover every file and make a chain", () => {
    expect([...listFaults("acme", evidence), ...chainFaults(scans(), evidence)]).toEqual([]);
  });

  test("are the list's at the commit that brought each record in", () => {
    const paths = [...evidence.keys()].filter((path) => path.includes("/scans/"));
    const vouched = scans().map((scan, index) => {
      const path = paths[index] ?? "";
      const [commit = ""] = git("log", "--diff-filter=A", "--format=%H", "--", path).split("\n");
      return vouchesFor(scan, path, git("show", `${commit}:evidence/acme/SHA256SUMS`));
    });
    expect(vouched).toEqual(scans().map(() => true));
  });

  test("are those of the bundle that ran", () => {
    const { bundle } = scannerAt(pathToFileURL(join(root, "dist/main.js")).href, {});
    expect(scans().map(({ scanner }) => scanner.bundle)).toEqual(scans().map(() => bundle));
  });

  test("are those of the documents at the commit that a conclusion names", () => {
    const conclusions = all.flatMap((one) => (one.kind === "conclusion" ? [one.data] : []));
    const faults = conclusions.flatMap((conclusion, index) => {
      const at = join(folder, `concluded-${index}`);
      git("worktree", "add", "--quiet", "--detach", at, conclusion.commit);
      const textOf = (path: string) =>
        existsSync(join(at, path)) ? readFileSync(join(at, path), "utf8") : null;
      return citedFaults(conclusion, textOf);
    });
    git("worktree", "prune");
    expect([conclusions.length > 3, faults]).toEqual([true, []]);
  });

  test("are of commits that main holds, or of their trees", () => {
    const held = git("log", "--format=%H%n%T", "main").split("\n");
    // What came into other repositories names commits of those.
    const own = [...evidence].filter(([path]) => !path.startsWith("evidence/acme/changes/"));
    const cited = own.flatMap(([, text]) => text.match(/(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/g) ?? []);
    expect(new Set(cited).size).toBeGreaterThan(8);
    expect(cited.filter((commit) => !held.includes(commit))).toEqual([]);
  });
});

test("people's merges are on main, with their names and the world's dates", () => {
  const log = execFileSync("git", ["log", "--first-parent", "--merges", "--format=%ae %at", "main"], {
    cwd: governance,
    encoding: "utf8",
  });
  const merges = log
    .trim()
    .split("\n")
    .map((line) =>
      line.replace(/@[^@]* (\d+)$/, (_, at: string) => ` ${toInstant(new Date(Number(at) * 1000))}`),
    );
  const played = YEAR.flatMap((step) =>
    (step.step === "approve" || step.step === "state" || step.step === "answer") && step.merge !== null
      ? [`${step.merge.by} ${step.merge.at}`]
      : [],
  );
  expect(merges).toEqual(played.toReversed());
  expect(merges.length).toBeGreaterThan(12);
});

test("nothing was merged without its sign-off but the first evidence, which bypassed the rules and does not count", () => {
  const signOffs = [...evidence].flatMap(([path, text]) => {
    const reading = path.includes("/sign-offs/") ? readDocument(SignOff, path, text) : null;
    return reading?.ok === true ? [reading.data] : [];
  });
  const pulls = [...new Set(signOffs.map((one) => one.pull_request))];
  const of = (number: number) => signOffs.filter((one) => one.pull_request === number);
  const uncounted = pulls.filter((number) => !of(number).some(isValidSignOff));
  expect([pulls.length > 30, uncounted]).toEqual([true, [1]]);
  expect(of(1).map((one) => [one.rule_suite, one.merged_by])).toEqual([
    ["bypass", "priya"],
    ["bypass", "priya"],
  ]);
  // GitHub forgets them in a month, so that somebody has to ask in time.
  expect(signOffs.filter(({ rule_suite: suite }) => suite === null)).toEqual([]);
});

describe("what each regime concludes on the third quarter", () => {
  const verdictOn = (control: string, regime: string, period = "2026-Q3") =>
    all
      .flatMap((one) => (one.kind === "conclusion" ? [one.data] : []))
      .find((one) => one.period.id === period && one.regime === regime)
      ?.verdicts.find((one) => one.control === control);
  const stated = (file: string, commit = "HEAD") =>
    execFileSync("git", ["show", `${commit}:${file}`], { cwd: governance, encoding: "utf8" });
  /** The deficiency of the shared password, whatever number it got. */
  const shared = (): string =>
    [...texts(governance, "controls/deficiencies")].find(
      ([, text]) => text.includes("\ncontrol: ROT-01\n") && text.includes("org-9001:LEDGER_DB_PASSWORD"),
    )?.[0] ?? "";

  test.each([
    ["sox", "deficient-operation", "Deficiency in operation", "運用上の不備"],
    ["soc2", "exception-noted", "Exception noted", "逸脱あり"],
    ["jsox", "deficient-operation", "Deficiency in operation", "運用上の不備"],
  ])("%s calls the overdue shared password %s", (regime, verdict, en, ja) => {
    const found = verdictOn("ROT-01", regime);
    expect(found).toMatchObject({ verdict, words: { en, ja } });
    expect(found?.findings.map(({ file }) => file).join()).toContain("LEDGER_DB_PASSWORD");
  });

  test("it is one deficiency of three conclusions, which people answered as it was proposed", () => {
    const file = shared();
    const versions = execFileSync("git", ["log", "--format=%H", "--no-merges", "--", file], {
      cwd: governance,
      encoding: "utf8",
    });
    const [answered, proposed] = versions
      .trim()
      .split("\n")
      .map((commit) => readDocument(Deficiency, file, stated(file, commit)));
    if (answered?.ok !== true || proposed?.ok !== true) throw new Error("one of them cannot be read");
    expect([proposed.data.state, answered.data.state, answered.data.owner]).toEqual([
      "proposed",
      "open",
      "hana",
    ]);
    expect(answered.data.subjects).toEqual(proposed.data.subjects);
    expect(answered.data.subjects).toContain("github:actions-secret:org-9001:LEDGER_DB_PASSWORD");
    expect(answered.data.affects.map(({ entity, regime }) => `${entity}/${regime}`)).toEqual([
      "acme-jp/jsox",
      "acme-us/soc2",
      "acme-us/sox",
    ]);
  });

  test.each(["sox", "jsox"])("%s cannot conclude on a population of which a source was refused", (regime) => {
    const found = verdictOn("INV-01", regime, "2026-Q4");
    expect(found?.verdict).toBe("indeterminate");
    expect(found === undefined ? "" : verdictSentence(found, "en")).toContain(
      "“Repository secrets” was refused for «treasury»",
    );
  });

  test("drift names both files of the frequency that drifted", () => {
    const [drift] = all.flatMap((one) => (one.kind === "drift" ? [one.data] : []));
    const [vendors, block, ...others] = drift?.differences.filter(({ verdict }) => verdict === "block") ?? [];
    expect([vendors?.rule, vendors?.control, vendors?.right.file, others]).toEqual([
      "DR-01",
      "TPI-01",
      "controls/entities/acme-us.md",
      [],
    ]);
    expect([block?.rule, block?.control, block?.left.normalised, block?.right.normalised]).toEqual([
      "DR-01",
      "REV-01",
      "P3M",
      "P6M",
    ]);
    expect(block?.right.file).toBe("controls/regimes/jsox/REV-01.ja.md");
  });

  test("each is re-performed from the kept repository alone, without a remote or a network", () => {
    const run = execFileSync(
      process.execPath,
      [join(root, "dist/main.js"), "conclude", "--period", "2026-Q3", "--publish", "none"],
      {
        cwd: governance,
        encoding: "utf8",
        env: { PATH: process.env.PATH ?? "", GITHUB_API_URL: "http://127.0.0.1:9" },
      },
    );
    // Three conclusions, and two additions to each of the two that were certified.
    expect(run.match(/: identical/g)).toHaveLength(7);
  });
});

test("the first quarter could not see secrets, and the treasury is hidden before June and after October", () => {
  const scans = all.flatMap((one) => (one.kind === "scan" ? [one.data] : []));
  const denied = scans.map(
    ({ sources }) => sources.find(({ source }) => source === "repository-secrets")?.units.denied,
  );
  expect(denied).toEqual([36, 36, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(scans.map(({ conclusion }) => conclusion === "complete")).toEqual(
    denied.map((units) => units === 0),
  );
});

describeReviews(() => ({ all, governance, forgotten }));
describeCertifications(() => ({ governance, forgotten, summaryOf, readiness }));

test("every run left a job summary", () => {
  expect(summaries.filter((size) => size > 0)).toHaveLength(13);
});
