import type { ScanReport } from "../commands/scan-report.ts";
import type { ExitCode } from "./exit.ts";

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
  organizations:
    "JSON list with an object for each organisation: its login (organization), the exit code that it alone would end with (code), and its other outputs. Of several, the other outputs are sums, complete only where all are, and ids and pull requests stand here alone.",
  part: "Path of the part that a shard wrote; empty without shard.",
} as const;

/** How the scan of one organisation ended; no report where it failed. */
export interface EndedScan {
  organization: string;
  code: ExitCode;
  report: ScanReport | null;
}

type Outputs = Record<keyof typeof OUTPUTS, string>;

/** The value of every output, of one organisation or of several. */
export function outputsOf(ended: readonly EndedScan[]): Outputs {
  const [first] = ended;
  const own = ended.length === 1 && first !== undefined ? ofOne(first.report) : ofSeveral(ended);
  const each = ended.map(({ organization, code, report }) => ({ organization, code, ...ofOne(report) }));
  return { ...own, organizations: JSON.stringify(each), part: "" };
}

function ofOne(report: ScanReport | null): Omit<Outputs, "organizations" | "part"> {
  return {
    "scan-id": report?.scan.id ?? "",
    conclusion: report?.conclusion ?? "partial",
    changed: String(report?.changed ?? false),
    identities: String(report?.identities ?? 0),
    "open-findings": String(report?.open.length ?? 0),
    opened: String(report?.opened.length ?? 0),
    resolved: String(report?.resolved.length ?? 0),
    gaps: String(report?.gaps.length ?? 0),
    "pull-request-number": String(report?.pullRequest?.number ?? ""),
    "pull-request-url": report?.pullRequest?.url ?? "",
  };
}

function ofSeveral(ended: readonly EndedScan[]): ReturnType<typeof ofOne> {
  const sum = (of: (report: ScanReport) => number) =>
    String(ended.reduce((all, { report }) => all + (report === null ? 0 : of(report)), 0));
  return {
    ...ofOne(null),
    conclusion: ended.every(({ report }) => report?.conclusion === "complete") ? "complete" : "partial",
    changed: String(ended.some(({ report }) => report?.changed === true)),
    identities: sum(({ identities }) => identities),
    "open-findings": sum(({ open }) => open.length),
    opened: sum(({ opened }) => opened.length),
    resolved: sum(({ resolved }) => resolved.length),
    gaps: sum(({ gaps }) => gaps.length),
  };
}
