import type { Language } from "../../../model/language.ts";
import { cellCode, code, table } from "../../../model/markdown.ts";
import { vouchedCommand } from "../../../model/digest-list.ts";
import { scansFolder } from "../../../model/paths.ts";
import type { FindingReference } from "../../../model/finding.ts";
import { retiredWhy } from "../../../model/retired-why.ts";
import { wordsOf } from "../../../model/reasons/print.ts";
import { nothingToRead } from "../../../model/reasons/nothing-to-read.ts";
import { limitationSentence, unseenIn } from "../../../model/reasons/limitations.ts";
import type { Scan, SourceAccount } from "../../../model/scan.ts";
import { sourceWords } from "../../../model/sources/index.ts";
import { UNIT_STATES } from "../../../model/unit.ts";
import { tamperingLines } from "../tampering-lines.ts";
import { permissionsCell } from "../../format/permissions.ts";
import { sentence } from "../../format/sentence.ts";
import { openFindings } from "./open.ts";
import { SCAN_WORDS as WORDS, type ScanWords } from "./scan-words.ts";
import { STATED_WORDS } from "./stated-words.ts";
import { fieldLines, statedLine } from "./stated.ts";

/** What was looked at, one row per source. */
export function coverageTable(sources: readonly SourceAccount[], language: Language): string {
  const own = WORDS[language];
  return table(
    own.coverageHead,
    sources.map(({ source, discovered, units, items, requests }) => [
      sourceWords[source].title[language],
      String(discovered),
      String(units.complete),
      String(units["not-applicable"]),
      String(discovered - units.complete - units["not-applicable"]),
      String(items),
      String(requests),
    ]),
  );
}

/** Discovered = complete + partial + …, over all sources (P2). */
export function accountingIdentity(sources: readonly SourceAccount[], language: Language): string {
  const sum = (of: (account: SourceAccount) => number) => sources.reduce((total, one) => total + of(one), 0);
  return WORDS[language].account(
    sum(({ discovered }) => discovered),
    UNIT_STATES.map((state) => [state, sum(({ units }) => units[state])] as const),
  );
}

type Concluded = Pick<Scan, "conclusion" | "limitations" | "tampering">;

/** The conclusion in one sentence: what was changed by hand was seen, and is no limit of what could be. */
export function completenessSentence(scan: Concluded, language: Language): string {
  const own = WORDS[language];
  if (scan.conclusion === "complete") return own.complete;
  const unseen = unseenIn(scan).length;
  return own.unable([
    ...(scan.tampering.length === 0 ? [] : [own.byHand]),
    ...(unseen === 0 ? [] : [own.limitations(unseen)]),
  ]);
}

/** What keeps a scan from concluding on everything, by number. */
export function lackingIn(scan: Omit<Concluded, "conclusion">, language: Language): string[] {
  const own = WORDS[language];
  const changed = scan.tampering.length;
  const unseen = unseenIn(scan).length;
  return [
    ...(changed === 0 ? [] : [own.changesByHand(changed)]),
    ...(unseen === 0 ? [] : [own.limitations(unseen)]),
  ];
}

/** A check by its title; by its id where this version does not know it. */
const checkTitle = (check: string, language: Language): string =>
  wordsOf.get(check)?.title[language] ?? code(check);

/** All findings by check, each with the id that its file has; nothing without any. */
const byCheck = ({ checks }: Scan["findings"], own: ScanWords, language: Language): string[] =>
  checks.length === 0
    ? []
    : [
        `## ${own.byCheck}`,
        table(
          own.byCheckHead,
          checks.map(({ check, open, opened, resolved }) => [
            `${checkTitle(check, language)} ${cellCode(check)}`,
            String(open),
            String(opened),
            String(resolved),
          ]),
        ),
      ];

const references = (
  title: string,
  all: readonly FindingReference[],
  of: number,
  own: ScanWords,
  language: Language,
): string[] =>
  all.length === 0
    ? []
    : [
        `## ${title}`,
        ...(all.length < of ? [own.mattersMost(all.length, of)] : []),
        all
          .map(
            ({ file, check, outcome }) =>
              `- ${own.reference(checkTitle(check, language), outcome, code(file))}`,
          )
          .join("\n"),
      ];

const withoutContent = (scan: Scan, own: ScanWords, language: Language): string[] => {
  const all = nothingToRead(scan);
  return all.length === 0
    ? []
    : [`## ${own.nothingToRead}`, all.map((one) => `- ${sentence(one[language], language)}`).join("\n")];
};

