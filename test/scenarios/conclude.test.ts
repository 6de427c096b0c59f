import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { playedOnce } from "../stage/played-once.ts";
import { lastingBundle } from "./lasting-bundle.ts";
import { stage, stageFrom, type KeptStage, type Ran, type Stage } from "./stage.ts";
import { stated } from "./stated.ts";
import { storyWorld, TOKEN } from "./world.ts";

const cloned = playedOnce(async () => {
  const on = await stage(storyWorld({ governance: stated() }).world, {
    token: TOKEN,
    bundle: lastingBundle(),
  });
  return on.keep();
});
let one: Stage;
beforeEach(async () => {
  one = await stageFrom(await cloned());
});
afterEach(() => one.close());

const US = "evidence/acme/conclusions/2026-Q1/acme-us/sox.md";
const JP = "evidence/acme/conclusions/2026-Q1/acme-jp/jsox.md";
const PERIOD = ["--period", "2026-Q1"];
/** Nothing answers there; what asks all the same ends with exit code 3. */
const CLOSED = { GITHUB_API_URL: "http://127.0.0.1:9", GITHUB_GRAPHQL_URL: "http://127.0.0.1:9" };

const head = async (on = one) => (await on.git("rev-parse", "HEAD")).trim();
const merge = async (on = one) => {
  await on.git("fetch", "--quiet", "origin");
  await on.git("merge", "--quiet", "--ff-only", "origin/countersign/acme");
  await on.git("push", "--quiet", "origin", "HEAD:main");
};
const commit = async (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) await writeFile(join(one.governance, path), text);
  await one.git("add", "--all");
  await one.git("-c", "user.name=Olga", "-c", "user.email=o@x.test", "commit", "--quiet", "-m", "A change");
  return head();
};
const concluding = (...args: string[]) => one.command(["conclude", ...PERIOD, ...args], CLOSED);
const lines = ({ stdout }: Ran) => stdout.trim().split("\n");

/** Goes on from what was played before. */
async function goOn<Kept extends KeptStage>(kept: Promise<Kept>): Promise<Kept> {
  await one.close();
  const from = await kept;
  one = await stageFrom(from);
  return from;
}

const scannedOnce = playedOnce(async () => {
  const on = await stageFrom(await cloned());
  expect(await on.run()).toMatchObject({ code: 0 });
  await merge(on);
  return on.keep();
});
const concludedOnce = playedOnce(async () => {
  const on = await stageFrom(await scannedOnce());
  const base = await head(on);
  const ran = await on.run({ command: "conclude", period: "2026-Q1" });
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  return { base, ran, ...(await on.keep()) };
});
const approvedOnce = playedOnce(async () => {
  const { base, ...kept } = await concludedOnce();
  const on = await stageFrom(kept);
  await merge(on);
  return { base, ...(await on.keep()) };
});

/** Scans and approves. */
const scanned = () => goOn(scannedOnce());
/** Concludes on that through the workflow; gives the commit that it rests on. */
const concluded = () => goOn(concludedOnce());
/** Approves that, too. */
const approved = () => goOn(approvedOnce());

test("a workflow concludes on what is approved, in the one pull request", async () => {
  const { base, ran } = await concluded();
  expect(ran.outputs).toMatchObject({ changed: "true", "pull-request-number": "2" });
  expect(ran.summary).toContain("# Conclusions on `acme` for 2026-Q1");
  expect(ran.summary).toMatch(/\| acme-us \| sox \| interim \| 1 deficient-operation \|/);
  const files = await one.evidence();
  expect([files.get(US), files.get(JP)].map((text) => text?.includes(`commit: ${base}\n`))).toEqual([
    true,
    true,
  ]);
  const proposed = await one.evidence("controls/deficiencies");
  expect(proposed.size).toBeGreaterThan(0);
  const pulls = one.github.world.repositories.find(({ name }) => name === "governance")?.pulls ?? [];
  const [pull, ...others] = pulls.filter(({ state }) => state === "open");
  expect(others).toEqual([]);
  expect(pull?.body).toContain("## Deficiencies that need a cause, an owner and a due date");

  const again = await one.run({ command: "conclude", period: "2026-Q1" });
  expect(again.outputs.changed).toBe("false");
  expect(await one.evidence()).toEqual(files);
});

