import type { Finding, History, Question } from "./history.ts";
import { additions } from "./questions/additions.ts";
import { agreed } from "./questions/agreed.ts";
import { authors } from "./questions/authors.ts";
import { carriedOut } from "./questions/carried-out.ts";
import { certifications } from "./questions/certifications.ts";
import { conclusions } from "./questions/conclusions.ts";
import { lastUses } from "./questions/last-uses.ts";
import { listed } from "./questions/listed.ts";
import { pages } from "./questions/pages.ts";
import { plain } from "./questions/plain.ts";
import { present } from "./questions/present.ts";
import { readable } from "./questions/readable.ts";
import { reviews } from "./questions/reviews.ts";
import { rewritten } from "./questions/rewritten.ts";
import { signOffs } from "./questions/sign-offs.ts";
import { signatures } from "./questions/signatures.ts";
import { signers } from "./questions/signers.ts";
import { signedReviews } from "./questions/signed-reviews.ts";
import { succession } from "./questions/succession.ts";
import { tagMessages } from "./questions/tag-messages.ts";
import { tags } from "./questions/tags.ts";
import { verdicts } from "./questions/verdicts.ts";
import { shown } from "./questions/shown.ts";
import { uses } from "./questions/uses.ts";
import { vouched } from "./questions/vouched.ts";

/** Everything that is asked of a history, in the order in which answers about one commit are told. */
const QUESTIONS: readonly Question[] = [
  present,
  listed,
  vouched,
  plain,
  rewritten,
  readable,
  pages,
  succession,
  conclusions,
  verdicts,
  additions,
  reviews,
  signedReviews,
  carriedOut,
  lastUses,
  uses,
  shown,
  signOffs,
  agreed,
  certifications,
  authors,
  signatures,
  signers,
  tags,
  tagMessages,
];

/**
 * Everything that is not what was recorded, the earliest commit first.
 * @param others - What was found by performing again, which takes more than what was read of the history.
 */
export function audit(history: History, others: readonly Finding[] = []): Finding[] {
  const position = new Map(history.commits.map(({ commit }, at) => [commit, at]));
  const at = ({ commit }: Finding) => position.get(commit) ?? position.size;
  const asked = QUESTIONS.flatMap((question) => question(history));
  return [...asked, ...others].sort((a, b) => at(a) - at(b));
}
