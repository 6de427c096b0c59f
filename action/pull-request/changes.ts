import { readLedger } from "../../model/read-ledger.ts";
import { compareFindings, type FindingChanges } from "../record/findings.ts";
import { subjectsOf, type Recorded } from "../record/record.ts";

/** What changed for people since they last approved: a pull request may carry several scans. */
export function approvedChanges(
  organization: string,
  approved: ReadonlyMap<string, string>,
  { subjects }: Pick<Recorded, "subjects">,
): FindingChanges {
  return compareFindings(subjectsOf(readLedger(organization, approved).ledger), subjects);
}
