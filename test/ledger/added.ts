import { additionAfter } from "../../action/conclude/add.ts";
import type { Addition } from "../../model/addition.ts";
import { Conclusion } from "../../model/conclusion.ts";
import { readDocument, writeEvidence } from "../../model/document.ts";
import { additionFile, conclusionFile } from "../../model/paths.ts";
import { digest } from "./documents.ts";

const FILE = conclusionFile({ organization: "acme", period: "2026-Q3", entity: "acme-us", regime: "sox" });

/** The conclusion with another verdict on the review. */
const reviewed = (data: Conclusion, verdict: "effective" | "indeterminate"): Conclusion => ({
  ...data,
  verdicts: data.verdicts.map((one) =>
    one.control === "REV-01"
      ? {
          ...one,
          verdict,
          words:
            verdict === "effective"
              ? { en: "Effective", ja: "有効" }
              : { en: "Not supported (scope limitation)", ja: "結論を裏付けられない(範囲の制約)" },
        }
      : one,
  ),
});

const filed = (data: Addition): [string, string] => [
  additionFile({ ...data, period: data.period.id }),
  writeEvidence(data, "# Addition"),
];

/** Two additions to the certified conclusion of the third quarter: one of a day, and one after it. */
export function addedToQuarter(evidence: Readonly<Record<string, string>>): Record<string, string> {
  const text = evidence[FILE] ?? "";
  const reading = readDocument(Conclusion, FILE, text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const conclusion = { file: FILE, digest: digest(text), data: reading.data };
  const first = additionAfter(
    reviewed(reading.data, "effective"),
    { conclusion, before: null },
    { added: "2026-10-20" },
  );
  const [file, written] = filed(first);
  const second = additionAfter(
    reviewed(reading.data, "indeterminate"),
    { conclusion, before: { file, digest: digest(written), data: first } },
    { added: "2026-11-04" },
  );
  return Object.fromEntries([[file, written], filed(second)]);
}
