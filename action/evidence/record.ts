import type { Language } from "../../model/language.ts";
import { writeEvidence } from "../../model/document.ts";
import type { Identity } from "../../model/identity.ts";
import type { Repository } from "../../model/repository.ts";
import type { NamedApproval } from "../../model/approvals.ts";
import type { Filed, Governance } from "../../model/governance.ts";
import type { Drift } from "../../model/drift.ts";
import type { LastUsed } from "../../model/last-used.ts";
import type { Ledger } from "../../model/ledger.ts";
import { writeDigests } from "../../model/digest-list.ts";
import { tamperingReason } from "../../model/reasons/tampering.ts";
import { type Entry, type Texts, textsOf } from "../../model/texts.ts";
import { digestsFile, isFact, lastUsedFile } from "../../model/paths.ts";
import type { ResolvedBy } from "../../model/finding.ts";
import { dayOf } from "../../model/instant.ts";
import type { Origin, Scan } from "../../model/scan.ts";
import type { LimitationReason } from "../../model/reasons/limitations.ts";
import type { Collected } from "../collect/collected.ts";
import type { Evaluated } from "../evaluate/evaluated.ts";
import { accountsOf } from "./account.ts";
import { approvalsText } from "./approvals.ts";
import { scanBody } from "./body/scan.ts";
import { digestOf, digestsByPath } from "../digest/digest.ts";
import { coveredBy, digestOfList } from "../digest/digest-list.ts";
import type { CheckDescription, SourceDescription } from "./described.ts";
import { bringUpToDate, type Documents } from "./documents.ts";
import {
  compareFindings,
  type Assessed,
  type FindingChanges,
  type ResolvedFinding,
} from "../evaluate/findings.ts";
import { staleAfter, type Stated, usesAfter } from "./last-used.ts";
import { limitationsOf } from "./limitations.ts";
import { lastScan } from "../digest/last-scan.ts";
import { conclusionOf, findingsOf, nameScan, totalsOf } from "./scan-record.ts";
import { periodsAfter, withPeriods } from "./periods.ts";
import { changedTexts } from "./texts.ts";
import { weightsOf } from "../evaluate/order.ts";
import { WEIGHTLESS, weightOf } from "../evaluate/weight.ts";

/** A drift report as a document. */
export interface DriftDocument {
  drift: Drift;
  file: string;
  text: string;
}

/** Everything the next commit follows from. */
export interface RecordInput {
  collected: Collected;
  evaluated: readonly Evaluated[];
  governance: Pick<Governance, "systems"> & Stated;
  ledger: Ledger;
  checks: readonly CheckDescription[];
  /** Language of the pages; what they are printed from is the same in every one. */
  language: Language;
  sources: readonly SourceDescription[];
  trigger: Scan["trigger"];
  scanner: Scan["scanner"];
  digests: Pick<Scan, "parameters" | "controls">;
  /** Which commit people's statements were read from, and what changed in them since the scan before. */
  stated: Pick<Scan, "base" | "stated_changes">;
  /** Says where documents differ, of a ledger that has this scan among its own; null where nobody asks. */
  drift: ((ledger: Ledger) => DriftDocument | null) | null;
  /** Where approvals that documents name were given. */
  approvals: readonly NamedApproval[];
  /** Texts of reviews in which something was seen done, by path, of a ledger that has this scan among its own. */
  remediated: (ledger: Ledger) => ReadonlyMap<string, string>;
  /** Says what closed each finding that is open no more. */
  resolvedBy: (resolved: FindingChanges["resolved"]) => (finding: ResolvedFinding) => ResolvedBy | null;
  /** What people changed by hand in the evidence; the ledger is the one without those changes. */
  tampering: Scan["tampering"];
  /** What GitHub said of where the evidence came from; null where nobody asked. */
  origin: Scan["origin"];
  /** Texts of the ledger that the next commit puts back, by path; null where it takes a file away. */
  restored: ReadonlyMap<string, string | null>;
}

/** What a scan leaves. */
export interface Recorded extends FindingChanges {
  /** Texts by path that are new or differ, the scan record and the list of digests among them. */
  files: Texts;
  /** Paths that the commit takes away, for no command wrote them. */
  removed: readonly string[];
  /** Paths of the facts among them; empty for a quiet scan. */
  facts: readonly string[];
  scan: Scan;
  scanFile: string;
  /** Every subject after the scan, with its assessments. */
  subjects: readonly Assessed[];
  /** How many identities are active. */
  identities: number;
  /** Where documents differ; null where nobody asked. */
  drift: Drift | null;
}

