import type { Instant } from "../../../model/instant.ts";
import { type ConclusionKey, reviewBranch } from "../../../model/paths.ts";
import type { GovernancePort, HostedRepository } from "../../git/governance-port.ts";
import { readInForce } from "../../git/in-force.ts";
import { readReviewBranch } from "../../git/review-branch.ts";
import { bringReplies } from "../../pull-request/conversation/reply.ts";
import { languageOf } from "../../review/body/body.ts";
import { answerEvents } from "../../review/decisions/answer-events.ts";
import { completedIf } from "../../review/decisions/complete.ts";
import { messageOf } from "../../review/decisions/message.ts";
import { nowIn } from "../../review/decisions/now-in.ts";
import { markerOf, replyTo } from "../../review/decisions/reply.ts";
import { writtenReview } from "../../review/document.ts";
import { viewOf } from "../../review/view.ts";
import type { Log } from "../../run/log.ts";
import { filesOf } from "../campaign-state.ts";
import { type Attempt, commitAnew, done, moved } from "../commit-anew.ts";
import { eventsIn } from "./events.ts";
import { readSince } from "./read-since.ts";
import { rostersThen } from "./rosters-then.ts";

export interface DecisionsInput {
  port: GovernancePort;
  hosted: HostedRepository;
  /** Name of the branch that people merge into. */
  base: string;
  /** Server time. */
  at: Instant;
  log: Log;
}

/**
 * Takes over what people have decided on one review since the last run, by comment and by editing its file: one commit
 * with all of it, then an answer to each. The commit comes first and holds the answers, so that a run that died between
 * the two is finished by the next.
 * @throws {Refusal} when others moved the branch every time, or GitHub does not say who pushed to it.
 */
export async function takeOverDecisions(key: ConclusionKey, input: DecisionsInput): Promise<void> {
  const { port, hosted, base, at, log } = input;
  const branch = reviewBranch(key);
  const make = async (): Promise<Attempt<null>> => {
    const state = await readReviewBranch(port.checkout, { ...key, branch }, base);
    const since = await readSince(key, state, { checkout: port.checkout, hosted });
    if (since === null) return done(null);
    const { number, held, comments, pushes, own } = since;
    const read = readInForce({ stated: state.stated, evidence: state.approved }, key.organization);
    const { governance } = read;
    const events = eventsIn(held, since);
    const where = { checkout: port.checkout, hosted, base: state.tips.base };
    const entitiesThen = await rostersThen(events, where);
    const made = answerEvents(held, events, { governance, entitiesThen, now: nowIn(viewOf(read.ledger)) });
    const isNew = made.answered.length > held.answered.length;
    const review = isNew
      ? completedIf(made, { governance, reviews: read.ledger.reviews.map(({ data }) => data) })
      : made;
    const written = writtenReview(review, governance);
    // Whoever changed the words of the page alone is not answered, and the page follows from the record again.
    if (isNew || (pushes.length > 0 && state.evidence.get(written[0]) !== written[1])) {
      const files = filesOf(key.organization, state, written);
      const saved = await port.save(state, { ...files, message: messageOf(held, review), at });
      if (saved.outcome !== "saved") return moved;
    }
    const language = languageOf(review, governance);
    const replies = review.answered.map((answer) => ({
      marker: markerOf(answer),
      text: replyTo(answer, review, { naming: governance, language }),
    }));
    await bringReplies(hosted, { number, own, replies }, comments);
    return done(null);
  };
  await commitAnew(make, { branch, again: "run the review again", log });
}
