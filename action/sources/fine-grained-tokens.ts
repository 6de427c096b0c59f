import { z } from "zod";
import { GitHubTime } from "../../model/instant.ts";
import { Id, Login, SafeName, Text } from "../../model/text.ts";
import { seenInPart } from "./seen-in-part.ts";
import type { Source, SourceContext } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

const Levels = z.record(z.string(), z.string()).optional();
const Grant = z.object({
  id: Id,
  owner: z.object({ login: Login }),
  repository_selection: z.enum(["none", "all", "subset"]),
  permissions: z.object({ organization: Levels, repository: Levels, other: Levels }),
  access_granted_at: GitHubTime,
  token_id: Id,
  token_name: Text,
  token_expired: z.boolean(),
  token_expires_at: GitHubTime.nullable(),
  token_last_used_at: GitHubTime.nullable(),
});
type Grant = z.infer<typeof Grant>;
const Repository = z.object({ id: Id, name: SafeName });

/** Fine-grained personal access tokens that were let into the organisation. */
export const fineGrainedTokens: Source = {
  id: "fine-grained-tokens",
  endpoints: [
    "GET /orgs/{org}/personal-access-tokens",
    "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories",
  ],
  permission: {
    name: "organization_personal_access_tokens",
    level: "read",
    of: "organization",
    appsOnly: true,
  },
  plan: null,
  unit: "the list of grants, and the repositories of each grant to a subset",
  meaning: {
    refused: "403 means that the permission is missing, or that a token asks: GitHub answers Apps only.",
    notFound: "404 is a refusal for the list; for one grant it means that it was withdrawn meanwhile.",
    empty: "An empty list means no grant, provided the App has the permission.",
  },
  gives: ["fine-grained-token"],
  needs: ["repositories"],
  async collect(context) {
    const { ask, organization } = context;
    const reading = proven(
      await ask.list({
        route: "GET /orgs/{org}/personal-access-tokens",
        parameters: { org: organization.login },
        schema: Grant,
        permission: this.permission,
        key: null,
        identify: (grant) => grant.id,
      }),
      this.permission,
      ask,
    );
    const grants = dataOf(reading) ?? [];
    const read = await Promise.all(grants.map((grant) => tokenOf(grant, context)));
    return {
      units: [
        unitOf(
          { source: this.id, scope: { of: "organization" }, name: organization.login },
          reading,
          grants.length,
        ),
        ...read.flatMap(({ unit }) => (unit === null ? [] : [unit])),
      ],
      identities: read.map(({ identity }) => identity),
    };
  },
};

async function tokenOf(grant: Grant, context: SourceContext) {
  const reach = grant.repository_selection === "subset" ? await reachOf(grant, context) : null;
  const { organization = {}, repository = {}, other = {} } = grant.permissions;
  return {
    unit: reach?.unit ?? null,
    identity: {
      kind: "fine-grained-token" as const,
      uid: `github:fine-grained-token:${grant.token_id}`,
      repository: null,
      title: grant.token_name,
      lastUsed: grant.token_last_used_at,
      facts: {
        grant_id: grant.id,
        owner: grant.owner.login,
        access_granted_at: grant.access_granted_at,
        expires_at: grant.token_expires_at,
        expired: grant.token_expired,
        repository_selection: grant.repository_selection,
        repositories: reach?.names ?? null,
        permissions: { organization, repository, other },
      },
    },
  };
}

/** The repositories of a grant to a subset; null names when they could not be read to their end. */
async function reachOf(grant: Grant, context: SourceContext) {
  const { ask, organization } = context;
  const reading = seenInPart(
    await ask.list({
      route: "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories",
      parameters: { org: organization.login, pat_id: grant.id },
      schema: Repository,
      permission: fineGrainedTokens.permission,
      key: null,
      identify: (repository) => repository.id,
    }),
    context,
  );
  return {
    unit: unitOf(
      {
        source: fineGrainedTokens.id,
        scope: { of: "token" as const, token: grant.token_id },
        name: grant.owner.login,
      },
      reading,
      dataOf(reading)?.length ?? 0,
    ),
    names: reading.state === "complete" ? reading.data.map(({ name }) => name).sort() : null,
  };
}
