import { z } from "zod";
import type { GitHub, ListQuestion, ApiQuestion } from "../../action/github/port.ts";
import { addRepository } from "../../demo/github/world.ts";
import { setStage, type Stage } from "./stage.ts";

const permission = { name: "metadata", level: "read", of: "repository" } as const;
const Repository = z.object({ id: z.number(), name: z.string() });

/** A question that is answered in pages. */
export const repositories = {
  route: "GET /orgs/{org}/repos",
  parameters: { org: "acme" },
  schema: Repository,
  permission,
  key: null,
  identify: ({ id }) => id,
} satisfies ListQuestion<typeof Repository>;

/** A question with one answer. */
export const settings = {
  route: "GET /orgs/{org}",
  parameters: { org: "acme" },
  schema: z.object({ login: z.string() }),
  permission,
} satisfies ApiQuestion<z.ZodType>;

/** The request that `listRepositories` makes. */
export const LISTING = /\/orgs\/acme\/repos/;

export const listRepositories = (github: GitHub) => github.as("repositories").list(repositories);

/** A stage with so many repositories and nothing in them. */
export async function withRepositories(count: number): Promise<Stage> {
  const stage = await setStage();
  for (let index = 0; index < count; index += 1)
    addRepository(stage.world, { name: `r${String(index)}`, owner: stage.acme });
  return stage;
}
