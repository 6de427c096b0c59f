import { z } from "zod";
import { GitHubTime } from "../../../model/instant.ts";
import type { NotToldReason } from "../../../model/reasons/verify/asked.ts";
import type { HostedRepository } from "../../git/governance-port.ts";
import { GitHubFailure } from "../../github/failure.ts";
import { once } from "../../github/once.ts";
import type { Answer } from "../../github/writer.ts";
import { parse } from "../../../model/parse.ts";

/** What GitHub told, or why it did not. */
export type Told<T> = { told: true; data: T } | { told: false; why: NotToldReason };

const Account = z
  .object({ login: z.string(), id: z.number().int() })
  .nullish()
  .transform((account) => account ?? null);
const time = GitHubTime.nullish().transform((at) => at ?? null);
const text = z
  .string()
  .nullish()
  .transform((one) => one ?? null);

const Pull = z.object({
  number: z.number().int(),
  user: Account,
  merged_at: time,
  merged_by: Account,
  merge_commit_sha: text,
  head: z.object({ sha: z.string() }),
});
export type Pull = z.infer<typeof Pull>;

const Review = z.object({
  id: z.number().int(),
  user: Account,
  state: z.string(),
  commit_id: text,
  submitted_at: time,
});
export type Review = z.infer<typeof Review>;

const Ref = z.object({ ref: z.string(), object: z.object({ sha: z.string() }) });
const Branch = z.object({ commit: z.object({ sha: z.string() }), protected: z.boolean() });
const Rule = z.object({ type: z.string() });
const Repository = z.object({ default_branch: z.string() });

/** What is asked of GitHub; each question is asked once. */
export interface GitHubNow {
  pull: (number: number) => Promise<Told<Pull>>;
  reviews: (number: number) => Promise<Told<readonly Review[]>>;
  /** Tags of certifications, by name. */
  tags: () => Promise<Told<ReadonlyMap<string, string>>>;
  branch: (name: string) => Promise<Told<{ head: string; isProtected: boolean }>>;
  /** Kinds of rules that bind a branch. */
  rules: (branch: string) => Promise<Told<ReadonlySet<string>>>;
  defaultBranch: () => Promise<Told<string>>;
}

const PAGE = 100;
const PAGES = 10;
const PULLS = "Pull requests: read";
const CONTENTS = "Contents: read";
const METADATA = "Metadata: read";

/** Asks about one governance repository. */
export function askGitHub({ writer, repository }: HostedRepository): GitHubNow {
  const at = { owner: repository.owner, repo: repository.name };
  const one = async <Schema extends z.ZodType>(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    [schema, needs]: [Schema, string],
  ): Promise<Told<z.output<Schema>>> => {
    try {
      return read(await writer.send(route, { ...at, ...parameters }), schema, needs);
    } catch (error) {
      if (!(error instanceof GitHubFailure) || error.kind !== "unreachable") throw error;
      return { told: false, why: { reason: "unreachable", with: {} } };
    }
  };
  const all = async <Schema extends z.ZodType>(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    [schema, needs]: [Schema, string],
  ): Promise<Told<z.output<Schema>[]>> => {
    const found: z.output<Schema>[] = [];
    for (let page = 1; page <= PAGES; page += 1) {
      const asked = { ...parameters, per_page: PAGE, page };
      const answer = await one(route, asked, [z.array(schema), needs]);
      if (!answer.told) return answer;
      found.push(...answer.data);
      if (answer.data.length < PAGE) return { told: true, data: found };
    }
    return { told: false, why: { reason: "too-many", with: { most: PAGES * PAGE } } };
  };
  const pulls = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  return {
    pull: once((pull_number) => one(pulls, { pull_number }, [Pull, PULLS])),
    reviews: once((pull_number) => all(`${pulls}/reviews`, { pull_number }, [Review, PULLS])),
    tags: async () => {
      const route = "GET /repos/{owner}/{repo}/git/matching-refs/{ref}";
      // The list has no pages: https://docs.github.com/en/rest/git/refs#list-matching-references
      const refs = await one(route, { ref: "tags/certified/" }, [z.array(Ref), CONTENTS]);
      return mapped(refs, (found) => new Map(found.map(({ ref, object }) => [ref.slice(TAGS), object.sha])));
    },
    branch: once(async (branch) => {
      const answer = await one("GET /repos/{owner}/{repo}/branches/{branch}", { branch }, [Branch, CONTENTS]);
      return mapped(answer, ({ commit, protected: isProtected }) => ({ head: commit.sha, isProtected }));
    }),
    rules: async (branch) => {
      const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}";
      const rules = await all(route, { branch }, [Rule, METADATA]);
      return mapped(rules, (found) => new Set(found.map(({ type }) => type)));
    },
    defaultBranch: async () => {
      const answer = await one("GET /repos/{owner}/{repo}", {}, [Repository, METADATA]);
      return mapped(answer, ({ default_branch: name }) => name);
    },
  };
}

const TAGS = "refs/tags/".length;

function mapped<From, To>(told: Told<From>, to: (data: From) => To): Told<To> {
  return told.told ? { told: true, data: to(told.data) } : told;
}

/** What is hidden from a credential GitHub answers like what is not there. */
function read<Schema extends z.ZodType>(
  { status, body }: Answer,
  schema: Schema,
  needs: string,
): Told<z.output<Schema>> {
  const parsed = parse(schema, body);
  if (status === 200 && parsed.success) return { told: true, data: parsed.data };
  return status === 404 || status === 410
    ? { told: false, why: { reason: "not-shown", with: { needs } } }
    : { told: false, why: { reason: "not-answered", with: { status, needs } } };
}
