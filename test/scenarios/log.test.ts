import { afterEach, expect, test } from "vitest";
import { stage, type Stage } from "./stage.ts";
import { storyWorld, TOKEN, type StoryOptions } from "./world.ts";

const stages: Stage[] = [];
afterEach(async () => {
  await Promise.all(stages.splice(0).map((one) => one.close()));
});
async function staged(options: StoryOptions = {}) {
  const one = await stage(storyWorld(options).world, { token: TOKEN });
  stages.push(one);
  return one;
}
const linesOf = ({ stdout }: { stdout: string }) => stdout.trim().split("\n");

test("the log says what was read, and ends with what became of the evidence", async () => {
  const one = await staged();
  const ran = await one.run();
  const base = (await one.git("rev-parse", "origin/main")).trim().slice(0, 7);
  expect(linesOf(ran)).toContain(`Read countersign.yml and controls/ from origin/main at ${base}.`);
  const head = await one.git("ls-remote", "origin", "refs/heads/countersign/acme");
  expect(linesOf(ran).slice(-3)).toEqual([
    "Scan of acme. Complete: everything in scope was read to its end.",
    `The evidence is in commit ${head.slice(0, 40)}.`,
    `Pull request 1: ${String(ran.outputs["pull-request-url"])}`,
  ]);
  const again = await one.run({ publish: "none" });
  expect(linesOf(again).slice(-2)).toEqual([
    "Nothing changed since the last scan.",
    "Nothing was published.",
  ]);
});

test("a role that no roster has stops the run before anything is asked", async () => {
  const governance = { "countersign.yml": "organizations: [{ login: acme, reviewers: [controller] }]\n" };
  const one = await staged({ governance });
  const ran = await one.run();
  expect(ran.code).toBe(2);
  expect(linesOf(ran).join("\n")).toContain(
    "countersign.yml:1: organizations[0].reviewers[0]: names the role controller, which nobody on a roster holds; there is no roster yet",
  );
});
