import type { Day } from "../../model/instant.ts";
import type { sameLists } from "../../model/same-lists.ts";
import type { ObservedIdentity } from "../../model/snapshot.ts";
import type { Context } from "../queries/context.ts";
import type { ScanContext, SubjectContext } from "./evaluate-question.ts";
import type { Evaluated, UndatedAssessment } from "./evaluated.ts";
import { except, type Exceptable, exceptionsOn } from "./except.ts";
import type { limitsIn } from "./limits-of.ts";

/** What is the same for every subject, whether a scan saw it or not. */
export interface EvaluationContext extends ScanContext {
  /** Day on which a scan first saw an identity, by uid: today for one that no earlier scan saw. */
  firstSeenOn: (uid: string) => Day;
  widenedOf: (identity: ObservedIdentity) => Context["widened"];
  ownerlessSince: (uid: string) => Day | null;
  limitsOf: ReturnType<typeof limitsIn>;
  /** One list for all subjects whose answers are the same. */
  asOneList: ReturnType<typeof sameLists<UndatedAssessment>>;
}

/** A subject with its answers: without those that did not arise, and with the exceptions in force. */
export function asEvaluated(
  { uid, ownership }: Pick<SubjectContext, "uid" | "ownership">,
  subject: Exceptable,
  results: readonly (UndatedAssessment | null)[],
  { governance, today, asOneList }: Pick<EvaluationContext, "governance" | "today" | "asOneList">,
): Evaluated {
  const about = exceptionsOn(subject, governance);
  const { data: _statement, ...stated } = ownership ?? { data: null };
  const arisen = results.filter((one) => one !== null);
  const answers =
    about.length === 0 ? arisen : arisen.map((one) => except(one, about, { today, governance }));
  return {
    uid,
    ownership: "statement" in stated ? stated : null,
    assessments: asOneList(inOrder(answers)),
  };
}

/** Sorted by check, as most are that come in the order of checks. */
const inOrder = (answers: UndatedAssessment[]): UndatedAssessment[] =>
  answers.every(({ check }, at) => at === 0 || (answers[at - 1]?.check ?? "") < check)
    ? answers
    : answers.sort((a, b) => (a.check < b.check ? -1 : 1));