describe("re-performing", () => {
  test("gives the recorded bytes in another clone, with the network closed and no token", async () => {
    const { base } = await approved();
    const recorded = await one.evidence("evidence/acme/conclusions", "main");
    const other = join(one.folder, "other");
    await one.git("clone", "--quiet", one.governance, other);
    await one.git("-C", other, "remote", "remove", "origin");
    await one.github.close();

    for (const clone of [one.governance, other]) {
      const out = join(one.folder, `out-${clone === other ? "b" : "a"}`);
      const written = await concluding("--governance", clone, "--at", base, "--output", out);
      expect([written.code, written.stderr]).toEqual([0, ""]);
      for (const [path, text] of recorded) expect(await readFile(join(out, path), "utf8")).toBe(text);
      expect(lines(written)).toContain(`${US}: written.`);
      const again = await concluding("--governance", clone, "--at", base, "--output", out);
      expect(lines(again)).toContain(`${US}: identical.`);
      const compared = await concluding("--governance", clone, "--at", base);
      expect(lines(compared).slice(0, 2)).toEqual([
        `${JP}: identical at ${base}.`,
        `${US}: identical at ${base}.`,
      ]);
      expect(compared.code).toBe(0);
    }
  });

  test("without a commit takes each conclusion at the commit that it names", async () => {
    await approved();
    const ran = await concluding("--publish", "none");
    expect(ran.code).toBe(0);
    expect(lines(ran).at(-1)).toMatch(
      /^Conclusions on acme for 2026-Q1, compared with [0-9a-f]{40}: 2 files identical\.$/,
    );
    expect(lines(await concluding("--publish", "none", "--entity", "acme-us")).at(-1)).toContain(
      ": 1 file identical.",
    );
  });

  test("asks nobody anything", async () => {
    await approved();
    one.github.requests.length = 0;
    const ran = await one.run({ command: "conclude", period: "2026-Q1", publish: "none" });
    expect([ran.code, one.github.requests]).toEqual([0, []]);
  });

  test("finds a conclusion that was edited by hand, whatever the run is to fail on", async () => {
    const { base } = await approved();
    const text = await readFile(join(one.governance, US), "utf8");
    await commit({ [US]: text.replace('"verdict": "deficient-operation"', '"verdict": "effective"') });
    for (const way of [
      ["--publish", "none"],
      ["--at", base],
    ]) {
      const ran = await concluding(...way);
      expect([ran.code, lines(ran)[1]]).toEqual([1, `${US}: differs.`]);
      expect(ran.stderr).toMatch(/^countersign: What follows from the ledger is not what is recorded\.$/m);
    }
  });

  test("finds one that rests on a commit nobody merged", async () => {
    await approved();
    const text = await readFile(join(one.governance, US), "utf8");
    const main = await head();
    const fact = [...(await one.evidence("evidence/acme/identities", "main"))].find(([path]) =>
      path.includes("deploy-key"),
    )!;
    const forged = await commit({ [fact[0]]: fact[1].replace('"outcome": "fail"', '"outcome": "pass"') });
    await one.git("reset", "--quiet", "--hard", main);
    await commit({ [US]: text.replace(/^commit: .*$/m, `commit: ${forged}`) });
    const ran = await concluding("--publish", "none");
    expect([ran.code, lines(ran)[1]]).toEqual([
      1,
      `${US}: names a commit outside this history (it names commit ${forged}).`,
    ]);
  });

  test("confirms nothing that rests on evidence no scan wrote, though it follows from it to the byte", async () => {
    await scanned();
    const [path, text] = [...(await one.evidence("evidence/acme/identities", "main"))].find(([, held]) =>
      held.includes('"outcome": "fail"'),
    )!;
    const forged = await commit({ [path]: text.replace(/^title: .*$/m, "title: harmless") });
    const sentence = `countersign: The evidence at ${forged} is not what the scans recorded (${path}: edited), so nothing can be concluded from it; name a commit whose evidence stands as recorded.\n`;
    for (const way of [
      ["--publish", "none"],
      ["--at", forged],
      ["--at", forged, "--output", join(one.folder, "out")],
    ]) {
      const ran = await concluding(...way);
      expect([ran.code, ran.stdout, ran.stderr]).toEqual([3, "", sentence]);
    }
  });

  test("accuses nobody where a shallow checkout cannot tell what was merged", async () => {
    await approved();
    const shallow = join(one.folder, "shallow");
    await one.git("clone", "--quiet", "--depth=1", `file://${one.governance}`, shallow);
    const ran = await concluding("--governance", shallow, "--publish", "none");
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(/^countersign: The checkout is shallow, so whether commit [0-9a-f]{40} is in/);
  });

  test("takes the ledger of the very name, whatever folder stands beside it", async () => {
    await approved();
    await mkdir(join(one.governance, "evidence/ACME"), { recursive: true });
    await commit({ "evidence/ACME/organization.md": "" });
    expect(lines(await concluding("--publish", "none")).at(-1)).toContain("2 files identical.");
  });

  test("finds one that does not follow, and one that is not recorded", async () => {
    await approved();
    const text = await readFile(join(one.governance, US), "utf8");
    await one.git("mv", US, US.replace("sox.md", "soc9.md"));
    await commit({ [US.replace("sox.md", "soc9.md")]: text.replace(/^regime: sox$/m, "regime: soc9") });
    const ran = await concluding("--publish", "none");
    expect(ran.code).toBe(1);
    expect(lines(ran).at(-1)).toContain(": 1 identical, 1 not recorded, 1 does not follow.");
  });

  test("before anything was concluded there is nothing that confirms", async () => {
    await scanned();
    const ran = await concluding("--at", "HEAD");
    expect([ran.code, lines(ran)[1]]).toEqual([1, `${US}: not recorded.`]);
  });
});
