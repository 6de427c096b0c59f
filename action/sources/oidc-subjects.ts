import { z } from "zod";
import { Text } from "../../model/text.ts";
import type { Source } from "./source.ts";
import { dataOf, unitOf } from "./unit-of.ts";

const Template = z.object({
  include_claim_keys: z.array(Text),
  // Not there on GitHub Enterprise Server, where subjects hold no ids.
  use_immutable_subject: z.boolean().optional(),
});

/** What the organisation makes the subject of OIDC tokens of. */
export const oidcSubjects: Source = {
  id: "oidc-subjects",
  endpoints: ["GET /orgs/{org}/actions/oidc/customization/sub"],
  permission: { name: "organization_administration", level: "read", of: "organization" },
  plan: null,
  unit: "the organisation",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound: "404 is a refusal: every organisation has a template.",
    empty:
      "An answer is never empty; where it does not say that ids are in the subject, they are not known to be.",
  },
  gives: [],
  needs: [],
  async collect({ ask, organization }) {
    const reading = await ask.get({
      route: "GET /orgs/{org}/actions/oidc/customization/sub",
      parameters: { org: organization.login },
      schema: Template,
      permission: this.permission,
    });
    const template = dataOf(reading);
    const address = { source: this.id, scope: { of: "organization" as const }, name: organization.login };
    return {
      units: [unitOf(address, reading, 1)],
      organization: {
        oidc_subject_template:
          template === null
            ? null
            : { claims: template.include_claim_keys, immutable: template.use_immutable_subject ?? null },
      },
    };
  },
};
