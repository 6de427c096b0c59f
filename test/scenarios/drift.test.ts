import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { drawn } from "../faults/drawn.ts";
import { playedOnce } from "../stage/played-once.ts";
import { lastingBundle } from "./lasting-bundle.ts";
import { stage, stageFrom, type Stage } from "./stage.ts";
import { OTHER, overlay, OVERLAY, stated } from "./stated.ts";
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

const CLOSED = { GITHUB_API_URL: "http://127.0.0.1:9", GITHUB_GRAPHQL_URL: "http://127.0.0.1:9" };
const DRIFTED = { [OTHER]: overlay("jsox", "ja", { frequency: "semi-annual" }) };
const REPORT = "evidence/acme/drift.md";

const commit = async (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) await writeFile(join(one.governance, path), text);
  await one.git("add", "--all");
  await one.git("-c", "user.name=Olga", "-c", "user.email=o@x.test", "commit", "--quiet", "-m", "A change");
  return (await one.git("rev-parse", "HEAD")).trim();
};
const governance = () => one.github.world.repositories.find(({ name }) => name === "governance");
const drift = (...args: string[]) => one.command(["drift", ...args], CLOSED);

test("without a difference the report says so in one line", async () => {
  const ran = await drift();
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  expect(ran.stdout).toMatch(
    /^Drift of acme at [0-9a-f]{40}\. No document differs from another where they must agree\.$/m,
  );
});

test("a difference names both files, both fields and both values, and blocks only where it is asked to", async () => {
  const before = (await one.git("rev-parse", "HEAD")).trim();
  await commit(DRIFTED);
  const ran = await drift();
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
  expect(ran.stdout).toMatch(/^DR-01 ROT-01 block: /m);
  for (const side of [`${OVERLAY}, frequency: daily`, `${OTHER}, frequency: semi-annual`])
    expect(ran.stdout).toContain(`    ${side}`);
  const failing = await drift("--fail-on", "finding");
  expect([failing.code, failing.stderr]).toEqual([
    1,
    "countersign: Documents differ in a way that blocks, and fail-on is finding.\n",
  ]);
  expect((await drift("--fail-on", "finding", "--at", before)).code).toBe(0);
});

test("a commit that is not there is said in one sentence", async () => {
  const ran = await drift("--at", "nowhere");
  expect([ran.code, ran.stderr]).toEqual([
    2,
    "countersign: The checkout holds no commit nowhere; fetch it, or set at to a commit that is there.\n",
  ]);
});

/** Opens a pull request with a change, and checks out its merge as actions/checkout does. */
async function proposed(files: Record<string, string>) {
  await one.git("checkout", "--quiet", "-b", "change");
  const head = await commit(files);
  await one.git("push", "--quiet", "origin", "change");
  await one.git("checkout", "--quiet", "--detach", "origin/main");
  await one.git(
    "-c",
    "user.name=O",
    "-c",
    "user.email=o@x.test",
    "merge",
    "--quiet",
    "--no-ff",
    "-m",
    "Merge",
    "change",
  );
  const event = join(one.folder, "pull-request.json");
  await writeFile(
    event,
    JSON.stringify({
      repository: { private: true, visibility: "private" },
      pull_request: { head: { sha: head } },
    }),
  );
  return { head, environment: { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: event } };
}

test("on a pull request the head gets a check run, the two files an annotation each, and the job a summary", async () => {
  const { head, environment } = await proposed(DRIFTED);
  const ran = await one.run({ command: "drift" }, environment);
  expect(ran.code).toBe(0);
  expect(governance()?.checkRuns).toMatchObject([
    { name: "countersign / drift", head_sha: head, conclusion: "failure", status: "completed" },
  ]);
  expect(governance()?.checkRuns[0]?.output.summary).toContain(`\`${OTHER}\``);
  const annotations = ran.stdout.split("\n").filter((line) => line.startsWith("::error "));
  expect(annotations.map((line) => /file=([^,:]*),line=(\d+)/.exec(line)?.slice(1))).toEqual(
    expect.arrayContaining([
      [OVERLAY, expect.stringMatching(/^\d+$/)],
      [OTHER, expect.stringMatching(/^\d+$/)],
    ]),
  );
  expect(ran.summary).toContain("# Drift of `acme`");
  expect(ran.summary).toContain("- DR-01 must be resolved or approved: ");
});

