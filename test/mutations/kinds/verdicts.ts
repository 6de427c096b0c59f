import { readDocument, writeEvidence } from "../../../model/document.ts";
import { Conclusion } from "../../../model/conclusion.ts";
import { forge } from "../forge.ts";
import { pick, type Kind } from "../mutation.ts";

const CONCLUSION = "evidence/acme/conclusions/2026-Q1/acme-us/sox.md";
const EFFECTIVE = { verdict: "effective", words: { en: "Effective", ja: "有効" }, decisive: null } as const;

/** A conclusion that was not drawn so: whatever follows from its record is made to follow, its page included. */
export const verdict: Kind = (given) => {
  const { ledger, random } = given;
  const reading = readDocument(Conclusion, CONCLUSION, ledger.head.texts.get(CONCLUSION) ?? "");
  if (!reading.ok) throw new Error(`${CONCLUSION} cannot be read`);
  const { data } = reading;
  const chosen = pick(data.verdicts, random).control;
  type Verdict = Conclusion["verdicts"][number];
  const put = (change: (one: Verdict) => Partial<Verdict>): Conclusion => ({
    ...data,
    verdicts: data.verdicts.map((one) => (one.control === chosen ? { ...one, ...change(one) } : one)),
  });
  const ways: Readonly<Record<string, () => Conclusion>> = {
    "with another verdict": () => put(() => EFFECTIVE),
    "with other criteria, too": () =>
      put(({ criteria }) => ({
        ...EFFECTIVE,
        criteria: criteria.map((one) => ({
          ...one,
          value: "met" as const,
          means: null,
          words: null,
        })),
      })),
    "in other words": () => put(() => ({ words: { en: `As good as ${random()}`, ja: "有効" } })),
    "with a criterion left out": () => put(({ criteria }) => ({ criteria: criteria.slice(1) })),
    "without what could not be seen": () => ({ ...data, limitations: [] }),
    "as final": () => ({ ...data, state: "final" }),
    "of other parameters": () => ({ ...data, parameters: data.controls }),
    "with a deficiency more": () => put(() => ({ deficiencies: [`DEF-${1 + Math.floor(random() * 90)}`] })),
  };
  const way = pick(Object.keys(ways), random);
  const forged = ways[way]?.() ?? data;
  return forge(given, `a conclusion on ${chosen} ${way}`, CONCLUSION, writeEvidence(forged, "# Conclusion"));
};
