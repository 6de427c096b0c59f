import { Emergency } from "../../model/emergency.ts";
import type { Governance } from "../../model/governance.ts";
import type { SignOffFault } from "../../model/reasons/sign-off-faults.ts";
import { sameData } from "../../model/same-data.ts";
import { bothSides } from "./both-sides.ts";
import type { Barred, ChangedFile, PullFacts } from "./facts.ts";
import { type Of, type OfFile, unreadable } from "./of-file.ts";
import { isBarred, someoneNamed, type Someone } from "./rostered.ts";
import { writersOf } from "./writers.ts";

/**
 * Who granted or used emergency access does not review it, nor write what somebody found who did; whoever reviewed it
 * does not approve that either.
 */
export function ofEmergency(
  file: ChangedFile,
  { entities }: Pick<Governance, "entities">,
  pull: Pick<PullFacts, "author" | "lastPusher">,
  of: Of,
): OfFile {
  const { before, after } = bothSides(Emergency, file);
  const sides = [before, after].filter((one) => one !== null);
  const bound = (login: string): Barred => ({ login, as: "bound", subject: file.path });
  const took = sides.flatMap(({ granted_by: by, granted_to: to }) => [bound(by), bound(to)]);
  const reviewers = sides.flatMap(({ review }) => (review === null ? [] : [bound(review.by)]));
  const review = after?.review ?? null;
  const isNew = review !== null && !sameData(review, before?.review ?? null);
  const tookPart = (person: Someone) => took.some((one) => isBarred(one, person));
  const id = (after ?? before)?.emergency ?? file.path;
  const faults: SignOffFault[] = !isNew
    ? []
    : [
        ...(tookPart(someoneNamed(review.by, entities))
          ? [{ reason: "reviewed-by-a-participant", with: { id, by: review.by } } as const]
          : []),
        ...writersOf(pull, entities)
          .filter(({ person }) => tookPart(person))
          .map(({ login: by }) => ({ reason: "review-written-by-a-participant", with: { id, by } }) as const),
      ];
  return {
    requirements: [of("other", [], [...took, ...reviewers])],
    faults: [...unreadable(file, after), ...faults],
  };
}