test("without a difference the check run succeeds", async () => {
  const { environment } = await proposed({ "controls/README.md": "# Ours\n" });
  expect((await one.run({ command: "drift" }, environment)).code).toBe(0);
  expect(governance()?.checkRuns).toMatchObject([{ conclusion: "success" }]);
});

test.each(
  drawn<[string, Record<string, string>, Record<string, string>]>(
    [
      ["publish: none", { publish: "none" }, {}],
      ["another commit", { at: "origin/main" }, {}],
      ["no token", { token: "" }, {}],
      ["another event", {}, { GITHUB_EVENT_NAME: "push" }],
      ["a checkout of the base alone", {}, { GITHUB_EVENT_NAME: "pull_request_target" }],
    ],
    2,
    20260505,
  ),
)("with %s no check run is created and nobody is asked", async (_, inputs, more) => {
  const { environment } = await proposed(DRIFTED);
  one.github.requests.length = 0;
  const ran = await one.run({ command: "drift", ...inputs }, { ...environment, ...more });
  expect([ran.code, one.github.requests, governance()?.checkRuns]).toEqual([0, [], []]);
});

test("a checkout of something else says nothing about the pull request", async () => {
  const { environment } = await proposed(DRIFTED);
  await one.git("checkout", "--quiet", "--detach", "origin/main");
  const ran = await one.run({ command: "drift" }, environment);
  expect(ran.stdout).toContain("Warning: The checkout is not of the pull request that started this run");
  expect(governance()?.checkRuns).toEqual([]);
});

test("a log that everyone can read counts differences and names none", async () => {
  await commit(DRIFTED);
  const ran = await one.run({ command: "drift" }, { GITHUB_EVENT_PATH: "" });
  expect(ran.stdout).toMatch(/1 to be resolved or approved/);
  expect(`${ran.stdout}${ran.summary}`).not.toContain("semi-annual");
});

test("a scan writes the report, counts it, shows it, and stays quiet while it says the same", async () => {
  await commit(DRIFTED);
  await one.git("push", "--quiet", "origin", "HEAD:main");
  const ran = await one.run();
  expect(ran.code).toBe(0);
  const files = await one.evidence();
  expect(files.get(REPORT)).toContain('"rule": "DR-01"');
  expect(files.get("evidence/acme/SHA256SUMS")).toMatch(/^[0-9a-f]{64} {2}drift\.md$/m);
  expect(ran.summary).toContain("## Where documents differ");
  const [pull] = governance()?.pulls ?? [];
  expect(pull?.body).toMatch(
    /## Where documents differ\n\n\d+ differences? between documents: [1-9]\d* to be resolved or approved/,
  );
  const again = await one.run();
  expect(again.outputs.changed).toBe("false");
});

test("a changed roster is a recorded change, and the pull request lists it", async () => {
  expect((await one.run()).code).toBe(0);
  const file = "controls/entities/acme-us.md";
  const changed = (stated()[file] ?? "").replace("Somewhere", "Elsewhere");
  const by = await commit({ [file]: changed });
  await one.git("push", "--quiet", "origin", "HEAD:main");
  one.github.world.now = new Date("2026-01-13T03:00:00Z");
  const ran = await one.run();
  expect(ran.code).toBe(0);
  expect(ran.summary).toContain("## What people changed in what they state");
  const scans = [...(await one.evidence("evidence/acme/scans")).values()];
  expect(scans.at(-1)).toContain(`"commit": "${by}"`);
  expect(scans.at(-1)).toContain('"author": "Olga"');
  const [pull] = governance()?.pulls ?? [];
  expect(pull?.body).toMatch(/^## What people changed in the rules\n/);
  expect(pull?.body).toContain(
    `- \`${file}\` was changed in \`${by.slice(0, 12)}\` by \`Olga\`.\n  - \`jurisdiction\` was \`Somewhere\` and is \`Elsewhere\``,
  );
});
