import type { ScanReport } from "../commands/scan-report.ts";

/** Outputs of the action with their descriptions, in the order of action.yml; a test holds the two together. */
export const OUTPUTS = {
  "scan-id": "Id of the scan.",
  conclusion: "complete, or partial when anything could not be seen.",
  changed: "true when a fact, a conclusion or a proposed deficiency changed.",
  identities: "How many identities are active.",
  "open-findings": "How many findings are open.",
  opened: "How many findings this scan opened.",
  resolved: "How many findings this scan resolved.",
  gaps: "How many units could not be read to their end.",
  "pull-request-number": "Number of the open pull request; empty when there is none.",
  "pull-request-url": "Address of the open pull request; empty when there is none.",
} as const;

/** The value of every output. */
export const outputsOf = (report: ScanReport): Record<keyof typeof OUTPUTS, string> => ({
  "scan-id": report.scan.id,
  conclusion: report.conclusion,
  changed: String(report.changed),
  identities: String(report.identities),
  "open-findings": String(report.open.length),
  opened: String(report.opened.length),
  resolved: String(report.resolved.length),
  gaps: String(report.gaps.length),
  "pull-request-number": String(report.pullRequest?.number ?? ""),
  "pull-request-url": report.pullRequest?.url ?? "",
});
