import type { Tampering } from "../../model/scan.ts";
import { prose } from "./body/prose.ts";

/** Most files that are named; a pull request must stay readable, and the scan record has all of them. */
const NAMED = 20;

function change({ what, file }: Tampering): string {
  switch (what) {
    case "edited":
      return `The evidence file «${file}» was edited by hand`;
    case "deleted":
      return `The evidence file «${file}» was deleted by hand`;
    case "unrecorded":
      return `The evidence file «${file}» was written by no scan`;
    default:
      return what satisfies never;
  }
}

/** One tampered file in words: what happened to it, and what this scan made of it. */
export function tamperingSentence(one: Tampering): string {
  if (one.restored && one.what === "unrecorded")
    return `${change(one)}; it counts for nothing and was taken away.`;
  if (one.restored) return `${change(one)}; what had been written there was restored from the history.`;
  switch (one.what) {
    case "edited":
      return `${change(one)}, and the history does not hold what had been written there; it was used as it is.`;
    case "deleted":
      return `${change(one)}, and the history does not hold it any more; what it said is lost.`;
    case "unrecorded":
      return `${change(one)}; it was used as it is. Remove it, or ask who wrote it.`;
    default:
      return one.what satisfies never;
  }
}

/** The lead of a scan record or a pull request over tampered evidence; empty when there is none. */
export function tamperingLines(tampering: readonly Tampering[]): string[] {
  if (tampering.length === 0) return [];
  const lines = tampering.slice(0, NAMED).map((one) => `- ${prose(tamperingSentence(one))}`);
  const rest = tampering.length - NAMED;
  return [
    "## Somebody changed evidence by hand",
    [...lines, ...(rest > 0 ? [`- ${rest} more files; the scan record names each.`] : [])].join("\n"),
    "Only Countersign writes evidence. Ask who changed it and why; the commits are in the history of each file.",
  ];
}
