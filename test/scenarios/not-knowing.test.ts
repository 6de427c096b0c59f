import { afterEach, expect, test } from "vitest";
import { drawn } from "../faults/drawn.ts";
import { sentenceOf } from "../../model/reasons/print.ts";
import type { Repository } from "../../demo/github/world.ts";
import { Identity } from "../../model/identity.ts";
import { readDocument } from "../../model/document.ts";
import { Scan } from "../../model/scan.ts";
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

async function lastScan(one: Stage) {
  const [path, text] = [...(await one.evidence("evidence/acme/scans"))].at(-1) ?? ["", ""];
  const reading = readDocument(Scan, path, text);
  if (!reading.ok) throw new Error(`${path} could not be read`);
  return reading.data;
}
async function identities(one: Stage) {
  return [...(await one.evidence("evidence/acme/identities"))].map(([path, text]) => {
    const reading = readDocument(Identity, path, text);
    if (!reading.ok) throw new Error(`${path} could not be read`);
    return reading.data;
  });
}
const refuseSecrets = ({ id }: Repository) => [
  { permission: "secrets", repositoryId: id, status: 403 as const },
];

test("secrets of one repository that are refused are denied with the permission, and unknown there only", async () => {
  const { story, one } = await staged({ refusals: refuseSecrets });
  const ran = await one.run();
  expect(ran.code).toBe(0);
  expect(ran.outputs.conclusion).toBe("partial");
  const scan = await lastScan(one);
  expect(scan.conclusion).toBe("unable-to-conclude");
  const account = scan.sources.find(({ source }) => source === "repository-secrets");
  expect(account?.gaps).toHaveLength(1);
  const [gap] = account?.gaps ?? [];
  expect(gap).toMatchObject({
    unit: "ledger-export",
    scope: { of: "repository", repository: story.ledger.id },
    state: "denied",
  });
  expect(gap?.reason.reason).toBe("question-refused");
  expect(gap?.remedy?.with).toMatchObject({ any_of: [[{ name: "secrets", level: "read" }]] });
  const others = (await identities(one)).filter(
    ({ kind, repository }) => kind === "actions-secret" && repository === "billing",
  );
  expect(others.map(({ title }) => title)).toEqual(["STRIPE"]);
  const unknown = others
    .flatMap(({ assessments }) => assessments)
    .filter(({ outcome }) => outcome === "unknown");
  // What only a statement can tell is unknown without one, whatever was refused.
  expect(unknown.filter((one) => !sentenceOf(one, "en").startsWith("No ownership statement"))).toEqual([]);
  expect(ran.summary).toContain("Unable to conclude");
});

test("a refusal after a complete scan retires nothing and forgets nothing", async () => {
  const { story, one } = await staged();
  await one.run();
  const before = (await identities(one)).map(({ uid, state }) => ({ uid, state }));
  for (const credential of story.world.credentials) credential.refusals.push(...refuseSecrets(story.ledger));
  story.world.now = new Date("2026-01-13T03:00:11Z");
  expect((await one.run()).code).toBe(0);
  expect((await identities(one)).map(({ uid, state }) => ({ uid, state }))).toEqual(before);
  expect(before.some(({ state }) => state === "retired")).toBe(false);
});

test("a repository that cannot be seen any more retires nothing of its own", async () => {
  const { story, one } = await staged();
  await one.run();
  const hidden = { permission: "metadata", repositoryId: story.ledger.id, status: 404 as const };
  for (const credential of story.world.credentials) credential.refusals.push(hidden);
  story.world.now = new Date("2026-01-13T03:00:11Z");
  expect((await one.run()).code).toBe(0);
  const own = (await identities(one)).filter(({ repository }) => repository === "ledger-export");
  expect(own.length).toBeGreaterThan(1);
  expect(own.filter(({ state }) => state === "retired")).toEqual([]);
});

test("a key that is gone from a complete list is retired", async () => {
  const { story, one } = await staged();
  await one.run();
  const [removed] = story.ledger.deployKeys.splice(0, 1);
  story.world.now = new Date("2026-01-13T03:00:11Z");
  expect((await one.run()).code).toBe(0);
  const found = (await identities(one)).find(({ uid }) => uid === `github:deploy-key:${String(removed?.id)}`);
  expect(found?.state).toBe("retired");
  expect(found?.lifecycle.at(-1)).toMatchObject({ event: "retire", at: "2026-01-13T03:00:11Z" });
});

test.each(
  drawn<[string, Record<string, string>, number]>(
    [
      ["never", {}, 0],
      ["finding", { "fail-on": "finding" }, 1],
      ["incomplete, when all was seen", { "fail-on": "incomplete" }, 0],
      ["incomplete, when something was refused", { "fail-on": "incomplete" }, 1],
    ],
    2,
    20260506,
  ),
)("fail-on: %s", async (title, inputs, code) => {
  const { one } = await staged(title.endsWith("refused") ? { refusals: refuseSecrets } : {});
  const ran = await one.run(inputs);
  expect(ran.code).toBe(code);
  // It fails after it has published: the evidence is what the failure is about.
  expect((await one.evidence()).size).toBeGreaterThan(5);
});
