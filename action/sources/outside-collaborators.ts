import { z } from "zod";
import { Id, Login } from "../../model/text.ts";
import { byCodePoint } from "../../model/yaml.ts";
import type { Source } from "./source.ts";
import { dataOf, proven, unitOf } from "./unit-of.ts";

const User = z.object({ id: Id, login: Login });

/** Who has access to single repositories without being a member. */
export const outsideCollaborators: Source = {
  id: "outside-collaborators",
  endpoints: ["GET /orgs/{org}/outside_collaborators"],
  permission: { name: "members", level: "read", of: "organization" },
  plan: null,
  unit: "the organisation",
  meaning: {
    refused: "403 means that the permission is missing.",
    notFound: "404 is a refusal: every organisation has the list.",
    empty: "An empty list means no outside collaborator, provided the permission is granted.",
  },
  gives: ["machine-user"],
  needs: [],
  async collect({ ask, organization }) {
    const reading = proven(
      await ask.list({
        route: "GET /orgs/{org}/outside_collaborators",
        parameters: { org: organization.login },
        schema: User,
        permission: this.permission,
        key: null,
        identify: ({ id }) => id,
      }),
      this.permission,
      ask,
    );
    const address = { source: this.id, scope: { of: "organization" as const }, name: organization.login };
    const outside = reading.state === "complete" ? reading.data : null;
    return {
      units: [unitOf(address, reading, dataOf(reading)?.length ?? 0)],
      outside,
      organization: {
        outside_collaborators: outside?.map(({ login }) => login).sort(byCodePoint) ?? null,
      },
    };
  },
};
