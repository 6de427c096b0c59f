import { z } from "zod";
import { once } from "../../github/once.ts";
import type { Answer } from "../../github/writer.ts";
import type { HostedRepository } from "../../git/governance-port.ts";
import type { Asked, Needs, OriginReason } from "../../../model/reasons/origin.ts";
import { parse } from "../../../model/parse.ts";

/** An answer of GitHub's, or that it gave none, with the permission that the question needs. */
export type Told<T> = { told: true; data: T } | { told: false; status: number; needs: Needs };

const Known = z.object({ login: z.string(), id: z.number().int() });
/** An account by GitHub's number: a login may be given up and taken by another. */
export type Known = z.infer<typeof Known>;
const Account = Known.nullable();

const Commit = z.object({
  author: Account,
  commit: z.object({ verification: z.object({ verified: z.boolean() }).optional() }),
});

const Numbered = z.object({ id: z.number().int() });

const Pull = z.object({
  number: z.number().int(),
  user: Account,
  merged_at: z.string().nullish(),
  merge_commit_sha: z.string().nullish(),
  head: z.object({ ref: z.string(), sha: z.string(), repo: Numbered.nullish() }),
  base: z.object({ ref: z.string(), repo: Numbered }),
});
/** A pull request as far as it says where evidence came from. */
export type Pull = z.infer<typeof Pull>;

const Move = z.object({
  before: z.string(),
  after: z.string(),
  activity_type: z.string(),
  actor: Account,
});
/** One move of a branch. */
export type Move = z.infer<typeof Move>;

const Viewer = z.object({
  data: z.object({ viewer: z.object({ login: z.string(), databaseId: z.number().int() }) }),
});

/** Most moves of a branch that are looked at, and most merged pull requests: one page of GitHub's. */
export const PAGE = 100;

/** Everything that is asked of GitHub about where evidence came from; each question is asked once. */
export interface Questions {
  /** The account that publishes evidence. */
  writer: () => Promise<Told<Known>>;
  commit: (commit: string) => Promise<Told<{ author: Known | null; signed: boolean }>>;
  /** Pull requests that hold or brought a commit. */
  pullsOf: (commit: string) => Promise<Told<readonly Pull[]>>;
  /** Pull requests from a branch of the repository itself that are closed, newest first. */
  closed: (branch: string) => Promise<Told<readonly Pull[]>>;
  /** Moves of a branch, newest first. */
  moves: (branch: string) => Promise<Told<readonly Move[]>>;
}

function read<Schema extends z.ZodType>(
  { status, body }: Answer,
  schema: Schema,
  needs: Needs,
): Told<z.output<Schema>> {
  const parsed = parse(schema, body);
  return status === 200 && parsed.success
    ? { told: true, data: parsed.data }
    : { told: false, status, needs };
}

const CONTENTS = "contents";
const PULLS = "pull-requests";

/** The reason that an answer was not given for. */
export const refused = (asked: Asked, { status, needs }: { status: number; needs: Needs }): OriginReason => ({
  reason: "refused",
  with: { asked, status, needs },
});

/** Asks about one governance repository. */
export function questionsTo({ writer, repository }: HostedRepository): Questions {
  const at = { owner: repository.owner, repo: repository.name };
  const viewer = once(async () =>
    read(await writer.graphql("query { viewer { login databaseId } }", {}), Viewer, "named-account"),
  );
  return {
    async writer() {
      const answer = await viewer("");
      if (!answer.told) return answer;
      const { login, databaseId: id } = answer.data.data.viewer;
      return { told: true, data: { login, id } };
    },
    commit: once(async (ref) => {
      const answer = read(
        await writer.send("GET /repos/{owner}/{repo}/commits/{ref}", { ...at, ref }),
        Commit,
        CONTENTS,
      );
      if (!answer.told) return answer;
      const { author, commit } = answer.data;
      return { told: true, data: { author, signed: commit.verification?.verified === true } };
    }),
    pullsOf: once(async (sha) =>
      read(
        await writer.send("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
          ...at,
          commit_sha: sha,
          per_page: PAGE,
        }),
        z.array(Pull),
        PULLS,
      ),
    ),
    closed: once(async (branch) =>
      read(
        await writer.send("GET /repos/{owner}/{repo}/pulls", {
          ...at,
          state: "closed",
          head: `${repository.owner}:${branch}`,
          sort: "updated",
          direction: "desc",
          per_page: PAGE,
        }),
        z.array(Pull),
        PULLS,
      ),
    ),
    moves: once(async (branch) =>
      read(
        await writer.send("GET /repos/{owner}/{repo}/activity", {
          ...at,
          ref: `refs/heads/${branch}`,
          per_page: PAGE,
        }),
        z.array(Move),
        CONTENTS,
      ),
    ),
  };
}

/** True for a pull request of the branch that the scanner writes, in the repository itself and in no fork. */
export const isOwn = ({ head, base }: Pull, branch: string): boolean =>
  head.ref === branch && head.repo?.id === base.repo.id;
