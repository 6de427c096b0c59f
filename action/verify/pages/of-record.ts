import { checks } from "../../checks/index.ts";
import { body as driftBody } from "../../drift/body.ts";
import { rules } from "../../drift/rules/index.ts";
import { approvalsBody } from "../../evidence/body/approvals.ts";
import { auditEventsBody } from "../../evidence/body/audit-events.ts";
import { lastUsedBody } from "../../evidence/body/last-used.ts";
import { pageOf } from "../../evidence/body/page.ts";
import { scanBody } from "../../evidence/body/scan.ts";
import { signOffBody } from "../../sign-off/record.ts";
import { changesBody } from "../../evidence/body/changes.ts";
import { ChangeRecord } from "../../../model/change-record.ts";
import { Approvals } from "../../../model/approvals.ts";
import { AuditEvents } from "../../../model/audit-events.ts";
import { type Problems, readDocument, type Reading } from "../../../model/document.ts";
import { Drift } from "../../../model/drift.ts";
import { Identity } from "../../../model/identity.ts";
import { LANGUAGES, type Language } from "../../../model/language.ts";
import { LastUsed } from "../../../model/last-used.ts";
import { joined } from "../../../model/pieces.ts";
import { Organization } from "../../../model/organization.ts";
import { readEvidence } from "../../../model/read-evidence.ts";
import { Repository } from "../../../model/repository.ts";
import type { Scan } from "../../../model/scan.ts";
import type { SignOff } from "../../../model/sign-off.ts";
import { isSamePage } from "./is-printed.ts";

/** Kinds of evidence that verifying asks nothing of but whether they can be read, and whether their pages follow. */
export const FACTS = [
  "identity",
  "repository",
  "organization",
  "drift",
  "last-used",
  "approvals",
  "audit-events",
  "changes",
] as const;
export type FactKind = (typeof FACTS)[number];

/** A fact as one file has it. */
export type FactOfRecord =
  | { kind: "identity"; data: Identity }
  | { kind: "repository"; data: Repository }
  | { kind: "organization"; data: Organization }
  | { kind: "drift"; data: Drift }
  | { kind: "last-used"; data: LastUsed }
  | { kind: "approvals"; data: Approvals }
  | { kind: "audit-events"; data: AuditEvents }
  | { kind: "changes"; data: ChangeRecord };

/** A document that its record alone tells the page of. */
export type OfRecord = FactOfRecord | { kind: "scan"; data: Scan } | { kind: "sign-off"; data: SignOff };

const described = new Map(checks.map((check) => [check.id, check]));
const catalogue = new Map(rules.map((rule) => [rule.id, rule]));

/** The page of a document, as it is printed of its record. */
export function pageOfRecord({ kind, data }: OfRecord, language: Language): string {
  switch (kind) {
    case "identity":
    case "repository":
    case "organization":
      return joined(pageOf(data, described, language));
    case "drift":
      return driftBody(data, [...catalogue.values()], language);
    case "last-used":
      return lastUsedBody(data, language);
    case "approvals":
      return approvalsBody(data, language);
    case "audit-events":
      return auditEventsBody(data, language);
    case "changes":
      return changesBody(data, language);
    case "scan":
      return scanBody(data, language);
    case "sign-off":
      return signOffBody(data, language);
    default:
      return kind satisfies never;
  }
}

/**
 * Says of pages whether they are what is printed of their records, in one of the languages. Most of a ledger is in one,
 * so that the language of the last page is tried first.
 */
export function pagesOfRecords(): (document: OfRecord, page: string) => boolean {
  let languages: readonly Language[] = LANGUAGES;
  return (document, page) => {
    const own = languages.find((language) => isSamePage(page, pageOfRecord(document, language)));
    if (own === undefined) return false;
    if (own !== languages[0]) languages = [own, ...LANGUAGES.filter((language) => language !== own)];
    return true;
  };
}

type FactReading = { ok: true; fact: FactOfRecord; body: string } | { ok: false; problems: Problems };

/** Reads a fact of a kind. */
export function readFact(kind: FactKind, file: string, text: string): FactReading {
  const told = <T>(reading: Reading<T>, as: (data: T) => FactOfRecord): FactReading =>
    reading.ok ? { ok: true, fact: as(reading.data), body: reading.body } : reading;
  switch (kind) {
    case "identity":
      return told(readEvidence(Identity, file, text), (data) => ({ kind, data }));
    case "repository":
      return told(readEvidence(Repository, file, text), (data) => ({ kind, data }));
    case "organization":
      return told(readEvidence(Organization, file, text), (data) => ({ kind, data }));
    case "drift":
      return told(readDocument(Drift, file, text), (data) => ({ kind, data }));
    case "last-used":
      return told(readDocument(LastUsed, file, text), (data) => ({ kind, data }));
    case "approvals":
      return told(readDocument(Approvals, file, text), (data) => ({ kind, data }));
    case "audit-events":
      return told(readDocument(AuditEvents, file, text), (data) => ({ kind, data }));
    case "changes":
      return told(readDocument(ChangeRecord, file, text), (data) => ({ kind, data }));
    default:
      return kind satisfies never;
  }
}
