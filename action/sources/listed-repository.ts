import { z } from "zod";
import { GitHubTime } from "../../model/instant.ts";
import { Id, Login, SafeName, Text } from "../../model/text.ts";

/** A repository as GitHub lists it, and as it answers for one by its id. */
export const Repository = z
  .object({
    id: Id,
    name: SafeName,
    owner: z.object({ id: Id, login: Login }),
    private: z.boolean(),
    visibility: z.enum(["public", "private", "internal"]).optional(),
    archived: z.boolean(),
    fork: z.boolean(),
    default_branch: Text.nullish(),
    created_at: GitHubTime.nullish(),
    security_and_analysis: z
      .object({ secret_scanning: z.object({ status: z.enum(["enabled", "disabled"]) }).optional() })
      .nullish(),
  })
  .transform(({ id, name, owner, ...rest }) => ({
    id,
    name,
    owner,
    facts: {
      visibility: rest.visibility ?? (rest.private ? ("private" as const) : ("public" as const)),
      archived: rest.archived,
      fork: rest.fork,
      default_branch: rest.default_branch ?? null,
      created_at: rest.created_at ?? null,
      secret_scanning: scanningIn(rest.security_and_analysis?.secret_scanning?.status),
    },
  }));

/** Left out for whoever may not administer the repository. */
const scanningIn = (status: "enabled" | "disabled" | undefined) =>
  status === undefined ? null : status === "enabled";
