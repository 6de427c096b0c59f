import type { Finding, History, Question } from "./history.ts";
import { additions } from "./questions/additions.ts";
import { authors } from "./questions/authors.ts";
import { carriedOut } from "./questions/carried-out.ts";
import { certifications } from "./questions/certifications.ts";
import { conclusions } from "./questions/conclusions.ts";
import { lastUses } from "./questions/last-uses.ts";
import { listed } from "./questions/listed.ts";
import { plain } from "./questions/plain.ts";
import { present } from "./questions/present.ts";
import { readable } from "./questions/readable.ts";
import { reviews } from "./questions/reviews.ts";
import { rewritten } from "./questions/rewritten.ts";
import { signOffs } from "./questions/sign-offs.ts";
import { signatures } from "./questions/signatures.ts";
import { signedReviews } from "./questions/signed-reviews.ts";
import { succession } from "./questions/succession.ts";
import { tagMessages } from "./questions/tag-messages.ts";
import { tags } from "./questions/tags.ts";
import { vouched } from "./questions/vouched.ts";

/** Everything that is asked of a history, in the order in which answers about one commit are told. */
const QUESTIONS: readonly Question[] = [
  present,
  listed,
  vouched,
  plain,
  rewritten,
  readable,
  succession,
  conclusions,
  additions,
  reviews,
  signedReviews,
  carriedOut,
  lastUses,
  signOffs,
  certifications,
  authors,
  signatures,
  tags,
  tagMessages,
];

/** Everything that is not what was recorded, the earliest commit first. */
export function audit(history: History): Finding[] {
  const position = new Map(history.commits.map(({ commit }, at) => [commit, at]));
  const at = ({ commit }: Finding) => position.get(commit) ?? position.size;
  return QUESTIONS.flatMap((question) => question(history)).sort((a, b) => at(a) - at(b));
}
