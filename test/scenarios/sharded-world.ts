import { publicKey } from "../../demo/acme/public-key.ts";
import { addActionsSecret, addDeployKey, addRepository } from "../../demo/github/world.ts";
import { lastingBundle } from "./lasting-bundle.ts";
import { stage, type Stage } from "./stage.ts";
import { storyWorld, TOKEN, type StoryWorld } from "./world.ts";

const CREATED = "2025-11-02T10:01:00Z";

/** The world of the stories with repositories in every one of eight shards; the same each time. */
export function shardedWorld(): StoryWorld {
  const story = storyWorld({ keys: 3 });
  const { world, organization: owner } = story;
  for (let n = 1; n <= 14; n += 1) {
    const files = { "README.md": "# Service\n" };
    const repository = addRepository(world, { name: `service-${String(n)}`, owner, files });
    const key = publicKey(`service ${String(n)}`);
    if (n % 2 === 0) addDeployKey(world, repository, { title: "deploy", key, added_by: "wim" });
    const secret = { name: "DEPLOY", created_at: CREATED };
    if (n % 3 === 0) addActionsSecret(world, { level: "repository", repository }, secret);
  }
  return story;
}

/** That world, served. */
export const stageShards = (): Promise<Stage> =>
  stage(shardedWorld().world, { token: TOKEN, bundle: lastingBundle() });

/** Every file of the evidence branch, by path. */
export const evidenceOf = async (one: Stage): Promise<Record<string, string>> =>
  Object.fromEntries(await one.evidence());

/**
 * What is there of pull requests, without what names the server and the moment: how often GitHub was asked, which shards
 * do otherwise, is the last column of the accounts.
 */
export const pullsOf = ({ github }: Stage): object[] =>
  github.world.repositories.flatMap(({ pulls }) =>
    pulls.map(({ title, body, state }) => ({ title, state, body: anywhere(body ?? "") })),
  );

const anywhere = (text: string): string =>
  text
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, "https://github.example")
    .replace(/\b[0-9a-f]{40}\b/g, "commit")
    .replace(/^(\|.*\|) *\d+ *\|$/gm, "$1");
