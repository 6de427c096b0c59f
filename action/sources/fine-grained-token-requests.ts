import { z } from "zod";
import { GitHubTime } from "../../model/instant.ts";
import { Id, Login, Text } from "../../model/text.ts";
import type { Source } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

const Request = z.object({
  id: Id,
  owner: z.object({ login: Login }),
  token_name: Text,
  created_at: GitHubTime,
  reason: Text.nullish(),
});

/** Fine-grained tokens that wait for an owner's decision. */
export const fineGrainedTokenRequests: Source = {
  id: "fine-grained-token-requests",
  endpoints: ["GET /orgs/{org}/personal-access-token-requests"],
  permission: {
    name: "organization_personal_access_token_requests",
    level: "read",
    of: "organization",
    appsOnly: true,
  },
  plan: null,
  unit: "the organisation",
  meaning: {
    refused: "403 means that the permission is missing, or that a token asks: GitHub answers Apps only.",
    notFound: "404 is a refusal: the list exists for every organisation.",
    empty: "An empty list means that nothing waits, provided the App has the permission.",
  },
  gives: [],
  needs: [],
  async collect({ ask, organization }) {
    const reading = proven(
      await ask.list({
        route: "GET /orgs/{org}/personal-access-token-requests",
        parameters: { org: organization.login },
        schema: Request,
        permission: this.permission,
        key: null,
        identify: (request) => request.id,
      }),
      this.permission,
      ask,
    );
    const requests = dataOf(reading);
    return {
      units: [
        unitOf(
          { source: this.id, scope: { of: "organization" }, name: organization.login },
          reading,
          requests?.length ?? 0,
        ),
      ],
      organization: {
        pending_token_requests:
          reading.state === "complete"
            ? reading.data.map(({ id, owner, token_name, created_at, reason }) => ({
                request: id,
                owner: owner.login,
                token_name,
                created_at,
                reason: reason ?? null,
              }))
            : null,
      },
    };
  },
};
