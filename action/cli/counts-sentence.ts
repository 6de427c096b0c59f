import { count } from "../../model/count.ts";
import type { ScanReport } from "../commands/scan-report.ts";

const are = (n: number) => (n === 1 ? "is" : "are");

/** How many identities there are and what this scan changed about findings, in one sentence. */
export const countsSentence = ({
  identities,
  open,
  opened,
  resolved,
}: Pick<ScanReport, "identities" | "open" | "opened" | "resolved">): string =>
  `${count(identities, "identity", "identities")} ${are(identities)} active; ${count(open.length, "finding")} ${are(open.length)} open, ${opened.length} opened and ${resolved.length} resolved by this scan.`;
