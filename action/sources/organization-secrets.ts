import { z } from "zod";
import { Id, SafeName } from "../../model/text.ts";
import { ActionsSecret } from "./actions-secret.ts";
import { seenInPart } from "./seen-in-part.ts";
import type { Source, SourceContext } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

const OrganizationSecret = ActionsSecret.extend({ visibility: z.enum(["all", "private", "selected"]) });
type OrganizationSecret = z.infer<typeof OrganizationSecret>;
const Repository = z.object({ id: Id, name: SafeName });

/** Actions secrets that the organisation shares with repositories. */
export const organizationSecrets: Source = {
  id: "organization-secrets",
  title: "Actions secrets of the organisation",
  endpoints: [
    "GET /orgs/{org}/actions/secrets",
    "GET /orgs/{org}/actions/secrets/{secret_name}/repositories",
  ],
  permission: { name: "organization_secrets", level: "read", of: "organization" },
  plan: null,
  unit: "the list of secrets, and the repositories of each secret shared with selected ones",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound: "404 is a refusal for the list; for one secret it means that it was deleted meanwhile.",
    empty: "An empty list with a total count of 0 means no secret, provided the permission is granted.",
  },
  gives: ["actions-secret"],
  needs: ["repositories"],
  async collect(context) {
    const { ask, organization } = context;
    const reading = proven(
      await ask.list({
        route: "GET /orgs/{org}/actions/secrets",
        parameters: { org: organization.login },
        schema: OrganizationSecret,
        permission: this.permission,
        key: "secrets",
        identify: (secret) => secret.name,
      }),
      this.permission,
      ask,
    );
    const secrets = dataOf(reading) ?? [];
    const read = await Promise.all(secrets.map((secret) => secretOf(secret, context)));
    return {
      units: [
        unitOf(
          { source: this.id, scope: { of: "organization" }, name: organization.login },
          reading,
          secrets.length,
        ),
        ...read.flatMap(({ unit }) => (unit === null ? [] : [unit])),
      ],
      identities: read.map(({ identity }) => identity),
    };
  },
};

async function secretOf(
  { name, visibility, created_at, updated_at }: OrganizationSecret,
  context: SourceContext,
) {
  const reach = visibility === "selected" ? await reachOf(name, context) : null;
  return {
    unit: reach?.unit ?? null,
    identity: {
      kind: "actions-secret" as const,
      uid: `github:actions-secret:org-${context.organization.id}:${name}`,
      repository: null,
      title: name,
      lastUsed: null,
      facts: {
        level: "organization" as const,
        environment: null,
        environment_id: null,
        visibility,
        selected_repositories: reach?.names ?? null,
        created_at,
        updated_at,
      },
    },
  };
}

/** The repositories a secret is shared with; null names when they could not be read to their end. */
async function reachOf(name: string, context: SourceContext) {
  const { ask, organization } = context;
  const reading = seenInPart(
    await ask.list({
      route: "GET /orgs/{org}/actions/secrets/{secret_name}/repositories",
      parameters: { org: organization.login, secret_name: name },
      schema: Repository,
      permission: organizationSecrets.permission,
      key: "repositories",
      identify: (repository) => repository.id,
    }),
    context,
  );
  return {
    unit: unitOf(
      {
        source: organizationSecrets.id,
        scope: { of: "secret" as const, secret: name },
        name,
      },
      reading,
      dataOf(reading)?.length ?? 0,
    ),
    names: reading.state === "complete" ? reading.data.map((repository) => repository.name).sort() : null,
  };
}
