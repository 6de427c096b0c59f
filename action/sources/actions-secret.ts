import { z } from "zod";
import { GitHubTime } from "../../model/instant.ts";
import { SafeName } from "../../model/text.ts";

/** A secret as every level lists it: a name and two times. The value is never sent and never asked for. */
export const ActionsSecret = z.object({
  name: SafeName,
  created_at: GitHubTime,
  updated_at: GitHubTime,
});
export type ActionsSecret = z.infer<typeof ActionsSecret>;
