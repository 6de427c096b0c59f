import { z } from "zod";
import { evidenceBranch } from "../../../model/paths.ts";
import type { AppAuth, Auth } from "../../github/authenticate.ts";
import { Refusal } from "../../run/refusal.ts";
import { authOf, writerOf, type Credentials } from "../given-credentials.ts";

/** The inputs of a command that commits. */
export const committing = {
  "commit-with": z.enum(["git", "api"]).default("api"),
  base: z
    .string()
    .regex(/^(?!-)[^\s~^:?*[\\]+$/, "must be the name of a branch")
    .optional(),
  "allow-public": z.enum(["true", "false"]).default("false"),
  "max-wait": z
    .string()
    .regex(/^(?:\d|[1-9]\d|[12]\d\d|3[0-5]\d|360)$/, "must be whole minutes, from 0 to 360")
    .default("30"),
};

/** How commits come to be, and where they go. */
export interface Committing {
  auth: Auth;
  /** A second App that publishes; null where the first credential does. */
  writer: AppAuth | null;
  commitWith: "git" | "api";
  /** Null for the default branch. */
  base: string | null;
  allowPublic: boolean;
  /** Milliseconds that GitHub's limits are waited for in sum. */
  maxWait: number;
}

type Given = z.infer<z.ZodObject<typeof committing>>;

/**
 * How the command commits.
 * @throws {Refusal} when base is the branch that evidence waits on.
 */
export function committingOf(inputs: Given & Credentials, organization: string | null): Committing {
  const { base } = inputs;
  const evidence = organization === null ? "" : evidenceBranch(organization).toLowerCase();
  if (base?.replace(/^refs\/heads\//, "").toLowerCase() === evidence)
    throw new Refusal(
      2,
      `The input base is ${base}, where evidence waits for approval; name the branch it is merged into.`,
    );
  return {
    auth: authOf(inputs),
    writer: writerOf(inputs),
    commitWith: inputs["commit-with"],
    base: base ?? null,
    allowPublic: inputs["allow-public"] === "true",
    maxWait: Number(inputs["max-wait"]) * 60_000,
  };
}
