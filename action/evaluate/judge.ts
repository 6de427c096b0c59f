import type { Governance } from "../../model/governance.ts";
import type { Day } from "../../model/instant.ts";
import type { Parameters, Tier } from "../../model/parameters.ts";
import type { Reason } from "../../model/reasons/reason.ts";
import type { ObservedIdentity, Snapshot } from "../../model/snapshot.ts";
import type { SourceId, Unit } from "../../model/unit.ts";
import type { Context, Judgement } from "../queries/context.ts";
import type { Pipeline } from "../queries/pipeline.ts";
import type { Judged } from "./evaluated.ts";
import { reaching } from "./dependencies.ts";
import { notReadBecause } from "./not-read.ts";
import type { Dependencies, Gaps } from "./gaps.ts";
import type { Question } from "./question.ts";

/** What is the same for every subject of a scan. */
export interface ScanContext {
  snapshot: Snapshot;
  governance: Governance;
  gaps: Gaps;
  today: Day;
  pipeline: Pipeline;
  ownershipOf: (identity: ObservedIdentity) => Context["ownership"];
}

/** What is the same for every check on one subject. */
export interface SubjectContext {
  uid: string;
  ownership: Context["ownership"];
  contested: readonly string[];
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
export function judge(question: Question, about: SubjectContext, scan: ScanContext): Judged {
  const { id, needs } = question.check;
  try {
    const exemption = question.exempt(scan.governance);
    if (exemption !== null) return judged(question, notApplicable(exemption));
    const dependencies = reaching(about.dependencies, question.reach(scan.snapshot, scan.governance));
    const sources = about.origin === null ? needs : [about.origin, ...needs];
    const asked = about.dependencies.repositories.length > 0 ? sources.filter(isNoList) : sources;
    const open = unknown(question, scan.gaps(asked, dependencies));
    return open === null ? answer(question, about, scan) : (firm(question, about, scan) ?? open);
  } catch (cause) {
    throw new Error(`The check ${id} failed on ${about.uid}.`, { cause });
  }
}

/** An answer that rests on what was seen alone, and stands beside gaps elsewhere; null when there is none. */
function firm(question: Question, about: SubjectContext, scan: ScanContext): Judged | null {
  // Such an answer rests on no limit, so that the tier does not matter.
  const judgement = under(question, about, scan)(about.tier ?? "strict");
  if (judgement.restsOn === undefined) return null;
  const { sources, repositories } = judgement.restsOn;
  const dependencies = reaching(about.dependencies, repositories);
  const asked = about.origin === null ? sources : [about.origin, ...sources].filter(isNoList);
  return scan.gaps(asked, dependencies).length > 0 ? null : judged(question, judgement);
}

/** What a list of repositories leaves out does not touch the subjects of one that was seen. */
const isNoList = (source: SourceId) => source !== "repositories";

/** The assessment of a question that these gaps leave open; null without any. */
export function unknown(question: Question, gaps: readonly Unit[]): Judged | null {
  const [first, ...others] = gaps;
  if (first === undefined) return null;
  return judged(question, { outcome: "unknown", ...notReadBecause(first, others.length) });
}

/**
 * The assessment of a question about something the scan did not see and cannot call gone: unknown, unless the
 * question does not arise for what the ledger knows of it.
 */
export function unseen(question: Question, gaps: readonly Unit[], governance: Governance): Judged {
  const exemption = question.exempt(governance);
  if (exemption !== null) return judged(question, notApplicable(exemption));
  return unknown(question, gaps) ?? judged(question, { outcome: "unknown", reason: "not-seen", with: {} });
}

/**
 * The check's own answer. Where it is not known whether the strict values apply, both are tried: an answer they
 * share holds, and where they differ nobody knows.
 */
function answer(question: Question, about: SubjectContext, scan: ScanContext): Judged {
  const assess = under(question, about, scan);
  if (about.tier !== null) return judged(question, assess(about.tier));
  const [loose, strict] = [assess("default"), assess("strict")];
  // A fail under the looser value and a pass under the stricter one are each true whatever the tier is.
  if (loose.outcome === strict.outcome)
    return withoutTier(judged(question, loose.outcome === "fail" ? loose : strict));
  return (
    unknown(question, about.tierGaps) ??
    judged(question, { outcome: "unknown", reason: "tier-not-read", with: {} })
  );
}

/** Puts the question under a tier. */
function under(question: Question, about: SubjectContext, scan: ScanContext): (tier: Tier) => Judgement {
  const { snapshot, governance, today, pipeline, ownershipOf } = scan;
  const { ownership, contested, limits } = about;
  return (tier) =>
    question.assess({
      snapshot,
      governance,
      today,
      pipeline,
      ownershipOf,
      ownership,
      contested,
      tier,
      parameter: (name, own = tier) => {
        if (!question.check.parameters.includes(name)) throw new Error(`It does not declare ${name}.`);
        return limits[name][own];
      },
    });
}

const notApplicable = (exemption: Reason): Judgement => ({ outcome: "not-applicable", ...exemption });

/** Which tier a limit belongs to is not said where both give the answer. */
const withoutTier = (one: Judged): Judged =>
  "tier" in one.with ? { ...one, with: { ...one.with, tier: null } } : one;

const judged = ({ check }: Question, { outcome, since, ...why }: Judgement): Judged => ({
  check: check.id,
  controls: [...check.controls],
  outcome,
  since: since ?? null,
  reason: why.reason,
  with: why.with,
});
