import { afterEach, expect, test } from "vitest";
import { lastingBundle } from "./lasting-bundle.ts";
import { stage, type Stage } from "./stage.ts";
import { storyWorld, TOKEN, type StoryOptions } from "./world.ts";

const stages: Stage[] = [];
afterEach(async () => {
  await Promise.all(stages.splice(0).map((one) => one.close()));
});
async function staged(options: StoryOptions = {}) {
  const story = storyWorld(options);
  const one = await stage(story.world, { token: TOKEN, bundle: lastingBundle() });
  stages.push(one);
  return { story, one };
}
const pulls = (one: Stage) =>
  one.github.world.repositories.find(({ name }) => name === "governance")?.pulls ?? [];

test("publish: none looks and leaves nothing behind", async () => {
  const { one } = await staged();
  const ran = await one.run({ publish: "none" });
  expect(ran.code).toBe(0);
  expect(Number(ran.outputs["open-findings"])).toBeGreaterThan(0);
  expect((await one.evidence()).size).toBe(0);
  expect(pulls(one)).toEqual([]);
  expect(ran.summary).toContain("Nothing was published.");
});

test("publish: branch commits and opens no pull request", async () => {
  const { one } = await staged();
  const ran = await one.run({ publish: "branch" });
  expect(ran.code).toBe(0);
  expect((await one.evidence()).size).toBeGreaterThan(5);
  expect(pulls(one)).toEqual([]);
  expect(ran.outputs["pull-request-number"]).toBe("");
});

test("a public governance repository is refused, and nothing is pushed", async () => {
  const { one } = await staged({ visibility: "public" });
  const ran = await one.run();
  expect(ran.code).toBe(2);
  expect(ran.stdout).toMatch(/::error::The governance repository acme\/governance is public/);
  expect((await one.evidence()).size).toBe(0);
});

test("an internal one is refused, too: everybody in the enterprise reads it", async () => {
  const { one } = await staged({ visibility: "internal" });
  const ran = await one.run();
  expect(ran.code).toBe(2);
  expect(ran.stdout).toMatch(
    /::error::The governance repository acme\/governance is internal, so that everybody/,
  );
  expect((await one.evidence()).size).toBe(0);
  expect((await one.run({ "allow-public": "true" })).code).toBe(0);
});

test("an open pull request follows the base that is configured", async () => {
  const { one } = await staged();
  expect((await one.run()).code).toBe(0);
  await one.git("push", "origin", "origin/main:refs/heads/release");
  const ran = await one.run({ base: "release" });
  expect(ran.code).toBe(0);
  expect(pulls(one)).toMatchObject([{ number: 1, state: "open", base: { ref: "release" } }]);
});

test("where GitHub does not take the base, the run says so and the pull request is kept up to date", async () => {
  const { one } = await staged();
  expect((await one.run()).code).toBe(0);
  await one.git("push", "origin", "origin/main:refs/heads/release");
  // The base is asked for by itself, before the text.
  one.github.faults.add({
    kind: "status",
    code: 422,
    match: { method: "PATCH", path: /\/pulls\/1$/ },
    nth: 1,
  });
  const ran = await one.run({ base: "release" });
  expect(ran.code).toBe(0);
  expect(ran.stdout).toMatch(/Warning: Pull request 1 asks to merge into main and not into release/);
  expect(pulls(one)).toMatchObject([{ state: "open", base: { ref: "main" } }]);
});

test("with leave a public repository is written to, and the public summary names no finding", async () => {
  const { one } = await staged({ visibility: "public" });
  const ran = await one.run({ "allow-public": "true" }, { GITHUB_EVENT_PATH: "/nonexistent" });
  expect(ran.code).toBe(0);
  expect(pulls(one)).toHaveLength(1);
  expect(ran.summary).toContain("so findings are left out");
  for (const name of ["DEPLOY_TOKEN", "ledger-export", "STRIPE"]) {
    expect(ran.summary).not.toContain(name);
    expect(ran.stdout).not.toContain(name);
  }
});

test("an App asks and publishes with tokens it mints itself", async () => {
  const { story, one } = await staged();
  const app = { token: "", "app-id": story.appId, "private-key": story.privateKey };
  const ran = await one.run(app);
  expect(ran.stdout).not.toContain("::error");
  expect(ran.code).toBe(0);
  expect(ran.outputs["pull-request-number"]).toBe("1");
  const [scan] = (await one.evidence("evidence/acme/scans")).values();
  expect(scan).toContain('"identity": "GitHub App countersign"');
});

test("a pull request leads with what needs a decision, and its branch holds one commit on base", async () => {
  const { one } = await staged();
  const ran = await one.run();
  const [pull] = pulls(one);
  expect(pull?.body).toMatch(/^Complete: [^\n]+\n\n## What needs a decision\n/);
  expect(pull?.labels.map(({ name }) => name)).toEqual(["countersign"]);
  expect(ran.stdout).not.toMatch(/^Warning/m);
  expect(ran.outputs["pull-request-url"]).toMatch(/\/acme\/governance\/pull\/1$/);
  await one.evidence();
  await one.git("fetch", "--quiet", "origin");
  expect((await one.git("rev-list", "--count", "origin/main..origin/countersign/acme")).trim()).toBe("1");
});

test("the command line does the same and says it in a few lines", async () => {
  const { one } = await staged();
  const ran = await one.command(["scan", "--organization", "acme", "--publish=branch"], {
    COUNTERSIGN_TOKEN: TOKEN,
  });
  expect(ran.code).toBe(0);
  expect(ran.stdout).toMatch(/^Scan of acme\. Complete: everything in scope was read to its end\.$/m);
  expect(ran.stdout).toMatch(/^The evidence is in commit [0-9a-f]{40}\.$/m);
  expect(ran.stdout).not.toContain("::");
  expect((await one.evidence()).size).toBeGreaterThan(5);
});
