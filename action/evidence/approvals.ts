import type { Approvals } from "../../model/approvals.ts";
import { writeEvidence } from "../../model/document.ts";
import { approvalsFile } from "../../model/paths.ts";
import { approvalsBody } from "./body/approvals.ts";
import type { ScanRecordInput } from "./record-input.ts";

/** The file of approvals with its text, where it is not as the ledger has it; none before a document names one. */
export function approvalsText(
  organization: string,
  { approvals, ledger, pages: { language } }: Pick<ScanRecordInput, "approvals" | "ledger" | "pages">,
): [string, string][] {
  if (approvals.length === 0 && ledger.approvals === null) return [];
  const path = approvalsFile(organization);
  const data: Approvals = { record: "approvals", schema: 2, organization, approvals: [...approvals] };
  const text = writeEvidence(data, approvalsBody(data, language));
  return text === ledger.texts.get(path) ? [] : [[path, text]];
}
