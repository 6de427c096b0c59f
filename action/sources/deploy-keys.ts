import { z } from "zod";
import { GitHubTime } from "../../model/instant.ts";
import { Id, Login, Text } from "../../model/text.ts";
import type { ApiReading } from "../github/port.ts";
import { listed } from "../../model/reasons/names.ts";
import { COUNTED, readCounted } from "./counted.ts";
import { Fingerprint } from "./deploy-key-fingerprint.ts";
import type { ListedRepository, Source, SourceContext } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

const DeployKey = z.object({
  id: Id,
  key: Fingerprint,
  title: Text,
  verified: z.boolean(),
  read_only: z.boolean(),
  created_at: GitHubTime,
  added_by: Login.nullish(),
  enabled: z.boolean().nullish(),
  last_used: GitHubTime.nullish(),
});
type DeployKey = z.infer<typeof DeployKey>;

/** A key that does not have the expected form keeps its id, so that one such key does not hide the others. */
const Listed = z.union([DeployKey, z.object({ id: Id })]);
const isReadable = (key: z.infer<typeof Listed>): key is DeployKey => "key" in key;

/** SSH keys that open one repository each. */
export const deployKeys: Source = {
  id: "deploy-keys",
  endpoints: ["GET /repos/{owner}/{repo}/keys", "POST /graphql"],
  permission: COUNTED.deployKeys,
  plan: null,
  unit: "the keys of one repository",
  meaning: {
    refused: "403 means that the permission is missing for this repository.",
    notFound:
      "404 is a refusal while the repository answers by its id, and a disappearance when it does not.",
    empty: "An empty list, or GitHub's own count of 0, means no key, provided the permission is granted.",
  },
  gives: ["deploy-key"],
  needs: ["repositories"],
  async collect(context) {
    const counts = await context.counts();
    const read = await readCounted(context.gathered.repositories, context.ask, {
      isNone: ({ id }) => counts.get(id)?.deployKeys === 0,
      none,
      read: (repository) => keysOf(repository, context),
    });
    return { units: read.map(({ unit }) => unit), identities: read.flatMap(({ identities }) => identities) };
  },
};

const addressOf = (repository: ListedRepository) => ({
  source: deployKeys.id,
  scope: { of: "repository" as const, repository: repository.id },
  name: repository.name,
});

const none = (repository: ListedRepository): Awaited<ReturnType<typeof keysOf>> => ({
  unit: unitOf(addressOf(repository), { state: "complete", data: null }, 0),
  identities: [],
});

async function keysOf(repository: ListedRepository, { ask, organization }: SourceContext) {
  const { permission } = deployKeys;
  const reading = readable(
    proven(
      await ask.list({
        route: "GET /repos/{owner}/{repo}/keys",
        parameters: { owner: organization.login, repo: repository.name },
        schema: Listed,
        permission,
        repository: repository.id,
        key: null,
        identify: (key) => key.id,
      }),
      permission,
      ask,
    ),
  );
  const keys = dataOf(reading) ?? [];
  return {
    unit: unitOf(addressOf(repository), reading, keys.length),
    identities: keys.map(({ id, title, key, added_by, enabled, last_used, ...facts }) => ({
      kind: "deploy-key" as const,
      uid: `github:deploy-key:${id}`,
      repository: { id: repository.id, name: repository.name },
      title,
      lastUsed: last_used ?? null,
      facts: {
        ...facts,
        added_by: added_by ?? null,
        enabled: enabled ?? null,
        fingerprint: key,
      },
    })),
  };
}

/** The keys that could be read; partial, with the ids of the others, when there are any. */
function readable(reading: ApiReading<readonly z.infer<typeof Listed>[]>): ApiReading<readonly DeployKey[]> {
  if (reading.state !== "complete" && reading.state !== "partial") return reading;
  const data = reading.data.filter(isReadable);
  const others = reading.data.filter((key) => !isReadable(key)).map(({ id }) => String(id));
  if (others.length === 0) return { ...reading, data };
  const reason = { reason: "keys-misfit", with: { keys: listed(others) } } as const;
  const remedy = { reason: "replace-keys", with: {} } as const;
  return data.length === 0
    ? { state: "error", reason, remedy, overloaded: false }
    : { state: "partial", data, reason, remedy };
}
