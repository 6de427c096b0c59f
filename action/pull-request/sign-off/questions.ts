import { z } from "zod";
import { GitHubTime, type Instant } from "../../../model/instant.ts";
import { canonical } from "../../../model/text.ts";
import { RULE_SUITE_RESULTS } from "../../../model/sign-off.ts";
import { once } from "../../github/once.ts";
import type { HostedRepository } from "../../git/governance-port.ts";
import { Refusal } from "../../run/refusal.ts";
import { expect } from "../answers.ts";
import { type Edits, editedTexts } from "../conversation/edited-texts.ts";
import { parse } from "../../../model/parse.ts";
import { Account, movesOf, type Moves } from "./moves.ts";

const Numbered = z.object({ id: z.number().int() });

const Listed = z.object({
  number: z.number().int(),
  user: Account,
  merged_at: GitHubTime.nullish().transform((at) => at ?? null),
  merge_commit_sha: z.string().nullish(),
  head: z.object({
    ref: z.string(),
    sha: z.string(),
    repo: Numbered.nullish(),
  }),
  base: z.object({ ref: z.string(), sha: z.string(), repo: Numbered }),
});
/** A pull request as lists have it. */
export type Listed = z.infer<typeof Listed>;

const Single = z.object({ merged_by: Account });

/** A review of a pull request. */
export const PullReview = z.object({
  id: z.number().int(),
  user: Account,
  state: z.string(),
  commit_id: z.string().nullish(),
  submitted_at: GitHubTime.nullish(),
  body: z
    .string()
    .nullish()
    .transform((body) => canonical(body ?? "")),
});
export type PullReview = z.infer<typeof PullReview>;

const Suite = z.object({
  after_sha: z.string(),
  result: z.enum(RULE_SUITE_RESULTS),
  actor_name: z.string().nullish(),
});
/** GitHub's evaluation of the rules of a branch at one push or merge. */
export type Suite = z.infer<typeof Suite>;

/** An answer that GitHub does not give to everybody, or that it refused with a status. */
export type ToldOrRefused<T> = { told: true; data: T } | { told: false; status: number };

/** Items on one page, the most that GitHub gives. */
const PAGE = 100;
/** Most pages of one list. */
const PAGES = 10;
const PULLS = "Pull requests: read";

/** Everything that is asked of GitHub about sign-offs. */
export interface SignOffQuestions {
  /** Every open pull request into a branch. */
  open: (base: string) => Promise<Listed[]>;
  /** The hundred that were closed and changed last; those of them that were merged into a branch. */
  merged: (base: string) => Promise<Listed[]>;
  mergedBy: (number: number) => Promise<z.infer<typeof Account>>;
  reviews: (number: number) => Promise<PullReview[]>;
  /** Which of the reviews were written anew; null where GitHub does not tell. */
  edited: (number: number) => Promise<Edits | null>;
  /** The moves of a branch as far back as a time, newest first; the last ones where none is named. */
  moves: (branch: string, from?: Instant) => Promise<Moves>;
  /** Evaluations of a branch's rules in the last month. */
  suites: (branch: string) => Promise<ToldOrRefused<Suite[]>>;
}

/** Asks about one governance repository. */
export function signOffQuestions(hosted: HostedRepository): SignOffQuestions {
  const { writer, repository } = hosted;
  const at = { owner: repository.owner, repo: repository.name };
  const all = async <Schema extends z.ZodType>(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    { schema, doing, pages = PAGES }: { schema: Schema; doing: string; pages?: number },
  ): Promise<z.output<Schema>[]> => {
    const found: z.output<Schema>[] = [];
    for (let page = 1; ; page += 1) {
      const answer = await writer.send(route, { ...at, ...parameters, per_page: PAGE, page });
      const items = expect(answer, z.array(schema), { doing, needs: PULLS });
      found.push(...items);
      if (items.length < PAGE) return found;
      if (page === pages)
        throw new Refusal(
          3,
          `GitHub lists more than ${pages * PAGE} items to ${doing}; that many are not read.`,
        );
    }
  };
  const told = async <Schema extends z.ZodType>(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    schema: Schema,
  ): Promise<ToldOrRefused<z.output<Schema>[]>> => {
    const { status, body } = await writer.send(route, { ...at, ...parameters, per_page: PAGE });
    const items = parse(z.array(schema), body, schema);
    return status === 200 && items.success ? { told: true, data: items.data } : { told: false, status };
  };
  const pulls = "GET /repos/{owner}/{repo}/pulls";
  return {
    open: (base) => all(pulls, { state: "open", base }, { schema: Listed, doing: "listing pull requests" }),
    async merged(base) {
      const newest = { state: "closed", base, sort: "updated", direction: "desc", per_page: PAGE };
      const answer = await writer.send(pulls, { ...at, ...newest });
      const closed = expect(answer, z.array(Listed), { doing: "listing pull requests", needs: PULLS });
      return closed.filter(({ merged_at: merged }) => merged !== null);
    },
    async mergedBy(number) {
      const one = { ...at, pull_number: number };
      const answer = await writer.send("GET /repos/{owner}/{repo}/pulls/{pull_number}", one);
      return expect(answer, Single, { doing: "reading a pull request", needs: PULLS }).merged_by;
    },
    reviews: (number) =>
      all(
        "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
        { pull_number: number },
        { schema: PullReview, doing: "listing reviews" },
      ),
    edited: (number) => editedTexts(hosted, { number, what: "reviews" }),
    moves: movesOf(hosted),
    suites: once((branch) =>
      told("GET /repos/{owner}/{repo}/rulesets/rule-suites", { ref: branch, time_period: "month" }, Suite),
    ),
  };
}
