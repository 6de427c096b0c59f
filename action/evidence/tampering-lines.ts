import { limitationSentence } from "../../model/reasons/limitations.ts";
import { tamperingReason } from "../../model/reasons/tampering.ts";
import type { Tampering } from "../../model/scan.ts";
import { prose } from "../format/prose.ts";

/** Most files that are named; a pull request must stay readable, and the scan record has all of them. */
const NAMED = 20;

/** The lead of a scan record or a pull request over tampered evidence; empty when there is none. */
export function tamperingLines(tampering: readonly Tampering[]): string[] {
  if (tampering.length === 0) return [];
  const lines = tampering
    .slice(0, NAMED)
    .map((one) => `- ${prose(limitationSentence(tamperingReason(one)).en)}`);
  const rest = tampering.length - NAMED;
  return [
    "## Somebody changed evidence by hand",
    [...lines, ...(rest > 0 ? [`- ${rest} more files; the scan record names each.`] : [])].join("\n"),
    "Only Countersign writes evidence. Ask who changed it and why; the commits are in the history of each file.",
  ];
}
