import type { DRIFT_VERDICTS } from "../../model/drift.ts";
import { counted as s } from "./counted.ts";

const drift: Record<(typeof DRIFT_VERDICTS)[number], string> = {
  block: "must be resolved or approved",
  warn: "to be looked at",
  accepted: "accepted by a variance",
  "deficient-operation": "not performed as stated",
};

/** English words of the pages about exceptions, deficiencies, drift and what else is listed. */
export const registersEn = {
  notes: "Notes",
  exceptions: {
    title: "Exceptions",
    lead: "Risks that a named person accepted for a time. What is excepted is always listed; when the time is over the finding opens again by itself.",
    none: "No exception has been stated.",
    state: { asked: "requested", valid: "valid", expired: "expired", closed: "closed" },
    sentence: {
      asked: "Nobody has accepted this risk yet, so it covers nothing.",
      valid: (day: string) => `Accepted until ${day}; until then its findings are listed as excepted.`,
      expired: (day: string) => `Expired on ${day}: what it covered counts as a finding again.`,
      closed: (day: string) => `Closed on ${day}: it covers nothing any more.`,
    },
    expires: "Expires",
    covers: "Covers",
    checks: "Checks",
    reason: "Reason",
    risk: "Risk",
    requested: "Requested by",
    accepted: "Accepted by",
    coAccepted: "Also accepted by",
    renewals: "Renewals",
    compensating: "Compensating controls",
    noCompensating: "No compensating control is stated.",
    tested: "Tested",
    untested: "not tested",
    noEvidence: "no evidence stated",
    path: "Financial path",
    noPath: "none",
    safeguards: "Safeguards of a shared account that cannot be split",
    safeguard: {
      vaulting: "Vaulting",
      network: "Network paths",
      session_monitoring: "Session monitoring",
      ticketed_use: "Ticketed use",
      retirement: "Retirement plan",
    },
    missing: "missing",
    subjects: "Subjects covered, now and before",
    noSubjects: "Nothing in the ledger fits its selector.",
    type: { ordinary: "ordinary", "legacy-shared": "shared account that cannot be split" },
  },
  deficiencies: {
    title: "Deficiencies",
    lead: "Controls that were not effective, each with its cause, its owner, and every entity and regime affected.",
    none: "No deficiency has been stated or proposed.",
    state: { proposed: "proposed", open: "open", remediated: "remediated", closed: "closed" },
    reaches: (affected: readonly { entity: string; regime: string; words: string }[]) =>
      `It affects ${affected.map(({ entity, regime, words }) => `${entity} under ${regime} (“${words}”)`).join(", ")}${
        affected.length > 1 ? "; each concludes for itself" : ""
      }.`,
    proposed: "Proposed by the action: a person must name cause, owner and due date.",
    propagation: "Entities and regimes affected",
    calls: "Verdict",
    indication: "Indication of severity",
    concluded: "Concluded by",
    notConcluded: "nobody has concluded yet",
    cause: "Root cause",
    owner: "Owner",
    due: "Due",
    notStated: "not stated yet",
    source: {
      scan: "a scan",
      review: "a review",
      "control-test": "a test of the control",
      "late-close": "a late close",
      audit: "an audit",
      incident: "an incident",
    },
    foundBy: "Found by",
    subjects: "Subjects",
    criteria: "Criteria not met",
    retests: "Retests",
    noRetests: "No retest is recorded; without one it cannot be closed.",
    operations: "Operations tested",
    deviations: "Deviations",
    what: "Description",
  },
  drift: {
    title: "Drift",
    lead: "Where two descriptions of the same control differ, or practice differs from the description.",
    none: "No drift report has been recorded yet.",
    clean:
      "No difference was found between documents that must agree, within what the rules below could compare.",
    summary: (count: { block: number; warn: number; accepted: number; operation: number }) =>
      `${[
        `${s(count.block, "difference")} must be resolved or approved`,
        ...(count.operation > 0
          ? [`${String(count.operation)} between what is stated and what was done`]
          : []),
        ...(count.warn > 0 ? [`${String(count.warn)} to be looked at`] : []),
        ...(count.accepted > 0 ? [`${String(count.accepted)} accepted by a variance`] : []),
      ].join("; ")}.`,
    verdict: drift,
    rules: "What was compared",
    rule: "Rule",
    compared: "Compared",
    differences: "Differences",
    notPerformed: "Could not be compared",
    left: "First text",
    right: "Second text",
    normalised: "Compared as",
    variance: "Variance",
    field: "Field",
  },
  glossary: {
    title: "Glossary",
    lead: "The words of the field in both languages, as these pages use them.",
    term: "Term",
    meaning: "Meaning",
    avoid: "Not",
  },
  requirements: {
    title: "Requirements",
    lead: "Where each requirement of the source documents is met in the product, and what is partial or missing.",
    summary: (count: { done: number; partial: number; missing: number }) =>
      `${String(count.done)} done, ${String(count.partial)} partial, ${String(count.missing)} missing.`,
    status: { done: "done", partial: "partial", missing: "missing" },
    requirement: "Requirement",
    where: "Where it is met",
    lacking: "Outstanding",
  },
};
