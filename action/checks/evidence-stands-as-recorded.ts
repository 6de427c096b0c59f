import { defineEnglishCheck } from "./check.ts";
import { quoteAll } from "../../model/quote.ts";

/** What a scan compares before it judges: each file's digest, and each scan record with the one that follows it. */
export const evidenceStandsAsRecorded = defineEnglishCheck({
  id: "evidence-stands-as-recorded",
  question: "Does the evidence stand as scans wrote it?",
  risk: "Evidence that somebody can rewrite proves nothing of the time before.",
  remedy: "Ask who changed the files and why; the history of each file names the commit.",
  controls: ["CHG-02"],
  appliesTo: "organization",
  needs: [],
  parameters: [],
  assess: (_organization, { pipeline: { tampering, unproven } }) => {
    if (tampering === null)
      return { outcome: "unknown", because: "Nobody compared the evidence with what scans had written." };
    const files = [...new Set(tampering.map(({ file }) => file))].sort();
    const [reason] = unproven;
    if (files.length === 0 && reason !== undefined)
      return {
        outcome: "unknown",
        because: `It is not known that all evidence came from the scanner. ${reason}`,
      };
    return files.length === 0
      ? { outcome: "pass", because: "Every evidence file is what a scan wrote, and no record is missing." }
      : { outcome: "fail", because: `Somebody changed evidence by hand: ${quoteAll(files, 20)}.` };
  },
});