/** Turns what a scan saw into files. The same inputs, in any order, give the same bytes. */
export function record(input: RecordInput): Recorded {
  const { collected, ledger } = input;
  const { snapshot, started, finished } = collected;
  const facts = bringUpToDate({ ...input, snapshot, at: started });
  const checks = new Map(input.checks.map((check) => [check.id, check]));
  const { login } = snapshot.organization;
  const putBack = [...input.restored].flatMap(([path, text]) =>
    text === null ? [] : [[path, text] as const],
  );
  const uses: LastUsed = {
    record: "last-used",
    schema: 2,
    organization: login,
    uses: usesAfter({
      ledger,
      observed: snapshot.identities,
      identities: facts.identities,
      today: dayOf(started),
      stale: staleAfter(input.governance),
    }),
  };
  const subjects = subjectsOf(facts);
  const findings = attributed(compareFindings(subjectsOf(ledger), subjects), input.resolvedBy);
  const documents = withPeriods(facts, periodsAfter(findings, dayOf(started)));
  const { organization, repositories, identities } = documents;
  const after = new Map(
    [organization, ...repositories, ...identities].map(({ file, data }) => [file, data.findings]),
  );
  const recorded = coveredBy(login, ledger.texts);
  const texts = changedTexts(documents, uses, { ledger, recorded }, checks, input.language);
  const changed = new Map<string, Entry>([...putBack, ...texts]);
  for (const [path, text] of approvalsText(login, input)) changed.set(path, text);
  const sources = accountsOf(collected, input.sources);
  const { id, file } = nameScan(login, started, ledger.texts);
  const seen: Omit<Scan, "digests"> = {
    record: "scan",
    schema: 2,
    id,
    organization: login,
    organization_id: snapshot.organization.id,
    started,
    finished,
    trigger: input.trigger,
    scanner: input.scanner,
    credential: collected.credential,
    writer: collected.writer,
    api_version: collected.apiVersion,
    ...input.digests,
    ...input.stated,
    sources,
    totals: totalsOf(documents.identities),
    findings: findingsOf(findings, weightsOf(subjects, input.governance)),
    tampering: input.tampering,
    origin: input.origin,
    previous: lastScan(ledger),
    conclusion: conclusionOf(sources, input),
    limitations: [
      ...input.tampering.map(tamperingReason),
      ...input.origin.unproven.map(unprovenReason),
      ...limitationsOf(sources),
    ],
  };
  if (ledger.reviews.length > 0) {
    const sight = including({ ...seen, digests: digestOf("") }, file, ledger);
    for (const [path, text] of input.remediated(seenIn({ ...documents, uses }, sight)))
      changed.set(path, text);
  }
  const held = new Map([...recorded, ...digestsByPath(textsOf(changed))]);
  const digests = () => digestOfList(login, held, file);
  const drift = input.drift?.(including({ ...seen, digests: digests() }, file, ledger)) ?? null;
  if (drift !== null && drift.text !== ledger.texts.get(drift.file)) {
    changed.set(drift.file, drift.text);
    held.set(drift.file, digestOf(drift.text));
  }
  const scan: Scan = { ...seen, digests: digests() };
  const text = writeEvidence(scan, scanBody(scan, input.language));
  const list = writeDigests(login, held.set(file, digestOf(text)));
  return {
    ...findings,
    files: textsOf(new Map([...changed, [file, text], [digestsFile(login), list]])),
    removed: [...input.restored].flatMap(([path, was]) => (was === null ? [path] : [])),
    facts: [...changed.keys()].filter(isFact),
    scan,
    scanFile: file,
    subjects: subjects.map((one) => ({ ...one, periods: after.get(one.file) ?? one.periods })),
    identities: documents.identities.filter(({ data }) => data.state === "active").length,
    drift: drift?.drift ?? null,
  };
}

/** Why it is not known where evidence came from, as a limitation of the scan. */
const unprovenReason = ({ why, commits }: Origin["unproven"][number]): LimitationReason => ({
  reason: "origin-not-known",
  with: { why, commits },
});

/** The findings with what closed those that are open no more. */
function attributed(changes: FindingChanges, resolvedBy: RecordInput["resolvedBy"]): FindingChanges {
  const by = resolvedBy(changes.resolved);
  return { ...changes, resolved: changes.resolved.map((one) => ({ ...one, by: by(one) })) };
}

/** The ledger with this scan as its newest; what was performed counts from now on. */
const including = (scan: Scan, file: string, ledger: Ledger): Ledger => ({
  ...ledger,
  scans: [...ledger.scans, { file, data: scan, body: "" }],
});

/** The ledger with what this scan saw of every subject. */
function seenIn(
  { organization, repositories, identities, uses }: Documents & { uses: LastUsed },
  ledger: Ledger,
): Ledger {
  const filed = <T>(one: Bare<T>): Filed<T> => ({ ...one, body: "" });
  return {
    ...ledger,
    organization: filed(organization),
    repositories: repositories.map(filed),
    identities: identities.map(filed),
    lastUsed: { file: lastUsedFile(uses.organization), data: uses, body: "" },
  };
}

type Bare<T> = Omit<Filed<T>, "body">;

/** Every subject of a ledger, or of what it will be, with its assessments. */
export function subjectsOf({
  organization,
  repositories,
  identities,
}: {
  organization: Bare<Documents["organization"]["data"]> | null;
  repositories: Documents["repositories"];
  identities: Documents["identities"];
}): Assessed[] {
  const assessed = (
    { file, data }: Bare<Documents["organization"]["data"] | Repository | Identity>,
    title: string,
    repository: string | null,
  ): Assessed => ({
    file,
    uid: data.uid,
    title,
    repository,
    retired: data.record !== "organization" && data.state === "retired",
    weight: data.record === "identity" ? weightOf(data) : WEIGHTLESS,
    periods: data.findings,
    assessments: data.assessments,
  });
  return [
    ...(organization === null ? [] : [assessed(organization, organization.data.organization, null)]),
    ...repositories.map((filed) => assessed(filed, filed.data.name, null)),
    ...identities.map((filed) => assessed(filed, filed.data.title, filed.data.repository)),
  ];
}
