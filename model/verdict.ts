import { z } from "zod";

export const VERDICTS = [
  "effective",
  "exception-noted",
  "deficient-design",
  "deficient-operation",
  "indeterminate",
  "out-of-scope",
] as const;

/** What a regime concludes on one control of one entity in one period. */
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

export const MISSES = ["design", "operation", "exception", "indeterminate", "out-of-scope", "note"] as const;
/** What it means for a regime that a criterion it demands was missed; a note changes no verdict. */
export const Miss = z.enum(MISSES);
export type Miss = z.infer<typeof Miss>;

export const SEVERITIES = ["deviation", "deficiency", "significant-candidate", "material-candidate"] as const;
/** An indication of how severe a deficiency is, never a conclusion: that is a named person's. */
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

/** Ids of the criteria (action/criteria), each one demand that a regime can make on how a control was performed. */
export const CRITERION_IDS = [
  "certification-linked",
  "certified",
  "closed-within-sla",
  "compensation-evaluated",
  "decisions-explained",
  "decisions-supported",
  "documents-consistent",
  "done-in-cycle",
  "duties-tested",
  "entity-described",
  "entity-in-scope",
  "evaluator-independent",
  "frequency-as-declared",
  "information-reliable",
  "key-control-mapped",
  "local-sign-off",
  "looked-back",
  "objective-linked",
  "outsourcing-covered",
  "population-as-described",
  "population-complete",
  "population-defined",
  "privileged-included",
  "rationale-recorded",
  "remediated-before-close",
  "remediated-before-year-end",
  "reporting-path-mapped",
  "revalidated",
  "reviewer-independent",
  "rolled-forward",
  "rules-kept",
  "sample-sufficient",
  "signed-off",
  "throughout-period",
] as const;
export const CriterionId = z.enum(CRITERION_IDS);
export type CriterionId = z.infer<typeof CriterionId>;

export const CRITERION_VALUES = ["met", "missed", "not-performed", "unknown", "not-applicable"] as const;
/** How a criterion came out; `not-performed` means that no record of the act exists, `unknown` that nobody could look. */
export const CriterionValue = z.enum(CRITERION_VALUES);
export type CriterionValue = z.infer<typeof CriterionValue>;

/** Reasons that a criterion gives before it only counts the rest. */
export const SHOWN_REASONS = 3;
