import type { History } from "../audit/history.ts";
import type { HostedRepository } from "../../git/governance-port.ts";
import type { Comparison, GitHubAnswer } from "./answer.ts";
import { askGitHub } from "./ask.ts";
import { base } from "./questions/base.ts";
import { pullRequests } from "./questions/pull-requests.ts";
import { reviews } from "./questions/reviews.ts";
import { rules } from "./questions/rules.ts";
import { tags } from "./questions/tags.ts";

/** Everything that GitHub is asked, in the order in which it is told. */
const COMPARISONS: readonly Comparison[] = [pullRequests, reviews, tags, base, rules];

/** What GitHub says of everything that evidence says of it. */
export async function compareWithGitHub(history: History, hosted: HostedRepository): Promise<GitHubAnswer[]> {
  const github = askGitHub(hosted);
  const answers: GitHubAnswer[] = [];
  for (const compare of COMPARISONS) answers.push(...(await compare(history, github)));
  return answers;
}