/** What was there at the scan before, by title; nothing where nothing is gone. */
const goneLines = ({ identities, listed }: Scan["gone"], own: ScanWords, language: Language): string[] =>
  identities === 0
    ? []
    : [
        `## ${own.gone} (${identities})`,
        ...(listed.length < identities ? [own.firstGone(listed.length, identities)] : []),
        listed
          .map(
            ({ title, file, ...why }) =>
              `- ${own.goneFrom(code(title), retiredWhy("identity", why)[language], code(file))}`,
          )
          .join("\n"),
      ];

/** What people changed in countersign.yml and controls/ since the scan before; nothing where they changed nothing. */
function restated({ stated_changes: changes }: Scan, language: Language): string[] {
  if (changes === null) return [];
  const own = WORDS[language];
  const { since, compared, files } = changes;
  return [
    `## ${own.restated}`,
    ...(compared ? [] : [STATED_WORDS[language].notCompared]),
    ...(since === null || !compared ? [] : [own.since(shortened(since))]),
    ...(files.length === 0
      ? []
      : [
          files
            .flatMap((change) => [statedLine(change, language), ...fieldLines(change, language)])
            .join("\n"),
        ]),
  ];
}

/** Permissions in one cell; nothing that GitHub does not say is made up. */
const grantedCell = (
  permissions: Scan["credential"]["permissions"],
  own: ScanWords,
  language: Language,
): string =>
  permissions === null ? own.notToldByGitHub : permissionsCell(permissions, language) || own.nothing;

const writerRows = (writer: Scan["writer"], own: ScanWords, language: Language): [string, string][] =>
  writer === null
    ? []
    : [
        [own.rows.publisher, cellCode(writer.identity)],
        [own.rows.grantedToPublisher, grantedCell(writer.granted, own, language)],
        [own.rows.heldByPublisher, grantedCell(writer.permissions, own, language)],
      ];

const shortened = (commit: string) => code(commit.slice(0, 12));

/** How a reader holds the record and the files beside it against each other, in the folder of the organisation. */
function digestLine({ id, organization, started, digests }: Scan, own: ScanWords): string {
  const file = `${scansFolder(organization)}/${started.slice(0, 4)}/${id.slice(organization.length + 1)}.md`;
  return own.digestLine(
    code("sha256sum -c SHA256SUMS"),
    code(vouchedCommand(organization, file)),
    code(digests),
  );
}

/** The body of a scan record. */
export function scanBody(scan: Scan, language: Language): string {
  const own = WORDS[language];
  const unseen = unseenIn(scan);
  const {
    findings,
    scanner: { bundle, action },
  } = scan;
  return [
    `# ${own.heading(code(scan.organization))}`,
    `${completenessSentence(scan, language)}${language === "ja" ? "" : " "}${own.findings(openFindings(findings.open, language), findings.opened, findings.resolved)}`,
    ...tamperingLines(scan.tampering, language),
    table(
      [own.rows.scan, code(scan.id)],
      [
        [own.rows.started, scan.started],
        [own.rows.finished, scan.finished],
        [own.rows.credential, cellCode(scan.credential.identity)],
        [own.rows.granted, grantedCell(scan.credential.granted, own, language)],
        [own.rows.held, grantedCell(scan.credential.permissions, own, language)],
        ...writerRows(scan.writer, own, language),
        [own.rows.version, cellCode(scan.scanner.version)],
        [own.rows.bundle, bundle === null ? own.fromSource : cellCode(bundle)],
        ...(action === null ? [] : [[own.rows.action, cellCode(action)]]),
        [own.rows.base, shortened(scan.base)],
      ],
    ),
    coverageTable(scan.sources, language),
    accountingIdentity(scan.sources, language),
    ...(unseen.length === 0
      ? []
      : [
          `## ${own.unseen}`,
          unseen.map((one) => `- ${sentence(limitationSentence(one)[language], language)}`).join("\n"),
        ]),
    ...withoutContent(scan, own, language),
    ...restated(scan, language),
    `## ${own.population}`,
    table(
      own.populationHead,
      scan.totals.map(({ kind, active, retired }) => [own.kind(kind), String(active), String(retired)]),
    ),
    ...goneLines(scan.gone, own, language),
    ...byCheck(findings, own, language),
    ...references(own.opened, findings.listed.opened, findings.opened, own, language),
    ...references(own.resolved, findings.listed.resolved, findings.resolved, own, language),
    `## ${own.digests}`,
    digestLine(scan, own),
  ].join("\n\n");
}
