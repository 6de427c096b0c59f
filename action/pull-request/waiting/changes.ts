import type { Ledger } from "../../../model/ledger.ts";
import { isSameAt, where } from "../../../model/texts.ts";
import { readLedger } from "../../../model/read-ledger.ts";
import { compareFindings, type Assessed, type FindingChanges } from "../../evaluate/findings.ts";
import { assessedSubjects } from "../../evidence/subjects.ts";

/**
 * What changed for people since they last approved: a pull request may carry several scans.
 * Documents that base holds as the ledger does are not read twice.
 */
export function approvedChanges(
  organization: string,
  approved: ReadonlyMap<string, string>,
  { ledger, subjects }: { ledger: Ledger; subjects: readonly Assessed[] },
): FindingChanges {
  const isSame = (path: string) => approved.has(path) && isSameAt(path, approved, ledger.texts);
  const others = where(approved, (path) => !isSame(path));
  const before = [
    ...assessedSubjects(ledger).filter(({ file }) => isSame(file)),
    ...assessedSubjects(readLedger(organization, others).ledger),
  ];
  return compareFindings(before, subjects);
}
