import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planted } from "../../demo/acme/planted.ts";
import { YEAR } from "../../demo/acme/quarters.ts";
import { HOSTILE_TITLE } from "../../demo/acme/repositories/product.ts";
import { keepGovernance, LEFT } from "../../demo/play/keep.ts";
import { playYear } from "../../demo/play/play-acme.ts";
import { setStage } from "../../demo/play/stage.ts";
import { toInstant } from "../../model/instant.ts";
import { root } from "../house/tree.ts";
import { documents, missing, texts } from "./acme-evidence.ts";

let folder: string;
let governance: string;
let evidence: Map<string, string>;
let all: ReturnType<typeof documents>;
let summaries: number[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "countersign-year-"));
  const stage = await setStage(root, join(folder, "play"));
  try {
    await playYear(stage, () => undefined);
    await keepGovernance(stage);
  } finally {
    await stage.github.close();
  }
  ({ governance } = stage);
  summaries = YEAR.flatMap((step) =>
    step.step === "scan" ? [statSync(join(stage.work, `run-${step.run}`, "summary.md")).size] : [],
  );
  evidence = texts(governance, "evidence");
  all = documents(evidence);
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

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

test.each(LEFT)("this repository's %s is what the play leaves, byte for byte", (left) => {
  expect(texts(root, left)).toEqual(texts(governance, left));
});

test("people's merges are on main, with their names and the world's dates", () => {
  const log = execFileSync("git", ["log", "--merges", "--format=%ae %at", "main"], {
    cwd: governance,
    encoding: "utf8",
  });
  const merges = log
    .trim()
    .split("\n")
    .map((line) =>
      line.replace(/@.* (\d+)$/, (_, at: string) => ` ${toInstant(new Date(Number(at) * 1000))}`),
    );
  const played = YEAR.flatMap((step) =>
    (step.step === "review" || step.step === "state") && step.merge !== null
      ? [`${step.merge.by} ${step.merge.at}`]
      : [],
  );
  expect(merges).toEqual(played.toReversed());
  expect(merges.length).toBeGreaterThan(12);
});

test("the first quarter could not see secrets, the second could but for one repository", () => {
  const scans = all.flatMap((one) => (one.kind === "scan" ? [one.data] : []));
  const denied = scans.map(
    ({ sources }) => sources.find(({ source }) => source === "repository-secrets")?.units.denied,
  );
  expect(denied).toEqual([36, 36, 1, 1, 1, 1, 1, 1]);
  expect(scans.every(({ conclusion }) => conclusion === "unable-to-conclude")).toBe(true);
});

test("every run left a job summary", () => {
  expect(summaries.filter((size) => size > 0)).toHaveLength(8);
});
