import type { Addition } from "../../../model/addition.ts";
import type { Conclusion, ControlVerdict } from "../../../model/conclusion.ts";

const DIGEST = `sha256:${"0".repeat(64)}`;

/** A verdict on one control, effective and without criteria. */
export const aVerdict = (control: string, over: Partial<ControlVerdict> = {}): ControlVerdict => ({
  control,
  verdict: "effective",
  words: { en: "Effective", ja: "有効" },
  decisive: null,
  criteria: [],
  limitations: [],
  findings: [],
  deficiencies: [],
  indication: null,
  ...over,
});

export const DEFICIENT = {
  verdict: "deficient-operation",
  words: { en: "Deficiency in operation", ja: "運用上の不備" },
} as const;

/** What is concluded on Acme Inc. under SOX for the third quarter. */
export const aConclusion = (over: Partial<Conclusion> = {}): Conclusion => ({
  record: "conclusion",
  schema: 2,
  organization: "acme",
  period: { id: "2026-Q3", from: "2026-07-01", to: "2026-09-30", ends_year: false },
  entity: "acme-us",
  regime: "sox",
  commit: "a".repeat(40),
  scan: null,
  as_of: null,
  state: "final",
  parameters: DIGEST,
  controls: DIGEST,
  limitations: [],
  verdicts: [aVerdict("REV-01"), aVerdict("ROT-01")],
  aggregates: [],
  ...over,
});

/** An addition to that. */
export const anAddition = (over: Partial<Addition> = {}): Addition => ({
  ...aConclusion(),
  record: "addition",
  added: "2026-11-04",
  adds_to: { file: "evidence/acme/conclusions/2026-Q3/acme-us/sox.md", digest: DIGEST },
  after: null,
  changes: [],
  also: [],
  ...over,
});
