import type { ControlId } from "../../model/assessment.ts";
import type { Askable } from "../../model/identities/kind.ts";
import type { IdentityKind } from "../../model/identity.ts";
import type { Governance } from "../../model/governance.ts";
import type { Decision } from "../../model/review.ts";
import type { ParameterName } from "../../model/parameters.ts";
import type { CheckWords } from "../../model/reasons/check-words.ts";
import type { Duty } from "../../model/reasons/duties.ts";
import type { EveryCheckReason } from "../../model/reasons/every-check.ts";
import type { Reason, ReasonIn, Reasons } from "../../model/reasons/reason.ts";
import type {
  ObservedIdentity,
  ObservedIdentityOf,
  ObservedRepository,
  Snapshot,
} from "../../model/snapshot.ts";
import type { SourceId } from "../../model/unit.ts";
import type { Context, CheckResult } from "../queries/context.ts";

/** What each value of `appliesTo` hands to `assess`. */
export type Subjects = { [K in IdentityKind]: ObservedIdentityOf<K> } & {
  identity: ObservedIdentity;
  repository: ObservedRepository;
  organization: Snapshot["organization"];
};
export type SubjectKind = keyof Subjects;

/**
 * One yes/no question about one subject. Its functions are methods, so that a check about one kind of identity is also a
 * check about identities; whoever puts it looks at `appliesTo` first.
 */
export interface Check<Kind extends SubjectKind = SubjectKind, Why extends Reason = Reason> {
  /** A sentence that can be true, `deploy-key-is-read-only`; the file has the same name. */
  id: string;
  /** What it says to people, in both languages. */
  words: CheckWords;
  /** Baseline controls it serves. */
  controls: readonly ControlId[];
  appliesTo: Kind;
  /** What must be true of a kind for the question to arise; of others there is no assessment at all. */
  has?: Askable;
  /** The duty that a kind must be capable of for the question to arise. */
  duty?: Duty;
  /** Sources it reads besides the one that gave the subject; a gap that touches the subject gives `unknown`. */
  needs: readonly SourceId[];
  /** Those of them that can matter, given what people state; all of them where it is left out. */
  needsGiven?(governance: Governance): readonly SourceId[];
  /**
   * What a reviewer of the identity is suggested where it failed; null where only a person can tell. Every check on
   * identities says it.
   */
  suggests?: Decision | null;
  /** What alone mends its failure; left out where whatever makes it pass does. A limit that is loosened mends nothing. */
  mendedBy?: "renewal";
  /** What its failure shows of an identity that must be justified anew before a period is certified. */
  revalidates?: "dormant" | "shared";
  parameters: readonly ParameterName[];
  /** True where, of an identity without an ownership statement, only writing one answers the question. */
  restsOnStatement?: true;
  /** Ids of further repositories whose units the answer depends on (an organisation secret's, say). */
  reach?(subject: Subjects[Kind], snapshot: Snapshot, governance: Governance): readonly number[];
  /**
   * Why the question does not arise for this subject, from the subject and what people state alone; null when it
   * does. Askable before gaps, so that what the question does not need cannot make its answer unknown.
   */
  exempt?(subject: Subjects[Kind], governance: Governance): Why | null;
  assess(subject: Subjects[Kind], context: Context): CheckResult<Why>;
}

/** A check on any kind of subject; `appliesTo` tells which. */
export type AnyCheck = { [Kind in SubjectKind]: Check<Kind> }[SubjectKind];

type Declared<Kind extends SubjectKind, Why extends Reason> = Omit<Check<Kind, Why>, "id" | "words">;

/** Declares a check; the type of `assess`'s subject follows from `appliesTo`, that of its reasons from its words. */
export const defineCheck = <Kind extends SubjectKind, const All extends Reasons>({
  words,
  ...check
}: Declared<Kind, ReasonIn<All> | EveryCheckReason> & { words: CheckWords<All> }): Check<Kind> => ({
  id: words.id,
  words,
  ...check,
});
