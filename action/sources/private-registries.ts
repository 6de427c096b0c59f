import { z } from "zod";
import { GitHubTime } from "../../model/instant.ts";
import { SafeName, Text } from "../../model/text.ts";
import type { Source } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

/** The host alone: the rest of an address may hold a user's name and password. */
const hostOf = (url: string | null | undefined): string | null =>
  typeof url === "string" && URL.canParse(url) ? new URL(url).host : null;

const Configuration = z.object({
  name: SafeName,
  registry_type: Text,
  auth_type: Text.nullish(),
  url: Text.nullish().transform(hostOf),
  username: Text.nullish(),
  visibility: z.enum(["all", "private", "selected"]),
  created_at: GitHubTime,
  updated_at: GitHubTime,
});

/** Credentials for package registries that the organisation shares with repositories. */
export const privateRegistries: Source = {
  id: "private-registries",
  endpoints: ["GET /orgs/{org}/private-registries"],
  permission: { name: "organization_private_registries", level: "read", of: "organization" },
  plan: null,
  unit: "the list of private registries",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound: "404 is a refusal: every organisation has the list.",
    empty: "An empty list means no private registry, provided the permission is granted.",
  },
  gives: ["private-registry"],
  needs: [],
  async collect({ ask, organization }) {
    const reading = proven(
      await ask.list({
        route: "GET /orgs/{org}/private-registries",
        parameters: { org: organization.login },
        schema: Configuration,
        // An address may hold the credential that opens what it leads to.
        sensitive: true,
        permission: this.permission,
        key: "configurations",
        identify: ({ name }) => name,
      }),
      this.permission,
      ask,
    );
    const configurations = dataOf(reading) ?? [];
    const address = { source: this.id, scope: { of: "organization" as const }, name: organization.login };
    return {
      units: [unitOf(address, reading, configurations.length)],
      identities: configurations.map(({ name, registry_type, auth_type, url, username, ...facts }) => ({
        kind: "private-registry" as const,
        uid: `github:private-registry:org-${organization.id}:${name}`,
        repository: null,
        title: name,
        lastUsed: null,
        facts: {
          registry_type,
          auth_type: auth_type ?? null,
          host: url,
          username: username ?? null,
          ...facts,
        },
      })),
    };
  },
};
