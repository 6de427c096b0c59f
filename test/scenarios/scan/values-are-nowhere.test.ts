// Two worlds that differ in secret values, tokens and the values of variables alone leave the same everywhere.

import { afterEach, expect, test } from "vitest";
import {
  addVariable,
  addWebhook,
  type Organization,
  type Repository,
  type World,
} from "../../../demo/github/world.ts";
import { stage, type Ran, type Stage } from "../stage.ts";
import { storyWorld } from "../world.ts";

const stages: Stage[] = [];
afterEach(async () => {
  await Promise.all(stages.splice(0).map((one) => one.close()));
});

/** What opens something in one world; put together here, so that nobody takes this file for one that holds it. */
interface Values {
  token: string;
  hook: string;
  /** In the address of a webhook. */
  path: string;
  shaped: string;
  named: string;
  plain: string;
}
const ONE: Values = {
  token: `ghp_${"a1B2".repeat(9)}`,
  hook: "first-signature",
  path: "FirstPathToken",
  shaped: `xoxb-1111111111-1111111111-${"abcd".repeat(6)}`,
  named: "first password",
  plain: "eu-central-1",
};
const OTHER: Values = {
  token: `ghp_${"z9Y8".repeat(9)}`,
  hook: "second-signature",
  path: "OtherPathToken",
  shaped: `xoxb-2222222222-3333333333-${"wxyz".repeat(6)}`,
  named: "second password",
  plain: "ap-northeast-1",
};

function furnish(
  { world, organization, billing }: { world: World; organization: Organization; billing: Repository },
  values: Values,
): void {
  for (const credential of world.credentials) credential.token = values.token;
  addWebhook(world, organization, {
    url: `https://board.example/${values.path}?key=${values.path}#${values.path}`,
    secret: values.hook,
  });
  addWebhook(world, billing, { url: `https://user:${values.path}@ci.example/hook` });
  addVariable(world, { level: "organization", organization }, { name: "CHAT", value: values.shaped });
  addVariable(
    world,
    { level: "repository", repository: billing },
    { name: "DB_PASSWORD", value: values.named },
  );
  addVariable(world, { level: "repository", repository: billing }, { name: "REGION", value: values.plain });
}

/** All that a scan left for people: files, log, summary, outputs and pull request. */
interface Left {
  ran: Ran;
  evidence: Record<string, string>;
  pull: string;
  log: string[];
}

async function scanned(values: Values): Promise<Left> {
  const story = storyWorld({ keys: 2 });
  furnish(story, values);
  const one = await stage(story.world, { token: values.token });
  stages.push(one);
  // Every run has a port and a folder of its own, and the runner is told what to hide before anything else.
  const anywhere = (text: string) =>
    text
      .replaceAll(new URL(one.github.apiUrl).host, "server")
      .replaceAll(one.folder, "folder")
      .replaceAll(/^::add-mask::.*$/gm, "");
  const ran = await one.run();
  const [pull] = story.world.repositories.flatMap(({ pulls }) => pulls);
  return {
    ran: {
      ...ran,
      summary: anywhere(ran.summary),
      outputs: Object.fromEntries(
        Object.entries(ran.outputs).map(([name, value]) => [name, anywhere(value)]),
      ),
    },
    evidence: Object.fromEntries(await one.evidence()),
    pull: anywhere(`${pull?.title ?? ""}\n${pull?.body ?? ""}`),
    // Sources are read at once, and end in any order.
    log: anywhere(`${ran.stdout}\n${ran.stderr}`)
      .replaceAll(/, sources=\d+\/\d+/g, "")
      .split("\n")
      .sort(),
  };
}

test("what opens something is in no file, log, summary or pull request", async () => {
  const [one, other] = [await scanned(ONE), await scanned(OTHER)];
  expect([one.ran.code, other.ran.code]).toEqual([0, 0]);
  expect(Object.keys(one.evidence).filter((path) => /\/(?:variable|webhook)\//.test(path))).toHaveLength(4);
  expect(other.evidence).toEqual(one.evidence);
  expect(other.pull).toBe(one.pull);
  expect(other.ran.summary).toBe(one.ran.summary);
  expect(other.ran.outputs).toEqual(one.ran.outputs);
  expect(other.log).toEqual(one.log);
  const everything = [JSON.stringify(one.evidence), one.pull, one.ran.summary, ...one.log].join("\n");
  for (const value of [ONE.hook, ONE.path, ONE.shaped, ONE.named, ONE.plain])
    expect(everything).not.toContain(value);
});
