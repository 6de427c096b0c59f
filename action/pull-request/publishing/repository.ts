import { z } from "zod";
import type { HostedRepository } from "../../git/governance-port.ts";
import { Refusal } from "../../run/refusal.ts";
import { expect } from "../answers.ts";

const Repository = z.object({
  html_url: z.string(),
  private: z.boolean(),
  visibility: z.string().optional(),
  archived: z.boolean().default(false),
});

/** The governance repository as GitHub describes it. */
export interface Described {
  /** Its address for people. */
  url: string;
}

/**
 * Looks the governance repository up before anything is written to it.
 * @throws {Refusal} when it is archived, or public or internal without leave: evidence names every credential and its weaknesses.
 */
export async function describe(
  { writer, repository }: HostedRepository,
  allowPublic: boolean,
): Promise<Described> {
  const { owner, name: repo } = repository;
  const answer = await writer.send("GET /repos/{owner}/{repo}", { owner, repo });
  const found = expect(answer, Repository, {
    doing: "looking up the governance repository",
    needs: "Metadata: read",
  });
  // Older servers say private only. Internal: every member of the enterprise reads it, whatever they are a member of.
  const visibility = found.visibility ?? (found.private ? "private" : "public");
  if (found.archived)
    throw new Refusal(
      2,
      `The governance repository ${owner}/${repo} is archived; unarchive it, or choose another.`,
    );
  if (visibility !== "private" && !allowPublic)
    throw new Refusal(
      2,
      `The governance repository ${owner}/${repo} is ${visibility === "internal" ? "internal, so that everybody in the enterprise reads it" : "public"}, and evidence names every credential; make it private, or set allow-public: true.`,
    );
  return { url: found.html_url };
}
