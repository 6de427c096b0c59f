import type { ControlId } from "../../model/assessment.ts";
import type { Governance } from "../../model/governance.ts";
import type { ParameterName } from "../../model/parameters.ts";
import type {
  ObservedIdentity,
  ObservedIdentityOf,
  ObservedRepository,
  Snapshot,
} from "../../model/snapshot.ts";
import type { SourceId } from "../../model/unit.ts";
import type { Context, Judgement } from "../queries/context.ts";

/** What each value of `appliesTo` hands to `assess`. */
export interface Subjects {
  identity: ObservedIdentity;
  "deploy-key": ObservedIdentityOf<"deploy-key">;
  "fine-grained-token": ObservedIdentityOf<"fine-grained-token">;
  "actions-secret": ObservedIdentityOf<"actions-secret">;
  repository: ObservedRepository;
  organization: Snapshot["organization"];
}
export type SubjectKind = keyof Subjects;

/** One yes/no question about one subject. */
export interface Check<Kind extends SubjectKind = SubjectKind> {
  /** A sentence that can be true, `deploy-key-is-read-only`; the file has the same name. */
  id: string;
  question: string;
  /** Why it matters and what to do about a fail, for the reviewer; one sentence each. */
  risk: string;
  remedy: string;
  /** Baseline controls it serves. */
  controls: readonly ControlId[];
  appliesTo: Kind;
  /** Sources it reads besides the one that gave the subject; a gap that touches the subject gives `unknown`. */
  needs: readonly SourceId[];
  parameters: readonly ParameterName[];
  /** True where, of an identity without an ownership statement, only writing one answers the question. */
  restsOnStatement?: true;
  /** Ids of further repositories whose units the answer depends on (an organisation secret's, say). */
  reach?: (subject: Subjects[Kind], snapshot: Snapshot, governance: Governance) => readonly number[];
  /**
   * Why the question does not arise for this subject, from the subject and what people state alone; null when it
   * does. Asked before gaps, so that what the question does not need cannot make its answer unknown.
   */
  exempt?: (subject: Subjects[Kind], governance: Governance) => string | null;
  assess: (subject: Subjects[Kind], context: Context) => Judgement;
}

/** A check on any kind of subject; `appliesTo` tells which. */
export type AnyCheck = { [Kind in SubjectKind]: Check<Kind> }[SubjectKind];

/** Declares a check; the type of `assess`'s subject follows from `appliesTo`. */
export const defineCheck = <Kind extends SubjectKind>(check: Check<Kind>): Check<Kind> => check;
