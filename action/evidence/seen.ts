import { dayOf } from "../../model/instant.ts";
import type { LastUsed } from "../../model/last-used.ts";
import type { AuditEvents } from "../../model/audit-events.ts";
import type { Filed } from "../../model/governance.ts";
import { type Assessed, compareFindings, type FindingChanges } from "../evaluate/findings.ts";
import { auditEventsAfter } from "./audit-events.ts";
import { documentsAfter, type Documents } from "./documents.ts";
import { staleAfter, usesAfter } from "./last-used.ts";
import { periodsAfter, withPeriods } from "./periods.ts";
import type { Following, ScanRecordInput } from "./record-input.ts";
import { assessedSubjects } from "./subjects.ts";

/** What a scan makes of the ledger, before a word of it is written. */
export interface Seen {
  documents: Documents;
  uses: LastUsed;
  /** Months of the audit log that the scan adds to. */
  auditEvents: readonly Omit<Filed<AuditEvents>, "body">[];
  /** Every subject after the scan, with its assessments. */
  subjects: readonly Assessed[];
  findings: FindingChanges;
}

/** The documents after a scan, the findings that it opened and closed, and the uses it found. */
export function seenBy({ collected, evaluated, governance, ledger, follows }: ScanRecordInput): Seen {
  const { snapshot, started } = collected;
  const today = dayOf(started);
  const facts = documentsAfter({ snapshot, evaluated, governance, ledger, at: started });
  const uses = usesAfter({
    ledger,
    observed: snapshot.identities,
    identities: facts.identities,
    today,
    stale: staleAfter(governance),
  });
  const subjects = assessedSubjects(facts);
  const findings = attributed(compareFindings(assessedSubjects(ledger), subjects), follows.resolvedBy);
  const documents = withPeriods(facts, periodsAfter(findings, today));
  const { organization, repositories, identities } = documents;
  // In the order of the subjects.
  const periods = [organization, ...repositories, ...identities].map(({ data }) => data.findings);
  return {
    documents,
    uses: { record: "last-used", schema: 2, organization: snapshot.organization.login, uses },
    auditEvents: auditEventsAfter(snapshot.organization.login, ledger, snapshot.auditEvents),
    subjects: subjects.map((one, at) => {
      const own = periods[at] ?? one.periods;
      return own === one.periods ? one : { ...one, periods: own };
    }),
    findings,
  };
}

/** The findings with what closed those that are open no more. */
function attributed(changes: FindingChanges, resolvedBy: Following["resolvedBy"]): FindingChanges {
  const by = resolvedBy(changes.resolved);
  return { ...changes, resolved: changes.resolved.map((one) => ({ ...one, by: by(one) })) };
}
