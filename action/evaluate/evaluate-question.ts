import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { Parameters, Tier } from "../../model/parameters.ts";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import type { SourceId, Unit } from "../../model/unit.ts";
import type { Context, CheckResult } from "../queries/context.ts";
import type { Pipeline } from "../queries/pipeline.ts";
import type { UndatedAssessment } from "./evaluated.ts";
import { asKnown } from "./same-answers.ts";
import { isNoList, sourcesBehind } from "./sources-behind.ts";
import { reaching } from "./dependencies.ts";
import { notReadReason } from "./not-read.ts";
import type { Dependencies, Gaps } from "./gaps.ts";
import type { Exemption, CheckQuestion } from "./question.ts";

/** What is the same for every subject of a scan. */
export interface ScanContext {
  snapshot: Snapshot;
  governance: Governance;
  gaps: Gaps;
  today: Day;
  pipeline: Pipeline;
  earlier: Context["earlier"];
  ownershipOf: (identity: ObservedIdentity) => Context["ownership"];
}

/** What is the same for every check on one subject. */
export interface SubjectContext {
  uid: string;
  ownership: Context["ownership"];
  contested: readonly string[];
  /** Day on which a scan first saw it, where GitHub does not tell when it began; null where it does. */
  firstSeen: Day | null;
  /** When scans saw its permissions grow. */
  widened: Context["widened"];
  /** Since when scans have found no two people who answer for it; null where the last one found none of that. */
  ownerlessSince: Day | null;
  /** The limits in force for the entities the subject serves. */
  limits: Parameters;
  /** The source that gave the subject; null for the organisation, whose settings each check names itself. */
  origin: SourceId | null;
  dependencies: Dependencies;
  /** Null when what decides it was not read; `tierGaps` says what that was. */
  tier: Tier | null;
  tierGaps: readonly Unit[];
}

/** Puts one question: first whether it arises, then whether everything it needs was read, then the check itself. */
export function evaluateQuestion(
  question: CheckQuestion,
  about: SubjectContext,
  scan: ScanContext,
): UndatedAssessment {
  const { id } = question.check;
  try {
    const exemption = question.exempt(scan.governance);
    if (exemption !== null) return assessmentOf(question, notApplicable(exemption));
    const dependencies = reaching(about.dependencies, question.reach(scan.snapshot, scan.governance));
    const asked = sourcesBehind(about, question.needs(scan.governance));
    const open = unknown(question, scan.gaps(asked, dependencies));
    return open === null ? answer(question, about, scan) : (firm(question, about, scan) ?? open);
  } catch (cause) {
    throw new Error(`The check ${id} failed on ${about.uid}.`, { cause });
  }
}

/** An answer that rests on what was seen alone, and stands beside gaps elsewhere; null when there is none. */
function firm(question: CheckQuestion, about: SubjectContext, scan: ScanContext): UndatedAssessment | null {
  // Such an answer rests on no limit, so that the tier does not matter.
  const result = under(question, about.tier ?? "strict", about, scan);
  if (result.restsOn === undefined) return null;
  const { sources, repositories, itself } = result.restsOn;
  const dependencies = reaching(about.dependencies, repositories);
  const origin = itself === true ? null : about.origin;
  const asked = origin === null ? sources : [origin, ...sources].filter(isNoList);
  return scan.gaps(asked, dependencies).length > 0 ? null : assessmentOf(question, result);
}

/** The assessment of a question that these gaps leave open; null without any. */
export function unknown(question: CheckQuestion, gaps: readonly Unit[]): UndatedAssessment | null {
  const first = gaps[0];
  if (first === undefined) return null;
  return assessmentOf(question, { outcome: "unknown", ...notReadReason(first, gaps.length - 1) });
}

/**
 * The assessment of a question about something the scan did not see and cannot call gone: unknown, unless the
 * question does not arise for what the ledger knows of it.
 */
export function unseen(
  question: CheckQuestion,
  gaps: readonly Unit[],
  governance: Governance,
): UndatedAssessment {
  const exemption = question.exempt(governance);
  if (exemption !== null) return assessmentOf(question, notApplicable(exemption));
  return (
    unknown(question, gaps) ?? assessmentOf(question, { outcome: "unknown", reason: "not-seen", with: {} })
  );
}

/**
 * The check's own answer. Where it is not known whether the strict values apply, both are tried: an answer they
 * share holds, and where they differ nobody knows.
 */
function answer(question: CheckQuestion, about: SubjectContext, scan: ScanContext): UndatedAssessment {
  if (about.tier !== null) return assessmentOf(question, under(question, about.tier, about, scan));
  const [loose, strict] = [under(question, "default", about, scan), under(question, "strict", about, scan)];
  // A fail under the looser value and a pass under the stricter one are each true whatever the tier is.
  if (loose.outcome === strict.outcome)
    return withoutTier(assessmentOf(question, loose.outcome === "fail" ? loose : strict));
  return (
    unknown(question, about.tierGaps) ??
    assessmentOf(question, { outcome: "unknown", reason: "tier-not-read", with: {} })
  );
}

type About = Pick<
  SubjectContext,
  "ownership" | "contested" | "firstSeen" | "widened" | "ownerlessSince" | "limits"
>;

interface Known {
  of: About;
  context: Context;
}

/** What checks may look at, by the check, as it was last made of it. A memo, not state. */
const contexts = new WeakMap<ScanContext, Map<CheckQuestion["check"], Known>>();

/** What a check may look at under a tier; for one subject after the other that nobody claims it is the same. */
function contextOf(check: CheckQuestion["check"], tier: Tier, of: About, scan: ScanContext): Context {
  let known = contexts.get(scan);
  if (known === undefined) contexts.set(scan, (known = new Map<CheckQuestion["check"], Known>()));
  const last = known.get(check);
  const isSame =
    last?.context.tier === tier &&
    last.of.ownership === of.ownership &&
    last.of.contested === of.contested &&
    last.of.firstSeen === of.firstSeen &&
    last.of.widened === of.widened &&
    last.of.ownerlessSince === of.ownerlessSince &&
    last.of.limits === of.limits;
  if (isSame) return last.context;
  const { snapshot, governance, today, pipeline, earlier, ownershipOf } = scan;
  const { ownership, contested, firstSeen, widened, ownerlessSince, limits } = of;
  const context: Context = {
    snapshot,
    governance,
    today,
    pipeline,
    earlier,
    ownershipOf,
    ownership,
    contested,
    firstSeen,
    widened,
    ownerlessSince,
    tier,
    parameter: (name, own = tier) => {
      if (!check.parameters.includes(name)) throw new Error(`It does not declare ${name}.`);
      return limits[name][own];
    },
  };
  known.set(check, { of: { ownership, contested, firstSeen, widened, ownerlessSince, limits }, context });
  return context;
}

/** Puts the question under a tier. */
const under = (question: CheckQuestion, tier: Tier, about: SubjectContext, scan: ScanContext): CheckResult =>
  question.assess(contextOf(question.check, tier, about, scan));

const notApplicable = (exemption: Exemption): CheckResult => ({ outcome: "not-applicable", ...exemption });

/** Which tier a limit belongs to is not said where both give the answer. */
const withoutTier = (one: UndatedAssessment): UndatedAssessment =>
  "tier" in one.with ? { ...one, with: { ...one.with, tier: null } } : one;

const assessmentOf = ({ check }: CheckQuestion, result: CheckResult): UndatedAssessment =>
  asKnown(check, result);
