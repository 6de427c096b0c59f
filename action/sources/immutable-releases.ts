import { z } from "zod";
import { unlessOffered } from "./not-offered.ts";
import type { Source } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

const Settings = z.object({ enforced_repositories: z.enum(["all", "none", "selected"]) });

/** Where releases cannot be changed once they are published. */
export const immutableReleases: Source = {
  id: "immutable-releases",
  endpoints: ["GET /orgs/{org}/settings/immutable-releases"],
  permission: { name: "organization_administration", level: "read", of: "organization" },
  plan: "Not on GitHub Enterprise Server.",
  unit: "the organisation",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound:
      "404 means that the server does not have it, where the organisation's Actions policies could be read; otherwise it is a refusal.",
    empty: "An answer is never empty.",
  },
  gives: [],
  needs: ["organization-actions"],
  async collect(context) {
    const { ask, organization } = context;
    const reading = await ask.get({
      route: "GET /orgs/{org}/settings/immutable-releases",
      parameters: { org: organization.login },
      schema: Settings,
      permission: this.permission,
    });
    const address = { source: this.id, scope: { of: "organization" as const }, name: organization.login };
    return {
      units: [unitOf(address, unlessOffered(reading, context, "organization-actions"), 1)],
      organization: { immutable_releases: dataOf(reading)?.enforced_repositories ?? null },
    };
  },
};
