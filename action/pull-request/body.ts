import { code } from "../../model/markdown.ts";
import type { Scan, Tampering } from "../../model/scan.ts";
import { byCodePoint } from "../../model/yaml.ts";
import { accountingIdentity, conclusionSentence, coverageTable } from "../record/body/scan.ts";
import { prose } from "../record/body/prose.ts";
import type { CheckDescription } from "../record/described.ts";
import type { FindingChanges, OpenFinding } from "../record/findings.ts";
import { tamperingLines } from "../record/tampering-sentence.ts";
import { resolvedLines } from "./resolved.ts";

/** Everything the body says. */
export interface BodyInput {
  scan: Scan;
  scanFile: string;
  /** Evidence changed by hand, as the scans that wait found it. */
  tampering: readonly Tampering[];
  /** Compared with what base holds. */
  changes: FindingChanges;
  /** Paths of the facts that differ from base. */
  facts: readonly string[];
  checks: ReadonlyMap<string, CheckDescription>;
  /** Address under which the evidence files of this commit are found, without a slash at the end. */
  files: string;
  commit: string;
}

/** GitHub's limit for a body, in characters. */
export const LIMIT = 65_536;

/** How much is said, most first. */
const DETAILS = ["full", "without-coverage", "without-resolved", "counts"] as const;
type Detail = (typeof DETAILS)[number];

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];

function decisions({ changes, checks, files }: BodyInput, detail: Detail): string[] {
  const byCheck = Map.groupBy(changes.opened, ({ check }) => check);
  if (byCheck.size === 0) return ["No new finding needs a decision."];
  const line = ({ file, title, repository, outcome, because }: OpenFinding) =>
    `- ${outcome === "unknown" ? "Unknown: " : ""}${code(title)}${repository === null ? "" : ` in ${code(repository)}`}: ${prose(because)} [Evidence](${files}/${file})`;
  return [...byCheck]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([check, found]) => {
      const described = checks.get(check);
      const head = `### ${described?.question ?? check} (${found.length})`;
      if (detail === "counts") return [head];
      return [head, ...(described === undefined ? [] : [described.remedy]), found.map(line).join("\n")];
    });
}

function limitations({ scan }: BodyInput, detail: Detail): string[] {
  if (scan.limitations.length === 0) return [];
  return detail === "counts"
    ? section("What could not be seen", [
        `${scan.limitations.length} scope limitations; the scan record names each.`,
      ])
    : section(
        "What could not be seen",
        scan.limitations.map((one) => `- ${prose(one)}`),
      );
}

function resolved({ changes, files }: BodyInput, detail: Detail): string[] {
  const all = changes.resolved;
  if (all.length === 0) return [];
  if (detail === "without-resolved" || detail === "counts")
    return section("Resolved", [`${all.length} findings.`]);
  return section("Resolved", resolvedLines(all, files));
}

function coverage({ scan }: BodyInput, detail: Detail): string[] {
  return detail === "full"
    ? ["## What was looked at", coverageTable(scan.sources), accountingIdentity(scan.sources)]
    : ["## What was looked at", accountingIdentity(scan.sources)];
}

function verification({ scan, scanFile, files, commit, facts }: BodyInput): string[] {
  return [
    "## Conclusion",
    conclusionSentence(scan),
    `${facts.length} evidence files differ from the base branch.`,
    [
      `To verify: the [scan record](${files}/${scanFile}) at ${code(commit)} lists the digest of every file it wrote, and one digest over all evidence: ${code(scan.evidence_root)}.`,
      "Approving this pull request countersigns the evidence; it does not accept the findings.",
    ].join("\n"),
  ];
}

const written = (input: BodyInput, detail: Detail): string =>
  [
    ...tamperingLines(input.tampering),
    "## What needs a decision",
    ...decisions(input, detail),
    ...limitations(input, detail),
    ...resolved(input, detail),
    ...coverage(input, detail),
    ...verification(input),
  ].join("\n\n");

/**
 * Body of an evidence pull request: decisions first. It fits GitHub's limit by saying less in steps: the coverage
 * table goes first, then the resolved findings, then the single findings; no text is ever cut.
 */
export function bodyOf(input: BodyInput, limit = LIMIT): string {
  const steps = DETAILS.map((detail) => written(input, detail));
  const fitting = steps.find((text) => text.length <= limit);
  if (fitting === undefined) throw new Error("a pull request body of counts alone exceeds GitHub's limit");
  return fitting;
}
