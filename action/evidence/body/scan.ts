import { count } from "../../../model/count.ts";
import { cellCode, code, table } from "../../../model/markdown.ts";
import { vouchedCommand } from "../../../model/digest-list.ts";
import { scansFolder } from "../../../model/paths.ts";
import type { FindingReference } from "../../../model/finding.ts";
import { limitationSentence, unseenIn } from "../../../model/reasons/limitations.ts";
import type { Scan, SourceAccount } from "../../../model/scan.ts";
import { UNIT_STATES } from "../../../model/unit.ts";
import { byCodePoint } from "../../../model/yaml.ts";
import { tamperingLines } from "../tampering-lines.ts";
import { prose } from "../../format/prose.ts";
import { openFindings } from "./open.ts";
import { fieldLines, NOT_COMPARED, statedLine } from "./stated.ts";

/** What was looked at, one row per source. */
export const coverageTable = (sources: readonly SourceAccount[]): string =>
  table(
    ["Source", "Units", "Complete", "Does not apply", "Not seen", "Items", "Requests"],
    sources.map(({ source, discovered, units, items, requests }) => [
      source,
      String(discovered),
      String(units.complete),
      String(units["not-applicable"]),
      String(discovered - units.complete - units["not-applicable"]),
      String(items),
      String(requests),
    ]),
  );

/** Discovered = complete + partial + …, over all sources (P2). */
export function accountingIdentity(sources: readonly SourceAccount[]): string {
  const sum = (of: (account: SourceAccount) => number) => sources.reduce((total, one) => total + of(one), 0);
  const parts = UNIT_STATES.map((state) => `${sum(({ units }) => units[state])} ${state}`);
  return `${count(
    sum(({ discovered }) => discovered),
    "unit",
  )} discovered = ${parts.join(" + ")}.`;
}

/** The conclusion in one sentence: what was changed by hand was seen, and is no limit of what could be. */
export function conclusionSentence(scan: Pick<Scan, "conclusion" | "limitations" | "tampering">): string {
  if (scan.conclusion === "complete") return "Complete: everything in scope was read to its end.";
  const unseen = unseenIn(scan).length;
  const parts = [
    ...(scan.tampering.length === 0 ? [] : ["evidence was changed by hand"]),
    ...(unseen === 0 ? [] : [count(unseen, "scope limitation")]),
  ];
  return `Unable to conclude on everything in scope: ${parts.join(", ")}.`;
}

/** What keeps a scan from concluding on everything, by number. */
export function lackingIn(scan: Pick<Scan, "limitations" | "tampering">): string[] {
  const changed = scan.tampering.length;
  const unseen = unseenIn(scan).length;
  return [
    ...(changed === 0 ? [] : [`${count(changed, "change")} of evidence by hand`]),
    ...(unseen === 0 ? [] : [count(unseen, "scope limitation")]),
  ];
}

/** How many findings there are, and what this scan did to them. */
function findingsSentence({ open, opened, resolved }: Scan["findings"]): string {
  const words = openFindings(open);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: this scan opened ${opened} and resolved ${resolved}.`;
}

/** All findings by check; nothing without any. */
const byCheck = ({ checks }: Scan["findings"]): string[] =>
  checks.length === 0
    ? []
    : [
        "## Findings by check",
        table(
          ["Check", "Open", "Opened", "Resolved"],
          checks.map(({ check, open, opened, resolved }) => [
            check,
            String(open),
            String(opened),
            String(resolved),
          ]),
        ),
      ];

const references = (title: string, all: readonly FindingReference[], of: number): string[] =>
  all.length === 0
    ? []
    : [
        `## ${title}`,
        ...(all.length < of ? [`The ${all.length} of ${of} that matter most:`] : []),
        all.map(({ file, check, outcome }) => `- ${check}: ${outcome}, ${code(file)}`).join("\n"),
      ];

/** What people changed in countersign.yml and controls/ since the scan before; nothing where they changed nothing. */
function restated({ stated_changes: changes }: Scan): string[] {
  if (changes === null) return [];
  const { since, compared, files } = changes;
  return [
    "## What people changed in what they state",
    ...(compared ? [] : [NOT_COMPARED]),
    ...(since === null || !compared ? [] : [`Since ${shortened(since)}, which the scan before read:`]),
    ...(files.length === 0
      ? []
      : [files.flatMap((change) => [statedLine(change), ...fieldLines(change)]).join("\n")]),
  ];
}

/** Permissions in one cell; nothing that GitHub does not say is made up. */
const permissionsCell = (permissions: Scan["credential"]["permissions"]): string => {
  if (permissions === null) return "GitHub does not say";
  const named = Object.entries(permissions).sort(([a], [b]) => byCodePoint(a, b));
  return named.length === 0
    ? "nothing"
    : cellCode(named.map(([name, level]) => `${name}: ${level}`).join(", "));
};

const writerRows = (writer: Scan["writer"]): [string, string][] =>
  writer === null
    ? []
    : [
        ["Published by", cellCode(writer.identity)],
        ["Granted to that", permissionsCell(writer.granted)],
        ["Held by that token", permissionsCell(writer.permissions)],
      ];

const shortened = (commit: string) => code(commit.slice(0, 12));

/** How a reader holds the record and the files beside it against each other, in the folder of the organisation. */
function digestLine({ id, organization, started, digests }: Scan): string {
  const file = `${scansFolder(organization)}/${started.slice(0, 4)}/${id.slice(organization.length + 1)}.md`;
  return `${code("sha256sum -c SHA256SUMS")} holds every file against the list of digests, and ${code(vouchedCommand(organization, file))} gives, at the commit that added this record, what it says of the list: ${code(digests)}.`;
}

/** The body of a scan record. */
export function scanBody(scan: Scan): string {
  const unseen = unseenIn(scan);
  return [
    `# Scan of ${code(scan.organization)}`,
    `${conclusionSentence(scan)} ${findingsSentence(scan.findings)}`,
    ...tamperingLines(scan.tampering),
    table(
      ["Scan", code(scan.id)],
      [
        ["Started", scan.started],
        ["Finished", scan.finished],
        ["Credential", cellCode(scan.credential.identity)],
        ["Granted to it", permissionsCell(scan.credential.granted)],
        ["Held by its token", permissionsCell(scan.credential.permissions)],
        ...writerRows(scan.writer),
        ["Version", cellCode(scan.scanner.version)],
        ["Base", scan.base === null ? "not known" : shortened(scan.base)],
      ],
    ),
    coverageTable(scan.sources),
    accountingIdentity(scan.sources),
    ...(unseen.length === 0
      ? []
      : ["## Scope limitations", unseen.map((one) => `- ${prose(limitationSentence(one).en)}`).join("\n")]),
    ...restated(scan),
    "## Population",
    table(
      ["Kind", "Active", "Retired"],
      scan.totals.map(({ kind, active, retired }) => [kind, String(active), String(retired)]),
    ),
    ...byCheck(scan.findings),
    ...references("Opened", scan.findings.listed.opened, scan.findings.opened),
    ...references("Resolved", scan.findings.listed.resolved, scan.findings.resolved),
    "## Digests",
    digestLine(scan),
  ].join("\n\n");
}
